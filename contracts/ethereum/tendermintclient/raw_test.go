package tendermintclient_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/ethereum/tendermintclient/internal/messages"
	"github.com/anji-bridge/anji/proofs/refusal"
	"github.com/anji-bridge/anji/proofs/tendermint/tenderminttest"
)

// decode reads an update message that the encoder has made.
func decode(t testing.TB, msg []byte) messages.SignedHeader {
	t.Helper()
	parsed, err := messages.TendermintMessagesMetaData.ParseABI()
	require.NoError(t, err)
	arguments, err := parsed.Methods["signedHeader"].Inputs.Unpack(msg[1:])
	require.NoError(t, err)
	return *abi.ConvertType(arguments[0], new(messages.SignedHeader)).(*messages.SignedHeader)
}

// recode writes it again.
func recode(signed messages.SignedHeader) []byte {
	return append([]byte{1}, messages.NewTendermintMessages().PackSignedHeader(signed)[4:]...)
}

// TestRawHeadersRefuse changes what the encoder would never write.
func TestRawHeadersRefuse(t *testing.T) {
	same := tenderminttest.NewStep(4)
	half := tenderminttest.NewStep(4)
	half.Replace(2)
	clients := map[*tenderminttest.Step]*client{
		same: mustClient(t, same, tenderminttest.Hash("root")), half: mustClient(t, half, tenderminttest.Hash("root")),
	}
	for _, m := range []struct {
		name   string
		step   *tenderminttest.Step
		mutate func(*messages.SignedHeader)
		want   refusal.Code
		what   string
	}{
		{"nothing", same, func(*messages.SignedHeader) {}, "", ""},
		{"nothing, another set", half, func(*messages.SignedHeader) {}, "", ""},
		{"one signature twice", same, func(h *messages.SignedHeader) { h.Signatures[1] = h.Signatures[0] }, refusal.HeaderInvalid, "order of signatures"},
		{"signatures out of order", same, func(h *messages.SignedHeader) {
			h.Signatures[1], h.Signatures[0] = h.Signatures[0], h.Signatures[1]
		}, refusal.HeaderInvalid, "order of signatures"},
		{"a validator beyond the set", same, func(h *messages.SignedHeader) { h.Signatures[2].Validator = 4 }, refusal.HeaderInvalid, "index of signature"},
		{"another y", same, func(h *messages.SignedHeader) { h.Signatures[0].Y[31] ^= 2 }, refusal.HeaderInvalid, "signature"},
		{"the other y", same, func(h *messages.SignedHeader) { h.Signatures[0].Y[31] ^= 1 }, refusal.HeaderInvalid, "signature"},
		{"the other v", same, func(h *messages.SignedHeader) { h.Signatures[0].V ^= 7 }, refusal.HeaderInvalid, "signature"},
		{"no v", same, func(h *messages.SignedHeader) { h.Signatures[0].V = 0 }, refusal.HeaderInvalid, "signature"},
		{"another time of a vote", same, func(h *messages.SignedHeader) { h.Signatures[0].Time++ }, refusal.HeaderInvalid, "signature"},
		{"another round", same, func(h *messages.SignedHeader) { h.Commit.Round++ }, refusal.HeaderInvalid, "signature"},
		{"other parts", same, func(h *messages.SignedHeader) { h.Commit.PartsHash[0]++ }, refusal.HeaderInvalid, "signature"},
		{"no parts", same, func(h *messages.SignedHeader) { h.Commit.Parts = 0 }, refusal.HeaderInvalid, "signature"},
		{"another app hash", same, func(h *messages.SignedHeader) { h.Header.AppHash[0]++ }, refusal.HeaderInvalid, "signature"},
		{"other next validators", same, func(h *messages.SignedHeader) { h.Header.NextValidatorsHash[0]++ }, refusal.HeaderInvalid, "signature"},
		{"another time", same, func(h *messages.SignedHeader) { h.Header.Time++ }, refusal.HeaderInvalid, "signature"},
		{"another height", same, func(h *messages.SignedHeader) { h.Header.Height++ }, refusal.HeaderInvalid, "signature"},
		{"another application", same, func(h *messages.SignedHeader) { h.Header.AppVersion++ }, refusal.HeaderInvalid, "signature"},
		{"another block before", same, func(h *messages.SignedHeader) { h.Header.LastBlock[0]++ }, refusal.HeaderInvalid, "signature"},
		{"other data", same, func(h *messages.SignedHeader) { h.Header.Data[0]++ }, refusal.HeaderInvalid, "signature"},
		{"other consensus parameters", same, func(h *messages.SignedHeader) { h.Header.Consensus[0]++ }, refusal.HeaderInvalid, "signature"},
		{"other results", same, func(h *messages.SignedHeader) { h.Header.LastResults[0]++ }, refusal.HeaderInvalid, "signature"},
		{"other evidence", same, func(h *messages.SignedHeader) { h.Header.Evidence[0]++ }, refusal.HeaderInvalid, "signature"},
		{"another power", same, func(h *messages.SignedHeader) { h.Validators[3].Power++ }, refusal.HeaderInvalid, "signature"},
		{"no power", same, func(h *messages.SignedHeader) { h.Validators[3].Power = 0 }, refusal.HeaderInvalid, "validator power"},
		{"too much power", same, func(h *messages.SignedHeader) { h.Validators[3].Power = 1 << 60 }, refusal.HeaderInvalid, "validator power"},
		{"too much power together", same, func(h *messages.SignedHeader) {
			for i := range h.Validators {
				h.Validators[i].Power = 1<<60 - 1
			}
		}, refusal.HeaderInvalid, "total power"},
		{"no validators", same, func(h *messages.SignedHeader) { h.Validators = nil }, refusal.HeaderInvalid, "no validators"},
		{"another key", same, func(h *messages.SignedHeader) { h.Validators[0].Prefix ^= 1 }, refusal.HeaderInvalid, "signature"},
		{"no signatures", same, func(h *messages.SignedHeader) { h.Signatures = nil }, refusal.NotEnoughTrust, ""},
		{"two signatures", same, func(h *messages.SignedHeader) { h.Signatures = h.Signatures[:2] }, refusal.HeaderInvalid, "two thirds"},

		{"no trusted validators", half, func(h *messages.SignedHeader) { h.TrustedValidators = nil }, refusal.HeaderInvalid, "no validators"},
		{"other trusted validators", half, func(h *messages.SignedHeader) { h.TrustedValidators = h.Validators }, refusal.HeaderInvalid, "trusted validators"},
		{"more power of a trusted validator", half, func(h *messages.SignedHeader) { h.TrustedValidators[0].Power *= 9 }, refusal.HeaderInvalid, "trusted validators"},
		{"no overlaps", half, func(h *messages.SignedHeader) { h.Overlaps = nil }, refusal.NotEnoughTrust, ""},
		{"one overlap", half, func(h *messages.SignedHeader) { h.Overlaps = h.Overlaps[:1] }, refusal.NotEnoughTrust, ""},
		{"one overlap twice", half, func(h *messages.SignedHeader) { h.Overlaps[1] = h.Overlaps[0] }, refusal.HeaderInvalid, "order of overlaps"},
		{"overlaps out of order", half, func(h *messages.SignedHeader) {
			h.Overlaps[1], h.Overlaps[0] = h.Overlaps[0], h.Overlaps[1]
		}, refusal.HeaderInvalid, "order of overlaps"},
		{"an overlap of two strangers", half, func(h *messages.SignedHeader) {
			h.Overlaps[0].Signature, h.Overlaps[1].Signature = h.Overlaps[1].Signature, h.Overlaps[0].Signature
		}, refusal.HeaderInvalid, "overlap"},
		{"an overlap beyond the trusted set", half, func(h *messages.SignedHeader) { h.Overlaps[1].TrustedValidator = 4 }, refusal.HeaderInvalid, "index of overlap"},
		{"an overlap beyond the signatures", half, func(h *messages.SignedHeader) { h.Overlaps[1].Signature = 4 }, refusal.HeaderInvalid, "index of overlap"},
	} {
		t.Run(m.name, func(t *testing.T) {
			c := clients[m.step]
			msg, err := c.encode(header(t, m.step))
			require.NoError(t, err)
			signed := decode(t, msg)
			m.mutate(&signed)
			_, err = c.try(recode(signed))
			require.Equal(t, m.want, codeOf(t, err), "%v", err)
			if m.what != "" {
				require.ErrorContains(t, err, "\""+m.what+"\"")
			}
		})
	}
}
