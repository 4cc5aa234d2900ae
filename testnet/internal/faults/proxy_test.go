package faults

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

func TestProxy(t *testing.T) {
	node := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { _, _ = io.Copy(w, r.Body) }))
	defer node.Close()
	p, err := New(node.URL)
	if err != nil {
		t.Fatal(err)
	}
	client := &http.Client{Transport: &http.Transport{}}
	defer client.CloseIdleConnections()
	ask := func(patience time.Duration) (string, error) {
		ctx, cancel := context.WithTimeout(t.Context(), patience)
		defer cancel()
		request, err := http.NewRequestWithContext(ctx, http.MethodPost, p.URL, strings.NewReader(`{"method":"height","is":1}`))
		if err != nil {
			return "", err
		}
		response, err := client.Do(request)
		if err != nil {
			return "", err
		}
		defer response.Body.Close()
		body, err := io.ReadAll(response.Body)
		return string(body), err
	}
	const long, short = 10 * time.Second, 100 * time.Millisecond
	if got, err := ask(long); err != nil || got != `{"method":"height","is":1}` {
		t.Fatalf("%q, %v", got, err)
	}
	p.Lie(func(method string, answer []byte) []byte {
		return bytes.ReplaceAll(answer, []byte("1"), []byte("12"+method))
	})
	if got, err := ask(long); err != nil || got != `{"method":"height","is":12height}` {
		t.Fatalf("%q, %v", got, err)
	}
	p.Lie(nil)
	p.Hang()
	if got, err := ask(short); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("a proxy that hangs answers %q, %v", got, err)
	}
	p.Resume()
	if got, err := ask(long); err != nil || got != `{"method":"height","is":1}` {
		t.Fatalf("%q, %v", got, err)
	}
	p.Hang()
	if err := p.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := ask(long); err == nil {
		t.Fatal("a closed proxy answers")
	}
}
