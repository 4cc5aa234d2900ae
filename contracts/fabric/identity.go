package fabric

import (
	fabricview "github.com/anji-bridge/anji/contracts/clients/fabric"
	proofs "github.com/anji-bridge/anji/proofs/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// setIdentity stores what a certificate says at the path by which views prove
// it to clients that parse no certificates: on Ethereum a peer endorses, and a
// relayer asks, once its identity is registered there by such a view.
//
// A chaincode cannot read the channel's configuration, so the certificate is
// checked by the newest trust document: its chain of authorities, revocation
// lists and units, at the transaction's time. The record says until when all of
// that holds; a client takes nobody whose organisation its own policy does not
// name. An identity is known by its bytes, so a record never changes.
func (i *invocation) setIdentity(args [][]byte) ([]byte, error) {
	encoded := i.store.Get(trustKey)
	if encoded == nil {
		return nil, refusal.EmptyField.With("there is no trust document to check the certificate by: SetTrust comes first")
	}
	document, err := fabricview.ParseTrustDocument(encoded)
	if err != nil {
		return nil, err
	}
	trust, err := proofs.NewTrust(document.Anchors())
	if err != nil {
		return nil, err
	}
	id, err := trust.Identify(args[0], i.tx)
	if err != nil {
		return nil, err
	}
	record, err := id.Record()
	if err != nil {
		return nil, err
	}
	i.store.Set(packetKey(proofs.IdentityPath(args[0])), record)
	return record, nil
}
