package attestationclient_test

import (
	"testing"
	"time"

	"github.com/cosmos/gogoproto/proto"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	client "github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/ethereum/attestationclient"
	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/proofs/attestation/attestationtest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func TestParametersRefuse(t *testing.T) {
	for name, m := range map[string]struct {
		mutate func(*client.ClientState, *client.ConsensusState)
		want   refusal.Code
	}{
		"nothing":        {func(*client.ClientState, *client.ConsensusState) {}, ""},
		"without terms":  {func(s *client.ClientState, _ *client.ConsensusState) { s.Terms = nil }, ""},
		"no attestors":   {func(s *client.ClientState, _ *client.ConsensusState) { s.AttestorAddresses = nil }, refusal.ClientInvalid},
		"threshold zero": {func(s *client.ClientState, _ *client.ConsensusState) { s.MinRequiredSigs = 0 }, refusal.ClientInvalid},
		"no height":      {func(s *client.ClientState, _ *client.ConsensusState) { s.LatestHeight = 0 }, refusal.ClientInvalid},
		"frozen":         {func(s *client.ClientState, _ *client.ConsensusState) { s.IsFrozen = true }, refusal.ClientInvalid},
		"no drift":       {func(s *client.ClientState, _ *client.ConsensusState) { s.Terms.MaxClockDrift = 0 }, refusal.ClientInvalid},
		"a pending rotation": {func(s *client.ClientState, _ *client.ConsensusState) {
			s.Terms.Pending = &client.PendingRotation{Sequence: 1, AttestorAddresses: s.AttestorAddresses, MinRequiredSigs: 1, Effective: 1}
		}, refusal.ClientInvalid},
		"equivocators": {func(s *client.ClientState, _ *client.ConsensusState) { s.Terms.Equivocators = s.AttestorAddresses[:1] }, refusal.ClientInvalid},
		"no time":      {func(_ *client.ClientState, c *client.ConsensusState) { c.Timestamp = 0 }, refusal.ClientInvalid},
	} {
		h := &host{t: t, attestors: attestationtest.NewAttestors(5), source: source}
		state, consensus := h.state(), client.NewConsensusState(1_700_000_000)
		m.mutate(state, consensus)
		_, err := attestationclient.Parameters(pack(t, state), pack(t, consensus))
		require.Equal(t, m.want, codeOf(t, err), "%s: %v", name, err)
	}
	_, err := attestationclient.Parameters([]byte("junk"), nil)
	require.Equal(t, refusal.Malformed, codeOf(t, err))
	_, err = attestationclient.NewEncoder(pack(t, client.NewConsensusState(1)))
	require.Equal(t, refusal.Malformed, codeOf(t, err), "another type")
}

// The contract is deployed by anybody: it checks its parameters itself.
func TestConstructorRefuses(t *testing.T) {
	h := newHost(t)
	five := h.attestors.Set(3)
	zero := attestation.Set{Attestors: []attestation.Address{{}, {1}}, Threshold: 1}
	for name, p := range map[string]struct {
		set                                  attestation.Set
		source                               attestation.Source
		snapshot                             bool
		drift, delay, sequence, height, time uint64
		want                                 refusal.Code
	}{
		"terms":                     {five, source, true, 10, 60, 7, 1, h.began, ""},
		"as on ibc-go v11":          {five, attestation.Source{}, false, 0, 0, 0, 1, h.began + 1<<30, ""},
		"the zero address":          {zero, source, true, 10, 60, 0, 1, h.began, refusal.ClientInvalid},
		"too many":                  {attestationtest.NewAttestors(65).Set(3), source, true, 10, 60, 0, 1, h.began, refusal.ClientInvalid},
		"a source without drift":    {five, source, false, 0, 60, 0, 1, h.began, refusal.ClientInvalid},
		"a source without delay":    {five, source, false, 10, 0, 0, 1, h.began, refusal.ClientInvalid},
		"a snapshot without terms":  {five, attestation.Source{}, true, 0, 0, 0, 1, h.began, refusal.ClientInvalid},
		"a sequence without terms":  {five, attestation.Source{}, false, 0, 0, 1, 1, h.began, refusal.ClientInvalid},
		"a delay without end":       {five, source, true, 10, 1 << 63, 0, 1, h.began, refusal.ClientInvalid},
		"no height":                 {five, source, true, 10, 60, 0, 0, h.began, refusal.ClientInvalid},
		"no time":                   {five, source, true, 10, 60, 0, 1, 0, refusal.ClientInvalid},
		"a time in nanoseconds":     {five, attestation.Source{}, false, 0, 0, 0, 1, h.began * 1e9, refusal.ClientInvalid},
		"a time ahead of the chain": {five, source, true, 10, 60, 0, 1, h.began + 1000, refusal.HeaderFuture},
	} {
		parameters, err := attestationclient.PackParameters(p.set, p.source, p.snapshot, p.drift, p.delay, p.sequence, p.height, p.time)
		require.NoError(t, err)
		_, err = h.DeployGas(&bindings.AttestationClientMetaData, contract.PackConstructor(h.router, parameters, []byte("described")))
		require.Equal(t, p.want, codeOf(t, err), "%s: %v", name, err)
	}
	parameters, err := attestationclient.PackParameters(five, source, true, 10, 60, 0, 1, h.began)
	require.NoError(t, err)
	_, err = h.DeployGas(&bindings.AttestationClientMetaData, contract.PackConstructor(common.Address{}, parameters, []byte("described")))
	require.Equal(t, refusal.ClientInvalid, codeOf(t, err), "no router")
	_, err = h.DeployGas(&bindings.AttestationClientMetaData, contract.PackConstructor(h.router, parameters, nil))
	require.Equal(t, refusal.ClientInvalid, codeOf(t, err), "nothing described")
}

func TestClient(t *testing.T) {
	h := newHost(t)
	require.Equal(t, crypto.Keccak256(pack(t, h.state())), h.read(contract.PackDescribedHash()))
	h.mustUpdate(h.stateBy(20, 5, 0, 1, 2))
	latest, err := contract.UnpackLatest(h.read(contract.PackLatest()))
	require.NoError(t, err)
	require.Equal(t, bindings.LatestOutput{Height: 20, Time: (h.began + 5) * 1e9}, latest)
	set, err := contract.UnpackGetAttestationSet(h.read(contract.PackGetAttestationSet()))
	require.NoError(t, err)
	require.ElementsMatch(t, h.attestors.Set(3).Attestors, addresses(set.Attestors))
	require.EqualValues(t, 3, set.Threshold)

	for name, call := range map[string][]byte{
		"update": contract.PackUpdateClient([]byte{1}), "misbehaviour": contract.PackMisbehaviour(nil),
		"membership": verifyCall(10, [][]byte{{1}}, []byte{1}, nil), "non-membership": verifyCall(10, [][]byte{{1}}, nil, nil),
	} {
		_, err := h.Call(h.Account(0), h.client, call)
		require.Equal(t, refusal.Unauthorized, codeOf(t, err), "%s by another than the router", name)
	}
	for name, call := range map[string][]byte{
		"nothing": contract.PackUpdateClient(nil), "a kind that is none": contract.PackUpdateClient([]byte{9, 1}), "zeros": contract.PackUpdateClient(make([]byte, 200)),
		"a short one": contract.PackUpdateClient([]byte{2}), "no misbehaviour": contract.PackMisbehaviour(nil),
		"misbehaviour cut off": contract.PackMisbehaviour([]byte{1, 0, 0, 0, 9, 1}), "misbehaviour of packets cut off": contract.PackMisbehaviour([]byte{2, 0}),
	} {
		_, _, err := h.run(call)
		require.Contains(t, []refusal.Code{refusal.Malformed, refusal.EmptyField, refusal.NonCanonical}, codeOf(t, err), name)
	}
}

func TestUpdate(t *testing.T) {
	for _, terms := range []bool{true, false} {
		h := newHostOf(t, terms)
		h.mustUpdate(h.stateBy(20, 2, 0, 1, 2))
		h.mustUpdate(h.stateBy(15, 1, 2, 3, 4)) // lower ones may follow, as on ibc-go v11
		result, _, err := h.update(h.stateBy(20, 2, 1, 2, 3))
		require.NoError(t, err)
		require.EqualValues(t, noOp, result)
		for height, after := range map[uint64]uint64{10: 0, 15: 1, 20: 2} {
			at, err := contract.UnpackGetConsensusTimestamp(h.read(contract.PackGetConsensusTimestamp(height)))
			require.NoError(t, err)
			require.Equal(t, h.began+after, at)
		}
		ahead := h.stateBy(21, 1000, 0, 1, 2)
		if terms {
			h.refused(ahead, refusal.HeaderFuture)
		} else {
			h.mustUpdate(ahead)
		}
	}
}

func TestContradictoryStateFreezes(t *testing.T) {
	h := newHost(t)
	h.mustUpdate(h.stateBy(20, 2, 0, 1, 2))
	h.refused(h.stateBy(20, 3, 3, 4), refusal.QuorumNotMet)
	result, receipt, err := h.update(h.stateBy(20, 3, 2, 3, 4))
	require.NoError(t, err)
	require.EqualValues(t, misbehaviour, result)
	require.True(t, h.frozen())
	both, first, second := equivocators(t, receipt)
	require.Equal(t, h.addressesOf(2), both)
	require.ElementsMatch(t, h.addressesOf(0, 1, 2), first)
	require.ElementsMatch(t, h.addressesOf(2, 3, 4), second)
	h.refused(h.stateBy(21, 3, 0, 1, 2), refusal.ClientNotActive)
	_, _, err = h.run(verifyCall(10, [][]byte{{1}}, nil, nil))
	require.Equal(t, refusal.ClientNotActive, codeOf(t, err))
	_, err = h.show(client.NewMisbehaviour(attestation.KindState, attestation.Evidence{}, attestation.Evidence{}))
	require.Equal(t, refusal.ClientNotActive, codeOf(t, err))
}

// Nobody has signed the height that the client started at.
func TestContradictionOfTheFirstState(t *testing.T) {
	h := newHost(t)
	result, receipt, err := h.update(h.stateBy(firstHeight, 1, 0, 1, 2))
	require.NoError(t, err)
	require.EqualValues(t, misbehaviour, result)
	both, first, _ := equivocators(t, receipt)
	require.Empty(t, both)
	require.Empty(t, first)
}

func TestMisbehaviour(t *testing.T) {
	sign := func(kind attestation.Kind, data []byte, signers ...int) func(*host) attestation.Evidence {
		return func(h *host) attestation.Evidence { return h.by(signers...).Sign(h.source, kind, data) }
	}
	state := func(height, at uint64, signers ...int) func(*host) attestation.Evidence {
		return sign(attestation.KindState, attestation.State{Height: height, Timestamp: at}.Encode(), signers...)
	}
	packets := func(height uint64, commitment byte, signers ...int) func(*host) attestation.Evidence {
		p := attestation.Packets{Height: height, Packets: []attestation.Packet{{Path: [32]byte{1}}, {Path: [32]byte{9, byte(height)}}}}
		p.Packets = append(p.Packets, attestation.Packet{Path: [32]byte{2}, Commitment: [32]byte{commitment}})
		return sign(attestation.KindPackets, p.Encode(), signers...)
	}
	rotation := func(sequence uint64, threshold int, signers ...int) func(*host) attestation.Evidence {
		r := attestation.Rotation{Sequence: sequence, Next: attestationtest.NewAttestors(5).Set(threshold)}
		return sign(attestation.KindRotation, r.Encode(), signers...)
	}
	for name, c := range map[string]struct {
		kind          attestation.Kind
		first, second func(*host) attestation.Evidence
		terms         bool
		want          refusal.Code
	}{
		"two times for a height":      {attestation.KindState, state(7, 1, 0, 1, 2), state(7, 2, 0, 1, 4), true, ""},
		"the same without terms":      {attestation.KindState, state(7, 1, 0, 1, 2), state(7, 2, 0, 1, 4), false, ""},
		"two heights":                 {attestation.KindState, state(7, 1, 0, 1, 2), state(8, 2, 0, 1, 4), true, refusal.NotMisbehaviour},
		"one time twice":              {attestation.KindState, state(7, 1, 0, 1, 2), state(7, 1, 0, 1, 4), true, refusal.NotMisbehaviour},
		"few sign the second":         {attestation.KindState, state(7, 1, 0, 1, 2), state(7, 2, 0, 1), true, refusal.QuorumNotMet},
		"few sign the first":          {attestation.KindState, state(7, 1, 0, 1), state(7, 2, 0, 1, 4), true, refusal.QuorumNotMet},
		"two commitments":             {attestation.KindPackets, packets(5, 1, 0, 1, 2), packets(5, 2, 0, 1, 4), true, ""},
		"two at other heights":        {attestation.KindPackets, packets(5, 1, 0, 1, 2), packets(6, 2, 0, 1, 4), false, ""},
		"present and absent":          {attestation.KindPackets, packets(5, 1, 0, 1, 2), packets(5, 0, 0, 1, 4), true, ""},
		"the same later":              {attestation.KindPackets, packets(5, 1, 0, 1, 2), packets(6, 0, 0, 1, 4), true, refusal.NotMisbehaviour},
		"the same where none matters": {attestation.KindPackets, packets(5, 1, 0, 1, 2), packets(5, 0, 0, 1, 4), false, refusal.NotMisbehaviour},
		"two sets":                    {attestation.KindRotation, rotation(3, 1, 0, 1, 2), rotation(3, 2, 0, 1, 4), true, ""},
		"two sequences":               {attestation.KindRotation, rotation(3, 1, 0, 1, 2), rotation(4, 2, 0, 1, 4), true, refusal.NotMisbehaviour},
		"cancels":                     {attestation.KindCancel, rotation(3, 1, 0, 1, 2), rotation(4, 2, 0, 1, 4), true, refusal.NotMisbehaviour},
		"another kind's signatures":   {attestation.KindState, state(7, 1, 0, 1, 2), sign(attestation.KindPackets, attestation.State{Height: 7, Timestamp: 2}.Encode(), 0, 1, 4), true, refusal.UnknownSigner},
	} {
		t.Run(name, func(t *testing.T) {
			h := newHostOf(t, c.terms)
			receipt, err := h.show(client.NewMisbehaviour(c.kind, c.first(h), c.second(h)))
			require.Equal(t, c.want, codeOf(t, err), "%v", err)
			require.Equal(t, c.want == "", h.frozen())
			if c.want == "" {
				both, first, second := equivocators(t, receipt)
				require.ElementsMatch(t, h.addressesOf(0, 1), both)
				require.ElementsMatch(t, h.addressesOf(0, 1, 2), first)
				require.ElementsMatch(t, h.addressesOf(0, 1, 4), second)
			}
		})
	}
}

// What the encoder does not find in packets the contract does not believe.
func TestPlacesOfPackets(t *testing.T) {
	h := newHost(t)
	one := attestation.Packets{Height: 5, Packets: []attestation.Packet{{Path: [32]byte{1}, Commitment: [32]byte{1}}, {Path: [32]byte{2}}}}
	other := attestation.Packets{Height: 5, Packets: []attestation.Packet{{Path: [32]byte{2}}, {Path: [32]byte{1}, Commitment: [32]byte{2}}}}
	m := client.NewMisbehaviour(attestation.KindPackets, h.packetsBy(one, 0, 1, 2).Evidence(), h.packetsBy(other, 0, 1, 2).Evidence())
	message, err := h.encoder.EncodeMisbehaviour(pack(t, m))
	require.NoError(t, err)
	require.Equal(t, []byte{2, 0, 0, 0, 1}, message[:5])
	for places, want := range map[[4]byte]refusal.Code{
		{0, 0, 0, 1}: "", {0, 0, 0, 0}: refusal.NotMisbehaviour, {0, 1, 0, 0}: refusal.NotMisbehaviour,
		{0, 2, 0, 1}: refusal.Malformed, {0, 0, 0xff, 0xff}: refusal.Malformed,
	} {
		copy(message[1:], places[:])
		_, err := h.Call(h.Account(0), h.router, caller.PackRun(h.client, [][]byte{contract.PackMisbehaviour(message)}))
		require.Equal(t, want, codeOf(t, err), "%v", places)
	}
}

func TestRotation(t *testing.T) {
	h := newHost(t)
	next := attestationtest.NewAttestors(8)[5:]
	h.mustUpdate(h.stateBy(20, 1, 0, 1, 2))
	h.mustUpdate(client.NewRotation(h.rotation(1, next.Set(2))))
	pending, err := contract.UnpackGetRotation(h.read(contract.PackGetRotation()))
	require.NoError(t, err)
	require.EqualValues(t, 1, pending.Sequence)
	require.Equal(t, h.Time()+3600, pending.Effective)
	require.ElementsMatch(t, next.Set(2).Attestors, addresses(pending.Attestors))
	require.ElementsMatch(t, h.addressesOf(0, 1, 2), addresses(pending.Signers))

	// Until the delay is over the old set counts alone.
	byNext := func(height, after uint64) proto.Message {
		data := attestation.State{Height: height, Timestamp: h.began + after}.Encode()
		return client.NewAttestationProof(next.Sign(h.source, attestation.KindState, data))
	}
	h.refused(byNext(21, 2), refusal.UnknownSigner)
	h.mustUpdate(h.stateBy(21, 2, 0, 1, 2))
	h.Advance(rotationDelay)
	set, err := contract.UnpackGetAttestationSet(h.read(contract.PackGetAttestationSet()))
	require.NoError(t, err)
	require.ElementsMatch(t, next.Set(2).Attestors, addresses(set.Attestors), "before anybody has called")
	h.refused(h.stateBy(22, 3, 0, 1, 2), refusal.UnknownSigner)
	h.mustUpdate(byNext(22, 3))
	after, err := contract.UnpackGetRotation(h.read(contract.PackGetRotation()))
	require.NoError(t, err)
	require.EqualValues(t, 1, after.SetSequence)
	require.Zero(t, after.Sequence)
	h.refused(client.NewRotation(h.rotation(2, next.Set(2))), refusal.UnknownSigner)

	// What the old set has signed is still told as its own.
	result, receipt, err := h.update(byNext(20, 4))
	require.NoError(t, err)
	require.EqualValues(t, misbehaviour, result)
	both, first, second := equivocators(t, receipt)
	require.Empty(t, both)
	require.ElementsMatch(t, h.addressesOf(0, 1, 2), first)
	require.ElementsMatch(t, next.Set(1).Attestors, second)
}

func TestRotationRefused(t *testing.T) {
	h := newHost(t)
	next := attestationtest.NewAttestors(8)[5:].Set(2)
	sign := func(r attestation.Rotation, kind attestation.Kind, signers ...int) proto.Message {
		return client.NewRotation(h.by(signers...).Sign(h.source, kind, r.Encode()))
	}
	own := h.attestors.Set(3).Hash()
	h.refused(sign(attestation.Rotation{Previous: own, Sequence: 1, Next: next}, attestation.KindRotation, 0, 1), refusal.QuorumNotMet)
	h.refused(sign(attestation.Rotation{Previous: own, Sequence: 1, Next: next}, attestation.KindCancel, 0, 1, 2), refusal.UnknownSigner)
	h.refused(sign(attestation.Rotation{Previous: next.Hash(), Sequence: 1, Next: next}, attestation.KindRotation, 0, 1, 2), refusal.SetMismatch)
	h.refused(sign(attestation.Rotation{Previous: own, Next: next}, attestation.KindRotation, 0, 1, 2), refusal.EmptyField)
	h.refused(sign(attestation.Rotation{Previous: own, Sequence: 1, Next: attestation.Set{Attestors: next.Attestors}}, attestation.KindRotation, 0, 1, 2), refusal.ClientInvalid)
	twice := attestation.Set{Attestors: append(next.Attestors[:2:2], next.Attestors[0]), Threshold: 1}
	h.refused(sign(attestation.Rotation{Previous: own, Sequence: 1, Next: twice}, attestation.KindRotation, 0, 1, 2), refusal.ClientInvalid)
	unsorted := attestation.Rotation{Previous: own, Sequence: 1, Next: next}.Encode()
	n := len(unsorted)
	swapped := append(append(append([]byte{}, unsorted[:n-64]...), unsorted[n-32:]...), unsorted[n-64:n-32]...)
	h.refused(client.NewRotation(h.by(0, 1, 2).Sign(h.source, attestation.KindRotation, swapped)), refusal.NonCanonical)
	wide := append([]byte{}, unsorted...)
	wide[n-32] = 1
	h.refused(client.NewRotation(h.by(0, 1, 2).Sign(h.source, attestation.KindRotation, wide)), refusal.Malformed)

	stock := newHostOf(t, false)
	stock.refused(client.NewRotation(stock.rotation(1, next)), refusal.ClientInvalid)
	stock.refused(stock.cancel(1, 0, 1, 2), refusal.ClientInvalid)
}

// While one rotation waits no other may; a cancel ends the wait for good, also
// when it comes first.
func TestCancel(t *testing.T) {
	h := newHost(t)
	next := attestationtest.NewAttestors(8)[5:].Set(2)
	h.mustUpdate(client.NewRotation(h.rotation(2, next)))
	h.refused(client.NewRotation(h.rotation(2, next)), refusal.RotationPending)
	h.refused(client.NewRotation(h.rotation(3, next)), refusal.RotationPending)
	h.refused(h.cancel(2, 0, 1), refusal.QuorumNotMet)
	h.mustUpdate(h.cancel(1, 2, 3, 4)) // of an earlier one
	h.mustUpdate(h.cancel(2, 2, 3, 4))
	h.refused(client.NewRotation(h.rotation(2, next)), refusal.RotationSequence)
	h.refused(h.cancel(2, 2, 3, 4), refusal.RotationSequence)
	h.mustUpdate(h.cancel(7, 0, 1, 2))
	h.refused(client.NewRotation(h.rotation(7, next)), refusal.RotationSequence)
	h.Advance(2 * rotationDelay)
	h.mustUpdate(h.stateBy(20, 1, 0, 1, 2))
	h.mustUpdate(client.NewRotation(h.rotation(8, next)))
	h.Advance(2 * rotationDelay)
	h.refused(h.cancel(8, 0, 1, 2), refusal.UnknownSigner) // it is in force
}

func TestTwoRotationsOfOneSequenceFreeze(t *testing.T) {
	h := newHost(t)
	next := attestationtest.NewAttestors(8)[5:]
	h.mustUpdate(client.NewRotation(h.rotation(2, next.Set(2))))
	result, receipt, err := h.update(client.NewRotation(h.rotation(2, next.Set(1))))
	require.NoError(t, err)
	require.EqualValues(t, misbehaviour, result)
	require.True(t, h.frozen())
	both, _, _ := equivocators(t, receipt)
	require.ElementsMatch(t, h.addressesOf(0, 1, 2), both)
}

func TestDelayIsRoundedUp(t *testing.T) {
	h := &host{t: t, attestors: attestationtest.NewAttestors(5), source: source}
	short, long := h.state(), h.state()
	short.Terms.RotationDelay, long.Terms.RotationDelay = time.Minute+time.Nanosecond, time.Minute+time.Second
	one, err := attestationclient.Parameters(pack(t, short), pack(t, client.NewConsensusState(1)))
	require.NoError(t, err)
	other, err := attestationclient.Parameters(pack(t, long), pack(t, client.NewConsensusState(1)))
	require.NoError(t, err)
	require.Equal(t, other, one)
}
