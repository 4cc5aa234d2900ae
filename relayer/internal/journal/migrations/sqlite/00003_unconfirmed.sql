-- +goose Up
-- The block in which a chain said that it executed the step by which the row
-- came to its stage, until the chain's own events, which a reorganisation does
-- not take back, say so too; 0 where they have.
ALTER TABLE packets ADD COLUMN unconfirmed INTEGER NOT NULL DEFAULT 0;
CREATE INDEX packets_unconfirmed ON packets (unconfirmed) WHERE unconfirmed > 0;
