package test_test

import (
	"errors"
	"math/big"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/ethereum/simulated"
	"github.com/anji-bridge/anji/contracts/ethereum/test"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/contracts/packet/packettest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// attempts is the router as a packettest.Host, whom packets are brought to in one
// of the forms that there are.
type attempts struct {
	*machine
	app     common.Address
	form    form
	batched bool
}

// The router tells a client that it does not have from one without counterparty,
// and looks for a packet by its sequence, whatever that is.
var routerDiffers = map[string]refusal.Code{
	"send: over a client that is none":        refusal.ClientUnknown,
	"receive: over a client that is none":     refusal.ClientUnknown,
	"receive: the link's ends exchanged":      refusal.ClientUnknown,
	"acknowledge: over a client that is none": refusal.ClientUnknown,
	"acknowledge: the link's ends exchanged":  refusal.ClientUnknown,
	"acknowledge: sequence zero":              "",
	"time out: over a client that is none":    refusal.ClientUnknown,
	"time out: the link's ends exchanged":     refusal.ClientUnknown,
	"time out: sequence zero":                 "",
}

func TestMutations(t *testing.T) {
	m := newMachine(t)
	m.must(m.admin, router.PackAddClient(counterparty(there, prefix), m.client))
	address := m.create(append(common.FromHex(test.TestAppMetaData.Bin), app.PackConstructor(m.router)...))
	m.must(m.admin, router.PackAddIBCApp(port, address))
	m.must(m.admin, router.PackAddIBCApp("stranger", address))
	for _, form := range forms {
		for _, batched := range []bool{false, true} {
			if form.name == "packed" && !batched {
				continue // TestPackedItemsAlone
			}
			name := form.name
			if batched {
				name += " in a batch"
			}
			t.Run(name, func(t *testing.T) {
				packettest.RunMutations(t, func(t *testing.T) packettest.Host {
					own := *m
					own.t, own.state = t, m.state.Copy()
					return &attempts{machine: &own, app: address, form: form, batched: batched}
				}, routerDiffers)
			})
		}
	}
}

func (h *attempts) Link() packettest.Link {
	return packettest.Link{Here: here, There: there, Port: port, OtherPort: "traceability", Timeout: 1_800_000_000}
}

func (h *attempts) Suppose(a packettest.Attempt) {
	h.t.Helper()
	if a.Sent != nil {
		h.now = a.Sent.TimeoutTimestamp - 60
		_, err := h.send(*a.Sent)
		require.NoError(h.t, err)
		require.NotNil(h.t, h.commitment(packet.CommitmentPath(a.Sent.SourceClient, a.Sent.Sequence)))
	}
	if a.Frozen {
		h.must(h.admin, router.PackSubmitMisbehaviour(here, []byte("misbehaviour")))
	}
	h.now = a.Now
}

func (h *attempts) Attempt(op packettest.Operation, a packettest.Attempt) (packet.Result, error) {
	h.t.Helper()
	at := a.RemoteTime / uint64(time.Second)
	proof := absent(at, a.Proof)
	if value, is := a.ProofOf(); is {
		proof = present(at, a.Proof, value)
	}
	if a.Proof == nil {
		proof = nil
	}
	var item []byte
	var err error
	switch op {
	case packettest.Send:
		return h.send(a.Packet)
	case packettest.Receive:
		item, err = h.form.receive(a.Packet, at, proof)
	case packettest.Acknowledge:
		item, err = h.form.acknowledge(a.Packet, a.Acknowledgement, at, proof)
	case packettest.TimeOut:
		item, err = h.form.timeOut(a.Packet, at, proof)
	}
	if err != nil {
		return 0, err
	}
	var receipt *types.Receipt
	if h.batched {
		receipt, err = h.relay(item)
	} else {
		_, receipt, err = h.call(h.admin, h.router, item)
	}
	if err != nil {
		return 0, coded(h.t, err)
	}
	closed := closing(h.t, receipt)
	require.Len(h.t, closed, 1)
	if closed[0] == "Noop" {
		return packet.NoOp, nil
	}
	return packet.Done, nil
}

func (h *attempts) send(p packet.Packet) (packet.Result, error) {
	h.t.Helper()
	_, _, err := h.call(h.admin, h.app, app.PackSend(sendMessage(p)))
	return packet.Done, coded(h.t, err)
}

// State is the root of all accounts: the application's counters too.
func (h *attempts) State() string {
	return h.state.Copy().IntermediateRoot(simulated.Osaka().Rules(new(big.Int), true, h.now)).Hex()
}

var capital = regexp.MustCompile(`\B[A-Z]`)

// coded is a revert with the code that bears its error's name.
func coded(t *testing.T, err error) error {
	t.Helper()
	if err == nil {
		return nil
	}
	var revert *simulated.Revert
	require.True(t, errors.As(err, &revert), "%v", err)
	code := refusal.Code(strings.ToLower(capital.ReplaceAllString(revert.Name, "_$0")))
	require.NotZero(t, code.Number(), "%v has no code", revert)
	return code.With("%w", err)
}
