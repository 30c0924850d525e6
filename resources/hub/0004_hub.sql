-- Every key an association ever had: what an older key signed stays evidence. "until" is null for the one
-- it signs with now; no key comes back.
CREATE TABLE association_key (
    association TEXT NOT NULL REFERENCES association (id),
    number      INTEGER NOT NULL,
    public_key  TEXT NOT NULL,
    made        TEXT NOT NULL,
    since       TEXT NOT NULL,
    until       TEXT,
    PRIMARY KEY (association, number),
    UNIQUE (association, public_key)
) WITHOUT ROWID;
INSERT INTO association_key (association, number, public_key, made, since)
    SELECT id, 1, public_key, 'enrolled', enrolled FROM association;

-- Since when everything it asks is refused; null while it may ask.
ALTER TABLE association ADD COLUMN revoked TEXT;
-- Whose key the code replaces; null for a new association.
ALTER TABLE invitation ADD COLUMN renews TEXT REFERENCES association (id);
