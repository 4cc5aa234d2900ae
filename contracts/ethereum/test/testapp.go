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
	Bin: "0x60a03461009457601f61126d38819003918201601f19168301916001600160401b038311848410176100985780849260209460405283398101031261009457516001600160a01b038116908190036100945760026001556080526040516111c090816100ad82396080518181816101590152818161026c01528181610445015281816105270152818161060801526110a90152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c8063078c4a79146100e45780630d33c840146100df57806318545605146100da578063209ed7df146100d5578063331b81d1146100d05780633f09775e146100cb578063428e4e17146100c65780635e32b6b6146100c15780639d24fcc6146100bc578063a4e7f965146100b7578063ca6ddc2f146100b2578063e1caba52146100ad5763e81ecb4c146100a8575f80fd5b6108c9565b61085e565b6107b9565b6106ef565b6105b4565b610513565b61040e565b6103e9565b6103ad565b610371565b610338565b610207565b610145565b6020600319820112610117576004356001600160401b0381116101175760a090600401809203126101175790565b5f80fd5b602060409281835280519182918282860152018484015e5f828201840152601f01601f1916010190565b3461011757610153366100e9565b610187337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614610905565b6001600160401b03604082013561019d81610360565b165f52600360205260405f206101b38154610957565b90556001600160a01b03906101ca9060800161096a565b166001600160601b0360a01b60075416176007556101f56101e9610fc0565b6040519182918261011b565b0390f35b908160609103126101175790565b34610117576040366003190112610117576004356001600160401b038111610117576102379036906004016101f9565b6024356001600160401b038111610117576102596102a69136906004016101f9565b604051634d6e7ce360e01b8152909290917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316916020918491829190600483016109e7565b03815f855af1908115610318575f936020936102de9361031d575b50604051948580948193634d6e7ce360e01b8352600483016109e7565b03925af18015610318576102ee57005b61030f9060203d602011610311575b61030781836106c9565b81019061097e565b005b503d6102fd565b610adc565b61033390853d87116103115761030781836106c9565b6102c1565b34610117575f366003190112610117576007546040516001600160a01b039091168152602090f35b6001600160401b0381160361011757565b34610117576020366003190112610117576001600160401b0360043561039681610360565b165f526005602052602060405f2054604051908152f35b34610117576020366003190112610117576001600160401b036004356103d281610360565b165f526004602052602060405f2054604051908152f35b34610117575f36600319011261011757602060ff60075460a01c166040519015158152f35b34610117576020366003190112610117576004356001600160401b0381116101175780360360c060031982011261011757610473337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614610905565b6001600160401b03604483013561048981610360565b165f52600460205260405f2061049f8154610957565b9055608482013590602219018112156101175781016004810135906001600160401b038211610117576024019080360382136101175761050b926104e860a4926104ee94610ba4565b0161096a565b60018060a01b03166001600160601b0360a01b6007541617600755565b61030f610fc0565b3461011757610521366100e9565b610555337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614610905565b6001600160401b03604082013561056b81610360565b165f52600560205260405f206105818154610957565b90556001600160a01b03906105989060800161096a565b166001600160601b0360a01b600754161760075561030f610fc0565b34610117576020366003190112610117576004356001600160401b0381116101175760206105e96106039236906004016101f9565b60405180938192634d6e7ce360e01b8352600483016109e7565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af18015610318576101f5915f9161065e575b506040516001600160401b0390911681529081906020820190565b610677915060203d6020116103115761030781836106c9565b5f610643565b90600182811c921680156106ab575b602083101461069757565b634e487b7160e01b5f52602260045260245ffd5b91607f169161068c565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b038211176106ea57604052565b6106b5565b34610117575f366003190112610117576040515f60065461070f8161067d565b80845290600181169081156107955750600114610737575b6101f5836101e9818503826106c9565b60065f9081527ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f939250905b80821061077b575090915081016020016101e9610727565b919260018160209254838588010152019101909291610763565b60ff191660208086019190915291151560051b840190910191506101e99050610727565b34610117575f366003190112610117576040515f6008546107d98161067d565b80845290600181169081156107955750600114610800576101f5836101e9818503826106c9565b60085f9081527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee3939250905b808210610844575090915081016020016101e9610727565b91926001816020925483858801015201910190929161082c565b3461011757606036600319011261011757600435600981101561011757604435906001600160401b0382116101175736602383011215610117578160040135906001600160401b03821161011757366024838501011161011757602461030f93019060243590610cba565b34610117576020366003190112610117576001600160401b036004356108ee81610360565b165f526003602052602060405f2054604051908152f35b1561090c57565b60405163c0d7261560e01b815260206004820152600e60248201526d3737ba103a3432903937baba32b960911b6044820152606490fd5b634e487b7160e01b5f52601160045260245ffd5b5f1981146109655760010190565b610943565b356001600160a01b03811681036101175790565b90816020910312610117575161099381610360565b90565b9035601e19823603018112156101175701602081359101916001600160401b03821161011757813603831361011757565b908060209392818452848401375f828201840152601f01601f1916010190565b60208152610a096109f88380610996565b6060602085015260808401916109c7565b6001600160401b036020840135610a1f81610360565b166040830152604083013592609e1981360301841215610117576109939301916060601f1982840301910152610ace610ac3610aa8610a8d610a72610a648780610996565b60a0885260a08801916109c7565b610a7f6020880188610996565b9087830360208901526109c7565b610a9a6040870187610996565b9086830360408801526109c7565b610ab56060860186610996565b9085830360608701526109c7565b926080810190610996565b9160808185039101526109c7565b6040513d5f823e3d90fd5b90601f8211610af4575050565b808211610aff575050565b60025f5260205f206020601f830160051c9210610b3e575b81601f9101920160051c03905f5b828110610b3157505050565b5f82820155600101610b25565b5f9150610b17565b919091601f8311610b57575b505050565b818311610b6357505050565b5f5260205f206020601f830160051c9210610b9c575b81601f9101920160051c03905f5b82811015610b52575f82820155600101610b87565b5f9150610b79565b91906001600160401b0381116106ea57610bca81610bc360065461067d565b6006610b46565b5f601f8211600114610c08578190610bf893945f92610bfd575b50508160011b915f199060031b1c19161790565b600655565b013590505f80610be4565b60065f52601f198216937ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f915f5b868110610c6d5750836001959610610c54575b505050811b01600655565b01355f19600384901b60f8161c191690555f8080610c49565b90926020600181928686013581550194019101610c36565b60091115610c8f57565b634e487b7160e01b5f52602160045260245ffd5b6009811015610c8f5760ff80195f54169116175f55565b9193926001600160401b0381116106ea57610cdf81610cda60025461067d565b610ae7565b5f601f8211600114610d235781610d1c9392610d1492610d2197985f92610bfd5750508160011b915f199060031b1c19161790565b600255600155565b610ca3565b565b60025f52601f198216907f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ace915f5b818110610d96575091610d2196978492610d1c969560019510610d7d575b505050811b01600255600155565b01355f19600384901b60f8161c191690555f8080610d6f565b9192602060018192868c013581550194019201610d51565b9190820391821161096557565b6002545f9291610dca8261067d565b9160018116908115610e305750600114610de2575050565b60025f90815292935090917f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ace5b838210610e1c5750500190565b600181602092548486015201910190610e0f565b60ff1916825250811515909102019150565b6001600160401b0381116106ea57601f01601f191660200190565b3d15610e87573d90610e6e82610e42565b91610e7c60405193846106c9565b82523d5f602084013e565b606090565b9081516001600160401b0381116106ea57610eb381610eac60085461067d565b6008610b46565b602092601f8211600114610ef257610ee2929382915f92610ee75750508160011b915f199060031b1c19161790565b600855565b015190505f80610be4565b60085f52601f198216937ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee3915f5b868110610f565750836001959610610f3e575b505050811b01600855565b01515f1960f88460031b161c191690555f8080610f33565b91926020600181928685015181550194019201610f20565b90610f7882610e42565b610f8560405191826106c9565b8281528092610f96601f1991610e42565b0190602036910137565b60405190610faf6040836106c9565b60028252616f6b60f01b6020830152565b5f5460ff1660015490610fd281610c85565b6001811461119057610fe381610c85565b6003811461118a57610ff481610c85565b60048114611172575b61100681610c85565b600781146111075761101781610c85565b60088114611092575b61102981610c85565b6002811461108e5761103a81610c85565b600581146110865761104b81610c85565b600681146110735761105c81610c85565b1561106a5750610993610fa0565b61099390610f6e565b60205f5260216020525f1960405260605ff35b5080365f375ff35b505ffd5b6111025f80604051806110a481610dbb565b0390827f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af16110e36110de610e5d565b610e8c565b6007805460ff60a01b191691151560a01b60ff60a01b16919091179055565b611020565b505060205f6040518061113e81601f907f554e4956455253414c5f4552524f525f41434b4e4f574c454447454d454e540081520190565b039060025afa15610318576111646109935f516040519283916020830160209181520190565b03601f1981018352826106c9565b61117c825a610dae565b5b805a1161117d5750610ffd565b5b61118b565b60405163c0d7261560e01b8152602060048201526007602482015266185cc81d1bdb1960ca1b6044820152606490fd",
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
