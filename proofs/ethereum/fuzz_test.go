package ethereum

import (
	"bytes"
	"errors"
	"slices"
	"testing"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// No target may panic, and every refusal has a code.

func FuzzParseUpdateJSON(f *testing.F) {
	f.Add(pick(f, "axelar-capella/verification/finality_block_roots.json", "update", "Finality"))
	f.Add(pick(f, "axelar-capella/verification/optimistic_block_roots.json", "update", "Optimistic"))
	f.Add(readFile(f, "mainnet-deneb-argument/inclusion/base-data/FinalityUpdateDeneb.json"))
	f.Add([]byte(`{"version":"electra","data":{}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		u, err := ParseUpdateJSON(data)
		if _, ok := refusal.Of(err); err != nil && !ok {
			t.Fatalf("%v has no code", err)
		}
		if err != nil {
			return
		}
		s := State{Slot: u.FinalizedHeader.Beacon.Slot / 2, Root: [32]byte{1}, CurrentRoot: [32]byte{1}}
		_, err = VerifyUpdate(Mainnet(), s, func([32]byte) (*Committee, error) { return nil, nil }, u, u.SignatureSlot)
		if _, ok := refusal.Of(err); !ok {
			t.Errorf("%v: accepted, or no code", err)
		}
	})
}

func FuzzParseBootstrapJSON(f *testing.F) {
	f.Add(readFile(f, "axelar-capella/bootstrap.json"))
	f.Add([]byte(`{"header":{"beacon":{"slot":"1","proposer_index":"1","parent_root":"0x00","state_root":"0x","body_root":"0x"}}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := ParseBootstrapJSON(data)
		if err == nil {
			_, err = VerifyBootstrap(Mainnet(), b.Header.Beacon.Root(), b)
		}
		if _, ok := refusal.Of(err); err != nil && !ok {
			t.Errorf("%v has no code", err)
		}
	})
}

// A point has one encoding.
func FuzzDecodeKey(f *testing.F) {
	for _, text := range []string{"c0", "80", "8123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
		"a491d1b0ecd9bb917989f0e74f0dea0422eac4a873e5e2644f368dffb9a6e20fd6e10c1b77654d067c0618f6e5a7f79a"} {
		f.Add(bytesOf(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		key, err := decodeKey(data)
		if encoded := key.Bytes(); err == nil && !bytes.Equal(encoded[:], data) {
			t.Errorf("%x decodes to %x", data, encoded)
		}
	})
}

func FuzzDecodeSignature(f *testing.F) {
	for _, text := range []string{"c0", "80",
		"b23c46be3a001c63ca711f87a005c200cc550b9429d5f4eb38d74322144f1b63926da3388979e5321012fb1a0526bcd100b5ef5fe72628ce4cd5e904aeaa3279527843fae5ca9ca675f4f51ed8f83bbf7155da9ecc9663100a885d5dc6df96d9"} {
		f.Add(bytesOf(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		signature, err := decodeSignature(data)
		if encoded := signature.Bytes(); err == nil && !bytes.Equal(encoded[:], data) {
			t.Errorf("%x decodes to %x", data, encoded)
		}
	})
}

// FuzzVerifyUpdate changes one part of a real update, all of which is proven
// or signed.
func FuzzVerifyUpdate(f *testing.F) {
	const dir = "spec-tests-minimal-helios/electra/light_client_sync/"
	b := sszBootstrap(f, specObject(f, dir+"bootstrap"), Electra, 32)
	cfg := Config{Preset: MinimalPreset(), Forks: specForks(Electra),
		GenesisValidatorsRoot: unhex(f, "0a08c27fe4ece2483f9e581f78c66379a06f96e9c24cd1390594ff939b26f95b")}
	l := bootstrapped(f, cfg, b.Header.Beacon.Root(), b)
	read := func() Update {
		return sszUpdate(f, specObject(f, dir+"update_0xed3633b21718e0ad4f0eafca7349e20d78c2bd1128e9fb52ce63e60732635ade_sf"), Electra, 32, true)
	}
	valid := read()
	if _, err := VerifyUpdate(cfg, l.state, l.committee, valid, valid.SignatureSlot); err != nil {
		f.Fatal(err)
	}
	for part := range len(updateParts(&valid)) {
		f.Add(uint8(part), uint16(0), byte(1))
	}
	f.Fuzz(func(t *testing.T, part uint8, at uint16, change byte) {
		u := valid
		u.NextSyncCommittee = &SyncCommittee{Pubkeys: slices.Clone(valid.NextSyncCommittee.Pubkeys), AggregatePubkey: valid.NextSyncCommittee.AggregatePubkey}
		parts := updateParts(&u)
		changed := parts[int(part)%len(parts)]
		original := slices.Clone(changed)
		defer copy(changed, original) // some are shared with valid
		changed[int(at)%len(changed)] ^= change
		_, err := VerifyUpdate(cfg, l.state, l.committee, u, u.SignatureSlot)
		if (err == nil) != (change == 0) {
			t.Errorf("part %d, byte %d changed by %x: %v", part, at, change, err)
		}
		for _, code := range []refusal.Code{refusal.ProofInvalid, refusal.SignatureInvalid, refusal.NotEnoughTrust, refusal.Contradiction} {
			if err == nil || errors.Is(err, code) {
				return
			}
		}
		t.Errorf("part %d: %v", part, err)
	})
}

// updateParts are the bytes of an update, but for its numbers.
func updateParts(u *Update) (parts [][]byte) {
	for _, h := range []*Header{&u.AttestedHeader, &u.FinalizedHeader} {
		e := &h.Execution
		parts = append(parts, h.Beacon.ParentRoot[:], h.Beacon.StateRoot[:], h.Beacon.BodyRoot[:],
			e.ParentHash[:], e.FeeRecipient[:], e.StateRoot[:], e.ReceiptsRoot[:], e.LogsBloom[:], e.PrevRandao[:],
			e.BaseFeePerGas[:], e.BlockHash[:], e.TransactionsRoot[:], e.WithdrawalsRoot[:])
		parts = append(parts, nodes(h.ExecutionBranch)...)
	}
	parts = append(parts, nodes(u.NextSyncCommitteeBranch)...)
	parts = append(parts, nodes(u.FinalityBranch)...)
	parts = append(parts, u.NextSyncCommittee.Pubkeys[5][:], u.NextSyncCommittee.AggregatePubkey[:])
	return append(parts, u.SyncAggregate.Bits, u.SyncAggregate.Signature[:])
}

func nodes(branch [][32]byte) (parts [][]byte) {
	for i := range branch {
		parts = append(parts, branch[i][:])
	}
	return parts
}
