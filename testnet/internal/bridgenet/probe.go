package bridgenet

import (
	"context"
	"encoding/binary"
	"fmt"
	"strconv"
	"time"

	rpchttp "github.com/cometbft/cometbft/rpc/client/http"
	"github.com/cosmos/gogoproto/proto"
	"golang.org/x/sync/errgroup"

	"github.com/anji-bridge/anji/adapters/cosmos"
	"github.com/anji-bridge/anji/adapters/fabric"
	"github.com/anji-bridge/anji/contracts/cosmos/channelv2"
	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/testnet/internal/cosmosnet"
)

// probeName is the probe's port on both kinds of chains, and its chaincode's
// name. The probes are in testnet/internal/probe and testnet/chain/probe.
const probeName = "probe"

// credit asks the probe at the other end to credit an account named after the
// lot.
func credit(lot string) packet.Payload {
	return packet.Payload{SourcePort: probeName, DestinationPort: probeName, Version: "1", Encoding: "text/plain", Value: []byte("credit " + lot)}
}

// fabricProbe is the probe on a Fabric channel.
type fabricProbe struct{ *fabric.Chain }

// Send sends all packets at the same time.
func (p fabricProbe) Send(ctx context.Context, client string, timeout time.Time, lots ...string) ([]Sent, error) {
	sent := make([]Sent, len(lots))
	group, ctx := errgroup.WithContext(ctx)
	for i, lot := range lots {
		group.Go(func() error {
			credit := credit(lot)
			payload, err := credit.Marshal()
			if err != nil {
				return err
			}
			if sent[i], err = invokeSend(ctx, p.Chain, lot, probeName, "SendPacket", []byte(client), strconv.AppendInt(nil, timeout.Unix(), 10), payload); err != nil {
				return fmt.Errorf("send %s: %w", lot, err)
			}
			return nil
		})
	}
	return sent, group.Wait()
}

// Ended asks what the probe has noted of a packet.
func (p fabricProbe) Ended(ctx context.Context, client string, sent Sent) (Outcome, error) {
	answer, err := p.Evaluate(ctx, probeName, "Outcome", []byte(client), strconv.AppendUint(nil, sent.Sequence, 10))
	switch noted := string(answer); {
	case err != nil:
		return InFlight, fmt.Errorf("outcome of packet %d: %w", sent.Sequence, err)
	case noted == "":
		return InFlight, nil
	case noted == "timed out":
		return TimedOut, nil
	case noted == "acknowledged 1", // credits of the lot's account on a Fabric channel
		noted == "acknowledged probed": // as the probe on a Cosmos chain answers
		return Acknowledged, nil
	default:
		return InFlight, fmt.Errorf("outcome of packet %d: %q", sent.Sequence, noted)
	}
}

// Received asks for the lot's account.
func (p fabricProbe) Received(ctx context.Context, _ string, sent Sent) (bool, error) {
	answer, err := p.Evaluate(ctx, probeName, "Balance", []byte(sent.Lot))
	if err != nil {
		return false, fmt.Errorf("credits of %s: %w", sent.Lot, err)
	}
	switch credits := string(answer); credits {
	case "0", "1":
		return credits == "1", nil
	default:
		return false, fmt.Errorf("%s was credited %s times, want at most 1", sent.Lot, credits)
	}
}

// cosmosProbe is the probe on a Cosmos chain.
type cosmosProbe struct {
	*cosmos.Chain
	rpc *rpchttp.HTTP
}

func newCosmosProbe(end *End) (Application, error) {
	rpc, err := rpchttp.New(end.Cosmos.Info().RPC()[0], "/websocket")
	if err != nil {
		return nil, err
	}
	chain, err := end.openCosmos(cosmosnet.User)
	if err != nil {
		return nil, err
	}
	return cosmosProbe{chain, rpc}, nil
}

// Send sends all packets in one transaction.
func (p cosmosProbe) Send(ctx context.Context, client string, timeout time.Time, lots ...string) ([]Sent, error) {
	messages := make([]proto.Message, len(lots))
	for i, lot := range lots {
		messages[i] = &channelv2.MsgSendPacket{
			SourceClient: client, TimeoutTimestamp: uint64(timeout.Unix()),
			Payloads: []packet.Payload{credit(lot)}, Signer: p.Address(),
		}
	}
	sent, err := executeSend(ctx, p.Chain, lots, messages, func(answer []byte) (uint64, error) {
		var response channelv2.MsgSendPacketResponse
		err := proto.Unmarshal(answer, &response)
		return response.Sequence, err
	})
	if err != nil {
		return nil, fmt.Errorf("send %q: %w", lots, err)
	}
	return sent, nil
}

// Ended asks how often the probe was told that a packet ended.
func (p cosmosProbe) Ended(ctx context.Context, client string, sent Sent) (Outcome, error) {
	outcome := InFlight
	for step, means := range map[string]Outcome{"acknowledged": Acknowledged, "timed_out": TimedOut} {
		happened, err := p.once(ctx, step, client, sent.Sequence)
		if err != nil {
			return InFlight, err
		}
		if happened && outcome != InFlight {
			return InFlight, fmt.Errorf("packet %d of %s ended twice", sent.Sequence, client)
		}
		if happened {
			outcome = means
		}
	}
	return outcome, nil
}

// Received asks how often the probe was given a packet.
func (p cosmosProbe) Received(ctx context.Context, client string, sent Sent) (bool, error) {
	return p.once(ctx, "received", client, sent.Sequence)
}

// once reads how often a step of a packet happened, which may be once.
func (p cosmosProbe) once(ctx context.Context, step, client string, sequence uint64) (bool, error) {
	answer, err := p.rpc.ABCIQuery(ctx, "/store/probe/key", fmt.Appendf(nil, "%s/%s/%d", step, client, sequence))
	if err != nil {
		return false, err
	}
	switch value := answer.Response.Value; {
	case len(value) == 0:
		return false, nil
	case len(value) == 8 && binary.BigEndian.Uint64(value) == 1:
		return true, nil
	default:
		return false, fmt.Errorf("packet %d of %s was %s %x times", sequence, client, step, value)
	}
}
