package fabric

import (
	"github.com/cosmos/ibc-go/v8/modules/core/exported"

	fabricview "github.com/anji-bridge/anji/contracts/clients/fabric"
	"github.com/anji-bridge/anji/proofs/refusal"
)

// setTrust stores a marshalled TrustDocument of clients/fabric at the path by
// which views prove it. The endorsers do not compare it with the channel's
// configuration, which a chaincode cannot read: administrators answer for it,
// and clients give everybody else a delay in which to object.
func (i *invocation) setTrust(args [][]byte) ([]byte, error) {
	document, err := fabricview.ParseTrustDocument(args[0])
	if err != nil {
		return nil, err
	}
	config, err := i.config()
	if err != nil {
		return nil, err
	}
	if channel := i.stub.GetChannelID(); document.Channel != channel {
		return nil, refusal.WrongChannel.With("trust document of %q, this is %q", document.Channel, channel)
	}
	if document.Chaincode != config.Chaincode {
		return nil, refusal.WrongChaincode.With("trust document of %q, this is %q", document.Chaincode, config.Chaincode)
	}
	if encoded := i.store.Get(trustKey); encoded != nil {
		known, err := fabricview.ParseTrustDocument(encoded)
		if err != nil {
			return nil, err
		}
		if document.Sequence <= known.Sequence {
			return nil, refusal.TrustSequence.With("document %d, the newest is %d", document.Sequence, known.Sequence)
		}
	}
	i.store.Set(trustKey, args[0])
	return nil, nil
}

var trustKey = packetKey([]byte(fabricview.TrustPath))

// queryTrust answers with the newest trust document, or with nothing.
func (i *invocation) queryTrust([][]byte) ([]byte, error) { return i.store.Get(trustKey), nil }

// recoverClient replaces what a frozen or expired client knows and trusts by
// what an active one does, as 02-client's keeper lets governance do: an
// administrator who wants that for an active client freezes it first.
func (i *invocation) recoverClient(args [][]byte) ([]byte, error) {
	ctx, err := i.context()
	if err != nil {
		return nil, err
	}
	subject, err := i.client(ctx, string(args[0]))
	if err != nil {
		return nil, err
	}
	substitute, err := i.client(ctx, string(args[1]))
	if err != nil {
		return nil, err
	}
	if subject.Status == exported.Active {
		return nil, refusal.ClientInvalid.With("client %s is active: freeze it first", subject.ID)
	}
	if err := substitute.RequireActive(); err != nil {
		return nil, err
	}
	if known, offered := subject.State.GetLatestHeight(), substitute.State.GetLatestHeight(); known.GTE(offered) {
		return nil, refusal.ClientInvalid.With("client %s knows height %s, %s knows %s: the substitute must know more", subject.ID, known, substitute.ID, offered)
	}
	err = subject.State.CheckSubstituteAndUpdateState(ctx, i.cdc, subject.Store, substitute.Store, substitute.State)
	if err != nil {
		return nil, withCode(refusal.ClientInvalid, err)
	}
	i.store.Delete(frozenKey(subject.ID))
	return nil, nil
}
