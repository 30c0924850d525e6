-- Rules of distributions by hours, guests and quantity, given against a rule with a reason; loans; cards.

CREATE TABLE frequency_rule_now (
    item TEXT NOT NULL PRIMARY KEY,
    times INTEGER NOT NULL CHECK (times > 0),
    period TEXT NOT NULL CHECK (period IN ('serving', 'day', 'week', 'month', 'year', 'ever')),
    scope TEXT NOT NULL CHECK (scope IN ('person', 'household')),
    servings TEXT CHECK (servings IS NULL OR json_valid(servings)),
    quantity REAL CHECK (quantity > 0),
    each_head INTEGER NOT NULL DEFAULT 0 CHECK (each_head IN (0, 1)),
    guests_only INTEGER NOT NULL DEFAULT 0 CHECK (guests_only IN (0, 1)),
    guests_of_id BLOB REFERENCES structure (id),
    may_override INTEGER NOT NULL DEFAULT 0 CHECK (may_override IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO frequency_rule_now (item, times, period, scope) SELECT item, times, period, scope FROM frequency_rule;
DROP TABLE frequency_rule;
ALTER TABLE frequency_rule_now RENAME TO frequency_rule;

ALTER TABLE distribution ADD COLUMN serving TEXT
    CHECK (serving IN ('hours', 'breakfast', 'lunch', 'dinner', 'iftar', 'suhur'));
ALTER TABLE distribution ADD COLUMN serving_day TEXT CHECK (serving_day IS date(serving_day));
ALTER TABLE distribution ADD COLUMN overrode TEXT;
ALTER TABLE distribution ADD COLUMN override_reason TEXT;

CREATE TABLE loan (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    item TEXT NOT NULL,
    detail TEXT,
    lent_at INTEGER NOT NULL,
    lent_by BLOB,
    due TEXT CHECK (due IS date(due)),
    ended_at INTEGER,
    ended_by BLOB,
    outcome TEXT CHECK (outcome IN ('good', 'worn', 'damaged', 'lost')),
    note TEXT,
    version INTEGER NOT NULL CHECK (version > 0),
    CHECK ((ended_at IS NULL) = (outcome IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX loan_person ON loan (person_id);
CREATE INDEX loan_out ON loan (due) WHERE ended_at IS NULL;

CREATE TABLE card (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    token TEXT NOT NULL CHECK (length(token) = 27),
    shown_name TEXT,
    show_photo INTEGER NOT NULL CHECK (show_photo IN (0, 1)),
    issued_at INTEGER NOT NULL,
    issued_by BLOB,
    valid_until TEXT CHECK (valid_until IS date(valid_until)),
    replaces_id BLOB REFERENCES card (id) ON DELETE SET NULL,
    revoked_at INTEGER,
    revoked_by BLOB,
    revoked TEXT CHECK (revoked IN ('lost', 'stolen', 'damaged', 'replaced', 'danger', 'left', 'other')),
    note TEXT,
    version INTEGER NOT NULL CHECK (version > 0),
    CHECK ((revoked_at IS NULL) = (revoked IS NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX card_token ON card (token);
CREATE INDEX card_person ON card (person_id);

-- A revoked card stays revoked, and a card stays the card of whom it was issued to.
CREATE TRIGGER card_stays_revoked BEFORE UPDATE OF revoked_at, token, person_id ON card
WHEN OLD.token IS NOT NEW.token OR OLD.person_id IS NOT NEW.person_id
    OR (OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS NOT OLD.revoked_at)
BEGIN
    SELECT RAISE(ABORT, 'a revoked card stays revoked');
END;
