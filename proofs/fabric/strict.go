package fabric

import (
	"bytes"

	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"
	"google.golang.org/protobuf/reflect/protoreflect"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// decode reads a protobuf message that must be its own canonical encoding:
// no unknown field, no field twice, no explicit zero, fields in order. The
// parts of a proposal are hashed without lengths between them, so whoever
// chose the bytes of one part could otherwise move its boundaries, and make
// a proposal endorsed for one function parse as another.
func decode(what string, data []byte, into protoadapt.MessageV1) error {
	m := protoadapt.MessageV2Of(into)
	if err := proto.Unmarshal(data, m); err != nil {
		// Without the library's text, which differs from build to build on
		// purpose: endorsers must answer alike.
		return refusal.Malformed.With("%s: does not parse", what)
	}
	if hasUnknown(m.ProtoReflect()) {
		return refusal.NonCanonical.With("%s: unknown field", what)
	}
	again, err := encode(what, into)
	if err != nil {
		return err
	}
	if !bytes.Equal(again, data) {
		return refusal.NonCanonical.With("%s: does not re-marshal to itself", what)
	}
	return nil
}

// hasUnknown looks for unknown fields in a message and all it holds. They
// survive re-marshalling, so comparing bytes does not find them.
func hasUnknown(m protoreflect.Message) bool {
	if len(m.GetUnknown()) != 0 {
		return true
	}
	found := false
	m.Range(func(field protoreflect.FieldDescriptor, value protoreflect.Value) bool {
		switch {
		case field.IsMap():
			if field.MapValue().Message() != nil {
				value.Map().Range(func(_ protoreflect.MapKey, v protoreflect.Value) bool {
					found = hasUnknown(v.Message())
					return !found
				})
			}
		case field.Message() == nil:
		case field.IsList():
			for i := 0; i < value.List().Len() && !found; i++ {
				found = hasUnknown(value.List().Get(i).Message())
			}
		default:
			found = hasUnknown(value.Message())
		}
		return !found
	})
	return found
}

// encode writes a message in the one form that decode accepts.
func encode(what string, m protoadapt.MessageV1) ([]byte, error) {
	raw, err := proto.MarshalOptions{Deterministic: true}.Marshal(protoadapt.MessageV2Of(m))
	if err != nil {
		return nil, refusal.Malformed.With("%s: %w", what, err)
	}
	return raw, nil
}
