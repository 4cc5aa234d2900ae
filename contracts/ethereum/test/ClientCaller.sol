// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// @title Stands in for the router at a light client
/// @notice Calls a client several times in one transaction, as a batch does.
contract ClientCaller {
    /// @param answers of the calls, in order
    /// @param gasUsed by each
    function run(address client, bytes[] calldata calls)
        external
        returns (bytes[] memory answers, uint256[] memory gasUsed)
    {
        answers = new bytes[](calls.length);
        gasUsed = new uint256[](calls.length);
        for (uint256 i = 0; i < calls.length; ++i) {
            uint256 before = gasleft();
            (bool done, bytes memory answer) = client.call(calls[i]);
            gasUsed[i] = before - gasleft();
            if (!done) {
                assembly ("memory-safe") {
                    revert(add(answer, 0x20), mload(answer))
                }
            }
            answers[i] = answer;
        }
    }
}
