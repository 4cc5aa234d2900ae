// Command notes is an application chaincode for end-to-end tests, which
// accounts of a stock ibc-go chain call, and which calls them. It keeps a note
// for each caller. The functions are
//
//	Note(client, sender, salt)    answers with the caller's note
//	Answer(client, sequence)      answers with what became of a call that was sent
package main

import (
	"fmt"
	"os"
	"strconv"

	"github.com/anji-bridge/anji/contracts/fabric/app"
	fabricgmp "github.com/anji-bridge/anji/contracts/fabric/gmp"
	"github.com/anji-bridge/anji/contracts/fabric/launch"
	"github.com/anji-bridge/anji/contracts/gmp"
	"github.com/anji-bridge/anji/contracts/packet"
)

const (
	name            = "notes"
	packetChaincode = "anji"
)

func main() {
	if err := launch.Start(fabricgmp.New(app.Config{Name: name, PacketChaincode: packetChaincode}, handler{})); err != nil {
		fmt.Fprintln(os.Stderr, "notes:", err)
		os.Exit(1)
	}
}

type handler struct{}

func (handler) Invoke(tx *app.Tx, function string, args [][]byte) ([]byte, error) {
	switch {
	case function == "Note" && len(args) == 3:
		return tx.Get(noteKey(fabricgmp.Caller{Client: string(args[0]), Sender: string(args[1]), Salt: string(args[2])})), nil
	case function == "Answer" && len(args) == 2:
		return tx.Get(answerKey(string(args[0]), string(args[1]))), nil
	}
	return nil, fmt.Errorf("no function %.32q with %d arguments", function, len(args))
}

// OnCall keeps the payload as the caller's note and answers with the one
// before.
func (handler) OnCall(tx *app.Tx, from fabricgmp.Caller, call gmp.Call) ([]byte, error) {
	if call.Receiver != name {
		return nil, fmt.Errorf("no receiver %.32q", call.Receiver)
	}
	before := tx.Get(noteKey(from))
	return before, tx.Put(noteKey(from), call.Payload)
}

func (handler) OnAnswer(tx *app.Tx, sent packet.Packet, _ gmp.Call, result []byte, failure error) error {
	said := fmt.Appendf(nil, "done: %x", result)
	if failure != nil {
		said = []byte(failure.Error())
	}
	return tx.Put(answerKey(sent.SourceClient, strconv.FormatUint(sent.Sequence, 10)), said)
}

func noteKey(of fabricgmp.Caller) string { return "note/" + of.Key() }

func answerKey(client, sequence string) string { return "answer/" + client + "/" + sequence }
