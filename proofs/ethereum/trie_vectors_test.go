package ethereum_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/anji-bridge/anji/proofs/ethereum"
	"github.com/anji-bridge/anji/proofs/refusal"
)

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func wantRefusal(t testing.TB, err error, want refusal.Code) {
	t.Helper()
	if code, _ := refusal.Of(err); code != want {
		t.Errorf("answered %v, want %s", err, want)
	}
}

func readVector(t testing.TB, name string, into any) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata/mpt", name))
	must(t, err)
	if raw, ok := into.(*[]byte); ok {
		*raw = data
		return
	}
	must(t, json.Unmarshal(data, into))
}

// proofOf answers what go-ethereum's trie proves of a key.
func proofOf(t testing.TB, in *trie.Trie, key []byte) [][]byte {
	t.Helper()
	in.Hash()
	var nodes nodeList
	must(t, in.Prove(key, &nodes))
	return nodes
}

type nodeList [][]byte

func (l *nodeList) Put(_, node []byte) error {
	*l = append(*l, bytes.Clone(node))
	return nil
}

func (l *nodeList) Delete([]byte) error { return errors.New("a proof only grows") }

// getProof is what eth_getProof answers.
type getProof struct {
	Address      common.Address  `json:"address"`
	Balance      *hexutil.Big    `json:"balance"`
	CodeHash     common.Hash     `json:"codeHash"`
	Nonce        hexutil.Uint64  `json:"nonce"`
	StorageHash  common.Hash     `json:"storageHash"`
	AccountProof []hexutil.Bytes `json:"accountProof"`
	StorageProof []struct {
		Key   string          `json:"key"`
		Value *hexutil.Big    `json:"value"`
		Proof []hexutil.Bytes `json:"proof"`
	} `json:"storageProof"`
}

func nodesOf(encoded []hexutil.Bytes) (nodes [][]byte) {
	for _, node := range encoded {
		nodes = append(nodes, node)
	}
	return nodes
}

// check verifies an answer against a state root.
func (p getProof) check(t *testing.T, stateRoot [32]byte) {
	t.Helper()
	proof := nodesOf(p.AccountProof)
	account, err := ethereum.VerifyAccount(stateRoot, p.Address, proof)
	must(t, err)
	want := ethereum.Account{
		Nonce: uint64(p.Nonce), Balance: common.BigToHash(p.Balance.ToInt()),
		StorageRoot: p.StorageHash, CodeHash: p.CodeHash,
	}
	if account != want {
		t.Errorf("account %+v, want %+v", account, want)
	}
	wantRefusal(t, ethereum.VerifyAccountAbsent(stateRoot, p.Address, proof), refusal.ProofInvalid)
	other := p.Address
	other[0] ^= 0x80
	_, err = ethereum.VerifyAccount(stateRoot, other, proof)
	wantRefusal(t, err, refusal.ProofInvalid)
	for _, s := range p.StorageProof {
		var slot [32]byte
		number, ok := new(big.Int).SetString(strings.TrimPrefix(s.Key, "0x"), 16)
		if !ok {
			t.Fatalf("slot %q", s.Key)
		}
		number.FillBytes(slot[:])
		proof := nodesOf(s.Proof)
		value, err := ethereum.VerifyStorage(account.StorageRoot, slot, proof)
		absent := ethereum.VerifyStorageAbsent(account.StorageRoot, slot, proof)
		all, setErr := ethereum.VerifyStorageSlots(account.StorageRoot, [][32]byte{slot}, proof)
		must(t, setErr)
		if all[0] != (ethereum.StorageValue{Set: s.Value.ToInt().Sign() != 0, Value: common.BigToHash(s.Value.ToInt())}) {
			t.Errorf("slot %s: together %+v", s.Key, all[0])
		}
		if s.Value.ToInt().Sign() == 0 {
			must(t, absent)
			wantRefusal(t, err, refusal.ProofInvalid)
			continue
		}
		must(t, err)
		wantRefusal(t, absent, refusal.ProofInvalid)
		if value != common.BigToHash(s.Value.ToInt()) {
			t.Errorf("slot %s: value %x, want %s", s.Key, value, s.Value)
		}
	}
}

// Proofs of mainnet and of another network; the files do not name the state
// root, so it is that of their first node.
func TestGetProofVectors(t *testing.T) {
	var answer struct{ Result getProof }
	readVector(t, "argument-mainnet-getproof/EthGetProof.json", &answer)
	var bare getProof
	readVector(t, "hyperlane-getproof/getProof-data.json", &bare)
	for _, p := range []getProof{answer.Result, bare} {
		p.check(t, crypto.Keccak256Hash(p.AccountProof[0]))
	}
}

// The answers of execution-apis are about its chain, whose headers name the
// state roots.
func TestExecutionApisVectors(t *testing.T) {
	var chain []byte
	readVector(t, "execution-apis-chain/chain.rlp", &chain)
	roots := map[common.Hash]common.Hash{} // state roots by block
	var head common.Hash
	for stream := rlp.NewStream(bytes.NewReader(chain), 0); ; {
		var block types.Block
		err := stream.Decode(&block)
		if errors.Is(err, io.EOF) {
			break
		}
		must(t, err)
		head = block.Hash()
		roots[head] = block.Root()
		checkTransactions(t, &block)
	}
	files, err := filepath.Glob("testdata/mpt/execution-apis-getProof/*.io")
	must(t, err)
	if len(files) != 4 {
		t.Fatalf("%d files", len(files))
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		must(t, err)
		var request struct{ Params []json.RawMessage }
		var answer struct{ Result getProof }
		for line := range strings.Lines(string(data)) {
			if text, ok := strings.CutPrefix(line, ">> "); ok {
				must(t, json.Unmarshal([]byte(text), &request))
			}
			if text, ok := strings.CutPrefix(line, "<< "); ok {
				must(t, json.Unmarshal([]byte(text), &answer))
			}
		}
		block := head
		if strings.Contains(file, "blockhash") {
			must(t, json.Unmarshal(request.Params[2], &block))
		}
		answer.Result.check(t, roots[block])
	}
}

// checkTransactions proves each of a block's transactions under the root in
// its header, as one proves receipts.
func checkTransactions(t *testing.T, block *types.Block) {
	t.Helper()
	in := trie.NewEmpty(nil)
	for i, tx := range block.Transactions() {
		raw, err := tx.MarshalBinary()
		must(t, err)
		must(t, in.Update(rlp.AppendUint64(nil, uint64(i)), raw))
	}
	for i, tx := range block.Transactions() {
		raw, err := tx.MarshalBinary()
		must(t, err)
		key := rlp.AppendUint64(nil, uint64(i))
		must(t, ethereum.VerifyTrie(block.TxHash(), key, raw, proofOf(t, in, key)))
	}
	key := rlp.AppendUint64(nil, uint64(len(block.Transactions())))
	must(t, ethereum.VerifyTrie(block.TxHash(), key, nil, proofOf(t, in, key)))
}

func TestRainbowReceipts(t *testing.T) {
	files, err := filepath.Glob("testdata/mpt/rainbow-receipt-proofs/*.json")
	must(t, err)
	if len(files) != 3 {
		t.Fatalf("%d files", len(files))
	}
	for _, file := range files {
		var v struct {
			Index   uint64   `json:"receipt_index"`
			Receipt string   `json:"receipt"`
			Proof   []string `json:"proof"`
		}
		readVector(t, strings.TrimPrefix(file, "testdata/mpt/"), &v)
		var proof [][]byte
		for _, node := range v.Proof {
			raw, err := hex.DecodeString(node)
			must(t, err)
			proof = append(proof, raw)
		}
		root := crypto.Keccak256Hash(proof[0])
		receipt, err := ethereum.VerifyReceipt(root, v.Index, proof)
		must(t, err)
		if hex.EncodeToString(receipt) != v.Receipt {
			t.Errorf("%s: another receipt", file)
		}
		_, err = ethereum.VerifyReceipt(root, v.Index+1, proof)
		wantRefusal(t, err, refusal.ProofInvalid)
	}
}

// All receipts of a block of mainnet, under the root in its header.
func TestMainnetReceipts(t *testing.T) {
	var header struct {
		ReceiptsRoot common.Hash `json:"receiptsRoot"`
	}
	readVector(t, "snowbridge-mainnet-receipts/header11408438.json", &header)
	var receipts types.Receipts
	readVector(t, "snowbridge-mainnet-receipts/receipts11408438.json", &receipts)
	if len(receipts) != 130 {
		t.Fatalf("%d receipts", len(receipts))
	}
	in := trie.NewEmpty(nil)
	for i, receipt := range receipts {
		raw, err := receipt.MarshalBinary()
		must(t, err)
		must(t, in.Update(rlp.AppendUint64(nil, uint64(i)), raw))
	}
	if root := in.Hash(); root != header.ReceiptsRoot {
		t.Fatalf("receipts of root %x, want %x", root, header.ReceiptsRoot)
	}
	for i := range uint64(len(receipts)) {
		want, err := receipts[i].MarshalBinary()
		must(t, err)
		receipt, err := ethereum.VerifyReceipt(header.ReceiptsRoot, i, proofOf(t, in, rlp.AppendUint64(nil, i)))
		must(t, err)
		if !bytes.Equal(receipt, want) {
			t.Errorf("receipt %d differs", i)
		}
	}
	beyond := uint64(len(receipts))
	_, err := ethereum.VerifyReceipt(header.ReceiptsRoot, beyond, proofOf(t, in, rlp.AppendUint64(nil, beyond)))
	wantRefusal(t, err, refusal.ProofInvalid)
}

// The trie tests of ethereum/tests: go-ethereum builds each trie, whose root
// is given, and what it proves of each key is verified.
func TestEthereumTrieTests(t *testing.T) {
	for _, file := range []string{
		"trieanyorder.json", "trieanyorder_secureTrie.json", "trietest.json", "trietest_secureTrie.json", "hex_encoded_securetrie_test.json",
	} {
		var cases map[string]struct {
			In   json.RawMessage
			Root string
		}
		readVector(t, "ethereum-tests-trie/"+file, &cases)
		for name, c := range cases {
			pairs := pairsOf(t, c.In)
			secure := strings.Contains(strings.ToLower(file), "secure")
			checkTrie(t, file+" "+name, secure, pairs, common.HexToHash(c.Root))
		}
	}
}

type pair struct{ key, value []byte }

// pairsOf reads a test's input: an object, or a list in which null removes.
func pairsOf(t *testing.T, in json.RawMessage) (pairs []pair) {
	t.Helper()
	var object map[string]*string
	if json.Unmarshal(in, &object) == nil {
		for key, value := range object {
			pairs = append(pairs, pair{text(t, &key), text(t, value)})
		}
		return pairs
	}
	var list [][2]*string
	must(t, json.Unmarshal(in, &list))
	for _, p := range list {
		pairs = append(pairs, pair{text(t, p[0]), text(t, p[1])})
	}
	return pairs
}

func text(t *testing.T, s *string) []byte {
	t.Helper()
	if s == nil {
		return nil
	}
	if digits, ok := strings.CutPrefix(*s, "0x"); ok {
		raw, err := hex.DecodeString(digits)
		must(t, err)
		return raw
	}
	return []byte(*s)
}

func checkTrie(t *testing.T, name string, secure bool, pairs []pair, root common.Hash) {
	t.Helper()
	in := trie.NewEmpty(nil)
	stored := map[string][]byte{}
	for _, p := range pairs {
		if secure {
			p.key = crypto.Keccak256(p.key)
		}
		must(t, in.Update(p.key, p.value))
		stored[string(p.key)] = p.value
	}
	if in.Hash() != root {
		t.Fatalf("%s: root %x, want %x", name, in.Hash(), root)
	}
	for key, value := range stored {
		if len(value) == 0 {
			value = nil
		}
		if err := ethereum.VerifyTrie(root, []byte(key), value, proofOf(t, in, []byte(key))); err != nil {
			t.Errorf("%s: key %x: %v", name, key, err)
		}
		for _, absent := range [][]byte{append([]byte(key), 0), []byte(key)[:len(key)-1], {key[0] ^ 1}} {
			if _, there := stored[string(absent)]; there || len(absent) == 0 {
				continue
			}
			if err := ethereum.VerifyTrie(root, absent, nil, proofOf(t, in, absent)); err != nil {
				t.Errorf("%s: key %x is absent: %v", name, absent, err)
			}
		}
	}
}

// Keys before, between and after those of a trie.
func TestNextPrevKeysAreAbsent(t *testing.T) {
	var cases map[string]struct {
		In    []string
		Tests [][3]string
	}
	readVector(t, "ethereum-tests-trie/trietestnextprev.json", &cases)
	for name, c := range cases {
		in := trie.NewEmpty(nil)
		for _, key := range c.In {
			must(t, in.Update([]byte(key), []byte(key)))
		}
		root := in.Hash()
		stored := "," + strings.Join(c.In, ",") + ","
		for _, keys := range c.Tests {
			key, value := []byte(keys[0]), []byte(nil)
			if strings.Contains(stored, ","+keys[0]+",") {
				value = key
			}
			if len(key) == 0 {
				wantRefusal(t, ethereum.VerifyTrie(root, key, nil, nil), refusal.EmptyField)
				continue
			}
			if err := ethereum.VerifyTrie(root, key, value, proofOf(t, in, key)); err != nil {
				t.Errorf("%s: %q: %v", name, key, err)
			}
		}
	}
}
