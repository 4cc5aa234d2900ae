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
	Bin: "0x60a03461007e57601f6107d538819003918201601f19168301916001600160401b038311848410176100825780849260209460405283398101031261007e57516001600160a01b038116810361007e5760805260405161073e9081610097823960805181818160e70152818161017f015281816102c8015261038e0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c80630bece3561461037a5780634d6d9ffb1461028e578063682ed5f014610145578063ddba6537146100af5763ef913a4b14610050575f80fd5b346100ab575f3660031901126100ab5760ff5f541660408051602081019215158352602081526100808282610481565b8151928391602083525180918160208501528484015e5f828201840152601f01601f19168101030190f35b5f80fd5b346100ab577fbb74dbdb413143fa4096ec13f174082cc19a3144ede91440f3efbe2ef4da883a61011c6100e1366103f5565b610115337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614610444565b36916104b6565b6020815191012003610136575f805460ff19166001179055005b631ff3747d60e21b5f5260045ffd5b346100ab5760203660031901126100ab576004356001600160401b0381116100ab578060040160a060031983360301126100ab576101ad337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614610444565b60ff5f541661027f57610276604483610270846020966101d5826001600160401b039861059c565b9190926102676101fb6102596101ee60648601856105ce565b929094608487019061059c565b61024760405196602095610235899788019a60a08c52600760c08a0152661c1c995cd95b9d60ca1b60e08a0152602460408a019101610617565b60e0608088015261010087019161065f565b848103601f190160a08601529161063f565b03601f198101835282610481565b519020916106fd565b016106e9565b16604051908152f35b6341e50f4160e11b5f5260045ffd5b346100ab5760203660031901126100ab576004356001600160401b0381116100ab5780600401608060031983360301126100ab576102f6337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614610444565b60ff5f541661027f57610276604460209361027084610333610267610259610326846001600160401b039a61059c565b93909460648801906105ce565b92906040519283918d83019560808752600660a08501526518589cd95b9d60d21b60c08501526103696040850160248d01610617565b60c0608085015260e084019161065f565b346100ab57610388366103f5565b6103bc337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614610444565b60ff5f541661027f576103ce916104fb565b60405160038210156103e1576020918152f35b634e487b7160e01b5f52602160045260245ffd5b9060206003198301126100ab576004356001600160401b0381116100ab57826023820112156100ab578060040135926001600160401b0384116100ab57602484830101116100ab576024019190565b1561044b57565b60405162461bcd60e51b815260206004820152600e60248201526d3737ba103a3432903937baba32b960911b6044820152606490fd5b90601f801991011681019081106001600160401b038211176104a257604052565b634e487b7160e01b5f52604160045260245ffd5b9291926001600160401b0382116104a257604051916104df601f8201601f191660200184610481565b8294818452818301116100ab578281602093845f960137010152565b6105069136916104b6565b602081519101207faa5c745ff091cd31032e585cf6c5016fc17d05cccc4ce494764bfbfdbff07cd38114610596577fbb74dbdb413143fa4096ec13f174082cc19a3144ede91440f3efbe2ef4da883a8114610585577f5ef8d21b3c3919d0cb2b4728880495e379f8c1817d7867ff6b1360f2321f959803610136575f90565b50600160ff195f5416175f55600190565b50600290565b903590601e19813603018212156100ab57018035906001600160401b0382116100ab576020019181360383136100ab57565b903590601e19813603018212156100ab57018035906001600160401b0382116100ab57602001918160051b360383136100ab57565b35906001600160401b03821682036100ab57565b6001600160401b03610639602080938361063082610603565b16865201610603565b16910152565b908060209392818452848401375f828201840152601f01601f1916010190565b90602083828152019060208160051b85010193835f91601e1982360301905b84841061068f575050505050505090565b90919293949596601f198282030187528735838112156100ab57840190602082359201916001600160401b0381116100ab5780360383136100ab576106da602092839260019561063f565b9901970195940192919061067e565b356001600160401b03811681036100ab5790565b9190602081149283610714575b5050501561013657565b9091925035906020811061072d575b50145f808061070a565b5f199060200360031b1b165f61072356",
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
