package fabric

import (
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"
)

// fabric-protos-go has messages of the first Go API of protocol buffers.

func marshal(m protoadapt.MessageV1) ([]byte, error) { return proto.Marshal(protoadapt.MessageV2Of(m)) }

func unmarshal(data []byte, m protoadapt.MessageV1) error {
	return proto.Unmarshal(data, protoadapt.MessageV2Of(m))
}
