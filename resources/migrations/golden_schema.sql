CREATE TABLE access_log (
    sequence INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    user_id BLOB,
    desk_id BLOB,
    what TEXT NOT NULL,
    subject_id BLOB NOT NULL
) STRICT;
CREATE TABLE activity (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT,
    title TEXT,
    sector TEXT,
    programme TEXT,
    commune_code TEXT,
    place TEXT,
    from_day TEXT NOT NULL CHECK (from_day IS date(from_day)),
    until_day TEXT CHECK (until_day IS date(until_day)),
    hours REAL CHECK (hours >= 0),
    partners TEXT,
    notes TEXT,
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE activity_counted (
    activity_id BLOB NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    function TEXT,
    commune_code TEXT,
    women INTEGER NOT NULL CHECK (women >= 0),
    men INTEGER NOT NULL CHECK (men >= 0),
    not_said INTEGER NOT NULL CHECK (not_said >= 0),
    PRIMARY KEY (activity_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE activity_named (
    activity_id BLOB NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    person_id BLOB REFERENCES beneficiary (id),
    name TEXT,
    function TEXT,
    commune_code TEXT,
    PRIMARY KEY (activity_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE agreement (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    partner_id BLOB NOT NULL REFERENCES partner (id),
    title TEXT,
    reference TEXT,
    commune_code TEXT,
    signed_on TEXT CHECK (signed_on IS date(signed_on)),
    from_day TEXT CHECK (from_day IS date(from_day)),
    until_day TEXT CHECK (until_day IS date(until_day)),
    our_obligations TEXT,
    their_obligations TEXT,
    notes TEXT,
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE app_user (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_name TEXT NOT NULL,
    name TEXT,
    role TEXT NOT NULL CHECK (role IN ('reception', 'case-worker', 'legal', 'medical', 'coordinator', 'manager',
                                       'administrator', 'auditor')),
    desk_id BLOB REFERENCES desk (id),
    compartments TEXT,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    created_at INTEGER,
    version INTEGER NOT NULL CHECK (version > 0)
, sign_key BLOB CHECK (length(sign_key) = 32)) STRICT, WITHOUT ROWID;
CREATE TABLE attachment (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    subject_id BLOB NOT NULL,
    kind TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 0),
    digest BLOB NOT NULL,
    wrapped_key BLOB NOT NULL,
    added_at INTEGER NOT NULL
, case_id BLOB REFERENCES case_file (id) ON DELETE CASCADE, name TEXT, compartment TEXT
    CHECK (compartment IN ('general', 'legal', 'medical', 'violence')), added_by BLOB) STRICT, WITHOUT ROWID;
CREATE TABLE ban (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    structure_id BLOB REFERENCES structure (id),
    incident_id BLOB REFERENCES incident (id),
    reason TEXT NOT NULL,
    explanation TEXT,
    from_day TEXT NOT NULL CHECK (from_day IS date(from_day)),
    until_day TEXT NOT NULL CHECK (until_day IS date(until_day)),
    review_on TEXT NOT NULL CHECK (review_on IS date(review_on)),
    decided_by BLOB,
    lifted_on TEXT CHECK (lifted_on IS date(lifted_on)),
    version INTEGER NOT NULL CHECK (version > 0)
, lift_reason TEXT, follows_id BLOB REFERENCES ban (id)) STRICT, WITHOUT ROWID;
CREATE TABLE barrier (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    on_day TEXT NOT NULL CHECK (on_day IS date(on_day)),
    sector TEXT,
    kind TEXT,
    commune_code TEXT,
    partner_id BLOB REFERENCES partner (id),
    person_id BLOB REFERENCES beneficiary (id),
    referral_id BLOB REFERENCES referral (id),
    description TEXT,
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE bed (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    room_id BLOB NOT NULL REFERENCES room (id),
    label TEXT,
    cot INTEGER NOT NULL CHECK (cot IN (0, 1)),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    version INTEGER NOT NULL CHECK (version > 0)
, position INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID;
CREATE TABLE belonging (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    structure_id BLOB REFERENCES structure (id),
    what TEXT NOT NULL,
    pieces INTEGER NOT NULL CHECK (pieces > 0),
    place TEXT,
    mode TEXT NOT NULL CHECK (mode IN ('sealed', 'counted')),
    deposited_at INTEGER NOT NULL,
    taken_by BLOB,
    note TEXT,
    left_here INTEGER NOT NULL CHECK (left_here BETWEEN 0 AND pieces),
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE belonging_step (
    belonging_id BLOB NOT NULL REFERENCES belonging (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    event TEXT NOT NULL CHECK (event IN ('returned-to-her', 'returned-to-other', 'handed-over', 'destroyed')),
    at INTEGER NOT NULL,
    by_id BLOB,
    pieces INTEGER NOT NULL CHECK (pieces > 0),
    recipient TEXT,
    proof TEXT,
    reason TEXT,
    witness TEXT,
    PRIMARY KEY (belonging_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE beneficiary (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    file_number TEXT NOT NULL UNIQUE,
    given_latin TEXT,
    family_latin TEXT,
    given_arabic TEXT,
    family_arabic TEXT,
    other_names TEXT,
    sex TEXT CHECK (sex IN ('F', 'M', 'X', '?', '-')),
    birth TEXT,
    birth_place TEXT,
    nationalities TEXT,
    nationality TEXT GENERATED ALWAYS AS (substr(nationalities, 1, 2)) VIRTUAL,
    country_of_origin TEXT CHECK (length(country_of_origin) = 2),
    languages TEXT,
    needs_interpreter INTEGER NOT NULL CHECK (needs_interpreter IN (0, 1)),
    commune_code TEXT,
    address TEXT,
    arrival TEXT CHECK (arrival IS date(arrival)),
    photo BLOB,
    registered_on TEXT NOT NULL CHECK (registered_on IS date(registered_on)),
    registered_at BLOB,
    registered_by BLOB,
    keep_until TEXT CHECK (keep_until IS date(keep_until)),
    notes TEXT,
    search_text TEXT NOT NULL,
    touched_at INTEGER NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT;
CREATE TABLE beneficiary_document (
    beneficiary_id BLOB NOT NULL REFERENCES beneficiary (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id BLOB NOT NULL CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    number TEXT,
    country TEXT,
    issuer TEXT,
    issued TEXT CHECK (issued IS date(issued)),
    expires TEXT CHECK (expires IS date(expires)),
    PRIMARY KEY (beneficiary_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE beneficiary_need (
    beneficiary_id BLOB NOT NULL REFERENCES beneficiary (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id BLOB NOT NULL CHECK (length(id) = 16),
    code TEXT NOT NULL,
    from_day TEXT CHECK (from_day IS date(from_day)),
    until_day TEXT CHECK (until_day IS date(until_day)),
    note TEXT,
    PRIMARY KEY (beneficiary_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE beneficiary_phone (
    beneficiary_id BLOB NOT NULL REFERENCES beneficiary (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    PRIMARY KEY (beneficiary_id, position)
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE beneficiary_search USING fts5 (
    search_text,
    content = 'beneficiary',
    content_rowid = 'row',
    prefix = '1 2 3 4 5 6 7 8',
    detail = none,
    columnsize = 0,
    tokenize = 'unicode61 remove_diacritics 0'
);
CREATE TABLE beneficiary_status (
    beneficiary_id BLOB NOT NULL REFERENCES beneficiary (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    from_day TEXT CHECK (from_day IS date(from_day)),
    until_day TEXT CHECK (until_day IS date(until_day)),
    PRIMARY KEY (beneficiary_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE block (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    bed_id BLOB REFERENCES bed (id),
    room_id BLOB REFERENCES room (id),
    unit_id BLOB REFERENCES unit (id),
    reason TEXT,
    starts INTEGER NOT NULL,
    ends INTEGER CHECK (ends > starts),
    note TEXT,
    version INTEGER NOT NULL CHECK (version > 0),
    CHECK ((bed_id IS NOT NULL) + (room_id IS NOT NULL) + (unit_id IS NOT NULL) = 1)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE card (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    token TEXT NOT NULL CHECK (length(token) = 27),
    shown_name TEXT,
    show_photo INTEGER NOT NULL CHECK (show_photo IN (0, 1)),
    issued_at INTEGER NOT NULL,
    issued_by BLOB,
    valid_until TEXT CHECK (valid_until IS date(valid_until)),
    replaces_id BLOB REFERENCES card (id) ON DELETE SET NULL,
    revoked_at INTEGER,
    revoked_by BLOB,
    revoked TEXT CHECK (revoked IN ('lost', 'stolen', 'damaged', 'replaced', 'danger', 'left', 'other')),
    note TEXT,
    version INTEGER NOT NULL CHECK (version > 0),
    CHECK ((revoked_at IS NULL) = (revoked IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE case_file (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    status TEXT NOT NULL CHECK (status IN ('open', 'on-hold', 'closed')),
    stage TEXT NOT NULL CHECK (stage IN ('identification', 'assessment', 'planning', 'implementation', 'follow-up',
                                         'closure')),
    priority TEXT NOT NULL CHECK (priority IN ('normal', 'urgent', 'emergency')),
    worker_id BLOB,
    version INTEGER NOT NULL CHECK (version > 0)
, household_id BLOB REFERENCES household (id)) STRICT, WITHOUT ROWID;
CREATE TABLE case_follow_up (
    case_id BLOB NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id BLOB NOT NULL CHECK (length(id) = 16),
    due TEXT CHECK (due IS date(due)),
    done TEXT CHECK (done IS date(done)),
    kind TEXT,
    text TEXT,
    PRIMARY KEY (case_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE case_goal (
    case_id BLOB NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id BLOB NOT NULL CHECK (length(id) = 16),
    text TEXT,
    sector TEXT,
    due TEXT CHECK (due IS date(due)),
    reached TEXT CHECK (reached IS date(reached)),
    actions TEXT CHECK (json_valid(actions)),
    PRIMARY KEY (case_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE case_hand_over (
    case_id BLOB NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    at INTEGER NOT NULL,
    from_id BLOB,
    to_id BLOB,
    by_id BLOB,
    note TEXT,
    PRIMARY KEY (case_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE case_note (
    case_id BLOB NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id BLOB NOT NULL CHECK (length(id) = 16),
    written_at INTEGER NOT NULL,
    author_id BLOB,
    compartment TEXT NOT NULL CHECK (compartment IN ('general', 'legal', 'medical', 'violence')),
    text TEXT,
    PRIMARY KEY (case_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE case_period (
    case_id BLOB NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    opened TEXT NOT NULL CHECK (opened IS date(opened)),
    closed TEXT CHECK (closed IS date(closed)),
    closure_reason TEXT,
    note TEXT, outcome TEXT,
    PRIMARY KEY (case_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE codebook_local (
    list TEXT NOT NULL,
    code TEXT NOT NULL,
    en TEXT,
    fr TEXT,
    ar TEXT,
    standard TEXT NOT NULL,
    valid_from TEXT CHECK (valid_from IS date(valid_from)),
    valid_until TEXT CHECK (valid_until IS date(valid_until)),
    PRIMARY KEY (list, code)
) STRICT, WITHOUT ROWID;
CREATE TABLE commune_part (
    code TEXT NOT NULL PRIMARY KEY,
    commune TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE consent (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('record', 'refer', 'share')),
    recipient_id BLOB,
    decision TEXT NOT NULL CHECK (decision IN ('given', 'refused', 'withdrawn')),
    notice_version TEXT,
    language TEXT,
    decided_at INTEGER NOT NULL,
    expires TEXT CHECK (expires IS date(expires)),
    given_by TEXT,
    witness TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE correspondent (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    association BLOB NOT NULL UNIQUE CHECK (length(association) = 16),
    name TEXT NOT NULL,
    contact TEXT,
    made TEXT NOT NULL CHECK (made IS date(made)),
    seal_key TEXT NOT NULL CHECK (length(seal_key) = 64),
    sign_key TEXT NOT NULL CHECK (length(sign_key) = 64),
    partner_id BLOB REFERENCES partner (id),
    confirmed_at INTEGER NOT NULL,
    confirmed_by BLOB,
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE desk (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    commune_code TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE distribution (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    household_id BLOB REFERENCES household (id),
    item TEXT NOT NULL,
    quantity REAL NOT NULL,
    unit TEXT,
    at INTEGER NOT NULL,
    day TEXT NOT NULL CHECK (day IS date(day)),
    given_by BLOB,
    note TEXT
, serving TEXT
    CHECK (serving IN ('hours', 'breakfast', 'lunch', 'dinner', 'iftar', 'suhur')), serving_day TEXT CHECK (serving_day IS date(serving_day)), overrode TEXT, override_reason TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE draft (
    user_id BLOB NOT NULL,
    form TEXT NOT NULL,
    body BLOB NOT NULL,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, form)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE erased_referral (
    referral INTEGER NOT NULL,
    position INTEGER NOT NULL,
    sector TEXT NOT NULL,
    sent_at INTEGER NOT NULL,
    event TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (referral, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE event (
    sequence INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('registered', 'assisted', 'referred', 'referral-closed', 'checked-in',
                                       'checked-out', 'distributed', 'attended', 'case-opened', 'case-closed',
                                       'barrier')),
    on_day TEXT NOT NULL CHECK (on_day IS date(on_day)),
    month TEXT GENERATED ALWAYS AS (substr(on_day, 1, 7)) VIRTUAL,
    source_id BLOB NOT NULL,
    person INTEGER REFERENCES beneficiary (row) ON DELETE SET NULL,
    sex TEXT,
    age_band TEXT NOT NULL CHECK (age_band IN ('0-4', '5-11', '12-17', '18-59', '60+', 'unknown')),
    nationality TEXT,
    status TEXT,
    commune TEXT,
    category TEXT,
    outcome TEXT,
    quantity INTEGER NOT NULL DEFAULT 1
, erased INTEGER CHECK (erased < 0)) STRICT;
CREATE TABLE exchange_key (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    secret BLOB NOT NULL CHECK (length(secret) = 64),
    made_at INTEGER NOT NULL,
    made_by BLOB
) STRICT, WITHOUT ROWID;
CREATE TABLE file_number_serial (
    year INTEGER NOT NULL PRIMARY KEY,
    last INTEGER NOT NULL CHECK (last > 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE "frequency_rule" (
    item TEXT NOT NULL PRIMARY KEY,
    times INTEGER NOT NULL CHECK (times > 0),
    period TEXT NOT NULL CHECK (period IN ('serving', 'day', 'week', 'month', 'year', 'ever')),
    scope TEXT NOT NULL CHECK (scope IN ('person', 'household')),
    servings TEXT CHECK (servings IS NULL OR json_valid(servings)),
    quantity REAL CHECK (quantity > 0),
    each_head INTEGER NOT NULL DEFAULT 0 CHECK (each_head IN (0, 1)),
    guests_only INTEGER NOT NULL DEFAULT 0 CHECK (guests_only IN (0, 1)),
    guests_of_id BLOB REFERENCES structure (id),
    may_override INTEGER NOT NULL DEFAULT 0 CHECK (may_override IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE hearing (
    legal_file_id BLOB NOT NULL REFERENCES legal_file (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id BLOB NOT NULL CHECK (length(id) = 16),
    at INTEGER NOT NULL,
    place TEXT,
    interpreter_needed INTEGER NOT NULL CHECK (interpreter_needed IN (0, 1)),
    lawyer TEXT,
    result TEXT,
    PRIMARY KEY (legal_file_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE house_rules (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    structure_id BLOB NOT NULL REFERENCES structure (id),
    language TEXT NOT NULL,
    valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
    text TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE house_rules_signed (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    structure_id BLOB NOT NULL REFERENCES structure (id),
    stay_id BLOB REFERENCES stay (id) ON DELETE SET NULL,
    language TEXT NOT NULL,
    text_from TEXT CHECK (text_from IS date(text_from)),
    text_hash TEXT,
    way TEXT NOT NULL CHECK (way IN ('on-paper', 'read-aloud')),
    at INTEGER NOT NULL,
    by_id BLOB
) STRICT, WITHOUT ROWID;
CREATE TABLE household (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT,
    commune_code TEXT,
    address TEXT,
    notes TEXT,
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE household_member (
    household_id BLOB NOT NULL REFERENCES household (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    relation TEXT,
    from_day TEXT CHECK (from_day IS date(from_day)),
    until_day TEXT CHECK (until_day IS date(until_day)),
    PRIMARY KEY (household_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE identity_link (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    first_id BLOB NOT NULL REFERENCES beneficiary (id),
    second_id BLOB NOT NULL REFERENCES beneficiary (id),
    decision TEXT NOT NULL CHECK (decision IN ('same', 'different', 'unsure')),
    decided_at INTEGER NOT NULL,
    decided_by BLOB NOT NULL,
    reason TEXT,
    revoked_at INTEGER,
    version INTEGER NOT NULL CHECK (version > 0),
    CHECK (first_id < second_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE import_batch (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    file_name TEXT,
    sheet TEXT,
    imported_at INTEGER NOT NULL,
    imported_by BLOB,
    row_count INTEGER NOT NULL CHECK (row_count >= 0),
    people INTEGER NOT NULL CHECK (people >= 0),
    referrals INTEGER NOT NULL CHECK (referrals >= 0),
    -- The journal's last entry of the import: what stands behind it about a person is somebody's work.
    journal_until INTEGER NOT NULL,
    undone_at INTEGER,
    undone_by BLOB,
    kept INTEGER CHECK (kept >= 0),
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE import_row (
    batch_id BLOB NOT NULL REFERENCES import_batch (id),
    row INTEGER NOT NULL CHECK (row > 0),
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    PRIMARY KEY (batch_id, row)
) STRICT, WITHOUT ROWID;
CREATE TABLE incident (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    structure_id BLOB REFERENCES structure (id),
    at INTEGER NOT NULL,
    kind TEXT,
    severity TEXT NOT NULL CHECK (severity IN ('minor', 'serious', 'grave')),
    description TEXT,
    measures TEXT,
    reported_by BLOB,
    version INTEGER NOT NULL CHECK (version > 0)
, compartment TEXT NOT NULL DEFAULT 'general'
    CHECK (compartment IN ('general', 'legal', 'medical', 'violence'))) STRICT, WITHOUT ROWID;
CREATE TABLE incident_follow_up (
    incident_id BLOB NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id BLOB NOT NULL CHECK (length(id) = 16),
    what TEXT NOT NULL,
    by_id BLOB,
    due TEXT NOT NULL CHECK (due IS date(due)),
    done_on TEXT CHECK (done_on IS date(done_on)),
    result TEXT,
    PRIMARY KEY (incident_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE incident_person (
    incident_id BLOB NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    PRIMARY KEY (incident_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE incoming_referral (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    message_id BLOB NOT NULL UNIQUE CHECK (length(message_id) = 16),
    correspondent_id BLOB NOT NULL REFERENCES correspondent (id),
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    from_organisation TEXT NOT NULL,
    from_contact TEXT,
    sector TEXT,
    services_asked TEXT,
    services_given TEXT,
    reasons TEXT,
    background TEXT,
    priority TEXT NOT NULL CHECK (priority IN ('normal', 'urgent', 'emergency')),
    caregiver TEXT CHECK (json_valid(caregiver)),
    without_consent INTEGER NOT NULL,
    sent_at INTEGER NOT NULL,
    due_at INTEGER,
    received_at INTEGER NOT NULL,
    received_by BLOB,
    state TEXT NOT NULL CHECK (state IN ('received', 'acknowledged', 'accepted', 'declined', 'completed')),
    closed_at INTEGER,
    decline_reason TEXT,
    outcome TEXT,
    answered INTEGER NOT NULL CHECK (answered >= 0),
    version INTEGER NOT NULL CHECK (version > 0),
    CHECK ((state = 'declined') = (decline_reason IS NOT NULL)),
    CHECK ((state = 'completed') = (outcome IS NOT NULL)),
    CHECK ((state IN ('declined', 'completed')) = (closed_at IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE incoming_step (
    incoming_id BLOB NOT NULL REFERENCES incoming_referral (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    event TEXT NOT NULL CHECK (event IN ('acknowledge', 'accept', 'decline', 'complete')),
    at INTEGER NOT NULL,
    by_id BLOB,
    code TEXT,
    note TEXT, outcomes TEXT CHECK (json_valid(outcomes)),
    PRIMARY KEY (incoming_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE indicator_goal (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    code TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('base-line', 'target')),
    year INTEGER NOT NULL CHECK (year BETWEEN 1990 AND 2100),
    value REAL NOT NULL CHECK (value >= 0),
    note TEXT,
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    user_id BLOB,
    desk_id BLOB,
    action TEXT NOT NULL CHECK (action <> ''),
    entity TEXT NOT NULL CHECK (entity <> ''),
    entity_id BLOB NOT NULL,
    subject_id BLOB NOT NULL,
    changes TEXT,
    salt BLOB CHECK (length(salt) = 16),
    commitment BLOB NOT NULL CHECK (length(commitment) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    CHECK ((changes IS NULL) = (salt IS NULL))
) STRICT;
CREATE TABLE journal_head (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    sequence INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE TABLE leaving_mark (
    person_id BLOB NOT NULL PRIMARY KEY REFERENCES beneficiary (id),
    note TEXT,
    by_id BLOB
) STRICT, WITHOUT ROWID;
CREATE TABLE legal_deadline (
    legal_file_id BLOB NOT NULL REFERENCES legal_file (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id BLOB NOT NULL CHECK (length(id) = 16),
    due TEXT NOT NULL CHECK (due IS date(due)),
    what TEXT,
    remind_days_before INTEGER NOT NULL CHECK (remind_days_before >= 0),
    done TEXT CHECK (done IS date(done)), rule TEXT, from_day TEXT CHECK (from_day IS date(from_day)), counts_back INTEGER NOT NULL DEFAULT 0 CHECK (counts_back IN (0, 1)),
    PRIMARY KEY (legal_file_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE legal_file (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    case_id BLOB REFERENCES case_file (id),
    kind TEXT,
    authority TEXT,
    reference TEXT,
    lawyer_id BLOB,
    opened TEXT CHECK (opened IS date(opened)),
    closed TEXT CHECK (closed IS date(closed)),
    outcome TEXT,
    notes TEXT,
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE legal_step (
    legal_file_id BLOB NOT NULL REFERENCES legal_file (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id BLOB NOT NULL CHECK (length(id) = 16),
    on_day TEXT CHECK (on_day IS date(on_day)),
    what TEXT,
    result TEXT,
    PRIMARY KEY (legal_file_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE loan (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    item TEXT NOT NULL,
    detail TEXT,
    lent_at INTEGER NOT NULL,
    lent_by BLOB,
    due TEXT CHECK (due IS date(due)),
    ended_at INTEGER,
    ended_by BLOB,
    outcome TEXT CHECK (outcome IN ('good', 'worn', 'damaged', 'lost')),
    note TEXT,
    version INTEGER NOT NULL CHECK (version > 0),
    CHECK ((ended_at IS NULL) = (outcome IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE monthly_summary (
    month TEXT NOT NULL PRIMARY KEY CHECK (month IS substr(date(month || '-01'), 1, 7)),
    figures TEXT NOT NULL CHECK (json_valid(figures)),
    prepared_at INTEGER NOT NULL,
    closed_at INTEGER NOT NULL,
    closed_by BLOB
, left_open TEXT CHECK (json_valid(left_open)), closing_reason TEXT, seal BLOB) STRICT, WITHOUT ROWID;
CREATE TABLE network_directory (
    association TEXT NOT NULL PRIMARY KEY,
    name TEXT,
    communes TEXT,
    contact TEXT,
    card BLOB,
    fingerprint TEXT,
    updated INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE network_figure (
    family TEXT NOT NULL,
    from_month TEXT NOT NULL,
    until_month TEXT NOT NULL,
    name TEXT NOT NULL,
    code TEXT NOT NULL,
    associations INTEGER NOT NULL,
    value INTEGER,
    margin INTEGER NOT NULL,
    withheld TEXT,
    PRIMARY KEY (family, from_month, until_month, name, code)
) STRICT, WITHOUT ROWID;
CREATE TABLE network_notice (
    number INTEGER NOT NULL PRIMARY KEY,
    published INTEGER NOT NULL,
    text TEXT
) STRICT;
CREATE TABLE network_notice_seen (
    user BLOB NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (user, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE network_practice (
    association TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT,
    language TEXT NOT NULL,
    sector TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    approved INTEGER,
    PRIMARY KEY (association, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE partner (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    name_arabic TEXT,
    kind TEXT,
    sectors TEXT,
    communes TEXT,
    commune_code TEXT,
    address TEXT,
    hours TEXT,
    languages TEXT,
    contacts TEXT CHECK (json_valid(contacts)),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    notes TEXT,
    version INTEGER NOT NULL CHECK (version > 0)
, inactive_reason TEXT, example INTEGER NOT NULL DEFAULT 0 CHECK (example IN (0, 1))) STRICT, WITHOUT ROWID;
CREATE TABLE period_closed (
    family TEXT NOT NULL CHECK (family IN ('registered', 'assisted', 'referred')),
    period TEXT NOT NULL CHECK (period IS substr(date(period || '-01'), 1, 7)),
    closed_at INTEGER NOT NULL,
    PRIMARY KEY (family, period)
) STRICT, WITHOUT ROWID;
CREATE TABLE presence (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    stay_id BLOB NOT NULL REFERENCES stay (id),
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    at INTEGER NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
    note TEXT
, back_on TEXT CHECK (back_on IS date(back_on)), by_id BLOB) STRICT, WITHOUT ROWID;
CREATE TABLE public_month (
    month TEXT NOT NULL PRIMARY KEY REFERENCES monthly_summary (month),
    figures TEXT NOT NULL CHECK (json_valid(figures)),
    made_at INTEGER NOT NULL,
    made_by BLOB
) STRICT, WITHOUT ROWID;
CREATE TABLE referral (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    case_id BLOB REFERENCES case_file (id),
    from_organisation TEXT,
    worker_id BLOB,
    from_contact TEXT,
    partner_id BLOB REFERENCES partner (id),
    service_id BLOB REFERENCES service (id),
    to_contact TEXT,
    sector TEXT,
    services_asked TEXT,
    services_given TEXT,
    reasons TEXT,
    background TEXT,
    priority TEXT NOT NULL CHECK (priority IN ('normal', 'urgent', 'emergency')),
    channel TEXT,
    language TEXT,
    caregiver TEXT CHECK (json_valid(caregiver)),
    drafted TEXT CHECK (drafted IS date(drafted)),
    state TEXT NOT NULL CHECK (state IN ('draft', 'sent', 'acknowledged', 'no-feedback', 'accepted', 'in-progress',
                                         'declined', 'completed', 'withdrawn')),
    sent_at INTEGER,
    due_at INTEGER,
    closed_at INTEGER,
    consent_id BLOB REFERENCES consent (id),
    consent_override TEXT CHECK (json_valid(consent_override)),
    decline_reason TEXT,
    outcome TEXT,
    withdrawal_reason TEXT,
    return_slip TEXT CHECK (json_valid(return_slip)),
    notes TEXT,
    version INTEGER NOT NULL CHECK (version > 0), reference TEXT CHECK (length(reference) = 11), referred_from BLOB REFERENCES referral (id),
    CHECK (state IN ('draft', 'withdrawn') OR sent_at IS NOT NULL),
    CHECK (sent_at IS NULL OR consent_id IS NOT NULL OR consent_override IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE TABLE referral_step (
    referral_id BLOB NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    event TEXT NOT NULL CHECK (event IN ('send', 'acknowledge', 'accept', 'decline', 'start', 'complete',
                                         'clock-ran-out', 'chase', 'withdraw')),
    at INTEGER NOT NULL,
    by_id BLOB,
    code TEXT,
    note TEXT, outcomes TEXT CHECK (json_valid(outcomes)),
    PRIMARY KEY (referral_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE release (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    family TEXT NOT NULL CHECK (family IN ('registered', 'assisted', 'referred')),
    period TEXT NOT NULL CHECK (period IS substr(date(period || '-01'), 1, 7)),
    schema TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    previous_digest TEXT,
    prepared TEXT NOT NULL CHECK (prepared IS date(prepared)),
    body BLOB NOT NULL,
    digest TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'refused')),
    attempts INTEGER NOT NULL CHECK (attempts >= 0),
    next_attempt_at INTEGER,
    problem TEXT,
    receipt BLOB,
    delivered_at INTEGER,
    UNIQUE (family, period),
    UNIQUE (sequence),
    CHECK ((state = 'delivered') = (receipt IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE release_event (
    family TEXT NOT NULL CHECK (family IN ('registered', 'assisted', 'referred')),
    person_id BLOB NOT NULL,
    year INTEGER NOT NULL,
    sector TEXT NOT NULL,
    period TEXT NOT NULL CHECK (period IS substr(date(period || '-01'), 1, 7)),
    commune TEXT,
    sex TEXT,
    age_band TEXT NOT NULL,
    nationality TEXT,
    category TEXT,
    PRIMARY KEY (family, person_id, year, sector)
) STRICT, WITHOUT ROWID;
CREATE TABLE rights_request (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    right_asked TEXT NOT NULL CHECK (right_asked IN ('access', 'rectification', 'opposition', 'erasure')),
    asker TEXT NOT NULL CHECK (asker IN ('herself', 'representative')),
    representative TEXT,
    proof TEXT NOT NULL,
    channel TEXT NOT NULL,
    received_on TEXT NOT NULL CHECK (received_on IS date(received_on)),
    due TEXT NOT NULL CHECK (due IS date(due) AND due >= received_on),
    details TEXT,
    outcome TEXT CHECK (outcome IN ('granted', 'partly-granted', 'refused', 'withdrawn')),
    answered_on TEXT CHECK (answered_on IS date(answered_on) AND answered_on >= received_on),
    answered_by BLOB,
    answer_channel TEXT,
    refusal_reason TEXT,
    answer TEXT,
    version INTEGER NOT NULL CHECK (version > 0),
    CHECK ((outcome IS NULL) = (answered_on IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE room (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    unit_id BLOB NOT NULL REFERENCES unit (id),
    name TEXT,
    sexes TEXT,
    min_age INTEGER CHECK (min_age >= 0),
    max_age INTEGER CHECK (max_age >= 0),
    family TEXT NOT NULL CHECK (family IN ('anyone', 'families-only', 'singles-only')),
    max_nights INTEGER CHECK (max_nights > 0),
    accessible INTEGER NOT NULL CHECK (accessible IN (0, 1)),
    version INTEGER NOT NULL CHECK (version > 0)
, position INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID;
CREATE TABLE sealed_message (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('referral', 'answer')),
    way TEXT NOT NULL CHECK (way IN ('sent', 'received')),
    correspondent_id BLOB NOT NULL REFERENCES correspondent (id),
    person_id BLOB REFERENCES beneficiary (id),
    referral_id BLOB REFERENCES referral (id),
    incoming_id BLOB REFERENCES incoming_referral (id),
    at INTEGER NOT NULL,
    steps INTEGER NOT NULL CHECK (steps >= 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE service (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    partner_id BLOB REFERENCES partner (id),
    sector TEXT,
    code TEXT,
    name TEXT,
    name_arabic TEXT,
    communes TEXT,
    hours TEXT,
    capacity INTEGER CHECK (capacity >= 0),
    eligibility TEXT,
    documents_asked TEXT,
    free INTEGER NOT NULL CHECK (free IN (0, 1)),
    from_day TEXT CHECK (from_day IS date(from_day)),
    until_day TEXT CHECK (until_day IS date(until_day)),
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE stay (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    structure_id BLOB NOT NULL REFERENCES structure (id),
    bed_id BLOB REFERENCES bed (id),
    state TEXT NOT NULL CHECK (state IN ('requested', 'waiting', 'reserved', 'checked-in', 'checked-out', 'cancelled',
                                         'no-show')),
    requested_at INTEGER NOT NULL,
    planned_from INTEGER,
    planned_until INTEGER,
    reserved_until INTEGER,
    checked_in_at INTEGER,
    checked_out_at INTEGER,
    destination TEXT,
    cancel_reason TEXT,
    continues_id BLOB REFERENCES stay (id),
    notes TEXT,
    starts INTEGER,
    ends INTEGER,
    version INTEGER NOT NULL CHECK (version > 0),
    CHECK ((starts IS NULL) = (ends IS NULL)),
    CHECK (ends >= starts),
    CHECK (starts IS NULL OR bed_id IS NOT NULL),
    CHECK (starts IS NULL OR state IN ('reserved', 'checked-in', 'checked-out')),
    CHECK (starts IS NOT NULL OR state NOT IN ('checked-in', 'checked-out'))
) STRICT, WITHOUT ROWID;
CREATE TABLE stay_step (
    stay_id BLOB NOT NULL REFERENCES stay (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    event TEXT NOT NULL CHECK (event IN ('put-on-waiting-list', 'reserve', 'check-in', 'extend', 'check-out', 'cancel',
                                         'record-no-show', 'reservation-expired')),
    at INTEGER NOT NULL,
    by_id BLOB,
    bed_id BLOB,
    planned_from INTEGER,
    planned_until INTEGER,
    reserved_until INTEGER,
    code TEXT,
    note TEXT, overridden TEXT, override_reason TEXT,
    PRIMARY KEY (stay_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE structure (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL,
    name_arabic TEXT,
    commune_code TEXT,
    address TEXT,
    phone TEXT,
    sexes TEXT,
    min_age INTEGER CHECK (min_age >= 0),
    max_age INTEGER CHECK (max_age >= 0),
    family TEXT NOT NULL CHECK (family IN ('anyone', 'families-only', 'singles-only')),
    max_nights INTEGER CHECK (max_nights > 0),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    notes TEXT,
    version INTEGER NOT NULL CHECK (version > 0)
, email TEXT, contact TEXT, opening_hours TEXT, accessibility TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE summary_amendment (
    month TEXT NOT NULL REFERENCES monthly_summary (month),
    position INTEGER NOT NULL,
    at INTEGER NOT NULL,
    by_id BLOB,
    figure TEXT NOT NULL,
    from_count INTEGER NOT NULL,
    to_count INTEGER NOT NULL,
    reason TEXT, seal BLOB,
    PRIMARY KEY (month, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE unit (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    structure_id BLOB NOT NULL REFERENCES structure (id),
    name TEXT,
    sexes TEXT,
    min_age INTEGER CHECK (min_age >= 0),
    max_age INTEGER CHECK (max_age >= 0),
    family TEXT NOT NULL CHECK (family IN ('anyone', 'families-only', 'singles-only')),
    max_nights INTEGER CHECK (max_nights > 0),
    version INTEGER NOT NULL CHECK (version > 0)
, position INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID;
CREATE TABLE visit (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    state TEXT NOT NULL CHECK (state IN ('expected', 'waiting', 'received', 'done', 'left', 'did-not-come', 'cancelled')),
    planned_for INTEGER,
    arrived_at INTEGER,
    ended_at INTEGER,
    reason TEXT,
    worker_id BLOB,
    version INTEGER NOT NULL CHECK (version > 0),
    CHECK (planned_for IS NOT NULL OR arrived_at IS NOT NULL),
    CHECK (state NOT IN ('waiting', 'received', 'done', 'left') OR arrived_at IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE TABLE visitor_move (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    structure_id BLOB NOT NULL REFERENCES structure (id),
    at INTEGER NOT NULL,
    change INTEGER NOT NULL CHECK (change <> 0),
    by_id BLOB
) STRICT, WITHOUT ROWID;
CREATE TABLE waiting_move (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    stay_id BLOB NOT NULL REFERENCES stay (id) ON DELETE CASCADE,
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    places INTEGER NOT NULL CHECK (places <> 0),
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    by_id BLOB,
    at INTEGER NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX access_log_subject ON access_log (subject_id, sequence);
CREATE INDEX activity_from ON activity (from_day);
CREATE INDEX activity_named_person ON activity_named (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX agreement_partner ON agreement (partner_id);
CREATE INDEX attachment_case ON attachment (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX attachment_subject ON attachment (subject_id);
CREATE INDEX ban_person ON ban (person_id);
CREATE INDEX ban_review ON ban (review_on) WHERE lifted_on IS NULL;
CREATE INDEX barrier_on ON barrier (on_day);
CREATE INDEX barrier_person ON barrier (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX bed_room ON bed (room_id);
CREATE INDEX belonging_here ON belonging (structure_id) WHERE left_here > 0;
CREATE INDEX belonging_person ON belonging (person_id);
CREATE INDEX beneficiary_document_expires ON beneficiary_document (expires) WHERE expires IS NOT NULL;
CREATE INDEX beneficiary_document_number ON beneficiary_document (number) WHERE number IS NOT NULL;
CREATE INDEX beneficiary_keep_until ON beneficiary (keep_until) WHERE keep_until IS NOT NULL;
CREATE INDEX beneficiary_need_code ON beneficiary_need (code, until_day);
CREATE INDEX beneficiary_need_from ON beneficiary_need (from_day);
CREATE INDEX beneficiary_phone_number ON beneficiary_phone (number);
CREATE INDEX beneficiary_registered ON beneficiary (registered_on);
CREATE INDEX beneficiary_touched ON beneficiary (touched_at);
CREATE INDEX block_bed ON block (bed_id) WHERE bed_id IS NOT NULL;
CREATE INDEX block_room ON block (room_id) WHERE room_id IS NOT NULL;
CREATE INDEX block_unit ON block (unit_id) WHERE unit_id IS NOT NULL;
CREATE INDEX card_person ON card (person_id);
CREATE UNIQUE INDEX card_token ON card (token);
CREATE INDEX case_file_household ON case_file (household_id) WHERE household_id IS NOT NULL;
CREATE INDEX case_file_person ON case_file (person_id);
CREATE INDEX case_file_worker ON case_file (worker_id, status);
CREATE INDEX case_follow_up_due ON case_follow_up (due) WHERE done IS NULL;
CREATE INDEX case_period_closed ON case_period (closed) WHERE closed IS NOT NULL;
CREATE INDEX case_period_opened ON case_period (opened, closed);
CREATE INDEX consent_decided ON consent (decided_at);
CREATE INDEX consent_person ON consent (person_id, decided_at);
CREATE INDEX correspondent_partner ON correspondent (partner_id);
CREATE INDEX distribution_day ON distribution (day);
CREATE INDEX distribution_household ON distribution (household_id, item, day) WHERE household_id IS NOT NULL;
CREATE INDEX distribution_person ON distribution (person_id, item, day);
CREATE INDEX erased_referral_sent ON erased_referral (sent_at);
CREATE INDEX event_counted ON event (kind, month, category, outcome, sex, age_band, nationality, status, commune, person,
                                     erased, quantity);
CREATE INDEX event_person ON event (person);
CREATE INDEX event_source ON event (source_id, kind);
CREATE INDEX hearing_at ON hearing (at);
CREATE INDEX house_rules_signed_person ON house_rules_signed (person_id);
CREATE INDEX house_rules_signed_stay ON house_rules_signed (stay_id) WHERE stay_id IS NOT NULL;
CREATE UNIQUE INDEX house_rules_version ON house_rules (structure_id, language, valid_from);
CREATE INDEX household_member_person ON household_member (person_id);
CREATE UNIQUE INDEX identity_link_pair ON identity_link (first_id, second_id) WHERE revoked_at IS NULL;
CREATE INDEX identity_link_second ON identity_link (second_id);
CREATE INDEX import_row_person ON import_row (person_id);
CREATE INDEX incident_at ON incident (at);
CREATE INDEX incident_follow_up_due ON incident_follow_up (due) WHERE done_on IS NULL;
CREATE INDEX incident_person_person ON incident_person (person_id);
CREATE INDEX incident_structure ON incident (structure_id, at);
CREATE INDEX incoming_referral_person ON incoming_referral (person_id);
CREATE INDEX incoming_referral_state ON incoming_referral (state, due_at);
CREATE UNIQUE INDEX indicator_goal_base_line ON indicator_goal (code) WHERE kind = 'base-line';
CREATE UNIQUE INDEX indicator_goal_target ON indicator_goal (code, year) WHERE kind = 'target';
CREATE INDEX journal_subject ON journal (subject_id, sequence);
CREATE INDEX legal_deadline_due ON legal_deadline (due) WHERE done IS NULL;
CREATE INDEX legal_file_closed ON legal_file (closed) WHERE closed IS NOT NULL;
CREATE INDEX legal_file_opened ON legal_file (opened, closed);
CREATE INDEX legal_file_person ON legal_file (person_id);
CREATE INDEX loan_out ON loan (due) WHERE ended_at IS NULL;
CREATE INDEX loan_person ON loan (person_id);
CREATE INDEX presence_at ON presence (at);
CREATE INDEX presence_stay ON presence (stay_id, at);
CREATE INDEX referral_due ON referral (state, due_at);
CREATE INDEX referral_followed ON referral (referred_from) WHERE referred_from IS NOT NULL;
CREATE INDEX referral_partner ON referral (partner_id, state);
CREATE INDEX referral_person ON referral (person_id);
CREATE UNIQUE INDEX referral_reference ON referral (reference) WHERE reference IS NOT NULL;
CREATE INDEX referral_sent ON referral (sent_at, sector);
CREATE INDEX referral_step_at ON referral_step (event, at) WHERE event <> 'send';
CREATE INDEX release_event_period ON release_event (family, period);
CREATE INDEX release_waiting ON release (next_attempt_at) WHERE state = 'waiting';
CREATE INDEX rights_request_open ON rights_request (due) WHERE answered_on IS NULL;
CREATE INDEX rights_request_person ON rights_request (person_id, received_on);
CREATE INDEX room_unit ON room (unit_id);
CREATE INDEX sealed_message_person ON sealed_message (person_id);
CREATE INDEX sealed_message_referral ON sealed_message (referral_id);
CREATE INDEX service_partner ON service (partner_id);
CREATE INDEX stay_bed ON stay (bed_id, starts, ends, state) WHERE starts IS NOT NULL;
CREATE INDEX stay_bed_reserved ON stay (bed_id, starts, ends) WHERE state = 'reserved' AND starts IS NOT NULL;
CREATE INDEX stay_board ON stay (structure_id, ends, starts, bed_id, state, reserved_until) WHERE starts IS NOT NULL;
CREATE INDEX stay_guests ON stay (structure_id, ends, starts, bed_id, state) WHERE state = 'checked-in';
CREATE INDEX stay_here ON stay (checked_in_at) WHERE checked_out_at IS NULL AND checked_in_at IS NOT NULL;
CREATE INDEX stay_left ON stay (checked_out_at) WHERE checked_out_at IS NOT NULL;
CREATE INDEX stay_length ON stay (checked_out_at - checked_in_at) WHERE checked_out_at IS NOT NULL;
CREATE UNIQUE INDEX stay_one_bed_a_guest ON stay (person_id) WHERE state = 'checked-in';
CREATE UNIQUE INDEX stay_one_guest_a_bed ON stay (bed_id) WHERE state = 'checked-in';
CREATE INDEX stay_person ON stay (person_id);
CREATE INDEX stay_reserved ON stay (reserved_until) WHERE state = 'reserved';
CREATE INDEX stay_slept ON stay (checked_in_at, checked_out_at, person_id, state) WHERE checked_in_at IS NOT NULL;
CREATE INDEX stay_structure ON stay (structure_id, state);
CREATE INDEX unit_structure ON unit (structure_id);
CREATE UNIQUE INDEX visit_once_in_the_queue ON visit (person_id) WHERE state IN ('waiting', 'received');
CREATE INDEX visit_person ON visit (person_id);
CREATE INDEX visit_planned ON visit (planned_for) WHERE state = 'expected';
CREATE INDEX visitor_move_at ON visitor_move (structure_id, at);
CREATE INDEX waiting_move_stay ON waiting_move (stay_id);
CREATE TRIGGER bed_in_use_delete BEFORE DELETE ON bed
WHEN EXISTS (SELECT 1 FROM stay WHERE bed_id = OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'bed-has-history');
END;
CREATE TRIGGER bed_in_use_insert BEFORE INSERT ON bed
WHEN EXISTS (SELECT 1 FROM bed JOIN stay ON stay.bed_id = bed.id
    WHERE bed.id = NEW.id AND stay.starts IS NOT NULL AND stay.state IN ('reserved', 'checked-in'))
BEGIN
    SELECT RAISE(ABORT, 'bed-in-use');
END;
CREATE TRIGGER bed_in_use_update BEFORE UPDATE OF id, room_id, active ON bed
WHEN (NEW.id <> OLD.id OR NEW.room_id <> OLD.room_id OR NEW.active < OLD.active)
 AND EXISTS (SELECT 1 FROM bed JOIN stay ON stay.bed_id = bed.id
    WHERE bed.id = OLD.id AND stay.starts IS NOT NULL AND stay.state IN ('reserved', 'checked-in'))
BEGIN
    SELECT RAISE(ABORT, 'bed-in-use');
END;
CREATE TRIGGER beneficiary_search_delete AFTER DELETE ON beneficiary
BEGIN
    INSERT INTO beneficiary_search (beneficiary_search, rowid, search_text) VALUES ('delete', OLD.row, OLD.search_text);
END;
CREATE TRIGGER beneficiary_search_insert AFTER INSERT ON beneficiary
BEGIN
    INSERT INTO beneficiary_search (rowid, search_text) VALUES (NEW.row, NEW.search_text);
END;
CREATE TRIGGER beneficiary_search_update AFTER UPDATE OF search_text ON beneficiary
BEGIN
    INSERT INTO beneficiary_search (beneficiary_search, rowid, search_text) VALUES ('delete', OLD.row, OLD.search_text);
    INSERT INTO beneficiary_search (rowid, search_text) VALUES (NEW.row, NEW.search_text);
END;
CREATE TRIGGER block_in_use_insert AFTER INSERT ON block
WHEN EXISTS (SELECT 1 FROM bed_block b JOIN stay s ON s.bed_id = b.bed_id
             WHERE b.block_id = NEW.id AND s.state IN ('reserved', 'checked-in')
               AND s.starts IS NOT NULL AND s.starts < b.ends AND s.ends > b.starts)
BEGIN
    SELECT RAISE(ABORT, 'bed-in-use');
END;
CREATE TRIGGER block_in_use_update AFTER UPDATE OF bed_id, room_id, unit_id, starts, ends ON block
WHEN EXISTS (SELECT 1 FROM bed_block b JOIN stay s ON s.bed_id = b.bed_id
             WHERE b.block_id = NEW.id AND s.state IN ('reserved', 'checked-in')
               AND s.starts IS NOT NULL AND s.starts < b.ends AND s.ends > b.starts)
BEGIN
    SELECT RAISE(ABORT, 'bed-in-use');
END;
CREATE TRIGGER card_stays_revoked BEFORE UPDATE OF revoked_at, token, person_id ON card
WHEN OLD.token IS NOT NEW.token OR OLD.person_id IS NOT NEW.person_id
    OR (OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS NOT OLD.revoked_at)
BEGIN
    SELECT RAISE(ABORT, 'a revoked card stays revoked');
END;
CREATE TRIGGER journal_keeps_entries BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'journal-append-only');
END;
CREATE TRIGGER journal_keeps_links
BEFORE UPDATE OF sequence, at, user_id, desk_id, action, entity, entity_id, subject_id, commitment, hash ON journal
BEGIN
    SELECT RAISE(ABORT, 'journal-append-only');
END;
CREATE TRIGGER journal_keeps_values BEFORE UPDATE OF changes, salt ON journal
WHEN NEW.changes IS NOT NULL OR NEW.salt IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'journal-append-only');
END;
CREATE TRIGGER monthly_summary_is_closed_once BEFORE INSERT ON monthly_summary
WHEN EXISTS (SELECT 1 FROM monthly_summary WHERE month = NEW.month)
BEGIN
    SELECT RAISE(ABORT, 'month-closed');
END;
CREATE TRIGGER monthly_summary_is_kept BEFORE DELETE ON monthly_summary
BEGIN
    SELECT RAISE(ABORT, 'month-closed');
END;
CREATE TRIGGER monthly_summary_is_locked BEFORE UPDATE ON monthly_summary
BEGIN
    SELECT RAISE(ABORT, 'month-closed');
END;
CREATE TRIGGER presence_without_stay BEFORE INSERT ON presence
WHEN NOT EXISTS (SELECT 1 FROM stay WHERE id = NEW.stay_id AND person_id = NEW.person_id AND state = 'checked-in')
BEGIN
    SELECT RAISE(ABORT, 'presence-without-stay');
END;
CREATE TRIGGER public_month_is_fixed BEFORE UPDATE ON public_month
BEGIN
    SELECT RAISE(ABORT, 'public-month-fixed');
END;
CREATE TRIGGER public_month_stays BEFORE DELETE ON public_month
BEGIN
    SELECT RAISE(ABORT, 'public-month-fixed');
END;
CREATE TRIGGER release_is_fixed
BEFORE UPDATE OF family, period, schema, sequence, previous_digest, prepared, body, digest ON release
BEGIN
    SELECT RAISE(ABORT, 'release-fixed');
END;
CREATE TRIGGER room_in_use_insert BEFORE INSERT ON room
WHEN EXISTS (SELECT 1 FROM bed JOIN stay ON stay.bed_id = bed.id
    WHERE bed.room_id = NEW.id AND stay.starts IS NOT NULL AND stay.state IN ('reserved', 'checked-in'))
BEGIN
    SELECT RAISE(ABORT, 'bed-in-use');
END;
CREATE TRIGGER room_in_use_update BEFORE UPDATE OF id, unit_id ON room
WHEN (NEW.id <> OLD.id OR NEW.unit_id <> OLD.unit_id)
 AND EXISTS (SELECT 1 FROM bed JOIN stay ON stay.bed_id = bed.id
    WHERE bed.room_id = OLD.id AND stay.starts IS NOT NULL AND stay.state IN ('reserved', 'checked-in'))
BEGIN
    SELECT RAISE(ABORT, 'bed-in-use');
END;
CREATE TRIGGER stay_bed_blocked_insert BEFORE INSERT ON stay
WHEN NEW.state IN ('reserved', 'checked-in') AND NEW.starts IS NOT NULL AND EXISTS (
    SELECT 1 FROM bed_block WHERE bed_id = NEW.bed_id AND starts < NEW.ends AND ends > NEW.starts)
BEGIN
    SELECT RAISE(ABORT, 'bed-blocked');
END;
CREATE TRIGGER stay_bed_blocked_update BEFORE UPDATE OF id, person_id, structure_id, bed_id, state, starts, ends ON stay
WHEN NEW.state IN ('reserved', 'checked-in') AND NEW.starts IS NOT NULL AND EXISTS (
    SELECT 1 FROM bed_block WHERE bed_id = NEW.bed_id AND starts < NEW.ends AND ends > NEW.starts)
BEGIN
    SELECT RAISE(ABORT, 'bed-blocked');
END;
CREATE TRIGGER stay_bed_guest_insert BEFORE INSERT ON stay
WHEN NEW.state = 'checked-in' AND EXISTS (
    SELECT 1 FROM stay WHERE bed_id = NEW.bed_id AND state = 'checked-in' AND id <> NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'bed-taken');
END;
CREATE TRIGGER stay_bed_guest_update BEFORE UPDATE OF id, person_id, structure_id, bed_id, state, starts, ends ON stay
WHEN NEW.state = 'checked-in' AND EXISTS (
    SELECT 1 FROM stay WHERE bed_id = NEW.bed_id AND state = 'checked-in' AND id <> OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'bed-taken');
END;
CREATE TRIGGER stay_bed_taken_insert BEFORE INSERT ON stay
WHEN NEW.ends > NEW.starts AND (
    NEW.starts < (SELECT ends FROM stay
                  WHERE bed_id = NEW.bed_id AND starts IS NOT NULL AND starts < NEW.ends AND state <> 'reserved'
                    AND ends > starts AND id <> NEW.id
                  ORDER BY starts DESC LIMIT 1)
    OR NEW.state <> 'checked-out' AND NEW.starts < (
        SELECT ends FROM stay
        WHERE bed_id = NEW.bed_id AND starts IS NOT NULL AND starts < NEW.ends AND state = 'reserved'
          AND id <> NEW.id
        ORDER BY starts DESC LIMIT 1))
BEGIN
    SELECT RAISE(ABORT, 'bed-taken');
END;
CREATE TRIGGER stay_bed_taken_update BEFORE UPDATE OF id, person_id, structure_id, bed_id, state, starts, ends ON stay
WHEN NEW.ends > NEW.starts AND (
    NEW.starts < (SELECT ends FROM stay
                  WHERE bed_id = NEW.bed_id AND starts IS NOT NULL AND starts < NEW.ends AND state <> 'reserved'
                    AND ends > starts AND id <> OLD.id
                  ORDER BY starts DESC LIMIT 1)
    OR NEW.state <> 'checked-out' AND NEW.starts < (
        SELECT ends FROM stay
        WHERE bed_id = NEW.bed_id AND starts IS NOT NULL AND starts < NEW.ends AND state = 'reserved'
          AND id <> OLD.id
        ORDER BY starts DESC LIMIT 1))
BEGIN
    SELECT RAISE(ABORT, 'bed-taken');
END;
CREATE TRIGGER stay_bed_unused_insert BEFORE INSERT ON stay
WHEN NEW.state IN ('reserved', 'checked-in') AND NEW.starts IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM bed JOIN room ON room.id = bed.room_id JOIN unit ON unit.id = room.unit_id
    JOIN structure ON structure.id = unit.structure_id
    WHERE bed.id = NEW.bed_id AND structure.id = NEW.structure_id AND bed.active = 1 AND structure.active = 1)
BEGIN
    SELECT RAISE(ABORT, 'bed-inactive');
END;
CREATE TRIGGER stay_bed_unused_update BEFORE UPDATE OF id, person_id, structure_id, bed_id, state, starts, ends ON stay
WHEN NEW.state IN ('reserved', 'checked-in') AND NEW.starts IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM bed JOIN room ON room.id = bed.room_id JOIN unit ON unit.id = room.unit_id
    JOIN structure ON structure.id = unit.structure_id
    WHERE bed.id = NEW.bed_id AND structure.id = NEW.structure_id AND bed.active = 1 AND structure.active = 1)
BEGIN
    SELECT RAISE(ABORT, 'bed-inactive');
END;
CREATE TRIGGER stay_held_time_insert BEFORE INSERT ON stay
WHEN NEW.bed_id IS NOT NULL AND (
    NEW.state IN ('reserved', 'checked-in') AND NEW.ends <= NEW.starts
    OR NEW.state = 'reserved' AND NEW.planned_from IS NOT NULL
        AND (NEW.starts IS NOT NEW.planned_from OR NEW.ends IS NOT coalesce(NEW.planned_until, 9223372036854775807))
    OR NEW.state = 'checked-in' AND NEW.checked_in_at IS NOT NULL
        AND (NEW.starts IS NOT NEW.checked_in_at OR NEW.ends IS NOT coalesce(NEW.planned_until, 9223372036854775807))
    OR NEW.state = 'checked-out' AND NEW.checked_in_at IS NOT NULL AND NEW.checked_out_at IS NOT NULL
        AND (NEW.starts IS NOT NEW.checked_in_at OR NEW.ends IS NOT NEW.checked_out_at))
BEGIN
    SELECT RAISE(ABORT, 'stay-held-time');
END;
CREATE TRIGGER stay_held_time_update BEFORE UPDATE OF id, person_id, structure_id, bed_id, state, starts, ends, planned_from, planned_until, checked_in_at, checked_out_at ON stay
WHEN NEW.bed_id IS NOT NULL AND (
    NEW.state IN ('reserved', 'checked-in') AND NEW.ends <= NEW.starts
    OR NEW.state = 'reserved' AND NEW.planned_from IS NOT NULL
        AND (NEW.starts IS NOT NEW.planned_from OR NEW.ends IS NOT coalesce(NEW.planned_until, 9223372036854775807))
    OR NEW.state = 'checked-in' AND NEW.checked_in_at IS NOT NULL
        AND (NEW.starts IS NOT NEW.checked_in_at OR NEW.ends IS NOT coalesce(NEW.planned_until, 9223372036854775807))
    OR NEW.state = 'checked-out' AND NEW.checked_in_at IS NOT NULL AND NEW.checked_out_at IS NOT NULL
        AND (NEW.starts IS NOT NEW.checked_in_at OR NEW.ends IS NOT NEW.checked_out_at))
BEGIN
    SELECT RAISE(ABORT, 'stay-held-time');
END;
CREATE TRIGGER stay_person_taken_insert BEFORE INSERT ON stay
WHEN NEW.starts IS NOT NULL AND EXISTS (
    SELECT 1 FROM stay
    WHERE person_id = NEW.person_id AND id <> NEW.id
      AND (starts < NEW.ends AND ends > NEW.starts AND ends > starts AND NEW.ends > NEW.starts
             AND NOT (NEW.state = 'checked-out' AND state = 'reserved')
           OR NEW.state = 'checked-in' AND state = 'checked-in'))
BEGIN
    SELECT RAISE(ABORT, 'already-staying');
END;
CREATE TRIGGER stay_person_taken_update BEFORE UPDATE OF id, person_id, structure_id, bed_id, state, starts, ends ON stay
WHEN NEW.starts IS NOT NULL AND EXISTS (
    SELECT 1 FROM stay
    WHERE person_id = NEW.person_id AND id <> OLD.id
      AND (starts < NEW.ends AND ends > NEW.starts AND ends > starts AND NEW.ends > NEW.starts
             AND NOT (NEW.state = 'checked-out' AND state = 'reserved')
           OR NEW.state = 'checked-in' AND state = 'checked-in'))
BEGIN
    SELECT RAISE(ABORT, 'already-staying');
END;
CREATE TRIGGER structure_in_use_insert BEFORE INSERT ON structure
WHEN EXISTS (SELECT 1 FROM unit JOIN room ON room.unit_id = unit.id JOIN bed ON bed.room_id = room.id JOIN stay ON stay.bed_id = bed.id
    WHERE unit.structure_id = NEW.id AND stay.starts IS NOT NULL AND stay.state IN ('reserved', 'checked-in'))
BEGIN
    SELECT RAISE(ABORT, 'bed-in-use');
END;
CREATE TRIGGER structure_in_use_update BEFORE UPDATE OF id, active ON structure
WHEN (NEW.id <> OLD.id OR NEW.active < OLD.active)
 AND EXISTS (SELECT 1 FROM unit JOIN room ON room.unit_id = unit.id JOIN bed ON bed.room_id = room.id JOIN stay ON stay.bed_id = bed.id
    WHERE unit.structure_id = OLD.id AND stay.starts IS NOT NULL AND stay.state IN ('reserved', 'checked-in'))
BEGIN
    SELECT RAISE(ABORT, 'bed-in-use');
END;
CREATE TRIGGER summary_amendment_follows BEFORE INSERT ON summary_amendment
WHEN NEW.position <> (SELECT count(*) FROM summary_amendment WHERE month = NEW.month)
BEGIN
    SELECT RAISE(ABORT, 'amendment-kept');
END;
CREATE TRIGGER summary_amendment_is_fixed BEFORE UPDATE ON summary_amendment
BEGIN
    SELECT RAISE(ABORT, 'amendment-kept');
END;
CREATE TRIGGER summary_amendment_is_kept BEFORE DELETE ON summary_amendment
BEGIN
    SELECT RAISE(ABORT, 'amendment-kept');
END;
CREATE TRIGGER unit_in_use_insert BEFORE INSERT ON unit
WHEN EXISTS (SELECT 1 FROM room JOIN bed ON bed.room_id = room.id JOIN stay ON stay.bed_id = bed.id
    WHERE room.unit_id = NEW.id AND stay.starts IS NOT NULL AND stay.state IN ('reserved', 'checked-in'))
BEGIN
    SELECT RAISE(ABORT, 'bed-in-use');
END;
CREATE TRIGGER unit_in_use_update BEFORE UPDATE OF id, structure_id ON unit
WHEN (NEW.id <> OLD.id OR NEW.structure_id <> OLD.structure_id)
 AND EXISTS (SELECT 1 FROM room JOIN bed ON bed.room_id = room.id JOIN stay ON stay.bed_id = bed.id
    WHERE room.unit_id = OLD.id AND stay.starts IS NOT NULL AND stay.state IN ('reserved', 'checked-in'))
BEGIN
    SELECT RAISE(ABORT, 'bed-in-use');
END;
CREATE VIEW bed_block AS
    SELECT bed.id AS bed_id, block.id AS block_id, block.starts, coalesce(block.ends, 9223372036854775807) AS ends
    FROM bed JOIN room ON room.id = bed.room_id
    JOIN block ON block.bed_id = bed.id OR block.room_id = room.id OR block.unit_id = room.unit_id;
CREATE VIEW fact_activities AS
    SELECT a.from_day AS held_on, a.kind AS kind, a.sector AS sector, a.programme AS programme,
        coalesce((SELECT part.commune FROM commune_part part
            WHERE part.code = a.commune_code), a.commune_code) AS commune
    FROM activity a;
CREATE VIEW fact_agreements AS
    SELECT a.signed_on AS signed_on, coalesce(a.from_day, a.signed_on) AS from_on,
        date(a.until_day, '+1 day') AS until_on,
        a.partner_id AS partner, p.kind AS kind, coalesce((SELECT part.commune FROM commune_part part
            WHERE part.code = a.commune_code), a.commune_code) AS commune
    FROM agreement a JOIN partner p ON p.id = a.partner_id;
CREATE VIEW fact_assistance AS
    SELECT e.month AS month, e.on_day AS given_on, coalesce(e.person, 0) AS person, e.kind AS kind,
        CASE e.kind WHEN 'checked-in' THEN 'shelter' WHEN 'distributed' THEN 'food-items' ELSE e.category END AS sector,
        e.sex AS sex, nullif(e.age_band, 'unknown') AS age,
        e.nationality AS nationality, coalesce((SELECT part.commune FROM commune_part part
            WHERE part.code = e.commune), e.commune) AS commune, e.status AS status
    FROM event e WHERE e.kind IN ('assisted', 'referred', 'checked-in', 'distributed', 'attended');
CREATE VIEW fact_barriers AS
    SELECT e.month AS month, e.on_day AS met_on, e.person AS person, e.category AS kind, e.outcome AS sector,
        b.partner_id AS partner, coalesce((SELECT part.commune FROM commune_part part
            WHERE part.code = b.commune_code), b.commune_code) AS commune,
        e.sex AS sex, nullif(e.age_band, 'unknown') AS age,
        e.nationality AS nationality, e.status AS status
    FROM event e LEFT JOIN barrier b ON b.id = e.source_id WHERE e.kind = 'barrier';
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
CREATE VIEW fact_distributions AS
    SELECT e.month AS month, e.on_day AS given_on, coalesce(e.person, 0) AS person,
        coalesce(d.household_id, d.person_id, e.source_id) AS household, e.category AS item,
        coalesce(d.quantity, e.quantity) AS quantity,
        e.sex AS sex, nullif(e.age_band, 'unknown') AS age,
        e.nationality AS nationality, coalesce((SELECT part.commune FROM commune_part part
            WHERE part.code = e.commune), e.commune) AS commune, e.status AS status
    FROM event e LEFT JOIN distribution d ON d.id = e.source_id WHERE e.kind = 'distributed';
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
CREATE VIEW fact_registrations AS
    SELECT e.month AS month, e.on_day AS registered_on, coalesce(e.person, -e.sequence) AS person,
        coalesce((SELECT m.household_id FROM household_member m WHERE m.person_id = e.source_id
            AND (m.from_day IS NULL OR m.from_day <= e.on_day) AND (m.until_day IS NULL OR m.until_day >= e.on_day)
            ORDER BY m.household_id LIMIT 1), e.source_id) AS household,
        e.sex AS sex, nullif(e.age_band, 'unknown') AS age,
        e.nationality AS nationality, coalesce((SELECT part.commune FROM commune_part part
            WHERE part.code = e.commune), e.commune) AS commune, e.status AS status
    FROM event e WHERE e.kind = 'registered';
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
