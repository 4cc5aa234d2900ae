package bench

import "testing"

func TestLimit(t *testing.T) {
	// 100 packets, sent in one block, received in 10 s, where blocks alone
	// would take 2 s.
	slow := Figures{Packets: 100, Received: 10, SendSeconds: 0.5, BlockSeconds: [2]float64{0.5, 0.5}, Busy: [2]float64{0.2, 0.3}}
	slow.Whole.Floor.P99, slow.Whole.Seconds.P99 = 2, 11
	for _, c := range []struct {
		want   Limit
		mutate func(*Figures)
	}{
		{Relayer, func(*Figures) {}},
		{Blocks, func(f *Figures) { f.Whole.Seconds.P99 = 2.7 }},
		{Relayer, func(f *Figures) { f.Whole.Seconds.P99 = 2.8 }},
		{Sends, func(f *Figures) { f.SendSeconds = 9 }},
		{Destination, func(f *Figures) { f.Busy[1] = 0.9 }},
		{Source, func(f *Figures) { f.Busy[0] = 0.9 }},
		{Source, func(f *Figures) { f.Busy = [2]float64{0.95, 0.9} }},
	} {
		f := slow
		c.mutate(&f)
		if got := f.limit(); got != c.want {
			t.Errorf("%s is named, want %s: %+v", got, c.want, f)
		}
	}
}
