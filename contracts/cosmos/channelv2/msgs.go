package channelv2

import (
	sdk "github.com/cosmos/cosmos-sdk/types"
	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"

	host "github.com/cosmos/ibc-go/v8/modules/core/24-host"

	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

var (
	_ sdk.HasValidateBasic = (*MsgSendPacket)(nil)
	_ sdk.HasValidateBasic = (*MsgRecvPacket)(nil)
	_ sdk.HasValidateBasic = (*MsgTimeout)(nil)
	_ sdk.HasValidateBasic = (*MsgAcknowledgement)(nil)
)

// ValidateBasic applies the stateless rules of packet.Packet to what the
// sender gives of one.
func (m *MsgSendPacket) ValidateBasic() error {
	if err := host.ClientIdentifierValidator(m.SourceClient); err != nil {
		return refusal.PacketInvalid.With("source_client: %w", err)
	}
	if m.TimeoutTimestamp == 0 {
		return refusal.PacketInvalid.With("timeout_timestamp: must not be 0")
	}
	if len(m.Payloads) != 1 {
		return refusal.PacketInvalid.With("payloads: exactly one is required, got %d", len(m.Payloads))
	}
	if err := m.Payloads[0].Validate(); err != nil {
		return err
	}
	return validateSigner(m.Signer)
}

// ValidateBasic checks the packet, that there is a proof, and the signer.
func (m *MsgRecvPacket) ValidateBasic() error {
	return validateRelayed(m.Packet, "proof_commitment", m.ProofCommitment, m.Signer)
}

// ValidateBasic checks the packet, that there is a proof, and the signer.
func (m *MsgTimeout) ValidateBasic() error {
	return validateRelayed(m.Packet, "proof_unreceived", m.ProofUnreceived, m.Signer)
}

// ValidateBasic checks packet and acknowledgement, that there is a proof, and
// the signer.
func (m *MsgAcknowledgement) ValidateBasic() error {
	if err := m.Acknowledgement.Validate(); err != nil {
		return err
	}
	return validateRelayed(m.Packet, "proof_acked", m.ProofAcked, m.Signer)
}

func validateRelayed(p packet.Packet, field string, proof []byte, signer string) error {
	if len(proof) == 0 {
		return refusal.EmptyField.With("%s: a proof is required", field)
	}
	if err := validateSigner(signer); err != nil {
		return err
	}
	return p.Validate()
}

func validateSigner(signer string) error {
	if _, err := sdk.AccAddressFromBech32(signer); err != nil {
		return sdkerrors.ErrInvalidAddress.Wrapf("signer: %s", err)
	}
	return nil
}
