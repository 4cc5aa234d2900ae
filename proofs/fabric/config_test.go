package fabric_test

import (
	"testing"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/msp"

	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// TestConfigBlocks follows consenters that come and go.
func TestConfigBlocks(t *testing.T) {
	transaction := func(l *fabrictest.Ledger) *fabrictest.BlockDraft { return l.Block(l.Transaction("cc").Seal()) }

	t.Run("a replaced consenter counts from the next block on", func(t *testing.T) {
		l, f := ledger(t)
		gone := l.Consenters[3]
		l.ReplaceConsenter(4)
		before := f
		f, v := next(t, f, l.Parse(l.ConfigBlock().Seal()))
		if !v.Config || v.ConfigBlock != 1 || v.ConfigSequence != 1 || f.ConfigBlock() != 1 {
			t.Errorf("verdict %+v", v)
		}
		d := transaction(l)
		d.Signers = []uint32{2, 3, 4}
		valid := l.Parse(d.Seal())
		next(t, f, valid)
		// Who did not see the config block refuses what was made under it.
		refused(t, before, valid, refusal.ConfigSkipped)
		d.Sign = func(id uint32, value, header []byte) *common.MetadataSignature {
			if id == 4 {
				return d.Numbered(id, gone, value, header)
			}
			return d.Numbered(id, l.Consenters[id-1], value, header)
		}
		refused(t, f, l.Parse(d.Seal()), refusal.SignatureInvalid)
	})
	t.Run("new consenters cannot bring themselves in", func(t *testing.T) {
		l, f := ledger(t)
		for id := 1; id <= 4; id++ {
			l.ReplaceConsenter(id)
		}
		d := l.ConfigBlock()
		d.Sign = func(id uint32, value, header []byte) *common.MetadataSignature {
			return d.Numbered(id, l.Consenters[id-1], value, header)
		}
		refused(t, f, l.Parse(d.Seal()), refusal.SignatureInvalid)
	})
	t.Run("fewer consenters need fewer signatures, and more need more", func(t *testing.T) {
		for n, quorum := range map[int]int{1: 1, 2: 2, 3: 2, 4: 3, 5: 4, 6: 4, 7: 5, 10: 7} {
			l := fabrictest.NewNetwork(t).NewLedger("BFT", n)
			f := follow(t, l.Parse(l.ConfigBlock().Seal()), fabric.FollowOptions{})
			d := transaction(l)
			d.Signers = d.Signers[:quorum]
			if _, v := next(t, f, l.Parse(d.Seal())); v.Quorum != quorum {
				t.Errorf("quorum of %d is %d, want %d", n, v.Quorum, quorum)
			}
			d.Signers = d.Signers[:quorum-1]
			refused(t, f, l.Parse(d.Seal()), refusal.OrdererQuorum)
		}
	})
	t.Run("a skipped configuration", func(t *testing.T) {
		l, f := ledger(t)
		l.ConfigBlock().Seal()
		second := l.Parse(l.ConfigBlock().Seal())
		refused(t, f, second, refusal.ConfigSkipped)
	})
	t.Run("a configuration that does not count up", func(t *testing.T) {
		for _, sequence := range []uint64{0, 2, 1<<64 - 1} {
			l, f := ledger(t)
			l.Config.Sequence = sequence - 1
			refused(t, f, l.Parse(l.ConfigBlock().Seal()), refusal.ConfigSkipped)
		}
	})
	t.Run("a configuration of another channel", func(t *testing.T) {
		l, f := ledger(t)
		d := l.ConfigBlock()
		d.Data[0] = l.ConfigEnvelope("elsewhere")
		refused(t, f, l.Parse(d.Seal()), refusal.WrongChannel)
	})
	t.Run("a config block across a gap", func(t *testing.T) {
		l, f := ledger(t)
		transaction(l).Seal()
		f, v := next(t, f, l.Parse(l.ConfigBlock().Seal()))
		if !v.Gap || v.ConfigBlock != 2 {
			t.Errorf("verdict %+v", v)
		}
		next(t, f, l.Parse(transaction(l).Seal()))
	})
	t.Run("one key under two numbers", func(t *testing.T) {
		l, f := ledger(t)
		l.Mapping(func(m *common.Orderers) {
			m.ConsenterMapping[3].Identity, m.ConsenterMapping[3].MspId = m.ConsenterMapping[0].Identity, m.ConsenterMapping[0].MspId
		})
		refused(t, f, l.Parse(l.ConfigBlock().Seal()), refusal.DuplicateSigner)
	})
	t.Run("one number twice", func(t *testing.T) {
		l, f := ledger(t)
		l.Mapping(func(m *common.Orderers) { m.ConsenterMapping[3].Id = 1 })
		refused(t, f, l.Parse(l.ConfigBlock().Seal()), refusal.DuplicateSigner)
	})
	t.Run("no consenters", func(t *testing.T) {
		l, f := ledger(t)
		l.Mapping(func(m *common.Orderers) { m.ConsenterMapping = nil })
		refused(t, f, l.Parse(l.ConfigBlock().Seal()), refusal.ConfigInvalid)
	})
	t.Run("two versions of one MSP", func(t *testing.T) {
		l, f := ledger(t)
		other := l.NewOrg("Org1MSP")
		l.Config.ChannelGroup.Groups["Orderer"].Groups["Again"] = &common.ConfigGroup{Values: map[string]*common.ConfigValue{
			"MSP": {Value: l.Marshal(&msp.MSPConfig{Config: l.Marshal(other.Config)})},
		}}
		refused(t, f, l.Parse(l.ConfigBlock().Seal()), refusal.ConfigInvalid)
	})
	t.Run("a consenter without its organisation does not count", func(t *testing.T) {
		l, f := ledger(t)
		delete(l.Config.ChannelGroup.Groups["Orderer"].Groups, "Orderer4")
		f, _ = next(t, f, l.Parse(l.ConfigBlock().Seal()))
		d := transaction(l)
		next(t, f, l.Parse(d.Seal()))
		d.Signers = []uint32{1, 2, 4}
		refused(t, f, l.Parse(d.Seal()), refusal.UnknownSigner)
	})
	t.Run("a revoked consenter does not count", func(t *testing.T) {
		l, f := ledger(t)
		l.RevokeConsenter(4)
		f, _ = next(t, f, l.Parse(l.ConfigBlock().Seal()))
		d := transaction(l)
		d.Signers = []uint32{1, 2, 4}
		refused(t, f, l.Parse(d.Seal()), refusal.CertificateRefuse)
		d.Signers = []uint32{1, 2, 3}
		next(t, f, l.Parse(d.Seal()))
	})
}
