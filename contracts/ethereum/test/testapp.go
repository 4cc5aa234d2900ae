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

// IIBCAppCallbacksOnAcknowledgementPacketCallback is an auto generated low-level Go binding around an user-defined struct.
type IIBCAppCallbacksOnAcknowledgementPacketCallback struct {
	SourceClient      string
	DestinationClient string
	Sequence          uint64
	Payload           IICS26RouterMsgsPayload
	Acknowledgement   []byte
	Relayer           common.Address
}

// IIBCAppCallbacksOnRecvPacketCallback is an auto generated low-level Go binding around an user-defined struct.
type IIBCAppCallbacksOnRecvPacketCallback struct {
	SourceClient      string
	DestinationClient string
	Sequence          uint64
	Payload           IICS26RouterMsgsPayload
	Relayer           common.Address
}

// IIBCAppCallbacksOnTimeoutPacketCallback is an auto generated low-level Go binding around an user-defined struct.
type IIBCAppCallbacksOnTimeoutPacketCallback struct {
	SourceClient      string
	DestinationClient string
	Sequence          uint64
	Payload           IICS26RouterMsgsPayload
	Relayer           common.Address
}

// IICS26RouterMsgsMsgSendPacket is an auto generated low-level Go binding around an user-defined struct.
type IICS26RouterMsgsMsgSendPacket struct {
	SourceClient     string
	TimeoutTimestamp uint64
	Payload          IICS26RouterMsgsPayload
}

// IICS26RouterMsgsPayload is an auto generated low-level Go binding around an user-defined struct.
type IICS26RouterMsgsPayload struct {
	SourcePort string
	DestPort   string
	Version    string
	Encoding   string
	Value      []byte
}

// TestAppMetaData contains all meta data concerning the TestApp contract.
var TestAppMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"router\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"why\",\"type\":\"string\"}],\"name\":\"No\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"name\":\"acknowledged\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumTestApp.Behaviour\",\"name\":\"behaviour\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"call\",\"type\":\"bytes\"}],\"name\":\"behave\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastAcknowledgement\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastRelayer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destinationClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload\",\"name\":\"payload\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"acknowledgement\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"}],\"internalType\":\"structIIBCAppCallbacks.OnAcknowledgementPacketCallback\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"onAcknowledgementPacket\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destinationClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload\",\"name\":\"payload\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"}],\"internalType\":\"structIIBCAppCallbacks.OnRecvPacketCallback\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"onRecvPacket\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destinationClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload\",\"name\":\"payload\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"}],\"internalType\":\"structIIBCAppCallbacks.OnTimeoutPacketCallback\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"onTimeoutPacket\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"name\":\"received\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"reentered\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"reentryError\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload\",\"name\":\"payload\",\"type\":\"tuple\"}],\"internalType\":\"structIICS26RouterMsgs.MsgSendPacket\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"send\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload\",\"name\":\"payload\",\"type\":\"tuple\"}],\"internalType\":\"structIICS26RouterMsgs.MsgSendPacket\",\"name\":\"a\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload\",\"name\":\"payload\",\"type\":\"tuple\"}],\"internalType\":\"structIICS26RouterMsgs.MsgSendPacket\",\"name\":\"b\",\"type\":\"tuple\"}],\"name\":\"sendTwo\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"name\":\"timedOut\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "TestApp",
	Bin: "0x60a03461009457601f6112ee38819003918201601f19168301916001600160401b038311848410176100985780849260209460405283398101031261009457516001600160a01b0381169081900361009457600260015560805260405161124190816100ad82396080518181816101670152818161026c0152818161044f015281816105450152818161061d01526110f20152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c8063078c4a79146100e45780630d33c840146100df57806318545605146100da578063209ed7df146100d5578063331b81d1146100d05780633f09775e146100cb578063428e4e17146100c65780635e32b6b6146100c15780639d24fcc6146100bc578063a4e7f965146100b7578063ca6ddc2f146100b2578063e1caba52146100ad5763e81ecb4c146100a8575f80fd5b6108da565b61086d565b6107c8565b6106fe565b6105c0565b610524565b610410565b6103eb565b6103ae565b610371565b610339565b61020b565b610146565b60206003198201126101185760043567ffffffffffffffff81116101185760a090600401809203126101185790565b5f80fd5b602060409281835280519182918282860152018484015e5f828201840152601f01601f1916010190565b34610118576001600160a01b036101c36080610161366100e9565b61018e847f0000000000000000000000000000000000000000000000000000000000000000163314610917565b67ffffffffffffffff60408201356101a58161035f565b165f52600360205260405f206101bb8154610977565b90550161098a565b1673ffffffffffffffffffffffffffffffffffffffff1960075416176007556101f96101ed611001565b6040519182918261011c565b0390f35b908160609103126101185790565b346101185760403660031901126101185760043567ffffffffffffffff81116101185761023c9036906004016101fd565b60243567ffffffffffffffff81116101185761025f6102a79136906004016101fd565b9160206001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169160405180948192634d6e7ce360e01b835260048301610a08565b03815f855af1908115610319575f936020936102df9361031e575b50604051948580948193634d6e7ce360e01b835260048301610a08565b03925af18015610319576102ef57005b6103109060203d602011610312575b61030881836106d7565b81019061099e565b005b503d6102fe565b610afe565b61033490853d87116103125761030881836106d7565b6102c2565b34610118575f3660031901126101185760206001600160a01b0360075416604051908152f35b67ffffffffffffffff81160361011857565b346101185760203660031901126101185767ffffffffffffffff6004356103978161035f565b165f526005602052602060405f2054604051908152f35b346101185760203660031901126101185767ffffffffffffffff6004356103d48161035f565b165f526004602052602060405f2054604051908152f35b34610118575f36600319011261011857602060ff60075460a01c166040519015158152f35b346101185760203660031901126101185760043567ffffffffffffffff81116101185780360360c0600319820112610118576104766001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163314610917565b67ffffffffffffffff604483013561048d8161035f565b165f52600460205260405f206104a38154610977565b90556084820135906022190181121561011857810160048101359067ffffffffffffffff8211610118576024019080360382136101185761051c926104ed60a4926104f394610bc6565b0161098a565b6001600160a01b031673ffffffffffffffffffffffffffffffffffffffff196007541617600755565b610310611001565b34610118576001600160a01b03610599608061053f366100e9565b61056c847f0000000000000000000000000000000000000000000000000000000000000000163314610917565b67ffffffffffffffff60408201356105838161035f565b165f52600560205260405f206101bb8154610977565b1673ffffffffffffffffffffffffffffffffffffffff196007541617600755610310611001565b346101185760203660031901126101185760043567ffffffffffffffff81116101185760206105f66106109236906004016101fd565b60405180938192634d6e7ce360e01b835260048301610a08565b03815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af18015610319576101f9915f9161066c575b5060405167ffffffffffffffff90911681529081906020820190565b610685915060203d6020116103125761030881836106d7565b5f610650565b90600182811c921680156106b9575b60208310146106a557565b634e487b7160e01b5f52602260045260245ffd5b91607f169161069a565b634e487b7160e01b5f52604160045260245ffd5b90601f8019910116810190811067ffffffffffffffff8211176106f957604052565b6106c3565b34610118575f366003190112610118576040515f60065461071e8161068b565b80845290600181169081156107a45750600114610746575b6101f9836101ed818503826106d7565b60065f9081527ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f939250905b80821061078a575090915081016020016101ed610736565b919260018160209254838588010152019101909291610772565b60ff191660208086019190915291151560051b840190910191506101ed9050610736565b34610118575f366003190112610118576040515f6008546107e88161068b565b80845290600181169081156107a4575060011461080f576101f9836101ed818503826106d7565b60085f9081527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee3939250905b808210610853575090915081016020016101ed610736565b91926001816020925483858801015201910190929161083b565b34610118576060366003190112610118576004356009811015610118576044359067ffffffffffffffff821161011857366023830112156101185781600401359067ffffffffffffffff821161011857366024838501011161011857602461031093019060243590610cdd565b346101185760203660031901126101185767ffffffffffffffff6004356109008161035f565b165f526003602052602060405f2054604051908152f35b1561091e57565b606460405163c0d7261560e01b815260206004820152600e60248201527f6e6f742074686520726f757465720000000000000000000000000000000000006044820152fd5b634e487b7160e01b5f52601160045260245ffd5b5f1981146109855760010190565b610963565b356001600160a01b03811681036101185790565b9081602091031261011857516109b38161035f565b90565b9035601e198236030181121561011857016020813591019167ffffffffffffffff821161011857813603831361011857565b908060209392818452848401375f828201840152601f01601f1916010190565b60208152610a2a610a1983806109b6565b6060602085015260808401916109e8565b67ffffffffffffffff6020840135610a418161035f565b166040830152604083013592609e1981360301841215610118576109b39301916060601f1982840301910152610af0610ae5610aca610aaf610a94610a8687806109b6565b60a0885260a08801916109e8565b610aa160208801886109b6565b9087830360208901526109e8565b610abc60408701876109b6565b9086830360408801526109e8565b610ad760608601866109b6565b9085830360608701526109e8565b9260808101906109b6565b9160808185039101526109e8565b6040513d5f823e3d90fd5b90601f8211610b16575050565b808211610b21575050565b60025f5260205f206020601f830160051c9210610b60575b81601f9101920160051c03905f5b828110610b5357505050565b5f82820155600101610b47565b5f9150610b39565b919091601f8311610b79575b505050565b818311610b8557505050565b5f5260205f206020601f830160051c9210610bbe575b81601f9101920160051c03905f5b82811015610b74575f82820155600101610ba9565b5f9150610b9b565b919067ffffffffffffffff81116106f957610bed81610be660065461068b565b6006610b68565b5f601f8211600114610c2b578190610c1b93945f92610c20575b50508160011b915f199060031b1c19161790565b600655565b013590505f80610c07565b60065f52601f198216937ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f915f5b868110610c905750836001959610610c77575b505050811b01600655565b01355f19600384901b60f8161c191690555f8080610c6c565b90926020600181928686013581550194019101610c59565b60091115610cb257565b634e487b7160e01b5f52602160045260245ffd5b6009811015610cb25760ff80195f54169116175f55565b91939267ffffffffffffffff81116106f957610d0381610cfe60025461068b565b610b09565b5f601f8211600114610d475781610d409392610d3892610d4597985f92610c205750508160011b915f199060031b1c19161790565b600255600155565b610cc6565b565b60025f52601f198216907f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ace915f5b818110610dba575091610d4596978492610d40969560019510610da1575b505050811b01600255600155565b01355f19600384901b60f8161c191690555f8080610d93565b9192602060018192868c013581550194019201610d75565b9190820391821161098557565b6002545f9291610dee8261068b565b9160018116908115610e545750600114610e06575050565b60025f90815292935090917f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ace5b838210610e405750500190565b600181602092548486015201910190610e33565b60ff1916825250811515909102019150565b67ffffffffffffffff81116106f957601f01601f191660200190565b3d15610eac573d90610e9382610e66565b91610ea160405193846106d7565b82523d5f602084013e565b606090565b90815167ffffffffffffffff81116106f957610ed981610ed260085461068b565b6008610b68565b602092601f8211600114610f1857610f08929382915f92610f0d5750508160011b915f199060031b1c19161790565b600855565b015190505f80610c07565b60085f52601f198216937ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee3915f5b868110610f7c5750836001959610610f64575b505050811b01600855565b01515f1960f88460031b161c191690555f8080610f59565b91926020600181928685015181550194019201610f46565b90610f9e82610e66565b610fab60405191826106d7565b8281528092610fbc601f1991610e66565b0190602036910137565b60405190610fd56040836106d7565b600282527f6f6b0000000000000000000000000000000000000000000000000000000000006020830152565b5f5460ff166001549061101381610ca8565b600181146111fb5761102481610ca8565b600381146111f55761103581610ca8565b600481146111dd575b61104781610ca8565b600781146111725761105881610ca8565b600881146110d3575b61106a81610ca8565b600281146110cf5761107b81610ca8565b600581146110c75761108c81610ca8565b600681146110b45761109d81610ca8565b156110ab57506109b3610fc6565b6109b390610f94565b60205f5260216020525f1960405260605ff35b5080365f375ff35b505ffd5b61116d5f80604051806110e581610ddf565b0390826001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af161112461111f610e82565b610eb1565b7fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff74ff000000000000000000000000000000000000000060075492151560a01b16911617600755565b611061565b505060205f604051806111a981601f907f554e4956455253414c5f4552524f525f41434b4e4f574c454447454d454e540081520190565b039060025afa15610319576111cf6109b35f516040519283916020830160209181520190565b03601f1981018352826106d7565b6111e7825a610dd2565b5b805a116111e8575061103e565b5b6111f6565b60405163c0d7261560e01b815260206004820152600760248201527f617320746f6c64000000000000000000000000000000000000000000000000006044820152606490fd",
}

// TestApp is an auto generated Go binding around an Ethereum contract.
type TestApp struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *TestApp) GetABI() abi.ABI {
	return c.abi
}

// NewTestApp creates a new instance of TestApp.
func NewTestApp() *TestApp {
	parsed, err := TestAppMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TestApp{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TestApp) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address router) returns()
func (testApp *TestApp) PackConstructor(router common.Address) []byte {
	enc, err := testApp.abi.Pack("", router)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAcknowledged is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x331b81d1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acknowledged(uint64 ) view returns(uint256)
func (testApp *TestApp) PackAcknowledged(arg0 uint64) []byte {
	enc, err := testApp.abi.Pack("acknowledged", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcknowledged is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x331b81d1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acknowledged(uint64 ) view returns(uint256)
func (testApp *TestApp) TryPackAcknowledged(arg0 uint64) ([]byte, error) {
	return testApp.abi.Pack("acknowledged", arg0)
}

// UnpackAcknowledged is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x331b81d1.
//
// Solidity: function acknowledged(uint64 ) view returns(uint256)
func (testApp *TestApp) UnpackAcknowledged(data []byte) (*big.Int, error) {
	out, err := testApp.abi.Unpack("acknowledged", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBehave is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1caba52.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function behave(uint8 behaviour, uint256 amount, bytes call) returns()
func (testApp *TestApp) PackBehave(behaviour uint8, amount *big.Int, call []byte) []byte {
	enc, err := testApp.abi.Pack("behave", behaviour, amount, call)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBehave is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1caba52.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function behave(uint8 behaviour, uint256 amount, bytes call) returns()
func (testApp *TestApp) TryPackBehave(behaviour uint8, amount *big.Int, call []byte) ([]byte, error) {
	return testApp.abi.Pack("behave", behaviour, amount, call)
}

// PackLastAcknowledgement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4e7f965.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastAcknowledgement() view returns(bytes)
func (testApp *TestApp) PackLastAcknowledgement() []byte {
	enc, err := testApp.abi.Pack("lastAcknowledgement")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastAcknowledgement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4e7f965.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastAcknowledgement() view returns(bytes)
func (testApp *TestApp) TryPackLastAcknowledgement() ([]byte, error) {
	return testApp.abi.Pack("lastAcknowledgement")
}

// UnpackLastAcknowledgement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa4e7f965.
//
// Solidity: function lastAcknowledgement() view returns(bytes)
func (testApp *TestApp) UnpackLastAcknowledgement(data []byte) ([]byte, error) {
	out, err := testApp.abi.Unpack("lastAcknowledgement", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackLastRelayer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18545605.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastRelayer() view returns(address)
func (testApp *TestApp) PackLastRelayer() []byte {
	enc, err := testApp.abi.Pack("lastRelayer")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastRelayer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18545605.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastRelayer() view returns(address)
func (testApp *TestApp) TryPackLastRelayer() ([]byte, error) {
	return testApp.abi.Pack("lastRelayer")
}

// UnpackLastRelayer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18545605.
//
// Solidity: function lastRelayer() view returns(address)
func (testApp *TestApp) UnpackLastRelayer(data []byte) (common.Address, error) {
	out, err := testApp.abi.Unpack("lastRelayer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOnAcknowledgementPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x428e4e17.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onAcknowledgementPacket((string,string,uint64,(string,string,string,string,bytes),bytes,address) msg_) returns()
func (testApp *TestApp) PackOnAcknowledgementPacket(msg IIBCAppCallbacksOnAcknowledgementPacketCallback) []byte {
	enc, err := testApp.abi.Pack("onAcknowledgementPacket", msg)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnAcknowledgementPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x428e4e17.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onAcknowledgementPacket((string,string,uint64,(string,string,string,string,bytes),bytes,address) msg_) returns()
func (testApp *TestApp) TryPackOnAcknowledgementPacket(msg IIBCAppCallbacksOnAcknowledgementPacketCallback) ([]byte, error) {
	return testApp.abi.Pack("onAcknowledgementPacket", msg)
}

// PackOnRecvPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x078c4a79.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onRecvPacket((string,string,uint64,(string,string,string,string,bytes),address) msg_) returns(bytes)
func (testApp *TestApp) PackOnRecvPacket(msg IIBCAppCallbacksOnRecvPacketCallback) []byte {
	enc, err := testApp.abi.Pack("onRecvPacket", msg)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnRecvPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x078c4a79.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onRecvPacket((string,string,uint64,(string,string,string,string,bytes),address) msg_) returns(bytes)
func (testApp *TestApp) TryPackOnRecvPacket(msg IIBCAppCallbacksOnRecvPacketCallback) ([]byte, error) {
	return testApp.abi.Pack("onRecvPacket", msg)
}

// UnpackOnRecvPacket is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x078c4a79.
//
// Solidity: function onRecvPacket((string,string,uint64,(string,string,string,string,bytes),address) msg_) returns(bytes)
func (testApp *TestApp) UnpackOnRecvPacket(data []byte) ([]byte, error) {
	out, err := testApp.abi.Unpack("onRecvPacket", data)
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
// Solidity: function onTimeoutPacket((string,string,uint64,(string,string,string,string,bytes),address) msg_) returns()
func (testApp *TestApp) PackOnTimeoutPacket(msg IIBCAppCallbacksOnTimeoutPacketCallback) []byte {
	enc, err := testApp.abi.Pack("onTimeoutPacket", msg)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnTimeoutPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e32b6b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onTimeoutPacket((string,string,uint64,(string,string,string,string,bytes),address) msg_) returns()
func (testApp *TestApp) TryPackOnTimeoutPacket(msg IIBCAppCallbacksOnTimeoutPacketCallback) ([]byte, error) {
	return testApp.abi.Pack("onTimeoutPacket", msg)
}

// PackReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe81ecb4c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function received(uint64 ) view returns(uint256)
func (testApp *TestApp) PackReceived(arg0 uint64) []byte {
	enc, err := testApp.abi.Pack("received", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe81ecb4c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function received(uint64 ) view returns(uint256)
func (testApp *TestApp) TryPackReceived(arg0 uint64) ([]byte, error) {
	return testApp.abi.Pack("received", arg0)
}

// UnpackReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe81ecb4c.
//
// Solidity: function received(uint64 ) view returns(uint256)
func (testApp *TestApp) UnpackReceived(data []byte) (*big.Int, error) {
	out, err := testApp.abi.Unpack("received", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackReentered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f09775e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reentered() view returns(bool)
func (testApp *TestApp) PackReentered() []byte {
	enc, err := testApp.abi.Pack("reentered")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReentered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f09775e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reentered() view returns(bool)
func (testApp *TestApp) TryPackReentered() ([]byte, error) {
	return testApp.abi.Pack("reentered")
}

// UnpackReentered is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3f09775e.
//
// Solidity: function reentered() view returns(bool)
func (testApp *TestApp) UnpackReentered(data []byte) (bool, error) {
	out, err := testApp.abi.Unpack("reentered", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackReentryError is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca6ddc2f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reentryError() view returns(bytes)
func (testApp *TestApp) PackReentryError() []byte {
	enc, err := testApp.abi.Pack("reentryError")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReentryError is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca6ddc2f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reentryError() view returns(bytes)
func (testApp *TestApp) TryPackReentryError() ([]byte, error) {
	return testApp.abi.Pack("reentryError")
}

// UnpackReentryError is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xca6ddc2f.
//
// Solidity: function reentryError() view returns(bytes)
func (testApp *TestApp) UnpackReentryError(data []byte) ([]byte, error) {
	out, err := testApp.abi.Unpack("reentryError", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackSend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d24fcc6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function send((string,uint64,(string,string,string,string,bytes)) msg_) returns(uint64)
func (testApp *TestApp) PackSend(msg IICS26RouterMsgsMsgSendPacket) []byte {
	enc, err := testApp.abi.Pack("send", msg)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d24fcc6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function send((string,uint64,(string,string,string,string,bytes)) msg_) returns(uint64)
func (testApp *TestApp) TryPackSend(msg IICS26RouterMsgsMsgSendPacket) ([]byte, error) {
	return testApp.abi.Pack("send", msg)
}

// UnpackSend is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9d24fcc6.
//
// Solidity: function send((string,uint64,(string,string,string,string,bytes)) msg_) returns(uint64)
func (testApp *TestApp) UnpackSend(data []byte) (uint64, error) {
	out, err := testApp.abi.Unpack("send", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSendTwo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d33c840.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sendTwo((string,uint64,(string,string,string,string,bytes)) a, (string,uint64,(string,string,string,string,bytes)) b) returns()
func (testApp *TestApp) PackSendTwo(a IICS26RouterMsgsMsgSendPacket, b IICS26RouterMsgsMsgSendPacket) []byte {
	enc, err := testApp.abi.Pack("sendTwo", a, b)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSendTwo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d33c840.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sendTwo((string,uint64,(string,string,string,string,bytes)) a, (string,uint64,(string,string,string,string,bytes)) b) returns()
func (testApp *TestApp) TryPackSendTwo(a IICS26RouterMsgsMsgSendPacket, b IICS26RouterMsgsMsgSendPacket) ([]byte, error) {
	return testApp.abi.Pack("sendTwo", a, b)
}

// PackTimedOut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x209ed7df.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timedOut(uint64 ) view returns(uint256)
func (testApp *TestApp) PackTimedOut(arg0 uint64) []byte {
	enc, err := testApp.abi.Pack("timedOut", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimedOut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x209ed7df.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timedOut(uint64 ) view returns(uint256)
func (testApp *TestApp) TryPackTimedOut(arg0 uint64) ([]byte, error) {
	return testApp.abi.Pack("timedOut", arg0)
}

// UnpackTimedOut is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x209ed7df.
//
// Solidity: function timedOut(uint64 ) view returns(uint256)
func (testApp *TestApp) UnpackTimedOut(data []byte) (*big.Int, error) {
	out, err := testApp.abi.Unpack("timedOut", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (testApp *TestApp) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], testApp.abi.Errors["No"].ID.Bytes()[:4]) {
		return testApp.UnpackNoError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// TestAppNo represents a No error raised by the TestApp contract.
type TestAppNo struct {
	Why string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error No(string why)
func TestAppNoErrorID() common.Hash {
	return common.HexToHash("0xc0d7261505a4cc459dc888a8c4ed401eb2afd6b06d0019132f0f42aa07729e6b")
}

// UnpackNoError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error No(string why)
func (testApp *TestApp) UnpackNoError(raw []byte) (*TestAppNo, error) {
	out := new(TestAppNo)
	if err := testApp.abi.UnpackIntoInterface(out, "No", raw); err != nil {
		return nil, err
	}
	return out, nil
}
