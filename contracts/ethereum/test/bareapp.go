// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package test

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

// BareAppMetaData contains all meta data concerning the BareApp contract.
var BareAppMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"router\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destinationClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload\",\"name\":\"payload\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"acknowledgement\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"}],\"internalType\":\"structIIBCAppCallbacks.OnAcknowledgementPacketCallback\",\"name\":\"\",\"type\":\"tuple\"}],\"name\":\"onAcknowledgementPacket\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destinationClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload\",\"name\":\"payload\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"}],\"internalType\":\"structIIBCAppCallbacks.OnRecvPacketCallback\",\"name\":\"\",\"type\":\"tuple\"}],\"name\":\"onRecvPacket\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destinationClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload\",\"name\":\"payload\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"}],\"internalType\":\"structIIBCAppCallbacks.OnTimeoutPacketCallback\",\"name\":\"\",\"type\":\"tuple\"}],\"name\":\"onTimeoutPacket\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload\",\"name\":\"payload\",\"type\":\"tuple\"}],\"internalType\":\"structIICS26RouterMsgs.MsgSendPacket\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"sendPacket\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "BareApp",
	Bin: "0x60a03461008057601f6104b338819003918201601f19168301916001600160401b038311848410176100845780849260209460405283398101031261008057516001600160a01b038116908190036100805760805260405161041a908161009982396080518181816059015281816101d5015281816102ce015261030f0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c908163078c4a79146102fe57508063428e4e171461029a5780634d6e7ce31461008d57635e32b6b614610048575f80fd5b346100895761005636610394565b507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361008957005b5f80fd5b346100895760203660031901126100895760043567ffffffffffffffff8111610089578060040190803603906060600319830112610089576100f76100e660405194634d6e7ce360e01b865260206004870152806103c8565b6060602487015260848601916103fa565b90602481013567ffffffffffffffff811680910361008957604485015260448101359260a21901831215610089576101d08492839260209501906101c26004830160231986840301606487015260846101ba61019f61018461016a61015c86806103c8565b60a08a5260a08a01916103fa565b61017760248a01876103c8565b908983038f8b01526103fa565b61019160448901866103c8565b9088830360408a01526103fa565b6101ac60648801856103c8565b9087830360608901526103fa565b9401906103c8565b9160808185039101526103fa565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1801561028f575f90610221575b60209067ffffffffffffffff60405191168152f35b5060203d602011610288575b601f8101601f1916820167ffffffffffffffff81118382101761027457602091839160405281010312610089575167ffffffffffffffff811681036100895760209061020c565b634e487b7160e01b5f52604160045260245ffd5b503d61022d565b6040513d5f823e3d90fd5b346100895760203660031901126100895760043567ffffffffffffffff81116100895760c0906003199036030112610089577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361008957005b346100895761030c36610394565b507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610089576040810181811067ffffffffffffffff821117610274576040526001815260406020820191600160f81b83528151928391602083525180918160208501528484015e5f828201840152601f01601f19168101030190f35b6020600319820112610089576004359067ffffffffffffffff82116100895760a09082900360031901126100895760040190565b9035601e198236030181121561008957016020813591019167ffffffffffffffff821161008957813603831361008957565b908060209392818452848401375f828201840152601f01601f191601019056",
}

// BareApp is an auto generated Go binding around an Ethereum contract.
type BareApp struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *BareApp) GetABI() abi.ABI {
	return c.abi
}

// NewBareApp creates a new instance of BareApp.
func NewBareApp() *BareApp {
	parsed, err := BareAppMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &BareApp{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *BareApp) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address router) returns()
func (bareApp *BareApp) PackConstructor(router common.Address) []byte {
	enc, err := bareApp.abi.Pack("", router)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackOnAcknowledgementPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x428e4e17.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onAcknowledgementPacket((string,string,uint64,(string,string,string,string,bytes),bytes,address) ) view returns()
func (bareApp *BareApp) PackOnAcknowledgementPacket(arg0 IIBCAppCallbacksOnAcknowledgementPacketCallback) []byte {
	enc, err := bareApp.abi.Pack("onAcknowledgementPacket", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnAcknowledgementPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x428e4e17.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onAcknowledgementPacket((string,string,uint64,(string,string,string,string,bytes),bytes,address) ) view returns()
func (bareApp *BareApp) TryPackOnAcknowledgementPacket(arg0 IIBCAppCallbacksOnAcknowledgementPacketCallback) ([]byte, error) {
	return bareApp.abi.Pack("onAcknowledgementPacket", arg0)
}

// PackOnRecvPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x078c4a79.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onRecvPacket((string,string,uint64,(string,string,string,string,bytes),address) ) view returns(bytes)
func (bareApp *BareApp) PackOnRecvPacket(arg0 IIBCAppCallbacksOnRecvPacketCallback) []byte {
	enc, err := bareApp.abi.Pack("onRecvPacket", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnRecvPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x078c4a79.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onRecvPacket((string,string,uint64,(string,string,string,string,bytes),address) ) view returns(bytes)
func (bareApp *BareApp) TryPackOnRecvPacket(arg0 IIBCAppCallbacksOnRecvPacketCallback) ([]byte, error) {
	return bareApp.abi.Pack("onRecvPacket", arg0)
}

// UnpackOnRecvPacket is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x078c4a79.
//
// Solidity: function onRecvPacket((string,string,uint64,(string,string,string,string,bytes),address) ) view returns(bytes)
func (bareApp *BareApp) UnpackOnRecvPacket(data []byte) ([]byte, error) {
	out, err := bareApp.abi.Unpack("onRecvPacket", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackOnTimeoutPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e32b6b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onTimeoutPacket((string,string,uint64,(string,string,string,string,bytes),address) ) view returns()
func (bareApp *BareApp) PackOnTimeoutPacket(arg0 IIBCAppCallbacksOnTimeoutPacketCallback) []byte {
	enc, err := bareApp.abi.Pack("onTimeoutPacket", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnTimeoutPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e32b6b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onTimeoutPacket((string,string,uint64,(string,string,string,string,bytes),address) ) view returns()
func (bareApp *BareApp) TryPackOnTimeoutPacket(arg0 IIBCAppCallbacksOnTimeoutPacketCallback) ([]byte, error) {
	return bareApp.abi.Pack("onTimeoutPacket", arg0)
}

// PackSendPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d6e7ce3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sendPacket((string,uint64,(string,string,string,string,bytes)) msg_) returns(uint64)
func (bareApp *BareApp) PackSendPacket(msg IICS26RouterMsgsMsgSendPacket) []byte {
	enc, err := bareApp.abi.Pack("sendPacket", msg)
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
func (bareApp *BareApp) TryPackSendPacket(msg IICS26RouterMsgsMsgSendPacket) ([]byte, error) {
	return bareApp.abi.Pack("sendPacket", msg)
}

// UnpackSendPacket is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4d6e7ce3.
//
// Solidity: function sendPacket((string,uint64,(string,string,string,string,bytes)) msg_) returns(uint64)
func (bareApp *BareApp) UnpackSendPacket(data []byte) (uint64, error) {
	out, err := bareApp.abi.Unpack("sendPacket", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}
