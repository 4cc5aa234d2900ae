// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// IICS02ClientMsgsHeight is an auto generated low-level Go binding around an user-defined struct.
type IICS02ClientMsgsHeight struct {
	RevisionNumber uint64
	RevisionHeight uint64
}

// IICS26RouterMsgsMsgAckPacket is an auto generated low-level Go binding around an user-defined struct.
type IICS26RouterMsgsMsgAckPacket struct {
	Packet          IICS26RouterMsgsPacket
	Acknowledgement []byte
	ProofAcked      []byte
	ProofHeight     IICS02ClientMsgsHeight
}

// IICS26RouterMsgsMsgRecvPacket is an auto generated low-level Go binding around an user-defined struct.
type IICS26RouterMsgsMsgRecvPacket struct {
	Packet          IICS26RouterMsgsPacket
	ProofCommitment []byte
	ProofHeight     IICS02ClientMsgsHeight
}

// IICS26RouterMsgsMsgSendPacket is an auto generated low-level Go binding around an user-defined struct.
type IICS26RouterMsgsMsgSendPacket struct {
	SourceClient     string
	TimeoutTimestamp uint64
	Payload          IICS26RouterMsgsPayload
}

// IICS26RouterMsgsMsgTimeoutPacket is an auto generated low-level Go binding around an user-defined struct.
type IICS26RouterMsgsMsgTimeoutPacket struct {
	Packet       IICS26RouterMsgsPacket
	ProofTimeout []byte
	ProofHeight  IICS02ClientMsgsHeight
}

// IICS26RouterMsgsPacket is an auto generated low-level Go binding around an user-defined struct.
type IICS26RouterMsgsPacket struct {
	Sequence         uint64
	SourceClient     string
	DestClient       string
	TimeoutTimestamp uint64
	Payloads         []IICS26RouterMsgsPayload
}

// IICS26RouterMsgsPayload is an auto generated low-level Go binding around an user-defined struct.
type IICS26RouterMsgsPayload struct {
	SourcePort string
	DestPort   string
	Version    string
	Encoding   string
	Value      []byte
}

// IICS26RouterMetaData contains all meta data concerning the IICS26Router contract.
var IICS26RouterMetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"sequence\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload[]\",\"name\":\"payloads\",\"type\":\"tuple[]\"}],\"indexed\":false,\"internalType\":\"structIICS26RouterMsgs.Packet\",\"name\":\"packet\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"acknowledgement\",\"type\":\"bytes\"}],\"name\":\"AckPacket\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"portId\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"app\",\"type\":\"address\"}],\"name\":\"IBCAppAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"IBCAppRecvPacketCallbackError\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"ItemFailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"Noop\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"sequence\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload[]\",\"name\":\"payloads\",\"type\":\"tuple[]\"}],\"indexed\":false,\"internalType\":\"structIICS26RouterMsgs.Packet\",\"name\":\"packet\",\"type\":\"tuple\"}],\"name\":\"SendPacket\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"sequence\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload[]\",\"name\":\"payloads\",\"type\":\"tuple[]\"}],\"indexed\":false,\"internalType\":\"structIICS26RouterMsgs.Packet\",\"name\":\"packet\",\"type\":\"tuple\"}],\"name\":\"TimeoutPacket\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"sequence\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload[]\",\"name\":\"payloads\",\"type\":\"tuple[]\"}],\"indexed\":false,\"internalType\":\"structIICS26RouterMsgs.Packet\",\"name\":\"packet\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"bytes[]\",\"name\":\"acknowledgements\",\"type\":\"bytes[]\"}],\"name\":\"WriteAcknowledgement\",\"type\":\"event\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload[]\",\"name\":\"payloads\",\"type\":\"tuple[]\"}],\"internalType\":\"structIICS26RouterMsgs.Packet\",\"name\":\"packet\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"acknowledgement\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proofAcked\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"revisionNumber\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revisionHeight\",\"type\":\"uint64\"}],\"internalType\":\"structIICS02ClientMsgs.Height\",\"name\":\"proofHeight\",\"type\":\"tuple\"}],\"internalType\":\"structIICS26RouterMsgs.MsgAckPacket\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"ackPacket\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"portId\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"app\",\"type\":\"address\"}],\"name\":\"addIBCApp\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"portId\",\"type\":\"string\"}],\"name\":\"getIBCApp\",\"outputs\":[{\"internalType\":\"contractIIBCApp\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload[]\",\"name\":\"payloads\",\"type\":\"tuple[]\"}],\"internalType\":\"structIICS26RouterMsgs.Packet\",\"name\":\"packet\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"proofCommitment\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"revisionNumber\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revisionHeight\",\"type\":\"uint64\"}],\"internalType\":\"structIICS02ClientMsgs.Height\",\"name\":\"proofHeight\",\"type\":\"tuple\"}],\"internalType\":\"structIICS26RouterMsgs.MsgRecvPacket\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"recvPacket\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"calls\",\"type\":\"bytes[]\"}],\"name\":\"relay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload\",\"name\":\"payload\",\"type\":\"tuple\"}],\"internalType\":\"structIICS26RouterMsgs.MsgSendPacket\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"sendPacket\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload[]\",\"name\":\"payloads\",\"type\":\"tuple[]\"}],\"internalType\":\"structIICS26RouterMsgs.Packet\",\"name\":\"packet\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"proofTimeout\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"revisionNumber\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revisionHeight\",\"type\":\"uint64\"}],\"internalType\":\"structIICS02ClientMsgs.Height\",\"name\":\"proofHeight\",\"type\":\"tuple\"}],\"internalType\":\"structIICS26RouterMsgs.MsgTimeoutPacket\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"timeoutPacket\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "IICS26Router",
}

// IICS26Router is an auto generated Go binding around an Ethereum contract.
type IICS26Router struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IICS26Router) GetABI() abi.ABI {
	return c.abi
}

// NewIICS26Router creates a new instance of IICS26Router.
func NewIICS26Router() *IICS26Router {
	parsed, err := IICS26RouterMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IICS26Router{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IICS26Router) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAckPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1bca011a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ackPacket(((uint64,string,string,uint64,(string,string,string,string,bytes)[]),bytes,bytes,(uint64,uint64)) msg_) returns()
func (iICS26Router *IICS26Router) PackAckPacket(msg IICS26RouterMsgsMsgAckPacket) []byte {
	enc, err := iICS26Router.abi.Pack("ackPacket", msg)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAckPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1bca011a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ackPacket(((uint64,string,string,uint64,(string,string,string,string,bytes)[]),bytes,bytes,(uint64,uint64)) msg_) returns()
func (iICS26Router *IICS26Router) TryPackAckPacket(msg IICS26RouterMsgsMsgAckPacket) ([]byte, error) {
	return iICS26Router.abi.Pack("ackPacket", msg)
}

// PackAddIBCApp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f516889.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addIBCApp(string portId, address app) returns()
func (iICS26Router *IICS26Router) PackAddIBCApp(portId string, app common.Address) []byte {
	enc, err := iICS26Router.abi.Pack("addIBCApp", portId, app)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddIBCApp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f516889.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addIBCApp(string portId, address app) returns()
func (iICS26Router *IICS26Router) TryPackAddIBCApp(portId string, app common.Address) ([]byte, error) {
	return iICS26Router.abi.Pack("addIBCApp", portId, app)
}

// PackGetIBCApp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2447af29.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getIBCApp(string portId) view returns(address)
func (iICS26Router *IICS26Router) PackGetIBCApp(portId string) []byte {
	enc, err := iICS26Router.abi.Pack("getIBCApp", portId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetIBCApp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2447af29.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getIBCApp(string portId) view returns(address)
func (iICS26Router *IICS26Router) TryPackGetIBCApp(portId string) ([]byte, error) {
	return iICS26Router.abi.Pack("getIBCApp", portId)
}

// UnpackGetIBCApp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2447af29.
//
// Solidity: function getIBCApp(string portId) view returns(address)
func (iICS26Router *IICS26Router) UnpackGetIBCApp(data []byte) (common.Address, error) {
	out, err := iICS26Router.abi.Unpack("getIBCApp", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRecvPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ebd10ca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recvPacket(((uint64,string,string,uint64,(string,string,string,string,bytes)[]),bytes,(uint64,uint64)) msg_) returns()
func (iICS26Router *IICS26Router) PackRecvPacket(msg IICS26RouterMsgsMsgRecvPacket) []byte {
	enc, err := iICS26Router.abi.Pack("recvPacket", msg)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecvPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ebd10ca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recvPacket(((uint64,string,string,uint64,(string,string,string,string,bytes)[]),bytes,(uint64,uint64)) msg_) returns()
func (iICS26Router *IICS26Router) TryPackRecvPacket(msg IICS26RouterMsgsMsgRecvPacket) ([]byte, error) {
	return iICS26Router.abi.Pack("recvPacket", msg)
}

// PackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x946c9482.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function relay(bytes[] calls) returns()
func (iICS26Router *IICS26Router) PackRelay(calls [][]byte) []byte {
	enc, err := iICS26Router.abi.Pack("relay", calls)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x946c9482.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function relay(bytes[] calls) returns()
func (iICS26Router *IICS26Router) TryPackRelay(calls [][]byte) ([]byte, error) {
	return iICS26Router.abi.Pack("relay", calls)
}

// PackSendPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d6e7ce3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sendPacket((string,uint64,(string,string,string,string,bytes)) msg_) returns(uint64)
func (iICS26Router *IICS26Router) PackSendPacket(msg IICS26RouterMsgsMsgSendPacket) []byte {
	enc, err := iICS26Router.abi.Pack("sendPacket", msg)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSendPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d6e7ce3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sendPacket((string,uint64,(string,string,string,string,bytes)) msg_) returns(uint64)
func (iICS26Router *IICS26Router) TryPackSendPacket(msg IICS26RouterMsgsMsgSendPacket) ([]byte, error) {
	return iICS26Router.abi.Pack("sendPacket", msg)
}

// UnpackSendPacket is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4d6e7ce3.
//
// Solidity: function sendPacket((string,uint64,(string,string,string,string,bytes)) msg_) returns(uint64)
func (iICS26Router *IICS26Router) UnpackSendPacket(data []byte) (uint64, error) {
	out, err := iICS26Router.abi.Unpack("sendPacket", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackTimeoutPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb98c330a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timeoutPacket(((uint64,string,string,uint64,(string,string,string,string,bytes)[]),bytes,(uint64,uint64)) msg_) returns()
func (iICS26Router *IICS26Router) PackTimeoutPacket(msg IICS26RouterMsgsMsgTimeoutPacket) []byte {
	enc, err := iICS26Router.abi.Pack("timeoutPacket", msg)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimeoutPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb98c330a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timeoutPacket(((uint64,string,string,uint64,(string,string,string,string,bytes)[]),bytes,(uint64,uint64)) msg_) returns()
func (iICS26Router *IICS26Router) TryPackTimeoutPacket(msg IICS26RouterMsgsMsgTimeoutPacket) ([]byte, error) {
	return iICS26Router.abi.Pack("timeoutPacket", msg)
}

// IICS26RouterAckPacket represents a AckPacket event raised by the IICS26Router contract.
type IICS26RouterAckPacket struct {
	ClientId        common.Hash
	Sequence        *big.Int
	Packet          IICS26RouterMsgsPacket
	Acknowledgement []byte
	Raw             *types.Log // Blockchain specific contextual infos
}

const IICS26RouterAckPacketEventName = "AckPacket"

// ContractEventName returns the user-defined event name.
func (IICS26RouterAckPacket) ContractEventName() string {
	return IICS26RouterAckPacketEventName
}

// UnpackAckPacketEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AckPacket(string indexed clientId, uint256 indexed sequence, (uint64,string,string,uint64,(string,string,string,string,bytes)[]) packet, bytes acknowledgement)
func (iICS26Router *IICS26Router) UnpackAckPacketEvent(log *types.Log) (*IICS26RouterAckPacket, error) {
	event := "AckPacket"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iICS26Router.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IICS26RouterAckPacket)
	if len(log.Data) > 0 {
		if err := iICS26Router.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iICS26Router.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IICS26RouterIBCAppAdded represents a IBCAppAdded event raised by the IICS26Router contract.
type IICS26RouterIBCAppAdded struct {
	PortId string
	App    common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const IICS26RouterIBCAppAddedEventName = "IBCAppAdded"

// ContractEventName returns the user-defined event name.
func (IICS26RouterIBCAppAdded) ContractEventName() string {
	return IICS26RouterIBCAppAddedEventName
}

// UnpackIBCAppAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event IBCAppAdded(string portId, address app)
func (iICS26Router *IICS26Router) UnpackIBCAppAddedEvent(log *types.Log) (*IICS26RouterIBCAppAdded, error) {
	event := "IBCAppAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iICS26Router.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IICS26RouterIBCAppAdded)
	if len(log.Data) > 0 {
		if err := iICS26Router.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iICS26Router.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IICS26RouterIBCAppRecvPacketCallbackError represents a IBCAppRecvPacketCallbackError event raised by the IICS26Router contract.
type IICS26RouterIBCAppRecvPacketCallbackError struct {
	Reason []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const IICS26RouterIBCAppRecvPacketCallbackErrorEventName = "IBCAppRecvPacketCallbackError"

// ContractEventName returns the user-defined event name.
func (IICS26RouterIBCAppRecvPacketCallbackError) ContractEventName() string {
	return IICS26RouterIBCAppRecvPacketCallbackErrorEventName
}

// UnpackIBCAppRecvPacketCallbackErrorEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event IBCAppRecvPacketCallbackError(bytes reason)
func (iICS26Router *IICS26Router) UnpackIBCAppRecvPacketCallbackErrorEvent(log *types.Log) (*IICS26RouterIBCAppRecvPacketCallbackError, error) {
	event := "IBCAppRecvPacketCallbackError"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iICS26Router.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IICS26RouterIBCAppRecvPacketCallbackError)
	if len(log.Data) > 0 {
		if err := iICS26Router.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iICS26Router.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IICS26RouterItemFailed represents a ItemFailed event raised by the IICS26Router contract.
type IICS26RouterItemFailed struct {
	Index  *big.Int
	Reason []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const IICS26RouterItemFailedEventName = "ItemFailed"

// ContractEventName returns the user-defined event name.
func (IICS26RouterItemFailed) ContractEventName() string {
	return IICS26RouterItemFailedEventName
}

// UnpackItemFailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ItemFailed(uint256 indexed index, bytes reason)
func (iICS26Router *IICS26Router) UnpackItemFailedEvent(log *types.Log) (*IICS26RouterItemFailed, error) {
	event := "ItemFailed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iICS26Router.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IICS26RouterItemFailed)
	if len(log.Data) > 0 {
		if err := iICS26Router.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iICS26Router.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IICS26RouterNoop represents a Noop event raised by the IICS26Router contract.
type IICS26RouterNoop struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const IICS26RouterNoopEventName = "Noop"

// ContractEventName returns the user-defined event name.
func (IICS26RouterNoop) ContractEventName() string {
	return IICS26RouterNoopEventName
}

// UnpackNoopEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Noop()
func (iICS26Router *IICS26Router) UnpackNoopEvent(log *types.Log) (*IICS26RouterNoop, error) {
	event := "Noop"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iICS26Router.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IICS26RouterNoop)
	if len(log.Data) > 0 {
		if err := iICS26Router.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iICS26Router.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IICS26RouterSendPacket represents a SendPacket event raised by the IICS26Router contract.
type IICS26RouterSendPacket struct {
	ClientId common.Hash
	Sequence *big.Int
	Packet   IICS26RouterMsgsPacket
	Raw      *types.Log // Blockchain specific contextual infos
}

const IICS26RouterSendPacketEventName = "SendPacket"

// ContractEventName returns the user-defined event name.
func (IICS26RouterSendPacket) ContractEventName() string {
	return IICS26RouterSendPacketEventName
}

// UnpackSendPacketEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SendPacket(string indexed clientId, uint256 indexed sequence, (uint64,string,string,uint64,(string,string,string,string,bytes)[]) packet)
func (iICS26Router *IICS26Router) UnpackSendPacketEvent(log *types.Log) (*IICS26RouterSendPacket, error) {
	event := "SendPacket"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iICS26Router.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IICS26RouterSendPacket)
	if len(log.Data) > 0 {
		if err := iICS26Router.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iICS26Router.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IICS26RouterTimeoutPacket represents a TimeoutPacket event raised by the IICS26Router contract.
type IICS26RouterTimeoutPacket struct {
	ClientId common.Hash
	Sequence *big.Int
	Packet   IICS26RouterMsgsPacket
	Raw      *types.Log // Blockchain specific contextual infos
}

const IICS26RouterTimeoutPacketEventName = "TimeoutPacket"

// ContractEventName returns the user-defined event name.
func (IICS26RouterTimeoutPacket) ContractEventName() string {
	return IICS26RouterTimeoutPacketEventName
}

// UnpackTimeoutPacketEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TimeoutPacket(string indexed clientId, uint256 indexed sequence, (uint64,string,string,uint64,(string,string,string,string,bytes)[]) packet)
func (iICS26Router *IICS26Router) UnpackTimeoutPacketEvent(log *types.Log) (*IICS26RouterTimeoutPacket, error) {
	event := "TimeoutPacket"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iICS26Router.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IICS26RouterTimeoutPacket)
	if len(log.Data) > 0 {
		if err := iICS26Router.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iICS26Router.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IICS26RouterWriteAcknowledgement represents a WriteAcknowledgement event raised by the IICS26Router contract.
type IICS26RouterWriteAcknowledgement struct {
	ClientId         common.Hash
	Sequence         *big.Int
	Packet           IICS26RouterMsgsPacket
	Acknowledgements [][]byte
	Raw              *types.Log // Blockchain specific contextual infos
}

const IICS26RouterWriteAcknowledgementEventName = "WriteAcknowledgement"

// ContractEventName returns the user-defined event name.
func (IICS26RouterWriteAcknowledgement) ContractEventName() string {
	return IICS26RouterWriteAcknowledgementEventName
}

// UnpackWriteAcknowledgementEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WriteAcknowledgement(string indexed clientId, uint256 indexed sequence, (uint64,string,string,uint64,(string,string,string,string,bytes)[]) packet, bytes[] acknowledgements)
func (iICS26Router *IICS26Router) UnpackWriteAcknowledgementEvent(log *types.Log) (*IICS26RouterWriteAcknowledgement, error) {
	event := "WriteAcknowledgement"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iICS26Router.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IICS26RouterWriteAcknowledgement)
	if len(log.Data) > 0 {
		if err := iICS26Router.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iICS26Router.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}
