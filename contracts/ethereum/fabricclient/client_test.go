package fabricclient_test

import (
	"bytes"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/fabric"
)

func entries(n int) (all []fabric.Entry) {
	for i := range n {
		all = append(all, fabric.Entry{
			Path:  packet.AcknowledgementPath("fabric-view-0", uint64(1000+i)),
			Value: bytes.Repeat([]byte{byte(i + 1)}, 32),
		})
	}
	return all
}

func TestUpdateAndOpen(t *testing.T) {
	h := newHost(t)
	for round, n := range []int{1, 2, 3, 7, 50} {
		height, after := uint64(5+round), time.Duration(1+round)*time.Second
		all := entries(n)
		if n > 2 {
			all[1].Value, all[1].Absent = nil, true
		}
		calls := h.batch(h.draft(height, after, all...), all)
		answers, gas, receipt, err := h.run(calls...)
		require.NoError(t, err)
		for i, answer := range answers[1:] {
			require.Equal(t, seconds(after), number(answer), "entry %d", i)
		}
		got, at := h.latest()
		require.Equal(t, height, got)
		require.Equal(t, seconds(after), at)
		t.Logf("%d entries: update %d gas, message %d bytes, opening %d, transaction %d", n, gas[0], len(calls[0])-68, gas[1], receipt.GasUsed)
	}
}
