package adapters

import (
	"sync"
	"time"
)

// Endpoint is one node of a chain, as the requests to it left it.
type Endpoint struct {
	Name string // no secret: an address may carry one in its path
	Up   bool   // it answers, and nothing speaks against what it answers
	// Aside is set where it is not asked although it answers: it lags, forked or
	// lied.
	Aside bool
	Fault string    // why it is not up, or what is to be known of it all the same
	Since time.Time // of the fault
}

// Spending is what an account has paid for since its adapter was made.
type Spending struct {
	Transactions uint64 // in blocks, also those that failed
	Fees         float64
	Unit         string // of Fees; empty where the chain charges none
}

// Reporter is a Chain that tells how it fares. It asks no node for that.
type Reporter interface {
	Chain
	Endpoints() []Endpoint
	Spent() Spending
}

// Purse counts what is spent. It is safe for concurrent use.
type Purse struct {
	mu    sync.Mutex
	spent Spending
}

// Pay counts one transaction.
func (p *Purse) Pay(fee float64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.spent.Transactions++
	p.spent.Fees += fee
}

// Spent is the total in a unit.
func (p *Purse) Spent(unit string) Spending {
	p.mu.Lock()
	defer p.mu.Unlock()
	spent := p.spent
	spent.Unit = unit
	return spent
}
