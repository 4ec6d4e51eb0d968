CREATE TABLE journal_entry (
    node TEXT COLLATE "C" NOT NULL,
    number BIGINT NOT NULL,
    at BIGINT NOT NULL,
    opened_by BIGINT NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    institution TEXT COLLATE "C" NOT NULL,
    actor TEXT COLLATE "C" NOT NULL,
    service TEXT COLLATE "C" NOT NULL,
    purpose TEXT COLLATE "C" NOT NULL,
    legal_basis TEXT COLLATE "C" NOT NULL,
    permission TEXT COLLATE "C" NOT NULL,
    case_id TEXT COLLATE "C" NOT NULL,
    subject TEXT COLLATE "C" NOT NULL,
    fields TEXT COLLATE "C" NOT NULL,
    message_id TEXT COLLATE "C" NOT NULL,
    outcome TEXT COLLATE "C" NOT NULL,
    digest TEXT COLLATE "C" NOT NULL,
    previous TEXT COLLATE "C" NOT NULL,
    mac TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (node, number)
);

CREATE INDEX journal_entry_subject ON journal_entry (subject) WHERE subject <> '';

CREATE INDEX journal_entry_opened_by ON journal_entry (node, opened_by) WHERE opened_by > 0;

CREATE TABLE journal_seal (
    node TEXT COLLATE "C" NOT NULL,
    segment BIGINT NOT NULL,
    first BIGINT NOT NULL,
    last BIGINT NOT NULL,
    since BIGINT NOT NULL,
    until BIGINT NOT NULL,
    sealed_at BIGINT NOT NULL,
    head TEXT COLLATE "C" NOT NULL,
    previous TEXT COLLATE "C" NOT NULL,
    mac TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (node, segment)
);

CREATE TABLE journal_stub (
    node TEXT COLLATE "C" NOT NULL,
    segment BIGINT NOT NULL,
    dropped_at BIGINT NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    mac TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (node, segment)
);

CREATE TABLE journal_person (
    mark TEXT COLLATE "C" PRIMARY KEY,
    lookup TEXT COLLATE "C" NOT NULL,
    salt TEXT COLLATE "C" NOT NULL,
    erased_at BIGINT NOT NULL,
    mac TEXT COLLATE "C" NOT NULL
);

CREATE UNIQUE INDEX journal_person_lookup ON journal_person (lookup) WHERE erased_at = 0;
