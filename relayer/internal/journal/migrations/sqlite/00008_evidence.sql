-- +goose Up
-- What a light client was made of: where every proof given to it begins.
CREATE TABLE anchors (
    chain           TEXT NOT NULL, -- that keeps the client
    client          TEXT NOT NULL,
    kind            TEXT NOT NULL, -- of the chain that it follows
    prefix          TEXT NOT NULL, -- of that chain's packet paths: JSON, base64
    client_state    BLOB NOT NULL, -- google.protobuf.Any
    consensus_state BLOB NOT NULL, -- google.protobuf.Any
    made_at         INTEGER NOT NULL,
    PRIMARY KEY (chain, client)
);

-- The messages that moved clients on, each once, in the order in which they
-- were handed over. Not all of them were executed.
CREATE TABLE updates (
    id       INTEGER PRIMARY KEY,
    chain    TEXT NOT NULL,
    client   TEXT NOT NULL,
    digest   BLOB NOT NULL, -- sha256 of the message
    revision INTEGER NOT NULL, -- of what is proven by it
    height   INTEGER NOT NULL,
    message  BLOB NOT NULL, -- google.protobuf.Any
    at       INTEGER NOT NULL,
    UNIQUE (chain, client, digest)
);

-- Proofs of packets, each once however many packets it proves.
CREATE TABLE proofs (
    digest BLOB PRIMARY KEY, -- height in 8 bytes, and sha256 of the proof
    proof  BLOB NOT NULL
);

-- By which proof a packet was moved on, the last that was handed over of each
-- kind. It goes with the packet.
CREATE TABLE evidence (
    packet   INTEGER NOT NULL REFERENCES packets (id) ON DELETE CASCADE,
    kind     TEXT NOT NULL, -- of the message
    revision INTEGER NOT NULL,
    height   INTEGER NOT NULL,
    digest   BLOB NOT NULL REFERENCES proofs (digest),
    at       INTEGER NOT NULL,
    PRIMARY KEY (packet, kind)
);
CREATE INDEX evidence_digest ON evidence (digest);
CREATE INDEX evidence_at ON evidence (at);
