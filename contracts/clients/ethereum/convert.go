package ethereum

import (
	ethereumproof "github.com/anji-bridge/anji/proofs/ethereum"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// Bounds on what a message may carry before anything of it is verified.
const (
	maxForks     = 64
	maxBranch    = 32   // hashes of one Merkle branch
	maxCommittee = 4096 // keys
	pubkeySize   = 48
)

// decoder turns protobuf bytes into the fixed sizes of the consensus specs
// and keeps the first error. It refuses with Malformed, TooLarge or
// EmptyField.
type decoder struct{ err error }

func (d *decoder) fail(err error) {
	if d.err == nil {
		d.err = err
	}
}

func (d *decoder) exact(field string, into, b []byte) {
	if len(b) != len(into) {
		d.fail(refusal.Malformed.With("%s: %d bytes, want %d", field, len(b), len(into)))
		return
	}
	copy(into, b)
}

func (d *decoder) hash(field string, b []byte) (hash [32]byte) {
	d.exact(field, hash[:], b)
	return hash
}

func (d *decoder) hashes(field string, raw [][]byte, most int) [][32]byte {
	if len(raw) > most {
		d.fail(refusal.TooLarge.With("%s: %d hashes, at most %d", field, len(raw), most))
		return nil
	}
	var hashes [][32]byte
	for _, b := range raw {
		hashes = append(hashes, d.hash(field, b))
	}
	return hashes
}

func (d *decoder) committee(field string, c *SyncCommittee) (committee ethereumproof.SyncCommittee) {
	n := len(c.Pubkeys) / pubkeySize
	switch {
	case n == 0 || n*pubkeySize != len(c.Pubkeys):
		d.fail(refusal.Malformed.With("%s: keys of %d bytes, want a multiple of %d", field, len(c.Pubkeys), pubkeySize))
		return committee
	case n > maxCommittee:
		d.fail(refusal.TooLarge.With("%s: %d keys, at most %d", field, n, maxCommittee))
		return committee
	}
	committee.Pubkeys = make([][pubkeySize]byte, n)
	for i := range committee.Pubkeys {
		copy(committee.Pubkeys[i][:], c.Pubkeys[i*pubkeySize:])
	}
	d.exact(field+": aggregate_pubkey", committee.AggregatePubkey[:], c.AggregatePubkey)
	return committee
}

func (d *decoder) header(field string, h LightClientHeader) ethereumproof.Header {
	return ethereumproof.Header{
		Beacon: ethereumproof.BeaconHeader{
			Slot:          h.Beacon.Slot,
			ProposerIndex: h.Beacon.ProposerIndex,
			ParentRoot:    d.hash(field+": parent_root", h.Beacon.ParentRoot),
			StateRoot:     d.hash(field+": state_root", h.Beacon.StateRoot),
			BodyRoot:      d.hash(field+": body_root", h.Beacon.BodyRoot),
		},
		Execution:       d.execution(field+": execution", h.Execution),
		ExecutionBranch: d.hashes(field+": execution_branch", h.ExecutionBranch, maxBranch),
	}
}

// maxExtraData is MAX_EXTRA_DATA_BYTES.
const maxExtraData = 32

func (d *decoder) execution(field string, e *ExecutionHeader) (header ethereumproof.ExecutionHeader) {
	if e == nil {
		return header
	}
	if len(e.ExtraData) > maxExtraData {
		d.fail(refusal.TooLarge.With("%s: extra_data of %d bytes, at most %d", field, len(e.ExtraData), maxExtraData))
		return header
	}
	d.exact(field+": fee_recipient", header.FeeRecipient[:], e.FeeRecipient)
	d.exact(field+": logs_bloom", header.LogsBloom[:], e.LogsBloom)
	header.ParentHash = d.hash(field+": parent_hash", e.ParentHash)
	header.StateRoot = d.hash(field+": state_root", e.StateRoot)
	header.ReceiptsRoot = d.hash(field+": receipts_root", e.ReceiptsRoot)
	header.PrevRandao = d.hash(field+": prev_randao", e.PrevRandao)
	header.BaseFeePerGas = d.hash(field+": base_fee_per_gas", e.BaseFeePerGas)
	header.BlockHash = d.hash(field+": block_hash", e.BlockHash)
	header.TransactionsRoot = d.hash(field+": transactions_root", e.TransactionsRoot)
	header.WithdrawalsRoot = d.hash(field+": withdrawals_root", e.WithdrawalsRoot)
	header.BlockNumber, header.Timestamp = e.BlockNumber, e.Timestamp
	header.GasLimit, header.GasUsed = e.GasLimit, e.GasUsed
	header.BlobGasUsed, header.ExcessBlobGas = e.BlobGasUsed, e.ExcessBlobGas
	header.ExtraData = e.ExtraData
	return header
}

func (d *decoder) update(u *Update) (update ethereumproof.Update) {
	if u == nil {
		d.fail(refusal.EmptyField.With("update"))
		return update
	}
	if len(u.SyncCommitteeBits) > maxCommittee/8 {
		d.fail(refusal.TooLarge.With("sync_committee_bits: %d bytes, at most %d", len(u.SyncCommitteeBits), maxCommittee/8))
		return update
	}
	update.AttestedHeader = d.header("attested_header", u.AttestedHeader)
	if u.NextSyncCommittee != nil {
		next := d.committee("next_sync_committee", u.NextSyncCommittee)
		update.NextSyncCommittee = &next
	}
	update.NextSyncCommitteeBranch = d.hashes("next_sync_committee_branch", u.NextSyncCommitteeBranch, maxBranch)
	// An absent header is zero, and its hashes are empty rather than 32 bytes.
	if u.hasFinality() {
		update.FinalizedHeader = d.header("finalized_header", u.FinalizedHeader)
	}
	update.FinalityBranch = d.hashes("finality_branch", u.FinalityBranch, maxBranch)
	update.SyncAggregate.Bits = u.SyncCommitteeBits
	d.exact("sync_committee_signature", update.SyncAggregate.Signature[:], u.SyncCommitteeSignature)
	update.SignatureSlot = u.SignatureSlot
	return update
}

func (u *Update) hasFinality() bool { return len(u.FinalityBranch) > 0 }

// decode answers with the update in the form that proofs/ethereum verifies.
func (u *Update) decode() (ethereumproof.Update, error) {
	var d decoder
	update := d.update(u)
	return update, d.err
}

func (b *Bootstrap) decode() (ethereumproof.Bootstrap, error) {
	var d decoder
	bootstrap := ethereumproof.Bootstrap{
		Header:                     d.header("bootstrap: header", b.Header),
		CurrentSyncCommittee:       d.committee("bootstrap: current_sync_committee", &b.CurrentSyncCommittee),
		CurrentSyncCommitteeBranch: d.hashes("bootstrap: current_sync_committee_branch", b.CurrentSyncCommitteeBranch, maxBranch),
	}
	return bootstrap, d.err
}

func (c Config) decode() (ethereumproof.Config, error) {
	config := ethereumproof.Config{
		Preset: ethereumproof.Preset{
			SecondsPerSlot:               c.SecondsPerSlot,
			SlotsPerEpoch:                c.SlotsPerEpoch,
			EpochsPerSyncCommitteePeriod: c.EpochsPerSyncCommitteePeriod,
			SyncCommitteeSize:            c.SyncCommitteeSize,
			MinSyncCommitteeParticipants: c.MinSyncCommitteeParticipants,
		},
		GenesisTime: c.GenesisTime,
	}
	var d decoder
	config.GenesisValidatorsRoot = d.hash("config: genesis_validators_root", c.GenesisValidatorsRoot)
	if len(c.Forks) > maxForks {
		return config, refusal.TooLarge.With("config: %d forks, at most %d", len(c.Forks), maxForks)
	}
	for _, f := range c.Forks {
		fork, known := ethereumproof.ParseFork(f.Name)
		if !known {
			d.fail(refusal.ClientInvalid.With("config: fork %q is unknown", f.Name))
		}
		spec := ethereumproof.ForkSpec{Fork: fork, Epoch: f.Epoch}
		d.exact("config: version of "+f.Name, spec.Version[:], f.Version)
		config.Forks = append(config.Forks, spec)
	}
	return config, d.err
}

// NewConfig describes a network.
func NewConfig(c ethereumproof.Config) Config {
	return Config{
		SecondsPerSlot:               c.SecondsPerSlot,
		SlotsPerEpoch:                c.SlotsPerEpoch,
		EpochsPerSyncCommitteePeriod: c.EpochsPerSyncCommitteePeriod,
		SyncCommitteeSize:            c.SyncCommitteeSize,
		MinSyncCommitteeParticipants: c.MinSyncCommitteeParticipants,
		Forks:                        NewForks(c.Forks),
		GenesisValidatorsRoot:        c.GenesisValidatorsRoot[:],
		GenesisTime:                  c.GenesisTime,
	}
}

// NewForks describes a schedule of forks.
func NewForks(specs []ethereumproof.ForkSpec) (forks []Fork) {
	for _, f := range specs {
		forks = append(forks, Fork{Name: f.Fork.String(), Epoch: f.Epoch, Version: f.Version[:]})
	}
	return forks
}

// NewUpdate carries a light client update or a finality update.
func NewUpdate(u ethereumproof.Update) *Update {
	update := &Update{
		AttestedHeader:          encodeHeader(u.AttestedHeader),
		NextSyncCommitteeBranch: encodeHashes(u.NextSyncCommitteeBranch),
		FinalityBranch:          encodeHashes(u.FinalityBranch),
		SyncCommitteeBits:       u.SyncAggregate.Bits,
		SyncCommitteeSignature:  u.SyncAggregate.Signature[:],
		SignatureSlot:           u.SignatureSlot,
	}
	if u.NextSyncCommittee != nil {
		next := encodeCommittee(*u.NextSyncCommittee)
		update.NextSyncCommittee = &next
	}
	if update.hasFinality() {
		update.FinalizedHeader = encodeHeader(u.FinalizedHeader)
	}
	return update
}

func encodeBootstrap(b ethereumproof.Bootstrap, accountProof [][]byte) *Bootstrap {
	return &Bootstrap{
		Header:                     encodeHeader(b.Header),
		CurrentSyncCommittee:       encodeCommittee(b.CurrentSyncCommittee),
		CurrentSyncCommitteeBranch: encodeHashes(b.CurrentSyncCommitteeBranch),
		AccountProof:               accountProof,
	}
}

func encodeCommittee(c ethereumproof.SyncCommittee) SyncCommittee {
	keys := make([]byte, 0, len(c.Pubkeys)*pubkeySize)
	for _, key := range c.Pubkeys {
		keys = append(keys, key[:]...)
	}
	return SyncCommittee{Pubkeys: keys, AggregatePubkey: c.AggregatePubkey[:]}
}

func encodeHeader(h ethereumproof.Header) LightClientHeader {
	header := LightClientHeader{
		Beacon: BeaconHeader{
			Slot:          h.Beacon.Slot,
			ProposerIndex: h.Beacon.ProposerIndex,
			ParentRoot:    h.Beacon.ParentRoot[:],
			StateRoot:     h.Beacon.StateRoot[:],
			BodyRoot:      h.Beacon.BodyRoot[:],
		},
		ExecutionBranch: encodeHashes(h.ExecutionBranch),
	}
	if len(h.ExecutionBranch) > 0 {
		header.Execution = encodeExecution(h.Execution)
	}
	return header
}

func encodeExecution(e ethereumproof.ExecutionHeader) *ExecutionHeader {
	return &ExecutionHeader{
		ParentHash: e.ParentHash[:], FeeRecipient: e.FeeRecipient[:], StateRoot: e.StateRoot[:],
		ReceiptsRoot: e.ReceiptsRoot[:], LogsBloom: e.LogsBloom[:], PrevRandao: e.PrevRandao[:],
		BlockNumber: e.BlockNumber, GasLimit: e.GasLimit, GasUsed: e.GasUsed, Timestamp: e.Timestamp,
		ExtraData: e.ExtraData, BaseFeePerGas: e.BaseFeePerGas[:], BlockHash: e.BlockHash[:],
		TransactionsRoot: e.TransactionsRoot[:], WithdrawalsRoot: e.WithdrawalsRoot[:],
		BlobGasUsed: e.BlobGasUsed, ExcessBlobGas: e.ExcessBlobGas,
	}
}

func encodeHashes(hashes [][32]byte) (raw [][]byte) {
	for i := range hashes {
		raw = append(raw, hashes[i][:])
	}
	return raw
}
