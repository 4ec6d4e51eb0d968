CREATE TABLE vienreiz_inbox (
    source TEXT NOT NULL,
    id TEXT NOT NULL,
    digest BLOB NOT NULL,
    kind TEXT NOT NULL,
    service TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    status INTEGER NOT NULL,
    PRIMARY KEY (source, id)
) WITHOUT ROWID;

CREATE INDEX vienreiz_inbox_received ON vienreiz_inbox (received_at);

CREATE TABLE vienreiz_inbox_answer (
    source TEXT NOT NULL,
    id TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    content_type TEXT NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (source, id)
);

CREATE INDEX vienreiz_inbox_answer_received ON vienreiz_inbox_answer (received_at);

CREATE TABLE vienreiz_inbox_refusal (
    source TEXT NOT NULL,
    id TEXT NOT NULL,
    reason TEXT NOT NULL,
    kind TEXT NOT NULL,
    service TEXT NOT NULL,
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (source, id, reason)
) WITHOUT ROWID;

CREATE INDEX vienreiz_inbox_refusal_last ON vienreiz_inbox_refusal (last_at);
