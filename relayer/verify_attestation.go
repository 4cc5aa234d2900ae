package main

import (
	"encoding/hex"
	"errors"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/proofs/attestation"
)

func (p program) verifyAttestationCommand() *cli.Command {
	return &cli.Command{
		Name:      "attestation",
		Usage:     "verify what a quorum of attestors has signed",
		ArgsUsage: "[FILE]",
		Description: `FILE is JSON, bytes in hex; without it, and for "-", standard input is read:

    attestors     addresses of the trusted set
    threshold     how many of them make a quorum
    source        what they sign along, 32 bytes; left out, or null, for
                  statements in the form of ibc-go v11 and the solidity contracts
    kind          "state", "packets", "rotation" or "cancel"
    data          the statement in the contract ABI
    signatures    r || s || v, 65 bytes each

Of packets, this is proven beside, if it is given:

    height        of the source
    path          raw
    value         that stands there, null where nothing does

With a second statement, it is proven that the two contradict each other:

    against       {"data", "signatures"}
    snapshot      whether a height of the source is one state of it

    relayer verify attestation attestation.json`,
		OnUsageError: wrongUsage,
		Action:       p.verifyAttestation,
	}
}

// attestationVerdict is printed by verify attestation.
type attestationVerdict struct {
	outcome
	Digest       string             `json:"digest,omitempty"`  // what was signed
	Signers      []string           `json:"signers,omitempty"` // of an accepted statement
	State        *shownState        `json:"state,omitempty"`
	Packets      *shownPackets      `json:"packets,omitempty"`
	Rotation     *shownRotation     `json:"rotation,omitempty"`
	Established  *shownClaim        `json:"established,omitempty"`
	Misbehaviour *shownEquivocation `json:"misbehaviour,omitempty"`
}

type shownState struct {
	Height    uint64 `json:"height"`
	Timestamp uint64 `json:"timestamp"` // unix seconds
	Time      string `json:"time"`
}

type shownPackets struct {
	Height  uint64        `json:"height"`
	Packets []shownPacket `json:"packets"`
}

type shownPacket struct {
	Path       string  `json:"path"`       // hashed
	Commitment *string `json:"commitment"` // null where nothing stands
}

// shownRotation is also a cancel, which has no set.
type shownRotation struct {
	Previous  string   `json:"previous"`
	Sequence  uint64   `json:"sequence"`
	Attestors []string `json:"attestors,omitempty"`
	Threshold uint32   `json:"threshold,omitempty"`
}

type shownClaim struct {
	Height  uint64  `json:"height"`
	Path    string  `json:"path"`
	Present bool    `json:"present"`
	Value   *string `json:"value"` // null where nothing stands
}

type shownEquivocation struct {
	Equivocators []string `json:"equivocators"` // who signed both
	First        []string `json:"first"`
	Second       []string `json:"second"`
}

func (p program) verifyAttestation(c *cli.Context) error {
	if c.NArg() > 1 {
		return cli.Exit(errNoFile, exitUnreadable)
	}
	file := c.Args().First()
	if file == "" {
		file = stdin
	}
	verdict := &attestationVerdict{}
	err := p.judgeAttestation(file, verdict)
	verdict.outcome = outcomeOf(err)
	var unreadable errRead
	return p.conclude(verdict, err, errors.As(err, &unreadable))
}

func (p program) judgeAttestation(file string, verdict *attestationVerdict) error {
	in, err := p.readAttestation(file)
	if err != nil {
		return errRead{err}
	}
	verdict.Digest = hex0x(attestation.Digest(in.trust.Source, in.kind, in.evidence.Data))
	if in.against != nil {
		found, err := in.trust.CheckMisbehaviour(in.kind, in.evidence, *in.against)
		if err != nil {
			return err
		}
		verdict.Misbehaviour = &shownEquivocation{texts(found.Equivocators()), texts(found.First), texts(found.Second)}
		return nil
	}
	signers, err := in.judge(verdict)
	if err != nil {
		return err
	}
	verdict.Signers = texts(signers)
	return nil
}

// judge verifies one statement and shows it.
func (in attestationInput) judge(verdict *attestationVerdict) ([]attestation.Address, error) {
	switch in.kind {
	case attestation.KindState:
		state, signers, err := in.trust.VerifyState(in.evidence)
		if err == nil {
			verdict.State = &shownState{state.Height, state.Timestamp, stamp(time.Unix(int64(state.Timestamp), 0))}
		}
		return signers, err
	case attestation.KindPackets:
		return in.judgePackets(verdict)
	case attestation.KindRotation:
		r, signers, err := in.trust.VerifyRotation(in.evidence)
		if err == nil {
			verdict.Rotation = &shownRotation{hex0x(r.Previous), r.Sequence, texts(r.Next.Attestors), r.Next.Threshold}
		}
		return signers, err
	default:
		c, signers, err := in.trust.VerifyCancel(in.evidence)
		if err == nil {
			verdict.Rotation = &shownRotation{Previous: hex0x(c.Previous), Sequence: c.Sequence}
		}
		return signers, err
	}
}

func (in attestationInput) judgePackets(verdict *attestationVerdict) ([]attestation.Address, error) {
	packets, signers, err := in.trust.VerifyPackets(in.evidence)
	if err != nil {
		return nil, err
	}
	if in.claim != nil {
		if err := in.claim.verify(packets); err != nil {
			return nil, err
		}
		verdict.Established = in.claim.show()
	}
	verdict.Packets = &shownPackets{Height: packets.Height}
	for _, packet := range packets.Packets {
		shown := shownPacket{Path: hex0x(packet.Path)}
		if !packet.Absent() {
			commitment := hex0x(packet.Commitment)
			shown.Commitment = &commitment
		}
		verdict.Packets.Packets = append(verdict.Packets.Packets, shown)
	}
	return signers, nil
}

func (c attestedClaim) show() *shownClaim {
	shown := &shownClaim{Height: c.height, Path: "0x" + hex.EncodeToString(c.path), Present: c.value != nil}
	if c.value != nil {
		value := "0x" + hex.EncodeToString(c.value)
		shown.Value = &value
	}
	return shown
}

func texts(addresses []attestation.Address) []string {
	shown := []string{}
	for _, a := range addresses {
		shown = append(shown, a.String())
	}
	return shown
}
