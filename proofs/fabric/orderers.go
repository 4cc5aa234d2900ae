package fabric

import (
	"fmt"

	"github.com/hyperledger/fabric-protos-go/common"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// maxBlockSignatures bounds the signatures on a block that are looked at.
const maxBlockSignatures = 4 * maxConsenters

// BlockTrust says what the orderers' signatures on a block are worth.
type BlockTrust string

const (
	// TrustBFT: a quorum of the configured consenters has signed. The block
	// is final unless more than a third of them are dishonest.
	TrustBFT BlockTrust = "bft_quorum"
	// TrustRaft: one orderer has signed. Any single orderer of any orderer
	// organisation can sign another block with that number.
	TrustRaft BlockTrust = "raft_single_signature"
	// TrustEmbedded: the signatures verify under the certificates that they
	// carry themselves. Anybody can make such a block.
	TrustEmbedded BlockTrust = "embedded_certificates"
	// TrustAnchor: the block was taken as it is.
	TrustAnchor BlockTrust = "anchor"
)

// BlockSigner is an orderer whose signature on a block verifies.
type BlockSigner struct {
	ID   uint32 // the consenter's number, BFT only
	MSP  string
	Name string // common name of its certificate
}

// signatures are a block's signatures by orderers, decoded.
type signatures struct {
	value      []byte // common.OrdererBlockMetadata, signed
	lastConfig *common.LastConfig
	all        []*common.MetadataSignature
}

// signatures decodes the metadata that carries the orderers' signatures.
// What else the metadata holds (the last config once more, validation flags,
// the commit hash) is signed by nobody.
func (b *Block) signatures() (signatures, error) {
	if len(b.metadata) <= int(common.BlockMetadataIndex_SIGNATURES) {
		return signatures{}, refusal.OrdererQuorum.With("block %d carries no signatures", b.number)
	}
	var metadata common.Metadata
	if err := proto.Unmarshal(b.metadata[common.BlockMetadataIndex_SIGNATURES], protoadapt.MessageV2Of(&metadata)); err != nil {
		return signatures{}, refusal.Malformed.With("signatures of block %d: %w", b.number, err)
	}
	if n := len(metadata.Signatures); n > maxBlockSignatures {
		return signatures{}, refusal.TooLarge.With("block %d has %d signatures, at most %d", b.number, n, maxBlockSignatures)
	}
	var orderer common.OrdererBlockMetadata
	if err := proto.Unmarshal(metadata.Value, protoadapt.MessageV2Of(&orderer)); err != nil {
		return signatures{}, refusal.Malformed.With("orderer metadata of block %d: %w", b.number, err)
	}
	return signatures{metadata.Value, orderer.LastConfig, metadata.Signatures}, nil
}

// LastConfig is the number of the config block under which the block says it
// was made, its own where it is one. A Follower checks that.
func (b *Block) LastConfig() (uint64, error) {
	if b.number == 0 {
		return 0, nil // signed by nobody
	}
	s, err := b.signatures()
	if err != nil {
		return 0, err
	}
	if s.lastConfig == nil {
		return 0, refusal.ConfigSkipped.With("block %d does not name its last config block", b.number)
	}
	if s.lastConfig.Index > b.number {
		return 0, refusal.ConfigInvalid.With("block %d names config block %d", b.number, s.lastConfig.Index)
	}
	return s.lastConfig.Index, nil
}

// tally counts the distinct orderers whose signatures on a block verify. As
// in Fabric (protoutil/blockutils.go, BlockSignatureVerifier) others are left
// out and do not spoil the block: each orderer keeps another set, anybody who
// passes a block on can add to it, and peers store what they were given.
type tally struct {
	signers []BlockSigner
	roles   []principal
	seen    map[string]bool // by key
	ignored []error
}

// count takes one signature by signer over value || header || block header.
func (t *tally) count(index int, b *Block, s signatures, id uint32, who signer, header []byte) {
	err := checkSignature(who.key, s.all[index].Signature, s.value, header, b.header())
	if err == nil && t.seen[who.point] {
		err = refusal.DuplicateSigner.With("%s has signed already", who.name)
	}
	if err != nil {
		t.ignore(index, err)
		return
	}
	if t.seen == nil {
		t.seen = map[string]bool{}
	}
	t.seen[who.point] = true
	t.signers = append(t.signers, BlockSigner{id, who.mspID, who.name})
	t.roles = append(t.roles, who.principal)
}

func (t *tally) ignore(index int, err error) {
	t.ignored = append(t.ignored, refusal.Wrap(err, "signature %d", index))
}

// missing is the refusal of a block with too few good signatures. Its code is
// that of the first signature that did not count, where there is one.
func (t *tally) missing(b *Block, want string) error {
	if len(t.ignored) == 0 {
		return refusal.OrdererQuorum.With("block %d: %d orderers have signed, want %s", b.number, len(t.signers), want)
	}
	return refusal.Wrap(t.ignored[0], "block %d: %d orderers have signed, want %s", b.number, len(t.signers), want)
}

// checkQuorum counts consenters' signatures. A consenter signs under its
// number in the configuration (common.IdentifierHeader), or under its
// certificate as in Raft.
func (c *channelConfig) checkQuorum(b *Block, s signatures) (tally, error) {
	var t tally
	for i, signature := range s.all {
		who, header, err := c.consenterOf(signature)
		if err != nil {
			t.ignore(i, err)
			continue
		}
		t.count(i, b, s, who.id, who.signer, header)
	}
	if len(t.signers) < c.quorum() {
		return t, t.missing(b, fmt.Sprintf("%d of %d", c.quorum(), len(c.consenters)))
	}
	return t, nil
}

func (c *channelConfig) consenterOf(s *common.MetadataSignature) (*consenter, []byte, error) {
	var who *consenter
	header := s.GetIdentifierHeader()
	if len(s.GetSignatureHeader()) == 0 && len(header) > 0 {
		var identifier common.IdentifierHeader
		if err := proto.Unmarshal(header, protoadapt.MessageV2Of(&identifier)); err != nil {
			return nil, nil, refusal.Malformed.With("identifier header: %w", err)
		}
		if who = c.consenters[identifier.Identifier]; who == nil {
			return nil, nil, refusal.UnknownSigner.With("no consenter has number %d", identifier.Identifier)
		}
	} else {
		header = s.GetSignatureHeader()
		creator, err := creatorOf(header)
		if err != nil {
			return nil, nil, err
		}
		claimed, err := openIdentity(creator)
		if err != nil {
			return nil, nil, err
		}
		for _, candidate := range c.consenters {
			if candidate.mspID == claimed.mspID && candidate.point == claimed.point {
				who = candidate
			}
		}
		if who == nil {
			return nil, nil, refusal.UnknownSigner.With("%s is no consenter", claimed.name)
		}
	}
	return who, header, who.fault
}

func creatorOf(header []byte) ([]byte, error) {
	var h common.SignatureHeader
	if err := proto.Unmarshal(header, protoadapt.MessageV2Of(&h)); err != nil {
		return nil, refusal.Malformed.With("signature header: %w", err)
	}
	if len(h.Creator) == 0 {
		return nil, refusal.EmptyField.With("creator in the signature header")
	}
	return h.Creator, nil
}

// checkSingle applies the channel's own policy for blocks that are not
// agreed on by BFT: usually any one member of any orderer organisation.
func (c *channelConfig) checkSingle(b *Block, s signatures) (tally, error) {
	var t tally
	for i, signature := range s.all {
		creator, err := creatorOf(signature.GetSignatureHeader())
		if err != nil {
			t.ignore(i, err)
			continue
		}
		who, err := c.identify(creator)
		if err != nil {
			t.ignore(i, err)
			continue
		}
		t.count(i, b, s, 0, who, signature.SignatureHeader)
	}
	if len(t.signers) == 0 {
		return t, t.missing(b, "one")
	}
	return t, refusal.Wrap(c.satisfies(t.roles, "BlockValidation", "Orderer"), "block %d", b.number)
}

// checkEmbedded verifies every signature under the certificate beside it.
func checkEmbedded(b *Block, s signatures) (tally, error) {
	var t tally
	for i, signature := range s.all {
		if len(signature.GetSignatureHeader()) == 0 {
			t.ignore(i, refusal.UnknownSigner.With("it names its signer by number alone, which only the channel's configuration explains"))
			continue
		}
		creator, err := creatorOf(signature.SignatureHeader)
		if err != nil {
			t.ignore(i, err)
			continue
		}
		who, err := openIdentity(creator)
		if err != nil {
			t.ignore(i, err)
			continue
		}
		t.count(i, b, s, 0, who, signature.SignatureHeader)
	}
	if len(t.signers) == 0 || len(t.ignored) > 0 {
		return t, t.missing(b, "each signature to verify and at least one")
	}
	return t, nil
}
