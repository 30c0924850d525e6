#include "app/storage/legal_file_store.h"

#include "app/storage/counting.h"
#include "app/storage/fresh_ids.h"
#include "app/storage/sealed_text.h"
#include "app/storage/table.h"
#include "app/storage/write.h"

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::Compartment;
using domain::Hearing;
using domain::LegalDeadline;
using domain::LegalFile;
using domain::LegalFileId;
using domain::LegalStep;

namespace
{

const Table<LegalFile>& legalFiles()
{
    const auto owner = u"legal_file_id"_s;
    static const Table<LegalFile> table(
        u"legal_file"_s,
        {field(u"id"_s, &LegalFile::id), field(u"person_id"_s, &LegalFile::person),
         field(u"case_id"_s, &LegalFile::caseId), field(u"kind"_s, &LegalFile::kind),
         field(u"authority"_s, &LegalFile::authority), field(u"reference"_s, &LegalFile::reference),
         field(u"lawyer_id"_s, &LegalFile::lawyer), field(u"opened"_s, &LegalFile::opened),
         field(u"closed"_s, &LegalFile::closed), field(u"outcome"_s, &LegalFile::outcome),
         field(u"notes"_s, &LegalFile::notes)},
        {list(u"steps"_s, u"legal_step"_s, owner, &LegalFile::steps,
              Fields<LegalStep>{field(u"id"_s, &LegalStep::id), field(u"on_day"_s, &LegalStep::on),
                                field(u"what"_s, &LegalStep::what), field(u"result"_s, &LegalStep::result)}),
         list(u"hearings"_s, u"hearing"_s, owner, &LegalFile::hearings,
              Fields<Hearing>{field(u"id"_s, &Hearing::id), field(u"at"_s, &Hearing::at),
                              field(u"place"_s, &Hearing::place),
                              field(u"interpreter_needed"_s, &Hearing::interpreterNeeded),
                              field(u"lawyer"_s, &Hearing::lawyer), field(u"result"_s, &Hearing::result)}),
         list(u"deadlines"_s, u"legal_deadline"_s, owner, &LegalFile::deadlines,
              Fields<LegalDeadline>{field(u"id"_s, &LegalDeadline::id), field(u"due"_s, &LegalDeadline::due),
                                    field(u"what"_s, &LegalDeadline::what),
                                    field(u"remind_days_before"_s, &LegalDeadline::remindDaysBefore),
                                    field(u"done"_s, &LegalDeadline::done),
                                    field(u"rule"_s, &LegalDeadline::rule),
                                    field(u"from_day"_s, &LegalDeadline::from),
                                    field(u"counts_back"_s, &LegalDeadline::countsBack)})},
        {}, [](const LegalFile& file) { return file.person.uuid(); });
    return table;
}

/// Sealed notes as they lay while their text is unchanged, so that saving nothing new writes nothing. Notes
/// this user cannot open stay.
domain::Result<QString> notesToStore(const Database& database, const std::optional<LegalFile>& before,
                                     const LegalFile& wanted)
{
    if (before) {
        const auto shown = openText(database, Compartment::Legal, before->id.uuid(), before->notes);
        if (!shown || *shown == wanted.notes) return before->notes;
    }
    return sealText(database, Compartment::Legal, wanted.id.uuid(), wanted.notes);
}

LegalFile opened(const Database& database, LegalFile file)
{
    file.notes = openText(database, Compartment::Legal, file.id.uuid(), file.notes).value_or(QString());
    return file;
}

} // namespace

domain::Result<LegalFileId> LegalFileStore::save(LegalFile file)
{
    return write(m_database, Action::EditLegalFile, [&]() -> domain::Result<LegalFileId> {
        const auto before = file.id.isNull() ? std::nullopt : legalFiles().find(m_database, file.id);
        if (file.id.isNull()) file.id = LegalFileId(m_database.newId());
        if (before) file.person = before->person;
        if (!reaches(m_database, Action::EditLegalFile, file.person))
            return tl::unexpected(domain::notAllowed(m_database.actor().role, Action::EditLegalFile));
        if (!file.opened.isValid()) file.opened = m_database.today();
        if (const auto found = problems(file, m_database.today()); !found.empty())
            return tl::unexpected(found.front());
        auto notes = notesToStore(m_database, before, file);
        if (!notes) return tl::unexpected(notes.error());
        file.notes = *std::move(notes);
        giveIds(m_database, file.steps);
        giveIds(m_database, file.hearings);
        giveIds(m_database, file.deadlines);
        return legalFiles().save(m_database, before, std::move(file)).map([&](const LegalFile& saved) {
            if (!before)
                count(m_database,
                      {EventKind::Assisted, saved.opened, saved.id.uuid(), saved.person, u"legal"_s, {}, 1});
            return saved.id;
        });
    });
}

std::optional<LegalFile> LegalFileStore::find(const LegalFileId& id) const
{
    auto found = may(m_database, Action::ViewLegalFile) ? legalFiles().find(m_database, id) : std::nullopt;
    if (!found || !reaches(m_database, Action::ViewLegalFile, found->person)) return std::nullopt;
    return opened(m_database, *std::move(found));
}

std::vector<LegalFile> LegalFileStore::ofPerson(const domain::BeneficiaryId& person) const
{
    if (!reaches(m_database, Action::ViewLegalFile, person)) return {};
    auto found =
        legalFiles().select(m_database, u"WHERE person_id = ? ORDER BY opened DESC, id DESC"_s, person);
    for (auto& file : found)
        file = opened(m_database, std::move(file));
    return found;
}

std::vector<LegalRow> LegalFileStore::rows() const
{
    std::vector<LegalRow> found;
    if (!may(m_database, Action::ViewLegalFile)) return found;
    auto rows = m_database.query(
        u"SELECT f.id, f.kind, f.authority, f.reference, f.lawyer_id, coalesce(u.name, u.user_name), "
        u"f.opened, "
        "f.closed, f.outcome, d.id, d.due, d.what, d.remind_days_before, "
        "(SELECT min(at) FROM hearing WHERE legal_file_id = f.id AND at >= ?), "_s +
            personTagColumns() +
            u" FROM legal_file f JOIN beneficiary b ON b.id = f.person_id "
            "LEFT JOIN app_user u ON u.id = f.lawyer_id "
            "LEFT JOIN legal_deadline d ON d.legal_file_id = f.id AND d.position = "
            "(SELECT position FROM legal_deadline WHERE legal_file_id = f.id AND done IS NULL "
            "ORDER BY due, position LIMIT 1) "
            "ORDER BY f.closed IS NOT NULL, d.due IS NULL, d.due, f.opened DESC, f.id DESC"_s,
        m_database.now());
    while (rows.next()) {
        LegalRow row{rows.get<LegalFileId>(0),
                     readPersonTag(rows, 14),
                     rows.get<QString>(1),
                     rows.get<QString>(2),
                     rows.get<QString>(3),
                     rows.get<domain::UserId>(4),
                     rows.get<QString>(5),
                     rows.get<QDate>(6),
                     rows.get<std::optional<QDate>>(7),
                     rows.get<QString>(8),
                     {},
                     rows.get<std::optional<QDateTime>>(13)};
        if (const auto due = rows.get<std::optional<QDate>>(10)) {
            LegalDeadline next;
            next.id = rows.get<domain::DeadlineId>(9);
            next.due = *due;
            next.what = rows.get<QString>(11);
            next.remindDaysBefore = rows.get<int>(12);
            row.nextDeadline = std::move(next);
        }
        found.push_back(std::move(row));
    }
    return found;
}

bool LegalFileStore::hasClosedNotes(const LegalFileId& id) const
{
    const auto found =
        may(m_database, Action::ViewLegalFile) ? legalFiles().find(m_database, id) : std::nullopt;
    return found && !openText(m_database, Compartment::Legal, id.uuid(), found->notes);
}

std::vector<LegalDateRow> LegalFileStore::agenda(QDate until) const
{
    std::vector<LegalDateRow> found;
    if (!may(m_database, Action::ViewLegalFile)) return found;
    const auto end = until.addDays(1).startOfDay();
    const auto columns = u", f.kind, "_s + personTagColumns();
    const auto person = u" JOIN beneficiary b ON b.id = f.person_id "_s;
    auto rows = m_database.query(
        u"SELECT f.id, f.person_id, d.due, d.what, NULL, d.remind_days_before"_s + columns +
            u" FROM legal_deadline d JOIN legal_file f ON f.id = d.legal_file_id"_s + person +
            u"WHERE d.done IS NULL AND d.due <= ? AND f.closed IS NULL UNION ALL "
            "SELECT f.id, f.person_id, NULL, h.place, h.at, 0"_s +
            columns + u" FROM hearing h JOIN legal_file f ON f.id = h.legal_file_id"_s + person +
            u"WHERE h.at >= ? AND h.at < ? AND f.closed IS NULL"_s,
        until, m_database.now(), end);
    while (rows.next()) {
        const auto at = rows.get<std::optional<QDateTime>>(4);
        found.push_back({rows.get<LegalFileId>(0), rows.get<domain::BeneficiaryId>(1),
                         at ? at->toLocalTime().date() : rows.get<QDate>(2), rows.get<QString>(3),
                         at.has_value(), readPersonTag(rows, 7), at, rows.get<int>(5), rows.get<QString>(6)});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const LegalDateRow& a, const LegalDateRow& b) { return a.on < b.on; });
    return found;
}

} // namespace wasl::storage
