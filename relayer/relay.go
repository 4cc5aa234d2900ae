package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/jedib0t/go-pretty/v6/text"
	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/engine"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

// planPatience bounds proving and trying what a relayer would submit.
const planPatience = 2 * time.Minute

func (p program) relayCommand() *cli.Command {
	return &cli.Command{
		Name:      "relay",
		Usage:     "with --dry-run: show what would be submitted, its cost and the verdict of each proof",
		ArgsUsage: "LINK",
		Description: `Takes the packets that the journal knows, proves what can be proven now, and
has both chains try the batches: Cosmos and Ethereum chains simulate them, the
peers of a Fabric channel endorse them and no orderer sees them. Nothing is
submitted and nothing is written, also while a relayer runs. "start" relays.
Looks at the oldest thousand open packets of each direction.

    relayer relay farm-hub --dry-run
    relayer relay farm-hub --dry-run --json`,
		Flags: []cli.Flag{
			&cli.BoolFlag{Name: "dry-run", Usage: "submit nothing"},
			jsonFlag,
		},
		Action: p.relay,
	}
}

func (p program) relay(c *cli.Context) (err error) {
	if c.NArg() != 1 {
		return errors.New("relay: name one link")
	}
	if !c.Bool("dry-run") {
		return errors.New("relay: give --dry-run; to relay, run `relayer start`")
	}
	s, err := p.begin(c)
	if err != nil {
		return err
	}
	defer s.end(&err)
	link, err := s.journal.Link(c.Context, c.Args().First())
	if err != nil {
		return err
	}
	if err := s.connect(c.Context, link.A.Chain, link.B.Chain); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(c.Context, planPatience)
	defer cancel()
	plans, err := s.engine().Plan(ctx, link)
	if err != nil {
		return err
	}
	views := make([]planView, len(plans))
	for i, plan := range plans {
		views[i] = viewPlan(link, plan)
	}
	if c.Bool("json") {
		return s.printJSON(views)
	}
	s.printPlans(views)
	return nil
}

// planView is a batch as `relay --dry-run --json` prints it.
type planView struct {
	Chain        string         `json:"chain"` // that would execute it
	Client       string         `json:"client"`
	Read         uint64         `json:"read"`     // block of the other chain up to which its events are known
	Provable     uint64         `json:"provable"` // newest block of the other chain that can be proven
	Packets      []planItemView `json:"packets"`
	Messages     int            `json:"messages"`
	Updates      int            `json:"client_updates"`
	More         int            `json:"more,omitempty"` // ready packets beyond this batch
	Tried        bool           `json:"tried"`          // the chain was asked
	Transactions int            `json:"transactions"`
	Gas          uint64         `json:"gas,omitempty"`
	Fee          string         `json:"fee,omitempty"`
	Note         string         `json:"note,omitempty"`
	Error        string         `json:"error,omitempty"`
}

type planItemView struct {
	From     string               `json:"from"`
	To       string               `json:"to"`
	Sequence uint64               `json:"sequence,string"`
	Message  adapters.MessageKind `json:"message"`
	Waits    string               `json:"waits,omitempty"`  // why nothing would be submitted yet
	Height   uint64               `json:"height,omitempty"` // that it was proven at
	Proof    string               `json:"proof,omitempty"`  // "proven", or why not
	Answer   string               `json:"answer,omitempty"` // of the chain: done, noop, refused or retry
	Reason   string               `json:"reason,omitempty"` // of that answer
}

func viewPlan(link journal.Link, plan engine.Plan) planView {
	v := planView{
		Chain: plan.Chain, Client: plan.Client, Read: plan.Read, Provable: plan.Head,
		Packets: []planItemView{}, Updates: plan.Updates, More: plan.More,
	}
	for _, item := range plan.Items {
		i := planItemView{
			From: link.Source(item.Row.Direction).Chain, To: link.Destination(item.Row.Direction).Chain,
			Sequence: item.Row.Packet.Sequence, Message: item.Kind, Waits: item.Waits, Height: item.Height.Height,
		}
		switch {
		case item.Refuse != "":
			i.Proof = item.Refuse
		case item.Waits == "":
			i.Proof = "proven"
			v.Messages++
		}
		if item.Answer != nil {
			i.Answer = string(item.Answer.Status)
			if item.Answer.Err != nil {
				i.Reason = item.Answer.Err.Error()
			}
		}
		v.Packets = append(v.Packets, i)
	}
	switch {
	case plan.Err != nil:
		v.Error = plan.Err.Error()
	case plan.Estimate != nil:
		e := plan.Estimate
		v.Tried, v.Transactions, v.Gas, v.Fee, v.Note = true, e.Transactions, e.Gas, e.Fee, e.Note
	case v.Messages > 0:
		v.Note = "this kind of chain cannot try a batch: cost and answers are not known"
	}
	return v
}

func (p program) printPlans(views []planView) {
	t := p.newTable("On", "From", "Sequence", "Message", "Proof", "Answer")
	for _, v := range views {
		for _, i := range v.Packets {
			proof, answer := i.Proof, i.Answer
			if i.Height > 0 {
				proof += fmt.Sprintf(", height %d", i.Height)
			}
			if i.Waits != "" {
				proof = "waits: " + i.Waits
			}
			if i.Reason != "" {
				answer += ": " + i.Reason
			}
			t.AppendRow([]any{v.Chain, i.From, i.Sequence, i.Message, text.WrapSoft(proof, 50), text.WrapSoft(answer, 50)})
		}
	}
	t.Render()
	for _, v := range views {
		fmt.Fprintf(p.out, "%s: %s\n", v.Chain, v.summary())
	}
}

func count(n int, of string) string {
	if n == 1 {
		return "1 " + of
	}
	return fmt.Sprintf("%d %ss", n, of)
}

// summary is a batch in one sentence.
func (v planView) summary() string {
	if v.Error != "" {
		return v.Error
	}
	if v.Messages == 0 {
		return "nothing to submit"
	}
	parts := []string{count(v.Messages, "message") + " and " + count(v.Updates, "client update")}
	if v.Tried {
		parts = append(parts, count(v.Transactions, "transaction"))
	}
	if v.Gas > 0 {
		parts = append(parts, fmt.Sprintf("%d gas", v.Gas))
	}
	switch {
	case v.Fee != "":
		parts = append(parts, v.Fee)
	case v.Tried && v.Gas == 0:
		parts = append(parts, "no fee")
	}
	if v.More > 0 {
		parts = append(parts, count(v.More, "more packet")+" after it")
	}
	if v.Note != "" {
		parts = append(parts, v.Note)
	}
	return strings.Join(parts, "; ")
}
