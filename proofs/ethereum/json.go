package ethereum

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// maxJSON bounds the JSON of one bootstrap or update; one of 4096 keys has
// half a megabyte.
const maxJSON = 1 << 20

// ParseBootstrapJSON reads a bootstrap as the beacon API gives it, bare or as
// "data" beside its "version". It refuses with Malformed, EmptyField or
// TooLarge, and names the field.
func ParseBootstrapJSON(data []byte) (Bootstrap, error) {
	var in struct {
		Header    *jsonHeader    `json:"header"`
		Committee *jsonCommittee `json:"current_sync_committee"`
		Branch    []hexBytes     `json:"current_sync_committee_branch"`
	}
	if err := parseEnvelope(data, &in); err != nil {
		return Bootstrap{}, err
	}
	var f fields
	b := Bootstrap{
		Header:                     f.header("header", in.Header),
		CurrentSyncCommittee:       f.committee("current_sync_committee", in.Committee),
		CurrentSyncCommitteeBranch: f.branch("current_sync_committee_branch", in.Branch),
	}
	return b, f.err
}

// ParseUpdateJSON reads an update, a finality update or an optimistic update
// as the beacon API gives it, bare or as "data" beside its "version". Headers
// may be those of before Capella, the fields of "beacon" alone. A header or
// committee of zeros with a branch of zeros is none. It refuses with
// Malformed, EmptyField or TooLarge, and names the field.
func ParseUpdateJSON(data []byte) (Update, error) {
	var in struct {
		Attested       *jsonHeader    `json:"attested_header"`
		Next           *jsonCommittee `json:"next_sync_committee"`
		NextBranch     []hexBytes     `json:"next_sync_committee_branch"`
		Finalized      *jsonHeader    `json:"finalized_header"`
		FinalityBranch []hexBytes     `json:"finality_branch"`
		SyncAggregate  *jsonAggregate `json:"sync_aggregate"`
		SignatureSlot  quantity       `json:"signature_slot"`
	}
	if err := parseEnvelope(data, &in); err != nil {
		return Update{}, err
	}
	var f fields
	u := Update{
		AttestedHeader:          f.header("attested_header", in.Attested),
		NextSyncCommitteeBranch: f.branch("next_sync_committee_branch", in.NextBranch),
		FinalityBranch:          f.branch("finality_branch", in.FinalityBranch),
		SyncAggregate:           f.aggregate("sync_aggregate", in.SyncAggregate),
		SignatureSlot:           f.uint("signature_slot", in.SignatureSlot),
	}
	if in.Finalized != nil {
		u.FinalizedHeader = f.header("finalized_header", in.Finalized)
	}
	if in.Next != nil {
		next := f.committee("next_sync_committee", in.Next)
		if len(u.NextSyncCommitteeBranch) != 0 || !next.isZero() {
			u.NextSyncCommittee = &next
		}
	}
	return u, f.err
}

// parseEnvelope decodes data, or what stands as "data" in it.
func parseEnvelope(data []byte, into any) error {
	if len(data) > maxJSON {
		return refusal.TooLarge.With("%d bytes of JSON", len(data))
	}
	var envelope struct {
		Version string          `json:"version"`
		Data    json.RawMessage `json:"data"`
	}
	if err := json.Unmarshal(data, &envelope); err != nil {
		return refusal.Malformed.With("JSON: %w", err)
	}
	if envelope.Data != nil {
		if fork, ok := ParseFork(strings.ToLower(envelope.Version)); envelope.Version != "" && (!ok || fork < Altair) {
			return refusal.ForkUnsupported.With("version %q", envelope.Version)
		}
		data = envelope.Data
	}
	if !bytes.HasPrefix(bytes.TrimSpace(data), []byte{'{'}) {
		return refusal.Malformed.With("JSON: want an object")
	}
	if err := json.Unmarshal(data, into); err != nil {
		return refusal.Malformed.With("JSON: %w", err)
	}
	return nil
}

type jsonBeacon struct {
	Slot          quantity `json:"slot"`
	ProposerIndex quantity `json:"proposer_index"`
	ParentRoot    hexBytes `json:"parent_root"`
	StateRoot     hexBytes `json:"state_root"`
	BodyRoot      hexBytes `json:"body_root"`
}

type jsonHeader struct {
	Beacon          *jsonBeacon    `json:"beacon"`
	Execution       *jsonExecution `json:"execution"`
	ExecutionBranch []hexBytes     `json:"execution_branch"`
	jsonBeacon                     // as Altair's headers were served at first
}

type jsonExecution struct {
	ParentHash       hexBytes `json:"parent_hash"`
	FeeRecipient     hexBytes `json:"fee_recipient"`
	StateRoot        hexBytes `json:"state_root"`
	ReceiptsRoot     hexBytes `json:"receipts_root"`
	LogsBloom        hexBytes `json:"logs_bloom"`
	PrevRandao       hexBytes `json:"prev_randao"`
	BlockNumber      quantity `json:"block_number"`
	GasLimit         quantity `json:"gas_limit"`
	GasUsed          quantity `json:"gas_used"`
	Timestamp        quantity `json:"timestamp"`
	ExtraData        hexBytes `json:"extra_data"`
	BaseFeePerGas    quantity `json:"base_fee_per_gas"`
	BlockHash        hexBytes `json:"block_hash"`
	TransactionsRoot hexBytes `json:"transactions_root"`
	WithdrawalsRoot  hexBytes `json:"withdrawals_root"`
	// Absent before Deneb.
	BlobGasUsed   quantity `json:"blob_gas_used"`
	ExcessBlobGas quantity `json:"excess_blob_gas"`
}

type jsonCommittee struct {
	Pubkeys         []hexBytes `json:"pubkeys"`
	AggregatePubkey hexBytes   `json:"aggregate_pubkey"`
}

type jsonAggregate struct {
	Bits      hexBytes `json:"sync_committee_bits"`
	Signature hexBytes `json:"sync_committee_signature"`
}

// quantity is an unsigned integer, in decimal as a string or as a number.
// Its zero value stands for an absent field.
type quantity string

// maxDigits are those of 2^256.
const maxDigits = 78

func (q *quantity) UnmarshalJSON(data []byte) error {
	text := strings.Trim(string(data), `"`)
	if text == "" || len(text) > maxDigits || strings.Trim(text, "0123456789") != "" {
		return refusal.Malformed.With("%.100s is no unsigned decimal integer", data)
	}
	*q = quantity(text)
	return nil
}

// hexBytes are bytes in hex after 0x; nil stands for an absent field.
type hexBytes []byte

func (h *hexBytes) UnmarshalJSON(data []byte) error {
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return err
	}
	digits, ok := strings.CutPrefix(text, "0x")
	if !ok {
		return refusal.Malformed.With("%.20q: want hex after 0x", text)
	}
	decoded, err := hex.DecodeString(digits)
	if err != nil {
		return refusal.Malformed.With("%.20q: %w", text, err)
	}
	*h = decoded
	return nil
}

// fields turns JSON into what it stands for, and keeps the first fault.
type fields struct{ err error }

func (f *fields) fail(err error) {
	if f.err == nil {
		f.err = err
	}
}

func (f *fields) uint(name string, q quantity) uint64 {
	if q == "" {
		f.fail(refusal.EmptyField.With("%s is missing", name))
		return 0
	}
	v, err := strconv.ParseUint(string(q), 10, 64)
	if err != nil {
		f.fail(refusal.Malformed.With("%s: %w", name, err))
	}
	return v
}

// optional is uint of a field that not every fork has.
func (f *fields) optional(name string, q quantity) uint64 {
	if q == "" {
		return 0
	}
	return f.uint(name, q)
}

// uint256 is in little endian, as in SSZ.
func (f *fields) uint256(name string, q quantity) (out [32]byte) {
	if q == "" {
		f.fail(refusal.EmptyField.With("%s is missing", name))
		return out
	}
	v, _ := new(big.Int).SetString(string(q), 10)
	if v == nil || v.BitLen() > 256 {
		f.fail(refusal.Malformed.With("%s: more than 256 bits", name))
		return out
	}
	v.FillBytes(out[:])
	slices.Reverse(out[:])
	return out
}

// fill copies bytes of a fixed length.
func (f *fields) fill(name string, out []byte, h hexBytes) {
	switch {
	case h == nil:
		f.fail(refusal.EmptyField.With("%s is missing", name))
	case len(h) != len(out):
		f.fail(refusal.Malformed.With("%s has %d bytes, want %d", name, len(h), len(out)))
	}
	copy(out, h)
}

func (f *fields) hash(name string, h hexBytes) (out [32]byte) {
	f.fill(name, out[:], h)
	return out
}

// branch is empty where all its nodes are zero, which is how an absent part's
// branch is given.
func (f *fields) branch(name string, nodes []hexBytes) [][32]byte {
	var branch [][32]byte
	zero := true
	for i, node := range nodes {
		hash := f.hash(name+"["+strconv.Itoa(i)+"]", node)
		zero = zero && hash == [32]byte{}
		branch = append(branch, hash)
	}
	if zero {
		return nil
	}
	return branch
}

func (f *fields) header(name string, in *jsonHeader) (h Header) {
	if in == nil {
		f.fail(refusal.EmptyField.With("%s is missing", name))
		return h
	}
	beacon := in.Beacon
	if beacon == nil {
		beacon = &in.jsonBeacon
	}
	h.Beacon = BeaconHeader{
		Slot:          f.uint(name+".slot", beacon.Slot),
		ProposerIndex: f.uint(name+".proposer_index", beacon.ProposerIndex),
		ParentRoot:    f.hash(name+".parent_root", beacon.ParentRoot),
		StateRoot:     f.hash(name+".state_root", beacon.StateRoot),
		BodyRoot:      f.hash(name+".body_root", beacon.BodyRoot),
	}
	if in.Execution != nil {
		h.Execution = f.execution(name+".execution", in.Execution)
	}
	h.ExecutionBranch = f.branch(name+".execution_branch", in.ExecutionBranch)
	return h
}

func (f *fields) execution(name string, in *jsonExecution) ExecutionHeader {
	e := ExecutionHeader{
		ParentHash:       f.hash(name+".parent_hash", in.ParentHash),
		StateRoot:        f.hash(name+".state_root", in.StateRoot),
		ReceiptsRoot:     f.hash(name+".receipts_root", in.ReceiptsRoot),
		PrevRandao:       f.hash(name+".prev_randao", in.PrevRandao),
		BlockNumber:      f.uint(name+".block_number", in.BlockNumber),
		GasLimit:         f.uint(name+".gas_limit", in.GasLimit),
		GasUsed:          f.uint(name+".gas_used", in.GasUsed),
		Timestamp:        f.uint(name+".timestamp", in.Timestamp),
		ExtraData:        in.ExtraData,
		BaseFeePerGas:    f.uint256(name+".base_fee_per_gas", in.BaseFeePerGas),
		BlockHash:        f.hash(name+".block_hash", in.BlockHash),
		TransactionsRoot: f.hash(name+".transactions_root", in.TransactionsRoot),
		WithdrawalsRoot:  f.hash(name+".withdrawals_root", in.WithdrawalsRoot),
		BlobGasUsed:      f.optional(name+".blob_gas_used", in.BlobGasUsed),
		ExcessBlobGas:    f.optional(name+".excess_blob_gas", in.ExcessBlobGas),
	}
	f.fill(name+".fee_recipient", e.FeeRecipient[:], in.FeeRecipient)
	f.fill(name+".logs_bloom", e.LogsBloom[:], in.LogsBloom)
	switch {
	case in.ExtraData == nil:
		f.fail(refusal.EmptyField.With("%s.extra_data is missing", name))
	case len(in.ExtraData) > maxExtraData:
		f.fail(refusal.TooLarge.With("%s.extra_data has %d bytes", name, len(in.ExtraData)))
	}
	return e
}

func (f *fields) committee(name string, in *jsonCommittee) (c SyncCommittee) {
	if in == nil {
		f.fail(refusal.EmptyField.With("%s is missing", name))
		return c
	}
	if len(in.Pubkeys) > maxSyncCommitteeSize {
		f.fail(refusal.TooLarge.With("%s of %d keys", name, len(in.Pubkeys)))
		return c
	}
	c.Pubkeys = make([][48]byte, len(in.Pubkeys))
	for i, key := range in.Pubkeys {
		f.fill(name+".pubkeys["+strconv.Itoa(i)+"]", c.Pubkeys[i][:], key)
	}
	f.fill(name+".aggregate_pubkey", c.AggregatePubkey[:], in.AggregatePubkey)
	return c
}

func (c SyncCommittee) isZero() bool {
	for _, key := range c.Pubkeys {
		if key != [48]byte{} {
			return false
		}
	}
	return c.AggregatePubkey == [48]byte{}
}

func (f *fields) aggregate(name string, in *jsonAggregate) (a SyncAggregate) {
	if in == nil {
		f.fail(refusal.EmptyField.With("%s is missing", name))
		return a
	}
	if in.Bits == nil {
		f.fail(refusal.EmptyField.With("%s.sync_committee_bits is missing", name))
	}
	if len(in.Bits) > maxSyncCommitteeSize/8 {
		f.fail(refusal.TooLarge.With("%s.sync_committee_bits has %d bytes", name, len(in.Bits)))
		return a
	}
	a.Bits = in.Bits
	f.fill(name+".sync_committee_signature", a.Signature[:], in.Signature)
	return a
}
