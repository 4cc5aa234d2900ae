// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {P256} from "@openzeppelin/contracts/utils/cryptography/P256.sol";
import {
    CertificateRefuse,
    ClientInvalid,
    ClientNotActive,
    DuplicateSigner,
    EmptyField,
    HeaderExpired,
    HeaderFuture,
    HighS,
    Malformed,
    NotMisbehaviour,
    PolicyUnsatisfied,
    ProofInvalid,
    SignatureInvalid,
    TooLarge,
    Unauthorized,
    UnknownRoot,
    WrongRole
} from "../../errors/Refusals.sol";
import {ILightClient} from "../../interfaces/ILightClient.sol";
import {IICS02ClientMsgs} from "../../msgs/IICS02ClientMsgs.sol";
import {ILightClientMsgs} from "../../msgs/ILightClientMsgs.sol";
import {FabricParameters, NOBODY, decodeParameters} from "./FabricParameters.sol";
import {Entries} from "./Entries.sol";
import {Expansion} from "./Expansion.sol";
import {FabricEvidence} from "./FabricEvidence.sol";
import {FabricIdentities} from "./FabricIdentities.sol";

/// @title Light client of a Hyperledger Fabric channel by endorsed views
/// @notice Believes what enough peers have endorsed as an answer of the packet
/// chaincode's View about committed state, by the rules of the Go package
/// proofs/fabric. A height is one of the channel's committed clock.
///
/// Only the latest height and its time are kept. What a view opens is known for
/// the transaction in which it was verified, so packets travel with their view.
/// Policy and chaincode definition never change: when the channel's do, the
/// client stops, and another one takes its place.
contract FabricClient is ILightClient, FabricIdentities, FabricEvidence {
    /// @notice The ibc-go client state (google.protobuf.Any) that this client
    /// corresponds to, for whoever collects views for it.
    event Described(bytes described);
    event Frozen();

    uint256 private constant MAX_NAME = 249;
    uint256 private constant MAX_PATH_LENGTH = 1024;
    uint256 private constant MAX_ENDORSEMENTS = 64;
    uint256 private constant HALF_ORDER = 0x7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8;
    // Kinds of update messages: a view, and one that proves an identity.
    uint8 private constant VIEW = 1;
    uint8 private constant IDENTITY = 2;

    address private immutable ROUTER;
    uint256 private immutable TRUSTING_PERIOD;
    uint256 private immutable MAX_CLOCK_DRIFT;
    bytes32 private immutable DESCRIBED;

    modifier onlyRouter() {
        if (msg.sender != ROUTER) revert Unauthorized();
        _;
    }

    /// @param router may call what changes the client
    /// @param authority the AccessManager that says who may revoke identities
    /// @param parameters what fabricclient.Parameters (Go) makes: abi.encode(FabricParameters)
    /// @param described google.protobuf.Any of the client state
    constructor(address router, address authority, bytes memory parameters, bytes memory described)
        AccessManaged(authority)
        FabricIdentities(decodeParameters(parameters))
        FabricEvidence(decodeParameters(parameters))
    {
        FabricParameters memory p = decodeParameters(parameters);
        _checkName(p.channel);
        _checkName(p.chaincode);
        if (
            router == address(0) || p.definitionBlock == 0 || p.trustingPeriod == 0 || p.maxClockDrift == 0
                || p.height == 0 || p.time == 0 || p.time > MAX_TIME || described.length == 0
        ) revert ClientInvalid();
        if (p.time > block.timestamp + p.maxClockDrift) revert HeaderFuture();
        ROUTER = router;
        TRUSTING_PERIOD = p.trustingPeriod;
        MAX_CLOCK_DRIFT = p.maxClockDrift;
        DESCRIBED = keccak256(described);
        _state.height = p.height;
        _state.time = uint40(p.time);
        emit Described(described);
    }

    /// @inheritdoc ILightClient
    /// @dev The message is packed: kind (1 byte), evidence (see _verify), number
    /// of leaves (2), leaves (32 each); for an identity then the length (2) of
    /// its serialized form, that, the length (2) of its record, that, and the
    /// siblings of the record's leaf. With leaves, all of the view's, entries
    /// need no proofs of their own in this transaction.
    function updateClient(bytes calldata message) external onlyRouter returns (ILightClientMsgs.UpdateResult) {
        State memory s = _state;
        _requireActive(s);
        if (message.length == 0) revert Malformed();
        uint8 kind = uint8(message[0]);
        if (kind != VIEW && kind != IDENTITY) revert Malformed();
        (View memory v, bytes calldata rest) = _verify(message[1:], s.retired);
        if (v.time + TRUSTING_PERIOD <= block.timestamp) revert HeaderExpired();
        if (v.time > block.timestamp + MAX_CLOCK_DRIFT) revert HeaderFuture();
        if (_contradict(s.height, s.time, v.height, v.time)) {
            _freeze(s);
            return ILightClientMsgs.UpdateResult.Misbehaviour;
        }
        if (v.height > s.height) {
            s.height = v.height;
            s.time = uint40(v.time);
            _state = s;
        }
        rest = _rememberView(v, rest);
        if (kind == IDENTITY) {
            _registerFrom(v, rest);
        } else if (rest.length != 0) {
            revert Malformed();
        }
        return ILightClientMsgs.UpdateResult.Update;
    }

    /// @inheritdoc ILightClient
    /// @dev The message is the evidence of two views, the first one behind its
    /// length (4 bytes). Contradictory views freeze the client however old they
    /// are or however far ahead: what signed them is not to be trusted.
    function misbehaviour(bytes calldata message) external onlyRouter {
        State memory s = _state;
        if (s.frozen) revert ClientNotActive();
        if (message.length < 4) revert Malformed();
        uint256 length = uint32(bytes4(message[:4]));
        if (message.length - 4 < length) revert Malformed();
        (View memory a, bytes calldata rest) = _verify(message[4:4 + length], s.retired);
        if (rest.length != 0) revert Malformed();
        View memory b;
        (b, rest) = _verify(message[4 + length:], s.retired);
        if (rest.length != 0) revert Malformed();
        if (!_contradict(a.height, a.time, b.height, b.time)) revert NotMisbehaviour();
        _freeze(s);
    }

    /// @inheritdoc ILightClient
    /// @dev The proof is empty where the view's leaves were part of the update
    /// in this transaction, and else the siblings up to its root, 32 bytes each.
    function verifyMembership(ILightClientMsgs.MsgVerifyMembership calldata m) external view returns (uint256) {
        bytes calldata value = m.value;
        if (value.length == 0) revert EmptyField();
        return _open(m.proof, m.proofHeight, m.path, _hashOf(value));
    }

    /// @inheritdoc ILightClient
    function verifyNonMembership(ILightClientMsgs.MsgVerifyNonMembership calldata m) external view returns (uint256) {
        return _open(m.proof, m.proofHeight, m.path, bytes32(0));
    }

    /// @inheritdoc ILightClient
    /// @return abi.encode of height, its time in seconds, and whether the client is frozen
    function getClientState() external view returns (bytes memory) {
        return abi.encode(_state.height, _state.time, _state.frozen);
    }

    /// @notice The latest height and its time in unix nanoseconds.
    function latest() external view returns (uint64 revision, uint64 height, uint64 time) {
        return (0, _state.height, uint64(_state.time) * 1e9);
    }

    function frozen() external view returns (bool) {
        return _state.frozen;
    }

    /// @notice In nanoseconds.
    function trustingPeriod() external view returns (uint64) {
        return uint64(TRUSTING_PERIOD * 1e9);
    }

    /// @notice keccak256 of what Described has told.
    function describedHash() external view returns (bytes32) {
        return DESCRIBED;
    }

    /// @dev Evidence of a view: index of the creator (1 byte), nonce (24), lengths
    /// of channel header and signature header (2 each), instructions that write
    /// the proposal (2 and n), instructions that write the response (2 and n),
    /// number of endorsements (1), and for each the index of its identity (1), in
    /// ascending order, r and s (32 each).
    function _verify(bytes calldata message, uint128 retired)
        private
        view
        returns (View memory v, bytes calldata rest)
    {
        Evidence memory ev;
        Record memory r;
        rest = _rebuild(ev, r, message, retired);
        _checkEvidence(ev, v);
        rest = _checkEndorsements(ev, v, r, rest, retired);
    }

    /// @dev Writes the evidence into free memory and takes it. Before it stands
    /// what it can be copied from: nonce, creator, the transaction's id and the
    /// dictionary; the proposal's hash stands before the response.
    function _rebuild(Evidence memory ev, Record memory r, bytes calldata message, uint128 retired)
        private
        view
        returns (bytes calldata rest)
    {
        if (message.length < 31) revert Malformed();
        uint256 head; // what stands before the instructions, 29 bytes of it
        uint256 base;
        assembly ("memory-safe") {
            head := calldataload(message.offset)
            base := mload(0x40)
        }
        _loadLive(r, head >> 248, retired);
        ev.nonce = uint192(head >> 56);
        _put(base, ev.nonce << 64);
        uint256 pos = _copySerialized(r, base + NONCE_SIZE);
        ev.creator = _hash(base + NONCE_SIZE, pos);
        uint256 id = uint256(_sha256(base, pos));
        ev.transaction = pos;
        _put(pos, Expansion.digits(id >> 128));
        _put(pos + 32, Expansion.digits(id & type(uint128).max));
        pos = _copyDictionary(pos + 64);
        bytes calldata code;
        (code, rest) = _cut(message[29:]);
        uint256 end = Expansion.expand(code, base, pos);
        ev.channelHeader.start = pos;
        pos += uint16(head >> 40);
        (ev.channelHeader.stop, ev.signatureHeader.start) = (pos, pos);
        pos += uint16(head >> 24);
        (ev.signatureHeader.stop, ev.payload.start) = (pos, pos);
        if (pos > end) revert Malformed();
        ev.payload.stop = end;
        ev.proposal = _sha256(ev.channelHeader.start, end);
        _put(end, uint256(ev.proposal));
        (code, rest) = _cut(rest);
        ev.response.start = end + 32;
        end = Expansion.expand(code, base, end + 32);
        ev.response.stop = end;
        assembly ("memory-safe") {
            mstore(0x40, and(add(end, 31), not(31)))
        }
    }

    /// @dev Each endorsement signs the response followed by the endorser's
    /// identity, which is copied behind it: nothing that is still in use was
    /// allocated there since. One bad endorsement refuses the view.
    function _checkEndorsements(
        Evidence memory ev,
        View memory v,
        Record memory r,
        bytes calldata list,
        uint128 retired
    ) private view returns (bytes calldata rest) {
        if (list.length == 0) revert Malformed();
        uint256 count = uint8(list[0]);
        if (count > MAX_ENDORSEMENTS) revert TooLarge();
        // Nothing overflows: what is counted and added here is at most 64 times 65.
        unchecked {
            uint256 end = 1 + 65 * count;
            if (list.length < end) revert Malformed();
            uint256 signers;
            uint256 next; // the least index that may follow
            for (uint256 pos = 1; pos < end; pos += 65) {
                (uint256 index, bytes32 first, bytes32 s) = _endorsement(list, pos);
                if (index < next) revert DuplicateSigner();
                next = index + 1;
                _loadLive(r, index, retired);
                uint256 organisation = _organisation(r);
                if (organisation == NOBODY) revert WrongRole();
                _checkTime(r, v.time);
                _checkTime(r, block.timestamp);
                if (uint256(s) > HALF_ORDER) revert HighS();
                bytes32 digest = _sha256(ev.response.start, _copySerialized(r, ev.response.stop));
                if (!P256.verify(digest, first, s, r.x, r.y)) revert SignatureInvalid();
                signers += 1 << organisation * 8;
            }
            if (!_satisfied(signers)) revert PolicyUnsatisfied();
            return list[end:];
        }
    }

    /// @dev A byte and two words of data that is long enough.
    function _endorsement(bytes calldata data, uint256 pos)
        private
        pure
        returns (uint256 index, bytes32 first, bytes32 second)
    {
        assembly ("memory-safe") {
            let at_ := add(data.offset, pos)
            index := byte(0, calldataload(at_))
            first := calldataload(add(at_, 1))
            second := calldataload(add(at_, 33))
        }
    }

    /// @dev Remembers a view's root and the leaves that are given of it.
    function _rememberView(View memory v, bytes calldata message) private returns (bytes calldata rest) {
        if (message.length < 2) revert Malformed();
        uint256 end = 2 + 32 * uint256(uint16(bytes2(message[:2])));
        if (message.length < end) revert Malformed();
        if (v.root != 0) {
            // The height itself under no node, to tell what is not known.
            _remember(0, v.height, v.time);
            _remember(v.root, v.height, v.time);
        }
        if (end > 2) {
            bytes calldata leaves = message[2:end];
            if (Entries.root(leaves) != v.root) revert ProofInvalid();
            _rememberAll(leaves, v.height, v.time);
        }
        return message[end:];
    }

    /// @dev Takes in an identity whose record the view opens to.
    function _registerFrom(View memory v, bytes calldata message) private {
        (bytes calldata serialized, bytes calldata rest) = _cut(message);
        bytes calldata record;
        (record, rest) = _cut(rest);
        bytes32 path = keccak256(abi.encodePacked("identity/", keccak256(serialized)));
        if (Entries.above(Entries.leaf(path, keccak256(record)), rest) != v.root) revert ProofInvalid();
        _register(serialized, record);
    }

    /// @dev Opens an entry of a view that was verified in this transaction.
    function _open(
        bytes calldata proof,
        IICS02ClientMsgs.Height calldata height,
        bytes[] calldata path,
        bytes32 value
    ) private view returns (uint256 time) {
        State storage s = _state;
        (bool stopped, uint256 latestTime) = (s.frozen, s.time);
        if (stopped || latestTime + TRUSTING_PERIOD <= block.timestamp) revert ClientNotActive();
        if (path.length != 1) revert ProofInvalid();
        bytes calldata key = path[0];
        if (key.length == 0) revert EmptyField();
        if (key.length > MAX_PATH_LENGTH) revert TooLarge();
        bytes32 node = Entries.leaf(_hashOf(key), value);
        if (proof.length != 0) node = Entries.above(node, proof);
        (uint64 revision, uint64 height_) = (height.revisionNumber, height.revisionHeight);
        time = _recall(node, height_);
        if (time != 0 && revision == 0) return time;
        if (revision != 0 || _recall(0, height_) == 0) revert UnknownRoot();
        revert ProofInvalid();
    }

    /// @dev Solidity's own would keep the copy.
    function _hashOf(bytes calldata data) private pure returns (bytes32 digest) {
        assembly ("memory-safe") {
            let copy := mload(0x40) // scratch
            calldatacopy(copy, data.offset, data.length)
            digest := keccak256(copy, data.length)
        }
    }

    /// @dev Transient storage keeps the time of each node that was verified at a
    /// height. Leaves and inner nodes hash stretches of other lengths, so one
    /// cannot pass for the other.
    function _remember(bytes32 node, uint64 height, uint64 time) private {
        assembly ("memory-safe") {
            mstore(0x00, node)
            mstore(0x20, height)
            tstore(keccak256(0x00, 0x40), time)
        }
    }

    function _rememberAll(bytes calldata nodes, uint64 height, uint64 time) private {
        assembly ("memory-safe") {
            mstore(0x20, height)
            let end := add(nodes.offset, nodes.length)
            for { let from := nodes.offset } lt(from, end) { from := add(from, 32) } {
                mstore(0x00, calldataload(from))
                tstore(keccak256(0x00, 0x40), time)
            }
        }
    }

    function _recall(bytes32 node, uint64 height) private view returns (uint256 time) {
        assembly ("memory-safe") {
            mstore(0x00, node)
            mstore(0x20, height)
            time := tload(keccak256(0x00, 0x40))
        }
    }

    function _requireActive(State memory s) private view {
        if (s.frozen || s.time + TRUSTING_PERIOD <= block.timestamp) revert ClientNotActive();
    }

    function _freeze(State memory s) private {
        s.frozen = true;
        _state = s;
        emit Frozen();
    }

    function _loadLive(Record memory r, uint256 index, uint128 retired) private view {
        if (uint256(retired) >> index & 1 != 0) revert CertificateRefuse();
        _load(r, index);
    }

    /// @dev Each tick adds one to the height and moves the time forward, so
    /// heights and times have the same strict order. Different roots at one
    /// height are no contradiction: state changes between ticks.
    function _contradict(uint64 height1, uint64 time1, uint64 height2, uint64 time2) private pure returns (bool) {
        if (height1 == height2) return time1 != time2;
        return height1 < height2 ? time1 >= time2 : time1 <= time2;
    }

    /// @dev Cuts off what stands behind its length of 2 bytes.
    function _cut(bytes calldata data) private pure returns (bytes calldata head, bytes calldata rest) {
        if (data.length < 2) revert Malformed();
        uint256 length;
        assembly ("memory-safe") {
            length := shr(240, calldataload(data.offset))
        }
        unchecked {
            if (data.length - 2 < length) revert Malformed();
        }
        assembly ("memory-safe") {
            // All of it is within data, by the line above.
            head.offset := add(data.offset, 2)
            head.length := length
            rest.offset := add(head.offset, length)
            rest.length := sub(data.length, add(length, 2))
        }
    }

    function _put(uint256 pos, uint256 word) private pure {
        assembly ("memory-safe") {
            mstore(pos, word)
        }
    }

    function _checkName(string memory name) private pure {
        if (bytes(name).length == 0 || bytes(name).length > MAX_NAME) revert ClientInvalid();
    }
}
