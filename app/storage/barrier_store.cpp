#include "app/storage/barrier_store.h"

#include "app/storage/counting.h"
#include "app/storage/table.h"
#include "app/storage/write.h"

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::Barrier;

namespace
{

const Table<Barrier>& barriers()
{
    static const Table<Barrier> table(
        u"barrier"_s,
        {field(u"id"_s, &Barrier::id), field(u"on_day"_s, &Barrier::on), field(u"sector"_s, &Barrier::sector),
         field(u"kind"_s, &Barrier::kind), field(u"commune_code"_s, &Barrier::communeCode),
         field(u"partner_id"_s, &Barrier::partner), field(u"person_id"_s, &Barrier::person),
         field(u"referral_id"_s, &Barrier::referral), field(u"description"_s, &Barrier::description)},
        {}, {},
        [](const Barrier& barrier) { return barrier.person ? barrier.person->uuid() : barrier.id.uuid(); });
    return table;
}

} // namespace

domain::Result<domain::BarrierId> BarrierStore::save(Barrier barrier)
{
    return write(m_database, Action::EditBarriers, [&]() -> domain::Result<domain::BarrierId> {
        if (!barrier.on.isValid()) barrier.on = m_database.today();
        if (const auto found = problems(barrier, m_database.today()); !found.empty())
            return tl::unexpected(found.front());
        return barriers().save(m_database, std::move(barrier)).map([&](const Barrier& saved) {
            uncount(m_database, saved.id.uuid());
            count(m_database, {EventKind::Barrier, saved.on, saved.id.uuid(),
                               saved.person.value_or(domain::BeneficiaryId()), saved.kind, saved.sector, 1});
            return saved.id;
        });
    });
}

domain::Result<Barrier> BarrierStore::remove(const domain::BarrierId& id)
{
    return write(m_database, Action::EditBarriers, [&]() -> domain::Result<Barrier> {
        auto barrier = barriers().find(m_database, id);
        if (!barrier) return notFound();
        barriers().remove(m_database, *barrier);
        uncount(m_database, id.uuid());
        barrier->version = 0;
        return *std::move(barrier);
    });
}

std::optional<Barrier> BarrierStore::find(const domain::BarrierId& id) const
{
    return may(m_database, Action::ViewBarriers) ? barriers().find(m_database, id) : std::nullopt;
}

std::vector<Barrier> BarrierStore::between(QDate first, QDate last) const
{
    if (!may(m_database, Action::ViewBarriers)) return {};
    return barriers().select(m_database, u"WHERE on_day BETWEEN ? AND ? ORDER BY on_day DESC, id DESC"_s,
                             first, last);
}

std::vector<BarrierRow> BarrierStore::rows(QDate first, QDate last) const
{
    std::vector<BarrierRow> found;
    for (auto& barrier : between(first, last)) {
        BarrierRow row{std::move(barrier), {}, {}, {}};
        if (row.barrier.person) {
            auto person = m_database.query(u"SELECT "_s + personTagColumns() +
                                               u" FROM beneficiary b WHERE b.id = ?"_s,
                                           *row.barrier.person);
            if (person.next()) row.person = readPersonTag(person, 0);
        }
        if (row.barrier.partner) {
            auto partner = m_database.query(u"SELECT name, name_arabic FROM partner WHERE id = ?"_s,
                                            *row.barrier.partner);
            if (partner.next()) {
                row.partnerName = partner.get<QString>(0);
                row.partnerNameArabic = partner.get<QString>(1);
            }
        }
        found.push_back(std::move(row));
    }
    return found;
}

std::vector<Barrier> BarrierStore::ofPerson(const domain::BeneficiaryId& person) const
{
    if (!may(m_database, Action::ViewBarriers)) return {};
    return barriers().select(m_database, u"WHERE person_id = ? ORDER BY on_day DESC"_s, person);
}

} // namespace wasl::storage
