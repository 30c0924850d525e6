-- Case management, the partners, and what is asked of them.

CREATE TABLE case_file (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES beneficiary (id),
    status TEXT NOT NULL CHECK (status IN ('open', 'on-hold', 'closed')),
    stage TEXT NOT NULL CHECK (stage IN ('identification', 'assessment', 'planning', 'implementation', 'follow-up',
                                         'closure')),
    priority TEXT NOT NULL CHECK (priority IN ('normal', 'urgent', 'emergency')),
    worker_id BLOB,
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_file_person ON case_file (person_id);
CREATE INDEX case_file_worker ON case_file (worker_id, status);

CREATE TABLE case_period (
    case_id BLOB NOT NULL REFERENCES case_file (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    opened TEXT NOT NULL CHECK (opened IS date(opened)),
    closed TEXT CHECK (closed IS date(closed)),
    closure_reason TEXT,
    note TEXT,
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
CREATE INDEX case_follow_up_due ON case_follow_up (due) WHERE done IS NULL;

-- Outside of the general compartment the text is sealed for those who hold its key.
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
CREATE INDEX service_partner ON service (partner_id);

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
CREATE INDEX agreement_partner ON agreement (partner_id);

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
    version INTEGER NOT NULL CHECK (version > 0),
    CHECK (state IN ('draft', 'withdrawn') OR sent_at IS NOT NULL),
    CHECK (sent_at IS NULL OR consent_id IS NOT NULL OR consent_override IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX referral_person ON referral (person_id);
CREATE INDEX referral_due ON referral (state, due_at);
CREATE INDEX referral_sent ON referral (sent_at);
CREATE INDEX referral_partner ON referral (partner_id, state);

CREATE TABLE referral_step (
    referral_id BLOB NOT NULL REFERENCES referral (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    event TEXT NOT NULL CHECK (event IN ('send', 'acknowledge', 'accept', 'decline', 'start', 'complete',
                                         'clock-ran-out', 'chase', 'withdraw')),
    at INTEGER NOT NULL,
    by_id BLOB,
    code TEXT,
    note TEXT,
    PRIMARY KEY (referral_id, position)
) STRICT, WITHOUT ROWID;
