CREATE TABLE vienreiz_inbox (
    source TEXT COLLATE "C" NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    digest BYTEA NOT NULL,
    kind TEXT NOT NULL,
    service TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    status INTEGER NOT NULL,
    PRIMARY KEY (source, id)
);

CREATE INDEX vienreiz_inbox_received ON vienreiz_inbox (received_at);

CREATE TABLE vienreiz_inbox_answer (
    source TEXT COLLATE "C" NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    received_at BIGINT NOT NULL,
    content_type TEXT NOT NULL,
    body BYTEA NOT NULL,
    PRIMARY KEY (source, id)
);

CREATE INDEX vienreiz_inbox_answer_received ON vienreiz_inbox_answer (received_at);

CREATE TABLE vienreiz_inbox_refusal (
    source TEXT COLLATE "C" NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    reason TEXT NOT NULL,
    kind TEXT NOT NULL,
    service TEXT NOT NULL,
    first_at BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    times BIGINT NOT NULL,
    PRIMARY KEY (source, id, reason)
);

CREATE INDEX vienreiz_inbox_refusal_last ON vienreiz_inbox_refusal (last_at);
