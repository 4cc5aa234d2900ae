package engine

import (
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/anji-bridge/anji/adapters"
)

// channel is a chain whose clients may know identities one by one.
type channel struct {
	adapters.Chain
	recorded [][]byte
	fault    error
}

func (c *channel) ID() string { return "channel" }

func (c *channel) Identities(context.Context) ([][]byte, error) {
	return [][]byte{[]byte("own"), []byte("peer1"), []byte("peer2")}, nil
}

func (c *channel) Identity(certificate []byte) ([]byte, error) {
	return append([]byte("of "), certificate...), nil
}

func (c *channel) SetIdentity(_ context.Context, identity []byte) error {
	c.recorded = append(c.recorded, identity)
	return c.fault
}

func (c *channel) ProveIdentity(_ context.Context, of adapters.Client, identity []byte) (adapters.IdentityProof, error) {
	if of.ID != "client-0" || !slices.ContainsFunc(c.recorded, func(r []byte) bool { return string(r) == string(identity) }) {
		return adapters.IdentityProof{}, errors.New("nothing to prove")
	}
	return adapters.IdentityProof{Identity: identity}, nil
}

// registrar is a host of such a client.
type registrar struct {
	adapters.Chain
	known  [][]byte
	refuse string
}

func (h *registrar) Client(_ context.Context, id string) (adapters.Client, error) {
	return adapters.Client{ID: id, Identities: slices.Clone(h.known)}, nil
}

func (h *registrar) RegisterIdentity(_ context.Context, _ string, proof adapters.IdentityProof) error {
	if string(proof.Identity) == h.refuse {
		return errRefused
	}
	h.known = append(h.known, proof.Identity)
	return nil
}

var errRefused = errors.New("refused")

func TestRegisterIdentities(t *testing.T) {
	ctx := context.Background()
	source, host := new(channel), &registrar{known: [][]byte{[]byte("own"), nil}}
	for _, want := range []int{2, 0} { // the second time all are known
		if n, err := RegisterIdentities(ctx, source, host, "client-0", nil); err != nil || n != want {
			t.Errorf("%d registered, %v, want %d", n, err, want)
		}
	}
	if got := string(slices.Concat(host.known...)); got != "ownpeer1peer2" {
		t.Errorf("the client knows %s", got)
	}
	if len(source.recorded) != 2 { // before the renewed one
		t.Errorf("%d recorded", len(source.recorded))
	}
	if n, err := RegisterIdentities(ctx, source, host, "client-0", []byte("renewed")); err != nil || n != 1 || string(host.known[len(host.known)-1]) != "of renewed" {
		t.Errorf("%d registered, %v: %q", n, err, host.known)
	}
	picky := &registrar{known: [][]byte{[]byte("own")}, refuse: "peer1"}
	if n, err := RegisterIdentities(ctx, source, picky, "client-0", nil); n != 1 || !errors.Is(err, errRefused) || string(picky.known[1]) != "peer2" {
		t.Errorf("with one that is refused: %d, %v: %q", n, err, picky.known)
	}
	byCertificate := new(registrar)
	if n, err := RegisterIdentities(ctx, source, byCertificate, "client-0", nil); n != 0 || err != nil {
		t.Errorf("with a client that judges by certificates: %d, %v", n, err)
	}
	source.fault = errors.New("no administrator")
	host.known = host.known[:1]
	if n, err := RegisterIdentities(ctx, source, host, "client-0", nil); n != 0 || !errors.Is(err, source.fault) {
		t.Errorf("%d, %v", n, err)
	}
}

// A client whose trust is fixed is asked for no update.
func TestUpdateTrustOfFixedClient(t *testing.T) {
	client := adapters.Client{ID: "client-0", Identities: [][]byte{[]byte("peer")}}
	if err := UpdateTrust(context.Background(), nil, nil, fixedHost{}, client); !errors.Is(err, ErrTrustFixed) {
		t.Errorf("answered %v", err)
	}
}

type fixedHost struct{ adapters.Chain }

func (fixedHost) ID() string { return "ethereum" }
