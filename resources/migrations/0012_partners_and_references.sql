-- Referrals by their reference, one outcome for each service, one referral following another; why a partner
-- is closed, and which are only an example.

ALTER TABLE referral ADD COLUMN reference TEXT CHECK (length(reference) = 11);
ALTER TABLE referral ADD COLUMN referred_from BLOB REFERENCES referral (id);
CREATE UNIQUE INDEX referral_reference ON referral (reference) WHERE reference IS NOT NULL;
CREATE INDEX referral_followed ON referral (referred_from) WHERE referred_from IS NOT NULL;

ALTER TABLE referral_step ADD COLUMN outcomes TEXT CHECK (json_valid(outcomes));

ALTER TABLE partner ADD COLUMN inactive_reason TEXT;
ALTER TABLE partner ADD COLUMN example INTEGER NOT NULL DEFAULT 0 CHECK (example IN (0, 1));
