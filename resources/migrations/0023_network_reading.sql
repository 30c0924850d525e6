-- What the network's hub gave to be read, so that it is there without a connection: replaced as a whole each time it is
-- fetched. Nothing in it is about a person. When it was fetched stands in the setting network.reading.

CREATE TABLE network_notice (
    number INTEGER NOT NULL PRIMARY KEY,
    published INTEGER NOT NULL,
    text TEXT
) STRICT;

-- Which notices a user has seen.
CREATE TABLE network_notice_seen (
    user BLOB NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (user, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE network_practice (
    association TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT,
    language TEXT NOT NULL,
    sector TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    approved INTEGER,
    PRIMARY KEY (association, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE network_directory (
    association TEXT NOT NULL PRIMARY KEY,
    name TEXT,
    communes TEXT,
    contact TEXT,
    card BLOB,
    fingerprint TEXT,
    updated INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE network_figure (
    family TEXT NOT NULL,
    from_month TEXT NOT NULL,
    until_month TEXT NOT NULL,
    name TEXT NOT NULL,
    code TEXT NOT NULL,
    associations INTEGER NOT NULL,
    value INTEGER,
    margin INTEGER NOT NULL,
    withheld TEXT,
    PRIMARY KEY (family, from_month, until_month, name, code)
) STRICT, WITHOUT ROWID;
