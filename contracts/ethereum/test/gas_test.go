package test_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/ethereum/test"
	"github.com/anji-bridge/anji/contracts/packet"
)

var update = flag.Bool("update", false, "write the simulated rows of GAS.md instead of comparing them")

const gasFile = "../GAS.md"

// TestGas holds what the router takes by itself against GAS.md: BareApp does
// nothing, and MockLightClient checks one hash.
func TestGas(t *testing.T) {
	b := newBridge(t)
	g := gasometer{bridge: b, app: b.Deploy(&test.BareAppMetaData, test.NewBareApp().PackConstructor(b.router))}
	b.MustSend(b.admin, b.router, router.PackAddIBCApp("probe", g.app))
	// The first of each kind fills slots that the others find filled.
	g.send()
	b.MustSend(b.relayer, b.router, router.PackRelay([][]byte{g.receive(1_000)}))

	sent, receipt := g.send()
	rows := [][2]string{{"send", gas(receipt, 1)}}
	add := func(name string, packets int, calls ...[]byte) {
		t.Helper()
		receipt := b.MustSend(b.relayer, b.router, router.PackRelay(calls))
		require.Len(t, closing(t, receipt), packets)
		require.NotContains(t, closing(t, receipt), "ItemFailed")
		rows = append(rows, [2]string{name, gas(receipt, packets)})
	}
	add("receive, one packet", 1, g.receive(1_001))
	add("receive, each of 50", 50, g.many(func(i uint64) []byte { return g.receive(2_000 + i) })...)
	add("receive again, each of 50 (no-ops)", 50, g.many(func(i uint64) []byte { return g.receive(2_000 + i) })...)
	add("acknowledge, one packet", 1, b.acknowledgePacked(sent, []byte{1}))
	add("acknowledge, each of 50", 50, g.many(func(uint64) []byte {
		sent, _ := g.send()
		return b.acknowledgePacked(sent, []byte{1})
	})...)
	sent, _ = g.send()
	add("time out, one packet", 1, b.timeOutPacked(sent, sent.TimeoutTimestamp))
	add("time out, each of 50", 50, g.many(func(uint64) []byte {
		sent, _ := g.send()
		return b.timeOutPacked(sent, sent.TimeoutTimestamp)
	})...)
	add("client update alone, without the client's own work", 1, router.PackUpdateClient(here, []byte("update")))

	table := "| row | gas |\n|---|---|\n"
	for _, row := range rows {
		table += fmt.Sprintf("| %s | %s |\n", row[0], row[1])
	}
	compareGas(t, "simulated", table)
}

// gasometer sends and receives by an application that does nothing.
type gasometer struct {
	*bridge
	app common.Address
}

func (g gasometer) send() (packet.Packet, *types.Receipt) {
	g.t.Helper()
	p := g.outgoing()
	p.Payloads[0].SourcePort = "probe"
	receipt := g.MustSend(g.stranger, g.app, test.NewBareApp().PackSendPacket(sendMessage(p)))
	event, err := router.UnpackSendPacketEvent(receipt.Logs[0])
	require.NoError(g.t, err)
	p.Sequence = event.Sequence.Uint64()
	return p, receipt
}

func (g gasometer) receive(sequence uint64) []byte {
	p := g.incoming(sequence)
	p.Payloads[0].DestinationPort = "probe"
	return g.bridge.receivePacked(p)
}

func (g gasometer) many(call func(uint64) []byte) [][]byte {
	calls := make([][]byte, 50)
	for i := range calls {
		calls[i] = call(uint64(i))
	}
	return calls
}

// gas is what each packet took, to the hundred: bytes of times and hashes that
// happen to be zero make a few gas of difference from run to run.
func gas(receipt *types.Receipt, packets int) string {
	each := (int(receipt.GasUsed)/packets + 50) / 100 * 100
	return fmt.Sprintf("%d %03d", each/1000, each%1000)
}

// compareGas compares a table with the one of a name in GAS.md, row by row within
// one per cent, or writes it. What lies between two hundreds may be rounded to
// either.
func compareGas(t *testing.T, name, table string) {
	t.Helper()
	gasBegin, gasEnd := fmt.Sprintf("<!-- %s: begin -->\n", name), fmt.Sprintf("<!-- %s: end -->", name)
	raw, err := os.ReadFile(gasFile)
	require.NoError(t, err)
	before, rest, found := strings.Cut(string(raw), gasBegin)
	require.True(t, found, "%s has no place for the rows", gasFile)
	written, after, found := strings.Cut(rest, gasEnd)
	require.True(t, found, "%s has no end of the rows", gasFile)
	if *update {
		require.NoError(t, os.WriteFile(gasFile, []byte(before+gasBegin+table+gasEnd+after), 0o644))
		return
	}
	want, got := strings.Split(written, "\n"), strings.Split(table, "\n")
	require.Len(t, got, len(want), "run: go test ./contracts/ethereum/test -run TestGas -update")
	for i := range want {
		name, before := row(want[i])
		again, now := row(got[i])
		require.Equal(t, name, again)
		require.InDelta(t, before, now, max(before/100, 100), "%s: run go test ./contracts/ethereum/test -run TestGas -update", name)
	}
}

// row splits a line of the table into its name and its gas.
func row(line string) (string, float64) {
	cells := strings.Split(line, " | ")
	if len(cells) < 2 {
		return line, 0
	}
	var thousands, ones int
	if _, err := fmt.Sscanf(cells[1], "%d %d", &thousands, &ones); err != nil {
		return line, 0
	}
	return cells[0], float64(thousands*1000 + ones)
}
