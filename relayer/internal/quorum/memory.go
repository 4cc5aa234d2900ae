package quorum

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/anji-bridge/anji/relayer/internal/durable"
)

// rememberInterval is how often at most it is written how far the attestors'
// signing logs have come, where nothing but that has changed.
const rememberInterval = time.Minute

// remembered is an attestor's signing log as it was last seen.
type remembered struct {
	Log     string `json:"log"` // id in hex
	Records uint64 `json:"records"`
}

// Remember compares the attestors' signing logs with what a file keeps of them
// from earlier runs, and keeps there what is seen from now on, so that a log that
// is restored, or a second one with the same key, is noticed by later runs too.
func (c *Collector) Remember(file string) error {
	data, err := os.ReadFile(file)
	var logs map[string]remembered // by address
	if err == nil {
		err = json.Unmarshal(data, &logs)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("what is known of the signing logs of attestors of %s: %s: %w; without the file it is learnt anew", c.set.Chain, file, err)
	}
	for _, m := range c.members {
		was, known := logs[m.Address.String()]
		id, err := hex.DecodeString(was.Log)
		if known && err == nil {
			m.log, m.records = id, was.Records
		}
	}
	c.memory.file = file
	return nil
}

// remember sees to it that what is known of the logs is written: now where it is
// urgent, and else some time later.
func (c *Collector) remember(urgent bool) {
	c.memory.mu.Lock()
	c.memory.news = true
	soon := !urgent && time.Since(c.memory.written) < rememberInterval
	c.memory.mu.Unlock()
	if !soon {
		c.rememberNews()
	}
}

// rememberNews writes what is known of the logs, if that is not written.
func (c *Collector) rememberNews() {
	c.memory.mu.Lock()
	defer c.memory.mu.Unlock()
	if c.memory.file == "" || !c.memory.news {
		return
	}
	logs := map[string]remembered{}
	for _, m := range c.members {
		m.mu.Lock()
		if m.log != nil {
			logs[m.Address.String()] = remembered{logID(m.log), m.records}
		}
		m.mu.Unlock()
	}
	data, err := json.Marshal(logs)
	if err == nil {
		err = os.MkdirAll(filepath.Dir(c.memory.file), 0o700)
	}
	if err == nil {
		err = durable.Replace(c.memory.file, data)
	}
	c.memory.written, c.memory.news = time.Now(), err != nil
	if err != nil {
		c.log.Warn().Err(err).Msg("what is known of the attestors' signing logs cannot be kept")
	}
}
