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

// FabricProbeMetaData contains all meta data concerning the FabricProbe contract.
var FabricProbeMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"ClientInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Malformed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"policy\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"organisations\",\"type\":\"uint256\"}],\"name\":\"check\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"code\",\"type\":\"bytes\"}],\"name\":\"expand\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"out\",\"type\":\"bytes\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"policy\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"signers\",\"type\":\"uint256\"}],\"name\":\"satisfied\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"}]",
	ID:  "FabricProbe",
	Bin: "0x608080604052346015576106a7908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8063988889fd146103bc578063a11e2d83146103725763d7c0ea251461003a575f80fd5b3461036e57604036600319011261036e5760043567ffffffffffffffff811161036e5761006b9036906004016103e3565b60243567ffffffffffffffff811161036e573660238201121561036e57806004013567ffffffffffffffff811161036e5781016024019136831161036e5780518060206040519301835e81019283821161035a5790918391620100008401916024015b8181106101275785604085601f19601f820116605f846020830193038084528085840196875e601f1992010116928391828452602083525180918160208501528484015e5f828201840152601f01601f19168101030190f35b8093919293358060ff1c155f1461018e5760f81c908181019084600283011161017f57600183850101938685116101705760018060029501920190370190935b939291906100ce565b63218e0a0760e01b5f5260045ffd5b6307b6ad3f60e01b5f5260045ffd5b919060040160e083901c61ffff16860160f084901c613fff16858311801561034f575b61017f57617ffe8560ef1c16928784860111610170579460fe1c600303610341575090820191905b8282106101e857505093610167565b6010817f30303030303030303030303030303030303030303030303030303030303030307f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f602094518060801c9060401c73ffffffff000000000000000000000000ffffffff7bffffffff000000000000000000000000ffffffff000000000000000077ffffffffffffffffffffffffffffffff000000000000000083168417891b1692169063ffffffff60801b16171780851b177cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff7eff000000ff000000ff000000ff000000ff000000ff000000ff000000ff00008260081b169116178060041b171660277f01010101010101010101010101010101010101010101010101010101010101017f0606060606060606060606060606060606060606060606060606060606060606830160041c160201018452019101906101d9565b9291508290825e0193610167565b5083818301116101b1565b634e487b7160e01b5f52601160045260245ffd5b5f80fd5b3461036e576103803661045f565b801580156103b2575b6103a357600861039a915f84610598565b9051036103a357005b63221e319f60e11b5f5260045ffd5b5060208111610389565b3461036e5760206103d7816103d03661045f565b91016104bb565b50506040519015158152f35b81601f8201121561036e5780359067ffffffffffffffff821161044b5760405192601f8301601f19908116603f0116840167ffffffffffffffff81118582101761044b576040528284526020838301011161036e57815f926020809301838601378301015290565b634e487b7160e01b5f52604160045260245ffd5b604060031982011261036e576004359067ffffffffffffffff821161036e5761048a916004016103e3565b9060243590565b906001820180921161035a57565b906003820180921161035a57565b906002820180921161035a57565b8051916104c88360f81c90565b608081036105295750600360ff6104df8560f01c90565b169192019260ff6104f15f9260e81c90565b16805b6104fe5750101592565b9383610509916104bb565b90959161051b575b505f1901806104f4565b93506001909101905f610511565b600191935060039492941b9260ff81851c16151593845f146105525782901b9003925b93019190565b509261054c565b90815181101561056a570160200190565b634e487b7160e01b5f52603260045260245ffd5b801561035a575f190190565b5f1981019190821161035a57565b90918315801561069c575b6103a3576105d46105ce6105c86105ba8686610559565b516001600160f81b03191690565b60f81c90565b60ff1690565b6080810361068557506105e68361049f565b8251106103a3576106086105ce6105c86105ba61060287610491565b86610559565b936106246105ce6105c86105ba61061e886104ad565b87610559565b9485811591821561067b575b50506103a3579190610642859461049f565b945b61064f575050505090565b9091929361066890826106618661058a565b9185610598565b610672909461057e565b92919083610644565b119050855f610630565b915091925010156103a35761069990610491565b90565b5081518310156105a356",
}

// FabricProbe is an auto generated Go binding around an Ethereum contract.
type FabricProbe struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *FabricProbe) GetABI() abi.ABI {
	return c.abi
}

// NewFabricProbe creates a new instance of FabricProbe.
func NewFabricProbe() *FabricProbe {
	parsed, err := FabricProbeMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &FabricProbe{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *FabricProbe) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackCheck is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa11e2d83.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function check(bytes policy, uint256 organisations) pure returns()
func (fabricProbe *FabricProbe) PackCheck(policy []byte, organisations *big.Int) []byte {
	enc, err := fabricProbe.abi.Pack("check", policy, organisations)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheck is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa11e2d83.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function check(bytes policy, uint256 organisations) pure returns()
func (fabricProbe *FabricProbe) TryPackCheck(policy []byte, organisations *big.Int) ([]byte, error) {
	return fabricProbe.abi.Pack("check", policy, organisations)
}

// PackExpand is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7c0ea25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expand(bytes data, bytes code) pure returns(bytes out)
func (fabricProbe *FabricProbe) PackExpand(data []byte, code []byte) []byte {
	enc, err := fabricProbe.abi.Pack("expand", data, code)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpand is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7c0ea25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expand(bytes data, bytes code) pure returns(bytes out)
func (fabricProbe *FabricProbe) TryPackExpand(data []byte, code []byte) ([]byte, error) {
	return fabricProbe.abi.Pack("expand", data, code)
}

// UnpackExpand is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd7c0ea25.
//
// Solidity: function expand(bytes data, bytes code) pure returns(bytes out)
func (fabricProbe *FabricProbe) UnpackExpand(data []byte) ([]byte, error) {
	out, err := fabricProbe.abi.Unpack("expand", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackSatisfied is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x988889fd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function satisfied(bytes policy, uint256 signers) pure returns(bool)
func (fabricProbe *FabricProbe) PackSatisfied(policy []byte, signers *big.Int) []byte {
	enc, err := fabricProbe.abi.Pack("satisfied", policy, signers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSatisfied is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x988889fd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function satisfied(bytes policy, uint256 signers) pure returns(bool)
func (fabricProbe *FabricProbe) TryPackSatisfied(policy []byte, signers *big.Int) ([]byte, error) {
	return fabricProbe.abi.Pack("satisfied", policy, signers)
}

// UnpackSatisfied is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x988889fd.
//
// Solidity: function satisfied(bytes policy, uint256 signers) pure returns(bool)
func (fabricProbe *FabricProbe) UnpackSatisfied(data []byte) (bool, error) {
	out, err := fabricProbe.abi.Unpack("satisfied", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (fabricProbe *FabricProbe) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], fabricProbe.abi.Errors["ClientInvalid"].ID.Bytes()[:4]) {
		return fabricProbe.UnpackClientInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], fabricProbe.abi.Errors["Malformed"].ID.Bytes()[:4]) {
		return fabricProbe.UnpackMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], fabricProbe.abi.Errors["TooLarge"].ID.Bytes()[:4]) {
		return fabricProbe.UnpackTooLargeError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// FabricProbeClientInvalid represents a ClientInvalid error raised by the FabricProbe contract.
type FabricProbeClientInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClientInvalid()
func FabricProbeClientInvalidErrorID() common.Hash {
	return common.HexToHash("0x443c633e53bedfa190a79dafb3ba79e93dbe05daa94513351ef52efae9551cd1")
}

// UnpackClientInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClientInvalid()
func (fabricProbe *FabricProbe) UnpackClientInvalidError(raw []byte) (*FabricProbeClientInvalid, error) {
	out := new(FabricProbeClientInvalid)
	if err := fabricProbe.abi.UnpackIntoInterface(out, "ClientInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FabricProbeMalformed represents a Malformed error raised by the FabricProbe contract.
type FabricProbeMalformed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Malformed()
func FabricProbeMalformedErrorID() common.Hash {
	return common.HexToHash("0x07b6ad3ff7dbc4002539ae21306d8899743aedf933b34101681c6906979f10a5")
}

// UnpackMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Malformed()
func (fabricProbe *FabricProbe) UnpackMalformedError(raw []byte) (*FabricProbeMalformed, error) {
	out := new(FabricProbeMalformed)
	if err := fabricProbe.abi.UnpackIntoInterface(out, "Malformed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FabricProbeTooLarge represents a TooLarge error raised by the FabricProbe contract.
type FabricProbeTooLarge struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLarge()
func FabricProbeTooLargeErrorID() common.Hash {
	return common.HexToHash("0x218e0a074457490cf5a2687dcc5ec84b00fd0beac184d27cd24a0c387c348d73")
}

// UnpackTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLarge()
func (fabricProbe *FabricProbe) UnpackTooLargeError(raw []byte) (*FabricProbeTooLarge, error) {
	out := new(FabricProbeTooLarge)
	if err := fabricProbe.abi.UnpackIntoInterface(out, "TooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}
