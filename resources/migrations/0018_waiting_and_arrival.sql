-- Which rules of a place were set aside and why; who was moved on a waiting list; who signed the house rules.

ALTER TABLE stay_step ADD COLUMN overridden TEXT;
ALTER TABLE stay_step ADD COLUMN override_reason TEXT;

CREATE TABLE waiting_move (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    stay_id BLOB NOT NULL REFERENCES stay (id) ON DELETE CASCADE,
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    places INTEGER NOT NULL CHECK (places <> 0),
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    by_id BLOB,
    at INTEGER NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX waiting_move_stay ON waiting_move (stay_id);

CREATE TABLE house_rules_signed (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    structure_id BLOB NOT NULL REFERENCES structure (id),
    stay_id BLOB REFERENCES stay (id) ON DELETE SET NULL,
    language TEXT NOT NULL,
    text_from TEXT CHECK (text_from IS date(text_from)),
    text_hash TEXT,
    way TEXT NOT NULL CHECK (way IN ('on-paper', 'read-aloud')),
    at INTEGER NOT NULL,
    by_id BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX house_rules_signed_person ON house_rules_signed (person_id);
CREATE INDEX house_rules_signed_stay ON house_rules_signed (stay_id) WHERE stay_id IS NOT NULL;
