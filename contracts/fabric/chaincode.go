// Package fabric is the packet chaincode: IBC v2 packets, light clients and
// the committed clock on a Hyperledger Fabric channel.
//
// Every function reads committed state through one buffer that reads its own
// writes, and hands its writes to the simulator only when it succeeds. An
// error is answered with status 500 and the message "<refusal code>: detail".
//
// World state, by key:
//
//	p/<hex of a path>                     commitments, receipts, acknowledgements, the trust document, identities
//	sent/<client>/<sequence>              the packet, never deleted
//	received/<client>/<sequence>          the packet and its acknowledgement
//	acknowledged|timedout/<client>/<sequence>  the packet, when its commitment goes
//	c/<client>/<hex>                      the light client's own store
//	counterparty/<client>, frozen/<client>, port/<port>, role/<role>/<hash>
//	clock, config, clients
//
// Sequences in keys are 16 hexadecimal digits.
package fabric

import (
	"fmt"
	"time"

	"cosmossdk.io/store/cachekv"
	"github.com/cosmos/cosmos-sdk/codec"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"
	"github.com/hyperledger/fabric-chaincode-go/shim"
	"github.com/hyperledger/fabric-protos-go/peer"

	"github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/clients/attested"
	"github.com/anji-bridge/anji/contracts/clients/ethereum"
	fabricview "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/contracts/fabric/internal/proposal"
	"github.com/anji-bridge/anji/contracts/fabric/internal/state"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// Chaincode implements shim.Chaincode.
type Chaincode struct {
	cdc codec.BinaryCodec
	now func() time.Time // the endorser's own clock, which only bounds transaction timestamps
}

// New returns the packet chaincode. now is the endorser's own clock, time.Now
// outside of tests.
func New(now func() time.Time) *Chaincode {
	registry := codectypes.NewInterfaceRegistry()
	clienttypes.RegisterInterfaces(registry)
	tendermint.RegisterInterfaces(registry)
	fabricview.RegisterInterfaces(registry)
	ethereum.RegisterInterfaces(registry)
	attestation.RegisterInterfaces(registry)
	attested.RegisterInterfaces(registry)
	return &Chaincode{cdc: codec.NewProtoCodec(registry), now: now}
}

// function is an entry of the table of what the chaincode can do.
type function struct {
	run func(*invocation, [][]byte) ([]byte, error)
	// min and max bound the number of arguments after the function's name.
	min, max int
	// role the creator must have, if any.
	role Role
	// called allows a call from another chaincode. Whatever acts on the
	// creator's authority must be what the creator signed: otherwise any
	// chaincode that an administrator invokes could act as administrator.
	called bool
	// query marks what only reads committed state: it may be called, and the
	// transaction timestamp means nothing to it.
	query bool
}

// maxPaths bounds the arguments of View and of the queries, like the Merkle
// tree of proofs/fabric.
const maxPaths = 512

var functions = map[string]function{
	"CreateClient":         {run: (*invocation).createClient, min: 2, max: 2, role: Admin},
	"UpdateClient":         {run: (*invocation).updateClient, min: 2, max: 2},
	"RegisterCounterparty": {run: (*invocation).registerCounterparty, min: 3, max: maxPaths, role: Admin},
	"RegisterPort":         {run: (*invocation).registerPort, min: 2, max: 2, role: Admin},
	"Grant":                {run: (*invocation).grant, min: 2, max: 2, role: Admin},
	"Revoke":               {run: (*invocation).revoke, min: 2, max: 2, role: Admin},
	"Freeze":               {run: (*invocation).freeze, min: 1, max: 1, role: Admin},
	"RecoverClient":        {run: (*invocation).recoverClient, min: 2, max: 2, role: Admin},
	"ScheduleForks":        {run: (*invocation).scheduleForks, min: 1, max: 1, role: Admin},
	"SetTrust":             {run: (*invocation).setTrust, min: 1, max: 1, role: Admin},
	"SetIdentity":          {run: (*invocation).setIdentity, min: 1, max: 1, role: Admin},

	"Tick":    {run: (*invocation).tick, role: Relayer},
	"Deliver": {run: (*invocation).deliver, min: 2, max: 2},
	"Send":    {run: (*invocation).sendFromApplication, min: 4, max: 4, called: true},

	"View":     {run: (*invocation).view, max: maxPaths, query: true},
	"Values":   {run: (*invocation).values, max: maxPaths, query: true},
	"Client":   {run: (*invocation).queryClient, min: 1, max: 1, query: true},
	"Clock":    {run: (*invocation).queryClock, query: true},
	"Received": {run: (*invocation).queryReceived, min: 1, max: maxPaths, query: true},
	"Pending":  {run: (*invocation).queryPending, min: 1, max: maxPaths, query: true},
	"Packet":   {run: (*invocation).queryPacket, min: 2, max: 2, query: true},
	"Port":     {run: (*invocation).queryPort, min: 1, max: 1, query: true},
	"Config":   {run: (*invocation).queryConfig, query: true},
	"Trust":    {run: (*invocation).queryTrust, query: true},
}

// invocation is one call of one function.
type invocation struct {
	*Chaincode
	stub  shim.ChaincodeStubInterface
	store *cachekv.Store
	top   proposal.Proposal // the transaction's outermost call
	tx    time.Time         // the transaction timestamp: the client's choice
}

// Init sets up the chaincode; see Setup. The definition must require it.
func (c *Chaincode) Init(stub shim.ChaincodeStubInterface) peer.Response {
	return c.answer(stub, func(i *invocation) ([]byte, error) {
		args := stub.GetArgs()
		if len(args) != 2 || string(args[0]) != "Init" {
			return nil, refusal.Malformed.With("Init takes one argument, the setup in JSON")
		}
		return nil, i.setUp(args[1])
	})
}

// Invoke runs a function of the table.
func (c *Chaincode) Invoke(stub shim.ChaincodeStubInterface) peer.Response {
	return c.answer(stub, func(i *invocation) ([]byte, error) {
		args := stub.GetArgs()
		if len(args) == 0 {
			return nil, refusal.Malformed.With("no function named")
		}
		name, args := string(args[0]), args[1:]
		f, ok := functions[name]
		if !ok {
			return nil, refusal.WrongFunction.With("%.64q is not a function of this chaincode", name)
		}
		if len(args) < f.min || len(args) > f.max {
			return nil, refusal.Malformed.With("%s: %d arguments, want %d to %d", name, len(args), f.min, f.max)
		}
		if err := i.authorize(name, f); err != nil {
			return nil, err
		}
		return f.run(i, args)
	})
}

// authorize checks who calls and on whose behalf.
func (i *invocation) authorize(name string, f function) error {
	config, err := i.config()
	if err != nil {
		return err
	}
	if f.query {
		return nil
	}
	if err := i.checkTimestamp(timestampWindow); err != nil {
		return err
	}
	if !f.called && (i.top.Chaincode != config.Chaincode || i.top.Channel != i.stub.GetChannelID()) {
		return refusal.Unauthorized.With("%s must be what the client's proposal asks for, not a call from chaincode %s", name, i.top.Chaincode)
	}
	if f.role == "" {
		return nil
	}
	return i.requireRole(name, f.role)
}

// answer runs f over a fresh buffer, writes the buffer if f succeeds, and
// turns errors and panics into error responses: a panic that reached the shim
// would end the chaincode's process for every channel.
func (c *Chaincode) answer(stub shim.ChaincodeStubInterface, f func(*invocation) ([]byte, error)) (response peer.Response) {
	defer func() {
		if r := recover(); r != nil {
			response = shim.Error(fmt.Sprintf("panic: %v", r))
		}
	}()
	i := &invocation{Chaincode: c, stub: stub, store: state.New(stub)}
	timestamp, err := stub.GetTxTimestamp()
	if err != nil {
		return shim.Error(err.Error())
	}
	i.tx = timestamp.AsTime()
	if i.top, err = proposal.Of(stub); err != nil {
		return shim.Error(err.Error())
	}
	payload, err := f(i)
	if err != nil {
		return shim.Error(message(err))
	}
	i.store.Write()
	return shim.Success(payload)
}

// message is an error as clients parse it: its refusal code first.
func message(err error) string {
	code, detail := describe(err)
	if code == "" {
		return detail
	}
	return code + ": " + detail
}
