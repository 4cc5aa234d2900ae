-- Times are unix milliseconds and 0 where a thing has not happened yet.

-- +goose Up
CREATE TABLE links (
    name       TEXT PRIMARY KEY,
    chain_a    TEXT NOT NULL,
    chain_b    TEXT NOT NULL,
    client_a   TEXT NOT NULL DEFAULT '', -- on chain_a, of chain_b
    client_b   TEXT NOT NULL DEFAULT '', -- on chain_b, of chain_a
    step       TEXT NOT NULL,            -- the step of creation that was begun last
    created_at INTEGER NOT NULL,
    UNIQUE (chain_a, chain_b)
);

-- The next block to read of each chain. It moves in the transaction that
-- records the events of the block before it.
CREATE TABLE cursors (
    chain TEXT PRIMARY KEY,
    next  INTEGER NOT NULL
);

CREATE TABLE packets (
    id                 INTEGER PRIMARY KEY, -- in the order in which packets were seen
    link               TEXT NOT NULL REFERENCES links (name),
    direction          TEXT NOT NULL CHECK (direction IN ('a>b', 'b>a')),
    source_client      TEXT NOT NULL,
    sequence           INTEGER NOT NULL,
    timeout            INTEGER NOT NULL, -- unix seconds, as in the packet
    packet             BLOB NOT NULL,
    acknowledgement    BLOB,
    stage              TEXT NOT NULL
        CHECK (stage IN ('seen', 'final', 'proven', 'delivered', 'acknowledged', 'timed_out')),

    -- What is being tried with the row in its present stage.
    submitted          TEXT NOT NULL DEFAULT '', -- message handed to a chain whose outcome is not known
    overdue            INTEGER NOT NULL DEFAULT 0, -- the destination passed the timeout without a receipt
    parked             INTEGER NOT NULL DEFAULT 0, -- refused too often; not tried again in this stage
    attempts           INTEGER NOT NULL DEFAULT 0,
    not_before         INTEGER NOT NULL DEFAULT 0,
    last_error         TEXT NOT NULL DEFAULT '',

    -- What happened when and where: *_at is this machine's clock, *_time the block's.
    sent_at            INTEGER NOT NULL DEFAULT 0,
    sent_time          INTEGER NOT NULL DEFAULT 0,
    sent_tx            TEXT NOT NULL DEFAULT '',
    sent_position      INTEGER NOT NULL DEFAULT 0,
    final_at           INTEGER NOT NULL DEFAULT 0,
    proven_at          INTEGER NOT NULL DEFAULT 0,
    proven_revision    INTEGER NOT NULL DEFAULT 0,
    proven_height      INTEGER NOT NULL DEFAULT 0,
    delivered_at       INTEGER NOT NULL DEFAULT 0,
    delivered_time     INTEGER NOT NULL DEFAULT 0,
    delivered_tx       TEXT NOT NULL DEFAULT '',
    delivered_position INTEGER NOT NULL DEFAULT 0,
    returned_at        INTEGER NOT NULL DEFAULT 0, -- acknowledgement or absence proven
    returned_revision  INTEGER NOT NULL DEFAULT 0,
    returned_height    INTEGER NOT NULL DEFAULT 0,
    settled_at         INTEGER NOT NULL DEFAULT 0, -- acknowledged or timed out on the source
    settled_time       INTEGER NOT NULL DEFAULT 0,
    settled_tx         TEXT NOT NULL DEFAULT '',
    settled_position   INTEGER NOT NULL DEFAULT 0,

    UNIQUE (link, direction, source_client, sequence)
);

CREATE INDEX packets_open ON packets (link, direction, stage, id)
    WHERE stage NOT IN ('acknowledged', 'timed_out');

-- Sends asked for on the command line, written before the chain is asked.
CREATE TABLE sends (
    id         INTEGER PRIMARY KEY,
    link       TEXT NOT NULL REFERENCES links (name),
    chain      TEXT NOT NULL,
    timeout    INTEGER NOT NULL,
    payload    BLOB NOT NULL,
    asked_at   INTEGER NOT NULL,
    sequence   INTEGER NOT NULL DEFAULT 0, -- 0 until the chain answered
    last_error TEXT NOT NULL DEFAULT ''
);
