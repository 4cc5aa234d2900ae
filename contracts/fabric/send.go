package fabric

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"strconv"

	"github.com/anji-bridge/anji/contracts/packet"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// sequenceTag starts the preimage of a sequence.
const sequenceTag = "anji/fabric-sequence/v1"

// sendFromApplication is Send(client, timeout, payload, index), called by an
// application chaincode: timeout in unix seconds and index in decimal, payload
// in protobuf. It answers with the packet.
//
// All that a called chaincode knows of its caller is the outermost chaincode
// of the transaction: that one must own the port. An application must
// therefore not call chaincodes that it does not trust.
func (i *invocation) sendFromApplication(args [][]byte) ([]byte, error) {
	timeout, err := parseNumber("timeout", args[1])
	if err != nil {
		return nil, err
	}
	payload, err := packet.ParsePayload(args[2])
	if err != nil {
		return nil, err
	}
	index, err := parseNumber("index", args[3])
	if err != nil {
		return nil, err
	}
	if i.top.Channel != i.stub.GetChannelID() {
		return nil, refusal.Unauthorized.With("Send was called from channel %s, whose transactions write nothing here", i.top.Channel)
	}
	sent, err := i.send(i.top.Chaincode, string(args[0]), timeout, payload, index)
	if err != nil {
		return nil, err
	}
	return sent.Marshal()
}

// send commits to a packet of an application. Beside keys of its own it reads
// only what deliveries never write: the configuration, the port's owner, the
// counterparty and the frozen flag.
func (i *invocation) send(application, clientID string, timeout uint64, payload packet.Payload, index uint64) (packet.Packet, error) {
	if err := i.requireOwner(payload.SourcePort, application); err != nil {
		return packet.Packet{}, err
	}
	counterparty, err := i.Counterparty(clientID)
	if err != nil {
		return packet.Packet{}, err
	}
	p := packet.Packet{
		SourceClient:      clientID,
		DestinationClient: counterparty.ClientID,
		TimeoutTimestamp:  timeout,
		Payloads:          []packet.Payload{payload},
	}
	p.Sequence = sequence(i.stub.GetTxID(), p, index)
	// The key is never deleted, so a sequence cannot come back after its
	// packet's commitment is gone.
	if i.store.Has(recordKey("sent", clientID, p.Sequence)) {
		return packet.Packet{}, refusal.SequenceUsed.With("client %s: sequence %d was used before", clientID, p.Sequence)
	}
	w := &writes{below: i.store}
	// Clients is asked for the counterparty and CheckSend alone.
	rules := packet.Rules{Store: w, Clients: verifier{invocation: i}, Clock: i, Events: w}
	if p, err = rules.Send(p); err != nil {
		return packet.Packet{}, err
	}
	w.apply(i.store)
	return p, nil
}

// sequence numbers a packet without a counter, which would make all sends
// conflict: the first 63 bits, not zero, of a hash over the transaction, the
// client, the packet, and the caller's index within the transaction, which
// tells equal packets apart. Fabric lets no transaction id commit twice.
func sequence(txID string, p packet.Packet, index uint64) uint64 {
	h := sha256.New()
	for _, part := range [][]byte{[]byte(sequenceTag), []byte(txID), []byte(p.SourceClient), packet.CommitPacket(p)} {
		h.Write(binary.BigEndian.AppendUint64(nil, uint64(len(part))))
		h.Write(part)
	}
	h.Write(binary.BigEndian.AppendUint64(nil, index))
	return max(binary.BigEndian.Uint64(h.Sum(nil))>>1, 1)
}

// recordKey is the key of what is kept about one packet for readers of blocks.
func recordKey(kind, client string, sequence uint64) []byte {
	digits := hex.EncodeToString(binary.BigEndian.AppendUint64(nil, sequence))
	return []byte(kind + "/" + client + "/" + digits)
}

func parseNumber(name string, decimal []byte) (uint64, error) {
	n, err := strconv.ParseUint(string(decimal), 10, 64)
	if err != nil {
		return 0, refusal.Malformed.With("%s: %.32q is not a decimal number", name, decimal)
	}
	return n, nil
}
