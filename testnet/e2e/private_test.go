package e2e_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"filippo.io/age"
	"github.com/hyperledger/fabric-sdk-go/pkg/client/channel"
	"github.com/hyperledger/fabric-sdk-go/pkg/client/ledger"
	"github.com/hyperledger/fabric-sdk-go/pkg/core/config"
	"github.com/hyperledger/fabric-sdk-go/pkg/fabsdk"
	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/adapters/fabric"
	packets "github.com/anji-bridge/anji/contracts/fabric"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/contracts/private"
	"github.com/anji-bridge/anji/contracts/private/envelope"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/testnet/internal/daemons"
	"github.com/anji-bridge/anji/testnet/internal/fabricnet"
)

// Names of the clinic's chaincodes (chaincodes/records). The packet chaincode
// is one of its own, so that a whole crossing is done by services.
const (
	records = "records"
	bridge  = "bridge"
)

// clinic is a channel on which packets carry hashes of records that only the
// first two organisations may see, and whose chaincodes are services.
type clinic struct {
	*ownLink
	channel *channel.Client
	ledger  *ledger.Client
	members []string // peers that have the records
	other   string   // a peer that has not
}

func newClinic(t *testing.T, e *env) *clinic {
	t.Helper()
	ctx := deadline(t, 4*time.Minute)
	info := e.Fabric.Info()
	if err := deployClinic(ctx, e, info); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		for _, c := range e.Fabric.Info().Chaincodes {
			for _, p := range info.Peers {
				if c.Service {
					if err := e.Fabric.Stop(fabricnet.ServiceName(c, p.Name)); err != nil {
						t.Error(err)
					}
				}
			}
		}
	})
	own := *e
	reached, err := e.Ends[0].FabricConfig(fabricnet.Relayer)
	if err != nil {
		t.Fatal(err)
	}
	reached.Chaincode = bridge
	if own.fabric, err = fabric.New(reached, zerolog.Nop()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := own.fabric.Close(); err != nil {
			t.Error(err)
		}
	})
	if _, err := own.fabric.Invoke(ctx, bridge, "RegisterPort", []byte(records), []byte(records)); err != nil {
		t.Fatal(err)
	}
	sdk, err := fabsdk.New(config.FromFile(info.Profile))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(sdk.Close)
	as := sdk.ChannelContext(info.Channel, fabsdk.WithUser("User1"), fabsdk.WithOrg(info.Peers[0].Org))
	doctor, err := channel.New(as)
	if err != nil {
		t.Fatal(err)
	}
	reader, err := ledger.New(as)
	if err != nil {
		t.Fatal(err)
	}
	return &clinic{
		ownLink: newLink(t, &own), channel: doctor, ledger: reader,
		members: []string{info.Peers[0].Name, info.Peers[1].Name}, other: info.Peers[2].Name,
	}
}

func deployClinic(ctx context.Context, e *env, info fabricnet.Info) error {
	builder, err := daemons.New(zerolog.Nop())
	if err != nil {
		return err
	}
	built, err := builder.Build(ctx, filepath.Join(e.dir, "bin"), ".", "./contracts/fabric/cmd/anji-chaincode", "./testnet/e2e/chaincodes/records")
	if err != nil {
		return err
	}
	relayer, err := info.Identity(info.Peers[0].MSPID, fabricnet.Relayer)
	if err != nil {
		return err
	}
	certificate, err := os.ReadFile(relayer.Certificate)
	if err != nil {
		return err
	}
	id, err := packets.IdentityOf(relayer.MSPID, certificate)
	if err != nil {
		return err
	}
	roles, err := json.Marshal(packets.Setup{Admins: []string{id}, Relayers: []string{id}, TickTolerance: 5, TickMinInterval: 1})
	if err != nil {
		return err
	}
	if err := e.Fabric.Deploy(ctx, fabricnet.Chaincode{
		Name: bridge, Binary: built[0], Service: true, InitRequired: true, InitArgs: [][]byte{roles},
	}); err != nil {
		return err
	}
	return e.Fabric.Deploy(ctx, fabricnet.Chaincode{
		Name: records, Binary: built[1], Service: true,
		Collections: []fabricnet.Collection{{Name: records, Members: []string{info.Peers[0].MSPID, info.Peers[1].MSPID}}},
	})
}

// level waits until the peers have committed the same blocks: who calls is told
// of a commit by one of them.
func (c *clinic) level(peers []string) {
	c.t.Helper()
	eventually(c.ctx, c.t, "the same blocks at "+strings.Join(peers, ", "), func() error {
		var first uint64
		for i, peer := range peers {
			info, err := c.ledger.QueryInfo(ledger.WithTargetEndpoints(peer))
			if err != nil {
				return err
			}
			height := info.BCI.Height
			if i > 0 && height != first {
				return fmt.Errorf("%s has %d blocks, %s has %d", peers[0], first, peer, height)
			}
			first = height
		}
		return nil
	})
}

// call runs a function of the records chaincode at some peers, with a record
// in the transient field.
func (c *clinic) call(record private.Value, peers []string, function string, args ...string) ([]byte, error) {
	c.level(append([]string{c.other}, c.members...))
	request := channel.Request{ChaincodeID: records, Fcn: function}
	for _, arg := range args {
		request.Args = append(request.Args, []byte(arg))
	}
	if record != nil {
		request.TransientMap = map[string][]byte{"record": record}
	}
	do := c.channel.Execute
	if function == "Show" {
		do = c.channel.Query
	}
	answer, err := do(request, channel.WithParentContext(c.ctx), channel.WithTargetEndpoints(peers...))
	return answer.Payload, err
}

// announce sends a record's hash to Cosmos and returns the packet.
func (c *clinic) announce(record private.Value, peers []string, function, key string) packet.Packet {
	c.t.Helper()
	timeout := strconv.FormatInt(time.Now().Add(c.timeoutIn).Unix(), 10)
	answer, err := c.call(record, peers, function, c.onFabric, timeout, key)
	c.check(err)
	sent, err := packet.ParsePacket(answer)
	c.check(err)
	return sent
}

// arrive delivers packets to Cosmos and returns them as that chain tells them.
func (c *clinic) arrive(sent ...packet.Packet) []packet.Packet {
	c.t.Helper()
	head, err := c.fabric.Head(c.ctx)
	c.check(err)
	client, err := c.cosmos.Client(c.ctx, c.onCosmos)
	c.check(err)
	request := adapters.ProofRequest{Client: client, Position: head.Position}
	for _, p := range sent {
		request.Paths = append(request.Paths, packet.CommitmentPath(p.SourceClient, p.Sequence))
	}
	evidence, err := c.fabric.Prove(c.ctx, request)
	c.check(err)
	batch := adapters.Batch{ClientID: c.onCosmos, Updates: evidence.Updates}
	for i, p := range sent {
		batch.Messages = append(batch.Messages, adapters.Message{Kind: adapters.Receive, Packet: p, Proof: evidence.Proofs[i], ProofHeight: evidence.Height})
	}
	outcomes, err := c.cosmos.Submit(c.ctx, batch)
	c.check(err)
	for _, o := range outcomes {
		if o.Status != adapters.Done {
			c.t.Fatalf("receive: %s: %v", o.Status, o.Err)
		}
	}
	var arrived []packet.Packet
	found := errors.New("found")
	err = c.cosmos.Follow(c.ctx, adapters.Cursor{Next: outcomes[0].Position}, func(b adapters.Block) error {
		for _, event := range b.Events {
			if event.Kind == adapters.PacketReceived && event.Packet.DestinationClient == c.onCosmos {
				arrived = append(arrived, event.Packet)
			}
		}
		if len(arrived) == len(sent) {
			return found
		}
		return nil
	})
	if !errors.Is(err, found) {
		c.t.Fatal(err)
	}
	return arrived
}

const secret = "7f1c0e5d-patient-4711-9b2a6e43"

// A record goes from the clinic to a recipient on Cosmos and another one comes
// back, while the ledgers and the relayer see hashes.
func TestPrivateRecordsTravelBesideTheirPackets(t *testing.T) {
	e := network(t)
	c := newClinic(t, e)
	c.shares()
	c.accepts()
	kept := 0
	for _, path := range filesWith(t, e.dir, []byte(secret)) {
		switch {
		case strings.Contains(path, "/data/"+c.members[0]+"/"), strings.Contains(path, "/data/"+c.members[1]+"/"):
			kept++
		default:
			t.Errorf("%s has the record", path)
		}
	}
	if kept == 0 {
		t.Error("not even the members' peers have the record: the search is blind")
	}
}

// shares sends a record to a recipient on Cosmos.
func (c *clinic) shares() {
	c.t.Helper()
	record, recipient := c.secretRecord(), c.recipient()
	shared := c.announce(record, c.members, "Share", "one")
	// An organisation that may not see the record can vouch for its hash.
	announced := c.announce(nil, []string{c.members[1], c.other}, "Announce", "one")
	sealed, err := envelope.Seal(record, recipient.Recipient())
	c.check(err)
	// Who carries the envelope can seal to the recipient too.
	forged, err := envelope.Seal(c.secretRecord(), recipient.Recipient())
	c.check(err)
	for _, arrived := range c.arrive(shared, announced) {
		hash := arrived.Payloads[0].Value
		opened, err := envelope.Open(sealed, hash, recipient)
		if err != nil || string(opened.Record()) != secret {
			c.t.Errorf("packet %d: opened %q, %v", arrived.Sequence, opened, err)
		}
		if _, err := envelope.Open(forged, hash, recipient); !errors.Is(err, refusal.PrivateMismatch) {
			c.t.Errorf("packet %d: forged record: %v", arrived.Sequence, err)
		}
	}
}

// accepts takes a record from Cosmos into the collection.
func (c *clinic) accepts() {
	c.t.Helper()
	record, recipient := c.secretRecord(), c.recipient()
	delivered, outcomes := c.deliver(records, string(record.Hash()))
	if outcomes[0].Status != adapters.Done {
		c.t.Fatalf("receive: %s: %v", outcomes[0].Status, outcomes[0].Err)
	}
	sealed, err := envelope.Seal(record, recipient.Recipient())
	c.check(err)
	opened, err := envelope.Open(sealed, delivered[0].Payloads[0].Value, recipient)
	c.check(err)

	sequence := strconv.FormatUint(delivered[0].Sequence, 10)
	_, err = c.call(c.secretRecord(), c.members, "Accept", c.onFabric, sequence, "two")
	if err == nil || !strings.Contains(err.Error(), string(refusal.PrivateMismatch)) {
		c.t.Errorf("forged record: %v", err)
	}
	_, err = c.call(opened, c.members, "Accept", c.onFabric, sequence, "two")
	c.check(err)
	for _, member := range c.members {
		eventually(c.ctx, c.t, "the accepted record at "+member, func() error {
			shown, err := c.call(nil, []string{member}, "Show", "two")
			if err == nil && string(shown) != secret {
				err = fmt.Errorf("it shows %q", shown)
			}
			return err
		})
	}
	if shown, err := c.call(nil, []string{c.other}, "Show", "two"); err == nil {
		c.t.Errorf("%s shows %q", c.other, shown)
	}
}

func (c *clinic) secretRecord() private.Value {
	c.t.Helper()
	record, err := private.New([]byte(secret))
	c.check(err)
	return record
}

func (c *clinic) recipient() *age.X25519Identity {
	c.t.Helper()
	identity, err := age.GenerateX25519Identity()
	c.check(err)
	return identity
}

// filesWith are the files below dir that contain some bytes as they are.
func filesWith(t *testing.T, dir string, content []byte) []string {
	t.Helper()
	var found []string
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.Type().IsRegular() {
			return ignoreGone(err)
		}
		data, err := os.ReadFile(path)
		if err == nil && bytes.Contains(data, content) {
			found = append(found, path)
		}
		return ignoreGone(err)
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// ignoreGone lets databases remove their files while they are searched.
func ignoreGone(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}
