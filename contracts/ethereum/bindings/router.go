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
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"field\",\"type\":\"bytes32\"}],\"name\":\"AcknowledgementInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AnswerRefused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"ApplicationFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"app\",\"type\":\"address\"}],\"name\":\"ApplicationInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"client\",\"type\":\"address\"}],\"name\":\"ClientInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"}],\"name\":\"ClientUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"name\":\"CommitmentMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"}],\"name\":\"CounterpartyExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"field\",\"type\":\"bytes32\"}],\"name\":\"CounterpartyInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"registered\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"given\",\"type\":\"string\"}],\"name\":\"CounterpartyMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"}],\"name\":\"CounterpartyUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"ERC1967InvalidImplementation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC1967NonPayable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InsufficientGas\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"callHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"NotAnnounced\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"NotRelayable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"field\",\"type\":\"bytes32\"}],\"name\":\"PacketInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Paused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"port\",\"type\":\"string\"}],\"name\":\"PortExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"port\",\"type\":\"string\"}],\"name\":\"PortInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"port\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"PortNotOwned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"port\",\"type\":\"string\"}],\"name\":\"PortUnknown\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Reentered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timeout\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"TimeoutElapsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timeout\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"TimeoutNotReached\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timeout\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"TimeoutTooFar\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UUPSUnauthorizedCallContext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"}],\"name\":\"UUPSUnsupportedProxiableUUID\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"sequence\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"packet\",\"type\":\"bytes\"}],\"name\":\"AckPacket\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"callHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"call\",\"type\":\"bytes\"}],\"name\":\"Announced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"indexed\":false,\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"counterpartyInfo\",\"type\":\"tuple\"}],\"name\":\"CounterpartyRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"portId\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"app\",\"type\":\"address\"}],\"name\":\"IBCAppAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"IBCAppRecvPacketCallbackError\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"indexed\":false,\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"counterpartyInfo\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"client\",\"type\":\"address\"}],\"name\":\"ICS02ClientAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"indexed\":false,\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"counterpartyInfo\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"client\",\"type\":\"address\"}],\"name\":\"ICS02ClientMigrated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"enumILightClientMsgs.UpdateResult\",\"name\":\"result\",\"type\":\"uint8\"}],\"name\":\"ICS02ClientUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"}],\"name\":\"ICS02MisbehaviourSubmitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"ItemFailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"Noop\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"PausedBy\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"sequence\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"packet\",\"type\":\"bytes\"}],\"name\":\"SendPacket\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"sequence\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"packet\",\"type\":\"bytes\"}],\"name\":\"TimeoutPacket\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"UnpausedBy\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"sequence\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"packet\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"acknowledgement\",\"type\":\"bytes\"}],\"name\":\"WriteAcknowledgement\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"CALLBACK_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COMMITMENTS_SLOT\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_ACKNOWLEDGEMENT_SIZE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_PAYLOAD_SIZE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_REASON_SIZE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_TIMEOUT_DELTA\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"UPGRADE_DELAY\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"UPGRADE_INTERFACE_VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload[]\",\"name\":\"payloads\",\"type\":\"tuple[]\"}],\"internalType\":\"structIICS26RouterMsgs.Packet\",\"name\":\"packet\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"acknowledgement\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proofAcked\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"revisionNumber\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revisionHeight\",\"type\":\"uint64\"}],\"internalType\":\"structIICS02ClientMsgs.Height\",\"name\":\"proofHeight\",\"type\":\"tuple\"}],\"internalType\":\"structIICS26RouterMsgs.MsgAckPacket\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"ackPacket\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"counterpartyInfo\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"client\",\"type\":\"address\"}],\"name\":\"addClient\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"portId\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"app\",\"type\":\"address\"}],\"name\":\"addIBCApp\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"call\",\"type\":\"bytes\"}],\"name\":\"announce\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"callHash\",\"type\":\"bytes32\"}],\"name\":\"announcedFrom\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"}],\"name\":\"getClient\",\"outputs\":[{\"internalType\":\"contractILightClient\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"hashedPath\",\"type\":\"bytes32\"}],\"name\":\"getCommitment\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"}],\"name\":\"getCounterparty\",\"outputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"portId\",\"type\":\"string\"}],\"name\":\"getIBCApp\",\"outputs\":[{\"internalType\":\"contractIIBCApp\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getNextClientSeq\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"counterpartyInfo\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"client\",\"type\":\"address\"}],\"name\":\"migrateClient\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxiableUUID\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload[]\",\"name\":\"payloads\",\"type\":\"tuple[]\"}],\"internalType\":\"structIICS26RouterMsgs.Packet\",\"name\":\"packet\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"proofCommitment\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"revisionNumber\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revisionHeight\",\"type\":\"uint64\"}],\"internalType\":\"structIICS02ClientMsgs.Height\",\"name\":\"proofHeight\",\"type\":\"tuple\"}],\"internalType\":\"structIICS26RouterMsgs.MsgRecvPacket\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"recvPacket\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"counterpartyInfo\",\"type\":\"tuple\"}],\"name\":\"registerCounterparty\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"calls\",\"type\":\"bytes[]\"}],\"name\":\"relay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload\",\"name\":\"payload\",\"type\":\"tuple\"}],\"internalType\":\"structIICS26RouterMsgs.MsgSendPacket\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"sendPacket\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"misbehaviourMsg\",\"type\":\"bytes\"}],\"name\":\"submitMisbehaviour\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload[]\",\"name\":\"payloads\",\"type\":\"tuple[]\"}],\"internalType\":\"structIICS26RouterMsgs.Packet\",\"name\":\"packet\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"proofTimeout\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"revisionNumber\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revisionHeight\",\"type\":\"uint64\"}],\"internalType\":\"structIICS02ClientMsgs.Height\",\"name\":\"proofHeight\",\"type\":\"tuple\"}],\"internalType\":\"structIICS26RouterMsgs.MsgTimeoutPacket\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"timeoutPacket\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"updateMsg\",\"type\":\"bytes\"}],\"name\":\"updateClient\",\"outputs\":[{\"internalType\":\"enumILightClientMsgs.UpdateResult\",\"name\":\"result\",\"type\":\"uint8\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newImplementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"upgradeToAndCall\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"}]",
	ID:  "Router",
	Bin: "0x60a080604052346100c257306080525f5160206147975f395f51905f525460ff8160401c166100b3576002600160401b03196001600160401b03821601610060575b6040516146d090816100c7823960805181818161150901526115ac0152f35b6001600160401b0319166001600160401b039081175f5160206147975f395f51905f525581527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d290602090a15f80610041565b63f92ee8a960e01b5f5260045ffd5b5f80fdfe60806040526004361015610011575f80fd5b5f5f3560e01c806302f10d8514611bc75780631bca011a14611b4b5780632447af2914611afe57806327f146f314611ac957806332b55cbf14611aa25780633f4ba83a14611a2257806347fe8b1d14611a055780634d6e7ce3146117a95780634f1ef2861461155d57806352d1902d146114f65780635c975abb146114c75780635ebd10ca1461148b5780635f516889146113365780636fbf8079146111c457806371498776146111a75780637795820c146111715780637a9e5e4b146110f95780637eb78932146110aa5780638456cb59146110355780638fb3603714610fe3578063946c948214610d445780639779ea4614610d265780639e2e5c8314610c3a578063a2ba193414610c1c578063ad3cb1cc14610bd4578063b0777bfa1461094f578063b216706c1461087f578063b98c330a14610826578063bc08994214610808578063bf7e214f146107d3578063c4d66de814610682578063cce0b265146104fb578063e3cb36a0146101f0578063edb9a755146101d35763fb3e50321461019b575f80fd5b346101d05760203660031901126101d057604060209160043581525f5160206146105f395f51905f5283522054604051908152f35b80fd5b50346101d057806003193601126101d05760206040516180008152f35b50346101d05760403660031901126101d057600435906001600160401b0382116101d0576040826004019260031990360301126101d05761022f611c72565b9161023a3633612bc1565b61024383613c42565b5f5160206146705f395f51905f5254916001600160401b038360481c169267ffffffffffffffff60481b610276856123fe565b60481b169067ffffffffffffffff60481b1916175f5160206146705f395f51905f5255829183829472184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b8110156104d5575b50806d04ee2d6d415b85acef8100000000600a9210156104ba575b662386f26fc100008110156104a6575b6305f5e100811015610495575b612710811015610486575b6064811015610478575b101561046e575b6001840192600a602161033c61032687611d0e565b966103346040519889611ced565b808852611d0e565b602087019790601f19013689378601015b5f1901916f181899199a1a9b1b9c1cb0b131b232b360811b8282061a83530490811561037b57600a9061034d565b505061045a946103df60277f0ecded31ecd211a73abf0fb3bc09150bbe321a05550fbe29ea0f16b6e25fbfa89561043d9560405198899266636c69656e742d60c81b60208501525180918585015e820190838201520301601f198101875286611ced565b6103e885612b83565b80546001600160a01b0319166001600160a01b0390921691821781558261040f8180612036565b905061045e575b50506040519283926060845261042f6060850188611e03565b908482036020860152611ee0565b9060408301520390a1604051918291602083526020830190611e03565b0390f35b61046791612ee1565b5f82610416565b9260010192610311565b60646002910495019461030a565b61271060049104950194610300565b6305f5e100600891049501946102f5565b662386f26fc10000601091049501946102e8565b6d04ee2d6d415b85acef8100000000602091049501946102d8565b6040955072184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b90049050600a6102bd565b50346101d05760603660031901126101d0576004356001600160401b03811161067e5761052c903690600401611c2f565b602435926001600160401b0384116101d0576040846004019460031990360301126101d0576044356001600160a01b0381169182820361067a576105703633612bc1565b61057936611d0e565b6105866040519182611ced565b3681528160208201926101d05750610665927f23c2e29d6ae84e79fa116b8afd6e28ddc1de7f473d3edb407fbd08093c3ed6bf979261061692365f83375f60203683010152519020805f525f5160206146105f395f51905f526020526105f860405f2054828115158061067057612b65565b5f525f5160206146105f395f51905f526020525f6040812055613c42565b6106208486612d33565b610634858761062f8585612ddc565b611e7f565b80546001600160a01b0319166001600160a01b03851617905560405160608082529095869561042f92870191611e5f565b9060408301520390a1005b5042821115612b65565b5f80fd5b5080fd5b50346101d05760203660031901126101d05761069c611c5c565b5f5160206146b05f395f51905f52549060ff8260401c1615916001600160401b038116801590816107cb575b60011490816107c1575b1590816107b8575b506107a95767ffffffffffffffff1981166001175f5160206146b05f395f51905f525561071e91908361077d575b5061071161442c565b61071961442c565b613a56565b6107255780f35b68ff0000000000000000195f5160206146b05f395f51905f5254165f5160206146b05f395f51905f52557fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d2602060405160018152a180f35b68ffffffffffffffffff191668010000000000000001175f5160206146b05f395f51905f52555f610708565b63f92ee8a960e01b8452600484fd5b9050155f6106da565b303b1591506106d2565b8491506106c8565b50346101d057806003193601126101d0575f5160206146505f395f51905f52546040516001600160a01b039091168152602090f35b50346101d057806003193601126101d0576020604051620151808152f35b50346101d05761083536611d5f565b6108473033141591826108605761283e565b61084e5780f35b5f805c6001600160a01b031916905d80f35b61086a3633612bc1565b61087261314a565b61087a61317b565b61283e565b50346101d05760203660031901126101d0576004356001600160401b03811161067e576108b0903690600401611c2f565b6108ba3633612bc1565b6108c5368284611d29565b60208151910120916202a30042019081421161093b57906109357f82f95c8afa72888566f53178c1cb9eef19feb16291327391d692dd9c418ebef893928587525f5160206146105f395f51905f526020528260408820556040519384938452604060208501526040840191611e5f565b0390a280f35b634e487b7160e01b85526011600452602485fd5b50346101d05760203660031901126101d0576004356001600160401b03811161067e576109c56109ac6109a761098b6002943690600401611c2f565b6060602060405161099b81611c88565b82815201523691611d29565b6134c9565b91906109be60405180958193016127bd565b0383611ced565b8151610bc55760ff835b16906109da82613bef565b916109e86040519384611ced565b8083526109f7601f1991613bef565b01845b818110610bb4575050600184915b8351831015610b1657610a1b8286613bde565b5160f81c610a2881611d0e565b90610a366040519283611ced565b808252610a45601f1991611d0e565b01366020830137610a568486613c06565b52610a618385613c06565b50855b610a6e8486613c06565b5151811015610ad35760018301808411610abf5790600191610a9e610a988360ff60f81b936127b0565b89613bde565b5116610ab882610aae888a613c06565b51928b1a92613bde565b5301610a64565b634e487b7160e01b88526011600452602488fd5b509190610ae08285613c06565b51516001019081600111610b0257600191610afa916127b0565b910191610a08565b634e487b7160e01b87526011600452602487fd5b610b4e90848760405192610b2984611c88565b8352602083019182526040519384936020855251604060208601526060850190611e03565b915191601f19848203016040850152825190818152602081016020808460051b840101950193915b838310610b835786860387f35b919395509193602080610ba2600193601f198682030187528951611e03565b97019301930190928695949293610b76565b8060606020809387010152016109fa565b60ff602083015160f81c6109cf565b50346101d057806003193601126101d05761045a604051610bf6604082611ced565b60058152640352e302e360dc1b6020820152604051918291602083526020830190611e03565b50346101d057806003193601126101d0576020604051620400008152f35b50346101d05780610c4a36611d92565b610c5594929461314a565b6001600160a01b03610c678686612d33565b541691823b15610d2257610c9c9284928360405180968195829463ddba653760e01b8452602060048501526024840191611e5f565b03925af18015610d1757610cfb575b50507fa263f0a976b2937a51fd2e416491cf0ca724d5499fa870715929dfde4ee4a43091610ce6604051928392602084526020840191611e5f565b0390a15f805c6001600160a01b031916905d80f35b90610d0591611ced565b825f12610d1357825f610cab565b8280fd5b6040513d84823e3d90fd5b8380fd5b50346101d057806003193601126101d0576020604051620f42408152f35b50346101d05760203660031901126101d0576004356001600160401b03811161067e573660238201121561067e5780600401356001600160401b038111610d13576024820191602436918360051b010111610d1357610da33633612bc1565b610dab61314a565b610db361317b565b825b818110610dcf57835f805c6001600160a01b031916905d80f35b610dda818385612785565b6001600160e01b03199135918216929160048210610fc3575b5050610dff81846123f1565b80610fa00290610fa0820403610faf57614e20019182614e2011610faf576001600160e01b03191691636fbf807960e01b83148015610f9f575b8015610f8f575b8015610f7f575b610eb75750807fed3cd553e641c2aa7a6248d851a8795925cfbe44b5b14ff80fbf652acc2d4fd0610ead600194604051906352c718bd60e01b6020830152602482015260248152610e99604482611ced565b604051918291602083526020830190611e03565b0390a25b01610db5565b91505a9162124f808101808211610f6b576001931015610f1e5750807fed3cd553e641c2aa7a6248d851a8795925cfbe44b5b14ff80fbf652acc2d4fd0610f166040516307099c5360e21b602082015260048152610e99602482611ced565b0390a2610eb1565b858080610f2b845a6123f1565b610f3686898b612785565b929091836040519384373090f115610f4f575b50610eb1565b610f6590610f5e838688612785565b9084613aae565b5f610f49565b634e487b7160e01b5f52601160045260245ffd5b50635cc6198560e11b8314610e47565b50630de5008d60e11b8314610e40565b50632f5e886560e11b8314610e39565b634e487b7160e01b86526011600452602486fd5b6001600160e01b031960049290920360031b82901b161691505f80610df3565b50346101d057806003193601126101d0575f5160206146505f395f51905f525460a01c60ff161561102d57506020638fb3603760e01b5b6040516001600160e01b03199091168152f35b60209061101a565b50346101d057806003193601126101d0576110503633612bc1565b61105861317b565b600160ff195f5160206146705f395f51905f525416175f5160206146705f395f51905f52557f314364159151b7b18f5ebe5ff7560d5d2bda61579a0b674a2967e01cd76869556020604051338152a180f35b50346101d05760203660031901126101d057600435906001600160401b0382116101d05760206110ef6110e03660048601611c2f565b6001600160a01b039291612d33565b5416604051908152f35b50346101d05760203660031901126101d057611113611c5c565b5f5160206146505f395f51905f52546001600160a01b0316330361115f57803b156111445761114190613a56565b80f35b6361798f2f60e11b82526001600160a01b0316600452602490fd5b62d1953b60e31b825233600452602482fd5b50346101d05760203660031901126101d057604060209160043581525f5160206146305f395f51905f5283522054604051908152f35b50346101d057806003193601126101d05760206040516102008152f35b50346101d0576112226020916111d936611d92565b9391929590303314159485611317575b6001600160a01b036111fb868a612d33565b541690846040518099819582946305f671ab60e11b84528860048501526024840191611e5f565b03925af193841561130a5781946112a9575b50506020937f87bbef2779889a19f0435ddca81fda94132c06ffddb0ea73def256307a293aef91611272604051928392604084526040840191611e5f565b61127e87830187611de2565b0390a1611295575b6112936040518092611de2565bf35b5f805c6001600160a01b031916905d611286565b909193506020813d602011611302575b816112c660209383611ced565b8101031261067e57519060038210156101d0575091837f87bbef2779889a19f0435ddca81fda94132c06ffddb0ea73def256307a293aef611234565b3d91506112b9565b50604051903d90823e3d90fd5b6113213633612bc1565b61132961314a565b61133161317b565b6111e9565b50346101d05760403660031901126101d0576004356001600160401b03811161067e57611367903690600401611c2f565b611372929192611c72565b9261137d3633612bc1565b6113878282614143565b15611466576001600160a01b0361139e838361274d565b541661143d57833b15158061142a575b1561140e576114087fa6ec8e860960e638347460dc632fbe0175c51a5ca130e336138bbe26ff30449993946113e3848461274d565b80546001600160a01b0319166001600160a01b038316179055604051938493846123c8565b0390a180f35b63fa4908c160e01b83526001600160a01b038416600452602483fd5b506001600160a01b0384163014156113ae565b6040516315add3d760e01b815260206004820152918291611462916024840191611e5f565b0390fd5b60405163ec21ec9560e01b815260206004820152918291611462916024840191611e5f565b50346101d05761149a36611d5f565b6108473033141591821561241b576114b23633612bc1565b6114ba61314a565b6114c261317b565b61241b565b50346101d057806003193601126101d057602060ff5f5160206146705f395f51905f5254166040519015158152f35b50346101d057806003193601126101d0577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316300361154e5760206040515f5160206146905f395f51905f528152f35b63703e46dd60e11b8152600490fd5b604036600319011261067a57611571611c5c565b6024356001600160401b03811161067a573660238201121561067a576115a1903690602481600401359101611d29565b906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016308114908115611787575b50611778576115e63633612bc1565b6115ef36611d0e565b6115fc6040519182611ced565b3681526020810190365f83375f60203683010152519020805f525f5160206146105f395f51905f5260205261163d60405f2054828115158061067057612b65565b5f525f5160206146105f395f51905f526020525f604081205560018060a01b038116916040516352d1902d60e01b8152602081600481875afa5f9181611744575b506116965783634c9c8ce360e01b5f5260045260245ffd5b805f5160206146905f395f51905f528592036117325750823b15611720575f5160206146905f395f51905f5280546001600160a01b031916821790557fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b5f80a28051156117085761170691614583565b005b50503461171157005b63b398979f60e01b5f5260045ffd5b634c9c8ce360e01b5f5260045260245ffd5b632a87526960e21b5f5260045260245ffd5b9091506020813d602011611770575b8161176060209383611ced565b8101031261067a5751908561167e565b3d9150611753565b63703e46dd60e11b5f5260045ffd5b5f5160206146905f395f51905f52546001600160a01b031614159050836115d7565b3461067a57602036600319011261067a576004356001600160401b03811161067a5780600401906060600319823603011261067a576117e661314a565b6117ee61317b565b6118036117fe6044830184612021565b61343d565b9182516001600160801b038160801c911661181e81836133b7565b336001600160a01b03909116036119e757505061183e8161184592612036565b3691611d29565b916024611851846134c9565b93905001916001600160401b036118678461208a565b16428111156119d1576201518061187e42836123f1565b116119bb575061189f60208301516001600160801b0381169060801c614143565b1561199e577f40227d98bc4bf55f8898fdbd2ef7c54f79d2e6d33b0ff82be378c13fe9b043836119846119716020966118d786613553565b61195561194c5f5160206146705f395f51905f5254976119026001600160401b038a60081c166123fe565b976119446001600160401b038a169b8c9b68ffffffffffffffff008c60081b169068ffffffffffffffff001916175f5160206146705f395f51905f525561208a565b90858a613611565b91909683613870565b5f525f5160206146305f395f51905f52895260405f205561209e565b9260405191829188835288830190611e03565b0390a35f805c6001600160a01b031916905d604051908152f35b62c9b93760e51b5f526719195cdd141bdc9d60c21b60045260245ffd5b6319dc898760e01b5f526004524260245260445ffd5b63e46f8e7560e01b5f526004524260245260445ffd5b611462604051928392635a386e2360e11b84523391600485016123c8565b3461067a575f36600319011261067a5760206040516202a3008152f35b3461067a575f36600319011261067a57611a3c3633612bc1565b5f5160206146705f395f51905f525460ff811615611a935760ff19165f5160206146705f395f51905f52557f71f955adbef5dbb4e16ecd587d398f94155edd0a14295fc23975b92a95b793f76020604051338152a1005b636cd6020160e01b5f5260045ffd5b3461067a575f36600319011261067a5760206040515f5160206146305f395f51905f528152f35b3461067a575f36600319011261067a5760206001600160401b035f5160206146705f395f51905f525460481c16604051908152f35b3461067a57602036600319011261067a576004356001600160401b03811161067a57611b42611b336020923690600401611c2f565b6001600160a01b0392916133b7565b16604051908152f35b3461067a57602036600319011261067a576004356001600160401b03811161067a5760a0600319823603011261067a57611b91303314159182611ba8575b6004016120ba565b611b9757005b5f805c6001600160a01b031916905d005b611bb23633612bc1565b611bba61314a565b611bc261317b565b611b89565b3461067a57604036600319011261067a576004356001600160401b03811161067a57611bf7903690600401611c2f565b90602435916001600160401b03831161067a576040600319843603011261067a5761170692611c263633612bc1565b60040191611f9a565b9181601f8401121561067a578235916001600160401b03831161067a576020838186019501011161067a57565b600435906001600160a01b038216820361067a57565b602435906001600160a01b038216820361067a57565b604081019081106001600160401b03821117611ca357604052565b634e487b7160e01b5f52604160045260245ffd5b608081019081106001600160401b03821117611ca357604052565b60a081019081106001600160401b03821117611ca357604052565b90601f801991011681019081106001600160401b03821117611ca357604052565b6001600160401b038111611ca357601f01601f191660200190565b929192611d3582611d0e565b91611d436040519384611ced565b82948184528183011161067a578281602093845f960137010152565b602060031982011261067a57600435906001600160401b03821161067a57608090829003600319011261067a5760040190565b604060031982011261067a576004356001600160401b03811161067a5781611dbc91600401611c2f565b92909291602435906001600160401b03821161067a57611dde91600401611c2f565b9091565b906003821015611def5752565b634e487b7160e01b5f52602160045260245ffd5b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b90600182811c92168015611e55575b6020831014611e4157565b634e487b7160e01b5f52602260045260245ffd5b91607f1691611e36565b908060209392818452848401375f828201840152601f01601f1916010190565b91909115611e8b575050565b611462604051928392631a9427db60e11b8452602060048501526024840191611e5f565b9035601e198236030181121561067a5701602081359101916001600160401b03821161067a57813603831361067a57565b90611efc611eee8380611eaf565b604084526040840191611e5f565b916020810135601e198236030181121561067a570190602082359201926001600160401b03831161067a578260051b91823603851361067a5760208183969594960391015281815260208082019482010193835f925b848410611f625750505050505090565b909192939495602080611f8a600193601f19868203018852611f848b88611eaf565b90611e5f565b9801940194019294939190611f52565b91611fa58284612d33565b611fb26001820154611e27565b6120115781611fe77f24683b0fd23f65a8454a0b316ff447b373e5ec9125a9faa2e29d6f03d2b2b34195949361200c93612ee1565b611ffe604051948594604086526040860191611e5f565b908382036020850152611ee0565b0390a1565b61201f939161062f91612ddc565b565b903590609e198136030182121561067a570190565b903590601e198136030182121561067a57018035906001600160401b03821161067a5760200191813603831361067a57565b1561206f57565b6313b5dabf60e31b5f5264656d70747960d81b60045260245ffd5b356001600160401b038116810361067a5790565b602090604051918183925191829101835e81015f815203902090565b6120c48180612021565b906120ce826131cc565b9160208201916120ea6120e18483612036565b90501515612068565b6120fa61183e6020840184612036565b9261211261210b6040850185612036565b9086613227565b92909561212184878388613298565b9781156123995785612200916121fb6040886121ce6001600160401b0361216061215b8f61215461183e919e9d9e61208a565b958d612036565b61334d565b9261216d858c018c612036565b92909186519961217c8b611cb7565b87516121968161218f8160028f016127bd565b0382611ced565b8b5260208b01526003878b0152166060890152845197630682ed5f60e41b60208a0152602060248a015260608c019060448a01614457565b906043198683030160c48701526020825260208201520183601f19818303019052601f8019910116604052565b613fab565b505f525f5160206146305f395f51905f526020525f604081205561224561223583516001600160801b0381169060801c6133b7565b9361223f8761208a565b92612036565b60405163428e4e1760e01b602080830191909152602482015260c0604482015295909391925f5c6001600160a01b031691612299906122888b6101048b01614560565b8981036043190160648b0152614560565b9060848801526043198782030160a488015260a08101925f915b60a08310612358575050509461233994612329612313612333967ff5bcc829b10da277b57f43de3e3ba8dd7fa9ca2adaf0c5c60be75fa166c0b32c9a9661232e966001600160401b039b6043198883030160c489015260e48801526140b6565b83601f19818303019052601f8019910116604052565b6133fd565b61208a565b9361209e565b926123536040519283926020845216956020830190611e03565b0390a3565b90919360208091868501516001600160801b03811680918684038a88015281845260801c848401375f828201840152601f01601f19160101940191906122b3565b5050505050505050507fd08bf58b0e4eec5bfc697a4fdbb6839057fbf4dd06f1b1ce07445c0e5a654caf5f80a1565b916020916123e191959495604085526040850191611e5f565b6001600160a01b03909416910152565b91908203918211610f6b57565b6001600160401b03166001600160401b038114610f6b5760010190565b6124258180612021565b9061242f826131cc565b6001600160401b036124408461208a565b16156127305761245e81516001600160801b0381169060801c614143565b156127115761246c81613553565b61247c61183e6040850185612036565b9261248d61210b6020830183612036565b606083019361249b8561208a565b6124a48661208a565b906001600160401b0342911611156126f157506124d260208201516001600160801b0381169060801c6133b7565b926124dc8561208a565b6009604051918a51908160208d01855e60b81b600360f81b178184015201902095865f525f5160206146305f395f51905f5260205260405f20546123995782848a6125268961208a565b936125309061208a565b9161253a94613611565b6125468799929961208a565b6125536020840184612036565b906040519261256184611cb7565b604051806125728160028b016127bd565b0361257d9082611ced565b845288602085015260408401600190526001600160401b0316606084015260405194630682ed5f60e41b6020870152602486016020905260400160448601936125c594614457565b828103604319810160c4850152602080835280830193909352919091018252605f01601f19166040526125f791613fab565b506126018461208a565b60405163078c4a7960e01b6020808301919091526024820152925f5c6001600160a01b0316926126389290918a906044870161402d565b9060c48301526126589082601f19818303019052601f8019910116604052565b61266191613894565b9161266b8361334d565b905f525f5160206146305f395f51905f5260205260405f205561268d9061208a565b926126979061209e565b9160405191829160408352604083016126af91611e03565b9482860360208401526001600160401b0316946126cb91611e03565b037f9ebe816b68a2a7b1cba2c0b92eb0b0adf9126fbb02ab06d5001ebbc88aa4dbd791a3565b6001600160401b039063e46f8e7560e01b5f52166004524260245260445ffd5b62c9b93760e51b5f52691cdbdd5c98d9541bdc9d60b21b60045260245ffd5b62c9b93760e51b5f526773657175656e636560c01b60045260245ffd5b60209082604051938492833781017f5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c20181520301902090565b9082101561279c57611dde9160051b810190612036565b634e487b7160e01b5f52603260045260245ffd5b91908201809211610f6b57565b5f92918154916127cc83611e27565b808352926001811690811561282157506001146127e857505050565b5f9081526020812093945091925b838310612807575060209250010190565b6001816020929493945483858701015201910191906127f6565b915050602093945060ff929192191683830152151560051b010190565b6128488180612021565b612851816131cc565b9061286261183e6020830183612036565b9161287a6128736040840184612036565b9085613227565b9061288782868587613298565b9690918215612b37576128998661208a565b6128a66020840184612036565b90604051926128b484611cb7565b6040516128c88161218f8160028a016127bd565b845261294460208501938985526040860193600285526001600160401b03606088019416845260405198634d6d9ffb60e01b60208b0152602060248b01526001600160401b036129286060826129206040860161208a565b16930161208a565b1690608060448c015260648b015260848a015260c489016140b6565b936043198786030160a48801525192519160ff60f81b905160f81b16906001600160401b0360b81b905160b81b161790602060218401930151938460f81c94858252856020611fe08185019360f31c16840101965b612ace575050505050838203601f199081018552601f909201909116604052506129c39190613fab565b606085016129e46001600160401b036129db8361208a565b1683109161208a565b90612aaf5750507f3666001e98ef7fcfe892d6bd7a8f8ccef03e1dd42b9ea4508ab0ea3ab64cf8a69361232e866001600160401b039561232961233996612333965f525f5160206146305f395f51905f526020525f6040812055612a93612a5984516001600160801b0381169060801c6133b7565b93612a638861208a565b604051632f195b5b60e11b6020808301919091526024820152965f5c6001600160a01b031694906044890161402d565b9060c485015283601f19818303019052601f8019910116604052565b6001600160401b0390633567e13160e21b5f521660045260245260445ffd5b9060208097925f1901978892601f1986860301815201926001885160f81c898183819c018686015e0101978315612b19575b8082525f828201840152601f01601f1916010196612999565b600990875184890185838601015e8751018884828501015201612b00565b50505050505050507fd08bf58b0e4eec5bfc697a4fdbb6839057fbf4dd06f1b1ce07445c0e5a654caf5f80a1565b15612b6e575050565b63377c412d60e21b5f5260045260245260445ffd5b60208091604051928184925191829101835e81017f5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c20281520301902090565b5f5160206146505f395f51905f52546001600160a01b03811692906004821061067a5763ffffffff60e01b5f3516925f60405f80938251602081019163b700961360e01b835260018060a01b031698896024830152306044830152606482015260648152612c30608482611ced565b828052826020525190895afa612d20575b15612c4e575b5050505050565b63ffffffff1615612d0e5760ff60a01b1916600160a01b175f5160206146505f395f51905f5255823b1561067a576020925f9283604051809681958294634a63ebf760e11b845260048401526040602484015260448301908082528085848401378181018301859052601f01601f1916010103925af18015612d0357612cf3575b505f5160206146505f395f51905f52805460ff60a01b191690555f80808080612c47565b5f612cfd91611ced565b5f612ccf565b6040513d5f823e3d90fd5b8262d1953b60e31b5f5260045260245ffd5b50505f516020518060201c150290612c41565b919091604051838282377f5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c202848201908152819003602001902080549093906001600160a01b031615612d83575050565b6114626040519283926325a38fa160e01b8452602060048501526024840191611e5f565b903590601e198136030182121561067a57018035906001600160401b03821161067a57602001918160051b3603831361067a57565b90604051612df18161218f81600187016127bd565b60208151910120612e0561183e8380612036565b60208151910120149182612e1857505090565b612e4f9192506002612e37612e499261218f60405180948193016127bd565b60208151910120926020810190612da7565b90613c63565b602081519101201490565b15612e6157565b6326d8cf7b60e21b5f526b0dacae4d6d8caa0e4caccd2f60a31b60045260245ffd5b919091601f8311612e94575b505050565b818311612ea057505050565b5f5260205f206020601f830160051c9210612ed9575b81601f9101920160051c03905f5b82811015612e8f575f82820155600101612ec4565b5f9150612eb6565b9190612ef6612ef08280612036565b9061419e565b80613131575b15613113576020810190612f108282612da7565b809150151580613108575b612f2490612e5a565b5f5b8181106130dd575050612f398180612036565b60018601916001600160401b038211611ca357612f6082612f5a8554611e27565b85612e83565b5f90601f831160011461306e5792612f9a8360029794612fa19794612e49975f92613063575b50508160011b915f199060031b1c19161790565b9055612da7565b920182516001600160401b038111611ca357612fc781612fc18454611e27565b84612e83565b6020601f8211600114613005578190612ff69394955f92612ffa5750508160011b915f199060031b1c19161790565b9055565b015190505f80612f86565b601f19821690835f52805f20915f5b81811061304b57509583600195969710613033575b505050811b019055565b01515f1960f88460031b161c191690555f8080613029565b9192602060018192868b015181550194019201613014565b013590505f80612f86565b601f19831691845f5260205f20925f5b8181106130c5575093612fa19693612e4996936001938360029b98106130ac575b505050811b019055612da7565b01355f19600384901b60f8161c191690555f808061309f565b9193602060018192878701358155019501920161307e565b8061310260806130f96001946130f38989612da7565b90612785565b90501115612e5a565b01612f26565b506008811115612f1b565b6326d8cf7b60e21b5f526718db1a595b9d125960c21b60045260245ffd5b5061314561313f8280612036565b90613d15565b612efc565b5f5c6001600160a01b031661316c575f805c6001600160a01b0319163317905d565b63b5dfd9e560e01b5f5260045ffd5b60ff5f5160206146705f395f51905f52541661319357565b6313d0ff5960e31b5f5260045ffd5b604051906131af82611cd2565b5f6080838281528260208201528260408201528260608201520152565b6131d46131a2565b506080810160016131e58284612da7565b90500361320a576131f591612da7565b1561279c576117fe8161320792612021565b90565b62c9b93760e51b5f52677061796c6f61647360c01b60045260245ffd5b61323490939192936134c9565b90928193948251602084012061324b368385611d29565b602081519101200361325c57505050565b6132869291611462916040519485946336a790cb60e11b8652604060048701526044860190611e03565b84810360031901602486015291611e5f565b92939190936132af6132a98561208a565b83613870565b94855f525f5160206146305f395f51905f5260205260405f2054918215613340576132fd916132f5916132e18861208a565b90866132ef60608b0161208a565b92613611565b91909561208a565b9103613307575050565b61333592506001600160401b0360405193849363041ab5d160e01b8552604060048601526044850190611e03565b911660248301520390fd5b505f955060609450505050565b5f60208092604051918183925191829101835e8101838152039060025afa15612d035760205f805160405183810191600160f91b8352602182015260218152613397604182611ced565b604051918291518091835e8101838152039060025afa15612d03575f5190565b9091906001600160a01b036133cc848361274d565b54169283156133d9575050565b611462604051928392630df1bb8f60e21b8452602060048501526024840191611e5f565b90613407916140d6565b61340f614111565b90156134185750565b60405163097453dd60e21b815260206004820152908190611462906024830190611e03565b6134456131a2565b506134508180612036565b61348c61346260208594950184612036565b61347160408693960183612036565b9161347f6060850185612036565b9590946080810190612036565b9790966040519961349c8b611cd2565b60801b17895260801b17602088015260801b17604086015260801b17606084015260801b17608082015290565b6134d281612b83565b91604051916134ef836134e881600188016127bd565b0384611ced565b8251156134f95750565b83546001600160a01b03161561352e5760405163193f45a960e21b815260206004820152908190611462906024830190611e03565b6040516325a38fa160e01b815260206004820152908190611462906024830190611e03565b61356e60408201516001600160801b0381169060801c6141f3565b6135f55761358d60608201516001600160801b0381169060801c6141f3565b6135d857608001516001600160801b031680151590816135ca575b50156135b057565b62c9b93760e51b5f526476616c756560d81b60045260245ffd5b62040000915011155f6135a8565b62c9b93760e51b5f5267656e636f64696e6760c01b60045260245ffd5b62c9b93760e51b5f52663b32b939b4b7b760c91b60045260245ffd5b94939192906001600160401b03604051961660086020880153602187015b607f821161385957600191815301600182519160128153015b607f82116138425760019181530190805160208201835e51016001845191601a8153015b607f821161382b5760019181530192805193602082019485825e81510160016001600160401b0384169160208153015b607f821161381457600191815301925f935f5b60a081106137de575060018591602a8153015b607f82116137c757600191815301938401603f01601f1916905f905b60a082106137595750505f60a060209260025afa1561067a576020925f9284606193855193601f198b8203018b52601f80199101169788604052600289536001890191519060025afa9060c01b8452846021870160088660025afa169083528360418601818560025afa169360025afa161561067a575f5190565b90946001868301916001600160801b0383511690819283918a60021c600a018153015b607f83116137ad5760019192815301925160801c83376020878501828460025afa1561067a570194602001906136de565b600191506080607f8416178153019060071c90829061377c565b6001906080607f8416178153019060071c906136c2565b946001600160801b0386840151169060028201915b607f8111613806575001946020016136af565b60019060071c9201916137f3565b6001906080607f8416178153019060071c9061369c565b6001906080607f8416178153019060071c9061366c565b6001906080607f8416178153019060071c90613648565b6001906080607f8416178153019060071c9061362f565b604051815190926009928290602001855e60b81b600160f81b178184015201902090565b9060ff5f5c60a01c16613a1c576138aa916140d6565b156139b5575f906060603f3d11613967575b809215613958576138cf81511515612068565b8051602081149182159261390c575b5050156138e757565b6313b5dabf60e31b5f526e3ab734bb32b939b0b61032b93937b960891b60045260245ffd5b7f4774d4a575993f963b1c06573736617a457abef8589178db8d10c94b4ab511ab9250602001519060208110613947575b5014155f806138de565b5f199060200360031b1b165f61393d565b632abe265360e01b5f5260045ffd5b60405f803e6020513d60408201111561800082111560205f5114161661398e575b506138bc565b92505060019160405190808252806040602084013e8101603f01601f19166040525f613988565b7fb9edb487876e8be10f54e377c1a815a54ad92a6db1c9561dfe8fad2f0d1da84f6139e1610e99614111565b0390a16040517f4774d4a575993f963b1c06573736617a457abef8589178db8d10c94b4ab511ab602082015260208152613207604082611ced565b50506040517f4774d4a575993f963b1c06573736617a457abef8589178db8d10c94b4ab511ab602082015260208152613207604082611ced565b5f5160206146505f395f51905f5280546001600160a01b0319166001600160a01b0390921691821790556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad90602090a1565b9291903d926102448411613bd4575b604051938085526020850190805f833e8501603f01601f1916604052845190516001600160e01b03198116919060048210613bb4575b50506001600160e01b031916632abe265360e01b1480613b9d575b613b54575b505050613b4f7fed3cd553e641c2aa7a6248d851a8795925cfbe44b5b14ff80fbf652acc2d4fd091604051918291602083526020830190611e03565b0390a2565b5f92839290918390613b7790825c60ff60a01b1916600160a01b17835d5a6123f1565b836040519384373090f15f805c60ff60a01b1916905d613b99575f8080613b13565b5050565b505a62124f80820190818311610f6b571015613b0e565b6001600160e01b031960049290920360031b82901b161690505f80613af3565b6102449350613abd565b90815181101561279c570160200190565b6001600160401b038111611ca35760051b60200190565b805182101561279c5760209160051b010190565b15613c225750565b6301281c6360e01b5f9081526001600160a01b0391909116600452602490fd5b61201f90803b15158015613c1a57506001600160a01b038116301415613c1a565b60405160f883901b6001600160f81b031916602082015260018152919291613c8c602182611ced565b925f915b818310613c9c57505050565b9091936020613d006001809383613cb48a8989612785565b9050613cc18b8a8a612785565b80929160405198868a9751918291018789015e86019260ff60f81b9060f81b1685840152602183013701015f838201520301601f198101835282611ced565b94019190613c90565b9082101561279c570190565b91815b8015801580613f7b575b80613f4b575b15613d3957610f6b575f1901613d18565b5091929092613d4883826123f1565b8015908115613f40575b508015613f36575b8015613f06575b613e6b57825f5b828210613ec0576001600160401b039150118015613ea2575b8015613e72575b613e6b575f5b5f198401848111610f6b57811015613e62576001600160f81b0319613db4828486613d09565b3516606160f81b81101580613e54575b8015613e37575b159081613e12575b81613e03575b81613df4575b50613dec57600101613d8e565b505050505f90565b602d60f81b141590505f613ddf565b605f60f81b8114159150613dd9565b9050600360fc1b81101580613e29575b1590613dd3565b50603960f81b811115613e22565b50604160f81b8110801590613dcb5750602d60f91b811115613dcb565b50603d60f91b811115613dc4565b50505050600190565b5050505f90565b506001198301838111610f6b57602d60f81b906001600160f81b031990613e9a908486613d09565b351614613d88565b50801561279c5781356001600160f81b031916602d60f81b14613d81565b600a810290808204600a1490151715610f6b57602f19613ee1838587613d09565b3560f81c0160ff8111610f6b5760019160ff613efe9216906127b0565b910190613d68565b505f198301838111610f6b57602d60f81b906001600160f81b031990613f2d908486613d09565b35161415613d61565b5060028310613d5a565b60149150115f613d52565b505f198201828111610f6b57603960f81b906001600160f81b031990613f72908789613d09565b35161115613d28565b505f198201828111610f6b57600360fc1b906001600160f81b031990613fa2908789613d09565b35161015613d22565b546001600160a01b031691905f9081905a828660208451940192f115613ffa575f915f601f3d11613fe2575b9061201f9193613c1a565b50915061201f60019260205f803e5f51909150613fd7565b3d6104008111614024575b6040518181526020810191805f843e8101603f01601f19166040525190fd5b50610400614005565b916140456140529296959660a0855260a08501614560565b8381036020850152614560565b916040820152606081830391015260a08101925f915b60a0831061407557505050565b90919360208091868501516001600160801b03811680918684038a88015281845260801c848401375f828201840152601f01601f1916010194019190614068565b909180602093818452848401375f828201840152601f01601f1916010190565b620f69506140e85a8060061c906123f1565b1061410257815f9291836020819451930191620f4240f190565b6307099c5360e21b5f5260045ffd5b3d906102008211614139575b60405191808352805f602085013e8201603f01601f1916604052565b610200915061411d565b600282108015614194575b61418e57905f9082015b808310614169575060019150161590565b906001906f07fffffeaffffffe53ff68080000000084355f1a1c191792019190614158565b50505f90565b506080821161414e565b6008821080156141e9575b61418e57905f9082015b8083106141c4575060019150161590565b906001906f07fffffeaffffffe53ff68080000000084355f1a1c1917920191906141b3565b50604082116141a9565b91905f5b81811061420657506001925050565b614211818386613d09565b3560f81c6020811180614422575b61441a57602081148015614403575b1561424757505f198114610f6b57600101925b926141f7565b60c28114806143f0575b80614395575b1561426e575060028101809111610f6b5792614241565b60e18110159081614389575b5080614376575b806142a4575b1561429d5760038101809111610f6b5792614241565b505f925050565b5060038101808211610f6b57821061067a576001600160e81b031981850135166201c33560ef1b811490811561434e575b811561433e575b811561432e575b811561431e575b811561430e575b81156142fe575b50614287565b6201c70160ef1b1490505f6142f8565b62e2819f60e81b811491506142f1565b62e280af60e81b811491506142ea565b62e280a960e81b811491506142e3565b621c501560eb1b811491506142dc565b90506201c50160ef1b81101580614366575b906142d5565b506271404560e91b811115614360565b5060028101808211610f6b578211614281565b60e3915011155f61427a565b5060018201808311610f6b57608560f81b6001600160f81b03196143ba83878a613d09565b3516149081156143cb575b50614257565b600560fd1b91506001600160f81b0319906143e7908689613d09565b3516145f6143c5565b5060018201808311610f6b578311614251565b506009811015801561422e5750600d81111561422e565b505f93505050565b506080811061421f565b60ff5f5160206146b05f395f51905f525460401c161561444857565b631afcd79f60e31b5f5260045ffd5b93909261448e926001600160401b036144756020826129208561208a565b169060a087526020870152604086015260a085016140b6565b91606081840391015280519060208101519060ff60f81b604082015160f81b169060606001600160401b0360b81b91015160b81b161790602060218401930151938460f81c94858252856020611fe08185019360f31c16840101965b6144f75750505050505090565b9060208097925f1901978892601f1986860301815201926001885160f81c898183819c018686015e0101978315614542575b8082525f828201840152601f01601f19160101966144ea565b600990875184890185838601015e8751018884828501015201614529565b8151808252602092819084018385015e5f828201840152601f01601f1916010190565b905f8091602081519101845af480806145fc575b156145b75750506040513d81523d5f602083013e60203d82010160405290565b156145dc57639996b31560e01b5f9081526001600160a01b0391909116600452602490fd5b3d156145ed576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b503d1515806145975750813b151561459756fe5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c2032858cee520d17801e23ba513945657c727a0c7e5f6944aa59888d57780a26700f3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a005285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c200360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbcf0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00f0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00",
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
	ClientId common.Hash
	Sequence *big.Int
	Packet   []byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const RouterAckPacketEventName = "AckPacket"

// ContractEventName returns the user-defined event name.
func (RouterAckPacket) ContractEventName() string {
	return RouterAckPacketEventName
}

// UnpackAckPacketEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AckPacket(string indexed clientId, uint256 indexed sequence, bytes packet)
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
	Packet   []byte
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
// Solidity: event SendPacket(string indexed clientId, uint256 indexed sequence, bytes packet)
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
	Packet   []byte
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
// Solidity: event TimeoutPacket(string indexed clientId, uint256 indexed sequence, bytes packet)
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
	ClientId        common.Hash
	Sequence        *big.Int
	Packet          []byte
	Acknowledgement []byte
	Raw             *types.Log // Blockchain specific contextual infos
}

const RouterWriteAcknowledgementEventName = "WriteAcknowledgement"

// ContractEventName returns the user-defined event name.
func (RouterWriteAcknowledgement) ContractEventName() string {
	return RouterWriteAcknowledgementEventName
}

// UnpackWriteAcknowledgementEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WriteAcknowledgement(string indexed clientId, uint256 indexed sequence, bytes packet, bytes acknowledgement)
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
	if bytes.Equal(raw[:4], router.abi.Errors["AnswerRefused"].ID.Bytes()[:4]) {
		return router.UnpackAnswerRefusedError(raw[4:])
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
	if bytes.Equal(raw[:4], router.abi.Errors["NotRelayable"].ID.Bytes()[:4]) {
		return router.UnpackNotRelayableError(raw[4:])
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
	return nil, errors.New("unknown error")
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

// RouterAnswerRefused represents a AnswerRefused error raised by the Router contract.
type RouterAnswerRefused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnswerRefused()
func RouterAnswerRefusedErrorID() common.Hash {
	return common.HexToHash("0x2abe26538285db1f5b6165723913522bb11a2ffbe73850c52818fbffe13c44b1")
}

// UnpackAnswerRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnswerRefused()
func (router *Router) UnpackAnswerRefusedError(raw []byte) (*RouterAnswerRefused, error) {
	out := new(RouterAnswerRefused)
	if err := router.abi.UnpackIntoInterface(out, "AnswerRefused", raw); err != nil {
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

// RouterNotRelayable represents a NotRelayable error raised by the Router contract.
type RouterNotRelayable struct {
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRelayable(bytes4 selector)
func RouterNotRelayableErrorID() common.Hash {
	return common.HexToHash("0x52c718bd713d1647a0204abdd8032b151f17fe142295d92d6376ac9ac8fda673")
}

// UnpackNotRelayableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRelayable(bytes4 selector)
func (router *Router) UnpackNotRelayableError(raw []byte) (*RouterNotRelayable, error) {
	out := new(RouterNotRelayable)
	if err := router.abi.UnpackIntoInterface(out, "NotRelayable", raw); err != nil {
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
