CREATE TABLE association (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    public_key TEXT NOT NULL,
    enrolled   TEXT NOT NULL
) WITHOUT ROWID;

-- Slots in the order in which the association declared its communes, fixed by its enrolment.
CREATE TABLE association_commune (
    association TEXT NOT NULL REFERENCES association (id),
    slot        INTEGER NOT NULL,
    commune     TEXT NOT NULL,
    PRIMARY KEY (association, slot)
) WITHOUT ROWID;

-- Only the digest of a code is kept: who reads this file cannot enrol.
CREATE TABLE invitation (
    code_digest TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    expires     TEXT NOT NULL,
    association TEXT REFERENCES association (id)
) WITHOUT ROWID;

-- The bytes as they came, with the signature under which they came: the evidence.
CREATE TABLE release (
    association     TEXT NOT NULL REFERENCES association (id),
    period          TEXT NOT NULL,
    family          TEXT NOT NULL,
    sequence        INTEGER NOT NULL,
    digest          TEXT NOT NULL,
    bytes           TEXT NOT NULL,
    signature_input TEXT NOT NULL,
    signature       TEXT NOT NULL,
    received        TEXT NOT NULL,
    UNIQUE (association, period, family)
);

-- The altered figures of the releases, in the order in which they are summed.
CREATE TABLE cell (
    family      TEXT NOT NULL,
    period      TEXT NOT NULL,
    name        TEXT NOT NULL,
    position    INTEGER NOT NULL,
    association TEXT NOT NULL,
    value       INTEGER NOT NULL,
    PRIMARY KEY (family, name, period, association, position)
) WITHOUT ROWID;

CREATE TABLE notice (
    number    INTEGER PRIMARY KEY,
    published TEXT NOT NULL,
    text      TEXT NOT NULL
);
