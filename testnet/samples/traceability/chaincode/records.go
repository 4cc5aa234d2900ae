package chaincode

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"

	"github.com/anji-bridge/anji/contracts/fabric/app"
)

// keyPrefix and keyEnd enclose the keys of all shipments.
const (
	keyPrefix = "shipment/"
	keyEnd    = "shipment0" // '0' follows '/'
)

var errUnknownLot = errors.New("unknown lot")

func load(tx *app.Tx, lot string) (Record, error) {
	content := tx.Get(keyPrefix + lot)
	if content == nil {
		return Record{}, fmt.Errorf("%w %.128q", errUnknownLot, lot)
	}
	var record Record
	if err := json.Unmarshal(content, &record); err != nil {
		return Record{}, fmt.Errorf("record of lot %q: %w", lot, err)
	}
	return record, nil
}

func store(tx *app.Tx, record Record) error {
	content, err := json.Marshal(record)
	if err != nil {
		return err
	}
	return tx.Put(keyPrefix+record.Lot, content)
}

// list answers at most limit records, those of lots after the given one.
func list(tx *app.Tx, after, limit string) ([]byte, error) {
	count, err := strconv.Atoi(limit)
	if err != nil || count < 1 || count > maxList {
		return nil, fmt.Errorf("limit: %.32q is not a number from 1 to %d", limit, maxList)
	}
	start := keyPrefix
	if after != "" {
		start += after + "\x01" // lots hold printable characters only
	}
	records := []json.RawMessage{}
	tx.Range(start, keyEnd, func(_ string, value []byte) bool {
		records = append(records, json.RawMessage(value))
		return len(records) < count
	})
	return json.Marshal(records)
}
