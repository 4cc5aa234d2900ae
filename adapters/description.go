package adapters

import "time"

// Description tells a reader what a client made of ClientParams will be.
type Description struct {
	ClientType string `json:"client_type"`
	// Chain is what the described chain calls itself.
	Chain          string        `json:"chain"`
	Height         Height        `json:"height"` // that the client starts at
	Time           time.Time     `json:"time"`   // of that height
	TrustingPeriod time.Duration `json:"-"`
	// Facts are what the client pins, one by one.
	Facts []Fact `json:"facts"`
}
