package main

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/jedib0t/go-pretty/v6/text"
	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/relayer/internal/explain"
	"github.com/anji-bridge/anji/relayer/internal/journal"
)

func (p program) whyCommand() *cli.Command {
	return &cli.Command{
		Name:      "why",
		Usage:     "explain where a packet stands and what to do about it",
		ArgsUsage: "LINK SEQUENCE",
		Description: `Says how far the packet has come, since when, what it waits for, its last error
and what to do. Where packets of both directions have the sequence, both are
explained. Chains that do not answer are named, and the rest is told without
them.

    relayer why farm-hub 17
    relayer why farm-hub 17 --json`,
		Flags:  []cli.Flag{jsonFlag},
		Action: p.why,
	}
}

func (p program) why(c *cli.Context) (err error) {
	sequence, faulty := strconv.ParseUint(c.Args().Get(1), 10, 64)
	if c.NArg() != 2 || faulty != nil || sequence == 0 {
		return errors.New("why: name a link and the sequence of a packet")
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
	rows, err := s.journal.Find(c.Context, link.Name, sequence)
	if err != nil {
		return err
	}
	if s.chains, err = s.open(s.config, []string{link.A.Chain, link.B.Chain}, s.log); err != nil {
		return err
	}
	if err := s.openProvers(); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(c.Context, statusPatience)
	defer cancel()
	situation, err := s.look(ctx, link)
	if err != nil {
		return err
	}
	if len(rows) == 0 {
		return s.notRead(ctx, link, sequence, situation)
	}
	views := make([]whyView, len(rows))
	for i, row := range rows {
		views[i] = viewWhy(link, row, situation)
		if views[i].Holder, err = s.journal.Holder(ctx, row.ID); err != nil {
			return err
		}
	}
	if c.Bool("json") {
		return s.printJSON(views)
	}
	s.printWhy(views)
	return nil
}

// look asks both chains of a link; Source is its end A.
func (s *session) look(ctx context.Context, link journal.Link) (explain.Situation, error) {
	situation := explain.Situation{Asked: true, Stagger: s.config.Stagger}
	var wait sync.WaitGroup
	wait.Go(func() { situation.Source = s.lookAt(ctx, link.A) })
	wait.Go(func() { situation.Destination = s.lookAt(ctx, link.B) })
	var juries [2]explain.Attestors
	for i, end := range []journal.End{link.A, link.B} {
		wait.Go(func() { juries[i] = s.explainJury(ctx, end.Chain) })
	}
	wait.Wait()
	situation.Source.Attestors, situation.Destination.Attestors = juries[0], juries[1]
	situation.Now = time.Now()
	var err error
	situation.Relayed, err = s.journal.Relayed(ctx)
	return situation, err
}

func (s *session) lookAt(ctx context.Context, end journal.End) explain.Chain {
	at := explain.Chain{ID: end.Chain}
	at.Stopped, _ = s.journal.Stopped(ctx, end.Chain)
	cursor, _ := s.journal.Cursor(ctx, end.Chain)
	at.Next = cursor.Next
	chain := s.chains[end.Chain]
	if at.Err = chain.Check(ctx); at.Err != nil {
		return at
	}
	if at.Head, at.Err = chain.Head(ctx); at.Err != nil {
		return at
	}
	at.Client, at.Err = chain.Client(ctx, end.Client)
	return at
}

// facing turns a situation of a link into that of a direction.
func facing(s explain.Situation, d journal.Direction) explain.Situation {
	if d == journal.BtoA {
		s.Source, s.Destination = s.Destination, s.Source
	}
	return s
}

// notRead tells what the chains say of a packet that the journal has not got.
func (s *session) notRead(ctx context.Context, link journal.Link, sequence uint64, situation explain.Situation) error {
	var found []string
	for _, d := range []journal.Direction{journal.AtoB, journal.BtoA} {
		source, at := link.Source(d), facing(situation, d).Source
		read := fmt.Sprintf("%s is read up to block %d of %d", source.Chain, max(at.Next, 1)-1, at.Head.Position)
		pending, err := map[uint64]bool{}, at.Err
		if err == nil {
			pending, err = s.chains[source.Chain].Pending(ctx, source.Client, []uint64{sequence})
		}
		switch {
		case err != nil:
			found = append(found, fmt.Sprintf("%s did not answer: %v", source.Chain, err))
		case pending[sequence] && at.Stopped != "":
			found = append(found, fmt.Sprintf("%s has sent it, but is not read any more: %s", source.Chain, at.Stopped))
		case pending[sequence] && !situation.Relayed:
			found = append(found, fmt.Sprintf("%s has sent it, but no relayer works on this journal: run `relayer start`", source.Chain))
		case pending[sequence]:
			found = append(found, fmt.Sprintf("%s has sent it, and its event is still to be read: %s", source.Chain, read))
		default:
			found = append(found, fmt.Sprintf("%s has no commitment of it in the state that can be proven (%s)", source.Chain, read))
		}
	}
	return fmt.Errorf("packet %d of link %s is %w\n%s", sequence, link.Name, journal.ErrNotFound, strings.Join(found, "\n"))
}

// whyView is a packet as `why --json` prints it.
type whyView struct {
	packetView
	Since  string `json:"since,omitempty"` // it stands in its stage
	Awaits string `json:"awaits,omitempty"`
	Advice string `json:"advice"`
	// Attestors are those of the chain whose proof is awaited, where the client
	// that must believe it believes them.
	Attestors string `json:"attestors,omitempty"`
	Holder    string `json:"holder,omitempty"` // host:pid of the relayer that works on it just now
}

func viewWhy(link journal.Link, row journal.Packet, situation explain.Situation) whyView {
	e := explain.Packet(row, facing(situation, row.Direction))
	return whyView{packetView: viewPacket(link, row), Since: stamp(e.Since), Awaits: e.Awaits, Advice: e.Advice, Attestors: e.Attestors}
}

func (p program) printWhy(views []whyView) {
	for _, v := range views {
		fmt.Fprintf(p.out, "packet %d from %s (%s) to %s (%s)\n", v.Sequence, v.SourceChain, v.SourceClient, v.DestinationChain, v.DestinationClient)
		line := func(name, text string) {
			if text != "" {
				fmt.Fprintf(p.out, "  %-11s %s\n", name, text)
			}
		}
		stage := string(v.Stage)
		if v.GivenUp {
			stage += " (given up)"
		}
		if v.Since != "" {
			stage += " since " + v.Since
		}
		line("stage", stage)
		line("sent", where(v.Sent))
		line("delivered", where(v.Delivered))
		line("ended", where(v.Acknowledged)+where(v.TimedOut))
		line("timeout", time.Unix(int64(v.Timeout), 0).UTC().Format(time.RFC3339))
		line("awaits", v.Awaits)
		line("held by", v.Holder)
		line("attestors", v.Attestors)
		if v.Attempts > 0 {
			line("failed", fmt.Sprintf("%d times in this stage", v.Attempts))
		}
		line("last error", v.LastError)
		line("to do", v.Advice)
	}
}

// where tells the transaction and block of a step.
func where(step *stepView) string {
	if step == nil {
		return ""
	}
	if step.Tx == "" {
		return "by another relayer, seen " + step.At
	}
	return fmt.Sprintf("%s in block %d, transaction %s", step.Time, step.Position, step.Tx)
}

// stuck lists packets that do not move, by the journal alone.
func (s *session) stuck(c *cli.Context, links map[string]journal.Link, name string) error {
	situation := explain.Situation{Now: time.Now(), Stagger: s.config.Stagger}
	rows, err := s.journal.Stuck(c.Context, name, situation.Now, c.Int("limit"))
	if err != nil {
		return err
	}
	if situation.Relayed, err = s.journal.Relayed(c.Context); err != nil {
		return err
	}
	views := make([]whyView, len(rows))
	for i, row := range rows {
		at, link := situation, links[row.Link]
		for _, end := range []struct {
			of   journal.End
			into *explain.Chain
		}{{link.A, &at.Source}, {link.B, &at.Destination}} {
			end.into.ID = end.of.Chain
			cursor, _ := s.journal.Cursor(c.Context, end.of.Chain)
			end.into.Next = cursor.Next
			if end.into.Stopped, err = s.journal.Stopped(c.Context, end.of.Chain); err != nil {
				return err
			}
		}
		views[i] = viewWhy(link, row, at)
	}
	if c.Bool("json") {
		return s.printJSON(views)
	}
	t := s.newTable("Link", "From", "Sequence", "Stage", "Since", "Failed", "Awaits", "Error")
	for _, v := range views {
		stage := string(v.Stage)
		if v.GivenUp {
			stage += " (given up)"
		}
		t.AppendRow([]any{v.Link, v.SourceChain, v.Sequence, stage, v.Since, v.Attempts, text.WrapSoft(v.Awaits, 50), text.WrapSoft(v.LastError, 50)})
	}
	t.Render()
	return nil
}
