package signlog

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

var owner = Owner{Source: "cosmos/hub-1", Address: common.HexToAddress("0x01"), Snapshot: true}

func key(n byte) [32]byte { return [32]byte{0: n, 31: 1} }

func present(path, commitment byte) Entry { return Entry{Path: key(path), Commitment: key(commitment)} }

func absent(path byte) Entry { return Entry{Path: key(path)} }

func statement(height, time uint64, paths ...Entry) Statement {
	return Statement{Height: height, Time: time, Paths: paths}
}

// create makes a log with some statements and returns its path.
func create(t testing.TB, owner Owner, said ...Statement) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "signing.log")
	require.NoError(t, Create(path, owner, 0))
	l, err := Open(path, owner)
	require.NoError(t, err)
	for _, s := range said {
		require.NoError(t, l.Record(s))
	}
	require.NoError(t, l.Close())
	return path
}

func open(t testing.TB, path string, owner Owner) *Log {
	t.Helper()
	l, err := Open(path, owner)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, l.Close()) })
	return l
}

var said = []Statement{
	statement(10, 100),
	statement(11, 101, present(1, 1), absent(2)),
	statement(12, 102, present(1, 1)),
}

func TestContradictions(t *testing.T) {
	clocked := owner
	clocked.Snapshot = false
	for _, c := range []struct {
		name  string
		says  Statement
		want  error // where heights are snapshots
		clock error // where they are not
	}{
		{"the same again", said[1], nil, nil},
		{"further height", statement(13, 103), nil, nil},
		{"height between that was not signed", statement(9, 99), nil, nil},
		{"path left out", statement(11, 101), nil, nil},
		{"further path", statement(11, 101, present(3, 3)), nil, nil},
		{"another time", statement(10, 101), ErrContradiction, ErrContradiction},
		{"another time with a path", statement(12, 103, present(1, 1)), ErrContradiction, ErrContradiction},
		{"another commitment at the height", statement(11, 101, present(1, 2)), ErrContradiction, ErrContradiction},
		{"another commitment at another height", statement(13, 103, present(1, 2)), ErrContradiction, ErrContradiction},
		{"present, now absent", statement(11, 101, absent(1)), ErrContradiction, nil},
		{"absent, now present", statement(11, 101, present(2, 2)), ErrContradiction, nil},
		{"absent later", statement(13, 103, absent(1)), nil, nil},
		{"present later", statement(13, 103, present(2, 2)), nil, nil},
		{"two commitments in one statement", statement(13, 103, present(4, 4), present(4, 5)), ErrContradiction, ErrContradiction},
		{"present and absent in one statement", statement(13, 103, present(4, 4), absent(4)), ErrContradiction, ErrContradiction},
		{"second entry contradicts", statement(13, 103, present(5, 5), present(1, 2)), ErrContradiction, ErrContradiction},
		{"too many paths", statement(13, 103, make([]Entry, MaxPaths+1)...), ErrTooLarge, ErrTooLarge},
	} {
		for want, owner := range map[*error]Owner{&c.want: owner, &c.clock: clocked} {
			t.Run(fmt.Sprintf("%s, snapshot %t", c.name, owner.Snapshot), func(t *testing.T) {
				path := create(t, owner, said...)
				for range 2 { // what is refused, or taken, is so after a restart too
					l, err := Open(path, owner)
					require.NoError(t, err)
					require.False(t, l.Torn())
					require.ErrorIs(t, l.Record(c.says), *want)
					require.NoError(t, l.Close())
				}
				l := open(t, path, owner)
				if *want == nil {
					other := c.says
					other.Time++
					require.ErrorIs(t, l.Record(other), ErrContradiction)
				}
			})
		}
	}
}

// A refused statement leaves nothing of itself behind.
func TestRefusedIsNotLearnt(t *testing.T) {
	l := open(t, create(t, owner, said...), owner)
	require.ErrorIs(t, l.Record(statement(13, 103, present(5, 5), present(1, 2))), ErrContradiction)
	require.NoError(t, l.Record(statement(13, 104, present(5, 6))))
}

func TestSameIsNotWrittenTwice(t *testing.T) {
	path := create(t, owner, said...)
	before, err := os.Stat(path)
	require.NoError(t, err)
	l := open(t, path, owner)
	for _, s := range said {
		require.NoError(t, l.Record(s))
	}
	after, err := os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, before.Size(), after.Size())
}

func TestFloor(t *testing.T) {
	path := create(t, owner, said...)
	l, err := Open(path, owner)
	require.NoError(t, err)
	require.Equal(t, uint64(12), l.Highest())
	require.NoError(t, l.RaiseFloor(12))
	require.NoError(t, l.RaiseFloor(5))
	require.Equal(t, uint64(12), l.Floor())
	require.NoError(t, l.Close())

	l = open(t, path, owner)
	require.Equal(t, uint64(12), l.Floor())
	require.ErrorIs(t, l.Record(said[1]), ErrBelowFloor)
	require.NoError(t, l.Record(said[2]))
	require.ErrorIs(t, l.Record(statement(13, 103, present(1, 2))), ErrContradiction, "commitments are remembered below the floor too")

	fresh := filepath.Join(t.TempDir(), "signing.log")
	require.NoError(t, Create(fresh, owner, 1000))
	l = open(t, fresh, owner)
	require.ErrorIs(t, l.Record(statement(1000, 1)), ErrDoubted, "until its owner has looked at the chain")
	require.NoError(t, l.Settle(0))
	require.ErrorIs(t, l.Record(statement(999, 1)), ErrBelowFloor)
	require.NoError(t, l.Record(statement(1000, 1)))
}

// A doubt outlives restarts, until it is settled.
func TestDoubt(t *testing.T) {
	path := create(t, owner, said...)
	l, err := Open(path, owner)
	require.NoError(t, err)
	require.False(t, l.Doubted())
	require.NoError(t, l.Doubt(5))
	require.NoError(t, l.Close())
	l, err = Open(path, owner)
	require.NoError(t, err)
	require.True(t, l.Doubted())
	require.Equal(t, uint64(5), l.Floor())
	require.ErrorIs(t, l.Record(statement(13, 103)), ErrDoubted)
	require.NoError(t, l.Settle(13))
	require.NoError(t, l.Close())
	l = open(t, path, owner)
	require.False(t, l.Doubted())
	require.ErrorIs(t, l.Record(statement(12, 102)), ErrBelowFloor)
	require.NoError(t, l.Record(statement(13, 103)))
}

func TestMissingForeignAndLocked(t *testing.T) {
	_, err := Open(filepath.Join(t.TempDir(), "signing.log"), owner)
	require.ErrorIs(t, err, ErrMissing)

	path := create(t, owner, said...)
	require.ErrorIs(t, Create(path, owner, 0), fs.ErrExist)
	for _, other := range []Owner{
		{Source: "cosmos/hub-2", Address: owner.Address, Snapshot: true},
		{Source: owner.Source, Address: common.HexToAddress("0x02"), Snapshot: true},
		{Source: owner.Source, Address: owner.Address},
	} {
		_, err = Open(path, other)
		require.ErrorIs(t, err, ErrOther)
	}
	open(t, path, owner)
	_, err = Open(path, owner)
	require.ErrorIs(t, err, ErrInUse)
}

// grown is a log before and after its last record.
func grown(t *testing.T) (before, after []byte) {
	t.Helper()
	path := create(t, owner, said[:2]...)
	before, err := os.ReadFile(path)
	require.NoError(t, err)
	l, err := Open(path, owner)
	require.NoError(t, err)
	position := l.Position()
	require.NoError(t, l.Record(said[2]))
	require.Equal(t, int64(len(before)), position.Size)
	now := l.Position()
	require.NoError(t, l.Close())
	after, err = os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, Position{position.ID, position.Records + 1, int64(len(after))}, now)
	require.Equal(t, before, after[:len(before)])
	return before, after
}

// An append that was cut short anywhere is told to whoever opens the log, until
// what follows from it is written in its place; then the log goes on.
func TestTornTail(t *testing.T) {
	begun, longer := grown(t)
	for size := len(begun) + 1; size < len(longer); size += 3 {
		for name, tail := range map[string][]byte{
			"cut":    longer[len(begun):size],
			"zeroed": make([]byte, size-len(begun)),
			"holes":  append(make([]byte, min(headerSize, size-len(begun))), longer[min(len(begun)+headerSize, size):size]...),
		} {
			path := filepath.Join(t.TempDir(), "signing.log")
			require.NoError(t, os.WriteFile(path, append(append([]byte{}, begun...), tail...), 0o600))
			l, err := Open(path, owner)
			require.NoError(t, err, "%s at %d", name, size)
			require.True(t, l.Torn())
			require.Equal(t, uint64(11), l.Highest())
			require.ErrorIs(t, l.Record(said[2]), ErrDoubted)
			require.NoError(t, l.Close())
			l, err = Open(path, owner)
			require.NoError(t, err)
			require.True(t, l.Torn(), "%s at %d: nobody has dealt with it", name, size)
			require.NoError(t, l.Doubt(0))
			require.NoError(t, l.Close())
			l, err = Open(path, owner)
			require.NoError(t, err)
			require.False(t, l.Torn(), "%s at %d", name, size)
			require.True(t, l.Doubted())
			require.NoError(t, l.Settle(12))
			require.ErrorIs(t, l.Record(statement(11, 1)), ErrBelowFloor)
			require.NoError(t, l.Record(said[2]))
			require.NoError(t, l.Close())
		}
	}
}

// A changed byte is never taken: it is damage, or, in the last record, an
// append that was cut short, which the caller is told.
func TestDamage(t *testing.T) {
	begun, whole := grown(t)
	path := filepath.Join(t.TempDir(), "signing.log")
	for i := range whole {
		bent := append([]byte{}, whole...)
		bent[i] ^= 0x40
		require.NoError(t, os.WriteFile(path, bent, 0o600))
		l, err := Open(path, owner)
		if i < len(begun) {
			require.ErrorIs(t, err, ErrCorrupt, "byte %d", i)
			continue
		}
		require.NoError(t, err, "byte %d", i)
		require.True(t, l.Torn())
		require.NoError(t, l.Close())
	}
	t.Run("record left out", func(t *testing.T) {
		_, first, ok := unframe(whole, 0)
		require.True(t, ok)
		_, second, ok := unframe(whole[first:], 1)
		require.True(t, ok)
		require.NoError(t, os.WriteFile(path, append(append([]byte{}, whole[:first]...), whole[first+second:]...), 0o600))
		_, err := Open(path, owner)
		require.ErrorIs(t, err, ErrCorrupt)
	})
	t.Run("empty", func(t *testing.T) {
		require.NoError(t, os.WriteFile(path, nil, 0o600))
		_, err := Open(path, owner)
		require.ErrorIs(t, err, ErrCorrupt)
	})
	t.Run("long tail of nothing", func(t *testing.T) {
		require.NoError(t, os.WriteFile(path, append(append([]byte{}, whole...), make([]byte, 2*maxPayload)...), 0o600))
		_, err := Open(path, owner)
		require.ErrorIs(t, err, ErrCorrupt)
	})
}

// After a failed write nobody knows what the disk holds: nothing is signed.
func TestFailedWriteIsFinal(t *testing.T) {
	path := create(t, owner, said...)
	l := open(t, path, owner)
	readOnly, err := os.Open(path)
	require.NoError(t, err)
	writable := l.file
	l.file = readOnly
	require.Error(t, l.Record(statement(20, 200)))
	l.file = writable
	require.ErrorContains(t, l.Record(statement(20, 200)), "an earlier write failed")
	require.Error(t, l.Err())
	require.NoError(t, readOnly.Close())
}

func TestMemoryIsBounded(t *testing.T) {
	m := newMemory(true)
	m.limit = 1000
	for height := range uint64(10 * m.limit) {
		m.learn(statement(height+1, height, absent(1)))
	}
	require.LessOrEqual(t, len(m.times)+len(m.present), m.limit)
	require.Equal(t, len(m.times), len(m.heights))
	require.Positive(t, m.floor)
	_, err := m.check(statement(m.floor-1, 7))
	require.ErrorIs(t, err, ErrBelowFloor)
}

func TestConcurrent(t *testing.T) {
	l := open(t, create(t, owner), owner)
	var wait sync.WaitGroup
	taken := make([]int, 8)
	for i := range taken {
		wait.Go(func() {
			for height := range uint64(20) {
				if l.Record(statement(height, uint64(i))) == nil {
					taken[i]++
				}
			}
		})
	}
	wait.Wait()
	sum := 0
	for _, n := range taken {
		sum += n
	}
	require.Equal(t, 20, sum, "one time for each height")
}

// Whatever is asked in whatever order, with restarts in between, what was
// taken agrees with itself.
func TestModel(t *testing.T) {
	dir := t.TempDir()
	n := 0
	rapid.Check(t, func(t *rapid.T) {
		n++
		path := filepath.Join(dir, fmt.Sprint(n))
		require.NoError(t, Create(path, owner, 0))
		l, err := Open(path, owner)
		require.NoError(t, err)
		defer func() { require.NoError(t, l.Close()) }()
		times, values, presence := map[uint64]uint64{}, map[[32]byte][32]byte{}, map[string]bool{}
		for range rapid.IntRange(1, 30).Draw(t, "steps") {
			if rapid.IntRange(0, 5).Draw(t, "restart") == 0 {
				require.NoError(t, l.Close())
				l, err = Open(path, owner)
				require.NoError(t, err)
			}
			s := statement(rapid.Uint64Range(1, 4).Draw(t, "height"), rapid.Uint64Range(1, 2).Draw(t, "time"))
			for range rapid.IntRange(0, 2).Draw(t, "paths") {
				e := absent(rapid.Byte().Filter(func(b byte) bool { return b < 3 }).Draw(t, "path"))
				if c := rapid.IntRange(0, 2).Draw(t, "commitment"); c > 0 {
					e.Commitment = key(byte(c))
				}
				s.Paths = append(s.Paths, e)
			}
			switch err := l.Record(s); {
			case errors.Is(err, ErrContradiction):
				continue
			default:
				require.NoError(t, err)
			}
			same(t, times, s.Height, s.Time)
			for _, e := range s.Paths {
				is := e.Commitment != [32]byte{}
				if is {
					same(t, values, e.Path, e.Commitment)
				}
				same(t, presence, fmt.Sprint(s.Height, e.Path), is)
			}
		}
	})
}

func same[K, V comparable](t *rapid.T, known map[K]V, key K, value V) {
	if was, ok := known[key]; ok && was != value {
		t.Fatalf("signed %v and %v of %v", was, value, key)
	}
	known[key] = value
}

func FuzzOpen(f *testing.F) {
	for _, owner := range []Owner{owner} {
		data, err := os.ReadFile(create(f, owner, said...))
		require.NoError(f, err)
		f.Add(data)
		f.Add(data[:len(data)-3])
	}
	path := filepath.Join(f.TempDir(), "signing.log")
	f.Fuzz(func(t *testing.T, data []byte) {
		require.NoError(t, os.WriteFile(path, data, 0o600))
		l, err := Open(path, owner)
		if err != nil {
			require.True(t, errors.Is(err, ErrCorrupt) || errors.Is(err, ErrOther), err)
			return
		}
		require.NoError(t, l.Close())
	})
}
