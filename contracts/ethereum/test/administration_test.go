package test_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/simulated"
	"github.com/anji-bridge/anji/contracts/ethereum/test"
	"github.com/anji-bridge/anji/contracts/packet"
)

const upgradeDelay = 48 * time.Hour

// Each function that governs the router answers to the role it is for, and to
// no other. Relaying is open to all.
func TestRoles(t *testing.T) {
	b := newBridge(t)
	p := b.mustSend()
	nobody := []simulated.Account{b.stranger, b.pauser, b.unpauser}
	for name, test := range map[string]struct {
		call    []byte
		refused []simulated.Account
	}{
		"addClient":            {router.PackAddClient(counterparty(there, prefix), b.client), append(nobody, b.relayer)},
		"registerCounterparty": {router.PackRegisterCounterparty(unregistered, counterparty(there, prefix)), append(nobody, b.relayer)},
		"addIBCApp":            {router.PackAddIBCApp("new", b.app), append(nobody, b.relayer)},
		"pause":                {router.PackPause(), []simulated.Account{b.stranger, b.relayer, b.admin, b.unpauser}},
		"announce":             {router.PackAnnounce(nil), append(nobody, b.relayer)},
		"migrateClient":        {router.PackMigrateClient(here, counterparty(there, prefix), b.client), append(nobody, b.relayer)},
		"upgradeToAndCall":     {router.PackUpgradeToAndCall(b.client, nil), append(nobody, b.relayer)},
		"setAuthority":         {router.PackSetAuthority(b.client), append(nobody, b.relayer, b.admin)},
	} {
		t.Run(name, func(t *testing.T) {
			for _, account := range test.refused {
				_, err := b.Call(account, b.router, test.call)
				refused(t, err, "AccessManagedUnauthorized")
			}
		})
	}
	_, err := b.Call(b.stranger, b.router, router.PackInitialize(b.client))
	refused(t, err, "InvalidInitialization")
	for name, call := range map[string][]byte{
		"relay":         router.PackRelay([][]byte{b.receive(b.incoming(1))}),
		"recvPacket":    b.receive(b.incoming(1)),
		"ackPacket":     b.acknowledge(p, []byte("fine")),
		"timeoutPacket": b.timeOut(p, p.TimeoutTimestamp),
		"updateClient":  router.PackUpdateClient(here, []byte("update")),
	} {
		_, err := b.Call(b.stranger, b.router, call)
		require.NoError(t, err, name)
	}
}

// A pauser cannot unpause. While paused nothing is sent or relayed; freezing a
// client still works.
func TestPause(t *testing.T) {
	b := newBridge(t)
	p := b.mustSend()
	_, err := b.Call(b.unpauser, b.router, router.PackUnpause())
	refused(t, err, "NotPaused")
	b.MustSend(b.pauser, b.router, router.PackPause())
	require.EqualValues(t, 1, b.count(b.router, router.PackPaused()))
	_, err = b.Call(b.pauser, b.router, router.PackUnpause())
	refused(t, err, "AccessManagedUnauthorized")
	_, err = b.Call(b.pauser, b.router, router.PackPause())
	refused(t, err, "Paused")
	_, err = b.Call(b.stranger, b.app, app.PackSend(sendMessage(b.outgoing())))
	refused(t, err, "Paused")
	for _, call := range [][]byte{
		b.receive(b.incoming(1)), b.acknowledge(p, []byte("fine")), b.timeOut(p, p.TimeoutTimestamp),
		router.PackUpdateClient(here, []byte("update")), router.PackRelay([][]byte{b.receive(b.incoming(1))}),
	} {
		_, err := b.Call(b.relayer, b.router, call)
		refused(t, err, "Paused")
	}
	b.MustSend(b.stranger, b.router, router.PackSubmitMisbehaviour(unregistered, []byte("misbehaviour")))

	b.MustSend(b.unpauser, b.router, router.PackUnpause())
	b.mustSend()
}

func TestUpgradeNeedsItsDelay(t *testing.T) {
	b := newBridge(t)
	p := b.mustSend()
	next := b.Deploy(&bindings.RouterMetaData, nil)
	upgrade := router.PackUpgradeToAndCall(next, nil)
	_, err := b.Call(b.admin, b.router, upgrade)
	refused(t, err, "NotAnnounced")

	b.MustSend(b.admin, b.router, router.PackAnnounce(upgrade))
	_, err = b.Call(b.admin, b.router, upgrade)
	refused(t, err, "NotAnnounced")
	b.Advance(upgradeDelay - time.Minute)
	_, err = b.Call(b.admin, b.router, upgrade)
	refused(t, err, "NotAnnounced")
	b.Advance(2 * time.Minute)
	for name, other := range map[string][]byte{
		"another implementation":    router.PackUpgradeToAndCall(b.Deploy(&bindings.RouterMetaData, nil), nil),
		"another initialising call": router.PackUpgradeToAndCall(next, []byte{1}),
		"something appended":        append(append([]byte{}, upgrade...), 0),
	} {
		_, err = b.Call(b.admin, b.router, other)
		require.Equal(t, "NotAnnounced", refused(t, err, "NotAnnounced").Name, name)
	}
	_, err = b.Call(b.stranger, b.router, upgrade)
	refused(t, err, "AccessManagedUnauthorized")
	receipt := b.MustSend(b.admin, b.router, upgrade)
	upgraded, err := router.UnpackUpgradedEvent(receipt.Logs[0])
	require.NoError(t, err)
	require.Equal(t, next, upgraded.Implementation)

	_, err = b.Call(b.admin, b.router, upgrade)
	refused(t, err, "NotAnnounced") // an announcement serves once
	require.NotNil(t, b.commitment(packet.CommitmentPath(here, p.Sequence)))
	require.Greater(t, b.mustSend().Sequence, p.Sequence)
	b.MustSend(b.relayer, b.router, b.acknowledge(p, []byte("fine")))
}

// Neither the AccessManager's administrator, acting through it, nor one who is
// given the role anew gets round the delay.
func TestNoWayRoundTheDelay(t *testing.T) {
	b := newBridge(t)
	upgrade := router.PackUpgradeToAndCall(b.Deploy(&bindings.RouterMetaData, nil), nil)
	_, err := b.Call(b.admin, b.manager, bindings.NewAccessManager().PackExecute(b.router, upgrade))
	require.Error(t, err)
	b.grantAll(b.stranger.Address)
	_, err = b.Call(b.stranger, b.router, upgrade)
	refused(t, err, "NotAnnounced")
}

func TestImplementationIsNoRouter(t *testing.T) {
	b := newBridge(t)
	implementation := b.Deploy(&bindings.RouterMetaData, nil)
	_, err := b.Call(b.stranger, implementation, router.PackInitialize(b.manager))
	refused(t, err, "InvalidInitialization")
}

func TestPorts(t *testing.T) {
	b := newBridge(t)
	_, err := b.Call(b.admin, b.router, router.PackAddIBCApp(port, b.client))
	refused(t, err, "PortExists")
	for _, name := range []string{"", "a", "a b", "a/b", strings.Repeat("p", 129), "安济"} {
		_, err := b.Call(b.admin, b.router, router.PackAddIBCApp(name, b.app))
		refused(t, err, "PortInvalid")
	}
	for _, address := range []common.Address{{}, b.stranger.Address, b.router} {
		_, err := b.Call(b.admin, b.router, router.PackAddIBCApp("new", address))
		refused(t, err, "ApplicationInvalid")
	}
	_, err = b.Call(b.stranger, b.router, router.PackGetIBCApp("new"))
	refused(t, err, "PortUnknown")
	require.Equal(t, b.app.Bytes(), b.read(b.router, router.PackGetIBCApp(port))[12:])
}

func TestClients(t *testing.T) {
	b := newBridge(t)
	require.EqualValues(t, 2, b.count(b.router, router.PackGetNextClientSeq()))
	require.Equal(t, b.client.Bytes(), b.read(b.router, router.PackGetClient(here))[12:])
	_, err := b.Call(b.stranger, b.router, router.PackGetClient("client-2"))
	refused(t, err, "ClientUnknown")
	_, err = b.Call(b.stranger, b.router, router.PackGetCounterparty(unregistered))
	refused(t, err, "CounterpartyUnknown")
	got, err := router.UnpackGetCounterparty(b.read(b.router, router.PackGetCounterparty(here)))
	require.NoError(t, err)
	require.Equal(t, counterparty(there, prefix), got)

	for name, info := range map[string]bindings.IICS02ClientMsgsCounterpartyInfo{
		"identifier too short":   counterparty("a-0", prefix),
		"identifier unnumbered":  counterparty("07-tendermint", prefix),
		"identifier of no chain": counterparty("client 0-0", prefix),
		"no prefix":              counterparty(there, nil),
		"prefix of nine keys":    counterparty(there, make([][]byte, 9)),
		"prefix with a long key": counterparty(there, [][]byte{make([]byte, 129)}),
	} {
		t.Run(name, func(t *testing.T) {
			_, err := b.Call(b.admin, b.router, router.PackRegisterCounterparty(unregistered, info))
			refused(t, err, "CounterpartyInvalid")
			_, err = b.Call(b.admin, b.router, router.PackAddClient(info, b.client))
			refused(t, err, "CounterpartyInvalid")
		})
	}
	// Prefixes of up to 12 bytes, with their lengths, are kept in another place.
	for _, size := range []int{0, 9, 10, 11} {
		kept := counterparty("fabric-view-12", [][]byte{make([]byte, size)})
		b.MustSend(b.admin, b.router, router.PackAddClient(kept, b.client))
		id := fmt.Sprintf("client-%d", b.count(b.router, router.PackGetNextClientSeq())-1)
		got, err := router.UnpackGetCounterparty(b.read(b.router, router.PackGetCounterparty(id)))
		require.NoError(t, err)
		require.Equal(t, kept, got)
		b.MustSend(b.admin, b.router, router.PackRegisterCounterparty(id, kept))
		_, err = b.Call(b.admin, b.router, router.PackRegisterCounterparty(id, counterparty("fabric-view-12", [][]byte{make([]byte, size+1)})))
		refused(t, err, "CounterpartyExists")
	}

	long := [][]byte{make([]byte, 128), {}, {1}, {}, {}, {}, {}, make([]byte, 128)}
	receipt := b.MustSend(b.admin, b.router, router.PackRegisterCounterparty(unregistered, counterparty("fabric-view-12", long)))
	event, err := router.UnpackCounterpartyRegisteredEvent(receipt.Logs[0])
	require.NoError(t, err)
	require.Equal(t, unregistered, event.ClientId)
	got, err = router.UnpackGetCounterparty(b.read(b.router, router.PackGetCounterparty(unregistered)))
	require.NoError(t, err)
	require.Equal(t, counterparty("fabric-view-12", long), got)

	receipt = b.MustSend(b.admin, b.router, router.PackRegisterCounterparty(unregistered, counterparty("fabric-view-12", long)))
	require.Empty(t, receipt.Logs, "the same again changes nothing")
	for _, other := range []bindings.IICS02ClientMsgsCounterpartyInfo{counterparty("fabric-view-13", long), counterparty("fabric-view-12", prefix)} {
		_, err = b.Call(b.admin, b.router, router.PackRegisterCounterparty(unregistered, other))
		refused(t, err, "CounterpartyExists")
	}
	_, err = b.Call(b.admin, b.router, router.PackRegisterCounterparty("client-9", counterparty(there, prefix)))
	refused(t, err, "ClientUnknown")
}

// A frozen client is replaced after the delay; the link stays what it was.
func TestMigrateClient(t *testing.T) {
	b := newBridge(t)
	b.MustSend(b.stranger, b.router, router.PackSubmitMisbehaviour(here, []byte("misbehaviour")))
	fresh := b.Deploy(&test.MockLightClientMetaData, test.NewMockLightClient().PackConstructor(b.router))
	migrate := router.PackMigrateClient(here, counterparty(there, prefix), fresh)
	_, err := b.Call(b.admin, b.router, migrate)
	refused(t, err, "NotAnnounced")
	elsewhere := router.PackMigrateClient(here, counterparty("07-tendermint-9", prefix), fresh)
	receipt := b.MustSend(b.admin, b.router, router.PackAnnounce(migrate))
	event, err := router.UnpackAnnouncedEvent(receipt.Logs[0])
	require.NoError(t, err)
	require.Equal(t, crypto.Keccak256Hash(migrate), common.Hash(event.CallHash))
	require.Equal(t, migrate, event.Call)
	require.EqualValues(t, b.Time()+uint64(upgradeDelay/time.Second), event.From.Uint64())
	b.MustSend(b.admin, b.router, router.PackAnnounce(elsewhere))
	b.Advance(upgradeDelay + time.Minute)
	_, err = b.Call(b.admin, b.router, elsewhere)
	refused(t, err, "CounterpartyExists")
	b.MustSend(b.admin, b.router, migrate)
	b.MustSend(b.relayer, b.router, b.receive(b.incoming(1)))
}

func TestMisbehaviour(t *testing.T) {
	b := newBridge(t)
	_, err := b.Call(b.stranger, b.router, router.PackSubmitMisbehaviour(here, []byte("slander")))
	refused(t, err, "ProofInvalid")
	_, err = b.Call(b.stranger, b.router, router.PackSubmitMisbehaviour("client-9", []byte("misbehaviour")))
	refused(t, err, "ClientUnknown")
	receipt := b.MustSend(b.stranger, b.router, router.PackSubmitMisbehaviour(here, []byte("misbehaviour")))
	event, err := router.UnpackICS02MisbehaviourSubmittedEvent(receipt.Logs[0])
	require.NoError(t, err)
	require.Equal(t, here, event.ClientId)
}
