// Command records is an application chaincode for end-to-end tests: a clinic
// whose patients' records stay in the private data collection "records", while
// packets carry their hashes. A record is given in the transient field
// "record", behind its salt. The functions are
//
//	Share(client, timeout, key)        keeps a record and sends its hash; answers with the packet
//	Announce(client, timeout, key)     sends the hash of a record that is kept already
//	Accept(client, sequence, key)      keeps the record that a received packet has announced
//	Show(key)                          answers with a record
package main

import (
	"errors"
	"fmt"
	"os"
	"strconv"

	"github.com/anji-bridge/anji/contracts/fabric/app"
	"github.com/anji-bridge/anji/contracts/fabric/launch"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/contracts/private"
)

const (
	name            = "records"
	port            = "records"
	packetChaincode = "bridge"
	collection      = "records"
	field           = "record"
	// toPort is who hears of a record on the other chain.
	toPort = "probe"
)

func main() {
	if err := launch.Start(app.New(app.Config{Name: name, PacketChaincode: packetChaincode}, handler{})); err != nil {
		fmt.Fprintln(os.Stderr, "records:", err)
		os.Exit(1)
	}
}

type handler struct{}

func (handler) Invoke(tx *app.Tx, function string, args [][]byte) ([]byte, error) {
	switch {
	case function == "Share" && len(args) == 3:
		value, err := tx.PrivateInput(field)
		if err != nil {
			return nil, err
		}
		hash, err := tx.PutPrivate(collection, string(args[2]), value)
		if err != nil {
			return nil, err
		}
		return send(tx, args, hash)
	case function == "Announce" && len(args) == 3:
		hash, err := tx.PrivateHash(collection, string(args[2]))
		if err != nil {
			return nil, err
		}
		if hash == nil {
			return nil, errors.New("no such record")
		}
		return send(tx, args, hash)
	case function == "Accept" && len(args) == 3:
		return nil, accept(tx, announcedKey(string(args[0]), string(args[1])), string(args[2]))
	case function == "Show" && len(args) == 1:
		value, err := tx.GetPrivate(collection, string(args[0]))
		if err != nil || value == nil {
			return nil, err
		}
		return value.Record(), nil
	default:
		return nil, fmt.Errorf("no function %.32q with %d arguments", function, len(args))
	}
}

func send(tx *app.Tx, args [][]byte, hash []byte) ([]byte, error) {
	timeout, err := strconv.ParseUint(string(args[1]), 10, 64)
	if err != nil {
		return nil, fmt.Errorf("timeout: %w", err)
	}
	sent, err := tx.Send(string(args[0]), timeout, packet.Payload{
		SourcePort: port, DestinationPort: toPort, Version: "1", Encoding: "sha256", Value: hash,
	})
	if err != nil {
		return nil, err
	}
	return sent.Marshal()
}

func accept(tx *app.Tx, announced, key string) error {
	value, err := tx.PrivateInput(field)
	if err != nil {
		return err
	}
	if err := value.Check(tx.Get(announced)); err != nil {
		return err
	}
	_, err = tx.PutPrivate(collection, key, value)
	return err
}

func announcedKey(client, sequence string) string { return "announced/" + client + "/" + sequence }

func (handler) OnReceive(tx *app.Tx, p packet.Packet) ([]byte, error) {
	hash := p.Payloads[0].Value
	if err := private.CheckHash(hash); err != nil {
		return nil, err
	}
	return []byte("awaited"), tx.Put(announcedKey(p.DestinationClient, strconv.FormatUint(p.Sequence, 10)), hash)
}

// OnSend leaves sending to Share and Announce.
func (handler) OnSend(*app.Tx, string, packet.Payload) error {
	return errors.New("hashes are sent with their records only")
}

func (handler) OnAcknowledge(*app.Tx, packet.Packet, []byte) error { return nil }

func (handler) OnTimeout(*app.Tx, packet.Packet) error { return nil }
