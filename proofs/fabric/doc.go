// Package fabric verifies statements about the state of a Hyperledger Fabric
// channel, and the channel's blocks, by pure functions without I/O, clock or
// logging.
//
// Fabric has no state root, and block signatures do not cover transaction
// validity. What can be proven is a view: the packet chaincode's function
// View reads committed state at a list of paths and answers with a Merkle
// root over what it found, and peers endorse that answer. Verify checks the
// endorsements of one such answer against the organisations' MSPs and a
// pinned policy; VerifyEntry then opens the root at single paths.
//
// Blocks say what was ordered, not what took effect. A Follower starts from a
// config block that is trusted as it is and takes the blocks after it: chain
// of hashes, data, channel, the orderers' signatures (a BFT quorum, or a
// single one where that is explicitly accepted), and each new configuration,
// verified by the one before. It judges every transaction by its signatures
// and endorsements; the validation flags that a peer adds are signed by
// nobody and are only reported.
package fabric
