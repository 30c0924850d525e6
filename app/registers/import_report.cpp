#include "app/registers/import_report.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace wasl::registers
{

using namespace Qt::StringLiterals;
using Outcome = RowAccount::Outcome;

QString reasonText(const RowAccount& account)
{
    if (!account.message.isEmpty()) return account.message;
    const auto& reason = account.reason;
    if (reason == "blank-row"_L1) return QCoreApplication::translate("wasl::registers", "The row is blank.");
    if (reason == "no-name"_L1)
        return QCoreApplication::translate("wasl::registers", "There is no name in the row.");
    if (reason == "name-lost"_L1)
        return QCoreApplication::translate(
            "wasl::registers",
            "The letters of the name were lost before the file came here: only question marks are left.");
    if (reason == "heading-again"_L1)
        return QCoreApplication::translate("wasl::registers", "The row repeats the headings: it is nobody.");
    if (reason == "total"_L1)
        return QCoreApplication::translate("wasl::registers", "The row adds up others: it is nobody.");
    return reason;
}

int ImportReport::count(Outcome outcome) const
{
    return static_cast<int>(std::count_if(account.begin(), account.end(),
                                          [&](const RowAccount& row) { return row.outcome == outcome; }));
}

QJsonObject ImportReport::toJson() const
{
    QJsonArray setAside;
    QJsonArray people;
    QJsonArray remarks;
    for (const RowAccount& row : account) {
        if (row.outcome == Outcome::SetAside) {
            QJsonObject entry{{u"row"_s, row.row}, {u"reason"_s, row.reason}};
            if (!row.message.isEmpty()) entry.insert(u"message"_s, row.message);
            setAside.append(entry);
        } else {
            people.append(QJsonObject{{u"row"_s, row.row}, {u"file_number"_s, row.fileNumber}});
        }
        for (const Remark& remark : row.remarks)
            remarks.append(QJsonObject{
                {u"row"_s, row.row}, {u"field"_s, fieldCode(remark.field)}, {u"why"_s, whyCode(remark.why)}});
    }
    QJsonObject json{{u"rows"_s, rows},
                     {u"imported"_s, count(Outcome::Imported)},
                     {u"already_imported"_s, count(Outcome::AlreadyThere)},
                     {u"set_aside"_s, setAside},
                     {u"people"_s, people},
                     {u"remarks"_s, remarks},
                     {u"new_people"_s, newPeople},
                     {u"new_referrals"_s, newReferrals},
                     {u"proposals"_s, proposals},
                     {u"cancelled"_s, cancelled}};
    if (!batch.isNull()) json.insert(u"batch"_s, batch.toString());
    if (stoppedBy)
        json.insert(u"stopped_by"_s,
                    QJsonObject{{u"code"_s, stoppedBy->code}, {u"message"_s, stoppedBy->message}});
    return json;
}

} // namespace wasl::registers
