-- A closed month can be held against those who signed it, and against the file, after people have gone.

-- With which public key somebody signs, as her key slot says; which ones she had before says the journal. NULL until the
-- file is opened again.
ALTER TABLE app_user ADD COLUMN sign_key BLOB CHECK (length(sign_key) = 32);

-- Somebody who was erased keeps a number of her own, drawn when she went and standing for nothing else, so that two erased
-- people are not counted as one. It is negative: no beneficiary.row is. NULL where person is known or nobody was meant.
ALTER TABLE event ADD COLUMN erased INTEGER CHECK (erased < 0);
DROP INDEX event_counted;
CREATE INDEX event_counted ON event (kind, month, category, outcome, sex, age_band, nationality, status, commune, person,
                                     erased, quantity);

-- The nights of somebody erased, by month and by what of her is counted; guest is her event.erased.
CREATE TABLE erased_nights (
    month TEXT NOT NULL CHECK (month IS substr(date(month || '-01'), 1, 7)),
    guest INTEGER NOT NULL CHECK (guest < 0),
    nights INTEGER NOT NULL CHECK (nights > 0),
    sex TEXT,
    age_band TEXT NOT NULL CHECK (age_band IN ('0-4', '5-11', '12-17', '18-59', '60+', 'unknown')),
    nationality TEXT,
    commune TEXT,
    PRIMARY KEY (month, guest)
) STRICT, WITHOUT ROWID;

-- What became of the referrals of somebody erased: a row for each step, and of each time only the beginning of its day.
CREATE TABLE erased_referral (
    referral INTEGER NOT NULL,
    position INTEGER NOT NULL,
    sector TEXT NOT NULL,
    sent_at INTEGER NOT NULL,
    event TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (referral, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX erased_referral_sent ON erased_referral (sent_at);
