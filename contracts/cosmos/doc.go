// Package cosmos is the Cosmos SDK module that sends, receives, acknowledges
// and times out IBC v2 packets on a chain built on ibc-go v8.
//
// It adds no store: everything provable lies in ibc core's store `ibc` under
// the keys of ibc-go v10 (prefix [`ibc`, “]), which collide with no key of v8,
// and so do links and sequences. Message type URLs, fields, events and
// attributes are v10's as well. A relayer therefore meets a stock v10 chain,
// and moving the chain to v10 later needs no new links.
//
// One rule differs: v8 does not keep who created a client, so that
// counterparties are registered by the module's admins or its authority.
//
// In genesis the module comes after ibc core.
package cosmos
