// Package signlog is an attestor's memory of what it has signed about one
// source: an append-only file, synchronised before a signature leaves the
// process, that lets no statement contradict an earlier one, also after a
// restart.
//
// What contradicts (and freezes an attestation client when a quorum does it):
// two times for one height; two commitments for one path, at whatever heights,
// since a packet and its acknowledgement never change; and, where a height is a
// snapshot of the state, one path present and absent at one height.
package signlog

import (
	"crypto/rand"
	"errors"
	"fmt"
	"math"
	"os"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/gofrs/flock"

	"github.com/anji-bridge/anji/relayer/internal/durable"
)

// Errors of a log, to be matched with errors.Is.
var (
	// ErrMissing says that there is no log where one must be.
	ErrMissing = errors.New("the signing log is missing")
	// ErrCorrupt says that the log was changed, elsewhere than by an append
	// that was cut short.
	ErrCorrupt = errors.New("the signing log is damaged")
	// ErrOther says that the log is another key's or source's.
	ErrOther = errors.New("the signing log is another's")
	// ErrInUse says that another process has the log.
	ErrInUse = errors.New("the signing log is in use by another process")
	// ErrContradiction says that a statement contradicts a signed one.
	ErrContradiction = errors.New("contradicts what was signed before")
	// ErrBelowFloor says that a statement is about a height about which it is
	// not known any more what was signed.
	ErrBelowFloor = errors.New("height is below the floor")
	// ErrDoubted says that the log may lack what was signed, and that its floor
	// is not above all of it yet.
	ErrDoubted = errors.New("the signing log may lack what was signed")
	// ErrUnknownRotations says that a rotation may contradict one that the log
	// lacks.
	ErrUnknownRotations = errors.New("it is not known which rotations were signed")
	// ErrTooLarge says that a statement has more paths than one record holds.
	ErrTooLarge = errors.New("statement is too large")
)

// MaxPaths is how many paths one statement has at most.
const MaxPaths = 1024

// maxRemembered bounds what is kept in memory for single heights, some 100
// bytes each. When there is more the floor rises.
const maxRemembered = 1 << 20

// Owner is whose signatures a log remembers.
type Owner struct {
	// Source names the chain that is spoken of.
	Source  string
	Address common.Address
	// Snapshot says that a height is one state of the source, in which a path
	// cannot be both present and absent. Fabric's clock heights are none.
	Snapshot bool
}

// Entry is what stands at a path; a zero commitment says that nothing does.
type Entry struct {
	Path       [32]byte // keccak256 of the path
	Commitment [32]byte
}

// Statement is what is signed in one go about one height.
type Statement struct {
	Height uint64
	Time   uint64 // unix seconds
	Paths  []Entry
}

// Log is an open signing log. Its methods are safe for concurrent use.
type Log struct {
	lock  *flock.Flock
	owner Owner
	id    [idSize]byte
	torn  bool

	mu     sync.Mutex
	file   *os.File
	next   uint64 // sequence number of the next record
	size   int64  // of the whole records
	tail   bool   // something stands behind them
	failed error  // of the first write that failed: nothing is known of the file since
	known  memory
}

// Create begins a log at path: one of a key that has never signed, or, where
// floor is not zero, one of which it is in doubt what was signed, as Doubt
// says. It fails with fs.ErrExist where there is a file.
func Create(path string, owner Owner, floor uint64) error {
	if _, err := os.Lstat(path); err == nil {
		return fmt.Errorf("%s: %w", path, os.ErrExist)
	}
	var id [idSize]byte
	_, _ = rand.Read(id[:]) // never fails
	data := frame(0, encodeOwner(owner, id))
	if floor > 0 {
		data = append(data, frame(1, encodeNumber(doubtRecord, floor))...)
	}
	return durable.Create(path, data)
}

// Open reads a log and keeps others from opening it. An append that was cut
// short is left alone until the next one takes its place, see Torn; every other
// damage is ErrCorrupt.
func Open(path string, owner Owner) (*Log, error) {
	lock := flock.New(path + ".lock")
	locked, err := lock.TryLock()
	if err != nil {
		return nil, fmt.Errorf("signing log: %w", err)
	}
	if !locked {
		return nil, fmt.Errorf("%s: %w", path, ErrInUse)
	}
	l := &Log{lock: lock, owner: owner, known: newMemory(owner.Snapshot)}
	if err := l.open(path); err != nil {
		return nil, errors.Join(fmt.Errorf("%s: %w", path, err), l.Close())
	}
	return l, nil
}

func (l *Log) open(path string) (err error) {
	if l.file, err = os.OpenFile(path, os.O_RDWR, 0); errors.Is(err, os.ErrNotExist) {
		return ErrMissing
	} else if err != nil {
		return err
	}
	err = l.replay()
	if l.torn {
		l.tail, l.known.doubted, l.known.sequence = true, true, math.MaxUint64
	}
	return err
}

// Close gives the log free.
func (l *Log) Close() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	var err error
	if l.file != nil {
		err = l.file.Close()
		l.file = nil
	}
	return errors.Join(err, l.lock.Unlock())
}

// Torn says that the end of the file was no whole record. No signature left
// the process for it, if it was an append that was cut short; but since the
// same is seen where the last record was lost later, its owner does well to
// Doubt the log: it is torn until something is appended, also for who opens it
// next.
func (l *Log) Torn() bool { return l.torn }

// Position is how far a log has come. One whose records become fewer was
// restored from an older copy.
type Position struct {
	ID      []byte // drawn by lot when the log was created
	Records uint64
	Size    int64 // bytes of the file
}

// Position tells how far the log has come.
func (l *Log) Position() Position {
	l.mu.Lock()
	defer l.mu.Unlock()
	return Position{ID: slices.Clone(l.id[:]), Records: l.next, Size: l.size}
}

// Floor is the lowest height of which statements are taken.
func (l *Log) Floor() uint64 {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.known.floor
}

// Highest is the highest height that was signed; 0 for none.
func (l *Log) Highest() uint64 {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.known.highest
}

// Err is what keeps the log from taking anything: a write that failed.
func (l *Log) Err() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.failed
}

// RaiseFloor refuses heights below floor from now on. A floor never sinks.
func (l *Log) RaiseFloor(floor uint64) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if floor <= l.known.floor {
		return nil
	}
	if floor == math.MaxUint64 {
		return fmt.Errorf("floor %d leaves no height to sign", floor)
	}
	return l.appendNumber(floorRecord, floor)
}

// Doubt says that the log may lack what was signed: it takes no statements
// until Settle, also after a restart; no heights below floor ever; and no
// rotations that it does not have until RotateFrom.
func (l *Log) Doubt(floor uint64) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.appendNumber(doubtRecord, floor)
}

// Doubted says that the log waits for Settle.
func (l *Log) Doubted() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.known.doubted
}

// Settle says that nothing that the log lacks is about floor or above.
func (l *Log) Settle(floor uint64) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if floor == math.MaxUint64 {
		return fmt.Errorf("floor %d leaves no height to sign", floor)
	}
	return l.appendNumber(settledRecord, floor)
}

func (l *Log) appendNumber(kind byte, number uint64) error {
	if err := l.append(encodeNumber(kind, number)); err != nil {
		return err
	}
	l.known.learnNumber(kind, number)
	return nil
}

// Record refuses a statement that contradicts an earlier one, and otherwise
// has it in the file for good when it returns nil: then it may be signed. What
// was recorded before is not written again.
func (l *Log) Record(s Statement) error {
	if len(s.Paths) > MaxPaths {
		return fmt.Errorf("%w: %d paths, at most %d", ErrTooLarge, len(s.Paths), MaxPaths)
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.known.doubted {
		return ErrDoubted
	}
	news, err := l.known.check(s)
	if err != nil || !news {
		return err
	}
	if err := l.append(encodeStatement(s)); err != nil {
		return err
	}
	l.known.learn(s)
	return nil
}

// append writes a record and waits until it is on the disk. After a failure
// nobody knows what the disk holds, so nothing is taken any more.
func (l *Log) append(payload []byte) error {
	if l.failed != nil {
		return fmt.Errorf("signing log: an earlier write failed: %w", l.failed)
	}
	if l.file == nil {
		return fmt.Errorf("signing log: %w", os.ErrClosed)
	}
	record := frame(l.next, payload)
	if _, err := l.file.WriteAt(record, l.size); err != nil {
		l.failed = err
	} else if err := l.file.Sync(); err != nil {
		l.failed = err
	} else if l.tail { // only now: who comes in between must see that it was torn
		l.failed = errors.Join(l.file.Truncate(l.size+int64(len(record))), l.file.Sync())
	}
	if l.failed != nil {
		return fmt.Errorf("signing log: %w", l.failed)
	}
	l.tail = false
	l.size += int64(len(record))
	l.next++
	return nil
}
