// Package attestationclient turns ibc-go's messages of an attestations client
// into the calldata of the Solidity contract AttestationClient, and of the
// quorum's part of AttestedClient. It verifies next to nothing: the contracts
// do.
package attestationclient
