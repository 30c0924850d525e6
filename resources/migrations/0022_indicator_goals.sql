-- What an indicator is measured against: where it began and what is aimed at, year by year; and the figures of the years
-- before this file, as an older list told them. They are never mixed with what is counted here.

CREATE TABLE indicator_goal (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    code TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('base-line', 'target')),
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
    value REAL NOT NULL CHECK (value >= 0),
    note TEXT,
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX indicator_goal_target ON indicator_goal (code, year) WHERE kind = 'target';
CREATE UNIQUE INDEX indicator_goal_base_line ON indicator_goal (code) WHERE kind = 'base-line';

-- period: YYYY or YYYY-MM. breakdown and key are empty for the total; key alone is empty for what was not known.
CREATE TABLE indicator_history (
    code TEXT NOT NULL,
    period TEXT NOT NULL CHECK (length(period) IN (4, 7)),
    breakdown TEXT NOT NULL,
    key TEXT NOT NULL,
    value REAL NOT NULL CHECK (value >= 0),
    file TEXT NOT NULL,
    imported_at INTEGER NOT NULL,
    PRIMARY KEY (code, period, breakdown, key)
) STRICT, WITHOUT ROWID;
