package cosmos

import (
	"encoding/binary"
	"errors"
	"fmt"

	storetypes "cosmossdk.io/store/types"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/contracts/cosmos/clientv2"
	"github.com/anji-bridge/anji/contracts/packet"
)

// Validate checks the parameters, the links and what stands at packet paths.
func (g GenesisState) Validate() error {
	if err := g.Params.Validate(); err != nil {
		return err
	}
	linked := map[string]bool{}
	for i, info := range g.Clients.CounterpartyInfos {
		counterparty := packet.Counterparty{ClientID: info.CounterpartyInfo.ClientId, MerklePrefix: info.CounterpartyInfo.MerklePrefix}
		if err := counterparty.Validate(); err != nil {
			return fmt.Errorf("clients: counterparty_infos[%d]: %w", i, err)
		}
		if info.ClientId == "" || linked[info.ClientId] {
			return fmt.Errorf("clients: counterparty_infos[%d]: client_id %q is empty or listed twice", i, info.ClientId)
		}
		linked[info.ClientId] = true
	}
	return validatePackets(g.Packets, linked)
}

func validatePackets(g channelv2.GenesisState, linked map[string]bool) error {
	next := map[string]uint64{}
	for i, s := range g.SendSequences {
		if !linked[s.ClientId] || next[s.ClientId] != 0 || s.Sequence == 0 {
			return fmt.Errorf("packets: send_sequences[%d]: a client with a counterparty, listed once, and a sequence that is not 0 are required", i)
		}
		next[s.ClientId] = s.Sequence
	}
	if len(next) != len(linked) {
		return errors.New("packets: send_sequences: every client with a counterparty needs one")
	}
	for i, s := range g.Commitments {
		if err := validatePacket(s, linked, 32); err != nil {
			return fmt.Errorf("packets: commitments[%d]: %w", i, err)
		}
		if s.Sequence >= next[s.ClientId] { // it would be overwritten by a later send
			return fmt.Errorf("packets: commitments[%d]: sequence %d is not below the client's send sequence %d", i, s.Sequence, next[s.ClientId])
		}
	}
	for i, s := range g.Acknowledgements {
		if err := validatePacket(s, linked, 32); err != nil {
			return fmt.Errorf("packets: acknowledgements[%d]: %w", i, err)
		}
	}
	for i, s := range g.Receipts {
		if err := validatePacket(s, linked, 1); err != nil {
			return fmt.Errorf("packets: receipts[%d]: %w", i, err)
		}
		if s.Data[0] != 2 {
			return fmt.Errorf("packets: receipts[%d]: data must be 02", i)
		}
	}
	return nil
}

func validatePacket(s channelv2.PacketState, linked map[string]bool, size int) error {
	if !linked[s.ClientId] {
		return fmt.Errorf("client %q has no counterparty", s.ClientId)
	}
	if s.Sequence == 0 {
		return errors.New("sequence must not be 0")
	}
	if len(s.Data) != size {
		return fmt.Errorf("data: %d bytes are required, got %d", size, len(s.Data))
	}
	return nil
}

// InitGenesis writes a validated state. Clients are ibc core's, whose genesis
// comes before.
func (k *Keeper) InitGenesis(ctx sdk.Context, g GenesisState) error {
	k.setParams(ctx, g.Params)
	for i, info := range g.Clients.CounterpartyInfos {
		if _, ok := k.clients.GetClientState(ctx, info.ClientId); !ok {
			return fmt.Errorf("clients: counterparty_infos[%d]: ibc core has no client %s (its genesis must come first)", i, info.ClientId)
		}
		k.setCounterparty(ctx, info.ClientId, info.CounterpartyInfo)
	}
	store := ctx.KVStore(k.storeKey)
	for _, list := range []struct {
		path   func(string, uint64) []byte
		states []channelv2.PacketState
	}{
		{packet.AcknowledgementPath, g.Packets.Acknowledgements},
		{packet.CommitmentPath, g.Packets.Commitments},
		{packet.ReceiptPath, g.Packets.Receipts},
	} {
		for _, state := range list.states {
			store.Set(list.path(state.ClientId, state.Sequence), state.Data)
		}
	}
	for _, next := range g.Packets.SendSequences {
		k.setNextSequenceSend(ctx, next.ClientId, next.Sequence)
	}
	return nil
}

// ExportGenesis reads the state of every client that has a counterparty.
func (k *Keeper) ExportGenesis(ctx sdk.Context) (*GenesisState, error) {
	g := &GenesisState{Params: k.params(ctx)}
	for _, client := range k.clients.GetAllGenesisClients(ctx) {
		info, err := k.counterparty(ctx, client.ClientId)
		if err != nil {
			continue // no link
		}
		g.Clients.CounterpartyInfos = append(g.Clients.CounterpartyInfos, clientv2.GenesisCounterpartyInfo{ClientId: client.ClientId, CounterpartyInfo: info})
		next, err := k.nextSequenceSend(ctx, client.ClientId)
		if err != nil {
			return nil, err
		}
		g.Packets.SendSequences = append(g.Packets.SendSequences, channelv2.PacketSequence{ClientId: client.ClientId, Sequence: next})
		g.Packets.Acknowledgements = append(g.Packets.Acknowledgements, k.packetStates(ctx, client.ClientId, packet.AcknowledgementPath)...)
		g.Packets.Commitments = append(g.Packets.Commitments, k.packetStates(ctx, client.ClientId, packet.CommitmentPath)...)
		g.Packets.Receipts = append(g.Packets.Receipts, k.packetStates(ctx, client.ClientId, packet.ReceiptPath)...)
	}
	return g, nil
}

// packetStates reads all of a client's packet paths of one kind, by sequence.
func (k *Keeper) packetStates(ctx sdk.Context, client string, path func(string, uint64) []byte) []channelv2.PacketState {
	prefix := pathPrefix(client, path)
	iterator := storetypes.KVStorePrefixIterator(ctx.KVStore(k.storeKey), prefix)
	defer iterator.Close()
	var states []channelv2.PacketState
	for ; iterator.Valid(); iterator.Next() {
		states = append(states, channelv2.PacketState{
			ClientId: client,
			Sequence: binary.BigEndian.Uint64(iterator.Key()[len(prefix):]),
			Data:     iterator.Value(),
		})
	}
	return states
}

// pathPrefix is a packet path without its 8 bytes of sequence.
func pathPrefix(client string, path func(string, uint64) []byte) []byte {
	full := path(client, 0)
	return full[:len(full)-8]
}
