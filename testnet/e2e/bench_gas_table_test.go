package e2e_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/adapters/fabric"
)

// update has BenchmarkGas write what it has measured.
var update = flag.Bool("update", false, "write the measured figures into contracts/ethereum/GAS.md")

const gasFile = "../../contracts/ethereum/GAS.md"

// gasRow is a row of the table: of one unit, and of one other chain or both.
type gasRow struct {
	what   string
	unit   string
	from   string  // kind of the other chain
	aim    float64 // 0: none
	public string  // best public figure, in words
	token  float64 // that of it which is with an ERC-20 transfer, 0: none
}

const (
	publicSend    = "94 843 (yui), 164 812 with an ERC-20 (solidity IBC)"
	publicReceive = "553 223 with an ERC-20 and a ZK proof (solidity IBC)"
	publicBatch   = "174 979 with an ERC-20 (solidity IBC)"
	publicAck     = "104 915 (solidity IBC)"
	publicUpdate  = "191 077 (QBFT, 4 validators), about 230 000 (ZK)"
	publicMember  = "70 586 to 86 982"
)

var gasRows = []gasRow{
	{"send", gasSend, fabric.Kind, 70_000, publicSend, 164_812},
	{"send", gasSend, cosmos.Kind, 70_000, publicSend, 164_812},
	{"receive one packet, with its client update", gasReceive, fabric.Kind, 160_000, publicReceive, 553_223},
	{"receive one packet, with its client update", gasReceive, cosmos.Kind, 330_000, publicReceive, 553_223},
	{"receive, each of 50 with their client update", gasReceive50, fabric.Kind, 65_000, publicBatch, 174_979},
	{"receive, each of 50 with their client update", gasReceive50, cosmos.Kind, 65_000, publicBatch, 174_979},
	{"acknowledge, each of 50 with their client update", gasAcknowledge, fabric.Kind, 30_000, publicAck, 104_915},
	{"acknowledge, each of 50 with their client update", gasAcknowledge, cosmos.Kind, 40_000, publicAck, 104_915},
	{"client update alone, 4 validators", gasUpdate, cosmos.Kind, 180_000, publicUpdate, 191_077},
	{"view alone, 2 endorsements", gasUpdate, fabric.Kind, 0, "", 0},
	{"membership, a packet alone", gasMember, fabric.Kind, 45_000, publicMember, 70_586},
	{"membership, a packet alone", gasMember, cosmos.Kind, 45_000, publicMember, 70_586},
	{"membership, each further packet of 50", gasMember50, fabric.Kind, 45_000, publicMember, 70_586},
	{"membership, each further packet of 50", gasMember50, cosmos.Kind, 45_000, publicMember, 70_586},
}

// byteRows are the table of what is sent.
var byteRows = []gasRow{
	{what: "calldata to Ethereum, receive one packet", unit: calldataReceive},
	{what: "calldata to Ethereum, receive, each of 50", unit: calldata50},
	{what: "calldata to Ethereum, acknowledge, each of 50", unit: calldataAck},
	{what: "proof from Ethereum, one packet, header included", unit: proofAlone},
	{what: "proof from Ethereum, each of 50, header included", unit: proof50},
	{what: "header into the next sync-committee period, each 27 hours on mainnet", unit: proofPeriod},
}

// publishGas prints the tables, and writes them on demand. Figures by the
// other chain's kind and the application: cosmos/bare.
func publishGas(b *testing.B, measured map[string]figures) {
	b.Helper()
	kinds, applications := []string{fabric.Kind, cosmos.Kind}, []string{"bare", "escrow"}
	for _, kind := range kinds {
		for _, application := range applications {
			if measured[kind+"/"+application] == nil {
				return // not everything was to be run
			}
		}
	}
	var out strings.Builder
	fmt.Fprintln(&out, "| gas | other chain | best public figure | aim | bare application | payment escrow | escrow, of the public figure |\n|---|---|---|---|---|---|---|")
	for _, row := range gasRows {
		aim, ratio := "", ""
		bare, escrow := measured[row.from+"/bare"][row.unit], measured[row.from+"/escrow"][row.unit]
		if row.aim > 0 {
			aim = "under " + thousands(row.aim)
		}
		if row.token > 0 {
			ratio = fmt.Sprintf("%.2f", escrow/row.token)
		}
		fmt.Fprintf(&out, "| %s | %s | %s | %s | %s | %s | %s |\n", row.what, row.from, row.public, aim, row.judge(bare), thousands(escrow), ratio)
	}
	fmt.Fprintln(&out, "\n| bytes | Fabric, bare | Fabric, escrow | Cosmos, bare | Cosmos, escrow |\n|---|---|---|---|---|")
	for _, row := range byteRows {
		fmt.Fprintf(&out, "| %s |", row.what)
		for _, kind := range kinds {
			for _, application := range applications {
				size := "none seen" // a run may end before the next sync-committee period
				if measured := measured[kind+"/"+application][row.unit]; measured > 0 {
					size = thousands(measured)
				}
				fmt.Fprintf(&out, " %s |", size)
			}
		}
		fmt.Fprintln(&out)
	}
	fmt.Fprintln(&out)
	for _, kind := range kinds {
		of := measured[kind+"/bare"]
		fmt.Fprintf(&out, "The floor that EIP-7623 puts under the calldata, bare application, %s: %s gas for each received packet of 50, %s for each acknowledged one.\n",
			kind, thousands(of[floor50]), thousands(of[floorAck]))
	}
	fmt.Print(out.String())
	if !*update {
		return
	}
	taken := fmt.Sprintf("Taken on %s at commit %s.\n\n", time.Now().UTC().Format(time.DateOnly), commit(b))
	if err := replaceSection(gasFile, "network", taken+out.String()); err != nil {
		b.Fatal(err)
	}
}

// commit is what was measured.
func commit(b *testing.B) string {
	b.Helper()
	name, err := exec.CommandContext(b.Context(), "git", "describe", "--always", "--abbrev=10", "--exclude=*", "--dirty= with uncommitted changes").Output()
	if err != nil {
		b.Fatalf("the commit that was measured: git describe: %v", err)
	}
	return strings.TrimSpace(string(name))
}

// judge is a figure of the bridge, without an application of its own, beside its
// aim.
func (r gasRow) judge(figure float64) string {
	switch {
	case r.aim == 0:
		return thousands(figure)
	case figure < r.aim:
		return fmt.Sprintf("%s (%.2f of the aim)", thousands(figure), figure/r.aim)
	}
	return fmt.Sprintf("%s (**missed**: %.2f of the aim)", thousands(figure), figure/r.aim)
}

// thousands groups digits by three.
func thousands(figure float64) string {
	text := fmt.Sprintf("%.0f", figure)
	for at := len(text) - 3; at > 0; at -= 3 {
		text = text[:at] + " " + text[at:]
	}
	return text
}

// replaceSection puts a text between the marks of a section of a Markdown file.
func replaceSection(path, section, text string) error {
	content, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	begin, end := fmt.Appendf(nil, "<!-- %s: begin -->\n", section), fmt.Appendf(nil, "<!-- %s: end -->\n", section)
	before, rest, found := bytes.Cut(content, begin)
	_, after, closed := bytes.Cut(rest, end)
	if !found || !closed {
		return fmt.Errorf("%s has no section %q between its marks", path, section)
	}
	return os.WriteFile(path, slices.Concat(before, begin, []byte(text), end, after), 0o644)
}
