ALTER TABLE outbox RENAME TO vienreiz_outbox;

ALTER TABLE outbox_body RENAME TO vienreiz_outbox_body;

ALTER TABLE outbox_answer RENAME TO vienreiz_outbox_answer;

ALTER TABLE vienreiz_outbox ADD COLUMN unseen INTEGER NOT NULL DEFAULT 0;

ALTER TABLE vienreiz_outbox ADD COLUMN claim TEXT NOT NULL DEFAULT '';

ALTER TABLE vienreiz_outbox ADD COLUMN lease_until INTEGER NOT NULL DEFAULT 0;

ALTER TABLE vienreiz_outbox ADD COLUMN questions INTEGER NOT NULL DEFAULT 0;

CREATE INDEX vienreiz_outbox_unseen ON vienreiz_outbox (place) WHERE unseen = 1;

CREATE UNIQUE INDEX vienreiz_outbox_mended ON vienreiz_outbox (replaces) WHERE replaces IS NOT NULL;

CREATE VIEW vienreiz_outbox_event AS
    SELECT id, 'case' AS aggregatetype, coalesce(case_id, id) AS aggregateid, address AS type, body AS payload
    FROM vienreiz_outbox JOIN vienreiz_outbox_body USING (id);
