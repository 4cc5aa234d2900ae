// Package faults puts proxies before real nodes that misbehave on demand.
package faults

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"strconv"
	"sync"
	"sync/atomic"
)

// Proxy passes HTTP requests and websockets on to a node.
type Proxy struct {
	URL string

	server *http.Server
	hung   atomic.Pointer[chan struct{}] // closed when the proxy goes on; nil while it does
	alter  atomic.Pointer[Alter]
	mu     sync.Mutex
	conns  map[net.Conn]bool
}

// Alter changes the answer to a JSON-RPC request of a method, or to a GET of a
// path.
type Alter func(method string, answer []byte) []byte

// New listens on a free port of 127.0.0.1 for a node's URL.
func New(node string) (*Proxy, error) {
	target, err := url.Parse(node)
	if err != nil {
		return nil, err
	}
	listener, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	p := &Proxy{URL: "http://" + listener.Addr().String(), conns: map[net.Conn]bool{}}
	forward := &httputil.ReverseProxy{
		Rewrite: func(r *httputil.ProxyRequest) {
			r.SetURL(target)
			r.Out.Header.Del("Accept-Encoding") // what is compressed cannot be changed
		},
		ModifyResponse: p.answer,
		ErrorHandler: func(w http.ResponseWriter, _ *http.Request, err error) {
			http.Error(w, err.Error(), http.StatusBadGateway)
		},
	}
	p.server = &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		method, err := methodOf(r)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		forward.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), methodKey{}, method)))
	})}
	go p.server.Serve(gate{listener, p})
	return p, nil
}

type methodKey struct{}

// methodOf reads a JSON-RPC request's method and leaves the request whole.
func methodOf(r *http.Request) (string, error) {
	if r.Method != http.MethodPost {
		return r.URL.Path, nil
	}
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return "", err
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	var request struct{ Method string }
	_ = json.Unmarshal(body, &request) // a batch, or another protocol
	return request.Method, nil
}

func (p *Proxy) answer(response *http.Response) error {
	alter := p.alter.Load()
	method, _ := response.Request.Context().Value(methodKey{}).(string)
	if alter == nil || method == "" || response.StatusCode != http.StatusOK {
		return nil
	}
	body, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	if err := response.Body.Close(); err != nil {
		return err
	}
	body = (*alter)(method, body)
	response.Body, response.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
	response.Header.Set("Content-Length", strconv.Itoa(len(body)))
	return nil
}

// Lie changes answers from now on; nil passes them on.
func (p *Proxy) Lie(alter Alter) {
	if alter == nil {
		p.alter.Store(nil)
		return
	}
	p.alter.Store(&alter)
}

// Hang stops all traffic, also that of connections that are open, without
// closing anything, as a machine does that loses its power.
func (p *Proxy) Hang() {
	gone := make(chan struct{})
	p.hung.CompareAndSwap(nil, &gone)
}

// Resume ends Hang.
func (p *Proxy) Resume() {
	if gone := p.hung.Swap(nil); gone != nil {
		close(*gone)
	}
}

// Close breaks all connections and refuses further ones.
func (p *Proxy) Close() error {
	err := p.server.Close()
	p.mu.Lock()
	for c := range p.conns { // websockets are not the server's any more
		_ = c.Close()
	}
	p.mu.Unlock()
	p.Resume()
	if err != nil {
		return fmt.Errorf("proxy %s: %w", p.URL, err)
	}
	return nil
}

// gate hands out connections that stand still while the proxy hangs.
type gate struct {
	net.Listener
	p *Proxy
}

func (g gate) Accept() (net.Conn, error) {
	c, err := g.Listener.Accept()
	if err != nil {
		return nil, err
	}
	g.p.mu.Lock()
	defer g.p.mu.Unlock()
	g.p.conns[c] = true
	return gated{c, g.p}, nil
}

type gated struct {
	net.Conn
	p *Proxy
}

func (c gated) wait() {
	if gone := c.p.hung.Load(); gone != nil {
		<-*gone
	}
}

func (c gated) Read(b []byte) (int, error) {
	c.wait()
	n, err := c.Conn.Read(b)
	c.wait()
	return n, err
}

func (c gated) Write(b []byte) (int, error) {
	c.wait()
	return c.Conn.Write(b)
}

func (c gated) Close() error {
	c.p.mu.Lock()
	delete(c.p.conns, c.Conn)
	c.p.mu.Unlock()
	return c.Conn.Close()
}
