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
	Bin: "0x60808060405234601557610745908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8063988889fd14610442578063a11e2d83146103df5763d7c0ea251461003a575f80fd5b346103db5760403660031901126103db5760043567ffffffffffffffff81116103db5761006b903690600401610469565b60243567ffffffffffffffff81116103db57366023820112156103db57806004013567ffffffffffffffff81116103db5781016024013681116103db5782518060206040519501855e8301928381116103c75790918391620100008101916024015b8481106101265785604085601f19601f820116605f846020830193038084528085840196875e601f1992010116928391828452602083525180918160208501528484015e5f828201840152601f01601f19168101030190f35b91925f905b848111868510151715610356575b808685116102fd5785821161032557821561034d575061ffff8216830181613fff8460101c168201116102fd57617ffe83600f1c1682019286841161032557601e1c600116156102fd575b828210610197575050935b9392916100cd565b6010817f30303030303030303030303030303030303030303030303030303030303030307f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f602094518060801c9060401c73ffffffff0000000000000000000000000000000073ffffffff000000000000000000000000ffffffff7bffffffff000000000000000000000000ffffffff000000000000000077ffffffffffffffffffffffffffffffff0000000000000000841685178a1b1693169116171780851b177cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff7eff000000ff000000ff000000ff000000ff000000ff000000ff000000ff00008260081b169116178060041b171660277f01010101010101010101010101010101010101010101010101010101010101017f0606060606060606060606060606060606060606060606060606060606060606830160041c16020101845201910190610184565b7f07b6ad3f000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f218e0a07000000000000000000000000000000000000000000000000000000005f5260045ffd5b9591505061018f565b92803560e081901c9250638000000083106103a7575060040192613fff8260101c169061ffff8316840192818385011163bfffffff82111761039e5750815f93825e0161012b565b92509050610139565b600191925060f81c600281838101945f958582018937010194010161012b565b634e487b7160e01b5f52601160045260245ffd5b5f80fd5b346103db576103ed366104e5565b80158015610438575b610410576008610407915f8461061e565b90510361041057005b7f443c633e000000000000000000000000000000000000000000000000000000005f5260045ffd5b50602081116103f6565b346103db57602061045d81610456366104e5565b9101610541565b50506040519015158152f35b81601f820112156103db5780359067ffffffffffffffff82116104d15760405192601f8301601f19908116603f0116840167ffffffffffffffff8111858210176104d157604052828452602083830101116103db57815f926020809301838601378301015290565b634e487b7160e01b5f52604160045260245ffd5b60406003198201126103db576004359067ffffffffffffffff82116103db5761051091600401610469565b9060243590565b90600182018092116103c757565b90600382018092116103c757565b90600282018092116103c757565b80519161054e8360f81c90565b608081036105af5750600360ff6105658560f01c90565b169192019260ff6105775f9260e81c90565b16805b6105845750101592565b938361058f91610541565b9095916105a1575b505f19018061057a565b93506001909101905f610597565b600191935060039492941b9260ff81851c16151593845f146105d85782901b9003925b93019190565b50926105d2565b9081518110156105f0570160200190565b634e487b7160e01b5f52603260045260245ffd5b80156103c7575f190190565b5f198101919082116103c757565b90918315801561073a575b6104105761067261066c61066661064086866105df565b517fff000000000000000000000000000000000000000000000000000000000000001690565b60f81c90565b60ff1690565b60808103610723575061068483610525565b825110610410576106a661066c6106666106406106a087610517565b866105df565b936106c261066c6106666106406106bc88610533565b876105df565b94858115918215610719575b50506104105791906106e08594610525565b945b6106ed575050505090565b9091929361070690826106ff86610610565b918561061e565b6107109094610604565b929190836106e2565b119050855f6106ce565b915091925010156104105761073790610517565b90565b50815183101561062956",
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
