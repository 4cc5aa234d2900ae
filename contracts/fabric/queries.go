package fabric

import (
	"encoding/json"
	"time"

	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"

	"github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/clients/attested"
	"github.com/anji-bridge/anji/contracts/clients/ethereum"
	fabricview "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/contracts/clients/hosttime"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// ClientInfo is the answer of the query Client.
type ClientInfo struct {
	ID     string `json:"id"`
	Type   string `json:"type"`
	Status string `json:"status"`
	Latest struct {
		Revision uint64 `json:"revision"`
		Height   uint64 `json:"height"`
	} `json:"latest_height"`
	LatestTime     uint64        `json:"latest_time_ns"` // unix
	TrustingPeriod time.Duration `json:"trusting_period_ns"`
	// State is the client's state at the committed clock's time, a marshalled
	// google.protobuf.Any.
	State []byte `json:"state"`
	// Counterparty is null until it is registered.
	Counterparty *CounterpartyInfo `json:"counterparty"`
}

// CounterpartyInfo is the other end of a link.
type CounterpartyInfo = counterparty

func (i *invocation) queryClient(args [][]byte) ([]byte, error) {
	ctx, err := i.context()
	if err != nil {
		return nil, err
	}
	client, err := i.client(ctx, string(args[0]))
	if err != nil {
		return nil, err
	}
	if client.State, err = settled(client.State, hosttime.Committed(ctx)); err != nil {
		return nil, err
	}
	state, err := clienttypes.MarshalClientState(i.cdc, client.State)
	if err != nil {
		return nil, err
	}
	info := ClientInfo{ID: client.ID, State: state, Type: client.State.ClientType(), Status: string(client.Status)}
	latest := client.State.GetLatestHeight()
	info.Latest.Revision, info.Latest.Height = latest.GetRevisionNumber(), latest.GetRevisionHeight()
	if info.LatestTime, err = client.State.GetTimestampAtHeight(ctx, client.Store, i.cdc, latest); err != nil {
		return nil, err
	}
	info.TrustingPeriod = trustingPeriod(client.State)
	var other counterparty
	found, err := i.getJSON(counterpartyKey(client.ID), &other)
	if err != nil {
		return nil, err
	}
	if found {
		info.Counterparty = &other
	}
	return json.Marshal(info)
}

// settled is a client in which delays that are over have ended.
func settled(state exported.ClientState, now time.Time) (exported.ClientState, error) {
	switch state := state.(type) {
	case *fabricview.ClientState:
		return state.Settled(now), nil
	case *attestation.ClientState:
		return state.Settled(now), nil
	case *attested.ClientState:
		light, err := state.LightClient()
		if err != nil {
			return nil, err
		}
		if light, err = settled(light, now); err != nil {
			return nil, err
		}
		both, err := attested.NewClientState(light, state.Quorum.Settled(now))
		if err == nil {
			both.Frozen, both.LatestHeight = state.Frozen, state.LatestHeight
		}
		return both, err
	}
	return state, nil
}

// trustingPeriod is zero for a client that does not expire.
func trustingPeriod(state exported.ClientState) time.Duration {
	switch state := state.(type) {
	case *tendermint.ClientState:
		return state.TrustingPeriod
	case *fabricview.ClientState:
		return state.TrustingPeriod
	case *ethereum.ClientState:
		return state.TrustingPeriod
	case *attested.ClientState:
		if light, err := state.LightClient(); err == nil {
			return trustingPeriod(light)
		}
	}
	return 0
}

func (i *invocation) queryClock([][]byte) ([]byte, error) {
	clock, err := i.clock()
	if err != nil {
		return nil, err
	}
	return json.Marshal(clock)
}

func (i *invocation) queryConfig([][]byte) ([]byte, error) {
	config, err := i.config()
	if err != nil {
		return nil, err
	}
	return json.Marshal(config)
}

// queryReceived says which sequences have a receipt, by sequence.
func (i *invocation) queryReceived(args [][]byte) ([]byte, error) {
	return i.present(args, packet.ReceiptPath)
}

// queryPending says which sequences have a commitment, by sequence.
func (i *invocation) queryPending(args [][]byte) ([]byte, error) {
	return i.present(args, packet.CommitmentPath)
}

func (i *invocation) present(args [][]byte, path func(string, uint64) []byte) ([]byte, error) {
	client, err := knownClient(args[0])
	if err != nil {
		return nil, err
	}
	answer := map[uint64]bool{}
	for _, arg := range args[1:] {
		sequence, err := parseNumber("sequence", arg)
		if err != nil {
			return nil, err
		}
		answer[sequence] = i.store.Has(packetKey(path(client, sequence)))
	}
	return json.Marshal(answer)
}

// queryPacket answers with a sent packet, in flight or not.
func (i *invocation) queryPacket(args [][]byte) ([]byte, error) {
	client, err := knownClient(args[0])
	if err != nil {
		return nil, err
	}
	sequence, err := parseNumber("sequence", args[1])
	if err != nil {
		return nil, err
	}
	sent := i.store.Get(recordKey("sent", client, sequence))
	if sent == nil {
		return nil, refusal.PacketInvalid.With("client %s never sent sequence %d", client, sequence)
	}
	return sent, nil
}

// PortInfo is the answer of the query Port.
type PortInfo struct {
	Port      string `json:"port"`
	Chaincode string `json:"chaincode"`
}

func (i *invocation) queryPort(args [][]byte) ([]byte, error) {
	port := string(args[0])
	owner := i.store.Get(portKey(port))
	if owner == nil {
		return nil, refusal.PortUnknown.With("port %.128q is not registered", port)
	}
	return json.Marshal(PortInfo{Port: port, Chaincode: string(owner)})
}

// knownClient keeps what is no identifier out of the keys.
func knownClient(id []byte) (string, error) {
	if !clienttypes.IsValidClientID(string(id)) {
		return "", refusal.ClientUnknown.With("%.64q", id)
	}
	return string(id), nil
}
