package journal

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/anji-bridge/anji/adapters"
)

// Anchor is what a light client was made of.
type Anchor struct {
	Kind           string   // of the chain that the client follows
	Prefix         [][]byte // of that chain's packet paths
	ClientState    []byte   // google.protobuf.Any
	ConsensusState []byte   // google.protobuf.Any
	Made           time.Time
}

// Update is a message that is handed to a light client to move it on.
type Update struct {
	ID      int64 // in the order in which they were handed over; set by the journal
	Client  End
	Height  adapters.Height // that is proven by it, or by one of the same batch
	Message []byte          // google.protobuf.Any
	At      time.Time       // this machine's clock; set by the journal
}

// KeptProof is the proof by which a packet was moved on.
type KeptProof struct {
	Height adapters.Height
	Proof  []byte
	At     time.Time // when it was handed over
}

// SaveAnchor records what a client was made of. What is known already stays.
func (j *Journal) SaveAnchor(ctx context.Context, client End, a Anchor) error {
	prefix, err := json.Marshal(a.Prefix)
	if err != nil {
		return err
	}
	return j.update(ctx, func(tx *sql.Tx) error {
		_, err := exec(ctx, tx, `INSERT INTO anchors (chain, client, kind, prefix, client_state, consensus_state, made_at)
			VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
			client.Chain, client.Client, a.Kind, string(prefix), a.ClientState, a.ConsensusState, millis(time.Now()))
		return err
	})
}

// Anchor returns what a client was made of.
func (j *Journal) Anchor(ctx context.Context, client End) (Anchor, error) {
	var a Anchor
	var prefix string
	err := j.read.QueryRowContext(ctx, `SELECT kind, prefix, client_state, consensus_state, made_at FROM anchors
		WHERE chain = $1 AND client = $2`, client.Chain, client.Client).
		Scan(&a.Kind, &prefix, &a.ClientState, &a.ConsensusState, millisTime{&a.Made})
	if isNoRows(err) {
		return a, fmt.Errorf("what client %s on %s was made of is %w", client.Client, client.Chain, ErrNotFound)
	}
	if err != nil {
		return a, fmt.Errorf("journal: anchor: %w", err)
	}
	return a, json.Unmarshal([]byte(prefix), &a.Prefix)
}

// Keep records updates that are handed over without packets.
func (j *Journal) Keep(ctx context.Context, updates ...Update) error {
	if len(updates) == 0 {
		return nil
	}
	return j.update(ctx, func(tx *sql.Tx) error { return keepUpdates(ctx, tx, updates) })
}

func keepUpdates(ctx context.Context, tx *sql.Tx, updates []Update) error {
	now := millis(time.Now())
	for _, u := range updates {
		digest := sha256.Sum256(u.Message)
		if _, err := exec(ctx, tx, `INSERT INTO updates (chain, client, digest, revision, height, message, at)
			VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
			u.Client.Chain, u.Client.Client, digest[:], int64(u.Height.Revision), int64(u.Height.Height), u.Message, now); err != nil {
			return err
		}
	}
	return nil
}

const (
	// rowsAtOnce bounds what one INSERT writes: the SQLite driver binds
	// parameters in time that grows with the square of their number.
	rowsAtOnce = 20
	// idsAtOnce bounds what one DELETE names.
	idsAtOnce = 500
)

// keepProofs records the proofs of messages that are about to be handed over.
func keepProofs(ctx context.Context, tx *sql.Tx, submissions []Submission) error {
	now := millis(time.Now())
	var proofs, kept [][]any
	known := map[string]bool{}
	for _, s := range submissions {
		if len(s.Proof) == 0 {
			continue
		}
		digest := proofDigest(s.Height, s.Proof)
		if !known[string(digest)] {
			known[string(digest)] = true
			proofs = append(proofs, []any{digest, s.Proof})
		}
		kept = append(kept, []any{s.ID, s.Kind, int64(s.Height.Revision), int64(s.Height.Height), digest, now})
	}
	if err := insert(ctx, tx, "INSERT INTO proofs (digest, proof)", proofs, "ON CONFLICT DO NOTHING"); err != nil {
		return err
	}
	return insert(ctx, tx, "INSERT INTO evidence (packet, kind, revision, height, digest, at)", kept,
		`ON CONFLICT (packet, kind) DO UPDATE SET revision = excluded.revision, height = excluded.height,
		digest = excluded.digest, at = excluded.at`)
}

// proofDigest names a proof. The height comes first so that what is kept
// together lies together: digests alone would have each proof of a batch write
// to another page of each index.
func proofDigest(height adapters.Height, proof []byte) []byte {
	digest := sha256.Sum256(proof)
	return append(binary.BigEndian.AppendUint64(nil, height.Height), digest[:]...)
}

// insert writes rows of equal width, many with one statement.
func insert(ctx context.Context, tx *sql.Tx, into string, rows [][]any, conflict string) error {
	for len(rows) > 0 {
		some := rows[:min(len(rows), rowsAtOnce)]
		rows = rows[len(some):]
		var values []string
		var args []any
		for _, row := range some {
			marks := make([]string, len(row))
			for i := range row {
				marks[i] = fmt.Sprintf("$%d", len(args)+i+1)
			}
			values, args = append(values, "("+strings.Join(marks, ", ")+")"), append(args, row...)
		}
		if _, err := exec(ctx, tx, into+" VALUES "+strings.Join(values, ", ")+" "+conflict, args...); err != nil {
			return err
		}
	}
	return nil
}

// Proofs returns the proofs that are kept of a packet, by the kind of message
// that they allowed.
func (j *Journal) Proofs(ctx context.Context, packet int64) (map[adapters.MessageKind]KeptProof, error) {
	rows, err := j.read.QueryContext(ctx, `SELECT kind, revision, height, proof, at FROM evidence
		JOIN proofs ON proofs.digest = evidence.digest WHERE packet = $1`, packet)
	if err != nil {
		return nil, fmt.Errorf("journal: proofs: %w", err)
	}
	defer rows.Close()
	proofs := map[adapters.MessageKind]KeptProof{}
	for rows.Next() {
		var kind adapters.MessageKind
		var p KeptProof
		if err := rows.Scan(&kind, &p.Height.Revision, &p.Height.Height, &p.Proof, millisTime{&p.At}); err != nil {
			return nil, fmt.Errorf("journal: proofs: %w", err)
		}
		proofs[kind] = p
	}
	return proofs, rows.Err()
}

// Updates returns a client's updates of before a time, in the order in which
// they were handed over.
func (j *Journal) Updates(ctx context.Context, client End, before time.Time) ([]Update, error) {
	rows, err := j.read.QueryContext(ctx, `SELECT id, revision, height, message, at FROM updates
		WHERE chain = $1 AND client = $2 AND at <= $3 ORDER BY id`, client.Chain, client.Client, millis(before))
	if err != nil {
		return nil, fmt.Errorf("journal: updates: %w", err)
	}
	defer rows.Close()
	var updates []Update
	for rows.Next() {
		u := Update{Client: client}
		if err := rows.Scan(&u.ID, &u.Height.Revision, &u.Height.Height, &u.Message, millisTime{&u.At}); err != nil {
			return nil, fmt.Errorf("journal: updates: %w", err)
		}
		updates = append(updates, u)
	}
	return updates, rows.Err()
}

// DropEvidence removes the proofs of packets that were finished, and of which
// the last proof was handed over, before a time, some at a time; it returns how
// many packets lost theirs.
func (j *Journal) DropEvidence(ctx context.Context, before time.Time) (int, error) {
	dropped := 0
	err := j.update(ctx, func(tx *sql.Tx) error {
		ids, err := selectIDs(ctx, tx, `SELECT id FROM packets
			WHERE stage IN ('acknowledged', 'timed_out') AND settled_at < $1
			AND EXISTS (SELECT 1 FROM evidence WHERE evidence.packet = packets.id)
			AND NOT EXISTS (SELECT 1 FROM evidence WHERE evidence.packet = packets.id AND at >= $1)
			ORDER BY id LIMIT $2`+j.sql.claiming, millis(before), removalLimit)
		if dropped = len(ids); err != nil || dropped == 0 {
			return err
		}
		return dropEvidence(ctx, tx, ids)
	})
	return dropped, err
}

// dropEvidence removes the proofs of packets, and of these proofs those that
// prove no other packet.
func dropEvidence(ctx context.Context, tx *sql.Tx, packets []int64) error {
	rows, err := tx.QueryContext(ctx, "DELETE FROM evidence WHERE packet IN "+list(packets)+" RETURNING digest")
	if err != nil {
		return fmt.Errorf("journal: %w", err)
	}
	defer rows.Close()
	var digests [][]byte
	for rows.Next() {
		var digest []byte
		if err := rows.Scan(&digest); err != nil {
			return fmt.Errorf("journal: %w", err)
		}
		digests = append(digests, digest)
	}
	if err := errors.Join(rows.Err(), rows.Close()); err != nil {
		return fmt.Errorf("journal: %w", err)
	}
	for _, digest := range digests {
		if _, err := exec(ctx, tx, `DELETE FROM proofs WHERE digest = $1
			AND NOT EXISTS (SELECT 1 FROM evidence WHERE evidence.digest = proofs.digest)`, digest); err != nil {
			return err
		}
	}
	return nil
}

// OldestProof is when the oldest proof that is kept was handed over, and the
// zero time where none is.
func (j *Journal) OldestProof(ctx context.Context) (oldest time.Time, err error) {
	err = j.read.QueryRowContext(ctx, "SELECT COALESCE(min(at), 0) FROM evidence").Scan(millisTime{&oldest})
	return oldest, err
}

// DropUpdates removes updates of a client, but those of a height at which a
// proof is kept; it returns how many it removed.
func (j *Journal) DropUpdates(ctx context.Context, client End, ids []int64) (int, error) {
	dropped := int64(0)
	err := j.update(ctx, func(tx *sql.Tx) error {
		dropped = 0
		for rest := ids; len(rest) > 0; {
			some := rest[:min(len(rest), idsAtOnce)]
			rest = rest[len(some):]
			n, err := exec(ctx, tx, `DELETE FROM updates WHERE chain = $1 AND client = $2 AND id IN `+list(some)+`
				AND NOT EXISTS (SELECT 1 FROM evidence JOIN packets ON packets.id = evidence.packet JOIN links ON name = link
					WHERE evidence.height = updates.height AND evidence.revision = updates.revision
					AND ((chain_a = $1 AND client_a = $2) OR (chain_b = $1 AND client_b = $2)))`, client.Chain, client.Client)
			if err != nil {
				return err
			}
			dropped += n
		}
		return nil
	})
	return int(dropped), err
}

// selectIDs runs a query for ids alone.
func selectIDs(ctx context.Context, tx *sql.Tx, query string, args ...any) (ids []int64, err error) {
	rows, err := tx.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("journal: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			return nil, fmt.Errorf("journal: %w", err)
		}
		ids = append(ids, id)
	}
	return ids, rows.Err()
}

// list writes ids as the right side of IN.
func list(ids []int64) string {
	texts := make([]string, len(ids))
	for i, id := range ids {
		texts[i] = strconv.FormatInt(id, 10)
	}
	return "(" + strings.Join(texts, ", ") + ")"
}
