package fabric_test

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/anji-bridge/anji/contracts/fabric/app"
	"github.com/anji-bridge/anji/contracts/fabric/fabrictest"
	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/contracts/private"
	"github.com/anji-bridge/anji/proofs/refusal"
)

const record = "blood group 0"

// clinic makes bank an application with a collection "records":
//
//	Share(key)       puts the transient record and sends its hash
//	Announce(key)    sends the hash of what is there
//	Accept(key)      puts the transient record, if a packet has announced it
//	Show(key)        answers with a record
func clinic(w *world) {
	send := func(tx *app.Tx, hash []byte) ([]byte, error) {
		sent, err := tx.Send(w.client, w.timeout(), payload(bankPort, remotePort, string(hash)))
		if err != nil {
			return nil, err
		}
		return sent.Marshal()
	}
	w.bank.invoke = func(tx *app.Tx, function string, args [][]byte) ([]byte, error) {
		key := string(args[0])
		switch function {
		case "Share":
			value, err := tx.PrivateInput("record")
			if err != nil {
				return nil, err
			}
			hash, err := tx.PutPrivate("records", key, value)
			if err != nil {
				return nil, err
			}
			return send(tx, hash)
		case "Announce":
			hash, err := tx.PrivateHash("records", key)
			if err != nil {
				return nil, err
			}
			if hash == nil {
				return nil, errors.New("no such record")
			}
			return send(tx, hash)
		case "Accept":
			value, err := tx.PrivateInput("record")
			if err != nil {
				return nil, err
			}
			if err := value.Check(tx.Get("announced")); err != nil {
				return nil, err
			}
			_, err = tx.PutPrivate("records", key, value)
			return nil, err
		case "Show":
			value, err := tx.GetPrivate("records", key)
			if err != nil || value == nil {
				return nil, err
			}
			return value.Record(), nil
		}
		return nil, fmt.Errorf("no function %s", function)
	}
	w.bank.onReceive = func(tx *app.Tx, p packet.Packet) ([]byte, error) {
		hash := p.Payloads[0].Value
		if err := private.CheckHash(hash); err != nil {
			return nil, err
		}
		return nil, tx.Put("announced", hash)
	}
}

func salted(t *testing.T, record string) private.Value {
	t.Helper()
	value, err := private.New([]byte(record))
	if err != nil {
		t.Fatal(err)
	}
	return value
}

func (w *world) withRecord(value private.Value, function, key string) fabrictest.Call {
	call := w.call(w.stranger, "bank", function, key)
	call.Transient = map[string][]byte{"record": value}
	return call
}

func TestPacketCarriesTheHashOfAPrivateValue(t *testing.T) {
	w := newWorld(t)
	clinic(w)
	value := salted(t, record)
	tx := w.must(w.channel.Invoke(w.withRecord(value, "Share", "patient")))
	sent, err := packet.ParsePacket(tx.Response.Payload)
	w.check(err)
	if got := sent.Payloads[0].Value; !bytes.Equal(got, value.Hash()) {
		t.Errorf("the packet carries %x, not the hash %x", got, value.Hash())
	}
	if !w.pending(sent) {
		t.Error("the packet has no commitment")
	}
	collection := fabrictest.Collection("bank", "records")
	if got := w.channel.State(collection, "patient"); !bytes.Equal(got, value) {
		t.Errorf("the collection holds %q", got)
	}
	for name, content := range w.channel.Snapshot() {
		if strings.Contains(content, record) && !strings.HasPrefix(name, collection+"/") {
			t.Errorf("%s shows the record", name)
		}
	}

	// What is there already may be announced by peers that cannot see it.
	tx = w.must(w.channel.Invoke(w.call(w.stranger, "bank", "Announce", "patient")))
	again, err := packet.ParsePacket(tx.Response.Payload)
	w.check(err)
	if got := again.Payloads[0].Value; !bytes.Equal(got, value.Hash()) {
		t.Errorf("the packet carries %x, not the hash %x", got, value.Hash())
	}
	if !tx.ReadsKey(collection, "patient") {
		t.Error("the announcement stays valid when the value changes")
	}
	if _, err := w.channel.Invoke(w.call(w.stranger, "bank", "Announce", "nobody")); err == nil {
		t.Error("announced a record that is not there")
	}
}

func TestPrivateValueIsCheckedOnReceipt(t *testing.T) {
	w := newWorld(t)
	clinic(w)
	value := salted(t, record)
	p := w.incoming(string(value.Hash()))
	w.learn()
	w.wantStatus(w.deliver(w.receive(p))[0], types.StatusDone)

	w.refuses(refusal.PrivateMismatch, w.withRecord(salted(t, record), "Accept", "patient"))
	w.refuses(refusal.PrivateMismatch, w.withRecord(salted(t, "blood group A"), "Accept", "patient"))
	w.refuses(refusal.PrivateInvalid, w.withRecord(value[:private.SaltSize], "Accept", "patient"))
	w.refuses(refusal.PrivateInvalid, w.call(w.stranger, "bank", "Accept", "patient"))
	w.must(w.channel.Invoke(w.withRecord(value, "Accept", "patient")))
	tx := w.must(w.channel.Invoke(w.call(w.stranger, "bank", "Show", "patient")))
	if string(tx.Response.Payload) != record {
		t.Errorf("shows %q", tx.Response.Payload)
	}
	tx = w.must(w.channel.Invoke(w.call(w.stranger, "bank", "Show", "nobody")))
	if len(tx.Response.Payload) != 0 {
		t.Errorf("shows %q for nobody", tx.Response.Payload)
	}
}

// Nobody has signed what a relayer sends along with a delivery.
func TestCallbackHasNoPrivateValues(t *testing.T) {
	w := newWorld(t)
	value := salted(t, record)
	for name, do := range map[string]func(*app.Tx) error{
		"input": func(tx *app.Tx) error { _, err := tx.PrivateInput("record"); return err },
		"put":   func(tx *app.Tx) error { _, err := tx.PutPrivate("records", "patient", value); return err },
	} {
		t.Run(name, func(t *testing.T) {
			var got error
			w.bank.onReceive = func(tx *app.Tx, _ packet.Packet) ([]byte, error) {
				got = do(tx)
				return nil, got
			}
			p := w.incoming("anything")
			w.learn()
			call := w.delivery(w.receive(p))
			call.Transient = map[string][]byte{"record": value}
			tx := w.must(w.channel.Invoke(call))
			w.wantStatus(w.outcomes(tx)[0], types.StatusDone)
			if !errors.Is(got, refusal.PrivateInvalid) {
				t.Errorf("error %v", got)
			}
			for key := range tx.Writes {
				if key.Chaincode == fabrictest.Collection("bank", "records") {
					t.Error("the delivery writes to the collection")
				}
			}
		})
	}
}
