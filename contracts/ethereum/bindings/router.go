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
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"field\",\"type\":\"bytes32\"}],\"name\":\"AcknowledgementInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AnswerRefused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"ApplicationFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"app\",\"type\":\"address\"}],\"name\":\"ApplicationInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"client\",\"type\":\"address\"}],\"name\":\"ClientInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"}],\"name\":\"ClientUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"name\":\"CommitmentMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"}],\"name\":\"CounterpartyExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"field\",\"type\":\"bytes32\"}],\"name\":\"CounterpartyInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"registered\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"given\",\"type\":\"string\"}],\"name\":\"CounterpartyMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"}],\"name\":\"CounterpartyUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"ERC1967InvalidImplementation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC1967NonPayable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InsufficientGas\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Malformed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAnItem\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"callHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"NotAnnounced\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"NotRelayable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"field\",\"type\":\"bytes32\"}],\"name\":\"PacketInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Paused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"port\",\"type\":\"string\"}],\"name\":\"PortExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"port\",\"type\":\"string\"}],\"name\":\"PortInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"port\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"PortNotOwned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"port\",\"type\":\"string\"}],\"name\":\"PortUnknown\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Reentered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timeout\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"TimeoutElapsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timeout\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"TimeoutNotReached\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timeout\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"TimeoutTooFar\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UUPSUnauthorizedCallContext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"}],\"name\":\"UUPSUnsupportedProxiableUUID\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"sequence\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"packet\",\"type\":\"bytes\"}],\"name\":\"AckPacket\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"callHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"call\",\"type\":\"bytes\"}],\"name\":\"Announced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"indexed\":false,\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"counterpartyInfo\",\"type\":\"tuple\"}],\"name\":\"CounterpartyRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"portId\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"app\",\"type\":\"address\"}],\"name\":\"IBCAppAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"IBCAppRecvPacketCallbackError\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"indexed\":false,\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"counterpartyInfo\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"client\",\"type\":\"address\"}],\"name\":\"ICS02ClientAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"indexed\":false,\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"counterpartyInfo\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"client\",\"type\":\"address\"}],\"name\":\"ICS02ClientMigrated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"enumILightClientMsgs.UpdateResult\",\"name\":\"result\",\"type\":\"uint8\"}],\"name\":\"ICS02ClientUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"}],\"name\":\"ICS02MisbehaviourSubmitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"ItemFailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"Noop\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"PausedBy\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"sequence\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"packet\",\"type\":\"bytes\"}],\"name\":\"SendPacket\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"sequence\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"packet\",\"type\":\"bytes\"}],\"name\":\"TimeoutPacket\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"UnpausedBy\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"sequence\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"packet\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"acknowledgement\",\"type\":\"bytes\"}],\"name\":\"WriteAcknowledgement\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"CALLBACK_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COMMITMENTS_SLOT\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_ACKNOWLEDGEMENT_SIZE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_PAYLOAD_SIZE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_REASON_SIZE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_TIMEOUT_DELTA\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"UPGRADE_DELAY\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"UPGRADE_INTERFACE_VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload[]\",\"name\":\"payloads\",\"type\":\"tuple[]\"}],\"internalType\":\"structIICS26RouterMsgs.Packet\",\"name\":\"packet\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"acknowledgement\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proofAcked\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"revisionNumber\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revisionHeight\",\"type\":\"uint64\"}],\"internalType\":\"structIICS02ClientMsgs.Height\",\"name\":\"proofHeight\",\"type\":\"tuple\"}],\"internalType\":\"structIICS26RouterMsgs.MsgAckPacket\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"ackPacket\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acknowledgeFromBatch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"counterpartyInfo\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"client\",\"type\":\"address\"}],\"name\":\"addClient\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"portId\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"app\",\"type\":\"address\"}],\"name\":\"addIBCApp\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"call\",\"type\":\"bytes\"}],\"name\":\"announce\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"callHash\",\"type\":\"bytes32\"}],\"name\":\"announcedFrom\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"}],\"name\":\"getClient\",\"outputs\":[{\"internalType\":\"contractILightClient\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"hashedPath\",\"type\":\"bytes32\"}],\"name\":\"getCommitment\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"}],\"name\":\"getCounterparty\",\"outputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"portId\",\"type\":\"string\"}],\"name\":\"getIBCApp\",\"outputs\":[{\"internalType\":\"contractIIBCApp\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getNextClientSeq\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"counterpartyInfo\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"client\",\"type\":\"address\"}],\"name\":\"migrateClient\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxiableUUID\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"receiveFromBatch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload[]\",\"name\":\"payloads\",\"type\":\"tuple[]\"}],\"internalType\":\"structIICS26RouterMsgs.Packet\",\"name\":\"packet\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"proofCommitment\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"revisionNumber\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revisionHeight\",\"type\":\"uint64\"}],\"internalType\":\"structIICS02ClientMsgs.Height\",\"name\":\"proofHeight\",\"type\":\"tuple\"}],\"internalType\":\"structIICS26RouterMsgs.MsgRecvPacket\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"recvPacket\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"counterpartyInfo\",\"type\":\"tuple\"}],\"name\":\"registerCounterparty\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"calls\",\"type\":\"bytes[]\"}],\"name\":\"relay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload\",\"name\":\"payload\",\"type\":\"tuple\"}],\"internalType\":\"structIICS26RouterMsgs.MsgSendPacket\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"sendPacket\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"misbehaviourMsg\",\"type\":\"bytes\"}],\"name\":\"submitMisbehaviour\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timeOutFromBatch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload[]\",\"name\":\"payloads\",\"type\":\"tuple[]\"}],\"internalType\":\"structIICS26RouterMsgs.Packet\",\"name\":\"packet\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"proofTimeout\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"revisionNumber\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revisionHeight\",\"type\":\"uint64\"}],\"internalType\":\"structIICS02ClientMsgs.Height\",\"name\":\"proofHeight\",\"type\":\"tuple\"}],\"internalType\":\"structIICS26RouterMsgs.MsgTimeoutPacket\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"timeoutPacket\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"updateMsg\",\"type\":\"bytes\"}],\"name\":\"updateClient\",\"outputs\":[{\"internalType\":\"enumILightClientMsgs.UpdateResult\",\"name\":\"result\",\"type\":\"uint8\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newImplementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"upgradeToAndCall\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"}]",
	ID:  "Router",
	Bin: "0x60a080604052346100c257306080525f516020615c755f395f51905f525460ff8160401c166100b3576002600160401b03196001600160401b03821601610060575b604051615bae90816100c7823960805181818161194401526119f30152f35b6001600160401b0319166001600160401b039081175f516020615c755f395f51905f525581527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d290602090a15f80610041565b63f92ee8a960e01b5f5260045ffd5b5f80fdfe60806040526004361015610011575f80fd5b5f5f3560e01c806302f10d851461229f57806307218b261461226e578063140e09701461223d5780631bca011a1461217b578063225baed2146121275780632447af29146120da57806327f146f3146120a457806332b55cbf1461206a5780633f4ba83a14611fd157806347fe8b1d14611fb45780634d6e7ce314611cba5780634f1ef286146119a357806352d1902d146119295780635c975abb146118fa5780635ebd10ca1461184b5780635f516889146116aa5780636fbf80791461151a57806371498776146114fd5780637795820c146114b45780637a9e5e4b146114105780637eb78932146113c15780638456cb591461134c5780638fb36037146112cf578063946c948214610f1e5780639779ea4614610f005780639e2e5c8314610dec578063a2ba193414610dce578063ad3cb1cc14610d6e578063b0777bfa14610af4578063b216706c14610a10578063b98c330a1461098b578063bc0899421461096d578063bf7e214f14610927578063c4d66de81461075d578063cce0b265146105af578063e3cb36a014610224578063edb9a755146102075763fb3e5032146101bc575f80fd5b3461020457602036600319011261020457604060209160043581527f5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c20383522054604051908152f35b80fd5b503461020457806003193601126102045760206040516180008152f35b5034610204576040366003190112610204576004359067ffffffffffffffff8211610204576040826004019260031990360301126102045761026461234d565b9161026f3633612877565b6102788361483b565b5f516020615b8e5f395f51905f52549067ffffffffffffffff8260481c16917fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff70ffffffffffffffff0000000000000000006102d385612789565b60481b169116175f516020615b8e5f395f51905f525581908284937a184f03e93ff9f4daa797ed6e38ed64bf6a1f010000000000000000811015610584575b50806d04ee2d6d415b85acef8100000000600a921015610569575b662386f26fc10000811015610555575b6305f5e100811015610544575b612710811015610535575b6064811015610527575b101561051d575b6001830191600a602161039161037b866123ed565b9561038960405197886123cb565b8087526123ed565b602086019690601f19013688378501015b5f1901917f30313233343536373839616263646566000000000000000000000000000000008282061a8353049081156103dd57600a906103a2565b5050610509946001600160a01b036104ec9361046160277f0ecded31ecd211a73abf0fb3bc09150bbe321a05550fbe29ea0f16b6e25fbfa897604051998a9160208301957f636c69656e742d0000000000000000000000000000000000000000000000000087525180918585015e820190838201520301601f1981018952886123cb565b6020604051809289518091835e81017f5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c2028152030190209116906001600160a01b0382166001600160a01b0319825416178155826104be8180612734565b905061050d575b5050604051928392606084526104de60608501886124e6565b9084820360208601526125dd565b9060408301520390a16040519182916020835260208301906124e6565b0390f35b61051691612d82565b5f826104c5565b9160010191610366565b60646002910494019361035f565b61271060049104940193610355565b6305f5e1006008910494019361034a565b662386f26fc100006010910494019361033d565b6d04ee2d6d415b85acef81000000006020910494019361032d565b604094507a184f03e93ff9f4daa797ed6e38ed64bf6a1f01000000000000000090049050600a610312565b50346102045760603660031901126102045760043567ffffffffffffffff8111610759576105e1903690600401612309565b6024359267ffffffffffffffff841161020457604084600401946003199036030112610204576044356001600160a01b03811691828203610755576106263633612877565b61062f366123ed565b61063c60405191826123cb565b3681528160208201926102045750610740927f23c2e29d6ae84e79fa116b8afd6e28ddc1de7f473d3edb407fbd08093c3ed6bf97926106f292365f83375f60203683010152519020805f527f5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c2036020526106c160405f2054828115158061074b57612840565b5f527f5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c2036020525f604081205561483b565b6106fc8486612a86565b610710858761070b8585612bca565b612562565b6001600160a01b0384166001600160a01b03198254161790556104de604051958695606087526060870191612542565b9060408301520390a1005b5042821115612840565b5f80fd5b5080fd5b503461020457602036600319011261020457610777612337565b7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00549060ff8260401c16159167ffffffffffffffff81168015908161091f575b6001149081610915575b15908161090c575b506108e45767ffffffffffffffff1981166001177ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00556108209190836108a5575b50610813615775565b61081b615775565b614515565b6108275780f35b68ff0000000000000000197ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a0054167ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00557fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d2602060405160018152a180f35b68ffffffffffffffffff191668010000000000000001177ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00555f61080a565b6004847ff92ee8a9000000000000000000000000000000000000000000000000000000008152fd5b9050155f6107c9565b303b1591506107c1565b8491506107b7565b503461020457806003193601126102045760206001600160a01b037ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a005416604051908152f35b50346102045780600319360112610204576020604051620151808152f35b50346102045761099a3661243f565b6109d36109ce60403033141593846109eb575b6109b7818061271f565b6109c46020830183612734565b939092019061386f565b6138b7565b6109da5780f35b6001600160a01b03195f5c165f5d80f35b6109f3613c87565b336001600160a01b03195f5c16175f5d610a0b61382f565b6109ad565b50346102045760203660031901126102045760043567ffffffffffffffff811161075957610a42903690600401612309565b610a4c3633612877565b610a57368284612409565b60208151910120916202a300420190814211610ae05790610ada7f82f95c8afa72888566f53178c1cb9eef19feb16291327391d692dd9c418ebef893928587527f5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c2036020528260408820556040519384938452604060208501526040840191612542565b0390a280f35b602485634e487b7160e01b81526011600452fd5b50346102045760203660031901126102045760043567ffffffffffffffff811161075957610b50610b4b610b2f610b57933690600401612309565b60606020604051610b3f81612393565b82815201523691612409565b6146c5565b9190614785565b908151155f14610d5f5760ff835b1690610b70826147d2565b91610b7e60405193846123cb565b808352610b8d601f19916147d2565b01845b818110610d4e57505060019284915b8351831015610cb057610bb285836147c1565b5160f81c610bbf816123ed565b90610bcd60405192836123cb565b808252610bdc601f19916123ed565b01366020830137610bed84866147ea565b52610bf883856147ea565b50855b610c0584866147ea565b5151811015610c6d5760018601808711610c5957906001600160f81b0319610c38610c3283600195612833565b866147c1565b5116610c5282610c48888a6147ea565b51928b1a926147c1565b5301610bfb565b602488634e487b7160e01b81526011600452fd5b509193610c7a85856147ea565b51516001019081600111610c9c57600191610c9491612833565b940191610b9f565b602487634e487b7160e01b81526011600452fd5b610ce890848760405192610cc384612393565b83526020830191825260405193849360208552516040602086015260608501906124e6565b915191601f19848203016040850152825190818152602081016020808460051b840101950193915b838310610d1d5786860387f35b919395509193602080610d3c600193601f1986820301875289516124e6565b97019301930190928695949293610d10565b806060602080938701015201610b90565b60ff602083015160f81c610b65565b5034610204578060031936011261020457610509604051610d906040826123cb565b600581527f352e302e3000000000000000000000000000000000000000000000000000000060208201526040519182916020835260208301906124e6565b50346102045780600319360112610204576020604051620400008152f35b50346102045780610dfc36612473565b610e07949294613c87565b336001600160a01b03195f5c16175f5d6001600160a01b03610e298686612a86565b541691823b15610efc57610e77928492836040518096819582947fddba6537000000000000000000000000000000000000000000000000000000008452602060048501526024840191612542565b03925af18015610ef157610ed5575b50507fa263f0a976b2937a51fd2e416491cf0ca724d5499fa870715929dfde4ee4a43091610ec1604051928392602084526020840191612542565b0390a16001600160a01b03195f5c165f5d80f35b90610edf916123cb565b825f12610eed57825f610e86565b8280fd5b6040513d84823e3d90fd5b8380fd5b50346102045780600319360112610204576020604051620f42408152f35b50346102045760203660031901126102045760043567ffffffffffffffff8111610759573660238201121561075957806004013567ffffffffffffffff8111610eed576024820191602436918360051b010111610eed57610f7d613c87565b336001600160a01b03195f5c16175f5d610f9561382f565b825b818110610fb057836001600160a01b03195f5c165f5d80f35b610fbb818385612808565b9190356001600160e01b0319811692600481106112b0575b5050610fdf818461277c565b80610fa00290610fa082040361129c57614e20019182614e201161129c576001600160e01b031916917f6fbf80790000000000000000000000000000000000000000000000000000000083148015611273575b801561124a575b8015611221575b80156111f8575b80156111cf575b80156111a6575b6110de5750807fed3cd553e641c2aa7a6248d851a8795925cfbe44b5b14ff80fbf652acc2d4fd06110d4600194604051907f52c718bd0000000000000000000000000000000000000000000000000000000060208301526024820152602481526110c06044826123cb565b6040519182916020835260208301906124e6565b0390a25b01610f97565b91505a9162124f8081018082116111925760019310156111455750807fed3cd553e641c2aa7a6248d851a8795925cfbe44b5b14ff80fbf652acc2d4fd061113d6040516307099c5360e21b6020820152600481526110c06024826123cb565b0390a26110d8565b858080611152845a61277c565b61115d86898b612808565b929091836040519384373090f115611176575b506110d8565b61118c90611185838688612808565b908461459b565b5f611170565b634e487b7160e01b5f52601160045260245ffd5b507f225baed2000000000000000000000000000000000000000000000000000000008314611055565b507f07218b2600000000000000000000000000000000000000000000000000000000831461104e565b507f140e0970000000000000000000000000000000000000000000000000000000008314611047565b507fb98c330a000000000000000000000000000000000000000000000000000000008314611040565b507f1bca011a000000000000000000000000000000000000000000000000000000008314611039565b507f5ebd10ca000000000000000000000000000000000000000000000000000000008314611032565b602486634e487b7160e01b81526011600452fd5b6001600160e01b0319929350829060040360031b1b1616905f80610fd3565b50346102045780600319360112610204577ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a005460a01c60ff1615611344575060207f8fb36037000000000000000000000000000000000000000000000000000000005b6001600160e01b031960405191168152f35b602090611332565b50346102045780600319360112610204576113673633612877565b61136f61382f565b600160ff195f516020615b8e5f395f51905f525416175f516020615b8e5f395f51905f52557f314364159151b7b18f5ebe5ff7560d5d2bda61579a0b674a2967e01cd76869556020604051338152a180f35b5034610204576020366003190112610204576004359067ffffffffffffffff82116102045760206001600160a01b036114066114003660048701612309565b90612a86565b5416604051908152f35b50346102045760203660031901126102045761142a612337565b6001600160a01b037ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00541633036114a257803b1561146e5761146b90614515565b80f35b7fc2f31e5e0000000000000000000000000000000000000000000000000000000082526001600160a01b0316600452602490fd5b60248262d1953b60e31b815233600452fd5b503461020457602036600319011261020457604060209160043581527f2858cee520d17801e23ba513945657c727a0c7e5f6944aa59888d57780a2670083522054604051908152f35b503461020457806003193601126102045760206040516102008152f35b50346102045761159160209161152f36612473565b9391929590303314159485611685575b6001600160a01b03611551868a612a86565b541690846040518099819582947f0bece3560000000000000000000000000000000000000000000000000000000084528860048501526024840191612542565b03925af1938415611678578194611617575b50506020937f87bbef2779889a19f0435ddca81fda94132c06ffddb0ea73def256307a293aef916115e1604051928392604084526040840191612542565b6115ed878301876124c5565b0390a1611604575b61160260405180926124c5565bf35b6001600160a01b03195f5c165f5d6115f5565b909193506020813d602011611670575b81611634602093836123cb565b810103126107595751906003821015610204575091837f87bbef2779889a19f0435ddca81fda94132c06ffddb0ea73def256307a293aef6115a3565b3d9150611627565b50604051903d90823e3d90fd5b61168d613c87565b336001600160a01b03195f5c16175f5d6116a561382f565b61153f565b50346102045760403660031901126102045760043567ffffffffffffffff8111610759576116dc903690600401612309565b6116e792919261234d565b926116f23633612877565b6116fc828261519e565b1561180d576001600160a01b0361171383836127a8565b54166117cb57833b1515806117b8575b156117835761177d7fa6ec8e860960e638347460dc632fbe0175c51a5ca130e336138bbe26ff304499939461175884846127a8565b6001600160a01b0382166001600160a01b0319825416179055604051938493846127e0565b0390a180f35b6024836001600160a01b03867ffa4908c100000000000000000000000000000000000000000000000000000000835216600452fd5b50306001600160a01b0385161415611723565b906118096040519283927f15add3d7000000000000000000000000000000000000000000000000000000008452602060048501526024840191612542565b0390fd5b906118096040519283927fec21ec95000000000000000000000000000000000000000000000000000000008452602060048501526024840191612542565b50346102045761185a3661243f565b6109d33033141591826118d5575b6118c56118bb61189361187b848061271f565b6118886020860186612734565b9160408701906143dd565b926118ab6118a1828061271f565b6040810190612734565b9060801b1760808501528061271f565b6020810190612734565b9060801b176101808201526134d0565b6118dd613c87565b336001600160a01b03195f5c16175f5d6118f561382f565b611868565b5034610204578060031936011261020457602060ff5f516020615b8e5f395f51905f5254166040519015158152f35b50346102045780600319360112610204576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001630036119945760206040517f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc8152f35b8063703e46dd60e11b60049252fd5b6040366003190112610755576119b7612337565b60243567ffffffffffffffff81116107555736602382011215610755576119e8903690602481600401359101612409565b906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803014908115611c85575b50611c7657611a2d3633612877565b611a36366123ed565b611a4360405191826123cb565b3681526020810190365f83375f60203683010152519020805f527f5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c203602052611a9760405f2054828115158061074b57612840565b5f527f5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c2036020525f60408120556001600160a01b038116916040517f52d1902d000000000000000000000000000000000000000000000000000000008152602081600481875afa5f9181611c42575b50611b1d5783634c9c8ce360e01b5f5260045260245ffd5b807f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc859203611c175750823b15611c0557806001600160a01b03197f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc5416177f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc557fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b5f80a2805115611bd457611bd2916159a8565b005b505034611bdd57005b7fb398979f000000000000000000000000000000000000000000000000000000005f5260045ffd5b634c9c8ce360e01b5f5260045260245ffd5b7faa1d49a4000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9091506020813d602011611c6e575b81611c5e602093836123cb565b8101031261075557519085611b05565b3d9150611c51565b63703e46dd60e11b5f5260045ffd5b90506001600160a01b037f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc5416141583611a1e565b346107555760203660031901126107555760043567ffffffffffffffff811161075557806004016060600319833603011261075557611d7291611cfb613c87565b611d0361382f565b611dae611da4611d16604484018561271f565b93611d1f613cc0565b50611d2a8580612734565b90611d65611d3b6020890189612734565b611d4a60408b939b0183612734565b91611d586060850185612734565b9590946080810190612734565b9790966040519e8f612363565b60801b178d5260208d019b60801b178b5260801b1760408b015260801b17606089015260801b17608087015280612734565b9060801b17613cea565b6024611dc98286516001600160801b0381169060801c613d13565b92019267ffffffffffffffff611dde85612767565b1642811115611f855762015180611df5428361277c565b11611f565750611e1390516001600160801b0381169060801c61519e565b15611f24577f40227d98bc4bf55f8898fdbd2ef7c54f79d2e6d33b0ff82be378c13fe9b04383611ead85611e48602097613e98565b5f516020615b8e5f395f51905f525494611ea5611e7167ffffffffffffffff8860081c16612789565b97889768ffffffffffffffff008960081b169068ffffffffffffffff001916175f516020615b8e5f395f51905f5255612767565b908587613f99565b611eb98585939561439d565b5f527f2858cee520d17801e23ba513945657c727a0c7e5f6944aa59888d57780a26700875260405f2055604080518092888252855195898701908a84015e5f82870184015280519089012094601f01601f19168101030190a367ffffffffffffffff60405191168152f35b62c9b93760e51b5f527f64657374506f727400000000000000000000000000000000000000000000000060045260245ffd5b7f19dc8987000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b7fe46f8e75000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b34610755575f3660031901126107555760206040516202a3008152f35b34610755575f36600319011261075557611feb3633612877565b5f516020615b8e5f395f51905f525460ff8116156120425760ff19165f516020615b8e5f395f51905f52557f71f955adbef5dbb4e16ecd587d398f94155edd0a14295fc23975b92a95b793f76020604051338152a1005b7f6cd60201000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610755575f3660031901126107555760206040517f2858cee520d17801e23ba513945657c727a0c7e5f6944aa59888d57780a267008152f35b34610755575f36600319011261075557602067ffffffffffffffff5f516020615b8e5f395f51905f525460481c16604051908152f35b346107555760203660031901126107555760043567ffffffffffffffff8111610755576001600160a01b0361211e6121186020933690600401612309565b90613c00565b16604051908152f35b346107555736600319015f8112610755573033036121535736600411610755576109ce611bd29161308a565b7f8357ff86000000000000000000000000000000000000000000000000000000005f5260045ffd5b346107555760203660031901126107555760043567ffffffffffffffff811161075557806004019060a0600319823603011261075557612202906121f2303314159384612218575b60246121ea6121d2838061271f565b6121df6044870185612734565b91606488019061386f565b930190612734565b9060801b176101408201526131ee565b61220857005b6001600160a01b03195f5c165f5d005b612220613c87565b336001600160a01b03195f5c16175f5d61223861382f565b6121c3565b346107555736600319015f811261075557303303612153573660041161075557612269611bd29161308a565b6134d0565b346107555736600319015f81126107555730330361215357366004116107555761229a611bd29161308a565b6131ee565b346107555760403660031901126107555760043567ffffffffffffffff8111610755576122d0903690600401612309565b906024359167ffffffffffffffff8311610755576040600319843603011261075557611bd2926123003633612877565b60040191612698565b9181601f840112156107555782359167ffffffffffffffff8311610755576020838186019501011161075557565b600435906001600160a01b038216820361075557565b602435906001600160a01b038216820361075557565b60a0810190811067ffffffffffffffff82111761237f57604052565b634e487b7160e01b5f52604160045260245ffd5b6040810190811067ffffffffffffffff82111761237f57604052565b6080810190811067ffffffffffffffff82111761237f57604052565b90601f8019910116810190811067ffffffffffffffff82111761237f57604052565b67ffffffffffffffff811161237f57601f01601f191660200190565b929192612415826123ed565b9161242360405193846123cb565b829481845281830111610755578281602093845f960137010152565b6020600319820112610755576004359067ffffffffffffffff82116107555760809082900360031901126107555760040190565b60406003198201126107555760043567ffffffffffffffff8111610755578161249e91600401612309565b929092916024359067ffffffffffffffff8211610755576124c191600401612309565b9091565b9060038210156124d25752565b634e487b7160e01b5f52602160045260245ffd5b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b90600182811c92168015612538575b602083101461252457565b634e487b7160e01b5f52602260045260245ffd5b91607f1691612519565b908060209392818452848401375f828201840152601f01601f1916010190565b9190911561256e575050565b6118096040519283927f35284fb6000000000000000000000000000000000000000000000000000000008452602060048501526024840191612542565b9035601e198236030181121561075557016020813591019167ffffffffffffffff821161075557813603831361075557565b906125f96125eb83806125ab565b604084526040840191612542565b916020810135601e19823603018112156107555701906020823592019267ffffffffffffffff8311610755578260051b9182360385136107555760208183969594960391015281815260208082019482010193835f925b8484106126605750505050505090565b909192939495602080612688600193601f198682030188526126828b886125ab565b90612542565b9801940194019294939190612650565b916126a38284612a86565b6126b0600282015461250a565b61270f57816126e57f24683b0fd23f65a8454a0b316ff447b373e5ec9125a9faa2e29d6f03d2b2b34195949361270a93612d82565b6126fc604051948594604086526040860191612542565b9083820360208501526125dd565b0390a1565b61271d939161070b91612bca565b565b903590609e1981360301821215610755570190565b903590601e1981360301821215610755570180359067ffffffffffffffff82116107555760200191813603831361075557565b3567ffffffffffffffff811681036107555790565b9190820391821161119257565b67ffffffffffffffff1667ffffffffffffffff81146111925760010190565b60209082604051938492833781017f5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c20181520301902090565b916128016020926001600160a01b0392969596604086526040860191612542565b9416910152565b9082101561281f576124c19160051b810190612734565b634e487b7160e01b5f52603260045260245ffd5b9190820180921161119257565b15612849575050565b7fddf104b4000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0054916001600160a01b0383169281600411610755576001600160e01b03195f3516925f60405f809382516001600160a01b0360208201927fb700961300000000000000000000000000000000000000000000000000000000845216988960248301523060448301526064820152606481526129146084826123cb565b828052826020525190895afa612a73575b15612932575b5050505050565b63ffffffff1615612a615760ff60a01b191674010000000000000000000000000000000000000000177ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0055823b15610755576020925f92836040518096819582947f94c7d7ee00000000000000000000000000000000000000000000000000000000845260048401526040602484015260448301908082528085848401378181018301859052601f01601f1916010103925af18015612a5657612a46575b5060ff60a01b197ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0054167ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a00555f8080808061292b565b5f612a50916123cb565b5f6129f0565b6040513d5f823e3d90fd5b8262d1953b60e31b5f5260045260245ffd5b50505f516020518060201c150290612925565b919091604051838282376020818581017f5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c202815203019020926001600160a01b0384541615612ad2575050565b6118096040519283926325a38fa160e01b8452602060048501526024840191612542565b903590601e1981360301821215610755570180359067ffffffffffffffff821161075557602001918160051b3603831361075557565b9060405191825f825492612b3f8461250a565b8084529360018116908115612ba85750600114612b64575b5061271d925003836123cb565b90505f9291925260205f20905f915b818310612b8c57505090602061271d928201015f612b57565b6020919350806001915483858901015201910190918492612b73565b90506020925061271d94915060ff191682840152151560051b8201015f612b57565b612be0612bda6020840184612af6565b9061485c565b919092600282016040515f825492612bf78461250a565b9081845260208401946001811690815f14612ccd5750600114612c90575b50509181612c2b612c3593612c3c9503826123cb565b5190209280612734565b3691612409565b60208151910120149283612c77575b5082612c5657505090565b612c64919250600101612b2c565b6020815191012090602081519101201490565b81546001600160a01b031990811691161492505f612c4b565b5f908152602081209092505b818310612cb3575050810160200181612c2b612c15565b600181602092949394548385880101520191019190612c9c565b60ff191686525050151560051b8201602001905081612c2b612c15565b15612cf157565b6326d8cf7b60e21b5f527f6d65726b6c65507265666978000000000000000000000000000000000000000060045260245ffd5b919091601f8311612d35575b505050565b818311612d4157505050565b5f5260205f206020601f830160051c9210612d7a575b81601f9101920160051c03905f5b82811015612d30575f82820155600101612d65565b5f9150612d57565b90612d96612d908280612734565b906152b1565b80613000575b15612fcd576020810190612db08282612af6565b809150151580612fc2575b612dc490612cea565b5f5b818110612f97575050612dd98180612734565b600285019167ffffffffffffffff821161237f57612e0182612dfb855461250a565b85612d24565b5f90601f8311600114612f2a5782612bda9593612e40979593612e39935f92612f1f575b50508160011b915f199060031b1c19161790565b9055612af6565b8051600184019167ffffffffffffffff821161237f57612e6482612dfb855461250a565b602090601f8311600114612ebc57612e9292915f9183612eb15750508160011b915f199060031b1c19161790565b90555b6001600160a01b036001600160a01b0319835492169116179055565b015190505f80612e25565b90601f19831691845f52815f20925f5b818110612f075750908460019594939210612eef575b505050811b019055612e95565b01515f1960f88460031b161c191690555f8080612ee2565b92936020600181928786015181550195019301612ecc565b013590505f80612e25565b601f19831691845f5260205f20925f5b818110612f7f5750926001928592612bda9896612e409a989610612f66575b505050811b019055612af6565b01355f19600384901b60f8161c191690555f8080612f59565b91936020600181928787013581550195019201612f3a565b80612fbc6080612fb3600194612fad8989612af6565b90612808565b90501115612cea565b01612dc6565b506008811115612dbb565b6326d8cf7b60e21b5f527f636c69656e74496400000000000000000000000000000000000000000000000060045260245ffd5b5061301461300e8280612734565b90614970565b612d9c565b604051906101a0820182811067ffffffffffffffff82111761237f576040525f610180838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201528261012082015282610140820152826101608201520152565b90613093613019565b9167ffffffffffffffff6004358060c01c8552818160801c166020860152818160401c16604086015216606084015260243562ffffff6032825f1a807032000000000000000000000000000000001760808801528360011a908183820160801b1761018089015201018260021a90818160801b1760a0880152018260031a90818160801b1760c08801520161ffff8360d01c1690818160801b1760e08801520161ffff8360c01c1690818160801b1761010088015201818360a81c1690818160801b17610120880152019160901c1690818160801b1761014086015201906004828203018260801b176101608501526004011061318c57565b7f07b6ad3f000000000000000000000000000000000000000000000000000000005f5260045ffd5b156131bb57565b6313b5dabf60e31b5f527f656d70747900000000000000000000000000000000000000000000000000000060045260245ffd5b6101408101516001600160801b038116919060801c61320e8315156131b4565b61321782614c8b565b938451156134a5576132c660408601928351906132c160406132508960036132496132448c8b3691612409565b614db9565b96866157cc565b9361329461325d8b615828565b956101608c015190845197630682ed5f60e41b60208a0152602060248a01526001600160801b0383169260801c9160448a01615a62565b906043198683030160c48701526020825260208201520183601f19818303019052601f8019910116604052565b615842565b5084515f527f2858cee520d17801e23ba513945657c727a0c7e5f6944aa59888d57780a267006020525f604081205561331060a08501516001600160801b0381169060801c613c00565b9060208601938451935167ffffffffffffffff8751169061332f613cc0565b506133956001600160a01b035f5c1691613384604051987f428e4e170000000000000000000000000000000000000000000000000000000060208b0152602060248b015260c060448b01526101048a01615b6a565b8881036043190160648a0152615b6a565b9160848701526043198683030160a487015260a08201915f905b60a082106134635750509361342161340b7ff5bcc829b10da277b57f43de3e3ba8dd7fa9ca2adaf0c5c60be75fa166c0b32c9895613426956060999567ffffffffffffffff996043198883030160c489015260e488015261594d565b83601f19818303019052601f8019910116604052565b614e3f565b5193511693015191604080518092602082528551956020870190602084015e5f8387840101526020815191012094601f80199101168101030190a3565b90926020809160a0868d0101516001600160801b03811680918684038988015281845260801c848401375f828201840152601f01601f191601019301906133af565b50505050507fd08bf58b0e4eec5bfc697a4fdbb6839057fbf4dd06f1b1ce07445c0e5a654caf5f80a1565b6134d8613cc0565b5060a081019067ffffffffffffffff815116156137fd5761350782516001600160801b0381169060801c61519e565b156137cb5761351582613e98565b61351e81614e98565b919092602081019267ffffffffffffffff84511642811115611f85575061355660c08301516001600160801b0381169060801c613c00565b908251966040516009885167ffffffffffffffff60b81b60208b019b828d865e60b81b167f0300000000000000000000000000000000000000000000000000000000000000178184015201902095865f527f2858cee520d17801e23ba513945657c727a0c7e5f6944aa59888d57780a2670060205260405f205461379c57818389875167ffffffffffffffff16935167ffffffffffffffff16916135f994613f99565b613608866001868a959a6157cc565b9061361287615828565b610160880151604051630682ed5f60e41b60208083019190915260248201529361364e926001600160801b0383169260801c9160448701615a62565b828103604319810160c4850152602080835280830193909352919091018252605f01601f191660405261368091615842565b50835167ffffffffffffffff16915f5c6001600160a01b03169160405193602085017f078c4a7900000000000000000000000000000000000000000000000000000000905260248501602090528960448601936136dc946158c4565b9060c48301526136fc9082601f19818303019052601f8019910116604052565b61370591614f4a565b9261370f84614db9565b905f527f2858cee520d17801e23ba513945657c727a0c7e5f6944aa59888d57780a2670060205260405f20555167ffffffffffffffff169360405192839260408452604084019061375f9161511a565b9083820360208501526137719161511a565b9351902092037f9ebe816b68a2a7b1cba2c0b92eb0b0adf9126fbb02ab06d5001ebbc88aa4dbd791a3565b5050505050505050507fd08bf58b0e4eec5bfc697a4fdbb6839057fbf4dd06f1b1ce07445c0e5a654caf5f80a1565b62c9b93760e51b5f527f736f75726365506f72740000000000000000000000000000000000000000000060045260245ffd5b62c9b93760e51b5f527f73657175656e636500000000000000000000000000000000000000000000000060045260245ffd5b60ff5f516020615b8e5f395f51905f52541661384757565b7f9e87fac8000000000000000000000000000000000000000000000000000000005f5260045ffd5b93926138aa9261388892613881613019565b50866143dd565b926138966020820182612734565b9060801b1760808501526040810190612734565b9060801b17610180830152565b6138c081614c8b565b9190825115613bd75760408301908151905f60606040516138e0816123af565b81815281602082015282604082015201526138fa81614785565b67ffffffffffffffff8551169260405191613914836123af565b82526020820190815260408201600281526060830194855261393587615828565b9467ffffffffffffffff60b81b6001600160f81b03196139c16101608b0151604051997f4d6d9ffb0000000000000000000000000000000000000000000000000000000060208c0152602060248c015267ffffffffffffffff6020818351169201511690608060448d015260648c015260848b01526001600160801b0381169060801c60c48b0161594d565b956043198988030160a48a0152519451935160f81b16915160b81b161790602060218401930151938460f81c94858252856020611fe08185019360f31c16840101965b613b6e575050505050838203601f199081018552601f90920190911660405250613a2e9190615842565b67ffffffffffffffff602084015116808210613b40575050606067ffffffffffffffff7f3666001e98ef7fcfe892d6bd7a8f8ccef03e1dd42b9ea4508ab0ea3ab64cf8a69285515f527f2858cee520d17801e23ba513945657c727a0c7e5f6944aa59888d57780a267006020525f604081205561342660a0860191613ac183516001600160801b0381169060801c613c00565b61342160208a0194613b248651945191888c5116613add613cc0565b506001600160a01b035f5c1693604051977f5e32b6b60000000000000000000000000000000000000000000000000000000060208a0152602060248a0152604489016158c4565b9060c485015283601f19818303019052601f8019910116604052565b7fd59f84c4000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9060208097925f1901978892601f1986860301815201926001885160f81c898183819c018686015e0101978315613bb9575b8082525f828201840152601f01601f1916010196613a04565b600990875184890185838601015e8751018884828501015201613ba0565b5050507fd08bf58b0e4eec5bfc697a4fdbb6839057fbf4dd06f1b1ce07445c0e5a654caf5f80a1565b9190916001600160a01b03604051848382377f5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c201858201526020850190205416928315613c4a575050565b6118096040519283927f37c6ee3c000000000000000000000000000000000000000000000000000000008452602060048501526024840191612542565b6001600160a01b035f5c16613c9857565b7fb5dfd9e5000000000000000000000000000000000000000000000000000000005f5260045ffd5b60405190613ccd82612363565b5f6080838281528260208201528260408201528260608201520152565b906001600160801b038216806040519381855260801c60208501378201603f01601f1916604052565b91909160405133815283602082015283826040830137602060408286810186518488018483015e8651017f5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c20483820152030101902092613d7184615138565b8051613e905750336001600160a01b03613d8b8385613c00565b1603613e59575050613d9c906146c5565b8093915091835167ffffffffffffffff811161237f57613dc681613dc0845461250a565b84612d24565b602094601f8211600114613dfb57613df79293949582915f92612eb15750508160011b915f199060031b1c19161790565b9055565b601f19821695835f52805f20915f5b888110613e4157508360019596979810613e29575b505050811b019055565b01515f1960f88460031b161c191690555f8080613e1f565b91926020600181928685015181550194019201613e0a565b6118096040519283927fb470dc460000000000000000000000000000000000000000000000000000000084523391600485016127e0565b935050505090565b613eb360408201516001600160801b0381169060801c6153b7565b613f6757613ed260608201516001600160801b0381169060801c6153b7565b613f3557608001516001600160801b03168015159081613f27575b5015613ef557565b62c9b93760e51b5f527f76616c756500000000000000000000000000000000000000000000000000000060045260245ffd5b62040000915011155f613eed565b62c9b93760e51b5f527f656e636f64696e6700000000000000000000000000000000000000000000000060045260245ffd5b62c9b93760e51b5f527f76657273696f6e0000000000000000000000000000000000000000000000000060045260245ffd5b9493919290946040519560208701916001600160f01b031967ffffffffffffffff82169160f01b167f08000000000000000000000000000000000000000000000000000000000000001783526022880192607f8211614364575b505080518060f01b7f12000000000000000000000000000000000000000000000000000000000000001783526002830192607f821161432b575b5050805160208201835e51019280518060f01b7f1a000000000000000000000000000000000000000000000000000000000000001785526002850194607f82116142f2575b5050805193602082019485825e81510167ffffffffffffffff83166001600160f01b03198460f01b167f20000000000000000000000000000000000000000000000000000000000000001782526002820191607f82116142bb575b505060c081019384905f905b60a082106141f257505060205f60a08460025afa1561075557815f5195039060bf19820190818060f01b7f2a000000000000000000000000000000000000000000000000000000000000001785526002850194607f82116141a2575b505093835f969360209895936061978a955e018a810360df19018b52601f1960a01990910116604081905297600289536001890191519060025afa9060c01b8452846021870160088660025afa169083528360418601818560025afa169360025afa1615610755575f5190565b600191929550602a815301905b607f81116141db57935f969360209895936001848b9660619a9653019699509350939681929650614135565b906001906080607f8416178153019060071c6141af565b909586820151906001600160801b03821680918960021c600a0190608083105f14614252576002916001600160f01b03198660f01b169060f81b17815201925b60801c83376020888601828460025afa15610755570195602001906140d9565b82906001600160f01b03198660f01b168360f81b1781526002810192607f8511614280575b50505092614232565b6001929493508153015b607f83116142a157600191928153015f8080614277565b600191506080607f8416178153019060071c90829061428a565b600191925060208153015b607f82116142db576001918153015f806140cd565b6001906080607f8416178153019060071c906142c6565b600191929550601a8153015b607f821161431457600191815301925f80614072565b6001906080607f8416178153019060071c906142fe565b60019192935060128153015b607f821161434d57600191815301905f8061402d565b6001906080607f8416178153019060071c90614337565b60089192935053602187015b607f821161438657600191815301905f80613ff3565b6001906080607f8416178153019060071c90614370565b604051815190926009928290602001855e60b81b7f0100000000000000000000000000000000000000000000000000000000000000178184015201902090565b939291906143e9613019565b946080810160016143fa8284612af6565b9050036144e35761440b9082612af6565b1561281f5761446260206144cc9467ffffffffffffffff614447606061443287849861271f565b978d8461443e83612767565b16905201612767565b16828b01528361445682612767565b1660408b015201612767565b1660608701526144728180612734565b9060801b1760a08701526144896020820182612734565b9060801b1760c08701526144a06040820182612734565b9060801b1760e08701526144b76060820182612734565b9060801b176101008701526080810190612734565b9060801b1761012085015260801b17610160830152565b62c9b93760e51b5f527f7061796c6f61647300000000000000000000000000000000000000000000000060045260245ffd5b60206001600160a01b037f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9216806001600160a01b03197ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a005416177ff3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a0055604051908152a1565b9291903d9261024484116146bb575b632abe265360e01b6001600160e01b0319604051958087526020870190805f833e8701603f01601f19166040528651905182811691600481106146a6575b505016148061468f575b614638575b5050506146337fed3cd553e641c2aa7a6248d851a8795925cfbe44b5b14ff80fbf652acc2d4fd0916040519182916020835260208301906124e6565b0390a2565b915f92918361466a81947401000000000000000000000000000000000000000060ff60a01b19845c1617835d5a61277c565b836040519384373090f160ff60a01b195f5c165f5d61468b575f80806145f7565b5050565b505a62124f808201908183116111925710156145f2565b839250829060040360031b1b16165f806145e8565b61024493506145aa565b6040516020825180828501845e7f5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c202818401520190209161470760028401615138565b918251156147125750565b6001600160a01b038454161561476057611809906040519182917f64fd16a40000000000000000000000000000000000000000000000000000000083526020600484015260248301906124e6565b611809906040519182916325a38fa160e01b83526020600484015260248301906124e6565b6001600160a01b03198154169081156147b45750604051906020820152600c81526147b1602c826123cb565b90565b6147b19150600101612b2c565b90815181101561281f570160200190565b67ffffffffffffffff811161237f5760051b60200190565b805182101561281f5760209160051b010190565b156148065750565b6001600160a01b03907f01281c63000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b61271d90803b151580156147fe5750306001600160a01b03821614156147fe565b915f926040516001600160f81b03198460f81b166020820152600181526148846021826123cb565b925f915b8183106148f45750505081805190600c8211156148a3575050565b602001519193506001600160a01b031982169250600c81106148d7575b50506040516148d06020826123cb565b5f81529091565b6001600160a01b031992508290600c0360031b1b16165f806148c0565b909193602061495b600180938361490c8a8989612808565b90506149198b8a8a612808565b8092916001600160f81b031960405199878b985191829101888a015e87019360f81b1685840152602183013701015f838201520301601f1981018352826123cb565b94019190614888565b9082101561281f570190565b91815b8015801580614c5d575b80614c2f575b1561499457611192575f1901614973565b50919290926149a3838261277c565b8015908115614c24575b508015614c1a575b8015614bec575b614b5357825f5b828210614ba65767ffffffffffffffff9150118015614b88575b8015614b5a575b614b53575f5b5f19840184811161119257811015614b4a576001600160f81b0319614a10828486614964565b35167f610000000000000000000000000000000000000000000000000000000000000081101580614b20575b8015614acb575b159081614aa6575b81614a7b575b81614a6c575b50614a64576001016149ea565b505050505f90565b602d60f81b915014155f614a57565b7f5f000000000000000000000000000000000000000000000000000000000000008114159150614a51565b9050600360fc1b81101580614abd575b1590614a4b565b50603960f81b811115614ab6565b507f41000000000000000000000000000000000000000000000000000000000000008110158015614a4357507f5a00000000000000000000000000000000000000000000000000000000000000811115614a43565b507f7a00000000000000000000000000000000000000000000000000000000000000811115614a3c565b50505050600190565b5050505f90565b506001198301838111611192576001600160f81b0319614b80602d60f81b928486614964565b3516146149e4565b50801561281f57602d60f81b6001600160f81b0319833516146149dd565b600a810290808204600a149015171561119257602f19614bc7838587614964565b3560f81c0160ff81116111925760019160ff614be4921690612833565b9101906149c3565b505f198301838111611192576001600160f81b0319614c11602d60f81b928486614964565b351614156149bc565b50600283106149b5565b60149150115f6149ad565b505f198201828111611192576001600160f81b0319614c54603960f81b928789614964565b35161115614983565b505f198201828111611192576001600160f81b0319614c82600360fc1b928789614964565b3516101561497d565b9060405190614c99826123af565b5f8252602082019260608452604083016060815260608085015283614cbd83614e98565b81989192945252614cdb829667ffffffffffffffff8551169061439d565b90815f527f2858cee520d17801e23ba513945657c727a0c7e5f6944aa59888d57780a2670060205260405f2054928315614db0575050845267ffffffffffffffff82511667ffffffffffffffff614d526020870192835160408901518460208901511691614d47613cc0565b5060a0890193613f99565b92906060880152519351169103614d67575050565b614da692506040519283927f041ab5d10000000000000000000000000000000000000000000000000000000084526040600485015260448401906124e6565b9060248301520390fd5b96509450505050565b5f60208092604051918183925191829101835e8101838152039060025afa15612a565760205f8051604051838101917f02000000000000000000000000000000000000000000000000000000000000008352602182015260218152614e1f6041826123cb565b604051918291518091835e8101838152039060025afa15612a56575f5190565b90614e499161596d565b614e51615743565b9015614e5a5750565b611809906040519182917f25d14f740000000000000000000000000000000000000000000000000000000083526020600484015260248301906124e6565b90614ea66080830151613cea565b90614eb0826146c5565b6101808193929501516001600160801b038160801c91165f8351828114614f32575b5015614edd57505050565b614f209291611809916040519485947f6d4f21960000000000000000000000000000000000000000000000000000000086526040600487015260448601906124e6565b84810360031901602486015291612542565b6040519150808483378060208601209120145f614ed2565b9060ff5f5c60a01c166150e057614f609161596d565b15615079575f906060603f3d1161502b575b80921561501c57614f85815115156131b4565b80516020811491821592614fd0575b505015614f9d57565b6313b5dabf60e31b5f527f756e6976657273616c206572726f72000000000000000000000000000000000060045260245ffd5b7f4774d4a575993f963b1c06573736617a457abef8589178db8d10c94b4ab511ab925060200151906020811061500b575b5014155f80614f94565b5f199060200360031b1b165f615001565b632abe265360e01b5f5260045ffd5b60405f803e6020513d60408201111561800082111560205f51141616615052575b50614f72565b92505060019160405190808252806040602084013e8101603f01601f19166040525f61504c565b7fb9edb487876e8be10f54e377c1a815a54ad92a6db1c9561dfe8fad2f0d1da84f6150a56110c0615743565b0390a16040517f4774d4a575993f963b1c06573736617a457abef8589178db8d10c94b4ab511ab6020820152602081526147b16040826123cb565b50506040517f4774d4a575993f963b1c06573736617a457abef8589178db8d10c94b4ab511ab6020820152602081526147b16040826123cb565b815160209281840190835e5f828201840152601f01601f1916010190565b80546040519291602084019160018116156151845760019291921c918285525f526020805f2092850101915b828210615172575060405250565b60018160209254845201910190615164565b9050607f8160011c16845260ff1916905260408201604052565b6002821080156152a7575b6152a1576020821115806151ff575b6151f857905f9082015b8083106151d3575060019150161590565b906001906f07fffffeaffffffe53ff68080000000084355f1a1c1917920191906151c2565b5050600190565b5080357f80808080808080808080808080808080808080808080808080808080808080808360200360031b1b817f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f839416917f05050505050505050505050505050505050505050505050505050505050505058301171991011616146151b8565b50505f90565b50608082116151a9565b6008821080156153ad575b6152a15760208211158061530b575b6151f857905f9082015b8083106152e6575060019150161590565b906001906f07fffffeaffffffe53ff68080000000084355f1a1c1917920191906152d5565b5080357f80808080808080808080808080808080808080808080808080808080808080808360200360031b1b817f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f839416917f05050505050505050505050505050505050505050505050505050505050505058301171991011616146152cb565b50604082116152bc565b919080151583355f1a81615738575b8161572d575b50615727575f5b8181106153e257506001925050565b6153ed818386614964565b3560f81c602081118061571d575b615715576020811480156156fe575b1561542357505f19811461119257600101925b926153d3565b60c28114806156eb575b80615659575b1561544a575060028101809111611192579261541d565b60e1811015908161564d575b508061563a575b80615480575b156154795760038101809111611192579261541d565b505f925050565b5060038101808211611192578210610755577fffffff000000000000000000000000000000000000000000000000000000000081850135167fe19a80000000000000000000000000000000000000000000000000000000000081149081156155de575b81156155b4575b811561558a575b8115615560575b8115615536575b811561550c575b50615463565b7fe3808000000000000000000000000000000000000000000000000000000000009150145f615506565b7fe2819f0000000000000000000000000000000000000000000000000000000000811491506154ff565b7fe280af0000000000000000000000000000000000000000000000000000000000811491506154f8565b7fe280a90000000000000000000000000000000000000000000000000000000000811491506154f1565b7fe280a80000000000000000000000000000000000000000000000000000000000811491506154ea565b90507fe28080000000000000000000000000000000000000000000000000000000000081101580615610575b906154e3565b507fe2808a000000000000000000000000000000000000000000000000000000000081111561560a565b506002810180821161119257821161545d565b60e3915011155f615456565b5060018201808311611192577f85000000000000000000000000000000000000000000000000000000000000006001600160f81b031961569a83878a614964565b3516149081156156ab575b50615433565b7fa00000000000000000000000000000000000000000000000000000000000000091506156e26001600160f81b0319918689614964565b3516145f6156a5565b506001820180831161119257831161542d565b506009811015801561540a5750600d81111561540a565b505f93505050565b50608081106153fb565b505f9150565b60809150105f6153cc565b6020811191506153c6565b3d90610200821161576b575b60405191808352805f602085013e8201603f01601f1916604052565b610200915061574f565b60ff7ff0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a005460401c16156157a457565b7fd7e6bcf8000000000000000000000000000000000000000000000000000000005f5260045ffd5b9167ffffffffffffffff61580260ff93945f60606040516157ec816123af565b8181528160208201528260408201520152614785565b9451169260405194615813866123af565b85526020850152166040830152606082015290565b6040905f6020835161583981612393565b82815201520190565b546001600160a01b031691905f9081905a828660208451940192f115615891575f915f601f3d11615879575b9061271d91936147fe565b50915061271d60019260205f803e5f5190915061586e565b3d61040081116158bb575b6040518181526020810191805f843e8101603f01601f19166040525190fd5b5061040061589c565b916158dc6158e99296959660a0855260a08501615b6a565b8381036020850152615b6a565b916040820152606081830391015260a08101925f915b60a0831061590c57505050565b90919360208091868501516001600160801b03811680918684038a88015281845260801c848401375f828201840152601f01601f19160101940191906158ff565b909180602093818452848401375f828201840152601f01601f1916010190565b620f695061597f5a8060061c9061277c565b1061599957815f9291836020819451930191620f4240f190565b6307099c5360e21b5f5260045ffd5b905f8091602081519101845af48080615a4f575b156159dc5750506040513d81523d5f602083013e60203d82010160405290565b15615a16576001600160a01b03907f9996b315000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b3d15615a27576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b503d1515806159bc5750813b15156159bc565b939092615a949267ffffffffffffffff602081835116920151169060a087526020870152604086015260a0850161594d565b91606081840391015280519060208101519067ffffffffffffffff60b81b60606001600160f81b0319604084015160f81b1692015160b81b161790602060218401930151938460f81c94858252856020611fe08185019360f31c16840101965b615b015750505050505090565b9060208097925f1901978892601f1986860301815201926001885160f81c898183819c018686015e0101978315615b4c575b8082525f828201840152601f01601f1916010196615af4565b600990875184890185838601015e8751018884828501015201615b33565b8151808252602092819084018385015e5f828201840152601f01601f191601019056fe5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c200f0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00",
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

// PackAcknowledgeFromBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07218b26.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acknowledgeFromBatch() returns()
func (router *Router) PackAcknowledgeFromBatch() []byte {
	enc, err := router.abi.Pack("acknowledgeFromBatch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcknowledgeFromBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07218b26.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acknowledgeFromBatch() returns()
func (router *Router) TryPackAcknowledgeFromBatch() ([]byte, error) {
	return router.abi.Pack("acknowledgeFromBatch")
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

// PackReceiveFromBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x140e0970.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiveFromBatch() returns()
func (router *Router) PackReceiveFromBatch() []byte {
	enc, err := router.abi.Pack("receiveFromBatch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiveFromBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x140e0970.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiveFromBatch() returns()
func (router *Router) TryPackReceiveFromBatch() ([]byte, error) {
	return router.abi.Pack("receiveFromBatch")
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

// PackTimeOutFromBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x225baed2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timeOutFromBatch() returns()
func (router *Router) PackTimeOutFromBatch() []byte {
	enc, err := router.abi.Pack("timeOutFromBatch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimeOutFromBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x225baed2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timeOutFromBatch() returns()
func (router *Router) TryPackTimeOutFromBatch() ([]byte, error) {
	return router.abi.Pack("timeOutFromBatch")
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
	if bytes.Equal(raw[:4], router.abi.Errors["Malformed"].ID.Bytes()[:4]) {
		return router.UnpackMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], router.abi.Errors["NotAnItem"].ID.Bytes()[:4]) {
		return router.UnpackNotAnItemError(raw[4:])
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

// RouterMalformed represents a Malformed error raised by the Router contract.
type RouterMalformed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Malformed()
func RouterMalformedErrorID() common.Hash {
	return common.HexToHash("0x07b6ad3ff7dbc4002539ae21306d8899743aedf933b34101681c6906979f10a5")
}

// UnpackMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Malformed()
func (router *Router) UnpackMalformedError(raw []byte) (*RouterMalformed, error) {
	out := new(RouterMalformed)
	if err := router.abi.UnpackIntoInterface(out, "Malformed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RouterNotAnItem represents a NotAnItem error raised by the Router contract.
type RouterNotAnItem struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAnItem()
func RouterNotAnItemErrorID() common.Hash {
	return common.HexToHash("0x8357ff865730b2684f78deb152025d98fb6ec3c82404c71d8572e739c4c4f7d1")
}

// UnpackNotAnItemError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAnItem()
func (router *Router) UnpackNotAnItemError(raw []byte) (*RouterNotAnItem, error) {
	out := new(RouterNotAnItem)
	if err := router.abi.UnpackIntoInterface(out, "NotAnItem", raw); err != nil {
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
