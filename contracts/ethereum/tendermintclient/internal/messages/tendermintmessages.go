// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package messages

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

// Commit is an auto generated low-level Go binding around an user-defined struct.
type Commit struct {
	Round     uint64
	Parts     uint32
	PartsHash [32]byte
}

// Conflict is an auto generated low-level Go binding around an user-defined struct.
type Conflict struct {
	First  SignedHeader
	Second SignedHeader
}

// ConsensusState is an auto generated low-level Go binding around an user-defined struct.
type ConsensusState struct {
	Height             uint64
	Time               uint64
	Root               [32]byte
	NextValidatorsHash [32]byte
}

// Header is an auto generated low-level Go binding around an user-defined struct.
type Header struct {
	Height             uint64
	Time               uint64
	AppVersion         uint64
	NextValidatorsHash [32]byte
	AppHash            [32]byte
	LastBlock          [32]byte
	Data               [32]byte
	Consensus          [32]byte
	LastResults        [32]byte
	Evidence           [32]byte
}

// Overlap is an auto generated low-level Go binding around an user-defined struct.
type Overlap struct {
	TrustedValidator uint16
	Signature        uint16
}

// Parameters is an auto generated low-level Go binding around an user-defined struct.
type Parameters struct {
	ChainId          string
	Revision         uint64
	TrustNumerator   uint64
	TrustDenominator uint64
	TrustingPeriod   uint64
	MaxClockDrift    uint64
	ConsensusState   ConsensusState
	NextValidators   []Validator
}

// Signature is an auto generated low-level Go binding around an user-defined struct.
type Signature struct {
	Validator uint16
	V         uint8
	Time      uint64
	R         [32]byte
	S         [32]byte
	Y         [32]byte
}

// SignedHeader is an auto generated low-level Go binding around an user-defined struct.
type SignedHeader struct {
	Trusted           ConsensusState
	Header            Header
	Commit            Commit
	Validators        []Validator
	Signatures        []Signature
	TrustedValidators []Validator
	Overlaps          []Overlap
}

// Validator is an auto generated low-level Go binding around an user-defined struct.
type Validator struct {
	X      [32]byte
	Prefix uint8
	Power  uint64
}

// TendermintMessagesMetaData contains all meta data concerning the TendermintMessages contract.
var TendermintMessagesMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"nextValidatorsHash\",\"type\":\"bytes32\"}],\"internalType\":\"structConsensusState\",\"name\":\"trusted\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"appVersion\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"nextValidatorsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"appHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lastBlock\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"data\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"consensus\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lastResults\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structHeader\",\"name\":\"header\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"parts\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"partsHash\",\"type\":\"bytes32\"}],\"internalType\":\"structCommit\",\"name\":\"commit\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"prefix\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"power\",\"type\":\"uint64\"}],\"internalType\":\"structValidator[]\",\"name\":\"validators\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"validator\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y\",\"type\":\"bytes32\"}],\"internalType\":\"structSignature[]\",\"name\":\"signatures\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"prefix\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"power\",\"type\":\"uint64\"}],\"internalType\":\"structValidator[]\",\"name\":\"trustedValidators\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"trustedValidator\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"signature\",\"type\":\"uint16\"}],\"internalType\":\"structOverlap[]\",\"name\":\"overlaps\",\"type\":\"tuple[]\"}],\"internalType\":\"structSignedHeader\",\"name\":\"first\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"nextValidatorsHash\",\"type\":\"bytes32\"}],\"internalType\":\"structConsensusState\",\"name\":\"trusted\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"appVersion\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"nextValidatorsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"appHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lastBlock\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"data\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"consensus\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lastResults\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structHeader\",\"name\":\"header\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"parts\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"partsHash\",\"type\":\"bytes32\"}],\"internalType\":\"structCommit\",\"name\":\"commit\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"prefix\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"power\",\"type\":\"uint64\"}],\"internalType\":\"structValidator[]\",\"name\":\"validators\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"validator\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y\",\"type\":\"bytes32\"}],\"internalType\":\"structSignature[]\",\"name\":\"signatures\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"prefix\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"power\",\"type\":\"uint64\"}],\"internalType\":\"structValidator[]\",\"name\":\"trustedValidators\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"trustedValidator\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"signature\",\"type\":\"uint16\"}],\"internalType\":\"structOverlap[]\",\"name\":\"overlaps\",\"type\":\"tuple[]\"}],\"internalType\":\"structSignedHeader\",\"name\":\"second\",\"type\":\"tuple\"}],\"internalType\":\"structConflict\",\"name\":\"c\",\"type\":\"tuple\"}],\"name\":\"conflict\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"chainId\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"revision\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"trustNumerator\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"trustDenominator\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"trustingPeriod\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxClockDrift\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"nextValidatorsHash\",\"type\":\"bytes32\"}],\"internalType\":\"structConsensusState\",\"name\":\"consensusState\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"prefix\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"power\",\"type\":\"uint64\"}],\"internalType\":\"structValidator[]\",\"name\":\"nextValidators\",\"type\":\"tuple[]\"}],\"internalType\":\"structParameters\",\"name\":\"p\",\"type\":\"tuple\"}],\"name\":\"parameters\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"nextValidatorsHash\",\"type\":\"bytes32\"}],\"internalType\":\"structConsensusState\",\"name\":\"trusted\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"height\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"appVersion\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"nextValidatorsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"appHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lastBlock\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"data\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"consensus\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"lastResults\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"internalType\":\"structHeader\",\"name\":\"header\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"parts\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"partsHash\",\"type\":\"bytes32\"}],\"internalType\":\"structCommit\",\"name\":\"commit\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"prefix\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"power\",\"type\":\"uint64\"}],\"internalType\":\"structValidator[]\",\"name\":\"validators\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"validator\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y\",\"type\":\"bytes32\"}],\"internalType\":\"structSignature[]\",\"name\":\"signatures\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"prefix\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"power\",\"type\":\"uint64\"}],\"internalType\":\"structValidator[]\",\"name\":\"trustedValidators\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"trustedValidator\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"signature\",\"type\":\"uint16\"}],\"internalType\":\"structOverlap[]\",\"name\":\"overlaps\",\"type\":\"tuple[]\"}],\"internalType\":\"structSignedHeader\",\"name\":\"h\",\"type\":\"tuple\"}],\"name\":\"signedHeader\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "TendermintMessages",
}

// TendermintMessages is an auto generated Go binding around an Ethereum contract.
type TendermintMessages struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *TendermintMessages) GetABI() abi.ABI {
	return c.abi
}

// NewTendermintMessages creates a new instance of TendermintMessages.
func NewTendermintMessages() *TendermintMessages {
	parsed, err := TendermintMessagesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TendermintMessages{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TendermintMessages) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConflict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17fe6b72.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function conflict((((uint64,uint64,bytes32,bytes32),(uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32),(uint64,uint32,bytes32),(bytes32,uint8,uint64)[],(uint16,uint8,uint64,bytes32,bytes32,bytes32)[],(bytes32,uint8,uint64)[],(uint16,uint16)[]),((uint64,uint64,bytes32,bytes32),(uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32),(uint64,uint32,bytes32),(bytes32,uint8,uint64)[],(uint16,uint8,uint64,bytes32,bytes32,bytes32)[],(bytes32,uint8,uint64)[],(uint16,uint16)[])) c) returns()
func (tendermintMessages *TendermintMessages) PackConflict(c Conflict) []byte {
	enc, err := tendermintMessages.abi.Pack("conflict", c)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConflict is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17fe6b72.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function conflict((((uint64,uint64,bytes32,bytes32),(uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32),(uint64,uint32,bytes32),(bytes32,uint8,uint64)[],(uint16,uint8,uint64,bytes32,bytes32,bytes32)[],(bytes32,uint8,uint64)[],(uint16,uint16)[]),((uint64,uint64,bytes32,bytes32),(uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32),(uint64,uint32,bytes32),(bytes32,uint8,uint64)[],(uint16,uint8,uint64,bytes32,bytes32,bytes32)[],(bytes32,uint8,uint64)[],(uint16,uint16)[])) c) returns()
func (tendermintMessages *TendermintMessages) TryPackConflict(c Conflict) ([]byte, error) {
	return tendermintMessages.abi.Pack("conflict", c)
}

// PackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x823e9d98.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parameters((string,uint64,uint64,uint64,uint64,uint64,(uint64,uint64,bytes32,bytes32),(bytes32,uint8,uint64)[]) p) returns()
func (tendermintMessages *TendermintMessages) PackParameters(p Parameters) []byte {
	enc, err := tendermintMessages.abi.Pack("parameters", p)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x823e9d98.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parameters((string,uint64,uint64,uint64,uint64,uint64,(uint64,uint64,bytes32,bytes32),(bytes32,uint8,uint64)[]) p) returns()
func (tendermintMessages *TendermintMessages) TryPackParameters(p Parameters) ([]byte, error) {
	return tendermintMessages.abi.Pack("parameters", p)
}

// PackSignedHeader is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe28375ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function signedHeader(((uint64,uint64,bytes32,bytes32),(uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32),(uint64,uint32,bytes32),(bytes32,uint8,uint64)[],(uint16,uint8,uint64,bytes32,bytes32,bytes32)[],(bytes32,uint8,uint64)[],(uint16,uint16)[]) h) returns()
func (tendermintMessages *TendermintMessages) PackSignedHeader(h SignedHeader) []byte {
	enc, err := tendermintMessages.abi.Pack("signedHeader", h)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSignedHeader is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe28375ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function signedHeader(((uint64,uint64,bytes32,bytes32),(uint64,uint64,uint64,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32),(uint64,uint32,bytes32),(bytes32,uint8,uint64)[],(uint16,uint8,uint64,bytes32,bytes32,bytes32)[],(bytes32,uint8,uint64)[],(uint16,uint16)[]) h) returns()
func (tendermintMessages *TendermintMessages) TryPackSignedHeader(h SignedHeader) ([]byte, error) {
	return tendermintMessages.abi.Pack("signedHeader", h)
}
