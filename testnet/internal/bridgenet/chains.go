package bridgenet

import (
	"fmt"
	"slices"
	"strings"

	"github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/adapters/ethereum"
	"github.com/anji-bridge/anji/adapters/fabric"
)

// Chains is the kinds of chains that a testnet links, each with each: kinds of
// adapters.
type Chains []string

// Sets that have a name: one chain of each kind, and what is up in a few
// seconds.
var (
	AllKinds     = Chains{fabric.Kind, ethereum.Kind, cosmos.Kind}
	FabricCosmos = Chains{fabric.Kind, cosmos.Kind}
)

// sets are all that can be run together.
var sets = []Chains{
	AllKinds,
	FabricCosmos, {fabric.Kind, ethereum.Kind}, {cosmos.Kind, ethereum.Kind},
	{fabric.Kind, fabric.Kind}, {cosmos.Kind, cosmos.Kind},
}

func (c Chains) String() string { return strings.Join(c, ",") }

// ParseChains reads one of the sets.
func ParseChains(text string) (Chains, error) {
	for _, set := range sets {
		if set.String() == text {
			return set, nil
		}
	}
	return nil, fmt.Errorf("%q: want %s", text, SetsText())
}

// SetsText lists the sets for people.
func SetsText() string {
	var names []string
	for _, set := range sets {
		names = append(names, set.String())
	}
	return strings.Join(names, " or ")
}

// number tells chains of one kind apart; it is "" where there is one.
func (c Chains) number(i int) string {
	before, behind := slices.Contains(c[:i], c[i]), slices.Contains(c[i+1:], c[i])
	switch {
	case before:
		return "2" // no set has more of a kind
	case behind:
		return "1"
	}
	return ""
}

// samples says whether the chains carry the samples. Each sample has its parts
// on chains of different kinds, so chains of one kind carry the probe.
func (c Chains) samples() bool { return c.number(0) == "" }

// links pairs each chain with each, by their places. Those of Ethereum come
// last, as its clients have to wait for its first finality, and Ethereum comes
// first in them, as the escrow there has to be filled before it is released.
func (c Chains) links() [][2]int {
	var of, others [][2]int
	for second, kind := range c {
		for first := range second {
			switch ethereum.Kind {
			case kind:
				of = append(of, [2]int{second, first})
			case c[first]:
				of = append(of, [2]int{first, second})
			default:
				others = append(others, [2]int{first, second})
			}
		}
	}
	return append(others, of...)
}
