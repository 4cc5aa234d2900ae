package members

import (
	"bytes"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"strings"
	"sync/atomic"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/backoff"
	"google.golang.org/grpc/credentials"
	"google.golang.org/protobuf/encoding/protowire"

	"github.com/anji-bridge/anji/proofs/attestation"
)

// Proxy stands before an attestor. While it lies it changes the time of each
// state that the attestor answers with, or what stands at a packet's path, and
// signs that with the attestor's key, as an attestor would whose owner has changed
// its program.
type Proxy struct {
	Lies          atomic.Bool // about states
	LiesOfPackets atomic.Bool

	keys     []*Key
	config   *tls.Config
	conn     atomic.Pointer[grpc.ClientConn]
	server   *grpc.Server
	listener net.Listener
}

// NewProxy serves at a free port of 127.0.0.1 until Close.
func NewProxy(attestor string, config *tls.Config, keys []*Key) (*Proxy, error) {
	p := &Proxy{keys: keys, config: config}
	var err error
	if p.listener, err = net.Listen("tcp", "127.0.0.1:0"); err != nil {
		return nil, err
	}
	if err := p.To(attestor); err != nil {
		return nil, errors.Join(err, p.listener.Close())
	}
	p.server = grpc.NewServer(grpc.Creds(credentials.NewTLS(config)), grpc.ForceServerCodec(raw{}), grpc.UnknownServiceHandler(p.forward))
	go func() { _ = p.server.Serve(p.listener) }()
	return p, nil
}

// To lets another attestor answer from now on.
func (p *Proxy) To(attestor string) error {
	// Who is back after a while is found at once.
	soon := grpc.ConnectParams{Backoff: backoff.Config{BaseDelay: 100 * time.Millisecond, Multiplier: 1, MaxDelay: 100 * time.Millisecond}}
	conn, err := grpc.NewClient(attestor, grpc.WithTransportCredentials(credentials.NewTLS(p.config)), grpc.WithConnectParams(soon))
	if err != nil {
		return err
	}
	if before := p.conn.Swap(conn); before != nil {
		return before.Close()
	}
	return nil
}

// Address is where the proxy serves.
func (p *Proxy) Address() string { return p.listener.Addr().String() }

// Close ends all that is under way.
func (p *Proxy) Close() error {
	p.server.Stop()
	return p.conn.Load().Close()
}

// forward passes one call on, whatever its messages are.
func (p *Proxy) forward(_ any, stream grpc.ServerStream) error {
	method, ok := grpc.MethodFromServerStream(stream)
	if !ok {
		return errors.New("no method")
	}
	var request, answer []byte
	if err := stream.RecvMsg(&request); err != nil {
		return err
	}
	if err := p.conn.Load().Invoke(stream.Context(), method, &request, &answer, grpc.ForceCodec(raw{})); err != nil {
		return err
	}
	for _, lie := range []struct {
		on   *atomic.Bool
		bend func(request, answer []byte) ([]byte, error)
	}{{&p.Lies, p.bend}, {&p.LiesOfPackets, p.bendPackets}} {
		if !lie.on.Load() || !strings.HasSuffix(method, "/Attest") {
			continue
		}
		bent, err := lie.bend(request, answer)
		if err != nil {
			return err
		}
		answer = bent
	}
	return stream.SendMsg(&answer)
}

// Field numbers of anji.attestor.v1.
const (
	requestSource   = 1
	responseState   = 1
	responsePackets = 2
	statementData   = 1
	statementProof  = 2
)

// bend puts another state into an answer, signed by the key of the source that
// was asked about.
func (p *Proxy) bend(request, answer []byte) ([]byte, error) {
	statement, err := field(answer, responseState)
	if err != nil {
		return nil, err
	}
	data, err := field(statement, statementData)
	if err != nil {
		return nil, err
	}
	state, err := attestation.DecodeState(data)
	if err != nil {
		return nil, err
	}
	state.Timestamp++
	return p.swear(request, answer, responseState, attestation.KindState, state.Encode())
}

// bendPackets is bend for what stands at the first path, if any was asked for.
func (p *Proxy) bendPackets(request, answer []byte) ([]byte, error) {
	statement, err := field(answer, responsePackets)
	if err != nil {
		return answer, nil
	}
	data, err := field(statement, statementData)
	if err != nil {
		return nil, err
	}
	packets, err := attestation.DecodePackets(data)
	if err != nil {
		return nil, err
	}
	packets.Packets[0].Commitment[0] ^= 1
	return p.swear(request, answer, responsePackets, attestation.KindPackets, packets.Encode())
}

// swear puts a signed statement into an answer.
func (p *Proxy) swear(request, answer []byte, number protowire.Number, kind attestation.Kind, data []byte) ([]byte, error) {
	source, err := field(request, requestSource)
	if err != nil {
		return nil, err
	}
	for _, key := range p.keys {
		if !bytes.Equal(key.Source[:], source) {
			continue
		}
		signature, err := key.Attest(kind, data)
		if err != nil {
			return nil, err
		}
		lie := appendField(appendField(nil, statementData, data), statementProof, signature)
		// Of a field that comes twice the parts are merged, and the last ones count.
		return appendField(bytes.Clone(answer), number, lie), nil
	}
	return nil, fmt.Errorf("no key for source %x", source)
}

func appendField(to []byte, number protowire.Number, value []byte) []byte {
	return protowire.AppendBytes(protowire.AppendTag(to, number, protowire.BytesType), value)
}

// field is the value of a field of bytes.
func field(message []byte, number protowire.Number) ([]byte, error) {
	for len(message) > 0 {
		found, kind, n := protowire.ConsumeTag(message)
		if n < 0 {
			return nil, protowire.ParseError(n)
		}
		message = message[n:]
		if found == number && kind == protowire.BytesType {
			value, n := protowire.ConsumeBytes(message)
			return value, protowire.ParseError(min(n, 0))
		}
		if n = protowire.ConsumeFieldValue(found, kind, message); n < 0 {
			return nil, protowire.ParseError(n)
		}
		message = message[n:]
	}
	return nil, fmt.Errorf("no field %d", number)
}

// raw is a codec that leaves messages as they are, under the name of the one
// that others use.
type raw struct{}

func (raw) Name() string { return "proto" }

func (raw) Marshal(message any) ([]byte, error) { return *message.(*[]byte), nil }

func (raw) Unmarshal(data []byte, into any) error {
	*into.(*[]byte) = bytes.Clone(data)
	return nil
}
