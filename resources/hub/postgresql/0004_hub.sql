CREATE TABLE association_key (
    association text COLLATE "C" NOT NULL,
    number      integer NOT NULL,
    public_key  text COLLATE "C" NOT NULL,
    made        text NOT NULL,
    since       text NOT NULL,
    until       text,
    PRIMARY KEY (association, number),
    UNIQUE (association, public_key)
);
INSERT INTO association_key (association, number, public_key, made, since)
    SELECT id, 1, public_key, 'enrolled', enrolled FROM association;
ALTER TABLE association ADD COLUMN revoked text;
ALTER TABLE invitation ADD COLUMN renews text COLLATE "C";
