package ethereum

import (
	"context"
	"time"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/gogoproto/proto"
	clienttypes "github.com/cosmos/ibc-go/v8/modules/core/02-client/types"
	"github.com/cosmos/ibc-go/v8/modules/core/exported"
	tendermint "github.com/cosmos/ibc-go/v8/modules/light-clients/07-tendermint"
	"github.com/ethereum/go-ethereum/common"

	"github.com/anji-bridge/anji/adapters"
	"github.com/anji-bridge/anji/contracts/clients/attestation"
	"github.com/anji-bridge/anji/contracts/clients/attested"
	fabric "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/contracts/ethereum/attestationclient"
	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/fabricclient"
	"github.com/anji-bridge/anji/contracts/ethereum/tendermintclient"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// The kinds of light client that there are in Solidity, by the type URLs of
// the client states that they correspond to.
var (
	fabricURL     = codectypes.MsgTypeURL(&fabric.ClientState{})
	tendermintURL = codectypes.MsgTypeURL(&tendermint.ClientState{})
	// The latter wraps one of the kinds above in what the former does.
	attestationURL = codectypes.MsgTypeURL(&attestation.ClientState{})
	attestedURL    = codectypes.MsgTypeURL(&attested.ClientState{})
)

// typeURL is that of a google.protobuf.Any in bytes.
func typeURL(packed []byte) (string, error) {
	var holder codectypes.Any
	if err := proto.Unmarshal(packed, &holder); err != nil {
		return "", refusal.Malformed.With("google.protobuf.Any: %w", err)
	}
	return holder.TypeUrl, nil
}

// errNoKind is what is wrong with clients of other types.
func errNoKind(url string) error {
	return refusal.ClientInvalid.With("there is no light client of type %q in Solidity; link such a chain through a quorum of attestors", url)
}

// creationCode is the transaction data that deploys a light client of a single
// contract.
func creationCode(params adapters.ClientParams, router, authority common.Address) ([]byte, error) {
	url, err := typeURL(params.ClientState)
	if err != nil {
		return nil, err
	}
	switch url {
	case fabricURL:
		parameters, err := fabricclient.Parameters(params.ClientState, params.ConsensusState, params.Identities, time.Now())
		if err != nil {
			return nil, err
		}
		arguments := bindings.NewFabricClient().PackConstructor(router, authority, parameters, params.ClientState)
		return append(common.FromHex(bindings.FabricClientMetaData.Bin), arguments...), nil
	case tendermintURL:
		parameters, err := tendermintclient.Parameters(params.ClientState, params.ConsensusState, params.Identities)
		if err != nil {
			return nil, err
		}
		arguments := bindings.NewTendermintClient().PackConstructor(router, parameters, params.ClientState)
		return append(common.FromHex(bindings.TendermintClientMetaData.Bin), arguments...), nil
	case attestationURL:
		parameters, err := attestationclient.Parameters(params.ClientState, params.ConsensusState)
		if err != nil {
			return nil, err
		}
		arguments := bindings.NewAttestationClient().PackConstructor(router, parameters, params.ClientState)
		return append(common.FromHex(bindings.AttestationClientMetaData.Bin), arguments...), nil
	}
	return nil, errNoKind(url)
}

// description is what a client's contract amounts to as an ibc-go client.
type description struct {
	kind     string
	trusting time.Duration // zero where the client does not expire
	state    []byte        // a google.protobuf.Any as of now
}

// describe brings the client state that a contract was made of up to date.
func describe(described []byte, now reading) (description, error) {
	url, err := typeURL(described)
	if err != nil {
		return description{}, err
	}
	height, frozen := clienttypes.NewHeight(now.latest.Revision, now.latest.Height), now.frozen
	var (
		state    exported.ClientState
		trusting time.Duration
	)
	switch url {
	case fabricURL:
		known := &fabric.ClientState{}
		err = unpackAny(described, known)
		known.LatestHeight, known.Frozen = height, frozen
		state, trusting = known, known.TrustingPeriod
	case tendermintURL:
		known := &tendermint.ClientState{}
		err = unpackAny(described, known)
		known.LatestHeight = height
		if frozen {
			known.FrozenHeight = tendermint.FrozenHeight
		}
		state, trusting = known, known.TrustingPeriod
	case attestationURL:
		known := &attestation.ClientState{}
		err = unpackAny(described, known)
		now.describeQuorum(known)
		state = known
	case attestedURL:
		return describeAttested(described, now)
	default:
		err = errNoKind(url)
	}
	if err != nil {
		return description{}, err
	}
	packed, err := packAny(state)
	return description{kind: state.ClientType(), trusting: trusting, state: packed}, err
}

// encoder turns evidence into what a light client's contract takes. All that
// one call answers belongs into one transaction: proofs lean on what the
// updates leave in transient storage.
type encoder interface {
	encode(ctx context.Context, updates [][]byte, messages []adapters.Message) (calls, proofs [][]byte, err error)
	// lasting tells whether a client remembers updates beyond the transaction.
	lasting() bool
}

// encoder is that of a client.
func (c *Chain) encoder(ctx context.Context, id string) (encoder, error) {
	contract, err := c.lightClient(ctx, id)
	if err != nil {
		return nil, err
	}
	counterparty, err := c.counterparty(ctx, id)
	if err != nil {
		return nil, err
	}
	return c.encoderOf(ctx, contract, counterparty.MerklePrefix)
}

// encoderOf is that of a light client's contract.
func (c *Chain) encoderOf(ctx context.Context, contract *lightClient, prefix [][]byte) (encoder, error) {
	url, err := typeURL(contract.described)
	if err != nil {
		return nil, err
	}
	switch url {
	case fabricURL:
		return c.fabricEncoder(ctx, contract, prefix)
	case tendermintURL:
		return c.tendermintEncoder(contract, prefix)
	case attestationURL:
		return newAttestationEncoder(contract, prefix)
	case attestedURL:
		return c.attestedEncoder(ctx, contract, prefix)
	}
	return nil, errNoKind(url)
}

// claim is what a message says of the other chain's state: the value at a
// path, nil where nothing is said to be there.
func claim(m adapters.Message) (path, value []byte) {
	switch m.Kind {
	case adapters.Receive:
		return packet.CommitmentPath(m.Packet.SourceClient, m.Packet.Sequence), packet.CommitPacket(m.Packet)
	case adapters.Acknowledge:
		return packet.AcknowledgementPath(m.Packet.DestinationClient, m.Packet.Sequence), packet.CommitAcknowledgement(m.Acknowledgement)
	default:
		return packet.ReceiptPath(m.Packet.DestinationClient, m.Packet.Sequence), nil
	}
}

// under is a path below the counterparty's prefix, as the router builds it: it
// is appended to the prefix's last key.
func under(prefix [][]byte, path []byte) [][]byte {
	full := append([][]byte{}, prefix...)
	if len(full) == 0 {
		return [][]byte{path}
	}
	last := len(full) - 1
	full[last] = append(append([]byte{}, full[last]...), path...)
	return full
}
