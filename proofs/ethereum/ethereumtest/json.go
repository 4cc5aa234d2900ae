package ethereumtest

import (
	"encoding/hex"
	"math/big"
	"slices"
	"strconv"

	"github.com/anji-bridge/anji/proofs/ethereum"
)

type object = map[string]any

// BootstrapJSON is a bootstrap as a beacon node answers with it, but for the
// envelope.
func BootstrapJSON(b ethereum.Bootstrap) map[string]any {
	return object{
		"header":                        headerJSON(b.Header),
		"current_sync_committee":        committeeJSON(b.CurrentSyncCommittee),
		"current_sync_committee_branch": branchJSON(b.CurrentSyncCommitteeBranch),
	}
}

// UpdateJSON is an update as a beacon node answers with it, but for the
// envelope.
func UpdateJSON(u ethereum.Update) map[string]any {
	out := object{
		"attested_header": headerJSON(u.AttestedHeader), "finalized_header": headerJSON(u.FinalizedHeader), "finality_branch": branchJSON(u.FinalityBranch),
		"sync_aggregate": object{"sync_committee_bits": text(u.SyncAggregate.Bits), "sync_committee_signature": text(u.SyncAggregate.Signature[:])},
		"signature_slot": decimal(u.SignatureSlot),
	}
	if u.NextSyncCommittee != nil {
		out["next_sync_committee"] = committeeJSON(*u.NextSyncCommittee)
		out["next_sync_committee_branch"] = branchJSON(u.NextSyncCommitteeBranch)
	}
	return out
}

func text(data []byte) string { return "0x" + hex.EncodeToString(data) }

func hash(h [32]byte) string { return text(h[:]) }

func decimal(n uint64) string { return strconv.FormatUint(n, 10) }

func branchJSON(branch [][32]byte) (nodes []string) {
	for _, node := range branch {
		nodes = append(nodes, hash(node))
	}
	return nodes
}

func committeeJSON(c ethereum.SyncCommittee) object {
	var keys []string
	for _, key := range c.Pubkeys {
		keys = append(keys, text(key[:]))
	}
	return object{"pubkeys": keys, "aggregate_pubkey": text(c.AggregatePubkey[:])}
}

func headerJSON(h ethereum.Header) object {
	b, e := h.Beacon, h.Execution
	fee := slices.Clone(e.BaseFeePerGas[:])
	slices.Reverse(fee)
	return object{
		"beacon": object{"slot": decimal(b.Slot), "proposer_index": decimal(b.ProposerIndex),
			"parent_root": hash(b.ParentRoot), "state_root": hash(b.StateRoot), "body_root": hash(b.BodyRoot)},
		"execution": object{
			"parent_hash": hash(e.ParentHash), "fee_recipient": text(e.FeeRecipient[:]), "state_root": hash(e.StateRoot),
			"receipts_root": hash(e.ReceiptsRoot), "logs_bloom": text(e.LogsBloom[:]), "prev_randao": hash(e.PrevRandao),
			"block_number": decimal(e.BlockNumber), "gas_limit": decimal(e.GasLimit), "gas_used": decimal(e.GasUsed),
			"timestamp": decimal(e.Timestamp), "extra_data": text(e.ExtraData), "base_fee_per_gas": new(big.Int).SetBytes(fee).String(),
			"block_hash": hash(e.BlockHash), "transactions_root": hash(e.TransactionsRoot), "withdrawals_root": hash(e.WithdrawalsRoot),
			"blob_gas_used": decimal(e.BlobGasUsed), "excess_blob_gas": decimal(e.ExcessBlobGas),
		},
		"execution_branch": branchJSON(h.ExecutionBranch),
	}
}
