-- +goose Up
-- Two chains may have several links, which differ in name.
ALTER TABLE links DROP CONSTRAINT links_chain_a_chain_b_key;
