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
	Bin: "0x60808060405234601557611ce7908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c806307ed2b3714610f0b5780630f37767414610d0c578063183fd7e314610a255780638161199d146109a9578063accdf459146105e65763c0b9956d1461005b575f80fd5b346103de5760203660031901126103de5760043567ffffffffffffffff81116103de57806004019060a060031982360301126103de576100f89061009e836111b0565b9060248101916100ae838661117d565b909261010060448201946100c2868a61117d565b9890916100f06100eb6100e58d60846100dd60648b016111b0565b990190611118565b9061114e565b61132e565b9536916110e2565b9736916110e2565b926040519660208801916001600160f01b031967ffffffffffffffff82169160f01b167f08000000000000000000000000000000000000000000000000000000000000001783526022890192607f82116105ad575b505080518060f01b7f12000000000000000000000000000000000000000000000000000000000000001783526002830192607f8211610574575b5050805160208201835e51019280518060f01b7f1a000000000000000000000000000000000000000000000000000000000000001785526002850194607f821161053b575b5050805193602082019485825e81510167ffffffffffffffff83166001600160f01b03198460f01b167f20000000000000000000000000000000000000000000000000000000000000001782526002820191607f8211610504575b505060c081019384905f905b60a0821061043257505060205f60a08460025afa156103de57815f5195039060bf19820190818060f01b7f2a000000000000000000000000000000000000000000000000000000000000001785526002850194607f82116103e2575b505093835f969360209895936061978a955e018b810360df19018c52601f1960a01990910116604081905297600289536001890191519060025afa9060c01b8452846021870160088660025afa169083528360418601818560025afa169360025afa16156103de5761032c6009602061037c6103ca9761037461033485856103215f519b8661117d565b939061032c876111b0565b9436916110e2565b9260405193805192839101855e60b81b7f01000000000000000000000000000000000000000000000000000000000000001781840152019020968261117d565b9590916111b0565b9260405193805192839101855e60b81b7f030000000000000000000000000000000000000000000000000000000000000017818401520190209060405194859460808652608086019061103c565b926020850152604084015260608301520390f35b5f80fd5b600191929550602a815301905b607f811161041b57935f969360209895936001848b9660619a9653019699509350939681929650610297565b906001906080607f8416178153019060071c6103ef565b909586820151906fffffffffffffffffffffffffffffffff821680918960021c600a0190608083105f1461049b576002916001600160f01b03198660f01b169060f81b17815201925b60801c83376020888601828460025afa156103de5701956020019061023b565b82906001600160f01b03198660f01b168360f81b1781526002810192607f85116104c9575b5050509261047b565b6001929493508153015b607f83116104ea57600191928153015f80806104c0565b600191506080607f8416178153019060071c9082906104d3565b600191925060208153015b607f8211610524576001918153015f8061022f565b6001906080607f8416178153019060071c9061050f565b600191929550601a8153015b607f821161055d57600191815301925f806101d4565b6001906080607f8416178153019060071c90610547565b60019192935060128153015b607f821161059657600191815301905f8061018f565b6001906080607f8416178153019060071c90610580565b60089192935053602188015b607f82116105cf57600191815301905f80610155565b6001906080607f8416178153019060071c906105b9565b346103de5760c03660031901126103de5760043567ffffffffffffffff81116103de5761061790369060040161100b565b60243567ffffffffffffffff81116103de578060040160a060031983360301126103de5760403660631901126103de5760a4359167ffffffffffffffff83116103de57610683602461067b61067361068b963690600401610fdd565b97909861123c565b92018361117d565b9390926111b0565b9160405193608085019285841067ffffffffffffffff851117610995576106b893604052855236916110e2565b906020830191825260408301906001825267ffffffffffffffff60608501911681526106e3366111c5565b94604051957f682ed5f00000000000000000000000000000000000000000000000000000000060208801526020602488015267ffffffffffffffff602081835116920151169060a0604489015260648801526084870152610748818860e48901611a8b565b6043198782030160a4880152855185516001600160f81b0319865160f81b1667ffffffffffffffff60b81b865160b81b161790602060218401930151938460f81c94858252856020611fe08185019360f31c16840101965b61092c575050505050878203604319810160c48a015260208084526044358185015201885250605f01601f191660405267ffffffffffffffff60b81b906001600160f81b031990610854906107f4366111c5565b99604051809b7f4d6d9ffb000000000000000000000000000000000000000000000000000000006020830152602060248301526080604467ffffffffffffffff6020818551169401511693015260648d015260848c015260c48b01611a8b565b956043198988030160a48a0152519451935160f81b16915160b81b161790602060218401930151938460f81c94858252856020611fe08185019360f31c16840101965b6108c357601f1989880381018a52601f88011660405288885b6108bf60405192839283611060565b0390f35b9060208097925f1901978892601f1986860301815201926001885160f81c898183819c018686015e010197831561090e575b8082525f828201840152601f01601f1916010196610897565b600990875184890185838601015e87510188848285010152016108f5565b9060208097925f1901978892601f1986860301815201926001885160f81c898183819c018686015e0101978315610977575b8082525f828201840152601f01601f19160101966107a0565b600990875184890185838601015e875101888482850101520161095e565b634e487b7160e01b5f52604160045260245ffd5b346103de5760203660031901126103de5760043567ffffffffffffffff81116103de576109dc6080913690600401610fdd565b6109e68183611aab565b91610a056109f48383611bbe565b926109ff81846113e3565b926116ff565b916040519315158452151560208401521515604083015215156060820152f35b346103de5760803660031901126103de576004357fffffffff00000000000000000000000000000000000000000000000000000000811681036103de576024359067ffffffffffffffff82116103de578160040160a060031984360301126103de5760443567ffffffffffffffff81116103de57610aa7903690600401610fdd565b916064359073ffffffffffffffffffffffffffffffffffffffff821682036103de57610adc6100eb6100e56084890184611118565b95602481016044610b4e610b14610b3d610b1c610af9868961117d565b9590970196610b08888a61117d565b9490916100f88b6111b0565b9336916110e2565b916040519b60208d0152602060248d015260a060448d015260e48c01611cc4565b8a81036043190160648c0152611cc4565b9060848901526043198882030160a489015260a08101905f905b60a08210610cc45750508493610bc1610bb994610bb0610c1f95610baa610bc9966100f09f9b8f9060c4820152601f19818303019052601f8019910116604052565b8461117d565b9690918461117d565b9c90936111b0565b9936916110e2565b610c0e604051997f428e4e170000000000000000000000000000000000000000000000000000000060208c0152602060248c015260c060448c01526101048b01611cc4565b8981036043190160648b0152611cc4565b9060848801526043198782030160a488015260a08101925f915b60a08310610c7a575050508582036043190160c487015260e48601526108b092610c64929091611a8b565b83601f19818303019052601f8019910116604052565b90919360208091868501516fffffffffffffffffffffffffffffffff811680918684038a88015281845260801c848401375f828201840152601f01601f1916010194019190610c39565b909160208091848d01516fffffffffffffffffffffffffffffffff811680918684038888015281845260801c848401375f828201840152601f01601f19160101920190610b68565b346103de5760203660031901126103de5760043567ffffffffffffffff81116103de57610d40610d4691369060040161100b565b9061123c565b8051610efc5760ff5f5b1690610d5b826112f5565b91610d6960405193846110a4565b808352610d78601f19916112f5565b015f5b818110610eeb5750506001915f5b8151811015610e8457610d9c84846112e4565b5160f81c610da9816110c6565b90610db760405192836110a4565b808252610dc6601f19916110c6565b01366020830137610dd7828461130d565b52610de2818361130d565b505f5b610def828461130d565b5151811015610e57576001850190818611610e43576001600160f81b0319610e22610e1c83600195611321565b876112e4565b5116610e3c82610e32868861130d565b51925f1a926112e4565b5301610de5565b634e487b7160e01b5f52601160045260245ffd5b5092610e63848361130d565b51516001019081600111610e4357600191610e7d91611321565b9301610d89565b506040518091602082016020835281518091526040830190602060408260051b8601019301915f905b828210610ebc57505050500390f35b91936001919395506020610edb8192603f198a8203018652885161103c565b9601920192018594939192610ead565b806060602080938701015201610d7b565b60ff602082015160f81c610d50565b346103de5760203660031901126103de5760043567ffffffffffffffff81116103de575f6020610f4a610f4382943690600401610fdd565b36916110e2565b604051918183925191829101835e8101838152039060025afa15610fd25760205f8051604051838101917f02000000000000000000000000000000000000000000000000000000000000008352602182015260218152610fab6041826110a4565b604051918291518091835e8101838152039060025afa15610fd25760205f51604051908152f35b6040513d5f823e3d90fd5b9181601f840112156103de5782359167ffffffffffffffff83116103de57602083818601950101116103de57565b9181601f840112156103de5782359167ffffffffffffffff83116103de576020808501948460051b0101116103de57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b90916110776110859360408452604084019061103c565b91602081840391015261103c565b90565b60a0810190811067ffffffffffffffff82111761099557604052565b90601f8019910116810190811067ffffffffffffffff82111761099557604052565b67ffffffffffffffff811161099557601f01601f191660200190565b9291926110ee826110c6565b916110fc60405193846110a4565b8294818452818301116103de578281602093845f960137010152565b903590601e19813603018212156103de570180359067ffffffffffffffff82116103de57602001918160051b360383136103de57565b901561116957803590609e19813603018212156103de570190565b634e487b7160e01b5f52603260045260245ffd5b903590601e19813603018212156103de570180359067ffffffffffffffff82116103de576020019181360383136103de57565b3567ffffffffffffffff811681036103de5790565b60409060631901126103de57604051906040820182811067ffffffffffffffff821117610995576040528160643567ffffffffffffffff811681036103de5781526084359067ffffffffffffffff821682036103de5760200152565b90821015611169576112389160051b81019061117d565b9091565b9190916040516001600160f81b03198460f81b166020820152600181526112646021826110a4565b925f915b81831061127457505050565b90919360206112db600180938361128c8a8989611221565b90506112998b8a8a611221565b8092916001600160f81b031960405199878b985191829101888a015e87019360f81b1685840152602183013701015f838201520301601f1981018352826110a4565b94019190611268565b908151811015611169570160200190565b67ffffffffffffffff81116109955760051b60200190565b80518210156111695760209160051b010190565b91908201809211610e4357565b5f608060405161133d81611088565b828152826020820152826040820152826060820152015261135e818061117d565b61139a6113706020859495018461117d565b61137f6040869396018361117d565b9161138d606085018561117d565b959094608081019061117d565b979096604051996113aa8b611088565b60801b17895260801b17602088015260801b17604086015260801b17606084015260801b17608082015290565b90821015611169570190565b91815b80158015806116d1575b806116a3575b1561140757610e43575f19016113e6565b5091929092828103818111610e4357838214908115611698575b50801561168e575b8015611660575b6115c757825f5b82821061161a5767ffffffffffffffff91501180156115fc575b80156115ce575b6115c7575f5b5f198401848111610e43578110156115be576001600160f81b03196114848284866113d7565b35167f610000000000000000000000000000000000000000000000000000000000000081101580611594575b801561153f575b15908161151a575b816114ef575b816114e0575b506114d85760010161145e565b505050505f90565b602d60f81b915014155f6114cb565b7f5f0000000000000000000000000000000000000000000000000000000000000081141591506114c5565b9050600360fc1b81101580611531575b15906114bf565b50603960f81b81111561152a565b507f410000000000000000000000000000000000000000000000000000000000000081101580156114b757507f5a000000000000000000000000000000000000000000000000000000000000008111156114b7565b507f7a000000000000000000000000000000000000000000000000000000000000008111156114b0565b50505050600190565b5050505f90565b506001198301838111610e43576001600160f81b03196115f4602d60f81b9284866113d7565b351614611458565b50801561116957602d60f81b6001600160f81b031983351614611451565b600a810290808204600a1490151715610e4357602f1961163b8385876113d7565b3560f81c0160ff8111610e435760019160ff611658921690611321565b910190611437565b505f198301838111610e43576001600160f81b0319611685602d60f81b9284866113d7565b35161415611430565b5060028310611429565b60149150115f611421565b505f198201828111610e43576001600160f81b03196116c8603960f81b9287896113d7565b351611156113f6565b505f198201828111610e43576001600160f81b03196116f6600360fc1b9287896113d7565b351610156113f0565b919080151583355f1a81611a80575b81611a75575b50611a6f575f5b81811061172a57506001925050565b6117358183866113d7565b3560f81c6020811180611a65575b611a5d57602081148015611a46575b1561176b57505f198114610e4357600101925b9261171b565b60c2811480611a33575b806119a1575b15611792575060028101809111610e435792611765565b60e18110159081611995575b5080611982575b806117c8575b156117c15760038101809111610e435792611765565b505f925050565b5060038101808211610e435782106103de577fffffff000000000000000000000000000000000000000000000000000000000081850135167fe19a8000000000000000000000000000000000000000000000000000000000008114908115611926575b81156118fc575b81156118d2575b81156118a8575b811561187e575b8115611854575b506117ab565b7fe3808000000000000000000000000000000000000000000000000000000000009150145f61184e565b7fe2819f000000000000000000000000000000000000000000000000000000000081149150611847565b7fe280af000000000000000000000000000000000000000000000000000000000081149150611840565b7fe280a9000000000000000000000000000000000000000000000000000000000081149150611839565b7fe280a8000000000000000000000000000000000000000000000000000000000081149150611832565b90507fe28080000000000000000000000000000000000000000000000000000000000081101580611958575b9061182b565b507fe2808a0000000000000000000000000000000000000000000000000000000000811115611952565b5060028101808211610e435782116117a5565b60e3915011155f61179e565b5060018201808311610e43577f85000000000000000000000000000000000000000000000000000000000000006001600160f81b03196119e283878a6113d7565b3516149081156119f3575b5061177b565b7fa0000000000000000000000000000000000000000000000000000000000000009150611a2a6001600160f81b03199186896113d7565b3516145f6119ed565b5060018201808311610e43578311611775565b50600981101580156117525750600d811115611752565b505f93505050565b5060808110611743565b505f9150565b60809150105f611714565b60208111915061170e565b909180602093818452848401375f828201840152601f01601f1916010190565b600282108015611bb4575b611bae57602082111580611b0c575b611b0557905f9082015b808310611ae0575060019150161590565b906001906f07fffffeaffffffe53ff68080000000084355f1a1c191792019190611acf565b5050600190565b5080357f80808080808080808080808080808080808080808080808080808080808080808360200360031b1b817f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f839416917f0505050505050505050505050505050505050505050505050505050505050505830117199101161614611ac5565b50505f90565b5060808211611ab6565b600882108015611cba575b611bae57602082111580611c18575b611b0557905f9082015b808310611bf3575060019150161590565b906001906f07fffffeaffffffe53ff68080000000084355f1a1c191792019190611be2565b5080357f80808080808080808080808080808080808080808080808080808080808080808360200360031b1b817f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f839416917f0505050505050505050505050505050505050505050505050505050505050505830117199101161614611bd8565b5060408211611bc9565b8151808252602092819084018385015e5f828201840152601f01601f191601019056",
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
