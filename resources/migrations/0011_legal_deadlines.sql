-- How a deadline was computed: by which rule, from which event.

ALTER TABLE legal_deadline ADD COLUMN rule TEXT;
ALTER TABLE legal_deadline ADD COLUMN from_day TEXT CHECK (from_day IS date(from_day));
ALTER TABLE legal_deadline ADD COLUMN counts_back INTEGER NOT NULL DEFAULT 0 CHECK (counts_back IN (0, 1));
