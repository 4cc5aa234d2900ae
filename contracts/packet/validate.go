package packet

import (
	"strings"
	"time"

	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	host "github.com/cosmos/ibc-go/v8/modules/core/24-host"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// Limits of ibc-go v10.
const (
	// MaxTimeoutDelta is how far ahead of the sender's time a timeout may lie.
	MaxTimeoutDelta = 24 * time.Hour
	// MaxPayloadsSize bounds the sum of a packet's payload values, in bytes.
	MaxPayloadsSize = 262144
)

// Limits of our own, where v10 has none but the size of a transaction.
const (
	// MaxAcknowledgementSize bounds one application acknowledgement, in bytes.
	// A longer one is turned into the universal error acknowledgement.
	MaxAcknowledgementSize = 262144
	maxPrefixKeys          = 8
	maxPrefixKeySize       = 128
)

// Validate applies v10's stateless rules to a packet: exactly one valid
// payload of at most MaxPayloadsSize bytes, client identifiers of 8 to 64
// characters, neither sequence nor timeout zero. It refuses with
// refusal.PacketInvalid.
func (p Packet) Validate() error {
	if len(p.Payloads) != 1 {
		return refusal.PacketInvalid.With("payloads: exactly one is required, got %d", len(p.Payloads))
	}
	if err := p.Payloads[0].Validate(); err != nil {
		return err
	}
	if n := len(p.Payloads[0].Value); n > MaxPayloadsSize {
		return refusal.PacketInvalid.With("payloads: %d bytes exceed the maximum of %d", n, MaxPayloadsSize)
	}
	if err := host.ChannelIdentifierValidator(p.SourceClient); err != nil {
		return refusal.PacketInvalid.With("source_client: %w", err)
	}
	if err := host.ChannelIdentifierValidator(p.DestinationClient); err != nil {
		return refusal.PacketInvalid.With("destination_client: %w", err)
	}
	if p.Sequence == 0 {
		return refusal.PacketInvalid.With("sequence: must not be 0")
	}
	if p.TimeoutTimestamp == 0 {
		return refusal.PacketInvalid.With("timeout_timestamp: must not be 0")
	}
	return nil
}

// Validate applies v10's stateless rules to a payload: port identifiers of 2
// to 128 characters, neither version nor encoding blank, value not empty. It
// refuses with refusal.PacketInvalid.
func (p Payload) Validate() error {
	if err := host.PortIdentifierValidator(p.SourcePort); err != nil {
		return refusal.PacketInvalid.With("payload source_port: %w", err)
	}
	if err := host.PortIdentifierValidator(p.DestinationPort); err != nil {
		return refusal.PacketInvalid.With("payload destination_port: %w", err)
	}
	if strings.TrimSpace(p.Version) == "" {
		return refusal.PacketInvalid.With("payload version: must not be blank")
	}
	if strings.TrimSpace(p.Encoding) == "" {
		return refusal.PacketInvalid.With("payload encoding: must not be blank")
	}
	if len(p.Value) == 0 {
		return refusal.PacketInvalid.With("payload value: must not be empty")
	}
	return nil
}

// Validate applies v10's stateless rules to an acknowledgement: exactly one
// application acknowledgement, not empty. It refuses with
// refusal.AcknowledgementInvalid.
func (a Acknowledgement) Validate() error {
	if len(a.AppAcknowledgements) != 1 {
		return refusal.AcknowledgementInvalid.With("app_acknowledgements: exactly one is required, got %d", len(a.AppAcknowledgements))
	}
	if len(a.AppAcknowledgements[0]) == 0 {
		return refusal.AcknowledgementInvalid.With("app_acknowledgements: must not be empty")
	}
	return nil
}

// Validate checks what a host is asked to register as a client's counterparty:
// an identifier of the form {type}-{number} that Packet.Validate will accept,
// and a Merkle prefix of one to eight keys, the last of which packet paths are
// appended to. It refuses with refusal.CounterpartyInvalid.
func (c Counterparty) Validate() error {
	if err := host.ChannelIdentifierValidator(c.ClientID); err != nil {
		return refusal.CounterpartyInvalid.With("counterparty client id: %w", err)
	}
	if !clienttypes.IsValidClientID(c.ClientID) {
		return refusal.CounterpartyInvalid.With("counterparty client id: %s is not of the form {type}-{number}", c.ClientID)
	}
	if n := len(c.MerklePrefix); n == 0 || n > maxPrefixKeys {
		return refusal.CounterpartyInvalid.With("counterparty merkle prefix: 1 to %d keys are required, got %d", maxPrefixKeys, n)
	}
	for i, key := range c.MerklePrefix {
		if len(key) > maxPrefixKeySize {
			return refusal.CounterpartyInvalid.With("counterparty merkle prefix: key %d is longer than %d bytes", i, maxPrefixKeySize)
		}
	}
	return nil
}
