// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title Money to try the escrow with
contract DemoToken is ERC20 {
    /// @param holder Owns all tokens at first.
    constructor(address holder, uint256 supply) ERC20("Demo Yuan", "DCNY") {
        _mint(holder, supply);
    }
}
