DROP TABLE journal;

DROP TABLE journal_subject_key;

CREATE TABLE journal_entry (
    node TEXT NOT NULL,
    number INTEGER NOT NULL,
    at INTEGER NOT NULL,
    opened_by INTEGER NOT NULL,
    kind TEXT NOT NULL,
    institution TEXT NOT NULL,
    actor TEXT NOT NULL,
    service TEXT NOT NULL,
    purpose TEXT NOT NULL,
    legal_basis TEXT NOT NULL,
    permission TEXT NOT NULL,
    case_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    fields TEXT NOT NULL,
    message_id TEXT NOT NULL,
    outcome TEXT NOT NULL,
    digest TEXT NOT NULL,
    previous TEXT NOT NULL,
    mac TEXT NOT NULL,
    PRIMARY KEY (node, number)
) WITHOUT ROWID;

CREATE INDEX journal_entry_subject ON journal_entry (subject) WHERE subject <> '';

CREATE INDEX journal_entry_opened_by ON journal_entry (node, opened_by) WHERE opened_by > 0;

CREATE TABLE journal_seal (
    node TEXT NOT NULL,
    segment INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    sealed_at INTEGER NOT NULL,
    head TEXT NOT NULL,
    previous TEXT NOT NULL,
    mac TEXT NOT NULL,
    PRIMARY KEY (node, segment)
) WITHOUT ROWID;

CREATE TABLE journal_stub (
    node TEXT NOT NULL,
    segment INTEGER NOT NULL,
    dropped_at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    mac TEXT NOT NULL,
    PRIMARY KEY (node, segment)
) WITHOUT ROWID;

CREATE TABLE journal_person (
    mark TEXT PRIMARY KEY,
    lookup TEXT NOT NULL,
    salt TEXT NOT NULL,
    erased_at INTEGER NOT NULL,
    mac TEXT NOT NULL
) WITHOUT ROWID;

CREATE UNIQUE INDEX journal_person_lookup ON journal_person (lookup) WHERE erased_at = 0;
