// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// What the client trusts of one height. Only its hash is stored: whoever uses it
/// hands it in again.
struct ConsensusState {
    uint64 height;
    /// Of the header, in unix nanoseconds.
    uint64 time;
    /// The app hash: what the block before this one left as state.
    bytes32 root;
    bytes32 nextValidatorsHash;
}

/// A validator with a secp256k1 key, compressed to its first byte (2 or 3, by the
/// parity of y) and x.
struct Validator {
    bytes32 x;
    uint8 prefix;
    uint64 power;
}

/// What a header says, as far as the client reads it. The other fields of
/// CometBFT's header appear only as hashes in the Merkle tree over all fourteen.
struct Header {
    uint64 height;
    uint64 time;
    uint64 appVersion;
    bytes32 nextValidatorsHash;
    bytes32 appHash;
    /// Over last_block_id and last_commit_hash.
    bytes32 lastBlock;
    /// The leaf of data_hash.
    bytes32 data;
    /// The leaf of consensus_hash.
    bytes32 consensus;
    /// The leaf of last_results_hash.
    bytes32 lastResults;
    /// Over evidence_hash and proposer_address.
    bytes32 evidence;
}

/// What all precommits of a commit have in common beside the header's hash.
struct Commit {
    uint64 round;
    uint32 parts;
    bytes32 partsHash;
}

/// One validator's precommit for the block. Votes for nil and absent ones are not
/// handed in.
struct Signature {
    /// Index in the header's validator set.
    uint16 validator;
    /// Hint for ecrecover: 27 or 28.
    uint8 v;
    /// When the validator voted, in unix nanoseconds.
    uint64 time;
    bytes32 r;
    bytes32 s;
    /// Hint: the y of the validator's key.
    bytes32 y;
}

/// Says that a trusted validator is the one who gave a signature.
struct Overlap {
    uint16 trustedValidator;
    uint16 signature;
}

/// A header with what makes it believable to whoever trusts an earlier state.
struct SignedHeader {
    ConsensusState trusted;
    Header header;
    Commit commit;
    /// The set that signs the header, in its order.
    Validator[] validators;
    /// In ascending order of validators.
    Signature[] signatures;
    /// The set that the trusted state names as the next one. Empty where it is
    /// the set that signs, and then overlaps are not needed either.
    Validator[] trustedValidators;
    /// In ascending order of trusted validators.
    Overlap[] overlaps;
}

/// Two headers that cannot both be of one honest chain.
struct Conflict {
    SignedHeader first;
    SignedHeader second;
}

/// What a client is made with.
struct Parameters {
    string chainId;
    /// The number at the end of the chain id, 0 where there is none.
    uint64 revision;
    /// The part of the trusted power that must have signed a header.
    uint64 trustNumerator;
    uint64 trustDenominator;
    /// In nanoseconds.
    uint64 trustingPeriod;
    uint64 maxClockDrift;
    ConsensusState consensusState;
    /// Those that consensusState names as the next ones.
    Validator[] nextValidators;
}
