package evidence

import (
	"slices"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	"github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/clients/attested"
	attestors "github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// quorumNeeds are all changes of the set, and what attestors say of a height and
// of a path at it.
func quorumNeeds(height uint64, key []byte) need {
	path := attestors.PathHash(key)
	return func(message exported.ClientMessage) bool {
		switch m := message.(type) {
		case *attestation.Rotation, *attestation.Cancel:
			return true
		case *attestation.AttestationProof:
			if m.Kind() == attestors.KindState {
				said, err := attestors.DecodeState(m.AttestationData)
				return err == nil && said.Height == height
			}
			said, err := attestors.DecodePackets(m.AttestationData)
			return err == nil && said.Height == height &&
				slices.ContainsFunc(said.Packets, func(p attestors.Packet) bool { return p.Path == path })
		}
		return false
	}
}

// key is a packet's path as attestors name it.
func (p Proof) key(path []byte) []byte {
	if last := len(p.Anchor.Prefix) - 1; last >= 0 {
		return slices.Concat(p.Anchor.Prefix[last], path)
	}
	return path
}

// routeOfBoth is the light client's way and the quorum's, in the order of their
// times. Neither part looks at the other's messages.
func (p Proof) routeOfBoth(state *attested.ClientState, consensus *attested.ConsensusState, path []byte) (updates []Update, used []int, err error) {
	light, indices, err := p.light(state, consensus)
	if err != nil {
		return nil, nil, err
	}
	led, ledBy, err := light.route(path)
	if err != nil || len(light.Updates) > 0 && ledBy == nil {
		return nil, nil, err
	}
	for i, u := range led {
		if led[i].Message, err = wrapped(u.Message); err != nil {
			return nil, nil, err
		}
	}
	for _, i := range ledBy {
		used = append(used, indices[i])
	}
	needed := quorumNeeds(p.Height, p.key(path))
	said := p.pick(0, func(message exported.ClientMessage) bool {
		update, ok := message.(*attested.Update)
		if !ok {
			return false
		}
		carried, err := update.Carried()
		return err == nil && needed(carried)
	})
	updates = append(led, p.only(said)...)
	slices.SortStableFunc(updates, func(a, b Update) int { return a.At.Compare(b.At.Time) })
	return updates, append(used, said...), nil
}

// light is the proof as it is for the light client within, and of each of its
// updates the index of the one that carries it.
func (p Proof) light(state *attested.ClientState, consensus *attested.ConsensusState) (light Proof, indices []int, err error) {
	light = p
	light.Updates, light.Proof = nil, nil
	if light.Anchor.ClientState, err = proto.Marshal(state.Light); err != nil {
		return light, nil, refusal.Malformed.With("client_state: %w", err)
	}
	if light.Anchor.ConsensusState, err = proto.Marshal(consensus.Light); err != nil {
		return light, nil, refusal.Malformed.With("consensus_state: %w", err)
	}
	var both attested.Proof
	if both.Unmarshal(p.Proof) == nil {
		light.Proof = both.Light
	}
	for i, u := range p.Updates {
		var message exported.ClientMessage
		if unpack("message", u.Message, &message) != nil {
			continue
		}
		update, ok := message.(*attested.Update)
		if !ok {
			continue
		}
		carried, err := update.Carried()
		if err != nil || carried.ClientType() == attestation.ClientType {
			continue
		}
		raw, err := proto.Marshal(update.Message)
		if err != nil {
			return light, nil, refusal.Malformed.With("update %d: %w", i, err)
		}
		light.Updates, indices = append(light.Updates, Update{At: u.At, Message: raw}), append(indices, i)
	}
	return light, indices, nil
}

// wrapped is a message for the light client within, as the client takes it.
func wrapped(message []byte) ([]byte, error) {
	var carried exported.ClientMessage
	if err := unpack("message", message, &carried); err != nil {
		return nil, err
	}
	update, err := attested.NewUpdate(carried)
	if err != nil {
		return nil, err
	}
	packed, err := codectypes.NewAnyWithValue(update)
	if err != nil {
		return nil, refusal.Malformed.With("message: %w", err)
	}
	return proto.Marshal(packed)
}
