-- +goose Up
-- What a light client was made of: where every proof given to it begins.
CREATE TABLE anchors (
    chain           TEXT NOT NULL, -- that keeps the client
    client          TEXT NOT NULL,
    kind            TEXT NOT NULL, -- of the chain that it follows
    prefix          TEXT NOT NULL, -- of that chain's packet paths: JSON, base64
    client_state    BYTEA NOT NULL, -- google.protobuf.Any
    consensus_state BYTEA NOT NULL, -- google.protobuf.Any
    made_at         BIGINT NOT NULL,
    PRIMARY KEY (chain, client)
);

-- The messages that moved clients on, each once, in the order in which they
-- were handed over. Not all of them were executed.
CREATE TABLE updates (
    id       BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    chain    TEXT NOT NULL,
    client   TEXT NOT NULL,
    digest   BYTEA NOT NULL, -- sha256 of the message
    revision BIGINT NOT NULL, -- of what is proven by it
    height   BIGINT NOT NULL,
    message  BYTEA NOT NULL, -- google.protobuf.Any
    at       BIGINT NOT NULL,
    UNIQUE (chain, client, digest)
);

-- Proofs of packets, each once however many packets it proves.
CREATE TABLE proofs (
    digest BYTEA PRIMARY KEY, -- height in 8 bytes, and sha256 of the proof
    proof  BYTEA NOT NULL
);

-- By which proof a packet was moved on, the last that was handed over of each
-- kind. It goes with the packet.
CREATE TABLE evidence (
    packet   BIGINT NOT NULL REFERENCES packets (id) ON DELETE CASCADE,
    kind     TEXT NOT NULL, -- of the message
    revision BIGINT NOT NULL,
    height   BIGINT NOT NULL,
    digest   BYTEA NOT NULL REFERENCES proofs (digest),
    at       BIGINT NOT NULL,
    PRIMARY KEY (packet, kind)
);
CREATE INDEX evidence_digest ON evidence (digest);
CREATE INDEX evidence_at ON evidence (at);
