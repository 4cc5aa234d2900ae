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

// AccessManagerMetaData contains all meta data concerning the AccessManager contract.
var AccessManagerMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"initialAdmin\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"}],\"name\":\"AccessManagerAlreadyScheduled\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AccessManagerBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"}],\"name\":\"AccessManagerExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"initialAdmin\",\"type\":\"address\"}],\"name\":\"AccessManagerInvalidInitialAdmin\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"AccessManagerLockedFunction\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"AccessManagerLockedRole\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"}],\"name\":\"AccessManagerNotReady\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"}],\"name\":\"AccessManagerNotScheduled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"msgsender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"AccessManagerUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"AccessManagerUnauthorizedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"msgsender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"AccessManagerUnauthorizedCancel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AccessManagerUnauthorizedConsume\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"nonce\",\"type\":\"uint32\"}],\"name\":\"OperationCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"nonce\",\"type\":\"uint32\"}],\"name\":\"OperationExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"nonce\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"schedule\",\"type\":\"uint48\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"OperationScheduled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"admin\",\"type\":\"uint64\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"since\",\"type\":\"uint48\"}],\"name\":\"RoleGrantDelayChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"since\",\"type\":\"uint48\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"newMember\",\"type\":\"bool\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"guardian\",\"type\":\"uint64\"}],\"name\":\"RoleGuardianChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"label\",\"type\":\"string\"}],\"name\":\"RoleLabel\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"since\",\"type\":\"uint48\"}],\"name\":\"TargetAdminDelayUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"closed\",\"type\":\"bool\"}],\"name\":\"TargetClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"TargetFunctionRoleUpdated\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PUBLIC_ROLE\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"canCall\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"immediate\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"cancel\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"consumeScheduledOp\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"execute\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"expiration\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"getAccess\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"since\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"currentDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"pendingDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint48\",\"name\":\"effect\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getNonce\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"getRoleGrantDelay\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"getRoleGuardian\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getSchedule\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"getTargetAdminDelay\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"getTargetFunctionRole\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"executionDelay\",\"type\":\"uint32\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"isMember\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"executionDelay\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"hashOperation\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"isTargetClosed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"label\",\"type\":\"string\"}],\"name\":\"labelRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minSetback\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"data\",\"type\":\"bytes[]\"}],\"name\":\"multicall\",\"outputs\":[{\"internalType\":\"bytes[]\",\"name\":\"results\",\"type\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"uint48\",\"name\":\"when\",\"type\":\"uint48\"}],\"name\":\"schedule\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"nonce\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"newDelay\",\"type\":\"uint32\"}],\"name\":\"setGrantDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"admin\",\"type\":\"uint64\"}],\"name\":\"setRoleAdmin\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"guardian\",\"type\":\"uint64\"}],\"name\":\"setRoleGuardian\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"newDelay\",\"type\":\"uint32\"}],\"name\":\"setTargetAdminDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"closed\",\"type\":\"bool\"}],\"name\":\"setTargetClosed\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes4[]\",\"name\":\"selectors\",\"type\":\"bytes4[]\"},{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"setTargetFunctionRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"updateAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "AccessManager",
	Bin: "0x6080604052346102b757604051601f6126f038819003918201601f19168301916001600160401b0383118484101761015a578084926020946040528339810103126102b757516001600160a01b038116908190036102b75780156102a4575f8181525f5160206126b05f395f51905f52602052604090205465ffffffffffff161580156101825765ffffffffffff610096426102bb565b1665ffffffffffff811161016e578060405191604083019383851060018060401b0386111761015a5760409485529183525f60208085018281528783525f5160206126b05f395f51905f529091529481209351845495516001600160a01b031990961665ffffffffffff919091161760309590951b600160301b600160a01b0316949094179092555f5160206126d05f395f51905f52916060915b65ffffffffffff604051928684521660208301526040820152a36040516123c590816102eb8239f35b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f8281525f5160206126b05f395f51905f526020526040902054906101a6426102bb565b63ffffffff8360301c169265ffffffffffff808260701c1692168211155f146102925750505b63ffffffff8216801561028b5763ffffffff811161016e575b65ffffffffffff63ffffffff6101fa426102bb565b921691160165ffffffffffff811161016e575f8481525f5160206126b05f395f51905f52602090815260408083208054600160301b600160a01b0319169185901b6dffffffffffff0000000000000000169690921b67ffffffff00000000169590951760301b600160301b600160a01b0316949094179093555f5160206126d05f395f51905f529160609190610131565b505f6101e5565b63ffffffff9060501c169250506101cc565b630409d6d160e11b5f525f60045260245ffd5b5f80fd5b65ffffffffffff81116102d35765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c806308d6122d1461146f5780630b0a93ba1461142a57806312be872714611407578063167bd3951461137c57806318ff183c146112ea5780631cff79cd146111ab57806325c471a014610ea25780633078f11414610e4757806330cae18714610da95780633adc277a14610d7a5780633ca7c02a14610d585780634136a33c14610d255780634665096d14610d075780634c1da1e214610cd55780635296295214610c1d578063530dd45614610bc95780636d5115bd14610b6957806375b238fc14610b4d578063853551b814610a9357806394c7d7ee146109cd578063a166aa8914610981578063a64d95ce14610875578063abd9bd2a14610850578063ac9650d8146106a3578063b70096131461065e578063b7d2b1621461062b578063cc1b6c811461060d578063d1f856ee146105c8578063d22b5989146104f9578063d6bb62c6146103ef578063f801a698146101cc5763fe0776f51461017a575f80fd5b346101c95760403660031901126101c9576101936115cc565b61019b611586565b90336001600160a01b038316036101ba57906101b691611d22565b5080f35b635f159e6360e01b8352600483fd5b80fd5b50346101c95760603660031901126101c9576101e6611570565b906024356001600160401b0381116103eb576102069036906004016115f8565b919060443565ffffffffffff81168091036103e75761022784838733611aca565b905061024363ffffffff61023a42612396565b921680926119f9565b901580156103cc575b610393579065ffffffffffff8092169081808211911802181690610272848287336117f7565b93848452600260205265ffffffffffff6040852054168015159081610382575b5061036e57604095849361035f87947f82a2da5dee54ea8021c6545b4444620291e07ee83be6dd57edb175062715f3b494868b99526002602052600163ffffffff8a8a205460301c160163ffffffff81169989898c9b52600260205281812065ffffffffffff881665ffffffffffff198254161790558981526002602052209069ffffffff00000000000082549160301b169069ffffffff00000000000019161790558a51948594855233602086015260018060a01b03168b8501526080606085015260808401916117d7565b0390a382519182526020820152f35b63813e945960e01b84526004859052602484fd5b61038c9150611ccc565b155f610292565b606484876103a18887611b11565b6381c6f24b60e01b8352336004526001600160a01b039091166024526001600160e01b031916604452fd5b50811515801561024c575065ffffffffffff8116821061024c565b8280fd5b5080fd5b50346101c9576103fe3661167b565b61040c818394969593611b11565b90610419818588866117f7565b93848652600260205265ffffffffffff604087205416155f1461044a5763060a299b60e41b86526004859052602486fd5b90610456918785611dd1565b156104b95760208484808252600283526040822065ffffffffffff1981541690558082526002835263ffffffff604083205460301c1680917fbd9ac67a6e2f6463b80927326310338bcbb4bdb7936ce1365ea3e01067e7b9f76040519480a38152f35b604051630ff89d4760e21b81523360048201526001600160a01b03928316602482015291851660448301526001600160e01b031916606482015260849150fd5b50346101c95760403660031901126101c957610513611570565b7fa56b76017453f399ec2327ba00375dbfb1fd070ff854341ad6191e6a2e2de19c61053c611668565b91610545611a2b565b60018060a01b0316918284528360205261056f816001600160701b03600160408820015416612303565b9190848652856020526001600160701b036001604088200191166001600160701b03198254161790556105c26040519283928390929165ffffffffffff60209163ffffffff604085019616845216910152565b0390a280f35b50346101c95760403660031901126101c9576105f36105e56115cc565b6105ed611586565b906119ce565b60408051921515835263ffffffff91909116602083015290f35b50346101c957806003193601126101c9576020604051620697808152f35b50346101c95760403660031901126101c9576101b66106486115cc565b610650611586565b90610659611a2b565b611d22565b50346101c95760603660031901126101c957610678611570565b610680611586565b604435916001600160e01b03198316830361069f576105f39350611885565b8380fd5b50346101c95760203660031901126101c9576004356001600160401b0381116103eb576106d490369060040161159c565b9060206040516106e482826116fe565b84815281810191601f1981013684376106fc85611846565b9361070a60405195866116fe565b858552601f1961071987611846565b01875b81811061084157505036819003601e190190875b878110156107c9578060051b820135838112156107c5578201908135916001600160401b0383116107c157850182360381136107c1578261079f6107a5928d898c6001986040519687958487013784018281018481528e519283915e010190815203601f1981018352826116fe565b30611d00565b6107af828a61185d565b526107ba818961185d565b5001610730565b8a80fd5b8980fd5b88848860405191808301818452825180915260408401918060408360051b870101940192865b8388106107fc5786860387f35b9091929394838080600193603f198b8203018752818a518051918291828552018484015e86838284010152601f801991011601019701930197019690939291936107ef565b6060878201850152830161071c565b50346101c957602061086d6108643661167b565b929190916117f7565b604051908152f35b50346101c95760403660031901126101c95761088f6115cc565b6001600160401b0361089f611668565b916108a8611a2b565b16906001600160401b03821461096d577ffeb69018ee8b8fd50ea86348f1267d07673379f72cffdeccec63853ee8ce8b489082845260016020526108ff816001600160701b03600160408820015460801c16612303565b84865260016020818152604080892090920180546dffffffffffffffffffffffffffff60801b191660809590951b6dffffffffffffffffffffffffffff60801b1694909417909355805163ffffffff909416845265ffffffffffff90911691830191909152819081016105c2565b63061c6a4360e21b83526004829052602483fd5b50346101c95760203660031901126101c95760206109c36109a0611570565b6001600160a01b03165f9081526020819052604090206001015460701c60ff1690565b6040519015158152f35b50346101c9576109dc36611625565b91604051638fb3603760e01b8152602081600481335afa908115610a88578591610a41575b506001600160e01b03191663704c9fc960e01b01610a2e5791610a29916101b69333906117f7565b611b27565b630641fee960e31b845233600452602484fd5b90506020813d602011610a80575b81610a5c602093836116fe565b81010312610a7c57516001600160e01b031981168103610a7c575f610a01565b8480fd5b3d9150610a4f565b6040513d87823e3d90fd5b50346101c95760403660031901126101c957610aad6115cc565b602435906001600160401b0382116103e757610ad56001600160401b039236906004016115f8565b929091610ae0611a2b565b169182158015610b3d575b610b2957907f1256f5b5ecb89caec12db449738f2fbcd1ba5806cf38f35413f4e5c15bf6a450916105c26040519283926020845260208401916117d7565b63061c6a4360e21b84526004839052602484fd5b506001600160401b038314610aeb565b50346101c957806003193601126101c957602090604051908152f35b50346101c95760403660031901126101c957610b83611570565b6024359063ffffffff60e01b82168092036103e7576001600160a01b0316825260208281526040808420928452918152918190205490516001600160401b039091168152f35b50346101c95760203660031901126101c9576020610c0c610be86115cc565b6001600160401b03165f5260016020526001600160401b03600160405f2001541690565b6001600160401b0360405191168152f35b50346101c95760403660031901126101c957610c376115cc565b6001600160401b03610c476115e2565b91610c50611a2b565b169081158015610cc5575b61096d576001600160401b0390828452600160205260016040852001805467ffffffffffffffff60401b8360401b169067ffffffffffffffff60401b191617905516907f7a8059630b897b5de4c08ade69f8b90c3ead1f8596d62d10b6c4d14a0afb4ae28380a380f35b506001600160401b038214610c5b565b50346101c95760203660031901126101c9576020610cf9610cf4611570565b6117b0565b63ffffffff60405191168152f35b50346101c957806003193601126101c957602060405162093a808152f35b50346101c95760203660031901126101c95763ffffffff6040602092600435815260028452205460301c16604051908152f35b50346101c957806003193601126101c95760206040516001600160401b038152f35b50346101c95760203660031901126101c9576020610d99600435611786565b65ffffffffffff60405191168152f35b50346101c95760403660031901126101c957610dc36115cc565b6001600160401b03610dd36115e2565b91610ddc611a2b565b169081158015610e37575b61096d576001600160401b0390828452600160205260016040852001828216831982541617905516907f1fd6dd7631312dfac2205b52913f99de03b4d7e381d5d27d3dbfe0713e6e63408380a380f35b506001600160401b038214610de7565b50346101c95760403660031901126101c957608063ffffffff65ffffffffffff81610e81610e736115cc565b610e7b611586565b90611733565b93929590918560405197168752166020860152166040840152166060820152f35b50346101c95760603660031901126101c957610ebc6115cc565b610ec4611586565b906044359163ffffffff831680930361069f57610edf611a2b565b6001600160401b03610ef0836116cd565b9216916001600160401b038314611197578285526001602090815260408087206001600160a01b0385165f908152925290205465ffffffffffff161590811561103557610f4d9063ffffffff610f4542612396565b9116906119f9565b604051604081018181106001600160401b03821117611021577ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf94926110026060959365ffffffffffff9360405283831681526001600160701b03602082018b81528a8d52600160205260408d2060018060a01b0389165f52602052858060405f209451161686198454161783555116600160301b600160a01b0382549160301b1690600160301b600160a01b031916179055565b60408051988952911660208801528601526001600160a01b031693a380f35b634e487b7160e01b88526041600452602488fd5b5082855260016020526040852060018060a01b0383165f526020526110696001600160701b0360405f205460301c16611c8f565b50508463ffffffff82168181115f1461114e570363ffffffff811161113a579165ffffffffffff7ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf949261113567ffffffff000000006110da63ffffffff6060985b166110d542612396565b6119f9565b9260201b1665ffffffffffff60401b8360401b16178917888b52600160205260408b2060018060a01b0387165f5260205260405f2090600160301b600160a01b0382549160301b1690600160301b600160a01b031916179055565b611002565b634e487b7160e01b87526011600452602487fd5b50509160609165ffffffffffff7ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf9461113567ffffffff000000006110da63ffffffff8c6110cb565b63061c6a4360e21b85526004839052602485fd5b506111b536611625565b90916111c382848333611aca565b939015806112dc575b6112ce576111dc838284336117f7565b63ffffffff869516158015906112b5575b6112a3575b50600354926112296112048284611b11565b6001600160a01b0385165f9081526001600160e01b0319919091166020526040902090565b6003556001600160401b03811161128f5760405191611252601f8301601f1916602001846116fe565b818352368282011161128b5795602082849382998361127998970137830101523491611bf4565b5060035563ffffffff60405191168152f35b8680fd5b634e487b7160e01b86526041600452602486fd5b6112ae919450611b27565b925f6111f2565b5065ffffffffffff6112c682611786565b1615156111ed565b906103a16064938693611b11565b5063ffffffff8416156111cc565b503461137857604036600319011261137857611304611570565b61130c611586565b90611315611a2b565b6001600160a01b031690813b1561137857604051637a9e5e4b60e01b81526001600160a01b039091166004820152905f908290602490829084905af1801561136d5761135f575080f35b61136b91505f906116fe565b005b6040513d5f823e3d90fd5b5f80fd5b3461137857604036600319011261137857611395611570565b602435908115158092036113785760207f90d4e7bb7e5d933792b3562e1741306f8be94837e1348dacef9b6f1df56eb138916113cf611a2b565b6001600160a01b03165f818152808352604090819020600101805460ff60701b1916607087901b60ff60701b161790555193845292a2005b34611378576020366003190112611378576020610cf96114256115cc565b6116cd565b34611378576020366003190112611378576020610c0c6114486115cc565b6001600160401b03165f5260016020526001600160401b03600160405f20015460401c1690565b3461137857606036600319011261137857611488611570565b6024356001600160401b038111611378576114a790369060040161159c565b9190604435906001600160401b038216809203611378576114c9939293611a2b565b6001600160a01b03909316925f5b8381101561136b578060051b82013563ffffffff60e01b811680910361137857637a9e5e4b60e01b811461155e579083867f9ea6790c7dadfd01c9f8b9762b3682607af2c7e79e05a9f9fdf5580dde9491516020600195835f525f825260405f20815f52825260405f20856001600160401b0319825416179055604051908152a3016114d7565b637a3a272560e11b5f5260045260245ffd5b600435906001600160a01b038216820361137857565b602435906001600160a01b038216820361137857565b9181601f84011215611378578235916001600160401b038311611378576020808501948460051b01011161137857565b600435906001600160401b038216820361137857565b602435906001600160401b038216820361137857565b9181601f84011215611378578235916001600160401b038311611378576020838186019501011161137857565b906040600319830112611378576004356001600160a01b03811681036113785791602435906001600160401b03821161137857611664916004016115f8565b9091565b6024359063ffffffff8216820361137857565b6060600319820112611378576004356001600160a01b038116810361137857916024356001600160a01b03811681036113785791604435906001600160401b03821161137857611664916004016115f8565b6001600160401b03165f5260016020526116f96001600160701b03600160405f20015460801c16611c8f565b505090565b90601f801991011681019081106001600160401b0382111761171f57604052565b634e487b7160e01b5f52604160045260245ffd5b6001600160401b03165f9081526001602090815260408083206001600160a01b039094168352929052205465ffffffffffff9161177c603083901c6001600160701b0316611c8f565b9490931693909291565b5f52600260205265ffffffffffff60405f2054166117a381611ccc565b156117ad57505f90565b90565b60018060a01b03165f525f6020526116f96001600160701b03600160405f20015416611c8f565b908060209392818452848401375f828201840152601f01601f1916010190565b604080516001600160a01b039283166020820190815292909316908301526060808301529290916118409183916118329160808401916117d7565b03601f1981018352826116fe565b51902090565b6001600160401b03811161171f5760051b60200190565b80518210156118715760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b6001600160a01b0382165f9081526020819052604090206001015491929160701c60ff16156118b7575050505f905f90565b6001600160a01b03811630036118f457506003546001600160a01b039092165f9081526001600160e01b0319909116602052604090205b14905f90565b919291906001600160e01b031916637a9e5e4b60e01b810361194e575061192c63ffffffff806119248194611991565b9390966117b0565b9216911690818082119118021816915f146119475781159190565b5f91508190565b61197e929360018060a01b03165f525f60205260405f20905f526020526001600160401b0360405f2054166119ce565b9190156119475763ffffffff8216159190565b906119a365ffffffffffff925f611733565b5050921680151590816119b557509190565b905065ffffffffffff6119c742612396565b1610159190565b6001600160401b03818116036119e75750506001905f90565b65ffffffffffff92916119a391611733565b9065ffffffffffff8091169116019065ffffffffffff8211611a1757565b634e487b7160e01b5f52601160045260245ffd5b611a353633611ec1565b9015611a3e5750565b63ffffffff16611a73576001600160401b03611a5936611fc4565b50905063f07e038f60e01b5f52336004521660245260445ffd5b611ac76040516020810190338252306040820152606080820152611abf81602060808201368152365f838301375f823683010152601f19601f360116010103601f1981018352826116fe565b519020611b27565b50565b909291906001600160a01b0384163003611ae8576116649350611f75565b9192906004841015611afe57505050505f905f90565b61166493611b0b91611b11565b91611885565b9060041161137857356001600160e01b03191690565b5f81815260026020526040902054909190603081901c63ffffffff169065ffffffffffff1680611b64578363060a299b60e41b5f5260045260245ffd5b65ffffffffffff611b7442612396565b16811115611b8f5783630c65b5bd60e11b5f5260045260245ffd5b611b9c9093919293611ccc565b611be2578190805f52600260205260405f2065ffffffffffff1981541690557f76a2a46953689d4861a5d3f6ed883ad7e6af674a21f8e162707159fc9dde614d5f80a390565b631e2975b960e21b5f5260045260245ffd5b91804710611c7957815f92916020849351920190855af18080611c66575b15611c215750506117ad6122ea565b15611c4657639996b31560e01b5f9081526001600160a01b0391909116600452602490fd5b3d15611c57576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b503d151580611c125750813b1515611c12565b4763cf47918160e01b5f5260045260245260445ffd5b611c9842612396565b63ffffffff82169165ffffffffffff604082901c811692168211611cc0575090915f91508190565b60201c63ffffffff1692565b65ffffffffffff62093a8091160165ffffffffffff8111611a175765ffffffffffff80611cf842612396565b169116111590565b905f8091602081519101845af48080611c665715611c215750506117ad6122ea565b6001600160401b0316906001600160401b038214611dbe57815f52600160205260405f2060018060a01b0382165f5260205265ffffffffffff60405f20541615611db857815f52600160205260405f2060018060a01b0382165f526020525f604081205560018060a01b0316907ff229baa593af28c41b1d16b748cd7688f0c83aaf92d4be41c44005defe84c1665f80a3600190565b50505f90565b5063061c6a4360e21b5f5260045260245ffd5b9192916001600160a01b03163314611eb157611dec33611991565b50611df78385611b11565b9160018060a01b031691825f525f60205260405f209063ffffffff60e01b165f52602052611e5c33611e576001600160401b0360405f2054166001600160401b03165f5260016020526001600160401b03600160405f20015460401c1690565b6119ce565b508115611eb9575b50611eb1573014611e755750505f90565b611e7e9161216c565b509080611e9f575b611e905780611db8565b611e9b9033906119ce565b5090565b506001600160401b0381161515611e86565b505050600190565b90505f611e64565b9060048110611f1d576001600160a01b0382163014611f4c57611ee4905f61216c565b9290911580611f2e575b611f2557611efb916119ce565b9015611f1d5763ffffffff808093169116908180821191180218169081159190565b50505f905f90565b5050505f905f90565b50305f9081526020819052604090206001015460701c60ff16611eee565b905060041161137857600354305f90815280356001600160e01b031916602052604090206118ee565b919060048210611f25576001600160a01b0383163014611f995790611ee49161216c565b611fa39250611b11565b600354305f9081526001600160e01b031990921660205260409091206118ee565b5f90600481106121625780600411611378575f356001600160e01b031916906310a6aa3760e31b82148015612152575b8015612142575b8015612132575b8015612122575b6121165763063fc60f60e21b82148015612106575b80156120f6575b6120c65763012e238d60e51b821480156120b6575b612065575030825281602052604082209082526020526001600160401b036040822054169181929190565b90506024116101c957806101c957506004356001600160401b0381168103611378576120af906001600160401b03165f5260016020526001600160401b03600160405f2001541690565b6001915f90565b50635be958b160e11b821461203a565b915050602411611378576004356001600160a01b03811690819003611378576120ee906117b0565b6001915f9190565b506308d6122d60e01b8214612025565b5063167bd39560e01b821461201e565b5050506001905f905f90565b5063d22b598960e01b8214612009565b50635326cae760e11b8214612002565b5063294b14a960e11b8214611ffb565b506330cae18760e01b8214611ff4565b50505f905f905f90565b60048210612162576001600160e01b03196121878383611b11565b16916310a6aa3760e31b831480156122da575b80156122ca575b80156122ba575b80156122aa575b6121165763063fc60f60e21b8314801561229a575b801561228a575b6122635763012e238d60e51b83148015612253575b61220d575050305f525f60205260405f20905f526020526001600160401b0360405f205416905f91905f90565b90915060241161137857600401356001600160401b0381168103611378576120af906001600160401b03165f5260016020526001600160401b03600160405f2001541690565b50635be958b160e11b83146121e0565b909150602411611378576004013560018060a01b038116809103611378576120ee906117b0565b506308d6122d60e01b83146121cb565b5063167bd39560e01b83146121c4565b5063d22b598960e01b83146121af565b50635326cae760e11b83146121a8565b5063294b14a960e11b83146121a1565b506330cae18760e01b831461219a565b604051903d82523d5f602084013e60203d830101604052565b61231463ffffffff91939293611c8f565b505092168063ffffffff84168181115f1461237c570363ffffffff8111611a175761236263ffffffff8067ffffffff00000000935b168062069780118162069780180218166110d542612396565b9360201b1665ffffffffffff60401b8460401b1617179190565b505067ffffffff0000000061236263ffffffff805f612349565b65ffffffffffff81116123ae5765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffda6eef7e35abe7026729641147f7915573c7e97b47efa546f5f6e3230263bcb49f98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf",
}

// AccessManager is an auto generated Go binding around an Ethereum contract.
type AccessManager struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AccessManager) GetABI() abi.ABI {
	return c.abi
}

// NewAccessManager creates a new instance of AccessManager.
func NewAccessManager() *AccessManager {
	parsed, err := AccessManagerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AccessManager{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AccessManager) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address initialAdmin) returns()
func (accessManager *AccessManager) PackConstructor(initialAdmin common.Address) []byte {
	enc, err := accessManager.abi.Pack("", initialAdmin)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75b238fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ADMIN_ROLE() view returns(uint64)
func (accessManager *AccessManager) PackADMINROLE() []byte {
	enc, err := accessManager.abi.Pack("ADMIN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75b238fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ADMIN_ROLE() view returns(uint64)
func (accessManager *AccessManager) TryPackADMINROLE() ([]byte, error) {
	return accessManager.abi.Pack("ADMIN_ROLE")
}

// UnpackADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75b238fc.
//
// Solidity: function ADMIN_ROLE() view returns(uint64)
func (accessManager *AccessManager) UnpackADMINROLE(data []byte) (uint64, error) {
	out, err := accessManager.abi.Unpack("ADMIN_ROLE", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPUBLICROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ca7c02a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PUBLIC_ROLE() view returns(uint64)
func (accessManager *AccessManager) PackPUBLICROLE() []byte {
	enc, err := accessManager.abi.Pack("PUBLIC_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPUBLICROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ca7c02a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PUBLIC_ROLE() view returns(uint64)
func (accessManager *AccessManager) TryPackPUBLICROLE() ([]byte, error) {
	return accessManager.abi.Pack("PUBLIC_ROLE")
}

// UnpackPUBLICROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3ca7c02a.
//
// Solidity: function PUBLIC_ROLE() view returns(uint64)
func (accessManager *AccessManager) UnpackPUBLICROLE(data []byte) (uint64, error) {
	out, err := accessManager.abi.Unpack("PUBLIC_ROLE", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackCanCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7009613.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function canCall(address caller, address target, bytes4 selector) view returns(bool immediate, uint32 delay)
func (accessManager *AccessManager) PackCanCall(caller common.Address, target common.Address, selector [4]byte) []byte {
	enc, err := accessManager.abi.Pack("canCall", caller, target, selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCanCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7009613.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function canCall(address caller, address target, bytes4 selector) view returns(bool immediate, uint32 delay)
func (accessManager *AccessManager) TryPackCanCall(caller common.Address, target common.Address, selector [4]byte) ([]byte, error) {
	return accessManager.abi.Pack("canCall", caller, target, selector)
}

// CanCallOutput serves as a container for the return parameters of contract
// method CanCall.
type CanCallOutput struct {
	Immediate bool
	Delay     uint32
}

// UnpackCanCall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7009613.
//
// Solidity: function canCall(address caller, address target, bytes4 selector) view returns(bool immediate, uint32 delay)
func (accessManager *AccessManager) UnpackCanCall(data []byte) (CanCallOutput, error) {
	out, err := accessManager.abi.Unpack("canCall", data)
	outstruct := new(CanCallOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Immediate = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Delay = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6bb62c6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(address caller, address target, bytes data) returns(uint32)
func (accessManager *AccessManager) PackCancel(caller common.Address, target common.Address, data []byte) []byte {
	enc, err := accessManager.abi.Pack("cancel", caller, target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6bb62c6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(address caller, address target, bytes data) returns(uint32)
func (accessManager *AccessManager) TryPackCancel(caller common.Address, target common.Address, data []byte) ([]byte, error) {
	return accessManager.abi.Pack("cancel", caller, target, data)
}

// UnpackCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd6bb62c6.
//
// Solidity: function cancel(address caller, address target, bytes data) returns(uint32)
func (accessManager *AccessManager) UnpackCancel(data []byte) (uint32, error) {
	out, err := accessManager.abi.Unpack("cancel", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackConsumeScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94c7d7ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function consumeScheduledOp(address caller, bytes data) returns()
func (accessManager *AccessManager) PackConsumeScheduledOp(caller common.Address, data []byte) []byte {
	enc, err := accessManager.abi.Pack("consumeScheduledOp", caller, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConsumeScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94c7d7ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function consumeScheduledOp(address caller, bytes data) returns()
func (accessManager *AccessManager) TryPackConsumeScheduledOp(caller common.Address, data []byte) ([]byte, error) {
	return accessManager.abi.Pack("consumeScheduledOp", caller, data)
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cff79cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address target, bytes data) payable returns(uint32)
func (accessManager *AccessManager) PackExecute(target common.Address, data []byte) []byte {
	enc, err := accessManager.abi.Pack("execute", target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cff79cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address target, bytes data) payable returns(uint32)
func (accessManager *AccessManager) TryPackExecute(target common.Address, data []byte) ([]byte, error) {
	return accessManager.abi.Pack("execute", target, data)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1cff79cd.
//
// Solidity: function execute(address target, bytes data) payable returns(uint32)
func (accessManager *AccessManager) UnpackExecute(data []byte) (uint32, error) {
	out, err := accessManager.abi.Unpack("execute", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackExpiration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4665096d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expiration() view returns(uint32)
func (accessManager *AccessManager) PackExpiration() []byte {
	enc, err := accessManager.abi.Pack("expiration")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpiration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4665096d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expiration() view returns(uint32)
func (accessManager *AccessManager) TryPackExpiration() ([]byte, error) {
	return accessManager.abi.Pack("expiration")
}

// UnpackExpiration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4665096d.
//
// Solidity: function expiration() view returns(uint32)
func (accessManager *AccessManager) UnpackExpiration(data []byte) (uint32, error) {
	out, err := accessManager.abi.Unpack("expiration", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetAccess is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3078f114.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAccess(uint64 roleId, address account) view returns(uint48 since, uint32 currentDelay, uint32 pendingDelay, uint48 effect)
func (accessManager *AccessManager) PackGetAccess(roleId uint64, account common.Address) []byte {
	enc, err := accessManager.abi.Pack("getAccess", roleId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAccess is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3078f114.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAccess(uint64 roleId, address account) view returns(uint48 since, uint32 currentDelay, uint32 pendingDelay, uint48 effect)
func (accessManager *AccessManager) TryPackGetAccess(roleId uint64, account common.Address) ([]byte, error) {
	return accessManager.abi.Pack("getAccess", roleId, account)
}

// GetAccessOutput serves as a container for the return parameters of contract
// method GetAccess.
type GetAccessOutput struct {
	Since        *big.Int
	CurrentDelay uint32
	PendingDelay uint32
	Effect       *big.Int
}

// UnpackGetAccess is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3078f114.
//
// Solidity: function getAccess(uint64 roleId, address account) view returns(uint48 since, uint32 currentDelay, uint32 pendingDelay, uint48 effect)
func (accessManager *AccessManager) UnpackGetAccess(data []byte) (GetAccessOutput, error) {
	out, err := accessManager.abi.Unpack("getAccess", data)
	outstruct := new(GetAccessOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Since = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.CurrentDelay = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	outstruct.PendingDelay = *abi.ConvertType(out[2], new(uint32)).(*uint32)
	outstruct.Effect = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackGetNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4136a33c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getNonce(bytes32 id) view returns(uint32)
func (accessManager *AccessManager) PackGetNonce(id [32]byte) []byte {
	enc, err := accessManager.abi.Pack("getNonce", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4136a33c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getNonce(bytes32 id) view returns(uint32)
func (accessManager *AccessManager) TryPackGetNonce(id [32]byte) ([]byte, error) {
	return accessManager.abi.Pack("getNonce", id)
}

// UnpackGetNonce is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4136a33c.
//
// Solidity: function getNonce(bytes32 id) view returns(uint32)
func (accessManager *AccessManager) UnpackGetNonce(data []byte) (uint32, error) {
	out, err := accessManager.abi.Unpack("getNonce", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x530dd456.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(uint64 roleId) view returns(uint64)
func (accessManager *AccessManager) PackGetRoleAdmin(roleId uint64) []byte {
	enc, err := accessManager.abi.Pack("getRoleAdmin", roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x530dd456.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleAdmin(uint64 roleId) view returns(uint64)
func (accessManager *AccessManager) TryPackGetRoleAdmin(roleId uint64) ([]byte, error) {
	return accessManager.abi.Pack("getRoleAdmin", roleId)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x530dd456.
//
// Solidity: function getRoleAdmin(uint64 roleId) view returns(uint64)
func (accessManager *AccessManager) UnpackGetRoleAdmin(data []byte) (uint64, error) {
	out, err := accessManager.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetRoleGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12be8727.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleGrantDelay(uint64 roleId) view returns(uint32)
func (accessManager *AccessManager) PackGetRoleGrantDelay(roleId uint64) []byte {
	enc, err := accessManager.abi.Pack("getRoleGrantDelay", roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12be8727.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleGrantDelay(uint64 roleId) view returns(uint32)
func (accessManager *AccessManager) TryPackGetRoleGrantDelay(roleId uint64) ([]byte, error) {
	return accessManager.abi.Pack("getRoleGrantDelay", roleId)
}

// UnpackGetRoleGrantDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x12be8727.
//
// Solidity: function getRoleGrantDelay(uint64 roleId) view returns(uint32)
func (accessManager *AccessManager) UnpackGetRoleGrantDelay(data []byte) (uint32, error) {
	out, err := accessManager.abi.Unpack("getRoleGrantDelay", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b0a93ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleGuardian(uint64 roleId) view returns(uint64)
func (accessManager *AccessManager) PackGetRoleGuardian(roleId uint64) []byte {
	enc, err := accessManager.abi.Pack("getRoleGuardian", roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b0a93ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleGuardian(uint64 roleId) view returns(uint64)
func (accessManager *AccessManager) TryPackGetRoleGuardian(roleId uint64) ([]byte, error) {
	return accessManager.abi.Pack("getRoleGuardian", roleId)
}

// UnpackGetRoleGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0b0a93ba.
//
// Solidity: function getRoleGuardian(uint64 roleId) view returns(uint64)
func (accessManager *AccessManager) UnpackGetRoleGuardian(data []byte) (uint64, error) {
	out, err := accessManager.abi.Unpack("getRoleGuardian", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3adc277a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSchedule(bytes32 id) view returns(uint48)
func (accessManager *AccessManager) PackGetSchedule(id [32]byte) []byte {
	enc, err := accessManager.abi.Pack("getSchedule", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3adc277a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSchedule(bytes32 id) view returns(uint48)
func (accessManager *AccessManager) TryPackGetSchedule(id [32]byte) ([]byte, error) {
	return accessManager.abi.Pack("getSchedule", id)
}

// UnpackGetSchedule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3adc277a.
//
// Solidity: function getSchedule(bytes32 id) view returns(uint48)
func (accessManager *AccessManager) UnpackGetSchedule(data []byte) (*big.Int, error) {
	out, err := accessManager.abi.Unpack("getSchedule", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c1da1e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTargetAdminDelay(address target) view returns(uint32)
func (accessManager *AccessManager) PackGetTargetAdminDelay(target common.Address) []byte {
	enc, err := accessManager.abi.Pack("getTargetAdminDelay", target)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c1da1e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTargetAdminDelay(address target) view returns(uint32)
func (accessManager *AccessManager) TryPackGetTargetAdminDelay(target common.Address) ([]byte, error) {
	return accessManager.abi.Pack("getTargetAdminDelay", target)
}

// UnpackGetTargetAdminDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c1da1e2.
//
// Solidity: function getTargetAdminDelay(address target) view returns(uint32)
func (accessManager *AccessManager) UnpackGetTargetAdminDelay(data []byte) (uint32, error) {
	out, err := accessManager.abi.Unpack("getTargetAdminDelay", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d5115bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTargetFunctionRole(address target, bytes4 selector) view returns(uint64)
func (accessManager *AccessManager) PackGetTargetFunctionRole(target common.Address, selector [4]byte) []byte {
	enc, err := accessManager.abi.Pack("getTargetFunctionRole", target, selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d5115bd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTargetFunctionRole(address target, bytes4 selector) view returns(uint64)
func (accessManager *AccessManager) TryPackGetTargetFunctionRole(target common.Address, selector [4]byte) ([]byte, error) {
	return accessManager.abi.Pack("getTargetFunctionRole", target, selector)
}

// UnpackGetTargetFunctionRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d5115bd.
//
// Solidity: function getTargetFunctionRole(address target, bytes4 selector) view returns(uint64)
func (accessManager *AccessManager) UnpackGetTargetFunctionRole(data []byte) (uint64, error) {
	out, err := accessManager.abi.Unpack("getTargetFunctionRole", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25c471a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(uint64 roleId, address account, uint32 executionDelay) returns()
func (accessManager *AccessManager) PackGrantRole(roleId uint64, account common.Address, executionDelay uint32) []byte {
	enc, err := accessManager.abi.Pack("grantRole", roleId, account, executionDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25c471a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantRole(uint64 roleId, address account, uint32 executionDelay) returns()
func (accessManager *AccessManager) TryPackGrantRole(roleId uint64, account common.Address, executionDelay uint32) ([]byte, error) {
	return accessManager.abi.Pack("grantRole", roleId, account, executionDelay)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1f856ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(uint64 roleId, address account) view returns(bool isMember, uint32 executionDelay)
func (accessManager *AccessManager) PackHasRole(roleId uint64, account common.Address) []byte {
	enc, err := accessManager.abi.Pack("hasRole", roleId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1f856ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(uint64 roleId, address account) view returns(bool isMember, uint32 executionDelay)
func (accessManager *AccessManager) TryPackHasRole(roleId uint64, account common.Address) ([]byte, error) {
	return accessManager.abi.Pack("hasRole", roleId, account)
}

// HasRoleOutput serves as a container for the return parameters of contract
// method HasRole.
type HasRoleOutput struct {
	IsMember       bool
	ExecutionDelay uint32
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd1f856ee.
//
// Solidity: function hasRole(uint64 roleId, address account) view returns(bool isMember, uint32 executionDelay)
func (accessManager *AccessManager) UnpackHasRole(data []byte) (HasRoleOutput, error) {
	out, err := accessManager.abi.Unpack("hasRole", data)
	outstruct := new(HasRoleOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.IsMember = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.ExecutionDelay = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackHashOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabd9bd2a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashOperation(address caller, address target, bytes data) view returns(bytes32)
func (accessManager *AccessManager) PackHashOperation(caller common.Address, target common.Address, data []byte) []byte {
	enc, err := accessManager.abi.Pack("hashOperation", caller, target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabd9bd2a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashOperation(address caller, address target, bytes data) view returns(bytes32)
func (accessManager *AccessManager) TryPackHashOperation(caller common.Address, target common.Address, data []byte) ([]byte, error) {
	return accessManager.abi.Pack("hashOperation", caller, target, data)
}

// UnpackHashOperation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xabd9bd2a.
//
// Solidity: function hashOperation(address caller, address target, bytes data) view returns(bytes32)
func (accessManager *AccessManager) UnpackHashOperation(data []byte) ([32]byte, error) {
	out, err := accessManager.abi.Unpack("hashOperation", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIsTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa166aa89.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isTargetClosed(address target) view returns(bool)
func (accessManager *AccessManager) PackIsTargetClosed(target common.Address) []byte {
	enc, err := accessManager.abi.Pack("isTargetClosed", target)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa166aa89.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isTargetClosed(address target) view returns(bool)
func (accessManager *AccessManager) TryPackIsTargetClosed(target common.Address) ([]byte, error) {
	return accessManager.abi.Pack("isTargetClosed", target)
}

// UnpackIsTargetClosed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa166aa89.
//
// Solidity: function isTargetClosed(address target) view returns(bool)
func (accessManager *AccessManager) UnpackIsTargetClosed(data []byte) (bool, error) {
	out, err := accessManager.abi.Unpack("isTargetClosed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLabelRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x853551b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function labelRole(uint64 roleId, string label) returns()
func (accessManager *AccessManager) PackLabelRole(roleId uint64, label string) []byte {
	enc, err := accessManager.abi.Pack("labelRole", roleId, label)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLabelRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x853551b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function labelRole(uint64 roleId, string label) returns()
func (accessManager *AccessManager) TryPackLabelRole(roleId uint64, label string) ([]byte, error) {
	return accessManager.abi.Pack("labelRole", roleId, label)
}

// PackMinSetback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1b6c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minSetback() view returns(uint32)
func (accessManager *AccessManager) PackMinSetback() []byte {
	enc, err := accessManager.abi.Pack("minSetback")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinSetback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1b6c81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minSetback() view returns(uint32)
func (accessManager *AccessManager) TryPackMinSetback() ([]byte, error) {
	return accessManager.abi.Pack("minSetback")
}

// UnpackMinSetback is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcc1b6c81.
//
// Solidity: function minSetback() view returns(uint32)
func (accessManager *AccessManager) UnpackMinSetback(data []byte) (uint32, error) {
	out, err := accessManager.abi.Unpack("minSetback", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (accessManager *AccessManager) PackMulticall(data [][]byte) []byte {
	enc, err := accessManager.abi.Pack("multicall", data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (accessManager *AccessManager) TryPackMulticall(data [][]byte) ([]byte, error) {
	return accessManager.abi.Pack("multicall", data)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9650d8.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (accessManager *AccessManager) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := accessManager.abi.Unpack("multicall", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe0776f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(uint64 roleId, address callerConfirmation) returns()
func (accessManager *AccessManager) PackRenounceRole(roleId uint64, callerConfirmation common.Address) []byte {
	enc, err := accessManager.abi.Pack("renounceRole", roleId, callerConfirmation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe0776f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(uint64 roleId, address callerConfirmation) returns()
func (accessManager *AccessManager) TryPackRenounceRole(roleId uint64, callerConfirmation common.Address) ([]byte, error) {
	return accessManager.abi.Pack("renounceRole", roleId, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7d2b162.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(uint64 roleId, address account) returns()
func (accessManager *AccessManager) PackRevokeRole(roleId uint64, account common.Address) []byte {
	enc, err := accessManager.abi.Pack("revokeRole", roleId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7d2b162.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeRole(uint64 roleId, address account) returns()
func (accessManager *AccessManager) TryPackRevokeRole(roleId uint64, account common.Address) ([]byte, error) {
	return accessManager.abi.Pack("revokeRole", roleId, account)
}

// PackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf801a698.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function schedule(address target, bytes data, uint48 when) returns(bytes32 operationId, uint32 nonce)
func (accessManager *AccessManager) PackSchedule(target common.Address, data []byte, when *big.Int) []byte {
	enc, err := accessManager.abi.Pack("schedule", target, data, when)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf801a698.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function schedule(address target, bytes data, uint48 when) returns(bytes32 operationId, uint32 nonce)
func (accessManager *AccessManager) TryPackSchedule(target common.Address, data []byte, when *big.Int) ([]byte, error) {
	return accessManager.abi.Pack("schedule", target, data, when)
}

// ScheduleOutput serves as a container for the return parameters of contract
// method Schedule.
type ScheduleOutput struct {
	OperationId [32]byte
	Nonce       uint32
}

// UnpackSchedule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf801a698.
//
// Solidity: function schedule(address target, bytes data, uint48 when) returns(bytes32 operationId, uint32 nonce)
func (accessManager *AccessManager) UnpackSchedule(data []byte) (ScheduleOutput, error) {
	out, err := accessManager.abi.Unpack("schedule", data)
	outstruct := new(ScheduleOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.OperationId = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Nonce = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackSetGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa64d95ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGrantDelay(uint64 roleId, uint32 newDelay) returns()
func (accessManager *AccessManager) PackSetGrantDelay(roleId uint64, newDelay uint32) []byte {
	enc, err := accessManager.abi.Pack("setGrantDelay", roleId, newDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa64d95ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGrantDelay(uint64 roleId, uint32 newDelay) returns()
func (accessManager *AccessManager) TryPackSetGrantDelay(roleId uint64, newDelay uint32) ([]byte, error) {
	return accessManager.abi.Pack("setGrantDelay", roleId, newDelay)
}

// PackSetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30cae187.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRoleAdmin(uint64 roleId, uint64 admin) returns()
func (accessManager *AccessManager) PackSetRoleAdmin(roleId uint64, admin uint64) []byte {
	enc, err := accessManager.abi.Pack("setRoleAdmin", roleId, admin)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30cae187.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRoleAdmin(uint64 roleId, uint64 admin) returns()
func (accessManager *AccessManager) TryPackSetRoleAdmin(roleId uint64, admin uint64) ([]byte, error) {
	return accessManager.abi.Pack("setRoleAdmin", roleId, admin)
}

// PackSetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52962952.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRoleGuardian(uint64 roleId, uint64 guardian) returns()
func (accessManager *AccessManager) PackSetRoleGuardian(roleId uint64, guardian uint64) []byte {
	enc, err := accessManager.abi.Pack("setRoleGuardian", roleId, guardian)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52962952.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRoleGuardian(uint64 roleId, uint64 guardian) returns()
func (accessManager *AccessManager) TryPackSetRoleGuardian(roleId uint64, guardian uint64) ([]byte, error) {
	return accessManager.abi.Pack("setRoleGuardian", roleId, guardian)
}

// PackSetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd22b5989.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTargetAdminDelay(address target, uint32 newDelay) returns()
func (accessManager *AccessManager) PackSetTargetAdminDelay(target common.Address, newDelay uint32) []byte {
	enc, err := accessManager.abi.Pack("setTargetAdminDelay", target, newDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd22b5989.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTargetAdminDelay(address target, uint32 newDelay) returns()
func (accessManager *AccessManager) TryPackSetTargetAdminDelay(target common.Address, newDelay uint32) ([]byte, error) {
	return accessManager.abi.Pack("setTargetAdminDelay", target, newDelay)
}

// PackSetTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x167bd395.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTargetClosed(address target, bool closed) returns()
func (accessManager *AccessManager) PackSetTargetClosed(target common.Address, closed bool) []byte {
	enc, err := accessManager.abi.Pack("setTargetClosed", target, closed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x167bd395.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTargetClosed(address target, bool closed) returns()
func (accessManager *AccessManager) TryPackSetTargetClosed(target common.Address, closed bool) ([]byte, error) {
	return accessManager.abi.Pack("setTargetClosed", target, closed)
}

// PackSetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08d6122d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTargetFunctionRole(address target, bytes4[] selectors, uint64 roleId) returns()
func (accessManager *AccessManager) PackSetTargetFunctionRole(target common.Address, selectors [][4]byte, roleId uint64) []byte {
	enc, err := accessManager.abi.Pack("setTargetFunctionRole", target, selectors, roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08d6122d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTargetFunctionRole(address target, bytes4[] selectors, uint64 roleId) returns()
func (accessManager *AccessManager) TryPackSetTargetFunctionRole(target common.Address, selectors [][4]byte, roleId uint64) ([]byte, error) {
	return accessManager.abi.Pack("setTargetFunctionRole", target, selectors, roleId)
}

// PackUpdateAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18ff183c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateAuthority(address target, address newAuthority) returns()
func (accessManager *AccessManager) PackUpdateAuthority(target common.Address, newAuthority common.Address) []byte {
	enc, err := accessManager.abi.Pack("updateAuthority", target, newAuthority)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18ff183c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateAuthority(address target, address newAuthority) returns()
func (accessManager *AccessManager) TryPackUpdateAuthority(target common.Address, newAuthority common.Address) ([]byte, error) {
	return accessManager.abi.Pack("updateAuthority", target, newAuthority)
}

// AccessManagerOperationCanceled represents a OperationCanceled event raised by the AccessManager contract.
type AccessManagerOperationCanceled struct {
	OperationId [32]byte
	Nonce       uint32
	Raw         *types.Log // Blockchain specific contextual infos
}

const AccessManagerOperationCanceledEventName = "OperationCanceled"

// ContractEventName returns the user-defined event name.
func (AccessManagerOperationCanceled) ContractEventName() string {
	return AccessManagerOperationCanceledEventName
}

// UnpackOperationCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperationCanceled(bytes32 indexed operationId, uint32 indexed nonce)
func (accessManager *AccessManager) UnpackOperationCanceledEvent(log *types.Log) (*AccessManagerOperationCanceled, error) {
	event := "OperationCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerOperationCanceled)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
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

// AccessManagerOperationExecuted represents a OperationExecuted event raised by the AccessManager contract.
type AccessManagerOperationExecuted struct {
	OperationId [32]byte
	Nonce       uint32
	Raw         *types.Log // Blockchain specific contextual infos
}

const AccessManagerOperationExecutedEventName = "OperationExecuted"

// ContractEventName returns the user-defined event name.
func (AccessManagerOperationExecuted) ContractEventName() string {
	return AccessManagerOperationExecutedEventName
}

// UnpackOperationExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperationExecuted(bytes32 indexed operationId, uint32 indexed nonce)
func (accessManager *AccessManager) UnpackOperationExecutedEvent(log *types.Log) (*AccessManagerOperationExecuted, error) {
	event := "OperationExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerOperationExecuted)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
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

// AccessManagerOperationScheduled represents a OperationScheduled event raised by the AccessManager contract.
type AccessManagerOperationScheduled struct {
	OperationId [32]byte
	Nonce       uint32
	Schedule    *big.Int
	Caller      common.Address
	Target      common.Address
	Data        []byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const AccessManagerOperationScheduledEventName = "OperationScheduled"

// ContractEventName returns the user-defined event name.
func (AccessManagerOperationScheduled) ContractEventName() string {
	return AccessManagerOperationScheduledEventName
}

// UnpackOperationScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperationScheduled(bytes32 indexed operationId, uint32 indexed nonce, uint48 schedule, address caller, address target, bytes data)
func (accessManager *AccessManager) UnpackOperationScheduledEvent(log *types.Log) (*AccessManagerOperationScheduled, error) {
	event := "OperationScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerOperationScheduled)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
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

// AccessManagerRoleAdminChanged represents a RoleAdminChanged event raised by the AccessManager contract.
type AccessManagerRoleAdminChanged struct {
	RoleId uint64
	Admin  uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const AccessManagerRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (AccessManagerRoleAdminChanged) ContractEventName() string {
	return AccessManagerRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(uint64 indexed roleId, uint64 indexed admin)
func (accessManager *AccessManager) UnpackRoleAdminChangedEvent(log *types.Log) (*AccessManagerRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
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

// AccessManagerRoleGrantDelayChanged represents a RoleGrantDelayChanged event raised by the AccessManager contract.
type AccessManagerRoleGrantDelayChanged struct {
	RoleId uint64
	Delay  uint32
	Since  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const AccessManagerRoleGrantDelayChangedEventName = "RoleGrantDelayChanged"

// ContractEventName returns the user-defined event name.
func (AccessManagerRoleGrantDelayChanged) ContractEventName() string {
	return AccessManagerRoleGrantDelayChangedEventName
}

// UnpackRoleGrantDelayChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGrantDelayChanged(uint64 indexed roleId, uint32 delay, uint48 since)
func (accessManager *AccessManager) UnpackRoleGrantDelayChangedEvent(log *types.Log) (*AccessManagerRoleGrantDelayChanged, error) {
	event := "RoleGrantDelayChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerRoleGrantDelayChanged)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
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

// AccessManagerRoleGranted represents a RoleGranted event raised by the AccessManager contract.
type AccessManagerRoleGranted struct {
	RoleId    uint64
	Account   common.Address
	Delay     uint32
	Since     *big.Int
	NewMember bool
	Raw       *types.Log // Blockchain specific contextual infos
}

const AccessManagerRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (AccessManagerRoleGranted) ContractEventName() string {
	return AccessManagerRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(uint64 indexed roleId, address indexed account, uint32 delay, uint48 since, bool newMember)
func (accessManager *AccessManager) UnpackRoleGrantedEvent(log *types.Log) (*AccessManagerRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerRoleGranted)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
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

// AccessManagerRoleGuardianChanged represents a RoleGuardianChanged event raised by the AccessManager contract.
type AccessManagerRoleGuardianChanged struct {
	RoleId   uint64
	Guardian uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const AccessManagerRoleGuardianChangedEventName = "RoleGuardianChanged"

// ContractEventName returns the user-defined event name.
func (AccessManagerRoleGuardianChanged) ContractEventName() string {
	return AccessManagerRoleGuardianChangedEventName
}

// UnpackRoleGuardianChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGuardianChanged(uint64 indexed roleId, uint64 indexed guardian)
func (accessManager *AccessManager) UnpackRoleGuardianChangedEvent(log *types.Log) (*AccessManagerRoleGuardianChanged, error) {
	event := "RoleGuardianChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerRoleGuardianChanged)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
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

// AccessManagerRoleLabel represents a RoleLabel event raised by the AccessManager contract.
type AccessManagerRoleLabel struct {
	RoleId uint64
	Label  string
	Raw    *types.Log // Blockchain specific contextual infos
}

const AccessManagerRoleLabelEventName = "RoleLabel"

// ContractEventName returns the user-defined event name.
func (AccessManagerRoleLabel) ContractEventName() string {
	return AccessManagerRoleLabelEventName
}

// UnpackRoleLabelEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleLabel(uint64 indexed roleId, string label)
func (accessManager *AccessManager) UnpackRoleLabelEvent(log *types.Log) (*AccessManagerRoleLabel, error) {
	event := "RoleLabel"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerRoleLabel)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
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

// AccessManagerRoleRevoked represents a RoleRevoked event raised by the AccessManager contract.
type AccessManagerRoleRevoked struct {
	RoleId  uint64
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const AccessManagerRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (AccessManagerRoleRevoked) ContractEventName() string {
	return AccessManagerRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(uint64 indexed roleId, address indexed account)
func (accessManager *AccessManager) UnpackRoleRevokedEvent(log *types.Log) (*AccessManagerRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerRoleRevoked)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
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

// AccessManagerTargetAdminDelayUpdated represents a TargetAdminDelayUpdated event raised by the AccessManager contract.
type AccessManagerTargetAdminDelayUpdated struct {
	Target common.Address
	Delay  uint32
	Since  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const AccessManagerTargetAdminDelayUpdatedEventName = "TargetAdminDelayUpdated"

// ContractEventName returns the user-defined event name.
func (AccessManagerTargetAdminDelayUpdated) ContractEventName() string {
	return AccessManagerTargetAdminDelayUpdatedEventName
}

// UnpackTargetAdminDelayUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetAdminDelayUpdated(address indexed target, uint32 delay, uint48 since)
func (accessManager *AccessManager) UnpackTargetAdminDelayUpdatedEvent(log *types.Log) (*AccessManagerTargetAdminDelayUpdated, error) {
	event := "TargetAdminDelayUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerTargetAdminDelayUpdated)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
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

// AccessManagerTargetClosed represents a TargetClosed event raised by the AccessManager contract.
type AccessManagerTargetClosed struct {
	Target common.Address
	Closed bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const AccessManagerTargetClosedEventName = "TargetClosed"

// ContractEventName returns the user-defined event name.
func (AccessManagerTargetClosed) ContractEventName() string {
	return AccessManagerTargetClosedEventName
}

// UnpackTargetClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetClosed(address indexed target, bool closed)
func (accessManager *AccessManager) UnpackTargetClosedEvent(log *types.Log) (*AccessManagerTargetClosed, error) {
	event := "TargetClosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerTargetClosed)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
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

// AccessManagerTargetFunctionRoleUpdated represents a TargetFunctionRoleUpdated event raised by the AccessManager contract.
type AccessManagerTargetFunctionRoleUpdated struct {
	Target   common.Address
	Selector [4]byte
	RoleId   uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const AccessManagerTargetFunctionRoleUpdatedEventName = "TargetFunctionRoleUpdated"

// ContractEventName returns the user-defined event name.
func (AccessManagerTargetFunctionRoleUpdated) ContractEventName() string {
	return AccessManagerTargetFunctionRoleUpdatedEventName
}

// UnpackTargetFunctionRoleUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetFunctionRoleUpdated(address indexed target, bytes4 selector, uint64 indexed roleId)
func (accessManager *AccessManager) UnpackTargetFunctionRoleUpdatedEvent(log *types.Log) (*AccessManagerTargetFunctionRoleUpdated, error) {
	event := "TargetFunctionRoleUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != accessManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AccessManagerTargetFunctionRoleUpdated)
	if len(log.Data) > 0 {
		if err := accessManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range accessManager.abi.Events[event].Inputs {
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
func (accessManager *AccessManager) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerAlreadyScheduled"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerAlreadyScheduledError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerBadConfirmation"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerExpired"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerInvalidInitialAdmin"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerInvalidInitialAdminError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerLockedFunction"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerLockedFunctionError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerLockedRole"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerLockedRoleError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerNotReady"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerNotReadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerNotScheduled"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerNotScheduledError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerUnauthorizedAccount"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerUnauthorizedCall"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerUnauthorizedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerUnauthorizedCancel"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerUnauthorizedCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AccessManagerUnauthorizedConsume"].ID.Bytes()[:4]) {
		return accessManager.UnpackAccessManagerUnauthorizedConsumeError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return accessManager.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return accessManager.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return accessManager.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], accessManager.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return accessManager.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// AccessManagerAccessManagerAlreadyScheduled represents a AccessManagerAlreadyScheduled error raised by the AccessManager contract.
type AccessManagerAccessManagerAlreadyScheduled struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerAlreadyScheduled(bytes32 operationId)
func AccessManagerAccessManagerAlreadyScheduledErrorID() common.Hash {
	return common.HexToHash("0x813e9459e53966c88032ec53fbd6e1058cc6feb1aff4ae0043d5b773e2ae0ef4")
}

// UnpackAccessManagerAlreadyScheduledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerAlreadyScheduled(bytes32 operationId)
func (accessManager *AccessManager) UnpackAccessManagerAlreadyScheduledError(raw []byte) (*AccessManagerAccessManagerAlreadyScheduled, error) {
	out := new(AccessManagerAccessManagerAlreadyScheduled)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerAlreadyScheduled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerBadConfirmation represents a AccessManagerBadConfirmation error raised by the AccessManager contract.
type AccessManagerAccessManagerBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerBadConfirmation()
func AccessManagerAccessManagerBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x5f159e63bdf7fa483a8497c4d8f6afcaf0a66cc4f6ffe3be0c30213ac5334413")
}

// UnpackAccessManagerBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerBadConfirmation()
func (accessManager *AccessManager) UnpackAccessManagerBadConfirmationError(raw []byte) (*AccessManagerAccessManagerBadConfirmation, error) {
	out := new(AccessManagerAccessManagerBadConfirmation)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerExpired represents a AccessManagerExpired error raised by the AccessManager contract.
type AccessManagerAccessManagerExpired struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerExpired(bytes32 operationId)
func AccessManagerAccessManagerExpiredErrorID() common.Hash {
	return common.HexToHash("0x78a5d6e4cc0cfe57c6580d6da7ece47e380d660b94e1dd802140e6b1a0e4c9d0")
}

// UnpackAccessManagerExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerExpired(bytes32 operationId)
func (accessManager *AccessManager) UnpackAccessManagerExpiredError(raw []byte) (*AccessManagerAccessManagerExpired, error) {
	out := new(AccessManagerAccessManagerExpired)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerInvalidInitialAdmin represents a AccessManagerInvalidInitialAdmin error raised by the AccessManager contract.
type AccessManagerAccessManagerInvalidInitialAdmin struct {
	InitialAdmin common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerInvalidInitialAdmin(address initialAdmin)
func AccessManagerAccessManagerInvalidInitialAdminErrorID() common.Hash {
	return common.HexToHash("0x0813ada2dac5907da0ca4608377ae3cc33c414663de3392def346dcb2241566f")
}

// UnpackAccessManagerInvalidInitialAdminError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerInvalidInitialAdmin(address initialAdmin)
func (accessManager *AccessManager) UnpackAccessManagerInvalidInitialAdminError(raw []byte) (*AccessManagerAccessManagerInvalidInitialAdmin, error) {
	out := new(AccessManagerAccessManagerInvalidInitialAdmin)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerInvalidInitialAdmin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerLockedFunction represents a AccessManagerLockedFunction error raised by the AccessManager contract.
type AccessManagerAccessManagerLockedFunction struct {
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerLockedFunction(bytes4 selector)
func AccessManagerAccessManagerLockedFunctionErrorID() common.Hash {
	return common.HexToHash("0xf4744e4ae3b39914e868348682950509577280013a2d117ca879c01ba894c035")
}

// UnpackAccessManagerLockedFunctionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerLockedFunction(bytes4 selector)
func (accessManager *AccessManager) UnpackAccessManagerLockedFunctionError(raw []byte) (*AccessManagerAccessManagerLockedFunction, error) {
	out := new(AccessManagerAccessManagerLockedFunction)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerLockedFunction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerLockedRole represents a AccessManagerLockedRole error raised by the AccessManager contract.
type AccessManagerAccessManagerLockedRole struct {
	RoleId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerLockedRole(uint64 roleId)
func AccessManagerAccessManagerLockedRoleErrorID() common.Hash {
	return common.HexToHash("0x1871a90c826f4d46dea9efe540d94eec60a6d0514c23f2746135a0475d14671d")
}

// UnpackAccessManagerLockedRoleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerLockedRole(uint64 roleId)
func (accessManager *AccessManager) UnpackAccessManagerLockedRoleError(raw []byte) (*AccessManagerAccessManagerLockedRole, error) {
	out := new(AccessManagerAccessManagerLockedRole)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerLockedRole", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerNotReady represents a AccessManagerNotReady error raised by the AccessManager contract.
type AccessManagerAccessManagerNotReady struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerNotReady(bytes32 operationId)
func AccessManagerAccessManagerNotReadyErrorID() common.Hash {
	return common.HexToHash("0x18cb6b7a3581f53edb610add14f2c612e552cf34cafe6206aaed7afe9f4f18e5")
}

// UnpackAccessManagerNotReadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerNotReady(bytes32 operationId)
func (accessManager *AccessManager) UnpackAccessManagerNotReadyError(raw []byte) (*AccessManagerAccessManagerNotReady, error) {
	out := new(AccessManagerAccessManagerNotReady)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerNotReady", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerNotScheduled represents a AccessManagerNotScheduled error raised by the AccessManager contract.
type AccessManagerAccessManagerNotScheduled struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerNotScheduled(bytes32 operationId)
func AccessManagerAccessManagerNotScheduledErrorID() common.Hash {
	return common.HexToHash("0x60a299b0449ed9476d746f7f6a1b03b53b1a5285d3ebaa60cec39ee0c4f5cccd")
}

// UnpackAccessManagerNotScheduledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerNotScheduled(bytes32 operationId)
func (accessManager *AccessManager) UnpackAccessManagerNotScheduledError(raw []byte) (*AccessManagerAccessManagerNotScheduled, error) {
	out := new(AccessManagerAccessManagerNotScheduled)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerNotScheduled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerUnauthorizedAccount represents a AccessManagerUnauthorizedAccount error raised by the AccessManager contract.
type AccessManagerAccessManagerUnauthorizedAccount struct {
	Msgsender common.Address
	RoleId    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedAccount(address msgsender, uint64 roleId)
func AccessManagerAccessManagerUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xf07e038f25f1d26a9f36b3f0d0d7f99c99ff897943a8e3ba86785c9e479df693")
}

// UnpackAccessManagerUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedAccount(address msgsender, uint64 roleId)
func (accessManager *AccessManager) UnpackAccessManagerUnauthorizedAccountError(raw []byte) (*AccessManagerAccessManagerUnauthorizedAccount, error) {
	out := new(AccessManagerAccessManagerUnauthorizedAccount)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerUnauthorizedCall represents a AccessManagerUnauthorizedCall error raised by the AccessManager contract.
type AccessManagerAccessManagerUnauthorizedCall struct {
	Caller   common.Address
	Target   common.Address
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedCall(address caller, address target, bytes4 selector)
func AccessManagerAccessManagerUnauthorizedCallErrorID() common.Hash {
	return common.HexToHash("0x81c6f24b0d2ecbbcba4609a067f29c09d1e5c0c07f268a3d2ae8dc537ea30f2a")
}

// UnpackAccessManagerUnauthorizedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedCall(address caller, address target, bytes4 selector)
func (accessManager *AccessManager) UnpackAccessManagerUnauthorizedCallError(raw []byte) (*AccessManagerAccessManagerUnauthorizedCall, error) {
	out := new(AccessManagerAccessManagerUnauthorizedCall)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerUnauthorizedCancel represents a AccessManagerUnauthorizedCancel error raised by the AccessManager contract.
type AccessManagerAccessManagerUnauthorizedCancel struct {
	Msgsender common.Address
	Caller    common.Address
	Target    common.Address
	Selector  [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedCancel(address msgsender, address caller, address target, bytes4 selector)
func AccessManagerAccessManagerUnauthorizedCancelErrorID() common.Hash {
	return common.HexToHash("0x3fe2751c3db829c28295899aeb3fc14784aaed498aa4a4a42accc046883ffa62")
}

// UnpackAccessManagerUnauthorizedCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedCancel(address msgsender, address caller, address target, bytes4 selector)
func (accessManager *AccessManager) UnpackAccessManagerUnauthorizedCancelError(raw []byte) (*AccessManagerAccessManagerUnauthorizedCancel, error) {
	out := new(AccessManagerAccessManagerUnauthorizedCancel)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAccessManagerUnauthorizedConsume represents a AccessManagerUnauthorizedConsume error raised by the AccessManager contract.
type AccessManagerAccessManagerUnauthorizedConsume struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedConsume(address target)
func AccessManagerAccessManagerUnauthorizedConsumeErrorID() common.Hash {
	return common.HexToHash("0x320ff7489be961cad7668c9ff49d284dd1606170a29c683487f631092d07e028")
}

// UnpackAccessManagerUnauthorizedConsumeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedConsume(address target)
func (accessManager *AccessManager) UnpackAccessManagerUnauthorizedConsumeError(raw []byte) (*AccessManagerAccessManagerUnauthorizedConsume, error) {
	out := new(AccessManagerAccessManagerUnauthorizedConsume)
	if err := accessManager.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedConsume", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerAddressEmptyCode represents a AddressEmptyCode error raised by the AccessManager contract.
type AccessManagerAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func AccessManagerAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (accessManager *AccessManager) UnpackAddressEmptyCodeError(raw []byte) (*AccessManagerAddressEmptyCode, error) {
	out := new(AccessManagerAddressEmptyCode)
	if err := accessManager.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerFailedCall represents a FailedCall error raised by the AccessManager contract.
type AccessManagerFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func AccessManagerFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (accessManager *AccessManager) UnpackFailedCallError(raw []byte) (*AccessManagerFailedCall, error) {
	out := new(AccessManagerFailedCall)
	if err := accessManager.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerInsufficientBalance represents a InsufficientBalance error raised by the AccessManager contract.
type AccessManagerInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func AccessManagerInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (accessManager *AccessManager) UnpackInsufficientBalanceError(raw []byte) (*AccessManagerInsufficientBalance, error) {
	out := new(AccessManagerInsufficientBalance)
	if err := accessManager.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AccessManagerSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the AccessManager contract.
type AccessManagerSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func AccessManagerSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (accessManager *AccessManager) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*AccessManagerSafeCastOverflowedUintDowncast, error) {
	out := new(AccessManagerSafeCastOverflowedUintDowncast)
	if err := accessManager.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}
