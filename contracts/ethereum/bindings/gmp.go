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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIICS26Router\",\"name\":\"router\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"Invalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"OnlyRouter\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"StringsInsufficientHexLength\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"success\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"acknowledgement\",\"type\":\"bytes\"}],\"name\":\"Answered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"Called\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"name\":\"TimedOut\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ENCODING\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_MEMO_SIZE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_NAME_SIZE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_PAYLOAD_SIZE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SALT_SIZE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PORT\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ROUTER\",\"outputs\":[{\"internalType\":\"contractIICS26Router\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"sender\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"salt\",\"type\":\"bytes\"}],\"name\":\"accountOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destinationClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload\",\"name\":\"payload\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"acknowledgement\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"}],\"internalType\":\"structIIBCAppCallbacks.OnAcknowledgementPacketCallback\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"onAcknowledgementPacket\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destinationClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload\",\"name\":\"payload\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"}],\"internalType\":\"structIIBCAppCallbacks.OnRecvPacketCallback\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"onRecvPacket\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destinationClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload\",\"name\":\"payload\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"}],\"internalType\":\"structIIBCAppCallbacks.OnTimeoutPacketCallback\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"onTimeoutPacket\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeout\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"receiver\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"salt\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"payload\",\"type\":\"bytes\"},{\"internalType\":\"string\",\"name\":\"memo\",\"type\":\"string\"}],\"name\":\"sendCall\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "GMP",
	Bin: "0x60a03461008657601f61191538819003918201601f19168301916001600160401b0383118484101761008a5780849260209460405283398101031261008657516001600160a01b038116810361008657608052604051611876908161009f823960805181818161040b0152818161064b0152818161075a0152818161087c01526108d40152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c908163078c4a79146108bb57508063113ec018146108a057806332fe7b261461085d578063428e4e171461071a5780635240e4b4146106fe5780635e32b6b61461063357806373acd9281461055e578063753893f61461011c5780639122f87214610101578063a2ba1934146100e2578063de01c4c3146100e7578063f6f16ce0146100e25763ffa1ad74146100ab575f80fd5b346100de575f3660031901126100de576100da6100c6611076565b604051918291602083526020830190610f38565b0390f35b5f80fd5b61105a565b346100de575f3660031901126100de576020604051818152f35b346100de575f3660031901126100de576100da6100c661101f565b346100de5760c03660031901126100de5760043567ffffffffffffffff81116100de5761014d903690600401610ff1565b60243567ffffffffffffffff81168091036100de5760443567ffffffffffffffff81116100de57610182903690600401610ff1565b909160643567ffffffffffffffff81116100de576101a4903690600401610ff1565b909260843567ffffffffffffffff81116100de576101c6903690600401610ff1565b9160a43567ffffffffffffffff81116100de576101e7903690600401610ff1565b92909333986060986040519a6101fd8b8d610f78565b602a8c5260208c01601f198c013682378c511561054a57603090538b516001101561054a57607860218d015360295b600181116104e357506104b2576102819761025e61026a93610276976040519e8f61025681610f5c565b523691611119565b60208d01523691611119565b60408a01523691611119565b858701523691611119565b608084015261028f83611268565b6102c761029a610fb6565b936102a3610fb6565b6102ab611076565b906102d56102b761101f565b936040519586916020830161114f565b03601f198101865285610f78565b604051966102e288610f5c565b875260208701526040860152838501526080840152604051918083019183831067ffffffffffffffff84111761049e5760806103ed61038a9661033967ffffffffffffffff9a60209a6103fe986040523691611119565b875288870193845260408701908152604051998a9889987f4d6e7ce3000000000000000000000000000000000000000000000000000000008a528b60048b0152518760248b015260848a0190610f38565b945116604488015251936023198785030160648801526103db6103c96103b9875160a0885260a0880190610f38565b8b8801518782038d890152610f38565b60408701518682036040880152610f38565b90808601519085830390860152610f38565b920151906080818403910152610f38565b03815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af18015610493575f9061044f575b60209067ffffffffffffffff60405191168152f35b506020813d60201161048b575b8161046960209383610f78565b810103126100de575167ffffffffffffffff811681036100de5760209061043a565b3d915061045c565b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b7fe22e27eb000000000000000000000000000000000000000000000000000000005f5233600452601460245260445ffd5b90600f8116601081101561054a578d5183101561054a577f3031323334353637383961626364656600000000000000000000000000000000901a828e016020015360041c908015610536575f190161022c565b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b346100de5760603660031901126100de5760043567ffffffffffffffff81116100de5761058f903690600401610ff1565b9060243567ffffffffffffffff81116100de576105b0903690600401610ff1565b90916044359267ffffffffffffffff84116100de576020946105f56105fb946105ed6105e3610622983690600401610ff1565b9590923691611119565b933691611119565b926111ed565b61028b60405161060d85830182610f78565b818152848101916115eb83395190209061123f565b6001600160a01b0360405191168152f35b346100de5761064136610f04565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036106d2577f2cc1424b088381bf5a530cff1f1c64a5a8a9f51c12b43b14d9fe67cff1516f0e8167ffffffffffffffff6106b46106ab836040966110b1565b959093016110e4565b16926106cd6040519283926020845260208401916110f9565b0390a2005b7f146f8b8e000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346100de575f3660031901126100de5760206040516108008152f35b346100de5760203660031901126100de5760043567ffffffffffffffff81116100de57806004019060c060031982360301126100de576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036106d2578060446106cd60847f0fdcc21012d0e0f06b639eda6fcbbc2828f0f436febb5267744fe3d8c9ff5875940167ffffffffffffffff61082e6107cb6107c4848a6110b1565b3691611119565b6020815191012060405160208101907f4774d4a575993f963b1c06573736617a457abef8589178db8d10c94b4ab511ab82526020815261080c604082610f78565b51902014159261082861081f8a806110b1565b979098016110e4565b986110b1565b9190976108486040519788976060895260608901916110f9565b936020870152858403604087015216966110f9565b346100de575f3660031901126100de5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100de575f3660031901126100de576100da6100c6610fb6565b346100de576108c936610f04565b906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036106d2576060820135609e19833603018112156100de57608060609184019261091e81610f5c565b8281528260208201528260408201528280820152015261094f61094182806110b1565b610949610fb6565b916113d3565b15610ebf5761096461094160208301836110b1565b15610e7a5761098161097960408301836110b1565b610949611076565b15610e355761099e61099660608301836110b1565b61094961101f565b15610df057608081016109b181836110b1565b810193906020818603126100de5780359067ffffffffffffffff82116100de57019360a0858203126100de57604051936109ea85610f5c565b853567ffffffffffffffff81116100de5782610a079188016111d2565b8552602086013567ffffffffffffffff81116100de5782610a299188016111d2565b9160208601928352604087013567ffffffffffffffff81116100de5781610a519189016111d2565b9660408701978852606081013567ffffffffffffffff81116100de5782610a799183016111d2565b956060880196875260808201359167ffffffffffffffff83116100de57610ada936107c493610aa892016111d2565b60808901526040516020810190610ad181610ac38c8561114f565b03601f198101835282610f78565b519020936110b1565b6020815191012003610dab57610afc90610af385611268565b518051906113f1565b939015610d6557610b21906020830195610b1687856110b1565b9092519151926111ed565b6040519061028b610b356020820184610f78565b8083526001600160a01b03610b596115eb946020810190848783395190208461123f565b1692833b15610d28575b505050935f6001600160a01b0380610bbd971694519560405197889283927f1cff79cd0000000000000000000000000000000000000000000000000000000084521697886004840152604060248401526044830190610f38565b038183875af1948515610493575f95610c72575b508167ffffffffffffffff610c0c6106ab7fee8801d4d7e1bf11788bca6cd4b5d07fa7af2b87ef5463f235ae13d0ef8622c3946040966110b1565b1692610c256040519283926020845260208401916110f9565b0390a4604051906020820182811067ffffffffffffffff82111761049e576100da92610ac3926100c692604052815260405192839160208084015251602060408401526060830190610f38565b919094503d805f843e610c858184610f78565b8201916020818403126100de5780519067ffffffffffffffff82116100de57019082601f830112156100de57815192610cbd84610f9a565b90610ccb6040519283610f78565b848252602085850101116100de57610c0c6106ab67ffffffffffffffff925f602088604099827fee8801d4d7e1bf11788bca6cd4b5d07fa7af2b87ef5463f235ae13d0ef8622c39a018386015e8301015298945050505091610bd1565b604051929350908281019067ffffffffffffffff82118483101761049e578392833903905ff593841561049357935f6001600160a01b0380610b63565b6040516314e8955b60e21b815260206004820152600860248201527f72656365697665720000000000000000000000000000000000000000000000006044820152606490fd5b60646040516314e8955b60e21b815260206004820152600560248201527f76616c75650000000000000000000000000000000000000000000000000000006044820152fd5b60646040516314e8955b60e21b815260206004820152600860248201527f656e636f64696e670000000000000000000000000000000000000000000000006044820152fd5b60646040516314e8955b60e21b815260206004820152600760248201527f76657273696f6e000000000000000000000000000000000000000000000000006044820152fd5b60646040516314e8955b60e21b815260206004820152600860248201527f64657374506f72740000000000000000000000000000000000000000000000006044820152fd5b60646040516314e8955b60e21b815260206004820152600a60248201527f736f75726365506f7274000000000000000000000000000000000000000000006044820152fd5b60206003198201126100de576004359067ffffffffffffffff82116100de5760a09082900360031901126100de5760040190565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b60a0810190811067ffffffffffffffff82111761049e57604052565b90601f8019910116810190811067ffffffffffffffff82111761049e57604052565b67ffffffffffffffff811161049e57601f01601f191660200190565b60405190610fc5604083610f78565b600782527f676d70706f7274000000000000000000000000000000000000000000000000006020830152565b9181601f840112156100de5782359167ffffffffffffffff83116100de57602083818601950101116100de57565b6040519061102e604083610f78565b601a82527f6170706c69636174696f6e2f782d736f6c69646974792d6162690000000000006020830152565b346100de575f3660031901126100de5760206040516180008152f35b60405190611085604083610f78565b600782527f69637332372d32000000000000000000000000000000000000000000000000006020830152565b903590601e19813603018212156100de570180359067ffffffffffffffff82116100de576020019181360383136100de57565b3567ffffffffffffffff811681036100de5790565b908060209392818452848401375f828201840152601f01601f1916010190565b92919261112582610f9a565b916111336040519384610f78565b8294818452818301116100de578281602093845f960137010152565b906111cf916020815260806111ba6111a561118f611179865160a0602088015260c0870190610f38565b6020870151868203601f19016040880152610f38565b6040860151858203601f19016060870152610f38565b6060850151848203601f190184860152610f38565b9201519060a0601f1982850301910152610f38565b90565b9080601f830112156100de578160206111cf93359101611119565b610ac3611239929461122761121595604051968795602087019960608b5260808801916110f9565b858103601f1901604087015290610f38565b838103601f1901606085015290610f38565b51902090565b600b6001600160a01b039260559260405191604083015260208201523081520160ff8153201690565b80515180159081156113c7575b506113825761080060208201515111610d655760206040820151511161133d57618000606082015151116112f857608061800091015151116112b357565b60646040516314e8955b60e21b815260206004820152600460248201527f6d656d6f000000000000000000000000000000000000000000000000000000006044820152fd5b60646040516314e8955b60e21b815260206004820152600760248201527f7061796c6f6164000000000000000000000000000000000000000000000000006044820152fd5b60646040516314e8955b60e21b815260206004820152600460248201527f73616c74000000000000000000000000000000000000000000000000000000006044820152fd5b60646040516314e8955b60e21b815260206004820152600660248201527f73656e64657200000000000000000000000000000000000000000000000000006044820152fd5b6108009150115f611275565b6113de913691611119565b6020815191012090602081519101201490565b805182118015611485575b611449576001821180611451575b158015908160011b91820460021417156105365760280180602811610536578203611449576001600160a01b0392915f6114439261148c565b90921690565b50505f905f90565b5061060f60f31b7fffff0000000000000000000000000000000000000000000000000000000000006020830151161461140a565b505f6113fc565b9290926001840180851161053657831180611542575b15938415948560011b9586046002141715610536575f948101809111610536579192905b8183106114d65750505060019190565b9092919360ff61150d7fff000000000000000000000000000000000000000000000000000000000000006020888601015116611578565b16600f8111611537578160041b9180830460101490151715610536576001910194019192906114c6565b505f94508493505050565b5061060f60f31b7fffff0000000000000000000000000000000000000000000000000000000000006020868401015116146114a2565b60f81c602f8111806115e0575b1561159457602f190160ff1690565b60608111806115d6575b156115ad576056190160ff1690565b60408111806115cc575b156115c6576036190160ff1690565b5060ff90565b50604781106115b7565b506067811061159e565b50603a811061158556fe60a0806040523460215733608052610265908161002682396080518160a80152f35b5f80fdfe6080600436101561000e575f80fd5b5f3560e01c631cff79cd14610021575f80fd5b346101995760403660031901126101995760043573ffffffffffffffffffffffffffffffffffffffff81168103610199576024359167ffffffffffffffff831161019957366023840112156101995782600401359067ffffffffffffffff82116101995736602483860101116101995773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361016d57601f8201601f19908116603f011681019267ffffffffffffffff841182851017610140575f60208461011495602483996040998a5282885201838701378401015261019d565b815192839181835280519182918282860152018484015e5f828201840152601f01601f19168101030190f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f75d3ba3a000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b5f80fd5b905f809160208151910182855af18080610252575b156101d25750506040513d81523d5f602083013e60203d82010160405290565b156102195773ffffffffffffffffffffffffffffffffffffffff907f9996b315000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b3d1561022a576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b503d1515806101b25750813b15156101b256",
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
// Solidity: function onRecvPacket((string,string,uint64,(string,string,string,string,bytes),address) msg_) returns(bytes)
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
// Solidity: function onRecvPacket((string,string,uint64,(string,string,string,string,bytes),address) msg_) returns(bytes)
func (gMP *GMP) TryPackOnRecvPacket(msg IIBCAppCallbacksOnRecvPacketCallback) ([]byte, error) {
	return gMP.abi.Pack("onRecvPacket", msg)
}

// UnpackOnRecvPacket is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x078c4a79.
//
// Solidity: function onRecvPacket((string,string,uint64,(string,string,string,string,bytes),address) msg_) returns(bytes)
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
