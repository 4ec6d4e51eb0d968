CREATE TABLE vienreiz_file (
    party TEXT NOT NULL,
    message_id TEXT NOT NULL,
    digest TEXT NOT NULL,
    algorithm TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    place TEXT NOT NULL UNIQUE,
    PRIMARY KEY (party, message_id, digest)
) WITHOUT ROWID;

CREATE TABLE vienreiz_file_piece (
    place TEXT NOT NULL,
    number INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    kept_at INTEGER NOT NULL,
    PRIMARY KEY (place, number)
);
