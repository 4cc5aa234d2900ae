package test_test

import (
	"context"
	"encoding/binary"
	"math/big"
	"slices"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/deploy"
	"github.com/anji-bridge/anji/contracts/ethereum/simulated"
	"github.com/anji-bridge/anji/contracts/ethereum/test"
)

// machine is the router on go-ethereum's EVM alone, without blocks: for packets
// whose time, sequence or client no chain comes to in a test.
type machine struct {
	t              *testing.T
	state          *state.StateDB
	now            uint64
	admin          common.Address
	router, client common.Address
}

func newMachine(t *testing.T) *machine {
	t.Helper()
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	require.NoError(t, err)
	m := &machine{t: t, state: db, now: 1, admin: common.Address{1}}
	var one sync.Mutex // a machine runs one call at a time
	contracts, err := deploy.Deploy(t.Context(), func(_ context.Context, to *common.Address, data []byte) (*types.Receipt, error) {
		one.Lock()
		defer one.Unlock()
		if to == nil {
			return &types.Receipt{ContractAddress: m.create(data)}, nil
		}
		_, _, err := m.call(m.admin, *to, data)
		return nil, err
	}, m.admin, map[deploy.Role][]common.Address{deploy.Linker: {m.admin}})
	require.NoError(t, err)
	m.router = contracts.Router
	m.client = m.create(append(common.FromHex(test.MockLightClientMetaData.Bin), test.NewMockLightClient().PackConstructor(m.router)...))
	return m
}

// isolated runs a subtest, and has the machine forget it.
func (m *machine) isolated(name string, run func(*testing.T)) {
	outer := *m
	m.state = outer.state.Copy()
	outer.t.Run(name, func(t *testing.T) {
		m.t = t
		run(t)
	})
	*m = outer
}

func (m *machine) config(from common.Address) *runtime.Config {
	return &runtime.Config{
		ChainConfig: simulated.Osaka(), Origin: from, Time: m.now, GasLimit: simulated.GasLimit, BlockNumber: big.NewInt(1), State: m.state,
	}
}

func (m *machine) create(code []byte) common.Address {
	m.t.Helper()
	_, address, _, err := runtime.Create(code, m.config(m.admin))
	require.NoError(m.t, err)
	return address
}

// call returns the answer and what was logged. When the call is reverted the
// error is a *simulated.Revert.
func (m *machine) call(from, to common.Address, data []byte) ([]byte, *types.Receipt, error) {
	m.t.Helper()
	before := len(m.state.Logs())
	out, _, err := runtime.Call(to, data, m.config(from))
	if err != nil {
		return nil, nil, m.reason(out)
	}
	return out, &types.Receipt{Logs: m.state.Logs()[before:]}, nil
}

func (m *machine) must(from common.Address, data []byte) ([]byte, *types.Receipt) {
	m.t.Helper()
	out, receipt, err := m.call(from, m.router, data)
	require.NoError(m.t, err)
	return out, receipt
}

// relay brings an item, which may be refused with a *simulated.Revert.
func (m *machine) relay(item []byte) (*types.Receipt, error) {
	m.t.Helper()
	_, receipt := m.must(common.Address{2}, router.PackRelay([][]byte{item}))
	for _, log := range receipt.Logs {
		if event, err := router.UnpackItemFailedEvent(log); err == nil {
			return nil, m.reason(event.Reason)
		}
	}
	return receipt, nil
}

func (m *machine) reason(data []byte) error {
	m.t.Helper()
	require.GreaterOrEqual(m.t, len(data), 4, "a call failed without a reason")
	for _, meta := range []*bind.MetaData{&bindings.RouterMetaData, &test.MockLightClientMetaData, &bindings.AccessManagerMetaData} {
		contract, err := meta.ParseABI()
		require.NoError(m.t, err)
		if known, unknown := contract.ErrorByID([4]byte(data)); unknown == nil {
			arguments, err := known.Inputs.Unpack(data[4:])
			require.NoError(m.t, err)
			return &simulated.Revert{Name: known.Name, Arguments: arguments, Data: data}
		}
	}
	m.t.Fatalf("reverted with %x", data)
	return nil
}

// commitment is what the router stores at a packet path.
func (m *machine) commitment(path []byte) []byte {
	m.t.Helper()
	out, _ := m.must(m.admin, router.PackGetCommitment(crypto.Keccak256Hash(path)))
	if common.BytesToHash(out) == (common.Hash{}) {
		return nil
	}
	return out
}

// app puts an application at a port that acknowledges whatever it receives with
// the same bytes, or reverts when there are none. Its address is the port's.
func (m *machine) app(port string, acknowledgement []byte) common.Address {
	m.t.Helper()
	address := common.BytesToAddress(crypto.Keccak256([]byte(port)))
	code := []byte{0x5f, 0x5f, 0xfd} // PUSH0 PUSH0 REVERT
	if acknowledgement != nil {
		answer, err := abi.Arguments{{Type: bytesType}}.Pack(acknowledgement)
		require.NoError(m.t, err)
		// PUSH3 length DUP1 PUSH1 11 PUSH0 CODECOPY PUSH0 RETURN
		code = slices.Concat([]byte{0x62}, binary.BigEndian.AppendUint32(nil, uint32(len(answer)))[1:], []byte{0x80, 0x60, 11, 0x5f, 0x39, 0x5f, 0xf3}, answer)
	}
	m.state.SetCode(address, code, tracing.CodeChangeUnspecified)
	m.must(m.admin, router.PackAddIBCApp(port, address))
	return address
}

// The slots of RouterStorage.State.
var (
	numbersSlot = common.HexToHash("0x5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c200")
	clientsSlot = common.BigToHash(new(big.Int).Add(numbersSlot.Big(), big.NewInt(2)))
)

// link has the router know the other end of a link, and gives its own end the
// name that a packet has for it: all that the router keeps of client-N is
// copied to where it looks for that name.
func (m *machine) link(id, other string, prefix [][]byte) {
	m.t.Helper()
	out, _ := m.must(m.admin, router.PackAddClient(counterparty(other, prefix), m.client))
	given, err := router.UnpackAddClient(out)
	require.NoError(m.t, err)
	from, to := crypto.Keccak256Hash([]byte(given), clientsSlot[:]).Big(), crypto.Keccak256Hash([]byte(id), clientsSlot[:]).Big()
	for field := range int64(3) { // of RouterStorage.Client
		m.copyField(new(big.Int).Add(from, big.NewInt(field)), new(big.Int).Add(to, big.NewInt(field)), field > 0)
	}
}

// copyField copies a slot, and what is elsewhere of a text too long for it.
func (m *machine) copyField(from, to *big.Int, text bool) {
	word := m.state.GetState(m.router, common.BigToHash(from))
	m.state.SetState(m.router, common.BigToHash(to), word)
	if !text || word[31]&1 == 0 {
		return
	}
	size := new(big.Int).Rsh(word.Big(), 1).Int64()
	start, end := crypto.Keccak256Hash(common.BigToHash(from).Bytes()).Big(), crypto.Keccak256Hash(common.BigToHash(to).Bytes()).Big()
	for i := range (size + 31) / 32 {
		word := m.state.GetState(m.router, common.BigToHash(new(big.Int).Add(start, big.NewInt(i))))
		m.state.SetState(m.router, common.BigToHash(new(big.Int).Add(end, big.NewInt(i))), word)
	}
}

// nextSequence sets the sequence of the next packet that is sent.
func (m *machine) nextSequence(sequence uint64) {
	word := m.state.GetState(m.router, numbersSlot)
	binary.BigEndian.PutUint64(word[23:31], sequence-1) // behind one byte, from the right
	m.state.SetState(m.router, numbersSlot, word)
}
