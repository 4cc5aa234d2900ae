package fabric_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/anji-bridge/anji/contracts/fabric"
	"github.com/anji-bridge/anji/contracts/fabric/app"
	"github.com/anji-bridge/anji/contracts/fabric/fabrictest"
	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/contracts/packet/packettest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// alias gives the world's client another identifier, with a counterparty of
// its own: the vectors name clients that no short history creates.
func (w *world) alias(clientID, counterpartyID string) {
	from := "c/" + w.client + "/"
	for _, key := range w.channel.Keys("anji", from) {
		w.channel.Put("anji", "c/"+clientID+"/"+strings.TrimPrefix(key, from), w.channel.State("anji", key))
	}
	record, err := json.Marshal(fabric.CounterpartyInfo{ClientID: counterpartyID, MerklePrefix: fabrictest.CosmosPrefix})
	w.check(err)
	w.channel.Put("anji", "counterparty/"+clientID, record)
}

// provable reads what a view would prove at a path.
func (w *world) provable(path []byte) []byte {
	return w.channel.State("anji", fmt.Sprintf("p/%x", path))
}

func TestReceiveVectors(t *testing.T) {
	for _, v := range packettest.Load(t).Packets {
		t.Run(v.Name, func(t *testing.T) {
			w := newWorld(t)
			p := v.Packet()
			w.cosmos.Set([]byte(v.CommitmentPath), []byte(v.Commitment))
			w.learn()
			if v.Valid {
				w.alias(p.DestinationClient, p.SourceClient)
				w.channel.Put("anji", "port/"+p.Payloads[0].DestinationPort, []byte("bank"))
			}
			d := types.Delivery{ClientId: p.DestinationClient, Items: []types.Item{w.item(types.KindReceive, p, []byte(v.CommitmentPath))}}
			outcome := w.outcomes(w.must(w.channel.Invoke(w.deliveryTo("bank", d))))[0]
			if !v.Valid {
				w.wantRefused(outcome, refusal.PacketInvalid)
				return
			}
			w.wantStatus(outcome, types.StatusDone)
			if got := w.provable([]byte(v.ReceiptPath)); !bytes.Equal(got, []byte{2}) {
				t.Fatalf("receipt %x", got)
			}
			ack := packet.CommitAcknowledgement(packet.Acknowledgement{AppAcknowledgements: [][]byte{{1}}})
			if got := w.provable([]byte(v.AcknowledgementPath)); !bytes.Equal(got, ack) {
				t.Fatalf("acknowledgement %x, want %x", got, ack)
			}
		})
	}
}

func TestAcknowledgeVectors(t *testing.T) {
	vectors := packettest.Load(t)
	v := vectors.Packets[0]
	for _, a := range vectors.Acknowledgements {
		t.Run(a.Name, func(t *testing.T) {
			w := newWorld(t)
			var got []byte
			w.bank.acknowledge = func(_ *app.Tx, _ packet.Packet, ack []byte) error {
				got = ack
				return nil
			}
			p := v.Packet()
			w.cosmos.Set([]byte(v.AcknowledgementPath), []byte(a.Commitment))
			w.learn()
			w.alias(p.SourceClient, p.DestinationClient)
			w.channel.Put("anji", "port/"+p.Payloads[0].SourcePort, []byte("bank"))
			w.channel.Put("anji", fmt.Sprintf("p/%x", []byte(v.CommitmentPath)), v.Commitment)

			item := w.item(types.KindAcknowledge, p, []byte(v.AcknowledgementPath))
			item.Acknowledgement = a.Acknowledgement()
			d := types.Delivery{ClientId: p.SourceClient, Items: []types.Item{item}}
			outcome := w.outcomes(w.must(w.channel.Invoke(w.deliveryTo("bank", d))))[0]
			if !a.Valid {
				w.wantRefused(outcome, refusal.AcknowledgementInvalid)
				return
			}
			w.wantStatus(outcome, types.StatusDone)
			if w.provable([]byte(v.CommitmentPath)) != nil || !bytes.Equal(got, []byte(a.AppAcknowledgements[0])) {
				t.Fatalf("the application got %x", got)
			}
		})
	}
}

// An application's acknowledgement is committed to as v10 does.
func TestWriteAcknowledgementVectors(t *testing.T) {
	for _, a := range packettest.Load(t).Acknowledgements {
		if len(a.AppAcknowledgements) != 1 || !a.Valid {
			continue
		}
		t.Run(a.Name, func(t *testing.T) {
			w := newWorld(t)
			w.bank.onReceive = func(*app.Tx, packet.Packet) ([]byte, error) { return a.AppAcknowledgements[0], nil }
			p := w.incoming("one")
			w.learn()
			if outcome := w.deliver(w.receive(p))[0]; outcome.Success != a.Success {
				t.Fatalf("outcome %+v", outcome)
			}
			if got := w.provable(packet.AcknowledgementPath(w.client, p.Sequence)); !bytes.Equal(got, a.Commitment) {
				t.Fatalf("acknowledgement %x, want %x", got, []byte(a.Commitment))
			}
		})
	}
}
