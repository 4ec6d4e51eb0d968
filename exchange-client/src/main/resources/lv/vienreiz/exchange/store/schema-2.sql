CREATE TABLE journal (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    opened_by INTEGER NOT NULL,
    actor TEXT NOT NULL,
    service TEXT NOT NULL,
    purpose TEXT NOT NULL,
    legal_basis TEXT NOT NULL,
    case_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    fields TEXT NOT NULL,
    message_id TEXT NOT NULL,
    outcome TEXT NOT NULL,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL
);

CREATE INDEX journal_subject ON journal (subject);

CREATE INDEX journal_opened_by ON journal (opened_by);

CREATE TABLE journal_subject_key (
    lookup BLOB PRIMARY KEY,
    key BLOB NOT NULL
) WITHOUT ROWID;
