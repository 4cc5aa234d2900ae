package cosmos_test

import (
	"testing"
	"time"

	"cosmossdk.io/log"
	"cosmossdk.io/store/metrics"
	"cosmossdk.io/store/rootmulti"
	storetypes "cosmossdk.io/store/types"

	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/stretchr/testify/require"

	"github.com/cosmos/cosmos-sdk/baseapp"
	"github.com/cosmos/cosmos-sdk/codec"
	"github.com/cosmos/cosmos-sdk/codec/address"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/module"
	"github.com/cosmos/cosmos-sdk/types/msgservice"
	"github.com/cosmos/gogoproto/proto"

	txsigning "cosmossdk.io/x/tx/signing"

	clientkeeper "github.com/cosmos/ibc-go/v8/modules/core/02-client/keeper"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	commitmenttypes "github.com/cosmos/ibc-go/v8/modules/core/23-commitment/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"
	ibctm "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"
	localhost "github.com/cosmos/ibc-go/v8/modules/light-clients/09-localhost"

	"github.com/anji-bridge/anji/contracts/cosmos"
	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/contracts/cosmos/clientv2"
	"github.com/anji-bridge/anji/contracts/packet"
)

const trustingPeriod = time.Hour

var (
	authority = sdk.AccAddress("authority___________").String()
	admin     = sdk.AccAddress("admin_______________").String()
	relayer   = sdk.AccAddress("relayer_____________").String()
	user      = sdk.AccAddress("user________________").String()

	genesisTime = time.Unix(1_800_000_000, 500).UTC()
)

// chain is the module over the real 02-client keeper and real IAVL stores, so
// that proofs are what a chain's nodes answer. Only consensus is left out: a
// counterparty's app hash is handed to its 07-tendermint client directly.
type chain struct {
	t       *testing.T
	id      string
	store   *rootmulti.Store
	ibcKey  *storetypes.KVStoreKey
	appKey  *storetypes.KVStoreKey
	cdc     *codec.ProtoCodec
	clients clientkeeper.Keeper
	keeper  *cosmos.Keeper
	module  cosmos.AppModule
	router  *baseapp.MsgServiceRouter
	queries *baseapp.GRPCQueryRouter
	app     *application
	now     time.Time
	hash    []byte // app hash of the last commit
}

func newChain(t *testing.T, id string) *chain {
	t.Helper()
	c := &chain{
		t:      t,
		id:     id,
		store:  rootmulti.NewStore(dbm.NewMemDB(), log.NewNopLogger(), metrics.NewNoOpMetrics()),
		ibcKey: storetypes.NewKVStoreKey(exported.StoreKey),
		appKey: storetypes.NewKVStoreKey("application"),
		now:    genesisTime,
	}
	c.store.MountStoreWithDB(c.ibcKey, storetypes.StoreTypeIAVL, nil)
	c.store.MountStoreWithDB(c.appKey, storetypes.StoreTypeIAVL, nil)
	require.NoError(t, c.store.LoadLatestVersion())

	c.cdc = newCodec(t)
	registry := c.cdc.InterfaceRegistry()

	c.clients = clientkeeper.NewKeeper(c.cdc, c.ibcKey, nil, nil, nil)
	c.keeper = cosmos.NewKeeper(c.cdc, c.ibcKey, c.clients, authority)
	c.app = &application{key: c.appKey}
	c.keeper.AddRoute(port, c.app)

	c.module = cosmos.NewAppModule(c.keeper)
	c.router = baseapp.NewMsgServiceRouter()
	c.router.SetInterfaceRegistry(registry)
	c.queries = baseapp.NewGRPCQueryRouter()
	c.queries.SetInterfaceRegistry(registry)
	c.module.RegisterServices(module.NewConfigurator(c.cdc, c.router, c.queries))
	require.NoError(t, msgservice.ValidateProtoAnnotations(proto.HybridResolver))

	c.write(func(ctx sdk.Context) {
		c.clients.SetParams(ctx, clienttypes.DefaultParams())
		c.clients.SetNextClientSequence(ctx, 0)
		c.module.InitGenesis(ctx, c.cdc, []byte(`{"params":{"admins":["`+admin+`"]}}`))
	})
	c.commit()
	return c
}

func newCodec(t testing.TB) *codec.ProtoCodec {
	t.Helper()
	registry, err := codectypes.NewInterfaceRegistryWithOptions(codectypes.InterfaceRegistryOptions{
		ProtoFiles: proto.HybridResolver,
		SigningOptions: txsigning.Options{
			AddressCodec:          address.NewBech32Codec("cosmos"),
			ValidatorAddressCodec: address.NewBech32Codec("cosmosvaloper"),
		},
	})
	require.NoError(t, err)
	clienttypes.RegisterInterfaces(registry)
	ibctm.RegisterInterfaces(registry)
	localhost.RegisterInterfaces(registry) // ibc core creates that client at genesis
	cosmos.AppModuleBasic{}.RegisterInterfaces(registry)
	return codec.NewProtoCodec(registry)
}

func (c *chain) context(store storetypes.MultiStore) sdk.Context {
	return sdk.NewContext(store, cmtproto.Header{ChainID: c.id, Time: c.now, Height: c.store.LastCommitID().Version + 1}, false, log.NewNopLogger())
}

// read gives a context whose writes are lost.
func (c *chain) read() sdk.Context { return c.context(c.store.CacheMultiStore()) }

// write changes state past the module, as other modules do.
func (c *chain) write(change func(sdk.Context)) {
	cached := c.store.CacheMultiStore()
	change(c.context(cached))
	cached.Write()
}

// commit ends a block; a second passes.
func (c *chain) commit() {
	c.hash = c.store.Commit().Hash
	c.now = c.now.Add(time.Second)
}

// deliver runs one message as a transaction of its own, through the router
// that a chain uses: what it wrote is kept only if it succeeds.
func (c *chain) deliver(msg sdk.Msg) (*sdk.Result, error) {
	cached := c.store.CacheMultiStore()
	result, err := c.router.Handler(msg)(c.context(cached), msg)
	if err == nil {
		cached.Write()
	}
	return result, err
}

func (c *chain) mustDeliver(msg sdk.Msg) *sdk.Result {
	c.t.Helper()
	result, err := c.deliver(msg)
	require.NoError(c.t, err)
	return result
}

func (c *chain) height() clienttypes.Height {
	return clienttypes.NewHeight(0, uint64(c.store.LastCommitID().Version))
}

// prove answers an ABCI query with proof for a raw key of a store, at the last
// committed version.
func (c *chain) prove(store string, key []byte) []byte {
	c.t.Helper()
	response, err := c.store.Query(&storetypes.RequestQuery{Path: "/" + store + "/key", Data: key, Height: c.store.LastCommitID().Version, Prove: true})
	require.NoError(c.t, err)
	require.Zero(c.t, response.Code, response.Log)
	merkle, err := commitmenttypes.ConvertProofs(response.ProofOps)
	require.NoError(c.t, err)
	encoded, err := merkle.Marshal()
	require.NoError(c.t, err)
	return encoded
}

// trust lets this chain's client of other know other's last commit.
func (c *chain) trust(client string, other *chain) {
	c.t.Helper()
	c.write(func(ctx sdk.Context) {
		state, ok := c.clients.GetClientState(ctx, client)
		require.True(c.t, ok)
		tm := state.(*ibctm.ClientState)
		tm.LatestHeight = other.height()
		c.clients.SetClientState(ctx, client, tm)
		c.clients.SetClientConsensusState(ctx, client, other.height(), other.consensusState())
	})
}

func (c *chain) consensusState() *ibctm.ConsensusState {
	return ibctm.NewConsensusState(c.now, commitmenttypes.NewMerkleRoot(c.hash), make([]byte, 32))
}

func (c *chain) createClient(of *chain) string {
	c.t.Helper()
	var id string
	c.write(func(ctx sdk.Context) {
		state := ibctm.NewClientState(of.id, ibctm.DefaultTrustLevel, trustingPeriod, 2*trustingPeriod, time.Minute,
			of.height(), commitmenttypes.GetSDKSpecs(), []string{"upgrade", "upgradedIBCState"})
		var err error
		id, err = c.clients.CreateClient(ctx, state, of.consensusState())
		require.NoError(c.t, err)
	})
	return id
}

// link is two chains with a client of each other, registered both ways. The
// ids differ, so that no test passes by mistaking one for the other.
type link struct {
	a, b           *chain
	onA, onB       string
	prefix         [][]byte
	timeoutSeconds uint64
}

func newLink(t *testing.T) *link {
	t.Helper()
	l := &link{a: newChain(t, "alpha"), b: newChain(t, "beta"), prefix: [][]byte{[]byte("ibc"), {}}}
	l.b.createClient(l.a) // not part of the link
	l.onA, l.onB = l.a.createClient(l.b), l.b.createClient(l.a)
	require.NotEqual(t, l.onA, l.onB)
	l.a.mustDeliver(&clientv2.MsgRegisterCounterparty{ClientId: l.onA, CounterpartyClientId: l.onB, CounterpartyMerklePrefix: l.prefix, Signer: admin})
	l.b.mustDeliver(&clientv2.MsgRegisterCounterparty{ClientId: l.onB, CounterpartyClientId: l.onA, CounterpartyMerklePrefix: l.prefix, Signer: admin})
	l.timeoutSeconds = uint64(genesisTime.Unix()) + 7200
	l.step()
	return l
}

// step commits a block on both chains and tells each client of it.
func (l *link) step() {
	l.a.commit()
	l.b.commit()
	l.a.trust(l.onA, l.b)
	l.b.trust(l.onB, l.a)
}

// at moves both chains' time and commits.
func (l *link) at(seconds uint64) {
	l.a.now, l.b.now = time.Unix(int64(seconds)-1, 0).UTC(), time.Unix(int64(seconds)-1, 0).UTC()
	l.step()
}

func (l *link) packet(sequence uint64, value string) packet.Packet {
	return packet.Packet{Sequence: sequence, SourceClient: l.onA, DestinationClient: l.onB, TimeoutTimestamp: l.timeoutSeconds, Payloads: []packet.Payload{payload(value)}}
}

// send sends from a and lets b know.
func (l *link) send(value string) packet.Packet {
	l.a.t.Helper()
	result := l.a.mustDeliver(l.sendMsg(value))
	var response channelv2.MsgSendPacketResponse
	require.NoError(l.a.t, response.Unmarshal(result.MsgResponses[0].Value))
	l.step()
	return l.packet(response.Sequence, value)
}

func (l *link) sendMsg(value string) *channelv2.MsgSendPacket {
	return &channelv2.MsgSendPacket{SourceClient: l.onA, TimeoutTimestamp: l.timeoutSeconds, Payloads: []packet.Payload{payload(value)}, Signer: user}
}

func (l *link) recvMsg(p packet.Packet) *channelv2.MsgRecvPacket {
	return &channelv2.MsgRecvPacket{Packet: p, ProofCommitment: l.a.prove("ibc", packet.CommitmentPath(p.SourceClient, p.Sequence)), ProofHeight: l.a.height(), Signer: relayer}
}

func (l *link) ackMsg(p packet.Packet, ack packet.Acknowledgement) *channelv2.MsgAcknowledgement {
	return &channelv2.MsgAcknowledgement{Packet: p, Acknowledgement: ack, ProofAcked: l.b.prove("ibc", packet.AcknowledgementPath(p.DestinationClient, p.Sequence)), ProofHeight: l.b.height(), Signer: relayer}
}

func (l *link) timeoutMsg(p packet.Packet) *channelv2.MsgTimeout {
	return &channelv2.MsgTimeout{Packet: p, ProofUnreceived: l.b.prove("ibc", packet.ReceiptPath(p.DestinationClient, p.Sequence)), ProofHeight: l.b.height(), Signer: relayer}
}

func (c *chain) at(path []byte) []byte { return c.read().KVStore(c.ibcKey).Get(path) }

// freeze marks a client as caught misbehaving.
func (c *chain) freeze(client string) {
	c.write(func(ctx sdk.Context) {
		state, _ := c.clients.GetClientState(ctx, client)
		tm := state.(*ibctm.ClientState)
		tm.FrozenHeight = clienttypes.NewHeight(0, 1)
		c.clients.SetClientState(ctx, client, tm)
	})
}

func resultOf(t *testing.T, result *sdk.Result) channelv2.ResponseResultType {
	t.Helper()
	var response channelv2.MsgRecvPacketResponse // all three have this form
	require.NoError(t, response.Unmarshal(result.MsgResponses[0].Value))
	return response.Result
}

func counterpartyInfo(client string, prefix ...string) *clientv2.CounterpartyInfo {
	info := &clientv2.CounterpartyInfo{ClientId: client}
	for _, key := range prefix {
		info.MerklePrefix = append(info.MerklePrefix, []byte(key))
	}
	return info
}
