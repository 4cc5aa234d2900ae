package ethereum

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/adapters/internal/endpoints"
	proofs "github.com/anji-bridge/anji/proofs/ethereum"
)

// maxBeaconAnswer bounds one answer of a beacon API; an update with a
// committee of 512 keys is some 60 KB.
const maxBeaconAnswer = 4 << 20

// errNoData says that a beacon node does not have what it was asked for.
var errNoData = errors.New("the beacon node does not have it")

// beacons are the beacon APIs of the chain's consensus nodes.
type beacons struct {
	*endpoints.Set[*beacon]
	chainID uint64

	mu    sync.Mutex
	known *proofs.Config // nil until one has told
}

type beaconEndpoint = endpoints.Endpoint[*beacon]

// beacon is one endpoint. It is asked which network it serves before its first
// answer counts.
type beacon struct {
	url  string
	slot atomic.Uint64 // the newest that it shows as finalized

	mu      sync.Mutex
	checked bool
}

func newBeacons(chainID uint64, urls []string, log zerolog.Logger) *beacons {
	b := &beacons{&endpoints.Set[*beacon]{Answered: func(err error) bool { return errors.Is(err, errNoData) }}, chainID, sync.Mutex{}, nil}
	for i, url := range urls {
		at := &beaconEndpoint{Node: &beacon{url: strings.TrimRight(url, "/")}}
		at.Init(endpoints.Name("beacon", i, url), log)
		b.All = append(b.All, at)
	}
	return b
}

// config is the network's configuration: the same for all endpoints.
func (b *beacons) config(ctx context.Context) (proofs.Config, error) {
	err := b.do(ctx, func(context.Context, *beacon) error { return nil })
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.known == nil {
		return proofs.Config{}, err
	}
	return *b.known, nil
}

// check asks the endpoint for its network, once, and compares it with that of
// the others.
func (b *beacons) check(ctx context.Context, at *beacon) error {
	at.mu.Lock()
	checked := at.checked
	at.mu.Unlock()
	if checked {
		return nil
	}
	found, chainID, err := at.network(ctx)
	if err != nil {
		return err
	}
	if chainID != b.chainID {
		return fmt.Errorf("%w: its network has chain id %d, not %d", errWrongChain, chainID, b.chainID)
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.known != nil && b.known.GenesisValidatorsRoot != found.GenesisValidatorsRoot {
		return fmt.Errorf("%w: its genesis validators root is %x, that of the others %x", errWrongChain, found.GenesisValidatorsRoot, b.known.GenesisValidatorsRoot)
	}
	if b.known == nil {
		b.known = &found
	}
	at.mu.Lock()
	defer at.mu.Unlock()
	at.checked = true
	return nil
}

// do runs one request on the endpoint that answered last, and on each of the
// others when that fails or is silent.
func (b *beacons) do(ctx context.Context, request func(context.Context, *beacon) error) error {
	small := func(ctx context.Context, at *beacon) error {
		var version json.RawMessage
		return at.get(ctx, "/eth/v1/node/version", &version)
	}
	return endpoints.Do(ctx, b.Set, small, b.checked(request))
}

// try asks one endpoint and no other.
func (b *beacons) try(ctx context.Context, at *beaconEndpoint, request func(context.Context, *beacon) error) error {
	_, err := endpoints.Try(ctx, b.Set, at, func(ctx context.Context, node *beacon) (struct{}, error) {
		return struct{}{}, b.checked(request)(ctx, node)
	})
	return err
}

// checked puts a request to a node of the right network only.
func (b *beacons) checked(request func(context.Context, *beacon) error) func(context.Context, *beacon) error {
	return func(ctx context.Context, at *beacon) error {
		if err := b.check(ctx, at); err != nil {
			return err
		}
		return request(ctx, at)
	}
}

// get reads one path of the API into an answer.
func (at *beacon) get(ctx context.Context, path string, into any) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, at.url+path, nil)
	if err != nil {
		return discreet(err)
	}
	request.Header.Set("Accept", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return discreet(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(io.LimitReader(response.Body, maxBeaconAnswer+1))
	if err != nil {
		return err
	}
	switch {
	case len(body) > maxBeaconAnswer:
		return fmt.Errorf("%s: the answer is larger than %d bytes", path, maxBeaconAnswer)
	case response.StatusCode == http.StatusNotFound:
		return fmt.Errorf("%s: %w", path, errNoData)
	case response.StatusCode != http.StatusOK:
		return fmt.Errorf("%s: %s: %s", path, response.Status, clip(body))
	}
	if err := json.Unmarshal(body, into); err != nil {
		return fmt.Errorf("%s: the answer does not decode: %w", path, err)
	}
	return nil
}

// clip is as much of an answer as an error quotes.
func clip(text []byte) string {
	const longest = 256
	if len(text) > longest {
		text = text[:longest]
	}
	return strings.TrimSpace(string(text))
}

// finality is the newest finality update of any endpoint.
func (b *beacons) finality(ctx context.Context) (update proofs.Update, err error) {
	err = b.do(ctx, func(ctx context.Context, at *beacon) (err error) {
		update, err = at.finality(ctx)
		return err
	})
	return update, err
}

func (at *beacon) finality(ctx context.Context) (proofs.Update, error) {
	var raw json.RawMessage
	if err := at.get(ctx, "/eth/v1/beacon/light_client/finality_update", &raw); err != nil {
		return proofs.Update{}, err
	}
	update, err := proofs.ParseUpdateJSON(raw)
	if err == nil && len(update.FinalityBranch) == 0 {
		err = fmt.Errorf("nothing is finalized yet: %w", errNoData)
	}
	return update, err
}

// update is the best update of a sync-committee period of any endpoint.
func (b *beacons) update(ctx context.Context, period uint64) (found proofs.Update, err error) {
	err = b.do(ctx, func(ctx context.Context, at *beacon) (err error) {
		found, err = at.update(ctx, period)
		return err
	})
	return found, err
}

// updatesOf is update of one endpoint.
func (b *beacons) updatesOf(at *beaconEndpoint) fetcher {
	return func(ctx context.Context, period uint64) (found proofs.Update, err error) {
		err = b.try(ctx, at, func(ctx context.Context, node *beacon) (err error) {
			found, err = node.update(ctx, period)
			return err
		})
		return found, err
	}
}

func (at *beacon) update(ctx context.Context, period uint64) (proofs.Update, error) {
	var raw []json.RawMessage
	if err := at.get(ctx, fmt.Sprintf("/eth/v1/beacon/light_client/updates?start_period=%d&count=1", period), &raw); err != nil {
		return proofs.Update{}, err
	}
	if len(raw) != 1 {
		return proofs.Update{}, fmt.Errorf("%d updates of period %d: %w", len(raw), period, errNoData)
	}
	return proofs.ParseUpdateJSON(raw[0])
}

// bootstrap starts at the newest finalized checkpoint, whose block root it
// returns too. Nodes keep bootstraps of checkpoints only.
func (b *beacons) bootstrap(ctx context.Context) (root [32]byte, found proofs.Bootstrap, err error) {
	err = b.do(ctx, func(ctx context.Context, at *beacon) (err error) {
		root, found, err = at.bootstrap(ctx)
		return err
	})
	return root, found, err
}

func (at *beacon) bootstrap(ctx context.Context) (root [32]byte, found proofs.Bootstrap, err error) {
	var header struct {
		Data struct {
			Root string `json:"root"`
		} `json:"data"`
	}
	if err := at.get(ctx, "/eth/v1/beacon/headers/finalized", &header); err != nil {
		return root, found, err
	}
	decoded, err := hex.DecodeString(strings.TrimPrefix(header.Data.Root, "0x"))
	if err != nil || len(decoded) != len(root) {
		return root, found, fmt.Errorf("block root %q is not 32 bytes in hex", header.Data.Root)
	}
	var raw json.RawMessage
	if err := at.get(ctx, fmt.Sprintf("/eth/v1/beacon/light_client/bootstrap/%#x", decoded), &raw); err != nil {
		return root, found, err
	}
	found, err = proofs.ParseBootstrapJSON(raw)
	return [32]byte(decoded), found, err
}

// network reads the endpoint's configuration, and the chain id of its
// execution layer.
func (at *beacon) network(ctx context.Context) (proofs.Config, uint64, error) {
	var genesis struct {
		Data struct {
			Time string `json:"genesis_time"`
			Root string `json:"genesis_validators_root"`
		} `json:"data"`
	}
	if err := at.get(ctx, "/eth/v1/beacon/genesis", &genesis); err != nil {
		return proofs.Config{}, 0, err
	}
	var spec struct {
		Data map[string]json.RawMessage `json:"data"` // most are strings
	}
	if err := at.get(ctx, "/eth/v1/config/spec", &spec); err != nil {
		return proofs.Config{}, 0, err
	}
	s := specReader{values: spec.Data}
	s.add("genesis_time", genesis.Data.Time)
	s.add("genesis_validators_root", genesis.Data.Root)
	config := proofs.Config{
		Preset: proofs.Preset{
			SecondsPerSlot:               s.number("SECONDS_PER_SLOT"),
			SlotsPerEpoch:                s.number("SLOTS_PER_EPOCH"),
			EpochsPerSyncCommitteePeriod: s.number("EPOCHS_PER_SYNC_COMMITTEE_PERIOD"),
			SyncCommitteeSize:            s.number("SYNC_COMMITTEE_SIZE"),
			MinSyncCommitteeParticipants: s.number("MIN_SYNC_COMMITTEE_PARTICIPANTS"),
		},
		Forks:       []proofs.ForkSpec{{Fork: proofs.Phase0, Version: proofs.Version(s.bytes("GENESIS_FORK_VERSION", 4))}},
		GenesisTime: s.number("genesis_time"),
	}
	copy(config.GenesisValidatorsRoot[:], s.bytes("genesis_validators_root", 32))
	for fork := proofs.Altair; fork <= proofs.Fulu; fork++ {
		name := strings.ToUpper(fork.String())
		epoch := s.number(name + "_FORK_EPOCH")
		if epoch == farFuture {
			break // not scheduled
		}
		config.Forks = append(config.Forks, proofs.ForkSpec{Fork: fork, Epoch: epoch, Version: proofs.Version(s.bytes(name+"_FORK_VERSION", 4))})
	}
	chainID := s.number("DEPOSIT_CHAIN_ID")
	if s.err != nil {
		return proofs.Config{}, 0, fmt.Errorf("/eth/v1/config/spec: %w", s.err)
	}
	return config, chainID, config.Validate()
}

// farFuture is FAR_FUTURE_EPOCH, the epoch of what is not scheduled.
const farFuture = ^uint64(0)

// specReader reads the constants that a beacon API names, and keeps the first
// error.
type specReader struct {
	values map[string]json.RawMessage
	err    error
}

func (s *specReader) add(name, value string) {
	if s.values == nil {
		s.values = map[string]json.RawMessage{}
	}
	s.values[name] = json.RawMessage(strconv.Quote(value))
}

func (s *specReader) text(name string) (value string) {
	raw, known := s.values[name]
	if !known || json.Unmarshal(raw, &value) != nil {
		s.fail(fmt.Errorf("%s is not there", name))
	}
	return value
}

func (s *specReader) number(name string) uint64 {
	n, err := strconv.ParseUint(s.text(name), 10, 64)
	if err != nil {
		s.fail(fmt.Errorf("%s: %w", name, err))
	}
	return n
}

// bytes always answers that many bytes.
func (s *specReader) bytes(name string, length int) []byte {
	decoded, err := hex.DecodeString(strings.TrimPrefix(s.text(name), "0x"))
	if err == nil && len(decoded) != length {
		err = fmt.Errorf("%d bytes, want %d", len(decoded), length)
	}
	if err != nil {
		s.fail(fmt.Errorf("%s: %w", name, err))
		return make([]byte, length)
	}
	return decoded
}

func (s *specReader) fail(err error) {
	if s.err == nil {
		s.err = err
	}
}
