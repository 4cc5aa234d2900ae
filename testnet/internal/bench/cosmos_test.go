package bench

import (
	"slices"
	"strings"
	"testing"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/cosmos/cosmos-sdk/crypto/keys/secp256k1"
	txtypes "github.com/cosmos/cosmos-sdk/types/tx"
	"github.com/cosmos/gogoproto/proto"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	channeltypes "github.com/cosmos/ibc-go/v8/modules/core/04-channel/types"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet/layout"
)

func testWallet() *wallet {
	return &wallet{key: secp256k1.GenPrivKeyFromSecret([]byte("a test")), address: "cosmos1sender", chainID: "left-1", number: 7, sequence: 3}
}

// TestDecodeTx tells a relayer's transactions from others, by either version's
// messages.
func TestDecodeTx(t *testing.T) {
	update := &clienttypes.MsgUpdateClient{ClientId: "07-tendermint-0"}
	for name, c := range map[string]struct {
		messages []proto.Message
		want     relaying
		relayed  bool
	}{
		"a send":                          {[]proto.Message{&channelv2.MsgSendPacket{}}, relaying{fee: 500}, false},
		"an update":                       {[]proto.Message{update}, relaying{updates: 1, fee: 500}, true},
		"an update and receives":          {[]proto.Message{update, &channelv2.MsgRecvPacket{}, &channelv2.MsgRecvPacket{}}, relaying{updates: 1, fee: 1500}, true},
		"an acknowledgement":              {[]proto.Message{&channelv2.MsgAcknowledgement{}}, relaying{fee: 500}, true},
		"a timeout":                       {[]proto.Message{&channelv2.MsgTimeout{}}, relaying{fee: 500}, true},
		"a receive over a channel":        {[]proto.Message{&channeltypes.MsgRecvPacket{}}, relaying{fee: 500}, true},
		"an acknowledgement of a channel": {[]proto.Message{&channeltypes.MsgAcknowledgement{}}, relaying{fee: 500}, true},
		"a handshake":                     {[]proto.Message{&channeltypes.MsgChannelOpenInit{}}, relaying{fee: 500}, false},
	} {
		raw, err := testWallet().signOne(c.messages)
		if err != nil {
			t.Fatal(err)
		}
		got, relayed, err := decodeTx(raw, layout.Denom)
		if err != nil || got != c.want || relayed != c.relayed {
			t.Errorf("%s: %+v, %v, %v; want %+v, %v", name, got, relayed, err, c.want, c.relayed)
		}
	}
	if _, _, err := decodeTx([]byte{0xff}, layout.Denom); err == nil {
		t.Error("took bytes that are no transaction")
	}
}

func TestSign(t *testing.T) {
	w := testWallet()
	messages := make([]proto.Message, 2*perTransaction+1)
	for i := range messages {
		messages[i] = &channelv2.MsgSendPacket{Signer: w.address}
	}
	txs, err := w.sign(messages, perTransaction)
	if err != nil || len(txs) != 3 || w.sequence != 6 {
		t.Fatalf("%d transactions up to sequence %d, %v", len(txs), w.sequence, err)
	}
	for i, raw := range txs {
		var tx txtypes.TxRaw
		if err := proto.Unmarshal(raw, &tx); err != nil {
			t.Fatal(err)
		}
		var auth txtypes.AuthInfo
		if err := proto.Unmarshal(tx.AuthInfoBytes, &auth); err != nil {
			t.Fatal(err)
		}
		if got := auth.SignerInfos[0].Sequence; got != uint64(3+i) {
			t.Errorf("transaction %d has sequence %d", i, got)
		}
		doc, err := proto.Marshal(&txtypes.SignDoc{BodyBytes: tx.BodyBytes, AuthInfoBytes: tx.AuthInfoBytes, ChainId: "left-1", AccountNumber: 7})
		if err != nil || !w.key.PubKey().VerifySignature(doc, tx.Signatures[0]) {
			t.Errorf("transaction %d is not signed, %v", i, err)
		}
	}
}

func event(kind string, attributes ...string) abci.Event {
	e := abci.Event{Type: kind}
	for pair := range slices.Chunk(attributes, 2) {
		e.Attributes = append(e.Attributes, abci.EventAttribute{Key: pair[0], Value: pair[1]})
	}
	return e
}

func TestDecodeSteps(t *testing.T) {
	steps, err := decodeSteps([]abci.Event{
		event("message", "action", "x"),
		event("send_packet", "packet_source_client", "07-tendermint-0", "packet_sequence", "4"),
		event("recv_packet", "packet_src_channel", "channel-0", "packet_sequence", "5"),
		event("write_acknowledgement", "packet_sequence", "5", "packet_src_channel", "channel-0", "packet_dst_channel", "channel-1"),
		event("acknowledge_packet", "packet_src_channel", "channel-0", "packet_sequence", "6"),
	})
	want := []step{
		{adapters.PacketSent, "07-tendermint-0", 4}, {adapters.PacketReceived, "channel-0", 5}, {adapters.PacketAcknowledged, "channel-0", 6},
	}
	if err != nil || !slices.Equal(steps, want) {
		t.Fatalf("%v, %v", steps, err)
	}
	for name, e := range map[string]abci.Event{
		"no source":   event("send_packet", "packet_sequence", "4"),
		"no sequence": event("send_packet", "packet_source_client", "c"),
		"no number":   event("send_packet", "packet_source_client", "c", "packet_sequence", "x"),
	} {
		if _, err := decodeSteps([]abci.Event{e}); err == nil || !strings.Contains(err.Error(), "send_packet") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestExecutedIn(t *testing.T) {
	from, _ := crossed()
	from.blocks = from.blocks[2:]
	done := executedIn(from.blocks, "client-0")
	// From block 4, of 2.0 s, to the commit of block 7 at 4.0 s.
	if !slices.Equal(done.sequences, []uint64{1, 2, 3, 4}) || done.last != 17 || done.took != 2*time.Second {
		t.Fatalf("%+v", done)
	}
}

func TestNewCeiling(t *testing.T) {
	if c := newCeiling(100, 3*time.Second, 4*time.Second); c.Acknowledged != 25 {
		t.Errorf("the destination is the busier one: %+v", c)
	}
	if c := newCeiling(100, 4*time.Second, 3*time.Second); c.Acknowledged != 25 {
		t.Errorf("the source is the busier one: %+v", c)
	}
}
