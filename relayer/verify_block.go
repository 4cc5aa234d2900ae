package main

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/urfave/cli/v2"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/protoadapt"

	"github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func (p program) verifyBlockCommand() *cli.Command {
	return &cli.Command{
		Name:      "fabric-block",
		Usage:     "verify blocks of a Hyperledger Fabric channel",
		ArgsUsage: "[FILE...]",
		Description: `Follows a channel from a config block that you trust, such as its genesis block,
over blocks in order; blocks may be left out, config blocks may not. A file is
a block as protobuf ("peer channel fetch"), protobuf JSON of a block or an array
of them, or a ledger file (blockfile_000000). Without FILE, and for "-", standard
input is read. Stops at the first block that is refused, and names it.

What is verified: hashes, the channel, the orderers' signatures (a BFT quorum, or
with --raft a single one, which any one orderer can give), configurations, and
who signed and endorsed each transaction. Validation flags are signed by nobody:
they are shown beside the verdict on the transaction.

    relayer verify fabric-block --anchor genesis.block 1.block 2.block
    relayer verify fabric-block --certs-only blockfile_000000`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "anchor", Usage: "trusted genesis or config block in `FILE`"},
			&cli.BoolFlag{Name: "raft", Usage: "accept blocks that only one orderer has signed"},
			&cli.BoolFlag{Name: "certs-only", Usage: "check signatures under the certificates that the blocks carry, whoever they belong to"},
		},
		OnUsageError: wrongUsage,
		Action:       p.verifyBlocks,
	}
}

// blocksVerdict is printed by verify fabric-block.
type blocksVerdict struct {
	outcome
	File   string        `json:"file,omitempty"`  // at which it was refused
	Block  *uint64       `json:"block,omitempty"` // at which it was refused
	Anchor *blockVerdict `json:"anchor,omitempty"`
	// Blocks were accepted, but for the last where the verdict is not ok.
	Blocks []blockVerdict `json:"blocks"`
}

type blockVerdict struct {
	outcome
	Number         uint64               `json:"number"`
	HeaderHash     string               `json:"header_hash"`
	Channel        string               `json:"channel"`
	Trust          fabric.BlockTrust    `json:"trust"`
	Signers        []signerVerdict      `json:"signers"`
	Quorum         int                  `json:"quorum,omitempty"`
	Consenters     int                  `json:"consenters,omitempty"`
	Ignored        []string             `json:"ignored_signatures,omitempty"`
	Gap            bool                 `json:"gap,omitempty"` // blocks before this one were not given
	Config         bool                 `json:"config,omitempty"`
	ConfigBlock    *uint64              `json:"config_block,omitempty"` // which the next block is verified by
	ConfigSequence *uint64              `json:"config_sequence,omitempty"`
	Transactions   []transactionVerdict `json:"transactions"`
}

type signerVerdict struct {
	ID     *uint32      `json:"id,omitempty"` // number of a BFT consenter
	MSP    string       `json:"msp,omitempty"`
	Name   string       `json:"name,omitempty"`
	Code   refusal.Code `json:"code,omitempty"` // why the signature does not count
	Reason string       `json:"reason,omitempty"`
}

type transactionVerdict struct {
	outcome                        // of the transaction by itself
	Index     int                  `json:"index"`
	ID        string               `json:"id,omitempty"`
	Type      string               `json:"type,omitempty"`
	Chaincode string               `json:"chaincode,omitempty"`
	Creator   *signerVerdict       `json:"creator,omitempty"`
	Endorsers []signerVerdict      `json:"endorsers,omitempty"`
	Policy    fabric.PolicyVerdict `json:"endorsement_policy"`
	Flag      flagVerdict          `json:"validation_flag"`
}

// flagVerdict shows what a peer said of a transaction.
type flagVerdict struct {
	Says         string `json:"says"`
	Signed       bool   `json:"signed"` // never: it is nobody's statement
	Contradicted bool   `json:"contradicted,omitempty"`
}

// errRead says that evidence cannot be read, so that nothing was refused.
type errRead struct{ error }

func (e errRead) Unwrap() error { return e.error }

func (p program) verifyBlocks(c *cli.Context) error {
	anchor, embedded := c.String("anchor"), c.Bool("certs-only")
	switch {
	case embedded && (anchor != "" || c.Bool("raft")):
		return cli.Exit("--certs-only goes with neither --anchor nor --raft", exitUnreadable)
	case !embedded && anchor == "":
		return cli.Exit("--anchor is missing: a config block that you trust, or else --certs-only", exitUnreadable)
	}
	files := c.Args().Slice()
	if len(files) == 0 {
		files = []string{stdin}
	}
	verdict := &blocksVerdict{Blocks: []blockVerdict{}}
	var step func(*fabric.Block) (fabric.BlockVerdict, error)
	err := error(nil)
	if embedded {
		step = embeddedSteps()
	} else {
		verdict.File = anchor
		step, err = p.followSteps(anchor, fabric.FollowOptions{Raft: c.Bool("raft")}, verdict)
	}
	if err == nil {
		err = p.verifyFiles(files, step, verdict)
	}
	if err == nil && embedded && !slices.ContainsFunc(verdict.Blocks, func(b blockVerdict) bool { return len(b.Signers) > 0 }) {
		err = refusal.OrdererQuorum.With("nothing is signed: a genesis block is a trust anchor, not evidence")
	}
	verdict.outcome = outcomeOf(err)
	if err == nil {
		verdict.File = ""
	}
	var unreadable errRead
	return p.conclude(verdict, err, errors.As(err, &unreadable))
}

// followSteps verifies each block against the one before, from the anchor on.
func (p program) followSteps(anchor string, options fabric.FollowOptions, verdict *blocksVerdict) (func(*fabric.Block) (fabric.BlockVerdict, error), error) {
	blocks, err := p.readBlocks(anchor)
	if err != nil {
		return nil, errRead{err}
	}
	if len(blocks) != 1 {
		return nil, errRead{fmt.Errorf("%s: holds %d blocks, want one as anchor", anchor, len(blocks))}
	}
	follower, first, err := fabric.NewFollower(blocks[0], options)
	if err != nil {
		return nil, err
	}
	shown := showBlock(first, nil)
	verdict.Anchor = &shown
	return func(b *fabric.Block) (fabric.BlockVerdict, error) {
		next, v, err := follower.Next(b)
		if err == nil {
			follower = next
		}
		return v, err
	}, nil
}

func embeddedSteps() func(*fabric.Block) (fabric.BlockVerdict, error) {
	var before *fabric.Block
	return func(b *fabric.Block) (fabric.BlockVerdict, error) {
		v, err := fabric.VerifyEmbeddedBlock(before, b)
		before = b
		return v, err
	}
}

// verifyFiles stops at the first block that is refused.
func (p program) verifyFiles(files []string, step func(*fabric.Block) (fabric.BlockVerdict, error), verdict *blocksVerdict) error {
	for _, file := range files {
		verdict.File = file
		blocks, err := p.readBlocks(file)
		if err != nil {
			return errRead{err}
		}
		for _, b := range blocks {
			v, err := step(b)
			verdict.Blocks = append(verdict.Blocks, showBlock(v, err))
			if err != nil {
				number := b.Number()
				verdict.Block = &number
				return err
			}
		}
	}
	return nil
}

func (p program) readBlocks(file string) ([]*fabric.Block, error) {
	data, err := p.readEvidence(file)
	if err != nil {
		return nil, err
	}
	blocks, err := parseBlocks(data)
	return blocks, refusal.Wrap(err, "%s", file)
}

// parseBlocks tells the forms of blocks apart.
func parseBlocks(data []byte) ([]*fabric.Block, error) {
	if isJSON(data) {
		return parseJSONBlocks(data)
	}
	block, err := fabric.ParseBlock(data)
	if err == nil {
		return []*fabric.Block{block}, nil
	}
	if blocks, ledgerErr := fabric.ParseBlockFile(data); ledgerErr == nil {
		return blocks, nil
	}
	return nil, err
}

func parseJSONBlocks(data []byte) ([]*fabric.Block, error) {
	all := []json.RawMessage{data}
	if err := json.Unmarshal(data, &all); err != nil {
		all = []json.RawMessage{data} // an object
	}
	blocks := make([]*fabric.Block, len(all))
	for i, raw := range all {
		var block common.Block
		if err := protojson.Unmarshal(raw, protoadapt.MessageV2Of(&block)); err != nil {
			return nil, refusal.Malformed.With("JSON of a block, with data and metadata in base64: %w", err)
		}
		var err error
		if blocks[i], err = fabric.NewBlock(&block); err != nil {
			return nil, err
		}
	}
	if len(blocks) == 0 {
		return nil, refusal.EmptyField.With("JSON array of blocks")
	}
	return blocks, nil
}

func showBlock(v fabric.BlockVerdict, err error) blockVerdict {
	shown := blockVerdict{
		outcome: outcomeOf(err),
		Number:  v.Number, HeaderHash: hex.EncodeToString(v.Hash[:]), Channel: v.Channel, Trust: v.Trust,
		Signers: []signerVerdict{}, Quorum: v.Quorum, Consenters: v.Consenters,
		Gap: v.Gap, Config: v.Config, Transactions: []transactionVerdict{},
	}
	for _, s := range v.Signers {
		signer := signerVerdict{MSP: s.MSP, Name: s.Name}
		if v.Trust == fabric.TrustBFT {
			signer.ID = &s.ID
		}
		shown.Signers = append(shown.Signers, signer)
	}
	for _, ignored := range v.Ignored {
		shown.Ignored = append(shown.Ignored, ignored.Error())
	}
	if err == nil && v.Trust != fabric.TrustEmbedded {
		shown.ConfigBlock, shown.ConfigSequence = &v.ConfigBlock, &v.ConfigSequence
	}
	for _, t := range v.Transactions {
		shown.Transactions = append(shown.Transactions, showTransaction(t))
	}
	return shown
}

func showTransaction(t fabric.TransactionVerdict) transactionVerdict {
	shown := transactionVerdict{
		outcome: outcomeOf(t.Fault),
		Index:   t.Index, ID: t.ID, Type: t.Type, Chaincode: t.Chaincode, Policy: t.Policy,
		Flag: flagVerdict{Says: t.Flag.String(), Contradicted: t.Contradicted},
	}
	if t.Creator != (fabric.Endorser{}) {
		creator := showSigner(t.Creator)
		shown.Creator = &creator
	}
	for _, e := range t.Endorsers {
		shown.Endorsers = append(shown.Endorsers, showSigner(e))
	}
	return shown
}

func showSigner(e fabric.Endorser) signerVerdict {
	shown := signerVerdict{MSP: e.MSP, Name: e.Name}
	if e.Fault != nil {
		failed := outcomeOf(e.Fault)
		shown.Code, shown.Reason = failed.Code, failed.Reason
	}
	return shown
}
