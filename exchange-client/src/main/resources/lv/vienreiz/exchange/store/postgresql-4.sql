CREATE SEQUENCE vienreiz_outbox_place;

CREATE TABLE vienreiz_outbox (
    id TEXT COLLATE "C" PRIMARY KEY,
    place BIGINT NOT NULL UNIQUE,
    lane TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS (coalesce('case ' || case_id, 'message ' || id)) STORED,
    case_id TEXT COLLATE "C",
    permission TEXT,
    address TEXT NOT NULL,
    content_type TEXT NOT NULL,
    fingerprint BYTEA NOT NULL,
    size BIGINT NOT NULL,
    state TEXT COLLATE "C" NOT NULL
        CHECK (state IN ('PENDING', 'IN_FLIGHT', 'IN_DOUBT', 'DELIVERED', 'REJECTED', 'DEAD')),
    attempts INTEGER NOT NULL,
    enqueued_at BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    replaces TEXT COLLATE "C",
    fault_origin TEXT,
    fault_code TEXT,
    fault_raw_code TEXT,
    fault_reference TEXT,
    ticket TEXT,
    preview TEXT,
    release_at BIGINT,
    unseen INTEGER NOT NULL DEFAULT 0,
    claim TEXT COLLATE "C" NOT NULL DEFAULT '',
    lease_until BIGINT NOT NULL DEFAULT 0,
    questions INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX vienreiz_outbox_unfinished ON vienreiz_outbox (place)
    WHERE state IN ('PENDING', 'IN_FLIGHT', 'IN_DOUBT');

CREATE INDEX vienreiz_outbox_lane ON vienreiz_outbox (lane, place)
    WHERE state IN ('PENDING', 'IN_FLIGHT', 'IN_DOUBT');

CREATE UNIQUE INDEX vienreiz_outbox_under_way ON vienreiz_outbox (lane)
    WHERE state IN ('IN_FLIGHT', 'IN_DOUBT');

CREATE INDEX vienreiz_outbox_unreleased ON vienreiz_outbox (release_at) WHERE release_at IS NOT NULL;

CREATE UNIQUE INDEX vienreiz_outbox_mended ON vienreiz_outbox (replaces) WHERE replaces IS NOT NULL;

CREATE TABLE vienreiz_outbox_body (
    id TEXT COLLATE "C" PRIMARY KEY,
    body BYTEA NOT NULL
);

CREATE TABLE vienreiz_outbox_answer (
    id TEXT COLLATE "C" PRIMARY KEY,
    content_type TEXT NOT NULL,
    body BYTEA NOT NULL,
    reference TEXT NOT NULL
);

CREATE VIEW vienreiz_outbox_event AS
    SELECT id, 'case' AS aggregatetype, coalesce(case_id, id) AS aggregateid, address AS type, body AS payload
    FROM vienreiz_outbox JOIN vienreiz_outbox_body USING (id);
