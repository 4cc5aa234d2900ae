// Command gmp writes the golden vectors of calls between chains by running
// ibc-go v11's own application. From the repository's root:
//
//	go -C testnet/tools/ibcv11 run ./gmp > contracts/gmp/testdata/vectors.json
package main

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"github.com/cosmos/cosmos-sdk/codec"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	"github.com/cosmos/gogoproto/proto"

	gmptypes "github.com/cosmos/ibc-go/v11/modules/apps/27-gmp/types"
)

type vectors struct {
	Source           string            `json:"source"`
	Port             string            `json:"port"`
	Version          string            `json:"version"`
	Encoding         string            `json:"encoding"`
	Calls            []call            `json:"calls"`
	Encoded          []encoded         `json:"encoded"`
	Acknowledgements []acknowledgement `json:"acknowledgements"`
	Accounts         []account         `json:"accounts"`
	Payload          payload           `json:"payload"`
}

// call's payload and memo are themselves, RepeatCount times.
type call struct {
	Name        string `json:"name"`
	Sender      string `json:"sender"`
	Receiver    string `json:"receiver"`
	Salt        string `json:"salt"`
	Payload     string `json:"payload"`
	Memo        string `json:"memo"`
	RepeatCount int    `json:"repeat_count"`
	Refusal     string `json:"refusal,omitempty"` // what ibc-go says
	Encoded     string `json:"encoded,omitempty"` // left out where it is long
}

// encoded is what a packet may hold in place of a call.
type encoded struct {
	Name    string `json:"name"`
	Value   string `json:"value"`
	Refusal string `json:"refusal,omitempty"`
}

type acknowledgement struct {
	Result  string `json:"result"`
	Encoded string `json:"encoded"`
}

type account struct {
	Client  string `json:"client"`
	Sender  string `json:"sender"`
	Salt    string `json:"salt"`
	Address string `json:"address"` // bytes
	Bech32  string `json:"bech32"`
}

// payload is that of two bank sends.
type payload struct {
	From    string   `json:"from"`
	To      []string `json:"to"`
	Amount  string   `json:"amount"`
	Encoded string   `json:"encoded"`
}

func main() {
	made := vectors{
		Source:  "github.com/cosmos/ibc-go/v11 v11.2.0, modules/apps/27-gmp; made by testnet/tools/ibcv11/gmp",
		Port:    gmptypes.PortID,
		Version: gmptypes.Version, Encoding: gmptypes.EncodingABI,
		Calls: calls(), Encoded: encodings(), Acknowledgements: acknowledgements(), Accounts: accounts(), Payload: payloads(),
	}
	out := json.NewEncoder(os.Stdout)
	out.SetIndent("", "  ")
	out.SetEscapeHTML(false)
	must(out.Encode(made))
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "gmp:", err)
		os.Exit(1)
	}
}

// valid is the call that every case changes in one place.
func valid() call {
	return call{
		Sender: "cosmos1sender", Receiver: "0x00000000000000000000000000000000000000aa", Salt: "0102", Payload: "c0ffee", Memo: "m", RepeatCount: 1,
	}
}

func (c call) data() gmptypes.GMPPacketData {
	salt, err := hex.DecodeString(c.Salt)
	must(err)
	body, err := hex.DecodeString(strings.Repeat(c.Payload, c.RepeatCount))
	must(err)
	return gmptypes.NewGMPPacketData(c.Sender, c.Receiver, salt, body, strings.Repeat(c.Memo, c.RepeatCount))
}

func calls() (all []call) {
	for _, v := range []struct {
		name   string
		change func(*call)
	}{
		{"valid", func(*call) {}},
		{"all but the sender empty", func(c *call) { *c = call{Sender: "s", RepeatCount: 1} }},
		{"sender empty", func(c *call) { c.Sender = "" }},
		{"sender blank", func(c *call) { c.Sender = " \t" }},
		{"sender of 2048 bytes", func(c *call) { c.Sender = strings.Repeat("s", 2048) }},
		{"sender of 2049 bytes", func(c *call) { c.Sender = strings.Repeat("s", 2049) }},
		{"sender not ascii", func(c *call) { c.Sender = "安济" }},
		{"receiver of 2048 bytes", func(c *call) { c.Receiver = strings.Repeat("r", 2048) }},
		{"receiver of 2049 bytes", func(c *call) { c.Receiver = strings.Repeat("r", 2049) }},
		{"salt of 32 bytes", func(c *call) { c.Salt = strings.Repeat("5a", 32) }},
		{"salt of 33 bytes", func(c *call) { c.Salt = strings.Repeat("5a", 33) }},
		{"payload of 32768 bytes", func(c *call) { c.Payload, c.Memo, c.RepeatCount = "ab", "", 32768 }},
		{"payload of 32769 bytes", func(c *call) { c.Payload, c.Memo, c.RepeatCount = "ab", "", 32769 }},
		{"memo of 32768 bytes", func(c *call) { c.Payload, c.Memo, c.RepeatCount = "", "m", 32768 }},
		{"memo of 32769 bytes", func(c *call) { c.Payload, c.Memo, c.RepeatCount = "", "m", 32769 }},
		{"payload of one word", func(c *call) { c.Payload = strings.Repeat("01", 32) }},
	} {
		c := valid()
		v.change(&c)
		c.Name = v.name
		data := c.data()
		if err := data.ValidateBasic(); err != nil {
			c.Refusal = err.Error()
		}
		value, err := gmptypes.MarshalPacketData(&data, gmptypes.Version, gmptypes.EncodingABI)
		must(err)
		if len(value) <= 4096 {
			c.Encoded = hex.EncodeToString(value)
		}
		all = append(all, c)
	}
	return all
}

// encodings are of one call, written in ways that are and are not taken.
func encodings() (all []encoded) {
	data := valid().data()
	value, err := gmptypes.EncodeABIGMPPacketData(&data)
	must(err)
	word := func(i int, last byte) func([]byte) []byte {
		return func(b []byte) []byte { b[32*i+31] = last; return b }
	}
	for _, v := range []struct {
		name   string
		change func([]byte) []byte
	}{
		{"valid", func(b []byte) []byte { return b }},
		{"empty", func([]byte) []byte { return nil }},
		{"a byte behind it", func(b []byte) []byte { return append(b, 0) }},
		{"a word behind it", func(b []byte) []byte { return append(b, make([]byte, 32)...) }},
		{"last word missing", func(b []byte) []byte { return b[:len(b)-32] }},
		{"last byte missing", func(b []byte) []byte { return b[:len(b)-1] }},
		{"without the outer offset", func(b []byte) []byte { return b[32:] }},
		{"outer offset a word further", func(b []byte) []byte {
			return append(append(word(0, 64)(bytes.Clone(b))[:32], make([]byte, 32)...), b[32:]...)
		}},
		{"padding not zero", func(b []byte) []byte { b[len(b)-1] = 1; return b }},
		{"two fields at one place", word(2, 0xa0)},
		{"offset beyond the end", func(b []byte) []byte { b[32] = 1; return b }},
		{"length beyond the end", func(b []byte) []byte { b[32*6+8] = 1; return b }},
		{"length of all ones", func(b []byte) []byte { copy(b[32*6:], bytes.Repeat([]byte{0xff}, 32)); return b }},
	} {
		changed := v.change(bytes.Clone(value))
		e := encoded{Name: v.name, Value: hex.EncodeToString(changed)}
		if _, err := gmptypes.UnmarshalPacketData(changed, gmptypes.Version, gmptypes.EncodingABI); err != nil {
			e.Refusal, _, _ = strings.Cut(err.Error(), "\n")
			if len(e.Refusal) > 200 {
				e.Refusal = e.Refusal[:200]
			}
		}
		all = append(all, e)
	}
	return all
}

func acknowledgements() (all []acknowledgement) {
	for _, result := range [][]byte{nil, {1}, bytes.Repeat([]byte{7}, 32), bytes.Repeat([]byte{7}, 33)} {
		ack := gmptypes.NewAcknowledgement(result)
		value, err := gmptypes.MarshalAcknowledgement(&ack, gmptypes.Version, gmptypes.EncodingABI)
		must(err)
		all = append(all, acknowledgement{hex.EncodeToString(result), hex.EncodeToString(value)})
	}
	return all
}

func accounts() (all []account) {
	for _, a := range []account{
		{Client: "attestations-0", Sender: "Org1MSP/x509::CN=user", Salt: ""},
		{Client: "attestations-0", Sender: "Org1MSP/x509::CN=user", Salt: "01"},
		{Client: "attestations-1", Sender: "Org1MSP/x509::CN=user", Salt: ""},
		{Client: "attestations-0", Sender: "0x00000000000000000000000000000000000000aa", Salt: strings.Repeat("5a", 32)},
	} {
		salt, err := hex.DecodeString(a.Salt)
		must(err)
		id := gmptypes.NewAccountIdentifier(a.Client, a.Sender, salt)
		address, err := gmptypes.BuildAddressPredictable(&id)
		must(err)
		a.Address, a.Bech32 = hex.EncodeToString(address), address.String()
		all = append(all, a)
	}
	return all
}

func payloads() payload {
	id := gmptypes.NewAccountIdentifier("attestations-0", "s", nil)
	from, err := gmptypes.BuildAddressPredictable(&id)
	must(err)
	made := payload{From: from.String(), Amount: "12stake"}
	amount, err := sdk.ParseCoinsNormalized(made.Amount)
	must(err)
	var messages []proto.Message
	for i := range 2 {
		to := sdk.AccAddress(bytes.Repeat([]byte{byte(i + 1)}, 20))
		made.To = append(made.To, to.String())
		messages = append(messages, banktypes.NewMsgSend(from, to, amount))
	}
	encoded, err := gmptypes.SerializeCosmosTx(codec.NewProtoCodec(codectypes.NewInterfaceRegistry()), messages)
	must(err)
	made.Encoded = hex.EncodeToString(encoded)
	return made
}
