// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {ClientNotActive, EmptyField, HeaderExpired, HeaderFuture, Malformed, NotMisbehaviour, TooLarge, Unauthorized, UnknownRoot} from "../../errors/Refusals.sol";
import {ILightClient} from "../../interfaces/ILightClient.sol";
import {IICS02ClientMsgs} from "../../msgs/IICS02ClientMsgs.sol";
import {ILightClientMsgs} from "../../msgs/ILightClientMsgs.sol";
import {ChainId, ChainIds} from "./ChainId.sol";
import {Cursor, Cursors} from "./Cursor.sol";
import {HeaderHash} from "./HeaderHash.sol";
import {Opening} from "./Opening.sol";
import {Sha256} from "./Sha256.sol";
import {StateProof} from "./StateProof.sol";
import {ClientInvalid, HeaderInvalid, NotEnoughTrust, ProofInvalid} from "./TendermintErrors.sol";
import {Conflict, ConsensusState, Parameters, SignedHeader} from "./TendermintTypes.sol";
import {Validators} from "./Validators.sol";
import {Verified} from "./Verified.sol";
import {Votes} from "./Votes.sol";

/// @title Light client of a CometBFT chain whose validators have secp256k1 keys
/// @notice The rules are those of ibc-go's 07-tendermint (ICS-07) and of
/// cometbft/light. A chain with ed25519 validators is refused: link it through a
/// quorum of attestors.
/// @dev Beside what all light clients answer with, one can hand in an `opening`: a
/// part of the state's tree that is verified once and remembered for the
/// transaction, on which the proofs of a batch then lean. The Go package
/// contracts/ethereum/tendermintclient makes all messages.
contract TendermintClient is ILightClient {
    using Cursors for Cursor;

    /// What updateClient takes after one byte that says which: an ABI encoded
    /// SignedHeader, or a height in 8 bytes, a part of the tree (see Opening) and
    /// the proof of its root.
    uint256 private constant HEADER = 1;
    uint256 private constant OPENING = 2;

    /// How the root of the store is proven: it is remembered; by way of the
    /// remembered app hash; by way of a consensus state (time in 8 bytes, app hash,
    /// next validators hash).
    uint256 private constant REMEMBERED = 0;
    uint256 private constant UNDER_ROOT = 1;
    uint256 private constant UNDER_STATE = 2;

    bytes3 private constant STORE = "ibc";
    uint256 private constant STORE_LENGTH = 3;
    uint256 private constant MAX_KEY = 4096;

    address private immutable _router;

    /// @notice Hash of the client state, as other chains would keep it, that this
    /// contract was made after: a google.protobuf.Any.
    bytes32 public immutable describedHash;

    /// @notice How long a consensus state is trusted, in nanoseconds.
    uint64 public immutable trustingPeriod;
    uint64 private immutable _maxClockDrift;
    uint64 private immutable _trustNumerator;
    uint64 private immutable _trustDenominator;
    uint64 private immutable _revision;

    bytes32 private immutable _chainIdLeaf;
    bytes32 private immutable _chainIdField0;
    bytes32 private immutable _chainIdField1;
    uint256 private immutable _chainIdFieldLength;

    struct Status {
        uint64 height;
        uint64 time;
        bool frozen;
    }

    /// Of the highest consensus state.
    Status private _latest;

    mapping(uint64 height => bytes32 hash) private _states;

    event Described(bytes described);

    /// @notice A consensus state is trusted. Updates and proofs hand it in again.
    event ConsensusStateStored(uint64 indexed height, uint64 time, bytes32 root, bytes32 nextValidatorsHash);

    event Frozen();

    modifier onlyRouter() {
        if (msg.sender != _router) revert Unauthorized();
        _;
    }

    /// @param router Who may call what writes.
    /// @param parameters ABI encoded Parameters.
    /// @param described The client state that they say in short.
    constructor(address router, bytes memory parameters, bytes memory described) {
        Parameters memory p = abi.decode(parameters, (Parameters));
        if (router == address(0)) revert ClientInvalid("router");
        if (described.length == 0) revert ClientInvalid("described");
        if (p.trustDenominator == 0 || p.trustNumerator > p.trustDenominator) revert ClientInvalid("trust level");
        if (uint256(p.trustNumerator) * 3 < p.trustDenominator) revert ClientInvalid("trust level");
        if (p.trustingPeriod == 0) revert ClientInvalid("trusting period");
        if (p.maxClockDrift == 0) revert ClientInvalid("clock drift");
        ConsensusState memory s = p.consensusState;
        if (s.height == 0 || s.time == 0 || s.root == 0) revert ClientInvalid("consensus state");
        if (Validators.hashOf(p.nextValidators) != s.nextValidatorsHash) revert ClientInvalid("next validators");

        _router = router;
        describedHash = keccak256(described);
        trustingPeriod = p.trustingPeriod;
        _maxClockDrift = p.maxClockDrift;
        _trustNumerator = p.trustNumerator;
        _trustDenominator = p.trustDenominator;
        _revision = p.revision;
        ChainId memory id = ChainIds.parse(p.chainId);
        _chainIdLeaf = id.leaf;
        _chainIdField0 = id.field0;
        _chainIdField1 = id.field1;
        _chainIdFieldLength = id.fieldLength;

        _latest = Status(s.height, s.time, false);
        _store(s, keccak256(abi.encode(s)));
        emit Described(described);
    }

    /// @inheritdoc ILightClient
    /// @dev An opening answers NoOp, as does a header that is known already.
    function updateClient(bytes calldata updateMsg)
        external
        onlyRouter
        returns (ILightClientMsgs.UpdateResult result)
    {
        Status memory latest_ = _requireActive();
        if (updateMsg.length == 0) revert EmptyField();
        uint256 kind = uint8(updateMsg[0]);
        if (kind == HEADER) return _update(_decode(updateMsg[1:]), latest_);
        if (kind != OPENING) revert Malformed();
        _open(updateMsg[1:]);
        return ILightClientMsgs.UpdateResult.NoOp;
    }

    /// @inheritdoc ILightClient
    /// @dev An ABI encoded Conflict: the higher header first.
    function misbehaviour(bytes calldata misbehaviourMsg) external onlyRouter {
        Status memory latest_ = _latest;
        if (latest_.frozen) revert ClientNotActive();
        Conflict calldata conflict;
        SignedHeader calldata shape = _decode(misbehaviourMsg);
        assembly ("memory-safe") {
            conflict := shape
        }
        SignedHeader calldata first = conflict.first;
        SignedHeader calldata second = conflict.second;
        if (_verifyConflicting(first) == _verifyConflicting(second)) revert NotMisbehaviour();
        // Two blocks of one height, or time that does not pass (BFT time).
        bool equivocation = first.header.height == second.header.height;
        bool timeViolation = first.header.height > second.header.height && first.header.time <= second.header.time;
        if (!equivocation && !timeViolation) revert NotMisbehaviour();
        _freeze(latest_);
    }

    /// @inheritdoc ILightClient
    function verifyMembership(ILightClientMsgs.MsgVerifyMembership calldata msg_)
        external
        onlyRouter
        returns (uint256)
    {
        _requireActive();
        uint64 height = _height(msg_.proofHeight);
        bytes calldata value = msg_.value;
        if (value.length == 0) revert EmptyField();
        Cursor memory cursor = _proof(msg_.proof);
        bytes32 node = StateProof.present(cursor, _key(msg_.path), Sha256.data(value));
        return _settle(cursor, height, node, false);
    }

    /// @inheritdoc ILightClient
    function verifyNonMembership(ILightClientMsgs.MsgVerifyNonMembership calldata msg_)
        external
        onlyRouter
        returns (uint256)
    {
        _requireActive();
        uint64 height = _height(msg_.proofHeight);
        Cursor memory cursor = _proof(msg_.proof);
        (bytes32 node, bool edge) = StateProof.absent(cursor, _key(msg_.path));
        return _settle(cursor, height, node, edge);
    }

    /// @inheritdoc ILightClient
    /// @return ABI encoded revision, height and time of the latest consensus state,
    /// whether the client is frozen, and the hash of what describes it.
    function getClientState() external view returns (bytes memory) {
        return abi.encode(_revision, _latest.height, _latest.time, _latest.frozen, describedHash);
    }

    /// @notice The highest consensus state; its time in unix nanoseconds.
    function latest() external view returns (uint64 revision, uint64 height, uint64 time) {
        return (_revision, _latest.height, _latest.time);
    }

    /// @notice Whether misbehaviour was seen.
    function frozen() external view returns (bool) {
        return _latest.frozen;
    }

    /// @notice keccak256 of the ABI encoded ConsensusState of a height, zero where
    /// there is none.
    function consensusStateHash(uint64 height) external view returns (bytes32) {
        return _states[height];
    }

    /// Trusts a header's state, or freezes the client where it contradicts what is
    /// trusted.
    function _update(SignedHeader calldata h, Status memory latest_) private returns (ILightClientMsgs.UpdateResult) {
        ConsensusState memory state =
            ConsensusState(h.header.height, h.header.time, h.header.appHash, h.header.nextValidatorsHash);
        bytes32 hash = keccak256(abi.encode(state));
        bytes32 known = _states[state.height];
        if (known == hash) {
            Verified.putState(state.height, state.time, state.root);
            return ILightClientMsgs.UpdateResult.NoOp;
        }
        if (state.time <= h.trusted.time) revert HeaderInvalid("time");
        if (state.time >= block.timestamp * 1e9 + _maxClockDrift) revert HeaderFuture();
        _verify(h, true);

        // Another state of one height, or time that does not pass with heights.
        bool timeViolation = state.height > latest_.height ? state.time <= latest_.time : state.time >= latest_.time;
        if (known != 0 || timeViolation) {
            _freeze(latest_);
            return ILightClientMsgs.UpdateResult.Misbehaviour;
        }
        if (state.height > latest_.height) _latest = Status(state.height, state.time, false);
        _store(state, hash);
        Verified.putState(state.height, state.time, state.root);
        return ILightClientMsgs.UpdateResult.Update;
    }

    /// Verifies one header of a conflict, and answers its hash. As in 07-tendermint,
    /// its time and its being adjacent do not matter.
    function _verifyConflicting(SignedHeader calldata h) private view returns (bytes32) {
        return _verify(h, false);
    }

    /// Verifies that a header follows from a trusted state that has not expired, and
    /// answers its hash.
    /// @param adjacent Whether the header right after the trusted state needs the
    /// very validators that the state names, instead of a part of them.
    function _verify(SignedHeader calldata h, bool adjacent) private view returns (bytes32 blockHash) {
        _requireTrusted(h.trusted);
        if (h.header.height <= h.trusted.height) revert HeaderInvalid("height");

        (bytes32 validatorsHash, uint256 total) = Validators.hash(h.validators);
        blockHash = HeaderHash.hash(h.header, _chainIdLeaf, validatorsHash);
        bool same = validatorsHash == h.trusted.nextValidatorsHash;
        adjacent = adjacent && h.header.height == h.trusted.height + 1;
        if (adjacent && !same) revert HeaderInvalid("validators");
        uint256 signed = Votes.tally(_chainId(), h.header.height, blockHash, h.commit, h.validators, h.signatures);
        if (!adjacent) {
            (uint256 known, uint256 knownTotal) = same ? (signed, total) : _overlap(h);
            if (known * _trustDenominator <= knownTotal * _trustNumerator) revert NotEnoughTrust(known, knownTotal);
        }
        if (signed * 3 <= total * 2) revert HeaderInvalid("two thirds");
    }

    /// The power of the trusted validators that have signed, and of all of them.
    function _overlap(SignedHeader calldata h) private view returns (uint256 signed, uint256 total) {
        bytes32 hash;
        (hash, total) = Validators.hash(h.trustedValidators);
        if (hash != h.trusted.nextValidatorsHash) revert HeaderInvalid("trusted validators");
        signed = Validators.overlap(h.trustedValidators, h.overlaps, h.validators, h.signatures);
    }

    function _requireTrusted(ConsensusState calldata state) private view {
        if (_states[state.height] != keccak256(abi.encode(state))) revert UnknownRoot();
        if (uint256(state.time) + trustingPeriod <= block.timestamp * 1e9) revert HeaderExpired();
    }

    /// Remembers a part of a height's tree.
    function _open(bytes calldata opening) private {
        Cursor memory cursor = Cursors.over(opening);
        uint64 height = uint64(cursor.number(8));
        bytes32 store = Opening.read(cursor, height);
        _settle(cursor, height, store, true);
    }

    /// Reads the rest of a proof: what shows that a node is in the tree of the IBC
    /// store at a height.
    /// @param isRoot Whether the node must be the tree's root.
    /// @return The height's time in unix seconds.
    function _settle(Cursor memory cursor, uint64 height, bytes32 node, bool isRoot) private returns (uint256) {
        uint256 mode = cursor.number(1);
        if (mode == REMEMBERED) {
            bool known = isRoot ? Verified.storeOf(height) == node : Verified.hasNode(height, node);
            if (!known) revert UnknownRoot();
        } else {
            if (mode == UNDER_STATE) _readState(cursor, height);
            else if (mode != UNDER_ROOT) revert Malformed();
            bytes32 root = Verified.rootOf(height);
            if (root == 0) revert UnknownRoot();
            if (StateProof.multistore(cursor, node) != root) revert ProofInvalid("root");
            Verified.putStore(height, node);
        }
        if (!cursor.done()) revert Malformed();
        uint256 time = Verified.timeOf(height);
        // Whatever was remembered, its state was read in this transaction.
        if (time == 0) revert UnknownRoot();
        return time / 1e9;
    }

    /// Reads a consensus state, and remembers it for the transaction.
    function _readState(Cursor memory cursor, uint64 height) private {
        ConsensusState memory state;
        state.height = height;
        state.time = uint64(cursor.number(8));
        state.root = cursor.word();
        state.nextValidatorsHash = cursor.word();
        if (_states[height] != keccak256(abi.encode(state))) revert UnknownRoot();
        Verified.putState(height, state.time, state.root);
    }

    function _store(ConsensusState memory state, bytes32 hash) private {
        _states[state.height] = hash;
        emit ConsensusStateStored(state.height, state.time, state.root, state.nextValidatorsHash);
    }

    function _freeze(Status memory latest_) private {
        latest_.frozen = true;
        _latest = latest_;
        emit Frozen();
    }

    function _requireActive() private view returns (Status memory latest_) {
        latest_ = _latest;
        bool expired = uint256(latest_.time) + trustingPeriod <= block.timestamp * 1e9;
        if (latest_.frozen || expired) revert ClientNotActive();
    }

    function _height(IICS02ClientMsgs.Height calldata height) private view returns (uint64) {
        if (height.revisionNumber != _revision) revert UnknownRoot();
        return height.revisionHeight;
    }

    function _proof(bytes calldata proof) private pure returns (Cursor memory) {
        if (proof.length == 0) revert ProofInvalid("empty");
        return Cursors.over(proof);
    }

    /// The key in the store of ibc-go. Other stores of the chain prove no packets.
    function _key(bytes[] calldata path) private pure returns (bytes calldata key) {
        if (path.length != 2) revert ProofInvalid("path");
        bytes calldata store = path[0];
        if (store.length != STORE_LENGTH || bytes3(store) != STORE) revert ProofInvalid("path");
        key = path[1];
        if (key.length == 0) revert EmptyField();
        if (key.length > MAX_KEY) revert TooLarge();
    }

    function _chainId() private view returns (ChainId memory) {
        return ChainId(_chainIdLeaf, _chainIdField0, _chainIdField1, _chainIdFieldLength);
    }

    /// Reads an ABI encoded struct of variable length where it lies.
    function _decode(bytes calldata encoded) private pure returns (SignedHeader calldata h) {
        if (encoded.length < 32 || uint256(bytes32(encoded)) != 32) revert Malformed();
        assembly ("memory-safe") {
            h := add(encoded.offset, 32)
        }
    }
}
