// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package escrow

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

// EscrowOrder is an auto generated low-level Go binding around an user-defined struct.
type EscrowOrder struct {
	Payee  common.Address
	Amount *big.Int
}

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

// IICS26RouterMsgsPayload is an auto generated low-level Go binding around an user-defined struct.
type IICS26RouterMsgsPayload struct {
	SourcePort string
	DestPort   string
	Version    string
	Encoding   string
	Value      []byte
}

// EscrowMetaData contains all meta data concerning the Escrow contract.
var EscrowMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIICS26Router\",\"name\":\"router\",\"type\":\"address\"},{\"internalType\":\"contractIERC20\",\"name\":\"token\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"}],\"name\":\"Invalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"OnlyRouter\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"order\",\"type\":\"string\"}],\"name\":\"OrderExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"order\",\"type\":\"string\"}],\"name\":\"OrderNotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"name\":\"Confirmed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"order\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Paid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"name\":\"Refunded\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ACKNOWLEDGEMENT\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ENCODING\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_APPROVER_SIZE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_ORDER_SIZE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PORT\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ROUTER\",\"outputs\":[{\"internalType\":\"contractIICS26Router\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TOKEN\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"order\",\"type\":\"string\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"approver\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeout\",\"type\":\"uint64\"}],\"name\":\"fund\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"order\",\"type\":\"string\"}],\"name\":\"getOrder\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"internalType\":\"structEscrow.Order\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destinationClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload\",\"name\":\"payload\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"acknowledgement\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"}],\"internalType\":\"structIIBCAppCallbacks.OnAcknowledgementPacketCallback\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"onAcknowledgementPacket\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destinationClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload\",\"name\":\"payload\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"}],\"internalType\":\"structIIBCAppCallbacks.OnRecvPacketCallback\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"onRecvPacket\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destinationClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload\",\"name\":\"payload\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"relayer\",\"type\":\"address\"}],\"internalType\":\"structIIBCAppCallbacks.OnTimeoutPacketCallback\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"onTimeoutPacket\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "Escrow",
	Bin: "0x60c0346100bd57601f6113f538819003918201601f19168301916001600160401b038311848410176100c15780849260409485528339810103126100bd578051906001600160a01b03821682036100bd5760200151906001600160a01b03821682036100bd5760805260a05260405161131f90816100d682396080518181816104e1015281816108700152818161094101528181610a490152610ad6015260a051818181610119015281816102de01528181610c9501526112ba0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c8063078c4a7914610abe578063113ec01814610aa35780631aa5e3ef14610a885780631ea5b55514610a6d57806332fe7b2614610a2a578063428e4e17146109025780635e32b6b61461085857806361555e2e1461083d5780636d8bc833146107795780637fba9d791461013d57806382bfefc8146100fa5780639122f872146100df5763ffa1ad74146100a8575f80fd5b346100db575f3660031901126100db576100d76100c3611033565b604051918291602083526020830190610ed9565b0390f35b5f80fd5b346100db575f3660031901126100db576100d76100c3610ff8565b346100db575f3660031901126100db5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100db5760c03660031901126100db5760043567ffffffffffffffff81116100db5761016e903690600401610fb1565b9060243567ffffffffffffffff81116100db5761018f903690600401610fb1565b919092604435936bffffffffffffffffffffffff85168095036100db576064356001600160a01b0381168091036100db5760843567ffffffffffffffff81116100db576101e0903690600401610fb1565b60a4359667ffffffffffffffff88168098036100db578015801561076f575b61072a5781158015610720575b6106db5788156106965783156106515761023161022a368388611114565b8789611175565b805f525f6020526001600160a01b0360405f2054166105f7576040519061025782610efd565b85825260208083018c81525f92835282825260408084209451915160a01b7fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b03929092169190911790935591517f23b872dd000000000000000000000000000000000000000000000000000000008252336004523060245260448c90527f000000000000000000000000000000000000000000000000000000000000000092909160648180865af19060015f51148216156105d6575b6040525f606052156105a1575061039790610389610331610f3b565b9a61033a610f3b565b94610343611033565b9661034c610ff8565b986103676040519b8c9760a060208a015260c08901916110b6565b9360408701523360608701526080860152601f198584030160a08601526110b6565b03601f198101865285610f19565b6040519760a0890189811067ffffffffffffffff821117610574576040528852602088015260408701526060860152608085015260405190606082019382851067ffffffffffffffff8611176105745767ffffffffffffffff9561040961045b956104d4946020986040523691611114565b84528584019182526040840190815260405196879586957f4d6e7ce300000000000000000000000000000000000000000000000000000000875288600488015251606060248801526084870190610ed9565b9251166044850152519060231984820301606485015260806104c36104b161049f61048f865160a0875260a0870190610ed9565b8a8701518682038c880152610ed9565b60408601518582036040870152610ed9565b60608501518482036060860152610ed9565b920151906080818403910152610ed9565b03815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af18015610569575f90610525575b60209067ffffffffffffffff60405191168152f35b506020813d602011610561575b8161053f60209383610f19565b810103126100db575167ffffffffffffffff811681036100db57602090610510565b3d9150610532565b6040513d5f823e3d90fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6001600160a01b03907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b9060018115166105ee57823b15153d15161690610315565b503d5f823e3d90fd5b878761064d888561063b6040519586957f0754a32e0000000000000000000000000000000000000000000000000000000087526040600488015260448701916110b6565b848103600319016024860152916110b6565b0390fd5b60646040516314e8955b60e21b815260206004820152600560248201527f70617965650000000000000000000000000000000000000000000000000000006044820152fd5b60646040516314e8955b60e21b815260206004820152600660248201527f616d6f756e7400000000000000000000000000000000000000000000000000006044820152fd5b60646040516314e8955b60e21b815260206004820152600860248201527f617070726f7665720000000000000000000000000000000000000000000000006044820152fd5b506080821161020c565b60646040516314e8955b60e21b815260206004820152600560248201527f6f726465720000000000000000000000000000000000000000000000000000006044820152fd5b50604081116101ff565b346100db5760403660031901126100db5760043567ffffffffffffffff81116100db576107aa903690600401610fb1565b906024359167ffffffffffffffff83116100db576107ed6107d26107f3943690600401610fb1565b5f60206040516107e181610efd565b82815201523691611114565b91611175565b5f525f6020526040805f206bffffffffffffffffffffffff82519161081783610efd565b5460206001600160a01b03821693848152019060a01c8152835192835251166020820152f35b346100db575f3660031901126100db57602060405160408152f35b346100db5761086636610ea5565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036108d657806108a4816108d493611083565b916108cc6108c26108b7604084016110ff565b92606081019061106e565b6080810190611083565b939092611207565b005b7f146f8b8e000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346100db5760203660031901126100db5760043567ffffffffffffffff81116100db578060040160c060031983360301126100db576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036108d65761097e6109776084840183611083565b3691611114565b6020815191012061098d610f76565b60208151910120145f146109fc5760449167ffffffffffffffff6109de6109d5847fc247b3f2191047479f3c76dcd8d0f49291d09f5f5b82b6f6a06a19585538bd5995611083565b959093016110ff565b16926109f76040519283926020845260208401916110b6565b0390a2005b806108d4926108cc610a11836108c295611083565b9490936064610a22604486016110ff565b94019061106e565b346100db575f3660031901126100db5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100db575f3660031901126100db576100d76100c3610f76565b346100db575f3660031901126100db57602060405160808152f35b346100db575f3660031901126100db576100d76100c3610f3b565b346100db57610acc36610ea5565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036108d657610b09606082018261106e565b610b24610b168280611083565b610b1e610f3b565b91611301565b15610e6057610b39610b166020830183611083565b15610e1b57610b56610b4e6040830183611083565b610b1e611033565b15610dd657610b73610b6b6060830183611083565b610b1e610ff8565b15610d915760808101906080610b898383611083565b905011610d4b57610b9a8282611083565b8101906020818303126100db5780359067ffffffffffffffff82116100db57610c009261097792610bcb920161115a565b93604051602081019060208252610bf781610be9604082018a610ed9565b03601f198101835282610f19565b51902093611083565b6020815191012003610d4b576020820191610c2582610c1f8584611083565b90611175565b5f525f60205260405f208054906001600160a01b0382169160a01c908115610d085790610cef67ffffffffffffffff610cc8610cbf7f3674245a99b1bf19c41816407abd83409dba75c8cd3babb4674e5d61f880b6219899866001600160a01b036040999854169055610cb986887f0000000000000000000000000000000000000000000000000000000000000000611195565b88611083565b969097016110ff565b1696610ce16040519687966080885260808801916110b6565b908582036020870152610ed9565b91604084015260608301520390a26100d76100c3610f76565b61064d85610d168887611083565b9290916040519384937f5dee6684000000000000000000000000000000000000000000000000000000008552600485016110d6565b6040516314e8955b60e21b815260206004820152600560248201527f76616c75650000000000000000000000000000000000000000000000000000006044820152606490fd5b60646040516314e8955b60e21b815260206004820152600860248201527f656e636f64696e670000000000000000000000000000000000000000000000006044820152fd5b60646040516314e8955b60e21b815260206004820152600760248201527f76657273696f6e000000000000000000000000000000000000000000000000006044820152fd5b60646040516314e8955b60e21b815260206004820152600860248201527f64657374506f72740000000000000000000000000000000000000000000000006044820152fd5b60646040516314e8955b60e21b815260206004820152600a60248201527f736f75726365506f7274000000000000000000000000000000000000000000006044820152fd5b60206003198201126100db576004359067ffffffffffffffff82116100db5760a09082900360031901126100db5760040190565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b6040810190811067ffffffffffffffff82111761057457604052565b90601f8019910116810190811067ffffffffffffffff82111761057457604052565b60405190610f4a604083610f19565b600782527f7061796d656e74000000000000000000000000000000000000000000000000006020830152565b60405190610f85604083610f19565b600482527f646f6e65000000000000000000000000000000000000000000000000000000006020830152565b9181601f840112156100db5782359167ffffffffffffffff83116100db57602083818601950101116100db57565b35906bffffffffffffffffffffffff821682036100db57565b60405190611007604083610f19565b601a82527f6170706c69636174696f6e2f782d736f6c69646974792d6162690000000000006020830152565b60405190611042604083610f19565b600982527f7061796d656e742d3100000000000000000000000000000000000000000000006020830152565b903590609e19813603018212156100db570190565b903590601e19813603018212156100db570180359067ffffffffffffffff82116100db576020019181360383136100db57565b908060209392818452848401375f828201840152601f01601f1916010190565b916110fc93916110ee916040855260408501916110b6565b916020818403910152610ed9565b90565b3567ffffffffffffffff811681036100db5790565b92919267ffffffffffffffff8211610574576040519161113e601f8201601f191660200184610f19565b8294818452818301116100db578281602093845f960137010152565b9080601f830112156100db578160206110fc93359101611114565b919061118f90610be96040519384926020840196876110d6565b51902090565b916001600160a01b03604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f51148216156111ef575b604052156105a15750565b9060018115166105ee57823b15153d151616906111e4565b91909383016060848203126100db57833567ffffffffffffffff81116100db5760409161123591860161115a565b9361124260208201610fdf565b500135926001600160a01b0384168094036100db57611262908584611175565b92835f525f60205260405f205460a01c9283156112f9576112de67ffffffffffffffff946112f4937f1d4b646a66da083ec764e236d66f463e592699150d4c54f1430ad6ea9fb85d91975f525f6020525f60408120557f0000000000000000000000000000000000000000000000000000000000000000611195565b60405193849360208552169560208401916110b6565b0390a2565b505050505050565b61130c913691611114565b602081519101209060208151910120149056",
}

// Escrow is an auto generated Go binding around an Ethereum contract.
type Escrow struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Escrow) GetABI() abi.ABI {
	return c.abi
}

// NewEscrow creates a new instance of Escrow.
func NewEscrow() *Escrow {
	parsed, err := EscrowMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Escrow{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Escrow) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address router, address token) returns()
func (escrow *Escrow) PackConstructor(router common.Address, token common.Address) []byte {
	enc, err := escrow.abi.Pack("", router, token)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackACKNOWLEDGEMENT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ea5b555.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ACKNOWLEDGEMENT() view returns(bytes)
func (escrow *Escrow) PackACKNOWLEDGEMENT() []byte {
	enc, err := escrow.abi.Pack("ACKNOWLEDGEMENT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackACKNOWLEDGEMENT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ea5b555.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ACKNOWLEDGEMENT() view returns(bytes)
func (escrow *Escrow) TryPackACKNOWLEDGEMENT() ([]byte, error) {
	return escrow.abi.Pack("ACKNOWLEDGEMENT")
}

// UnpackACKNOWLEDGEMENT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1ea5b555.
//
// Solidity: function ACKNOWLEDGEMENT() view returns(bytes)
func (escrow *Escrow) UnpackACKNOWLEDGEMENT(data []byte) ([]byte, error) {
	out, err := escrow.abi.Unpack("ACKNOWLEDGEMENT", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackENCODING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9122f872.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ENCODING() view returns(string)
func (escrow *Escrow) PackENCODING() []byte {
	enc, err := escrow.abi.Pack("ENCODING")
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
func (escrow *Escrow) TryPackENCODING() ([]byte, error) {
	return escrow.abi.Pack("ENCODING")
}

// UnpackENCODING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9122f872.
//
// Solidity: function ENCODING() view returns(string)
func (escrow *Escrow) UnpackENCODING(data []byte) (string, error) {
	out, err := escrow.abi.Unpack("ENCODING", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackMAXAPPROVERSIZE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1aa5e3ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_APPROVER_SIZE() view returns(uint256)
func (escrow *Escrow) PackMAXAPPROVERSIZE() []byte {
	enc, err := escrow.abi.Pack("MAX_APPROVER_SIZE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXAPPROVERSIZE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1aa5e3ef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_APPROVER_SIZE() view returns(uint256)
func (escrow *Escrow) TryPackMAXAPPROVERSIZE() ([]byte, error) {
	return escrow.abi.Pack("MAX_APPROVER_SIZE")
}

// UnpackMAXAPPROVERSIZE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1aa5e3ef.
//
// Solidity: function MAX_APPROVER_SIZE() view returns(uint256)
func (escrow *Escrow) UnpackMAXAPPROVERSIZE(data []byte) (*big.Int, error) {
	out, err := escrow.abi.Unpack("MAX_APPROVER_SIZE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXORDERSIZE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61555e2e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_ORDER_SIZE() view returns(uint256)
func (escrow *Escrow) PackMAXORDERSIZE() []byte {
	enc, err := escrow.abi.Pack("MAX_ORDER_SIZE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXORDERSIZE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61555e2e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_ORDER_SIZE() view returns(uint256)
func (escrow *Escrow) TryPackMAXORDERSIZE() ([]byte, error) {
	return escrow.abi.Pack("MAX_ORDER_SIZE")
}

// UnpackMAXORDERSIZE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61555e2e.
//
// Solidity: function MAX_ORDER_SIZE() view returns(uint256)
func (escrow *Escrow) UnpackMAXORDERSIZE(data []byte) (*big.Int, error) {
	out, err := escrow.abi.Unpack("MAX_ORDER_SIZE", data)
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
func (escrow *Escrow) PackPORT() []byte {
	enc, err := escrow.abi.Pack("PORT")
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
func (escrow *Escrow) TryPackPORT() ([]byte, error) {
	return escrow.abi.Pack("PORT")
}

// UnpackPORT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x113ec018.
//
// Solidity: function PORT() view returns(string)
func (escrow *Escrow) UnpackPORT(data []byte) (string, error) {
	out, err := escrow.abi.Unpack("PORT", data)
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
func (escrow *Escrow) PackROUTER() []byte {
	enc, err := escrow.abi.Pack("ROUTER")
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
func (escrow *Escrow) TryPackROUTER() ([]byte, error) {
	return escrow.abi.Pack("ROUTER")
}

// UnpackROUTER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x32fe7b26.
//
// Solidity: function ROUTER() view returns(address)
func (escrow *Escrow) UnpackROUTER(data []byte) (common.Address, error) {
	out, err := escrow.abi.Unpack("ROUTER", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTOKEN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82bfefc8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function TOKEN() view returns(address)
func (escrow *Escrow) PackTOKEN() []byte {
	enc, err := escrow.abi.Pack("TOKEN")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTOKEN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82bfefc8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function TOKEN() view returns(address)
func (escrow *Escrow) TryPackTOKEN() ([]byte, error) {
	return escrow.abi.Pack("TOKEN")
}

// UnpackTOKEN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82bfefc8.
//
// Solidity: function TOKEN() view returns(address)
func (escrow *Escrow) UnpackTOKEN(data []byte) (common.Address, error) {
	out, err := escrow.abi.Unpack("TOKEN", data)
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
func (escrow *Escrow) PackVERSION() []byte {
	enc, err := escrow.abi.Pack("VERSION")
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
func (escrow *Escrow) TryPackVERSION() ([]byte, error) {
	return escrow.abi.Pack("VERSION")
}

// UnpackVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xffa1ad74.
//
// Solidity: function VERSION() view returns(string)
func (escrow *Escrow) UnpackVERSION(data []byte) (string, error) {
	out, err := escrow.abi.Unpack("VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7fba9d79.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fund(string client, string order, uint96 amount, address payee, string approver, uint64 timeout) returns(uint64 sequence)
func (escrow *Escrow) PackFund(client string, order string, amount *big.Int, payee common.Address, approver string, timeout uint64) []byte {
	enc, err := escrow.abi.Pack("fund", client, order, amount, payee, approver, timeout)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7fba9d79.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fund(string client, string order, uint96 amount, address payee, string approver, uint64 timeout) returns(uint64 sequence)
func (escrow *Escrow) TryPackFund(client string, order string, amount *big.Int, payee common.Address, approver string, timeout uint64) ([]byte, error) {
	return escrow.abi.Pack("fund", client, order, amount, payee, approver, timeout)
}

// UnpackFund is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7fba9d79.
//
// Solidity: function fund(string client, string order, uint96 amount, address payee, string approver, uint64 timeout) returns(uint64 sequence)
func (escrow *Escrow) UnpackFund(data []byte) (uint64, error) {
	out, err := escrow.abi.Unpack("fund", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d8bc833.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getOrder(string client, string order) view returns((address,uint96))
func (escrow *Escrow) PackGetOrder(client string, order string) []byte {
	enc, err := escrow.abi.Pack("getOrder", client, order)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d8bc833.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getOrder(string client, string order) view returns((address,uint96))
func (escrow *Escrow) TryPackGetOrder(client string, order string) ([]byte, error) {
	return escrow.abi.Pack("getOrder", client, order)
}

// UnpackGetOrder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d8bc833.
//
// Solidity: function getOrder(string client, string order) view returns((address,uint96))
func (escrow *Escrow) UnpackGetOrder(data []byte) (EscrowOrder, error) {
	out, err := escrow.abi.Unpack("getOrder", data)
	if err != nil {
		return *new(EscrowOrder), err
	}
	out0 := *abi.ConvertType(out[0], new(EscrowOrder)).(*EscrowOrder)
	return out0, nil
}

// PackOnAcknowledgementPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x428e4e17.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onAcknowledgementPacket((string,string,uint64,(string,string,string,string,bytes),bytes,address) msg_) returns()
func (escrow *Escrow) PackOnAcknowledgementPacket(msg IIBCAppCallbacksOnAcknowledgementPacketCallback) []byte {
	enc, err := escrow.abi.Pack("onAcknowledgementPacket", msg)
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
func (escrow *Escrow) TryPackOnAcknowledgementPacket(msg IIBCAppCallbacksOnAcknowledgementPacketCallback) ([]byte, error) {
	return escrow.abi.Pack("onAcknowledgementPacket", msg)
}

// PackOnRecvPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x078c4a79.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onRecvPacket((string,string,uint64,(string,string,string,string,bytes),address) msg_) returns(bytes)
func (escrow *Escrow) PackOnRecvPacket(msg IIBCAppCallbacksOnRecvPacketCallback) []byte {
	enc, err := escrow.abi.Pack("onRecvPacket", msg)
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
func (escrow *Escrow) TryPackOnRecvPacket(msg IIBCAppCallbacksOnRecvPacketCallback) ([]byte, error) {
	return escrow.abi.Pack("onRecvPacket", msg)
}

// UnpackOnRecvPacket is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x078c4a79.
//
// Solidity: function onRecvPacket((string,string,uint64,(string,string,string,string,bytes),address) msg_) returns(bytes)
func (escrow *Escrow) UnpackOnRecvPacket(data []byte) ([]byte, error) {
	out, err := escrow.abi.Unpack("onRecvPacket", data)
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
func (escrow *Escrow) PackOnTimeoutPacket(msg IIBCAppCallbacksOnTimeoutPacketCallback) []byte {
	enc, err := escrow.abi.Pack("onTimeoutPacket", msg)
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
func (escrow *Escrow) TryPackOnTimeoutPacket(msg IIBCAppCallbacksOnTimeoutPacketCallback) ([]byte, error) {
	return escrow.abi.Pack("onTimeoutPacket", msg)
}

// EscrowConfirmed represents a Confirmed event raised by the Escrow contract.
type EscrowConfirmed struct {
	Client   string
	Sequence uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const EscrowConfirmedEventName = "Confirmed"

// ContractEventName returns the user-defined event name.
func (EscrowConfirmed) ContractEventName() string {
	return EscrowConfirmedEventName
}

// UnpackConfirmedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Confirmed(string client, uint64 indexed sequence)
func (escrow *Escrow) UnpackConfirmedEvent(log *types.Log) (*EscrowConfirmed, error) {
	event := "Confirmed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowConfirmed)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowPaid represents a Paid event raised by the Escrow contract.
type EscrowPaid struct {
	Client   string
	Sequence uint64
	Order    string
	Payee    common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const EscrowPaidEventName = "Paid"

// ContractEventName returns the user-defined event name.
func (EscrowPaid) ContractEventName() string {
	return EscrowPaidEventName
}

// UnpackPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paid(string client, uint64 indexed sequence, string order, address payee, uint256 amount)
func (escrow *Escrow) UnpackPaidEvent(log *types.Log) (*EscrowPaid, error) {
	event := "Paid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowPaid)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowRefunded represents a Refunded event raised by the Escrow contract.
type EscrowRefunded struct {
	Client   string
	Sequence uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const EscrowRefundedEventName = "Refunded"

// ContractEventName returns the user-defined event name.
func (EscrowRefunded) ContractEventName() string {
	return EscrowRefundedEventName
}

// UnpackRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Refunded(string client, uint64 indexed sequence)
func (escrow *Escrow) UnpackRefundedEvent(log *types.Log) (*EscrowRefunded, error) {
	event := "Refunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowRefunded)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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
func (escrow *Escrow) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], escrow.abi.Errors["Invalid"].ID.Bytes()[:4]) {
		return escrow.UnpackInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["OnlyRouter"].ID.Bytes()[:4]) {
		return escrow.UnpackOnlyRouterError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["OrderExists"].ID.Bytes()[:4]) {
		return escrow.UnpackOrderExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["OrderNotOpen"].ID.Bytes()[:4]) {
		return escrow.UnpackOrderNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return escrow.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// EscrowInvalid represents a Invalid error raised by the Escrow contract.
type EscrowInvalid struct {
	Field string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Invalid(string field)
func EscrowInvalidErrorID() common.Hash {
	return common.HexToHash("0x53a2556cdad1d8c47cbcb7063425399ccf5b7f33162ae41410f363e5b6756c1b")
}

// UnpackInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Invalid(string field)
func (escrow *Escrow) UnpackInvalidError(raw []byte) (*EscrowInvalid, error) {
	out := new(EscrowInvalid)
	if err := escrow.abi.UnpackIntoInterface(out, "Invalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowOnlyRouter represents a OnlyRouter error raised by the Escrow contract.
type EscrowOnlyRouter struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyRouter(address caller)
func EscrowOnlyRouterErrorID() common.Hash {
	return common.HexToHash("0x146f8b8ecd4ddfae8f2e3166931c101dd5a019381916aca37e98148689aff41c")
}

// UnpackOnlyRouterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyRouter(address caller)
func (escrow *Escrow) UnpackOnlyRouterError(raw []byte) (*EscrowOnlyRouter, error) {
	out := new(EscrowOnlyRouter)
	if err := escrow.abi.UnpackIntoInterface(out, "OnlyRouter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowOrderExists represents a OrderExists error raised by the Escrow contract.
type EscrowOrderExists struct {
	Client string
	Order  string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrderExists(string client, string order)
func EscrowOrderExistsErrorID() common.Hash {
	return common.HexToHash("0x0754a32e65646f2b7a31c429d149ad2bf363925e06ff692117d8cf2a2ce9a076")
}

// UnpackOrderExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrderExists(string client, string order)
func (escrow *Escrow) UnpackOrderExistsError(raw []byte) (*EscrowOrderExists, error) {
	out := new(EscrowOrderExists)
	if err := escrow.abi.UnpackIntoInterface(out, "OrderExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowOrderNotOpen represents a OrderNotOpen error raised by the Escrow contract.
type EscrowOrderNotOpen struct {
	Client string
	Order  string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrderNotOpen(string client, string order)
func EscrowOrderNotOpenErrorID() common.Hash {
	return common.HexToHash("0x5dee668464b71436d0accf1788803fcb7f0cadf0db59dc2878c4b2d6e2d5fd32")
}

// UnpackOrderNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrderNotOpen(string client, string order)
func (escrow *Escrow) UnpackOrderNotOpenError(raw []byte) (*EscrowOrderNotOpen, error) {
	out := new(EscrowOrderNotOpen)
	if err := escrow.abi.UnpackIntoInterface(out, "OrderNotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Escrow contract.
type EscrowSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func EscrowSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (escrow *Escrow) UnpackSafeERC20FailedOperationError(raw []byte) (*EscrowSafeERC20FailedOperation, error) {
	out := new(EscrowSafeERC20FailedOperation)
	if err := escrow.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}
