package main

import (
	"bytes"
	"encoding/hex"
	"errors"
	"time"

	"github.com/cosmos/gogoproto/jsonpb"
	gogoproto "github.com/cosmos/gogoproto/proto"
	"github.com/urfave/cli/v2"

	fabricclient "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func (p program) verifyViewCommand() *cli.Command {
	return &cli.Command{
		Name:      "fabric-view",
		Usage:     "verify an endorsed view of a Fabric channel's state",
		ArgsUsage: "[FILE]",
		Description: `FILE is an anji.clients.fabric.v1.Header, binary or JSON, as it updates a
fabric-view client; without it, and for "-", standard input is read. It is judged
by what a client pins: the client's state, binary or JSON as a chain prints it.

    relayer verify fabric-view --trust client.json view.json
    relayer verify fabric-view --certs-only view.bin`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "trust", Usage: "anji.clients.fabric.v1.ClientState in `FILE`"},
			&cli.BoolFlag{Name: "certs-only", Usage: "check signatures under the certificates that the view carries, whoever they belong to"},
		},
		OnUsageError: wrongUsage,
		Action:       p.verifyView,
	}
}

// viewVerdict is printed by verify fabric-view.
type viewVerdict struct {
	outcome
	Trust     string          `json:"trust"` // pinned or embedded_certificates
	View      *shownView      `json:"view,omitempty"`
	Endorsers []signerVerdict `json:"endorsers,omitempty"`
}

type shownView struct {
	Channel   string `json:"channel"`
	Chaincode string `json:"chaincode"`
	Height    uint64 `json:"height"`
	Time      string `json:"time"`
	Root      string `json:"root"`
}

func (p program) verifyView(c *cli.Context) error {
	trustFile, embedded := c.String("trust"), c.Bool("certs-only")
	switch {
	case embedded == (trustFile != ""):
		return cli.Exit("give either --trust, a client's state, or --certs-only", exitUnreadable)
	case c.NArg() > 1:
		return cli.Exit(errNoFile, exitUnreadable)
	}
	verdict := &viewVerdict{Trust: "pinned"}
	if embedded {
		verdict.Trust = string(fabric.TrustEmbedded)
	}
	err := p.judgeView(c.Args().First(), trustFile, verdict)
	verdict.outcome = outcomeOf(err)
	var unreadable errRead
	return p.conclude(verdict, err, errors.As(err, &unreadable))
}

func (p program) judgeView(file, trustFile string, verdict *viewVerdict) error {
	if file == "" {
		file = stdin
	}
	var header fabricclient.Header
	if err := p.readMessage(file, &header); err != nil {
		return errRead{err}
	}
	evidence := header.EndorsedView()
	check := fabric.VerifyEmbeddedView
	if trustFile != "" {
		var client fabricclient.ClientState
		if err := p.readMessage(trustFile, &client); err != nil {
			return errRead{err}
		}
		trust, err := fabric.NewTrust(client.Anchors())
		if err != nil {
			return err
		}
		check = func(ev fabric.EndorsedView) (fabric.View, error) { return fabric.Verify(trust, ev, time.Now()) }
	}
	for _, e := range evidence.Endorsers() {
		verdict.Endorsers = append(verdict.Endorsers, showSigner(e))
	}
	view, err := check(evidence)
	if err != nil {
		return err
	}
	verdict.View = &shownView{
		Channel: view.Channel, Chaincode: view.Chaincode, Height: view.Height,
		Time: stamp(time.Unix(int64(view.Time), 0)), Root: hex.EncodeToString(view.Root[:]),
	}
	return nil
}

// readMessage decodes a protobuf message, binary or JSON.
func (p program) readMessage(file string, into gogoproto.Message) error {
	data, err := p.readEvidence(file)
	if err != nil {
		return err
	}
	if !isJSON(data) {
		if err := gogoproto.Unmarshal(data, into); err != nil {
			return refusal.Malformed.With("%s: %w", file, err)
		}
		return nil
	}
	if data, err = withoutType(data); err == nil {
		err = jsonpb.Unmarshal(bytes.NewReader(data), into)
	}
	if err != nil {
		return refusal.Malformed.With("%s: %w", file, err)
	}
	return nil
}
