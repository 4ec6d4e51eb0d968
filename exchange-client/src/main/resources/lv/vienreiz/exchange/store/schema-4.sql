ALTER TABLE outbox ADD COLUMN ticket TEXT;

ALTER TABLE outbox ADD COLUMN preview TEXT;

ALTER TABLE outbox ADD COLUMN release_at INTEGER;

CREATE INDEX outbox_unreleased ON outbox (place) WHERE release_at IS NOT NULL;
