CREATE TABLE outbox (
    place INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    case_id TEXT,
    permission TEXT,
    address TEXT NOT NULL,
    content_type TEXT NOT NULL,
    fingerprint BLOB NOT NULL,
    size INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('PENDING', 'IN_FLIGHT', 'IN_DOUBT', 'DELIVERED', 'REJECTED', 'DEAD')),
    attempts INTEGER NOT NULL,
    enqueued_at INTEGER NOT NULL,
    next_at INTEGER NOT NULL,
    replaces TEXT,
    fault_origin TEXT,
    fault_code TEXT,
    fault_raw_code TEXT,
    fault_reference TEXT
);

CREATE INDEX outbox_unfinished ON outbox (place) WHERE state IN ('PENDING', 'IN_FLIGHT', 'IN_DOUBT');

CREATE TABLE outbox_body (
    id TEXT PRIMARY KEY,
    body BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE outbox_answer (
    id TEXT PRIMARY KEY,
    content_type TEXT NOT NULL,
    body BLOB NOT NULL,
    reference TEXT NOT NULL
) WITHOUT ROWID;
