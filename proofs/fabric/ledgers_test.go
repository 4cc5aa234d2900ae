package fabric_test

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"
	"testing"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/peer"
	"google.golang.org/protobuf/encoding/protowire"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"

	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// Blocks that real networks made; testdata/SOURCES.md says where and how.

func read(t testing.TB, path string) []byte {
	t.Helper()
	raw, err := os.ReadFile("testdata/" + path)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// blocks reads files 0 to count-1 of a folder, changed before they are parsed.
func blocks(t testing.TB, format string, count int, change ...func(number int, b *common.Block)) []*fabric.Block {
	t.Helper()
	all := make([]*fabric.Block, count)
	for i := range all {
		var block common.Block
		if err := proto.Unmarshal(read(t, fmt.Sprintf(format, i)), protoadapt.MessageV2Of(&block)); err != nil {
			t.Fatal(err)
		}
		for _, c := range change {
			c(i, &block)
		}
		var err error
		if all[i], err = fabric.NewBlock(&block); err != nil {
			t.Fatal(err)
		}
	}
	return all
}

const bftBlocks = 13

func bft(t testing.TB, change ...func(number int, b *common.Block)) []*fabric.Block {
	return blocks(t, "bft/%d.block", bftBlocks, change...)
}

// TestRecordedBFT follows a real BFT channel through the replacement of a
// consenter and the removal of an organisation.
func TestRecordedBFT(t *testing.T) {
	all := bft(t)
	f := follow(t, all[0], fabric.FollowOptions{})
	var verdicts []fabric.BlockVerdict
	for _, b := range all[1:] {
		var v fabric.BlockVerdict
		f, v = next(t, f, b)
		verdicts = append(verdicts, v)
		if v.Channel != "anji" || v.Trust != fabric.TrustBFT || v.Quorum != 3 || v.Consenters != 4 || len(v.Signers) != 3 || len(v.Ignored) != 0 || v.Gap {
			t.Errorf("block %d: %+v", b.Number(), v)
		}
		for _, tx := range v.Transactions {
			if tx.Fault != nil || tx.Creator.Fault != nil || tx.Contradicted {
				t.Errorf("block %d, transaction %d: %+v", b.Number(), tx.Index, tx)
			}
			if tx.Chaincode == "_lifecycle" && tx.Policy != fabric.PolicySatisfied {
				t.Errorf("block %d: lifecycle policy %s", b.Number(), tx.Policy)
			}
		}
	}
	name := func(block int, id uint32) string {
		for _, s := range verdicts[block-1].Signers {
			if s.ID == id {
				return s.Name
			}
		}
		return ""
	}
	if got := name(8, 4); got != "orderer4.ordererorg4.example.com" {
		t.Errorf("block 8, which replaces consenter 4, is signed by the new one: %q", got)
	}
	if got := name(10, 4); got != "orderer4.ordererorg4.example.com (second)" {
		t.Errorf("block 10 is signed by %q as consenter 4", got)
	}
	for block, sequence := range map[int]uint64{7: 0, 8: 1, 10: 1, 11: 2, 12: 2} {
		if v := verdicts[block-1]; v.ConfigSequence != sequence || v.Config != (block == 8 || block == 11) {
			t.Errorf("block %d: configuration %d, config block %v", block, v.ConfigSequence, v.Config)
		}
	}
	var flags []string
	for _, tx := range verdicts[6].Transactions {
		flags = append(flags, tx.Flag.String())
	}
	if !slices.Equal(flags, []string{"VALID", "MVCC_READ_CONFLICT", "MVCC_READ_CONFLICT"}) {
		t.Errorf("flags of block 7: %v", flags)
	}
}

// Blocks may be left out, config blocks may not.
func TestRecordedBFTGaps(t *testing.T) {
	all := bft(t)
	f := follow(t, all[0], fabric.FollowOptions{})
	for _, number := range []int{9, 10, 12} {
		refused(t, f, all[number], refusal.ConfigSkipped)
	}
	refused(t, f, all[11], refusal.ConfigSkipped)
	for _, number := range []int{3, 8, 11, 12} {
		var v fabric.BlockVerdict
		if f, v = next(t, f, all[number]); v.Gap != (number != 12) {
			t.Errorf("block %d: gap %v", number, v.Gap)
		}
	}
	// A later config block is an anchor as well.
	f = follow(t, all[8], fabric.FollowOptions{})
	next(t, f, all[10])
	refused(t, f, all[5], refusal.BlockOrder)
	refused(t, f, all[8], refusal.BlockOrder)
}

// TestRecordedBFTRefuses breaks one rule of a real block.
func TestRecordedBFTRefuses(t *testing.T) {
	signatures := func(b *common.Block, change func(*common.Metadata)) {
		var m common.Metadata
		if err := proto.Unmarshal(b.Metadata.Metadata[0], protoadapt.MessageV2Of(&m)); err != nil {
			t.Fatal(err)
		}
		change(&m)
		raw, err := proto.Marshal(protoadapt.MessageV2Of(&m))
		if err != nil {
			t.Fatal(err)
		}
		b.Metadata.Metadata[0] = raw
	}
	for name, c := range map[string]struct {
		block  int
		change func(*common.Block)
		want   refusal.Code
	}{
		"one signature of three": {6, func(b *common.Block) {
			signatures(b, func(m *common.Metadata) { m.Signatures = m.Signatures[:1] })
		}, refusal.OrdererQuorum},
		"one signature three times": {6, func(b *common.Block) {
			signatures(b, func(m *common.Metadata) {
				m.Signatures = []*common.MetadataSignature{m.Signatures[0], m.Signatures[0], m.Signatures[0]}
			})
		}, refusal.DuplicateSigner},
		"a signature of the block before": {6, func(b *common.Block) {
			signatures(b, func(m *common.Metadata) { m.Signatures[1].Signature = m.Signatures[2].Signature })
		}, refusal.SignatureInvalid},
		"another last config": {6, func(b *common.Block) {
			signatures(b, func(m *common.Metadata) { m.Value = []byte{0x0a, 0x02, 0x08, 0x01} })
		}, refusal.ConfigSkipped},
		"other consenter metadata": {6, func(b *common.Block) {
			signatures(b, func(m *common.Metadata) { m.Value = []byte{0x0a, 0x00} })
		}, refusal.SignatureInvalid},
		"two transactions glued": {7, func(b *common.Block) {
			b.Data.Data = [][]byte{slices.Concat(b.Data.Data[0], b.Data.Data[1]), b.Data.Data[2]}
		}, refusal.NonCanonical},
		"a transaction left out":  {7, func(b *common.Block) { b.Data.Data = b.Data.Data[:2] }, refusal.DataHash},
		"transactions reordered":  {7, func(b *common.Block) { slices.Reverse(b.Data.Data) }, refusal.DataHash},
		"a bit of a transaction":  {7, func(b *common.Block) { b.Data.Data[0][50] ^= 1 }, refusal.DataHash},
		"a bit of a config block": {8, func(b *common.Block) { b.Data.Data[0][5000] ^= 1 }, refusal.DataHash},
		"the number":              {6, func(b *common.Block) { b.Header.Number = 7 }, refusal.SignatureInvalid},
		"the hash before":         {6, func(b *common.Block) { b.Header.PreviousHash[3] ^= 1 }, refusal.HashChain},
	} {
		t.Run(name, func(t *testing.T) {
			all := bft(t, func(number int, b *common.Block) {
				if number == c.block {
					c.change(b)
				}
			})
			f := follow(t, all[0], fabric.FollowOptions{})
			for _, b := range all[1:c.block] {
				f, _ = next(t, f, b)
			}
			refused(t, f, all[c.block], c.want)
		})
	}
}

// A flag is no evidence: flipped, the block stands, and the verdict on the
// transaction stays what it was.
func TestRecordedFlagFlipped(t *testing.T) {
	const at = common.BlockMetadataIndex_TRANSACTIONS_FILTER
	for name, c := range map[string]struct {
		flag         peer.TxValidationCode
		block        int
		contradicted bool
	}{
		"a conflict called valid":          {peer.TxValidationCode_VALID, 7, false}, // state decides that
		"a good transaction called forged": {peer.TxValidationCode_BAD_CREATOR_SIGNATURE, 7, true},
		"a good commit called unendorsed":  {peer.TxValidationCode_ENDORSEMENT_POLICY_FAILURE, 2, true},
	} {
		all := bft(t, func(number int, b *common.Block) {
			if number == c.block {
				for i := range b.Metadata.Metadata[at] {
					b.Metadata.Metadata[at][i] = byte(c.flag)
				}
			}
		})
		_, v := next(t, follow(t, all[0], fabric.FollowOptions{}), all[c.block])
		for _, tx := range v.Transactions {
			if tx.Fault != nil || tx.Flag != fabric.ValidationFlag(c.flag) || tx.Contradicted != c.contradicted {
				t.Errorf("%s: %+v", name, tx)
			}
		}
	}
}

// TestRecordedSingleSignature follows real channels with one orderer.
func TestRecordedSingleSignature(t *testing.T) {
	v20, err := fabric.ParseBlockFile(read(t, "kvledger/v20"))
	if err != nil {
		t.Fatal(err)
	}
	for channel, all := range map[string][]*fabric.Block{
		"fabcar-channel": blocks(t, "blocks/%d.pb", 12),
		"sample-channel": blocks(t, "sample-channel/%d.pb", 10),
		"testchannel":    v20,
	} {
		f := follow(t, all[0], fabric.FollowOptions{Raft: true})
		refused(t, follow(t, all[0], fabric.FollowOptions{}), all[1], refusal.RaftNotAccepted)
		transactions := 0
		for _, b := range all[1:] {
			var v fabric.BlockVerdict
			f, v = next(t, f, b)
			if v.Channel != channel || v.Trust != fabric.TrustRaft || len(v.Signers) != 1 || v.Quorum != 0 {
				t.Errorf("%s: block %d: %+v", channel, b.Number(), v)
			}
			for _, tx := range v.Transactions {
				transactions++
				if tx.Fault != nil || tx.Contradicted || tx.Flag.String() != "VALID" {
					t.Errorf("%s: block %d: %+v", channel, b.Number(), tx)
				}
			}
		}
		if transactions < len(all)-1 {
			t.Errorf("%s: %d transactions", channel, transactions)
		}
		embedded(t, all)
	}
}

func embedded(t *testing.T, all []*fabric.Block) {
	t.Helper()
	var before *fabric.Block
	for _, b := range all {
		v, err := fabric.VerifyEmbeddedBlock(before, b)
		if err != nil || v.Trust != fabric.TrustEmbedded || (len(v.Signers) == 1) != (b.Number() > 0) {
			t.Errorf("block %d by its certificates alone: %+v, %v", b.Number(), v, err)
		}
		for _, tx := range v.Transactions {
			if tx.Fault != nil {
				t.Errorf("block %d by its certificates alone: %+v", b.Number(), tx)
			}
		}
		before = b
	}
	if _, err := fabric.VerifyEmbeddedBlock(all[2], all[1]); !errors.Is(err, refusal.BlockOrder) {
		t.Errorf("backwards: %v", err)
	}
}

// BFT orderers sign under numbers, which certificates alone do not explain.
func TestEmbeddedRefuses(t *testing.T) {
	all := bft(t)
	if _, err := fabric.VerifyEmbeddedBlock(nil, all[6]); !errors.Is(err, refusal.UnknownSigner) {
		t.Errorf("signed under numbers: %v", err)
	}
	for name, want := range map[string]refusal.Code{"kvledger/v11": refusal.OrdererQuorum, "kvledger/v13": refusal.OrdererQuorum} {
		mocked, err := fabric.ParseBlockFile(read(t, name))
		if err != nil || len(mocked) < 3 {
			t.Fatalf("%s: %d blocks, %v", name, len(mocked), err)
		}
		for _, b := range mocked[1:] {
			if _, err := fabric.VerifyEmbeddedBlock(nil, b); !errors.Is(err, want) {
				t.Errorf("%s: block %d: %v, want %s", name, b.Number(), err, want)
			}
		}
		f := follow(t, mocked[0], fabric.FollowOptions{Raft: true})
		if _, _, err := f.Next(mocked[1]); err == nil {
			t.Errorf("%s: block 1 is accepted", name)
		}
	}
	spoilt := blocks(t, "blocks/%d.pb", 12, func(_ int, b *common.Block) {
		if m := b.Metadata.Metadata[0]; len(m) > 0 {
			m[len(m)-1] ^= 1
		}
	})
	if _, err := fabric.VerifyEmbeddedBlock(nil, spoilt[7]); !errors.Is(err, refusal.SignatureInvalid) {
		t.Errorf("a bit of the signature: %v", err)
	}
}

func TestRecordedGenesis(t *testing.T) {
	for name, channel := range map[string]string{
		"genesis/etcdraftgenesis.block": "testchannel", "genesis/etcdraft-mychannel.block": "mychannel", "genesis/smartbft-mychannel.block": "mychannel",
	} {
		b, err := fabric.ParseBlock(read(t, name))
		if err != nil {
			t.Fatal(err)
		}
		f := follow(t, b, fabric.FollowOptions{})
		if f.Channel() != channel {
			t.Errorf("%s: channel %q", name, f.Channel())
		}
		refused(t, f, b, refusal.BlockOrder)
		if v, err := fabric.VerifyEmbeddedBlock(nil, b); err != nil || len(v.Signers) != 0 {
			t.Errorf("%s: %+v, %v", name, v, err)
		}
	}
}

func TestParseBlockFile(t *testing.T) {
	valid := read(t, "kvledger/v13")
	if all, err := fabric.ParseBlockFile(valid); err != nil || all[1].Number() != 1 {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		raw  []byte
		want refusal.Code
	}{
		"nothing":         {nil, refusal.EmptyField},
		"cut short":       {valid[:len(valid)-1], refusal.Malformed},
		"a byte too many": {append(slices.Clone(valid), 0), refusal.Malformed},
		"a block within a longer one": {func() []byte {
			one, n := protowire.ConsumeBytes(valid)
			return append(protowire.AppendBytes(nil, append(slices.Clone(one), 0)), valid[n:]...)
		}(), refusal.Malformed},
		"protobuf instead": {read(t, "blocks/1.pb"), refusal.Malformed},
		"endless lists":    {protowire.AppendBytes(nil, []byte{1, 0, 0, 0xff, 0xff, 0xff, 0xff, 0x0f}), refusal.Malformed},
	} {
		if _, err := fabric.ParseBlockFile(c.raw); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %s", name, err, c.want)
		}
	}
}

// TestWeaverViews: responses of real peers in another project's envelope.
// Their endorsements verify; none of them is a view of ours.
func TestWeaverViews(t *testing.T) {
	for name, endorsements := range map[string]int{"fabric_viewdata_1_org": 1, "fabric_viewdata_2_orgs": 2} {
		var file struct{ View64 string }
		if err := json.Unmarshal(read(t, "weaver-views/"+name+".json"), &file); err != nil {
			t.Fatal(err)
		}
		raw, err := base64.StdEncoding.DecodeString(file.View64)
		if err != nil {
			t.Fatal(err)
		}
		// View.data (2) holds FabricView, whose field 1 repeats {payload (1),
		// endorsement (2)}.
		responses := fields(t, fields(t, raw, 2)[0], 1)
		if len(responses) != endorsements {
			t.Errorf("%s: %d responses", name, len(responses))
		}
		for _, response := range responses {
			var endorsement peer.Endorsement
			if err := proto.Unmarshal(fields(t, response, 2)[0], protoadapt.MessageV2Of(&endorsement)); err != nil {
				t.Fatal(err)
			}
			payload := fields(t, response, 1)[0]
			if err := fabric.CheckEmbeddedEndorsement(payload, endorsement.Endorser, endorsement.Signature); err != nil {
				t.Errorf("%s: %v", name, err)
			}
			if err := fabric.CheckEmbeddedEndorsement(payload[1:], endorsement.Endorser, endorsement.Signature); !errors.Is(err, refusal.SignatureInvalid) {
				t.Errorf("%s: a byte less: %v", name, err)
			}
			if _, err := fabric.ViewOf(payload); !errors.Is(err, refusal.WrongDomain) {
				t.Errorf("%s: as a view: %v", name, err)
			}
		}
	}
}

// fields are the values of a message's length-delimited field.
func fields(t *testing.T, raw []byte, number protowire.Number) (all [][]byte) {
	t.Helper()
	for len(raw) > 0 {
		got, kind, n := protowire.ConsumeTag(raw)
		if n < 0 {
			t.Fatal(protowire.ParseError(n))
		}
		raw = raw[n:]
		if got == number && kind == protowire.BytesType {
			value, _ := protowire.ConsumeBytes(raw)
			all = append(all, value)
		}
		if n = protowire.ConsumeFieldValue(got, kind, raw); n < 0 {
			t.Fatal(protowire.ParseError(n))
		}
		raw = raw[n:]
	}
	return all
}
