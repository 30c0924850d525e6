ALTER TABLE release ADD COLUMN edition text COLLATE "C";
CREATE INDEX release_by_month ON release (family, period, edition);

CREATE TABLE edition (
    day text COLLATE "C" PRIMARY KEY
);
