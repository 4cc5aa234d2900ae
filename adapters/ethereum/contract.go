package ethereum

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	beaconclient "github.com/anji-bridge/anji/contracts/clients/ethereum"
	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
)

// router packs calls of the packet router and unpacks its answers and events.
var router = bindings.NewRouter()

// Topics of the router's events. Each item of a batch ends with one of them,
// but for sent packets, which no item is.
var (
	topicSend        = topic("SendPacket")
	topicReceive     = topic("WriteAcknowledgement")
	topicAcknowledge = topic("AckPacket")
	topicTimeout     = topic("TimeoutPacket")
	topicNoop        = topic("Noop")
	topicFailed      = topic("ItemFailed")
	topicUpdated     = topic("ICS02ClientUpdated")
	topicClientAdded = topic("ICS02ClientAdded")
)

// Topics of what light clients' contracts tell.
var (
	topicDescribed      = mustABI(&bindings.TendermintClientMetaData).Events["Described"].ID // of every kind
	topicConsensusState = mustABI(&bindings.TendermintClientMetaData).Events["ConsensusStateStored"].ID
	topicEquivocation   = mustABI(&bindings.AttestationClientMetaData).Events["Equivocation"].ID
)

// reader packs the calls that read a light client's contract, of whichever
// kind.
var reader = bindings.NewTendermintClient()

// commitmentsSlot is where the router keeps its mapping of commitments
// (ERC-7201 "anji.storage.Commitments").
var commitmentsSlot = erc7201("anji.storage.Commitments")

func erc7201(namespace string) [32]byte {
	id := new(big.Int).SetBytes(crypto.Keccak256([]byte(namespace)))
	slot := crypto.Keccak256Hash(common.BigToHash(id.Sub(id, common.Big1)).Bytes())
	slot[len(slot)-1] = 0
	return slot
}

// commitmentSlot is the storage slot of a packet path.
func commitmentSlot(path []byte) [32]byte { return beaconclient.Slot(commitmentsSlot, path) }

func topic(event string) common.Hash { return mustABI(&bindings.RouterMetaData).Events[event].ID }

// mustABI is the interface of a contract, whose generated text always parses.
func mustABI(meta *bind.MetaData) abi.ABI {
	parsed, err := meta.ParseABI()
	if err != nil {
		panic(err)
	}
	return *parsed
}

// view calls a contract's view at the newest block. A revert is a chainError.
func (c *Chain) view(ctx context.Context, contract common.Address, data []byte) ([]byte, error) {
	var answer []byte
	err := c.nodes.do(ctx, func(ctx context.Context, client *ethclient.Client) (err error) {
		answer, err = client.CallContract(ctx, ethereum.CallMsg{To: &contract, Data: data}, nil)
		return err
	})
	if err != nil && rpcError(err) != nil {
		err = newChainError(err)
	}
	return answer, err
}

// ask calls a view and unpacks its answer.
func ask[T any](ctx context.Context, c *Chain, contract common.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	var none T
	answer, err := c.view(ctx, contract, data)
	if err != nil {
		return none, err
	}
	found, err := unpack(answer)
	if err != nil {
		return none, fmt.Errorf("the answer of %s does not decode: %w", contract, err)
	}
	return found, nil
}
