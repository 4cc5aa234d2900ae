// Command ibcv11 writes the golden vectors of attestations by running the
// light client of ibc-go v11 itself: its encodings and digests, signatures by
// go-ethereum, and what it says to each of our cases, which it reads from
// standard input. From the repository's root:
//
//	go test ./proofs/attestation -run TestCases -update
//	go -C testnet/tools/ibcv11 run . < proofs/attestation/testdata/cases.json > proofs/attestation/testdata/vectors.json
package main

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/cosmos/gogoproto/proto"
	"github.com/cosmos/ibc-go/v11/modules/core/exported"
	"github.com/cosmos/ibc-go/v11/modules/light-clients/attestations"
)

type vectors struct {
	Source     string            `json:"source"`
	ClientType string            `json:"client_type"`
	Messages   []message         `json:"messages"`
	States     []state           `json:"states"`
	Packets    []packets         `json:"packets"`
	Verdicts   map[string]string `json:"verdicts"` // by the case's name; empty where it is accepted
}

type message struct {
	TypeURL string `json:"type_url"`
	Encoded string `json:"encoded"`
}

// signed is an encoded statement and one signature.
type signed struct {
	Data      string `json:"data"`
	Digest    string `json:"digest"`
	Signature string `json:"signature"`
	Signer    string `json:"signer"`
}

type state struct {
	Height    uint64 `json:"height,string"`
	Timestamp uint64 `json:"timestamp,string"` // seconds
	signed
}

type packets struct {
	Height  uint64   `json:"height,string"`
	Packets []packet `json:"packets"`
	signed
}

type packet struct {
	Path       string `json:"path"`
	Commitment string `json:"commitment"`
}

func main() {
	if err := run(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "ibcv11:", err)
		os.Exit(1)
	}
}

func run(in io.Reader, out io.Writer) error {
	var cases []testCase
	if err := json.NewDecoder(in).Decode(&cases); err != nil {
		return fmt.Errorf("cases: %w", err)
	}
	made := vectors{
		Source:     "github.com/cosmos/ibc-go/v11 v11.2.0, modules/light-clients/attestations; made by testnet/tools/ibcv11",
		ClientType: exported.Attestations,
		Verdicts:   map[string]string{},
	}
	steps := []func(*vectors) error{messages, states, packetLists}
	for _, step := range steps {
		if err := step(&made); err != nil {
			return err
		}
	}
	for _, c := range cases {
		made.Verdicts[c.Name] = ""
		if err := c.judge(); err != nil {
			made.Verdicts[c.Name] = err.Error()
		}
	}
	encoder := json.NewEncoder(out)
	encoder.SetIndent("", "  ")
	encoder.SetEscapeHTML(false)
	return encoder.Encode(made)
}

// messages has every field set.
func messages(made *vectors) error {
	for _, m := range []proto.Message{
		&attestations.ClientState{AttestorAddresses: []string{"0x01", "0x02"}, MinRequiredSigs: 2, LatestHeight: 300, IsFrozen: true},
		&attestations.ConsensusState{Timestamp: 1_760_000_000_000_000_000},
		&attestations.AttestationProof{AttestationData: []byte{1, 2}, Signatures: [][]byte{{3}, {4, 5}}},
	} {
		encoded, err := proto.Marshal(m)
		if err != nil {
			return err
		}
		made.Messages = append(made.Messages, message{"/" + proto.MessageName(m), hex.EncodeToString(encoded)})
	}
	return nil
}

func states(made *vectors) error {
	for _, s := range [][2]uint64{{1, 1}, {12_345, 1_760_000_000}, {1<<64 - 1, 9_223_372_036}} {
		attested := attestations.StateAttestation{Height: s[0], Timestamp: s[1] * 1_000_000_000}
		data, err := attested.ABIEncode()
		if err != nil {
			return err
		}
		by, err := sign(data, attestations.AttestationTypeState)
		if err != nil {
			return err
		}
		made.States = append(made.States, state{s[0], s[1], by})
	}
	return nil
}

func packetLists(made *vectors) error {
	for n := range 4 {
		attested := attestations.PacketAttestation{Height: 77}
		list := packets{Height: 77}
		for i := range n + 1 {
			path, commitment := crypto.Keccak256([]byte{byte(i)}), crypto.Keccak256([]byte{byte(i), 1})
			if i == 2 {
				commitment = make([]byte, 32)
			}
			attested.Packets = append(attested.Packets, attestations.PacketCompact{Path: path, Commitment: commitment})
			list.Packets = append(list.Packets, packet{hex.EncodeToString(path), hex.EncodeToString(commitment)})
		}
		data, err := attested.ABIEncode()
		if err != nil {
			return err
		}
		if list.signed, err = sign(data, attestations.AttestationTypePacket); err != nil {
			return err
		}
		made.Packets = append(made.Packets, list)
	}
	return nil
}

// sign signs as an attestor does, with the recovery byte that solidity takes.
func sign(data []byte, kind attestations.AttestationType) (signed, error) {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("an attestor of the vectors")))
	if err != nil {
		return signed{}, err
	}
	digest := attestations.TaggedSigningInput(data, kind)
	signature, err := crypto.Sign(digest[:], key)
	if err != nil {
		return signed{}, err
	}
	signature[64] += 27
	return signed{
		Data: hex.EncodeToString(data), Digest: hex.EncodeToString(digest[:]),
		Signature: hex.EncodeToString(signature), Signer: crypto.PubkeyToAddress(key.PublicKey).Hex(),
	}, nil
}
