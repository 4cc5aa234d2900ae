package attestor

import (
	"context"
	"errors"
	"fmt"
	"net"
	"time"

	"github.com/rs/zerolog"
	"golang.org/x/net/netutil"
	"golang.org/x/sync/errgroup"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/health"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/keepalive"
	"google.golang.org/grpc/peer"
	"google.golang.org/grpc/status"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/proofs/attestation"
	"github.com/anji-bridge/anji/relayer/internal/attestor/wire"
	"github.com/anji-bridge/anji/relayer/internal/proven"
	"github.com/anji-bridge/anji/relayer/internal/signlog"
)

// Bounds on what a peer of the server may do.
const (
	maxRequest      = 256 << 10 // 1024 paths of 73 bytes, and room
	requestTimeout  = 15 * time.Second
	maxStreams      = 64
	maxConnections  = 256
	handshake       = 5 * time.Second // until when a connection has one
	healthInterval  = 2 * time.Second
	shutdownTimeout = 5 * time.Second
)

// Server answers for the sources of one attestor.
type Server struct {
	wire.UnimplementedAttestorServer
	sources map[attestation.Source]*Source
	order   []*Source
	meters  meters
	log     zerolog.Logger
}

// NewServer returns a server for sources, which differ. Refuses with
// ErrSharedKey two that have one key.
func NewServer(sources []*Source, log zerolog.Logger) (*Server, error) {
	if err := checkShared(sources); err != nil {
		return nil, err
	}
	s := &Server{sources: map[attestation.Source]*Source{}, order: sources, meters: newMeters(), log: log}
	for _, source := range sources {
		s.sources[source.ID] = source
	}
	return s, nil
}

// Serve follows the sources and answers on a listener, which it closes, until
// ctx ends. Peers are let in by the credentials: those of TLS must ask for and
// verify their certificates.
func (s *Server) Serve(ctx context.Context, listener net.Listener, with credentials.TransportCredentials) error {
	server := grpc.NewServer(
		grpc.Creds(with), grpc.MaxRecvMsgSize(maxRequest), grpc.MaxConcurrentStreams(maxStreams),
		grpc.ConnectionTimeout(handshake), grpc.UnaryInterceptor(s.intercept),
		grpc.KeepaliveEnforcementPolicy(keepalive.EnforcementPolicy{MinTime: 10 * time.Second, PermitWithoutStream: true}),
	)
	wire.RegisterAttestorServer(server, s)
	healthy := health.NewServer()
	healthpb.RegisterHealthServer(server, healthy)
	group, ctx := errgroup.WithContext(ctx)
	for _, source := range s.order {
		group.Go(func() error { return source.Follow(ctx) })
	}
	group.Go(func() error { s.watch(ctx, healthy); return nil })
	listener = netutil.LimitListener(listener, maxConnections)
	group.Go(func() error {
		err := server.Serve(listener)
		if errors.Is(err, grpc.ErrServerStopped) { // before it had begun
			err = nil
		}
		return err
	})
	group.Go(func() error { <-ctx.Done(); stop(server); return nil })
	return group.Wait()
}

// stop lets requests end that are under way, for a while.
func stop(server *grpc.Server) {
	timer := time.AfterFunc(shutdownTimeout, server.Stop)
	defer timer.Stop()
	server.GracefulStop()
}

// watch keeps the answers of the health service: one for each source by its
// name, and one for all.
func (s *Server) watch(ctx context.Context, healthy *health.Server) {
	ticker := time.NewTicker(healthInterval)
	defer ticker.Stop()
	for {
		all := healthpb.HealthCheckResponse_SERVING
		for _, source := range s.order {
			one := healthpb.HealthCheckResponse_SERVING
			if source.Status().Fault != nil {
				one, all = healthpb.HealthCheckResponse_NOT_SERVING, healthpb.HealthCheckResponse_NOT_SERVING
			}
			healthy.SetServingStatus(source.Name, one)
		}
		healthy.SetServingStatus("", all)
		select {
		case <-ctx.Done():
			healthy.Shutdown()
			return
		case <-ticker.C:
		}
	}
}

// intercept bounds each request in time, and lets none end the process.
func (s *Server) intercept(ctx context.Context, request any, info *grpc.UnaryServerInfo, handle grpc.UnaryHandler) (answer any, err error) {
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	defer func() {
		if fault := recover(); fault != nil {
			s.log.Error().Interface("panic", fault).Str("method", info.FullMethod).Msg("a request failed")
			err = status.Error(codes.Internal, "internal error")
		}
	}()
	return handle(ctx, request)
}

// Attest implements wire.AttestorServer.
func (s *Server) Attest(ctx context.Context, request *wire.AttestRequest) (*wire.AttestResponse, error) {
	source, err := s.source(request.Source)
	if err != nil {
		return nil, err
	}
	began := time.Now()
	attested, err := source.Attest(ctx, Request{Height: request.Height, Position: request.Position, Paths: request.Paths, Stock: request.Stock, From: asker(ctx)})
	s.meters.answered(source.Name, code(err), time.Since(began))
	if err != nil {
		source.logger.Debug().Err(err).Uint64("height", request.Height).Msg("not attested")
		return nil, refuse(err)
	}
	answer := &wire.AttestResponse{
		State: &wire.Attestation{Data: attested.State.Data, Signature: attested.State.Signature},
		Log:   position(attested.Log),
	}
	if len(attested.Packets.Data) > 0 {
		answer.Packets = &wire.Attestation{Data: attested.Packets.Data, Signature: attested.Packets.Signature}
	}
	return answer, nil
}

// asker tells who asks from others, by the certificate.
func asker(ctx context.Context) string {
	from, _ := peer.FromContext(ctx)
	if from == nil {
		return ""
	}
	shown, ok := from.AuthInfo.(credentials.TLSInfo)
	if !ok || len(shown.State.PeerCertificates) == 0 {
		return ""
	}
	return string(shown.State.PeerCertificates[0].Raw)
}

func (s *Server) source(id []byte) (*Source, error) {
	if len(id) != len(attestation.Source{}) {
		return nil, status.Errorf(codes.InvalidArgument, "source: %d bytes, want %d", len(id), len(attestation.Source{}))
	}
	source := s.sources[attestation.Source(id)]
	if source == nil {
		return nil, status.Errorf(codes.NotFound, "source %x is not attested here", id)
	}
	return source, nil
}

func position(p signlog.Position) *wire.LogPosition {
	return &wire.LogPosition{Id: p.ID, Records: p.Records}
}

// Status implements wire.AttestorServer.
func (s *Server) Status(context.Context, *wire.StatusRequest) (*wire.StatusResponse, error) {
	answer := &wire.StatusResponse{}
	for _, source := range s.order {
		is := source.Status()
		one := &wire.SourceStatus{
			Source: source.ID[:], Name: source.Name, Address: source.Address().Bytes(),
			Signed: is.Signed, Floor: is.Floor, Height: is.Head.Height.Height, Time: uint64(max(0, is.Head.Time.Unix())),
			Log: position(is.Log),
		}
		if is.Fault != nil {
			one.Fault = status.Convert(refuse(is.Fault)).Message()
		}
		answer.Sources = append(answer.Sources, one)
	}
	return answer, nil
}

// Faults say why a source is not attested now.
func (s *Server) Faults() []string {
	faults := []string{}
	for _, source := range s.order {
		if err := source.Status().Fault; err != nil {
			faults = append(faults, fmt.Sprintf("%s: %v", source.Name, err))
		}
	}
	return faults
}

// answers are what peers are told. Of other errors they learn nothing: those
// may name the attestor's own nodes.
var answers = []struct {
	err  error
	code codes.Code
}{
	{ErrRequest, codes.InvalidArgument},
	{ErrUnattestable, codes.FailedPrecondition},
	{signlog.ErrContradiction, codes.Aborted},
	{signlog.ErrBelowFloor, codes.OutOfRange},
	{proven.ErrUnknownHeight, codes.OutOfRange},
	{adapters.ErrPassed, codes.OutOfRange},
	{adapters.ErrNotYet, codes.Unavailable},
	{proven.ErrNotActive, codes.Unavailable},
	{context.DeadlineExceeded, codes.DeadlineExceeded},
	{context.Canceled, codes.Canceled},
}

func refuse(err error) error {
	for _, a := range answers {
		if errors.Is(err, a.err) {
			return status.Error(a.code, a.err.Error())
		}
	}
	return status.Error(codes.Unavailable, "cannot be proven now; the attestor's log says why")
}

func code(err error) codes.Code {
	if err == nil {
		return codes.OK
	}
	return status.Code(refuse(err))
}
