package ethereum

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// uncoded are the custom errors that no code stands for: mistakes of whoever
// calls, and what OpenZeppelin's contracts say of themselves.
var uncoded = []string{
	"AccessManaged", "AccessManager", "Address", "ApplicationInvalid", "ERC1967", "FailedCall", "Insufficient", "Invalid", "Not",
	"Paused", "PortExists", "PortInvalid", "Reentered", "SafeCast", "UUPS",
}

// Every custom error of the contracts has its code, or is known to have none.
func TestEveryErrorIsKnown(t *testing.T) {
	if len(revertErrors) < 30 {
		t.Fatalf("%d errors", len(revertErrors))
	}
	for _, e := range revertErrors {
		if _, coded := refusals[e.Name]; coded {
			continue
		}
		if !slices.ContainsFunc(uncoded, func(prefix string) bool { return strings.HasPrefix(e.Name, prefix) }) {
			t.Errorf("error %s has no code", e.Name)
		}
	}
}

// An endpoint's address may hold a key. It is in no error and in no log.
func TestAddressesAreNotTold(t *testing.T) {
	const address = "http://user:secret@127.0.0.1:1/v2/secret"
	var log bytes.Buffer
	logger := zerolog.New(&log)
	c := &Chain{
		cfg: Config{ID: "market", ChainID: 1}, log: logger, heads: newBoard(higher), final: newBoard(later),
		nodes: newNodes(1, []string{address}, logger), beacons: newBeacons(1, []string{address}, logger),
	}
	at := c.nodes.All[0]
	_, askHead := c.askHead(t.Context(), at)
	_, header := c.header(t.Context(), nil)
	_, config := c.beacons.config(t.Context())
	for name, err := range map[string]error{
		"checkNodes": c.checkNodes(t.Context()), "checkBeacons": c.checkBeacons(t.Context()), "askHead": askHead,
		"listenHeads": c.listenHeads(t.Context(), at), "header": header, "config": config,
		"get": c.beacons.All[0].Node.get(t.Context(), "/eth/v1/node/version", nil),
	} {
		if err == nil || strings.Contains(err.Error(), "secret") || !strings.Contains(err.Error(), "connection refused") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if strings.Contains(log.String(), "secret") {
		t.Error(log.String())
	}
}

func revertOf(t *testing.T, name string, arguments ...any) []byte {
	t.Helper()
	for id, e := range revertErrors {
		if e.Name != name || len(e.Inputs) != len(arguments) {
			continue
		}
		packed, err := e.Inputs.Pack(arguments...)
		if err != nil {
			t.Fatal(err)
		}
		return append(id[:], packed...)
	}
	t.Fatalf("no error %s with %d arguments", name, len(arguments))
	return nil
}

func TestRevertsAreReadable(t *testing.T) {
	text := func(s string) (word [32]byte) { copy(word[:], s); return word }
	reason, err := abi.Arguments{{Type: mustType("string")}}.Pack("no money")
	if err != nil {
		t.Fatal(err)
	}
	plain := append([]byte{0x08, 0xc3, 0x79, 0xa0}, reason...) // Error(string)
	for name, test := range map[string]struct {
		data []byte
		code refusal.Code
		want string
	}{
		"code":                     {revertOf(t, "UnknownRoot"), refusal.UnknownRoot, "unknown_root"},
		"word of text":             {revertOf(t, "PacketInvalid", text("sourcePort")), refusal.PacketInvalid, "PacketInvalid(sourcePort)"},
		"word that is no text":     {revertOf(t, "PacketInvalid", [32]byte{1}), refusal.PacketInvalid, "PacketInvalid(0x01"},
		"reason":                   {plain, "", "no money"},
		"reason within an error":   {revertOf(t, "ApplicationFailed", plain), refusal.ApplicationFailed, "no money"},
		"unknown error":            {[]byte{1, 2, 3, 4, 5}, "", "0102030405"},
		"nothing":                  {nil, "", "without a reason"},
		"cut off":                  {revertOf(t, "ApplicationFailed", plain)[:40], refusal.ApplicationFailed, "ApplicationFailed"},
		"error within its own":     {revertOf(t, "ApplicationFailed", revertOf(t, "ApplicationFailed", plain)), refusal.ApplicationFailed, "no money"},
		"huge reason is shortened": {revertOf(t, "ApplicationFailed", make([]byte, 1<<16)), refusal.ApplicationFailed, "ApplicationFailed"},
	} {
		t.Run(name, func(t *testing.T) {
			got := newRevert(test.data)
			if !strings.Contains(got.Error(), test.want) || len(got.Error()) > 1<<10 {
				t.Errorf("%q, want it to say %q", got, test.want)
			}
			if code, _ := refusal.Of(got); code != test.code {
				t.Errorf("code %q, want %q", code, test.code)
			}
			if test.code != "" && !errors.Is(got, test.code) {
				t.Error("the code is not wrapped")
			}
		})
	}
}

func mustType(name string) abi.Type {
	t, err := abi.NewType(name, "", nil)
	if err != nil {
		panic(err)
	}
	return t
}
