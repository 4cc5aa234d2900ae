package main

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/jedib0t/go-pretty/v6/text"
	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/relayer/internal/journal"
	"github.com/anji-bridge/anji/relayer/internal/quorum"
)

// statusPatience bounds how long a chain that is down holds up the answer.
const statusPatience = 10 * time.Second

func (p program) statusCommand() *cli.Command {
	return &cli.Command{
		Name:  "status",
		Usage: "show chains, links, clients and packet counts",
		Description: `A chain that does not answer is shown with its error, and so is an attestor, with
what a relayer at work holds against it.

    relayer status
    relayer status --json`,
		Flags:  []cli.Flag{jsonFlag},
		Action: p.status,
	}
}

func (p program) status(c *cli.Context) (err error) {
	s, err := p.begin(c)
	if err != nil {
		return err
	}
	defer s.end(&err)
	if s.chains, err = s.open(s.config, nil, s.log); err != nil {
		return err
	}
	if err := s.openProvers(); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(c.Context, statusPatience)
	defer cancel()
	view, err := s.viewStatus(ctx)
	if err != nil {
		return err
	}
	if c.Bool("json") {
		return s.printJSON(view)
	}
	s.printStatus(view)
	return nil
}

type statusView struct {
	Chains []chainView `json:"chains"`
	Links  []linkView  `json:"links"`
}

type chainView struct {
	ID       string           `json:"id"`
	Kind     string           `json:"kind"`
	Position uint64           `json:"position,omitempty"` // latest block
	Height   *adapters.Height `json:"height,omitempty"`   // as clients of the chain count
	Time     string           `json:"time,omitempty"`     // provable
	Next     uint64           `json:"next,omitempty"`     // block that the relayer reads next
	Stopped  string           `json:"stopped,omitempty"`  // why the relayer reads no further
	// Endpoints are what a relayer at work thinks of the chain's nodes, or where
	// none is at work, what this command found.
	Endpoints []endpointView `json:"endpoints,omitempty"`
	// Attestors are those of the configuration who attest the chain.
	Attestors *juryView `json:"attestors,omitempty"`
	Error     string    `json:"error,omitempty"`
}

type endpointView struct {
	Name  string `json:"name"`
	State string `json:"state"` // "up", "down" or "set aside"
	Fault string `json:"fault,omitempty"`
	Since string `json:"since,omitempty"`
}

type linkView struct {
	Name  string      `json:"name"`
	Step  string      `json:"step"` // "complete" when ready
	A     clientView  `json:"a"`
	B     clientView  `json:"b"`
	Count []countView `json:"packets"`
}

type clientView struct {
	Chain          string           `json:"chain"`
	Client         string           `json:"client"`
	Type           string           `json:"type,omitempty"`
	Status         string           `json:"status,omitempty"`
	Height         *adapters.Height `json:"height,omitempty"`
	Time           string           `json:"time,omitempty"`
	AgeSeconds     float64          `json:"age_seconds,omitempty"` // of the state it trusts
	TrustedSeconds float64          `json:"trusting_period_seconds,omitempty"`
	Error          string           `json:"error,omitempty"`
}

type countView struct {
	Direction journal.Direction `json:"direction"`
	Stage     journal.Stage     `json:"stage"`
	Packets   int               `json:"packets"`
	GivenUp   int               `json:"given_up,omitempty"`
	Oldest    string            `json:"oldest,omitempty"` // when it was sent
}

// viewStatus asks all chains at once.
func (s *session) viewStatus(ctx context.Context) (statusView, error) {
	var view statusView
	links, err := s.journal.Links(ctx)
	if err != nil {
		return view, err
	}
	counts, err := s.journal.Counts(ctx)
	if err != nil {
		return view, err
	}
	told, err := s.journal.Endpoints(ctx, time.Now().Add(-endpointsAge))
	if err != nil {
		return view, err
	}
	view.Chains = make([]chainView, 0, len(s.chains))
	for id, chain := range s.chains {
		view.Chains = append(view.Chains, chainView{ID: id, Kind: chain.Kind()})
	}
	slices.SortFunc(view.Chains, func(a, b chainView) int { return strings.Compare(a.ID, b.ID) })
	view.Links = make([]linkView, len(links))
	var wait sync.WaitGroup
	for i := range view.Chains {
		wait.Go(func() { s.fillChain(ctx, &view.Chains[i]) })
		wait.Go(func() { view.Chains[i].Attestors = s.viewJury(ctx, view.Chains[i].ID, told) })
	}
	for i, l := range links {
		v := &view.Links[i]
		*v = linkView{Name: l.Name, Step: l.Step, Count: []countView{}}
		for _, c := range counts {
			if c.Link == l.Name {
				v.Count = append(v.Count, countView{c.Direction, c.Stage, c.Packets, c.Parked, stamp(c.Oldest)})
			}
		}
		wait.Go(func() { v.A = s.viewClient(ctx, l.A) })
		wait.Go(func() { v.B = s.viewClient(ctx, l.B) })
	}
	wait.Wait()
	s.fillEndpoints(&view, told)
	return view, nil
}

// endpointsAge is how old a relayer's word on its endpoints may be.
const endpointsAge = 2 * time.Minute

func (s *session) fillEndpoints(view *statusView, told []journal.Endpoint) {
	for i := range view.Chains {
		v := &view.Chains[i]
		for _, e := range told {
			if e.Chain == v.ID && !strings.HasPrefix(e.Name, quorum.NamePrefix) {
				v.Endpoints = append(v.Endpoints, viewEndpoint(e.Endpoint))
			}
		}
		if reporter, ok := s.chains[v.ID].(adapters.Reporter); ok && len(v.Endpoints) == 0 {
			for _, e := range reporter.Endpoints() {
				v.Endpoints = append(v.Endpoints, viewEndpoint(e))
			}
		}
	}
}

func viewEndpoint(e adapters.Endpoint) endpointView {
	v := endpointView{Name: e.Name, State: "up", Fault: e.Fault, Since: stamp(e.Since)}
	switch {
	case e.Aside:
		v.State = "set aside"
	case !e.Up:
		v.State = "down"
	}
	return v
}

func (s *session) fillChain(ctx context.Context, v *chainView) {
	chain := s.chains[v.ID]
	cursor, _ := s.journal.Cursor(ctx, v.ID) // none before the first link
	v.Next = cursor.Next
	v.Stopped, _ = s.journal.Stopped(ctx, v.ID)
	err := chain.Check(ctx)
	if err == nil {
		var head adapters.Head
		if head, err = chain.Head(ctx); err == nil {
			v.Position, v.Height, v.Time = head.Position, &head.Height, stamp(head.Time)
		}
	}
	if err != nil {
		v.Error = err.Error()
	}
}

func (s *session) viewClient(ctx context.Context, end journal.End) clientView {
	v := clientView{Chain: end.Chain, Client: end.Client}
	chain := s.chains[end.Chain]
	switch {
	case end.Client == "":
		v.Error = "not created yet"
	case chain == nil:
		v.Error = "chain is not in the configuration"
	default:
		client, err := chain.Client(ctx, end.Client)
		if err != nil {
			v.Error = err.Error()
			return v
		}
		v.Type, v.Status, v.Height, v.Time = client.Type, client.Status, &client.LatestHeight, stamp(client.LatestTime)
		v.AgeSeconds = time.Since(client.LatestTime).Round(time.Millisecond).Seconds()
		v.TrustedSeconds = client.TrustingPeriod.Seconds()
	}
	return v
}

func (p program) printStatus(view statusView) {
	chains := p.newTable("Chain", "Kind", "Block", "Height", "Provable time", "Next to read", "Error")
	for _, v := range view.Chains {
		height := ""
		if v.Height != nil {
			height = fmt.Sprint(v.Height.Height)
		}
		chains.AppendRow([]any{v.ID, v.Kind, v.Position, height, v.Time, v.Next, v.fault()})
	}
	chains.Render()
	endpoints := p.newTable("Chain", "Endpoint", "State", "Since", "Why")
	for _, v := range view.Chains {
		for _, e := range v.Endpoints {
			endpoints.AppendRow([]any{v.ID, e.Name, e.State, e.Since, text.WrapSoft(e.Fault, 60)})
		}
	}
	endpoints.Render()
	printJuries(p, view.Chains)
	clients := p.newTable("Link", "Chain", "Client", "Status", "Age", "Trusting period", "Error")
	packets := p.newTable("Link", "From", "Stage", "Packets", "Given up", "Oldest")
	for _, l := range view.Links {
		for _, v := range []clientView{l.A, l.B} {
			clients.AppendRow([]any{l.Name, v.Chain, v.Client, v.Status, seconds(v.AgeSeconds), seconds(v.TrustedSeconds), shorten(v.Error)})
		}
		for _, c := range l.Count {
			from := l.A.Chain
			if c.Direction == journal.BtoA {
				from = l.B.Chain
			}
			packets.AppendRow([]any{l.Name, from, c.Stage, c.Packets, c.GivenUp, c.Oldest})
		}
	}
	clients.Render()
	packets.Render()
}

// fault is what people must look into, whole where the chain is stopped.
func (v chainView) fault() string {
	if v.Stopped != "" {
		return text.WrapSoft("stopped: "+v.Stopped, 60)
	}
	return shorten(v.Error)
}

func seconds(s float64) string {
	return time.Duration(s * float64(time.Second)).Round(time.Second).String()
}
