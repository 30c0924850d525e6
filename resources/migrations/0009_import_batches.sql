-- Which import brought in whom, so that it can be taken back as a whole.

CREATE TABLE import_batch (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    file_name TEXT,
    sheet TEXT,
    imported_at INTEGER NOT NULL,
    imported_by BLOB,
    row_count INTEGER NOT NULL CHECK (row_count >= 0),
    people INTEGER NOT NULL CHECK (people >= 0),
    referrals INTEGER NOT NULL CHECK (referrals >= 0),
    -- The journal's last entry of the import: what stands behind it about a person is somebody's work.
    journal_until INTEGER NOT NULL,
    undone_at INTEGER,
    undone_by BLOB,
    kept INTEGER CHECK (kept >= 0),
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;

-- The rows of a register that registered somebody; those of one person are several.
CREATE TABLE import_row (
    batch_id BLOB NOT NULL REFERENCES import_batch (id),
    row INTEGER NOT NULL CHECK (row > 0),
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    PRIMARY KEY (batch_id, row)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_row_person ON import_row (person_id);
