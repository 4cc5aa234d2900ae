// Package stock has those messages of a stock ibc-go v11 chain that tests send
// to it and that no package of ours has.
package stock

import "github.com/cosmos/gogoproto/proto"

// MsgSendCall is ibc.applications.gmp.v1.MsgSendCall: the application sends a
// call in the signer's name. Its timeout is in unix seconds, whatever ibc-go's
// comment says: it is the packet's.
type MsgSendCall struct {
	SourceClient     string `protobuf:"bytes,1,opt,name=source_client,json=sourceClient,proto3"`
	Sender           string `protobuf:"bytes,2,opt,name=sender,proto3"`
	Receiver         string `protobuf:"bytes,3,opt,name=receiver,proto3"`
	Salt             []byte `protobuf:"bytes,4,opt,name=salt,proto3"`
	Payload          []byte `protobuf:"bytes,5,opt,name=payload,proto3"`
	TimeoutTimestamp uint64 `protobuf:"varint,6,opt,name=timeout_timestamp,json=timeoutTimestamp,proto3"`
	Memo             string `protobuf:"bytes,7,opt,name=memo,proto3"`
	Encoding         string `protobuf:"bytes,8,opt,name=encoding,proto3"` // the ABI's when empty
}

// Reset implements proto.Message.
func (m *MsgSendCall) Reset() { *m = MsgSendCall{} }

// String implements proto.Message.
func (m *MsgSendCall) String() string { return proto.CompactTextString(m) }

// ProtoMessage implements proto.Message.
func (*MsgSendCall) ProtoMessage() {}

// XXX_MessageName is the message's name where no file declares it.
func (*MsgSendCall) XXX_MessageName() string { return "ibc.applications.gmp.v1.MsgSendCall" }

// MsgSendCallResponse is the answer to MsgSendCall.
type MsgSendCallResponse struct {
	Sequence uint64 `protobuf:"varint,1,opt,name=sequence,proto3"`
}

// Reset implements proto.Message.
func (m *MsgSendCallResponse) Reset() { *m = MsgSendCallResponse{} }

// String implements proto.Message.
func (m *MsgSendCallResponse) String() string { return proto.CompactTextString(m) }

// ProtoMessage implements proto.Message.
func (*MsgSendCallResponse) ProtoMessage() {}
