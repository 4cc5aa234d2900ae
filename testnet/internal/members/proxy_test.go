package members

import (
	"bytes"
	"testing"

	"github.com/anji-bridge/anji/proofs/attestation"
)

// A lie is another time, signed by the key of the source that was asked about.
func TestBend(t *testing.T) {
	var keys []*Key
	for _, chain := range []string{"hub-1", "rim-1"} {
		key, err := NewKey(attestation.CosmosSource(chain))
		if err != nil {
			t.Fatal(err)
		}
		defer key.Close()
		keys = append(keys, key)
	}
	p := &Proxy{keys: keys}
	state := attestation.State{Height: 7, Timestamp: 1_900_000_000}
	statement := appendField(appendField(nil, statementData, state.Encode()), statementProof, bytes.Repeat([]byte{1}, 65))
	answer := appendField(appendField(nil, responseState, statement), 3, []byte("the log"))
	lie, err := p.bend(appendField(nil, requestSource, keys[1].Source[:]), answer)
	if err != nil {
		t.Fatal(err)
	}
	added, err := field(lie[len(answer):], responseState)
	if err != nil || !bytes.Equal(lie[:len(answer)], answer) {
		t.Fatalf("%x, %v", lie, err)
	}
	data, err := field(added, statementData)
	if err != nil {
		t.Fatal(err)
	}
	signature, err := field(added, statementProof)
	if err != nil {
		t.Fatal(err)
	}
	signer, err := attestation.Recover(attestation.Digest(keys[1].Source, attestation.KindState, data), signature)
	if err != nil {
		t.Fatal(err)
	}
	want, err := attestation.ParseAddress(keys[1].Address())
	if err != nil || signer != want {
		t.Errorf("signed by %s, want %s, %v", signer, want, err)
	}
	if said, err := attestation.DecodeState(data); err != nil || !said.Contradicts(state) {
		t.Errorf("it says %+v, %v", said, err)
	}
	for name, request := range map[string][]byte{"another source": appendField(nil, requestSource, make([]byte, 32)), "none": nil, "cut short": {0x0a}} {
		if _, err := p.bend(request, answer); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// A lie about packets is another commitment at the first path, and what was not
// asked for is not lied about.
func TestBendPackets(t *testing.T) {
	key, err := NewKey(attestation.CosmosSource("hub-1"))
	if err != nil {
		t.Fatal(err)
	}
	defer key.Close()
	p := &Proxy{keys: []*Key{key}}
	request := appendField(nil, requestSource, key.Source[:])
	truth := attestation.Packets{Height: 7, Packets: []attestation.Packet{{Path: [32]byte{1}, Commitment: [32]byte{2}}}}
	answer := appendField(nil, responsePackets, appendField(nil, statementData, truth.Encode()))
	lie, err := p.bendPackets(request, answer)
	if err != nil {
		t.Fatal(err)
	}
	added, err := field(lie[len(answer):], responsePackets)
	if err != nil {
		t.Fatal(err)
	}
	data, err := field(added, statementData)
	if err != nil {
		t.Fatal(err)
	}
	said, err := attestation.DecodePackets(data)
	if err != nil || said.Height != 7 || said.Packets[0].Path != truth.Packets[0].Path || said.Packets[0].Commitment == truth.Packets[0].Commitment {
		t.Errorf("it says %+v, %v", said, err)
	}
	if none, err := p.bendPackets(request, nil); err != nil || none != nil {
		t.Errorf("%x, %v", none, err)
	}
}
