package fabric

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"
	"github.com/hyperledger/fabric-protos-go/common"

	"github.com/anji-bridge/anji/adapters"
	client "github.com/anji-bridge/anji/contracts/clients/fabric"
	proofs "github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// MerklePrefix is empty: a view's entries are the packet paths themselves.
func (c *Chain) MerklePrefix() [][]byte { return [][]byte{{}} }

// errMoved says that the values changed between the view and their reading.
var errMoved = errors.New("the state changed while it was read")

// Prove implements adapters.Chain: one endorsed view over all paths.
func (c *Chain) Prove(ctx context.Context, req adapters.ProofRequest) (adapters.Evidence, error) {
	if len(req.Paths) > proofs.MaxPaths {
		return adapters.Evidence{}, c.wrap("prove", refusal.TooLarge.With("%d paths, at most %d", len(req.Paths), proofs.MaxPaths))
	}
	if req.Position > 0 {
		c.require(req.Position)
	}
	ask := c.evaluate
	for attempt := 1; ; attempt++ {
		evidence, err := c.proveOnce(ctx, req, ask)
		// What a client pins does not change by asking again; what this adapter
		// remembers of the channel may be old.
		again := errors.Is(err, errMoved) || errors.Is(err, refusal.DefinitionChanged) && len(req.Client.State) == 0
		if err == nil || !again || attempt == attempts {
			if err != nil {
				err = c.wrap("prove", err)
			}
			return evidence, err
		}
		c.trust.forget()
		ask = func(ctx context.Context, call call) ([]byte, error) { return c.agreed(ctx, call, nil) } // the one peer that was asked may lag, or lie
		if err := pause(ctx, lagPause); err != nil {
			return adapters.Evidence{}, err
		}
	}
}

// asker puts a question to one peer or to several.
type asker func(context.Context, call) ([]byte, error)

func (c *Chain) proveOnce(ctx context.Context, req adapters.ProofRequest, ask asker) (adapters.Evidence, error) {
	wanted, err := c.demandOf(ctx, req.Client)
	if err != nil {
		return adapters.Evidence{}, err
	}
	endorsed, err := c.endorsedView(ctx, req.Paths, wanted)
	if err != nil {
		return adapters.Evidence{}, err
	}
	view, err := wanted.verify(endorsed)
	if err != nil {
		return adapters.Evidence{}, err
	}
	if len(wanted) > 0 {
		c.views.add(view, endorsed)
	}
	at := time.Unix(int64(view.Time), 0).UTC()
	switch wanted := req.At.Height; {
	case wanted > view.Height:
		return adapters.Evidence{}, fmt.Errorf("%w: the clock's height is %d, not %d", adapters.ErrNotYet, view.Height, wanted)
	case wanted > 0 && wanted < view.Height:
		return adapters.Evidence{}, fmt.Errorf("%w: the clock's height is %d, not %d", adapters.ErrPassed, view.Height, wanted)
	}
	if at.Before(req.NotBefore) {
		return adapters.Evidence{}, fmt.Errorf("%w: the clock is at %s", adapters.ErrNotYet, at.Format(time.RFC3339))
	}
	evidence := adapters.Evidence{Height: adapters.Height{Height: view.Height}, Time: at}
	if evidence.Proofs, evidence.Values, err = c.open(ctx, ask, req.Paths, view.Root); err != nil {
		return adapters.Evidence{}, err
	}
	header, err := packAny(client.NewHeader(endorsed))
	if err != nil {
		return adapters.Evidence{}, err
	}
	evidence.Updates = [][]byte{header}
	evidence.Next = &req.Client // which view it knows makes no difference to the next one
	return evidence, nil
}

// endorsedView asks for a view of the paths and collects its endorsements,
// enough for the packet chaincode's committed policy and for what is wanted.
func (c *Chain) endorsedView(ctx context.Context, paths [][]byte, wanted demand) (proofs.EndorsedView, error) {
	none := proofs.EndorsedView{}
	committed, err := c.policyOf(ctx, c.cfg.Chaincode)
	if err != nil {
		return none, err
	}
	enough := func(mspIDs []string) bool { return committed(mspIDs) && wanted.satisfied(mspIDs) }
	view := call{c.cfg.Chaincode, proofs.ViewFunction, paths}
	for attempt := 1; ; attempt++ {
		proposal, err := view.proposal(c.net, c.cfg.Channel)
		if err != nil {
			return none, err
		}
		responses, err := c.endorse(ctx, view, proposal, wish{enough: enough, accept: wanted.accept})
		if errors.Is(err, errMismatch) && attempt < attempts {
			if err := pause(ctx, time.Duration(attempt)*lagPause); err != nil {
				return none, err
			}
			continue
		}
		if err != nil {
			return none, err
		}
		var header common.Header
		if err := unmarshal(proposal.Header, &header); err != nil {
			return none, err
		}
		out := proofs.EndorsedView{
			ChannelHeader:   header.ChannelHeader,
			SignatureHeader: header.SignatureHeader,
			ProposalPayload: proposal.Payload,
			ResponsePayload: responses[0].GetPayload(),
		}
		for _, r := range responses {
			out.Endorsements = append(out.Endorsements, proofs.Endorsement{Endorser: r.GetEndorsement().GetEndorser(), Signature: r.GetEndorsement().GetSignature()})
		}
		return out, nil
	}
}

// open reads the values of the paths and rebuilds the view's tree from them.
func (c *Chain) open(ctx context.Context, ask asker, paths [][]byte, root [32]byte) (opened, values [][]byte, err error) {
	if len(paths) == 0 {
		return nil, nil, nil
	}
	payload, err := ask(ctx, call{c.cfg.Chaincode, "Values", paths})
	if err != nil {
		return nil, nil, err
	}
	if err := json.Unmarshal(payload, &values); err != nil {
		return nil, nil, fmt.Errorf("values: %w", err)
	}
	if len(values) != len(paths) {
		return nil, nil, fmt.Errorf("%d values of %d paths", len(values), len(paths))
	}
	entries := make([]proofs.Entry, len(paths))
	for i, path := range paths {
		entries[i] = proofs.Entry{Path: path, Value: values[i], Absent: values[i] == nil}
	}
	tree, err := proofs.NewTree(entries)
	if err != nil {
		return nil, nil, err
	}
	if got := tree.Root(); !bytes.Equal(got[:], root[:]) {
		return nil, nil, errMoved
	}
	opened = make([][]byte, len(paths))
	for i, path := range paths {
		proof, err := client.NewProof(tree, path)
		if err != nil {
			return nil, nil, err
		}
		if opened[i], err = proto.Marshal(proof); err != nil {
			return nil, nil, err
		}
	}
	return opened, values, nil
}

// packAny is a message as a google.protobuf.Any in bytes.
func packAny(m proto.Message) ([]byte, error) {
	packed, err := codectypes.NewAnyWithValue(m)
	if err != nil {
		return nil, err
	}
	return proto.Marshal(packed)
}
