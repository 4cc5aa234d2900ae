package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/contracts/packet"
)

func (p program) sendCommand() *cli.Command {
	return &cli.Command{
		Name:      "send",
		Usage:     "ask an application to send a packet over a link",
		ArgsUsage: "LINK",
		Description: `Works where the application that owns the port lets the relayer's account send.

    relayer send farm-hub --from hub --port probe --data hello --version 1 --encoding text/plain --timeout 10m`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "from", Required: true, Usage: "`CHAIN` that the packet is sent from"},
			&cli.StringFlag{Name: "port", Required: true, Usage: "source `PORT`"},
			&cli.StringFlag{Name: "to-port", Usage: "destination `PORT`", DefaultText: "the source port"},
			&cli.StringFlag{Name: "data", Usage: "payload `TEXT`"},
			&cli.StringFlag{Name: "file", Usage: "`FILE` that holds the payload, - for standard input"},
			&cli.StringFlag{Name: "version", Required: true, Usage: "`VERSION` of the application's protocol"},
			&cli.StringFlag{Name: "encoding", Required: true, Usage: "`ENCODING` of the payload"},
			&cli.DurationFlag{Name: "timeout", Value: 10 * time.Minute, Usage: "the packet's life, at most 24h"},
			jsonFlag,
		},
		Action: p.send,
	}
}

func (p program) send(c *cli.Context) (err error) {
	if c.NArg() != 1 {
		return errors.New("send: name one link")
	}
	payload, err := payloadOf(c)
	if err != nil {
		return fmt.Errorf("send: %w", err)
	}
	s, err := p.begin(c)
	if err != nil {
		return err
	}
	defer s.end(&err)
	link, err := s.journal.Link(c.Context, c.Args().First())
	if err != nil {
		return err
	}
	if err := s.connect(c.Context, c.String("from")); err != nil {
		return err
	}
	event, err := s.engine().Send(c.Context, link, c.String("from"), payload, c.Duration("timeout"))
	if err != nil {
		return err
	}
	if c.Bool("json") {
		return s.printJSON(sent{
			Link: link.Name, Client: event.Packet.SourceClient, Sequence: event.Packet.Sequence,
			Tx: event.Tx, Position: event.Position, Timeout: event.Packet.TimeoutTimestamp,
		})
	}
	_, err = fmt.Fprintf(s.out, "sent packet %d from client %s, transaction %s\n", event.Packet.Sequence, event.Packet.SourceClient, event.Tx)
	return err
}

// sent is the JSON answer of send.
type sent struct {
	Link     string `json:"link"`
	Client   string `json:"client"`
	Sequence uint64 `json:"sequence,string"` // beyond what JSON numbers hold
	Tx       string `json:"tx"`
	Position uint64 `json:"position"`
	Timeout  uint64 `json:"timeout"` // unix seconds
}

// payloadOf reads the payload named on the command line, which is bounded
// before it is read.
func payloadOf(c *cli.Context) (packet.Payload, error) {
	payload := packet.Payload{
		SourcePort: c.String("port"), DestinationPort: c.String("to-port"),
		Version: c.String("version"), Encoding: c.String("encoding"), Value: []byte(c.String("data")),
	}
	if payload.DestinationPort == "" {
		payload.DestinationPort = payload.SourcePort
	}
	if c.IsSet("data") == c.IsSet("file") {
		return payload, errors.New("give the payload by --data or by --file")
	}
	if !c.IsSet("file") {
		return payload, nil
	}
	source := io.Reader(c.App.Reader)
	if name := c.String("file"); name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return payload, fmt.Errorf("--file: %w", err)
		}
		defer f.Close()
		source = f
	}
	var err error
	payload.Value, err = io.ReadAll(io.LimitReader(source, packet.MaxPayloadsSize+1))
	return payload, err
}
