-- A closed month as it is shown outside: all its figures are rounded together, once, and never again. Rounding
-- figures one by one and anew for each exact value let the exact values be computed back.
DROP TABLE public_figure;
CREATE TABLE public_month (
    month TEXT NOT NULL PRIMARY KEY REFERENCES monthly_summary (month),
    figures TEXT NOT NULL CHECK (json_valid(figures)),
    made_at INTEGER NOT NULL,
    made_by BLOB
) STRICT, WITHOUT ROWID;
CREATE TRIGGER public_month_is_fixed BEFORE UPDATE ON public_month
BEGIN
    SELECT RAISE(ABORT, 'public-month-fixed');
END;
CREATE TRIGGER public_month_stays BEFORE DELETE ON public_month
BEGIN
    SELECT RAISE(ABORT, 'public-month-fixed');
END;

-- The two paragraphs of a brief, per period, commune (*: all of them) and language.
CREATE TABLE brief (
    first_month TEXT NOT NULL CHECK (first_month IS substr(date(first_month || '-01'), 1, 7)),
    last_month TEXT NOT NULL CHECK (last_month IS substr(date(last_month || '-01'), 1, 7)),
    commune_code TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('ar', 'fr', 'en')),
    situation TEXT,
    request TEXT,
    PRIMARY KEY (first_month, last_month, commune_code, language),
    CHECK (first_month <= last_month)
) STRICT, WITHOUT ROWID;
