// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {Create2} from "@openzeppelin/contracts/utils/Create2.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

import {IIBCApp} from "../../interfaces/IIBCApp.sol";
import {IICS26Router} from "../../interfaces/IICS26Router.sol";
import {IIBCAppCallbacks} from "../../msgs/IIBCAppCallbacks.sol";
import {IICS26RouterMsgs} from "../../msgs/IICS26RouterMsgs.sol";
import {GMPAccount} from "./GMPAccount.sol";

/// @title Calls between chains (ICS-27 version 2)
/// @notice Whoever sends a call acts on the other chain by an account of their own,
/// which nobody else commands; and here the other chains' senders do.
/// @dev The form of calls is that of ibc-go v11's application 27-gmp, so a stock chain
/// is a peer. The Go half, which says the same of them, is contracts/gmp.
contract GMP is IIBCApp {
    /// @param sender Who calls, as the sending chain writes it; that chain vouches for it.
    /// @param receiver What is called, as the receiving chain names it: here an address in
    /// hexadecimal, and empty for a Cosmos chain.
    /// @param salt Gives a sender as many accounts on the other chain as it likes.
    /// @param payload What the receiver is told: here the call's data.
    struct Call {
        string sender;
        string receiver;
        bytes salt;
        bytes payload;
        string memo;
    }

    /// @dev A tuple of one, as ibc-go writes acknowledgements.
    struct Answer {
        bytes result;
    }

    string public constant PORT = "gmpport";
    string public constant VERSION = "ics27-2";
    string public constant ENCODING = "application/x-solidity-abi";

    /// @dev Bounds of ibc-go, in bytes.
    uint256 public constant MAX_NAME_SIZE = 2048;
    uint256 public constant MAX_SALT_SIZE = 32;
    uint256 public constant MAX_PAYLOAD_SIZE = 32768;
    uint256 public constant MAX_MEMO_SIZE = 32768;
    /// @dev In bytes: Applications.MAX_ACKNOWLEDGEMENT_SIZE, the most that a router takes.
    uint256 public constant MAX_ANSWER_SIZE = 32768;

    /// @dev The universal error acknowledgement, sha256("UNIVERSAL_ERROR_ACKNOWLEDGEMENT").
    bytes32 private constant FAILURE = 0x4774d4a575993f963b1c06573736617a457abef8589178db8d10c94b4ab511ab;

    IICS26Router public immutable ROUTER;

    /// @notice A call was carried out. sequence is that of the packet that brought it.
    event Called(string client, uint64 indexed sequence, address indexed account, address indexed target);
    /// @notice The other chain has carried out the call of this packet, or else it failed there
    /// and left nothing. The acknowledgement of a success should be an encoded Answer; one of
    /// more than MAX_ANSWER_SIZE is left out, and is in the router's transaction alone.
    event Answered(string client, uint64 indexed sequence, bool success, bytes acknowledgement);
    /// @notice The other chain had not received the call in time, and never will.
    event TimedOut(string client, uint64 indexed sequence);

    error OnlyRouter(address caller);
    /// @notice The argument or the packet's field of this name breaks a rule.
    error Invalid(string field);

    modifier onlyRouter() {
        if (msg.sender != address(ROUTER)) revert OnlyRouter(msg.sender);
        _;
    }

    constructor(IICS26Router router) {
        ROUTER = router;
    }

    /// @notice Have the caller's account on another chain do something.
    /// @param client The client of that chain.
    /// @param timeout Unix seconds until which that chain must know of it, at most a day ahead.
    /// @return sequence The packet's, which Answered or TimedOut will name.
    function sendCall(
        string calldata client,
        uint64 timeout,
        string calldata receiver,
        bytes calldata salt,
        bytes calldata payload,
        string calldata memo
    ) external returns (uint64 sequence) {
        Call memory call = Call(Strings.toChecksumHexString(msg.sender), receiver, salt, payload, memo);
        _checkBounds(call);
        return ROUTER.sendPacket(
            IICS26RouterMsgs.MsgSendPacket(
                client, timeout, IICS26RouterMsgs.Payload(PORT, PORT, VERSION, ENCODING, abi.encode(call))
            )
        );
    }

    /// @notice The account by which a sender of another chain acts here. It exists from the
    /// first call on, and can be given ERC-20 tokens before. It cannot spend ether.
    /// @param client The client of the sender's chain.
    function accountOf(string calldata client, string calldata sender, bytes calldata salt)
        external
        view
        returns (address)
    {
        return Create2.computeAddress(_key(client, sender, salt), keccak256(type(GMPAccount).creationCode));
    }

    /// @inheritdoc IIBCApp
    /// @notice Carry out a call. Nothing can be sent meanwhile.
    function onRecvPacket(IIBCAppCallbacks.OnRecvPacketCallback calldata msg_)
        external
        onlyRouter
        returns (bytes memory answer)
    {
        Call memory call = _parse(msg_.payload);
        (bool ok, address target) = Strings.tryParseAddress(call.receiver);
        if (!ok) revert Invalid("receiver");
        GMPAccount account = _account(_key(msg_.destinationClient, call.sender, call.salt));
        bytes memory result = account.execute(target, call.payload);
        emit Called(msg_.destinationClient, msg_.sequence, address(account), target);
        answer = abi.encode(Answer(result));
        if (answer.length > MAX_ANSWER_SIZE) revert Invalid("result");
    }

    /// @inheritdoc IIBCApp
    /// @dev Told as it is: one that is no answer in form must not keep the packet in flight,
    /// nor one so long that the gas of a callback does not suffice for its event.
    function onAcknowledgementPacket(IIBCAppCallbacks.OnAcknowledgementPacketCallback calldata msg_)
        external
        onlyRouter
    {
        bool success = keccak256(msg_.acknowledgement) != keccak256(abi.encode(FAILURE));
        bool short = msg_.acknowledgement.length <= MAX_ANSWER_SIZE;
        emit Answered(msg_.sourceClient, msg_.sequence, success, short ? msg_.acknowledgement : msg_.acknowledgement[:0]);
    }

    /// @inheritdoc IIBCApp
    function onTimeoutPacket(IIBCAppCallbacks.OnTimeoutPacketCallback calldata msg_) external onlyRouter {
        emit TimedOut(msg_.sourceClient, msg_.sequence);
    }

    /// @dev Made when it is first needed.
    function _account(bytes32 key) private returns (GMPAccount account) {
        account = GMPAccount(Create2.computeAddress(key, keccak256(type(GMPAccount).creationCode)));
        if (address(account).code.length == 0) account = new GMPAccount{salt: key}();
    }

    /// @dev Ports are compared on both sides: any application of the other chain may
    /// write to this port. What abi.decode reads can be written in many ways; only one is
    /// taken, as on the other chains.
    function _parse(IICS26RouterMsgs.Payload calldata payload) private pure returns (Call memory call) {
        if (!_equal(payload.sourcePort, PORT)) revert Invalid("sourcePort");
        if (!_equal(payload.destPort, PORT)) revert Invalid("destPort");
        if (!_equal(payload.version, VERSION)) revert Invalid("version");
        if (!_equal(payload.encoding, ENCODING)) revert Invalid("encoding");
        call = abi.decode(payload.value, (Call));
        if (keccak256(abi.encode(call)) != keccak256(payload.value)) revert Invalid("value");
        _checkBounds(call);
    }

    function _checkBounds(Call memory call) private pure {
        if (bytes(call.sender).length == 0 || bytes(call.sender).length > MAX_NAME_SIZE) revert Invalid("sender");
        if (bytes(call.receiver).length > MAX_NAME_SIZE) revert Invalid("receiver");
        if (call.salt.length > MAX_SALT_SIZE) revert Invalid("salt");
        if (call.payload.length > MAX_PAYLOAD_SIZE) revert Invalid("payload");
        if (bytes(call.memo).length > MAX_MEMO_SIZE) revert Invalid("memo");
    }

    function _equal(string calldata a, string memory b) private pure returns (bool) {
        return keccak256(bytes(a)) == keccak256(bytes(b));
    }

    /// @dev Each client is another chain, whose senders are others.
    function _key(string calldata client, string memory sender, bytes memory salt) private pure returns (bytes32) {
        return keccak256(abi.encode(client, sender, salt));
    }
}
