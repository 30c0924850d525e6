#include "app/storage/month_witness.h"

#include "app/storage/keys/month_seal.h"
#include "app/storage/signer_history.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::SealState;

MonthWitness::MonthWitness(Database& database, const domain::YearMonth& month)
    : m_database(database)
{
    auto rows = database.query(u"SELECT sequence, user_id, action, changes FROM journal WHERE subject_id = ? "
                               "AND entity = 'monthly_summary' ORDER BY sequence"_s,
                               idOf(month));
    while (rows.next()) {
        const auto place = rows.get<qint64>(0);
        const auto by = rows.get<domain::UserId>(1);
        const auto fields = QJsonDocument::fromJson(rows.get<QString>(3).toUtf8()).object();
        if (rows.get<QString>(2) == "close"_L1) {
            ++m_closings;
            m_place = place;
            m_by = by;
            const auto seal = fields.value("seal"_L1).toArray();
            m_seal = QByteArray::fromHex(seal.at(1).toString().toLatin1());
            continue;
        }
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            const auto fromAndTo = field.value().toArray();
            m_told.push_back({place, by, field.key(), fromAndTo.at(0).toInt(), fromAndTo.at(1).toInt()});
        }
    }
}

SealState MonthWitness::ofClosing(const QByteArray& content, const QByteArray& seal,
                                  const domain::UserId& by) const
{
    if (m_closings != 1 || m_by != by || (!m_seal.isEmpty() && m_seal != seal)) return SealState::Broken;
    return judge(content, seal, by, m_place);
}

SealState MonthWitness::ofNext(const domain::Amendment& amendment, const QByteArray& content,
                               const QByteArray& seal)
{
    if (m_next == m_told.size()) return SealState::Broken;
    const auto& told = m_told[m_next++];
    if (told.by != amendment.by || told.figure != amendment.figure || told.from != amendment.from ||
        told.to != amendment.to)
        return SealState::Broken;
    return judge(content, seal, amendment.by, told.place);
}

SealState MonthWitness::atEnd() const
{
    return m_next == m_told.size() ? SealState::Holds : SealState::Broken;
}

SealState MonthWitness::judge(const QByteArray& content, const QByteArray& seal, const domain::UserId& by,
                              qint64 place) const
{
    const auto* keys = m_database.seal();
    if (!keys) return SealState::Unchecked;
    if (seal.isEmpty()) return SealState::Missing;
    const auto key = keys->signedWith(content, seal);
    return key && SignerHistory(m_database, by).attests(*key, place, keys->slotKey(by)) ? SealState::Holds
                                                                                        : SealState::Broken;
}

QUuid MonthWitness::idOf(const domain::YearMonth& month)
{
    return QUuid::createUuidV5(QUuid(), u"monthly_summary/"_s + month.toString());
}

SealState worse(SealState a, SealState b)
{
    constexpr std::array order{SealState::Open, SealState::Holds, SealState::Unchecked, SealState::Missing,
                               SealState::Broken};
    const auto rank = [&](SealState state) { return std::find(order.begin(), order.end(), state); };
    return rank(a) < rank(b) ? b : a;
}

} // namespace wasl::storage
