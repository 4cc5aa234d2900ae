// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

/// @title A contract for anybody to call, which remembers by whom it was
contract Tally {
    error Nothing();

    mapping(address caller => uint256) public countOf;

    function add(uint256 amount) external returns (uint256) {
        if (amount == 0) revert Nothing();
        return countOf[msg.sender] += amount;
    }
}
