#include "app/storage/retention_store.h"

#include "app/storage/beneficiary_store.h"
#include "app/storage/refusals.h"
#include "app/storage/write.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;

std::vector<PastKeeping> RetentionStore::past(int limit) const
{
    std::vector<PastKeeping> found;
    if (!may(m_database, Action::ErasePerson)) return found;
    auto rows = m_database.query(
        u"SELECT "_s + personTagColumns() +
            u", b.keep_until, EXISTS (SELECT 1 FROM stay s WHERE s.person_id = b.id AND s.state = "
            u"'checked-in') "
            "FROM beneficiary b WHERE b.keep_until < ? ORDER BY b.keep_until, b.id LIMIT ?"_s,
        m_database.today(), limit);
    while (rows.next())
        found.push_back({readPersonTag(rows, 0), rows.get<QDate>(6), rows.get<bool>(7)});
    return found;
}

domain::Result<void> RetentionStore::prolong(const domain::BeneficiaryId& person, QDate until)
{
    return write(m_database, Action::ErasePerson, person, [&]() -> domain::Result<void> {
        if (!until.isValid() || until <= m_database.today())
            return domain::refuse(u"keep-until-past"_s,
                                  QCoreApplication::translate(
                                      "wasl::storage", "Write until when the file is kept: a day to come."),
                                  u"keepUntil"_s);
        BeneficiaryStore people(m_database);
        auto found = people.find(person);
        if (!found) return notFound();
        found->keepUntil = until;
        return people.save(*std::move(found)).map([](const domain::BeneficiaryId&) {});
    });
}

} // namespace wasl::storage
