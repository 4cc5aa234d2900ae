package gmp

import (
	"encoding/binary"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/cosmos-sdk/types/address"
	txtypes "github.com/cosmos/cosmos-sdk/types/tx"
	"github.com/cosmos/gogoproto/proto"
)

// accountSize and accountModule are those of ibc-go (modules/apps/27-gmp/types).
const (
	accountSize   = 32
	accountModule = "gmp-accounts"
)

// CosmosAccount is the address of the account by which a sender acts on a
// Cosmos chain, client being that chain's client of the sender's chain. It
// exists from the sender's first call on, and can be given coins before.
func CosmosAccount(client, sender string, salt []byte) []byte {
	var key []byte
	for _, part := range [][]byte{[]byte(client), []byte(sender), salt} {
		key = binary.BigEndian.AppendUint64(key, uint64(len(part)))
		key = append(key, part...)
	}
	return address.Module(accountModule, key)[:accountSize]
}

// CosmosPayload is the payload of a call that has a Cosmos chain execute
// messages, all or none of them. The account must be the only signer of each.
func CosmosPayload(messages ...proto.Message) ([]byte, error) {
	// ibc.applications.gmp.v1.CosmosTx has one field, which is the first one of a
	// transaction's body too.
	var tx txtypes.TxBody
	for _, m := range messages {
		packed, err := codectypes.NewAnyWithValue(m)
		if err != nil {
			return nil, err
		}
		tx.Messages = append(tx.Messages, packed)
	}
	return proto.Marshal(&tx)
}
