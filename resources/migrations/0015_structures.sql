-- Structures say more of themselves, rooms and beds stand in an order, house rules are kept by version. And what
-- the database refuses about beds is drawn tighter: see the triggers.

ALTER TABLE structure ADD COLUMN email TEXT;
ALTER TABLE structure ADD COLUMN contact TEXT;
ALTER TABLE structure ADD COLUMN opening_hours TEXT;
ALTER TABLE structure ADD COLUMN accessibility TEXT;
ALTER TABLE unit ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
ALTER TABLE room ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
ALTER TABLE bed ADD COLUMN position INTEGER NOT NULL DEFAULT 0;

CREATE TABLE house_rules (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    structure_id BLOB NOT NULL REFERENCES structure (id),
    language TEXT NOT NULL,
    valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
    text TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX house_rules_version ON house_rules (structure_id, language, valid_from);

-- Reservations are few, so that the last one of a bed is found without reading its past; and the board reads a
-- structure from now on.
CREATE INDEX stay_bed_reserved ON stay (bed_id, starts, ends) WHERE state = 'reserved' AND starts IS NOT NULL;
CREATE INDEX stay_board ON stay (structure_id, ends, starts, bed_id, state, reserved_until) WHERE starts IS NOT NULL;
-- Of those who should have left nothing else tells: their ends lie behind, among years of stays.
CREATE INDEX stay_guests ON stay (structure_id, ends, starts, bed_id, state) WHERE state = 'checked-in';

DROP TRIGGER stay_bed_taken_insert;
DROP TRIGGER stay_bed_taken_update;
DROP TRIGGER stay_bed_blocked_insert;
DROP TRIGGER stay_bed_blocked_update;

-- Guests of a bed, past and present, are disjoint among themselves, and so are its reservations: of each the last
-- one to begin before this stay ends is the only one to compare. They are disjoint from each other too, but for a
-- guest who left late: she does not break the reservation after her, which has not begun.
CREATE TRIGGER stay_bed_taken_insert BEFORE INSERT ON stay
WHEN NEW.ends > NEW.starts AND (
    NEW.starts < (SELECT ends FROM stay
                  WHERE bed_id = NEW.bed_id AND starts IS NOT NULL AND starts < NEW.ends AND state <> 'reserved'
                    AND ends > starts AND id <> NEW.id
                  ORDER BY starts DESC LIMIT 1)
    OR NEW.state <> 'checked-out' AND NEW.starts < (
        SELECT ends FROM stay
        WHERE bed_id = NEW.bed_id AND starts IS NOT NULL AND starts < NEW.ends AND state = 'reserved'
          AND id <> NEW.id
        ORDER BY starts DESC LIMIT 1))
BEGIN
    SELECT RAISE(ABORT, 'bed-taken');
END;
CREATE TRIGGER stay_bed_taken_update BEFORE UPDATE OF id, person_id, structure_id, bed_id, state, starts, ends ON stay
WHEN NEW.ends > NEW.starts AND (
    NEW.starts < (SELECT ends FROM stay
                  WHERE bed_id = NEW.bed_id AND starts IS NOT NULL AND starts < NEW.ends AND state <> 'reserved'
                    AND ends > starts AND id <> OLD.id
                  ORDER BY starts DESC LIMIT 1)
    OR NEW.state <> 'checked-out' AND NEW.starts < (
        SELECT ends FROM stay
        WHERE bed_id = NEW.bed_id AND starts IS NOT NULL AND starts < NEW.ends AND state = 'reserved'
          AND id <> OLD.id
        ORDER BY starts DESC LIMIT 1))
BEGIN
    SELECT RAISE(ABORT, 'bed-taken');
END;

-- The unique indexes say the same of those who are there; but a statement that replaces would remove the guest
-- they protect.
CREATE TRIGGER stay_bed_guest_insert BEFORE INSERT ON stay
WHEN NEW.state = 'checked-in' AND EXISTS (
    SELECT 1 FROM stay WHERE bed_id = NEW.bed_id AND state = 'checked-in' AND id <> NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'bed-taken');
END;
CREATE TRIGGER stay_bed_guest_update BEFORE UPDATE OF id, person_id, structure_id, bed_id, state, starts, ends ON stay
WHEN NEW.state = 'checked-in' AND EXISTS (
    SELECT 1 FROM stay WHERE bed_id = NEW.bed_id AND state = 'checked-in' AND id <> OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'bed-taken');
END;

-- Nobody holds two beds at one time, with the same exception.
CREATE TRIGGER stay_person_taken_insert BEFORE INSERT ON stay
WHEN NEW.starts IS NOT NULL AND EXISTS (
    SELECT 1 FROM stay
    WHERE person_id = NEW.person_id AND id <> NEW.id
      AND (starts < NEW.ends AND ends > NEW.starts AND ends > starts AND NEW.ends > NEW.starts
             AND NOT (NEW.state = 'checked-out' AND state = 'reserved')
           OR NEW.state = 'checked-in' AND state = 'checked-in'))
BEGIN
    SELECT RAISE(ABORT, 'already-staying');
END;
CREATE TRIGGER stay_person_taken_update BEFORE UPDATE OF id, person_id, structure_id, bed_id, state, starts, ends ON stay
WHEN NEW.starts IS NOT NULL AND EXISTS (
    SELECT 1 FROM stay
    WHERE person_id = NEW.person_id AND id <> OLD.id
      AND (starts < NEW.ends AND ends > NEW.starts AND ends > starts AND NEW.ends > NEW.starts
             AND NOT (NEW.state = 'checked-out' AND state = 'reserved')
           OR NEW.state = 'checked-in' AND state = 'checked-in'))
BEGIN
    SELECT RAISE(ABORT, 'already-staying');
END;

CREATE TRIGGER stay_bed_blocked_insert BEFORE INSERT ON stay
WHEN NEW.state IN ('reserved', 'checked-in') AND NEW.starts IS NOT NULL AND EXISTS (
    SELECT 1 FROM bed_block WHERE bed_id = NEW.bed_id AND starts < NEW.ends AND ends > NEW.starts)
BEGIN
    SELECT RAISE(ABORT, 'bed-blocked');
END;
CREATE TRIGGER stay_bed_blocked_update BEFORE UPDATE OF id, person_id, structure_id, bed_id, state, starts, ends ON stay
WHEN NEW.state IN ('reserved', 'checked-in') AND NEW.starts IS NOT NULL AND EXISTS (
    SELECT 1 FROM bed_block WHERE bed_id = NEW.bed_id AND starts < NEW.ends AND ends > NEW.starts)
BEGIN
    SELECT RAISE(ABORT, 'bed-blocked');
END;

-- A bed is held in the structure it stands in, and only while both are in use.
CREATE TRIGGER stay_bed_unused_insert BEFORE INSERT ON stay
WHEN NEW.state IN ('reserved', 'checked-in') AND NEW.starts IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM bed JOIN room ON room.id = bed.room_id JOIN unit ON unit.id = room.unit_id
    JOIN structure ON structure.id = unit.structure_id
    WHERE bed.id = NEW.bed_id AND structure.id = NEW.structure_id AND bed.active = 1 AND structure.active = 1)
BEGIN
    SELECT RAISE(ABORT, 'bed-inactive');
END;
CREATE TRIGGER stay_bed_unused_update BEFORE UPDATE OF id, person_id, structure_id, bed_id, state, starts, ends ON stay
WHEN NEW.state IN ('reserved', 'checked-in') AND NEW.starts IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM bed JOIN room ON room.id = bed.room_id JOIN unit ON unit.id = room.unit_id
    JOIN structure ON structure.id = unit.structure_id
    WHERE bed.id = NEW.bed_id AND structure.id = NEW.structure_id AND bed.active = 1 AND structure.active = 1)
BEGIN
    SELECT RAISE(ABORT, 'bed-inactive');
END;

-- The held time is what the stay itself says, so that nothing which reads the one is at odds with what reads the
-- other.
CREATE TRIGGER stay_held_time_insert BEFORE INSERT ON stay
WHEN NEW.bed_id IS NOT NULL AND (
    NEW.state IN ('reserved', 'checked-in') AND NEW.ends <= NEW.starts
    OR NEW.state = 'reserved' AND NEW.planned_from IS NOT NULL
        AND (NEW.starts IS NOT NEW.planned_from OR NEW.ends IS NOT coalesce(NEW.planned_until, 9223372036854775807))
    OR NEW.state = 'checked-in' AND NEW.checked_in_at IS NOT NULL
        AND (NEW.starts IS NOT NEW.checked_in_at OR NEW.ends IS NOT coalesce(NEW.planned_until, 9223372036854775807))
    OR NEW.state = 'checked-out' AND NEW.checked_in_at IS NOT NULL AND NEW.checked_out_at IS NOT NULL
        AND (NEW.starts IS NOT NEW.checked_in_at OR NEW.ends IS NOT NEW.checked_out_at))
BEGIN
    SELECT RAISE(ABORT, 'stay-held-time');
END;
CREATE TRIGGER stay_held_time_update BEFORE UPDATE OF id, person_id, structure_id, bed_id, state, starts, ends, planned_from, planned_until, checked_in_at, checked_out_at ON stay
WHEN NEW.bed_id IS NOT NULL AND (
    NEW.state IN ('reserved', 'checked-in') AND NEW.ends <= NEW.starts
    OR NEW.state = 'reserved' AND NEW.planned_from IS NOT NULL
        AND (NEW.starts IS NOT NEW.planned_from OR NEW.ends IS NOT coalesce(NEW.planned_until, 9223372036854775807))
    OR NEW.state = 'checked-in' AND NEW.checked_in_at IS NOT NULL
        AND (NEW.starts IS NOT NEW.checked_in_at OR NEW.ends IS NOT coalesce(NEW.planned_until, 9223372036854775807))
    OR NEW.state = 'checked-out' AND NEW.checked_in_at IS NOT NULL AND NEW.checked_out_at IS NOT NULL
        AND (NEW.starts IS NOT NEW.checked_in_at OR NEW.ends IS NOT NEW.checked_out_at))
BEGIN
    SELECT RAISE(ABORT, 'stay-held-time');
END;

-- What somebody holds stays where it is and in use: carried into a blocked room, or into another structure, the
-- bed would be given past the rules above. The inserts are for statements that replace.
CREATE TRIGGER bed_in_use_update BEFORE UPDATE OF id, room_id, active ON bed
WHEN (NEW.id <> OLD.id OR NEW.room_id <> OLD.room_id OR NEW.active < OLD.active)
 AND EXISTS (SELECT 1 FROM bed JOIN stay ON stay.bed_id = bed.id
    WHERE bed.id = OLD.id AND stay.starts IS NOT NULL AND stay.state IN ('reserved', 'checked-in'))
BEGIN
    SELECT RAISE(ABORT, 'bed-in-use');
END;
CREATE TRIGGER bed_in_use_insert BEFORE INSERT ON bed
WHEN EXISTS (SELECT 1 FROM bed JOIN stay ON stay.bed_id = bed.id
    WHERE bed.id = NEW.id AND stay.starts IS NOT NULL AND stay.state IN ('reserved', 'checked-in'))
BEGIN
    SELECT RAISE(ABORT, 'bed-in-use');
END;
CREATE TRIGGER room_in_use_update BEFORE UPDATE OF id, unit_id ON room
WHEN (NEW.id <> OLD.id OR NEW.unit_id <> OLD.unit_id)
 AND EXISTS (SELECT 1 FROM bed JOIN stay ON stay.bed_id = bed.id
    WHERE bed.room_id = OLD.id AND stay.starts IS NOT NULL AND stay.state IN ('reserved', 'checked-in'))
BEGIN
    SELECT RAISE(ABORT, 'bed-in-use');
END;
CREATE TRIGGER room_in_use_insert BEFORE INSERT ON room
WHEN EXISTS (SELECT 1 FROM bed JOIN stay ON stay.bed_id = bed.id
    WHERE bed.room_id = NEW.id AND stay.starts IS NOT NULL AND stay.state IN ('reserved', 'checked-in'))
BEGIN
    SELECT RAISE(ABORT, 'bed-in-use');
END;
CREATE TRIGGER unit_in_use_update BEFORE UPDATE OF id, structure_id ON unit
WHEN (NEW.id <> OLD.id OR NEW.structure_id <> OLD.structure_id)
 AND EXISTS (SELECT 1 FROM room JOIN bed ON bed.room_id = room.id JOIN stay ON stay.bed_id = bed.id
    WHERE room.unit_id = OLD.id AND stay.starts IS NOT NULL AND stay.state IN ('reserved', 'checked-in'))
BEGIN
    SELECT RAISE(ABORT, 'bed-in-use');
END;
CREATE TRIGGER unit_in_use_insert BEFORE INSERT ON unit
WHEN EXISTS (SELECT 1 FROM room JOIN bed ON bed.room_id = room.id JOIN stay ON stay.bed_id = bed.id
    WHERE room.unit_id = NEW.id AND stay.starts IS NOT NULL AND stay.state IN ('reserved', 'checked-in'))
BEGIN
    SELECT RAISE(ABORT, 'bed-in-use');
END;
CREATE TRIGGER structure_in_use_update BEFORE UPDATE OF id, active ON structure
WHEN (NEW.id <> OLD.id OR NEW.active < OLD.active)
 AND EXISTS (SELECT 1 FROM unit JOIN room ON room.unit_id = unit.id JOIN bed ON bed.room_id = room.id JOIN stay ON stay.bed_id = bed.id
    WHERE unit.structure_id = OLD.id AND stay.starts IS NOT NULL AND stay.state IN ('reserved', 'checked-in'))
BEGIN
    SELECT RAISE(ABORT, 'bed-in-use');
END;
CREATE TRIGGER structure_in_use_insert BEFORE INSERT ON structure
WHEN EXISTS (SELECT 1 FROM unit JOIN room ON room.unit_id = unit.id JOIN bed ON bed.room_id = room.id JOIN stay ON stay.bed_id = bed.id
    WHERE unit.structure_id = NEW.id AND stay.starts IS NOT NULL AND stay.state IN ('reserved', 'checked-in'))
BEGIN
    SELECT RAISE(ABORT, 'bed-in-use');
END;
CREATE TRIGGER bed_in_use_delete BEFORE DELETE ON bed
WHEN EXISTS (SELECT 1 FROM stay WHERE bed_id = OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'bed-has-history');
END;
