// Package fabric verifies statements about the state of a Hyperledger Fabric
// channel, by pure functions without I/O, clock or logging.
//
// Fabric has no state root, and block signatures do not cover transaction
// validity. What can be proven is a view: the packet chaincode's function
// View reads committed state at a list of paths and answers with a Merkle
// root over what it found, and peers endorse that answer. Verify checks the
// endorsements of one such answer against the organisations' MSPs and a
// pinned policy; VerifyEntry then opens the root at single paths.
package fabric
