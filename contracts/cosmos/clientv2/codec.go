// Package clientv2 holds the messages, queries and genesis of proto package
// ibc.core.client.v2, with which links are registered, as ibc-go v10 has them.
package clientv2

import (
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"
	"github.com/cosmos/cosmos-sdk/types/msgservice"

	host "github.com/cosmos/ibc-go/v8/modules/core/24-host"

	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

var _ sdk.HasValidateBasic = (*MsgRegisterCounterparty)(nil)

// RegisterInterfaces makes the messages known as sdk.Msg.
func RegisterInterfaces(registry codectypes.InterfaceRegistry) {
	registry.RegisterImplementations((*sdk.Msg)(nil), &MsgRegisterCounterparty{})
	msgservice.RegisterMsgServiceDesc(registry, &_Msg_serviceDesc)
}

// ValidateBasic checks the client, its counterparty and the signer.
func (m *MsgRegisterCounterparty) ValidateBasic() error {
	if err := host.ClientIdentifierValidator(m.ClientId); err != nil {
		return refusal.CounterpartyInvalid.With("client_id: %w", err)
	}
	if err := m.Counterparty().Validate(); err != nil {
		return err
	}
	if _, err := sdk.AccAddressFromBech32(m.Signer); err != nil {
		return sdkerrors.ErrInvalidAddress.Wrapf("signer: %s", err)
	}
	return nil
}

// Counterparty is the other end of the link that the message registers.
func (m *MsgRegisterCounterparty) Counterparty() packet.Counterparty {
	return packet.Counterparty{ClientID: m.CounterpartyClientId, MerklePrefix: m.CounterpartyMerklePrefix}
}
