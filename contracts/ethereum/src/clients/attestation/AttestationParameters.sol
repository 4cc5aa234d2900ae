// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// @notice What a client is made of that believes a quorum of attestors.
/// @param attestors in ascending order
/// @param threshold how many of them make a quorum
/// @param source that they sign along with every statement; zero for statements
/// in the form of ibc-go v11, which name none
/// @param snapshot whether a height of the source is one state of it
/// @param maxClockDrift seconds by which an attested time may be ahead of the block
/// @param rotationDelay seconds that a new set waits; with zero here and in the three
/// above the client is as on ibc-go v11: its set is fixed, and any time is taken
/// @param setSequence of the last rotation before
/// @param height of the source that the client starts at
/// @param time of that height, unix seconds
struct AttestationParameters {
    address[] attestors;
    uint32 threshold;
    bytes32 source;
    bool snapshot;
    uint64 maxClockDrift;
    uint64 rotationDelay;
    uint64 setSequence;
    uint64 height;
    uint64 time;
}

function decodeAttestationParameters(bytes memory encoded) pure returns (AttestationParameters memory) {
    return abi.decode(encoded, (AttestationParameters));
}
