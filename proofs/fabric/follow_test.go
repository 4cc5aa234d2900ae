package fabric_test

import (
	"crypto/sha256"
	"errors"
	"slices"
	"testing"

	"github.com/hyperledger/fabric-protos-go/common"
	"google.golang.org/protobuf/encoding/protowire"

	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// ledger is a channel of four BFT consenters with a follower at its genesis.
func ledger(t testing.TB) (*fabrictest.Ledger, *fabric.Follower) {
	t.Helper()
	l := fabrictest.NewNetwork(t).NewLedger("BFT", 4)
	return l, follow(t, l.Parse(l.ConfigBlock().Seal()), fabric.FollowOptions{})
}

func follow(t testing.TB, anchor *fabric.Block, options fabric.FollowOptions) *fabric.Follower {
	t.Helper()
	f, v, err := fabric.NewFollower(anchor, options)
	if err != nil {
		t.Fatal(err)
	}
	if v.Trust != fabric.TrustAnchor || f.Head() != (fabric.Head{Number: anchor.Number(), Hash: anchor.Hash()}) {
		t.Fatalf("anchor gives %+v at %+v", v, f.Head())
	}
	return f
}

func next(t testing.TB, f *fabric.Follower, b *fabric.Block) (*fabric.Follower, fabric.BlockVerdict) {
	t.Helper()
	after, v, err := f.Next(b)
	if err != nil {
		t.Fatalf("block %d: %v", b.Number(), err)
	}
	if after.Head() != (fabric.Head{Number: b.Number(), Hash: b.Hash()}) {
		t.Fatalf("after block %d the head is %+v", b.Number(), after.Head())
	}
	return after, v
}

func refused(t testing.TB, f *fabric.Follower, b *fabric.Block, want refusal.Code) {
	t.Helper()
	before := f.Head()
	after, _, err := f.Next(b)
	if !errors.Is(err, want) {
		t.Errorf("refused with %v, want %s", err, want)
	}
	if code, _ := refusal.Of(err); code != want {
		t.Errorf("outermost code is %s, want %s", code, want)
	}
	if after != nil || f.Head() != before {
		t.Errorf("a refused block leaves %+v, head %+v, before %+v", after, f.Head(), before)
	}
}

// TestNextRefuses breaks one rule of one valid block at a time.
func TestNextRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*fabrictest.Ledger, *fabrictest.BlockDraft)
		want   refusal.Code // empty: still accepted
	}{
		"nothing": {func(*fabrictest.Ledger, *fabrictest.BlockDraft) {}, ""},
		"three of four signatures": {func(_ *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			d.Signers = []uint32{4, 2, 1}
		}, ""},
		"one orderer signature where a quorum is due": {func(_ *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			d.Signers = []uint32{1}
		}, refusal.OrdererQuorum},
		"two signatures": {func(_ *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			d.Signers = []uint32{1, 2}
		}, refusal.OrdererQuorum},
		"no signature": {func(_ *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			d.Signers = nil
		}, refusal.OrdererQuorum},
		"no metadata": {func(_ *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			d.Edit = func(b *common.Block) { b.Metadata = nil }
		}, refusal.OrdererQuorum},
		"metadata is no protobuf": {func(_ *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			d.Edit = func(b *common.Block) { b.Metadata.Metadata[0] = []byte{0xff} }
		}, refusal.Malformed},
		"a consenter counted thrice": {func(_ *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			d.Signers = []uint32{1, 1, 1, 2}
		}, refusal.DuplicateSigner},
		"a consenter's second signature under another's number": {func(l *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			d.Signers = []uint32{1, 2, 3}
			d.Sign = func(id uint32, value, header []byte) *common.MetadataSignature {
				return d.Numbered(id, l.Consenters[min(id, 2)-1], value, header)
			}
		}, refusal.SignatureInvalid},
		"an unknown number": {func(l *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			d.Signers = []uint32{1, 2, 9}
			d.Sign = func(id uint32, value, header []byte) *common.MetadataSignature {
				return d.Numbered(id, l.Consenters[(id-1)%4], value, header)
			}
		}, refusal.UnknownSigner},
		"signed under certificates of consenters": {func(l *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			d.Sign = func(id uint32, value, header []byte) *common.MetadataSignature {
				return fabrictest.SignHeader(l.Network, l.Consenters[id-1], value, header)
			}
		}, ""},
		"one consenter under number and certificate": {func(l *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			own := d.Sign
			d.Signers = []uint32{1, 2, 3}
			d.Sign = func(id uint32, value, header []byte) *common.MetadataSignature {
				if id == 3 {
					return fabrictest.SignHeader(l.Network, l.Consenters[0], value, header)
				}
				return own(id, value, header)
			}
		}, refusal.DuplicateSigner},
		"an orderer of the right organisation that is no consenter": {func(l *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			own, other := d.Sign, l.Orderer(3)
			d.Signers = []uint32{1, 2, 3}
			d.Sign = func(id uint32, value, header []byte) *common.MetadataSignature {
				if id == 3 {
					return fabrictest.SignHeader(l.Network, other, value, header)
				}
				return own(id, value, header)
			}
		}, refusal.UnknownSigner},
		"high S": {func(l *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			own := d.Sign
			d.Signers = []uint32{1, 2, 3}
			d.Sign = func(id uint32, value, header []byte) *common.MetadataSignature {
				s := own(id, value, header)
				if id == 2 {
					s.Signature = l.Consenters[1].SignBytes(slices.Concat(value, s.IdentifierHeader, header), true)
				}
				return s
			}
		}, refusal.HighS},
		"three good signatures beside junk": {func(_ *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			own := d.Sign
			d.Signers = []uint32{9, 1, 1, 2, 4}
			d.Sign = func(id uint32, value, header []byte) *common.MetadataSignature {
				if id == 9 {
					return &common.MetadataSignature{IdentifierHeader: []byte{0xff}, Signature: []byte("junk")}
				}
				return own(id, value, header)
			}
		}, ""},
		"too many signatures": {func(_ *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			d.Signers = make([]uint32, 4*256+1)
			d.Sign = func(uint32, []byte, []byte) *common.MetadataSignature { return &common.MetadataSignature{} }
		}, refusal.TooLarge},
		"signatures over another header": {func(_ *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			d.Edit = func(b *common.Block) {
				b.Data.Data[0], b.Data.Data[1] = b.Data.Data[1], b.Data.Data[0]
				hash := sha256.Sum256(slices.Concat(b.Data.Data...))
				b.Header.DataHash = hash[:]
			}
		}, refusal.SignatureInvalid},
		"data swapped": {func(_ *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			d.Edit = func(b *common.Block) { b.Data.Data[0], b.Data.Data[1] = b.Data.Data[1], b.Data.Data[0] }
		}, refusal.DataHash},
		"data left out": {func(_ *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			d.Edit = func(b *common.Block) { b.Data.Data = b.Data.Data[:1] }
		}, refusal.DataHash},
		"two transactions glued into one": {func(_ *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			d.Edit = func(b *common.Block) { b.Data.Data = [][]byte{slices.Concat(b.Data.Data...)} }
		}, refusal.NonCanonical},
		"a boundary moved": {func(_ *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			d.Edit = func(b *common.Block) {
				all, at := slices.Concat(b.Data.Data...), len(b.Data.Data[0])-7
				b.Data.Data = [][]byte{all[:at], all[at:]}
			}
		}, refusal.Malformed},
		"a transaction split between its fields": {func(_ *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			d.Edit = func(b *common.Block) {
				n := protowire.ConsumeFieldValue(1, protowire.BytesType, b.Data.Data[0][1:]) + 1
				first := b.Data.Data[0]
				b.Data.Data = [][]byte{first[:n], first[n:], b.Data.Data[1]}
			}
		}, refusal.NonCanonical},
		"a transaction without a signature": {func(l *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			unsigned := l.Transaction("cc")
			unsigned.EditEnvelope = func(e *common.Envelope) { e.Signature = nil }
			d.Data[1] = unsigned.Seal()
		}, refusal.NonCanonical},
		"a signature without a transaction": {func(l *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			empty := l.Transaction("cc")
			empty.EditEnvelope = func(e *common.Envelope) { e.Payload = nil }
			d.Data[1] = empty.Seal()
		}, refusal.NonCanonical},
		"an envelope with an unknown field": {func(_ *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			d.Data[0] = append(slices.Clone(d.Data[0]), protowire.AppendBytes(protowire.AppendTag(nil, 9, protowire.BytesType), []byte("x"))...)
		}, refusal.NonCanonical},
		"another channel": {func(l *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			for i := range d.Data {
				other := l.Transaction("other")
				other.Channel.ChannelId = "elsewhere"
				d.Data[i] = other.Seal()
			}
		}, refusal.WrongChannel},
		"a transaction of another channel among others": {func(l *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			other := l.Transaction("other")
			other.Channel.ChannelId = "elsewhere"
			d.Data[1] = other.Seal()
		}, refusal.WrongChannel},
		"no transaction names a channel": {func(l *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			d.Data = [][]byte{l.Marshal(&common.Envelope{Payload: []byte{0xff}, Signature: []byte{1}})}
		}, refusal.WrongChannel},
		"another hash before": {func(_ *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			d.Header.PreviousHash[0] ^= 1
		}, refusal.HashChain},
		"the number of the trusted block": {func(_ *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			d.Header.Number--
		}, refusal.BlockOrder},
		"a gap": {func(_ *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			d.Header.Number += 5
		}, ""},
		"the greatest number": {func(_ *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			d.Header.Number = 1<<64 - 1
		}, ""},
		"a gap that hides a config block": {func(_ *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			d.Header.Number += 5
			*d.LastConfig = 3
		}, refusal.ConfigSkipped},
		"a last config of the past": {func(_ *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			*d.LastConfig = 1
		}, refusal.ConfigSkipped},
		"no last config": {func(_ *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			d.LastConfig = nil
		}, refusal.ConfigSkipped},
		"a configuration among transactions": {func(l *fabrictest.Ledger, d *fabrictest.BlockDraft) {
			config := l.ConfigEnvelope(fabrictest.Channel)
			d.Data[1] = append(config, protowire.AppendBytes(protowire.AppendTag(nil, 2, protowire.BytesType), []byte("s"))...)
		}, refusal.ConfigInvalid},
	} {
		t.Run(name, func(t *testing.T) {
			l, f := ledger(t)
			// A second config block first, so that the trusted one is not 0.
			f, _ = next(t, f, l.Parse(l.Block(l.Transaction("cc").Seal()).Seal()))
			f, _ = next(t, f, l.Parse(l.ConfigBlock().Seal()))
			d := l.Block(l.Transaction("cc").Seal(), l.Transaction("cc").Seal())
			c.change(l, d)
			b := l.Parse(d.Seal())
			if c.want != "" {
				refused(t, f, b, c.want)
				return
			}
			_, v := next(t, f, b)
			if v.Trust != fabric.TrustBFT || v.Quorum != 3 || v.Consenters != 4 || len(v.Signers) < 3 || v.Gap != (b.Number() > 3) {
				t.Errorf("verdict %+v", v)
			}
		})
	}
}

func TestSingleSignatures(t *testing.T) {
	l := fabrictest.NewNetwork(t).NewLedger("etcdraft", 3)
	anchor := l.Parse(l.ConfigBlock().Seal())
	f := follow(t, anchor, fabric.FollowOptions{Raft: true})
	valid := l.Block(l.Transaction("cc").Seal())
	b := l.Parse(valid.Seal())
	if _, v := next(t, f, b); v.Trust != fabric.TrustRaft || v.Quorum != 0 || len(v.Signers) != 1 || v.Signers[0].MSP != "Orderer1MSP" {
		t.Errorf("verdict %+v", v)
	}
	refused(t, follow(t, anchor, fabric.FollowOptions{}), b, refusal.RaftNotAccepted)

	sign := func(by *fabrictest.Identity) *fabric.Block {
		valid.Sign = func(_ uint32, value, header []byte) *common.MetadataSignature {
			return fabrictest.SignHeader(l.Network, by, value, header)
		}
		return l.Parse(valid.Seal())
	}
	next(t, f, sign(l.Consenters[2]))
	refused(t, f, sign(l.Orgs[0].Peer), refusal.PolicyUnsatisfied)
	stranger := l.NewIdentity(l.NewOrg("StrangerMSP").CA, "orderer", fabrictest.Start, later)
	refused(t, f, sign(stranger), refusal.UnknownSigner)
	forged := l.NewIdentity(l.NewOrg("Orderer1MSP").CA, "orderer", fabrictest.Start, later)
	refused(t, f, sign(forged), refusal.CertificateRefuse)
	client := l.NewIdentity(l.Orgs[1].CA, "client", fabrictest.Start, later)
	client.MSPID = "Orderer1MSP"
	refused(t, f, sign(client), refusal.CertificateRefuse)
	valid.Signers = nil
	refused(t, f, l.Parse(valid.Seal()), refusal.OrdererQuorum)
}

func TestAnchors(t *testing.T) {
	l, _ := ledger(t)
	for name, c := range map[string]struct {
		block *common.Block
		cause refusal.Code
	}{
		"a block of transactions": {l.Block(l.Transaction("cc").Seal()).Seal(), refusal.ConfigInvalid},
		"data that is not the header's": {func() *common.Block {
			b := l.ConfigBlock().Seal()
			b.Header.DataHash = make([]byte, 32)
			return b
		}(), refusal.DataHash},
		"a configuration without orderers": {func() *common.Block {
			other := fabrictest.NewNetwork(t).NewLedger("BFT", 1)
			delete(other.Config.ChannelGroup.Groups, "Orderer")
			return other.ConfigBlock().Seal()
		}(), refusal.ConfigInvalid},
		"groups within groups": {func() *common.Block {
			other := fabrictest.NewNetwork(t).NewLedger("BFT", 1)
			deep := other.Config.ChannelGroup.Groups["Application"]
			for range 20 {
				inner := &common.ConfigGroup{}
				deep.Groups = map[string]*common.ConfigGroup{"g": inner}
				deep = inner
			}
			return other.ConfigBlock().Seal()
		}(), refusal.TooLarge},
	} {
		_, _, err := fabric.NewFollower(l.Parse(c.block), fabric.FollowOptions{})
		if code, _ := refusal.Of(err); code != refusal.AnchorInvalid || !errors.Is(err, c.cause) {
			t.Errorf("%s: %v, want %s because of %s", name, err, refusal.AnchorInvalid, c.cause)
		}
	}
	_, _, err := fabric.NewFollower(l.Parse(l.ConfigBlock().Seal()), fabric.FollowOptions{Policies: map[string][]byte{"cc": {1}}})
	if !errors.Is(err, refusal.Malformed) {
		t.Errorf("a policy of junk: %v", err)
	}
}

func TestResume(t *testing.T) {
	l, f := ledger(t)
	first := l.Parse(l.Block(l.Transaction("cc").Seal()).Seal())
	second := l.Parse(l.Block(l.Transaction("cc").Seal()).Seal())
	third := l.Parse(l.Block(l.Transaction("cc").Seal()).Seal())
	resumed, err := f.Resume(fabric.Head{Number: second.Number(), Hash: second.Hash()})
	if err != nil {
		t.Fatal(err)
	}
	if _, v := next(t, resumed, third); v.Gap {
		t.Error("the chain of hashes was not checked")
	}
	refused(t, resumed, first, refusal.BlockOrder)
	other, err := f.Resume(fabric.Head{Number: second.Number(), Hash: first.Hash()})
	if err != nil {
		t.Fatal(err)
	}
	refused(t, other, third, refusal.HashChain)

	f, _ = next(t, f, first)
	f, _ = next(t, f, second)
	f, _ = next(t, f, third)
	f, _ = next(t, f, l.Parse(l.ConfigBlock().Seal()))
	if _, err := f.Resume(fabric.Head{Number: 3}); !errors.Is(err, refusal.BlockOrder) {
		t.Errorf("resumed before the trusted configuration: %v", err)
	}
}
