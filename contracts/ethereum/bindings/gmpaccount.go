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

// GMPAccountMetaData contains all meta data concerning the GMPAccount contract.
var GMPAccountMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"OnlyApp\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"execute\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "GMPAccount",
	Bin: "0x60a0806040523460215733608052610265908161002682396080518160a80152f35b5f80fdfe6080600436101561000e575f80fd5b5f3560e01c631cff79cd14610021575f80fd5b346101995760403660031901126101995760043573ffffffffffffffffffffffffffffffffffffffff81168103610199576024359167ffffffffffffffff831161019957366023840112156101995782600401359067ffffffffffffffff82116101995736602483860101116101995773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361016d57601f8201601f19908116603f011681019267ffffffffffffffff841182851017610140575f60208461011495602483996040998a5282885201838701378401015261019d565b815192839181835280519182918282860152018484015e5f828201840152601f01601f19168101030190f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f75d3ba3a000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b5f80fd5b905f809160208151910182855af18080610252575b156101d25750506040513d81523d5f602083013e60203d82010160405290565b156102195773ffffffffffffffffffffffffffffffffffffffff907f9996b315000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b3d1561022a576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b503d1515806101b25750813b15156101b256",
}

// GMPAccount is an auto generated Go binding around an Ethereum contract.
type GMPAccount struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *GMPAccount) GetABI() abi.ABI {
	return c.abi
}

// NewGMPAccount creates a new instance of GMPAccount.
func NewGMPAccount() *GMPAccount {
	parsed, err := GMPAccountMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &GMPAccount{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *GMPAccount) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cff79cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address target, bytes data) returns(bytes)
func (gMPAccount *GMPAccount) PackExecute(target common.Address, data []byte) []byte {
	enc, err := gMPAccount.abi.Pack("execute", target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cff79cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address target, bytes data) returns(bytes)
func (gMPAccount *GMPAccount) TryPackExecute(target common.Address, data []byte) ([]byte, error) {
	return gMPAccount.abi.Pack("execute", target, data)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1cff79cd.
//
// Solidity: function execute(address target, bytes data) returns(bytes)
func (gMPAccount *GMPAccount) UnpackExecute(data []byte) ([]byte, error) {
	out, err := gMPAccount.abi.Unpack("execute", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (gMPAccount *GMPAccount) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], gMPAccount.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return gMPAccount.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], gMPAccount.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return gMPAccount.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], gMPAccount.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return gMPAccount.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], gMPAccount.abi.Errors["OnlyApp"].ID.Bytes()[:4]) {
		return gMPAccount.UnpackOnlyAppError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// GMPAccountAddressEmptyCode represents a AddressEmptyCode error raised by the GMPAccount contract.
type GMPAccountAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func GMPAccountAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (gMPAccount *GMPAccount) UnpackAddressEmptyCodeError(raw []byte) (*GMPAccountAddressEmptyCode, error) {
	out := new(GMPAccountAddressEmptyCode)
	if err := gMPAccount.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GMPAccountFailedCall represents a FailedCall error raised by the GMPAccount contract.
type GMPAccountFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func GMPAccountFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (gMPAccount *GMPAccount) UnpackFailedCallError(raw []byte) (*GMPAccountFailedCall, error) {
	out := new(GMPAccountFailedCall)
	if err := gMPAccount.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GMPAccountInsufficientBalance represents a InsufficientBalance error raised by the GMPAccount contract.
type GMPAccountInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func GMPAccountInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (gMPAccount *GMPAccount) UnpackInsufficientBalanceError(raw []byte) (*GMPAccountInsufficientBalance, error) {
	out := new(GMPAccountInsufficientBalance)
	if err := gMPAccount.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GMPAccountOnlyApp represents a OnlyApp error raised by the GMPAccount contract.
type GMPAccountOnlyApp struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyApp(address caller)
func GMPAccountOnlyAppErrorID() common.Hash {
	return common.HexToHash("0x75d3ba3a05201f9e16cdcbe23506cb8930202a12854b16b6ac88eb519f6a3e06")
}

// UnpackOnlyAppError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyApp(address caller)
func (gMPAccount *GMPAccount) UnpackOnlyAppError(raw []byte) (*GMPAccountOnlyApp, error) {
	out := new(GMPAccountOnlyApp)
	if err := gMPAccount.abi.UnpackIntoInterface(out, "OnlyApp", raw); err != nil {
		return nil, err
	}
	return out, nil
}
