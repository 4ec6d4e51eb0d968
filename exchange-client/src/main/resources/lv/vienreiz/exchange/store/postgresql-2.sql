CREATE TABLE vienreiz_file (
    party TEXT NOT NULL,
    message_id TEXT NOT NULL,
    digest TEXT NOT NULL,
    algorithm TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size BIGINT NOT NULL,
    place TEXT NOT NULL UNIQUE,
    PRIMARY KEY (party, message_id, digest)
);

CREATE TABLE vienreiz_file_piece (
    place TEXT NOT NULL,
    number INTEGER NOT NULL,
    bytes BYTEA NOT NULL,
    kept_at BIGINT NOT NULL,
    PRIMARY KEY (place, number)
);
