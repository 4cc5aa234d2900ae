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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"router\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destinationClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload\",\"name\":\"payload\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"acknowledgement\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"}],\"internalType\":\"structIIBCAppCallbacks.OnAcknowledgementPacketCallback\",\"name\":\"\",\"type\":\"tuple\"}],\"name\":\"onAcknowledgementPacket\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destinationClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload\",\"name\":\"payload\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"}],\"internalType\":\"structIIBCAppCallbacks.OnRecvPacketCallback\",\"name\":\"\",\"type\":\"tuple\"}],\"name\":\"onRecvPacket\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destinationClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload\",\"name\":\"payload\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"}],\"internalType\":\"structIIBCAppCallbacks.OnTimeoutPacketCallback\",\"name\":\"\",\"type\":\"tuple\"}],\"name\":\"onTimeoutPacket\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload\",\"name\":\"payload\",\"type\":\"tuple\"}],\"internalType\":\"structIICS26RouterMsgs.MsgSendPacket\",\"name\":\"\",\"type\":\"tuple\"}],\"name\":\"sendPacket\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "BareApp",
	Bin: "0x60a03461007f57601f6103a638819003918201601f19168301916001600160401b038311848410176100835780849260209460405283398101031261007f57516001600160a01b0381169081900361007f5760805260405161030e90816100988239608051818181606b0152818160f3015281816101dd015261022b0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c8063078c4a7914610205578063428e4e17146101945780634d6e7ce31461009757635e32b6b614610045575f80fd5b3461009357610053366102b4565b5073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361009357005b5f80fd5b346100935760203660031901126100935760043567ffffffffffffffff8111610093576060906003199036030112610093575f80604051368282378036810183815203908273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af13d1561018c573d9067ffffffffffffffff821161015f5761013f601f8301601f19166020016102e8565b9182523d5f602084013e5b1561015757602081519101f35b602081519101fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60609061014a565b346100935760203660031901126100935760043567ffffffffffffffff81116100935760c09060031990360301126100935773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361009357005b3461009357610213366102b4565b5073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361009357604061025c816102e8565b906001825260208201917f010000000000000000000000000000000000000000000000000000000000000083528151928391602083525180918160208501528484015e5f828201840152601f01601f19168101030190f35b6020600319820112610093576004359067ffffffffffffffff82116100935760a09082900360031901126100935760040190565b6040519190601f01601f1916820167ffffffffffffffff81118382101761015f5760405256",
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
// Solidity: function sendPacket((string,uint64,(string,string,string,string,bytes)) ) returns(uint64)
func (bareApp *BareApp) PackSendPacket(arg0 IICS26RouterMsgsMsgSendPacket) []byte {
	enc, err := bareApp.abi.Pack("sendPacket", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSendPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d6e7ce3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sendPacket((string,uint64,(string,string,string,string,bytes)) ) returns(uint64)
func (bareApp *BareApp) TryPackSendPacket(arg0 IICS26RouterMsgsMsgSendPacket) ([]byte, error) {
	return bareApp.abi.Pack("sendPacket", arg0)
}

// UnpackSendPacket is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4d6e7ce3.
//
// Solidity: function sendPacket((string,uint64,(string,string,string,string,bytes)) ) returns(uint64)
func (bareApp *BareApp) UnpackSendPacket(data []byte) (uint64, error) {
	out, err := bareApp.abi.Unpack("sendPacket", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}
