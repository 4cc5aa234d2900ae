// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {P256} from "@openzeppelin/contracts/utils/cryptography/P256.sol";
import {
    CertificateRefuse,
    CertificateTime,
    ClientInvalid,
    DuplicateSigner,
    Malformed,
    PolicyUnsatisfied,
    TooLarge,
    UnknownSigner,
    WrongDomain
} from "../../errors/Refusals.sol";
import {FabricParameters, Identity, NOBODY} from "./FabricParameters.sol";
import {SignaturePolicy} from "./SignaturePolicy.sol";

/// @title Who may endorse, and who may ask
/// @notice No certificate is parsed here. The client starts with a reviewed set
/// of identities; further ones enter by a record that the packet chaincode has
/// made of a certificate and that a view proves (contracts/fabric/identity.go).
/// An identity can be revoked by a role, for good: its key does not come back.
/// @dev What is fixed at creation is one contract's code, read by EXTCODECOPY:
/// 0x00, policy, dictionary, hashes of the organisations' MSP ids, one record of
/// three words for each identity, their serialized forms. An identity that came
/// later is a code of its own: 0x00, its record, its serialized form.
abstract contract FabricIdentities is AccessManaged {
    /// @dev A record: the key, and in the third word, from the top, notBefore,
    /// notAfter (64 bits each), organisation (8), and the offset and length
    /// (32 each) of the serialized form in the same code.
    struct Record {
        bytes32 x;
        bytes32 y;
        uint256 rest;
        address code;
    }

    /// @dev What changes, in one slot.
    /// @param height latest height of the committed clock
    /// @param time of that height, unix seconds
    /// @param added number of identities registered after creation
    /// @param retired one bit for each identity that was revoked or replaced
    struct State {
        uint64 height;
        uint40 time;
        bool frozen;
        uint8 added;
        uint128 retired;
    }

    event IdentityRegistered(uint256 indexed index, bytes32 indexed hash);
    event IdentityRetired(uint256 indexed index);

    uint256 private constant MAX_IDENTITIES = 128;
    uint256 private constant MAX_SERIALIZED = 16 << 10;
    uint256 private constant RECORD_SIZE = 96;
    bytes32 private constant RECORD_DOMAIN = "anji/fabric-identity/v1";
    uint256 private constant PEER = 1;

    address private immutable PINNED;
    uint256 private immutable POLICY_LENGTH;
    uint256 private immutable DICTIONARY_LENGTH;
    uint256 private immutable ORGANISATIONS;
    uint256 private immutable REVIEWED;

    State internal _state;
    mapping(uint256 index => address code) private _added;

    constructor(FabricParameters memory p) {
        SignaturePolicy.check(p.policy, p.organisations.length);
        POLICY_LENGTH = p.policy.length;
        DICTIONARY_LENGTH = p.dictionary.length;
        ORGANISATIONS = p.organisations.length;
        REVIEWED = p.identities.length;
        if (p.identities.length > MAX_IDENTITIES) revert TooLarge();
        bytes memory head = abi.encodePacked(bytes1(0), p.policy, p.dictionary, p.organisations);
        bytes memory records;
        bytes memory tail;
        uint256 peers;
        uint256 from = head.length + p.identities.length * RECORD_SIZE;
        for (uint256 i = 0; i < p.identities.length; ++i) {
            Identity memory id = p.identities[i];
            _checkKey(id.x, id.y);
            if (id.organisation != NOBODY) {
                if (id.organisation >= p.organisations.length) revert ClientInvalid();
                peers += 1 << id.organisation * 8;
            }
            for (uint256 j = 0; j < i; ++j) {
                if (p.identities[j].x == id.x) revert DuplicateSigner();
            }
            records = bytes.concat(records, _encode(id, from + tail.length));
            tail = bytes.concat(tail, id.serialized);
            emit IdentityRegistered(i, keccak256(id.serialized));
        }
        bytes memory policy = p.policy;
        uint256 pos;
        assembly ("memory-safe") {
            pos := add(policy, 0x20)
        }
        if (!SignaturePolicy.satisfied(pos, peers)) revert PolicyUnsatisfied();
        PINNED = _deploy(bytes.concat(head, records, tail));
    }

    /// @notice Takes an identity out for good. Fails for one that is out already.
    function revokeIdentity(uint256 index) external restricted {
        State memory s = _state;
        if (index >= REVIEWED + s.added) revert UnknownSigner();
        // Its key may have moved to another place a moment ago, with a renewed certificate.
        if (s.retired >> index & 1 != 0) revert CertificateRefuse();
        _state.retired = s.retired | uint128(1 << index);
        emit IdentityRetired(index);
    }

    /// @notice The serialized identities by index, empty where one is retired.
    function identities() external view returns (bytes[] memory all) {
        State memory s = _state;
        all = new bytes[](REVIEWED + s.added);
        Record memory r;
        for (uint256 i = 0; i < all.length; ++i) {
            if (s.retired >> i & 1 != 0) continue;
            _load(r, i);
            bytes memory serialized = new bytes(_length(r));
            uint256 pos;
            assembly ("memory-safe") {
                pos := add(serialized, 0x20)
            }
            _copySerialized(r, pos);
            all[i] = serialized;
        }
    }

    /// @notice What evidence can be copied from.
    function dictionary() external view returns (bytes memory d) {
        d = new bytes(DICTIONARY_LENGTH);
        uint256 pos;
        assembly ("memory-safe") {
            pos := add(d, 0x20)
        }
        _copyDictionary(pos);
    }

    /// @dev Registers what the packet chaincode has recorded of an identity. The
    /// caller has proven the record.
    function _register(bytes calldata serialized, bytes calldata record) internal {
        if (serialized.length > MAX_SERIALIZED) revert TooLarge();
        Identity memory id = _parse(serialized, record);
        State memory s = _state;
        uint256 index = REVIEWED + s.added;
        if (index >= MAX_IDENTITIES) revert TooLarge();
        _replace(s, id, index);
        _added[index] = _deploy(bytes.concat(bytes1(0), _encode(id, 1 + RECORD_SIZE), serialized));
        s.added += 1;
        _state = s;
        emit IdentityRegistered(index, keccak256(serialized));
    }

    /// @dev The layout of contracts/fabric/identity.go: domain, role, notBefore,
    /// notAfter, x, y, and the MSP id behind its length.
    function _parse(bytes calldata serialized, bytes calldata record) private view returns (Identity memory id) {
        if (record.length < 115 || bytes32(record[:32]) != RECORD_DOMAIN) revert WrongDomain();
        if (record.length != 114 + uint8(record[113])) revert Malformed();
        id.serialized = serialized;
        id.notBefore = uint64(bytes8(record[33:41]));
        id.notAfter = uint64(bytes8(record[41:49]));
        id.x = bytes32(record[49:81]);
        id.y = bytes32(record[81:113]);
        _checkKey(id.x, id.y);
        if (block.timestamp > id.notAfter) revert CertificateTime();
        id.organisation = NOBODY;
        if (uint8(record[32]) != PEER) return id;
        bytes32 organisation = keccak256(record[114:]);
        for (uint256 i = 0; i < ORGANISATIONS; ++i) {
            if (_pinnedWord(1 + POLICY_LENGTH + DICTIONARY_LENGTH + 32 * i) == organisation) {
                id.organisation = uint8(i);
                return id;
            }
        }
        revert UnknownSigner();
    }

    /// @dev Retires an identity of the same key, whose certificate was renewed.
    /// One key is one identity, so that nobody counts twice. Anybody may bring a
    /// record that is proven, so it must be of a newer certificate, which begins
    /// later, or of the same one with a later end: nobody puts an old one back, or
    /// fills all places with two in turn. A newer one may well end earlier, since
    /// a record ends with its revocation list.
    function _replace(State memory s, Identity memory id, uint256 count) private {
        Record memory r;
        bool revoked;
        for (uint256 i = 0; i < count; ++i) {
            _load(r, i);
            if (r.x != id.x) continue;
            // The last one tells: a key that was replaced has a later one.
            revoked = s.retired >> i & 1 != 0;
            if (!revoked) {
                bool newer = id.notBefore == _notBefore(r) ? id.notAfter > _notAfter(r) : id.notBefore > _notBefore(r);
                if (!newer || id.organisation != _organisation(r)) revert CertificateRefuse();
                s.retired |= uint128(1 << i);
                emit IdentityRetired(i);
            }
        }
        if (revoked) revert CertificateRefuse();
    }

    /// @dev The two points of one x are one signer: s and n - s verify alike.
    function _checkKey(bytes32 x, bytes32 y) private pure {
        if (!P256.isValidPublicKey(x, y)) revert CertificateRefuse();
    }

    /// @dev Reads an identity's record. Refuses one that was never registered.
    function _load(Record memory r, uint256 index) internal view {
        address code = PINNED;
        uint256 offset = 1;
        if (index < REVIEWED) {
            offset += POLICY_LENGTH + DICTIONARY_LENGTH + 32 * ORGANISATIONS + RECORD_SIZE * index;
        } else if ((code = _added[index]) == address(0)) {
            revert UnknownSigner();
        }
        r.code = code;
        assembly ("memory-safe") {
            extcodecopy(code, r, offset, RECORD_SIZE)
        }
    }

    function _length(Record memory r) internal pure returns (uint256) {
        return r.rest & type(uint32).max;
    }

    function _organisation(Record memory r) internal pure returns (uint256) {
        return r.rest >> 120 & 0xff;
    }

    /// @dev Refuses an identity that is not valid at a time.
    function _checkTime(Record memory r, uint256 time) internal pure {
        if (time < _notBefore(r) || time > _notAfter(r)) revert CertificateTime();
    }

    function _notBefore(Record memory r) private pure returns (uint256) {
        return r.rest >> 192;
    }

    function _notAfter(Record memory r) private pure returns (uint256) {
        return r.rest >> 128 & type(uint64).max;
    }

    /// @dev Copies the serialized form to memory that the caller owns.
    function _copySerialized(Record memory r, uint256 to) internal view returns (uint256 end) {
        address code = r.code;
        uint256 offset = r.rest >> 32 & type(uint32).max;
        uint256 length = _length(r);
        assembly ("memory-safe") {
            extcodecopy(code, to, offset, length)
            end := add(to, length)
        }
    }

    /// @dev Copies what evidence is rebuilt from to memory that the caller owns.
    function _copyDictionary(uint256 to) internal view returns (uint256 end) {
        return _copyPinned(to, 1 + POLICY_LENGTH, DICTIONARY_LENGTH);
    }

    /// @dev Whether signers, counted by organisation, satisfy the policy.
    /// Uses free memory.
    function _satisfied(uint256 signers) internal view returns (bool) {
        uint256 pos;
        assembly ("memory-safe") {
            pos := mload(0x40)
        }
        _copyPinned(pos, 1, POLICY_LENGTH);
        return SignaturePolicy.satisfied(pos, signers);
    }

    function _pinnedWord(uint256 offset) private view returns (bytes32 word) {
        address code = PINNED;
        assembly ("memory-safe") {
            extcodecopy(code, 0x00, offset, 0x20)
            word := mload(0x00)
        }
    }

    function _copyPinned(uint256 to, uint256 offset, uint256 length) private view returns (uint256 end) {
        address code = PINNED;
        assembly ("memory-safe") {
            extcodecopy(code, to, offset, length)
            end := add(to, length)
        }
    }

    function _encode(Identity memory id, uint256 offset) private pure returns (bytes memory) {
        return abi.encodePacked(
            id.x,
            id.y,
            uint256(id.notBefore) << 192 | uint256(id.notAfter) << 128 | uint256(id.organisation) << 120 | offset << 32
                | id.serialized.length
        );
    }

    /// @dev A contract whose code is data. Its first byte is STOP.
    function _deploy(bytes memory data) private returns (address code) {
        if (data.length > 24576) revert TooLarge(); // EIP-170
        // PUSH2 size DUP1 PUSH1 10 RETURNDATASIZE CODECOPY RETURNDATASIZE RETURN
        bytes memory creation = abi.encodePacked(hex"61", uint16(data.length), hex"80600a3d393df3", data);
        assembly ("memory-safe") {
            code := create(0, add(creation, 0x20), mload(creation))
        }
        if (code == address(0)) revert ClientInvalid();
    }
}
