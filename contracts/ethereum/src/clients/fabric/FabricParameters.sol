// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// @dev The organisation of an identity that may ask but not endorse.
uint8 constant NOBODY = 0xff;

/// @notice An identity as its registration states it.
/// @param serialized msp.SerializedIdentity, as endorsements and proposals carry it
/// @param x of the P-256 key
/// @param y of the P-256 key
/// @param notBefore unix seconds from which all of its certificate chain is valid
/// @param notAfter last unix second at which that is so and revocation lists are fresh
/// @param organisation its organisation's number in the policy, or NOBODY
struct Identity {
    bytes serialized;
    bytes32 x;
    bytes32 y;
    uint64 notBefore;
    uint64 notAfter;
    uint8 organisation;
}

/// @notice What a FabricClient is made of.
/// @param definitionBlock block that the pinned chaincode definition was committed in
/// @param definitionTx its transaction in that block
/// @param policy as SignaturePolicy reads it
/// @param organisations keccak256 of the MSP ids that the policy numbers
/// @param trustingPeriod seconds after which a view is too old
/// @param maxClockDrift seconds by which a view may be ahead of the block
/// @param height that the client starts at
/// @param time of that height, unix seconds
/// @param dictionary bytes that evidence is likely to contain
/// @param identities that are registered from the start
struct FabricParameters {
    string channel;
    string chaincode;
    uint64 definitionBlock;
    uint64 definitionTx;
    bytes policy;
    bytes32[] organisations;
    uint64 trustingPeriod;
    uint64 maxClockDrift;
    uint64 height;
    uint64 time;
    bytes dictionary;
    Identity[] identities;
}

function decodeParameters(bytes memory encoded) pure returns (FabricParameters memory) {
    return abi.decode(encoded, (FabricParameters));
}
