-- +goose Up
-- Two chains may have several links, which differ in name. A constraint goes
-- only with its table; the rows of other tables that refer to it are looked at
-- again when this is committed.
PRAGMA defer_foreign_keys = ON;
CREATE TABLE links_before AS SELECT * FROM links;
DROP TABLE links;
CREATE TABLE links (
    name       TEXT PRIMARY KEY,
    chain_a    TEXT NOT NULL,
    chain_b    TEXT NOT NULL,
    client_a   TEXT NOT NULL DEFAULT '', -- on chain_a, of chain_b
    client_b   TEXT NOT NULL DEFAULT '', -- on chain_b, of chain_a
    step       TEXT NOT NULL,            -- the step of creation that was begun last
    created_at INTEGER NOT NULL
);
INSERT INTO links SELECT name, chain_a, chain_b, client_a, client_b, step, created_at FROM links_before;
DROP TABLE links_before;
