package ethereum

import "github.com/anji-bridge/anji/proofs/refusal"

// BeaconHeader is a BeaconBlockHeader of the consensus specs.
type BeaconHeader struct {
	Slot          uint64
	ProposerIndex uint64
	ParentRoot    [32]byte
	StateRoot     [32]byte // of the beacon state
	BodyRoot      [32]byte
}

// ExecutionHeader is an ExecutionPayloadHeader: Ethereum's block header as the
// beacon block commits to it. It is zero before Capella, and where it is left
// out; the blob fields are zero before Deneb.
type ExecutionHeader struct {
	ParentHash       [32]byte
	FeeRecipient     [20]byte
	StateRoot        [32]byte // of accounts and storage
	ReceiptsRoot     [32]byte
	LogsBloom        [256]byte
	PrevRandao       [32]byte
	BlockNumber      uint64
	GasLimit         uint64
	GasUsed          uint64
	Timestamp        uint64   // unix seconds
	ExtraData        []byte   // at most 32 bytes
	BaseFeePerGas    [32]byte // little endian, as in SSZ
	BlockHash        [32]byte
	TransactionsRoot [32]byte
	WithdrawalsRoot  [32]byte
	BlobGasUsed      uint64
	ExcessBlobGas    uint64
}

// maxExtraData is MAX_EXTRA_DATA_BYTES.
const maxExtraData = 32

// Header is a LightClientHeader.
type Header struct {
	Beacon    BeaconHeader
	Execution ExecutionHeader
	// ExecutionBranch proves Execution under Beacon.BodyRoot. It is empty
	// before Capella, and where the execution header is left out.
	ExecutionBranch [][32]byte
}

// HasExecution says whether a header that was verified has an execution
// header too. Without one its finality is proven like any other's, but
// nothing is known of Ethereum's state.
func (h *Header) HasExecution() bool { return len(h.ExecutionBranch) != 0 }

// isZero says whether the header is what stands for an absent one.
func (h *Header) isZero() bool {
	return h.Beacon == BeaconHeader{} && h.Execution.isZero() && len(h.ExecutionBranch) == 0
}

func (e *ExecutionHeader) isZero() bool {
	var hash [32]byte
	return e.BlockNumber|e.GasLimit|e.GasUsed|e.Timestamp|e.BlobGasUsed|e.ExcessBlobGas == 0 &&
		len(e.ExtraData) == 0 && e.FeeRecipient == [20]byte{} && e.LogsBloom == [256]byte{} &&
		e.ParentHash == hash && e.StateRoot == hash && e.ReceiptsRoot == hash && e.PrevRandao == hash &&
		e.BaseFeePerGas == hash && e.BlockHash == hash && e.TransactionsRoot == hash && e.WithdrawalsRoot == hash
}

// Generalized indices: places of leaves in the tree of a beacon state or of a
// block's body. They are a function of the fork and the same on every network,
// whatever its preset: Electra gave the state more than 32 fields, one level
// more.
const executionIndex = 25 // execution_payload in the body, Capella and later

type stateIndices struct{ finalized, currentCommittee, nextCommittee uint64 }

func (f Fork) indices() stateIndices {
	if f >= Electra {
		return stateIndices{finalized: 169, currentCommittee: 86, nextCommittee: 87}
	}
	return stateIndices{finalized: 105, currentCommittee: 54, nextCommittee: 55}
}

// lightFork is the fork in force at a slot, where that has a light client.
func (c Config) lightFork(slot uint64) (Fork, error) {
	spec, ok := c.ForkAt(slot)
	if !ok || spec.Fork < Altair {
		return 0, refusal.ForkUnsupported.With("slot %d is before Altair", slot)
	}
	return spec.Fork, nil
}

// verifyHeader checks that a header's execution part belongs to its beacon
// part (is_valid_light_client_header) and answers the fork of its slot. Unlike
// there the execution part may be left out after Capella too, as by a source
// that knows headers of Altair only.
func (c Config) verifyHeader(what string, h *Header) (Fork, error) {
	fork, err := c.lightFork(h.Beacon.Slot)
	if err != nil {
		return 0, refusal.Wrap(err, "%s header", what)
	}
	e := &h.Execution
	switch {
	case fork < Capella && (!e.isZero() || len(h.ExecutionBranch) != 0):
		return 0, refusal.HeaderInvalid.With("%s header: an execution header before Capella", what)
	case e.isZero() && len(h.ExecutionBranch) == 0:
		return fork, nil
	case fork < Deneb && (e.BlobGasUsed != 0 || e.ExcessBlobGas != 0):
		return 0, refusal.HeaderInvalid.With("%s header: blob gas before Deneb", what)
	case len(e.ExtraData) > maxExtraData:
		return 0, refusal.TooLarge.With("%s header: extra data of %d bytes", what, len(e.ExtraData))
	}
	return fork, verifyBranch(what+" execution header", e.root(fork), h.ExecutionBranch, executionIndex, h.Beacon.BodyRoot)
}
