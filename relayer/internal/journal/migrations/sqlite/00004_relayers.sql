-- +goose Up
-- The relayers that work on this journal, until they leave or their lease is
-- taken over. A number is never given twice, so it tells an earlier holder of
-- a row from the present one.
CREATE TABLE relayers (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    name       TEXT NOT NULL,
    expires_at INTEGER NOT NULL
);
-- What only one relayer does at a time beside packets.
CREATE TABLE duties (
    name   TEXT PRIMARY KEY,
    holder INTEGER NOT NULL REFERENCES relayers (id)
);
-- The relayer that works on the row, 0 where none does.
ALTER TABLE packets ADD COLUMN holder INTEGER NOT NULL DEFAULT 0;
CREATE INDEX packets_held ON packets (holder) WHERE holder > 0;
-- For the removal of finished packets.
CREATE INDEX packets_settled ON packets (settled_at) WHERE stage IN ('acknowledged', 'timed_out');
