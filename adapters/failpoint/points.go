// Package failpoint names the places at which a relayer's death is worth
// testing: the boundaries between what it writes to its journal and what it
// does to chains. A program built with the tag failpoints kills itself at the
// place that its environment names; without the tag a Hit is nothing at all,
// and nothing in the program's surroundings can make it die there.
package failpoint

// Variable is the environment variable that arms a point: its name, then
// optionally ":" and which hit of it counts (1 is the first), then optionally
// "+" and how long after that hit the process dies, as in begun:3+150ms.
const Variable = "ANJI_FAILPOINT"

// Point is a place in the relayer.
type Point string

// The points, in the order in which a packet meets them.
const (
	Joined        Point = "joined"         // a relayer of the journal, nothing read yet
	BlockRead     Point = "block-read"     // a block with events, and the cursor is before it
	BlockRecorded Point = "block-recorded" // rows are written, and the cursor is behind it
	Doubted       Point = "doubted"        // submissions of unknown outcome are claimed
	LookedUp      Point = "looked-up"      // the chain told their outcomes, the journal has none
	Final         Point = "final"          // packets are marked as final
	Claimed       Point = "claimed"        // a batch is chosen
	Proven        Point = "proven"         // and proven
	Begun         Point = "begun"          // and the journal says that it is submitted, which it is not
	Broadcast     Point = "broadcast"      // a node took a transaction, no block has it yet
	Submitted     Point = "submitted"      // outcomes are known, the journal has none
	Finished      Point = "finished"       // and now it has
	Overdue       Point = "overdue"        // timeouts passed, the journal does not say so
	OverdueMarked Point = "overdue-marked" // and now it does
	Ticking       Point = "ticking"        // a chain's time is about to be advanced
	Ticked        Point = "ticked"         // and was
	Refreshing    Point = "refreshing"     // a client update is proven and not submitted
	Refreshed     Point = "refreshed"      // and was
	TrustUpdating Point = "trust-updating" // a trust document is about to be carried over
	TrustUpdated  Point = "trust-updated"  // and was
	LeaseRenewed  Point = "lease-renewed"  // the relayer holds its rows for longer
)

// Points are all of them.
var Points = []Point{
	Joined, BlockRead, BlockRecorded, Doubted, LookedUp, Final, Claimed, Proven, Begun, Broadcast, Submitted, Finished,
	Overdue, OverdueMarked, Ticking, Ticked, Refreshing, Refreshed, TrustUpdating, TrustUpdated, LeaseRenewed,
}
