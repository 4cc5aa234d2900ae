// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {IIBCApp} from "../../../../contracts/ethereum/src/interfaces/IIBCApp.sol";
import {IICS26Router} from "../../../../contracts/ethereum/src/interfaces/IICS26Router.sol";
import {IIBCAppCallbacks} from "../../../../contracts/ethereum/src/msgs/IIBCAppCallbacks.sol";
import {IICS26RouterMsgs} from "../../../../contracts/ethereum/src/msgs/IICS26RouterMsgs.sol";

/// @title Escrow of the cross-border payment sample
/// @notice A payer puts tokens in for an order and names a client, which is a chain,
/// and an approver there. A packet tells that chain. When the approver releases the
/// order, a packet comes back and the tokens go to the payee. When the first packet
/// fails or times out, they go back to the payer.
/// @dev The Go half, which says the same of both packets, is testnet/samples/payment.
/// Tokens that take a fee of each transfer would leave the escrow short: do not use them.
contract Escrow is IIBCApp {
    using SafeERC20 for IERC20;

    /// @dev One storage slot. A released order keeps its payee, so that its name is
    /// not used again, and no amount.
    struct Order {
        address payee;
        uint96 amount;
    }

    string public constant PORT = "payment";
    string public constant VERSION = "payment-1";
    string public constant ENCODING = "application/x-solidity-abi";
    /// @notice What either side answers to a packet that it has carried out.
    bytes public constant ACKNOWLEDGEMENT = "done";

    uint256 public constant MAX_ORDER_SIZE = 64;
    uint256 public constant MAX_APPROVER_SIZE = 128;
    /// @dev Offset, length and text of abi.encode(string order).
    uint256 private constant MAX_RELEASE_SIZE = 64 + MAX_ORDER_SIZE;

    IICS26Router public immutable ROUTER;
    IERC20 public immutable TOKEN;

    mapping(bytes32 key => Order) private _orders;

    /// @notice The other chain keeps the order: its approver may release it.
    event Confirmed(string client, uint64 indexed sequence);
    /// @notice The packet failed or timed out, and the payer has the tokens again.
    event Refunded(string client, uint64 indexed sequence);
    /// @notice The order was released. sequence is that of the packet that did so.
    event Paid(string client, uint64 indexed sequence, string order, address payee, uint256 amount);

    error OnlyRouter(address caller);
    /// @notice The argument or the packet's field of this name breaks a rule.
    error Invalid(string field);
    /// @notice Orders of this name and client are or were in the escrow.
    error OrderExists(string client, string order);
    /// @notice No tokens lie in the escrow for this order, or no more.
    error OrderNotOpen(string client, string order);

    modifier onlyRouter() {
        if (msg.sender != address(ROUTER)) revert OnlyRouter(msg.sender);
        _;
    }

    constructor(IICS26Router router, IERC20 token) {
        ROUTER = router;
        TOKEN = token;
    }

    /// @notice Put tokens in for an order; the escrow must be allowed to take them.
    /// @param client The client of the approver's chain.
    /// @param order The payer's name for the order, 1 to 64 bytes, not used before with this client.
    /// @param approver Who may release it, as that chain names its people, 1 to 128 bytes.
    /// @param timeout Unix seconds until which that chain must know of the order.
    /// @return sequence The packet that tells that chain.
    function fund(
        string calldata client,
        string calldata order,
        uint96 amount,
        address payee,
        string calldata approver,
        uint64 timeout
    ) external returns (uint64 sequence) {
        if (bytes(order).length == 0 || bytes(order).length > MAX_ORDER_SIZE) revert Invalid("order");
        if (bytes(approver).length == 0 || bytes(approver).length > MAX_APPROVER_SIZE) revert Invalid("approver");
        if (amount == 0) revert Invalid("amount");
        if (payee == address(0)) revert Invalid("payee");

        bytes32 key = _key(client, order);
        if (_orders[key].payee != address(0)) revert OrderExists(client, order);
        _orders[key] = Order(payee, amount);
        TOKEN.safeTransferFrom(msg.sender, address(this), amount);
        sequence = ROUTER.sendPacket(
            IICS26RouterMsgs.MsgSendPacket(
                client,
                timeout,
                IICS26RouterMsgs.Payload(
                    PORT, PORT, VERSION, ENCODING, abi.encode(order, amount, msg.sender, payee, approver)
                )
            )
        );
    }

    /// @notice What lies in the escrow for an order; an amount of 0 with a payee means released.
    function getOrder(string calldata client, string calldata order) external view returns (Order memory) {
        return _orders[_key(client, order)];
    }

    /// @inheritdoc IIBCApp
    /// @notice Pay an order that the other chain releases.
    function onRecvPacket(IIBCAppCallbacks.OnRecvPacketCallback calldata msg_)
        external
        onlyRouter
        returns (bytes memory)
    {
        string memory order = _release(msg_.payload);
        Order storage kept = _orders[_key(msg_.destinationClient, order)];
        (address payee, uint96 amount) = (kept.payee, kept.amount);
        if (amount == 0) revert OrderNotOpen(msg_.destinationClient, order);
        kept.amount = 0;
        TOKEN.safeTransfer(payee, amount);
        emit Paid(msg_.destinationClient, msg_.sequence, order, payee, amount);
        return ACKNOWLEDGEMENT;
    }

    /// @inheritdoc IIBCApp
    /// @notice Pay back what the other chain did not take.
    function onAcknowledgementPacket(IIBCAppCallbacks.OnAcknowledgementPacketCallback calldata msg_)
        external
        onlyRouter
    {
        if (keccak256(msg_.acknowledgement) == keccak256(ACKNOWLEDGEMENT)) {
            emit Confirmed(msg_.sourceClient, msg_.sequence);
        } else {
            _refund(msg_.sourceClient, msg_.sequence, msg_.payload.value);
        }
    }

    /// @inheritdoc IIBCApp
    /// @notice Pay back what the other chain will never know of.
    function onTimeoutPacket(IIBCAppCallbacks.OnTimeoutPacketCallback calldata msg_) external onlyRouter {
        _refund(msg_.sourceClient, msg_.sequence, msg_.payload.value);
    }

    /// @dev value is what fund has sent: the router calls back for no other packet. A
    /// chain that releases an order and then says that it never got it has had its
    /// money: there is nothing to pay back, and the packet ends.
    function _refund(string calldata client, uint64 sequence, bytes calldata value) private {
        (string memory order,, address payer) = abi.decode(value, (string, uint96, address));
        bytes32 key = _key(client, order);
        uint96 amount = _orders[key].amount;
        if (amount == 0) return;
        delete _orders[key];
        TOKEN.safeTransfer(payer, amount);
        emit Refunded(client, sequence);
    }

    /// @dev The order that a packet releases. Ports are compared on both sides: any
    /// application of the other chain may write to this port. What abi.decode reads
    /// can be written in many ways; only one is taken, as on the other chains.
    function _release(IICS26RouterMsgs.Payload calldata payload) private pure returns (string memory order) {
        if (!_equal(payload.sourcePort, PORT)) revert Invalid("sourcePort");
        if (!_equal(payload.destPort, PORT)) revert Invalid("destPort");
        if (!_equal(payload.version, VERSION)) revert Invalid("version");
        if (!_equal(payload.encoding, ENCODING)) revert Invalid("encoding");
        if (payload.value.length > MAX_RELEASE_SIZE) revert Invalid("value");
        order = abi.decode(payload.value, (string));
        if (keccak256(abi.encode(order)) != keccak256(payload.value)) revert Invalid("value");
    }

    function _equal(string calldata a, string memory b) private pure returns (bool) {
        return keccak256(bytes(a)) == keccak256(bytes(b));
    }

    /// @dev Each client is another chain, which must not release others' orders.
    function _key(string calldata client, string memory order) private pure returns (bytes32) {
        return keccak256(abi.encode(client, order));
    }
}
