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
) STRICT, WITHOUT ROWID;
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
) STRICT, WITHOUT ROWID;
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
) STRICT;
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
) STRICT, WITHOUT ROWID;
CREATE TABLE public_figure (
    month TEXT NOT NULL,
    figure TEXT NOT NULL,
    exact INTEGER NOT NULL,
    shown INTEGER NOT NULL,
    PRIMARY KEY (month, figure, exact)
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
    note TEXT,
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
    reason TEXT,
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
CREATE INDEX access_log_subject ON access_log (subject_id, sequence);
CREATE INDEX activity_from ON activity (from_day);
CREATE INDEX activity_named_person ON activity_named (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX agreement_partner ON agreement (partner_id);
CREATE INDEX attachment_case ON attachment (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX attachment_subject ON attachment (subject_id);
CREATE INDEX ban_person ON ban (person_id);
CREATE INDEX barrier_on ON barrier (on_day);
CREATE INDEX barrier_person ON barrier (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX bed_room ON bed (room_id);
CREATE INDEX beneficiary_document_expires ON beneficiary_document (expires) WHERE expires IS NOT NULL;
CREATE INDEX beneficiary_document_number ON beneficiary_document (number) WHERE number IS NOT NULL;
CREATE INDEX beneficiary_keep_until ON beneficiary (keep_until) WHERE keep_until IS NOT NULL;
CREATE INDEX beneficiary_need_code ON beneficiary_need (code, until_day);
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
CREATE INDEX consent_person ON consent (person_id, decided_at);
CREATE INDEX correspondent_partner ON correspondent (partner_id);
CREATE INDEX distribution_day ON distribution (day);
CREATE INDEX distribution_household ON distribution (household_id, item, day) WHERE household_id IS NOT NULL;
CREATE INDEX distribution_person ON distribution (person_id, item, day);
CREATE INDEX event_month ON event (month, kind, category, outcome, sex, age_band, nationality, status, commune, person,
                                   quantity);
CREATE INDEX event_person ON event (person);
CREATE INDEX event_source ON event (source_id, kind);
CREATE INDEX hearing_at ON hearing (at);
CREATE UNIQUE INDEX house_rules_version ON house_rules (structure_id, language, valid_from);
CREATE INDEX household_member_person ON household_member (person_id);
CREATE UNIQUE INDEX identity_link_pair ON identity_link (first_id, second_id) WHERE revoked_at IS NULL;
CREATE INDEX identity_link_second ON identity_link (second_id);
CREATE INDEX import_row_person ON import_row (person_id);
CREATE INDEX incident_at ON incident (at);
CREATE INDEX incident_person_person ON incident_person (person_id);
CREATE INDEX incoming_referral_person ON incoming_referral (person_id);
CREATE INDEX incoming_referral_state ON incoming_referral (state, due_at);
CREATE INDEX journal_subject ON journal (subject_id, sequence);
CREATE INDEX legal_deadline_due ON legal_deadline (due) WHERE done IS NULL;
CREATE INDEX legal_file_person ON legal_file (person_id);
CREATE INDEX loan_out ON loan (due) WHERE ended_at IS NULL;
CREATE INDEX loan_person ON loan (person_id);
CREATE INDEX presence_stay ON presence (stay_id, at);
CREATE INDEX referral_due ON referral (state, due_at);
CREATE INDEX referral_followed ON referral (referred_from) WHERE referred_from IS NOT NULL;
CREATE INDEX referral_partner ON referral (partner_id, state);
CREATE INDEX referral_person ON referral (person_id);
CREATE UNIQUE INDEX referral_reference ON referral (reference) WHERE reference IS NOT NULL;
CREATE INDEX referral_sent ON referral (sent_at);
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
CREATE UNIQUE INDEX stay_one_bed_a_guest ON stay (person_id) WHERE state = 'checked-in';
CREATE UNIQUE INDEX stay_one_guest_a_bed ON stay (bed_id) WHERE state = 'checked-in';
CREATE INDEX stay_person ON stay (person_id);
CREATE INDEX stay_reserved ON stay (reserved_until) WHERE state = 'reserved';
CREATE INDEX stay_structure ON stay (structure_id, state);
CREATE INDEX unit_structure ON unit (structure_id);
CREATE UNIQUE INDEX visit_once_in_the_queue ON visit (person_id) WHERE state IN ('waiting', 'received');
CREATE INDEX visit_person ON visit (person_id);
CREATE INDEX visit_planned ON visit (planned_for) WHERE state = 'expected';
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
CREATE TRIGGER monthly_summary_is_locked BEFORE UPDATE ON monthly_summary
BEGIN
    SELECT RAISE(ABORT, 'month-closed');
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
