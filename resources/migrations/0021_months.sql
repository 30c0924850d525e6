-- A closed month says what was left open and why, and is signed; nobody changes, replaces or takes away what was closed.

-- left_open: the points that were open when the month was closed, by their codes, with how many. closing_reason: why
-- it was closed all the same. seal: who signed it and that nothing was altered (app/storage/keys/month_seal.h); NULL
-- for months that were closed before there were seals.
ALTER TABLE monthly_summary ADD COLUMN left_open TEXT CHECK (json_valid(left_open));
ALTER TABLE monthly_summary ADD COLUMN closing_reason TEXT;
ALTER TABLE monthly_summary ADD COLUMN seal BLOB;
ALTER TABLE summary_amendment ADD COLUMN seal BLOB;

-- INSERT OR REPLACE deletes without asking a trigger on DELETE, so the insertion itself is refused.
CREATE TRIGGER monthly_summary_is_kept BEFORE DELETE ON monthly_summary
BEGIN
    SELECT RAISE(ABORT, 'month-closed');
END;
CREATE TRIGGER monthly_summary_is_closed_once BEFORE INSERT ON monthly_summary
WHEN EXISTS (SELECT 1 FROM monthly_summary WHERE month = NEW.month)
BEGIN
    SELECT RAISE(ABORT, 'month-closed');
END;
CREATE TRIGGER summary_amendment_is_kept BEFORE DELETE ON summary_amendment
BEGIN
    SELECT RAISE(ABORT, 'amendment-kept');
END;
CREATE TRIGGER summary_amendment_is_fixed BEFORE UPDATE ON summary_amendment
BEGIN
    SELECT RAISE(ABORT, 'amendment-kept');
END;
CREATE TRIGGER summary_amendment_follows BEFORE INSERT ON summary_amendment
WHEN NEW.position <> (SELECT count(*) FROM summary_amendment WHERE month = NEW.month)
BEGIN
    SELECT RAISE(ABORT, 'amendment-kept');
END;
