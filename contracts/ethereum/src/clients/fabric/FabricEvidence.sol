// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {
    DefinitionChanged,
    EmptyField,
    HasWrites,
    Malformed,
    NonCanonical,
    NotAView,
    ProposalMismatch,
    TooLarge,
    WrongChaincode,
    WrongChannel,
    WrongDomain,
    WrongFunction
} from "../../errors/Refusals.sol";
import { Expansion } from "./Expansion.sol";
import { Protobuf } from "./Protobuf.sol";

/// @title What peers have signed, read strictly
/// @notice Holds the rules of the Go package proofs/fabric (proposal.go,
/// response.go, view.go) over the same bytes: that the proposal is a plain call
/// of View on the pinned channel and chaincode, that the response is to this
/// proposal and reads committed state under the pinned chaincode definition
/// without writing, and that its answer is a view.
abstract contract FabricEvidence {
    using Protobuf for uint256;

    /// @dev What a chaincode says about its committed state.
    struct View {
        uint64 height;
        uint64 time;
        bytes32 root;
    }

    /// @dev A stretch of memory.
    struct Part {
        uint256 start;
        uint256 stop;
    }

    /// @dev The evidence of one view. The first three parts follow one another,
    /// so that their hash is that of one stretch.
    struct Evidence {
        Part channelHeader;
        Part signatureHeader;
        Part payload;
        Part response;
        /// keccak256 of the registered identity that is said to be the creator,
        /// and sha256(nonce || creator).
        bytes32 creator;
        bytes32 transaction;
        uint256 nonce;
    }

    uint256 private constant ENDORSER_TRANSACTION = 3; // common.HeaderType
    uint256 private constant MAX_NAMESPACES = 8;
    uint256 private constant MAX_PATHS = 512;
    uint256 private constant MAX_PATH_LENGTH = 1024;
    uint256 internal constant NONCE_SIZE = 24;
    /// The last second whose nanoseconds fit 63 bits.
    uint64 internal constant MAX_TIME = 9223372036;
    bytes32 private constant VIEW_FUNCTION = keccak256("View");
    bytes32 private constant LIFECYCLE = keccak256("_lifecycle");
    bytes32 private constant VIEW_DOMAIN = "anji/fabric-view/v1";

    bytes32 private immutable CHANNEL;
    bytes32 private immutable CHAINCODE;
    bytes32 private immutable DEFINITION_KEY;
    uint256 private immutable DEFINITION_BLOCK;
    uint256 private immutable DEFINITION_TX;

    constructor(string memory channel, string memory chaincode, uint64 definitionBlock, uint64 definitionTx) {
        CHANNEL = keccak256(bytes(channel));
        CHAINCODE = keccak256(bytes(chaincode));
        DEFINITION_KEY = keccak256(abi.encodePacked("namespaces/fields/", chaincode, "/Sequence"));
        DEFINITION_BLOCK = definitionBlock;
        DEFINITION_TX = definitionTx;
    }

    /// @dev Everything about a view but who signed it.
    function _checkEvidence(Evidence memory ev) internal view returns (View memory) {
        if (_empty(ev.channelHeader) || _empty(ev.signatureHeader) || _empty(ev.payload) || _empty(ev.response)) {
            revert EmptyField();
        }
        _checkHeaders(ev);
        _checkInvocation(ev.payload);
        return _checkResponse(ev);
    }

    function _checkHeaders(Evidence memory ev) private view {
        uint256 at = ev.channelHeader.start;
        uint256 end = ev.channelHeader.stop;
        uint256 kind;
        uint256 version;
        uint256 epoch;
        uint256 start;
        (kind, at) = at.number32(end, 1);
        (version, at) = at.number32(end, 2);
        (start, at) = at.part(end, 3);
        _checkTimestamp(start, at);
        (uint256 channel, uint256 channelEnd) = at.text(end, 4);
        (uint256 id, uint256 idEnd) = channelEnd.text(end, 5);
        (epoch, at) = idEnd.number(end, 6);
        (uint256 extension, uint256 extensionEnd) = at.text(end, 7);
        (, at) = extensionEnd.text(end, 8); // TLS certificate hash
        at.finish(end);
        if (kind != ENDORSER_TRANSACTION || version != 0 || epoch != 0) revert NotAView();
        if (_hash(channel, channelEnd) != CHANNEL) revert WrongChannel();
        // peer.ChaincodeHeaderExtension; field 1 is reserved.
        (start, at) = extension.part(extensionEnd, 2);
        if (!_isChaincode(start, at)) revert WrongChaincode();
        at.finish(extensionEnd);

        at = ev.signatureHeader.start;
        end = ev.signatureHeader.stop;
        (uint256 creator, uint256 creatorEnd) = at.text(end, 1);
        (start, at) = creatorEnd.text(end, 2);
        at.finish(end);
        // A long nonce is where a proposal for another function could hide the
        // parts of a view, and so is a creator that is no certificate.
        if (at - start != NONCE_SIZE || _word(start) >> 64 != ev.nonce) revert NonCanonical();
        if (_hash(creator, creatorEnd) != ev.creator) revert NonCanonical();
        if (
            idEnd - id != 64 || _word(id) != Expansion.digits(uint256(ev.transaction) >> 128)
                || _word(id + 32) != Expansion.digits(uint256(ev.transaction) & type(uint128).max)
        ) revert ProposalMismatch();
    }

    /// @dev Says nothing, but must be canonical.
    function _checkTimestamp(uint256 at, uint256 end) private pure {
        (, at) = at.number(end, 1);
        (, at) = at.number32(end, 2);
        at.finish(end);
    }

    /// @dev A peer.ChaincodeID of the pinned name and nothing else, as every
    /// invocation carries it.
    function _isChaincode(uint256 at, uint256 end) private view returns (bool) {
        (uint256 path, uint256 pathEnd) = at.text(end, 1);
        (uint256 name, uint256 nameEnd) = pathEnd.text(end, 2);
        (uint256 version, uint256 versionEnd) = nameEnd.text(end, 3);
        versionEnd.finish(end);
        return path == pathEnd && version == versionEnd && _hash(name, nameEnd) == CHAINCODE;
    }

    function _checkInvocation(Part memory payload) private view {
        (uint256 start, uint256 end) = payload.start.text(payload.stop, 1);
        if (end != payload.stop) revert NonCanonical(); // transient fields are not part of what is hashed
        // peer.ChaincodeInvocationSpec, which holds a peer.ChaincodeSpec.
        uint256 at;
        (at, start) = start.part(end, 1);
        start.finish(end);
        (, at) = at.number32(end, 1);
        (uint256 id, uint256 idEnd) = at.part(end, 2);
        if (!_isChaincode(id, idEnd)) revert WrongChaincode();
        (start, at) = idEnd.part(end, 3);
        _checkInput(start, at);
        (, at) = at.number32(end, 4);
        at.finish(end);
    }

    /// @dev peer.ChaincodeInput
    function _checkInput(uint256 at, uint256 end) private pure {
        (uint256 start, uint256 stop) = at.part(end, 1);
        bytes32 called = start == at ? bytes32(0) : _hash(start, stop);
        uint256 paths;
        uint256 longest;
        for (at = stop; at < end; at = stop) {
            (start, stop) = at.part(end, 1);
            if (start == at) break;
            unchecked {
                ++paths;
                if (stop - start > longest) longest = stop - start;
            }
        }
        (start, stop) = at.part(end, 2);
        if (start != at) revert NotAView(); // decorations
        (start, at) = at.number(end, 3);
        if (start != 0) revert NotAView(); // initialisation
        at.finish(end);
        if (called != VIEW_FUNCTION) revert WrongFunction();
        if (paths > MAX_PATHS || longest > MAX_PATH_LENGTH) revert TooLarge();
    }

    /// @dev peer.ProposalResponsePayload and the peer.ChaincodeAction in it
    function _checkResponse(Evidence memory ev) private view returns (View memory) {
        (uint256 hash, uint256 hashEnd) = ev.response.start.text(ev.response.stop, 1);
        (uint256 at, uint256 end) = hashEnd.text(ev.response.stop, 2);
        end.finish(ev.response.stop);
        (uint256 results, uint256 resultsEnd) = at.text(end, 1);
        (uint256 events, uint256 eventsEnd) = resultsEnd.text(end, 2);
        (uint256 response, uint256 responseEnd) = eventsEnd.part(end, 3);
        (uint256 id, uint256 idEnd) = responseEnd.part(end, 4);
        idEnd.finish(end);

        uint256 status;
        (status, at) = response.number32(responseEnd, 1);
        (, at) = at.text(responseEnd, 2); // message
        (uint256 answer, uint256 answerEnd) = at.text(responseEnd, 3);
        answerEnd.finish(responseEnd);
        (uint256 name, uint256 nameEnd) = _chaincodeName(id, idEnd);

        bool pinned = _checkResults(results, resultsEnd);
        if (hashEnd - hash != 32 || bytes32(_word(hash)) != _proposalHash(ev)) revert ProposalMismatch();
        // The version here is the definition's label; what counts is pinned by
        // the version of the definition's key.
        if (_hash(name, nameEnd) != CHAINCODE) revert WrongChaincode();
        if (status != 200) revert NotAView();
        if (eventsEnd != events) revert NotAView();
        if (!pinned) revert DefinitionChanged();
        return _readView(answer, answerEnd);
    }

    function _chaincodeName(uint256 at, uint256 end) private pure returns (uint256 name, uint256 nameEnd) {
        (, at) = at.text(end, 1);
        (name, nameEnd) = at.text(end, 2);
        (, at) = nameEnd.text(end, 3);
        at.finish(end);
    }

    /// @dev rwset.TxReadWriteSet: refuses a simulation that does anything but
    /// read single keys. Tells whether it carries the pinned definition.
    function _checkResults(uint256 at, uint256 end) private view returns (bool pinned) {
        uint256 start;
        (start, at) = at.number32(end, 1);
        if (start != 0) revert NotAView(); // another data model
        bytes32[MAX_NAMESPACES] memory seen;
        for (uint256 n = 0; at < end; ++n) {
            uint256 stop;
            (start, stop) = at.part(end, 2);
            if (start == at) break;
            if (n == MAX_NAMESPACES) revert TooLarge();
            bytes32 name = _checkNamespace(start, stop);
            for (uint256 i = 0; i < n; ++i) {
                if (seen[i] == name) revert NonCanonical();
            }
            seen[n] = name;
            if (name == LIFECYCLE) pinned = _readsDefinition(start, stop);
            at = stop;
        }
        at.finish(end);
    }

    /// @dev rwset.NsReadWriteSet and the kvrwset.KVRWSet in it
    function _checkNamespace(uint256 at, uint256 end) private pure returns (bytes32 name) {
        uint256 start;
        (start, at) = at.text(end, 1);
        name = _hash(start, at);
        (uint256 set, uint256 setEnd) = at.text(end, 2);
        (start, at) = setEnd.part(end, 3);
        if (start != setEnd) revert HasWrites(); // private collections
        at.finish(end);
        uint256 stop;
        for (at = set; at < setEnd; at = stop) {
            (start, stop) = at.part(setEnd, 1);
            if (start == at) break;
            _checkRead(start, stop);
        }
        (start,) = at.part(setEnd, 3);
        if (start != at) revert HasWrites();
        (start,) = at.part(setEnd, 4);
        if (start != at) revert HasWrites(); // metadata
        (start,) = at.part(setEnd, 2);
        if (start != at) revert NotAView(); // a range is another kind of answer
        at.finish(setEnd);
    }

    /// @dev kvrwset.KVRead
    function _checkRead(uint256 at, uint256 end) private pure {
        (, at) = at.text(end, 1);
        (uint256 version, uint256 versionEnd) = at.part(end, 2);
        versionEnd.finish(end);
        (, version) = version.number(versionEnd, 1);
        (, version) = version.number(versionEnd, 2);
        version.finish(versionEnd);
    }

    /// @dev Finds the version of the chaincode definition that the endorser
    /// worked under, which every endorsement reads
    /// (core/chaincode/lifecycle/endorsement_info.go). State is guarded by the
    /// validation policy in that definition. The namespace has been checked.
    function _readsDefinition(uint256 at, uint256 end) private view returns (bool) {
        (, at) = at.text(end, 1);
        (at, end) = at.text(end, 2);
        uint256 found;
        bool same;
        while (at < end) {
            (uint256 start, uint256 stop) = at.part(end, 1);
            (uint256 key, uint256 keyEnd) = start.text(stop, 1);
            if (_hash(key, keyEnd) == DEFINITION_KEY) {
                ++found;
                (uint256 version, uint256 versionEnd) = keyEnd.part(stop, 2);
                (uint256 number, uint256 next) = version.number(versionEnd, 1);
                same = number == DEFINITION_BLOCK;
                (number,) = next.number(versionEnd, 2);
                same = same && number == DEFINITION_TX;
            }
            at = stop;
        }
        if (found > 1) revert NonCanonical();
        return found == 1 && same;
    }

    /// @dev The answer in its fixed layout (view.go): domain, channel and
    /// chaincode each behind a byte of length, height, time, root.
    function _readView(uint256 at, uint256 end) private view returns (View memory v) {
        unchecked {
            if (end - at < 32 || bytes32(_word(at)) != VIEW_DOMAIN) revert WrongDomain();
            (uint256 channel, uint256 channelEnd) = _name(at + 32, end);
            (uint256 chaincode, uint256 chaincodeEnd) = _name(channelEnd, end);
            if (end - chaincodeEnd != 48) revert Malformed();
            uint256 word = _word(chaincodeEnd);
            v.height = uint64(word >> 192);
            v.time = uint64(word >> 128);
            v.root = bytes32(_word(chaincodeEnd + 16));
            // A clock that was never ticked is no state to trust.
            if (v.height == 0 || v.time == 0) revert EmptyField();
            // Nanoseconds offered as seconds, or worse.
            if (v.time > MAX_TIME) revert Malformed();
            if (_hash(channel, channelEnd) != CHANNEL) revert WrongChannel();
            if (_hash(chaincode, chaincodeEnd) != CHAINCODE) revert WrongChaincode();
        }
    }

    function _name(uint256 at, uint256 end) private pure returns (uint256 start, uint256 stop) {
        if (at >= end) revert Malformed();
        unchecked {
            start = at + 1;
            stop = start + at.byteAt();
        }
        if (stop > end) revert Malformed();
    }

    /// @dev What peers put into their response: the three parts without lengths
    /// between them (protoutil/txutils.go, GetProposalHash1).
    function _proposalHash(Evidence memory ev) private view returns (bytes32) {
        return _sha256(ev.channelHeader.start, ev.payload.stop);
    }

    function _sha256(uint256 start, uint256 stop) internal view returns (bytes32 digest) {
        assembly ("memory-safe") {
            if iszero(staticcall(gas(), 0x02, start, sub(stop, start), 0x00, 0x20)) { invalid() }
            digest := mload(0x00)
        }
    }

    function _hash(uint256 start, uint256 stop) internal pure returns (bytes32 digest) {
        assembly ("memory-safe") {
            digest := keccak256(start, sub(stop, start))
        }
    }

    function _word(uint256 at) internal pure returns (uint256 word) {
        assembly ("memory-safe") {
            word := mload(at)
        }
    }

    function _empty(Part memory part) private pure returns (bool) {
        return part.start == part.stop;
    }
}
