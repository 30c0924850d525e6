-- Cases of households, what was attained, who handed a case to whom; files that belong to a case.

ALTER TABLE case_file ADD COLUMN household_id BLOB REFERENCES household (id);
CREATE INDEX case_file_household ON case_file (household_id) WHERE household_id IS NOT NULL;

ALTER TABLE case_period ADD COLUMN outcome TEXT;

CREATE TABLE case_hand_over (
    case_id BLOB NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    at INTEGER NOT NULL,
    from_id BLOB,
    to_id BLOB,
    by_id BLOB,
    note TEXT,
    PRIMARY KEY (case_id, position)
) STRICT, WITHOUT ROWID;

-- Of a photo they are NULL. In a compartment the name is sealed as a note is, and the key wrapped twice.
ALTER TABLE attachment ADD COLUMN case_id BLOB REFERENCES case_file (id) ON DELETE CASCADE;
ALTER TABLE attachment ADD COLUMN name TEXT;
ALTER TABLE attachment ADD COLUMN compartment TEXT
    CHECK (compartment IN ('general', 'legal', 'medical', 'violence'));
ALTER TABLE attachment ADD COLUMN added_by BLOB;
CREATE INDEX attachment_case ON attachment (case_id) WHERE case_id IS NOT NULL;
