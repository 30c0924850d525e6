#include "app/disclosure/association.h"

#include "app/domain/territory.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::disclosure
{

bool isAssociationId(QStringView id)
{
    const auto allowed = [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'); };
    return id.size() >= 4 && id.size() <= 16 && std::all_of(id.begin(), id.end(), allowed);
}

domain::Result<void> checkDeclaredCommunes(const QStringList& communes, int places)
{
    const QString field = u"communes"_s;
    if (communes.isEmpty()) {
        return domain::refuse(
            u"no-communes"_s,
            QCoreApplication::translate("wasl::disclosure",
                                        "Declare at least one commune in which the association works."),
            field);
    }
    if (communes.size() > places) {
        return domain::refuse(
            u"too-many-communes"_s,
            QCoreApplication::translate("wasl::disclosure", "Declare at most %n communes.", nullptr, places),
            field);
    }
    static const auto territory = domain::Territory::load();
    static const QRegularExpression territoryCode(u"^\\d{2}\\.\\d{3}\\.\\d{2}\\.\\d{1,2}$"_s);
    for (const QString& commune : communes) {
        if (!territoryCode.match(commune).hasMatch()) {
            return domain::refuse(
                u"unknown-commune"_s,
                QCoreApplication::translate("wasl::disclosure", "One of the declared communes is not known."),
                field);
        }
        const auto overlaps = [&commune](const QString& other) {
            return other == commune || territory.communeOf(other) == commune;
        };
        if (std::count_if(communes.begin(), communes.end(), overlaps) != 1) {
            return domain::refuse(
                u"overlapping-communes"_s,
                QCoreApplication::translate(
                    "wasl::disclosure",
                    "A commune is declared twice, or together with one of its own arrondissements."),
                field);
        }
    }
    return {};
}

} // namespace wasl::disclosure
