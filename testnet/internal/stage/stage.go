// Package stage tells how far a long piece of work is and how long each part
// of it took.
package stage

import (
	"strconv"
	"sync"
	"time"

	"github.com/rs/zerolog"
)

// Took is how long one stage took.
type Took struct {
	Stage   string  `json:"stage"`
	Seconds float64 `json:"seconds"`
}

// Recorder runs stages. It is safe for concurrent use: stages may overlap.
type Recorder struct {
	log     zerolog.Logger
	started time.Time

	mu   sync.Mutex
	took []Took
}

// NewRecorder starts the clock of the whole.
func NewRecorder(log zerolog.Logger) *Recorder {
	return &Recorder{log: log, started: time.Now()}
}

// Run does one stage and reports its beginning and its end.
func (r *Recorder) Run(name string, work func() error) error {
	log := r.log.With().Str("stage", name).Logger()
	log.Info().Msg("begins")
	started := time.Now()
	if err := work(); err != nil {
		log.Error().Err(err).Msg("failed")
		return err
	}
	seconds := since(started)
	log.Info().Str("seconds", strconv.FormatFloat(seconds, 'f', 1, 64)).Msg("done")
	r.mu.Lock()
	defer r.mu.Unlock()
	r.took = append(r.took, Took{Stage: name, Seconds: seconds})
	return nil
}

// Took lists the finished stages in the order in which they ended, and last
// the time since the recorder was made as stage "total".
func (r *Recorder) Took() []Took {
	r.mu.Lock()
	defer r.mu.Unlock()
	return append(append([]Took(nil), r.took...), Took{Stage: "total", Seconds: since(r.started)})
}

func since(t time.Time) float64 { return time.Since(t).Round(time.Millisecond).Seconds() }
