-- The journal, who works here, and what the association chose.
-- Keys are UUIDv7 of 16 bytes, moments milliseconds since 1970 in UTC, days ISO texts.

CREATE TABLE desk (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    commune_code TEXT
) STRICT, WITHOUT ROWID;

-- Only what is shown of a user; the keys lie in the key slots.
CREATE TABLE app_user (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_name TEXT NOT NULL,
    name TEXT,
    role TEXT NOT NULL CHECK (role IN ('reception', 'case-worker', 'legal', 'medical', 'coordinator', 'manager',
                                       'administrator', 'auditor')),
    desk_id BLOB REFERENCES desk (id),
    compartments TEXT,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    created_at INTEGER,
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    user_id BLOB,
    desk_id BLOB,
    action TEXT NOT NULL CHECK (action <> ''),
    entity TEXT NOT NULL CHECK (entity <> ''),
    entity_id BLOB NOT NULL,
    subject_id BLOB NOT NULL,
    changes TEXT,
    salt BLOB CHECK (length(salt) = 16),
    commitment BLOB NOT NULL CHECK (length(commitment) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    CHECK ((changes IS NULL) = (salt IS NULL))
) STRICT;
CREATE INDEX journal_subject ON journal (subject_id, sequence);

CREATE TABLE journal_head (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    sequence INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- Entries are added and, when a person is erased, emptied. Nothing else.
CREATE TRIGGER journal_keeps_entries BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'journal-append-only');
END;
CREATE TRIGGER journal_keeps_links
BEFORE UPDATE OF sequence, at, user_id, desk_id, action, entity, entity_id, subject_id, commitment, hash ON journal
BEGIN
    SELECT RAISE(ABORT, 'journal-append-only');
END;
CREATE TRIGGER journal_keeps_values BEFORE UPDATE OF changes, salt ON journal
WHEN NEW.changes IS NOT NULL OR NEW.salt IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'journal-append-only');
END;

-- Who looked at whom.
CREATE TABLE access_log (
    sequence INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    user_id BLOB,
    desk_id BLOB,
    what TEXT NOT NULL,
    subject_id BLOB NOT NULL
) STRICT;
CREATE INDEX access_log_subject ON access_log (subject_id, sequence);

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE codebook_local (
    list TEXT NOT NULL,
    code TEXT NOT NULL,
    en TEXT,
    fr TEXT,
    ar TEXT,
    standard TEXT NOT NULL,
    valid_from TEXT CHECK (valid_from IS date(valid_from)),
    valid_until TEXT CHECK (valid_until IS date(valid_until)),
    PRIMARY KEY (list, code)
) STRICT, WITHOUT ROWID;

-- What was being typed when the program locked, closed or crashed.
CREATE TABLE draft (
    user_id BLOB NOT NULL,
    form TEXT NOT NULL,
    body BLOB NOT NULL,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, form)
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    subject_id BLOB NOT NULL,
    kind TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 0),
    digest BLOB NOT NULL,
    wrapped_key BLOB NOT NULL,
    added_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_subject ON attachment (subject_id);
