-- People, their households, their consents, and which files are the same person.

-- "?" is unknown, "-" prefers not to say, NULL not collected: three different answers.
CREATE TABLE beneficiary (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    file_number TEXT NOT NULL UNIQUE,
    given_latin TEXT,
    family_latin TEXT,
    given_arabic TEXT,
    family_arabic TEXT,
    other_names TEXT,
    sex TEXT CHECK (sex IN ('F', 'M', 'X', '?', '-')),
    birth TEXT,
    birth_place TEXT,
    nationalities TEXT,
    nationality TEXT GENERATED ALWAYS AS (substr(nationalities, 1, 2)) VIRTUAL,
    country_of_origin TEXT CHECK (length(country_of_origin) = 2),
    languages TEXT,
    needs_interpreter INTEGER NOT NULL CHECK (needs_interpreter IN (0, 1)),
    commune_code TEXT,
    address TEXT,
    arrival TEXT CHECK (arrival IS date(arrival)),
    photo BLOB,
    registered_on TEXT NOT NULL CHECK (registered_on IS date(registered_on)),
    registered_at BLOB,
    registered_by BLOB,
    keep_until TEXT CHECK (keep_until IS date(keep_until)),
    notes TEXT,
    search_text TEXT NOT NULL,
    touched_at INTEGER NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT;
CREATE INDEX beneficiary_touched ON beneficiary (touched_at);
CREATE INDEX beneficiary_registered ON beneficiary (registered_on);
CREATE INDEX beneficiary_keep_until ON beneficiary (keep_until) WHERE keep_until IS NOT NULL;

-- The text is folded by the program (unicode61 does not fold Arabic), so the tokenizer only splits it.
CREATE VIRTUAL TABLE beneficiary_search USING fts5 (
    search_text,
    content = 'beneficiary',
    content_rowid = 'row',
    prefix = '1 2 3 4 5 6 7 8',
    detail = none,
    columnsize = 0,
    tokenize = 'unicode61 remove_diacritics 0'
);
CREATE TRIGGER beneficiary_search_insert AFTER INSERT ON beneficiary
BEGIN
    INSERT INTO beneficiary_search (rowid, search_text) VALUES (NEW.row, NEW.search_text);
END;
CREATE TRIGGER beneficiary_search_delete AFTER DELETE ON beneficiary
BEGIN
    INSERT INTO beneficiary_search (beneficiary_search, rowid, search_text) VALUES ('delete', OLD.row, OLD.search_text);
END;
CREATE TRIGGER beneficiary_search_update AFTER UPDATE OF search_text ON beneficiary
BEGIN
    INSERT INTO beneficiary_search (beneficiary_search, rowid, search_text) VALUES ('delete', OLD.row, OLD.search_text);
    INSERT INTO beneficiary_search (rowid, search_text) VALUES (NEW.row, NEW.search_text);
END;

CREATE TABLE file_number_serial (
    year INTEGER NOT NULL PRIMARY KEY,
    last INTEGER NOT NULL CHECK (last > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE beneficiary_status (
    beneficiary_id BLOB NOT NULL REFERENCES beneficiary (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    from_day TEXT CHECK (from_day IS date(from_day)),
    until_day TEXT CHECK (until_day IS date(until_day)),
    PRIMARY KEY (beneficiary_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE beneficiary_phone (
    beneficiary_id BLOB NOT NULL REFERENCES beneficiary (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    PRIMARY KEY (beneficiary_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX beneficiary_phone_number ON beneficiary_phone (number);

CREATE TABLE beneficiary_need (
    beneficiary_id BLOB NOT NULL REFERENCES beneficiary (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id BLOB NOT NULL CHECK (length(id) = 16),
    code TEXT NOT NULL,
    from_day TEXT CHECK (from_day IS date(from_day)),
    until_day TEXT CHECK (until_day IS date(until_day)),
    note TEXT,
    PRIMARY KEY (beneficiary_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX beneficiary_need_code ON beneficiary_need (code, until_day);

CREATE TABLE beneficiary_document (
    beneficiary_id BLOB NOT NULL REFERENCES beneficiary (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id BLOB NOT NULL CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    number TEXT,
    country TEXT,
    issuer TEXT,
    issued TEXT CHECK (issued IS date(issued)),
    expires TEXT CHECK (expires IS date(expires)),
    PRIMARY KEY (beneficiary_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX beneficiary_document_number ON beneficiary_document (number) WHERE number IS NOT NULL;
CREATE INDEX beneficiary_document_expires ON beneficiary_document (expires) WHERE expires IS NOT NULL;

CREATE TABLE household (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT,
    commune_code TEXT,
    address TEXT,
    notes TEXT,
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE household_member (
    household_id BLOB NOT NULL REFERENCES household (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    relation TEXT,
    from_day TEXT CHECK (from_day IS date(from_day)),
    until_day TEXT CHECK (until_day IS date(until_day)),
    PRIMARY KEY (household_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX household_member_person ON household_member (person_id);

-- Decisions are never edited: a later one supersedes.
CREATE TABLE consent (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('record', 'refer', 'share')),
    recipient_id BLOB,
    decision TEXT NOT NULL CHECK (decision IN ('given', 'refused', 'withdrawn')),
    notice_version TEXT,
    language TEXT,
    decided_at INTEGER NOT NULL,
    expires TEXT CHECK (expires IS date(expires)),
    given_by TEXT,
    witness TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_person ON consent (person_id, decided_at);

-- Records stay as they are: identity is a decision with who, when and why, and a later one supersedes.
CREATE TABLE identity_link (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    first_id BLOB NOT NULL REFERENCES beneficiary (id),
    second_id BLOB NOT NULL REFERENCES beneficiary (id),
    decision TEXT NOT NULL CHECK (decision IN ('same', 'different', 'unsure')),
    decided_at INTEGER NOT NULL,
    decided_by BLOB NOT NULL,
    reason TEXT,
    revoked_at INTEGER,
    version INTEGER NOT NULL CHECK (version > 0),
    CHECK (first_id < second_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX identity_link_pair ON identity_link (first_id, second_id) WHERE revoked_at IS NULL;
CREATE INDEX identity_link_second ON identity_link (second_id);
