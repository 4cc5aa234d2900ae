-- What the SQLite journal's migrations give up to 00004, in one.
-- Times are unix milliseconds and 0 where a thing has not happened yet.

-- +goose Up
CREATE TABLE links (
    name       TEXT PRIMARY KEY,
    chain_a    TEXT NOT NULL,
    chain_b    TEXT NOT NULL,
    client_a   TEXT NOT NULL DEFAULT '', -- on chain_a, of chain_b
    client_b   TEXT NOT NULL DEFAULT '', -- on chain_b, of chain_a
    step       TEXT NOT NULL,            -- the step of creation that was begun last
    created_at BIGINT NOT NULL,
    UNIQUE (chain_a, chain_b)
);

-- The next block to read of each chain. It moves in the transaction that
-- records the events of the block before it.
CREATE TABLE cursors (
    chain      TEXT PRIMARY KEY,
    next       BIGINT NOT NULL,
    -- What the adapter needs to trust the next block, of the block before it.
    checkpoint BYTEA,
    -- Why the chain is not read any further, '' where it is.
    stopped    TEXT NOT NULL DEFAULT ''
);

CREATE TABLE packets (
    id                 BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- about in the order in which packets were seen
    link               TEXT NOT NULL REFERENCES links (name),
    direction          TEXT NOT NULL CHECK (direction IN ('a>b', 'b>a')),
    source_client      TEXT NOT NULL,
    sequence           BIGINT NOT NULL,
    timeout            BIGINT NOT NULL, -- unix seconds, as in the packet
    packet             BYTEA NOT NULL,
    acknowledgement    BYTEA,
    stage              TEXT NOT NULL
        CHECK (stage IN ('seen', 'final', 'proven', 'delivered', 'acknowledged', 'timed_out')),

    -- What is being tried with the row in its present stage.
    submitted          TEXT NOT NULL DEFAULT '', -- message handed to a chain whose outcome is not known
    overdue            BIGINT NOT NULL DEFAULT 0, -- the destination passed the timeout without a receipt
    parked             BIGINT NOT NULL DEFAULT 0, -- refused too often; not tried again in this stage
    attempts           BIGINT NOT NULL DEFAULT 0,
    not_before         BIGINT NOT NULL DEFAULT 0,
    last_error         TEXT NOT NULL DEFAULT '',

    -- What happened when and where: *_at is this machine's clock, *_time the block's.
    sent_at            BIGINT NOT NULL DEFAULT 0,
    sent_time          BIGINT NOT NULL DEFAULT 0,
    sent_tx            TEXT NOT NULL DEFAULT '',
    sent_position      BIGINT NOT NULL DEFAULT 0,
    final_at           BIGINT NOT NULL DEFAULT 0,
    proven_at          BIGINT NOT NULL DEFAULT 0,
    proven_revision    BIGINT NOT NULL DEFAULT 0,
    proven_height      BIGINT NOT NULL DEFAULT 0,
    delivered_at       BIGINT NOT NULL DEFAULT 0,
    delivered_time     BIGINT NOT NULL DEFAULT 0,
    delivered_tx       TEXT NOT NULL DEFAULT '',
    delivered_position BIGINT NOT NULL DEFAULT 0,
    returned_at        BIGINT NOT NULL DEFAULT 0, -- acknowledgement or absence proven
    returned_revision  BIGINT NOT NULL DEFAULT 0,
    returned_height    BIGINT NOT NULL DEFAULT 0,
    settled_at         BIGINT NOT NULL DEFAULT 0, -- acknowledged or timed out on the source
    settled_time       BIGINT NOT NULL DEFAULT 0,
    settled_tx         TEXT NOT NULL DEFAULT '',
    settled_position   BIGINT NOT NULL DEFAULT 0,

    -- The block in which a chain said that it executed the step by which the
    -- row came to its stage, until the chain's own events, which a
    -- reorganisation does not take back, say so too; 0 where they have.
    unconfirmed        BIGINT NOT NULL DEFAULT 0,
    -- The relayer that works on the row, 0 where none does.
    holder             BIGINT NOT NULL DEFAULT 0,

    UNIQUE (link, direction, source_client, sequence)
);

CREATE INDEX packets_open ON packets (link, direction, stage, id)
    WHERE stage NOT IN ('acknowledged', 'timed_out');
CREATE INDEX packets_unconfirmed ON packets (unconfirmed) WHERE unconfirmed > 0;
CREATE INDEX packets_held ON packets (holder) WHERE holder > 0;
-- For the removal of finished packets.
CREATE INDEX packets_settled ON packets (settled_at) WHERE stage IN ('acknowledged', 'timed_out');

-- Sends asked for on the command line, written before the chain is asked.
CREATE TABLE sends (
    id         BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    link       TEXT NOT NULL REFERENCES links (name),
    chain      TEXT NOT NULL,
    timeout    BIGINT NOT NULL,
    payload    BYTEA NOT NULL,
    asked_at   BIGINT NOT NULL,
    sequence   BIGINT NOT NULL DEFAULT 0, -- 0 until the chain answered
    last_error TEXT NOT NULL DEFAULT ''
);

-- The relayers that work on this journal, until they leave or their lease is
-- taken over. A number is never given twice, so it tells an earlier holder of
-- a row from the present one.
CREATE TABLE relayers (
    id         BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name       TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);
-- What only one relayer does at a time beside packets.
CREATE TABLE duties (
    name   TEXT PRIMARY KEY,
    holder BIGINT NOT NULL REFERENCES relayers (id)
);
