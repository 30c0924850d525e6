#include "month_filling.h"

#include "app/storage/database.h"

#include <QDate>
#include <QStringList>

#include <sqlcipher/sqlite3.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

using namespace Qt::StringLiterals;

namespace wasl::bench
{

namespace
{

constexpr qint64 dayOfLife = 86'400'000;
constexpr qint64 startOfLife = endOfLife - qint64(2'913) * dayOfLife; // December 2018

/// What a row's key is made for, so that keys of two tables differ.
enum class Key : std::uint8_t
{
    Person = 1,
    Partner,
    Structure,
    Unit,
    Room,
    Bed,
    Consent,
    Referral,
    Stay,
    Distribution,
    Activity,
    Case,
    Need,
    LegalFile,
    Deadline,
    Barrier,
    Agreement,
    Assistance,
    Closing
};

/// A number that depends on its arguments only (splitmix64, Steele et al. 2014).
std::uint64_t chance(Key table, std::int64_t row, int what)
{
    auto z = std::uint64_t(row) * 0x9E3779B97F4A7C15ULL + std::uint64_t(table) * 0xD1B54A32D192ED03ULL +
             std::uint64_t(what) * 0x2545F4914F6CDD1DULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

/// From 0 to under 1.
double share(Key table, std::int64_t row, int what)
{
    return double(chance(table, row, what) >> 11) / 9007199254740992.0;
}

/// The first of `count` far oftener than the last: as many for each doubling (Zipf).
int rank(Key table, std::int64_t row, int what, int count)
{
    return std::min(count - 1, int(std::pow(double(count), share(table, row, what))) - 1);
}

/// Where in the years the `part`th of all rows lies: three times as many at the end as at the beginning.
double when(double part)
{
    return (std::sqrt(1 + 8 * part) - 1) / 2;
}

qint64 momentOf(double place)
{
    return startOfLife + qint64(place * double(endOfLife - startOfLife));
}

using Blob = std::array<unsigned char, 16>;

/// A UUIDv7 of the moment, the table and the row.
Blob key(Key table, std::int64_t row, qint64 at)
{
    Blob id{};
    for (int i = 0; i < 6; ++i)
        id[std::size_t(i)] = static_cast<unsigned char>(std::uint64_t(at) >> (40 - 8 * i));
    id[6] = 0x70;
    id[7] = static_cast<unsigned char>(table);
    id[8] = 0x80;
    for (int i = 0; i < 5; ++i)
        id[std::size_t(9 + i)] = static_cast<unsigned char>(std::uint64_t(row) >> (32 - 8 * i));
    return id;
}

struct None
{
};

/// An INSERT that is prepared once.
class Rows
{
public:
    Rows(storage::Database& database, const char* table, const char* columns, int width)
        : m_handle(database.handle())
    {
        auto sql = std::string("INSERT INTO ") + table + " (" + columns + ") VALUES (?";
        for (int i = 1; i < width; ++i)
            sql += ",?";
        sql += ")";
        check(sqlite3_prepare_v2(m_handle, sql.c_str(), -1, &m_statement, nullptr));
    }
    ~Rows() { sqlite3_finalize(m_statement); }
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;

    template <class... Values>
    void add(const Values&... values)
    {
        m_column = 0;
        (bind(values), ...);
        if (sqlite3_step(m_statement) != SQLITE_DONE) check(sqlite3_errcode(m_handle));
        sqlite3_reset(m_statement);
        ++m_count;
    }
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    void bind(None) { sqlite3_bind_null(m_statement, ++m_column); }
    void bind(qint64 value) { sqlite3_bind_int64(m_statement, ++m_column, value); }
    void bind(int value) { sqlite3_bind_int64(m_statement, ++m_column, value); }
    void bind(const char* text)
    {
        if (text)
            sqlite3_bind_text(m_statement, ++m_column, text, -1, SQLITE_STATIC);
        else
            bind(None{});
    }
    void bind(const std::string& text)
    {
        sqlite3_bind_text(m_statement, ++m_column, text.c_str(), int(text.size()), SQLITE_STATIC);
    }
    void bind(const Blob& id) { sqlite3_bind_blob(m_statement, ++m_column, id.data(), 16, SQLITE_STATIC); }
    template <class T>
    void bind(const std::optional<T>& value)
    {
        if (value)
            bind(*value);
        else
            bind(None{});
    }
    void check(int code) const
    {
        if (code != SQLITE_OK && code != SQLITE_DONE) throw std::runtime_error(sqlite3_errmsg(m_handle));
    }

    sqlite3* m_handle;
    sqlite3_stmt* m_statement = nullptr;
    int m_column = 0;
    qint64 m_count = 0;
};

constexpr std::array sectors{"health",     "social",       "legal",        "shelter",
                             "education",  "psychosocial", "cash",         "food-items",
                             "employment", "vocational",   "civil-status", "cultural"};
constexpr std::array statuses{"irregular",     "asylum-seeker",   "refugee-hcr",
                              "permit-holder", "regularised",     "permit-pending",
                              "student",       "asylum-rejected", "stateless"};
constexpr std::array countries{"SN", "GN", "CI", "CM", "ML", "SY", "SD", "CD", "NG", "YE",
                               "TD", "GM", "BF", "SS", "CF", "LR", "SL", "GH", "TG", "BJ",
                               "CG", "MR", "IQ", "PS", "LY", "ER", "ET", "SO", "GA", "NE",
                               "GW", "DZ", "TN", "EG", "PK", "BD", "PH", "MG", "RW", "BI"};
constexpr std::array items{"meal", "food-basket", "hygiene-kit", "clothing", "blanket", "cash", "school-kit"};
constexpr std::array destinations{"own-housing",     "family-friends", "other-city", "street",
                                  "other-structure", "hospital",       "unknown"};
constexpr std::array barrierKinds{"document-asked", "cost",    "language",
                                  "distance",       "refusal", "waiting-time"};
constexpr std::array closureReasons{"goal-reached", "no-contact", "transferred", "person-request", "other"};
constexpr std::array needs{"WR-SF", "SP-PT", "CR-AF", "DS-PM", "ER-OR", "SC-CH", "LP-ND", "WR-GM"};
constexpr std::array legalKinds{"asylum", "permit", "regularisation", "civil-status", "labour"};

template <std::size_t Count>
const char* pick(const std::array<const char*, Count>& list, Key table, std::int64_t row, int what)
{
    return list[std::size_t(rank(table, row, what, int(Count)))];
}

/// Days as text, each made once.
class Days
{
public:
    Days()
    {
        for (auto day = QDate(1930, 1, 1); day <= QDate(2028, 12, 31); day = day.addDays(1))
            m_days.push_back(day.toString(Qt::ISODate).toStdString());
    }
    [[nodiscard]] const std::string& of(qint64 at) const { return m_days[std::size_t(number(at))]; }
    /// Days since 1930.
    [[nodiscard]] static qint64 number(qint64 at) { return at / dayOfLife + 14'610; }
    [[nodiscard]] const std::string& byNumber(qint64 number) const { return m_days[std::size_t(number)]; }

private:
    std::vector<std::string> m_days;
};

struct Life
{
    storage::Database& database;
    YearsOfLife size;
    Days days;
    std::vector<std::string> communes;

    Rows beneficiary{database, "beneficiary",
                     "row, id, file_number, given_latin, family_latin, sex, birth, nationalities, "
                     "needs_interpreter, commune_code, registered_on, search_text, touched_at, version",
                     14};
    Rows status{database, "beneficiary_status", "beneficiary_id, position, code, from_day", 4};
    Rows consent{database, "consent", "id, person_id, purpose, decision, notice_version, decided_at", 6};
    Rows need{database, "beneficiary_need", "beneficiary_id, position, id, code, from_day", 5};
    Rows event{database, "event",
               "kind, on_day, source_id, person, sex, age_band, nationality, status, commune, category, "
               "outcome, quantity",
               12};
    Rows referral{database, "referral",
                  "id, person_id, partner_id, sector, priority, drafted, state, sent_at, closed_at, "
                  "consent_id, decline_reason, outcome, version",
                  13};
    Rows step{database, "referral_step", "referral_id, position, event, at", 4};
    Rows stay{database, "stay",
              "id, person_id, structure_id, bed_id, state, requested_at, planned_from, planned_until, "
              "checked_in_at, checked_out_at, destination, continues_id, starts, ends, version",
              15};
    Rows distribution{database, "distribution", "id, person_id, item, quantity, at, day", 6};
    Rows activity{database, "activity", "id, kind, sector, commune_code, from_day, version", 6};
    Rows counted{database, "activity_counted", "activity_id, position, function, women, men, not_said", 6};
    Rows named{database, "activity_named", "activity_id, position, person_id, function", 4};
    Rows caseFile{database, "case_file", "id, person_id, status, stage, priority, version", 6};
    Rows casePeriod{database, "case_period", "case_id, position, opened, closed, closure_reason, outcome", 6};
    Rows legalFile{database, "legal_file", "id, person_id, kind, opened, closed, outcome, version", 7};
    Rows deadline{database, "legal_deadline", "legal_file_id, position, id, due, remind_days_before, done",
                  6};
    Rows barrier{database, "barrier", "id, on_day, sector, kind, commune_code, partner_id, version", 7};

    /// How many were registered by then.
    [[nodiscard]] int registeredBy(double place) const
    {
        return std::max(1, int((place + place * place) / 2 * size.people));
    }
    [[nodiscard]] qint64 registeredAt(int person) const
    {
        return momentOf(when((person + 0.5) / size.people));
    }
    [[nodiscard]] Blob personKey(int person) const { return key(Key::Person, person, registeredAt(person)); }

    struct Known
    {
        const char* sex;
        qint64 born; ///< days since 1930
        const char* country;
        const char* status;
        const std::string* commune;
    };
    [[nodiscard]] Known known(int person) const
    {
        const auto sex = share(Key::Person, person, 1);
        return {sex < 0.58   ? "M"
                : sex < 0.98 ? "F"
                             : nullptr,
                8'000 + qint64(share(Key::Person, person, 2) * 27'000),
                pick(countries, Key::Person, person, 3), pick(statuses, Key::Person, person, 4),
                &communes[std::size_t(rank(Key::Person, person, 5, int(communes.size())))]};
    }

    void count(const char* kind, qint64 at, const Blob& source, int person, const char* category,
               const char* outcome = nullptr, int quantity = 1)
    {
        const auto she = known(person);
        const auto years = (Days::number(at) - she.born) / 365;
        const auto* band = years < 5    ? "0-4"
                           : years < 12 ? "5-11"
                           : years < 18 ? "12-17"
                           : years < 60 ? "18-59"
                                        : "60+";
        event.add(kind, days.of(at), source, person + 1, she.sex, band, she.country, she.status, *she.commune,
                  category, outcome, quantity);
    }

    /// Somebody who was registered before, the later the likelier.
    [[nodiscard]] int somebody(Key table, std::int64_t row, double place) const
    {
        const auto back = share(table, row, 90);
        return int((registeredBy(place) - 1) * (1 - back * back));
    }

    void registration(int i)
    {
        const auto at = registeredAt(i);
        const auto id = personKey(i);
        const auto she = known(i);
        const auto number = "B-" + std::to_string(i);
        beneficiary.add(i + 1, id, number, "Awa", "Diop", she.sex, days.byNumber(she.born), she.country, 0,
                        *she.commune, days.of(at), "", at, 1);
        status.add(id, 0, she.status, days.of(at));
        consent.add(key(Key::Consent, i, at), id, "refer", i % 25 == 3 ? "refused" : "given", "2026-01", at);
        if (i % 3 == 0)
            need.add(id, 0, key(Key::Need, i, at), pick(needs, Key::Person, i, 6),
                     i % 6 == 0 ? std::optional(days.of(at)) : std::nullopt);
        count("registered", at, id, i, nullptr);
    }

    void send(int i)
    {
        const auto place = when((i + 0.5) / size.referrals);
        const auto at = momentOf(place);
        const auto id = key(Key::Referral, i, at);
        const auto who = somebody(Key::Referral, i, place);
        const auto* sector = pick(sectors, Key::Referral, i, 1);
        const auto fate = share(Key::Referral, i, 2);
        const auto later = [&](int what, double mean) {
            return qint64(-std::log(1 - share(Key::Referral, i, what)) * mean * double(dayOfLife)) +
                   3'600'000;
        };
        int position = 0;
        const char* state = "sent";
        std::optional<qint64> closed;
        std::vector<std::pair<const char*, qint64>> steps{{"send", at}};
        const auto then = [&](const char* what, qint64 after, const char* now) {
            const auto next = steps.back().second + after;
            if (next >= endOfLife) return false;
            steps.emplace_back(what, next);
            state = now;
            return true;
        };
        if (fate < 0.18) (void)then("clock-ran-out", 7 * dayOfLife, "no-feedback");
        if (fate < 0.06 || (fate >= 0.18 && fate < 0.62)) {
            if (then("accept", later(3, 4), "accepted") && share(Key::Referral, i, 4) < 0.7 &&
                then("complete", later(5, 12), "completed"))
                closed = steps.back().second;
        } else if (fate >= 0.62 && fate < 0.74) {
            if (then("decline", later(3, 3), "declined")) closed = steps.back().second;
        } else if (fate >= 0.74 && fate < 0.78) {
            if (then("withdraw", later(3, 6), "withdrawn")) closed = steps.back().second;
        } else if (fate < 0.88 && fate >= 0.78) {
            (void)then("acknowledge", later(3, 1), "acknowledged");
        }
        const auto is = [&](const char* one) { return std::string_view(state) == one; };
        const auto* outcome = is("completed") ? (i % 4 == 0 ? "partly-attained" : "attained") : nullptr;
        const auto* reason = is("declined") ? (i % 3 == 0 ? "not-eligible" : "no-capacity") : nullptr;
        referral.add(id, personKey(who),
                     key(Key::Partner, rank(Key::Referral, i, 6, partnerCount), startOfLife), sector,
                     i % 50 == 0  ? "emergency"
                     : i % 9 == 0 ? "urgent"
                                  : "normal",
                     days.of(at), state, at, closed, key(Key::Consent, who, registeredAt(who)), reason,
                     outcome, 1);
        for (const auto& [what, moment] : steps)
            step.add(id, position++, what, moment);
        count("referred", at, id, who, sector);
        if (closed) count("referral-closed", *closed, id, who, sector, state);
    }

    /// Stays stand in each bed one after the other; each sixth turn brings back who left three turns ago, and
    /// some change the bed of theirs, which is one stay more.
    [[nodiscard]] int guestOf(int i) const
    {
        const int turn = i / bedsOfLife;
        if (turn > 0 && turn % 2 == 1 && i % 20 == 7) return guestOf(i - bedsOfLife);
        if (turn % 6 == 5 && i % 20 != 7) return guestOf(i - 3 * bedsOfLife);
        const auto place = double(i) / size.stays;
        return int(i + place * place * (size.people * 0.98 - size.stays)) % size.people;
    }
    [[nodiscard]] qint64 turnOf(int i) const
    {
        const auto turns = (size.stays + bedsOfLife - 1) / bedsOfLife;
        const auto length = (endOfLife - startOfLife) / turns;
        return startOfLife + i / bedsOfLife * length + i % bedsOfLife * 60'000 + length / 5;
    }
    [[nodiscard]] Blob stayKey(int i) const { return key(Key::Stay, i, turnOf(i)); }

    void sleep(int i)
    {
        const int turn = i / bedsOfLife, bed = i % bedsOfLife;
        const auto from = turnOf(i);
        const auto turns = (size.stays + bedsOfLife - 1) / bedsOfLife;
        const auto length = (endOfLife - startOfLife) / turns;
        const bool movedIn = turn > 0 && turn % 2 == 1 && i % 20 == 7;
        const bool movesOn = turn % 2 == 0 && i % 20 == 7 && i + bedsOfLife < size.stays;
        const auto until = movesOn
                               ? turnOf(i + bedsOfLife)
                               : from + length / 5 + qint64(share(Key::Stay, i, 1) * double(length) * 0.75);
        const bool over = until < endOfLife;
        const int who = guestOf(i);
        const auto id = stayKey(i);
        const auto* destination = !over     ? nullptr
                                  : movesOn ? "same-structure"
                                            : pick(destinations, Key::Stay, i, 2);
        stay.add(id, personKey(who), key(Key::Structure, bed / bedsOfAHouse, startOfLife),
                 key(Key::Bed, bed, startOfLife), over ? "checked-out" : "checked-in",
                 from - qint64(share(Key::Stay, i, 3) * 4 * double(dayOfLife)), from, std::optional(until),
                 from, over ? std::optional(until) : std::nullopt, destination,
                 movedIn ? std::optional(stayKey(i - bedsOfLife)) : std::nullopt, from, until, 1);
        if (!movedIn) count("checked-in", from, id, who, nullptr);
        if (over && !movesOn) count("checked-out", until, id, who, nullptr, destination);
    }

    void give(int i, int of)
    {
        const auto place = when((i + 0.5) / of);
        const auto at = momentOf(place);
        const auto who = somebody(Key::Distribution, i, place);
        const auto* item = pick(items, Key::Distribution, i, 1);
        distribution.add(key(Key::Distribution, i, at), personKey(who), item, 1, at, days.of(at));
        count("distributed", at, key(Key::Distribution, i, at), who, item);
    }

    void hold(int i, int of)
    {
        const auto place = when((i + 0.5) / of);
        const auto at = momentOf(place);
        const auto id = key(Key::Activity, i, at);
        activity.add(id, i % 5 == 0 ? "staff-training" : "awareness", pick(sectors, Key::Activity, i, 1),
                     communes[std::size_t(rank(Key::Activity, i, 2, int(communes.size())))], days.of(at), 1);
        counted.add(id, 0, "beneficiary", int(chance(Key::Activity, i, 3) % 20),
                    int(chance(Key::Activity, i, 4) % 20), 0);
        counted.add(id, 1, i % 5 == 0 ? "commune-staff" : "elected-official", 1, 2, 0);
        for (int n = 0; n < 3; ++n) {
            const auto who = somebody(Key::Activity, std::int64_t(i) * 3 + n, place);
            named.add(id, n, personKey(who), "beneficiary");
            count("attended", at, id, who, pick(sectors, Key::Activity, i, 1));
        }
    }

    void follow(int i, int of)
    {
        const auto place = when((i + 0.5) / of);
        const auto at = momentOf(place);
        const auto who = somebody(Key::Case, i, place);
        const auto id = key(Key::Case, i, at);
        const auto until = at + qint64(share(Key::Case, i, 1) * 400 * double(dayOfLife));
        const bool over = until < endOfLife;
        const auto* reason = over ? pick(closureReasons, Key::Case, i, 2) : nullptr;
        caseFile.add(id, personKey(who), over ? "closed" : "open", over ? "closure" : "planning",
                     i % 9 == 0 ? "urgent" : "normal", 1);
        casePeriod.add(id, 0, days.of(at), over ? std::optional(days.of(until)) : std::nullopt, reason,
                       over ? "attained" : nullptr);
        count("case-opened", at, id, who, nullptr);
        if (over) count("case-closed", until, id, who, nullptr, reason);
        if (i % 3 != 0) return;
        const auto file = key(Key::LegalFile, i, at);
        legalFile.add(file, personKey(who), pick(legalKinds, Key::LegalFile, i, 1), days.of(at),
                      over ? std::optional(days.of(until)) : std::nullopt, over ? "granted" : nullptr, 1);
        const auto due = at + 30 * dayOfLife;
        deadline.add(file, 0, key(Key::Deadline, i, at), days.of(due), 3,
                     i % 4 != 0 && due < endOfLife ? std::optional(days.of(due - i % 9 * dayOfLife))
                                                   : std::nullopt);
    }

    void meetBarrier(int i, int of)
    {
        const auto place = when((i + 0.5) / of);
        const auto at = momentOf(place);
        const auto id = key(Key::Barrier, i, at);
        const auto* kind = pick(barrierKinds, Key::Barrier, i, 1);
        const auto* sector = pick(sectors, Key::Barrier, i, 2);
        barrier.add(id, days.of(at), sector, kind,
                    communes[std::size_t(rank(Key::Barrier, i, 3, int(communes.size())))],
                    key(Key::Partner, rank(Key::Barrier, i, 4, partnerCount), startOfLife), 1);
        event.add("barrier", days.of(at), id, None{}, None{}, "unknown", None{}, None{}, None{}, kind, sector,
                  1);
    }

    void assist(int i, int of)
    {
        const auto place = when((i + 0.5) / of);
        const auto at = momentOf(place);
        count("assisted", at, key(Key::Assistance, i, at), somebody(Key::Assistance, i, place),
              pick(sectors, Key::Assistance, i, 1));
    }

    static constexpr int partnerCount = 300;
    static constexpr int bedsOfAHouse = 50;

    void places()
    {
        Rows partner(database, "partner", "id, name, kind, active, version", 5);
        Rows agreement(database, "agreement",
                       "id, partner_id, commune_code, signed_on, from_day, until_day, version", 7);
        for (int i = 0; i < partnerCount; ++i) {
            const auto at = momentOf(share(Key::Partner, i, 1));
            partner.add(key(Key::Partner, i, startOfLife), "Partner " + std::to_string(i),
                        i % 3 == 0 ? "commune" : "association", 1, 1);
            agreement.add(key(Key::Agreement, i, at), key(Key::Partner, i, startOfLife),
                          communes[std::size_t(i) % communes.size()], days.of(at), days.of(at),
                          days.of(at + 730 * dayOfLife), 1);
        }
        Rows house(database, "structure", "id, name, family, active, version", 5);
        Rows unit(database, "unit", "id, structure_id, family, version", 4);
        Rows room(database, "room", "id, unit_id, family, accessible, version", 5);
        Rows bed(database, "bed", "id, room_id, cot, active, version", 5);
        for (int i = 0; i < bedsOfLife; ++i) {
            if (i % bedsOfAHouse == 0) {
                const int n = i / bedsOfAHouse;
                house.add(key(Key::Structure, n, startOfLife), "Dar " + std::to_string(n), "anyone", 1, 1);
                unit.add(key(Key::Unit, n, startOfLife), key(Key::Structure, n, startOfLife), "anyone", 1);
            }
            if (i % 5 == 0)
                room.add(key(Key::Room, i / 5, startOfLife), key(Key::Unit, i / bedsOfAHouse, startOfLife),
                         "anyone", 0, 1);
            bed.add(key(Key::Bed, i, startOfLife), key(Key::Room, i / 5, startOfLife), 0, 1, 1);
        }
    }

    void run()
    {
        places();
        const int activities = size.people / 50, cases = size.people * 3 / 20, gifts = size.people / 5,
                  barriers = size.people / 25;
        int registered = 0, sent = 0, slept = 0, given = 0, held = 0, followed = 0, met = 0;
        const int slices = monthsOfLife * 4;
        for (int slice = 1; slice <= slices; ++slice) {
            const double place = double(slice) / slices, part = (place + place * place) / 2;
            const auto upTo = [&](int all, double share) { return slice == slices ? all : int(share * all); };
            while (registered < upTo(size.people, part))
                registration(registered++);
            while (sent < upTo(size.referrals, part))
                send(sent++);
            while (slept < upTo(size.stays, place * 0.999))
                sleep(slept++);
            while (given < upTo(gifts, part))
                give(given++, gifts);
            while (held < upTo(activities, part))
                hold(held++, activities);
            while (followed < upTo(cases, part))
                follow(followed++, cases);
            while (met < upTo(barriers, part))
                meetBarrier(met++, barriers);
        }
        // What is left over is help given at the desk.
        const int others = int(std::max<qint64>(0, size.events - event.count()));
        for (int i = 0; i < others; ++i)
            assist(i, others);
    }

    [[nodiscard]] qint64 rows() const
    {
        return beneficiary.count() + status.count() + consent.count() + need.count() + event.count() +
               referral.count() + step.count() + stay.count() + distribution.count() + activity.count() +
               counted.count() + named.count() + caseFile.count() + casePeriod.count() + legalFile.count() +
               deadline.count() + barrier.count();
    }
};

/// Takes indexes and triggers of these tables away, and answers how they are made again.
QStringList unburden(storage::Database& database)
{
    QStringList made, names;
    for (auto rows = database.query(
             u"SELECT type || ' ' || name, sql FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql "
             u"IS NOT "
             "NULL AND tbl_name IN ('event', 'beneficiary', 'beneficiary_need', 'consent', 'referral', "
             "'referral_step', 'stay', 'distribution', 'case_file', 'case_period', 'legal_file', "
             "'legal_deadline', "
             "'activity', 'activity_named', 'barrier') ORDER BY type"_s);
         rows.next();) {
        names << rows.get<QString>(0);
        made << rows.get<QString>(1);
    }
    for (const auto& name : names)
        database.execute(u"DROP "_s + name);
    return made;
}

} // namespace

qint64 fillYears(storage::Database& database, const YearsOfLife& size)
{
    database.execute(u"PRAGMA foreign_keys = OFF"_s); // each key is made the same way on both sides
    database.execute(u"BEGIN"_s);
    const auto later = unburden(database);
    qint64 rows = 0;
    {
        std::vector<std::string> communes;
        for (auto parts = database.query(u"SELECT code FROM commune_part"_s); parts.next();)
            communes.push_back(parts.get<QString>(0).toStdString());
        std::ranges::sort(communes, {},
                          [](const std::string& code) { return std::hash<std::string>()(code); });
        Life life{.database = database, .size = size, .days = {}, .communes = std::move(communes)};
        life.run();
        rows = life.rows();
    }
    database.execute(u"COMMIT"_s);
    for (const auto& sql : later)
        database.execute(sql);
    database.execute(u"PRAGMA foreign_keys = ON"_s);
    database.query(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).next();
    return rows;
}

} // namespace wasl::bench
