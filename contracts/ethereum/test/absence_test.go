package test_test

import (
	"maps"
	"slices"
	"testing"
	"time"

	"github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	fabricview "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/fabricclient"
	"github.com/anji-bridge/anji/contracts/ethereum/items"
	"github.com/anji-bridge/anji/contracts/ethereum/tendermintclient"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/contracts/packet/packettest"
	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/tendermint/tenderminttest"
)

// realClient is a light client that checks proofs, at a height of a counterparty
// that has received one packet.
type realClient struct {
	address common.Address
	prefix  [][]byte
	height  items.Height
	// absent is what relayers bring to show that a key is absent: what they update
	// the client with, nil for nothing, and the proof.
	absent func(key []byte) (update, proof []byte)
}

// A packet that was received never times out, not even by the true proof that a key
// is absent which merely looks like that of its receipt.
func TestReceivedPacketNeverTimesOut(t *testing.T) {
	for name, follow := range map[string]func(b *bridge, at uint64, receipt []byte, missing [][]byte) realClient{
		"a Cosmos chain": (*bridge).followCosmos, "a Fabric channel": (*bridge).followFabric,
	} {
		t.Run(name, func(t *testing.T) {
			b := newBridge(t)
			receipt, none := packet.ReceiptPath(there, 1), packet.ReceiptPath(there, 2)
			impossible := packettest.ImpossibleKeys(receipt)
			late := b.Time() + 600
			client := follow(b, late, receipt, append(slices.Collect(maps.Values(impossible)), none))
			b.MustSend(b.admin, b.router, router.PackAddClient(counterparty(there, client.prefix), client.address))
			var sent [2]packet.Packet // of which the first was received
			for i := range sent {
				sent[i] = b.outgoing()
				sent[i].SourceClient, sent[i].TimeoutTimestamp = "client-2", late
				var err error
				sent[i], _, err = b.trySend(b.app, sent[i])
				require.NoError(t, err)
				require.EqualValues(t, i+1, sent[i].Sequence)
			}
			timeOut := func(p packet.Packet, key []byte) string {
				update, proof := client.absent(key)
				var calls [][]byte
				if update != nil {
					calls = append(calls, router.PackUpdateClient("client-2", update))
				}
				calls = append(calls, b.item(items.TimeOut(p, client.height, proof)))
				relayed := b.MustSend(b.relayer, b.router, router.PackRelay(calls))
				if failure := b.failures(relayed)[uint64(len(calls)-1)]; failure != nil {
					return failure.Name
				}
				return closing(t, relayed)[len(calls)-1]
			}
			for how, key := range impossible {
				require.Equal(t, "ProofInvalid", timeOut(sent[0], key), how)
			}
			require.Equal(t, "ProofInvalid", timeOut(sent[0], none), "another packet's")
			require.NotNil(t, b.commitment(packet.CommitmentPath("client-2", 1)))
			require.Zero(t, b.count(b.app, app.PackTimedOut(1)))
			require.Equal(t, "TimeoutPacket", timeOut(sent[1], none), "the one that was not received")
			require.EqualValues(t, 1, b.count(b.app, app.PackTimedOut(2)))
		})
	}
}

// followCosmos makes a TendermintClient at height 5, of a time in unix seconds.
func (b *bridge) followCosmos(at uint64, receipt []byte, _ [][]byte) realClient {
	b.t.Helper()
	state := tenderminttest.NewStateOf(b.t, 20, tenderminttest.Entry{Key: receipt, Value: []byte{2}})
	_, set := tenderminttest.NewSet(4, 0)
	var validators [][]byte
	for _, v := range set.Validators {
		validators = append(validators, v.Bytes())
	}
	described := anyOf(b.t, tendermint.NewClientState(tenderminttest.ChainID, tendermint.DefaultTrustLevel, time.Hour, 3*time.Hour, time.Minute,
		clienttypes.NewHeight(1, 5), commitmenttypes.GetSDKSpecs(), nil))
	seen := time.Unix(int64(at), 0)
	parameters, err := tendermintclient.Parameters(described, anyOf(b.t, tendermint.NewConsensusState(seen, commitmenttypes.NewMerkleRoot(state.Root), set.Hash())), validators)
	require.NoError(b.t, err)
	encoder, err := tendermintclient.NewEncoder(described)
	require.NoError(b.t, err)
	trusted := tendermintclient.ConsensusState{Height: 5, Time: uint64(seen.UnixNano()), Root: [32]byte(state.Root), NextValidatorsHash: [32]byte(set.Hash())}
	return realClient{
		address: b.Deploy(&bindings.TendermintClientMetaData, bindings.NewTendermintClient().PackConstructor(b.router, parameters, described)),
		prefix:  prefix, height: items.Height{Revision: 1, Height: 5},
		absent: func(key []byte) (update, proof []byte) {
			claim := state.Missing(key)
			_, proofs, err := encoder.EncodeBatch(func(uint64) (tendermintclient.ConsensusState, error) { return trusted, nil }, 5, nil,
				[]tendermintclient.Item{{Path: claim.Path, Proof: claim.Encoded(b.t)}})
			require.NoError(b.t, err)
			return nil, proofs[0]
		},
	}
}

// followFabric makes a FabricClient, with a view of height 5 and a time in unix
// seconds.
func (b *bridge) followFabric(at uint64, receipt []byte, missing [][]byte) realClient {
	b.t.Helper()
	net, contract := fabrictest.NewNetwork(b.t), bindings.NewFabricClient()
	asker := net.NewIdentity(net.Orgs[0].CA, "client", fabrictest.Start, fabrictest.Start.AddDate(10, 0, 0))
	identities := [][]byte{asker.Serialize()}
	for _, org := range net.Orgs {
		identities = append(identities, org.Peer.Serialize())
	}
	described := anyOf(b.t, fabricview.NewClientState(net.Anchors(), time.Hour, time.Hour, 4))
	consensus := anyOf(b.t, &fabricview.ConsensusState{Timestamp: at - 60})
	parameters, err := fabricclient.Parameters(described, consensus, identities, time.Unix(int64(b.Time()), 0))
	require.NoError(b.t, err)
	address := b.Deploy(&bindings.FabricClientMetaData, contract.PackConstructor(b.router, b.manager, parameters, described))
	dictionary, err := contract.UnpackDictionary(b.read(address, contract.PackDictionary()))
	require.NoError(b.t, err)
	encoder, err := fabricclient.NewEncoder(described, dictionary, identities)
	require.NoError(b.t, err)

	entries := []fabric.Entry{{Path: receipt, Value: []byte{2}}}
	for _, key := range missing {
		entries = append(entries, fabric.Entry{Path: key, Absent: true})
	}
	tree, err := fabric.NewTree(entries)
	require.NoError(b.t, err)
	draft := net.Draft(5, at, entries...)
	draft.Signature.Creator = asker.Serialize()
	header := anyOf(b.t, fabricview.NewHeader(draft.Seal()))
	return realClient{
		address: address, prefix: [][]byte{{}}, height: items.Height{Height: 5},
		absent: func(key []byte) (update, proof []byte) {
			opening, err := fabricview.NewProof(tree, key)
			require.NoError(b.t, err)
			raw, err := opening.Marshal()
			require.NoError(b.t, err)
			messages, proofs, err := encoder.EncodeBatch([][]byte{header}, []fabricclient.Item{{Path: [][]byte{key}, Proof: raw}})
			require.NoError(b.t, err)
			return messages[0], proofs[0]
		},
	}
}

// anyOf is a message as a google.protobuf.Any in bytes.
func anyOf(t testing.TB, m proto.Message) []byte {
	t.Helper()
	packed, err := types.NewAnyWithValue(m)
	require.NoError(t, err)
	raw, err := proto.Marshal(packed)
	require.NoError(t, err)
	return raw
}
