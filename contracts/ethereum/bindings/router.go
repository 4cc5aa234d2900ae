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

// IICS02ClientMsgsCounterpartyInfo is an auto generated low-level Go binding around an user-defined struct.
type IICS02ClientMsgsCounterpartyInfo struct {
	ClientId     string
	MerklePrefix [][]byte
}

// IICS02ClientMsgsHeight is an auto generated low-level Go binding around an user-defined struct.
type IICS02ClientMsgsHeight struct {
	RevisionNumber uint64
	RevisionHeight uint64
}

// IICS26RouterMsgsMsgAckPacket is an auto generated low-level Go binding around an user-defined struct.
type IICS26RouterMsgsMsgAckPacket struct {
	Packet          IICS26RouterMsgsPacket
	Acknowledgement []byte
	ProofAcked      []byte
	ProofHeight     IICS02ClientMsgsHeight
}

// IICS26RouterMsgsMsgRecvPacket is an auto generated low-level Go binding around an user-defined struct.
type IICS26RouterMsgsMsgRecvPacket struct {
	Packet          IICS26RouterMsgsPacket
	ProofCommitment []byte
	ProofHeight     IICS02ClientMsgsHeight
}

// IICS26RouterMsgsMsgSendPacket is an auto generated low-level Go binding around an user-defined struct.
type IICS26RouterMsgsMsgSendPacket struct {
	SourceClient     string
	TimeoutTimestamp uint64
	Payload          IICS26RouterMsgsPayload
}

// IICS26RouterMsgsMsgTimeoutPacket is an auto generated low-level Go binding around an user-defined struct.
type IICS26RouterMsgsMsgTimeoutPacket struct {
	Packet       IICS26RouterMsgsPacket
	ProofTimeout []byte
	ProofHeight  IICS02ClientMsgsHeight
}

// IICS26RouterMsgsPacket is an auto generated low-level Go binding around an user-defined struct.
type IICS26RouterMsgsPacket struct {
	Sequence         uint64
	SourceClient     string
	DestClient       string
	TimeoutTimestamp uint64
	Payloads         []IICS26RouterMsgsPayload
}

// IICS26RouterMsgsPayload is an auto generated low-level Go binding around an user-defined struct.
type IICS26RouterMsgsPayload struct {
	SourcePort string
	DestPort   string
	Version    string
	Encoding   string
	Value      []byte
}

// RouterMetaData contains all meta data concerning the Router contract.
var RouterMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"field\",\"type\":\"bytes32\"}],\"name\":\"AcknowledgementInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"ApplicationFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"app\",\"type\":\"address\"}],\"name\":\"ApplicationInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"client\",\"type\":\"address\"}],\"name\":\"ClientInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"}],\"name\":\"ClientUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"name\":\"CommitmentMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"}],\"name\":\"CounterpartyExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"field\",\"type\":\"bytes32\"}],\"name\":\"CounterpartyInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"registered\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"given\",\"type\":\"string\"}],\"name\":\"CounterpartyMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"}],\"name\":\"CounterpartyUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"ERC1967InvalidImplementation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC1967NonPayable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InsufficientGas\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"callHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"NotAnnounced\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotPaused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotSelf\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"field\",\"type\":\"bytes32\"}],\"name\":\"PacketInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Paused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"port\",\"type\":\"string\"}],\"name\":\"PortExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"port\",\"type\":\"string\"}],\"name\":\"PortInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"port\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"PortNotOwned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"port\",\"type\":\"string\"}],\"name\":\"PortUnknown\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Reentered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timeout\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"TimeoutElapsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timeout\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"TimeoutNotReached\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timeout\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"TimeoutTooFar\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UUPSUnauthorizedCallContext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"}],\"name\":\"UUPSUnsupportedProxiableUUID\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"sequence\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload[]\",\"name\":\"payloads\",\"type\":\"tuple[]\"}],\"indexed\":false,\"internalType\":\"structIICS26RouterMsgs.Packet\",\"name\":\"packet\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"acknowledgement\",\"type\":\"bytes\"}],\"name\":\"AckPacket\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"callHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"call\",\"type\":\"bytes\"}],\"name\":\"Announced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"indexed\":false,\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"counterpartyInfo\",\"type\":\"tuple\"}],\"name\":\"CounterpartyRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"portId\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"app\",\"type\":\"address\"}],\"name\":\"IBCAppAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"IBCAppRecvPacketCallbackError\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"indexed\":false,\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"counterpartyInfo\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"client\",\"type\":\"address\"}],\"name\":\"ICS02ClientAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"indexed\":false,\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"counterpartyInfo\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"client\",\"type\":\"address\"}],\"name\":\"ICS02ClientMigrated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"enumILightClientMsgs.UpdateResult\",\"name\":\"result\",\"type\":\"uint8\"}],\"name\":\"ICS02ClientUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"}],\"name\":\"ICS02MisbehaviourSubmitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"ItemFailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"Noop\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"PausedBy\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"sequence\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload[]\",\"name\":\"payloads\",\"type\":\"tuple[]\"}],\"indexed\":false,\"internalType\":\"structIICS26RouterMsgs.Packet\",\"name\":\"packet\",\"type\":\"tuple\"}],\"name\":\"SendPacket\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"sequence\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload[]\",\"name\":\"payloads\",\"type\":\"tuple[]\"}],\"indexed\":false,\"internalType\":\"structIICS26RouterMsgs.Packet\",\"name\":\"packet\",\"type\":\"tuple\"}],\"name\":\"TimeoutPacket\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"UnpausedBy\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"sequence\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload[]\",\"name\":\"payloads\",\"type\":\"tuple[]\"}],\"indexed\":false,\"internalType\":\"structIICS26RouterMsgs.Packet\",\"name\":\"packet\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"bytes[]\",\"name\":\"acknowledgements\",\"type\":\"bytes[]\"}],\"name\":\"WriteAcknowledgement\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"CALLBACK_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COMMITMENTS_SLOT\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_ACKNOWLEDGEMENT_SIZE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_PAYLOAD_SIZE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_REASON_SIZE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_TIMEOUT_DELTA\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"UPGRADE_DELAY\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"UPGRADE_INTERFACE_VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload[]\",\"name\":\"payloads\",\"type\":\"tuple[]\"}],\"internalType\":\"structIICS26RouterMsgs.Packet\",\"name\":\"packet\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"acknowledgement\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proofAcked\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"revisionNumber\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revisionHeight\",\"type\":\"uint64\"}],\"internalType\":\"structIICS02ClientMsgs.Height\",\"name\":\"proofHeight\",\"type\":\"tuple\"}],\"internalType\":\"structIICS26RouterMsgs.MsgAckPacket\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"ackPacket\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"counterpartyInfo\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"client\",\"type\":\"address\"}],\"name\":\"addClient\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"portId\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"app\",\"type\":\"address\"}],\"name\":\"addIBCApp\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"call\",\"type\":\"bytes\"}],\"name\":\"announce\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"callHash\",\"type\":\"bytes32\"}],\"name\":\"announcedFrom\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"app\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"callback\",\"type\":\"bytes\"}],\"name\":\"deliver\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"acknowledgement\",\"type\":\"bytes\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"}],\"name\":\"getClient\",\"outputs\":[{\"internalType\":\"contractILightClient\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"hashedPath\",\"type\":\"bytes32\"}],\"name\":\"getCommitment\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"}],\"name\":\"getCounterparty\",\"outputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"portId\",\"type\":\"string\"}],\"name\":\"getIBCApp\",\"outputs\":[{\"internalType\":\"contractIIBCApp\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getNextClientSeq\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"counterpartyInfo\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"client\",\"type\":\"address\"}],\"name\":\"migrateClient\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxiableUUID\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload[]\",\"name\":\"payloads\",\"type\":\"tuple[]\"}],\"internalType\":\"structIICS26RouterMsgs.Packet\",\"name\":\"packet\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"proofCommitment\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"revisionNumber\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revisionHeight\",\"type\":\"uint64\"}],\"internalType\":\"structIICS02ClientMsgs.Height\",\"name\":\"proofHeight\",\"type\":\"tuple\"}],\"internalType\":\"structIICS26RouterMsgs.MsgRecvPacket\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"recvPacket\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"counterpartyInfo\",\"type\":\"tuple\"}],\"name\":\"registerCounterparty\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"calls\",\"type\":\"bytes[]\"}],\"name\":\"relay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload\",\"name\":\"payload\",\"type\":\"tuple\"}],\"internalType\":\"structIICS26RouterMsgs.MsgSendPacket\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"sendPacket\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"misbehaviourMsg\",\"type\":\"bytes\"}],\"name\":\"submitMisbehaviour\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload[]\",\"name\":\"payloads\",\"type\":\"tuple[]\"}],\"internalType\":\"structIICS26RouterMsgs.Packet\",\"name\":\"packet\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"proofTimeout\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"revisionNumber\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revisionHeight\",\"type\":\"uint64\"}],\"internalType\":\"structIICS02ClientMsgs.Height\",\"name\":\"proofHeight\",\"type\":\"tuple\"}],\"internalType\":\"structIICS26RouterMsgs.MsgTimeoutPacket\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"timeoutPacket\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"updateMsg\",\"type\":\"bytes\"}],\"name\":\"updateClient\",\"outputs\":[{\"internalType\":\"enumILightClientMsgs.UpdateResult\",\"name\":\"result\",\"type\":\"uint8\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newImplementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"upgradeToAndCall\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"}]",
	ID:  "Router",
	Bin: "0x60a080604052346100c257306080525f516020614d9d5f395f51905f525460ff8160401c166100b3576002600160401b03196001600160401b03821601610060575b604051614cd690816100c782396080518181816114c701526115590152f35b6001600160401b0319166001600160401b039081175f516020614d9d5f395f51905f525581527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d290602090a15f80610041565b63f92ee8a960e01b5f5260045ffd5b5f80fdfe60806040526004361015610011575f80fd5b5f5f3560e01c806302f10d8514611cef5780631bca011a14611c735780632447af2914611c2657806327f146f314611bf157806332b55cbf14611bca5780633f4ba83a14611b4a57806347fe8b1d14611b2d5780634d6e7ce3146117565780634f1ef2861461151b57806352d1902d146114b45780635c975abb146114855780635ebd10ca146114495780635f516889146112f457806369783d77146111c35780636fbf80791461105157806371498776146110345780637795820c14610ffe5780637a9e5e4b14610f865780637eb7893214610f375780638456cb5914610ec25780638fb3603714610e70578063946c948214610bae5780639779ea4614610b905780639e2e5c8314610aa4578063a2ba193414610a86578063ad3cb1cc14610a3e578063b0777bfa1461098a578063b216706c146108ba578063b98c330a14610861578063bc08994214610843578063bf7e214f1461080e578063c4d66de8146106bd578063cce0b26514610536578063e3cb36a0146101fb578063edb9a755146101de5763fb3e5032146101a6575f80fd5b346101db5760203660031901126101db57604060209160043581525f516020614c165f395f51905f5283522054604051908152f35b80fd5b50346101db57806003193601126101db5760206040516180008152f35b50346101db5760403660031901126101db57600435906001600160401b0382116101db576040826004019260031990360301126101db5761023a611d9a565b9161024536336132ef565b61024e836144e7565b5f516020614c765f395f51905f52546001600160401b038160481c169067ffffffffffffffff60481b61028083612993565b60481b169067ffffffffffffffff60481b1916175f516020614c765f395f51905f5255809181849272184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b811015610510575b50806d04ee2d6d415b85acef8100000000600a9210156104f5575b662386f26fc100008110156104e1575b6305f5e1008110156104d0575b6127108110156104c1575b60648110156104b3575b10156104a9575b6001820192600a602161034661033087611e36565b9661033e6040519889611e15565b808852611e36565b602087019590601f19013687378601015b5f1901916f181899199a1a9b1b9c1cb0b131b232b360811b8282061a83530490811561038557600a90610357565b5050610495947f0ecded31ecd211a73abf0fb3bc09150bbe321a05550fbe29ea0f16b6e25fbfa8936103eb602761047895604051988991602083019566636c69656e742d60c81b87525180918585015e820190838201520301601f198101885287611e15565b6020604051809288518091835e7f5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c2029082019081520301902080546001600160a01b0319166001600160a01b0390921691821781558261044a81806121e0565b9050610499575b50506040519283926060845261046a6060850188611ed8565b9084820360208601526120b2565b9060408301520390a1604051918291602083526020830190611ed8565b0390f35b6104a2916136e2565b5f82610451565b906001019061031b565b606460029104930192610314565b6127106004910493019261030a565b6305f5e100600891049301926102ff565b662386f26fc10000601091049301926102f2565b6d04ee2d6d415b85acef8100000000602091049301926102e2565b6040935072184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b90049050600a6102c7565b50346101db5760603660031901126101db576004356001600160401b0381116106b957610567903690600401611d57565b602435926001600160401b0384116101db576040846004019460031990360301126101db576044356001600160a01b038116918282036106b5576105ab36336132ef565b6105b436611e36565b6105c16040519182611e15565b3681528160208201926101db57506106a0927f23c2e29d6ae84e79fa116b8afd6e28ddc1de7f473d3edb407fbd08093c3ed6bf979261065192365f83375f60203683010152519020805f525f516020614c165f395f51905f5260205261063360405f205482811515806106ab576132d1565b5f525f516020614c165f395f51905f526020525f60408120556144e7565b61065b8486613456565b61066f858761066a85856134ff565b61201d565b80546001600160a01b0319166001600160a01b03851617905560405160608082529095869561046a92870191611ffd565b9060408301520390a1005b50428211156132d1565b5f80fd5b5080fd5b50346101db5760203660031901126101db576106d7611d84565b5f516020614cb65f395f51905f52549060ff8260401c1615916001600160401b03811680159081610806575b60011490816107fc575b1590816107f3575b506107e45767ffffffffffffffff1981166001175f516020614cb65f395f51905f52556107599190836107b8575b5061074c614b5e565b610754614b5e565b61445d565b6107605780f35b68ff0000000000000000195f516020614cb65f395f51905f5254165f516020614cb65f395f51905f52557fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d2602060405160018152a180f35b68ffffffffffffffffff191668010000000000000001175f516020614cb65f395f51905f52555f610743565b63f92ee8a960e01b8452600484fd5b9050155f610715565b303b15915061070d565b849150610703565b50346101db57806003193601126101db575f516020614c565f395f51905f52546040516001600160a01b039091168152602090f35b50346101db57806003193601126101db576020604051620151808152f35b50346101db5761087036611ea5565b61088230331415918261089b57612f7d565b6108895780f35b5f805c6001600160a01b031916905d80f35b6108a536336132ef565b6108ad613a18565b6108b5613a49565b612f7d565b50346101db5760203660031901126101db576004356001600160401b0381116106b9576108eb903690600401611d57565b6108f536336132ef565b610900368284611e51565b60208151910120916202a30042019081421161097657906109707f82f95c8afa72888566f53178c1cb9eef19feb16291327391d692dd9c418ebef893928587525f516020614c165f395f51905f526020528260408820556040519384938452604060208501526040840191611ffd565b0390a280f35b634e487b7160e01b85526011600452602485fd5b50346101db5760203660031901126101db57600435906001600160401b0382116101db57610a2b6109f2610495610a0860026109c93660048901611d57565b606060206040979397516109dc81611ddf565b82815201526109eb8187613456565b9586613e07565b9360405194610a0086611ddf565b855201612ea7565b602083019081526040519384936020855251604060208601526060850190611ed8565b9051838203601f19016040850152611f6d565b50346101db57806003193601126101db57610495604051610a60604082611e15565b60058152640352e302e360dc1b6020820152604051918291602083526020830190611ed8565b50346101db57806003193601126101db576020604051620400008152f35b50346101db5780610ab436611efc565b610abf949294613a18565b6001600160a01b03610ad18686613456565b541691823b15610b8c57610b069284928360405180968195829463ddba653760e01b8452602060048501526024840191611ffd565b03925af18015610b8157610b65575b50507fa263f0a976b2937a51fd2e416491cf0ca724d5499fa870715929dfde4ee4a43091610b50604051928392602084526020840191611ffd565b0390a15f805c6001600160a01b031916905d80f35b90610b6f91611e15565b825f12610b7d57825f610b15565b8280fd5b6040513d84823e3d90fd5b8380fd5b50346101db57806003193601126101db576020604051620f42408152f35b50346101db5760203660031901126101db576004356001600160401b0381116106b957366023820112156106b95780600401356001600160401b038111610b7d576024820191602436918360051b010111610b7d57610c0d36336132ef565b610c15613a18565b610c1d613a49565b825b818110610c3957835f805c6001600160a01b031916905d80f35b610c44818385612e0f565b6001600160e01b03199135918216929160048210610e50575b5050610c698184612986565b9182610fa00292610fa0840403610e3c5782614e20019081614e2011610e28576001600160e01b03191692636fbf807960e01b84148015610e18575b8015610e08575b8015610df8575b610d24575050807fed3cd553e641c2aa7a6248d851a8795925cfbe44b5b14ff80fbf652acc2d4fd0610d1a600194604051906352c718bd60e01b6020830152602482015260248152610d06604482611e15565b604051918291602083526020830190611ed8565b0390a25b01610c1f565b90925062129da05a910192838111610de45760019387921015610d8f575050807fed3cd553e641c2aa7a6248d851a8795925cfbe44b5b14ff80fbf652acc2d4fd0610d876040516307099c5360e21b602082015260048152610d06602482611e15565b0390a2610d1e565b81610d9b81925a612986565b610da685888a612e0f565b929091836040519384373090f1610d1e57807fed3cd553e641c2aa7a6248d851a8795925cfbe44b5b14ff80fbf652acc2d4fd0610d87610d066144b5565b634e487b7160e01b5f52601160045260245ffd5b50635cc6198560e11b8414610cb3565b50630de5008d60e11b8414610cac565b50632f5e886560e11b8414610ca5565b634e487b7160e01b87526011600452602487fd5b634e487b7160e01b86526011600452602486fd5b6001600160e01b031960049290920360031b82901b161691505f80610c5d565b50346101db57806003193601126101db575f516020614c565f395f51905f525460a01c60ff1615610eba57506020638fb3603760e01b5b6040516001600160e01b03199091168152f35b602090610ea7565b50346101db57806003193601126101db57610edd36336132ef565b610ee5613a49565b600160ff195f516020614c765f395f51905f525416175f516020614c765f395f51905f52557f314364159151b7b18f5ebe5ff7560d5d2bda61579a0b674a2967e01cd76869556020604051338152a180f35b50346101db5760203660031901126101db57600435906001600160401b0382116101db576020610f7c610f6d3660048601611d57565b6001600160a01b039291613456565b5416604051908152f35b50346101db5760203660031901126101db57610fa0611d84565b5f516020614c565f395f51905f52546001600160a01b03163303610fec57803b15610fd157610fce9061445d565b80f35b6361798f2f60e11b82526001600160a01b0316600452602490fd5b62d1953b60e31b825233600452602482fd5b50346101db5760203660031901126101db57604060209160043581525f516020614c365f395f51905f5283522054604051908152f35b50346101db57806003193601126101db5760206040516102008152f35b50346101db576110af60209161106636611efc565b93919295903033141594856111a4575b6001600160a01b03611088868a613456565b541690846040518099819582946305f671ab60e11b84528860048501526024840191611ffd565b03925af1938415611197578194611136575b50506020937f87bbef2779889a19f0435ddca81fda94132c06ffddb0ea73def256307a293aef916110ff604051928392604084526040840191611ffd565b61110b87830187611f4c565b0390a1611122575b6111206040518092611f4c565bf35b5f805c6001600160a01b031916905d611113565b909193506020813d60201161118f575b8161115360209383611e15565b810103126106b957519060038210156101db575091837f87bbef2779889a19f0435ddca81fda94132c06ffddb0ea73def256307a293aef6110c1565b3d9150611146565b50604051903d90823e3d90fd5b6111ae36336132ef565b6111b6613a18565b6111be613a49565b611076565b50346101db5760403660031901126101db576111dd611d84565b6024356001600160401b038111610b7d576111fc903690600401611d57565b3033036112e5576112199291611213913691611e51565b90613d99565b80606091603f3d1161129f575b50156112445761049590604051918291602083526020830190611ed8565b60405163097453dd60e21b815260206004820152602c60248201527f61636b6e6f776c656467656d656e7420746f6f206c6f6e672c206f72206e6f7460448201526b081050924b595b98dbd9195960a21b6064820152608490fd5b604081803e60208051915114618000821115163d604083011115161561122657915050600160405191808352806040602085013e8201603f01601f19166040525f611226565b6314e1dbf760e11b8452600484fd5b50346101db5760403660031901126101db576004356001600160401b0381116106b957611325903690600401611d57565b611330929192611d9a565b9261133b36336132ef565b61134582826147cd565b15611424576001600160a01b0361135c8383612dd7565b54166113fb57833b1515806113e8575b156113cc576113c67fa6ec8e860960e638347460dc632fbe0175c51a5ca130e336138bbe26ff30449993946113a18484612dd7565b80546001600160a01b0319166001600160a01b0383161790556040519384938461295d565b0390a180f35b63fa4908c160e01b83526001600160a01b038416600452602483fd5b506001600160a01b03841630141561136c565b6040516315add3d760e01b815260206004820152918291611420916024840191611ffd565b0390fd5b60405163ec21ec9560e01b815260206004820152918291611420916024840191611ffd565b50346101db5761145836611ea5565b610882303314159182156129e55761147036336132ef565b611478613a18565b611480613a49565b6129e5565b50346101db57806003193601126101db57602060ff5f516020614c765f395f51905f5254166040519015158152f35b50346101db57806003193601126101db577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316300361150c5760206040515f516020614c965f395f51905f528152f35b63703e46dd60e11b8152600490fd5b60403660031901126106b55761152f611d84565b6024356001600160401b0381116106b55761154e903690600401611e87565b906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016308114908115611734575b506117255761159336336132ef565b61159c36611e36565b6115a96040519182611e15565b3681526020810190365f83375f60203683010152519020805f525f516020614c165f395f51905f526020526115ea60405f205482811515806106ab576132d1565b5f525f516020614c165f395f51905f526020525f604081205560018060a01b038116916040516352d1902d60e01b8152602081600481875afa5f91816116f1575b506116435783634c9c8ce360e01b5f5260045260245ffd5b805f516020614c965f395f51905f528592036116df5750823b156116cd575f516020614c965f395f51905f5280546001600160a01b031916821790557fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b5f80a28051156116b5576116b391614b89565b005b5050346116be57005b63b398979f60e01b5f5260045ffd5b634c9c8ce360e01b5f5260045260245ffd5b632a87526960e21b5f5260045260245ffd5b9091506020813d60201161171d575b8161170d60209383611e15565b810103126106b55751908561162b565b3d9150611700565b63703e46dd60e11b5f5260045ffd5b5f516020614c965f395f51905f52546001600160a01b03161415905083611584565b346106b55760203660031901126106b5576004356001600160401b0381116106b5578060040190606060031982360301126106b557611793613a18565b61179b613a49565b6117a860448201836121cb565b906117bc6117b683806121e0565b90613d53565b6117c683806121e0565b9091336001600160a01b0390911603611b0f57505060246118036117f36117ed86806121e0565b90613456565b6117fd86806121e0565b91613e07565b91016001600160401b0361181682612234565b1642811115611af9576201518061182d4283612986565b11611ae3575061184961184360208501856121e0565b906147cd565b15611ac65761185783613e55565b5f516020614c765f395f51905f5254926118c661187f6001600160401b038660081c16612993565b6001600160401b0381169568ffffffffffffffff008260081b169068ffffffffffffffff001916175f516020614c765f395f51905f52556118c087806121e0565b90613bca565b602081519101206118e0826118da85612234565b86613f13565b905f525f516020614c365f395f51905f5260205260405f20556040928351916119098584611e15565b60018352601f1985015f5b818110611a8f5750506119ea6119719493926119396001600160401b03933690612302565b611942856129b0565b5261194c846129b0565b506119d76119696119886119608c806121e0565b92909c806121e0565b999098612234565b978a519961197e8b611db0565b8c8b523691611e51565b9a602089019b8c528989019384528560608a019816885260808901968752818a51928392833781015f8152039020998489519860208a52511660208901525160a08989015260c0880190611ed8565b9051868203601f19016060880152611ed8565b92511660808401525190601f198382030160a0840152815180825260208201916020808360051b8301019401925f915b838310611a625760208989818d7fab3a4458a269be61dfa43faa33aa7b1f5d570716f83ad078bc2ba5dab039abae8c8c038da35f805c6001600160a01b031916905d51908152f35b9091929394602080611a80600193601f1986820301875289516123c8565b97019301930191939290611a1a565b6020908751611a9d81611db0565b606081526060838201526060898201526060808201526060608082015282828801015201611914565b62c9b93760e51b5f526719195cdd141bdc9d60c21b60045260245ffd5b6319dc898760e01b5f526004524260245260445ffd5b63e46f8e7560e01b5f526004524260245260445ffd5b611420604051928392635a386e2360e11b845233916004850161295d565b346106b5575f3660031901126106b55760206040516202a3008152f35b346106b5575f3660031901126106b557611b6436336132ef565b5f516020614c765f395f51905f525460ff811615611bbb5760ff19165f516020614c765f395f51905f52557f71f955adbef5dbb4e16ecd587d398f94155edd0a14295fc23975b92a95b793f76020604051338152a1005b636cd6020160e01b5f5260045ffd5b346106b5575f3660031901126106b55760206040515f516020614c365f395f51905f528152f35b346106b5575f3660031901126106b55760206001600160401b035f516020614c765f395f51905f525460481c16604051908152f35b346106b55760203660031901126106b5576004356001600160401b0381116106b557611c6a611c5b6020923690600401611d57565b6001600160a01b039291613d53565b16604051908152f35b346106b55760203660031901126106b5576004356001600160401b0381116106b55760a060031982360301126106b557611cb9303314159182611cd0575b6004016125ae565b611cbf57005b5f805c6001600160a01b031916905d005b611cda36336132ef565b611ce2613a18565b611cea613a49565b611cb1565b346106b55760403660031901126106b5576004356001600160401b0381116106b557611d1f903690600401611d57565b90602435916001600160401b0383116106b557604060031984360301126106b5576116b392611d4e36336132ef565b60040191612144565b9181601f840112156106b5578235916001600160401b0383116106b557602083818601950101116106b557565b600435906001600160a01b03821682036106b557565b602435906001600160a01b03821682036106b557565b60a081019081106001600160401b03821117611dcb57604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b03821117611dcb57604052565b608081019081106001600160401b03821117611dcb57604052565b90601f801991011681019081106001600160401b03821117611dcb57604052565b6001600160401b038111611dcb57601f01601f191660200190565b929192611e5d82611e36565b91611e6b6040519384611e15565b8294818452818301116106b5578281602093845f960137010152565b9080601f830112156106b557816020611ea293359101611e51565b90565b60206003198201126106b557600435906001600160401b0382116106b55760809082900360031901126106b55760040190565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b60406003198201126106b5576004356001600160401b0381116106b55781611f2691600401611d57565b92909291602435906001600160401b0382116106b557611f4891600401611d57565b9091565b906003821015611f595752565b634e487b7160e01b5f52602160045260245ffd5b9080602083519182815201916020808360051b8301019401925f915b838310611f9857505050505090565b9091929394602080611fb6600193601f198682030187528951611ed8565b97019301930191939290611f89565b90600182811c92168015611ff3575b6020831014611fdf57565b634e487b7160e01b5f52602260045260245ffd5b91607f1691611fd4565b908060209392818452848401375f828201840152601f01601f1916010190565b91909115612029575050565b611420604051928392631a9427db60e11b8452602060048501526024840191611ffd565b9035601e19823603018112156106b55701602081359101916001600160401b0382116106b55781360383136106b557565b9035601e19823603018112156106b55701602081359101916001600160401b0382116106b5578160051b360383136106b557565b906120dc6120d16120c3848061204d565b604085526040850191611ffd565b92602081019061207e565b90916020818503910152808352602083019260208260051b82010193835f925b84841061210c5750505050505090565b909192939495602080612134600193601f1986820301885261212e8b8861204d565b90611ffd565b98019401940192949391906120fc565b9161214f8284613456565b61215c6001820154611fc5565b6121bb57816121917f24683b0fd23f65a8454a0b316ff447b373e5ec9125a9faa2e29d6f03d2b2b3419594936121b6936136e2565b6121a8604051948594604086526040860191611ffd565b9083820360208501526120b2565b0390a1565b6121c9939161066a916134ff565b565b903590609e19813603018212156106b5570190565b903590601e19813603018212156106b557018035906001600160401b0382116106b5576020019181360383136106b557565b1561221957565b6313b5dabf60e31b5f5264656d70747960d81b60045260245ffd5b356001600160401b03811681036106b55790565b35906001600160401b03821682036106b557565b91908260409103126106b55760405161227481611ddf565b602061228d81839561228581612248565b855201612248565b910152565b90611ea2916020815260606122ed6122b6845160a0602086015260c0850190611ed8565b60208581015180516001600160401b0390811660408801529101511660608501526040850151848203601f19016080860152611f6d565b9201519060a0601f1982850301910152611ed8565b919060a0838203126106b5576040519061231b82611db0565b819380356001600160401b0381116106b55782612339918301611e87565b835260208101356001600160401b0381116106b5578261235a918301611e87565b602084015260408101356001600160401b0381116106b5578261237e918301611e87565b604084015260608101356001600160401b0381116106b557826123a2918301611e87565b60608401526080810135916001600160401b0383116106b55760809261228d9201611e87565b611ea291608061242061240e6123fc6123ea865160a0875260a0870190611ed8565b60208701518682036020880152611ed8565b60408601518582036040870152611ed8565b60608501518482036060860152611ed8565b920151906080818403910152611ed8565b906001600160401b0361244383612248565b1681526124ad61248861246d61245c602086018661204d565b60a0602087015260a0860191611ffd565b61247a604086018661204d565b908583036040870152611ffd565b926001600160401b0361249d60608301612248565b166060840152608081019061207e565b9290916080818303910152828152602081019260208160051b83010193835f91609e1982360301945b8484106124e7575050505050505090565b90919293949596601f198282030183528735878112156106b557602061259d600193878394019061258f61258461256961254e612535612527878061204d565b60a0885260a0880191611ffd565b6125418988018861204d565b908783038b890152611ffd565b61255b604087018761204d565b908683036040880152611ffd565b612576606086018661204d565b908583036060870152611ffd565b92608081019061204d565b916080818503910152611ffd565b9901930194019291959493906124d6565b6125b881806121cb565b906125c282613a70565b9060208101926125de6125d585846121e0565b90501515612212565b6125e88382613abc565b91909282156129315783546001600160a01b03169261260a60408301836121e0565b9490604085019661261b88876121e0565b61262488612234565b9061262e92613c10565b61263791613c56565b6126418a866121e0565b369061264c92611e51565b61265590613ce9565b916040519260208401526020835261266e604084611e15565b6040519761267b89611dfa565b369061268692611e51565b8752612695366060870161225c565b602088015260408701526060860152604051808096630682ed5f60e41b825260048201906126c291612292565b03815a6020945f91f18015612926576128f3575b61271993505f525f516020614c365f395f51905f526020525f60408120556127016117b686806121e0565b906020830161271081856121e0565b959096856121e0565b91909561272586612234565b966127308b866121e0565b969060018060a01b035f5c166040519060c08201978289106001600160401b038a1117611dcb57826128ad9f7ff9bab74bcdb634f4d3dd064cc42a13df056598e1c0336905d2f5750fbfb08b7b9f9e6128de9f9d6001600160401b036128ee9f6127f661289b9f9a6127e76128959f976128329f60406128909f88926128729e8e6127ca61285f9f9b6128459c6127d39688523691611e51565b90523691611e51565b9b602081019c8d5201981688523690612302565b9460608c019586523691611e51565b9560808a0196875260a08a019889526040519c8d9a63428e4e1760e01b60208d0152602060248d01525160c060448d01526101048c0190611ed8565b90518a82036043190160648c0152611ed8565b9251166084880152518682036043190160a48801526123c8565b90518482036043190160c4860152611ed8565b90516001600160a01b031660e483015203601f198101845283611e15565b613d99565b846121e0565b9690976128a785612234565b926121e0565b96909781604051928392833781015f8152039020956001600160401b03604051958695604087526040870190612431565b9285840360208701521697611ffd565b0390a3565b6020843d60201161291e575b8161290c60209383611e15565b810103126106b55761271993506126d6565b3d91506128ff565b6040513d5f823e3d90fd5b5050505050507fd08bf58b0e4eec5bfc697a4fdbb6839057fbf4dd06f1b1ce07445c0e5a654caf5f80a1565b9160209161297691959495604085526040850191611ffd565b6001600160a01b03909416910152565b91908203918211610de457565b6001600160401b03166001600160401b038114610de45760010190565b8051156129bd5760200190565b634e487b7160e01b5f52603260045260245ffd5b80518210156129bd5760209160051b010190565b906129f082806121cb565b6129f981613a70565b6001600160401b03612a0a83612234565b1615612dba57612a1d61184382806121e0565b15612d9b57612a6493612a2f82613e55565b6040830190612a416117ed83866121e0565b612a4b83866121e0565b602087019891612a5b8a896121e0565b92909185614119565b6060850191612a7283612234565b612a7b84612234565b906001600160401b034291161115612d7b5750612a9e6117b660208701876121e0565b97612abb612aac86896121e0565b612ab58a612234565b91613c10565b6020815191012093845f525f516020614c365f395f51905f5260205260405f2054612d4b5783546001600160a01b031692612af960208201826121e0565b959093612b06908b6121e0565b612b0f8c612234565b90612b1992613bca565b612b2291613c56565b9188612b2e898c6121e0565b92612b3890612234565b923690612b4492611e51565b91612b4e92613f13565b9260405193602085015260208452612b67604085611e15565b60405195612b7487611dfa565b3690612b7f92611e51565b8552612b8f90369060400161225c565b602085015260408401526060830152604051808093630682ed5f60e41b82526004820190612bbc91612292565b03815a6020945f91f1801561292657612d1c575b50604080519596909390612be48588611e15565b60018752601f1985015f5b818110612d0957505091612c0b612c7b949287612c4f95614184565b612c14886129b0565b52612c1e876129b0565b50612c31612c2b886129b0565b51613ce9565b905f525f516020614c365f395f51905f52602052845f2055846121e0565b612c5b85939293612234565b92818551928392833781015f815203902093835193808552840190612431565b8281036020840152845180825260208201916020808360051b8301019701925f915b838310612cdc57505050505090806001600160401b037f76765590e2b799b0506100f8a6610cfecab2c71e8e1f8aa981b099aff0dfdb749316940390a3565b9091929397602080612cfa600193601f198682030187528c51611ed8565b9a019301930191939290612c9d565b60606020828b0181019190915201612bef565b6020813d602011612d43575b81612d3560209383611e15565b810103126106b55751612bd0565b3d9150612d28565b505050505050505090507fd08bf58b0e4eec5bfc697a4fdbb6839057fbf4dd06f1b1ce07445c0e5a654caf5f80a1565b6001600160401b039063e46f8e7560e01b5f52166004524260245260445ffd5b62c9b93760e51b5f52691cdbdd5c98d9541bdc9d60b21b60045260245ffd5b62c9b93760e51b5f526773657175656e636560c01b60045260245ffd5b60209082604051938492833781017f5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c20181520301902090565b908210156129bd57611f489160051b8101906121e0565b5f9291815491612e3583611fc5565b8083529260018116908115612e8a5750600114612e5157505050565b5f9081526020812093945091925b838310612e70575060209250010190565b600181602092949394548385870101520191019190612e5f565b915050602093945060ff929192191683830152151560051b010190565b9081546001600160401b038111611dcb5760208160051b0192612ecd6040519485611e15565b81845260208401905f5260205f205f915b838310612eeb5750505050565b600160208192604051612f0981612f028189612e26565b0382611e15565b815201920192019190612ede565b906080612f6a612f45612f33855160a0865260a0860190611ed8565b60208601518582036020870152611ed8565b6001600160401b036040860151166040850152606085015184820360608601526123c8565b928101516001600160a01b031691015290565b612f8781806121cb565b90612f9182613a70565b90612f9c8284613abc565b909181156132a65782546001600160a01b0316612fbc60208301836121e0565b9091613024612fe360408a019761301f600960208d612fdb8d826121e0565b969091612234565b8660405197889385850137820190600160f91b848301526001600160401b0360c01b9060c01b1660218201520301601619810185520183611e15565b613c56565b9360405160608101908082106001600160401b03831117611dcb576130d761306b6130a49461305f6020996130c5995f976040523691611e51565b8452604036910161225c565b8783019081526040830198895260405198899788968795634d6d9ffb60e01b87528b6004880152516080602488015260a4870190611ed8565b925160448601906001600160401b0360208092828151168552015116910152565b51838203602319016084850152611f6d565b03925af1908115612926575f91613274575b506060850161310b6001600160401b0361310283612234565b16831091612234565b906132555750508361289561320f6001600160401b03956128906131977f01e5ed58494819ef3f6480dd08e433b7c08ed75c7abdf2c22c6f04b71340a1689761321d975f525f516020614c365f395f51905f526020525f60408120556131e16131776117b686806121e0565b948b61319f6131cf60208c019b61318e8d826121e0565b989097826121e0565b939091612234565b604051985f5c6001600160a01b0316989194916131c6916131bf8c611db0565b3691611e51565b89523691611e51565b60208701521660408501523690612302565b60608301526080820152604051938491632f195b5b60e11b6020840152602060248401526044830190612f17565b03601f198101845283611e15565b61322985949294612234565b9381604051928392833781015f8152039020926128ee6040519283926020845216956020830190612431565b6001600160401b0390633567e13160e21b5f521660045260245260445ffd5b90506020813d60201161329e575b8161328f60209383611e15565b810103126106b557515f6130e9565b3d9150613282565b50505050507fd08bf58b0e4eec5bfc697a4fdbb6839057fbf4dd06f1b1ce07445c0e5a654caf5f80a1565b156132da575050565b63377c412d60e21b5f5260045260245260445ffd5b5f516020614c565f395f51905f52546001600160a01b0381169290600482106106b55763ffffffff60e01b5f3516925f60405f80938251602081019163b700961360e01b835260018060a01b03169889602483015230604483015260648201526064815261335e608482611e15565b828052826020525190895afa613443575b1561337c575b5050505050565b63ffffffff16156134315760ff60a01b1916600160a01b175f516020614c565f395f51905f5255823b156106b5576020925f9283604051809681958294634a63ebf760e11b845260048401526040602484015260448301908082528085848401378181018301859052601f01601f1916010103925af1801561292657613421575b505f516020614c565f395f51905f52805460ff60a01b191690555f80808080613375565b5f61342b91611e15565b5f6133fd565b8262d1953b60e31b5f5260045260245ffd5b50505f516020518060201c15029061336f565b919091604051838282377f5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c202848201908152819003602001902080549093906001600160a01b0316156134a6575050565b6114206040519283926325a38fa160e01b8452602060048501526024840191611ffd565b903590601e19813603018212156106b557018035906001600160401b0382116106b557602001918160051b360383136106b557565b60028101604051906135206020830193604085526001606085019101612e26565b601f198382030160408401528154808252602082019160208260051b820101935f5260205f20925f915b83831061362557505050505091816135716135a89361358c9503601f198101835282611e15565b5190209261357f81806121e0565b93909160208101906134ca565b6040929192519384926020840196604088526060850191611ffd565b90601f19838303016040840152808252602082019160208260051b82010192855f925b8484106135f15750505050506135ea925003601f198101835282611e15565b5190201490565b919395509193602080613613600193601f1986820301885261212e8b8861204d565b980194019401918795939694916135cb565b9091929394602060016136428193601f1986820301875289612e26565b9701930193019193929061354a565b1561365857565b6326d8cf7b60e21b5f526b0dacae4d6d8caa0e4caccd2f60a31b60045260245ffd5b5f5b82811061368857505050565b5f8282015560010161367c565b91601f82116136a357505050565b8082116136af57505050565b6121c9925f5260205f20916020601f830160051c92106136da575b601f82910160051c03910161367a565b5f91506136ca565b906136f66136f082806121e0565b9061487c565b806139ff575b156139e157602081019061371082826134ca565b8091501515806139d6575b61372490613651565b5f5b8181106139ab57505061373981806121e0565b60018501916001600160401b038211611dcb576137608261375a8554611fc5565b85613695565b5f90601f831160011461393f578261379e95936002979593613797935f9261384c575b50508160011b915f199060031b1c19161790565b90556134ca565b9190920191680100000000000000008211611dcb5782548284558083106138c1575b505f928352602083209290805b8383106137db575050505050565b6137e581836121e0565b906001600160401b038211611dcb57613808826138028954611fc5565b89613695565b5f90601f8311600114613857579261383d836001959460209487965f9261384c5750508160011b915f199060031b1c19161790565b88555b019501920191936137cd565b013590505f80613783565b601f19831691885f5260205f20925f5b8181106138a95750936020936001969387969383889510613890575b505050811b018855613840565b01355f19600384901b60f8161c191690555f8080613883565b91936020600181928787013581550195019201613867565b835f52828060205f20019103905f5b8281106138de5750506137c0565b8060019183016138ee8154611fc5565b90816138fd575b5050016138d0565b81601f5f931185146139135750555b5f806138f5565b8183526020832061392f91601f0160051c84190190860161367a565b808252816020812091555561390c565b601f19831691845f5260205f20925f5b818110613993575092600192859261379e989660029a98961061397a575b505050811b0190556134ca565b01355f19600384901b60f8161c191690555f808061396d565b9193602060018192878701358155019501920161394f565b806139d060806139c76001946139c189896134ca565b90612e0f565b90501115613651565b01613726565b50600881111561371b565b6326d8cf7b60e21b5f526718db1a595b9d125960c21b60045260245ffd5b50613a13613a0d82806121e0565b90614538565b6136fc565b5f5c6001600160a01b0316613a3a575f805c6001600160a01b0319163317905d565b63b5dfd9e560e01b5f5260045ffd5b60ff5f516020614c765f395f51905f525416613a6157565b6313d0ff5960e31b5f5260045ffd5b608081016001613a8082846134ca565b905003613a9f57613a90916134ca565b156129bd5780611ea2916121cb565b62c9b93760e51b5f52677061796c6f61647360c01b60045260245ffd5b916020830192613acf6117ed85836121e0565b93613af6613add82846121e0565b604085019291613aed84876121e0565b9290918a614119565b613b12613b0383856121e0565b613b0c86612234565b91613bca565b6020815191012094855f525f516020614c365f395f51905f5260205260405f2054918215613bc05791613b6e613b7692613b69613b53613b7e9796896121e0565b9190613b6160608b01612234565b923691611e51565b613f13565b1491846121e0565b929093612234565b9015613b8957505050565b6001600160401b03613bb560405194859463041ab5d160e01b8652604060048701526044860191611ffd565b911660248301520390fd5b505f955050505050565b6020600991611ea293948560405196879385850137820190600160f81b848301526001600160401b0360c01b9060c01b1660218201520301601619810184520182611e15565b6020600991611ea293948560405196879385850137820190600360f81b848301526001600160401b0360c01b9060c01b1660218201520301601619810184520182611e15565b6002613c659193929301612ea7565b9182515f198101908111610de457613c9991613c8182866129d1565b5151613c9c575b613c9282866129d1565b52836129d1565b50565b613ce46020918280613cae868a6129d1565b51926040519584879551918291018487015e8401908282015f8152815193849201905e01015f815203601f198101835282611e15565b613c88565b5f60208092604051918183925191829101835e8101838152039060025afa156129265760205f805160405183810191600160f91b8352602182015260218152613d33604182611e15565b604051918291518091835e8101838152039060025afa15612926575f5190565b9091906001600160a01b03613d688483612dd7565b5416928315613d75575050565b611420604051928392630df1bb8f60e21b8452602060048501526024840191611ffd565b62102ca0613dab5a8060061c90612986565b10613df857815f9291836020819451930191620f4240f1613dca6144b5565b9015613dd35750565b60405163097453dd60e21b815260206004820152908190611420906024830190611ed8565b6307099c5360e21b5f5260045ffd5b91613e2660019493613e1f6040518097819301612e26565b0385611e15565b835115613e31575050565b61142060405192839263193f45a960e21b8452602060048501526024840191611ffd565b613e6b613e6560408301836121e0565b90614925565b613ef757613e7f613e6560608301836121e0565b613eda5760808101613e9181836121e0565b905015159182613ebf575b505015613ea557565b62c9b93760e51b5f526476616c756560d81b60045260245ffd5b62040000925090613ecf916121e0565b905011155f80613e9c565b62c9b93760e51b5f5267656e636f64696e6760c01b60045260245ffd5b62c9b93760e51b5f52663b32b939b4b7b760c91b60045260245ffd5b909160205f613f2283806121e0565b908160405192839283378101838152039060025afa15612926575f519060205f613f4e828401846121e0565b908160405192839283378101838152039060025afa15612926575f519160205f613f7b60408501856121e0565b908160405192839283378101838152039060025afa15612926575f519260205f613fa860608601866121e0565b908160405192839283378101838152039060025afa156129265760205f613fd581519560808101906121e0565b908160405192839283378101838152039060025afa15612926576020935f938451916040519387850195865260408501526060840152608083015260a082015260a0815261402460c082611e15565b604051918291518091835e8101838152039060025afa156129265760205f81815193604051918183925191829101835e8101838152039060025afa156129265760205f805193604051838101916001600160401b0360c01b9060c01b16825260088152614092602882611e15565b604051918291518091835e8101838152039060025afa156129265760205f8051926040518381019182528381526140ca604082611e15565b604051918291518091835e8101838152039060025afa15612926576020915f9182516040519185830193600160f91b855260218401526041830152606182015260618152613d33608182611e15565b906141249291613e07565b9182516020840120614137368385611e51565b602081519101200361414857505050565b6141729291611420916040519485946336a790cb60e11b8652604060048701526044860190611ed8565b84810360031901602486015291611ffd565b61320f9061420d6131cf5f946141df614240976001600160401b036141bf6141af60208601866121e0565b96909561319760408201826121e0565b604051988d5c6001600160a01b0316989194916131c6916131bf8c611db0565b6060830152608082015260405193849163078c4a7960e01b6020840152602060248401526044830190612f17565b604080516369783d7760e01b81526001600160a01b03909216600483015260248201529283918291906044830190611ed8565b038183305af15f91816143e2575b5061434d57503d15614346573d61426481611e36565b906142726040519283611e15565b81523d5f602083013e5b805160208201516001600160e01b03198116919060048210614326575b50506001600160e01b03191663368bac2360e21b01613df8576142eb7fb9edb487876e8be10f54e377c1a815a54ad92a6db1c9561dfe8fad2f0d1da84f91604051918291602083526020830190611ed8565b0390a16040517f4774d4a575993f963b1c06573736617a457abef8589178db8d10c94b4ab511ab602082015260208152611ea2604082611e15565b6001600160e01b031960049290920360031b82901b161690505f80614299565b606061427c565b61435981511515612212565b80516020811490811591614396575b50156143715790565b6313b5dabf60e31b5f526e3ab734bb32b939b0b61032b93937b960891b60045260245ffd5b7f4774d4a575993f963b1c06573736617a457abef8589178db8d10c94b4ab511ab9150602083015190602081106143d1575b5014155f614368565b5f199060200360031b1b165f6143c8565b9091503d805f833e6143f48183611e15565b8101906020818303126106b5578051906001600160401b0382116106b5570181601f820112156106b55780519061442a82611e36565b926144386040519485611e15565b828452602083830101116106b557815f9260208093018386015e83010152905f61424e565b5f516020614c565f395f51905f5280546001600160a01b0319166001600160a01b0390921691821790556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad90602090a1565b3d9061020082116144dd575b60405191808352805f602085013e8201603f01601f1916604052565b61020091506144c1565b803b151580614519575b156144f95750565b6301281c6360e01b5f9081526001600160a01b0391909116600452602490fd5b506001600160a01b0381163014156144f1565b908210156129bd570190565b91815b801580158061479d575b8061476d575b1561455c57610de4575f190161453b565b509192909261456b8382612986565b8015908115614762575b508015614758575b8015614728575b61468e57825f5b8282106146e3576001600160401b0391501180156146c5575b8015614695575b61468e575f5b5f198401848111610de457811015614685576001600160f81b03196145d782848661452c565b3516606160f81b81101580614677575b801561465a575b159081614635575b81614626575b81614617575b5061460f576001016145b1565b505050505f90565b602d60f81b141590505f614602565b605f60f81b81141591506145fc565b9050600360fc1b8110158061464c575b15906145f6565b50603960f81b811115614645565b50604160f81b81108015906145ee5750602d60f91b8111156145ee565b50603d60f91b8111156145e7565b50505050600190565b5050505f90565b506001198301838111610de457602d60f81b906001600160f81b0319906146bd90848661452c565b3516146145ab565b5080156129bd5781356001600160f81b031916602d60f81b146145a4565b600a810290808204600a1490151715610de457602f1961470483858761452c565b3560f81c0160ff8111610de45760ff168101809111610de45760019091019061458b565b505f198301838111610de457602d60f81b906001600160f81b03199061474f90848661452c565b35161415614584565b506002831061457d565b60149150115f614575565b505f198201828111610de457603960f81b906001600160f81b03199061479490878961452c565b3516111561454b565b505f198201828111610de457600360fc1b906001600160f81b0319906147c490878961452c565b35161015614545565b9190600281108015614872575b61486c575f905f5b8181106147f3575050600116159150565b8085013560206148038385612986565b1015614865576148138284612986565b5f915b8183106148405750505060208101809111156147e257634e487b7160e01b5f52601160045260245ffd5b6f07fffffeaffffffe53ff68080000000081841a1c1990951794600190920191614816565b6020614813565b505f9150565b50608081116147da565b919060088110801561491b575b61486c575f905f5b8181106148a2575050600116159150565b8085013560206148b28385612986565b1015614914576148c28284612986565b5f915b8183106148ef57505050602081018091111561489157634e487b7160e01b5f52601160045260245ffd5b6f07fffffeaffffffe53ff68080000000081841a1c19909517946001909201916148c5565b60206148c2565b5060408111614889565b91905f5b81811061493857506001925050565b61494381838661452c565b3560f81c6020811180614b54575b614b4c57602081148015614b35575b1561497957505f198114610de457600101925b92614929565b60c2811480614b22575b80614ac7575b156149a0575060028101809111610de45792614973565b60e18110159081614abb575b5080614aa8575b806149d6575b156149cf5760038101809111610de45792614973565b505f925050565b5060038101808211610de45782106106b5576001600160e81b031981850135166201c33560ef1b8114908115614a80575b8115614a70575b8115614a60575b8115614a50575b8115614a40575b8115614a30575b506149b9565b6201c70160ef1b1490505f614a2a565b62e2819f60e81b81149150614a23565b62e280af60e81b81149150614a1c565b62e280a960e81b81149150614a15565b621c501560eb1b81149150614a0e565b90506201c50160ef1b81101580614a98575b90614a07565b506271404560e91b811115614a92565b5060028101808211610de45782116149b3565b60e3915011155f6149ac565b5060018201808311610de457608560f81b6001600160f81b0319614aec83878a61452c565b351614908115614afd575b50614989565b600560fd1b91506001600160f81b031990614b1990868961452c565b3516145f614af7565b5060018201808311610de4578311614983565b50600981101580156149605750600d811115614960565b505f93505050565b5060808110614951565b60ff5f516020614cb65f395f51905f525460401c1615614b7a57565b631afcd79f60e31b5f5260045ffd5b905f8091602081519101845af48080614c02575b15614bbd5750506040513d81523d5f602083013e60203d82010160405290565b15614be257639996b31560e01b5f9081526001600160a01b0391909116600452602490fd5b3d15614bf3576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b503d151580614b9d5750813b1515614b9d56fe5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c2032858cee520d17801e23ba513945657c727a0c7e5f6944aa59888d57780a26700f3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a005285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c200360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbcf0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00f0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00",
}

// Router is an auto generated Go binding around an Ethereum contract.
type Router struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Router) GetABI() abi.ABI {
	return c.abi
}

// NewRouter creates a new instance of Router.
func NewRouter() *Router {
	parsed, err := RouterMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Router{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Router) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackCALLBACKGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9779ea46.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CALLBACK_GAS() view returns(uint256)
func (router *Router) PackCALLBACKGAS() []byte {
	enc, err := router.abi.Pack("CALLBACK_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCALLBACKGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9779ea46.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CALLBACK_GAS() view returns(uint256)
func (router *Router) TryPackCALLBACKGAS() ([]byte, error) {
	return router.abi.Pack("CALLBACK_GAS")
}

// UnpackCALLBACKGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9779ea46.
//
// Solidity: function CALLBACK_GAS() view returns(uint256)
func (router *Router) UnpackCALLBACKGAS(data []byte) (*big.Int, error) {
	out, err := router.abi.Unpack("CALLBACK_GAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCOMMITMENTSSLOT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32b55cbf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COMMITMENTS_SLOT() pure returns(bytes32)
func (router *Router) PackCOMMITMENTSSLOT() []byte {
	enc, err := router.abi.Pack("COMMITMENTS_SLOT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCOMMITMENTSSLOT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32b55cbf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function COMMITMENTS_SLOT() pure returns(bytes32)
func (router *Router) TryPackCOMMITMENTSSLOT() ([]byte, error) {
	return router.abi.Pack("COMMITMENTS_SLOT")
}

// UnpackCOMMITMENTSSLOT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x32b55cbf.
//
// Solidity: function COMMITMENTS_SLOT() pure returns(bytes32)
func (router *Router) UnpackCOMMITMENTSSLOT(data []byte) ([32]byte, error) {
	out, err := router.abi.Unpack("COMMITMENTS_SLOT", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMAXACKNOWLEDGEMENTSIZE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xedb9a755.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_ACKNOWLEDGEMENT_SIZE() view returns(uint256)
func (router *Router) PackMAXACKNOWLEDGEMENTSIZE() []byte {
	enc, err := router.abi.Pack("MAX_ACKNOWLEDGEMENT_SIZE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXACKNOWLEDGEMENTSIZE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xedb9a755.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_ACKNOWLEDGEMENT_SIZE() view returns(uint256)
func (router *Router) TryPackMAXACKNOWLEDGEMENTSIZE() ([]byte, error) {
	return router.abi.Pack("MAX_ACKNOWLEDGEMENT_SIZE")
}

// UnpackMAXACKNOWLEDGEMENTSIZE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xedb9a755.
//
// Solidity: function MAX_ACKNOWLEDGEMENT_SIZE() view returns(uint256)
func (router *Router) UnpackMAXACKNOWLEDGEMENTSIZE(data []byte) (*big.Int, error) {
	out, err := router.abi.Unpack("MAX_ACKNOWLEDGEMENT_SIZE", data)
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
func (router *Router) PackMAXPAYLOADSIZE() []byte {
	enc, err := router.abi.Pack("MAX_PAYLOAD_SIZE")
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
func (router *Router) TryPackMAXPAYLOADSIZE() ([]byte, error) {
	return router.abi.Pack("MAX_PAYLOAD_SIZE")
}

// UnpackMAXPAYLOADSIZE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa2ba1934.
//
// Solidity: function MAX_PAYLOAD_SIZE() view returns(uint256)
func (router *Router) UnpackMAXPAYLOADSIZE(data []byte) (*big.Int, error) {
	out, err := router.abi.Unpack("MAX_PAYLOAD_SIZE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXREASONSIZE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71498776.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_REASON_SIZE() view returns(uint256)
func (router *Router) PackMAXREASONSIZE() []byte {
	enc, err := router.abi.Pack("MAX_REASON_SIZE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXREASONSIZE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71498776.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_REASON_SIZE() view returns(uint256)
func (router *Router) TryPackMAXREASONSIZE() ([]byte, error) {
	return router.abi.Pack("MAX_REASON_SIZE")
}

// UnpackMAXREASONSIZE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x71498776.
//
// Solidity: function MAX_REASON_SIZE() view returns(uint256)
func (router *Router) UnpackMAXREASONSIZE(data []byte) (*big.Int, error) {
	out, err := router.abi.Unpack("MAX_REASON_SIZE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXTIMEOUTDELTA is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc089942.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_TIMEOUT_DELTA() view returns(uint256)
func (router *Router) PackMAXTIMEOUTDELTA() []byte {
	enc, err := router.abi.Pack("MAX_TIMEOUT_DELTA")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXTIMEOUTDELTA is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc089942.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_TIMEOUT_DELTA() view returns(uint256)
func (router *Router) TryPackMAXTIMEOUTDELTA() ([]byte, error) {
	return router.abi.Pack("MAX_TIMEOUT_DELTA")
}

// UnpackMAXTIMEOUTDELTA is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc089942.
//
// Solidity: function MAX_TIMEOUT_DELTA() view returns(uint256)
func (router *Router) UnpackMAXTIMEOUTDELTA(data []byte) (*big.Int, error) {
	out, err := router.abi.Unpack("MAX_TIMEOUT_DELTA", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUPGRADEDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47fe8b1d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UPGRADE_DELAY() view returns(uint256)
func (router *Router) PackUPGRADEDELAY() []byte {
	enc, err := router.abi.Pack("UPGRADE_DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUPGRADEDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47fe8b1d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function UPGRADE_DELAY() view returns(uint256)
func (router *Router) TryPackUPGRADEDELAY() ([]byte, error) {
	return router.abi.Pack("UPGRADE_DELAY")
}

// UnpackUPGRADEDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x47fe8b1d.
//
// Solidity: function UPGRADE_DELAY() view returns(uint256)
func (router *Router) UnpackUPGRADEDELAY(data []byte) (*big.Int, error) {
	out, err := router.abi.Unpack("UPGRADE_DELAY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (router *Router) PackUPGRADEINTERFACEVERSION() []byte {
	enc, err := router.abi.Pack("UPGRADE_INTERFACE_VERSION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUPGRADEINTERFACEVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad3cb1cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (router *Router) TryPackUPGRADEINTERFACEVERSION() ([]byte, error) {
	return router.abi.Pack("UPGRADE_INTERFACE_VERSION")
}

// UnpackUPGRADEINTERFACEVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad3cb1cc.
//
// Solidity: function UPGRADE_INTERFACE_VERSION() view returns(string)
func (router *Router) UnpackUPGRADEINTERFACEVERSION(data []byte) (string, error) {
	out, err := router.abi.Unpack("UPGRADE_INTERFACE_VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAckPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1bca011a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ackPacket(((uint64,string,string,uint64,(string,string,string,string,bytes)[]),bytes,bytes,(uint64,uint64)) msg_) returns()
func (router *Router) PackAckPacket(msg IICS26RouterMsgsMsgAckPacket) []byte {
	enc, err := router.abi.Pack("ackPacket", msg)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAckPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1bca011a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ackPacket(((uint64,string,string,uint64,(string,string,string,string,bytes)[]),bytes,bytes,(uint64,uint64)) msg_) returns()
func (router *Router) TryPackAckPacket(msg IICS26RouterMsgsMsgAckPacket) ([]byte, error) {
	return router.abi.Pack("ackPacket", msg)
}

// PackAddClient is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3cb36a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addClient((string,bytes[]) counterpartyInfo, address client) returns(string clientId)
func (router *Router) PackAddClient(counterpartyInfo IICS02ClientMsgsCounterpartyInfo, client common.Address) []byte {
	enc, err := router.abi.Pack("addClient", counterpartyInfo, client)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddClient is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3cb36a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addClient((string,bytes[]) counterpartyInfo, address client) returns(string clientId)
func (router *Router) TryPackAddClient(counterpartyInfo IICS02ClientMsgsCounterpartyInfo, client common.Address) ([]byte, error) {
	return router.abi.Pack("addClient", counterpartyInfo, client)
}

// UnpackAddClient is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe3cb36a0.
//
// Solidity: function addClient((string,bytes[]) counterpartyInfo, address client) returns(string clientId)
func (router *Router) UnpackAddClient(data []byte) (string, error) {
	out, err := router.abi.Unpack("addClient", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackAddIBCApp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f516889.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addIBCApp(string portId, address app) returns()
func (router *Router) PackAddIBCApp(portId string, app common.Address) []byte {
	enc, err := router.abi.Pack("addIBCApp", portId, app)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddIBCApp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f516889.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addIBCApp(string portId, address app) returns()
func (router *Router) TryPackAddIBCApp(portId string, app common.Address) ([]byte, error) {
	return router.abi.Pack("addIBCApp", portId, app)
}

// PackAnnounce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb216706c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function announce(bytes call) returns()
func (router *Router) PackAnnounce(call []byte) []byte {
	enc, err := router.abi.Pack("announce", call)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnnounce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb216706c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function announce(bytes call) returns()
func (router *Router) TryPackAnnounce(call []byte) ([]byte, error) {
	return router.abi.Pack("announce", call)
}

// PackAnnouncedFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb3e5032.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function announcedFrom(bytes32 callHash) view returns(uint256)
func (router *Router) PackAnnouncedFrom(callHash [32]byte) []byte {
	enc, err := router.abi.Pack("announcedFrom", callHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnnouncedFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfb3e5032.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function announcedFrom(bytes32 callHash) view returns(uint256)
func (router *Router) TryPackAnnouncedFrom(callHash [32]byte) ([]byte, error) {
	return router.abi.Pack("announcedFrom", callHash)
}

// UnpackAnnouncedFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfb3e5032.
//
// Solidity: function announcedFrom(bytes32 callHash) view returns(uint256)
func (router *Router) UnpackAnnouncedFrom(data []byte) (*big.Int, error) {
	out, err := router.abi.Unpack("announcedFrom", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (router *Router) PackAuthority() []byte {
	enc, err := router.abi.Pack("authority")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function authority() view returns(address)
func (router *Router) TryPackAuthority() ([]byte, error) {
	return router.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (router *Router) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := router.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69783d77.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deliver(address app, bytes callback) returns(bytes acknowledgement)
func (router *Router) PackDeliver(app common.Address, callback []byte) []byte {
	enc, err := router.abi.Pack("deliver", app, callback)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69783d77.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deliver(address app, bytes callback) returns(bytes acknowledgement)
func (router *Router) TryPackDeliver(app common.Address, callback []byte) ([]byte, error) {
	return router.abi.Pack("deliver", app, callback)
}

// UnpackDeliver is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69783d77.
//
// Solidity: function deliver(address app, bytes callback) returns(bytes acknowledgement)
func (router *Router) UnpackDeliver(data []byte) ([]byte, error) {
	out, err := router.abi.Unpack("deliver", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackGetClient is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7eb78932.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getClient(string clientId) view returns(address)
func (router *Router) PackGetClient(clientId string) []byte {
	enc, err := router.abi.Pack("getClient", clientId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetClient is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7eb78932.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getClient(string clientId) view returns(address)
func (router *Router) TryPackGetClient(clientId string) ([]byte, error) {
	return router.abi.Pack("getClient", clientId)
}

// UnpackGetClient is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7eb78932.
//
// Solidity: function getClient(string clientId) view returns(address)
func (router *Router) UnpackGetClient(data []byte) (common.Address, error) {
	out, err := router.abi.Unpack("getClient", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetCommitment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7795820c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getCommitment(bytes32 hashedPath) view returns(bytes32)
func (router *Router) PackGetCommitment(hashedPath [32]byte) []byte {
	enc, err := router.abi.Pack("getCommitment", hashedPath)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetCommitment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7795820c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getCommitment(bytes32 hashedPath) view returns(bytes32)
func (router *Router) TryPackGetCommitment(hashedPath [32]byte) ([]byte, error) {
	return router.abi.Pack("getCommitment", hashedPath)
}

// UnpackGetCommitment is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7795820c.
//
// Solidity: function getCommitment(bytes32 hashedPath) view returns(bytes32)
func (router *Router) UnpackGetCommitment(data []byte) ([32]byte, error) {
	out, err := router.abi.Unpack("getCommitment", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetCounterparty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0777bfa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getCounterparty(string clientId) view returns((string,bytes[]))
func (router *Router) PackGetCounterparty(clientId string) []byte {
	enc, err := router.abi.Pack("getCounterparty", clientId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetCounterparty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0777bfa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getCounterparty(string clientId) view returns((string,bytes[]))
func (router *Router) TryPackGetCounterparty(clientId string) ([]byte, error) {
	return router.abi.Pack("getCounterparty", clientId)
}

// UnpackGetCounterparty is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb0777bfa.
//
// Solidity: function getCounterparty(string clientId) view returns((string,bytes[]))
func (router *Router) UnpackGetCounterparty(data []byte) (IICS02ClientMsgsCounterpartyInfo, error) {
	out, err := router.abi.Unpack("getCounterparty", data)
	if err != nil {
		return *new(IICS02ClientMsgsCounterpartyInfo), err
	}
	out0 := *abi.ConvertType(out[0], new(IICS02ClientMsgsCounterpartyInfo)).(*IICS02ClientMsgsCounterpartyInfo)
	return out0, nil
}

// PackGetIBCApp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2447af29.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getIBCApp(string portId) view returns(address)
func (router *Router) PackGetIBCApp(portId string) []byte {
	enc, err := router.abi.Pack("getIBCApp", portId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetIBCApp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2447af29.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getIBCApp(string portId) view returns(address)
func (router *Router) TryPackGetIBCApp(portId string) ([]byte, error) {
	return router.abi.Pack("getIBCApp", portId)
}

// UnpackGetIBCApp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2447af29.
//
// Solidity: function getIBCApp(string portId) view returns(address)
func (router *Router) UnpackGetIBCApp(data []byte) (common.Address, error) {
	out, err := router.abi.Unpack("getIBCApp", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetNextClientSeq is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27f146f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getNextClientSeq() view returns(uint256)
func (router *Router) PackGetNextClientSeq() []byte {
	enc, err := router.abi.Pack("getNextClientSeq")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetNextClientSeq is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27f146f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getNextClientSeq() view returns(uint256)
func (router *Router) TryPackGetNextClientSeq() ([]byte, error) {
	return router.abi.Pack("getNextClientSeq")
}

// UnpackGetNextClientSeq is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x27f146f3.
//
// Solidity: function getNextClientSeq() view returns(uint256)
func (router *Router) UnpackGetNextClientSeq(data []byte) (*big.Int, error) {
	out, err := router.abi.Unpack("getNextClientSeq", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d66de8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address authority) returns()
func (router *Router) PackInitialize(authority common.Address) []byte {
	enc, err := router.abi.Pack("initialize", authority)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d66de8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address authority) returns()
func (router *Router) TryPackInitialize(authority common.Address) ([]byte, error) {
	return router.abi.Pack("initialize", authority)
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (router *Router) PackIsConsumingScheduledOp() []byte {
	enc, err := router.abi.Pack("isConsumingScheduledOp")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (router *Router) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return router.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (router *Router) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := router.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackMigrateClient is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcce0b265.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function migrateClient(string clientId, (string,bytes[]) counterpartyInfo, address client) returns()
func (router *Router) PackMigrateClient(clientId string, counterpartyInfo IICS02ClientMsgsCounterpartyInfo, client common.Address) []byte {
	enc, err := router.abi.Pack("migrateClient", clientId, counterpartyInfo, client)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMigrateClient is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcce0b265.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function migrateClient(string clientId, (string,bytes[]) counterpartyInfo, address client) returns()
func (router *Router) TryPackMigrateClient(clientId string, counterpartyInfo IICS02ClientMsgsCounterpartyInfo, client common.Address) ([]byte, error) {
	return router.abi.Pack("migrateClient", clientId, counterpartyInfo, client)
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause() returns()
func (router *Router) PackPause() []byte {
	enc, err := router.abi.Pack("pause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause() returns()
func (router *Router) TryPackPause() ([]byte, error) {
	return router.abi.Pack("pause")
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (router *Router) PackPaused() []byte {
	enc, err := router.abi.Pack("paused")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paused() view returns(bool)
func (router *Router) TryPackPaused() ([]byte, error) {
	return router.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (router *Router) UnpackPaused(data []byte) (bool, error) {
	out, err := router.abi.Unpack("paused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (router *Router) PackProxiableUUID() []byte {
	enc, err := router.abi.Pack("proxiableUUID")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProxiableUUID is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52d1902d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (router *Router) TryPackProxiableUUID() ([]byte, error) {
	return router.abi.Pack("proxiableUUID")
}

// UnpackProxiableUUID is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52d1902d.
//
// Solidity: function proxiableUUID() view returns(bytes32)
func (router *Router) UnpackProxiableUUID(data []byte) ([32]byte, error) {
	out, err := router.abi.Unpack("proxiableUUID", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRecvPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ebd10ca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recvPacket(((uint64,string,string,uint64,(string,string,string,string,bytes)[]),bytes,(uint64,uint64)) msg_) returns()
func (router *Router) PackRecvPacket(msg IICS26RouterMsgsMsgRecvPacket) []byte {
	enc, err := router.abi.Pack("recvPacket", msg)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecvPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ebd10ca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recvPacket(((uint64,string,string,uint64,(string,string,string,string,bytes)[]),bytes,(uint64,uint64)) msg_) returns()
func (router *Router) TryPackRecvPacket(msg IICS26RouterMsgsMsgRecvPacket) ([]byte, error) {
	return router.abi.Pack("recvPacket", msg)
}

// PackRegisterCounterparty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02f10d85.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerCounterparty(string clientId, (string,bytes[]) counterpartyInfo) returns()
func (router *Router) PackRegisterCounterparty(clientId string, counterpartyInfo IICS02ClientMsgsCounterpartyInfo) []byte {
	enc, err := router.abi.Pack("registerCounterparty", clientId, counterpartyInfo)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterCounterparty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02f10d85.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerCounterparty(string clientId, (string,bytes[]) counterpartyInfo) returns()
func (router *Router) TryPackRegisterCounterparty(clientId string, counterpartyInfo IICS02ClientMsgsCounterpartyInfo) ([]byte, error) {
	return router.abi.Pack("registerCounterparty", clientId, counterpartyInfo)
}

// PackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x946c9482.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function relay(bytes[] calls) returns()
func (router *Router) PackRelay(calls [][]byte) []byte {
	enc, err := router.abi.Pack("relay", calls)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x946c9482.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function relay(bytes[] calls) returns()
func (router *Router) TryPackRelay(calls [][]byte) ([]byte, error) {
	return router.abi.Pack("relay", calls)
}

// PackSendPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d6e7ce3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sendPacket((string,uint64,(string,string,string,string,bytes)) msg_) returns(uint64 sequence)
func (router *Router) PackSendPacket(msg IICS26RouterMsgsMsgSendPacket) []byte {
	enc, err := router.abi.Pack("sendPacket", msg)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSendPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d6e7ce3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sendPacket((string,uint64,(string,string,string,string,bytes)) msg_) returns(uint64 sequence)
func (router *Router) TryPackSendPacket(msg IICS26RouterMsgsMsgSendPacket) ([]byte, error) {
	return router.abi.Pack("sendPacket", msg)
}

// UnpackSendPacket is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4d6e7ce3.
//
// Solidity: function sendPacket((string,uint64,(string,string,string,string,bytes)) msg_) returns(uint64 sequence)
func (router *Router) UnpackSendPacket(data []byte) (uint64, error) {
	out, err := router.abi.Unpack("sendPacket", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (router *Router) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := router.abi.Pack("setAuthority", newAuthority)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (router *Router) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return router.abi.Pack("setAuthority", newAuthority)
}

// PackSubmitMisbehaviour is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e2e5c83.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submitMisbehaviour(string clientId, bytes misbehaviourMsg) returns()
func (router *Router) PackSubmitMisbehaviour(clientId string, misbehaviourMsg []byte) []byte {
	enc, err := router.abi.Pack("submitMisbehaviour", clientId, misbehaviourMsg)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmitMisbehaviour is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e2e5c83.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submitMisbehaviour(string clientId, bytes misbehaviourMsg) returns()
func (router *Router) TryPackSubmitMisbehaviour(clientId string, misbehaviourMsg []byte) ([]byte, error) {
	return router.abi.Pack("submitMisbehaviour", clientId, misbehaviourMsg)
}

// PackTimeoutPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb98c330a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timeoutPacket(((uint64,string,string,uint64,(string,string,string,string,bytes)[]),bytes,(uint64,uint64)) msg_) returns()
func (router *Router) PackTimeoutPacket(msg IICS26RouterMsgsMsgTimeoutPacket) []byte {
	enc, err := router.abi.Pack("timeoutPacket", msg)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimeoutPacket is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb98c330a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timeoutPacket(((uint64,string,string,uint64,(string,string,string,string,bytes)[]),bytes,(uint64,uint64)) msg_) returns()
func (router *Router) TryPackTimeoutPacket(msg IICS26RouterMsgsMsgTimeoutPacket) ([]byte, error) {
	return router.abi.Pack("timeoutPacket", msg)
}

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (router *Router) PackUnpause() []byte {
	enc, err := router.abi.Pack("unpause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpause() returns()
func (router *Router) TryPackUnpause() ([]byte, error) {
	return router.abi.Pack("unpause")
}

// PackUpdateClient is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fbf8079.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateClient(string clientId, bytes updateMsg) returns(uint8 result)
func (router *Router) PackUpdateClient(clientId string, updateMsg []byte) []byte {
	enc, err := router.abi.Pack("updateClient", clientId, updateMsg)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateClient is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fbf8079.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateClient(string clientId, bytes updateMsg) returns(uint8 result)
func (router *Router) TryPackUpdateClient(clientId string, updateMsg []byte) ([]byte, error) {
	return router.abi.Pack("updateClient", clientId, updateMsg)
}

// UnpackUpdateClient is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6fbf8079.
//
// Solidity: function updateClient(string clientId, bytes updateMsg) returns(uint8 result)
func (router *Router) UnpackUpdateClient(data []byte) (uint8, error) {
	out, err := router.abi.Unpack("updateClient", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (router *Router) PackUpgradeToAndCall(newImplementation common.Address, data []byte) []byte {
	enc, err := router.abi.Pack("upgradeToAndCall", newImplementation, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpgradeToAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f1ef286.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function upgradeToAndCall(address newImplementation, bytes data) payable returns()
func (router *Router) TryPackUpgradeToAndCall(newImplementation common.Address, data []byte) ([]byte, error) {
	return router.abi.Pack("upgradeToAndCall", newImplementation, data)
}

// RouterAckPacket represents a AckPacket event raised by the Router contract.
type RouterAckPacket struct {
	ClientId        common.Hash
	Sequence        *big.Int
	Packet          IICS26RouterMsgsPacket
	Acknowledgement []byte
	Raw             *types.Log // Blockchain specific contextual infos
}

const RouterAckPacketEventName = "AckPacket"

// ContractEventName returns the user-defined event name.
func (RouterAckPacket) ContractEventName() string {
	return RouterAckPacketEventName
}

// UnpackAckPacketEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AckPacket(string indexed clientId, uint256 indexed sequence, (uint64,string,string,uint64,(string,string,string,string,bytes)[]) packet, bytes acknowledgement)
func (router *Router) UnpackAckPacketEvent(log *types.Log) (*RouterAckPacket, error) {
	event := "AckPacket"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != router.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RouterAckPacket)
	if len(log.Data) > 0 {
		if err := router.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range router.abi.Events[event].Inputs {
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

// RouterAnnounced represents a Announced event raised by the Router contract.
type RouterAnnounced struct {
	CallHash [32]byte
	From     *big.Int
	Call     []byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const RouterAnnouncedEventName = "Announced"

// ContractEventName returns the user-defined event name.
func (RouterAnnounced) ContractEventName() string {
	return RouterAnnouncedEventName
}

// UnpackAnnouncedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Announced(bytes32 indexed callHash, uint256 from, bytes call)
func (router *Router) UnpackAnnouncedEvent(log *types.Log) (*RouterAnnounced, error) {
	event := "Announced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != router.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RouterAnnounced)
	if len(log.Data) > 0 {
		if err := router.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range router.abi.Events[event].Inputs {
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

// RouterAuthorityUpdated represents a AuthorityUpdated event raised by the Router contract.
type RouterAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const RouterAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (RouterAuthorityUpdated) ContractEventName() string {
	return RouterAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (router *Router) UnpackAuthorityUpdatedEvent(log *types.Log) (*RouterAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != router.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RouterAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := router.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range router.abi.Events[event].Inputs {
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

// RouterCounterpartyRegistered represents a CounterpartyRegistered event raised by the Router contract.
type RouterCounterpartyRegistered struct {
	ClientId         string
	CounterpartyInfo IICS02ClientMsgsCounterpartyInfo
	Raw              *types.Log // Blockchain specific contextual infos
}

const RouterCounterpartyRegisteredEventName = "CounterpartyRegistered"

// ContractEventName returns the user-defined event name.
func (RouterCounterpartyRegistered) ContractEventName() string {
	return RouterCounterpartyRegisteredEventName
}

// UnpackCounterpartyRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CounterpartyRegistered(string clientId, (string,bytes[]) counterpartyInfo)
func (router *Router) UnpackCounterpartyRegisteredEvent(log *types.Log) (*RouterCounterpartyRegistered, error) {
	event := "CounterpartyRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != router.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RouterCounterpartyRegistered)
	if len(log.Data) > 0 {
		if err := router.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range router.abi.Events[event].Inputs {
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

// RouterIBCAppAdded represents a IBCAppAdded event raised by the Router contract.
type RouterIBCAppAdded struct {
	PortId string
	App    common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const RouterIBCAppAddedEventName = "IBCAppAdded"

// ContractEventName returns the user-defined event name.
func (RouterIBCAppAdded) ContractEventName() string {
	return RouterIBCAppAddedEventName
}

// UnpackIBCAppAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event IBCAppAdded(string portId, address app)
func (router *Router) UnpackIBCAppAddedEvent(log *types.Log) (*RouterIBCAppAdded, error) {
	event := "IBCAppAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != router.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RouterIBCAppAdded)
	if len(log.Data) > 0 {
		if err := router.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range router.abi.Events[event].Inputs {
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

// RouterIBCAppRecvPacketCallbackError represents a IBCAppRecvPacketCallbackError event raised by the Router contract.
type RouterIBCAppRecvPacketCallbackError struct {
	Reason []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const RouterIBCAppRecvPacketCallbackErrorEventName = "IBCAppRecvPacketCallbackError"

// ContractEventName returns the user-defined event name.
func (RouterIBCAppRecvPacketCallbackError) ContractEventName() string {
	return RouterIBCAppRecvPacketCallbackErrorEventName
}

// UnpackIBCAppRecvPacketCallbackErrorEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event IBCAppRecvPacketCallbackError(bytes reason)
func (router *Router) UnpackIBCAppRecvPacketCallbackErrorEvent(log *types.Log) (*RouterIBCAppRecvPacketCallbackError, error) {
	event := "IBCAppRecvPacketCallbackError"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != router.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RouterIBCAppRecvPacketCallbackError)
	if len(log.Data) > 0 {
		if err := router.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range router.abi.Events[event].Inputs {
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

// RouterICS02ClientAdded represents a ICS02ClientAdded event raised by the Router contract.
type RouterICS02ClientAdded struct {
	ClientId         string
	CounterpartyInfo IICS02ClientMsgsCounterpartyInfo
	Client           common.Address
	Raw              *types.Log // Blockchain specific contextual infos
}

const RouterICS02ClientAddedEventName = "ICS02ClientAdded"

// ContractEventName returns the user-defined event name.
func (RouterICS02ClientAdded) ContractEventName() string {
	return RouterICS02ClientAddedEventName
}

// UnpackICS02ClientAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ICS02ClientAdded(string clientId, (string,bytes[]) counterpartyInfo, address client)
func (router *Router) UnpackICS02ClientAddedEvent(log *types.Log) (*RouterICS02ClientAdded, error) {
	event := "ICS02ClientAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != router.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RouterICS02ClientAdded)
	if len(log.Data) > 0 {
		if err := router.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range router.abi.Events[event].Inputs {
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

// RouterICS02ClientMigrated represents a ICS02ClientMigrated event raised by the Router contract.
type RouterICS02ClientMigrated struct {
	ClientId         string
	CounterpartyInfo IICS02ClientMsgsCounterpartyInfo
	Client           common.Address
	Raw              *types.Log // Blockchain specific contextual infos
}

const RouterICS02ClientMigratedEventName = "ICS02ClientMigrated"

// ContractEventName returns the user-defined event name.
func (RouterICS02ClientMigrated) ContractEventName() string {
	return RouterICS02ClientMigratedEventName
}

// UnpackICS02ClientMigratedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ICS02ClientMigrated(string clientId, (string,bytes[]) counterpartyInfo, address client)
func (router *Router) UnpackICS02ClientMigratedEvent(log *types.Log) (*RouterICS02ClientMigrated, error) {
	event := "ICS02ClientMigrated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != router.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RouterICS02ClientMigrated)
	if len(log.Data) > 0 {
		if err := router.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range router.abi.Events[event].Inputs {
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

// RouterICS02ClientUpdated represents a ICS02ClientUpdated event raised by the Router contract.
type RouterICS02ClientUpdated struct {
	ClientId string
	Result   uint8
	Raw      *types.Log // Blockchain specific contextual infos
}

const RouterICS02ClientUpdatedEventName = "ICS02ClientUpdated"

// ContractEventName returns the user-defined event name.
func (RouterICS02ClientUpdated) ContractEventName() string {
	return RouterICS02ClientUpdatedEventName
}

// UnpackICS02ClientUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ICS02ClientUpdated(string clientId, uint8 result)
func (router *Router) UnpackICS02ClientUpdatedEvent(log *types.Log) (*RouterICS02ClientUpdated, error) {
	event := "ICS02ClientUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != router.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RouterICS02ClientUpdated)
	if len(log.Data) > 0 {
		if err := router.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range router.abi.Events[event].Inputs {
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

// RouterICS02MisbehaviourSubmitted represents a ICS02MisbehaviourSubmitted event raised by the Router contract.
type RouterICS02MisbehaviourSubmitted struct {
	ClientId string
	Raw      *types.Log // Blockchain specific contextual infos
}

const RouterICS02MisbehaviourSubmittedEventName = "ICS02MisbehaviourSubmitted"

// ContractEventName returns the user-defined event name.
func (RouterICS02MisbehaviourSubmitted) ContractEventName() string {
	return RouterICS02MisbehaviourSubmittedEventName
}

// UnpackICS02MisbehaviourSubmittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ICS02MisbehaviourSubmitted(string clientId)
func (router *Router) UnpackICS02MisbehaviourSubmittedEvent(log *types.Log) (*RouterICS02MisbehaviourSubmitted, error) {
	event := "ICS02MisbehaviourSubmitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != router.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RouterICS02MisbehaviourSubmitted)
	if len(log.Data) > 0 {
		if err := router.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range router.abi.Events[event].Inputs {
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

// RouterInitialized represents a Initialized event raised by the Router contract.
type RouterInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const RouterInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (RouterInitialized) ContractEventName() string {
	return RouterInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (router *Router) UnpackInitializedEvent(log *types.Log) (*RouterInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != router.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RouterInitialized)
	if len(log.Data) > 0 {
		if err := router.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range router.abi.Events[event].Inputs {
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

// RouterItemFailed represents a ItemFailed event raised by the Router contract.
type RouterItemFailed struct {
	Index  *big.Int
	Reason []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const RouterItemFailedEventName = "ItemFailed"

// ContractEventName returns the user-defined event name.
func (RouterItemFailed) ContractEventName() string {
	return RouterItemFailedEventName
}

// UnpackItemFailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ItemFailed(uint256 indexed index, bytes reason)
func (router *Router) UnpackItemFailedEvent(log *types.Log) (*RouterItemFailed, error) {
	event := "ItemFailed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != router.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RouterItemFailed)
	if len(log.Data) > 0 {
		if err := router.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range router.abi.Events[event].Inputs {
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

// RouterNoop represents a Noop event raised by the Router contract.
type RouterNoop struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const RouterNoopEventName = "Noop"

// ContractEventName returns the user-defined event name.
func (RouterNoop) ContractEventName() string {
	return RouterNoopEventName
}

// UnpackNoopEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Noop()
func (router *Router) UnpackNoopEvent(log *types.Log) (*RouterNoop, error) {
	event := "Noop"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != router.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RouterNoop)
	if len(log.Data) > 0 {
		if err := router.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range router.abi.Events[event].Inputs {
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

// RouterPausedBy represents a PausedBy event raised by the Router contract.
type RouterPausedBy struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const RouterPausedByEventName = "PausedBy"

// ContractEventName returns the user-defined event name.
func (RouterPausedBy) ContractEventName() string {
	return RouterPausedByEventName
}

// UnpackPausedByEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PausedBy(address account)
func (router *Router) UnpackPausedByEvent(log *types.Log) (*RouterPausedBy, error) {
	event := "PausedBy"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != router.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RouterPausedBy)
	if len(log.Data) > 0 {
		if err := router.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range router.abi.Events[event].Inputs {
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

// RouterSendPacket represents a SendPacket event raised by the Router contract.
type RouterSendPacket struct {
	ClientId common.Hash
	Sequence *big.Int
	Packet   IICS26RouterMsgsPacket
	Raw      *types.Log // Blockchain specific contextual infos
}

const RouterSendPacketEventName = "SendPacket"

// ContractEventName returns the user-defined event name.
func (RouterSendPacket) ContractEventName() string {
	return RouterSendPacketEventName
}

// UnpackSendPacketEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SendPacket(string indexed clientId, uint256 indexed sequence, (uint64,string,string,uint64,(string,string,string,string,bytes)[]) packet)
func (router *Router) UnpackSendPacketEvent(log *types.Log) (*RouterSendPacket, error) {
	event := "SendPacket"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != router.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RouterSendPacket)
	if len(log.Data) > 0 {
		if err := router.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range router.abi.Events[event].Inputs {
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

// RouterTimeoutPacket represents a TimeoutPacket event raised by the Router contract.
type RouterTimeoutPacket struct {
	ClientId common.Hash
	Sequence *big.Int
	Packet   IICS26RouterMsgsPacket
	Raw      *types.Log // Blockchain specific contextual infos
}

const RouterTimeoutPacketEventName = "TimeoutPacket"

// ContractEventName returns the user-defined event name.
func (RouterTimeoutPacket) ContractEventName() string {
	return RouterTimeoutPacketEventName
}

// UnpackTimeoutPacketEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TimeoutPacket(string indexed clientId, uint256 indexed sequence, (uint64,string,string,uint64,(string,string,string,string,bytes)[]) packet)
func (router *Router) UnpackTimeoutPacketEvent(log *types.Log) (*RouterTimeoutPacket, error) {
	event := "TimeoutPacket"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != router.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RouterTimeoutPacket)
	if len(log.Data) > 0 {
		if err := router.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range router.abi.Events[event].Inputs {
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

// RouterUnpausedBy represents a UnpausedBy event raised by the Router contract.
type RouterUnpausedBy struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const RouterUnpausedByEventName = "UnpausedBy"

// ContractEventName returns the user-defined event name.
func (RouterUnpausedBy) ContractEventName() string {
	return RouterUnpausedByEventName
}

// UnpackUnpausedByEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnpausedBy(address account)
func (router *Router) UnpackUnpausedByEvent(log *types.Log) (*RouterUnpausedBy, error) {
	event := "UnpausedBy"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != router.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RouterUnpausedBy)
	if len(log.Data) > 0 {
		if err := router.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range router.abi.Events[event].Inputs {
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

// RouterUpgraded represents a Upgraded event raised by the Router contract.
type RouterUpgraded struct {
	Implementation common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const RouterUpgradedEventName = "Upgraded"

// ContractEventName returns the user-defined event name.
func (RouterUpgraded) ContractEventName() string {
	return RouterUpgradedEventName
}

// UnpackUpgradedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Upgraded(address indexed implementation)
func (router *Router) UnpackUpgradedEvent(log *types.Log) (*RouterUpgraded, error) {
	event := "Upgraded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != router.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RouterUpgraded)
	if len(log.Data) > 0 {
		if err := router.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range router.abi.Events[event].Inputs {
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

// RouterWriteAcknowledgement represents a WriteAcknowledgement event raised by the Router contract.
type RouterWriteAcknowledgement struct {
	ClientId         common.Hash
	Sequence         *big.Int
	Packet           IICS26RouterMsgsPacket
	Acknowledgements [][]byte
	Raw              *types.Log // Blockchain specific contextual infos
}

const RouterWriteAcknowledgementEventName = "WriteAcknowledgement"

// ContractEventName returns the user-defined event name.
func (RouterWriteAcknowledgement) ContractEventName() string {
	return RouterWriteAcknowledgementEventName
}

// UnpackWriteAcknowledgementEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WriteAcknowledgement(string indexed clientId, uint256 indexed sequence, (uint64,string,string,uint64,(string,string,string,string,bytes)[]) packet, bytes[] acknowledgements)
func (router *Router) UnpackWriteAcknowledgementEvent(log *types.Log) (*RouterWriteAcknowledgement, error) {
	event := "WriteAcknowledgement"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != router.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RouterWriteAcknowledgement)
	if len(log.Data) > 0 {
		if err := router.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range router.abi.Events[event].Inputs {
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
func (router *Router) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], router.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return router.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return router.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return router.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["AcknowledgementInvalid"].ID.Bytes()[:4]) {
		return router.UnpackAcknowledgementInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return router.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["ApplicationFailed"].ID.Bytes()[:4]) {
		return router.UnpackApplicationFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["ApplicationInvalid"].ID.Bytes()[:4]) {
		return router.UnpackApplicationInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["ClientInvalid"].ID.Bytes()[:4]) {
		return router.UnpackClientInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["ClientUnknown"].ID.Bytes()[:4]) {
		return router.UnpackClientUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["CommitmentMismatch"].ID.Bytes()[:4]) {
		return router.UnpackCommitmentMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["CounterpartyExists"].ID.Bytes()[:4]) {
		return router.UnpackCounterpartyExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["CounterpartyInvalid"].ID.Bytes()[:4]) {
		return router.UnpackCounterpartyInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["CounterpartyMismatch"].ID.Bytes()[:4]) {
		return router.UnpackCounterpartyMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["CounterpartyUnknown"].ID.Bytes()[:4]) {
		return router.UnpackCounterpartyUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["ERC1967InvalidImplementation"].ID.Bytes()[:4]) {
		return router.UnpackERC1967InvalidImplementationError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["ERC1967NonPayable"].ID.Bytes()[:4]) {
		return router.UnpackERC1967NonPayableError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return router.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["InsufficientGas"].ID.Bytes()[:4]) {
		return router.UnpackInsufficientGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return router.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["NotAnnounced"].ID.Bytes()[:4]) {
		return router.UnpackNotAnnouncedError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return router.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["NotPaused"].ID.Bytes()[:4]) {
		return router.UnpackNotPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["NotSelf"].ID.Bytes()[:4]) {
		return router.UnpackNotSelfError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["PacketInvalid"].ID.Bytes()[:4]) {
		return router.UnpackPacketInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["Paused"].ID.Bytes()[:4]) {
		return router.UnpackPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["PortExists"].ID.Bytes()[:4]) {
		return router.UnpackPortExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["PortInvalid"].ID.Bytes()[:4]) {
		return router.UnpackPortInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["PortNotOwned"].ID.Bytes()[:4]) {
		return router.UnpackPortNotOwnedError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["PortUnknown"].ID.Bytes()[:4]) {
		return router.UnpackPortUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["Reentered"].ID.Bytes()[:4]) {
		return router.UnpackReenteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["TimeoutElapsed"].ID.Bytes()[:4]) {
		return router.UnpackTimeoutElapsedError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["TimeoutNotReached"].ID.Bytes()[:4]) {
		return router.UnpackTimeoutNotReachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["TimeoutTooFar"].ID.Bytes()[:4]) {
		return router.UnpackTimeoutTooFarError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["UUPSUnauthorizedCallContext"].ID.Bytes()[:4]) {
		return router.UnpackUUPSUnauthorizedCallContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["UUPSUnsupportedProxiableUUID"].ID.Bytes()[:4]) {
		return router.UnpackUUPSUnsupportedProxiableUUIDError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RouterAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the Router contract.
type RouterAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func RouterAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (router *Router) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*RouterAccessManagedInvalidAuthority, error) {
	out := new(RouterAccessManagedInvalidAuthority)
	if err := router.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the Router contract.
type RouterAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func RouterAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (router *Router) UnpackAccessManagedRequiredDelayError(raw []byte) (*RouterAccessManagedRequiredDelay, error) {
	out := new(RouterAccessManagedRequiredDelay)
	if err := router.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the Router contract.
type RouterAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func RouterAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (router *Router) UnpackAccessManagedUnauthorizedError(raw []byte) (*RouterAccessManagedUnauthorized, error) {
	out := new(RouterAccessManagedUnauthorized)
	if err := router.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterAcknowledgementInvalid represents a AcknowledgementInvalid error raised by the Router contract.
type RouterAcknowledgementInvalid struct {
	Field [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AcknowledgementInvalid(bytes32 field)
func RouterAcknowledgementInvalidErrorID() common.Hash {
	return common.HexToHash("0x9daed5f82cb8f08a3ec1b466ca7a8d7ce7931a5b59d37e442dcb845bd59ce67c")
}

// UnpackAcknowledgementInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AcknowledgementInvalid(bytes32 field)
func (router *Router) UnpackAcknowledgementInvalidError(raw []byte) (*RouterAcknowledgementInvalid, error) {
	out := new(RouterAcknowledgementInvalid)
	if err := router.abi.UnpackIntoInterface(out, "AcknowledgementInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterAddressEmptyCode represents a AddressEmptyCode error raised by the Router contract.
type RouterAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func RouterAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (router *Router) UnpackAddressEmptyCodeError(raw []byte) (*RouterAddressEmptyCode, error) {
	out := new(RouterAddressEmptyCode)
	if err := router.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterApplicationFailed represents a ApplicationFailed error raised by the Router contract.
type RouterApplicationFailed struct {
	Reason []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ApplicationFailed(bytes reason)
func RouterApplicationFailedErrorID() common.Hash {
	return common.HexToHash("0x25d14f74ffbf0af1cd8cf5572246b7dc701e437238dea06266921052a08bf1fe")
}

// UnpackApplicationFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ApplicationFailed(bytes reason)
func (router *Router) UnpackApplicationFailedError(raw []byte) (*RouterApplicationFailed, error) {
	out := new(RouterApplicationFailed)
	if err := router.abi.UnpackIntoInterface(out, "ApplicationFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterApplicationInvalid represents a ApplicationInvalid error raised by the Router contract.
type RouterApplicationInvalid struct {
	App common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ApplicationInvalid(address app)
func RouterApplicationInvalidErrorID() common.Hash {
	return common.HexToHash("0xfa4908c192ea6b316f3a1d912af966a82cd748a7d5cd96d44076ceb19f3cf830")
}

// UnpackApplicationInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ApplicationInvalid(address app)
func (router *Router) UnpackApplicationInvalidError(raw []byte) (*RouterApplicationInvalid, error) {
	out := new(RouterApplicationInvalid)
	if err := router.abi.UnpackIntoInterface(out, "ApplicationInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterClientInvalid represents a ClientInvalid error raised by the Router contract.
type RouterClientInvalid struct {
	Client common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClientInvalid(address client)
func RouterClientInvalidErrorID() common.Hash {
	return common.HexToHash("0x01281c631e18702437fc7eaebdf35c335b1b89c9c03f25fd11725a927423d612")
}

// UnpackClientInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClientInvalid(address client)
func (router *Router) UnpackClientInvalidError(raw []byte) (*RouterClientInvalid, error) {
	out := new(RouterClientInvalid)
	if err := router.abi.UnpackIntoInterface(out, "ClientInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterClientUnknown represents a ClientUnknown error raised by the Router contract.
type RouterClientUnknown struct {
	Client string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClientUnknown(string client)
func RouterClientUnknownErrorID() common.Hash {
	return common.HexToHash("0x25a38fa177a90a98929fe2e6e4b8e9c1e0edc39aa74bbfb602366e2168a1ad1a")
}

// UnpackClientUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClientUnknown(string client)
func (router *Router) UnpackClientUnknownError(raw []byte) (*RouterClientUnknown, error) {
	out := new(RouterClientUnknown)
	if err := router.abi.UnpackIntoInterface(out, "ClientUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterCommitmentMismatch represents a CommitmentMismatch error raised by the Router contract.
type RouterCommitmentMismatch struct {
	Client   string
	Sequence uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitmentMismatch(string client, uint64 sequence)
func RouterCommitmentMismatchErrorID() common.Hash {
	return common.HexToHash("0x041ab5d16dc420829aeaa57526b5a051f056d600eadc07323b711a9b000121e3")
}

// UnpackCommitmentMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitmentMismatch(string client, uint64 sequence)
func (router *Router) UnpackCommitmentMismatchError(raw []byte) (*RouterCommitmentMismatch, error) {
	out := new(RouterCommitmentMismatch)
	if err := router.abi.UnpackIntoInterface(out, "CommitmentMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterCounterpartyExists represents a CounterpartyExists error raised by the Router contract.
type RouterCounterpartyExists struct {
	Client string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CounterpartyExists(string client)
func RouterCounterpartyExistsErrorID() common.Hash {
	return common.HexToHash("0x35284fb6a0740c60beaff9f3ccc8d4d2e96f3206b1b67da72c20ff777a88d43d")
}

// UnpackCounterpartyExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CounterpartyExists(string client)
func (router *Router) UnpackCounterpartyExistsError(raw []byte) (*RouterCounterpartyExists, error) {
	out := new(RouterCounterpartyExists)
	if err := router.abi.UnpackIntoInterface(out, "CounterpartyExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterCounterpartyInvalid represents a CounterpartyInvalid error raised by the Router contract.
type RouterCounterpartyInvalid struct {
	Field [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CounterpartyInvalid(bytes32 field)
func RouterCounterpartyInvalidErrorID() common.Hash {
	return common.HexToHash("0x9b633decb77f43eec7c6c52c7999c14680593a9bea98c02d686b01d01fcda41f")
}

// UnpackCounterpartyInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CounterpartyInvalid(bytes32 field)
func (router *Router) UnpackCounterpartyInvalidError(raw []byte) (*RouterCounterpartyInvalid, error) {
	out := new(RouterCounterpartyInvalid)
	if err := router.abi.UnpackIntoInterface(out, "CounterpartyInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterCounterpartyMismatch represents a CounterpartyMismatch error raised by the Router contract.
type RouterCounterpartyMismatch struct {
	Registered string
	Given      string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CounterpartyMismatch(string registered, string given)
func RouterCounterpartyMismatchErrorID() common.Hash {
	return common.HexToHash("0x6d4f2196eec6d7976da7943d5299b1281fce64bb7fb34bbb89096cd39f701f67")
}

// UnpackCounterpartyMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CounterpartyMismatch(string registered, string given)
func (router *Router) UnpackCounterpartyMismatchError(raw []byte) (*RouterCounterpartyMismatch, error) {
	out := new(RouterCounterpartyMismatch)
	if err := router.abi.UnpackIntoInterface(out, "CounterpartyMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterCounterpartyUnknown represents a CounterpartyUnknown error raised by the Router contract.
type RouterCounterpartyUnknown struct {
	Client string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CounterpartyUnknown(string client)
func RouterCounterpartyUnknownErrorID() common.Hash {
	return common.HexToHash("0x64fd16a45277ca1f2ae915fb8d6f14c7b66bea91992d11524ccfe86aa3ef6dae")
}

// UnpackCounterpartyUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CounterpartyUnknown(string client)
func (router *Router) UnpackCounterpartyUnknownError(raw []byte) (*RouterCounterpartyUnknown, error) {
	out := new(RouterCounterpartyUnknown)
	if err := router.abi.UnpackIntoInterface(out, "CounterpartyUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterERC1967InvalidImplementation represents a ERC1967InvalidImplementation error raised by the Router contract.
type RouterERC1967InvalidImplementation struct {
	Implementation common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func RouterERC1967InvalidImplementationErrorID() common.Hash {
	return common.HexToHash("0x4c9c8ce3ceb3130f17f7cdba48d89b5b0129f266a8bac114e6e315a41879b617")
}

// UnpackERC1967InvalidImplementationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967InvalidImplementation(address implementation)
func (router *Router) UnpackERC1967InvalidImplementationError(raw []byte) (*RouterERC1967InvalidImplementation, error) {
	out := new(RouterERC1967InvalidImplementation)
	if err := router.abi.UnpackIntoInterface(out, "ERC1967InvalidImplementation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterERC1967NonPayable represents a ERC1967NonPayable error raised by the Router contract.
type RouterERC1967NonPayable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC1967NonPayable()
func RouterERC1967NonPayableErrorID() common.Hash {
	return common.HexToHash("0xb398979fa84f543c8e222f17890372c487baf85e062276c127fef521eea7224b")
}

// UnpackERC1967NonPayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC1967NonPayable()
func (router *Router) UnpackERC1967NonPayableError(raw []byte) (*RouterERC1967NonPayable, error) {
	out := new(RouterERC1967NonPayable)
	if err := router.abi.UnpackIntoInterface(out, "ERC1967NonPayable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterFailedCall represents a FailedCall error raised by the Router contract.
type RouterFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func RouterFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (router *Router) UnpackFailedCallError(raw []byte) (*RouterFailedCall, error) {
	out := new(RouterFailedCall)
	if err := router.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterInsufficientGas represents a InsufficientGas error raised by the Router contract.
type RouterInsufficientGas struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientGas()
func RouterInsufficientGasErrorID() common.Hash {
	return common.HexToHash("0x1c26714c035362f785e44b6773a87881da86705e5698c55bb550907617bb1353")
}

// UnpackInsufficientGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientGas()
func (router *Router) UnpackInsufficientGasError(raw []byte) (*RouterInsufficientGas, error) {
	out := new(RouterInsufficientGas)
	if err := router.abi.UnpackIntoInterface(out, "InsufficientGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterInvalidInitialization represents a InvalidInitialization error raised by the Router contract.
type RouterInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func RouterInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (router *Router) UnpackInvalidInitializationError(raw []byte) (*RouterInvalidInitialization, error) {
	out := new(RouterInvalidInitialization)
	if err := router.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterNotAnnounced represents a NotAnnounced error raised by the Router contract.
type RouterNotAnnounced struct {
	CallHash [32]byte
	From     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAnnounced(bytes32 callHash, uint256 from)
func RouterNotAnnouncedErrorID() common.Hash {
	return common.HexToHash("0xddf104b4f2980f484443a9b5ab5bafbd5bfea12919a729c3cdbb38214268f028")
}

// UnpackNotAnnouncedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAnnounced(bytes32 callHash, uint256 from)
func (router *Router) UnpackNotAnnouncedError(raw []byte) (*RouterNotAnnounced, error) {
	out := new(RouterNotAnnounced)
	if err := router.abi.UnpackIntoInterface(out, "NotAnnounced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterNotInitializing represents a NotInitializing error raised by the Router contract.
type RouterNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func RouterNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (router *Router) UnpackNotInitializingError(raw []byte) (*RouterNotInitializing, error) {
	out := new(RouterNotInitializing)
	if err := router.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterNotPaused represents a NotPaused error raised by the Router contract.
type RouterNotPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPaused()
func RouterNotPausedErrorID() common.Hash {
	return common.HexToHash("0x6cd602013233635730773e15e89b8a778034d859147e8f706bcd1aa42e228e06")
}

// UnpackNotPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPaused()
func (router *Router) UnpackNotPausedError(raw []byte) (*RouterNotPaused, error) {
	out := new(RouterNotPaused)
	if err := router.abi.UnpackIntoInterface(out, "NotPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterNotSelf represents a NotSelf error raised by the Router contract.
type RouterNotSelf struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSelf()
func RouterNotSelfErrorID() common.Hash {
	return common.HexToHash("0x29c3b7ee14a7adaa7fba7b043229509fe963f719303620e91e88c61c6b12de34")
}

// UnpackNotSelfError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSelf()
func (router *Router) UnpackNotSelfError(raw []byte) (*RouterNotSelf, error) {
	out := new(RouterNotSelf)
	if err := router.abi.UnpackIntoInterface(out, "NotSelf", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterPacketInvalid represents a PacketInvalid error raised by the Router contract.
type RouterPacketInvalid struct {
	Field [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PacketInvalid(bytes32 field)
func RouterPacketInvalidErrorID() common.Hash {
	return common.HexToHash("0x193726e0f9e9d142bba1c77ee7788ae719e8c71b10db34c50828689e6d3768ce")
}

// UnpackPacketInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PacketInvalid(bytes32 field)
func (router *Router) UnpackPacketInvalidError(raw []byte) (*RouterPacketInvalid, error) {
	out := new(RouterPacketInvalid)
	if err := router.abi.UnpackIntoInterface(out, "PacketInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterPaused represents a Paused error raised by the Router contract.
type RouterPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Paused()
func RouterPausedErrorID() common.Hash {
	return common.HexToHash("0x9e87fac88ff661f02d44f95383c817fece4bce600a3dab7a54406878b965e752")
}

// UnpackPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Paused()
func (router *Router) UnpackPausedError(raw []byte) (*RouterPaused, error) {
	out := new(RouterPaused)
	if err := router.abi.UnpackIntoInterface(out, "Paused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterPortExists represents a PortExists error raised by the Router contract.
type RouterPortExists struct {
	Port string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PortExists(string port)
func RouterPortExistsErrorID() common.Hash {
	return common.HexToHash("0x15add3d703f5179c8215e5f8b2012a84949e2bcfc77bfe94a523bfc2b66c9e6c")
}

// UnpackPortExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PortExists(string port)
func (router *Router) UnpackPortExistsError(raw []byte) (*RouterPortExists, error) {
	out := new(RouterPortExists)
	if err := router.abi.UnpackIntoInterface(out, "PortExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterPortInvalid represents a PortInvalid error raised by the Router contract.
type RouterPortInvalid struct {
	Port string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PortInvalid(string port)
func RouterPortInvalidErrorID() common.Hash {
	return common.HexToHash("0xec21ec95717994c41343420e782165b855d40220dcd3885e45684dd35667a5f5")
}

// UnpackPortInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PortInvalid(string port)
func (router *Router) UnpackPortInvalidError(raw []byte) (*RouterPortInvalid, error) {
	out := new(RouterPortInvalid)
	if err := router.abi.UnpackIntoInterface(out, "PortInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterPortNotOwned represents a PortNotOwned error raised by the Router contract.
type RouterPortNotOwned struct {
	Port   string
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PortNotOwned(string port, address caller)
func RouterPortNotOwnedErrorID() common.Hash {
	return common.HexToHash("0xb470dc46158e4b9c665cd576e222bb90aef83c50cdb327e5a6c815f26a33d318")
}

// UnpackPortNotOwnedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PortNotOwned(string port, address caller)
func (router *Router) UnpackPortNotOwnedError(raw []byte) (*RouterPortNotOwned, error) {
	out := new(RouterPortNotOwned)
	if err := router.abi.UnpackIntoInterface(out, "PortNotOwned", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterPortUnknown represents a PortUnknown error raised by the Router contract.
type RouterPortUnknown struct {
	Port string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PortUnknown(string port)
func RouterPortUnknownErrorID() common.Hash {
	return common.HexToHash("0x37c6ee3c685aa026f798c05afe98e5d56d03573092d4fc8b6f4c371b80b4b4e6")
}

// UnpackPortUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PortUnknown(string port)
func (router *Router) UnpackPortUnknownError(raw []byte) (*RouterPortUnknown, error) {
	out := new(RouterPortUnknown)
	if err := router.abi.UnpackIntoInterface(out, "PortUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterReentered represents a Reentered error raised by the Router contract.
type RouterReentered struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Reentered()
func RouterReenteredErrorID() common.Hash {
	return common.HexToHash("0xb5dfd9e53a10d4d747ca3de749b98baf23546e800cbacdb1dbc28233e586d1ee")
}

// UnpackReenteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Reentered()
func (router *Router) UnpackReenteredError(raw []byte) (*RouterReentered, error) {
	out := new(RouterReentered)
	if err := router.abi.UnpackIntoInterface(out, "Reentered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterTimeoutElapsed represents a TimeoutElapsed error raised by the Router contract.
type RouterTimeoutElapsed struct {
	Timeout *big.Int
	Time    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimeoutElapsed(uint256 timeout, uint256 time)
func RouterTimeoutElapsedErrorID() common.Hash {
	return common.HexToHash("0xe46f8e75f845e2247d21a66755275be52157e75df60ec8dda123666087c57727")
}

// UnpackTimeoutElapsedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimeoutElapsed(uint256 timeout, uint256 time)
func (router *Router) UnpackTimeoutElapsedError(raw []byte) (*RouterTimeoutElapsed, error) {
	out := new(RouterTimeoutElapsed)
	if err := router.abi.UnpackIntoInterface(out, "TimeoutElapsed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterTimeoutNotReached represents a TimeoutNotReached error raised by the Router contract.
type RouterTimeoutNotReached struct {
	Timeout *big.Int
	Time    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimeoutNotReached(uint256 timeout, uint256 time)
func RouterTimeoutNotReachedErrorID() common.Hash {
	return common.HexToHash("0xd59f84c45938a93a9c5a4d48a54b14ad8a1718c78ca5b750a26b8bb660a5f062")
}

// UnpackTimeoutNotReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimeoutNotReached(uint256 timeout, uint256 time)
func (router *Router) UnpackTimeoutNotReachedError(raw []byte) (*RouterTimeoutNotReached, error) {
	out := new(RouterTimeoutNotReached)
	if err := router.abi.UnpackIntoInterface(out, "TimeoutNotReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterTimeoutTooFar represents a TimeoutTooFar error raised by the Router contract.
type RouterTimeoutTooFar struct {
	Timeout *big.Int
	Time    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimeoutTooFar(uint256 timeout, uint256 time)
func RouterTimeoutTooFarErrorID() common.Hash {
	return common.HexToHash("0x19dc898701cf0e69acf9a13373ef5294c893ab5da9dce8f8655eedb839c9d92d")
}

// UnpackTimeoutTooFarError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimeoutTooFar(uint256 timeout, uint256 time)
func (router *Router) UnpackTimeoutTooFarError(raw []byte) (*RouterTimeoutTooFar, error) {
	out := new(RouterTimeoutTooFar)
	if err := router.abi.UnpackIntoInterface(out, "TimeoutTooFar", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterUUPSUnauthorizedCallContext represents a UUPSUnauthorizedCallContext error raised by the Router contract.
type RouterUUPSUnauthorizedCallContext struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnauthorizedCallContext()
func RouterUUPSUnauthorizedCallContextErrorID() common.Hash {
	return common.HexToHash("0xe07c8dba242a06571ac65fe4bbe20522c9fb111cb33599b799ff8039c1ed18f4")
}

// UnpackUUPSUnauthorizedCallContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnauthorizedCallContext()
func (router *Router) UnpackUUPSUnauthorizedCallContextError(raw []byte) (*RouterUUPSUnauthorizedCallContext, error) {
	out := new(RouterUUPSUnauthorizedCallContext)
	if err := router.abi.UnpackIntoInterface(out, "UUPSUnauthorizedCallContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterUUPSUnsupportedProxiableUUID represents a UUPSUnsupportedProxiableUUID error raised by the Router contract.
type RouterUUPSUnsupportedProxiableUUID struct {
	Slot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func RouterUUPSUnsupportedProxiableUUIDErrorID() common.Hash {
	return common.HexToHash("0xaa1d49a4c084bfa9aeeee2a0be65267a7f19ba7e1476b114dac513d2c14cb563")
}

// UnpackUUPSUnsupportedProxiableUUIDError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UUPSUnsupportedProxiableUUID(bytes32 slot)
func (router *Router) UnpackUUPSUnsupportedProxiableUUIDError(raw []byte) (*RouterUUPSUnsupportedProxiableUUID, error) {
	out := new(RouterUUPSUnsupportedProxiableUUID)
	if err := router.abi.UnpackIntoInterface(out, "UUPSUnsupportedProxiableUUID", raw); err != nil {
		return nil, err
	}
	return out, nil
}
