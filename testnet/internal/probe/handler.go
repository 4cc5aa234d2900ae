package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/anji-bridge/anji/contracts/fabric/app"
	"github.com/anji-bridge/anji/contracts/packet"
)

type handler struct{}

// answerTimeout is how long an answer may take, in seconds.
const answerTimeout = 600

func (handler) OnSend(*app.Tx, string, packet.Payload) error { return nil }

func (handler) OnReceive(tx *app.Tx, p packet.Packet) ([]byte, error) {
	behaviour, argument, _ := strings.Cut(string(p.Payloads[0].Value), " ")
	switch behaviour {
	case "credit":
		return credit(tx, argument)
	case "fail":
		if _, err := credit(tx, argument); err != nil {
			return nil, err
		}
		return nil, errors.New("told to fail")
	case "panic":
		panic("told to panic")
	case "loop":
		for { // the read ends the loop once the peer has given up on the transaction
			tx.Get("loop")
			tx.Range("loop", "loop!", func(string, []byte) bool { return true })
		}
	case "answer":
		back := packet.Payload{
			SourcePort: port, DestinationPort: p.Payloads[0].SourcePort,
			Version: p.Payloads[0].Version, Encoding: p.Payloads[0].Encoding, Value: []byte(argument),
		}
		_, err := tx.Send(p.DestinationClient, uint64(tx.Time().Unix())+answerTimeout, back)
		return []byte("answered"), err
	default:
		return nil, fmt.Errorf("no behaviour %.32q", behaviour)
	}
}

func credit(tx *app.Tx, account string) ([]byte, error) {
	balance, err := balanceOf(tx, account)
	if err != nil {
		return nil, err
	}
	balance++
	return []byte(strconv.Itoa(balance)), tx.Put("account/"+account, []byte(strconv.Itoa(balance)))
}

func balanceOf(tx *app.Tx, account string) (int, error) {
	stored := tx.Get("account/" + account)
	if stored == nil {
		return 0, nil
	}
	return strconv.Atoi(string(stored))
}

func (handler) OnAcknowledge(tx *app.Tx, p packet.Packet, acknowledgement []byte) error {
	return tx.Put(outcomeKey(p.SourceClient, p.Sequence), append([]byte("acknowledged "), acknowledgement...))
}

func (handler) OnTimeout(tx *app.Tx, p packet.Packet) error {
	return tx.Put(outcomeKey(p.SourceClient, p.Sequence), []byte("timed out"))
}

func outcomeKey(client string, sequence uint64) string {
	return "outcome/" + client + "/" + strconv.FormatUint(sequence, 10)
}

func (handler) Invoke(tx *app.Tx, function string, args [][]byte) ([]byte, error) {
	switch {
	case function == "Balance" && len(args) == 1:
		balance, err := balanceOf(tx, string(args[0]))
		return []byte(strconv.Itoa(balance)), err
	case function == "Outcome" && len(args) == 2:
		return tx.Get("outcome/" + string(args[0]) + "/" + string(args[1])), nil
	case function == "SendTwice" && len(args) == 4:
		return sendTwice(tx, args)
	default:
		return nil, fmt.Errorf("no function %.32q with %d arguments", function, len(args))
	}
}

// sendTwice answers with the two sequences.
func sendTwice(tx *app.Tx, args [][]byte) ([]byte, error) {
	timeout, err := strconv.ParseUint(string(args[1]), 10, 64)
	if err != nil {
		return nil, fmt.Errorf("timeout: %w", err)
	}
	var sequences [2]uint64
	for n := range sequences {
		payload, err := packet.ParsePayload(args[2+n])
		if err != nil {
			return nil, err
		}
		sent, err := tx.Send(string(args[0]), timeout, payload)
		if err != nil {
			return nil, err
		}
		sequences[n] = sent.Sequence
	}
	return fmt.Appendf(nil, "%d %d", sequences[0], sequences[1]), nil
}
