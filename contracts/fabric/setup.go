package fabric

import (
	"bytes"
	"encoding/json"
	"io"
	"time"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// Setup is the argument of Init, in JSON.
type Setup struct {
	// Admins and Relayers are identities as IdentityOf gives them.
	Admins   []string `json:"admins"`
	Relayers []string `json:"relayers"`
	// TickTolerance is how far a tick's transaction timestamp may be from each
	// endorser's own clock; 5 if not given.
	TickTolerance uint64 `json:"tick_tolerance_seconds"`
	// TickMinInterval is the least that a tick must advance the clock; 1 if
	// not given.
	TickMinInterval uint64 `json:"tick_min_interval_seconds"`
}

// Config is what Init has fixed.
type Config struct {
	// Chaincode is the name by which the channel knows this chaincode.
	Chaincode       string `json:"chaincode"`
	TickTolerance   uint64 `json:"tick_tolerance_seconds"`
	TickMinInterval uint64 `json:"tick_min_interval_seconds"`
}

const (
	defaultTickTolerance   = 5
	defaultTickMinInterval = 1
	maxTickTolerance       = uint64(timestampWindow / time.Second)
	maxTickMinInterval     = 60 * 60
	maxIdentities          = 64
)

var configKey = []byte("config")

// setUp stores the configuration, the roles and the first clock. Fabric asks
// for Init again whenever a definition with another version is committed:
// what is set up stays, or every upgrade would let an organisation's
// administrator replace the roles.
func (i *invocation) setUp(encoded []byte) error {
	if err := i.requireOrganisationAdmin(); err != nil {
		return err
	}
	if i.store.Has(configKey) {
		return nil
	}
	setup := Setup{TickTolerance: defaultTickTolerance, TickMinInterval: defaultTickMinInterval}
	if err := parseJSON(encoded, &setup); err != nil {
		return refusal.Malformed.With("Init: %w", err)
	}
	if err := setup.validate(); err != nil {
		return err
	}
	for _, admin := range setup.Admins {
		if err := i.addRole(Admin, admin); err != nil {
			return err
		}
	}
	for _, relayer := range setup.Relayers {
		if err := i.addRole(Relayer, relayer); err != nil {
			return err
		}
	}
	config := Config{
		Chaincode:       i.top.Chaincode, // Init cannot be called from another chaincode
		TickTolerance:   setup.TickTolerance,
		TickMinInterval: setup.TickMinInterval,
	}
	if err := i.putJSON(configKey, config); err != nil {
		return err
	}
	if err := i.checkTimestamp(config.tolerance()); err != nil {
		return err
	}
	return i.setClock(Clock{Height: 1, Time: uint64(i.tx.Unix())})
}

func (s Setup) validate() error {
	if len(s.Admins) == 0 {
		return refusal.EmptyField.With("Init: admins: at least one is required")
	}
	if len(s.Admins) > maxIdentities || len(s.Relayers) > maxIdentities {
		return refusal.TooLarge.With("Init: at most %d admins and as many relayers", maxIdentities)
	}
	if s.TickTolerance == 0 || s.TickTolerance > maxTickTolerance {
		return refusal.Malformed.With("Init: tick_tolerance_seconds: %d is not between 1 and %d", s.TickTolerance, maxTickTolerance)
	}
	if s.TickMinInterval == 0 || s.TickMinInterval > maxTickMinInterval {
		return refusal.Malformed.With("Init: tick_min_interval_seconds: %d is not between 1 and %d", s.TickMinInterval, maxTickMinInterval)
	}
	return nil
}

func (c Config) tolerance() time.Duration { return time.Duration(c.TickTolerance) * time.Second }

func (i *invocation) config() (Config, error) {
	var config Config
	found, err := i.getJSON(configKey, &config)
	if err == nil && !found {
		err = refusal.Unauthorized.With("the chaincode is not set up: invoke Init first")
	}
	return config, err
}

// getJSON reads a record of this chaincode's own.
func (i *invocation) getJSON(key []byte, into any) (found bool, err error) {
	encoded := i.store.Get(key)
	if encoded == nil {
		return false, nil
	}
	return true, json.Unmarshal(encoded, into)
}

func (i *invocation) putJSON(key []byte, record any) error {
	encoded, err := json.Marshal(record)
	if err == nil {
		i.store.Set(key, encoded)
	}
	return err
}

// parseJSON decodes exactly one value without unknown fields.
func parseJSON(encoded []byte, into any) error {
	decoder := json.NewDecoder(bytes.NewReader(encoded))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(into); err != nil {
		return err
	}
	if _, err := decoder.Token(); err != io.EOF {
		return refusal.NonCanonical.With("text after the JSON value")
	}
	return nil
}
