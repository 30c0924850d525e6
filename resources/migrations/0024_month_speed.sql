-- Months of files with a million people: what is counted is found by an index.

-- Events lie by their kind and then their month: a question asks for few kinds and for one month or many.
DROP INDEX event_month;
CREATE INDEX event_counted ON event (kind, month, category, outcome, sex, age_band, nationality, status, commune, person,
                                     quantity);

-- The first step of a kind: "accepted in October". The step that everyone has, its sending, is found by referral_sent.
CREATE INDEX referral_step_at ON referral_step (event, at) WHERE event <> 'send';
DROP INDEX referral_sent;
CREATE INDEX referral_sent ON referral (sent_at, sector);

-- Who slept here: how far back somebody may have come who was still here say the longest stay and the first of the
-- present guests.
CREATE INDEX stay_slept ON stay (checked_in_at, checked_out_at, person_id, state) WHERE checked_in_at IS NOT NULL;
CREATE INDEX stay_left ON stay (checked_out_at) WHERE checked_out_at IS NOT NULL;
CREATE INDEX stay_here ON stay (checked_in_at) WHERE checked_out_at IS NULL AND checked_in_at IS NOT NULL;
CREATE INDEX stay_length ON stay (checked_out_at - checked_in_at) WHERE checked_out_at IS NOT NULL;

CREATE INDEX case_period_opened ON case_period (opened, closed);
CREATE INDEX case_period_closed ON case_period (closed) WHERE closed IS NOT NULL;
CREATE INDEX legal_file_opened ON legal_file (opened, closed);
CREATE INDEX legal_file_closed ON legal_file (closed) WHERE closed IS NOT NULL;
CREATE INDEX beneficiary_need_from ON beneficiary_need (from_day);
CREATE INDEX consent_decided ON consent (decided_at);

-- The views that compute their days show, by columns whose names begin with key_, what these indexes are of: the program
-- looks there first, and the day decides (app/storage/indicator_query.cpp). No indicator can name them.
DROP VIEW fact_referrals;
DROP VIEW fact_stays;
DROP VIEW fact_needs;
DROP VIEW fact_consents;
CREATE VIEW fact_referrals AS
    SELECT e.month AS month, e.source_id AS key_referral, e.on_day AS sent_on, coalesce(e.person, 0) AS person,
        e.category AS sector, r.partner_id AS partner, r.priority AS priority, r.state AS state,
        r.decline_reason AS reason, r.outcome AS outcome,
        (SELECT date(min(s.at) / 1000, 'unixepoch', 'localtime') FROM referral_step s
            WHERE s.referral_id = e.source_id AND s.event = 'accept') AS accepted_on,
        (SELECT date(min(s.at) / 1000, 'unixepoch', 'localtime') FROM referral_step s
            WHERE s.referral_id = e.source_id AND s.event = 'decline') AS declined_on,
        (SELECT date(min(s.at) / 1000, 'unixepoch', 'localtime') FROM referral_step s
            WHERE s.referral_id = e.source_id AND s.event = 'complete') AS completed_on,
        (SELECT date(min(s.at) / 1000, 'unixepoch', 'localtime') FROM referral_step s
            WHERE s.referral_id = e.source_id AND s.event = 'withdraw') AS withdrawn_on,
        (SELECT date(min(s.at) / 1000, 'unixepoch', 'localtime') FROM referral_step s
            WHERE s.referral_id = e.source_id AND s.event = 'clock-ran-out') AS silent_on,
        (SELECT date(min(s.at) / 1000, 'unixepoch', 'localtime') FROM referral_step s
            WHERE s.referral_id = e.source_id AND s.event IN ('accept', 'decline', 'start', 'complete')) AS answered_on,
        (SELECT (min(s.at) - r.sent_at) / 3600000 FROM referral_step s
            WHERE s.referral_id = e.source_id AND s.event IN ('accept', 'decline', 'start', 'complete')) AS answer_hours,
        e.sex AS sex, nullif(e.age_band, 'unknown') AS age,
        e.nationality AS nationality, coalesce((SELECT part.commune FROM commune_part part
            WHERE part.code = e.commune), e.commune) AS commune, e.status AS status
    FROM event e LEFT JOIN referral r ON r.id = e.source_id WHERE e.kind = 'referred';
CREATE VIEW fact_stays AS
    SELECT key_requested, key_arrived, key_left, requested_on, arrived_on, left_on, person, structure, state, begins,
        ends, destination, wait_hours, length_days, sex, nationality, commune, status,
        CASE WHEN years < 5 THEN '0-4' WHEN years < 12 THEN '5-11' WHEN years < 18 THEN '12-17'
            WHEN years < 60 THEN '18-59' WHEN years >= 60 THEN '60+' END AS age
    FROM (SELECT s.requested_at AS key_requested, s.checked_in_at AS key_arrived, s.checked_out_at AS key_left,
            s.requested_on AS requested_on, s.arrived_on AS arrived_on, s.left_on AS left_on, k.person AS person,
            s.structure_id AS structure, s.state AS state,
            CASE WHEN s.checked_in_at IS NOT NULL AND s.continues_id IS NULL THEN 'yes' ELSE 'no' END AS begins,
            CASE WHEN s.checked_out_at IS NOT NULL AND s.destination IS NOT 'same-structure' THEN 'yes'
                ELSE 'no' END AS ends,
            s.destination AS destination,
            CASE WHEN s.continues_id IS NULL THEN (s.checked_in_at - s.requested_at) / 3600000 END AS wait_hours,
            CASE WHEN s.destination IS NOT 'same-structure' THEN (
                WITH RECURSIVE back (continues_id, checked_in_at) AS (
                    SELECT s.continues_id, s.checked_in_at
                    UNION ALL
                    SELECT b.continues_id, b.checked_in_at FROM back JOIN stay b ON b.id = back.continues_id)
                SELECT CAST(julianday(s.left_on)
                    - julianday(date(min(checked_in_at) / 1000, 'unixepoch', 'localtime')) AS INTEGER)
                FROM back) END AS length_days,
            k.sex AS sex, CASE WHEN s.known_on >= k.born_earliest THEN max(0, substr(s.known_on, 1, 4) - substr(k.born, 1, 4)
            - (substr(s.known_on, 6) < substr(k.born, 6))) END AS years,
            k.nationality AS nationality, k.commune AS commune,
            (SELECT held.code FROM beneficiary_status held WHERE held.beneficiary_id = k.person_id
            AND (held.from_day IS NULL OR held.from_day <= s.known_on)
            AND (held.until_day IS NULL OR held.until_day >= s.known_on)
            ORDER BY coalesce(held.from_day, '') DESC, held.position DESC LIMIT 1) AS status
        FROM (SELECT t.*, date(t.requested_at / 1000, 'unixepoch', 'localtime') AS requested_on,
                date(t.checked_in_at / 1000, 'unixepoch', 'localtime') AS arrived_on,
                date(t.checked_out_at / 1000, 'unixepoch', 'localtime') AS left_on,
                date(coalesce(t.checked_in_at, t.requested_at) / 1000, 'unixepoch', 'localtime') AS known_on FROM stay t) s
            JOIN known_person k ON k.person_id = s.person_id);
CREATE VIEW fact_needs AS
    SELECT key_from, key_person, seen_on, until_on, person, need, category, sex, nationality, commune, status,
        CASE WHEN years < 5 THEN '0-4' WHEN years < 12 THEN '5-11' WHEN years < 18 THEN '12-17'
            WHEN years < 60 THEN '18-59' WHEN years >= 60 THEN '60+' END AS age
    FROM (SELECT n.from_day AS key_from, n.beneficiary_id AS key_person, n.seen_on AS seen_on,
            date(n.until_day, '+1 day') AS until_on, k.person AS person, n.code AS need,
            substr(n.code, 1, 2) AS category,
            k.sex AS sex, CASE WHEN n.seen_on >= k.born_earliest THEN max(0, substr(n.seen_on, 1, 4) - substr(k.born, 1, 4)
            - (substr(n.seen_on, 6) < substr(k.born, 6))) END AS years,
            k.nationality AS nationality, k.commune AS commune,
            (SELECT held.code FROM beneficiary_status held WHERE held.beneficiary_id = k.person_id
            AND (held.from_day IS NULL OR held.from_day <= n.seen_on)
            AND (held.until_day IS NULL OR held.until_day >= n.seen_on)
            ORDER BY coalesce(held.from_day, '') DESC, held.position DESC LIMIT 1) AS status
        FROM (SELECT b.*, coalesce(b.from_day, (SELECT p.registered_on FROM beneficiary p WHERE p.id = b.beneficiary_id))
                AS seen_on FROM beneficiary_need b) n
            JOIN known_person k ON k.person_id = n.beneficiary_id);
CREATE VIEW fact_consents AS
    SELECT key_decided, decided_on, person, purpose, decision, partner, sex, nationality, commune, status,
        CASE WHEN years < 5 THEN '0-4' WHEN years < 12 THEN '5-11' WHEN years < 18 THEN '12-17'
            WHEN years < 60 THEN '18-59' WHEN years >= 60 THEN '60+' END AS age
    FROM (SELECT c.decided_at AS key_decided, c.decided_on AS decided_on, k.person AS person, c.purpose AS purpose,
            c.decision AS decision, c.recipient_id AS partner,
            k.sex AS sex, CASE WHEN c.decided_on >= k.born_earliest THEN max(0, substr(c.decided_on, 1, 4) - substr(k.born, 1, 4)
            - (substr(c.decided_on, 6) < substr(k.born, 6))) END AS years,
            k.nationality AS nationality, k.commune AS commune,
            (SELECT held.code FROM beneficiary_status held WHERE held.beneficiary_id = k.person_id
            AND (held.from_day IS NULL OR held.from_day <= c.decided_on)
            AND (held.until_day IS NULL OR held.until_day >= c.decided_on)
            ORDER BY coalesce(held.from_day, '') DESC, held.position DESC LIMIT 1) AS status
        FROM (SELECT d.*, date(d.decided_at / 1000, 'unixepoch', 'localtime') AS decided_on FROM consent d) c
            JOIN known_person k ON k.person_id = c.person_id);
