-- +goose Up
-- What the adapter needs to trust the next block, of the block before it.
ALTER TABLE cursors ADD COLUMN checkpoint BLOB;
-- Why the chain is not read any further, '' where it is.
ALTER TABLE cursors ADD COLUMN stopped TEXT NOT NULL DEFAULT '';
