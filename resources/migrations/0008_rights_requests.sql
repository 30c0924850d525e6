-- What people asked about their data (Law 09-08, articles 7 to 9), by when it has to be answered, and the answer.

CREATE TABLE rights_request (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    right_asked TEXT NOT NULL CHECK (right_asked IN ('access', 'rectification', 'opposition', 'erasure')),
    asker TEXT NOT NULL CHECK (asker IN ('herself', 'representative')),
    representative TEXT,
    proof TEXT NOT NULL,
    channel TEXT NOT NULL,
    received_on TEXT NOT NULL CHECK (received_on IS date(received_on)),
    due TEXT NOT NULL CHECK (due IS date(due) AND due >= received_on),
    details TEXT,
    outcome TEXT CHECK (outcome IN ('granted', 'partly-granted', 'refused', 'withdrawn')),
    answered_on TEXT CHECK (answered_on IS date(answered_on) AND answered_on >= received_on),
    answered_by BLOB,
    answer_channel TEXT,
    refusal_reason TEXT,
    answer TEXT,
    version INTEGER NOT NULL CHECK (version > 0),
    CHECK ((outcome IS NULL) = (answered_on IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX rights_request_person ON rights_request (person_id, received_on);
CREATE INDEX rights_request_open ON rights_request (due) WHERE answered_on IS NULL;
