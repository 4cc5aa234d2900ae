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
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"field\",\"type\":\"bytes32\"}],\"name\":\"AcknowledgementInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AnswerRefused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"ApplicationFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"app\",\"type\":\"address\"}],\"name\":\"ApplicationInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"client\",\"type\":\"address\"}],\"name\":\"ClientInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"}],\"name\":\"ClientUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"name\":\"CommitmentMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"}],\"name\":\"CounterpartyExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"field\",\"type\":\"bytes32\"}],\"name\":\"CounterpartyInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"registered\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"given\",\"type\":\"string\"}],\"name\":\"CounterpartyMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"}],\"name\":\"CounterpartyUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"ERC1967InvalidImplementation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC1967NonPayable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InsufficientGas\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Malformed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAnItem\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"callHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"NotAnnounced\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"NotRelayable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"field\",\"type\":\"bytes32\"}],\"name\":\"PacketInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Paused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"port\",\"type\":\"string\"}],\"name\":\"PortExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"port\",\"type\":\"string\"}],\"name\":\"PortInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"port\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"PortNotOwned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"port\",\"type\":\"string\"}],\"name\":\"PortUnknown\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Reentered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timeout\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"TimeoutElapsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timeout\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"TimeoutNotReached\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timeout\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"TimeoutTooFar\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UUPSUnauthorizedCallContext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"}],\"name\":\"UUPSUnsupportedProxiableUUID\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"sequence\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"packet\",\"type\":\"bytes\"}],\"name\":\"AckPacket\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"callHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"call\",\"type\":\"bytes\"}],\"name\":\"Announced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"indexed\":false,\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"counterpartyInfo\",\"type\":\"tuple\"}],\"name\":\"CounterpartyRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"portId\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"app\",\"type\":\"address\"}],\"name\":\"IBCAppAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"IBCAppRecvPacketCallbackError\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"indexed\":false,\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"counterpartyInfo\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"client\",\"type\":\"address\"}],\"name\":\"ICS02ClientAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"indexed\":false,\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"counterpartyInfo\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"client\",\"type\":\"address\"}],\"name\":\"ICS02ClientMigrated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"enumILightClientMsgs.UpdateResult\",\"name\":\"result\",\"type\":\"uint8\"}],\"name\":\"ICS02ClientUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"}],\"name\":\"ICS02MisbehaviourSubmitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"ItemFailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"Noop\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"PausedBy\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"sequence\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"packet\",\"type\":\"bytes\"}],\"name\":\"SendPacket\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"sequence\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"packet\",\"type\":\"bytes\"}],\"name\":\"TimeoutPacket\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"UnpausedBy\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"sequence\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"packet\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"acknowledgement\",\"type\":\"bytes\"}],\"name\":\"WriteAcknowledgement\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"CALLBACK_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COMMITMENTS_SLOT\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_ACKNOWLEDGEMENT_SIZE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_PAYLOAD_SIZE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_REASON_SIZE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_TIMEOUT_DELTA\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"UPGRADE_DELAY\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"UPGRADE_INTERFACE_VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ackPacked\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload[]\",\"name\":\"payloads\",\"type\":\"tuple[]\"}],\"internalType\":\"structIICS26RouterMsgs.Packet\",\"name\":\"packet\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"acknowledgement\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proofAcked\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"revisionNumber\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revisionHeight\",\"type\":\"uint64\"}],\"internalType\":\"structIICS02ClientMsgs.Height\",\"name\":\"proofHeight\",\"type\":\"tuple\"}],\"internalType\":\"structIICS26RouterMsgs.MsgAckPacket\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"ackPacket\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"counterpartyInfo\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"client\",\"type\":\"address\"}],\"name\":\"addClient\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"portId\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"app\",\"type\":\"address\"}],\"name\":\"addIBCApp\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"call\",\"type\":\"bytes\"}],\"name\":\"announce\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"callHash\",\"type\":\"bytes32\"}],\"name\":\"announcedFrom\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"}],\"name\":\"getClient\",\"outputs\":[{\"internalType\":\"contractILightClient\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"hashedPath\",\"type\":\"bytes32\"}],\"name\":\"getCommitment\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"}],\"name\":\"getCounterparty\",\"outputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"portId\",\"type\":\"string\"}],\"name\":\"getIBCApp\",\"outputs\":[{\"internalType\":\"contractIIBCApp\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getNextClientSeq\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"counterpartyInfo\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"client\",\"type\":\"address\"}],\"name\":\"migrateClient\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxiableUUID\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"recvPacked\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload[]\",\"name\":\"payloads\",\"type\":\"tuple[]\"}],\"internalType\":\"structIICS26RouterMsgs.Packet\",\"name\":\"packet\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"proofCommitment\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"revisionNumber\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revisionHeight\",\"type\":\"uint64\"}],\"internalType\":\"structIICS02ClientMsgs.Height\",\"name\":\"proofHeight\",\"type\":\"tuple\"}],\"internalType\":\"structIICS26RouterMsgs.MsgRecvPacket\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"recvPacket\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"counterpartyInfo\",\"type\":\"tuple\"}],\"name\":\"registerCounterparty\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"calls\",\"type\":\"bytes[]\"}],\"name\":\"relay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload\",\"name\":\"payload\",\"type\":\"tuple\"}],\"internalType\":\"structIICS26RouterMsgs.MsgSendPacket\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"sendPacket\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"misbehaviourMsg\",\"type\":\"bytes\"}],\"name\":\"submitMisbehaviour\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timeoutPacked\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload[]\",\"name\":\"payloads\",\"type\":\"tuple[]\"}],\"internalType\":\"structIICS26RouterMsgs.Packet\",\"name\":\"packet\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"proofTimeout\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"revisionNumber\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revisionHeight\",\"type\":\"uint64\"}],\"internalType\":\"structIICS02ClientMsgs.Height\",\"name\":\"proofHeight\",\"type\":\"tuple\"}],\"internalType\":\"structIICS26RouterMsgs.MsgTimeoutPacket\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"timeoutPacket\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"updateMsg\",\"type\":\"bytes\"}],\"name\":\"updateClient\",\"outputs\":[{\"internalType\":\"enumILightClientMsgs.UpdateResult\",\"name\":\"result\",\"type\":\"uint8\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newImplementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"upgradeToAndCall\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"}]",
	ID:  "Router",
	Bin: "0x60a080604052346100c257306080525f516020614f3f5f395f51905f525460ff8160401c166100b3576002600160401b03196001600160401b03821601610060575b604051614e7890816100c782396080518181816116d301526117760152f35b6001600160401b0319166001600160401b039081175f516020614f3f5f395f51905f525581527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d290602090a15f80610041565b63f92ee8a960e01b5f5260045ffd5b5f80fdfe60806040526004361015610011575f80fd5b5f5f3560e01c806302f10d8514611e5d5780631bca011a14611da15780632447af2914611d5457806327f146f314611d1f57806332b55cbf14611cf85780633f4ba83a14611c7857806347fe8b1d14611c5b5780634d6e7ce3146119735780634f1ef2861461172757806352d1902d146116c05780635c975abb146116915780635ebd10ca146115e85780635f516889146114935780636fbf80791461132157806371498776146113045780637795820c146112ce5780637a9e5e4b146112595780637eb789321461120a57806380462844146111dd5780638456cb59146111685780638fb3603714611116578063946c948214610e325780639779ea4614610e145780639e2e5c8314610d28578063a105675314610cf6578063a2ba193414610cd8578063ad3cb1cc14610c90578063b0777bfa14610a0b578063b216706c1461093b578063b98c330a146108bb578063bc0899421461089d578063bf7e214f14610868578063c4d66de814610717578063cce0b26514610594578063e3cb36a014610259578063e78cd16714610211578063edb9a755146101f45763fb3e5032146101bc575f80fd5b346101f15760203660031901126101f157604060209160043581525f516020614db85f395f51905f5283522054604051908152f35b80fd5b50346101f157806003193601126101f15760206040516180008152f35b50346101f15736600319018181126102465730330361024a57366004116102465761023e610243916137b1565b612b36565b80f35b5080fd5b6341abffc360e11b8252600482fd5b50346101f15760403660031901126101f157600435906001600160401b0382116101f1576040826004019260031990360301126101f157610298611f08565b916102a33633612474565b6102ac83613d32565b5f516020614e185f395f51905f52546001600160401b038160481c169067ffffffffffffffff60481b6102de83612348565b60481b169067ffffffffffffffff60481b1916175f516020614e185f395f51905f5255809181849272184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b81101561056e575b50806d04ee2d6d415b85acef8100000000600a921015610553575b662386f26fc1000081101561053f575b6305f5e10081101561052e575b61271081101561051f575b6064811015610511575b1015610507575b6001820192600a60216103a461038e87611fa4565b9661039c6040519889611f83565b808852611fa4565b602087019590601f19013687378601015b5f1901916f181899199a1a9b1b9c1cb0b131b232b360811b8282061a8353049081156103e357600a906103b5565b50506104f3947f0ecded31ecd211a73abf0fb3bc09150bbe321a05550fbe29ea0f16b6e25fbfa89361044960276104d695604051988991602083019566636c69656e742d60c81b87525180918585015e820190838201520301601f198101885287611f83565b6020604051809288518091835e7f5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c2029082019081520301902080546001600160a01b0319166001600160a01b039092169182178155826104a881806122cc565b90506104f7575b5050604051928392606084526104c86060850188612099565b908482036020860152612176565b9060408301520390a1604051918291602083526020830190612099565b0390f35b6105009161279b565b5f826104af565b9060010190610379565b606460029104930192610372565b61271060049104930192610368565b6305f5e1006008910493019261035d565b662386f26fc1000060109104930192610350565b6d04ee2d6d415b85acef810000000060209104930192610340565b6040935072184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b90049050600a610325565b50346101f15760603660031901126101f1576004356001600160401b038111610246576105c5903690600401611ec5565b602435926001600160401b0384116101f1576040846004019460031990360301126101f1576044356001600160a01b03811691828203610713576106093633612474565b61061236611fa4565b61061f6040519182611f83565b3681528160208201926101f157506106fe927f23c2e29d6ae84e79fa116b8afd6e28ddc1de7f473d3edb407fbd08093c3ed6bf97926106af92365f83375f60203683010152519020805f525f516020614db85f395f51905f5260205261069160405f2054828115158061070957612456565b5f525f516020614db85f395f51905f526020525f6040812055613d32565b6106b984866125e6565b6106cd85876106c8858561268f565b612115565b80546001600160a01b0319166001600160a01b0385161790556040516060808252909586956104c8928701916120f5565b9060408301520390a1005b5042821115612456565b5f80fd5b50346101f15760203660031901126101f157610731611ef2565b5f516020614e585f395f51905f52549060ff8260401c1615916001600160401b03811680159081610860575b6001149081610856575b15908161084d575b5061083e5767ffffffffffffffff1981166001175f516020614e585f395f51905f52556107b3919083610812575b506107a66149fc565b6107ae6149fc565b613759565b6107ba5780f35b68ff0000000000000000195f516020614e585f395f51905f5254165f516020614e585f395f51905f52557fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d2602060405160018152a180f35b68ffffffffffffffffff191668010000000000000001175f516020614e585f395f51905f52555f61079d565b63f92ee8a960e01b8452600484fd5b9050155f61076f565b303b159150610767565b84915061075d565b50346101f157806003193601126101f1575f516020614df85f395f51905f52546040516001600160a01b039091168152602090f35b50346101f157806003193601126101f1576020604051620151808152f35b50346101f1576108ca36611ff5565b6109036108fe604030331415938461091c575b6108e781806122b7565b6108f460208301836122cc565b9390920190612acc565b6138b4565b61090a5780f35b5f805c6001600160a01b031916905d80f35b6109263633612474565b61092e612a04565b610936612a35565b6108dd565b50346101f15760203660031901126101f1576004356001600160401b0381116102465761096c903690600401611ec5565b6109763633612474565b610981368284611fbf565b60208151910120916202a3004201908142116109f757906109f17f82f95c8afa72888566f53178c1cb9eef19feb16291327391d692dd9c418ebef893928587525f516020614db85f395f51905f5260205282604088205560405193849384526040602085015260408401916120f5565b0390a280f35b634e487b7160e01b85526011600452602485fd5b50346101f15760203660031901126101f1576004356001600160401b03811161024657610a81610a68610a63610a476002943690600401611ec5565b60606020604051610a5781611f4d565b82815201523691611fbf565b612e86565b9190610a7a60405180958193016123d5565b0383611f83565b8151610c815760ff835b1690610a9682613cdf565b91610aa46040519384611f83565b808352610ab3601f1991613cdf565b01845b818110610c70575050600184915b8351831015610bd257610ad78286613cce565b5160f81c610ae481611fa4565b90610af26040519283611f83565b808252610b01601f1991611fa4565b01366020830137610b128486613cf6565b52610b1d8385613cf6565b50855b610b2a8486613cf6565b5151811015610b8f5760018301808411610b7b5790600191610b5a610b548360ff60f81b936123c8565b89613cce565b5116610b7482610b6a888a613cf6565b51928b1a92613cce565b5301610b20565b634e487b7160e01b88526011600452602488fd5b509190610b9c8285613cf6565b51516001019081600111610bbe57600191610bb6916123c8565b910191610ac4565b634e487b7160e01b87526011600452602487fd5b610c0a90848760405192610be584611f4d565b8352602083019182526040519384936020855251604060208601526060850190612099565b915191601f19848203016040850152825190818152602081016020808460051b840101950193915b838310610c3f5786860387f35b919395509193602080610c5e600193601f198682030187528951612099565b97019301930190928695949293610c32565b806060602080938701015201610ab6565b60ff602083015160f81c610a8b565b50346101f157806003193601126101f1576104f3604051610cb2604082611f83565b60058152640352e302e360dc1b6020820152604051918291602083526020830190612099565b50346101f157806003193601126101f1576020604051620400008152f35b50346101f15736600319018181126102465730330361024a573660041161024657610d23610243916137b1565b61347f565b50346101f15780610d3836612028565b610d43949294612a04565b6001600160a01b03610d5586866125e6565b541691823b15610e1057610d8a9284928360405180968195829463ddba653760e01b84526020600485015260248401916120f5565b03925af18015610e0557610de9575b50507fa263f0a976b2937a51fd2e416491cf0ca724d5499fa870715929dfde4ee4a43091610dd46040519283926020845260208401916120f5565b0390a15f805c6001600160a01b031916905d80f35b90610df391611f83565b825f12610e0157825f610d99565b8280fd5b6040513d84823e3d90fd5b8380fd5b50346101f157806003193601126101f1576020604051620f42408152f35b50346101f15760203660031901126101f1576004356001600160401b03811161024657366023820112156102465780600401356001600160401b038111610e01576024820191602436918360051b010111610e0157610e913633612474565b610e99612a04565b610ea1612a35565b825b818110610ebd57835f805c6001600160a01b031916905d80f35b610ec881838561239d565b6001600160e01b031991359182169291600482106110f6575b5050610eed818461233b565b80610fa00290610fa08204036110e257614e20019182614e20116110e2576001600160e01b03191691636fbf807960e01b831480156110d2575b80156110c2575b80156110b2575b80156110a2575b8015611092575b8015611082575b610fba5750807fed3cd553e641c2aa7a6248d851a8795925cfbe44b5b14ff80fbf652acc2d4fd0610fb0600194604051906352c718bd60e01b6020830152602482015260248152610f9c604482611f83565b604051918291602083526020830190612099565b0390a25b01610ea3565b91505a9162124f80810180821161106e5760019310156110215750807fed3cd553e641c2aa7a6248d851a8795925cfbe44b5b14ff80fbf652acc2d4fd06110196040516307099c5360e21b602082015260048152610f9c602482611f83565b0390a2610fb4565b85808061102e845a61233b565b61103986898b61239d565b929091836040519384373090f115611052575b50610fb4565b6110689061106183868861239d565b9084613b9e565b5f61104c565b634e487b7160e01b5f52601160045260245ffd5b506320118a1160e21b8314610f4a565b5063e78cd16760e01b8314610f43565b5063a105675360e01b8314610f3c565b50635cc6198560e11b8314610f35565b50630de5008d60e11b8314610f2e565b50632f5e886560e11b8314610f27565b634e487b7160e01b86526011600452602486fd5b6001600160e01b031960049290920360031b82901b161691505f80610ee1565b50346101f157806003193601126101f1575f516020614df85f395f51905f525460a01c60ff161561116057506020638fb3603760e01b5b6040516001600160e01b03199091168152f35b60209061114d565b50346101f157806003193601126101f1576111833633612474565b61118b612a35565b600160ff195f516020614e185f395f51905f525416175f516020614e185f395f51905f52557f314364159151b7b18f5ebe5ff7560d5d2bda61579a0b674a2967e01cd76869556020604051338152a180f35b50346101f15736600319018181126102465730330361024a5736600411610246576108fe610243916137b1565b50346101f15760203660031901126101f157600435906001600160401b0382116101f157602061124f6112403660048601611ec5565b6001600160a01b0392916125e6565b5416604051908152f35b50346101f15760203660031901126101f157611273611ef2565b5f516020614df85f395f51905f52546001600160a01b031633036112bc57803b156112a15761024390613759565b6361798f2f60e11b82526001600160a01b0316600452602490fd5b62d1953b60e31b825233600452602482fd5b50346101f15760203660031901126101f157604060209160043581525f516020614dd85f395f51905f5283522054604051908152f35b50346101f157806003193601126101f15760206040516102008152f35b50346101f15761137f60209161133636612028565b9391929590303314159485611474575b6001600160a01b03611358868a6125e6565b541690846040518099819582946305f671ab60e11b845288600485015260248401916120f5565b03925af1938415611467578194611406575b50506020937f87bbef2779889a19f0435ddca81fda94132c06ffddb0ea73def256307a293aef916113cf6040519283926040845260408401916120f5565b6113db87830187612078565b0390a16113f2575b6113f06040518092612078565bf35b5f805c6001600160a01b031916905d6113e3565b909193506020813d60201161145f575b8161142360209383611f83565b8101031261024657519060038210156101f1575091837f87bbef2779889a19f0435ddca81fda94132c06ffddb0ea73def256307a293aef611391565b3d9150611416565b50604051903d90823e3d90fd5b61147e3633612474565b611486612a04565b61148e612a35565b611346565b50346101f15760403660031901126101f1576004356001600160401b038111610246576114c4903690600401611ec5565b6114cf929192611f08565b926114da3633612474565b6114e482826142aa565b156115c3576001600160a01b036114fb8383612365565b541661159a57833b151580611587575b1561156b576115657fa6ec8e860960e638347460dc632fbe0175c51a5ca130e336138bbe26ff30449993946115408484612365565b80546001600160a01b0319166001600160a01b038316179055604051938493846122fe565b0390a180f35b63fa4908c160e01b83526001600160a01b038416600452602483fd5b506001600160a01b03841630141561150b565b6040516315add3d760e01b8152602060048201529182916115bf9160248401916120f5565b0390fd5b60405163ec21ec9560e01b8152602060048201529182916115bf9160248401916120f5565b50346101f1576115f736611ff5565b610903303314159182611672575b61166261165861163061161884806122b7565b61162560208601866122cc565b91604087019061335d565b9261164861163e82806122b7565b60408101906122cc565b9060801b176080850152806122b7565b60208101906122cc565b9060801b1761018082015261347f565b61167c3633612474565b611684612a04565b61168c612a35565b611605565b50346101f157806003193601126101f157602060ff5f516020614e185f395f51905f5254166040519015158152f35b50346101f157806003193601126101f1577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031630036117185760206040515f516020614e385f395f51905f528152f35b63703e46dd60e11b8152600490fd5b60403660031901126107135761173b611ef2565b6024356001600160401b03811161071357366023820112156107135761176b903690602481600401359101611fbf565b906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016308114908115611951575b50611942576117b03633612474565b6117b936611fa4565b6117c66040519182611f83565b3681526020810190365f83375f60203683010152519020805f525f516020614db85f395f51905f5260205261180760405f2054828115158061070957612456565b5f525f516020614db85f395f51905f526020525f604081205560018060a01b038116916040516352d1902d60e01b8152602081600481875afa5f918161190e575b506118605783634c9c8ce360e01b5f5260045260245ffd5b805f516020614e385f395f51905f528592036118fc5750823b156118ea575f516020614e385f395f51905f5280546001600160a01b031916821790557fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b5f80a28051156118d2576118d091614c05565b005b5050346118db57005b63b398979f60e01b5f5260045ffd5b634c9c8ce360e01b5f5260045260245ffd5b632a87526960e21b5f5260045260245ffd5b9091506020813d60201161193a575b8161192a60209383611f83565b8101031261071357519085611848565b3d915061191d565b63703e46dd60e11b5f5260045ffd5b5f516020614e385f395f51905f52546001600160a01b031614159050836117a1565b34610713576020366003190112610713576004356001600160401b03811161071357806004016060600319833603011261071357611a1b916119b3612a04565b6119bb612a35565b6119c860448201836122b7565b916119d1612e5c565b506119dc83806122cc565b9060801b176119ee60208501856122cc565b9590946119fe60408201826122cc565b929091611a0e60608201826122cc565b92909160808101906122cc565b9490936040519a611a2b8c611f1e565b878c5260208c019a60801b178a5260801b1760408a015260801b17606088015260801b1760808601526001600160801b038160801c9116611a6c8183612dee565b336001600160a01b0390911603611c3d575050611a8c81611a93926122cc565b3691611fbf565b6024611a9e82612e86565b93905001926001600160401b03611ab485612327565b1642811115611c275762015180611acb428361233b565b11611c115750611ae990516001600160801b0381169060801c6142aa565b15611bf4577f40227d98bc4bf55f8898fdbd2ef7c54f79d2e6d33b0ff82be378c13fe9b04383611b8285611b1e602097612f2d565b5f516020614e185f395f51905f525494611b7a611b466001600160401b038860081c16612348565b97889768ffffffffffffffff008960081b169068ffffffffffffffff001916175f516020614e185f395f51905f5255612327565b908587612feb565b611b8e85859395613339565b5f525f516020614dd85f395f51905f52875260405f2055604080518092888252855195898701908a84015e5f82870184015280519089012094601f01601f19168101030190a35f805c6001600160a01b031916905d6001600160401b0360405191168152f35b62c9b93760e51b5f526719195cdd141bdc9d60c21b60045260245ffd5b6319dc898760e01b5f526004524260245260445ffd5b63e46f8e7560e01b5f526004524260245260445ffd5b6115bf604051928392635a386e2360e11b84523391600485016122fe565b34610713575f3660031901126107135760206040516202a3008152f35b34610713575f36600319011261071357611c923633612474565b5f516020614e185f395f51905f525460ff811615611ce95760ff19165f516020614e185f395f51905f52557f71f955adbef5dbb4e16ecd587d398f94155edd0a14295fc23975b92a95b793f76020604051338152a1005b636cd6020160e01b5f5260045ffd5b34610713575f3660031901126107135760206040515f516020614dd85f395f51905f528152f35b34610713575f3660031901126107135760206001600160401b035f516020614e185f395f51905f525460481c16604051908152f35b34610713576020366003190112610713576004356001600160401b03811161071357611d98611d896020923690600401611ec5565b6001600160a01b039291612dee565b16604051908152f35b34610713576020366003190112610713576004356001600160401b03811161071357806004019060a0600319823603011261071357611e2790611e17303314159384611e3e575b6024611e0f611df783806122b7565b611e0460448701856122cc565b916064880190612acc565b9301906122cc565b9060801b17610140820152612b36565b611e2d57005b5f805c6001600160a01b031916905d005b611e483633612474565b611e50612a04565b611e58612a35565b611de8565b34610713576040366003190112610713576004356001600160401b03811161071357611e8d903690600401611ec5565b90602435916001600160401b0383116107135760406003198436030112610713576118d092611ebc3633612474565b60040191612230565b9181601f84011215610713578235916001600160401b038311610713576020838186019501011161071357565b600435906001600160a01b038216820361071357565b602435906001600160a01b038216820361071357565b60a081019081106001600160401b03821117611f3957604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b03821117611f3957604052565b608081019081106001600160401b03821117611f3957604052565b90601f801991011681019081106001600160401b03821117611f3957604052565b6001600160401b038111611f3957601f01601f191660200190565b929192611fcb82611fa4565b91611fd96040519384611f83565b829481845281830111610713578281602093845f960137010152565b602060031982011261071357600435906001600160401b0382116107135760809082900360031901126107135760040190565b6040600319820112610713576004356001600160401b038111610713578161205291600401611ec5565b92909291602435906001600160401b0382116107135761207491600401611ec5565b9091565b9060038210156120855752565b634e487b7160e01b5f52602160045260245ffd5b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b90600182811c921680156120eb575b60208310146120d757565b634e487b7160e01b5f52602260045260245ffd5b91607f16916120cc565b908060209392818452848401375f828201840152601f01601f1916010190565b91909115612121575050565b6115bf604051928392631a9427db60e11b84526020600485015260248401916120f5565b9035601e19823603018112156107135701602081359101916001600160401b03821161071357813603831361071357565b906121926121848380612145565b6040845260408401916120f5565b916020810135601e1982360301811215610713570190602082359201926001600160401b038311610713578260051b9182360385136107135760208183969594960391015281815260208082019482010193835f925b8484106121f85750505050505090565b909192939495602080612220600193601f1986820301885261221a8b88612145565b906120f5565b98019401940192949391906121e8565b9161223b82846125e6565b61224860018201546120bd565b6122a7578161227d7f24683b0fd23f65a8454a0b316ff447b373e5ec9125a9faa2e29d6f03d2b2b3419594936122a29361279b565b6122946040519485946040865260408601916120f5565b908382036020850152612176565b0390a1565b6122b593916106c89161268f565b565b903590609e1981360301821215610713570190565b903590601e198136030182121561071357018035906001600160401b0382116107135760200191813603831361071357565b91602091612317919594956040855260408501916120f5565b6001600160a01b03909416910152565b356001600160401b03811681036107135790565b9190820391821161106e57565b6001600160401b03166001600160401b03811461106e5760010190565b60209082604051938492833781017f5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c20181520301902090565b908210156123b4576120749160051b8101906122cc565b634e487b7160e01b5f52603260045260245ffd5b9190820180921161106e57565b5f92918154916123e4836120bd565b8083529260018116908115612439575060011461240057505050565b5f9081526020812093945091925b83831061241f575060209250010190565b60018160209294939454838587010152019101919061240e565b915050602093945060ff929192191683830152151560051b010190565b1561245f575050565b63377c412d60e21b5f5260045260245260445ffd5b5f516020614df85f395f51905f52546001600160a01b0381169290600482106107135763ffffffff60e01b5f3516925f60405f80938251602081019163b700961360e01b835260018060a01b0316988960248301523060448301526064820152606481526124e3608482611f83565b828052826020525190895afa6125d3575b15612501575b5050505050565b63ffffffff16156125c15760ff60a01b1916600160a01b175f516020614df85f395f51905f5255823b15610713576020925f9283604051809681958294634a63ebf760e11b845260048401526040602484015260448301908082528085848401378181018301859052601f01601f1916010103925af180156125b6576125a6575b505f516020614df85f395f51905f52805460ff60a01b191690555f808080806124fa565b5f6125b091611f83565b5f612582565b6040513d5f823e3d90fd5b8262d1953b60e31b5f5260045260245ffd5b50505f516020518060201c1502906124f4565b919091604051838282377f5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c202848201908152819003602001902080549093906001600160a01b031615612636575050565b6115bf6040519283926325a38fa160e01b84526020600485015260248401916120f5565b903590601e198136030182121561071357018035906001600160401b03821161071357602001918160051b3603831361071357565b906040516126ab816126a481600187016123d5565b0382611f83565b602081519101206126bf611a8c83806122cc565b602081519101201491826126d257505090565b61270991925060026126f1612703926126a460405180948193016123d5565b6020815191012092602081019061265a565b90613d53565b602081519101201490565b1561271b57565b6326d8cf7b60e21b5f526b0dacae4d6d8caa0e4caccd2f60a31b60045260245ffd5b919091601f831161274e575b505050565b81831161275a57505050565b5f5260205f206020601f830160051c9210612793575b81601f9101920160051c03905f5b82811015612749575f8282015560010161277e565b5f9150612770565b91906127b06127aa82806122cc565b906143bd565b806129eb575b156129cd5760208101906127ca828261265a565b8091501515806129c2575b6127de90612714565b5f5b8181106129975750506127f381806122cc565b60018601916001600160401b038211611f395761281a8261281485546120bd565b8561273d565b5f90601f83116001146129285792612854836002979461285b9794612703975f9261291d575b50508160011b915f199060031b1c19161790565b905561265a565b920182516001600160401b038111611f39576128818161287b84546120bd565b8461273d565b6020601f82116001146128bf5781906128b09394955f926128b45750508160011b915f199060031b1c19161790565b9055565b015190505f80612840565b601f19821690835f52805f20915f5b818110612905575095836001959697106128ed575b505050811b019055565b01515f1960f88460031b161c191690555f80806128e3565b9192602060018192868b0151815501940192016128ce565b013590505f80612840565b601f19831691845f5260205f20925f5b81811061297f57509361285b969361270396936001938360029b9810612966575b505050811b01905561265a565b01355f19600384901b60f8161c191690555f8080612959565b91936020600181928787013581550195019201612938565b806129bc60806129b36001946129ad898961265a565b9061239d565b90501115612714565b016127e0565b5060088111156127d5565b6326d8cf7b60e21b5f526718db1a595b9d125960c21b60045260245ffd5b506129ff6129f982806122cc565b90613e05565b6127b6565b5f5c6001600160a01b0316612a26575f805c6001600160a01b0319163317905d565b63b5dfd9e560e01b5f5260045ffd5b60ff5f516020614e185f395f51905f525416612a4d57565b6313d0ff5960e31b5f5260045ffd5b604051906101a082018281106001600160401b03821117611f39576040525f610180838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201528261012082015282610140820152826101608201520152565b9392612b0792612ae592612ade612a5c565b508661335d565b92612af360208201826122cc565b9060801b17608085015260408101906122cc565b9060801b17610180830152565b15612b1b57565b6313b5dabf60e31b5f5264656d70747960d81b60045260245ffd5b6101408101516001600160801b038116919060801c612b56831515612b14565b612b5f8261409b565b93845115612dc357612c0e6040860192835190612c096040612b98896003612b91612b8c8c8b3691611fbf565b61419a565b9686614a27565b93612bdc612ba58b614a85565b956101608c015190845197630682ed5f60e41b60208a0152602060248a01526001600160801b0383169260801c9160448a01614c91565b906043198683030160c48701526020825260208201520183601f19818303019052601f8019910116604052565b614a9f565b5084515f525f516020614dd85f395f51905f526020525f6040812055612c4560a08501516001600160801b0381169060801c612dee565b906020860193845193516001600160401b0387511690612c63612e5c565b5060405163428e4e1760e01b602080830191909152602482015260c06044820152955f5c6001600160a01b031691612cb491612ca3906101048a01614d94565b8881036043190160648a0152614d94565b9160848701526043198683030160a487015260a08201915f905b60a08210612d8157505093612d3f612d297ff5bcc829b10da277b57f43de3e3ba8dd7fa9ca2adaf0c5c60be75fa166c0b32c9895612d4495606099956001600160401b03996043198883030160c489015260e4880152614baa565b83601f19818303019052601f8019910116604052565b614204565b5193511693015191604080518092602082528551956020870190602084015e5f8387840101526020815191012094601f80199101168101030190a3565b90926020809160a0868d0101516001600160801b03811680918684038988015281845260801c848401375f828201840152601f01601f19160101930190612cce565b50505050507fd08bf58b0e4eec5bfc697a4fdbb6839057fbf4dd06f1b1ce07445c0e5a654caf5f80a1565b919091604051838282377f5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c20181850152602084019020546001600160a01b0316928315612e38575050565b6115bf604051928392630df1bb8f60e21b84526020600485015260248401916120f5565b60405190612e6982611f1e565b5f6080838281528260208201528260408201528260608201520152565b6040516020825180828501845e7f5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c2028184015201902091612ec860018401614244565b91825115612ed35750565b83546001600160a01b031615612f085760405163193f45a960e21b8152602060048201529081906115bf906024830190612099565b6040516325a38fa160e01b8152602060048201529081906115bf906024830190612099565b612f4860408201516001600160801b0381169060801c6144c3565b612fcf57612f6760608201516001600160801b0381169060801c6144c3565b612fb257608001516001600160801b03168015159081612fa4575b5015612f8a57565b62c9b93760e51b5f526476616c756560d81b60045260245ffd5b62040000915011155f612f82565b62c9b93760e51b5f5267656e636f64696e6760c01b60045260245ffd5b62c9b93760e51b5f52663b32b939b4b7b760c91b60045260245ffd5b604051600160fb1b60f083901b6001600160f01b0319161760208201908152909695939492602288019290916001600160401b0390911690607f8211613300575b50508051600960f91b60f082901b1783526002830192607f82116132c7575b5050805160208201835e51019280518060f01b600d60f91b1785526002850194607f821161328e575b5050805193602082019485825e8151016001600160401b03831661ffff60f01b8460f01b16600160fd1b1782526002820191607f8211613257575b505060c081019384905f905b60a082106131b857505060205f60a08460025afa1561071357815f5195039060bf19820190818060f01b601560f91b1785526002850194607f8211613168575b505093835f969360209895936061978a955e018a810360df19018b52601f1960a01990910116604081905297600289536001890191519060025afa9060c01b8452846021870160088660025afa169083528360418601818560025afa169360025afa1615610713575f5190565b600191929550602a815301905b607f81116131a157935f969360209895936001848b9660619a96530196995093509396819296506130fb565b906001906080607f8416178153019060071c613175565b9095868201516001600160801b038116908860021c600a0192829061ffff60f01b8360f01b168560f81b1781526002810194607f8511613218575b505050819060801c83376020888601828460025afa15610713570195602001906130bb565b8492939550906001918153015b607f831161323d576001919281530192905f806131f3565b600191506080607f8416178153019060071c908290613225565b600191925060208153015b607f8211613277576001918153015f806130af565b6001906080607f8416178153019060071c90613262565b600191929550601a8153015b607f82116132b057600191815301925f80613074565b6001906080607f8416178153019060071c9061329a565b60019192935060128153015b607f82116132e957600191815301905f8061304b565b6001906080607f8416178153019060071c906132d3565b60089192935053602187015b607f821161332257600191815301905f8061302c565b6001906080607f8416178153019060071c9061330c565b604051815190926009928290602001855e60b81b600160f81b178184015201902090565b93929190613369612a5c565b9460808101600161337a828461265a565b9050036134625761338b908261265a565b156123b4576133e1602061344b946001600160401b036133c660606133b18784986122b7565b978d846133bd83612327565b16905201612327565b16828b0152836133d582612327565b1660408b015201612327565b1660608701526133f181806122cc565b9060801b1760a087015261340860208201826122cc565b9060801b1760c087015261341f60408201826122cc565b9060801b1760e087015261343660608201826122cc565b9060801b1761010087015260808101906122cc565b9060801b1761012085015260801b17610160830152565b62c9b93760e51b5f52677061796c6f61647360c01b60045260245ffd5b613487612e5c565b5060a08101906001600160401b038151161561373c576134b582516001600160801b0381169060801c6142aa565b1561371d576134c382612f2d565b6134cc81614730565b91909260208101926001600160401b0384511642811115611c27575061350360c08301516001600160801b0381169060801c612dee565b908251966040516009885160208a019a818c855e6001600160401b0360b81b9060b81b16600360f81b178184015201902095865f525f516020614dd85f395f51905f5260205260405f20546136ee5781838987516001600160401b031693516001600160401b03169161357594612feb565b613584866001868a959a614a27565b9061358e87614a85565b610160880151604051630682ed5f60e41b6020808301919091526024820152936135ca926001600160801b0383169260801c9160448701614c91565b828103604319810160c4850152602080835280830193909352919091018252605f01601f19166040526135fc91614a9f565b50835160405163078c4a7960e01b6020808301919091526024820152925f5c6001600160a01b0316926136429290916001600160401b03909116908a9060448701614b21565b9060c48301526136629082601f19818303019052601f8019910116604052565b61366b916147e7565b926136758461419a565b905f525f516020614dd85f395f51905f5260205260405f2055516001600160401b0316936040519283926040845260408401906136b1916149ac565b9083820360208501526136c3916149ac565b9351902092037f9ebe816b68a2a7b1cba2c0b92eb0b0adf9126fbb02ab06d5001ebbc88aa4dbd791a3565b5050505050505050507fd08bf58b0e4eec5bfc697a4fdbb6839057fbf4dd06f1b1ce07445c0e5a654caf5f80a1565b62c9b93760e51b5f52691cdbdd5c98d9541bdc9d60b21b60045260245ffd5b62c9b93760e51b5f526773657175656e636560c01b60045260245ffd5b5f516020614df85f395f51905f5280546001600160a01b0319166001600160a01b0390921691821790556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad90602090a1565b906137ba612a5c565b916001600160401b036004358060c01c8552818160801c166020860152818160401c16604086015216606084015260243562ffffff6032825f1a80601960811b1760808801528360011a908183820160801b1761018089015201018260021a90818160801b1760a0880152018260031a90818160801b1760c08801520161ffff8360d01c1690818160801b1760e08801520161ffff8360c01c1690818160801b1761010088015201818360a81c1690818160801b17610120880152019160901c1690818160801b1761014086015201906004828203018260801b17610160850152600401106138a557565b6307b6ad3f60e01b5f5260045ffd5b6138bd8161409b565b9190825115613b755760408301908151905f60606040516138dd81611f68565b81815281602082015282604082015201526138fa60028201614244565b6001600160401b03855116926040519161391383611f68565b82526020820190815260408201600281526060830194855261393487614a85565b9461399161016089015160405197634d6d9ffb60e01b60208a0152602060248a01526001600160401b036020818351169201511690608060448b015260648a015260848901526001600160801b0381169060801c60c48901614baa565b936043198786030160a48801525192519160ff60f81b905160f81b16906001600160401b0360b81b905160b81b161790602060218401930151938460f81c94858252856020611fe08185019360f31c16840101965b613b0c575050505050838203601f199081018552601f90920190911660405250613a109190614a9f565b6001600160401b03602084015116808210613af757505060606001600160401b037f3666001e98ef7fcfe892d6bd7a8f8ccef03e1dd42b9ea4508ab0ea3ab64cf8a69285515f525f516020614dd85f395f51905f526020525f6040812055612d4460a0860191613a8e83516001600160801b0381169060801c612dee565b612d3f60208a0194613adb8651945191888c5116613aaa612e5c565b50604051632f195b5b60e11b6020808301919091526024820152965f5c6001600160a01b0316949060448901614b21565b9060c485015283601f19818303019052601f8019910116604052565b633567e13160e21b5f5260045260245260445ffd5b9060208097925f1901978892601f1986860301815201926001885160f81c898183819c018686015e0101978315613b57575b8082525f828201840152601f01601f19160101966139e6565b600990875184890185838601015e8751018884828501015201613b3e565b5050507fd08bf58b0e4eec5bfc697a4fdbb6839057fbf4dd06f1b1ce07445c0e5a654caf5f80a1565b9291903d926102448411613cc4575b604051938085526020850190805f833e8501603f01601f1916604052845190516001600160e01b03198116919060048210613ca4575b50506001600160e01b031916632abe265360e01b1480613c8d575b613c44575b505050613c3f7fed3cd553e641c2aa7a6248d851a8795925cfbe44b5b14ff80fbf652acc2d4fd091604051918291602083526020830190612099565b0390a2565b5f92839290918390613c6790825c60ff60a01b1916600160a01b17835d5a61233b565b836040519384373090f15f805c60ff60a01b1916905d613c89575f8080613c03565b5050565b505a62124f8082019081831161106e571015613bfe565b6001600160e01b031960049290920360031b82901b161690505f80613be3565b6102449350613bad565b9081518110156123b4570160200190565b6001600160401b038111611f395760051b60200190565b80518210156123b45760209160051b010190565b15613d125750565b6301281c6360e01b5f9081526001600160a01b0391909116600452602490fd5b6122b590803b15158015613d0a57506001600160a01b038116301415613d0a565b60405160f883901b6001600160f81b031916602082015260018152919291613d7c602182611f83565b925f915b818310613d8c57505050565b9091936020613df06001809383613da48a898961239d565b9050613db18b8a8a61239d565b80929160405198868a9751918291018789015e86019260ff60f81b9060f81b1685840152602183013701015f838201520301601f198101835282611f83565b94019190613d80565b908210156123b4570190565b91815b801580158061406b575b8061403b575b15613e295761106e575f1901613e08565b5091929092613e38838261233b565b8015908115614030575b508015614026575b8015613ff6575b613f5b57825f5b828210613fb0576001600160401b039150118015613f92575b8015613f62575b613f5b575f5b5f19840184811161106e57811015613f52576001600160f81b0319613ea4828486613df9565b3516606160f81b81101580613f44575b8015613f27575b159081613f02575b81613ef3575b81613ee4575b50613edc57600101613e7e565b505050505f90565b602d60f81b141590505f613ecf565b605f60f81b8114159150613ec9565b9050600360fc1b81101580613f19575b1590613ec3565b50603960f81b811115613f12565b50604160f81b8110801590613ebb5750602d60f91b811115613ebb565b50603d60f91b811115613eb4565b50505050600190565b5050505f90565b50600119830183811161106e57602d60f81b906001600160f81b031990613f8a908486613df9565b351614613e78565b5080156123b45781356001600160f81b031916602d60f81b14613e71565b600a810290808204600a149015171561106e57602f19613fd1838587613df9565b3560f81c0160ff811161106e5760019160ff613fee9216906123c8565b910190613e58565b505f19830183811161106e57602d60f81b906001600160f81b03199061401d908486613df9565b35161415613e51565b5060028310613e4a565b60149150115f613e42565b505f19820182811161106e57603960f81b906001600160f81b031990614062908789613df9565b35161115613e18565b505f19820182811161106e57600360fc1b906001600160f81b031990614092908789613df9565b35161015613e12565b90604051906140a982611f68565b5f82526020820192606084526040830160608152606080850152836140cd83614730565b819891929452526140ea82966001600160401b0385511690613339565b90815f525f516020614dd85f395f51905f5260205260405f205492831561419157505084526001600160401b038251166001600160401b0361414c6020870192835160408901518460208901511691614141612e5c565b5060a0890193612feb565b92906060880152519351169103614161575050565b614187925060405192839263041ab5d160e01b8452604060048501526044840190612099565b9060248301520390fd5b96509450505050565b5f60208092604051918183925191829101835e8101838152039060025afa156125b65760205f805160405183810191600160f91b83526021820152602181526141e4604182611f83565b604051918291518091835e8101838152039060025afa156125b6575f5190565b9061420e91614bca565b6142166149ca565b901561421f5750565b60405163097453dd60e21b8152602060048201529081906115bf906024830190612099565b80546040519291602084019160018116156142905760019291921c918285525f526020805f2092850101915b82821061427e575060405250565b60018160209254845201910190614270565b9050607f8160011c16845260ff1916905260408201604052565b6002821080156143b3575b6143ad5760208211158061430b575b61430457905f9082015b8083106142df575060019150161590565b906001906f07fffffeaffffffe53ff68080000000084355f1a1c1917920191906142ce565b5050600190565b5080357f80808080808080808080808080808080808080808080808080808080808080808360200360031b1b817f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f839416917f05050505050505050505050505050505050505050505050505050505050505058301171991011616146142c4565b50505f90565b50608082116142b5565b6008821080156144b9575b6143ad57602082111580614417575b61430457905f9082015b8083106143f2575060019150161590565b906001906f07fffffeaffffffe53ff68080000000084355f1a1c1917920191906143e1565b5080357f80808080808080808080808080808080808080808080808080808080808080808360200360031b1b817f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f839416917f05050505050505050505050505050505050505050505050505050505050505058301171991011616146143d7565b50604082116143c8565b919080151583355f1a81614725575b8161471a575b50614714575f5b8181106144ee57506001925050565b6144f9818386613df9565b3560f81c602081118061470a575b614702576020811480156146eb575b1561452f57505f19811461106e57600101925b926144df565b60c28114806146d8575b8061467d575b1561455657506002810180911161106e5792614529565b60e18110159081614671575b508061465e575b8061458c575b15614585576003810180911161106e5792614529565b505f925050565b506003810180821161106e578210610713576001600160e81b031981850135166201c33560ef1b8114908115614636575b8115614626575b8115614616575b8115614606575b81156145f6575b81156145e6575b5061456f565b6201c70160ef1b1490505f6145e0565b62e2819f60e81b811491506145d9565b62e280af60e81b811491506145d2565b62e280a960e81b811491506145cb565b621c501560eb1b811491506145c4565b90506201c50160ef1b8110158061464e575b906145bd565b506271404560e91b811115614648565b506002810180821161106e578211614569565b60e3915011155f614562565b506001820180831161106e57608560f81b6001600160f81b03196146a283878a613df9565b3516149081156146b3575b5061453f565b600560fd1b91506001600160f81b0319906146cf908689613df9565b3516145f6146ad565b506001820180831161106e578311614539565b50600981101580156145165750600d811115614516565b505f93505050565b5060808110614507565b505f9150565b60809150105f6144d8565b6020811191506144d2565b906080820151906001600160801b038216806040519381855260801c60208501378201603f01601f191660405261476682612e86565b6101808193929501516001600160801b038160801c91165f83518281146147cf575b501561479357505050565b6147bd92916115bf916040519485946336a790cb60e11b8652604060048701526044860190612099565b848103600319016024860152916120f5565b6040519150808483378060208601209120145f614788565b9060ff5f5c60a01c16614972576147fd91614bca565b15614908575f906060603f3d116148ba575b8092156148ab5761482281511515612b14565b8051602081149182159261485f575b50501561483a57565b6313b5dabf60e31b5f526e3ab734bb32b939b0b61032b93937b960891b60045260245ffd5b7f4774d4a575993f963b1c06573736617a457abef8589178db8d10c94b4ab511ab925060200151906020811061489a575b5014155f80614831565b5f199060200360031b1b165f614890565b632abe265360e01b5f5260045ffd5b60405f803e6020513d60408201111561800082111560205f511416166148e1575b5061480f565b92505060019160405190808252806040602084013e8101603f01601f19166040525f6148db565b7fb9edb487876e8be10f54e377c1a815a54ad92a6db1c9561dfe8fad2f0d1da84f614934610f9c6149ca565b0390a16040517f4774d4a575993f963b1c06573736617a457abef8589178db8d10c94b4ab511ab60208201526020815261496f604082611f83565b90565b50506040517f4774d4a575993f963b1c06573736617a457abef8589178db8d10c94b4ab511ab60208201526020815261496f604082611f83565b815160209281840190835e5f828201840152601f01601f1916010190565b3d9061020082116149f2575b60405191808352805f602085013e8201603f01601f1916604052565b61020091506149d6565b60ff5f516020614e585f395f51905f525460401c1615614a1857565b631afcd79f60e31b5f5260045ffd5b916001600160401b03614a5f600260ff94955f6060604051614a4881611f68565b818152816020820152826040820152015201614244565b9451169260405194614a7086611f68565b85526020850152166040830152606082015290565b6040905f60208351614a9681611f4d565b82815201520190565b546001600160a01b031691905f9081905a828660208451940192f115614aee575f915f601f3d11614ad6575b906122b59193613d0a565b5091506122b560019260205f803e5f51909150614acb565b3d6104008111614b18575b6040518181526020810191805f843e8101603f01601f19166040525190fd5b50610400614af9565b91614b39614b469296959660a0855260a08501614d94565b8381036020850152614d94565b916040820152606081830391015260a08101925f915b60a08310614b6957505050565b90919360208091868501516001600160801b03811680918684038a88015281845260801c848401375f828201840152601f01601f1916010194019190614b5c565b909180602093818452848401375f828201840152601f01601f1916010190565b620f6950614bdc5a8060061c9061233b565b10614bf657815f9291836020819451930191620f4240f190565b6307099c5360e21b5f5260045ffd5b905f8091602081519101845af48080614c7e575b15614c395750506040513d81523d5f602083013e60203d82010160405290565b15614c5e57639996b31560e01b5f9081526001600160a01b0391909116600452602490fd5b3d15614c6f576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b503d151580614c195750813b1515614c19565b939092614cc2926001600160401b03602081835116920151169060a087526020870152604086015260a08501614baa565b91606081840391015280519060208101519060ff60f81b604082015160f81b169060606001600160401b0360b81b91015160b81b161790602060218401930151938460f81c94858252856020611fe08185019360f31c16840101965b614d2b5750505050505090565b9060208097925f1901978892601f1986860301815201926001885160f81c898183819c018686015e0101978315614d76575b8082525f828201840152601f01601f1916010196614d1e565b600990875184890185838601015e8751018884828501015201614d5d565b8151808252602092819084018385015e5f828201840152601f01601f191601019056fe5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c2032858cee520d17801e23ba513945657c727a0c7e5f6944aa59888d57780a26700f3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a005285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c200360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbcf0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00f0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00",
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

// PackAckPacked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe78cd167.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ackPacked() returns()
func (router *Router) PackAckPacked() []byte {
	enc, err := router.abi.Pack("ackPacked")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAckPacked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe78cd167.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ackPacked() returns()
func (router *Router) TryPackAckPacked() ([]byte, error) {
	return router.abi.Pack("ackPacked")
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

// PackRecvPacked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1056753.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recvPacked() returns()
func (router *Router) PackRecvPacked() []byte {
	enc, err := router.abi.Pack("recvPacked")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecvPacked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1056753.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recvPacked() returns()
func (router *Router) TryPackRecvPacked() ([]byte, error) {
	return router.abi.Pack("recvPacked")
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

// PackTimeoutPacked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80462844.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timeoutPacked() returns()
func (router *Router) PackTimeoutPacked() []byte {
	enc, err := router.abi.Pack("timeoutPacked")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimeoutPacked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80462844.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timeoutPacked() returns()
func (router *Router) TryPackTimeoutPacked() ([]byte, error) {
	return router.abi.Pack("timeoutPacked")
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
