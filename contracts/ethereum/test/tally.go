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

// TallyMetaData contains all meta data concerning the Tally contract.
var TallyMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"Nothing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"add\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"countOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Tally",
	Bin: "0x6080806040523460155761010e908161001a8239f35b5f80fdfe6080806040526004361015610012575f80fd5b5f3560e01c9081631003e2d21461007d575063f8977e9614610032575f80fd5b346100795760203660031901126100795760043573ffffffffffffffffffffffffffffffffffffffff8116809103610079575f525f602052602060405f2054604051908152f35b5f80fd5b34610079576020366003190112610079576004359081156100e657335f525f60205260405f209182549081018091116100b95780602093558152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7ff9820cc1000000000000000000000000000000000000000000000000000000005f5260045ffd",
}

// Tally is an auto generated Go binding around an Ethereum contract.
type Tally struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Tally) GetABI() abi.ABI {
	return c.abi
}

// NewTally creates a new instance of Tally.
func NewTally() *Tally {
	parsed, err := TallyMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Tally{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Tally) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAdd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1003e2d2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function add(uint256 amount) returns(uint256)
func (tally *Tally) PackAdd(amount *big.Int) []byte {
	enc, err := tally.abi.Pack("add", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1003e2d2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function add(uint256 amount) returns(uint256)
func (tally *Tally) TryPackAdd(amount *big.Int) ([]byte, error) {
	return tally.abi.Pack("add", amount)
}

// UnpackAdd is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1003e2d2.
//
// Solidity: function add(uint256 amount) returns(uint256)
func (tally *Tally) UnpackAdd(data []byte) (*big.Int, error) {
	out, err := tally.abi.Unpack("add", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8977e96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function countOf(address caller) view returns(uint256)
func (tally *Tally) PackCountOf(caller common.Address) []byte {
	enc, err := tally.abi.Pack("countOf", caller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8977e96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function countOf(address caller) view returns(uint256)
func (tally *Tally) TryPackCountOf(caller common.Address) ([]byte, error) {
	return tally.abi.Pack("countOf", caller)
}

// UnpackCountOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8977e96.
//
// Solidity: function countOf(address caller) view returns(uint256)
func (tally *Tally) UnpackCountOf(data []byte) (*big.Int, error) {
	out, err := tally.abi.Unpack("countOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (tally *Tally) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], tally.abi.Errors["Nothing"].ID.Bytes()[:4]) {
		return tally.UnpackNothingError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// TallyNothing represents a Nothing error raised by the Tally contract.
type TallyNothing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Nothing()
func TallyNothingErrorID() common.Hash {
	return common.HexToHash("0xf9820cc132b89dd54523d3427f62edb25f113e8cd2efd7b6b2513f209fd24cba")
}

// UnpackNothingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Nothing()
func (tally *Tally) UnpackNothingError(raw []byte) (*TallyNothing, error) {
	out := new(TallyNothing)
	if err := tally.abi.UnpackIntoInterface(out, "Nothing", raw); err != nil {
		return nil, err
	}
	return out, nil
}
