ALTER TABLE vienreiz_outbox_body ADD COLUMN acting_user BYTEA;

ALTER TABLE vienreiz_outbox_body ADD COLUMN files TEXT COLLATE "C";

CREATE INDEX vienreiz_file_piece_kept ON vienreiz_file_piece (kept_at, place);

CREATE TABLE vienreiz_case_status (
    source TEXT COLLATE "C" NOT NULL,
    service TEXT COLLATE "C" NOT NULL,
    case_id TEXT COLLATE "C" NOT NULL,
    message_id TEXT COLLATE "C" NOT NULL,
    body BYTEA NOT NULL,
    PRIMARY KEY (source, service, case_id, message_id)
);
