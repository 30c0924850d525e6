-- With which edition a release became part of the figures that are shown; null until then.
ALTER TABLE release ADD COLUMN edition TEXT;
CREATE INDEX release_by_month ON release (family, period, edition);

-- The days for which the figures were renewed.
CREATE TABLE edition (
    day TEXT PRIMARY KEY
) WITHOUT ROWID;
