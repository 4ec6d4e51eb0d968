CREATE TABLE shelf (
    shelf TEXT NOT NULL,
    doc_key TEXT NOT NULL,
    version INTEGER NOT NULL,
    subject TEXT,
    body BLOB NOT NULL,
    PRIMARY KEY (shelf, doc_key)
) WITHOUT ROWID;

CREATE INDEX shelf_subject ON shelf (subject, shelf, doc_key) WHERE subject IS NOT NULL;
