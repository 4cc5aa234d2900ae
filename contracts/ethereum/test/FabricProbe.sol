// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Expansion} from "../src/clients/fabric/Expansion.sol";
import {SignaturePolicy} from "../src/clients/fabric/SignaturePolicy.sol";

/// @title Shows the internal functions of FabricClient's libraries to tests
contract FabricProbe {
    function satisfied(bytes memory policy, uint256 signers) external pure returns (bool) {
        uint256 pos;
        assembly ("memory-safe") {
            pos := add(policy, 0x20)
        }
        return SignaturePolicy.satisfied(pos, signers);
    }

    function check(bytes memory policy, uint256 organisations) external pure {
        SignaturePolicy.check(policy, organisations);
    }

    /// @return out what instructions write behind the data
    function expand(bytes memory data, bytes calldata code) external pure returns (bytes memory out) {
        uint256 base;
        uint256 length = data.length;
        assembly ("memory-safe") {
            base := mload(0x40)
            mcopy(base, add(data, 0x20), length)
        }
        uint256 end = Expansion.expand(code, base, base + length);
        assembly ("memory-safe") {
            out := add(and(add(end, 31), not(31)), 0x20)
            let size := sub(end, add(base, length))
            mstore(out, size)
            mcopy(add(out, 0x20), add(base, length), size)
            mstore(0x40, and(add(add(out, size), 63), not(31)))
        }
    }
}
