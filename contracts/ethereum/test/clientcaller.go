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

// ClientCallerMetaData contains all meta data concerning the ClientCaller contract.
var ClientCallerMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"client\",\"type\":\"address\"},{\"internalType\":\"bytes[]\",\"name\":\"calls\",\"type\":\"bytes[]\"}],\"name\":\"run\",\"outputs\":[{\"internalType\":\"bytes[]\",\"name\":\"answers\",\"type\":\"bytes[]\"},{\"internalType\":\"uint256[]\",\"name\":\"gasUsed\",\"type\":\"uint256[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "ClientCaller",
	Bin: "0x60808060405234601557610328908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c63edf798c714610024575f80fd5b346101f15760403660031901126101f15760043573ffffffffffffffffffffffffffffffffffffffff811681036101f15760243567ffffffffffffffff81116101f157366023820112156101f15780600401359067ffffffffffffffff82116101f1573660248360051b830101116101f1576100a76100a2836102e8565b6102c2565b82815290601f196100b7846102e8565b015f5b8181106102b15750506100cf6100a2846102e8565b938385526100dc846102e8565b6020860190601f19013682373683900360421901905f5b868110156101f5575a60248260051b87010135848112156101f157860160248101359067ffffffffffffffff82116101f15760440181360381136101f157815f9291839260405192839283378101838152039082895af13d156101e9573d9167ffffffffffffffff83116101d557610174601f8401601f19166020016102c2565b9283523d5f602085013e5b5a81039081116101c157610193848c610300565b52156101b957906001916101a78289610300565b526101b28188610300565b50016100f3565b602081519101fd5b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b60609161017f565b5f80fd5b858883604051928392604084016040855282518091526060850190602060608260051b8801019401915f905b82821061026757505050506020908483038286015251918281520191905f5b81811061024e575050500390f35b8251845285945060209384019390920191600101610240565b919394600191939697506020808092605f198c8203018652818a518051918291828552018484015e5f838284010152601f8019910116010197019201920187969594939192610221565b8060606020809387010152016100ba565b6040519190601f01601f1916820167ffffffffffffffff8111838210176101d557604052565b67ffffffffffffffff81116101d55760051b60200190565b80518210156103145760209160051b010190565b634e487b7160e01b5f52603260045260245ffd",
}

// ClientCaller is an auto generated Go binding around an Ethereum contract.
type ClientCaller struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ClientCaller) GetABI() abi.ABI {
	return c.abi
}

// NewClientCaller creates a new instance of ClientCaller.
func NewClientCaller() *ClientCaller {
	parsed, err := ClientCallerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ClientCaller{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ClientCaller) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackRun is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xedf798c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function run(address client, bytes[] calls) returns(bytes[] answers, uint256[] gasUsed)
func (clientCaller *ClientCaller) PackRun(client common.Address, calls [][]byte) []byte {
	enc, err := clientCaller.abi.Pack("run", client, calls)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRun is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xedf798c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function run(address client, bytes[] calls) returns(bytes[] answers, uint256[] gasUsed)
func (clientCaller *ClientCaller) TryPackRun(client common.Address, calls [][]byte) ([]byte, error) {
	return clientCaller.abi.Pack("run", client, calls)
}

// RunOutput serves as a container for the return parameters of contract
// method Run.
type RunOutput struct {
	Answers [][]byte
	GasUsed []*big.Int
}

// UnpackRun is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xedf798c7.
//
// Solidity: function run(address client, bytes[] calls) returns(bytes[] answers, uint256[] gasUsed)
func (clientCaller *ClientCaller) UnpackRun(data []byte) (RunOutput, error) {
	out, err := clientCaller.abi.Unpack("run", data)
	outstruct := new(RunOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Answers = *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	outstruct.GasUsed = *abi.ConvertType(out[1], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}
