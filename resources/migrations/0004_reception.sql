-- Structures and their beds, stays, presence, incidents, bans, distributions.

CREATE TABLE structure (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    name_arabic TEXT,
    commune_code TEXT,
    address TEXT,
    phone TEXT,
    sexes TEXT,
    min_age INTEGER CHECK (min_age >= 0),
    max_age INTEGER CHECK (max_age >= 0),
    family TEXT NOT NULL CHECK (family IN ('anyone', 'families-only', 'singles-only')),
    max_nights INTEGER CHECK (max_nights > 0),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    notes TEXT,
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE unit (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    structure_id BLOB NOT NULL REFERENCES structure (id),
    name TEXT,
    sexes TEXT,
    min_age INTEGER CHECK (min_age >= 0),
    max_age INTEGER CHECK (max_age >= 0),
    family TEXT NOT NULL CHECK (family IN ('anyone', 'families-only', 'singles-only')),
    max_nights INTEGER CHECK (max_nights > 0),
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX unit_structure ON unit (structure_id);

CREATE TABLE room (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    unit_id BLOB NOT NULL REFERENCES unit (id),
    name TEXT,
    sexes TEXT,
    min_age INTEGER CHECK (min_age >= 0),
    max_age INTEGER CHECK (max_age >= 0),
    family TEXT NOT NULL CHECK (family IN ('anyone', 'families-only', 'singles-only')),
    max_nights INTEGER CHECK (max_nights > 0),
    accessible INTEGER NOT NULL CHECK (accessible IN (0, 1)),
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX room_unit ON room (unit_id);

CREATE TABLE bed (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    room_id BLOB NOT NULL REFERENCES room (id),
    label TEXT,
    cot INTEGER NOT NULL CHECK (cot IN (0, 1)),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX bed_room ON bed (room_id);

CREATE TABLE block (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    bed_id BLOB REFERENCES bed (id),
    room_id BLOB REFERENCES room (id),
    unit_id BLOB REFERENCES unit (id),
    reason TEXT,
    starts INTEGER NOT NULL,
    ends INTEGER CHECK (ends > starts),
    note TEXT,
    version INTEGER NOT NULL CHECK (version > 0),
    CHECK ((bed_id IS NOT NULL) + (room_id IS NOT NULL) + (unit_id IS NOT NULL) = 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX block_bed ON block (bed_id) WHERE bed_id IS NOT NULL;
CREATE INDEX block_room ON block (room_id) WHERE room_id IS NOT NULL;
CREATE INDEX block_unit ON block (unit_id) WHERE unit_id IS NOT NULL;

-- starts and ends are the time during which the bed is held, [starts, ends); both NULL while none is. An end that
-- is not known is the greatest number.
CREATE TABLE stay (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    structure_id BLOB NOT NULL REFERENCES structure (id),
    bed_id BLOB REFERENCES bed (id),
    state TEXT NOT NULL CHECK (state IN ('requested', 'waiting', 'reserved', 'checked-in', 'checked-out', 'cancelled',
                                         'no-show')),
    requested_at INTEGER NOT NULL,
    planned_from INTEGER,
    planned_until INTEGER,
    reserved_until INTEGER,
    checked_in_at INTEGER,
    checked_out_at INTEGER,
    destination TEXT,
    cancel_reason TEXT,
    continues_id BLOB REFERENCES stay (id),
    notes TEXT,
    starts INTEGER,
    ends INTEGER,
    version INTEGER NOT NULL CHECK (version > 0),
    CHECK ((starts IS NULL) = (ends IS NULL)),
    CHECK (ends >= starts),
    CHECK (starts IS NULL OR bed_id IS NOT NULL),
    CHECK (starts IS NULL OR state IN ('reserved', 'checked-in', 'checked-out')),
    CHECK (starts IS NOT NULL OR state NOT IN ('checked-in', 'checked-out'))
) STRICT, WITHOUT ROWID;
CREATE INDEX stay_person ON stay (person_id);
CREATE INDEX stay_bed ON stay (bed_id, starts, ends, state) WHERE starts IS NOT NULL;
CREATE INDEX stay_structure ON stay (structure_id, state);
CREATE INDEX stay_reserved ON stay (reserved_until) WHERE state = 'reserved';
-- Whatever was planned: two people are never in one bed, nor one person in two.
CREATE UNIQUE INDEX stay_one_guest_a_bed ON stay (bed_id) WHERE state = 'checked-in';
CREATE UNIQUE INDEX stay_one_bed_a_guest ON stay (person_id) WHERE state = 'checked-in';

-- Held times on a bed are disjoint, so the last one to begin before this one ends is the only one to compare. A
-- guest who leaves late does not break the reservation after her: that one has not begun.
CREATE TRIGGER stay_bed_taken_insert BEFORE INSERT ON stay
WHEN NEW.starts IS NOT NULL AND NEW.starts < (
    SELECT ends FROM stay
    WHERE bed_id = NEW.bed_id AND starts IS NOT NULL AND starts < NEW.ends AND id <> NEW.id
      AND (NEW.state <> 'checked-out' OR state <> 'reserved')
    ORDER BY starts DESC LIMIT 1)
BEGIN
    SELECT RAISE(ABORT, 'bed-taken');
END;
CREATE TRIGGER stay_bed_taken_update BEFORE UPDATE OF bed_id, starts, ends, state ON stay
WHEN NEW.starts IS NOT NULL AND NEW.starts < (
    SELECT ends FROM stay
    WHERE bed_id = NEW.bed_id AND starts IS NOT NULL AND starts < NEW.ends AND id <> NEW.id
      AND (NEW.state <> 'checked-out' OR state <> 'reserved')
    ORDER BY starts DESC LIMIT 1)
BEGIN
    SELECT RAISE(ABORT, 'bed-taken');
END;

CREATE VIEW bed_block AS
    SELECT bed.id AS bed_id, block.id AS block_id, block.starts, coalesce(block.ends, 9223372036854775807) AS ends
    FROM bed JOIN room ON room.id = bed.room_id
    JOIN block ON block.bed_id = bed.id OR block.room_id = room.id OR block.unit_id = room.unit_id;

CREATE TRIGGER stay_bed_blocked_insert BEFORE INSERT ON stay
WHEN NEW.starts IS NOT NULL AND NEW.state IN ('reserved', 'checked-in')
 AND EXISTS (SELECT 1 FROM bed_block WHERE bed_id = NEW.bed_id AND starts < NEW.ends AND ends > NEW.starts)
BEGIN
    SELECT RAISE(ABORT, 'bed-blocked');
END;
CREATE TRIGGER stay_bed_blocked_update BEFORE UPDATE OF bed_id, starts, ends, state ON stay
WHEN NEW.starts IS NOT NULL AND NEW.state IN ('reserved', 'checked-in')
 AND EXISTS (SELECT 1 FROM bed_block WHERE bed_id = NEW.bed_id AND starts < NEW.ends AND ends > NEW.starts)
BEGIN
    SELECT RAISE(ABORT, 'bed-blocked');
END;
CREATE TRIGGER block_in_use_insert AFTER INSERT ON block
WHEN EXISTS (SELECT 1 FROM bed_block b JOIN stay s ON s.bed_id = b.bed_id
             WHERE b.block_id = NEW.id AND s.state IN ('reserved', 'checked-in')
               AND s.starts IS NOT NULL AND s.starts < b.ends AND s.ends > b.starts)
BEGIN
    SELECT RAISE(ABORT, 'bed-in-use');
END;
CREATE TRIGGER block_in_use_update AFTER UPDATE OF bed_id, room_id, unit_id, starts, ends ON block
WHEN EXISTS (SELECT 1 FROM bed_block b JOIN stay s ON s.bed_id = b.bed_id
             WHERE b.block_id = NEW.id AND s.state IN ('reserved', 'checked-in')
               AND s.starts IS NOT NULL AND s.starts < b.ends AND s.ends > b.starts)
BEGIN
    SELECT RAISE(ABORT, 'bed-in-use');
END;

CREATE TABLE stay_step (
    stay_id BLOB NOT NULL REFERENCES stay (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    event TEXT NOT NULL CHECK (event IN ('put-on-waiting-list', 'reserve', 'check-in', 'extend', 'check-out', 'cancel',
                                         'record-no-show', 'reservation-expired')),
    at INTEGER NOT NULL,
    by_id BLOB,
    bed_id BLOB,
    planned_from INTEGER,
    planned_until INTEGER,
    reserved_until INTEGER,
    code TEXT,
    note TEXT,
    PRIMARY KEY (stay_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE presence (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    stay_id BLOB NOT NULL REFERENCES stay (id),
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    at INTEGER NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
    note TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX presence_stay ON presence (stay_id, at);

CREATE TABLE incident (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    structure_id BLOB REFERENCES structure (id),
    at INTEGER NOT NULL,
    kind TEXT,
    severity TEXT NOT NULL CHECK (severity IN ('minor', 'serious', 'grave')),
    description TEXT,
    measures TEXT,
    reported_by BLOB,
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_at ON incident (at);

CREATE TABLE incident_person (
    incident_id BLOB NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    PRIMARY KEY (incident_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_person_person ON incident_person (person_id);

-- Never without an end, a reason and a review.
CREATE TABLE ban (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    structure_id BLOB REFERENCES structure (id),
    incident_id BLOB REFERENCES incident (id),
    reason TEXT NOT NULL,
    explanation TEXT,
    from_day TEXT NOT NULL CHECK (from_day IS date(from_day)),
    until_day TEXT NOT NULL CHECK (until_day IS date(until_day)),
    review_on TEXT NOT NULL CHECK (review_on IS date(review_on)),
    decided_by BLOB,
    lifted_on TEXT CHECK (lifted_on IS date(lifted_on)),
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX ban_person ON ban (person_id);

CREATE TABLE frequency_rule (
    item TEXT NOT NULL PRIMARY KEY,
    times INTEGER NOT NULL CHECK (times > 0),
    period TEXT NOT NULL CHECK (period IN ('day', 'week', 'month', 'year', 'ever')),
    scope TEXT NOT NULL CHECK (scope IN ('person', 'household'))
) STRICT, WITHOUT ROWID;

CREATE TABLE distribution (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    household_id BLOB REFERENCES household (id),
    item TEXT NOT NULL,
    quantity REAL NOT NULL,
    unit TEXT,
    at INTEGER NOT NULL,
    day TEXT NOT NULL CHECK (day IS date(day)),
    given_by BLOB,
    note TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX distribution_day ON distribution (day);
CREATE INDEX distribution_person ON distribution (person_id, item, day);
CREATE INDEX distribution_household ON distribution (household_id, item, day) WHERE household_id IS NOT NULL;
