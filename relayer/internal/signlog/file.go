package signlog

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"

	"github.com/ethereum/go-ethereum/common"
)

// A file is a row of records:
//
//	4  mark
//	4  length of the payload
//	8  sequence number, from 0 on
//	4  CRC-32C of the 16 bytes before
//	n  payload: a kind and what belongs to it
//	4  CRC-32C of everything before, header included
//
// Numbers are big endian. One append is one record and is synchronised before
// the next one, so that only the last one can have been cut short; behind it no
// header can stand whose sequence number follows.
const (
	mark       = 0x616a7367
	headerSize = 4 + 4 + 8 + 4
	crcSize    = 4
	maxPayload = 1 + 8 + 8 + 4 + MaxPaths*64 + 1024
)

const (
	ownerRecord     = 1 // version, snapshot, address, id, source
	floorRecord     = 2 // height
	statementRecord = 3 // height, time, number of paths, paths
	rotationRecord  = 4 // set, sequence, the set that follows
	doubtRecord     = 5 // height
	settledRecord   = 6 // height
	sequenceRecord  = 7 // sequence
)

// version is that of the records.
const version = 1

var table = crc32.MakeTable(crc32.Castagnoli)

func frame(sequence uint64, payload []byte) []byte {
	out := make([]byte, 0, headerSize+len(payload)+crcSize)
	out = binary.BigEndian.AppendUint32(out, mark)
	out = binary.BigEndian.AppendUint32(out, uint32(len(payload)))
	out = binary.BigEndian.AppendUint64(out, sequence)
	out = binary.BigEndian.AppendUint32(out, crc32.Checksum(out, table))
	out = append(out, payload...)
	return binary.BigEndian.AppendUint32(out, crc32.Checksum(out, table))
}

// header reads a record's header; ok is false where there is none.
func header(data []byte) (length int, sequence uint64, ok bool) {
	if len(data) < headerSize || binary.BigEndian.Uint32(data) != mark {
		return 0, 0, false
	}
	if crc32.Checksum(data[:headerSize-crcSize], table) != binary.BigEndian.Uint32(data[headerSize-crcSize:]) {
		return 0, 0, false
	}
	length = int(binary.BigEndian.Uint32(data[4:]))
	return length, binary.BigEndian.Uint64(data[8:]), length <= maxPayload
}

// unframe reads the record at the beginning of data.
func unframe(data []byte, sequence uint64) (payload []byte, size int, ok bool) {
	length, number, ok := header(data)
	size = headerSize + length + crcSize
	if !ok || number != sequence || len(data) < size {
		return nil, 0, false
	}
	sum := binary.BigEndian.Uint32(data[size-crcSize:])
	return data[headerSize : size-crcSize], size, crc32.Checksum(data[:size-crcSize], table) == sum
}

// replay reads the whole file into memory's facts.
func (l *Log) replay() error {
	const window = 4 * maxPayload // of the file at a time
	reader := io.NewSectionReader(l.file, 0, 1<<62)
	var data []byte
	for ended := false; ; {
		if !ended && len(data) < window {
			more := make([]byte, window)
			n, err := io.ReadFull(reader, more)
			data = append(data, more[:n]...)
			if ended = errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF); err != nil && !ended {
				return err
			}
		}
		if len(data) == 0 {
			break
		}
		payload, size, ok := unframe(data, l.next)
		if !ok {
			if err := l.judgeEnd(data, ended); err != nil {
				return err
			}
			l.torn = true
			break
		}
		switch err := l.apply(payload); {
		case errors.Is(err, ErrOther):
			return err
		case err != nil:
			return fmt.Errorf("%w: record %d: %w", ErrCorrupt, l.next, err)
		}
		data, l.size, l.next = data[size:], l.size+int64(size), l.next+1
	}
	if l.next == 0 {
		return fmt.Errorf("%w: it says nothing", ErrCorrupt)
	}
	return nil
}

// judgeEnd tells an append that was cut short from damage: the latter has
// records behind it, or is longer than one record can be.
func (l *Log) judgeEnd(rest []byte, ended bool) error {
	if !ended || len(rest) > headerSize+maxPayload+crcSize {
		return fmt.Errorf("%w: record %d at byte %d", ErrCorrupt, l.next, l.size)
	}
	begin := binary.BigEndian.AppendUint32(nil, mark)
	for from := 1; ; from++ {
		i := bytes.Index(rest[min(from, len(rest)):], begin)
		if i < 0 {
			return nil
		}
		from += i
		if _, sequence, ok := header(rest[from:]); ok && sequence > l.next {
			return fmt.Errorf("%w: record %d at byte %d, and others follow it", ErrCorrupt, l.next, l.size)
		}
	}
}

// idSize is that of a log's id in bytes.
const idSize = 16

func encodeOwner(o Owner, id [idSize]byte) []byte {
	out := []byte{ownerRecord, version, 0}
	if o.Snapshot {
		out[2] = 1
	}
	out = append(out, o.Address[:]...)
	out = append(out, id[:]...)
	return append(out, o.Source...)
}

// encodeNumber is a record of a kind that has one number, a height or a
// sequence.
func encodeNumber(kind byte, number uint64) []byte {
	return binary.BigEndian.AppendUint64([]byte{kind}, number)
}

func encodeStatement(s Statement) []byte {
	out := binary.BigEndian.AppendUint64([]byte{statementRecord}, s.Height)
	out = binary.BigEndian.AppendUint64(out, s.Time)
	for _, e := range s.Paths {
		out = append(append(out, e.Path[:]...), e.Commitment[:]...)
	}
	return out
}

// apply learns a record that was read.
func (l *Log) apply(payload []byte) error {
	if len(payload) == 0 {
		return errors.New("empty")
	}
	if (l.next == 0) != (payload[0] == ownerRecord) {
		return errors.New("the owner's record is the first one, and no other")
	}
	switch body := payload[1:]; payload[0] {
	case ownerRecord:
		const from = 1 + 1 + 1 + common.AddressLength
		if len(payload) < from+idSize {
			return errors.New("no owner")
		}
		copy(l.id[:], payload[from:])
		if !bytes.Equal(payload, encodeOwner(l.owner, l.id)) {
			return fmt.Errorf("%w: want address %s, source %s", ErrOther, l.owner.Address, l.owner.Source)
		}
	case floorRecord, doubtRecord, settledRecord, sequenceRecord:
		if len(body) != 8 {
			return errors.New("no number")
		}
		l.known.learnNumber(payload[0], binary.BigEndian.Uint64(body))
	case statementRecord:
		s, err := decodeStatement(body)
		if err != nil {
			return err
		}
		// The file is the truth: what it says was signed, whatever it is.
		l.known.learn(s)
	case rotationRecord:
		r, err := decodeRotation(body)
		if err != nil {
			return err
		}
		l.known.learnRotation(r)
	default:
		return fmt.Errorf("kind %d", payload[0])
	}
	return nil
}

func decodeStatement(body []byte) (s Statement, err error) {
	if len(body) < 16 || (len(body)-16)%64 != 0 {
		return s, errors.New("no statement")
	}
	s.Height, s.Time = binary.BigEndian.Uint64(body), binary.BigEndian.Uint64(body[8:])
	for rest := body[16:]; len(rest) > 0; rest = rest[64:] {
		s.Paths = append(s.Paths, Entry{Path: [32]byte(rest[:32]), Commitment: [32]byte(rest[32:64])})
	}
	return s, nil
}
