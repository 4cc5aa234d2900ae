package fabricclient_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"
	"github.com/ethereum/go-ethereum/common"
	gethtypes "github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	fabricview "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/fabricclient"
	"github.com/anji-bridge/anji/contracts/ethereum/simulated"
	"github.com/anji-bridge/anji/contracts/ethereum/test"
	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
)

const (
	trustingPeriod = time.Hour
	maxClockDrift  = 10 * time.Second
	firstHeight    = 4
)

var (
	now      = time.Now().Truncate(time.Second) // which the simulated chain's blocks carry
	contract = bindings.NewFabricClient()
	caller   = test.NewClientCaller()
)

// seconds is the view time so long after the client's first, which was a
// minute ago when the test began.
func seconds(after time.Duration) uint64 { return uint64(now.Add(after - time.Minute).Unix()) }

// host is a chain with a client of a test network.
type host struct {
	*simulated.Chain
	t       *testing.T
	net     *fabrictest.Network
	asker   *fabrictest.Identity // whose proposals the views are
	manager common.Address
	router  common.Address // stands in for it
	client  common.Address
	encoder *fabricclient.Encoder
}

func newHost(t *testing.T) *host {
	t.Helper()
	return newHostOf(t, fabrictest.NewNetwork(t), nil)
}

// newHostOf creates the client with the network's peers and further identities.
func newHostOf(t *testing.T, net *fabrictest.Network, further [][]byte) *host {
	t.Helper()
	h := &host{Chain: simulated.New(t), t: t, net: net}
	h.asker = net.NewIdentity(net.Orgs[0].CA, "client", fabrictest.Start, fabrictest.Start.AddDate(10, 0, 0))
	manager := bindings.NewAccessManager()
	h.manager = h.Deploy(&bindings.AccessManagerMetaData, manager.PackConstructor(h.Account(0).Address))
	h.router = h.Deploy(&test.ClientCallerMetaData, nil)
	identities := [][]byte{h.asker.Serialize()}
	for _, org := range net.Orgs {
		identities = append(identities, org.Peer.Serialize())
	}
	h.create(h.state(), append(identities, further...))
	return h
}

func (h *host) state() *fabricview.ClientState {
	return fabricview.NewClientState(h.net.Anchors(), trustingPeriod, maxClockDrift, firstHeight)
}

func (h *host) create(state *fabricview.ClientState, identities [][]byte) {
	h.t.Helper()
	described, consensus := h.any(state), h.any(&fabricview.ConsensusState{Timestamp: seconds(0)})
	parameters, err := fabricclient.Parameters(described, consensus, identities, now)
	require.NoError(h.t, err)
	h.client = h.Deploy(&bindings.FabricClientMetaData, contract.PackConstructor(h.router, h.manager, parameters, described))
	h.learn(described)
}

// learn makes an encoder of what the contract says.
func (h *host) learn(described []byte) {
	h.t.Helper()
	out, err := h.Call(h.Account(0), h.client, contract.PackDictionary())
	require.NoError(h.t, err)
	dictionary, err := contract.UnpackDictionary(out)
	require.NoError(h.t, err)
	out, err = h.Call(h.Account(0), h.client, contract.PackIdentities())
	require.NoError(h.t, err)
	identities, err := contract.UnpackIdentities(out)
	require.NoError(h.t, err)
	h.encoder, err = fabricclient.NewEncoder(described, dictionary, identities)
	require.NoError(h.t, err)
}

func (h *host) any(m proto.Message) []byte {
	h.t.Helper()
	return pack(h.t, m)
}

// pack is a message as a google.protobuf.Any in bytes.
func pack(t testing.TB, m proto.Message) []byte {
	t.Helper()
	packed, err := types.NewAnyWithValue(m)
	require.NoError(t, err)
	raw, err := proto.Marshal(packed)
	require.NoError(t, err)
	return raw
}

// draft is a view, asked for by the registered client, so long after the first.
func (h *host) draft(height uint64, after time.Duration, entries ...fabric.Entry) *fabrictest.Draft {
	h.t.Helper()
	d := h.net.Draft(height, seconds(after), entries...)
	d.Signature.Creator = h.asker.Serialize()
	return d
}

// run makes calls of the client in one transaction and returns what each
// answered and used.
func (h *host) run(calls ...[]byte) (answers [][]byte, gas []uint64, receipt *gethtypes.Receipt, err error) {
	h.t.Helper()
	data := caller.PackRun(h.client, calls)
	if out, err := h.Call(h.Account(0), h.router, data); err == nil {
		result, err := caller.UnpackRun(out)
		require.NoError(h.t, err)
		answers = result.Answers
		for _, used := range result.GasUsed {
			gas = append(gas, used.Uint64())
		}
	}
	receipt, err = h.Send(h.Account(0), h.router, data)
	return answers, gas, receipt, err
}

// update brings one view, and its entries to be opened in the same transaction.
func (h *host) update(ev fabric.EndorsedView) error {
	h.t.Helper()
	messages, _, err := h.encoder.EncodeBatch([][]byte{h.any(fabricview.NewHeader(ev))}, nil)
	if err != nil {
		return err
	}
	_, _, _, err = h.run(contract.PackUpdateClient(messages[0]))
	return err
}

// latest is the client's newest height and time, in seconds.
func (h *host) latest() (height, at uint64) {
	h.t.Helper()
	out, err := h.Call(h.Account(0), h.client, contract.PackLatest())
	require.NoError(h.t, err)
	latest, err := contract.UnpackLatest(out)
	require.NoError(h.t, err)
	require.Zero(h.t, latest.Revision)
	require.Zero(h.t, latest.Time%1e9)
	return latest.Height, latest.Time / 1e9
}

func (h *host) frozen() bool {
	h.t.Helper()
	out, err := h.Call(h.Account(0), h.client, contract.PackFrozen())
	require.NoError(h.t, err)
	frozen, err := contract.UnpackFrozen(out)
	require.NoError(h.t, err)
	return frozen
}

func membership(height uint64, path, value, proof []byte) []byte {
	return contract.PackVerifyMembership(bindings.ILightClientMsgsMsgVerifyMembership{
		Proof: proof, ProofHeight: bindings.IICS02ClientMsgsHeight{RevisionHeight: height}, Path: [][]byte{path}, Value: value,
	})
}

func absence(height uint64, path, proof []byte) []byte {
	return contract.PackVerifyNonMembership(bindings.ILightClientMsgsMsgVerifyNonMembership{
		Proof: proof, ProofHeight: bindings.IICS02ClientMsgsHeight{RevisionHeight: height}, Path: [][]byte{path},
	})
}

// encode encodes a view for the opening of each of its entries.
func (h *host) encode(d *fabrictest.Draft, entries []fabric.Entry) (message []byte, proofs [][]byte) {
	h.t.Helper()
	tree, err := fabric.NewTree(entries)
	require.NoError(h.t, err)
	var items []fabricclient.Item
	for _, e := range entries {
		proof, err := fabricview.NewProof(tree, e.Path)
		require.NoError(h.t, err)
		raw, err := proof.Marshal()
		require.NoError(h.t, err)
		items = append(items, fabricclient.Item{Path: [][]byte{e.Path}, Value: e.Value, Proof: raw})
	}
	messages, proofs, err := h.encoder.EncodeBatch([][]byte{h.any(fabricview.NewHeader(d.Seal()))}, items)
	require.NoError(h.t, err)
	return messages[0], proofs
}

// batch is the calls that bring a view and open each of its entries.
func (h *host) batch(d *fabrictest.Draft, entries []fabric.Entry) [][]byte {
	h.t.Helper()
	message, proofs := h.encode(d, entries)
	calls := [][]byte{contract.PackUpdateClient(message)}
	for i, e := range entries {
		if e.Absent {
			calls = append(calls, absence(d.View.Height, e.Path, proofs[i]))
		} else {
			calls = append(calls, membership(d.View.Height, e.Path, e.Value, proofs[i]))
		}
	}
	return calls
}

func number(answer []byte) uint64 { return new(big.Int).SetBytes(answer).Uint64() }

// signatures puts a view's endorsements under indices, in that order.
func signatures(t testing.TB, ev fabric.EndorsedView, indices ...byte) (all []fabricclient.Signature) {
	t.Helper()
	require.Len(t, ev.Endorsements, len(indices))
	for i, e := range ev.Endorsements {
		rs, err := fabricclient.SplitSignature(e.Signature)
		require.NoError(t, err)
		all = append(all, fabricclient.Signature{Index: indices[i], RS: rs})
	}
	return all
}
