#include "app/storage/beneficiary_store.h"

#include "app/domain/fold.h"
#include "app/storage/beneficiary_search.h"
#include "app/storage/beneficiary_table.h"
#include "app/storage/beneficiary_view.h"
#include "app/storage/counting.h"
#include "app/storage/fresh_ids.h"
#include "app/storage/sensitive_fields.h"
#include "app/storage/write.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::Beneficiary;
using domain::BeneficiaryId;
using domain::FileNumber;

namespace
{

FileNumber nextFileNumber(Database& database, int year)
{
    auto row = database.query(u"INSERT INTO file_number_serial (year, last) VALUES (?, 1) "
                              "ON CONFLICT (year) DO UPDATE SET last = last + 1 RETURNING last"_s,
                              year);
    const auto serial = row.next() ? row.get<int>(0) : 0;
    const auto number = FileNumber::make(year, serial);
    if (!number)
        throw StorageError(StorageError::Reason::Broken, u"next file number"_s, QString::number(serial));
    return *number;
}

/// A number given from outside must not be given again by us.
void reserve(Database& database, const FileNumber& number)
{
    database.execute(u"INSERT INTO file_number_serial (year, last) VALUES (?, ?) "
                     "ON CONFLICT (year) DO UPDATE SET last = max(last, excluded.last)"_s,
                     number.year(), number.serial());
}

domain::Result<void> giveFileNumber(Database& database, Beneficiary& person)
{
    if (person.fileNumber.isNull()) {
        person.fileNumber = nextFileNumber(database, person.registeredOn.year());
        return {};
    }
    auto taken = database.query(u"SELECT 1 FROM beneficiary WHERE file_number = ?"_s, person.fileNumber);
    if (taken.next())
        return domain::refuse(u"file-number-taken"_s,
                              QCoreApplication::translate("wasl::storage",
                                                          "Another person already has the file "
                                                          "number %1.")
                                  .arg(person.fileNumber.toString()),
                              u"fileNumber"_s);
    reserve(database, person.fileNumber);
    return {};
}

const auto selectIndexed =
    u"SELECT id, file_number, given_latin, family_latin, given_arabic, family_arabic, other_names, sex, "
    u"birth, nationalities, "
    "(SELECT group_concat(number, char(10)) FROM beneficiary_phone WHERE beneficiary_id = b.id), "
    "(SELECT group_concat(number, char(10)) FROM beneficiary_document WHERE beneficiary_id = b.id) "
    "FROM beneficiary b "_s;

bool showsNumbers(Database& database)
{
    return SensitiveFields(database).isOn(domain::SensitiveGroup::DocumentNumbers);
}

/// What an index of names wants to know; whether all were taken.
bool forEachIndexed(Statement rows, bool numbers, const std::function<bool(const Beneficiary&)>& take)
{
    while (rows.next()) {
        Beneficiary person;
        person.id = rows.get<BeneficiaryId>(0);
        person.fileNumber = rows.get<FileNumber>(1);
        person.latin = {rows.get<QString>(2), rows.get<QString>(3)};
        person.arabic = {rows.get<QString>(4), rows.get<QString>(5)};
        person.otherNames = rows.get<QString>(6);
        person.sex = rows.get<domain::Answer<domain::Sex>>(7);
        person.birth = rows.get<domain::Answer<domain::PartialDate>>(8);
        person.nationalities = rows.get<QStringList>(9);
        person.phones = rows.get<QString>(10).split(u'\n', Qt::SkipEmptyParts);
        for (const auto& number :
             numbers ? rows.get<QString>(11).split(u'\n', Qt::SkipEmptyParts) : QStringList())
            person.documents.push_back({{}, {}, number, {}, {}, {}, {}});
        if (!take(person)) return false;
    }
    return true;
}

QString asText(const QJsonArray& values)
{
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

} // namespace

domain::Result<BeneficiaryId> BeneficiaryStore::save(Beneficiary person)
{
    return write(m_database, Action::EditIdentity, [&] { return saveWithin(std::move(person)); });
}

domain::Result<BeneficiaryId> BeneficiaryStore::saveWithin(Beneficiary person)
{
    const auto before = person.id.isNull() ? std::nullopt : beneficiaries().find(m_database, person.id);
    if (before && !reaches(m_database, Action::EditIdentity, person.id))
        return tl::unexpected(domain::notAllowed(m_database.actor().role, Action::EditIdentity));
    if (!before) {
        if (!person.registeredOn.isValid()) person.registeredOn = m_database.today();
        if (person.registeredAt.isNull()) person.registeredAt = m_database.actor().desk;
    }
    const auto wanted = withHiddenPart(m_database, before, std::move(person));
    if (!wanted) return tl::unexpected(wanted.error());
    person = *wanted;
    if (const auto found = problems(person, m_database.today()); !found.empty())
        return tl::unexpected(found.front());
    giveIds(m_database, person.needs);
    giveIds(m_database, person.documents);
    if (before)
        person.fileNumber = before->fileNumber; // printed on a card: it never changes
    else if (const auto given = giveFileNumber(m_database, person); !given)
        return tl::unexpected(given.error());

    const auto saved = beneficiaries().save(m_database, before, std::move(person));
    if (!saved) return tl::unexpected(saved.error());
    if (before)
        recount(m_database, *saved);
    else
        countRegistration(m_database, *saved);
    return saved->id;
}

std::optional<Beneficiary> BeneficiaryStore::find(const BeneficiaryId& id) const
{
    if (!reaches(m_database, Action::ViewIdentity, id)) return std::nullopt;
    auto person = beneficiaries().find(m_database, id);
    return person ? std::optional(visiblePart(m_database, *std::move(person))) : std::nullopt;
}

std::optional<Beneficiary> BeneficiaryStore::byFileNumber(const FileNumber& number) const
{
    auto row = m_database.query(u"SELECT id FROM beneficiary WHERE file_number = ?"_s, number);
    return row.next() ? find(row.get<BeneficiaryId>(0)) : std::nullopt;
}

std::vector<BeneficiaryRow> BeneficiaryStore::search(const QString& typed, int limit) const
{
    return may(m_database, Action::FindPerson) ? searchBeneficiaries(m_database, typed, limit)
                                               : std::vector<BeneficiaryRow>();
}

std::vector<BeneficiaryRow> BeneficiaryStore::recent(int limit) const
{
    if (!may(m_database, Action::FindPerson)) return {};
    return readBeneficiaryRows(
        m_database, m_database.query(selectBeneficiaryRows + u"ORDER BY touched_at DESC LIMIT ?"_s, limit));
}

std::vector<BeneficiaryRow> BeneficiaryStore::ofOrigin(const QStringList& nationalities,
                                                       const QStringList& communes, int limit) const
{
    if (!may(m_database, Action::FindPerson)) return {};
    QJsonArray countries = QJsonArray::fromStringList(nationalities);
    QJsonArray places = QJsonArray::fromStringList(communes);
    return readBeneficiaryRows(
        m_database,
        m_database.query(
            selectBeneficiaryRows +
                u"WHERE (? = '[]' OR nationality IN (SELECT value FROM json_each(?))) "
                "AND (? = '[]' OR commune_code IN (SELECT value FROM json_each(?))) ORDER BY touched_at DESC LIMIT ?"_s,
            asText(countries), asText(countries), asText(places), asText(places), limit));
}

std::vector<BeneficiaryRow> BeneficiaryStore::rows(const std::vector<BeneficiaryId>& ids) const
{
    std::vector<BeneficiaryRow> found;
    if (!may(m_database, Action::FindPerson)) return found;
    for (const auto& id : ids)
        for (auto& row :
             readBeneficiaryRows(m_database, m_database.query(selectBeneficiaryRows + u"WHERE id = ?"_s, id)))
            found.push_back(std::move(row));
    return found;
}

std::vector<BeneficiaryRow> BeneficiaryStore::page(const BeneficiaryId& after, int limit) const
{
    if (!may(m_database, Action::FindPerson)) return {};
    return readBeneficiaryRows(
        m_database,
        m_database.query(selectBeneficiaryRows +
                             u"WHERE row > coalesce((SELECT row FROM beneficiary WHERE id = ?), 0) "
                             "ORDER BY row LIMIT ?"_s,
                         after, limit));
}

QStringList BeneficiaryStore::inOtherScript(const QString& name, NamePart part) const
{
    constexpr int mostLooked = 400;
    constexpr qsizetype mostOffered = 3;
    const auto wanted = domain::folded(name);
    if (wanted.size() < 2) return {};
    QHash<QString, int> seen;
    const auto partOf = [part](const domain::PersonName& whole) {
        return part == NamePart::Given ? whole.given : whole.family;
    };
    for (const auto& row : search(name + u' ', mostLooked)) {
        const auto latin = partOf(row.latin);
        const auto arabic = partOf(row.arabic);
        if (latin.isEmpty() || arabic.isEmpty()) continue;
        if (domain::folded(latin) == wanted) ++seen[arabic];
        if (domain::folded(arabic) == wanted) ++seen[latin];
    }
    auto names = seen.keys();
    std::sort(names.begin(), names.end(), [&](const QString& a, const QString& b) {
        return seen[a] != seen[b] ? seen[a] > seen[b] : a < b;
    });
    return names.mid(0, mostOffered);
}

std::vector<ExpiringDocument> BeneficiaryStore::documentsExpiring(QDate from, QDate until) const
{
    std::vector<ExpiringDocument> found;
    if (!may(m_database, Action::FindPerson)) return found;
    auto rows = m_database.query(u"SELECT "_s + personTagColumns() +
                                     u", d.kind, d.expires FROM beneficiary_document d "
                                     "JOIN beneficiary b ON b.id = d.beneficiary_id "
                                     "WHERE d.expires BETWEEN ? AND ? ORDER BY d.expires, b.id"_s,
                                 from, until);
    while (rows.next())
        found.push_back({readPersonTag(rows, 0), rows.get<QString>(6), rows.get<QDate>(7)});
    return found;
}

int BeneficiaryStore::count() const
{
    auto row = m_database.query(u"SELECT count(*) FROM beneficiary"_s);
    return row.next() ? row.get<int>(0) : 0;
}

void BeneficiaryStore::forEach(const std::function<bool(const Beneficiary&)>& take) const
{
    if (!may(m_database, Action::FindPerson)) return;
    forEachIndexed(m_database.query(selectIndexed + u"ORDER BY row"_s), showsNumbers(m_database), take);
}

void BeneficiaryStore::forEach(const std::vector<BeneficiaryId>& ids,
                               const std::function<bool(const Beneficiary&)>& take) const
{
    if (!may(m_database, Action::FindPerson)) return;
    const bool numbers = showsNumbers(m_database);
    for (const auto& id : ids)
        if (!forEachIndexed(m_database.query(selectIndexed + u"WHERE id = ?"_s, id), numbers, take)) return;
}

domain::Result<Beneficiary> BeneficiaryStore::undoLastChange(const BeneficiaryId& id)
{
    return write(m_database, Action::EditIdentity, id, [&]() -> domain::Result<Beneficiary> {
        const auto current = beneficiaries().find(m_database, id);
        if (!current) return notFound();
        return beneficiaries().undone(m_database, *current).map([&](Beneficiary person) {
            recount(m_database, person);
            return visiblePart(m_database, std::move(person));
        });
    });
}

} // namespace wasl::storage
