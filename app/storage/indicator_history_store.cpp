#include "app/storage/indicator_history_store.h"

#include "app/storage/journal.h"
#include "app/storage/write.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::HistoryFigure;

namespace
{

/// The journal of an indicator's history: it has no identifier but its code.
QUuid historyId(const QString& code)
{
    return QUuid::createUuidV5(QUuid(), u"indicator_history/"_s + code);
}

QJsonValue told(const std::vector<HistoryFigure>& figures)
{
    if (figures.empty()) return QJsonValue::Null;
    QJsonArray list;
    for (const auto& one : figures)
        list << QJsonObject{{u"period"_s, one.period},
                            {u"breakdown"_s, one.breakdown},
                            {u"key"_s, one.key},
                            {u"value"_s, one.value},
                            {u"file"_s, one.file}};
    return list;
}

} // namespace

std::vector<HistoryFigure> IndicatorHistoryStore::read(const QString& code) const
{
    std::vector<HistoryFigure> found;
    auto rows = m_database.query(u"SELECT code, period, breakdown, key, value, file, imported_at "
                                 "FROM indicator_history WHERE code = ? ORDER BY period, breakdown, key"_s,
                                 code);
    while (rows.next())
        found.push_back({rows.get<QString>(0), rows.get<QString>(1), rows.get<QString>(2),
                         rows.get<QString>(3), rows.get<double>(4), rows.get<QString>(5),
                         rows.get<QDateTime>(6)});
    return found;
}

void IndicatorHistoryStore::replace(const QString& code, const std::vector<HistoryFigure>& figures,
                                    const QString& action)
{
    const auto before = told(read(code));
    m_database.execute(u"DELETE FROM indicator_history WHERE code = ?"_s, code);
    for (const auto& one : figures)
        if (one.code == code)
            m_database.execute(
                u"INSERT INTO indicator_history (code, period, breakdown, key, value, file, imported_at) "
                "VALUES (?, ?, coalesce(?, ''), coalesce(?, ''), ?, ?, ?)"_s,
                one.code, one.period, one.breakdown, one.key, one.value, one.file, one.importedAt);
    const auto after = told(read(code));
    const auto named = [&](const QJsonValue& list) { return list.isNull() ? list : QJsonValue(code); };
    Journal(m_database)
        .append({action,
                 u"indicator_history"_s,
                 historyId(code),
                 historyId(code),
                 {{u"code"_s, named(before), named(after)}, {u"figures"_s, before, after}}});
}

domain::Result<HistoryReplaced> IndicatorHistoryStore::import(std::vector<HistoryFigure> figures,
                                                              const QString& file)
{
    return write(m_database, Action::CloseMonth, [&]() -> domain::Result<HistoryReplaced> {
        if (figures.empty())
            return domain::refuse(u"history-empty"_s, QCoreApplication::translate(
                                                          "wasl::storage", "There is no figure to import."));
        HistoryReplaced replaced;
        for (auto& one : figures) {
            one.file = file;
            one.importedAt = m_database.now();
            if (!replaced.codes.contains(one.code)) replaced.codes << one.code;
        }
        for (const auto& code : replaced.codes) {
            const auto there = read(code);
            replaced.figures.insert(replaced.figures.end(), there.begin(), there.end());
            replace(code, figures, u"import"_s);
        }
        return replaced;
    });
}

domain::Result<void> IndicatorHistoryStore::restore(const HistoryReplaced& replaced)
{
    return write(m_database, Action::CloseMonth, [&]() -> domain::Result<void> {
        for (const auto& code : replaced.codes)
            replace(code, replaced.figures, u"undo"_s);
        return {};
    });
}

std::vector<HistoryFigure> IndicatorHistoryStore::figures(const QString& code) const
{
    if (!may(m_database, Action::ViewSummary)) return {};
    if (!code.isEmpty()) return read(code);
    std::vector<HistoryFigure> all;
    auto codes = m_database.query(u"SELECT DISTINCT code FROM indicator_history ORDER BY code"_s);
    QStringList names;
    while (codes.next())
        names << codes.get<QString>(0);
    for (const auto& name : names) {
        const auto some = read(name);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

domain::YearMonth IndicatorHistoryStore::firstMonth() const
{
    if (!may(m_database, Action::ViewSummary)) return {};
    auto row = m_database.query(u"SELECT min(month) FROM event"_s);
    return row.next() ? row.get<domain::YearMonth>(0) : domain::YearMonth();
}

} // namespace wasl::storage
