-- What is counted, what was closed, and what left the house.

-- Everything that counts, with the person's dimensions as they were on that day: an edit of the person never
-- rewrites a past month. person is beneficiary.row, and NULL once she was erased.
CREATE TABLE event (
    sequence INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('registered', 'assisted', 'referred', 'referral-closed', 'checked-in',
                                       'checked-out', 'distributed', 'attended', 'case-opened', 'case-closed',
                                       'barrier')),
    on_day TEXT NOT NULL CHECK (on_day IS date(on_day)),
    month TEXT GENERATED ALWAYS AS (substr(on_day, 1, 7)) VIRTUAL,
    source_id BLOB NOT NULL,
    person INTEGER REFERENCES beneficiary (row) ON DELETE SET NULL,
    sex TEXT,
    age_band TEXT NOT NULL CHECK (age_band IN ('0-4', '5-11', '12-17', '18-59', '60+', 'unknown')),
    nationality TEXT,
    status TEXT,
    commune TEXT,
    category TEXT,
    outcome TEXT,
    quantity INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX event_month ON event (month, kind, category, outcome, sex, age_band, nationality, status, commune, person,
                                   quantity);
CREATE INDEX event_source ON event (source_id, kind);
CREATE INDEX event_person ON event (person);

-- Each person once in each family: registered once, assisted once a year, referred once a year and sector. The
-- period is the month of the event or, where that is closed, the first open one after it; it never changes.
CREATE TABLE release_event (
    family TEXT NOT NULL CHECK (family IN ('registered', 'assisted', 'referred')),
    person_id BLOB NOT NULL,
    year INTEGER NOT NULL,
    sector TEXT NOT NULL,
    period TEXT NOT NULL CHECK (period IS substr(date(period || '-01'), 1, 7)),
    commune TEXT,
    sex TEXT,
    age_band TEXT NOT NULL,
    nationality TEXT,
    category TEXT,
    PRIMARY KEY (family, person_id, year, sector)
) STRICT, WITHOUT ROWID;
CREATE INDEX release_event_period ON release_event (family, period);

CREATE TABLE period_closed (
    family TEXT NOT NULL CHECK (family IN ('registered', 'assisted', 'referred')),
    period TEXT NOT NULL CHECK (period IS substr(date(period || '-01'), 1, 7)),
    closed_at INTEGER NOT NULL,
    PRIMARY KEY (family, period)
) STRICT, WITHOUT ROWID;

-- The outbox, and the memory of what left: these very bytes are sent again and again until a receipt comes.
CREATE TABLE release (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    family TEXT NOT NULL CHECK (family IN ('registered', 'assisted', 'referred')),
    period TEXT NOT NULL CHECK (period IS substr(date(period || '-01'), 1, 7)),
    schema TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    previous_digest TEXT,
    prepared TEXT NOT NULL CHECK (prepared IS date(prepared)),
    body BLOB NOT NULL,
    digest TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'refused')),
    attempts INTEGER NOT NULL CHECK (attempts >= 0),
    next_attempt_at INTEGER,
    problem TEXT,
    receipt BLOB,
    delivered_at INTEGER,
    UNIQUE (family, period),
    UNIQUE (sequence),
    CHECK ((state = 'delivered') = (receipt IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX release_waiting ON release (next_attempt_at) WHERE state = 'waiting';
CREATE TRIGGER release_is_fixed
BEFORE UPDATE OF family, period, schema, sequence, previous_digest, prepared, body, digest ON release
BEGIN
    SELECT RAISE(ABORT, 'release-fixed');
END;

CREATE TABLE monthly_summary (
    month TEXT NOT NULL PRIMARY KEY CHECK (month IS substr(date(month || '-01'), 1, 7)),
    figures TEXT NOT NULL CHECK (json_valid(figures)),
    prepared_at INTEGER NOT NULL,
    closed_at INTEGER NOT NULL,
    closed_by BLOB
) STRICT, WITHOUT ROWID;
CREATE TRIGGER monthly_summary_is_locked BEFORE UPDATE ON monthly_summary
BEGIN
    SELECT RAISE(ABORT, 'month-closed');
END;

CREATE TABLE summary_amendment (
    month TEXT NOT NULL REFERENCES monthly_summary (month),
    position INTEGER NOT NULL,
    at INTEGER NOT NULL,
    by_id BLOB,
    figure TEXT NOT NULL,
    from_count INTEGER NOT NULL,
    to_count INTEGER NOT NULL,
    reason TEXT,
    PRIMARY KEY (month, position)
) STRICT, WITHOUT ROWID;

-- Figures shown outside are rounded once and keep their rounding.
CREATE TABLE public_figure (
    month TEXT NOT NULL,
    figure TEXT NOT NULL,
    exact INTEGER NOT NULL,
    shown INTEGER NOT NULL,
    PRIMARY KEY (month, figure, exact)
) STRICT, WITHOUT ROWID;
