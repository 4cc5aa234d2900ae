package endpoints

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/rs/zerolog"
)

var (
	errRefused = errors.New("connection refused")
	errOwn     = errors.New("the node's own answer")
)

// node answers after a time, or with an error.
type node struct {
	name  string
	after time.Duration // never, where negative
	err   error
	asked int
	small error // of a small question
}

func set(nodes ...*node) *Set[*node] {
	s := &Set[*node]{Answered: func(err error) bool { return errors.Is(err, errOwn) }}
	for i, n := range nodes {
		n.name = fmt.Sprint(i)
		e := &Endpoint[*node]{Node: n}
		e.Init(Name("rpc", i, "http://user:secret@host/key"), zerolog.Nop())
		s.All = append(s.All, e)
	}
	return s
}

func (n *node) request(ctx context.Context) (string, error) {
	n.asked++
	if n.after < 0 {
		<-ctx.Done()
		return "", ctx.Err()
	}
	select {
	case <-ctx.Done():
		return "", ctx.Err()
	case <-time.After(n.after):
		return n.name, n.err
	}
}

func request(ctx context.Context, n *node) (string, error) { return n.request(ctx) }

func TestAsk(t *testing.T) {
	for name, test := range map[string]struct {
		nodes []*node
		want  string
		err   error
		took  time.Duration
		up    string // a digit for each endpoint's rank afterwards
	}{
		"the first one is well":    {[]*node{{}, {}, {}}, "0", nil, 0, "000"},
		"the first one refuses":    {[]*node{{err: errRefused}, {}, {}}, "1", nil, 0, "100"},
		"the first one hangs":      {[]*node{{after: -1}, {}, {}}, "1", nil, hedge, "100"},
		"two hang":                 {[]*node{{after: -1}, {after: -1}, {}}, "2", nil, 2 * hedge, "110"},
		"the first one is slow":    {[]*node{{after: hedge + 50*time.Millisecond}, {after: hedge}, {}}, "0", nil, hedge + 50*time.Millisecond, "000"},
		"the first one lies":       {[]*node{{err: Lie{errRefused}}, {}, {}}, "1", nil, 0, "300"},
		"a refusal is an answer":   {[]*node{{err: errOwn}, {err: errRefused}}, "", errOwn, 0, "01"},
		"nobody answers":           {[]*node{{err: errRefused}, {err: errRefused}}, "", errRefused, 0, "11"},
		"nobody answers, ever":     {[]*node{{after: -1}, {after: -1}}, "", context.DeadlineExceeded, hedge + patience, "11"},
		"everybody lies, or fails": {[]*node{{err: Lie{errRefused}}, {err: Lie{errRefused}}}, "", errRefused, 0, "33"},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				s, began := set(test.nodes...), time.Now()
				got, err := Ask(t.Context(), s, request)
				if got != test.want || !errors.Is(err, test.err) || time.Since(began) != test.took {
					t.Errorf("%q, %v after %s", got, err, time.Since(began))
				}
				if got := ranks(s); got != test.up {
					t.Errorf("ranks %s", got)
				}
			})
		})
	}
}

func ranks(s *Set[*node]) (all string) {
	for _, e := range s.All {
		all += fmt.Sprint(e.rank())
	}
	return all
}

// A dead endpoint costs time once, and a liar is not asked a second time.
func TestEndpointsAreRemembered(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := set(&node{after: -1}, &node{err: Lie{errRefused}}, &node{})
		for range 3 {
			if got, err := Ask(t.Context(), s, request); err != nil || got != "2" {
				t.Fatalf("%q, %v", got, err)
			}
		}
		if s.All[0].Node.asked != 1 || s.All[1].Node.asked != 1 || s.All[2].Node.asked != 3 {
			t.Errorf("asked %d, %d and %d times", s.All[0].Node.asked, s.All[1].Node.asked, s.All[2].Node.asked)
		}
		began := time.Now()
		s.All[0].Node.after = 0
		s.All[0].OK()
		s.All[1].OK()
		s.All[1].Forgive()
		if got := ranks(s); got != "030" {
			t.Errorf("ranks %s", got)
		}
		others := map[string]int{}
		for range 6 {
			got, _, err := AskOther(t.Context(), s, s.All[2], request)
			if err != nil {
				t.Fatal(err)
			}
			others[got]++
		}
		if others["0"] != 6 || time.Since(began) != 0 {
			t.Errorf("%v after %s", others, time.Since(began))
		}
		s.All[2].Refute(errRefused)
		s.All[0].Refute(errRefused)
		if _, err := Ask(t.Context(), s, request); err == nil || !strings.Contains(err.Error(), "rpc[1] host is set aside") {
			t.Errorf("got %v", err)
		}
	})
}

func (n *node) do(ctx context.Context) error { _, err := n.request(ctx); return err }

func TestDo(t *testing.T) {
	small := func(ctx context.Context, n *node) error {
		if n.small != nil {
			<-ctx.Done()
		}
		return n.small
	}
	for name, test := range map[string]struct {
		nodes []*node
		err   error
		took  time.Duration
		up    string
	}{
		"the first one is well":       {[]*node{{}, {}}, nil, 0, "00"},
		"the first one refuses":       {[]*node{{err: errRefused}, {}}, nil, 0, "10"},
		"the first one hangs":         {[]*node{{after: -1, small: errRefused}, {}}, nil, 3 * hedge, "10"},
		"the first one is busy":       {[]*node{{after: 20 * hedge}, {}}, nil, 20 * hedge, "00"},
		"the last one has all time":   {[]*node{{after: 20 * hedge, small: errRefused}}, nil, 20 * hedge, "0"},
		"a lie":                       {[]*node{{err: Lie{errRefused}}, {}}, nil, 0, "30"},
		"the node's own answer":       {[]*node{{err: errOwn}, {err: errRefused}}, errOwn, 0, "01"},
		"a request that never ends":   {[]*node{{after: -1}, {}}, nil, patience, "10"},
		"nobody answers, and refuses": {[]*node{{err: errRefused}, {err: errRefused}}, errRefused, 0, "11"},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				s, began := set(test.nodes...), time.Now()
				err := Do(t.Context(), s, small, func(ctx context.Context, n *node) error { return n.do(ctx) })
				if !errors.Is(err, test.err) || time.Since(began) != test.took || ranks(s) != test.up {
					t.Errorf("%v after %s, ranks %s", err, time.Since(began), ranks(s))
				}
			})
		})
	}
}

// An endpoint that was left is not preferred for what it still answers.
func TestLeave(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := set(&node{after: 1}, &node{}, &node{})
		for _, want := range []string{"0", "1"} {
			got, err := Ask(t.Context(), s, func(ctx context.Context, n *node) (string, error) {
				if n.name == "0" {
					s.Leave()
				}
				return n.request(ctx)
			})
			if err != nil || got != want {
				t.Errorf("%q, %v, want %s", got, err, want)
			}
		}
	})
}

// Errors name the endpoint by its place and host: the rest may be secret.
func TestErrorsKeepAddressesSecret(t *testing.T) {
	err := fmt.Errorf("post failed: %w", &url.Error{Op: "Post", URL: "http://user:secret@host/key", Err: errRefused})
	s := set(&node{err: err}, &node{err: err})
	_, asked := Ask(t.Context(), s, request)
	_, tried := Try(t.Context(), s, s.All[0], request)
	done := Do(t.Context(), s, func(context.Context, *node) error { return nil }, func(ctx context.Context, n *node) error { return n.do(ctx) })
	for _, err := range []error{asked, tried, done} {
		if !errors.Is(err, errRefused) || !strings.Contains(err.Error(), "rpc[0] host: ") || strings.Contains(err.Error(), "secret") || strings.Contains(err.Error(), "key") {
			t.Error(err)
		}
	}
}

// What people read names the endpoint and keeps its address's secrets.
func TestReport(t *testing.T) {
	e := set(&node{}).All[0]
	e.Fail(fmt.Errorf("post failed: %w", &url.Error{Op: "Post", URL: "http://user:secret@host/key", Err: errRefused}))
	if r := e.Report(); r.Name != "rpc[0] host" || r.Up || r.Aside || r.Fault != errRefused.Error() || r.Since.IsZero() {
		t.Errorf("%+v", r)
	}
	e.OK()
	e.SetAside(errOwn)
	if r := e.Report(); r.Up || !r.Aside || r.Fault != errOwn.Error() {
		t.Errorf("%+v", r)
	}
	e.Forgive()
	if r := e.Report(); !r.Up || r.Aside || r.Fault != "" {
		t.Errorf("%+v", r)
	}
}
