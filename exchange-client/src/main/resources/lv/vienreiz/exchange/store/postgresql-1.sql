CREATE TABLE shelf (
    shelf TEXT COLLATE "C" NOT NULL,
    doc_key TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    subject TEXT COLLATE "C",
    body BYTEA NOT NULL,
    PRIMARY KEY (shelf, doc_key)
);

CREATE INDEX shelf_subject ON shelf (subject, shelf, doc_key) WHERE subject IS NOT NULL;
