ALTER TABLE vienreiz_outbox_body ADD COLUMN acting_user BLOB;

ALTER TABLE vienreiz_outbox_body ADD COLUMN files TEXT;

CREATE INDEX vienreiz_file_piece_kept ON vienreiz_file_piece (kept_at, place);

CREATE TABLE vienreiz_case_status (
    source TEXT NOT NULL,
    service TEXT NOT NULL,
    case_id TEXT NOT NULL,
    message_id TEXT NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (source, service, case_id, message_id)
) WITHOUT ROWID;
