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
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"field\",\"type\":\"bytes32\"}],\"name\":\"AcknowledgementInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"ApplicationFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"app\",\"type\":\"address\"}],\"name\":\"ApplicationInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"client\",\"type\":\"address\"}],\"name\":\"ClientInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"}],\"name\":\"ClientUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"name\":\"CommitmentMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"}],\"name\":\"CounterpartyExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"field\",\"type\":\"bytes32\"}],\"name\":\"CounterpartyInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"registered\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"given\",\"type\":\"string\"}],\"name\":\"CounterpartyMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"client\",\"type\":\"string\"}],\"name\":\"CounterpartyUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"ERC1967InvalidImplementation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ERC1967NonPayable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InsufficientGas\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"callHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"NotAnnounced\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"NotRelayable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotSelf\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"field\",\"type\":\"bytes32\"}],\"name\":\"PacketInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Paused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"port\",\"type\":\"string\"}],\"name\":\"PortExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"port\",\"type\":\"string\"}],\"name\":\"PortInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"port\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"PortNotOwned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"port\",\"type\":\"string\"}],\"name\":\"PortUnknown\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Reentered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timeout\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"TimeoutElapsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timeout\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"TimeoutNotReached\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timeout\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"TimeoutTooFar\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UUPSUnauthorizedCallContext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"slot\",\"type\":\"bytes32\"}],\"name\":\"UUPSUnsupportedProxiableUUID\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"sequence\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"packet\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"acknowledgement\",\"type\":\"bytes\"}],\"name\":\"AckPacket\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"callHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"call\",\"type\":\"bytes\"}],\"name\":\"Announced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"indexed\":false,\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"counterpartyInfo\",\"type\":\"tuple\"}],\"name\":\"CounterpartyRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"portId\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"app\",\"type\":\"address\"}],\"name\":\"IBCAppAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"IBCAppRecvPacketCallbackError\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"indexed\":false,\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"counterpartyInfo\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"client\",\"type\":\"address\"}],\"name\":\"ICS02ClientAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"indexed\":false,\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"counterpartyInfo\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"client\",\"type\":\"address\"}],\"name\":\"ICS02ClientMigrated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"enumILightClientMsgs.UpdateResult\",\"name\":\"result\",\"type\":\"uint8\"}],\"name\":\"ICS02ClientUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"}],\"name\":\"ICS02MisbehaviourSubmitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"ItemFailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"Noop\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"PausedBy\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"sequence\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"packet\",\"type\":\"bytes\"}],\"name\":\"SendPacket\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"sequence\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"packet\",\"type\":\"bytes\"}],\"name\":\"TimeoutPacket\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"UnpausedBy\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"implementation\",\"type\":\"address\"}],\"name\":\"Upgraded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"sequence\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"packet\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"acknowledgement\",\"type\":\"bytes\"}],\"name\":\"WriteAcknowledgement\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"CALLBACK_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COMMITMENTS_SLOT\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_ACKNOWLEDGEMENT_SIZE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_PAYLOAD_SIZE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_REASON_SIZE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_TIMEOUT_DELTA\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"UPGRADE_DELAY\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"UPGRADE_INTERFACE_VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload[]\",\"name\":\"payloads\",\"type\":\"tuple[]\"}],\"internalType\":\"structIICS26RouterMsgs.Packet\",\"name\":\"packet\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"acknowledgement\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proofAcked\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"revisionNumber\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revisionHeight\",\"type\":\"uint64\"}],\"internalType\":\"structIICS02ClientMsgs.Height\",\"name\":\"proofHeight\",\"type\":\"tuple\"}],\"internalType\":\"structIICS26RouterMsgs.MsgAckPacket\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"ackPacket\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"counterpartyInfo\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"client\",\"type\":\"address\"}],\"name\":\"addClient\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"portId\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"app\",\"type\":\"address\"}],\"name\":\"addIBCApp\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"call\",\"type\":\"bytes\"}],\"name\":\"announce\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"callHash\",\"type\":\"bytes32\"}],\"name\":\"announcedFrom\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"app\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"callback\",\"type\":\"bytes\"}],\"name\":\"deliver\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"acknowledgement\",\"type\":\"bytes\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"}],\"name\":\"getClient\",\"outputs\":[{\"internalType\":\"contractILightClient\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"hashedPath\",\"type\":\"bytes32\"}],\"name\":\"getCommitment\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"}],\"name\":\"getCounterparty\",\"outputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"portId\",\"type\":\"string\"}],\"name\":\"getIBCApp\",\"outputs\":[{\"internalType\":\"contractIIBCApp\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getNextClientSeq\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"counterpartyInfo\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"client\",\"type\":\"address\"}],\"name\":\"migrateClient\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxiableUUID\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload[]\",\"name\":\"payloads\",\"type\":\"tuple[]\"}],\"internalType\":\"structIICS26RouterMsgs.Packet\",\"name\":\"packet\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"proofCommitment\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"revisionNumber\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revisionHeight\",\"type\":\"uint64\"}],\"internalType\":\"structIICS02ClientMsgs.Height\",\"name\":\"proofHeight\",\"type\":\"tuple\"}],\"internalType\":\"structIICS26RouterMsgs.MsgRecvPacket\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"recvPacket\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes[]\",\"name\":\"merklePrefix\",\"type\":\"bytes[]\"}],\"internalType\":\"structIICS02ClientMsgs.CounterpartyInfo\",\"name\":\"counterpartyInfo\",\"type\":\"tuple\"}],\"name\":\"registerCounterparty\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"calls\",\"type\":\"bytes[]\"}],\"name\":\"relay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload\",\"name\":\"payload\",\"type\":\"tuple\"}],\"internalType\":\"structIICS26RouterMsgs.MsgSendPacket\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"sendPacket\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"misbehaviourMsg\",\"type\":\"bytes\"}],\"name\":\"submitMisbehaviour\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"sourceClient\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destClient\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"timeoutTimestamp\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"sourcePort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"destPort\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"encoding\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"value\",\"type\":\"bytes\"}],\"internalType\":\"structIICS26RouterMsgs.Payload[]\",\"name\":\"payloads\",\"type\":\"tuple[]\"}],\"internalType\":\"structIICS26RouterMsgs.Packet\",\"name\":\"packet\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"proofTimeout\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"revisionNumber\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revisionHeight\",\"type\":\"uint64\"}],\"internalType\":\"structIICS02ClientMsgs.Height\",\"name\":\"proofHeight\",\"type\":\"tuple\"}],\"internalType\":\"structIICS26RouterMsgs.MsgTimeoutPacket\",\"name\":\"msg_\",\"type\":\"tuple\"}],\"name\":\"timeoutPacket\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clientId\",\"type\":\"string\"},{\"internalType\":\"bytes\",\"name\":\"updateMsg\",\"type\":\"bytes\"}],\"name\":\"updateClient\",\"outputs\":[{\"internalType\":\"enumILightClientMsgs.UpdateResult\",\"name\":\"result\",\"type\":\"uint8\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newImplementation\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"upgradeToAndCall\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"}]",
	ID:  "Router",
	Bin: "0x60a080604052346100c257306080525f5160206148a55f395f51905f525460ff8160401c166100b3576002600160401b03196001600160401b03821601610060575b6040516147de90816100c7823960805181818161169001526117330152f35b6001600160401b0319166001600160401b039081175f5160206148a55f395f51905f525581527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d290602090a15f80610041565b63f92ee8a960e01b5f5260045ffd5b5f80fdfe60806040526004361015610011575f80fd5b5f5f3560e01c806302f10d8514611d4e5780631bca011a14611cd25780632447af2914611c8557806327f146f314611c5057806332b55cbf14611c295780633f4ba83a14611ba957806347fe8b1d14611b8c5780634d6e7ce3146119305780634f1ef286146116e457806352d1902d1461167d5780635c975abb1461164e5780635ebd10ca146116125780635f516889146114bd57806369783d771461138c5780636fbf80791461121a57806371498776146111fd5780637795820c146111c75780637a9e5e4b1461114f5780637eb78932146111005780638456cb591461108b5780638fb3603714611039578063946c948214610d4f5780639779ea4614610d315780639e2e5c8314610c45578063a2ba193414610c27578063ad3cb1cc14610bdf578063b0777bfa1461095a578063b216706c1461088a578063b98c330a14610831578063bc08994214610813578063bf7e214f146107de578063c4d66de81461068d578063cce0b26514610506578063e3cb36a0146101fb578063edb9a755146101de5763fb3e5032146101a6575f80fd5b346101db5760203660031901126101db57604060209160043581525f51602061471e5f395f51905f5283522054604051908152f35b80fd5b50346101db57806003193601126101db5760206040516180008152f35b50346101db5760403660031901126101db57600435906001600160401b0382116101db576040826004019260031990360301126101db5761023a611df9565b916102453633612d84565b61024e83613dbd565b5f51602061477e5f395f51905f5254916001600160401b038360481c169267ffffffffffffffff60481b6102818561259a565b60481b169067ffffffffffffffff60481b1916175f51602061477e5f395f51905f5255829183829472184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b8110156104e0575b50806d04ee2d6d415b85acef8100000000600a9210156104c5575b662386f26fc100008110156104b1575b6305f5e1008110156104a0575b612710811015610491575b6064811015610483575b1015610479575b6001840192600a602161034761033187611e95565b9661033f6040519889611e74565b808852611e95565b602087019790601f19013689378601015b5f1901916f181899199a1a9b1b9c1cb0b131b232b360811b8282061a83530490811561038657600a90610358565b5050610465946103ea60277f0ecded31ecd211a73abf0fb3bc09150bbe321a05550fbe29ea0f16b6e25fbfa8956104489560405198899266636c69656e742d60c81b60208501525180918585015e820190838201520301601f198101875286611e74565b6103f385612d46565b80546001600160a01b0319166001600160a01b0390921691821781558261041a81806121bd565b9050610469575b50506040519283926060845261043a6060850188611f19565b908482036020860152612067565b9060408301520390a1604051918291602083526020830190611f19565b0390f35b610472916130a4565b5f82610421565b926001019261031c565b606460029104950194610315565b6127106004910495019461030b565b6305f5e10060089104950194610300565b662386f26fc10000601091049501946102f3565b6d04ee2d6d415b85acef8100000000602091049501946102e3565b6040955072184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b90049050600a6102c8565b50346101db5760603660031901126101db576004356001600160401b03811161068957610537903690600401611db6565b602435926001600160401b0384116101db576040846004019460031990360301126101db576044356001600160a01b038116918282036106855761057b3633612d84565b61058436611e95565b6105916040519182611e74565b3681528160208201926101db5750610670927f23c2e29d6ae84e79fa116b8afd6e28ddc1de7f473d3edb407fbd08093c3ed6bf979261062192365f83375f60203683010152519020805f525f51602061471e5f395f51905f5260205261060360405f2054828115158061067b57612d28565b5f525f51602061471e5f395f51905f526020525f6040812055613dbd565b61062b8486612ef6565b61063f858761063a8585612f9f565b612006565b80546001600160a01b0319166001600160a01b03851617905560405160608082529095869561043a92870191611fe6565b9060408301520390a1005b5042821115612d28565b5f80fd5b5080fd5b50346101db5760203660031901126101db576106a7611de3565b5f5160206147be5f395f51905f52549060ff8260401c1615916001600160401b038116801590816107d6575b60011490816107cc575b1590816107c3575b506107b45767ffffffffffffffff1981166001175f5160206147be5f395f51905f5255610729919083610788575b5061071c61453a565b61072461453a565b613d01565b6107305780f35b68ff0000000000000000195f5160206147be5f395f51905f5254165f5160206147be5f395f51905f52557fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d2602060405160018152a180f35b68ffffffffffffffffff191668010000000000000001175f5160206147be5f395f51905f52555f610713565b63f92ee8a960e01b8452600484fd5b9050155f6106e5565b303b1591506106dd565b8491506106d3565b50346101db57806003193601126101db575f51602061475e5f395f51905f52546040516001600160a01b039091168152602090f35b50346101db57806003193601126101db576020604051620151808152f35b50346101db5761084036611ee6565b61085230331415918261086b576129e1565b6108595780f35b5f805c6001600160a01b031916905d80f35b6108753633612d84565b61087d61330d565b61088561333e565b6129e1565b50346101db5760203660031901126101db576004356001600160401b038111610689576108bb903690600401611db6565b6108c53633612d84565b6108d0368284611eb0565b60208151910120916202a30042019081421161094657906109407f82f95c8afa72888566f53178c1cb9eef19feb16291327391d692dd9c418ebef893928587525f51602061471e5f395f51905f526020528260408820556040519384938452604060208501526040840191611fe6565b0390a280f35b634e487b7160e01b85526011600452602485fd5b50346101db5760203660031901126101db576004356001600160401b038111610689576109d06109b76109b26109966002943690600401611db6565b606060206040516109a681611e0f565b82815201523691611eb0565b6136e1565b91906109c96040518095819301612960565b0383611e74565b8151610bd05760ff835b16906109e582613d6a565b916109f36040519384611e74565b808352610a02601f1991613d6a565b01845b818110610bbf575050600184915b8351831015610b2157610a268286613d59565b5160f81c610a3381611e95565b90610a416040519283611e74565b808252610a50601f1991611e95565b01366020830137610a618486613d81565b52610a6c8385613d81565b50855b610a798486613d81565b5151811015610ade5760018301808411610aca5790600191610aa9610aa38360ff60f81b93612953565b89613d59565b5116610ac382610ab9888a613d81565b51928b1a92613d59565b5301610a6f565b634e487b7160e01b88526011600452602488fd5b509190610aeb8285613d81565b51516001019081600111610b0d57600191610b0591612953565b910191610a13565b634e487b7160e01b87526011600452602487fd5b610b5990848760405192610b3484611e0f565b8352602083019182526040519384936020855251604060208601526060850190611f19565b915191601f19848203016040850152825190818152602081016020808460051b840101950193915b838310610b8e5786860387f35b919395509193602080610bad600193601f198682030187528951611f19565b97019301930190928695949293610b81565b806060602080938701015201610a05565b60ff602083015160f81c6109da565b50346101db57806003193601126101db57610465604051610c01604082611e74565b60058152640352e302e360dc1b6020820152604051918291602083526020830190611f19565b50346101db57806003193601126101db576020604051620400008152f35b50346101db5780610c5536611f3d565b610c6094929461330d565b6001600160a01b03610c728686612ef6565b541691823b15610d2d57610ca79284928360405180968195829463ddba653760e01b8452602060048501526024840191611fe6565b03925af18015610d2257610d06575b50507fa263f0a976b2937a51fd2e416491cf0ca724d5499fa870715929dfde4ee4a43091610cf1604051928392602084526020840191611fe6565b0390a15f805c6001600160a01b031916905d80f35b90610d1091611e74565b825f12610d1e57825f610cb6565b8280fd5b6040513d84823e3d90fd5b8380fd5b50346101db57806003193601126101db576020604051620f42408152f35b50346101db5760203660031901126101db576004356001600160401b03811161068957366023820112156106895780600401356001600160401b038111610d1e576024820191602436918360051b010111610d1e57610dae3633612d84565b610db661330d565b610dbe61333e565b825b818110610dda57835f805c6001600160a01b031916905d80f35b610de5818385612928565b6001600160e01b03199135918216929160048210611019575b5050610e0a818461258d565b9182610fa00292610fa08404036110055782614e20019081614e2011610b0d576001600160e01b03191692636fbf807960e01b84148015610ff5575b8015610fe5575b8015610fd5575b610ec5575050807fed3cd553e641c2aa7a6248d851a8795925cfbe44b5b14ff80fbf652acc2d4fd0610ebb600194604051906352c718bd60e01b6020830152602482015260248152610ea7604482611e74565b604051918291602083526020830190611f19565b0390a25b01610dc0565b90925062129da05a910192838111610fc15760019387921015610f30575050807fed3cd553e641c2aa7a6248d851a8795925cfbe44b5b14ff80fbf652acc2d4fd0610f286040516307099c5360e21b602082015260048152610ea7602482611e74565b0390a2610ebf565b81610f3c81925a61258d565b610f4785888a612928565b929091836040519384373090f1610ebf57803d6102448111610fb8575b610f287fed3cd553e641c2aa7a6248d851a8795925cfbe44b5b14ff80fbf652acc2d4fd09160405190808252805f602084013e603f601f199183010116604052604051918291602083526020830190611f19565b50610244610f64565b634e487b7160e01b5f52601160045260245ffd5b50635cc6198560e11b8414610e54565b50630de5008d60e11b8414610e4d565b50632f5e886560e11b8414610e46565b634e487b7160e01b86526011600452602486fd5b6001600160e01b031960049290920360031b82901b161691505f80610dfe565b50346101db57806003193601126101db575f51602061475e5f395f51905f525460a01c60ff161561108357506020638fb3603760e01b5b6040516001600160e01b03199091168152f35b602090611070565b50346101db57806003193601126101db576110a63633612d84565b6110ae61333e565b600160ff195f51602061477e5f395f51905f525416175f51602061477e5f395f51905f52557f314364159151b7b18f5ebe5ff7560d5d2bda61579a0b674a2967e01cd76869556020604051338152a180f35b50346101db5760203660031901126101db57600435906001600160401b0382116101db5760206111456111363660048601611db6565b6001600160a01b039291612ef6565b5416604051908152f35b50346101db5760203660031901126101db57611169611de3565b5f51602061475e5f395f51905f52546001600160a01b031633036111b557803b1561119a5761119790613d01565b80f35b6361798f2f60e11b82526001600160a01b0316600452602490fd5b62d1953b60e31b825233600452602482fd5b50346101db5760203660031901126101db57604060209160043581525f51602061473e5f395f51905f5283522054604051908152f35b50346101db57806003193601126101db5760206040516102008152f35b50346101db5761127860209161122f36611f3d565b939192959030331415948561136d575b6001600160a01b03611251868a612ef6565b541690846040518099819582946305f671ab60e11b84528860048501526024840191611fe6565b03925af19384156113605781946112ff575b50506020937f87bbef2779889a19f0435ddca81fda94132c06ffddb0ea73def256307a293aef916112c8604051928392604084526040840191611fe6565b6112d487830187611f8d565b0390a16112eb575b6112e96040518092611f8d565bf35b5f805c6001600160a01b031916905d6112dc565b909193506020813d602011611358575b8161131c60209383611e74565b8101031261068957519060038210156101db575091837f87bbef2779889a19f0435ddca81fda94132c06ffddb0ea73def256307a293aef61128a565b3d915061130f565b50604051903d90823e3d90fd5b6113773633612d84565b61137f61330d565b61138761333e565b61123f565b50346101db5760403660031901126101db576113a6611de3565b6024356001600160401b038111610d1e576113c5903690600401611db6565b3033036114ae576113e292916113dc913691611eb0565b906135c0565b80606091603f3d11611468575b501561140d5761046590604051918291602083526020830190611f19565b60405163097453dd60e21b815260206004820152602c60248201527f61636b6e6f776c656467656d656e7420746f6f206c6f6e672c206f72206e6f7460448201526b081050924b595b98dbd9195960a21b6064820152608490fd5b604081803e60208051915114618000821115163d60408301111516156113ef57915050600160405191808352806040602085013e8201603f01601f19166040525f6113ef565b6314e1dbf760e11b8452600484fd5b50346101db5760403660031901126101db576004356001600160401b038111610689576114ee903690600401611db6565b6114f9929192611df9565b926115043633612d84565b61150e8282614251565b156115ed576001600160a01b0361152583836128f0565b54166115c457833b1515806115b1575b156115955761158f7fa6ec8e860960e638347460dc632fbe0175c51a5ca130e336138bbe26ff304499939461156a84846128f0565b80546001600160a01b0319166001600160a01b03831617905560405193849384612564565b0390a180f35b63fa4908c160e01b83526001600160a01b038416600452602483fd5b506001600160a01b038416301415611535565b6040516315add3d760e01b8152602060048201529182916115e9916024840191611fe6565b0390fd5b60405163ec21ec9560e01b8152602060048201529182916115e9916024840191611fe6565b50346101db5761162136611ee6565b610852303314159182156125b7576116393633612d84565b61164161330d565b61164961333e565b6125b7565b50346101db57806003193601126101db57602060ff5f51602061477e5f395f51905f5254166040519015158152f35b50346101db57806003193601126101db577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031630036116d55760206040515f51602061479e5f395f51905f528152f35b63703e46dd60e11b8152600490fd5b6040366003190112610685576116f8611de3565b6024356001600160401b038111610685573660238201121561068557611728903690602481600401359101611eb0565b906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001630811490811561190e575b506118ff5761176d3633612d84565b61177636611e95565b6117836040519182611e74565b3681526020810190365f83375f60203683010152519020805f525f51602061471e5f395f51905f526020526117c460405f2054828115158061067b57612d28565b5f525f51602061471e5f395f51905f526020525f604081205560018060a01b038116916040516352d1902d60e01b8152602081600481875afa5f91816118cb575b5061181d5783634c9c8ce360e01b5f5260045260245ffd5b805f51602061479e5f395f51905f528592036118b95750823b156118a7575f51602061479e5f395f51905f5280546001600160a01b031916821790557fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b5f80a280511561188f5761188d91614691565b005b50503461189857005b63b398979f60e01b5f5260045ffd5b634c9c8ce360e01b5f5260045260245ffd5b632a87526960e21b5f5260045260245ffd5b9091506020813d6020116118f7575b816118e760209383611e74565b8101031261068557519085611805565b3d91506118da565b63703e46dd60e11b5f5260045ffd5b5f51602061479e5f395f51905f52546001600160a01b0316141590508361175e565b34610685576020366003190112610685576004356001600160401b038111610685578060040190606060031982360301126106855761196d61330d565b61197561333e565b61198a61198560448301846121a8565b613655565b9182516001600160801b038160801c91166119a5818361357a565b336001600160a01b0390911603611b6e5750506119c5816119cc926121bd565b3691611eb0565b9160246119d8846136e1565b93905001916001600160401b036119ee84612211565b1642811115611b585762015180611a05428361258d565b11611b425750611a2660208301516001600160801b0381169060801c614251565b15611b25577f40227d98bc4bf55f8898fdbd2ef7c54f79d2e6d33b0ff82be378c13fe9b04383611b0b611af8602096611a5e8661376b565b611adc611ad35f51602061477e5f395f51905f525497611a896001600160401b038a60081c1661259a565b97611acb6001600160401b038a169b8c9b68ffffffffffffffff008c60081b169068ffffffffffffffff001916175f51602061477e5f395f51905f5255612211565b90858a613829565b91909683613a88565b5f525f51602061473e5f395f51905f52895260405f2055612225565b9260405191829188835288830190611f19565b0390a35f805c6001600160a01b031916905d604051908152f35b62c9b93760e51b5f526719195cdd141bdc9d60c21b60045260245ffd5b6319dc898760e01b5f526004524260245260445ffd5b63e46f8e7560e01b5f526004524260245260445ffd5b6115e9604051928392635a386e2360e11b8452339160048501612564565b34610685575f3660031901126106855760206040516202a3008152f35b34610685575f36600319011261068557611bc33633612d84565b5f51602061477e5f395f51905f525460ff811615611c1a5760ff19165f51602061477e5f395f51905f52557f71f955adbef5dbb4e16ecd587d398f94155edd0a14295fc23975b92a95b793f76020604051338152a1005b636cd6020160e01b5f5260045ffd5b34610685575f3660031901126106855760206040515f51602061473e5f395f51905f528152f35b34610685575f3660031901126106855760206001600160401b035f51602061477e5f395f51905f525460481c16604051908152f35b34610685576020366003190112610685576004356001600160401b03811161068557611cc9611cba6020923690600401611db6565b6001600160a01b03929161357a565b16604051908152f35b34610685576020366003190112610685576004356001600160401b0381116106855760a0600319823603011261068557611d18303314159182611d2f575b600401612241565b611d1e57005b5f805c6001600160a01b031916905d005b611d393633612d84565b611d4161330d565b611d4961333e565b611d10565b34610685576040366003190112610685576004356001600160401b03811161068557611d7e903690600401611db6565b90602435916001600160401b03831161068557604060031984360301126106855761188d92611dad3633612d84565b60040191612121565b9181601f84011215610685578235916001600160401b038311610685576020838186019501011161068557565b600435906001600160a01b038216820361068557565b602435906001600160a01b038216820361068557565b604081019081106001600160401b03821117611e2a57604052565b634e487b7160e01b5f52604160045260245ffd5b608081019081106001600160401b03821117611e2a57604052565b60a081019081106001600160401b03821117611e2a57604052565b90601f801991011681019081106001600160401b03821117611e2a57604052565b6001600160401b038111611e2a57601f01601f191660200190565b929192611ebc82611e95565b91611eca6040519384611e74565b829481845281830111610685578281602093845f960137010152565b602060031982011261068557600435906001600160401b0382116106855760809082900360031901126106855760040190565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b6040600319820112610685576004356001600160401b0381116106855781611f6791600401611db6565b92909291602435906001600160401b03821161068557611f8991600401611db6565b9091565b906003821015611f9a5752565b634e487b7160e01b5f52602160045260245ffd5b90600182811c92168015611fdc575b6020831014611fc857565b634e487b7160e01b5f52602260045260245ffd5b91607f1691611fbd565b908060209392818452848401375f828201840152601f01601f1916010190565b91909115612012575050565b6115e9604051928392631a9427db60e11b8452602060048501526024840191611fe6565b9035601e19823603018112156106855701602081359101916001600160401b03821161068557813603831361068557565b906120836120758380612036565b604084526040840191611fe6565b916020810135601e1982360301811215610685570190602082359201926001600160401b038311610685578260051b9182360385136106855760208183969594960391015281815260208082019482010193835f925b8484106120e95750505050505090565b909192939495602080612111600193601f1986820301885261210b8b88612036565b90611fe6565b98019401940192949391906120d9565b9161212c8284612ef6565b6121396001820154611fae565b612198578161216e7f24683b0fd23f65a8454a0b316ff447b373e5ec9125a9faa2e29d6f03d2b2b341959493612193936130a4565b612185604051948594604086526040860191611fe6565b908382036020850152612067565b0390a1565b6121a6939161063a91612f9f565b565b903590609e1981360301821215610685570190565b903590601e198136030182121561068557018035906001600160401b0382116106855760200191813603831361068557565b156121f657565b6313b5dabf60e31b5f5264656d70747960d81b60045260245ffd5b356001600160401b03811681036106855790565b602090604051918183925191829101835e81015f815203902090565b61224b81806121a8565b906122558261338f565b906020810161227061226782846121bd565b905015156121ef565b6122806119c560208601866121bd565b9361229861229160408301836121bd565b90876133ea565b946122a58688838661345b565b9690801561253557612380878a9561237b60408a61234e6122da6122d56119c56122ce8f612211565b94896121bd565b613510565b916122e7848801886121bd565b916001600160401b038651916122fc83611e3e565b87516123168161230f8160028f01612960565b0382611e74565b83528d60208401526003888401521660608201526060865199630682ed5f60e41b60208c0152602060248c0152019060448a01614565565b906043198683030160c48701526020825260208201520183601f19818303019052601f8019910116604052565b614126565b505f525f51602061473e5f395f51905f526020525f60408120556123b282516001600160801b0381169060801c61357a565b916123bc85612211565b906123c787896121bd565b93909261241560018060a01b035f5c16926124046040519963428e4e1760e01b60208c0152602060248c015260c060448c01526101048b0161466e565b8981036043190160648b015261466e565b9060848801526043198782030160a488015260a08101925f915b60a083106124f457505050956124af6124ef967f24ad0289c6632075d8c20b65852804a585d83e7c8b90fae0923a5f1cc08f37119a966124aa6124946124ba986124c29f9c986124b4986124df9f9a6043198883030160c489015260e4880152614231565b83601f19818303019052601f8019910116604052565b6135c0565b612211565b926121bd565b969097612225565b956001600160401b03604051958695604087526040870190611f19565b9285840360208701521697611fe6565b0390a3565b90919360208091868501516001600160801b03811680918684038a88015281845260801c848401375f828201840152601f01601f191601019401919061242f565b5050505050505050507fd08bf58b0e4eec5bfc697a4fdbb6839057fbf4dd06f1b1ce07445c0e5a654caf5f80a1565b9160209161257d91959495604085526040850191611fe6565b6001600160a01b03909416910152565b91908203918211610fc157565b6001600160401b03166001600160401b038114610fc15760010190565b6125c181806121a8565b906125cb8261338f565b6001600160401b036125dc84612211565b16156128d3576125fa81516001600160801b0381169060801c614251565b156128b4576126088161376b565b6126186119c560408501856121bd565b9261263061262960208301836121bd565b90866133ea565b606083019361263e85612211565b61264786612211565b906001600160401b034291161115612894575061267560208201516001600160801b0381169060801c61357a565b9261267f85612211565b6009604051918a51908160208d01855e60b81b600360f81b178184015201902095865f525f51602061473e5f395f51905f5260205260405f20546125355782848a6126c989612211565b936126d390612211565b916126dd94613829565b6126e987999299612211565b6126f660208401846121bd565b906040519261270484611e3e565b604051806127158160028b01612960565b036127209082611e74565b845288602085015260408401600190526001600160401b0316606084015260405194630682ed5f60e41b60208701526024860160209052604001604486019361276894614565565b828103604319810160c4850152602080835280830193909352919091018252605f01601f191660405261279a91614126565b506127a484612211565b60405163078c4a7960e01b6020808301919091526024820152925f5c6001600160a01b0316926127db9290918a90604487016141a8565b9060c48301526127fb9082601f19818303019052601f8019910116604052565b61280491613aac565b9161280e83613510565b905f525f51602061473e5f395f51905f5260205260405f205561283090612211565b9261283a90612225565b91604051918291604083526040830161285291611f19565b9482860360208401526001600160401b03169461286e91611f19565b037f9ebe816b68a2a7b1cba2c0b92eb0b0adf9126fbb02ab06d5001ebbc88aa4dbd791a3565b6001600160401b039063e46f8e7560e01b5f52166004524260245260445ffd5b62c9b93760e51b5f52691cdbdd5c98d9541bdc9d60b21b60045260245ffd5b62c9b93760e51b5f526773657175656e636560c01b60045260245ffd5b60209082604051938492833781017f5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c20181520301902090565b9082101561293f57611f899160051b8101906121bd565b634e487b7160e01b5f52603260045260245ffd5b91908201809211610fc157565b5f929181549161296f83611fae565b80835292600181169081156129c4575060011461298b57505050565b5f9081526020812093945091925b8383106129aa575060209250010190565b600181602092949394548385870101520191019190612999565b915050602093945060ff929192191683830152151560051b010190565b6129eb81806121a8565b6129f48161338f565b90612a056119c560208301836121bd565b91612a1d612a1660408401846121bd565b90856133ea565b90612a2a8286858761345b565b9690918215612cfa57612a3c86612211565b612a4960208401846121bd565b9060405192612a5784611e3e565b604051612a6b8161230f8160028a01612960565b8452612ae760208501938985526040860193600285526001600160401b03606088019416845260405198634d6d9ffb60e01b60208b0152602060248b01526001600160401b03612acb606082612ac360408601612211565b169301612211565b1690608060448c015260648b015260848a015260c48901614231565b936043198786030160a48801525192519160ff60f81b905160f81b16906001600160401b0360b81b905160b81b161790602060218401930151938460f81c94858252856020611fe08185019360f31c16840101965b612c91575050505050838203601f199081018552601f90920190911660405250612b669190614126565b60608501612b876001600160401b03612b7e83612211565b16831091612211565b90612c725750507f3666001e98ef7fcfe892d6bd7a8f8ccef03e1dd42b9ea4508ab0ea3ab64cf8a6936124af866001600160401b03956124aa612c5896612c52965f525f51602061473e5f395f51905f526020525f6040812055612c36612bfc84516001600160801b0381169060801c61357a565b93612c0688612211565b604051632f195b5b60e11b6020808301919091526024820152965f5c6001600160a01b03169490604489016141a8565b9060c485015283601f19818303019052601f8019910116604052565b93612225565b926124ef6040519283926020845216956020830190611f19565b6001600160401b0390633567e13160e21b5f521660045260245260445ffd5b9060208097925f1901978892601f1986860301815201926001885160f81c898183819c018686015e0101978315612cdc575b8082525f828201840152601f01601f1916010196612b3c565b600990875184890185838601015e8751018884828501015201612cc3565b50505050505050507fd08bf58b0e4eec5bfc697a4fdbb6839057fbf4dd06f1b1ce07445c0e5a654caf5f80a1565b15612d31575050565b63377c412d60e21b5f5260045260245260445ffd5b60208091604051928184925191829101835e81017f5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c20281520301902090565b5f51602061475e5f395f51905f52546001600160a01b0381169290600482106106855763ffffffff60e01b5f3516925f60405f80938251602081019163b700961360e01b835260018060a01b031698896024830152306044830152606482015260648152612df3608482611e74565b828052826020525190895afa612ee3575b15612e11575b5050505050565b63ffffffff1615612ed15760ff60a01b1916600160a01b175f51602061475e5f395f51905f5255823b15610685576020925f9283604051809681958294634a63ebf760e11b845260048401526040602484015260448301908082528085848401378181018301859052601f01601f1916010103925af18015612ec657612eb6575b505f51602061475e5f395f51905f52805460ff60a01b191690555f80808080612e0a565b5f612ec091611e74565b5f612e92565b6040513d5f823e3d90fd5b8262d1953b60e31b5f5260045260245ffd5b50505f516020518060201c150290612e04565b919091604051838282377f5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c202848201908152819003602001902080549093906001600160a01b031615612f46575050565b6115e96040519283926325a38fa160e01b8452602060048501526024840191611fe6565b903590601e198136030182121561068557018035906001600160401b03821161068557602001918160051b3603831361068557565b90604051612fb48161230f8160018701612960565b60208151910120612fc86119c583806121bd565b60208151910120149182612fdb57505090565b6130129192506002612ffa61300c9261230f6040518094819301612960565b60208151910120926020810190612f6a565b90613dde565b602081519101201490565b1561302457565b6326d8cf7b60e21b5f526b0dacae4d6d8caa0e4caccd2f60a31b60045260245ffd5b919091601f8311613057575b505050565b81831161306357505050565b5f5260205f206020601f830160051c921061309c575b81601f9101920160051c03905f5b82811015613052575f82820155600101613087565b5f9150613079565b91906130b96130b382806121bd565b906142ac565b806132f4575b156132d65760208101906130d38282612f6a565b8091501515806132cb575b6130e79061301d565b5f5b8181106132a05750506130fc81806121bd565b60018601916001600160401b038211611e2a576131238261311d8554611fae565b85613046565b5f90601f8311600114613231579261315d8360029794613164979461300c975f92613226575b50508160011b915f199060031b1c19161790565b9055612f6a565b920182516001600160401b038111611e2a5761318a816131848454611fae565b84613046565b6020601f82116001146131c85781906131b99394955f926131bd5750508160011b915f199060031b1c19161790565b9055565b015190505f80613149565b601f19821690835f52805f20915f5b81811061320e575095836001959697106131f6575b505050811b019055565b01515f1960f88460031b161c191690555f80806131ec565b9192602060018192868b0151815501940192016131d7565b013590505f80613149565b601f19831691845f5260205f20925f5b818110613288575093613164969361300c96936001938360029b981061326f575b505050811b019055612f6a565b01355f19600384901b60f8161c191690555f8080613262565b91936020600181928787013581550195019201613241565b806132c560806132bc6001946132b68989612f6a565b90612928565b9050111561301d565b016130e9565b5060088111156130de565b6326d8cf7b60e21b5f526718db1a595b9d125960c21b60045260245ffd5b5061330861330282806121bd565b90613e90565b6130bf565b5f5c6001600160a01b031661332f575f805c6001600160a01b0319163317905d565b63b5dfd9e560e01b5f5260045ffd5b60ff5f51602061477e5f395f51905f52541661335657565b6313d0ff5960e31b5f5260045ffd5b6040519061337282611e59565b5f6080838281528260208201528260408201528260608201520152565b613397613365565b506080810160016133a88284612f6a565b9050036133cd576133b891612f6a565b1561293f57611985816133ca926121a8565b90565b62c9b93760e51b5f52677061796c6f61647360c01b60045260245ffd5b6133f790939192936136e1565b90928193948251602084012061340e368385611eb0565b602081519101200361341f57505050565b61344992916115e9916040519485946336a790cb60e11b8652604060048701526044860190611f19565b84810360031901602486015291611fe6565b929391909361347261346c85612211565b83613a88565b94855f525f51602061473e5f395f51905f5260205260405f2054918215613503576134c0916134b8916134a488612211565b90866134b260608b01612211565b92613829565b919095612211565b91036134ca575050565b6134f892506001600160401b0360405193849363041ab5d160e01b8552604060048601526044850190611f19565b911660248301520390fd5b505f955060609450505050565b5f60208092604051918183925191829101835e8101838152039060025afa15612ec65760205f805160405183810191600160f91b835260218201526021815261355a604182611e74565b604051918291518091835e8101838152039060025afa15612ec6575f5190565b9091906001600160a01b0361358f84836128f0565b541692831561359c575050565b6115e9604051928392630df1bb8f60e21b8452602060048501526024840191611fe6565b62102ca06135d25a8060061c9061258d565b1061364657815f9291836020819451930191620f4240f13d90610200821161363c575b60405191808352805f602085013e8201603f01601f1916604052156136175750565b60405163097453dd60e21b8152602060048201529081906115e9906024830190611f19565b61020091506135f5565b6307099c5360e21b5f5260045ffd5b61365d613365565b5061366881806121bd565b6136a461367a602085949501846121bd565b613689604086939601836121bd565b9161369760608501856121bd565b95909460808101906121bd565b979096604051996136b48b611e59565b60801b17895260801b17602088015260801b17604086015260801b17606084015260801b17608082015290565b6136ea81612d46565b9160405191613707836137008160018801612960565b0384611e74565b8251156137115750565b83546001600160a01b0316156137465760405163193f45a960e21b8152602060048201529081906115e9906024830190611f19565b6040516325a38fa160e01b8152602060048201529081906115e9906024830190611f19565b61378660408201516001600160801b0381169060801c614301565b61380d576137a560608201516001600160801b0381169060801c614301565b6137f057608001516001600160801b031680151590816137e2575b50156137c857565b62c9b93760e51b5f526476616c756560d81b60045260245ffd5b62040000915011155f6137c0565b62c9b93760e51b5f5267656e636f64696e6760c01b60045260245ffd5b62c9b93760e51b5f52663b32b939b4b7b760c91b60045260245ffd5b94939192906001600160401b03604051961660086020880153602187015b607f8211613a7157600191815301600182519160128153015b607f8211613a5a5760019181530190805160208201835e51016001845191601a8153015b607f8211613a435760019181530192805193602082019485825e81510160016001600160401b0384169160208153015b607f8211613a2c57600191815301925f935f5b60a081106139f6575060018591602a8153015b607f82116139df57600191815301938401603f01601f1916905f905b60a082106139715750505f60a060209260025afa15610685576020925f9284606193855193601f198b8203018b52601f80199101169788604052600289536001890191519060025afa9060c01b8452846021870160088660025afa169083528360418601818560025afa169360025afa1615610685575f5190565b90946001868301916001600160801b0383511690819283918a60021c600a018153015b607f83116139c55760019192815301925160801c83376020878501828460025afa15610685570194602001906138f6565b600191506080607f8416178153019060071c908290613994565b6001906080607f8416178153019060071c906138da565b946001600160801b0386840151169060028201915b607f8111613a1e575001946020016138c7565b60019060071c920191613a0b565b6001906080607f8416178153019060071c906138b4565b6001906080607f8416178153019060071c90613884565b6001906080607f8416178153019060071c90613860565b6001906080607f8416178153019060071c90613847565b604051815190926009928290602001855e60b81b600160f81b178184015201902090565b604080516369783d7760e01b81526001600160a01b0390921660048301526024820152905f9082908190613ae4906044830190611f19565b038183305af15f9181613c86575b50613bf157503d15613bea573d613b0881611e95565b90613b166040519283611e74565b81523d5f602083013e5b805160208201516001600160e01b03198116919060048210613bca575b50506001600160e01b03191663368bac2360e21b0161364657613b8f7fb9edb487876e8be10f54e377c1a815a54ad92a6db1c9561dfe8fad2f0d1da84f91604051918291602083526020830190611f19565b0390a16040517f4774d4a575993f963b1c06573736617a457abef8589178db8d10c94b4ab511ab6020820152602081526133ca604082611e74565b6001600160e01b031960049290920360031b82901b161690505f80613b3d565b6060613b20565b613bfd815115156121ef565b80516020811490811591613c3a575b5015613c155790565b6313b5dabf60e31b5f526e3ab734bb32b939b0b61032b93937b960891b60045260245ffd5b7f4774d4a575993f963b1c06573736617a457abef8589178db8d10c94b4ab511ab915060208301519060208110613c75575b5014155f613c0c565b5f199060200360031b1b165f613c6c565b9091503d805f833e613c988183611e74565b810190602081830312610685578051906001600160401b038211610685570181601f8201121561068557805190613cce82611e95565b92613cdc6040519485611e74565b8284526020838301011161068557815f9260208093018386015e83010152905f613af2565b5f51602061475e5f395f51905f5280546001600160a01b0319166001600160a01b0390921691821790556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad90602090a1565b90815181101561293f570160200190565b6001600160401b038111611e2a5760051b60200190565b805182101561293f5760209160051b010190565b15613d9d5750565b6301281c6360e01b5f9081526001600160a01b0391909116600452602490fd5b6121a690803b15158015613d9557506001600160a01b038116301415613d95565b60405160f883901b6001600160f81b031916602082015260018152919291613e07602182611e74565b925f915b818310613e1757505050565b9091936020613e7b6001809383613e2f8a8989612928565b9050613e3c8b8a8a612928565b80929160405198868a9751918291018789015e86019260ff60f81b9060f81b1685840152602183013701015f838201520301601f198101835282611e74565b94019190613e0b565b9082101561293f570190565b91815b80158015806140f6575b806140c6575b15613eb457610fc1575f1901613e93565b5091929092613ec3838261258d565b80159081156140bb575b5080156140b1575b8015614081575b613fe657825f5b82821061403b576001600160401b03915011801561401d575b8015613fed575b613fe6575f5b5f198401848111610fc157811015613fdd576001600160f81b0319613f2f828486613e84565b3516606160f81b81101580613fcf575b8015613fb2575b159081613f8d575b81613f7e575b81613f6f575b50613f6757600101613f09565b505050505f90565b602d60f81b141590505f613f5a565b605f60f81b8114159150613f54565b9050600360fc1b81101580613fa4575b1590613f4e565b50603960f81b811115613f9d565b50604160f81b8110801590613f465750602d60f91b811115613f46565b50603d60f91b811115613f3f565b50505050600190565b5050505f90565b506001198301838111610fc157602d60f81b906001600160f81b031990614015908486613e84565b351614613f03565b50801561293f5781356001600160f81b031916602d60f81b14613efc565b600a810290808204600a1490151715610fc157602f1961405c838587613e84565b3560f81c0160ff8111610fc15760019160ff614079921690612953565b910190613ee3565b505f198301838111610fc157602d60f81b906001600160f81b0319906140a8908486613e84565b35161415613edc565b5060028310613ed5565b60149150115f613ecd565b505f198201828111610fc157603960f81b906001600160f81b0319906140ed908789613e84565b35161115613ea3565b505f198201828111610fc157600360fc1b906001600160f81b03199061411d908789613e84565b35161015613e9d565b546001600160a01b031691905f9081905a828660208451940192f115614175575f915f601f3d1161415d575b906121a69193613d95565b5091506121a660019260205f803e5f51909150614152565b3d610400811161419f575b6040518181526020810191805f843e8101603f01601f19166040525190fd5b50610400614180565b916141c06141cd9296959660a0855260a0850161466e565b838103602085015261466e565b916040820152606081830391015260a08101925f915b60a083106141f057505050565b90919360208091868501516001600160801b03811680918684038a88015281845260801c848401375f828201840152601f01601f19160101940191906141e3565b909180602093818452848401375f828201840152601f01601f1916010190565b6002821080156142a2575b61429c57905f9082015b808310614277575060019150161590565b906001906f07fffffeaffffffe53ff68080000000084355f1a1c191792019190614266565b50505f90565b506080821161425c565b6008821080156142f7575b61429c57905f9082015b8083106142d2575060019150161590565b906001906f07fffffeaffffffe53ff68080000000084355f1a1c1917920191906142c1565b50604082116142b7565b91905f5b81811061431457506001925050565b61431f818386613e84565b3560f81c6020811180614530575b61452857602081148015614511575b1561435557505f198114610fc157600101925b92614305565b60c28114806144fe575b806144a3575b1561437c575060028101809111610fc1579261434f565b60e18110159081614497575b5080614484575b806143b2575b156143ab5760038101809111610fc1579261434f565b505f925050565b5060038101808211610fc1578210610685576001600160e81b031981850135166201c33560ef1b811490811561445c575b811561444c575b811561443c575b811561442c575b811561441c575b811561440c575b50614395565b6201c70160ef1b1490505f614406565b62e2819f60e81b811491506143ff565b62e280af60e81b811491506143f8565b62e280a960e81b811491506143f1565b621c501560eb1b811491506143ea565b90506201c50160ef1b81101580614474575b906143e3565b506271404560e91b81111561446e565b5060028101808211610fc157821161438f565b60e3915011155f614388565b5060018201808311610fc157608560f81b6001600160f81b03196144c883878a613e84565b3516149081156144d9575b50614365565b600560fd1b91506001600160f81b0319906144f5908689613e84565b3516145f6144d3565b5060018201808311610fc157831161435f565b506009811015801561433c5750600d81111561433c565b505f93505050565b506080811061432d565b60ff5f5160206147be5f395f51905f525460401c161561455657565b631afcd79f60e31b5f5260045ffd5b93909261459c926001600160401b03614583602082612ac385612211565b169060a087526020870152604086015260a08501614231565b91606081840391015280519060208101519060ff60f81b604082015160f81b169060606001600160401b0360b81b91015160b81b161790602060218401930151938460f81c94858252856020611fe08185019360f31c16840101965b6146055750505050505090565b9060208097925f1901978892601f1986860301815201926001885160f81c898183819c018686015e0101978315614650575b8082525f828201840152601f01601f19160101966145f8565b600990875184890185838601015e8751018884828501015201614637565b8151808252602092819084018385015e5f828201840152601f01601f1916010190565b905f8091602081519101845af4808061470a575b156146c55750506040513d81523d5f602083013e60203d82010160405290565b156146ea57639996b31560e01b5f9081526001600160a01b0391909116600452602490fd5b3d156146fb576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b503d1515806146a55750813b15156146a556fe5285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c2032858cee520d17801e23ba513945657c727a0c7e5f6944aa59888d57780a26700f3177357ab46d8af007ab3fdb9af81da189e1068fefdc0073dca88a2cab40a005285df18d7fdf67d1b2d3c664c5d903be702e9e551a498c0992286247963c200360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbcf0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00f0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00",
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
	Packet          []byte
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
// Solidity: event AckPacket(string indexed clientId, uint256 indexed sequence, bytes packet, bytes acknowledgement)
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
