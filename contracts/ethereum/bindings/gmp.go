// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

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

// GMPMetaData contains all meta data concerning the GMP contract.
var GMPMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIICS26Router\",\"name\":\"router\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"Invalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"OnlyRouter\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"StringsInsufficientHexLength\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"success\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"acknowledgement\",\"type\":\"bytes\"}],\"name\":\"Answered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"Called\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"name\":\"TimedOut\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ENCODING\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_ANSWER_SIZE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_MEMO_SIZE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_NAME_SIZE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_PAYLOAD_SIZE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SALT_SIZE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PORT\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ROUTER\",\"outputs\":[{\"internalType\":\"contractIICS26Router\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"sender\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"salt\",\"type\":\"bytes\"}],\"name\":\"accountOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destinationClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload\",\"name\":\"payload\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"acknowledgement\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"}],\"internalType\":\"structIIBCAppCallbacks.OnAcknowledgementPacketCallback\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"onAcknowledgementPacket\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destinationClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload\",\"name\":\"payload\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"}],\"internalType\":\"structIIBCAppCallbacks.OnRecvPacketCallback\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"onRecvPacket\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"answer\",\"type\":\"bytes\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destinationClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload\",\"name\":\"payload\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"}],\"internalType\":\"structIIBCAppCallbacks.OnTimeoutPacketCallback\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"onTimeoutPacket\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeout\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"receiver\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"salt\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"payload\",\"type\":\"bytes\"},{\"internalType\":\"string\",\"name\":\"memo\",\"type\":\"string\"}],\"name\":\"sendCall\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "GMP",
	Bin: "0x60a03461008657601f611abc38819003918201601f19168301916001600160401b0383118484101761008a5780849260209460405283398101031261008657516001600160a01b038116810361008657608052604051611a1d908161009f8239608051818181610430015281816106ff0152818161080e0152818161098f01526109e70152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c908163078c4a79146109ce57508063113ec018146109b357806332fe7b2614610970578063428e4e17146107ce5780635240e4b4146107b25780635e32b6b6146106e757806373acd92814610612578063753893f6146101275780639122f8721461010c5780639a562e43146100ed578063a2ba1934146100ed578063de01c4c3146100f2578063f6f16ce0146100ed5763ffa1ad74146100b6575f80fd5b346100e9575f3660031901126100e9576100e56100d16111ec565b6040519182916020835260208301906110ae565b0390f35b5f80fd5b6111d0565b346100e9575f3660031901126100e9576020604051818152f35b346100e9575f3660031901126100e9576100e56100d1611195565b346100e95760c03660031901126100e95760043567ffffffffffffffff81116100e957610158903690600401611167565b60243567ffffffffffffffff81168091036100e95760443567ffffffffffffffff81116100e95761018d903690600401611167565b909160643567ffffffffffffffff81116100e9576101af903690600401611167565b9060843567ffffffffffffffff81116100e9576101d0903690600401611167565b60a43567ffffffffffffffff81116100e9576101f0903690600401611167565b93909433986060986040519a6102068b8d6110ee565b602a8c5260208c01601f198c013682378c51156105fe57603090538b51600110156105fe57607860218d015360295b600181116105af575061057e57602860228c01208a1c6029905b600182116104d75750509261029b949261028361028f936102a69a9998966040519e8f61027b816110d2565b52369161128f565b60208d0152369161128f565b60408a0152369161128f565b85870152369161128f565b60808401526102b48361140f565b6102ec6102bf61112c565b936102c861112c565b6102d06111ec565b906102fa6102dc611195565b93604051958691602083016112c5565b03601f1981018652856110ee565b60405196610307886110d2565b875260208701526040860152838501526080840152604051918083019183831067ffffffffffffffff8411176104c35760806104126103af9661035e67ffffffffffffffff9a60209a61042398604052369161128f565b875288870193845260408701908152604051998a9889987f4d6e7ce3000000000000000000000000000000000000000000000000000000008a528b60048b0152518760248b015260848a01906110ae565b945116604488015251936023198785030160648801526104006103ee6103de875160a0885260a08801906110ae565b8b8801518782038d8901526110ae565b604087015186820360408801526110ae565b908086015190858303908601526110ae565b9201519060808184039101526110ae565b03815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af180156104b8575f90610474575b60209067ffffffffffffffff60405191168152f35b506020813d6020116104b0575b8161048e602093836110ee565b810103126100e9575167ffffffffffffffff811681036100e95760209061045f565b3d9150610481565b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b808d8d846007600f6104fd9616119283610565575b505050610503575b60041c916113de565b9061024f565b8d61055f847f20000000000000000000000000000000000000000000000000000000000000007fff0000000000000000000000000000000000000000000000000000000000000061055483866113fe565b5116185f1a926113fe565b536104f4565b6105709293506113fe565b5160f81c118d8f85906104ec565b7fe22e27eb000000000000000000000000000000000000000000000000000000005f5233600452601460245260445ffd5b90600f81169060108210156105fe578d6105ef847f30313233343536373839616263646566000000000000000000000000000000006105f9951a926113fe565b5360041c916113de565b610235565b634e487b7160e01b5f52603260045260245ffd5b346100e95760603660031901126100e95760043567ffffffffffffffff81116100e957610643903690600401611167565b9060243567ffffffffffffffff81116100e957610664903690600401611167565b90916044359267ffffffffffffffff84116100e9576020946106a96106af946106a16106976106d6983690600401611167565b959092369161128f565b93369161128f565b92611363565b61028b6040516106c1858301826110ee565b818152848101916117928339519020906113b5565b6001600160a01b0360405191168152f35b346100e9576106f53661107a565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610786577f2cc1424b088381bf5a530cff1f1c64a5a8a9f51c12b43b14d9fe67cff1516f0e8167ffffffffffffffff61076861075f83604096611227565b9590930161125a565b169261078160405192839260208452602084019161126f565b0390a2005b7f146f8b8e000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346100e9575f3660031901126100e95760206040516108008152f35b346100e95760203660031901126100e95760043567ffffffffffffffff81116100e957806004019060c060031982360301126100e9576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036107865760446084820161084e6108478286611227565b369161128f565b6020815191012060405160208101907f4774d4a575993f963b1c06573736617a457abef8589178db8d10c94b4ab511ab82526020815261088f6040826110ee565b51902014159061089f8186611227565b9590506180006108bb6108b28380611227565b9690970161125a565b961161092d579167ffffffffffffffff956108fc610781937f0fdcc21012d0e0f06b639eda6fcbbc2828f0f436febb5267744fe3d8c9ff5875979695611227565b979097915b61091860405197889760608952606089019161126f565b9360208701528584036040870152169661126f565b9161095e610781927f0fdcc21012d0e0f06b639eda6fcbbc2828f0f436febb5267744fe3d8c9ff5875969594611227565b509567ffffffffffffffff5f91610901565b346100e9575f3660031901126100e95760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100e9575f3660031901126100e9576100e56100d161112c565b346100e9576109dc3661107a565b906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610786576060820135609e19833603018112156100e9576080606091840192610a31816110d2565b82815282602082015282604082015282808201520152610a62610a548280611227565b610a5c61112c565b9161157a565b1561103557610a77610a546020830183611227565b15610ff057610a94610a8c6040830183611227565b610a5c6111ec565b15610fab57610ab1610aa96060830183611227565b610a5c611195565b15610f665760808101610ac48183611227565b810193906020818603126100e95780359067ffffffffffffffff82116100e957019360a0858203126100e95760405193610afd856110d2565b853567ffffffffffffffff81116100e95782610b1a918801611348565b8552602086013567ffffffffffffffff81116100e95782610b3c918801611348565b9160208601928352604087013567ffffffffffffffff81116100e95781610b64918901611348565b9660408701978852606081013567ffffffffffffffff81116100e95782610b8c918301611348565b956060880196875260808201359167ffffffffffffffff83116100e957610bed9361084793610bbb9201611348565b60808901526040516020810190610be481610bd68c856112c5565b03601f1981018352826110ee565b51902093611227565b6020815191012003610f2157610c0f90610c068561140f565b51805190611598565b939015610edb57610c34906020830195610c298785611227565b909251915192611363565b6040519061028b610c4860208201846110ee565b8083526001600160a01b03610c6c61179294602081019084878339519020846113b5565b1692833b15610e9e575b505050935f6001600160a01b0380610cd0971694519560405197889283927f1cff79cd00000000000000000000000000000000000000000000000000000000845216978860048401526040602484015260448301906110ae565b038183875af19485156104b8575f95610de8575b508167ffffffffffffffff610d1f61075f7fee8801d4d7e1bf11788bca6cd4b5d07fa7af2b87ef5463f235ae13d0ef8622c394604096611227565b1692610d3860405192839260208452602084019161126f565b0390a4604051602081019080821067ffffffffffffffff8311176104c357610bd692610d81926040528152604051928391602080840152516020604084015260608301906110ae565b618000815111610da3576100e5906040519182916020835260208301906110ae565b60646040516314e8955b60e21b815260206004820152600660248201527f726573756c7400000000000000000000000000000000000000000000000000006044820152fd5b919094503d805f843e610dfb81846110ee565b8201916020818403126100e95780519067ffffffffffffffff82116100e957019082601f830112156100e957815192610e3384611110565b90610e4160405192836110ee565b848252602085850101116100e957610d1f61075f67ffffffffffffffff925f602088604099827fee8801d4d7e1bf11788bca6cd4b5d07fa7af2b87ef5463f235ae13d0ef8622c39a018386015e8301015298945050505091610ce4565b604051929350908281019067ffffffffffffffff8211848310176104c3578392833903905ff59384156104b857935f6001600160a01b0380610c76565b6040516314e8955b60e21b815260206004820152600860248201527f72656365697665720000000000000000000000000000000000000000000000006044820152606490fd5b60646040516314e8955b60e21b815260206004820152600560248201527f76616c75650000000000000000000000000000000000000000000000000000006044820152fd5b60646040516314e8955b60e21b815260206004820152600860248201527f656e636f64696e670000000000000000000000000000000000000000000000006044820152fd5b60646040516314e8955b60e21b815260206004820152600760248201527f76657273696f6e000000000000000000000000000000000000000000000000006044820152fd5b60646040516314e8955b60e21b815260206004820152600860248201527f64657374506f72740000000000000000000000000000000000000000000000006044820152fd5b60646040516314e8955b60e21b815260206004820152600a60248201527f736f75726365506f7274000000000000000000000000000000000000000000006044820152fd5b60206003198201126100e9576004359067ffffffffffffffff82116100e95760a09082900360031901126100e95760040190565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b60a0810190811067ffffffffffffffff8211176104c357604052565b90601f8019910116810190811067ffffffffffffffff8211176104c357604052565b67ffffffffffffffff81116104c357601f01601f191660200190565b6040519061113b6040836110ee565b600782527f676d70706f7274000000000000000000000000000000000000000000000000006020830152565b9181601f840112156100e95782359167ffffffffffffffff83116100e957602083818601950101116100e957565b604051906111a46040836110ee565b601a82527f6170706c69636174696f6e2f782d736f6c69646974792d6162690000000000006020830152565b346100e9575f3660031901126100e95760206040516180008152f35b604051906111fb6040836110ee565b600782527f69637332372d32000000000000000000000000000000000000000000000000006020830152565b903590601e19813603018212156100e9570180359067ffffffffffffffff82116100e9576020019181360383136100e957565b3567ffffffffffffffff811681036100e95790565b908060209392818452848401375f828201840152601f01601f1916010190565b92919261129b82611110565b916112a960405193846110ee565b8294818452818301116100e9578281602093845f960137010152565b906113459160208152608061133061131b6113056112ef865160a0602088015260c08701906110ae565b6020870151868203601f190160408801526110ae565b6040860151858203601f190160608701526110ae565b6060850151848203601f1901848601526110ae565b9201519060a0601f19828503019101526110ae565b90565b9080601f830112156100e9578160206113459335910161128f565b610bd66113af929461139d61138b95604051968795602087019960608b52608088019161126f565b858103601f19016040870152906110ae565b838103601f19016060850152906110ae565b51902090565b600b6001600160a01b039260559260405191604083015260208201523081520160ff8153201690565b80156113ea575f190190565b634e487b7160e01b5f52601160045260245ffd5b9081518110156105fe570160200190565b805151801590811561156e575b506115295761080060208201515111610edb576020604082015151116114e4576180006060820151511161149f576080618000910151511161145a57565b60646040516314e8955b60e21b815260206004820152600460248201527f6d656d6f000000000000000000000000000000000000000000000000000000006044820152fd5b60646040516314e8955b60e21b815260206004820152600760248201527f7061796c6f6164000000000000000000000000000000000000000000000000006044820152fd5b60646040516314e8955b60e21b815260206004820152600460248201527f73616c74000000000000000000000000000000000000000000000000000000006044820152fd5b60646040516314e8955b60e21b815260206004820152600660248201527f73656e64657200000000000000000000000000000000000000000000000000006044820152fd5b6108009150115f61141c565b61158591369161128f565b6020815191012090602081519101201490565b80518211801561162c575b6115f05760018211806115f8575b158015908160011b91820460021417156113ea57602801806028116113ea5782036115f0576001600160a01b0392915f6115ea92611633565b90921690565b50505f905f90565b5061060f60f31b7fffff000000000000000000000000000000000000000000000000000000000000602083015116146115b1565b505f6115a3565b929092600184018085116113ea578311806116e9575b15938415948560011b95860460021417156113ea575f9481018091116113ea579192905b81831061167d5750505060019190565b9092919360ff6116b47fff00000000000000000000000000000000000000000000000000000000000000602088860101511661171f565b16600f81116116de578160041b91808304601014901517156113ea5760019101940191929061166d565b505f94508493505050565b5061060f60f31b7fffff000000000000000000000000000000000000000000000000000000000000602086840101511614611649565b60f81c602f811180611787575b1561173b57602f190160ff1690565b606081118061177d575b15611754576056190160ff1690565b6040811180611773575b1561176d576036190160ff1690565b5060ff90565b506047811061175e565b5060678110611745565b50603a811061172c56fe60a0806040523460215733608052610265908161002682396080518160a80152f35b5f80fdfe6080600436101561000e575f80fd5b5f3560e01c631cff79cd14610021575f80fd5b346101995760403660031901126101995760043573ffffffffffffffffffffffffffffffffffffffff81168103610199576024359167ffffffffffffffff831161019957366023840112156101995782600401359067ffffffffffffffff82116101995736602483860101116101995773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361016d57601f8201601f19908116603f011681019267ffffffffffffffff841182851017610140575f60208461011495602483996040998a5282885201838701378401015261019d565b815192839181835280519182918282860152018484015e5f828201840152601f01601f19168101030190f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f75d3ba3a000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b5f80fd5b905f809160208151910182855af18080610252575b156101d25750506040513d81523d5f602083013e60203d82010160405290565b156102195773ffffffffffffffffffffffffffffffffffffffff907f9996b315000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b3d1561022a576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b503d1515806101b25750813b15156101b256",
}

// GMP is an auto generated Go binding around an Ethereum contract.
type GMP struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *GMP) GetABI() abi.ABI {
	return c.abi
}

// NewGMP creates a new instance of GMP.
func NewGMP() *GMP {
	parsed, err := GMPMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &GMP{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *GMP) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address router) returns()
func (gMP *GMP) PackConstructor(router common.Address) []byte {
	enc, err := gMP.abi.Pack("", router)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackENCODING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9122f872.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ENCODING() view returns(string)
func (gMP *GMP) PackENCODING() []byte {
	enc, err := gMP.abi.Pack("ENCODING")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackENCODING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9122f872.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ENCODING() view returns(string)
func (gMP *GMP) TryPackENCODING() ([]byte, error) {
	return gMP.abi.Pack("ENCODING")
}

// UnpackENCODING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9122f872.
//
// Solidity: function ENCODING() view returns(string)
func (gMP *GMP) UnpackENCODING(data []byte) (string, error) {
	out, err := gMP.abi.Unpack("ENCODING", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackMAXANSWERSIZE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a562e43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_ANSWER_SIZE() view returns(uint256)
func (gMP *GMP) PackMAXANSWERSIZE() []byte {
	enc, err := gMP.abi.Pack("MAX_ANSWER_SIZE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXANSWERSIZE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a562e43.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_ANSWER_SIZE() view returns(uint256)
func (gMP *GMP) TryPackMAXANSWERSIZE() ([]byte, error) {
	return gMP.abi.Pack("MAX_ANSWER_SIZE")
}

// UnpackMAXANSWERSIZE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a562e43.
//
// Solidity: function MAX_ANSWER_SIZE() view returns(uint256)
func (gMP *GMP) UnpackMAXANSWERSIZE(data []byte) (*big.Int, error) {
	out, err := gMP.abi.Unpack("MAX_ANSWER_SIZE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXMEMOSIZE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6f16ce0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_MEMO_SIZE() view returns(uint256)
func (gMP *GMP) PackMAXMEMOSIZE() []byte {
	enc, err := gMP.abi.Pack("MAX_MEMO_SIZE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXMEMOSIZE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6f16ce0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_MEMO_SIZE() view returns(uint256)
func (gMP *GMP) TryPackMAXMEMOSIZE() ([]byte, error) {
	return gMP.abi.Pack("MAX_MEMO_SIZE")
}

// UnpackMAXMEMOSIZE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf6f16ce0.
//
// Solidity: function MAX_MEMO_SIZE() view returns(uint256)
func (gMP *GMP) UnpackMAXMEMOSIZE(data []byte) (*big.Int, error) {
	out, err := gMP.abi.Unpack("MAX_MEMO_SIZE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXNAMESIZE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5240e4b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_NAME_SIZE() view returns(uint256)
func (gMP *GMP) PackMAXNAMESIZE() []byte {
	enc, err := gMP.abi.Pack("MAX_NAME_SIZE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXNAMESIZE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5240e4b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_NAME_SIZE() view returns(uint256)
func (gMP *GMP) TryPackMAXNAMESIZE() ([]byte, error) {
	return gMP.abi.Pack("MAX_NAME_SIZE")
}

// UnpackMAXNAMESIZE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5240e4b4.
//
// Solidity: function MAX_NAME_SIZE() view returns(uint256)
func (gMP *GMP) UnpackMAXNAMESIZE(data []byte) (*big.Int, error) {
	out, err := gMP.abi.Unpack("MAX_NAME_SIZE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXPAYLOADSIZE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2ba1934.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_PAYLOAD_SIZE() view returns(uint256)
func (gMP *GMP) PackMAXPAYLOADSIZE() []byte {
	enc, err := gMP.abi.Pack("MAX_PAYLOAD_SIZE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXPAYLOADSIZE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2ba1934.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_PAYLOAD_SIZE() view returns(uint256)
func (gMP *GMP) TryPackMAXPAYLOADSIZE() ([]byte, error) {
	return gMP.abi.Pack("MAX_PAYLOAD_SIZE")
}

// UnpackMAXPAYLOADSIZE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa2ba1934.
//
// Solidity: function MAX_PAYLOAD_SIZE() view returns(uint256)
func (gMP *GMP) UnpackMAXPAYLOADSIZE(data []byte) (*big.Int, error) {
	out, err := gMP.abi.Unpack("MAX_PAYLOAD_SIZE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXSALTSIZE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde01c4c3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_SALT_SIZE() view returns(uint256)
func (gMP *GMP) PackMAXSALTSIZE() []byte {
	enc, err := gMP.abi.Pack("MAX_SALT_SIZE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXSALTSIZE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde01c4c3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_SALT_SIZE() view returns(uint256)
func (gMP *GMP) TryPackMAXSALTSIZE() ([]byte, error) {
	return gMP.abi.Pack("MAX_SALT_SIZE")
}

// UnpackMAXSALTSIZE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xde01c4c3.
//
// Solidity: function MAX_SALT_SIZE() view returns(uint256)
func (gMP *GMP) UnpackMAXSALTSIZE(data []byte) (*big.Int, error) {
	out, err := gMP.abi.Unpack("MAX_SALT_SIZE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPORT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x113ec018.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PORT() view returns(string)
func (gMP *GMP) PackPORT() []byte {
	enc, err := gMP.abi.Pack("PORT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPORT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x113ec018.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PORT() view returns(string)
func (gMP *GMP) TryPackPORT() ([]byte, error) {
	return gMP.abi.Pack("PORT")
}

// UnpackPORT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x113ec018.
//
// Solidity: function PORT() view returns(string)
func (gMP *GMP) UnpackPORT(data []byte) (string, error) {
	out, err := gMP.abi.Unpack("PORT", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackROUTER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32fe7b26.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ROUTER() view returns(address)
func (gMP *GMP) PackROUTER() []byte {
	enc, err := gMP.abi.Pack("ROUTER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackROUTER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32fe7b26.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ROUTER() view returns(address)
func (gMP *GMP) TryPackROUTER() ([]byte, error) {
	return gMP.abi.Pack("ROUTER")
}

// UnpackROUTER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x32fe7b26.
//
// Solidity: function ROUTER() view returns(address)
func (gMP *GMP) UnpackROUTER(data []byte) (common.Address, error) {
	out, err := gMP.abi.Unpack("ROUTER", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xffa1ad74.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VERSION() view returns(string)
func (gMP *GMP) PackVERSION() []byte {
	enc, err := gMP.abi.Pack("VERSION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xffa1ad74.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VERSION() view returns(string)
func (gMP *GMP) TryPackVERSION() ([]byte, error) {
	return gMP.abi.Pack("VERSION")
}

// UnpackVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xffa1ad74.
//
// Solidity: function VERSION() view returns(string)
func (gMP *GMP) UnpackVERSION(data []byte) (string, error) {
	out, err := gMP.abi.Unpack("VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAccountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73acd928.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accountOf(string client, string sender, bytes salt) view returns(address)
func (gMP *GMP) PackAccountOf(client string, sender string, salt []byte) []byte {
	enc, err := gMP.abi.Pack("accountOf", client, sender, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73acd928.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accountOf(string client, string sender, bytes salt) view returns(address)
func (gMP *GMP) TryPackAccountOf(client string, sender string, salt []byte) ([]byte, error) {
	return gMP.abi.Pack("accountOf", client, sender, salt)
}

// UnpackAccountOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x73acd928.
//
// Solidity: function accountOf(string client, string sender, bytes salt) view returns(address)
func (gMP *GMP) UnpackAccountOf(data []byte) (common.Address, error) {
	out, err := gMP.abi.Unpack("accountOf", data)
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
func (gMP *GMP) PackOnAcknowledgementPacket(msg IIBCAppCallbacksOnAcknowledgementPacketCallback) []byte {
	enc, err := gMP.abi.Pack("onAcknowledgementPacket", msg)
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
func (gMP *GMP) TryPackOnAcknowledgementPacket(msg IIBCAppCallbacksOnAcknowledgementPacketCallback) ([]byte, error) {
	return gMP.abi.Pack("onAcknowledgementPacket", msg)
}

// PackOnRecvPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x078c4a79.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onRecvPacket((string,string,uint64,(string,string,string,string,bytes),address) msg_) returns(bytes answer)
func (gMP *GMP) PackOnRecvPacket(msg IIBCAppCallbacksOnRecvPacketCallback) []byte {
	enc, err := gMP.abi.Pack("onRecvPacket", msg)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnRecvPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x078c4a79.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onRecvPacket((string,string,uint64,(string,string,string,string,bytes),address) msg_) returns(bytes answer)
func (gMP *GMP) TryPackOnRecvPacket(msg IIBCAppCallbacksOnRecvPacketCallback) ([]byte, error) {
	return gMP.abi.Pack("onRecvPacket", msg)
}

// UnpackOnRecvPacket is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x078c4a79.
//
// Solidity: function onRecvPacket((string,string,uint64,(string,string,string,string,bytes),address) msg_) returns(bytes answer)
func (gMP *GMP) UnpackOnRecvPacket(data []byte) ([]byte, error) {
	out, err := gMP.abi.Unpack("onRecvPacket", data)
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
func (gMP *GMP) PackOnTimeoutPacket(msg IIBCAppCallbacksOnTimeoutPacketCallback) []byte {
	enc, err := gMP.abi.Pack("onTimeoutPacket", msg)
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
func (gMP *GMP) TryPackOnTimeoutPacket(msg IIBCAppCallbacksOnTimeoutPacketCallback) ([]byte, error) {
	return gMP.abi.Pack("onTimeoutPacket", msg)
}

// PackSendCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x753893f6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sendCall(string client, uint64 timeout, string receiver, bytes salt, bytes payload, string memo) returns(uint64 sequence)
func (gMP *GMP) PackSendCall(client string, timeout uint64, receiver string, salt []byte, payload []byte, memo string) []byte {
	enc, err := gMP.abi.Pack("sendCall", client, timeout, receiver, salt, payload, memo)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSendCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x753893f6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sendCall(string client, uint64 timeout, string receiver, bytes salt, bytes payload, string memo) returns(uint64 sequence)
func (gMP *GMP) TryPackSendCall(client string, timeout uint64, receiver string, salt []byte, payload []byte, memo string) ([]byte, error) {
	return gMP.abi.Pack("sendCall", client, timeout, receiver, salt, payload, memo)
}

// UnpackSendCall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x753893f6.
//
// Solidity: function sendCall(string client, uint64 timeout, string receiver, bytes salt, bytes payload, string memo) returns(uint64 sequence)
func (gMP *GMP) UnpackSendCall(data []byte) (uint64, error) {
	out, err := gMP.abi.Unpack("sendCall", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// GMPAnswered represents a Answered event raised by the GMP contract.
type GMPAnswered struct {
	Client          string
	Sequence        uint64
	Success         bool
	Acknowledgement []byte
	Raw             *types.Log // Blockchain specific contextual infos
}

const GMPAnsweredEventName = "Answered"

// ContractEventName returns the user-defined event name.
func (GMPAnswered) ContractEventName() string {
	return GMPAnsweredEventName
}

// UnpackAnsweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Answered(string client, uint64 indexed sequence, bool success, bytes acknowledgement)
func (gMP *GMP) UnpackAnsweredEvent(log *types.Log) (*GMPAnswered, error) {
	event := "Answered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != gMP.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GMPAnswered)
	if len(log.Data) > 0 {
		if err := gMP.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range gMP.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GMPCalled represents a Called event raised by the GMP contract.
type GMPCalled struct {
	Client   string
	Sequence uint64
	Account  common.Address
	Target   common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const GMPCalledEventName = "Called"

// ContractEventName returns the user-defined event name.
func (GMPCalled) ContractEventName() string {
	return GMPCalledEventName
}

// UnpackCalledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Called(string client, uint64 indexed sequence, address indexed account, address indexed target)
func (gMP *GMP) UnpackCalledEvent(log *types.Log) (*GMPCalled, error) {
	event := "Called"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != gMP.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GMPCalled)
	if len(log.Data) > 0 {
		if err := gMP.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range gMP.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GMPTimedOut represents a TimedOut event raised by the GMP contract.
type GMPTimedOut struct {
	Client   string
	Sequence uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const GMPTimedOutEventName = "TimedOut"

// ContractEventName returns the user-defined event name.
func (GMPTimedOut) ContractEventName() string {
	return GMPTimedOutEventName
}

// UnpackTimedOutEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TimedOut(string client, uint64 indexed sequence)
func (gMP *GMP) UnpackTimedOutEvent(log *types.Log) (*GMPTimedOut, error) {
	event := "TimedOut"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != gMP.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GMPTimedOut)
	if len(log.Data) > 0 {
		if err := gMP.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range gMP.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (gMP *GMP) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], gMP.abi.Errors["Invalid"].ID.Bytes()[:4]) {
		return gMP.UnpackInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], gMP.abi.Errors["OnlyRouter"].ID.Bytes()[:4]) {
		return gMP.UnpackOnlyRouterError(raw[4:])
	}
	if bytes.Equal(raw[:4], gMP.abi.Errors["StringsInsufficientHexLength"].ID.Bytes()[:4]) {
		return gMP.UnpackStringsInsufficientHexLengthError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// GMPInvalid represents a Invalid error raised by the GMP contract.
type GMPInvalid struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Invalid(string field)
func GMPInvalidErrorID() common.Hash {
	return common.HexToHash("0x53a2556cdad1d8c47cbcb7063425399ccf5b7f33162ae41410f363e5b6756c1b")
}

// UnpackInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Invalid(string field)
func (gMP *GMP) UnpackInvalidError(raw []byte) (*GMPInvalid, error) {
	out := new(GMPInvalid)
	if err := gMP.abi.UnpackIntoInterface(out, "Invalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GMPOnlyRouter represents a OnlyRouter error raised by the GMP contract.
type GMPOnlyRouter struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyRouter(address caller)
func GMPOnlyRouterErrorID() common.Hash {
	return common.HexToHash("0x146f8b8ecd4ddfae8f2e3166931c101dd5a019381916aca37e98148689aff41c")
}

// UnpackOnlyRouterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyRouter(address caller)
func (gMP *GMP) UnpackOnlyRouterError(raw []byte) (*GMPOnlyRouter, error) {
	out := new(GMPOnlyRouter)
	if err := gMP.abi.UnpackIntoInterface(out, "OnlyRouter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GMPStringsInsufficientHexLength represents a StringsInsufficientHexLength error raised by the GMP contract.
type GMPStringsInsufficientHexLength struct {
	Value  *big.Int
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringsInsufficientHexLength(uint256 value, uint256 length)
func GMPStringsInsufficientHexLengthErrorID() common.Hash {
	return common.HexToHash("0xe22e27eb9593f9947dc34771120a3349dd201c662753f0b60502fc1d8e422233")
}

// UnpackStringsInsufficientHexLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringsInsufficientHexLength(uint256 value, uint256 length)
func (gMP *GMP) UnpackStringsInsufficientHexLengthError(raw []byte) (*GMPStringsInsufficientHexLength, error) {
	out := new(GMPStringsInsufficientHexLength)
	if err := gMP.abi.UnpackIntoInterface(out, "StringsInsufficientHexLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}
