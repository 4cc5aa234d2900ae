package fabric_test

import (
	"encoding/hex"
	"strings"
	"testing"
	"time"

	"github.com/hyperledger/fabric-protos-go/msp"

	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func TestIdentify(t *testing.T) {
	n := fabrictest.NewNetwork(t)
	id, err := n.Trust().Identify(n.Orgs[0].Peer.Serialize(), now)
	if err != nil {
		t.Fatal(err)
	}
	key := n.Orgs[0].Peer.Key
	want := fabric.Identity{
		MSPID: "Org1MSP", Peer: true,
		NotBefore: uint64(fabrictest.Start.Unix()), NotAfter: uint64(fabrictest.Start.AddDate(10, 0, 0).Unix()),
	}
	key.X.FillBytes(want.X[:])
	key.Y.FillBytes(want.Y[:])
	if id != want {
		t.Errorf("%+v, want %+v", id, want)
	}
	client := n.NewIdentity(n.Orgs[1].CA, "client", now, now.AddDate(0, 1, 0))
	id, err = n.Trust().Identify(client.Serialize(), now)
	if err != nil || id.Peer || id.MSPID != "Org2MSP" || id.NotBefore != uint64(now.Unix()) || id.NotAfter != uint64(now.AddDate(0, 1, 0).Unix()) {
		t.Errorf("a client: %+v, %v", id, err)
	}
}

// Revocation lists that grow stale end an identity's time: of several of one
// issuer the last counts.
func TestIdentifyEndsWithRevocationLists(t *testing.T) {
	month, year := now.AddDate(0, 1, 0), now.AddDate(1, 0, 0)
	for name, c := range map[string]struct {
		next []time.Time
		want time.Time
	}{
		"one":              {[]time.Time{month}, month},
		"two":              {[]time.Time{year, month}, year},
		"a stale one too":  {[]time.Time{now.Add(-time.Second), month}, month},
		"later than certs": {[]time.Time{now.AddDate(20, 0, 0)}, fabrictest.Start.AddDate(10, 0, 0)},
	} {
		n := fabrictest.NewNetwork(t)
		for _, next := range c.next {
			n.Orgs[0].Config.RevocationList = append(n.Orgs[0].Config.RevocationList, n.Revoke(n.Orgs[0].CA, next))
		}
		id, err := n.Trust().Identify(n.Orgs[0].Peer.Serialize(), now)
		if err != nil || id.NotAfter != uint64(c.want.Unix()) {
			t.Errorf("%s: until %s, %v, want %s", name, time.Unix(int64(id.NotAfter), 0).UTC(), err, c.want)
		}
	}
}

func TestIdentifyRefuses(t *testing.T) {
	for _, c := range []struct {
		name string
		make func(n *fabrictest.Network) []byte
		want refusal.Code
	}{
		{"a stranger", func(n *fabrictest.Network) []byte { return n.NewOrg("Org9MSP").Peer.Serialize() }, refusal.UnknownSigner},
		{"a stranger's CA", func(n *fabrictest.Network) []byte { return n.NewOrg("Org1MSP").Peer.Serialize() }, refusal.CertificateRefuse},
		{"no role", func(n *fabrictest.Network) []byte {
			return n.NewIdentity(n.Orgs[0].CA, "nobody", fabrictest.Start, later).Serialize()
		}, refusal.WrongRole},
		{"expired", func(n *fabrictest.Network) []byte {
			return n.NewIdentity(n.Orgs[0].CA, "peer", fabrictest.Start, now.Add(-time.Second)).Serialize()
		}, refusal.CertificateTime},
		{"revoked", func(n *fabrictest.Network) []byte {
			n.Orgs[0].Config.RevocationList = [][]byte{n.Revoke(n.Orgs[0].CA, later, n.Orgs[0].Peer)}
			return n.Orgs[0].Peer.Serialize()
		}, refusal.CertificateRefuse},
		{"a stale list", func(n *fabrictest.Network) []byte {
			n.Orgs[0].Config.RevocationList = [][]byte{n.Revoke(n.Orgs[0].CA, now.Add(-time.Second))}
			return n.Orgs[0].Peer.Serialize()
		}, refusal.CertificateRefuse},
		{"a CA", func(n *fabrictest.Network) []byte { return n.Orgs[0].CA.Serialize() }, refusal.CertificateRefuse},
		{"no certificate", func(n *fabrictest.Network) []byte {
			return n.Marshal(&msp.SerializedIdentity{Mspid: "Org1MSP", IdBytes: []byte("x")})
		}, refusal.CertificateRefuse},
		{"an unknown field", func(n *fabrictest.Network) []byte { return append(n.Orgs[0].Peer.Serialize(), unknownField...) }, refusal.NonCanonical},
		{"junk", func(*fabrictest.Network) []byte { return []byte("junk") }, refusal.Malformed},
		{"huge", func(*fabrictest.Network) []byte { return make([]byte, 16<<10+1) }, refusal.TooLarge},
	} {
		n := fabrictest.NewNetwork(t)
		serialized := c.make(n)
		_, err := n.Trust().Identify(serialized, now)
		if code, _ := refusal.Of(err); code != c.want {
			t.Errorf("%s: %v, want %s", c.name, err, c.want)
		}
	}
}

func TestIdentityRecord(t *testing.T) {
	id := fabric.Identity{MSPID: "Org1MSP", Peer: true, X: [32]byte{31: 1}, Y: [32]byte{31: 2}, NotBefore: 3, NotAfter: 4}
	want := hex.EncodeToString([]byte("anji/fabric-identity/v1")) + strings.Repeat("00", 9) + "01" +
		"0000000000000003" + "0000000000000004" + strings.Repeat("00", 31) + "01" + strings.Repeat("00", 31) + "02" + "07" + hex.EncodeToString([]byte("Org1MSP"))
	record, err := id.Record()
	if got := hex.EncodeToString(record); err != nil || got != want {
		t.Errorf("%s, %v, want %s", got, err, want)
	}
	id.Peer = false
	if record, err = id.Record(); err != nil || record[32] != 2 {
		t.Errorf("of no peer: %x, %v", record, err)
	}
	id.MSPID = strings.Repeat("x", 256)
	if _, err := id.Record(); refusalCode(err) != refusal.TooLarge {
		t.Errorf("a long name: %v", err)
	}
	if got, want := hex.EncodeToString(fabric.IdentityPath([]byte("abc"))), hex.EncodeToString([]byte("identity/"))+"4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45"; got != want {
		t.Errorf("path %s, want %s", got, want)
	}
}

func refusalCode(err error) refusal.Code {
	code, _ := refusal.Of(err)
	return code
}
