// Package attestor signs what stands on a chain, for light clients elsewhere
// that believe a quorum of such signatures. It signs nothing but what its own
// light client of the chain has verified from its own nodes, and nothing that
// contradicts what it has signed before.
package attestor

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"time"

	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	host "github.com/cosmos/ibc-go/v8/modules/core/24-host"
	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/relayer/internal/proven"
	"github.com/anji-bridge/anji/relayer/internal/signlog"
)

// Errors of requests.
var (
	// ErrRequest says that a request is not well formed.
	ErrRequest = errors.New("not a valid request")
	// ErrUnattestable says that what stands at a path is nothing that is
	// attested: a commitment or acknowledgement that is not there, a receipt
	// that is.
	ErrUnattestable = errors.New("nothing to attest")
	// ErrSharedKey says that one key was to sign for two sources.
	ErrSharedKey = errors.New("each source needs a key of its own")
)

// Source is one chain that is attested, by a key of its own.
type Source struct {
	Name string // as the operator calls the chain
	ID   attestation.Source

	chain  *proven.Source
	log    *signlog.Log
	signer Signer
	room   *room
	tip    tip
	logger zerolog.Logger
}

// NewSource puts together a source. The log must be the signer's.
func NewSource(name string, id attestation.Source, chain *proven.Source, log *signlog.Log, signer Signer, logger zerolog.Logger) *Source {
	return &Source{
		Name: name, ID: id, chain: chain, log: log, signer: signer, room: newRoom(), tip: tip{turn: make(chan struct{}, 1)},
		logger: logger.With().Str("chain", name).Str("attestor", signer.Address().Hex()).Logger(),
	}
}

// Request asks for what is to be signed about one height.
type Request struct {
	Height   uint64
	Position uint64   // a block whose effects must be in the state
	Paths    [][]byte // packet paths
	Stock    bool     // the source is not signed along
	From     string   // who asks
}

// Attested is what was signed. Packets is empty where no paths were asked for.
type Attested struct {
	State, Packets Signed
	Log            signlog.Position
}

// Signed is an encoded statement and a signature of 65 bytes.
type Signed struct{ Data, Signature []byte }

// Address is the key's.
func (s *Source) Address() common.Address { return s.signer.Address() }

// Attest proves what is asked for, records it and signs it, in this order.
func (s *Source) Attest(ctx context.Context, request Request) (Attested, error) {
	if err := request.validate(); err != nil {
		return Attested{}, err
	}
	leave, err := s.room.enter(ctx, request.From)
	if err != nil {
		return Attested{}, err
	}
	defer leave()
	// What would not be signed need not be proven.
	if floor := s.log.Floor(); request.Height < floor {
		return Attested{}, fmt.Errorf("%w: %d, the floor is %d", signlog.ErrBelowFloor, request.Height, floor)
	}
	if err := s.reach(ctx, request); err != nil {
		return Attested{}, err
	}
	state, err := s.prove(ctx, request)
	if err != nil {
		return Attested{}, err
	}
	said := attestation.State{Height: state.Height.Height, Timestamp: state.Time}
	packets, err := packetsOf(state, request.Paths)
	if err != nil {
		return Attested{}, err
	}
	if err := s.log.Record(statement(said, packets)); err != nil {
		s.logger.Error().Err(err).Uint64("height", request.Height).Msg("refused to sign")
		return Attested{}, err
	}
	return s.sign(ctx, said, packets, request.Stock)
}

func (r Request) validate() error {
	switch {
	case r.Height == 0 || r.Height > math.MaxInt64:
		return fmt.Errorf("%w: height %d", ErrRequest, r.Height)
	case r.Position >= math.MaxInt64:
		return fmt.Errorf("%w: position %d", ErrRequest, r.Position)
	case len(r.Paths) > attestation.MaxPackets:
		return fmt.Errorf("%w: %d paths, at most %d", ErrRequest, len(r.Paths), attestation.MaxPackets)
	}
	known := make(map[string]bool, len(r.Paths))
	for _, path := range r.Paths {
		if _, err := kindOf(path); err != nil {
			return err
		}
		if known[string(path)] {
			return fmt.Errorf("%w: path %x twice", ErrRequest, path)
		}
		known[string(path)] = true
	}
	return nil
}

// pathSuffix is how much of a packet path is its kind and sequence.
const pathSuffix = 1 + 8

// kindOf takes packet paths alone: elsewhere a chain may never keep anything,
// so that an absence there says nothing.
func kindOf(path []byte) (byte, error) {
	at := len(path) - pathSuffix
	if at <= 0 || host.ChannelIdentifierValidator(string(path[:at])) != nil || !clienttypes.IsValidClientID(string(path[:at])) {
		return 0, fmt.Errorf("%w: %x is no packet path", ErrRequest, path)
	}
	kind := path[at]
	if kind < packet.CommitmentKind || kind > packet.AcknowledgementKind || binary.BigEndian.Uint64(path[at+1:]) == 0 {
		return 0, fmt.Errorf("%w: %x is no packet path", ErrRequest, path)
	}
	return kind, nil
}

// lagPause is the wait before nodes are asked again that are behind.
const lagPause = 100 * time.Millisecond

// prove waits until the height can be proven, or ctx ends.
func (s *Source) prove(ctx context.Context, request Request) (proven.State, error) {
	height := adapters.Height{Revision: s.chain.Head().Height.Revision, Height: request.Height}
	for {
		state, err := s.chain.Open(ctx, height, request.Position, request.Paths)
		if !errors.Is(err, adapters.ErrNotYet) {
			return state, err
		}
		select {
		case <-ctx.Done():
			return state, err
		case <-time.After(lagPause):
		}
	}
}

// packetsOf is what stands at the paths, if that is attested.
func packetsOf(state proven.State, paths [][]byte) (attestation.Packets, error) {
	packets := attestation.Packets{Height: state.Height.Height}
	for i, path := range paths {
		packet, err := PacketOf(path, state.Values[i])
		if err != nil {
			return packets, fmt.Errorf("at height %d: %w", packets.Height, err)
		}
		packets.Packets = append(packets.Packets, packet)
	}
	return packets, nil
}

// PacketOf is what is attested of a packet path with a value, nil where
// nothing stands there: commitments and acknowledgements that are there, and
// receipts that are not. Others are ErrUnattestable.
func PacketOf(path, value []byte) (attestation.Packet, error) {
	found := attestation.Packet{Path: attestation.PathHash(path)}
	kind, err := kindOf(path)
	switch {
	case err != nil:
		return found, err
	case kind == packet.ReceiptKind && value != nil:
		return found, fmt.Errorf("%w: the packet of receipt %x was received", ErrUnattestable, path)
	case kind == packet.ReceiptKind:
		return found, nil
	case value == nil:
		return found, fmt.Errorf("%w: nothing stands at %x", ErrUnattestable, path)
	case len(value) != len(found.Commitment) || [32]byte(value) == [32]byte{}:
		return found, fmt.Errorf("%w: what stands at %x is no commitment", ErrUnattestable, path)
	}
	found.Commitment = [32]byte(value)
	return found, nil
}

func statement(state attestation.State, packets attestation.Packets) signlog.Statement {
	s := signlog.Statement{Height: state.Height, Time: state.Timestamp}
	for _, p := range packets.Packets {
		s.Paths = append(s.Paths, signlog.Entry{Path: p.Path, Commitment: p.Commitment})
	}
	return s
}

// sign signs what is in the log.
func (s *Source) sign(ctx context.Context, state attestation.State, packets attestation.Packets, stock bool) (out Attested, err error) {
	source := s.ID
	if stock {
		source = attestation.Source{}
	}
	out.Log = s.log.Position()
	out.State.Data = state.Encode()
	out.State.Signature, err = signChecked(ctx, s.signer, ToSign{source, attestation.KindState, out.State.Data})
	if err != nil || len(packets.Packets) == 0 {
		return out, err
	}
	out.Packets.Data = packets.Encode()
	out.Packets.Signature, err = signChecked(ctx, s.signer, ToSign{source, attestation.KindPackets, out.Packets.Data})
	return out, err
}

// Status is how far a source has come.
type Status struct {
	Head   adapters.Head // that the light client has verified
	Signed uint64        // highest height
	Floor  uint64
	Fault  error // why nothing is signed now
	Log    signlog.Position
}

// Status tells how far the source has come.
func (s *Source) Status() Status {
	return Status{Head: s.chain.Head(), Signed: s.log.Highest(), Floor: s.log.Floor(), Fault: errors.Join(s.chain.Active(), s.log.Err()), Log: s.log.Position()}
}

// Follow keeps the source's light client up to date until ctx ends.
func (s *Source) Follow(ctx context.Context) error { return s.chain.Follow(ctx) }

// Close gives the signing log free.
func (s *Source) Close() error { return s.log.Close() }
