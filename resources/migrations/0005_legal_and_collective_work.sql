-- Legal files, activities, barriers.

CREATE TABLE legal_file (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    case_id BLOB REFERENCES case_file (id),
    kind TEXT,
    authority TEXT,
    reference TEXT,
    lawyer_id BLOB,
    opened TEXT CHECK (opened IS date(opened)),
    closed TEXT CHECK (closed IS date(closed)),
    outcome TEXT,
    notes TEXT,
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX legal_file_person ON legal_file (person_id);

CREATE TABLE legal_step (
    legal_file_id BLOB NOT NULL REFERENCES legal_file (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id BLOB NOT NULL CHECK (length(id) = 16),
    on_day TEXT CHECK (on_day IS date(on_day)),
    what TEXT,
    result TEXT,
    PRIMARY KEY (legal_file_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE hearing (
    legal_file_id BLOB NOT NULL REFERENCES legal_file (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id BLOB NOT NULL CHECK (length(id) = 16),
    at INTEGER NOT NULL,
    place TEXT,
    interpreter_needed INTEGER NOT NULL CHECK (interpreter_needed IN (0, 1)),
    lawyer TEXT,
    result TEXT,
    PRIMARY KEY (legal_file_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX hearing_at ON hearing (at);

CREATE TABLE legal_deadline (
    legal_file_id BLOB NOT NULL REFERENCES legal_file (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id BLOB NOT NULL CHECK (length(id) = 16),
    due TEXT NOT NULL CHECK (due IS date(due)),
    what TEXT,
    remind_days_before INTEGER NOT NULL CHECK (remind_days_before >= 0),
    done TEXT CHECK (done IS date(done)),
    PRIMARY KEY (legal_file_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX legal_deadline_due ON legal_deadline (due) WHERE done IS NULL;

CREATE TABLE activity (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT,
    title TEXT,
    sector TEXT,
    programme TEXT,
    commune_code TEXT,
    place TEXT,
    from_day TEXT NOT NULL CHECK (from_day IS date(from_day)),
    until_day TEXT CHECK (until_day IS date(until_day)),
    hours REAL CHECK (hours >= 0),
    partners TEXT,
    notes TEXT,
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX activity_from ON activity (from_day);

CREATE TABLE activity_counted (
    activity_id BLOB NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    function TEXT,
    commune_code TEXT,
    women INTEGER NOT NULL CHECK (women >= 0),
    men INTEGER NOT NULL CHECK (men >= 0),
    not_said INTEGER NOT NULL CHECK (not_said >= 0),
    PRIMARY KEY (activity_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity_named (
    activity_id BLOB NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    person_id BLOB REFERENCES beneficiary (id),
    name TEXT,
    function TEXT,
    commune_code TEXT,
    PRIMARY KEY (activity_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX activity_named_person ON activity_named (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE barrier (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    on_day TEXT NOT NULL CHECK (on_day IS date(on_day)),
    sector TEXT,
    kind TEXT,
    commune_code TEXT,
    partner_id BLOB REFERENCES partner (id),
    person_id BLOB REFERENCES beneficiary (id),
    referral_id BLOB REFERENCES referral (id),
    description TEXT,
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX barrier_on ON barrier (on_day);
CREATE INDEX barrier_person ON barrier (person_id) WHERE person_id IS NOT NULL;
