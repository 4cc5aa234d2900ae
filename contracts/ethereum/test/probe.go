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
	Bin: "0x6080806040523460155761197f908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c806307ed2b3714610d725780630f37767414610b78578063183fd7e3146108e35780638161199d14610868578063accdf459146104e85763c0b9956d1461005b575f80fd5b34610313576020366003190112610313576004356001600160401b03811161031357806004019060a06003198236030112610313576100f79061009d83610ff3565b9060248101916100ad8386610fc1565b90926100ff60448201946100c1868a610fc1565b9890916100ef6100ea6100e48d60846100dc60648b01610ff3565b990190610f5d565b90610f92565b61116a565b953691610f27565b973691610f27565b926040519660208801916001600160401b0381169061ffff60f01b9060f01b16600160fb1b1783526022890192607f82116104af575b50508051600960f91b60f082901b1783526002830192607f8211610476575b5050805160208201835e51019280518060f01b600d60f91b1785526002850194607f821161043d575b5050805193602082019485825e8151016001600160401b03831661ffff60f01b8460f01b16600160fd1b1782526002820191607f8211610406575b505060c081019384905f905b60a0821061036757505060205f60a08460025afa1561031357815f5195039060bf19820190818060f01b601560f91b1785526002850194607f8211610317575b505093835f969360209895936061978a955e018b810360df19018c52601f1960a01990910116604081905297600289536001890191519060025afa9060c01b8452846021870160088660025afa169083528360418601818560025afa169360025afa161561031357610299600960206102cd6102ff976102c56102a1858561028e5f519b86610fc1565b939061029987610ff3565b943691610f27565b9260405193805192839101855e60b81b600160f81b17818401520190209682610fc1565b959091610ff3565b9260405193805192839101855e60b81b600360f81b178184015201902090604051948594608086526080860190610e84565b926020850152604084015260608301520390f35b5f80fd5b600191929550602a815301905b607f811161035057935f969360209895936001848b9660619a9653019699509350939681929650610204565b906001906080607f8416178153019060071c610324565b9095868201516001600160801b038116908860021c600a0192829061ffff60f01b8360f01b168560f81b1781526002810194607f85116103c7575b505050819060801c83376020888601828460025afa15610313570195602001906101c4565b8492939550906001918153015b607f83116103ec576001919281530192905f806103a2565b600191506080607f8416178153019060071c9082906103d4565b600191925060208153015b607f8211610426576001918153015f806101b8565b6001906080607f8416178153019060071c90610411565b600191929550601a8153015b607f821161045f57600191815301925f8061017d565b6001906080607f8416178153019060071c90610449565b60019192935060128153015b607f821161049857600191815301905f80610154565b6001906080607f8416178153019060071c90610482565b60089192935053602188015b607f82116104d157600191815301905f80610135565b6001906080607f8416178153019060071c906104bb565b346103135760c0366003190112610313576004356001600160401b03811161031357610518903690600401610e54565b6024356001600160401b038111610313578060040160a060031983360301126103135760403660631901126103135760a435916001600160401b03831161031357610582602461057a61057261058a963690600401610e27565b97909861107b565b920183610fc1565b939092610ff3565b916040519360808501928584106001600160401b03851117610854576105b69360405285523691610f27565b90602083019182526040830190600182526001600160401b0360608501911681526105e036611007565b9460405195630682ed5f60e41b6020880152602060248801526001600160401b03602081835116920151169060a060448901526064880152608487015261062b818860e48901611723565b6043198782030160a48801528551855160ff60f81b865160f81b166001600160401b0360b81b865160b81b161790602060218401930151938460f81c94858252856020611fe08185019360f31c16840101965b6107eb575050505050878203604319810160c48a015260208084526044358185015201885250605f01601f1916604052610701906106bb36611007565b9760405198634d6d9ffb60e01b60208b0152602060248b01526001600160401b036020818351169201511690608060448c015260648b015260848a015260c48901611723565b936043198786030160a48801525192519160ff60f81b905160f81b16906001600160401b0360b81b905160b81b161790602060218401930151938460f81c94858252856020611fe08185019360f31c16840101965b61078257601f1989880381018a52601f88011660405288885b61077e60405192839283610ea8565b0390f35b9060208097925f1901978892601f1986860301815201926001885160f81c898183819c018686015e01019783156107cd575b8082525f828201840152601f01601f1916010196610756565b600990875184890185838601015e87510188848285010152016107b4565b9060208097925f1901978892601f1986860301815201926001885160f81c898183819c018686015e0101978315610836575b8082525f828201840152601f01601f191601019661067e565b600990875184890185838601015e875101888482850101520161081d565b634e487b7160e01b5f52604160045260245ffd5b34610313576020366003190112610313576004356001600160401b0381116103135761089a6080913690600401610e27565b6108a48183611743565b916108c36108b28383611856565b926108bd818461121f565b926114b6565b916040519315158452151560208401521515604083015215156060820152f35b34610313576080366003190112610313576004356001600160e01b03198116810361031357602435906001600160401b038211610313578160040160a06003198436030112610313576044356001600160401b0381116103135761094b903690600401610e27565b91606435906001600160a01b0382168203610313576109736100ea6100e46084890184610f5d565b956024810160446109e56109ab6109d46109b36109908689610fc1565b959097019661099f888a610fc1565b9490916100f78b610ff3565b933691610f27565b916040519b60208d0152602060248d015260a060448d015260e48c0161195c565b8a81036043190160648c015261195c565b9060848901526043198882030160a489015260a08101905f905b60a08210610b395750508493610a58610a5094610a47610a9d95610a41610a60966100ef9f9b8f9060c4820152601f19818303019052601f8019910116604052565b84610fc1565b96909184610fc1565b9c9093610ff3565b993691610f27565b610a8c6040519963428e4e1760e01b60208c0152602060248c015260c060448c01526101048b0161195c565b8981036043190160648b015261195c565b9060848801526043198782030160a488015260a08101925f915b60a08310610af8575050508582036043190160c487015260e486015261076f92610ae2929091611723565b83601f19818303019052601f8019910116604052565b90919360208091868501516001600160801b03811680918684038a88015281845260801c848401375f828201840152601f01601f1916010194019190610ab7565b909160208091848d01516001600160801b03811680918684038888015281845260801c848401375f828201840152601f01601f191601019201906109ff565b34610313576020366003190112610313576004356001600160401b03811161031357610bab610bb1913690600401610e54565b9061107b565b8051610d635760ff5f5b16610bc581611132565b90610bd36040519283610eeb565b808252610be2601f1991611132565b015f5b818110610d525750506001905f5b8151811015610ceb57610c068385611121565b5160f81c610c1381610f0c565b90610c216040519283610eeb565b808252610c30601f1991610f0c565b01366020830137610c418284611149565b52610c4c8183611149565b505f5b610c598284611149565b5151811015610cbe576001840190818511610caa57600191610c89610c838360ff60f81b9361115d565b88611121565b5116610ca382610c998688611149565b51925f1a92611121565b5301610c4f565b634e487b7160e01b5f52601160045260245ffd5b5091610cca8383611149565b51516001019081600111610caa57600191610ce49161115d565b9201610bf3565b506040518091602082016020835281518091526040830190602060408260051b8601019301915f905b828210610d2357505050500390f35b91936001919395506020610d428192603f198a82030186528851610e84565b9601920192018594939192610d14565b806060602080938601015201610be5565b60ff602082015160f81c610bbb565b34610313576020366003190112610313576004356001600160401b038111610313575f6020610db0610da982943690600401610e27565b3691610f27565b604051918183925191829101835e8101838152039060025afa15610e1c5760205f805160405183810191600160f91b8352602182015260218152610df5604182610eeb565b604051918291518091835e8101838152039060025afa15610e1c5760205f51604051908152f35b6040513d5f823e3d90fd5b9181601f84011215610313578235916001600160401b038311610313576020838186019501011161031357565b9181601f84011215610313578235916001600160401b038311610313576020808501948460051b01011161031357565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9091610ebf610ecd93604084526040840190610e84565b916020818403910152610e84565b90565b60a081019081106001600160401b0382111761085457604052565b90601f801991011681019081106001600160401b0382111761085457604052565b6001600160401b03811161085457601f01601f191660200190565b929192610f3382610f0c565b91610f416040519384610eeb565b829481845281830111610313578281602093845f960137010152565b903590601e198136030182121561031357018035906001600160401b03821161031357602001918160051b3603831361031357565b9015610fad57803590609e1981360301821215610313570190565b634e487b7160e01b5f52603260045260245ffd5b903590601e198136030182121561031357018035906001600160401b0382116103135760200191813603831361031357565b356001600160401b03811681036103135790565b60409060631901126103135760405190604082018281106001600160401b0382111761085457604052816064356001600160401b0381168103610313578152608435906001600160401b03821682036103135760200152565b90821015610fad576110779160051b810190610fc1565b9091565b60405160f883901b6001600160f81b0319166020820152600181529192916110a4602182610eeb565b925f915b8183106110b457505050565b909193602061111860018093836110cc8a8989611060565b90506110d98b8a8a611060565b80929160405198868a9751918291018789015e86019260ff60f81b9060f81b1685840152602183013701015f838201520301601f198101835282610eeb565b940191906110a8565b908151811015610fad570160200190565b6001600160401b0381116108545760051b60200190565b8051821015610fad5760209160051b010190565b91908201809211610caa57565b5f608060405161117981610ed0565b828152826020820152826040820152826060820152015261119a8180610fc1565b6111d66111ac60208594950184610fc1565b6111bb60408693960183610fc1565b916111c96060850185610fc1565b9590946080810190610fc1565b979096604051996111e68b610ed0565b60801b17895260801b17602088015260801b17604086015260801b17606084015260801b17608082015290565b90821015610fad570190565b91815b8015801580611486575b80611456575b1561124357610caa575f1901611222565b5091929092828103818111610caa5783821490811561144b575b508015611441575b8015611411575b61137657825f5b8282106113cb576001600160401b0391501180156113ad575b801561137d575b611376575f5b5f198401848111610caa5781101561136d576001600160f81b03196112bf828486611213565b3516606160f81b8110158061135f575b8015611342575b15908161131d575b8161130e575b816112ff575b506112f757600101611299565b505050505f90565b602d60f81b141590505f6112ea565b605f60f81b81141591506112e4565b9050600360fc1b81101580611334575b15906112de565b50603960f81b81111561132d565b50604160f81b81108015906112d65750602d60f91b8111156112d6565b50603d60f91b8111156112cf565b50505050600190565b5050505f90565b506001198301838111610caa57602d60f81b906001600160f81b0319906113a5908486611213565b351614611293565b508015610fad5781356001600160f81b031916602d60f81b1461128c565b600a810290808204600a1490151715610caa57602f196113ec838587611213565b3560f81c0160ff8111610caa5760019160ff61140992169061115d565b910190611273565b505f198301838111610caa57602d60f81b906001600160f81b031990611438908486611213565b3516141561126c565b5060028310611265565b60149150115f61125d565b505f198201828111610caa57603960f81b906001600160f81b03199061147d908789611213565b35161115611232565b505f198201828111610caa57600360fc1b906001600160f81b0319906114ad908789611213565b3516101561122c565b919080151583355f1a81611718575b8161170d575b50611707575f5b8181106114e157506001925050565b6114ec818386611213565b3560f81c60208111806116fd575b6116f5576020811480156116de575b1561152257505f198114610caa57600101925b926114d2565b60c28114806116cb575b80611670575b15611549575060028101809111610caa579261151c565b60e18110159081611664575b5080611651575b8061157f575b156115785760038101809111610caa579261151c565b505f925050565b5060038101808211610caa578210610313576001600160e81b031981850135166201c33560ef1b8114908115611629575b8115611619575b8115611609575b81156115f9575b81156115e9575b81156115d9575b50611562565b6201c70160ef1b1490505f6115d3565b62e2819f60e81b811491506115cc565b62e280af60e81b811491506115c5565b62e280a960e81b811491506115be565b621c501560eb1b811491506115b7565b90506201c50160ef1b81101580611641575b906115b0565b506271404560e91b81111561163b565b5060028101808211610caa57821161155c565b60e3915011155f611555565b5060018201808311610caa57608560f81b6001600160f81b031961169583878a611213565b3516149081156116a6575b50611532565b600560fd1b91506001600160f81b0319906116c2908689611213565b3516145f6116a0565b5060018201808311610caa57831161152c565b50600981101580156115095750600d811115611509565b505f93505050565b50608081106114fa565b505f9150565b60809150105f6114cb565b6020811191506114c5565b909180602093818452848401375f828201840152601f01601f1916010190565b60028210801561184c575b611846576020821115806117a4575b61179d57905f9082015b808310611778575060019150161590565b906001906f07fffffeaffffffe53ff68080000000084355f1a1c191792019190611767565b5050600190565b5080357f80808080808080808080808080808080808080808080808080808080808080808360200360031b1b817f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f839416917f050505050505050505050505050505050505050505050505050505050505050583011719910116161461175d565b50505f90565b506080821161174e565b600882108015611952575b611846576020821115806118b0575b61179d57905f9082015b80831061188b575060019150161590565b906001906f07fffffeaffffffe53ff68080000000084355f1a1c19179201919061187a565b5080357f80808080808080808080808080808080808080808080808080808080808080808360200360031b1b817f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f839416917f0505050505050505050505050505050505050505050505050505050505050505830117199101161614611870565b5060408211611861565b8151808252602092819084018385015e5f828201840152601f01601f191601019056",
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
