ALTER TABLE notice ADD COLUMN withdrawn text;

CREATE TABLE coordinator (
    name       text COLLATE "C" PRIMARY KEY,
    passphrase text NOT NULL,
    added      text NOT NULL
);

CREATE TABLE coordinator_session (
    token_digest text COLLATE "C" PRIMARY KEY,
    coordinator  text COLLATE "C" NOT NULL,
    begun        text COLLATE "C" NOT NULL,
    used         text COLLATE "C" NOT NULL
);

CREATE TABLE practice (
    association     text COLLATE "C" NOT NULL,
    id              text COLLATE "C" NOT NULL,
    bytes           text NOT NULL,
    signature_input text NOT NULL,
    signature       text NOT NULL,
    submitted       text COLLATE "C" NOT NULL,
    state           text NOT NULL,
    decided         text COLLATE "C",
    decided_by      text,
    PRIMARY KEY (association, id)
);

CREATE INDEX practice_by_state ON practice (state, decided);

CREATE TABLE directory_entry (
    association     text COLLATE "C" PRIMARY KEY,
    bytes           text NOT NULL,
    signature_input text NOT NULL,
    signature       text NOT NULL,
    updated         text NOT NULL
);
