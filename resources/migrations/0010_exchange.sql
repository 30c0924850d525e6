-- Sealed files between associations: own keys, whose cards were confirmed, which files went and came, and what came
-- in them.

-- The newest row seals and signs; older ones only open what was sealed to them before.
CREATE TABLE exchange_key (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    secret BLOB NOT NULL CHECK (length(secret) = 64),
    made_at INTEGER NOT NULL,
    made_by BLOB
) STRICT, WITHOUT ROWID;

CREATE TABLE correspondent (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    association BLOB NOT NULL UNIQUE CHECK (length(association) = 16),
    name TEXT NOT NULL,
    contact TEXT,
    made TEXT NOT NULL CHECK (made IS date(made)),
    seal_key TEXT NOT NULL CHECK (length(seal_key) = 64),
    sign_key TEXT NOT NULL CHECK (length(sign_key) = 64),
    partner_id BLOB REFERENCES partner (id),
    confirmed_at INTEGER NOT NULL,
    confirmed_by BLOB,
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX correspondent_partner ON correspondent (partner_id);

CREATE TABLE incoming_referral (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    message_id BLOB NOT NULL UNIQUE CHECK (length(message_id) = 16),
    correspondent_id BLOB NOT NULL REFERENCES correspondent (id),
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    from_organisation TEXT NOT NULL,
    from_contact TEXT,
    sector TEXT,
    services_asked TEXT,
    services_given TEXT,
    reasons TEXT,
    background TEXT,
    priority TEXT NOT NULL CHECK (priority IN ('normal', 'urgent', 'emergency')),
    caregiver TEXT CHECK (json_valid(caregiver)),
    without_consent INTEGER NOT NULL,
    sent_at INTEGER NOT NULL,
    due_at INTEGER,
    received_at INTEGER NOT NULL,
    received_by BLOB,
    state TEXT NOT NULL CHECK (state IN ('received', 'acknowledged', 'accepted', 'declined', 'completed')),
    closed_at INTEGER,
    decline_reason TEXT,
    outcome TEXT,
    answered INTEGER NOT NULL CHECK (answered >= 0),
    version INTEGER NOT NULL CHECK (version > 0),
    CHECK ((state = 'declined') = (decline_reason IS NOT NULL)),
    CHECK ((state = 'completed') = (outcome IS NOT NULL)),
    CHECK ((state IN ('declined', 'completed')) = (closed_at IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX incoming_referral_person ON incoming_referral (person_id);
CREATE INDEX incoming_referral_state ON incoming_referral (state, due_at);

CREATE TABLE incoming_step (
    incoming_id BLOB NOT NULL REFERENCES incoming_referral (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    event TEXT NOT NULL CHECK (event IN ('acknowledge', 'accept', 'decline', 'complete')),
    at INTEGER NOT NULL,
    by_id BLOB,
    code TEXT,
    note TEXT,
    PRIMARY KEY (incoming_id, position)
) STRICT, WITHOUT ROWID;

-- The identifiers of files outlive the people they were about: what was taken once is never taken again.
CREATE TABLE sealed_message (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('referral', 'answer')),
    way TEXT NOT NULL CHECK (way IN ('sent', 'received')),
    correspondent_id BLOB NOT NULL REFERENCES correspondent (id),
    person_id BLOB REFERENCES beneficiary (id),
    referral_id BLOB REFERENCES referral (id),
    incoming_id BLOB REFERENCES incoming_referral (id),
    at INTEGER NOT NULL,
    steps INTEGER NOT NULL CHECK (steps >= 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX sealed_message_referral ON sealed_message (referral_id);
CREATE INDEX sealed_message_person ON sealed_message (person_id);
