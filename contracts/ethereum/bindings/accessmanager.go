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
	Bin: "0x6080604052346102b757604051601f61295e38819003918201601f19168301916001600160401b0383118484101761015a578084926020946040528339810103126102b757516001600160a01b038116908190036102b75780156102a4575f8181525f51602061291e5f395f51905f52602052604090205465ffffffffffff161580156101825765ffffffffffff610096426102bb565b1665ffffffffffff811161016e578060405191604083019383851060018060401b0386111761015a5760409485529183525f60208085018281528783525f51602061291e5f395f51905f529091529481209351845495516001600160a01b031990961665ffffffffffff919091161760309590951b600160301b600160a01b0316949094179092555f51602061293e5f395f51905f52916060915b65ffffffffffff604051928684521660208301526040820152a360405161263390816102eb8239f35b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f8281525f51602061291e5f395f51905f526020526040902054906101a6426102bb565b63ffffffff8360301c169265ffffffffffff808260701c1692168211155f146102925750505b63ffffffff8216801561028b5763ffffffff811161016e575b65ffffffffffff63ffffffff6101fa426102bb565b921691160165ffffffffffff811161016e575f8481525f51602061291e5f395f51905f52602090815260408083208054600160301b600160a01b0319169185901b6dffffffffffff0000000000000000169690921b67ffffffff00000000169590951760301b600160301b600160a01b0316949094179093555f51602061293e5f395f51905f529160609190610131565b505f6101e5565b63ffffffff9060501c169250506101cc565b630409d6d160e11b5f525f60045260245ffd5b5f80fd5b65ffffffffffff81116102d35765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c806308d6122d146115d35780630b0a93ba1461158c57806312be872714611569578063167bd395146114b957806318ff183c1461142b5780631cff79cd146112dd57806325c471a014610f935780633078f11414610f3857806330cae18714610e975780633adc277a14610e685780633ca7c02a14610e455780634136a33c14610e125780634665096d14610df45780634c1da1e214610dc25780635296295214610cee578063530dd45614610c975780636d5115bd14610c3657806375b238fc14610c1a578063853551b814610b5e57806394c7d7ee14610a76578063a166aa8914610a2d578063a64d95ce146108ff578063abd9bd2a146108da578063ac9650d81461072b578063b7009613146106e6578063b7d2b162146106b3578063cc1b6c8114610695578063d1f856ee14610650578063d22b59891461055a578063d6bb62c61461043a578063f801a698146101e55763fe0776f51461017a575f80fd5b346101e25760403660031901126101e25761019361174d565b61019b611706565b90336001600160a01b038316036101ba57906101b691611f59565b5080f35b6004837f5f159e63000000000000000000000000000000000000000000000000000000008152fd5b80fd5b50346101e25760603660031901126101e2576101ff6116f0565b9060243567ffffffffffffffff81116104365761022090369060040161177b565b919060443565ffffffffffff81168091036104325761024184838733611c88565b905061025d63ffffffff610254426125eb565b92168092611b9d565b90158015610417575b6103c6579065ffffffffffff809216908180821191180218169061028c84828733611995565b93848452600260205265ffffffffffff60408520541680151590816103b5575b5061038957604095849361037a87947f82a2da5dee54ea8021c6545b4444620291e07ee83be6dd57edb175062715f3b494868b99526002602052600163ffffffff8a8a205460301c160163ffffffff81169989898c9b52600260205281812065ffffffffffff881665ffffffffffff198254161790558981526002602052209069ffffffff00000000000082549160301b169069ffffffff00000000000019161790556001600160a01b038b519586958652336020870152168b850152608060608501526080840191611975565b0390a382519182526020820152f35b602484867f813e9459000000000000000000000000000000000000000000000000000000008252600452fd5b6103bf9150611f03565b155f6102ac565b6064846001600160e01b0319886001600160a01b036103e58a89611ccf565b917f81c6f24b000000000000000000000000000000000000000000000000000000008552336004521660245216604452fd5b508115158015610266575065ffffffffffff81168210610266565b8280fd5b5080fd5b50346101e25761044936611800565b909392916104578286611ccf565b9161046481878487611995565b95868652600260205265ffffffffffff604087205416155f14610494576024868863060a299b60e41b8252600452fd5b906104a0918386612007565b156105035760208486808252600283526040822065ffffffffffff1981541690558082526002835263ffffffff604083205460301c1680917fbd9ac67a6e2f6463b80927326310338bcbb4bdb7936ce1365ea3e01067e7b9f76040519480a38152f35b6040517f3fe2751c0000000000000000000000000000000000000000000000000000000081523360048201526001600160a01b039384166024820152921660448301526001600160e01b0319166064820152608490fd5b50346101e25760403660031901126101e2576105746116f0565b7fa56b76017453f399ec2327ba00375dbfb1fd070ff854341ad6191e6a2e2de19c6001600160a01b036105a56117ed565b926105ae611bcf565b1691828452836020526105d8816dffffffffffffffffffffffffffff600160408820015416612553565b9190848652856020526dffffffffffffffffffffffffffff6001604088200191167fffffffffffffffffffffffffffffffffffff000000000000000000000000000082541617905561064a6040519283928390929165ffffffffffff60209163ffffffff604085019616845216910152565b0390a280f35b50346101e25760403660031901126101e25761067b61066d61174d565b610675611706565b90611b71565b60408051921515835263ffffffff91909116602083015290f35b50346101e257806003193601126101e2576020604051620697808152f35b50346101e25760403660031901126101e2576101b66106d061174d565b6106d8611706565b906106e1611bcf565b611f59565b50346101e25760603660031901126101e2576107006116f0565b610708611706565b604435916001600160e01b0319831683036107275761067b9350611a20565b8380fd5b50346101e25760203660031901126101e25760043567ffffffffffffffff81116104365761075d90369060040161171c565b90602060405161076d828261188c565b84815281810191601f198101368437610785856119e0565b93610793604051958661188c565b858552601f196107a2876119e0565b01875b8181106108cb57505036819003601e190190875b87811015610853578060051b8201358381121561084f5782019081359167ffffffffffffffff831161084b578501823603811361084b578261082961082f928d898c6001986040519687958487013784018281018481528e519283915e010190815203601f19810183528261188c565b30611f37565b610839828a6119f8565b5261084481896119f8565b50016107b9565b8a80fd5b8980fd5b88848860405191808301818452825180915260408401918060408360051b870101940192865b8388106108865786860387f35b9091929394838080600193603f198b8203018752818a518051918291828552018484015e86838284010152601f80199101160101970193019701969093929193610879565b606087820185015283016107a5565b50346101e25760206108f76108ee36611800565b92919091611995565b604051908152f35b50346101e25760403660031901126101e25761091961174d565b67ffffffffffffffff61092a6117ed565b91610933611bcf565b169067ffffffffffffffff8214610a1a577ffeb69018ee8b8fd50ea86348f1267d07673379f72cffdeccec63853ee8ce8b48908284526001602052610992816dffffffffffffffffffffffffffff600160408820015460801c16612553565b9190848652600160205260016040872001907fffff0000000000000000000000000000ffffffffffffffffffffffffffffffff7dffffffffffffffffffffffffffff0000000000000000000000000000000083549260801b16911617905561064a6040519283928390929165ffffffffffff60209163ffffffff604085019616845216910152565b6024838363061c6a4360e21b8252600452fd5b50346101e25760203660031901126101e2576020610a6c610a4c6116f0565b6001600160a01b03165f525f60205260ff600160405f20015460701c1690565b6040519015158152f35b50346101e257610a85366117a9565b91604051638fb3603760e01b8152602081600481335afa908115610b53578591610b04575b506001600160e01b0319638fb3603760e01b911603610ad85791610ad3916101b6933390611995565b611ce5565b6024847f320ff74800000000000000000000000000000000000000000000000000000000815233600452fd5b90506020813d602011610b4b575b81610b1f6020938361188c565b81010312610b4757516001600160e01b031981168103610b47576001600160e01b0319610aaa565b8480fd5b3d9150610b12565b6040513d87823e3d90fd5b50346101e25760403660031901126101e257610b7861174d565b6024359067ffffffffffffffff821161043257610ba267ffffffffffffffff92369060040161177b565b929091610bad611bcf565b169182158015610c09575b610bf657907f1256f5b5ecb89caec12db449738f2fbcd1ba5806cf38f35413f4e5c15bf6a4509161064a604051928392602084526020840191611975565b6024848463061c6a4360e21b8252600452fd5b5067ffffffffffffffff8314610bb8565b50346101e257806003193601126101e257602090604051908152f35b50346101e25760403660031901126101e257610c506116f0565b602435906001600160e01b031982168092036104325760209267ffffffffffffffff926001600160a01b036040931682528185528282209082528452205416604051908152f35b50346101e25760203660031901126101e2576020610cdc610cb661174d565b67ffffffffffffffff165f52600160205267ffffffffffffffff600160405f2001541690565b67ffffffffffffffff60405191168152f35b50346101e25760403660031901126101e257610d0861174d565b67ffffffffffffffff610d19611764565b91610d22611bcf565b169081158015610db1575b610a1a5767ffffffffffffffff9082845260016020526001604085200180547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff00000000000000008460401b16911617905516907f7a8059630b897b5de4c08ade69f8b90c3ead1f8596d62d10b6c4d14a0afb4ae28380a380f35b5067ffffffffffffffff8214610d2d565b50346101e25760203660031901126101e2576020610de6610de16116f0565b611946565b63ffffffff60405191168152f35b50346101e257806003193601126101e257602060405162093a808152f35b50346101e25760203660031901126101e25763ffffffff6040602092600435815260028452205460301c16604051908152f35b50346101e257806003193601126101e257602060405167ffffffffffffffff8152f35b50346101e25760203660031901126101e2576020610e8760043561191c565b65ffffffffffff60405191168152f35b50346101e25760403660031901126101e257610eb161174d565b67ffffffffffffffff610ec2611764565b91610ecb611bcf565b169081158015610f27575b610a1a5767ffffffffffffffff90828452600160205260016040852001828216831982541617905516907f1fd6dd7631312dfac2205b52913f99de03b4d7e381d5d27d3dbfe0713e6e63408380a380f35b5067ffffffffffffffff8214610ed6565b50346101e25760403660031901126101e257608063ffffffff65ffffffffffff81610f72610f6461174d565b610f6c611706565b906118c2565b93929590918560405197168752166020860152166040840152166060820152f35b50346101e25760603660031901126101e257610fad61174d565b610fb5611706565b906044359163ffffffff831680930361072757610fd0611bcf565b67ffffffffffffffff610fe283611853565b92169167ffffffffffffffff83146112ca578285526001602052604085206001600160a01b0383165f5260205265ffffffffffff60405f2054161590815f1461113d5761103f9063ffffffff611037426125eb565b911690611b9d565b6040516040810181811067ffffffffffffffff821117611129579265ffffffffffff6001600160a01b03936111127ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf97946dffffffffffffffffffffffffffff8b60408e60609b82528787168552602085019283528d81526001602052208989165f52602052858060405f20945116168619845416178355511673ffffffffffffffffffffffffffff0000000000001973ffffffffffffffffffffffffffff00000000000083549260301b169116179055565b60405198895216602088015260408701521693a380f35b602488634e487b7160e01b81526041600452fd5b508285526001602052604085206001600160a01b0383165f526020526111796dffffffffffffffffffffffffffff60405f205460301c16611ec6565b50508463ffffffff82168181115f14611279570363ffffffff8111611265579260609265ffffffffffff6001600160a01b039361126067ffffffff000000006111f263ffffffff7ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf9a5b166111ed426125eb565b611b9d565b9260201b166dffffffffffff00000000000000008360401b16178a17898c52600160205260408c208787165f5260205260405f209073ffffffffffffffffffffffffffff0000000000001973ffffffffffffffffffffffffffff00000000000083549260301b169116179055565b611112565b602487634e487b7160e01b81526011600452fd5b50507ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf9260609265ffffffffffff6001600160a01b039361126067ffffffff000000006111f263ffffffff8d6111e3565b6024858463061c6a4360e21b8252600452fd5b506112e7366117a9565b90916112f582848333611c88565b9390158061141d575b6113fe5761130e83828433611995565b63ffffffff869516158015906113e5575b6113d3575b50600354926113586113368284611ccf565b84906001600160a01b036001600160e01b031992165f521660205260405f2090565b60035567ffffffffffffffff81116113bf5760405191611382601f8301601f19166020018461188c565b81835236828201116113bb579560208284938299836113a998970137830101523491611de4565b5060035563ffffffff60405191168152f35b8680fd5b602486634e487b7160e01b81526041600452fd5b6113de919450611ce5565b925f611324565b5065ffffffffffff6113f68261191c565b16151561131f565b84916001600160a01b036103e56064956001600160e01b031994611ccf565b5063ffffffff8416156112fe565b50346114b55760403660031901126114b5576114456116f0565b6001600160a01b03611455611706565b9161145e611bcf565b1690813b156114b5576001600160a01b0360245f92836040519586948593637a9e5e4b60e01b85521660048401525af180156114aa5761149c575080f35b6114a891505f9061188c565b005b6040513d5f823e3d90fd5b5f80fd5b346114b55760403660031901126114b5576114d26116f0565b602435908115158092036114b55760206001600160a01b037f90d4e7bb7e5d933792b3562e1741306f8be94837e1348dacef9b6f1df56eb13892611514611bcf565b1692835f525f8252600160405f200180547fffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffff6eff00000000000000000000000000008460701b169116179055604051908152a2005b346114b55760203660031901126114b5576020610de661158761174d565b611853565b346114b55760203660031901126114b5576020610cdc6115aa61174d565b67ffffffffffffffff165f52600160205267ffffffffffffffff600160405f20015460401c1690565b346114b55760603660031901126114b5576115ec6116f0565b60243567ffffffffffffffff81116114b55761160c90369060040161171c565b91906044359067ffffffffffffffff82168092036114b55761162f939293611bcf565b6001600160a01b035f9416935b838110156114a8578060051b8201356001600160e01b031981168091036114b557637a9e5e4b60e01b81146116c5579083867f9ea6790c7dadfd01c9f8b9762b3682607af2c7e79e05a9f9fdf5580dde9491516020600195835f525f825260405f20815f52825260405f208567ffffffffffffffff19825416179055604051908152a30161163c565b7ff4744e4a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600435906001600160a01b03821682036114b557565b602435906001600160a01b03821682036114b557565b9181601f840112156114b55782359167ffffffffffffffff83116114b5576020808501948460051b0101116114b557565b6004359067ffffffffffffffff821682036114b557565b6024359067ffffffffffffffff821682036114b557565b9181601f840112156114b55782359167ffffffffffffffff83116114b557602083818601950101116114b557565b9060406003198301126114b5576004356001600160a01b03811681036114b557916024359067ffffffffffffffff82116114b5576117e99160040161177b565b9091565b6024359063ffffffff821682036114b557565b60606003198201126114b5576004356001600160a01b03811681036114b557916024356001600160a01b03811681036114b557916044359067ffffffffffffffff82116114b5576117e99160040161177b565b67ffffffffffffffff165f5260016020526118876dffffffffffffffffffffffffffff600160405f20015460801c16611ec6565b505090565b90601f8019910116810190811067ffffffffffffffff8211176118ae57604052565b634e487b7160e01b5f52604160045260245ffd5b9067ffffffffffffffff65ffffffffffff9392165f5260016020526001600160a01b0360405f2091165f5260205260405f2054906119126dffffffffffffffffffffffffffff8360301c16611ec6565b9490931693909291565b5f52600260205265ffffffffffff60405f20541661193981611f03565b1561194357505f90565b90565b6001600160a01b03165f525f6020526118876dffffffffffffffffffffffffffff600160405f20015416611ec6565b908060209392818452848401375f828201840152601f01601f1916010190565b92906119cc6001600160a01b03936119da936040519586948160208701991689521660408501526060808501526080840191611975565b03601f19810183528261188c565b51902090565b67ffffffffffffffff81116118ae5760051b60200190565b8051821015611a0c5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b919091611a47836001600160a01b03165f525f60205260ff600160405f20015460701c1690565b15611a55575050505f905f90565b6001600160a01b0381163003611a955750611a8f9060035492906001600160a01b036001600160e01b031992165f521660205260405f2090565b14905f90565b919291906001600160e01b031916637a9e5e4b60e01b8103611aef5750611acd63ffffffff80611ac58194611b34565b939096611946565b9216911690818082119118021816915f14611ae85781159190565b5f91508190565b6001600160a01b03611b219394165f525f60205260405f20905f5260205267ffffffffffffffff60405f205416611b71565b919015611ae85763ffffffff8216159190565b90611b4665ffffffffffff925f6118c2565b505092168015159081611b5857509190565b905065ffffffffffff611b6a426125eb565b1610159190565b67ffffffffffffffff81811603611b8b5750506001905f90565b65ffffffffffff9291611b46916118c2565b9065ffffffffffff8091169116019065ffffffffffff8211611bbb57565b634e487b7160e01b5f52601160045260245ffd5b611bd936336120fd565b9015611be25750565b63ffffffff16611c315767ffffffffffffffff611bfe3661220c565b5090507ff07e038f000000000000000000000000000000000000000000000000000000005f52336004521660245260445ffd5b611c856040516020810190338252306040820152606080820152611c7d81602060808201368152365f838301375f823683010152601f19601f360116010103601f19810183528261188c565b519020611ce5565b50565b909291906001600160a01b0384163003611ca6576117e993506121bd565b9192906004841015611cbc57505050505f905f90565b6117e993611cc991611ccf565b91611a20565b906004116114b557356001600160e01b03191690565b5f81815260026020526040902054909190603081901c63ffffffff169065ffffffffffff1680611d22578363060a299b60e41b5f5260045260245ffd5b65ffffffffffff611d32426125eb565b16811115611d6657837f18cb6b7a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b611d739093919293611f03565b611db9578190805f52600260205260405f2065ffffffffffff1981541690557f76a2a46953689d4861a5d3f6ed883ad7e6af674a21f8e162707159fc9dde614d5f80a390565b7f78a5d6e4000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91804710611e9757815f92916020849351920190855af18080611e84575b15611e1157505061194361253a565b15611e4b576001600160a01b03907f9996b315000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b3d15611e5c576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b503d151580611e025750813b1515611e02565b477fcf479181000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b611ecf426125eb565b63ffffffff82169165ffffffffffff604082901c811692168211611ef7575090915f91508190565b60201c63ffffffff1692565b65ffffffffffff62093a8091160165ffffffffffff8111611bbb5765ffffffffffff80611f2f426125eb565b169116111590565b905f8091602081519101845af48080611e845715611e1157505061194361253a565b67ffffffffffffffff169067ffffffffffffffff8214611ff457815f52600160205260405f206001600160a01b0382165f5260205265ffffffffffff60405f20541615611fee576001600160a01b0390825f52600160205260405f208282165f526020525f604081205516907ff229baa593af28c41b1d16b748cd7688f0c83aaf92d4be41c44005defe84c1665f80a3600190565b50505f90565b5063061c6a4360e21b5f5260045260245ffd5b9192916001600160a01b031633146120ed5761202233611b34565b506001600160a01b036120358486611ccf565b921691825f525f6020526001600160e01b031960405f2091165f526020526120973361209267ffffffffffffffff60405f20541667ffffffffffffffff165f52600160205267ffffffffffffffff600160405f20015460401c1690565b611b71565b5081156120f5575b506120ed5730146120b05750505f90565b6120b9916123b7565b5090806120da575b6120cb5780611fee565b6120d6903390611b71565b5090565b5067ffffffffffffffff811615156120c1565b505050600190565b90505f61209f565b906004811061215957306001600160a01b0383161461219457612120905f6123b7565b929091158061216a575b6121615761213791611b71565b90156121595763ffffffff808093169116908180821191180218169081159190565b50505f905f90565b5050505f905f90565b5061218f306001600160a01b03165f525f60205260ff600160405f20015460701c1690565b61212a565b90506004116114b557600354305f90815280356001600160e01b03191660205260409020611a8f565b91906004821061216157306001600160a01b038416146121e15790612120916123b7565b6121eb9250611ccf565b600354305f9081526001600160e01b03199092166020526040909120611a8f565b5f90600481106123ad57806004116114b5576001600160e01b03195f3516906310a6aa3760e31b8214801561239d575b801561238d575b801561237d575b801561236d575b6123615763063fc60f60e21b82148015612351575b8015612341575b6123125763012e238d60e51b82148015612302575b6122ae5750308252816020526040822090825260205267ffffffffffffffff6040822054169181929190565b90506024116101e257806101e2575060043567ffffffffffffffff811681036114b5576122fb9067ffffffffffffffff165f52600160205267ffffffffffffffff600160405f2001541690565b6001915f90565b50635be958b160e11b8214612282565b9150506024116114b5576004356001600160a01b0381168091036114b55761233990611946565b6001915f9190565b506308d6122d60e01b821461226d565b5063167bd39560e01b8214612266565b5050506001905f905f90565b5063d22b598960e01b8214612251565b50635326cae760e11b821461224a565b5063294b14a960e11b8214612243565b506330cae18760e01b821461223c565b50505f905f905f90565b600482106123ad576001600160e01b03196123d28383611ccf565b16916310a6aa3760e31b8314801561252a575b801561251a575b801561250a575b80156124fa575b6123615763063fc60f60e21b831480156124ea575b80156124da575b6124b25763012e238d60e51b831480156124a2575b612459575050305f525f60205260405f20905f5260205267ffffffffffffffff60405f205416905f91905f90565b9091506024116114b5576004013567ffffffffffffffff811681036114b5576122fb9067ffffffffffffffff165f52600160205267ffffffffffffffff600160405f2001541690565b50635be958b160e11b831461242b565b9091506024116114b557600401356001600160a01b0381168091036114b55761233990611946565b506308d6122d60e01b8314612416565b5063167bd39560e01b831461240f565b5063d22b598960e01b83146123fa565b50635326cae760e11b83146123f3565b5063294b14a960e11b83146123ec565b506330cae18760e01b83146123e5565b604051903d82523d5f602084013e60203d830101604052565b61256463ffffffff91939293611ec6565b505092168063ffffffff84168181115f146125d1570363ffffffff8111611bbb576125b263ffffffff8067ffffffff00000000935b168062069780118162069780180218166111ed426125eb565b9360201b166dffffffffffff00000000000000008460401b1617179190565b505067ffffffff000000006125b263ffffffff805f612599565b65ffffffffffff81116126035765ffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52603060045260245260445ffda6eef7e35abe7026729641147f7915573c7e97b47efa546f5f6e3230263bcb49f98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf",
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
