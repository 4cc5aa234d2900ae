package ethereum

import (
	"context"
	"fmt"
	"math/big"
	"time"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/ethclient/gethclient"

	"github.com/anji-bridge/anji/adapters"
	client "github.com/anji-bridge/anji/contracts/clients/ethereum"
	proofs "github.com/anji-bridge/anji/proofs/ethereum"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// recent is how far behind the finalized block a height may lie whose state
// is still asked for. Nodes that are no archives keep that of 128 blocks
// behind the newest, of which finality takes some 64 to 96 on mainnet.
const recent = 32

// MerklePrefix is empty: a packet's path alone names its storage slot.
func (c *Chain) MerklePrefix() [][]byte { return [][]byte{{}} }

// Prove implements adapters.Chain. The paths are opened in the newest
// finalized block, or in the client's own latest block where that will do.
func (c *Chain) Prove(ctx context.Context, req adapters.ProofRequest) (adapters.Evidence, error) {
	evidence, err := c.prove(ctx, req)
	if err != nil {
		return adapters.Evidence{}, c.wrap("prove", err)
	}
	return evidence, nil
}

func (c *Chain) prove(ctx context.Context, req adapters.ProofRequest) (adapters.Evidence, error) {
	state, err := clientState(req.Client.State)
	if err != nil {
		return adapters.Evidence{}, err
	}
	if common.BytesToAddress(state.PacketContract) != c.router {
		return adapters.Evidence{}, refusal.ClientInvalid.With("client %s proves contract %x, the router is %s", req.Client.ID, state.PacketContract, c.router)
	}
	// A beacon node that lags behind the client could prove nothing to it.
	known := req.Client.LatestHeight.Height
	final, err := c.final.wait(ctx, func(f finalized) bool { return f.number() >= max(req.Position, known, req.At.Height) })
	if err != nil {
		return adapters.Evidence{}, fmt.Errorf("wait for block %d to be final: %w", max(req.Position, known), err)
	}
	if at := req.At.Height; at > 0 && at == known && at >= req.Position {
		return c.proveKnown(ctx, req)
	} else if at > 0 && at != final.number() {
		return adapters.Evidence{}, fmt.Errorf("%w: block %d, the last finalized one is %d", adapters.ErrPassed, at, final.number())
	}
	if known >= req.Position && known+recent >= final.number() && !req.Client.LatestTime.Before(req.NotBefore) {
		return c.proveKnown(ctx, req)
	}
	if final.time().Before(req.NotBefore) {
		return adapters.Evidence{}, fmt.Errorf("%w: block %d, the last finalized one, is of %s", adapters.ErrNotYet, final.number(), final.time().Format(time.RFC3339))
	}
	opened, err := c.open(ctx, final.number(), final.header.Execution.StateRoot, req.Paths)
	if err != nil {
		return adapters.Evidence{}, err
	}
	evidence := adapters.Evidence{Height: adapters.Height{Height: final.number()}, Time: final.time()}
	if evidence.Updates, err = c.updates(ctx, state, final, opened.account); err != nil {
		return adapters.Evidence{}, err
	}
	return evidence, opened.into(&evidence)
}

// proveKnown opens the paths at the client's latest height.
func (c *Chain) proveKnown(ctx context.Context, req adapters.ProofRequest) (adapters.Evidence, error) {
	height := req.Client.LatestHeight
	header, err := c.header(ctx, new(big.Int).SetUint64(height.Height))
	if err != nil {
		return adapters.Evidence{}, err
	}
	opened, err := c.open(ctx, height.Height, header.Root, req.Paths)
	if err != nil {
		return adapters.Evidence{}, err
	}
	evidence := adapters.Evidence{Height: height, Time: req.Client.LatestTime}
	return evidence, opened.into(&evidence)
}

// opened is the state of the router at one block, proven.
type opened struct {
	height  uint64
	account [][]byte
	slots   [][32]byte // each once
	proofs  [][][]byte // of the slots
	paths   []openedPath
}

type openedPath struct {
	value []byte // nil where nothing is there
	proof [][]byte
}

// open reads the router's account and the slots of the paths with their
// proofs, all of one eth_getProof, and checks them against the state root.
func (c *Chain) open(ctx context.Context, number uint64, stateRoot [32]byte, paths [][]byte) (opened, error) {
	out := opened{height: number, paths: make([]openedPath, len(paths))}
	slots := make([][32]byte, len(paths))
	known := map[[32]byte]bool{}
	for i, path := range paths {
		slots[i] = commitmentSlot(path)
		if !known[slots[i]] {
			known[slots[i]] = true
			out.slots = append(out.slots, slots[i])
		}
	}
	bySlot := map[[32]byte]openedPath{}
	err := c.nodes.do(ctx, func(ctx context.Context, node *ethclient.Client) error {
		answer, err := getProof(ctx, node, c.router, out.slots, number)
		if err != nil {
			return err
		}
		out.account = answer.account
		account, err := proofs.VerifyAccount(stateRoot, c.router, answer.account)
		if err != nil {
			return fmt.Errorf("the node's proof at block %d: %w", number, err)
		}
		for i, slot := range out.slots {
			if bySlot[slot], err = openSlot(account.StorageRoot, slot, answer.storage[i]); err != nil {
				return fmt.Errorf("the node's proof at block %d: %w", number, err)
			}
		}
		out.proofs = answer.storage
		return nil
	})
	if err != nil {
		return opened{}, err
	}
	for i, slot := range slots {
		out.paths[i] = bySlot[slot]
	}
	return out, nil
}

// openSlot checks a storage proof and answers what it shows.
func openSlot(storageRoot, slot [32]byte, proof [][]byte) (openedPath, error) {
	value, err := proofs.VerifyStorage(storageRoot, slot, proof)
	if err == nil {
		return openedPath{value[:], proof}, nil
	}
	if absent := proofs.VerifyStorageAbsent(storageRoot, slot, proof); absent != nil {
		return openedPath{}, err
	}
	return openedPath{nil, proof}, nil
}

// accountProof is an answer of eth_getProof.
type accountProof struct {
	account [][]byte
	storage [][][]byte // by slot
}

func getProof(ctx context.Context, node *ethclient.Client, contract common.Address, slots [][32]byte, number uint64) (accountProof, error) {
	keys := make([]string, len(slots))
	for i, slot := range slots {
		keys[i] = hexutil.Encode(slot[:])
	}
	answer, err := gethclient.New(node.Client()).GetProof(ctx, contract, keys, new(big.Int).SetUint64(number))
	if err != nil {
		return accountProof{}, fmt.Errorf("eth_getProof at block %d: %w", number, err)
	}
	if len(answer.StorageProof) != len(slots) {
		return accountProof{}, fmt.Errorf("eth_getProof: %d proofs of %d slots", len(answer.StorageProof), len(slots))
	}
	var out accountProof
	if out.account, err = decodeNodes(answer.AccountProof); err != nil {
		return out, err
	}
	for _, s := range answer.StorageProof {
		nodes, err := decodeNodes(s.Proof)
		if err != nil {
			return out, err
		}
		out.storage = append(out.storage, nodes)
	}
	return out, nil
}

func decodeNodes(encoded []string) ([][]byte, error) {
	nodes := make([][]byte, len(encoded))
	for i, node := range encoded {
		var err error
		if nodes[i], err = hexutil.Decode(node); err != nil {
			return nil, fmt.Errorf("eth_getProof: node %d: %w", i, err)
		}
	}
	return nodes, nil
}

// into puts the proofs into evidence. Several slots share most of their nodes:
// the client is shown those once, and the packets' proofs only say so.
func (o opened) into(evidence *adapters.Evidence) error {
	shared := len(o.slots) > 1
	for from := 0; shared && from < len(o.slots); from += client.MaxSlots {
		to := min(from+client.MaxSlots, len(o.slots))
		message, err := packAny(client.NewStorageProof(o.height, o.slots[from:to], union(o.proofs[from:to])))
		if err != nil {
			return err
		}
		evidence.Updates = append(evidence.Updates, message)
	}
	for _, path := range o.paths {
		proof := &client.Proof{Nodes: path.proof}
		if shared {
			proof = &client.Proof{Remembered: true}
		}
		encoded, err := proto.Marshal(proof)
		if err != nil {
			return err
		}
		evidence.Proofs, evidence.Values = append(evidence.Proofs, encoded), append(evidence.Values, path.value)
	}
	return nil
}

// union has every node of several proofs once. A node of less than 32 bytes
// stands inside the one above it and is no node of its own.
func union(proofs [][][]byte) (nodes [][]byte) {
	const hashed = 32
	seen := map[string]bool{}
	for _, proof := range proofs {
		for depth, node := range proof {
			if seen[string(node)] || depth > 0 && len(node) < hashed {
				continue
			}
			seen[string(node)] = true
			nodes = append(nodes, node)
		}
	}
	return nodes
}

// packAny is a message as a google.protobuf.Any in bytes.
func packAny(m proto.Message) ([]byte, error) {
	packed, err := codectypes.NewAnyWithValue(m)
	if err != nil {
		return nil, err
	}
	return proto.Marshal(packed)
}

// clientState reads an ethereum-beacon client's state, a google.protobuf.Any.
func clientState(packed []byte) (*client.ClientState, error) {
	state := &client.ClientState{}
	return state, unpackAny(packed, state)
}

// unpackAny reads a google.protobuf.Any that must hold such a message.
func unpackAny(packed []byte, into proto.Message) error {
	var holder codectypes.Any
	if err := proto.Unmarshal(packed, &holder); err != nil {
		return refusal.Malformed.With("%T: %w", into, err)
	}
	if want := codectypes.MsgTypeURL(into); holder.TypeUrl != want {
		return refusal.ClientInvalid.With("it is a %q, want a %q", holder.TypeUrl, want)
	}
	if err := proto.Unmarshal(holder.Value, into); err != nil {
		return refusal.Malformed.With("%T: %w", into, err)
	}
	return nil
}
