-- +goose Up
-- What the relayers at work think of the nodes that they ask, for people: it
-- outlives a relayer, and seen_at tells how old it is.
CREATE TABLE endpoints (
    chain    TEXT NOT NULL,
    name     TEXT NOT NULL,    -- place in the configuration, and host
    up       INTEGER NOT NULL,
    aside    INTEGER NOT NULL, -- not asked, although it answers
    fault    TEXT NOT NULL,
    since    INTEGER NOT NULL, -- of the fault
    seen_at  INTEGER NOT NULL,
    PRIMARY KEY (chain, name)
);
