-- The day's life in a house: who is in it, what happened, who may not come, what is kept for guests.

ALTER TABLE presence ADD COLUMN back_on TEXT CHECK (back_on IS date(back_on));
ALTER TABLE presence ADD COLUMN by_id BLOB;
CREATE INDEX presence_at ON presence (at);

-- Nobody is present without a stay, whoever writes.
CREATE TRIGGER presence_without_stay BEFORE INSERT ON presence
WHEN NOT EXISTS (SELECT 1 FROM stay WHERE id = NEW.stay_id AND person_id = NEW.person_id AND state = 'checked-in')
BEGIN
    SELECT RAISE(ABORT, 'presence-without-stay');
END;

-- Visitors have no names: so many more, or fewer, since a moment of the day.
CREATE TABLE visitor_move (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    structure_id BLOB NOT NULL REFERENCES structure (id),
    at INTEGER NOT NULL,
    change INTEGER NOT NULL CHECK (change <> 0),
    by_id BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX visitor_move_at ON visitor_move (structure_id, at);

-- Who needs help to leave the house, marked by hand and without saying why.
CREATE TABLE leaving_mark (
    person_id BLOB NOT NULL PRIMARY KEY REFERENCES beneficiary (id),
    note TEXT,
    by_id BLOB
) STRICT, WITHOUT ROWID;

-- In the violence compartment description and measures are sealed for those who hold its key.
ALTER TABLE incident ADD COLUMN compartment TEXT NOT NULL DEFAULT 'general'
    CHECK (compartment IN ('general', 'legal', 'medical', 'violence'));
CREATE INDEX incident_structure ON incident (structure_id, at);

CREATE TABLE incident_follow_up (
    incident_id BLOB NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id BLOB NOT NULL CHECK (length(id) = 16),
    what TEXT NOT NULL,
    by_id BLOB,
    due TEXT NOT NULL CHECK (due IS date(due)),
    done_on TEXT CHECK (done_on IS date(done_on)),
    result TEXT,
    PRIMARY KEY (incident_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_follow_up_due ON incident_follow_up (due) WHERE done_on IS NULL;

-- A ban is never lengthened: another decision takes its place.
ALTER TABLE ban ADD COLUMN lift_reason TEXT;
ALTER TABLE ban ADD COLUMN follows_id BLOB REFERENCES ban (id);
CREATE INDEX ban_review ON ban (review_on) WHERE lifted_on IS NULL;

CREATE TABLE belonging (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    structure_id BLOB REFERENCES structure (id),
    what TEXT NOT NULL,
    pieces INTEGER NOT NULL CHECK (pieces > 0),
    place TEXT,
    mode TEXT NOT NULL CHECK (mode IN ('sealed', 'counted')),
    deposited_at INTEGER NOT NULL,
    taken_by BLOB,
    note TEXT,
    left_here INTEGER NOT NULL CHECK (left_here BETWEEN 0 AND pieces),
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX belonging_person ON belonging (person_id);
CREATE INDEX belonging_here ON belonging (structure_id) WHERE left_here > 0;

CREATE TABLE belonging_step (
    belonging_id BLOB NOT NULL REFERENCES belonging (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    event TEXT NOT NULL CHECK (event IN ('returned-to-her', 'returned-to-other', 'handed-over', 'destroyed')),
    at INTEGER NOT NULL,
    by_id BLOB,
    pieces INTEGER NOT NULL CHECK (pieces > 0),
    recipient TEXT,
    proof TEXT,
    reason TEXT,
    witness TEXT,
    PRIMARY KEY (belonging_id, position)
) STRICT, WITHOUT ROWID;
