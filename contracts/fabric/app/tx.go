package app

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"cosmossdk.io/store/cachekv"
	"github.com/hyperledger/fabric-chaincode-go/shim"

	"github.com/anji-bridge/anji/contracts/fabric/internal/state"
	"github.com/anji-bridge/anji/contracts/fabric/types"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// Tx is one transaction, or one packet's part of it, as a Handler sees it. It
// must not be kept after the handler has returned.
//
// Keys are valid UTF-8 and not empty, values are not empty. A peer that fails
// to answer ends the call by a panic, which New turns into an error.
type Tx struct {
	stub   shim.ChaincodeStubInterface
	config Config
	store  *cachekv.Store
	time   time.Time
	// sends counts the packets that an ordinary function has sent.
	sends uint64
	// outgoing collects the packets of a callback.
	callback bool
	outgoing []types.Outgoing
}

func (c chaincode) newTx(stub shim.ChaincodeStubInterface) (*Tx, error) {
	timestamp, err := stub.GetTxTimestamp()
	if err != nil {
		return nil, fmt.Errorf("transaction timestamp: %w", err)
	}
	return &Tx{stub: stub, config: c.config, store: state.New(stub), time: timestamp.AsTime()}, nil
}

// branch is a part of a callback whose writes can be dropped.
func (tx *Tx) branch() *Tx {
	return &Tx{stub: tx.stub, config: tx.config, store: cachekv.NewStore(tx.store), time: tx.time, callback: true}
}

// ID is the transaction's id.
func (tx *Tx) ID() string { return tx.stub.GetTxID() }

// Time is the transaction timestamp. The client chooses it, within the 15
// minutes that endorsers allow.
func (tx *Tx) Time() time.Time { return tx.time }

// Creator is the serialized identity of who signed the transaction's proposal:
// in a callback the relayer, who vouches for nothing.
func (tx *Tx) Creator() ([]byte, error) { return tx.stub.GetCreator() }

// Get returns the value of a key, nil if there is none.
func (tx *Tx) Get(key string) []byte { return tx.store.Get([]byte(key)) }

// Put sets a key. An empty value, which Fabric would take for a deletion, is
// an error.
func (tx *Tx) Put(key string, value []byte) error {
	if key == "" || len(value) == 0 {
		return refusal.EmptyField.With("put %q: neither key nor value may be empty", key)
	}
	tx.store.Set([]byte(key), value)
	return nil
}

// Delete removes a key.
func (tx *Tx) Delete(key string) { tx.store.Delete([]byte(key)) }

// Range calls f for each key from start up to but without end, in order, until
// f returns false. Both must be given.
func (tx *Tx) Range(start, end string, f func(key string, value []byte) bool) {
	iterator := tx.store.Iterator([]byte(start), []byte(end))
	defer iterator.Close()
	for ; iterator.Valid(); iterator.Next() {
		if !f(string(iterator.Key()), iterator.Value()) {
			return
		}
	}
}

// Send sends a packet from one of the application's ports; timeout is in unix
// seconds. In an ordinary function it returns the packet. In a callback, where
// the packet chaincode cannot be called again, the packet is sent after the
// handler has succeeded, and what is returned has no sequence and no
// destination client yet; if the packet chaincode then refuses it, for want of
// a link, the delivery is aborted and may be tried again.
func (tx *Tx) Send(clientID string, timeout uint64, payload packet.Payload) (packet.Packet, error) {
	if tx.callback {
		return tx.queue(clientID, timeout, payload)
	}
	encoded, err := payload.Marshal()
	if err != nil {
		return packet.Packet{}, err
	}
	// The index tells equal packets of one transaction apart.
	response := tx.stub.InvokeChaincode(tx.config.PacketChaincode, [][]byte{
		[]byte(sendFunction),
		[]byte(clientID),
		strconv.AppendUint(nil, timeout, 10),
		encoded,
		strconv.AppendUint(nil, tx.sends, 10),
	}, tx.stub.GetChannelID())
	if response.Status != shim.OK {
		return packet.Packet{}, refusal.Wrap(answered(response.Message), "send by client %s", clientID)
	}
	tx.sends++
	return packet.ParsePacket(response.Payload)
}

// queue keeps a packet of a callback. What can be checked here fails the
// packet that the handler is working on instead of the whole delivery.
func (tx *Tx) queue(clientID string, timeout uint64, payload packet.Payload) (packet.Packet, error) {
	if err := payload.Validate(); err != nil {
		return packet.Packet{}, err
	}
	if n := len(payload.Value); n > packet.MaxPayloadsSize {
		return packet.Packet{}, refusal.PacketInvalid.With("payload: %d bytes exceed the maximum of %d", n, packet.MaxPayloadsSize)
	}
	now := uint64(tx.time.Unix())
	if timeout <= now {
		return packet.Packet{}, refusal.TimeoutElapsed.With("timeout %d is not after the transaction timestamp, %d (unix seconds)", timeout, now)
	}
	if timeout-now > uint64(packet.MaxTimeoutDelta/time.Second) {
		return packet.Packet{}, refusal.TimeoutTooFar.With("timeout %d is more than %s after the transaction timestamp, %d (unix seconds)", timeout, packet.MaxTimeoutDelta, now)
	}
	tx.outgoing = append(tx.outgoing, types.Outgoing{ClientId: clientID, Timeout: timeout, Payload: payload})
	return packet.Packet{SourceClient: clientID, TimeoutTimestamp: timeout, Payloads: []packet.Payload{payload}}, nil
}

// answered is an error response of the packet chaincode with its code.
func answered(text string) error {
	if code, ok := refusal.Parse(text); ok {
		return code.With("%s", strings.TrimPrefix(text, string(code)+": "))
	}
	return errors.New(text)
}
