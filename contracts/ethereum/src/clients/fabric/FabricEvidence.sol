// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

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
import {FabricParameters} from "./FabricParameters.sol";
import {Expansion} from "./Expansion.sol";
import {Protobuf} from "./Protobuf.sol";

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
        /// and where the 64 digits of sha256(nonce || creator) stand, the
        /// transaction's id.
        bytes32 creator;
        uint256 transaction;
        uint256 nonce;
        /// sha256 of the three parts, which peers put into their response
        /// (protoutil/txutils.go, GetProposalHash1).
        bytes32 proposal;
    }

    uint256 private constant ENDORSER_TRANSACTION = 3; // common.HeaderType
    uint256 private constant CONTINUED = 0x8080808080808080808080808080808080808080808080808080808080808080;
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
    /// keccak256 of what names the chaincode alone: a peer.ChaincodeID, and a
    /// peer.ChaincodeHeaderExtension.
    bytes32 private immutable CHAINCODE_ID;
    bytes32 private immutable EXTENSION;
    /// keccak256 of the one way to read the pinned definition and nothing else in
    /// the namespace of the lifecycle (rwset.NsReadWriteSet).
    bytes32 private immutable DEFINITION_READ;
    bytes32 private immutable DEFINITION_KEY;
    uint256 private immutable DEFINITION_BLOCK;
    uint256 private immutable DEFINITION_TX;

    constructor(FabricParameters memory p) {
        CHANNEL = keccak256(bytes(p.channel));
        CHAINCODE = keccak256(bytes(p.chaincode));
        DEFINITION_KEY = keccak256(abi.encodePacked("namespaces/fields/", p.chaincode, "/Sequence"));
        DEFINITION_BLOCK = p.definitionBlock;
        DEFINITION_TX = p.definitionTx;
        bytes memory id = Protobuf.write(2, bytes(p.chaincode));
        CHAINCODE_ID = keccak256(id);
        EXTENSION = keccak256(Protobuf.write(2, id));
        bytes memory version = bytes.concat(Protobuf.write(1, p.definitionBlock), Protobuf.write(2, p.definitionTx));
        bytes memory read = bytes.concat(
            Protobuf.write(1, abi.encodePacked("namespaces/fields/", p.chaincode, "/Sequence")), Protobuf.write(2, version)
        );
        DEFINITION_READ =
            keccak256(bytes.concat(Protobuf.write(1, "_lifecycle"), Protobuf.write(2, Protobuf.write(1, read))));
    }

    /// @dev Reads a view and checks everything about it but who signed it.
    function _checkEvidence(Evidence memory ev, View memory v) internal view {
        if (_empty(ev.channelHeader) || _empty(ev.signatureHeader) || _empty(ev.payload) || _empty(ev.response)) {
            revert EmptyField();
        }
        _checkHeaders(ev);
        _checkInvocation(ev.payload);
        _checkResponse(ev, v);
    }

    function _checkHeaders(Evidence memory ev) private view {
        uint256 pos = ev.channelHeader.start;
        uint256 end = ev.channelHeader.stop;
        uint256 kind;
        uint256 version;
        uint256 epoch;
        uint256 start;
        (kind, pos) = pos.number32(end, 1);
        (version, pos) = pos.number32(end, 2);
        (start, pos) = pos.part(end, 3);
        _checkTimestamp(start, pos);
        (uint256 channel, uint256 channelEnd) = pos.text(end, 4);
        (uint256 id, uint256 idEnd) = channelEnd.text(end, 5);
        (epoch, pos) = idEnd.number(end, 6);
        (uint256 extension, uint256 extensionEnd) = pos.text(end, 7);
        (, pos) = extensionEnd.text(end, 8); // TLS certificate hash
        pos.finish(end);
        if (kind != ENDORSER_TRANSACTION || version != 0 || epoch != 0) revert NotAView();
        if (_hash(channel, channelEnd) != CHANNEL) revert WrongChannel();
        if (_hash(extension, extensionEnd) != EXTENSION) _checkExtension(extension, extensionEnd);

        pos = ev.signatureHeader.start;
        end = ev.signatureHeader.stop;
        (uint256 creator, uint256 creatorEnd) = pos.text(end, 1);
        (start, pos) = creatorEnd.text(end, 2);
        pos.finish(end);
        // A long nonce is where a proposal for another function could hide the
        // parts of a view, and so is a creator that is no certificate.
        if (pos - start != NONCE_SIZE || _word(start) >> 64 != ev.nonce) revert NonCanonical();
        if (_hash(creator, creatorEnd) != ev.creator) revert NonCanonical();
        if (
            idEnd - id != 64 || _word(id) != _word(ev.transaction)
                || _word(id + 32) != _word(ev.transaction + 32)
        ) revert ProposalMismatch();
    }

    /// @dev peer.ChaincodeHeaderExtension; field 1 is reserved.
    function _checkExtension(uint256 pos, uint256 end) private view {
        (uint256 id, uint256 idEnd) = pos.part(end, 2);
        if (!_isChaincode(id, idEnd)) revert WrongChaincode();
        idEnd.finish(end);
    }

    /// @dev Says nothing, but must be canonical.
    function _checkTimestamp(uint256 pos, uint256 end) private pure {
        (, pos) = pos.number(end, 1);
        (, pos) = pos.number32(end, 2);
        pos.finish(end);
    }

    /// @dev A peer.ChaincodeID of the pinned name and nothing else, as every
    /// invocation carries it.
    function _isChaincode(uint256 pos, uint256 end) private view returns (bool) {
        if (_hash(pos, end) == CHAINCODE_ID) return true;
        (uint256 path, uint256 pathEnd) = pos.text(end, 1);
        (uint256 name, uint256 nameEnd) = pathEnd.text(end, 2);
        (uint256 version, uint256 versionEnd) = nameEnd.text(end, 3);
        versionEnd.finish(end);
        return path == pathEnd && version == versionEnd && _hash(name, nameEnd) == CHAINCODE;
    }

    function _checkInvocation(Part memory payload) private view {
        (uint256 start, uint256 end) = payload.start.text(payload.stop, 1);
        if (end != payload.stop) revert NonCanonical(); // transient fields are not part of what is hashed
        // peer.ChaincodeInvocationSpec, which holds a peer.ChaincodeSpec.
        uint256 pos;
        (pos, start) = start.part(end, 1);
        start.finish(end);
        (, pos) = pos.number32(end, 1);
        (uint256 id, uint256 idEnd) = pos.part(end, 2);
        if (!_isChaincode(id, idEnd)) revert WrongChaincode();
        (start, pos) = idEnd.part(end, 3);
        _checkInput(start, pos);
        (, pos) = pos.number32(end, 4);
        pos.finish(end);
    }

    /// @dev peer.ChaincodeInput
    function _checkInput(uint256 pos, uint256 end) private pure {
        (uint256 start, uint256 stop) = pos.part(end, 1);
        bytes32 called = start == pos ? bytes32(0) : _hash(start, stop);
        uint256 paths;
        uint256 longest;
        for (pos = stop; pos < end; pos = stop) {
            uint256 skipped;
            (pos, skipped) = _skipShort(pos, end);
            (start, stop) = pos.part(end, 1);
            unchecked {
                paths += skipped;
                if (start == pos) break;
                ++paths;
                if (stop - start > longest) longest = stop - start;
            }
        }
        (start, stop) = pos.part(end, 2);
        if (start != pos) revert NotAView(); // decorations
        (start, pos) = pos.number(end, 3);
        if (start != 0) revert NotAView(); // initialisation
        pos.finish(end);
        if (called != VIEW_FUNCTION) revert WrongFunction();
        if (paths > MAX_PATHS || longest > MAX_PATH_LENGTH) revert TooLarge();
    }

    /// @dev Skips elements of field 1 that are shorter than 128 bytes, as paths
    /// of packets are: most of what is read here.
    function _skipShort(uint256 pos, uint256 end) private pure returns (uint256 next, uint256 count) {
        assembly ("memory-safe") {
            next := pos
            for { } 1 { count := add(count, 1) } {
                let head := mload(next)
                let length := byte(1, head)
                let after := add(add(next, 2), length)
                if or(sub(byte(0, head), 0x0a), or(gt(length, 0x7f), gt(after, end))) { break }
                next := after
            }
        }
    }

    /// @dev peer.ProposalResponsePayload and the peer.ChaincodeAction in it
    function _checkResponse(Evidence memory ev, View memory v) private view {
        (uint256 hash, uint256 hashEnd) = ev.response.start.text(ev.response.stop, 1);
        (uint256 pos, uint256 end) = hashEnd.text(ev.response.stop, 2);
        end.finish(ev.response.stop);
        (uint256 results, uint256 resultsEnd) = pos.text(end, 1);
        (uint256 events, uint256 eventsEnd) = resultsEnd.text(end, 2);
        (uint256 response, uint256 responseEnd) = eventsEnd.part(end, 3);
        (uint256 id, uint256 idEnd) = responseEnd.part(end, 4);
        idEnd.finish(end);

        uint256 status;
        (status, pos) = response.number32(responseEnd, 1);
        (, pos) = pos.text(responseEnd, 2); // message
        (uint256 answer, uint256 answerEnd) = pos.text(responseEnd, 3);
        answerEnd.finish(responseEnd);
        (uint256 name, uint256 nameEnd) = _chaincodeName(id, idEnd);

        bool pinned = _checkResults(results, resultsEnd);
        if (hashEnd - hash != 32 || bytes32(_word(hash)) != ev.proposal) revert ProposalMismatch();
        // The version here is the definition's label; what counts is pinned by
        // the version of the definition's key.
        if (_hash(name, nameEnd) != CHAINCODE) revert WrongChaincode();
        if (status != 200) revert NotAView();
        if (eventsEnd != events) revert NotAView();
        if (!pinned) revert DefinitionChanged();
        _readView(answer, answerEnd, v);
    }

    function _chaincodeName(uint256 pos, uint256 end) private pure returns (uint256 name, uint256 nameEnd) {
        (, pos) = pos.text(end, 1);
        (name, nameEnd) = pos.text(end, 2);
        (, pos) = nameEnd.text(end, 3);
        pos.finish(end);
    }

    /// @dev rwset.TxReadWriteSet: refuses a simulation that does anything but
    /// read single keys. Tells whether it carries the pinned definition.
    function _checkResults(uint256 pos, uint256 end) private view returns (bool pinned) {
        uint256 start;
        (start, pos) = pos.number32(end, 1);
        if (start != 0) revert NotAView(); // another data model
        bytes32[MAX_NAMESPACES] memory seen;
        for (uint256 n = 0; pos < end; ++n) {
            uint256 stop;
            (start, stop) = pos.part(end, 2);
            if (start == pos) break;
            if (n == MAX_NAMESPACES) revert TooLarge();
            bytes32 name = LIFECYCLE;
            bool asPinned = _hash(start, stop) == DEFINITION_READ;
            if (!asPinned) name = _checkNamespace(start, stop);
            for (uint256 i = 0; i < n; ++i) {
                if (seen[i] == name) revert NonCanonical();
            }
            seen[n] = name;
            if (name == LIFECYCLE) pinned = asPinned || _readsDefinition(start, stop);
            pos = stop;
        }
        pos.finish(end);
    }

    /// @dev rwset.NsReadWriteSet and the kvrwset.KVRWSet in it
    function _checkNamespace(uint256 pos, uint256 end) private pure returns (bytes32 name) {
        uint256 start;
        (start, pos) = pos.text(end, 1);
        name = _hash(start, pos);
        (uint256 set, uint256 setEnd) = pos.text(end, 2);
        if (setEnd != end) {
            (start,) = setEnd.part(end, 3); // private collections
            if (start != setEnd) revert HasWrites();
            revert NonCanonical();
        }
        uint256 stop;
        for (pos = set; pos < setEnd; pos = stop) {
            pos = _skipReads(pos, setEnd);
            (start, stop) = pos.part(setEnd, 1);
            if (start == pos) break;
            _checkRead(start, stop);
        }
        if (pos != setEnd) _refuseEffects(pos, setEnd);
    }

    /// @dev Says what is wrong with anything behind the reads.
    function _refuseEffects(uint256 pos, uint256 end) private pure {
        (uint256 start, uint256 stop) = pos.part(end, 2);
        while (start != pos) {
            pos = stop;
            (start, stop) = pos.part(end, 2);
        }
        if (pos == end) revert NotAView(); // a range is another kind of answer
        (start,) = pos.part(end, 3);
        if (start != pos) revert HasWrites();
        (start,) = pos.part(end, 4);
        if (start != pos) revert HasWrites(); // metadata
        revert NonCanonical();
    }

    /// @dev Skips kvrwset.KVRead, elements of field 1, that are as _checkRead
    /// wants them, until one that is not or is out of the ordinary: with a key of
    /// 128 bytes or more, or numbers of nine. A view reads a key for each path.
    function _skipReads(uint256 pos, uint256 end) private pure returns (uint256 next) {
        assembly ("memory-safe") {
            next := pos
            for { } 1 { } {
                // Tag and length of the read, tag and length of its key.
                let head := mload(next)
                let after := add(add(next, 2), byte(1, head))
                let size := byte(3, head)
                if or(sub(and(shr(224, head), 0xff80ff80), 0x0a000a00), or(iszero(size), gt(after, end))) { break }
                let at_ := add(add(next, 4), size)
                if iszero(eq(at_, after)) {
                    // Tag and length of the version, and its two numbers.
                    let tail := mload(at_)
                    size := byte(1, tail)
                    if or(sub(byte(0, tail), 0x12), sub(add(add(at_, 2), size), after)) { break }
                    tail := shl(16, tail)
                    let tag := 0x08
                    for { } and(eq(byte(0, tail), tag), gt(size, 1)) { tag := 0x10 } {
                        tail := shl(8, tail)
                        // The number's last byte is the first without its upper bit.
                        let n := shr(3, clz(and(not(tail), CONTINUED)))
                        // Neither too long, nor out of the version, nor with a last byte of nothing.
                        if or(or(gt(n, 7), gt(add(n, 2), size)), iszero(byte(n, tail))) { break }
                        size := sub(size, add(n, 2))
                        if eq(tag, 0x10) { break }
                        tail := shl(shl(3, add(n, 1)), tail)
                    }
                    if size { break }
                }
                next := after
            }
        }
    }

    /// @dev kvrwset.KVRead
    function _checkRead(uint256 pos, uint256 end) private pure {
        (, pos) = pos.text(end, 1);
        (uint256 version, uint256 versionEnd) = pos.part(end, 2);
        versionEnd.finish(end);
        (, version) = version.number(versionEnd, 1);
        (, version) = version.number(versionEnd, 2);
        version.finish(versionEnd);
    }

    /// @dev Finds the version of the chaincode definition that the endorser
    /// worked under, which every endorsement reads
    /// (core/chaincode/lifecycle/endorsement_info.go). State is guarded by the
    /// validation policy in that definition. The namespace has been checked.
    function _readsDefinition(uint256 pos, uint256 end) private view returns (bool) {
        (, pos) = pos.text(end, 1);
        (pos, end) = pos.text(end, 2);
        uint256 found;
        bool same;
        while (pos < end) {
            (uint256 start, uint256 stop) = pos.part(end, 1);
            (uint256 key, uint256 keyEnd) = start.text(stop, 1);
            if (_hash(key, keyEnd) == DEFINITION_KEY) {
                ++found;
                (uint256 version, uint256 versionEnd) = keyEnd.part(stop, 2);
                (uint256 number, uint256 next) = version.number(versionEnd, 1);
                same = number == DEFINITION_BLOCK;
                (number,) = next.number(versionEnd, 2);
                same = same && number == DEFINITION_TX;
            }
            pos = stop;
        }
        if (found > 1) revert NonCanonical();
        return found == 1 && same;
    }

    /// @dev The answer in its fixed layout (view.go): domain, channel and
    /// chaincode each behind a byte of length, height, time, root.
    function _readView(uint256 pos, uint256 end, View memory v) private view {
        unchecked {
            if (end - pos < 32 || bytes32(_word(pos)) != VIEW_DOMAIN) revert WrongDomain();
            (uint256 channel, uint256 channelEnd) = _name(pos + 32, end);
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

    function _name(uint256 pos, uint256 end) private pure returns (uint256 start, uint256 stop) {
        if (pos >= end) revert Malformed();
        unchecked {
            start = pos + 1;
            stop = start + (_word(pos) >> 248);
        }
        if (stop > end) revert Malformed();
    }

    function _sha256(uint256 start, uint256 end) internal view returns (bytes32 digest) {
        assembly ("memory-safe") {
            if iszero(staticcall(gas(), 0x02, start, sub(end, start), 0x00, 0x20)) { invalid() }
            digest := mload(0x00)
        }
    }

    function _hash(uint256 start, uint256 end) internal pure returns (bytes32 digest) {
        assembly ("memory-safe") {
            digest := keccak256(start, sub(end, start))
        }
    }

    function _word(uint256 pos) internal pure returns (uint256 word) {
        assembly ("memory-safe") {
            word := mload(pos)
        }
    }

    function _empty(Part memory part) private pure returns (bool) {
        return part.start == part.stop;
    }
}
