-- Who is expected and who waits at the desk.

CREATE TABLE visit (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    state TEXT NOT NULL CHECK (state IN ('expected', 'waiting', 'received', 'done', 'left', 'did-not-come', 'cancelled')),
    planned_for INTEGER,
    arrived_at INTEGER,
    ended_at INTEGER,
    reason TEXT,
    worker_id BLOB,
    version INTEGER NOT NULL CHECK (version > 0),
    CHECK (planned_for IS NOT NULL OR arrived_at IS NOT NULL),
    CHECK (state NOT IN ('waiting', 'received', 'done', 'left') OR arrived_at IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_person ON visit (person_id);
CREATE INDEX visit_planned ON visit (planned_for) WHERE state = 'expected';
-- Nobody stands in the queue twice.
CREATE UNIQUE INDEX visit_once_in_the_queue ON visit (person_id) WHERE state IN ('waiting', 'received');
