#include "app/storage/public_month_store.h"

#include "app/storage/journal.h"
#include "app/storage/summary_store.h"
#include "app/storage/write.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;

std::optional<PublicMonthStore::Figures> PublicMonthStore::read(const domain::YearMonth& month) const
{
    auto row = m_database.query(u"SELECT figures FROM public_month WHERE month = ?"_s, month);
    if (!row.next()) return std::nullopt;
    Figures figures;
    const auto object = QJsonDocument::fromJson(row.get<QString>(0).toUtf8()).object();
    for (auto figure = object.begin(); figure != object.end(); ++figure)
        figures[figure.key()] = figure.value().toInt();
    return figures;
}

std::optional<PublicMonthStore::Figures> PublicMonthStore::find(const domain::YearMonth& month) const
{
    return may(m_database, Action::ViewSummary) ? read(month) : std::nullopt;
}

domain::Result<PublicMonthStore::Figures> PublicMonthStore::keep(const domain::YearMonth& month,
                                                                 const Draw& draw)
{
    if (!may(m_database, Action::ViewSummary))
        return tl::unexpected(domain::notAllowed(m_database.actor().role, Action::ViewSummary));
    if (auto kept = read(month)) return *std::move(kept);
    return write(m_database, Action::ViewSummary, [&]() -> domain::Result<Figures> {
        if (auto kept = read(month)) return *std::move(kept); // another desk was faster
        const auto closed = SummaryStore(m_database).find(month);
        if (!closed)
            return domain::refuse(
                u"month-not-closed"_s,
                QCoreApplication::translate("wasl::storage",
                                            "%1 is not closed, and only a closed month has a public version. "
                                            "Close it first, or ask for the exact figures.")
                    .arg(month.toString()),
                u"month"_s);
        if (domain::isDamage(closed->seal))
            return domain::refuse(u"month-altered"_s,
                                  QCoreApplication::translate(
                                      "wasl::storage",
                                      "The signature of %1 does not hold: its figures were altered past "
                                      "the program. It has no public version.")
                                      .arg(month.toString()),
                                  u"month"_s);
        const auto figures = draw(*closed);
        QJsonObject object;
        for (const auto& [path, value] : figures)
            if (value != 0) object.insert(path, value);
        m_database.execute(u"INSERT INTO public_month (month, figures, made_at, made_by) VALUES (?,?,?,?)"_s,
                           month, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)),
                           m_database.now(), m_database.actor().user);
        const auto id = QUuid::createUuidV5(QUuid(), u"public_month/"_s + month.toString());
        Journal(m_database)
            .append(
                {u"create"_s, u"public_month"_s, id, id, {{u"month"_s, QJsonValue::Null, month.toString()}}});
        return *read(month);
    });
}

} // namespace wasl::storage
