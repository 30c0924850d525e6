-- What indicators read: one row for each fact, with the day it belongs to and what it can be broken down by, and no
-- name. A view's name begins with fact_; app/domain/fact_views.cpp says which of its columns are days, measures and
-- dimensions, and a test holds the two against each other.
--
-- In all of them: a column that ends in _on is an ISO day in the time zone of the computer (Casablanca changes its clock
-- around Ramadan), in _hours or _days a whole number of hours or days; what is not known is NULL. person is
-- beneficiary.row, and NULL once she was erased. sex is F, M or X; age the band of UNHCR's statistics; nationality
-- the first one, alpha-2; commune never an arrondissement; status of codebook administrative_statuses. A day in the
-- second column of a pair (from, until) is the first one on which the fact no longer holds; NULL: it goes on.
--
-- Where the fact is counted in the table event, the person is as she was on that day, and the fact outlives her
-- erasure. Elsewhere (needs, cases, stays, legal files, consents) she is as she is known now, with her age and status
-- on that day.

-- Arrondissements and their prefectures, which count as their commune (HCP, RGPH 2024; Territory::communeOf).
CREATE TABLE commune_part (
    code TEXT NOT NULL PRIMARY KEY,
    commune TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO commune_part (code, commune) VALUES
    ('01.511.01.03', '01.511.01.0'),
    ('01.511.01.05', '01.511.01.0'),
    ('01.511.01.06', '01.511.01.0'),
    ('01.511.01.07', '01.511.01.0'),
    ('03.231.01.01', '03.231.01.0'),
    ('03.231.01.05', '03.231.01.0'),
    ('03.231.01.07', '03.231.01.0'),
    ('03.231.01.09', '03.231.01.0'),
    ('03.231.01.11', '03.231.01.0'),
    ('03.231.01.13', '03.231.01.0'),
    ('04.421.01.01', '04.421.01.0'),
    ('04.421.01.03', '04.421.01.0'),
    ('04.421.01.05', '04.421.01.0'),
    ('04.421.01.06', '04.421.01.0'),
    ('04.421.01.09', '04.421.01.0'),
    ('04.441.01.03', '04.441.01.0'),
    ('04.441.01.05', '04.441.01.0'),
    ('04.441.01.06', '04.441.01.0'),
    ('04.441.01.07', '04.441.01.0'),
    ('04.441.01.09', '04.441.01.0'),
    ('06.141.01.00', '06.141.01.0'),
    ('06.141.01.01', '06.141.01.0'),
    ('06.141.01.03', '06.141.01.0'),
    ('06.141.01.07', '06.141.01.0'),
    ('06.141.01.10', '06.141.01.0'),
    ('06.141.01.11', '06.141.01.0'),
    ('06.141.01.13', '06.141.01.0'),
    ('06.141.01.20', '06.141.01.0'),
    ('06.141.01.21', '06.141.01.0'),
    ('06.141.01.23', '06.141.01.0'),
    ('06.141.01.25', '06.141.01.0'),
    ('06.141.01.30', '06.141.01.0'),
    ('06.141.01.31', '06.141.01.0'),
    ('06.141.01.40', '06.141.01.0'),
    ('06.141.01.41', '06.141.01.0'),
    ('06.141.01.50', '06.141.01.0'),
    ('06.141.01.51', '06.141.01.0'),
    ('06.141.01.53', '06.141.01.0'),
    ('06.141.01.60', '06.141.01.0'),
    ('06.141.01.61', '06.141.01.0'),
    ('06.141.01.63', '06.141.01.0'),
    ('06.141.01.70', '06.141.01.0'),
    ('06.141.01.71', '06.141.01.0'),
    ('06.141.01.73', '06.141.01.0'),
    ('07.351.01.03', '07.351.01.0'),
    ('07.351.01.05', '07.351.01.0'),
    ('07.351.01.07', '07.351.01.0'),
    ('07.351.01.09', '07.351.01.0'),
    ('07.351.01.11', '07.351.01.0');

-- What is known of a person. born is the single day that stands for her birth, born_earliest the first that fits: a
-- month is taken at its middle, a year at 1 July, an estimated age half a year before the estimate
-- (domain::ageOn). Months end where they end: 31 August less six months is the last of February.
CREATE VIEW known_person AS
    SELECT b.row AS person, b.id AS person_id,
        CASE WHEN b.sex IN ('F', 'M', 'X') THEN b.sex END AS sex,
        b.nationality AS nationality,
        coalesce((SELECT part.commune FROM commune_part part
            WHERE part.code = b.commune_code), b.commune_code) AS commune,
        CASE WHEN b.birth GLOB 'P*' THEN min(date(b.latest, '-6 months'),
                date(b.latest, 'start of month', '-5 months', '-1 day'))
            WHEN length(b.birth) = 10 THEN b.birth
            WHEN length(b.birth) = 7 THEN b.birth || '-15'
            WHEN length(b.birth) >= 4 THEN substr(b.birth, 1, 4) || '-07-01' END AS born,
        CASE WHEN b.birth GLOB 'P*' THEN date(min(date(b.estimated_on, '-' || (b.years + 1) || ' years'),
                date(b.estimated_on, 'start of month', '-' || (b.years + 1) || ' years', '+1 month', '-1 day')), '+1 day')
            WHEN length(b.birth) = 10 THEN b.birth
            WHEN length(b.birth) = 7 THEN b.birth || '-01'
            WHEN length(b.birth) >= 4 THEN substr(b.birth, 1, 4) || '-01-01' END AS born_earliest
    FROM (SELECT e.*, min(date(e.estimated_on, '-' || e.years || ' years'),
                date(e.estimated_on, 'start of month', '-' || e.years || ' years', '+1 month', '-1 day')) AS latest
          FROM (SELECT row, id, registered_on, sex, birth, nationality, commune_code,
                    CASE WHEN birth GLOB 'P*' THEN substr(birth, instr(birth, '/') + 1) END AS estimated_on,
                    CASE WHEN birth GLOB 'P*' THEN CAST(substr(birth, 2) AS INTEGER) END AS years
                FROM beneficiary) e) b;

-- Registrations: one row a person, once. household is who she lived with on that day; who belongs to none is one of
-- her own.
CREATE VIEW fact_registrations AS
    SELECT e.month AS month, e.on_day AS registered_on, coalesce(e.person, -e.sequence) AS person,
        coalesce((SELECT m.household_id FROM household_member m WHERE m.person_id = e.source_id
            AND (m.from_day IS NULL OR m.from_day <= e.on_day) AND (m.until_day IS NULL OR m.until_day >= e.on_day)
            ORDER BY m.household_id LIMIT 1), e.source_id) AS household,
        e.sex AS sex, nullif(e.age_band, 'unknown') AS age,
        e.nationality AS nationality, coalesce((SELECT part.commune FROM commune_part part
            WHERE part.code = e.commune), e.commune) AS commune, e.status AS status
    FROM event e WHERE e.kind = 'registered';

-- Assistance: one row each time somebody was helped, referred, housed, given something, or took part. kind is which of
-- these; a bed is of the sector shelter, whatever was given of food-items.
CREATE VIEW fact_assistance AS
    SELECT e.month AS month, e.on_day AS given_on, coalesce(e.person, 0) AS person, e.kind AS kind,
        CASE e.kind WHEN 'checked-in' THEN 'shelter' WHEN 'distributed' THEN 'food-items' ELSE e.category END AS sector,
        e.sex AS sex, nullif(e.age_band, 'unknown') AS age,
        e.nationality AS nationality, coalesce((SELECT part.commune FROM commune_part part
            WHERE part.code = e.commune), e.commune) AS commune, e.status AS status
    FROM event e WHERE e.kind IN ('assisted', 'referred', 'checked-in', 'distributed', 'attended');

-- Referrals: one row each that was sent, of the day it was sent, with what happened to it later. accepted_on,
-- declined_on, completed_on, withdrawn_on: the first such step. silent_on: when the time for an answer first ran out
-- without one. answered_on and answer_hours: the first acceptance, refusal, beginning or completion, and the whole
-- hours since sending. reason is why it was declined, outcome what came of it. An erased person's referral keeps the
-- day it was sent only.
CREATE VIEW fact_referrals AS
    SELECT e.month AS month, e.on_day AS sent_on, coalesce(e.person, 0) AS person,
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

-- Cases: one row each time a case was opened, or opened again. priority and stage are those of now; reason
-- (codebook case_closure_reasons) and outcome (case_outcomes) of this closing. A household's case is its person's.
CREATE VIEW fact_cases AS
    SELECT opened_on, closed_on, person, priority, stage, reason, outcome, sex, nationality, commune, status,
        CASE WHEN years < 5 THEN '0-4' WHEN years < 12 THEN '5-11' WHEN years < 18 THEN '12-17'
            WHEN years < 60 THEN '18-59' WHEN years >= 60 THEN '60+' END AS age
    FROM (SELECT p.opened AS opened_on, p.closed AS closed_on, k.person AS person, c.priority AS priority,
            c.stage AS stage, p.closure_reason AS reason, p.outcome AS outcome,
            k.sex AS sex, CASE WHEN p.opened >= k.born_earliest THEN max(0, substr(p.opened, 1, 4) - substr(k.born, 1, 4)
            - (substr(p.opened, 6) < substr(k.born, 6))) END AS years,
            k.nationality AS nationality, k.commune AS commune,
            (SELECT held.code FROM beneficiary_status held WHERE held.beneficiary_id = k.person_id
            AND (held.from_day IS NULL OR held.from_day <= p.opened)
            AND (held.until_day IS NULL OR held.until_day >= p.opened)
            ORDER BY coalesce(held.from_day, '') DESC, held.position DESC LIMIT 1) AS status
        FROM case_period p JOIN case_file c ON c.id = p.case_id JOIN known_person k ON k.person_id = c.person_id);

-- Specific needs: one row each, from the day it was seen, else of her registration. need is its code, category the first letters of it. What is
-- sensitive is counted only for who may see it of all people, and of health only where it is collected.
CREATE VIEW fact_needs AS
    SELECT seen_on, until_on, person, need, category, sex, nationality, commune, status,
        CASE WHEN years < 5 THEN '0-4' WHEN years < 12 THEN '5-11' WHEN years < 18 THEN '12-17'
            WHEN years < 60 THEN '18-59' WHEN years >= 60 THEN '60+' END AS age
    FROM (SELECT n.seen_on AS seen_on, date(n.until_day, '+1 day') AS until_on, k.person AS person, n.code AS need,
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

-- Stays: one row a bed that was asked for. A move to another bed ends one row and begins another: begins is "no" of
-- that other, ends "no" of the first. wait_hours: from the request to the first bed, where it begins. length_days:
-- nights from the first bed to the departure, where it ends. destination of codebook stay_destinations. The person's
-- age and status are those of the arrival, else of the request.
CREATE VIEW fact_stays AS
    SELECT requested_on, arrived_on, left_on, person, structure, state, begins, ends, destination, wait_hours,
        length_days, sex, nationality, commune, status,
        CASE WHEN years < 5 THEN '0-4' WHEN years < 12 THEN '5-11' WHEN years < 18 THEN '12-17'
            WHEN years < 60 THEN '18-59' WHEN years >= 60 THEN '60+' END AS age
    FROM (SELECT s.requested_on AS requested_on, s.arrived_on AS arrived_on, s.left_on AS left_on, k.person AS person,
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

-- Beds that can be slept in: one row a bed in use, weight 1, since the day its row was written (its key, a UUIDv7, says
-- when), and one row of weight -1 each time it was blocked; times that two blocks share are taken off once. The sum of
-- weight over nights is the nights on offer.
CREATE VIEW fact_beds AS
    SELECT room_of.structure_id AS structure,
        date(((instr('123456789ABCDEF', substr(hex(bed.id), 1, 1)) << 44) +
            (instr('123456789ABCDEF', substr(hex(bed.id), 2, 1)) << 40) +
            (instr('123456789ABCDEF', substr(hex(bed.id), 3, 1)) << 36) +
            (instr('123456789ABCDEF', substr(hex(bed.id), 4, 1)) << 32) +
            (instr('123456789ABCDEF', substr(hex(bed.id), 5, 1)) << 28) +
            (instr('123456789ABCDEF', substr(hex(bed.id), 6, 1)) << 24) +
            (instr('123456789ABCDEF', substr(hex(bed.id), 7, 1)) << 20) +
            (instr('123456789ABCDEF', substr(hex(bed.id), 8, 1)) << 16) +
            (instr('123456789ABCDEF', substr(hex(bed.id), 9, 1)) << 12) +
            (instr('123456789ABCDEF', substr(hex(bed.id), 10, 1)) << 8) +
            (instr('123456789ABCDEF', substr(hex(bed.id), 11, 1)) << 4) +
            (instr('123456789ABCDEF', substr(hex(bed.id), 12, 1)) << 0))
            / 1000, 'unixepoch', 'localtime') AS open_on, NULL AS until_on, 1 AS weight
    FROM bed JOIN (SELECT room.id AS room_id, unit.structure_id FROM room JOIN unit ON unit.id = room.unit_id) room_of
        ON room_of.room_id = bed.room_id
    WHERE bed.active = 1
    UNION ALL
    SELECT structure_id, date(begins / 1000, 'unixepoch', 'localtime'),
        CASE WHEN ends < 9223372036854775807 THEN date(ends / 1000, 'unixepoch', 'localtime') END, -1
    FROM (SELECT unit.structure_id, b.ends, max(b.starts, coalesce(max(b.ends) OVER (
                PARTITION BY b.bed_id ORDER BY b.starts, b.ends ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), b.starts))
                AS begins
        FROM bed_block b JOIN bed ON bed.id = b.bed_id JOIN room ON room.id = bed.room_id
            JOIN unit ON unit.id = room.unit_id
        WHERE bed.active = 1)
    WHERE begins < ends;

-- Distributions: one row each time something was given. item of codebook item_kinds; quantity in the item's own unit;
-- household as recorded, else one of her own.
CREATE VIEW fact_distributions AS
    SELECT e.month AS month, e.on_day AS given_on, coalesce(e.person, 0) AS person,
        coalesce(d.household_id, d.person_id, e.source_id) AS household, e.category AS item,
        coalesce(d.quantity, e.quantity) AS quantity,
        e.sex AS sex, nullif(e.age_band, 'unknown') AS age,
        e.nationality AS nationality, coalesce((SELECT part.commune FROM commune_part part
            WHERE part.code = e.commune), e.commune) AS commune, e.status AS status
    FROM event e LEFT JOIN distribution d ON d.id = e.source_id WHERE e.kind = 'distributed';

-- Legal files: one row a file. kind of codebook legal_file_kinds, outcome of legal_outcomes, authority of authorities.
CREATE VIEW fact_legal_files AS
    SELECT opened_on, closed_on, person, kind, outcome, authority, sex, nationality, commune, status,
        CASE WHEN years < 5 THEN '0-4' WHEN years < 12 THEN '5-11' WHEN years < 18 THEN '12-17'
            WHEN years < 60 THEN '18-59' WHEN years >= 60 THEN '60+' END AS age
    FROM (SELECT l.opened AS opened_on, l.closed AS closed_on, k.person AS person, l.kind AS kind,
            l.outcome AS outcome, l.authority AS authority,
            k.sex AS sex, CASE WHEN l.opened >= k.born_earliest THEN max(0, substr(l.opened, 1, 4) - substr(k.born, 1, 4)
            - (substr(l.opened, 6) < substr(k.born, 6))) END AS years,
            k.nationality AS nationality, k.commune AS commune,
            (SELECT held.code FROM beneficiary_status held WHERE held.beneficiary_id = k.person_id
            AND (held.from_day IS NULL OR held.from_day <= l.opened)
            AND (held.until_day IS NULL OR held.until_day >= l.opened)
            ORDER BY coalesce(held.from_day, '') DESC, held.position DESC LIMIT 1) AS status
        FROM legal_file l JOIN known_person k ON k.person_id = l.person_id);

-- Legal deadlines: one row each. met_on: when it was done, in time. missed_on: the day after the last one, when it was
-- not done by then, even if it was done later. kind is the file's; the person's age and status those of the last day.
CREATE VIEW fact_legal_deadlines AS
    SELECT due_on, met_on, missed_on, person, kind, sex, nationality, commune, status,
        CASE WHEN years < 5 THEN '0-4' WHEN years < 12 THEN '5-11' WHEN years < 18 THEN '12-17'
            WHEN years < 60 THEN '18-59' WHEN years >= 60 THEN '60+' END AS age
    FROM (SELECT d.due AS due_on, CASE WHEN d.done <= d.due THEN d.done END AS met_on,
            CASE WHEN d.done <= d.due THEN NULL ELSE date(d.due, '+1 day') END AS missed_on,
            k.person AS person, l.kind AS kind,
            k.sex AS sex, CASE WHEN d.due >= k.born_earliest THEN max(0, substr(d.due, 1, 4) - substr(k.born, 1, 4)
            - (substr(d.due, 6) < substr(k.born, 6))) END AS years,
            k.nationality AS nationality, k.commune AS commune,
            (SELECT held.code FROM beneficiary_status held WHERE held.beneficiary_id = k.person_id
            AND (held.from_day IS NULL OR held.from_day <= d.due)
            AND (held.until_day IS NULL OR held.until_day >= d.due)
            ORDER BY coalesce(held.from_day, '') DESC, held.position DESC LIMIT 1) AS status
        FROM legal_deadline d JOIN legal_file l ON l.id = d.legal_file_id
            JOIN known_person k ON k.person_id = l.person_id);

-- Activities: one row each, of its first day. kind of codebook activity_kinds; commune where it was held.
CREATE VIEW fact_activities AS
    SELECT a.from_day AS held_on, a.kind AS kind, a.sector AS sector, a.programme AS programme,
        coalesce((SELECT part.commune FROM commune_part part
            WHERE part.code = a.commune_code), a.commune_code) AS commune
    FROM activity a;

-- Participants of activities: rows to be summed by quantity. Whoever has a file is one row with her person; those only
-- counted are one row a sex. function of codebook participant_functions; commune is theirs, else the activity's.
CREATE VIEW fact_participants AS
    SELECT a.from_day AS held_on, k.person AS person, 1 AS quantity, a.kind AS kind, a.sector AS sector,
        n.function AS function, k.sex AS sex, coalesce((SELECT part.commune FROM commune_part part
            WHERE part.code = coalesce(n.commune_code, a.commune_code)), coalesce(n.commune_code, a.commune_code)) AS commune
    FROM activity_named n JOIN activity a ON a.id = n.activity_id
        LEFT JOIN known_person k ON k.person_id = n.person_id
    UNION ALL
    SELECT a.from_day, NULL, c.women, a.kind, a.sector, c.function, 'F',
        coalesce((SELECT part.commune FROM commune_part part
            WHERE part.code = coalesce(c.commune_code, a.commune_code)), coalesce(c.commune_code, a.commune_code))
    FROM activity_counted c JOIN activity a ON a.id = c.activity_id WHERE c.women > 0
    UNION ALL
    SELECT a.from_day, NULL, c.men, a.kind, a.sector, c.function, 'M',
        coalesce((SELECT part.commune FROM commune_part part
            WHERE part.code = coalesce(c.commune_code, a.commune_code)), coalesce(c.commune_code, a.commune_code))
    FROM activity_counted c JOIN activity a ON a.id = c.activity_id WHERE c.men > 0
    UNION ALL
    SELECT a.from_day, NULL, c.not_said, a.kind, a.sector, c.function, NULL,
        coalesce((SELECT part.commune FROM commune_part part
            WHERE part.code = coalesce(c.commune_code, a.commune_code)), coalesce(c.commune_code, a.commune_code))
    FROM activity_counted c JOIN activity a ON a.id = c.activity_id WHERE c.not_said > 0;

-- Barriers: one row each time one was met. kind of codebook barrier_kinds; commune and partner where it was met. person
-- is NULL for those met in general.
CREATE VIEW fact_barriers AS
    SELECT e.month AS month, e.on_day AS met_on, e.person AS person, e.category AS kind, e.outcome AS sector,
        b.partner_id AS partner, coalesce((SELECT part.commune FROM commune_part part
            WHERE part.code = b.commune_code), b.commune_code) AS commune,
        e.sex AS sex, nullif(e.age_band, 'unknown') AS age,
        e.nationality AS nationality, e.status AS status
    FROM event e LEFT JOIN barrier b ON b.id = e.source_id WHERE e.kind = 'barrier';

-- Agreements: one row each, from its first day. kind is the partner's (codebook partner_kinds); commune the one it
-- concerns.
CREATE VIEW fact_agreements AS
    SELECT a.signed_on AS signed_on, coalesce(a.from_day, a.signed_on) AS from_on,
        date(a.until_day, '+1 day') AS until_on,
        a.partner_id AS partner, p.kind AS kind, coalesce((SELECT part.commune FROM commune_part part
            WHERE part.code = a.commune_code), a.commune_code) AS commune
    FROM agreement a JOIN partner p ON p.id = a.partner_id;

-- Consents: one row a decision. purpose is record, refer or share; decision given, refused or withdrawn; partner the
-- recipient it is about.
CREATE VIEW fact_consents AS
    SELECT decided_on, person, purpose, decision, partner, sex, nationality, commune, status,
        CASE WHEN years < 5 THEN '0-4' WHEN years < 12 THEN '5-11' WHEN years < 18 THEN '12-17'
            WHEN years < 60 THEN '18-59' WHEN years >= 60 THEN '60+' END AS age
    FROM (SELECT c.decided_on AS decided_on, k.person AS person, c.purpose AS purpose,
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
