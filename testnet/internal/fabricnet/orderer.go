package fabricnet

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"github.com/anji-bridge/anji/testnet/internal/daemons"
	"github.com/anji-bridge/anji/testnet/internal/process"
)

// makeGenesis writes the genesis block that a channel of the network would
// have.
func (n *Network) makeGenesis(ctx context.Context, info Info, channel, path string) error {
	const profile = "Anji"
	dir := filepath.Join(n.info.Dir, "config")
	data := struct {
		Info
		Profile string
	}{info, profile}
	if err := render("configtx.yaml", filepath.Join(dir, "configtx.yaml"), data); err != nil {
		return err
	}
	return runTool(ctx, n.info.Binaries.Configtxgen, []string{"FABRIC_CFG_PATH=" + dir},
		"-profile", profile, "-channelID", channel, "-outputBlock", path)
}

func (n *Network) genesis(channel string) string {
	return filepath.Join(n.info.Dir, "config", channel+".genesis.block")
}

// startOrderer runs an orderer and lets it join channels by the blocks in
// files, which are named by channel.
func (n *Network) startOrderer(ctx context.Context, orderer Node, entries map[string]string) error {
	data := struct {
		Node
		Version daemons.FabricVersion
	}{orderer, n.info.Version}
	if err := render("orderer.yaml", filepath.Join(orderer.Config, "orderer.yaml"), data); err != nil {
		return err
	}
	if err := os.MkdirAll(orderer.Data, 0o755); err != nil {
		return err
	}
	_, err := n.group.Start(process.Spec{
		Name: orderer.Name, Path: n.info.Binaries.Orderer, Dir: orderer.Config, Log: orderer.Log,
		Env: append(daemonEnv(), "FABRIC_CFG_PATH="+orderer.Config, "FABRIC_LOGGING_SPEC=warn"),
	})
	if err != nil {
		return err
	}
	admin, err := newParticipation(orderer)
	if err != nil {
		return err
	}
	defer admin.client.CloseIdleConnections()
	if err := n.group.Ready(ctx, orderer.Name, admin.list); err != nil {
		return err
	}
	for _, path := range entries {
		if err := admin.join(ctx, path); err != nil {
			return err
		}
	}
	return nil
}

// joinOrderer lets a running orderer join a channel by the block in a file.
func joinOrderer(ctx context.Context, orderer Node, path string) error {
	admin, err := newParticipation(orderer)
	if err != nil {
		return err
	}
	defer admin.client.CloseIdleConnections()
	return admin.join(ctx, path)
}

// participation is a client of an orderer's channel participation API.
type participation struct {
	name   string
	url    string
	client *http.Client
}

// newParticipation uses the orderer's own TLS certificate as that of the
// client: the API asks for one of the organisation's TLS CA.
func newParticipation(orderer Node) (*participation, error) {
	certificate, err := tls.LoadX509KeyPair(filepath.Join(orderer.TLS(), "server.crt"), filepath.Join(orderer.TLS(), "server.key"))
	if err != nil {
		return nil, err
	}
	ca, err := os.ReadFile(filepath.Join(orderer.TLS(), "ca.crt"))
	if err != nil {
		return nil, err
	}
	roots := x509.NewCertPool()
	roots.AppendCertsFromPEM(ca)
	return &participation{
		name: orderer.Name,
		url:  "https://" + address(orderer.SecondPort) + "/participation/v1/channels",
		client: &http.Client{
			Timeout: 10 * time.Second,
			Transport: &http.Transport{TLSClientConfig: &tls.Config{
				Certificates: []tls.Certificate{certificate}, RootCAs: roots, MinVersion: tls.VersionTLS12,
			}},
		},
	}, nil
}

// list answers without an error as soon as the API does.
func (p *participation) list(ctx context.Context) error {
	_, err := p.call(ctx, http.MethodGet, p.url, "", nil, http.StatusOK)
	return err
}

// join makes the orderer a member of the channel of the configuration block in
// a file.
func (p *participation) join(ctx context.Context, path string) error {
	block, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	part, err := form.CreateFormFile("config-block", filepath.Base(path))
	if err != nil {
		return err
	}
	if _, err := part.Write(block); err != nil {
		return err
	}
	if err := form.Close(); err != nil {
		return err
	}
	_, err = p.call(ctx, http.MethodPost, p.url, form.FormDataContentType(), &body, http.StatusCreated)
	return err
}

// channelState is what the API tells of a channel.
type channelState struct {
	Status string `json:"status"`
	Height uint64 `json:"height"`
}

func (p *participation) channel(ctx context.Context, name string) (channelState, error) {
	var state channelState
	answer, err := p.call(ctx, http.MethodGet, p.url+"/"+name, "", nil, http.StatusOK)
	if err != nil {
		return state, err
	}
	return state, json.Unmarshal(answer, &state)
}

// caughtUp answers without an error once the orderer takes part in the channel
// and has its first blocks up to that height. One that lags behind would spoil
// the election of a leader.
func (p *participation) caughtUp(channel string, height uint64) func(context.Context) error {
	return func(ctx context.Context) error {
		state, err := p.channel(ctx, channel)
		if err == nil && (state.Status != "active" || state.Height < height) {
			err = fmt.Errorf("channel %s is %s with %d of %d blocks", channel, state.Status, state.Height, height)
		}
		return err
	}
}

// awaitOrderer waits until an orderer takes part in all channels and has what
// the others have.
func (n *Network) awaitOrderer(ctx context.Context, orderer Node) error {
	info := n.Info()
	admin, err := newParticipation(orderer)
	if err != nil {
		return err
	}
	defer admin.client.CloseIdleConnections()
	for _, channel := range info.Channels {
		height, err := n.ordererHeight(ctx, info, channel)
		if err != nil {
			return err
		}
		if err := n.group.Ready(ctx, orderer.Name, admin.caughtUp(channel, height)); err != nil {
			return err
		}
	}
	return nil
}

// ordererHeight is how many blocks of a channel the running orderers have.
func (n *Network) ordererHeight(ctx context.Context, info Info, channel string) (height uint64, err error) {
	for _, orderer := range info.Orderers {
		p, err := n.group.Process(orderer.Name)
		if err != nil {
			return 0, err
		}
		if !p.Running() {
			continue
		}
		admin, err := newParticipation(orderer)
		if err != nil {
			return 0, err
		}
		// One that does not answer now has no say.
		if state, err := admin.channel(ctx, channel); err == nil {
			height = max(height, state.Height)
		}
		admin.client.CloseIdleConnections()
	}
	return height, nil
}

func (p *participation) call(ctx context.Context, method, url, contentType string, body io.Reader, want int) ([]byte, error) {
	request, err := http.NewRequestWithContext(ctx, method, url, body)
	if err != nil {
		return nil, err
	}
	if contentType != "" {
		request.Header.Set("Content-Type", contentType)
	}
	response, err := p.client.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(io.LimitReader(response.Body, 1<<20))
	if err != nil {
		return nil, err
	}
	if response.StatusCode != want {
		return nil, fmt.Errorf("%s %s: %s: %s", p.name, url, response.Status, answer)
	}
	return answer, nil
}
