package packet

import (
	"bytes"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// maxEncodedSize bounds an encoded packet, payload or acknowledgement: the
// largest value with room for ports, version and encoding.
const maxEncodedSize = MaxPayloadsSize + 64*1024

// ParsePacket decodes protobuf bytes strictly: it refuses with
// refusal.TooLarge, refusal.Malformed, or, where bytes are not what the decoded
// message marshals to (unknown or repeated fields), refusal.NonCanonical. It
// does not Validate.
func ParsePacket(encoded []byte) (Packet, error) {
	var p Packet
	err := parse(encoded, &p)
	return p, err
}

// ParsePayload decodes a Payload as ParsePacket does a Packet.
func ParsePayload(encoded []byte) (Payload, error) {
	var p Payload
	err := parse(encoded, &p)
	return p, err
}

// ParseAcknowledgement decodes an Acknowledgement as ParsePacket does a Packet.
func ParseAcknowledgement(encoded []byte) (Acknowledgement, error) {
	var a Acknowledgement
	err := parse(encoded, &a)
	return a, err
}

func parse(encoded []byte, into interface {
	Unmarshal([]byte) error
	Marshal() ([]byte, error)
},
) error {
	if len(encoded) > maxEncodedSize {
		return refusal.TooLarge.With("%T: %d bytes exceed the maximum of %d", into, len(encoded), maxEncodedSize)
	}
	if err := into.Unmarshal(encoded); err != nil {
		return refusal.Malformed.With("%T: %w", into, err)
	}
	again, err := into.Marshal()
	if err != nil {
		return refusal.Malformed.With("%T: %w", into, err)
	}
	if !bytes.Equal(again, encoded) {
		return refusal.NonCanonical.With("%T: unknown, repeated or reordered fields", into)
	}
	return nil
}
