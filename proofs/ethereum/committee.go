package ethereum

// SyncCommittee is a committee as blocks and updates carry it, keys in
// compressed form.
type SyncCommittee struct {
	Pubkeys         [][48]byte
	AggregatePubkey [48]byte
}

// Root is the committee's hash tree root, by which states name it.
func (c SyncCommittee) Root() [32]byte { return [32]byte{} }

// Committee is a committee with decoded keys. It does not change and is safe
// for concurrent use. Decoding 512 keys takes some forty milliseconds: keep
// it, by its root.
type Committee struct {
	root [32]byte
}

// DecodeCommittee decodes and checks every key.
func DecodeCommittee(c SyncCommittee) (*Committee, error) { return nil, errUnfinished }

// Root is the hash tree root of the committee that this was decoded from.
func (c *Committee) Root() [32]byte { return c.root }
