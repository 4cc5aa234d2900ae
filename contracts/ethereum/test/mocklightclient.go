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

// IICS02ClientMsgsHeight is an auto generated low-level Go binding around an user-defined struct.
type IICS02ClientMsgsHeight struct {
	RevisionNumber uint64
	RevisionHeight uint64
}

// ILightClientMsgsMsgVerifyMembership is an auto generated low-level Go binding around an user-defined struct.
type ILightClientMsgsMsgVerifyMembership struct {
	Proof       []byte
	ProofHeight IICS02ClientMsgsHeight
	Path        [][]byte
	Value       []byte
}

// ILightClientMsgsMsgVerifyNonMembership is an auto generated low-level Go binding around an user-defined struct.
type ILightClientMsgsMsgVerifyNonMembership struct {
	Proof       []byte
	ProofHeight IICS02ClientMsgsHeight
	Path        [][]byte
}

// MockLightClientMetaData contains all meta data concerning the MockLightClient contract.
var MockLightClientMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"router\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ClientNotActive\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ProofInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"getClientState\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"misbehaviourMsg\",\"type\":\"bytes\"}],\"name\":\"misbehaviour\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"updateMsg\",\"type\":\"bytes\"}],\"name\":\"updateClient\",\"outputs\":[{\"internalType\":\"enumILightClientMsgs.UpdateResult\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"revisionNumber\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revisionHeight\",\"type\":\"uint64\"}],\"internalType\":\"structIICS02ClientMsgs.Height\",\"name\":\"proofHeight\",\"type\":\"tuple\"},{\"internalType\":\"bytes[]\",\"name\":\"path\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structILightClientMsgs.MsgVerifyMembership\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"verifyMembership\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"revisionNumber\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revisionHeight\",\"type\":\"uint64\"}],\"internalType\":\"structIICS02ClientMsgs.Height\",\"name\":\"proofHeight\",\"type\":\"tuple\"},{\"internalType\":\"bytes[]\",\"name\":\"path\",\"type\":\"bytes[]\"}],\"internalType\":\"structILightClientMsgs.MsgVerifyNonMembership\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"verifyNonMembership\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "MockLightClient",
	Bin: "0x60a03461007e57601f61089e38819003918201601f19168301916001600160401b038311848410176100825780849260209460405283398101031261007e57516001600160a01b038116810361007e576080526040516108079081610097823960805181818160fb015281816101ba01528181610341015261042c0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c80630bece356146104045780634d6d9ffb146102f2578063682ed5f01461016b578063ddba6537146100af5763ef913a4b14610050575f80fd5b346100ab575f3660031901126100ab5760ff5f541660408051602081019215158352602081526100808282610542565b8151928391602083525180918160208501528484015e5f828201840152601f01601f19168101030190f35b5f80fd5b346100ab577fbb74dbdb413143fa4096ec13f174082cc19a3144ede91440f3efbe2ef4da883a6101296100e13661048c565b61012273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633146104dd565b3691610578565b6020815191012003610143575f805460ff19166001179055005b7f7fcdd1f4000000000000000000000000000000000000000000000000000000005f5260045ffd5b346100ab5760203660031901126100ab5760043567ffffffffffffffff81116100ab578060040160a060031983360301126100ab576101e173ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633146104dd565b60ff5f54166102ca576102c16044836102bb8460209661020a8267ffffffffffffffff9861065f565b9190926102b26102306102a46102236064860185610692565b929094608487019061065f565b61029260405196602095610280899788019a60a08c52600760c08a01527f70726573656e740000000000000000000000000000000000000000000000000060e08a0152602460408a0191016106dd565b60e06080880152610100870191610726565b848103601f190160a086015291610706565b03601f198101835282610542565b519020916107c6565b016107b1565b16604051908152f35b7f83ca1e82000000000000000000000000000000000000000000000000000000005f5260045ffd5b346100ab5760203660031901126100ab5760043567ffffffffffffffff81116100ab5780600401608060031983360301126100ab5761036873ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633146104dd565b60ff5f54166102ca576102c160446020936102bb846103a66102b26102a46103998467ffffffffffffffff9a61065f565b9390946064880190610692565b92906040519283918d83019560808752600660a08501527f616273656e74000000000000000000000000000000000000000000000000000060c08501526103f36040850160248d016106dd565b60c0608085015260e0840191610726565b346100ab576104123661048c565b61045373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633146104dd565b60ff5f54166102ca57610465916105be565b6040516003821015610478576020918152f35b634e487b7160e01b5f52602160045260245ffd5b9060206003198301126100ab5760043567ffffffffffffffff81116100ab57826023820112156100ab5780600401359267ffffffffffffffff84116100ab57602484830101116100ab576024019190565b156104e457565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600e60248201527f6e6f742074686520726f757465720000000000000000000000000000000000006044820152fd5b90601f8019910116810190811067ffffffffffffffff82111761056457604052565b634e487b7160e01b5f52604160045260245ffd5b92919267ffffffffffffffff821161056457604051916105a2601f8201601f191660200184610542565b8294818452818301116100ab578281602093845f960137010152565b6105c9913691610578565b602081519101207faa5c745ff091cd31032e585cf6c5016fc17d05cccc4ce494764bfbfdbff07cd38114610659577fbb74dbdb413143fa4096ec13f174082cc19a3144ede91440f3efbe2ef4da883a8114610648577f5ef8d21b3c3919d0cb2b4728880495e379f8c1817d7867ff6b1360f2321f959803610143575f90565b50600160ff195f5416175f55600190565b50600290565b903590601e19813603018212156100ab570180359067ffffffffffffffff82116100ab576020019181360383136100ab57565b903590601e19813603018212156100ab570180359067ffffffffffffffff82116100ab57602001918160051b360383136100ab57565b359067ffffffffffffffff821682036100ab57565b67ffffffffffffffff61070060208093836106f7826106c8565b168652016106c8565b16910152565b908060209392818452848401375f828201840152601f01601f1916010190565b90602083828152019060208160051b85010193835f91601e1982360301905b848410610756575050505050505090565b90919293949596601f198282030187528735838112156100ab578401906020823592019167ffffffffffffffff81116100ab5780360383136100ab576107a26020928392600195610706565b99019701959401929190610745565b3567ffffffffffffffff811681036100ab5790565b91906020811492836107dd575b5050501561014357565b909192503590602081106107f6575b50145f80806107d3565b5f199060200360031b1b165f6107ec56",
}

// MockLightClient is an auto generated Go binding around an Ethereum contract.
type MockLightClient struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *MockLightClient) GetABI() abi.ABI {
	return c.abi
}

// NewMockLightClient creates a new instance of MockLightClient.
func NewMockLightClient() *MockLightClient {
	parsed, err := MockLightClientMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &MockLightClient{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *MockLightClient) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address router) returns()
func (mockLightClient *MockLightClient) PackConstructor(router common.Address) []byte {
	enc, err := mockLightClient.abi.Pack("", router)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackGetClientState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef913a4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getClientState() view returns(bytes)
func (mockLightClient *MockLightClient) PackGetClientState() []byte {
	enc, err := mockLightClient.abi.Pack("getClientState")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetClientState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef913a4b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getClientState() view returns(bytes)
func (mockLightClient *MockLightClient) TryPackGetClientState() ([]byte, error) {
	return mockLightClient.abi.Pack("getClientState")
}

// UnpackGetClientState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef913a4b.
//
// Solidity: function getClientState() view returns(bytes)
func (mockLightClient *MockLightClient) UnpackGetClientState(data []byte) ([]byte, error) {
	out, err := mockLightClient.abi.Unpack("getClientState", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackMisbehaviour is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddba6537.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function misbehaviour(bytes misbehaviourMsg) returns()
func (mockLightClient *MockLightClient) PackMisbehaviour(misbehaviourMsg []byte) []byte {
	enc, err := mockLightClient.abi.Pack("misbehaviour", misbehaviourMsg)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMisbehaviour is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddba6537.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function misbehaviour(bytes misbehaviourMsg) returns()
func (mockLightClient *MockLightClient) TryPackMisbehaviour(misbehaviourMsg []byte) ([]byte, error) {
	return mockLightClient.abi.Pack("misbehaviour", misbehaviourMsg)
}

// PackUpdateClient is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0bece356.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateClient(bytes updateMsg) returns(uint8)
func (mockLightClient *MockLightClient) PackUpdateClient(updateMsg []byte) []byte {
	enc, err := mockLightClient.abi.Pack("updateClient", updateMsg)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateClient is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0bece356.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateClient(bytes updateMsg) returns(uint8)
func (mockLightClient *MockLightClient) TryPackUpdateClient(updateMsg []byte) ([]byte, error) {
	return mockLightClient.abi.Pack("updateClient", updateMsg)
}

// UnpackUpdateClient is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0bece356.
//
// Solidity: function updateClient(bytes updateMsg) returns(uint8)
func (mockLightClient *MockLightClient) UnpackUpdateClient(data []byte) (uint8, error) {
	out, err := mockLightClient.abi.Unpack("updateClient", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackVerifyMembership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x682ed5f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyMembership((bytes,(uint64,uint64),bytes[],bytes) msg_) view returns(uint256)
func (mockLightClient *MockLightClient) PackVerifyMembership(msg ILightClientMsgsMsgVerifyMembership) []byte {
	enc, err := mockLightClient.abi.Pack("verifyMembership", msg)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyMembership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x682ed5f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyMembership((bytes,(uint64,uint64),bytes[],bytes) msg_) view returns(uint256)
func (mockLightClient *MockLightClient) TryPackVerifyMembership(msg ILightClientMsgsMsgVerifyMembership) ([]byte, error) {
	return mockLightClient.abi.Pack("verifyMembership", msg)
}

// UnpackVerifyMembership is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x682ed5f0.
//
// Solidity: function verifyMembership((bytes,(uint64,uint64),bytes[],bytes) msg_) view returns(uint256)
func (mockLightClient *MockLightClient) UnpackVerifyMembership(data []byte) (*big.Int, error) {
	out, err := mockLightClient.abi.Unpack("verifyMembership", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVerifyNonMembership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d6d9ffb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyNonMembership((bytes,(uint64,uint64),bytes[]) msg_) view returns(uint256)
func (mockLightClient *MockLightClient) PackVerifyNonMembership(msg ILightClientMsgsMsgVerifyNonMembership) []byte {
	enc, err := mockLightClient.abi.Pack("verifyNonMembership", msg)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyNonMembership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d6d9ffb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyNonMembership((bytes,(uint64,uint64),bytes[]) msg_) view returns(uint256)
func (mockLightClient *MockLightClient) TryPackVerifyNonMembership(msg ILightClientMsgsMsgVerifyNonMembership) ([]byte, error) {
	return mockLightClient.abi.Pack("verifyNonMembership", msg)
}

// UnpackVerifyNonMembership is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4d6d9ffb.
//
// Solidity: function verifyNonMembership((bytes,(uint64,uint64),bytes[]) msg_) view returns(uint256)
func (mockLightClient *MockLightClient) UnpackVerifyNonMembership(data []byte) (*big.Int, error) {
	out, err := mockLightClient.abi.Unpack("verifyNonMembership", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (mockLightClient *MockLightClient) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], mockLightClient.abi.Errors["ClientNotActive"].ID.Bytes()[:4]) {
		return mockLightClient.UnpackClientNotActiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], mockLightClient.abi.Errors["ProofInvalid"].ID.Bytes()[:4]) {
		return mockLightClient.UnpackProofInvalidError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// MockLightClientClientNotActive represents a ClientNotActive error raised by the MockLightClient contract.
type MockLightClientClientNotActive struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClientNotActive()
func MockLightClientClientNotActiveErrorID() common.Hash {
	return common.HexToHash("0x83ca1e827de935badfe4be0844bf6f405cf93dd25d77fd47f2245d01bd74c957")
}

// UnpackClientNotActiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClientNotActive()
func (mockLightClient *MockLightClient) UnpackClientNotActiveError(raw []byte) (*MockLightClientClientNotActive, error) {
	out := new(MockLightClientClientNotActive)
	if err := mockLightClient.abi.UnpackIntoInterface(out, "ClientNotActive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MockLightClientProofInvalid represents a ProofInvalid error raised by the MockLightClient contract.
type MockLightClientProofInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofInvalid()
func MockLightClientProofInvalidErrorID() common.Hash {
	return common.HexToHash("0x7fcdd1f433fad06e243ebb12f415f49dc48f357e41b96f61f504279fe6bb2ac6")
}

// UnpackProofInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofInvalid()
func (mockLightClient *MockLightClient) UnpackProofInvalidError(raw []byte) (*MockLightClientProofInvalid, error) {
	out := new(MockLightClientProofInvalid)
	if err := mockLightClient.abi.UnpackIntoInterface(out, "ProofInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}
