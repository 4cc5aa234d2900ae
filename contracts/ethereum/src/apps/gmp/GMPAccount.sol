// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Address} from "@openzeppelin/contracts/utils/Address.sol";

/// @title The account by which one sender of another chain acts here
/// @dev It does what the application that made it says, and nothing else.
contract GMPAccount {
    address private immutable APP;

    error OnlyApp(address caller);

    constructor() {
        APP = msg.sender;
    }

    /// @notice Call a contract; a failure is passed on as it is.
    function execute(address target, bytes calldata data) external returns (bytes memory) {
        if (msg.sender != APP) revert OnlyApp(msg.sender);
        return Address.functionCall(target, data);
    }
}
