package fabric

import (
	"bytes"
	"crypto/sha256"
	"encoding/asn1"
	"math/big"

	"github.com/hyperledger/fabric-protos-go/common"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// Bounds on a block.
const (
	// MaxBlock bounds the bytes of one block. Fabric's orderers cut blocks at
	// 10 MB unless told otherwise and ask to stay below 49 MB.
	MaxBlock        = 64 << 20
	maxTransactions = 1 << 16
)

// Block is a decoded block. Decoding checks nothing: a Block is as its sender
// wants it until a Follower or VerifyEmbeddedBlock has taken it.
type Block struct {
	number       uint64
	previousHash []byte
	dataHash     []byte
	data         [][]byte
	metadata     [][]byte
}

// ParseBlock decodes a marshalled common.Block, as peers and orderers give
// it. It refuses with TooLarge, Malformed or EmptyField.
func ParseBlock(raw []byte) (*Block, error) {
	if len(raw) > MaxBlock {
		return nil, refusal.TooLarge.With("block of %d bytes, at most %d", len(raw), MaxBlock)
	}
	var block common.Block
	if err := proto.Unmarshal(raw, protoadapt.MessageV2Of(&block)); err != nil {
		return nil, refusal.Malformed.With("block: %w", err)
	}
	return NewBlock(&block)
}

// NewBlock is ParseBlock for a block that is decoded already. The block's
// bytes are kept, not copied.
func NewBlock(block *common.Block) (*Block, error) {
	if block.GetHeader() == nil {
		return nil, refusal.EmptyField.With("block header")
	}
	if len(block.GetData().GetData()) == 0 {
		return nil, refusal.EmptyField.With("data of block %d", block.Header.Number)
	}
	if n := len(block.Data.Data); n > maxTransactions {
		return nil, refusal.TooLarge.With("block %d has %d transactions, at most %d", block.Header.Number, n, maxTransactions)
	}
	return &Block{
		number:       block.Header.Number,
		previousHash: block.Header.PreviousHash,
		dataHash:     block.Header.DataHash,
		data:         block.Data.Data,
		metadata:     block.GetMetadata().GetMetadata(),
	}, nil
}

// Number is the block's place in its channel, the genesis block being 0.
func (b *Block) Number() uint64 { return b.number }

// header is the form that is hashed and signed: ASN.1, with a number that
// has no upper bound (protoutil/blockutils.go, BlockHeaderBytes).
func (b *Block) header() []byte {
	raw, err := asn1.Marshal(struct {
		Number       *big.Int
		PreviousHash []byte
		DataHash     []byte
	}{new(big.Int).SetUint64(b.number), b.previousHash, b.dataHash})
	if err != nil {
		panic(err) // an integer and two byte strings always encode
	}
	return raw
}

// Hash is the SHA-256 of the header, which the next block names.
func (b *Block) Hash() [32]byte { return sha256.Sum256(b.header()) }

// checkData refuses data that the header does not commit to. The commitment
// is over the transactions without lengths between them, so that their
// boundaries could be moved: hence each envelope must be its own canonical
// encoding and hold both of its fields (protoutil/blockutils.go,
// VerifyTransactionsAreWellFormed). A config block is one envelope, and a
// genesis block's carries no signature.
func (b *Block) checkData() ([]envelope, error) {
	h := sha256.New()
	for _, d := range b.data {
		h.Write(d)
	}
	if !bytes.Equal(h.Sum(nil), b.dataHash) {
		return nil, refusal.DataHash.With("block %d", b.number)
	}
	envelopes := make([]envelope, len(b.data))
	for i, raw := range b.data {
		var e common.Envelope
		if err := decode("envelope", raw, &e); err != nil {
			return nil, refusal.Wrap(err, "transaction %d", i)
		}
		if len(e.Payload) == 0 {
			return nil, refusal.NonCanonical.With("transaction %d has no payload", i)
		}
		envelopes[i] = openEnvelope(&e)
		if len(e.Signature) == 0 && (len(b.data) != 1 || !envelopes[i].isConfig()) {
			return nil, refusal.NonCanonical.With("transaction %d has no signature", i)
		}
	}
	return envelopes, nil
}

// checkChannel finds the channel that the block's transactions name. Headers
// and signatures name none, and one ordering service serves many channels
// under the same certificates.
func (b *Block) checkChannel(envelopes []envelope) (string, error) {
	channel := ""
	for i, e := range envelopes {
		switch {
		case e.fault != nil: // a peer commits it as invalid
		case e.channel.ChannelId == "":
			return "", refusal.WrongChannel.With("transaction %d of block %d names no channel", i, b.number)
		case channel == "":
			channel = e.channel.ChannelId
		case e.channel.ChannelId != channel:
			return "", refusal.WrongChannel.With("transactions of block %d name %q and %q", b.number, channel, e.channel.ChannelId)
		}
		if e.isConfig() && len(envelopes) != 1 {
			return "", refusal.ConfigInvalid.With("the configuration in block %d is not alone", b.number)
		}
	}
	if channel == "" {
		return "", refusal.WrongChannel.With("no transaction of block %d names its channel", b.number)
	}
	return channel, nil
}

// envelope is a transaction opened as far as its headers.
type envelope struct {
	*common.Envelope
	payload common.Payload
	channel common.ChannelHeader
	creator common.SignatureHeader
	fault   error // what of these does not decode
}

func openEnvelope(e *common.Envelope) envelope {
	o := envelope{Envelope: e}
	for _, part := range []struct {
		name string
		raw  func() []byte
		into protoadapt.MessageV1
	}{
		{"payload", func() []byte { return e.Payload }, &o.payload},
		{"channel header", func() []byte { return o.payload.GetHeader().GetChannelHeader() }, &o.channel},
		{"signature header", func() []byte { return o.payload.GetHeader().GetSignatureHeader() }, &o.creator},
	} {
		// As leniently as a peer decodes: these bytes are signed as they are.
		if err := proto.Unmarshal(part.raw(), protoadapt.MessageV2Of(part.into)); err != nil {
			o.fault = refusal.Malformed.With("%s: %w", part.name, err)
			return o
		}
	}
	return o
}

func (e envelope) isConfig() bool {
	return e.fault == nil && common.HeaderType(e.channel.Type) == common.HeaderType_CONFIG
}
