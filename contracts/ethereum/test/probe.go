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

// IICS26RouterMsgsPacket is an auto generated low-level Go binding around an user-defined struct.
type IICS26RouterMsgsPacket struct {
	Sequence         uint64
	SourceClient     string
	DestClient       string
	TimeoutTimestamp uint64
	Payloads         []IICS26RouterMsgsPayload
}

// ProbeMetaData contains all meta data concerning the Probe contract.
var ProbeMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"ack\",\"type\":\"bytes\"}],\"name\":\"acknowledgement\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload[]\",\"name\":\"payloads\",\"type\":\"tuple[]\"}],\"internalType\":\"structIICS26RouterMsgs.Packet\",\"name\":\"p\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"ack\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"}],\"name\":\"callbacks\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"onPacket\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"onAcknowledgement\",\"type\":\"bytes\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"id\",\"type\":\"string\"}],\"name\":\"identifiers\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"port\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"client\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"numbered\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"blank\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload[]\",\"name\":\"payloads\",\"type\":\"tuple[]\"}],\"internalType\":\"structIICS26RouterMsgs.Packet\",\"name\":\"p\",\"type\":\"tuple\"}],\"name\":\"packet\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"encoded\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitmentKey\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"acknowledgementKey\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"keys\",\"type\":\"bytes[]\"}],\"name\":\"prefix\",\"outputs\":[{\"internalType\":\"bytes[]\",\"name\":\"\",\"type\":\"bytes[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"keys\",\"type\":\"bytes[]\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload[]\",\"name\":\"payloads\",\"type\":\"tuple[]\"}],\"internalType\":\"structIICS26RouterMsgs.Packet\",\"name\":\"p\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"revisionNumber\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revisionHeight\",\"type\":\"uint64\"}],\"internalType\":\"structIICS02ClientMsgs.Height\",\"name\":\"height\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"proofs\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"membership\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"nonMembership\",\"type\":\"bytes\"}],\"stateMutability\":\"pure\",\"type\":\"function\"}]",
	ID:  "Probe",
	Bin: "0x6080806040523460155761169c908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c806307ed2b3714610c855780630f37767414610a8b578063183fd7e3146107ee5780638161199d14610773578063accdf459146103f75763c0b9956d1461005b575f80fd5b346102dc5760203660031901126102dc576004356001600160401b0381116102dc57806004019060a060031982360301126102dc5761009982610f06565b9060248101906100f66100ac8386610ed4565b90926100fe60448201946100c0868a610ed4565b9590916100ee6100e96100e38d60846100db60648b01610f06565b990190610e70565b90610ea5565b611024565b953691610e3a565b943691610e3a565b926001600160401b03604051971660086020890153602188015b607f82116103e057600191815301600182519160128153015b607f82116103c95760019181530190805160208201835e51016001845191601a8153015b607f82116103b25760019181530192805193602082019485825e81510160016001600160401b0384169160208153015b607f821161039b57600191815301925f935f5b60a08110610365575060018591602a8153015b607f821161034e57600191815301938401603f01601f1916905f905b60a082106102e05750505f60a060209260025afa156102dc576020925f9284606193855193601f198c8203018c52601f80199101169788604052600289536001890191519060025afa9060c01b8452846021870160088660025afa169083528360418601818560025afa169360025afa16156102dc576100f6600960206102966102c89761028e61026a858561025f5f519b86610ed4565b93906100f687610f06565b9260405193805192839101855e60b81b600160f81b17818401520190209682610ed4565b959091610f06565b9260405193805192839101855e60b81b600360f81b178184015201902090604051948594608086526080860190610d97565b926020850152604084015260608301520390f35b5f80fd5b90946001868301916001600160801b0383511690819283918a60021c600a018153015b607f83116103345760019192815301925160801c83376020878501828460025afa156102dc570194602001906101c7565b600191506080607f8416178153019060071c908290610303565b6001906080607f8416178153019060071c906101ab565b946001600160801b0386840151169060028201915b607f811161038d57500194602001610198565b60019060071c92019161037a565b6001906080607f8416178153019060071c90610185565b6001906080607f8416178153019060071c90610155565b6001906080607f8416178153019060071c90610131565b6001906080607f8416178153019060071c90610118565b346102dc5760c03660031901126102dc576004356001600160401b0381116102dc57610427903690600401610d67565b906024356001600160401b0381116102dc578060040160a060031983360301126102dc5760403660631901126102dc5760a435916001600160401b0383116102dc57610492602461048a61048261049a963690600401610d3a565b989097610f35565b920183610ed4565b939092610f06565b916040519360808501928584106001600160401b0385111761075f576104c69360405285523691610e3a565b90602083019182526040830190600182526001600160401b03606085019116815260405194630682ed5f60e41b6020870152602060248701526064356001600160401b0381168082036102dc576084356001600160401b038116928382036102dc5760a060448b01528260648b01528360848b01526105498b8660e48d016115a9565b6043198b82030160a48c01528951895160ff60f81b8a5160f81b166001600160401b0360b81b8a5160b81b161790602060218401930151938460f81c94858252856020611fe08185019360f31c16840101965b6106f65750505050508b8203604319810160c48e0152602080845260443581850152018c5250605f01601f191660405260249a61060c95909490939092909160206040519d8e634d6d9ffb60e01b8382015201525050608060448c015260648b015260848a015260c489016115a9565b936043198786030160a48801525192519160ff60f81b905160f81b16906001600160401b0360b81b905160b81b161790602060218401930151938460f81c94858252856020611fe08185019360f31c16840101965b61068d57601f1989880381018a52601f88011660405288885b61068960405192839283610dbb565b0390f35b9060208097925f1901978892601f1986860301815201926001885160f81c898183819c018686015e01019783156106d8575b8082525f828201840152601f01601f1916010196610661565b600990875184890185838601015e87510188848285010152016106bf565b9060208097925f1901978892601f1986860301815201926001885160f81c898183819c018686015e0101978315610741575b8082525f828201840152601f01601f191601019661059c565b600990875184890185838601015e8751018884828501015201610728565b634e487b7160e01b5f52604160045260245ffd5b346102dc5760203660031901126102dc576004356001600160401b0381116102dc576107a56080913690600401610d3a565b6107af81836115c9565b916107ce6107bd8383611624565b926107c881846110d9565b92611370565b916040519315158452151560208401521515604083015215156060820152f35b346102dc5760803660031901126102dc576004356001600160e01b0319811681036102dc57602435906001600160401b0382116102dc578160040160a060031984360301126102dc576044356001600160401b0381116102dc57610856903690600401610d3a565b91606435906001600160a01b03821682036102dc5761087e6100e96100e36084890184610e70565b956024810160446108f86108be6108e76108c661089b8689610ed4565b95909701966108aa888a610ed4565b9490916108b68b610f06565b973691610e3a565b933691610e3a565b916040519b60208d0152602060248d015260a060448d015260e48c01611679565b8a81036043190160648c0152611679565b9060848901526043198882030160a489015260a08101905f905b60a08210610a4c575050849361096b6109639461095a6109b095610954610973966100ee9f9b8f9060c4820152601f19818303019052601f8019910116604052565b84610ed4565b96909184610ed4565b9c9093610f06565b993691610e3a565b61099f6040519963428e4e1760e01b60208c0152602060248c015260c060448c01526101048b01611679565b8981036043190160648b0152611679565b9060848801526043198782030160a488015260a08101925f915b60a08310610a0b575050508582036043190160c487015260e486015261067a926109f59290916115a9565b83601f19818303019052601f8019910116604052565b90919360208091868501516001600160801b03811680918684038a88015281845260801c848401375f828201840152601f01601f19160101940191906109ca565b909160208091848d01516001600160801b03811680918684038888015281845260801c848401375f828201840152601f01601f19160101920190610912565b346102dc5760203660031901126102dc576004356001600160401b0381116102dc57610abe610ac4913690600401610d67565b90610f35565b8051610c765760ff5f5b16610ad881610fec565b90610ae66040519283610dfe565b808252610af5601f1991610fec565b015f5b818110610c655750506001905f5b8151811015610bfe57610b198385610fdb565b5160f81c610b2681610e1f565b90610b346040519283610dfe565b808252610b43601f1991610e1f565b01366020830137610b548284611003565b52610b5f8183611003565b505f5b610b6c8284611003565b5151811015610bd1576001840190818511610bbd57600191610b9c610b968360ff60f81b93611017565b88610fdb565b5116610bb682610bac8688611003565b51925f1a92610fdb565b5301610b62565b634e487b7160e01b5f52601160045260245ffd5b5091610bdd8383611003565b51516001019081600111610bbd57600191610bf791611017565b9201610b06565b506040518091602082016020835281518091526040830190602060408260051b8601019301915f905b828210610c3657505050500390f35b91936001919395506020610c558192603f198a82030186528851610d97565b9601920192018594939192610c27565b806060602080938601015201610af8565b60ff602082015160f81c610ace565b346102dc5760203660031901126102dc576004356001600160401b0381116102dc575f6020610cc3610cbc82943690600401610d3a565b3691610e3a565b604051918183925191829101835e8101838152039060025afa15610d2f5760205f805160405183810191600160f91b8352602182015260218152610d08604182610dfe565b604051918291518091835e8101838152039060025afa15610d2f5760205f51604051908152f35b6040513d5f823e3d90fd5b9181601f840112156102dc578235916001600160401b0383116102dc57602083818601950101116102dc57565b9181601f840112156102dc578235916001600160401b0383116102dc576020808501948460051b0101116102dc57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9091610dd2610de093604084526040840190610d97565b916020818403910152610d97565b90565b60a081019081106001600160401b0382111761075f57604052565b90601f801991011681019081106001600160401b0382111761075f57604052565b6001600160401b03811161075f57601f01601f191660200190565b929192610e4682610e1f565b91610e546040519384610dfe565b8294818452818301116102dc578281602093845f960137010152565b903590601e19813603018212156102dc57018035906001600160401b0382116102dc57602001918160051b360383136102dc57565b9015610ec057803590609e19813603018212156102dc570190565b634e487b7160e01b5f52603260045260245ffd5b903590601e19813603018212156102dc57018035906001600160401b0382116102dc576020019181360383136102dc57565b356001600160401b03811681036102dc5790565b90821015610ec057610f319160051b810190610ed4565b9091565b60405160f883901b6001600160f81b031916602082015260018152919291610f5e602182610dfe565b925f915b818310610f6e57505050565b9091936020610fd26001809383610f868a8989610f1a565b9050610f938b8a8a610f1a565b80929160405198868a9751918291018789015e86019260ff60f81b9060f81b1685840152602183013701015f838201520301601f198101835282610dfe565b94019190610f62565b908151811015610ec0570160200190565b6001600160401b03811161075f5760051b60200190565b8051821015610ec05760209160051b010190565b91908201809211610bbd57565b5f608060405161103381610de3565b82815282602082015282604082015282606082015201526110548180610ed4565b61109061106660208594950184610ed4565b61107560408693960183610ed4565b916110836060850185610ed4565b9590946080810190610ed4565b979096604051996110a08b610de3565b60801b17895260801b17602088015260801b17604086015260801b17606084015260801b17608082015290565b90821015610ec0570190565b91815b8015801580611340575b80611310575b156110fd57610bbd575f19016110dc565b5091929092828103818111610bbd57838214908115611305575b5080156112fb575b80156112cb575b61123057825f5b828210611285576001600160401b039150118015611267575b8015611237575b611230575f5b5f198401848111610bbd57811015611227576001600160f81b03196111798284866110cd565b3516606160f81b81101580611219575b80156111fc575b1590816111d7575b816111c8575b816111b9575b506111b157600101611153565b505050505f90565b602d60f81b141590505f6111a4565b605f60f81b811415915061119e565b9050600360fc1b811015806111ee575b1590611198565b50603960f81b8111156111e7565b50604160f81b81108015906111905750602d60f91b811115611190565b50603d60f91b811115611189565b50505050600190565b5050505f90565b506001198301838111610bbd57602d60f81b906001600160f81b03199061125f9084866110cd565b35161461114d565b508015610ec05781356001600160f81b031916602d60f81b14611146565b600a810290808204600a1490151715610bbd57602f196112a68385876110cd565b3560f81c0160ff8111610bbd5760019160ff6112c3921690611017565b91019061112d565b505f198301838111610bbd57602d60f81b906001600160f81b0319906112f29084866110cd565b35161415611126565b506002831061111f565b60149150115f611117565b505f198201828111610bbd57603960f81b906001600160f81b0319906113379087896110cd565b351611156110ec565b505f198201828111610bbd57600360fc1b906001600160f81b0319906113679087896110cd565b351610156110e6565b91905f5b81811061138357506001925050565b61138e8183866110cd565b3560f81c602081118061159f575b61159757602081148015611580575b156113c457505f198114610bbd57600101925b92611374565b60c281148061156d575b80611512575b156113eb575060028101809111610bbd57926113be565b60e18110159081611506575b50806114f3575b80611421575b1561141a5760038101809111610bbd57926113be565b505f925050565b5060038101808211610bbd5782106102dc576001600160e81b031981850135166201c33560ef1b81149081156114cb575b81156114bb575b81156114ab575b811561149b575b811561148b575b811561147b575b50611404565b6201c70160ef1b1490505f611475565b62e2819f60e81b8114915061146e565b62e280af60e81b81149150611467565b62e280a960e81b81149150611460565b621c501560eb1b81149150611459565b90506201c50160ef1b811015806114e3575b90611452565b506271404560e91b8111156114dd565b5060028101808211610bbd5782116113fe565b60e3915011155f6113f7565b5060018201808311610bbd57608560f81b6001600160f81b031961153783878a6110cd565b351614908115611548575b506113d4565b600560fd1b91506001600160f81b0319906115649086896110cd565b3516145f611542565b5060018201808311610bbd5783116113ce565b50600981101580156113ab5750600d8111156113ab565b505f93505050565b506080811061139c565b909180602093818452848401375f828201840152601f01601f1916010190565b60028210801561161a575b61161457905f9082015b8083106115ef575060019150161590565b906001906f07fffffeaffffffe53ff68080000000084355f1a1c1917920191906115de565b50505f90565b50608082116115d4565b60088210801561166f575b61161457905f9082015b80831061164a575060019150161590565b906001906f07fffffeaffffffe53ff68080000000084355f1a1c191792019190611639565b506040821161162f565b8151808252602092819084018385015e5f828201840152601f01601f191601019056",
}

// Probe is an auto generated Go binding around an Ethereum contract.
type Probe struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Probe) GetABI() abi.ABI {
	return c.abi
}

// NewProbe creates a new instance of Probe.
func NewProbe() *Probe {
	parsed, err := ProbeMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Probe{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Probe) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAcknowledgement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07ed2b37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acknowledgement(bytes ack) pure returns(bytes32)
func (probe *Probe) PackAcknowledgement(ack []byte) []byte {
	enc, err := probe.abi.Pack("acknowledgement", ack)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcknowledgement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07ed2b37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acknowledgement(bytes ack) pure returns(bytes32)
func (probe *Probe) TryPackAcknowledgement(ack []byte) ([]byte, error) {
	return probe.abi.Pack("acknowledgement", ack)
}

// UnpackAcknowledgement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07ed2b37.
//
// Solidity: function acknowledgement(bytes ack) pure returns(bytes32)
func (probe *Probe) UnpackAcknowledgement(data []byte) ([32]byte, error) {
	out, err := probe.abi.Unpack("acknowledgement", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCallbacks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x183fd7e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function callbacks(bytes4 selector, (uint64,string,string,uint64,(string,string,string,string,bytes)[]) p, bytes ack, address relayer) pure returns(bytes onPacket, bytes onAcknowledgement)
func (probe *Probe) PackCallbacks(selector [4]byte, p IICS26RouterMsgsPacket, ack []byte, relayer common.Address) []byte {
	enc, err := probe.abi.Pack("callbacks", selector, p, ack, relayer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCallbacks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x183fd7e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function callbacks(bytes4 selector, (uint64,string,string,uint64,(string,string,string,string,bytes)[]) p, bytes ack, address relayer) pure returns(bytes onPacket, bytes onAcknowledgement)
func (probe *Probe) TryPackCallbacks(selector [4]byte, p IICS26RouterMsgsPacket, ack []byte, relayer common.Address) ([]byte, error) {
	return probe.abi.Pack("callbacks", selector, p, ack, relayer)
}

// CallbacksOutput serves as a container for the return parameters of contract
// method Callbacks.
type CallbacksOutput struct {
	OnPacket          []byte
	OnAcknowledgement []byte
}

// UnpackCallbacks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x183fd7e3.
//
// Solidity: function callbacks(bytes4 selector, (uint64,string,string,uint64,(string,string,string,string,bytes)[]) p, bytes ack, address relayer) pure returns(bytes onPacket, bytes onAcknowledgement)
func (probe *Probe) UnpackCallbacks(data []byte) (CallbacksOutput, error) {
	out, err := probe.abi.Unpack("callbacks", data)
	outstruct := new(CallbacksOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.OnPacket = *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	outstruct.OnAcknowledgement = *abi.ConvertType(out[1], new([]byte)).(*[]byte)
	return *outstruct, nil
}

// PackIdentifiers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8161199d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function identifiers(string id) pure returns(bool port, bool client, bool numbered, bool blank)
func (probe *Probe) PackIdentifiers(id string) []byte {
	enc, err := probe.abi.Pack("identifiers", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdentifiers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8161199d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function identifiers(string id) pure returns(bool port, bool client, bool numbered, bool blank)
func (probe *Probe) TryPackIdentifiers(id string) ([]byte, error) {
	return probe.abi.Pack("identifiers", id)
}

// IdentifiersOutput serves as a container for the return parameters of contract
// method Identifiers.
type IdentifiersOutput struct {
	Port     bool
	Client   bool
	Numbered bool
	Blank    bool
}

// UnpackIdentifiers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8161199d.
//
// Solidity: function identifiers(string id) pure returns(bool port, bool client, bool numbered, bool blank)
func (probe *Probe) UnpackIdentifiers(data []byte) (IdentifiersOutput, error) {
	out, err := probe.abi.Unpack("identifiers", data)
	outstruct := new(IdentifiersOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Port = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Client = *abi.ConvertType(out[1], new(bool)).(*bool)
	outstruct.Numbered = *abi.ConvertType(out[2], new(bool)).(*bool)
	outstruct.Blank = *abi.ConvertType(out[3], new(bool)).(*bool)
	return *outstruct, nil
}

// PackPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0b9956d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function packet((uint64,string,string,uint64,(string,string,string,string,bytes)[]) p) view returns(bytes encoded, bytes32 commitment, bytes32 commitmentKey, bytes32 acknowledgementKey)
func (probe *Probe) PackPacket(p IICS26RouterMsgsPacket) []byte {
	enc, err := probe.abi.Pack("packet", p)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0b9956d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function packet((uint64,string,string,uint64,(string,string,string,string,bytes)[]) p) view returns(bytes encoded, bytes32 commitment, bytes32 commitmentKey, bytes32 acknowledgementKey)
func (probe *Probe) TryPackPacket(p IICS26RouterMsgsPacket) ([]byte, error) {
	return probe.abi.Pack("packet", p)
}

// PacketOutput serves as a container for the return parameters of contract
// method Packet.
type PacketOutput struct {
	Encoded            []byte
	Commitment         [32]byte
	CommitmentKey      [32]byte
	AcknowledgementKey [32]byte
}

// UnpackPacket is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc0b9956d.
//
// Solidity: function packet((uint64,string,string,uint64,(string,string,string,string,bytes)[]) p) view returns(bytes encoded, bytes32 commitment, bytes32 commitmentKey, bytes32 acknowledgementKey)
func (probe *Probe) UnpackPacket(data []byte) (PacketOutput, error) {
	out, err := probe.abi.Unpack("packet", data)
	outstruct := new(PacketOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Encoded = *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	outstruct.Commitment = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.CommitmentKey = *abi.ConvertType(out[2], new([32]byte)).(*[32]byte)
	outstruct.AcknowledgementKey = *abi.ConvertType(out[3], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackPrefix is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f377674.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prefix(bytes[] keys) pure returns(bytes[])
func (probe *Probe) PackPrefix(keys [][]byte) []byte {
	enc, err := probe.abi.Pack("prefix", keys)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPrefix is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f377674.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prefix(bytes[] keys) pure returns(bytes[])
func (probe *Probe) TryPackPrefix(keys [][]byte) ([]byte, error) {
	return probe.abi.Pack("prefix", keys)
}

// UnpackPrefix is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0f377674.
//
// Solidity: function prefix(bytes[] keys) pure returns(bytes[])
func (probe *Probe) UnpackPrefix(data []byte) ([][]byte, error) {
	out, err := probe.abi.Unpack("prefix", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackProofs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaccdf459.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proofs(bytes[] keys, (uint64,string,string,uint64,(string,string,string,string,bytes)[]) p, bytes32 commitment, (uint64,uint64) height, bytes proof) pure returns(bytes membership, bytes nonMembership)
func (probe *Probe) PackProofs(keys [][]byte, p IICS26RouterMsgsPacket, commitment [32]byte, height IICS02ClientMsgsHeight, proof []byte) []byte {
	enc, err := probe.abi.Pack("proofs", keys, p, commitment, height, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProofs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaccdf459.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proofs(bytes[] keys, (uint64,string,string,uint64,(string,string,string,string,bytes)[]) p, bytes32 commitment, (uint64,uint64) height, bytes proof) pure returns(bytes membership, bytes nonMembership)
func (probe *Probe) TryPackProofs(keys [][]byte, p IICS26RouterMsgsPacket, commitment [32]byte, height IICS02ClientMsgsHeight, proof []byte) ([]byte, error) {
	return probe.abi.Pack("proofs", keys, p, commitment, height, proof)
}

// ProofsOutput serves as a container for the return parameters of contract
// method Proofs.
type ProofsOutput struct {
	Membership    []byte
	NonMembership []byte
}

// UnpackProofs is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaccdf459.
//
// Solidity: function proofs(bytes[] keys, (uint64,string,string,uint64,(string,string,string,string,bytes)[]) p, bytes32 commitment, (uint64,uint64) height, bytes proof) pure returns(bytes membership, bytes nonMembership)
func (probe *Probe) UnpackProofs(data []byte) (ProofsOutput, error) {
	out, err := probe.abi.Unpack("proofs", data)
	outstruct := new(ProofsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Membership = *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	outstruct.NonMembership = *abi.ConvertType(out[1], new([]byte)).(*[]byte)
	return *outstruct, nil
}
