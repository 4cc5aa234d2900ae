package bench

// Limit is who was waited for while packets crossed.
type Limit string

// The limits.
const (
	// Blocks: packets took little longer than blocks alone make them take, so
	// that no side would have done more of the same.
	Blocks      Limit = "blocks"
	Sends       Limit = "sends" // packets were received as fast as they were sent
	Source      Limit = "source"
	Destination Limit = "destination"
	Relayer     Limit = "relayer" // both chains had time left
)

const (
	// nearFloor is how much longer than the floor is little, beside a block.
	nearFloor = 1.1
	// mostly is the share of a time that counts as nearly all of it.
	mostly = 0.75
)

// limit names the first of these that holds.
func (f Figures) limit() Limit {
	source, destination := f.Busy[0], f.Busy[1]
	received := float64(f.Packets) / f.Received // seconds
	switch {
	case f.Whole.Seconds.P99 <= nearFloor*f.Whole.Floor.P99+max(f.BlockSeconds[0], f.BlockSeconds[1]):
		return Blocks
	case f.SendSeconds-f.BlockSeconds[0] > mostly*received:
		return Sends
	case destination > mostly && destination >= source:
		return Destination
	case source > mostly:
		return Source
	}
	return Relayer
}
