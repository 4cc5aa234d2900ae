package fabrictest

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"unicode/utf8"

	"github.com/hyperledger/fabric-chaincode-go/shim"
	"github.com/hyperledger/fabric-protos-go/ledger/queryresult"
	"github.com/hyperledger/fabric-protos-go/peer"
	"google.golang.org/protobuf/types/known/timestamppb"
)

// page is how many results of a range scan a peer sends at once, and so reads
// whatever the chaincode needs (core/chaincode, MaxResultLimit).
const page = 100

// simulator runs one transaction.
type simulator struct {
	channel  *Channel
	tx       *Transaction
	proposal *peer.SignedProposal
	stack    map[string]bool
}

// run executes one chaincode. A panic is what it would be on a peer: the end
// of the chaincode's process, answered as an error.
func (s *simulator) run(chaincode string, args [][]byte, init bool) (response peer.Response) {
	cc, ok := s.channel.chaincodes[chaincode]
	if !ok {
		return shim.Error(fmt.Sprintf("chaincode %s not found", chaincode))
	}
	if s.stack[chaincode] {
		return shim.Error(fmt.Sprintf("txid: %s(%s) exists", s.tx.ID, s.channel.Name))
	}
	s.stack[chaincode] = true
	defer func() {
		delete(s.stack, chaincode)
		if r := recover(); r != nil {
			response = shim.Error(fmt.Sprintf("chaincode stream terminated: %v", r))
		}
	}()
	stub := &stub{simulator: s, chaincode: chaincode, args: args}
	if init {
		return cc.Init(stub)
	}
	return cc.Invoke(stub)
}

// stub is one chaincode's view of the transaction. Methods that no chaincode
// here uses are left to the embedded nil interface.
type stub struct {
	shim.ChaincodeStubInterface
	*simulator
	chaincode string
	args      [][]byte
}

func (s *stub) GetArgs() [][]byte                                { return s.args }
func (s *stub) GetTxID() string                                  { return s.tx.ID }
func (s *stub) GetChannelID() string                             { return s.channel.Name }
func (s *stub) GetCreator() ([]byte, error)                      { return s.tx.call.Creator.Serialized, nil }
func (s *stub) GetSignedProposal() (*peer.SignedProposal, error) { return s.proposal, nil }
func (s *stub) GetTxTimestamp() (*timestamppb.Timestamp, error) {
	return timestamppb.New(s.tx.call.Time), nil
}
func (s *stub) GetFunctionAndParameters() (string, []string) { panic("use GetArgs") }
func (s *stub) SetEvent(string, []byte) error                { return errors.New("no events here") }

func (s *stub) InvokeChaincode(chaincode string, args [][]byte, channel string) peer.Response {
	if channel == "" || channel == s.channel.Name {
		return s.run(chaincode, args, false)
	}
	other, ok := s.channel.others[channel]
	if !ok {
		return shim.Error(fmt.Sprintf("channel %s not found", channel))
	}
	// A simulation of its own, which nobody commits.
	tx := &Transaction{ID: s.tx.ID, Reads: map[Key]Version{}, Writes: map[Key][]byte{}, call: s.tx.call}
	return (&simulator{channel: other, tx: tx, proposal: s.proposal, stack: map[string]bool{}}).run(chaincode, args, false)
}

func (s *stub) GetState(key string) ([]byte, error) {
	if key == "" {
		return nil, errors.New("empty key")
	}
	committed := s.channel.state[s.chaincode][key]
	s.tx.Reads[Key{s.chaincode, key}] = committed.version
	return committed.data, nil
}

func (s *stub) PutState(key string, data []byte) error {
	if key == "" || !utf8.ValidString(key) {
		return fmt.Errorf("key %q is empty or no UTF-8", key)
	}
	s.tx.Writes[Key{s.chaincode, key}] = data
	return nil
}

func (s *stub) DelState(key string) error {
	s.tx.Writes[Key{s.chaincode, key}] = nil
	return nil
}

func (s *stub) GetTransient() (map[string][]byte, error) { return s.tx.call.Transient, nil }

// Collection is the namespace that State and a Transaction's reads and writes
// have for a private data collection. Every peer here is a member of it.
func Collection(chaincode, name string) string { return chaincode + "$" + name }

func (s *stub) PutPrivateData(collection, key string, data []byte) error {
	namespace := Collection(s.chaincode, collection)
	if s.channel.state[namespace] == nil {
		s.channel.state[namespace] = map[string]value{}
	}
	s.tx.Writes[Key{namespace, key}] = data
	return nil
}

func (s *stub) GetPrivateData(collection, key string) ([]byte, error) {
	namespace := Collection(s.chaincode, collection)
	committed := s.channel.state[namespace][key]
	s.tx.Reads[Key{namespace, key}] = committed.version
	return committed.data, nil
}

func (s *stub) GetPrivateDataHash(collection, key string) ([]byte, error) {
	data, err := s.GetPrivateData(collection, key)
	if data == nil || err != nil {
		return nil, err
	}
	sum := sha256.Sum256(data)
	return sum[:], nil
}

func (s *stub) GetStateByRange(start, end string) (shim.StateQueryIteratorInterface, error) {
	s.tx.Ranges = append(s.tx.Ranges, Range{Chaincode: s.chaincode, Start: start, End: end})
	results := &results{stub: s, at: len(s.tx.Ranges) - 1}
	results.fetch()
	return results, nil
}

// results is a range scan that is fetched page by page.
type results struct {
	*stub
	at   int // in the transaction's ranges
	next int
}

// fetch reads one more page, and one key beyond it to know whether there is more.
func (r *results) fetch() {
	scanned := &r.tx.Ranges[r.at]
	want := len(scanned.Found) + page + 1
	scanned.Found = r.channel.scan(scanned.Chaincode, scanned.Start, scanned.End, want)
	scanned.Exhausted = len(scanned.Found) < want
}

func (r *results) HasNext() bool {
	if r.next == len(r.tx.Ranges[r.at].Found) && !r.tx.Ranges[r.at].Exhausted {
		r.fetch()
	}
	return r.next < len(r.tx.Ranges[r.at].Found)
}

func (r *results) Next() (*queryresult.KV, error) {
	if !r.HasNext() {
		return nil, errors.New("no such key")
	}
	key := r.tx.Ranges[r.at].Found[r.next].Key
	r.next++
	return &queryresult.KV{Namespace: r.chaincode, Key: key, Value: r.channel.state[r.chaincode][key].data}, nil
}

func (r *results) Close() error { return nil }
