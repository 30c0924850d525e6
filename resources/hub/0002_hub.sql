ALTER TABLE notice ADD COLUMN withdrawn TEXT;

-- People of the coordination. The passphrase is kept as Argon2id made it.
CREATE TABLE coordinator (
    name       TEXT PRIMARY KEY,
    passphrase TEXT NOT NULL,
    added      TEXT NOT NULL
);

-- Who is signed in. Only the digest of a token is kept: who reads this file cannot go on with it.
CREATE TABLE coordinator_session (
    token_digest TEXT PRIMARY KEY,
    coordinator  TEXT NOT NULL REFERENCES coordinator (name),
    begun        TEXT NOT NULL,
    used         TEXT NOT NULL
);

-- The body as it came, with the signature under which it came.
CREATE TABLE practice (
    association     TEXT NOT NULL REFERENCES association (id),
    id              TEXT NOT NULL,
    bytes           TEXT NOT NULL,
    signature_input TEXT NOT NULL,
    signature       TEXT NOT NULL,
    submitted       TEXT NOT NULL,
    state           TEXT NOT NULL,
    decided         TEXT,
    decided_by      TEXT,
    PRIMARY KEY (association, id)
);
CREATE INDEX practice_by_state ON practice (state, decided);

CREATE TABLE directory_entry (
    association     TEXT PRIMARY KEY REFERENCES association (id),
    bytes           TEXT NOT NULL,
    signature_input TEXT NOT NULL,
    signature       TEXT NOT NULL,
    updated         TEXT NOT NULL
);
