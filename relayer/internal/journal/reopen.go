package journal

import (
	"context"
	"database/sql"
)

// reopened says where a row returns to when the step that brought it to its
// stage is not to be found on the chain.
var reopened = []struct {
	stage Stage
	at    string // the end of the link where the step was made
	set   string
}{
	{Delivered, "destination", `stage = 'proven', submitted = 'receive',
		delivered_at = 0, delivered_time = 0, delivered_tx = '', delivered_position = 0`},
	{Acknowledged, "source", `stage = 'delivered', submitted = 'acknowledge',
		settled_at = 0, settled_time = 0, settled_tx = '', settled_position = 0`},
	{TimedOut, "source", `stage = 'proven', overdue = 1, submitted = 'timeout',
		settled_at = 0, settled_time = 0, settled_tx = '', settled_position = 0`},
}

// endOf are the conditions under which an end of a packet's link is on chain
// $2.
var endOf = map[string]string{
	"source":      "((direction = 'a>b' AND chain_a = $2) OR (direction = 'b>a' AND chain_b = $2))",
	"destination": "((direction = 'a>b' AND chain_b = $2) OR (direction = 'b>a' AND chain_a = $2))",
}

// reopen takes back what a chain answered to submissions and what its events
// up to a block do not bear out: a reorganisation has undone it, or somebody
// else had done it before this journal began. The rows are as if the outcome
// of their submission were not known, and it is looked up. It returns how many
// there are.
func reopen(ctx context.Context, tx *sql.Tx, chain string, position uint64) (int, error) {
	total := 0
	for _, r := range reopened {
		n, err := exec(ctx, tx, "UPDATE packets SET unconfirmed = 0, "+r.set+`
			WHERE unconfirmed BETWEEN 1 AND $1 AND stage = $3
			AND EXISTS (SELECT 1 FROM links WHERE name = link AND `+endOf[r.at]+")", int64(position), chain, r.stage)
		if err != nil {
			return total, err
		}
		total += int(n)
	}
	return total, nil
}
