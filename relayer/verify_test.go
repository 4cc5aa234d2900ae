package main

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/cosmos/gogoproto/jsonpb"
	gogoproto "github.com/cosmos/gogoproto/proto"
	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/urfave/cli/v2"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/protoadapt"

	fabricclient "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/proofs/fabric/fabrictest"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// verify runs relayer verify; no configuration exists.
func verify(t *testing.T, in []byte, args ...string) (out string, exit int) {
	t.Helper()
	var buffer bytes.Buffer
	p := program{in: bytes.NewReader(in), out: &buffer, errOut: new(bytes.Buffer)}
	err := p.run(context.Background(), append([]string{"relayer", "verify"}, args...))
	if err == nil {
		return buffer.String(), 0
	}
	var coded cli.ExitCoder
	if !errors.As(err, &coded) {
		t.Errorf("%v: %v has no exit code", args, err)
		return buffer.String(), -1
	}
	return buffer.String(), coded.ExitCode()
}

const ledgers = "../proofs/fabric/testdata/"

// numbered are the files of a folder's blocks.
func numbered(format string, numbers ...int) []string {
	var files []string
	for _, n := range numbers {
		files = append(files, fmt.Sprintf(ledgers+format, n))
	}
	return files
}

func file(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func save(t *testing.T, data []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "evidence")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func jsonBlock(t *testing.T, raw []byte) []byte {
	t.Helper()
	var block common.Block
	if err := proto.Unmarshal(raw, protoadapt.MessageV2Of(&block)); err != nil {
		t.Fatal(err)
	}
	out, err := protojson.Marshal(protoadapt.MessageV2Of(&block))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestVerifyFabricBlock(t *testing.T) {
	genesis := numbered("bft/%d.block", 0)[0]
	block := func(n int) []byte { return file(t, numbered("bft/%d.block", n)[0]) }
	anchored := func(anchor string, more ...string) []string {
		return append([]string{"fabric-block", "--anchor", anchor}, more...)
	}
	solo := numbered("blocks/%d.pb", 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
	spoilt := block(1)
	spoilt[200] ^= 1
	for name, c := range map[string]struct {
		args   []string
		in     []byte
		exit   int
		code   refusal.Code
		blocks int // in the verdict
	}{
		"a whole BFT ledger":         {anchored(genesis, numbered("bft/%d.block", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)...), nil, 0, "", 12},
		"with gaps":                  {anchored(genesis, numbered("bft/%d.block", 3, 7, 8, 11, 12)...), nil, 0, "", 5},
		"from a later config block":  {anchored(numbered("bft/%d.block", 8)[0], numbered("bft/%d.block", 9, 10)...), nil, 0, "", 2},
		"from standard input":        {anchored(genesis), block(1), 0, "", 1},
		"from -":                     {anchored(genesis, "-"), block(1), 0, "", 1},
		"JSON":                       {anchored(genesis), jsonBlock(t, block(1)), 0, "", 1},
		"JSON array":                 {anchored(genesis), []byte("[" + string(jsonBlock(t, block(1))) + ",\n" + string(jsonBlock(t, block(2))) + "]"), 0, "", 2},
		"flags after the files":      {[]string{"fabric-block", solo[1], "--raft", "--anchor", solo[0]}, nil, 0, "", 1},
		"single signatures":          {anchored(solo[0], append([]string{"--raft"}, solo[1:]...)...), nil, 0, "", 11},
		"by certificates alone":      {append([]string{"fabric-block", "--certs-only"}, solo...), nil, 0, "", 12},
		"a ledger file":              {[]string{"fabric-block", "--certs-only", ledgers + "kvledger/v20"}, nil, 0, "", 20},
		"single, not accepted":       {anchored(solo[0], solo[1]), nil, 1, refusal.RaftNotAccepted, 1},
		"a config block left out":    {anchored(genesis, numbered("bft/%d.block", 7, 9)...), nil, 1, refusal.ConfigSkipped, 2},
		"out of order":               {anchored(genesis, numbered("bft/%d.block", 2, 1)...), nil, 1, refusal.BlockOrder, 2},
		"another channel's":          {anchored(genesis, solo[1]), nil, 1, refusal.HashChain, 1},
		"another channel's, gap":     {anchored(genesis, solo[4]), nil, 1, refusal.WrongChannel, 1},
		"a bit of the data":          {anchored(genesis), spoilt, 1, refusal.DataHash, 1},
		"an anchor of transactions":  {anchored(numbered("bft/%d.block", 6)[0], numbered("bft/%d.block", 7)...), nil, 1, refusal.AnchorInvalid, 0},
		"a genesis block is nothing": {[]string{"fabric-block", "--certs-only", ledgers + "genesis/smartbft-mychannel.block"}, nil, 1, refusal.OrdererQuorum, 1},
		"a mocked ledger":            {[]string{"fabric-block", "--certs-only", ledgers + "kvledger/v13"}, nil, 1, refusal.OrdererQuorum, 2},
		"numbers by certificates":    {append([]string{"fabric-block", "--certs-only"}, numbered("bft/%d.block", 1)...), nil, 1, refusal.UnknownSigner, 1},

		"no bytes":                      {anchored(genesis), nil, 2, refusal.EmptyField, 0},
		"junk":                          {anchored(genesis), []byte("junk"), 2, refusal.Malformed, 0},
		"JSON of something else":        {anchored(genesis), []byte(`{"a": 1}`), 2, refusal.Malformed, 0},
		"cut short":                     {anchored(genesis), block(1)[:900], 2, refusal.Malformed, 0},
		"no such file":                  {anchored(genesis, "/no/such/file"), nil, 2, "", 0},
		"no such anchor":                {anchored("/no/such/file", genesis), nil, 2, "", 0},
		"an anchor of many blocks":      {anchored(ledgers+"kvledger/v20", genesis), nil, 2, "", 0},
		"usage: neither":                {[]string{"fabric-block", genesis}, nil, 2, "", -1},
		"usage: both":                   {anchored(genesis, "--certs-only", genesis), nil, 2, "", -1},
		"usage: raft without an anchor": {[]string{"fabric-block", "--raft", "--certs-only", genesis}, nil, 2, "", -1},
		"usage: unknown flag":           {[]string{"fabric-block", "--nope"}, nil, 2, "", -1},
		"usage: unknown command":        {[]string{"block"}, nil, 2, "", -1},
		"usage: no command":             {nil, nil, 2, "", -1},
	} {
		t.Run(name, func(t *testing.T) {
			out, exit := verify(t, c.in, c.args...)
			if exit != c.exit {
				t.Errorf("exit %d, want %d: %s", exit, c.exit, out)
			}
			if c.blocks < 0 {
				if out != "" {
					t.Errorf("printed %s", out)
				}
				return
			}
			var v blocksVerdict
			if err := json.Unmarshal([]byte(out), &v); err != nil {
				t.Fatalf("%v: %s", err, out)
			}
			if v.OK != (c.exit == 0) || v.Code != c.code || len(v.Blocks) != c.blocks || (v.Reason == "") != v.OK {
				t.Errorf("verdict: ok %v, code %q (want %q), reason %q, %d blocks (want %d)", v.OK, v.Code, c.code, v.Reason, len(v.Blocks), c.blocks)
			}
			for i, b := range v.Blocks {
				if last := i == len(v.Blocks)-1; !b.OK && (!last || v.Block == nil || *v.Block != b.Number) {
					t.Errorf("block %d is not ok: %+v", b.Number, b)
				}
			}
		})
	}
}

// The verdict says what was established, in the words that the help names.
func TestVerifyFabricBlockShows(t *testing.T) {
	out, exit := verify(t, nil, append([]string{"fabric-block", "--anchor", numbered("bft/%d.block", 0)[0]}, numbered("bft/%d.block", 7)...)...)
	if exit != 0 {
		t.Fatal(out)
	}
	for _, want := range []string{
		`"header_hash": "accb77c5c90ee4606d51df5a1c13cf56b5baef008ca887e115801ebe14954031"`, `"channel": "anji"`, `"trust": "bft_quorum"`, `"quorum": 3`, `"consenters": 4`,
		`"msp": "OrdererOrg2MSP"`, `"gap": true`, `"config_sequence": 0`, `"chaincode": "anji"`, `"endorsement_policy": "unknown"`,
		`"says": "MVCC_READ_CONFLICT"`, `"signed": false`,
	} {
		if !strings.Contains(out, want) {
			t.Errorf("the verdict does not say %s:\n%s", want, out)
		}
	}
}

func TestVerifyFabricView(t *testing.T) {
	n := fabrictest.NewNetwork(t)
	seconds := uint64(time.Now().Add(-time.Minute).Unix())
	header := fabricclient.NewHeader(n.Draft(5, seconds).Seal())
	client := fabricclient.NewClientState(n.Anchors(), time.Hour, time.Minute, 1)
	binary := func(m gogoproto.Message) []byte {
		raw, err := gogoproto.Marshal(m)
		if err != nil {
			t.Fatal(err)
		}
		return raw
	}
	text := func(m gogoproto.Message, kind string) []byte {
		out, err := (&jsonpb.Marshaler{OrigName: true}).MarshalToString(m)
		if err != nil {
			t.Fatal(err)
		}
		return []byte(`{"@type":"` + kind + `",` + out[1:])
	}
	trust := save(t, binary(client))
	weak := n.Draft(5, seconds)
	weak.Signers = weak.Signers[:1]
	strangers := fabrictest.NewNetwork(t).Draft(5, seconds)
	forged := fabricclient.NewHeader(n.Draft(5, seconds).Seal())
	forged.Endorsements[1].Signature = header.Endorsements[0].Signature
	for name, c := range map[string]struct {
		args []string
		in   []byte
		exit int
		code refusal.Code
	}{
		"binary":                  {[]string{"--trust", trust}, binary(header), 0, ""},
		"JSON":                    {[]string{"--trust", save(t, text(client, "/anji.clients.fabric.v1.ClientState"))}, text(header, "/anji.clients.fabric.v1.Header"), 0, ""},
		"from a file":             {[]string{save(t, binary(header)), "--trust", trust}, nil, 0, ""},
		"by certificates alone":   {[]string{"--certs-only"}, binary(header), 0, ""},
		"strangers, certificates": {[]string{"--certs-only"}, binary(fabricclient.NewHeader(strangers.Seal())), 0, ""},
		"strangers":               {[]string{"--trust", trust}, binary(fabricclient.NewHeader(strangers.Seal())), 1, refusal.CertificateRefuse},
		"one endorsement":         {[]string{"--trust", trust}, binary(fabricclient.NewHeader(weak.Seal())), 1, refusal.PolicyUnsatisfied},
		"a bad signature":         {[]string{"--certs-only"}, binary(forged), 1, refusal.SignatureInvalid},
		"no endorsement":          {[]string{"--certs-only"}, binary(&fabricclient.Header{ChannelHeader: header.ChannelHeader, SignatureHeader: header.SignatureHeader, ProposalPayload: header.ProposalPayload, ResponsePayload: header.ResponsePayload}), 1, refusal.PolicyUnsatisfied},
		"no view":                 {[]string{"--certs-only"}, binary(&fabricclient.Header{ChannelHeader: []byte{1}}), 1, refusal.EmptyField},
		"an empty client":         {[]string{"--trust", save(t, binary(&fabricclient.ClientState{Channel: "c"}))}, binary(header), 1, refusal.ClientInvalid},
		"junk":                    {[]string{"--trust", trust}, []byte("junk"), 2, refusal.Malformed},
		"JSON of something else":  {[]string{"--trust", trust}, []byte(`{"view": "` + base64.StdEncoding.EncodeToString([]byte("x")) + `"}`), 2, refusal.Malformed},
		"no bytes":                {[]string{"--trust", trust}, nil, 2, refusal.EmptyField},
		"no such trust":           {[]string{"--trust", "/no/such/file"}, binary(header), 2, ""},
		"usage: no trust":         {nil, binary(header), 2, ""},
		"usage: two files":        {[]string{"--certs-only", trust, trust}, nil, 2, ""},
	} {
		t.Run(name, func(t *testing.T) {
			out, exit := verify(t, c.in, append([]string{"fabric-view"}, c.args...)...)
			if exit != c.exit {
				t.Errorf("exit %d, want %d: %s", exit, c.exit, out)
			}
			if strings.HasPrefix(name, "usage") {
				return
			}
			var v viewVerdict
			if err := json.Unmarshal([]byte(out), &v); err != nil {
				t.Fatalf("%v: %s", err, out)
			}
			if v.OK != (c.exit == 0) || v.Code != c.code || (v.View != nil) != v.OK {
				t.Errorf("verdict %+v, want code %q", v, c.code)
			}
			if v.OK && (v.View.Channel != fabrictest.Channel || v.View.Height != 5 || len(v.Endorsers) != 2 || v.Endorsers[0].MSP != "Org1MSP") {
				t.Errorf("verdict %+v", v)
			}
		})
	}
}
