package main

import (
	"encoding/hex"
	"errors"
	"fmt"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

func (p program) packetsCommand() *cli.Command {
	return &cli.Command{
		Name:      "packets",
		Usage:     "list packets and how far they have come",
		ArgsUsage: "[LINK]",
		Description: `Reads the journal alone; the chains need not be up.

With --stuck it lists only those that were given up, failed three times in
their stage, are not delivered a minute after their timeout, or have stood in
one stage for half an hour, and what each waits for; "why" says more.

    relayer packets
    relayer packets farm-hub --stuck
    relayer packets farm-hub --json`,
		Flags: []cli.Flag{
			&cli.IntFlag{Name: "limit", Value: 100, Usage: "list the newest `N` packets, 0 for all"},
			&cli.BoolFlag{Name: "stuck", Usage: "list only packets that do not move"},
			jsonFlag,
		},
		Action: p.packets,
	}
}

func (p program) packets(c *cli.Context) (err error) {
	if c.NArg() > 1 || c.Int("limit") < 0 {
		return errors.New("packets: name one link or none, and a limit of 0 or more")
	}
	s, err := p.begin(c)
	if err != nil {
		return err
	}
	defer s.end(&err)
	listed, err := s.journal.Links(c.Context)
	if err != nil {
		return err
	}
	links := map[string]journal.Link{}
	for _, l := range listed {
		links[l.Name] = l
	}
	name := c.Args().First()
	if _, known := links[name]; name != "" && !known {
		return fmt.Errorf("link %q is %w", name, journal.ErrNotFound)
	}
	if c.Bool("stuck") {
		return s.stuck(c, links, name)
	}
	packets, err := s.journal.Packets(c.Context, name, c.Int("limit"))
	if err != nil {
		return err
	}
	views := make([]packetView, len(packets))
	for i, row := range packets {
		views[i] = viewPacket(links[row.Link], row)
	}
	if c.Bool("json") {
		return s.printJSON(views)
	}
	s.printPackets(views)
	return nil
}

// packetView is a packet as `packets --json` prints it.
type packetView struct {
	Link              string            `json:"link"`
	Direction         journal.Direction `json:"direction"`
	SourceChain       string            `json:"source_chain"`
	DestinationChain  string            `json:"destination_chain"`
	SourceClient      string            `json:"source_client"`
	DestinationClient string            `json:"destination_client"`
	Sequence          uint64            `json:"sequence,string"`
	Timeout           uint64            `json:"timeout"` // unix seconds
	Stage             journal.Stage     `json:"stage"`

	Sent         *stepView  `json:"sent,omitempty"`
	Final        *stepView  `json:"final,omitempty"`
	Proven       *proofView `json:"proven,omitempty"` // the commitment, to the destination
	Delivered    *stepView  `json:"delivered,omitempty"`
	Returned     *proofView `json:"returned,omitempty"` // the acknowledgement or the absence, to the source
	Acknowledged *stepView  `json:"acknowledged,omitempty"`
	TimedOut     *stepView  `json:"timed_out,omitempty"`

	Acknowledgement []string `json:"acknowledgement,omitempty"` // hex, one per payload

	Submitted string `json:"submitted,omitempty"` // message whose outcome is not known
	Attempts  int    `json:"attempts,omitempty"`  // failed ones in this stage
	GivenUp   bool   `json:"given_up,omitempty"`
	LastError string `json:"last_error,omitempty"`
}

type stepView struct {
	Tx       string `json:"tx,omitempty"`
	Position uint64 `json:"position,omitempty"`
	Time     string `json:"time,omitempty"` // of the block
	At       string `json:"at"`             // this relayer learned of it
}

type proofView struct {
	Height adapters.Height `json:"height"`
	At     string          `json:"at"`
}

func viewPacket(l journal.Link, p journal.Packet) packetView {
	v := packetView{
		Link: p.Link, Direction: p.Direction,
		SourceChain: l.Source(p.Direction).Chain, DestinationChain: l.Destination(p.Direction).Chain,
		SourceClient: p.Packet.SourceClient, DestinationClient: p.Packet.DestinationClient,
		Sequence: p.Packet.Sequence, Timeout: p.Packet.TimeoutTimestamp, Stage: p.Stage,
		Sent: viewStep(p.Sent), Final: viewStep(journal.Step{At: p.FinalAt}), Proven: viewProof(p.Proven),
		Delivered: viewStep(p.Delivered), Returned: viewProof(p.Returned),
		Submitted: string(p.Submitted), Attempts: p.Attempts, GivenUp: p.Parked, LastError: p.LastError,
	}
	switch p.Stage {
	case journal.Acknowledged:
		v.Acknowledged = viewStep(p.Settled)
	case journal.TimedOut:
		v.TimedOut = viewStep(p.Settled)
	}
	if p.Acknowledgement != nil {
		for _, ack := range p.Acknowledgement.AppAcknowledgements {
			v.Acknowledgement = append(v.Acknowledgement, hex.EncodeToString(ack))
		}
	}
	return v
}

func viewStep(s journal.Step) *stepView {
	if s.At.IsZero() {
		return nil
	}
	return &stepView{Tx: s.Tx, Position: s.Position, Time: stamp(s.Time), At: stamp(s.At)}
}

func viewProof(p journal.Proof) *proofView {
	if p.At.IsZero() {
		return nil
	}
	return &proofView{Height: p.Height, At: stamp(p.At)}
}

func (p program) printPackets(views []packetView) {
	t := p.newTable("Link", "From", "Sequence", "Stage", "Sent", "Proven", "Delivered", "Settled", "Error")
	for _, v := range views {
		settled := v.Acknowledged
		if settled == nil {
			settled = v.TimedOut
		}
		sent := ""
		if v.Sent != nil {
			sent = fmt.Sprintf("%s, block %d", v.Sent.At, v.Sent.Position)
		}
		proven := ""
		if v.Proven != nil {
			proven = fmt.Sprintf("%s, height %d", since(v.Sent, v.Proven.At), v.Proven.Height.Height)
		}
		stage := string(v.Stage)
		if v.GivenUp {
			stage += " (given up)"
		}
		t.AppendRow([]any{v.Link, v.SourceChain, v.Sequence, stage, sent, proven,
			stepCell(v.Sent, v.Delivered), stepCell(v.Sent, settled), shorten(v.LastError)})
	}
	t.Render()
}

// stepCell tells when, after the packet was sent, and where.
func stepCell(sent, step *stepView) string {
	if step == nil {
		return ""
	}
	return fmt.Sprintf("%s, block %d", since(sent, step.At), step.Position)
}

func since(sent *stepView, at string) string {
	if sent == nil {
		return at
	}
	from, errFrom := time.Parse(timeFormat, sent.At)
	to, errTo := time.Parse(timeFormat, at)
	if errors.Join(errFrom, errTo) != nil {
		return at
	}
	return fmt.Sprintf("+%.2fs", to.Sub(from).Seconds())
}

// shorten keeps a table's rows on one line; --json has the whole text.
func shorten(text string) string {
	const longest = 60
	if runes := []rune(text); len(runes) > longest {
		return string(runes[:longest-1]) + "…"
	}
	return text
}
