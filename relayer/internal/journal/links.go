package journal

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"regexp"
	"time"
)

// LinkComplete is the step of a link that is ready to relay.
const LinkComplete = "complete"

// End is one side of a link: a chain and its client of the other side.
type End struct {
	Chain  string `json:"chain"`
	Client string `json:"client"`
}

// Link is a pair of clients that name each other as counterparty.
type Link struct {
	Name string `json:"name"`
	A    End    `json:"a"`
	B    End    `json:"b"`
	// Step is the step of creation begun last, LinkComplete in the end.
	Step    string    `json:"step"`
	Created time.Time `json:"created"`
}

// Direction says which end of a link a packet comes from.
type Direction string

// The directions of a link.
const (
	AtoB Direction = "a>b"
	BtoA Direction = "b>a"
)

// Reverse is the other direction.
func (d Direction) Reverse() Direction {
	if d == AtoB {
		return BtoA
	}
	return AtoB
}

// Source is the end that packets of a direction are sent from.
func (l Link) Source(d Direction) End {
	if d == AtoB {
		return l.A
	}
	return l.B
}

// Destination is the end that packets of a direction arrive at.
func (l Link) Destination(d Direction) End { return l.Source(d.Reverse()) }

// Complete says whether both clients and counterparties are in place.
func (l Link) Complete() bool { return l.Step == LinkComplete }

// between refuses a link that was found under a name for two chains and is of
// others.
func (l Link) between(chainA, chainB string, err error) error {
	if err != nil || (l.A.Chain == chainA && l.B.Chain == chainB) || (l.A.Chain == chainB && l.B.Chain == chainA) {
		return nil
	}
	return fmt.Errorf("link %q is one of %s and %s; give this one another name", l.Name, l.A.Chain, l.B.Chain)
}

const linkColumns = "name, chain_a, chain_b, client_a, client_b, step, created_at"

func scanLink(row interface{ Scan(...any) error }) (Link, error) {
	var l Link
	var created int64
	err := row.Scan(&l.Name, &l.A.Chain, &l.B.Chain, &l.A.Client, &l.B.Client, &l.Step, &created)
	l.Created = fromMillis(created)
	return l, err
}

// linkName is what a name for a link may be: a word on the command line.
var linkName = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`)

// BeginLink inserts a link without clients, and the cursors of chains that
// have none, so that no packet sent over the link can be missed. A link without
// a given name has that of its chains, in either order. Where the link is there
// already it is returned as it is.
func (j *Journal) BeginLink(ctx context.Context, name, chainA, chainB string, heads map[string]uint64) (Link, error) {
	if name != "" && !linkName.MatchString(name) {
		return Link{}, fmt.Errorf("link name %.80q: want up to 64 letters, digits, dots, dashes and underscores", name)
	}
	var link Link
	err := j.update(ctx, func(tx *sql.Tx) error {
		row := tx.QueryRowContext(ctx, "SELECT "+linkColumns+` FROM links
			WHERE name = $1 OR ($1 = '' AND name IN ($2 || '-' || $3, $3 || '-' || $2))`, name, chainA, chainB)
		var err error
		if link, err = scanLink(row); !errors.Is(err, sql.ErrNoRows) {
			return errors.Join(err, link.between(chainA, chainB, err))
		}
		if name == "" {
			name = chainA + "-" + chainB
		}
		now := time.Now()
		link = Link{Name: name, A: End{Chain: chainA}, B: End{Chain: chainB}, Step: "begun", Created: now}
		if _, err := tx.ExecContext(ctx, "INSERT INTO links (name, chain_a, chain_b, step, created_at) VALUES ($1, $2, $3, $4, $5)",
			link.Name, chainA, chainB, link.Step, millis(now)); err != nil {
			return fmt.Errorf("journal: insert link %s: %w", link.Name, err)
		}
		for chain, head := range heads {
			if _, err := tx.ExecContext(ctx, "INSERT INTO cursors (chain, next) VALUES ($1, $2) ON CONFLICT DO NOTHING", chain, int64(head)); err != nil {
				return fmt.Errorf("journal: insert cursor of %s: %w", chain, err)
			}
		}
		return nil
	})
	return link, err
}

// SaveLink stores the clients and the step of a link.
func (j *Journal) SaveLink(ctx context.Context, l Link) error {
	return j.update(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, "UPDATE links SET client_a = $1, client_b = $2, step = $3 WHERE name = $4",
			l.A.Client, l.B.Client, l.Step, l.Name)
		if err != nil {
			return fmt.Errorf("journal: save link %s: %w", l.Name, err)
		}
		return nil
	})
}

// Links lists all links by name.
func (j *Journal) Links(ctx context.Context) ([]Link, error) {
	rows, err := j.read.QueryContext(ctx, "SELECT "+linkColumns+" FROM links ORDER BY name")
	if err != nil {
		return nil, fmt.Errorf("journal: links: %w", err)
	}
	defer rows.Close()
	var links []Link
	for rows.Next() {
		l, err := scanLink(rows)
		if err != nil {
			return nil, fmt.Errorf("journal: links: %w", err)
		}
		links = append(links, l)
	}
	return links, rows.Err()
}

// Link returns one link by its name.
func (j *Journal) Link(ctx context.Context, name string) (Link, error) {
	l, err := scanLink(j.read.QueryRowContext(ctx, "SELECT "+linkColumns+" FROM links WHERE name = $1", name))
	if errors.Is(err, sql.ErrNoRows) {
		return l, fmt.Errorf("link %q is %w", name, ErrNotFound)
	}
	return l, err
}
