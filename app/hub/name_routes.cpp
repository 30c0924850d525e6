#include "app/domain/codebook.h"
#include "app/domain/territory.h"
#include "app/hub/exchange.h"
#include "app/hub/routes.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wasl::hub
{

namespace
{

QJsonObject inThreeLanguages(const std::function<QString(QStringView)>& name)
{
    return {{u"en"_s, name(u"en")}, {u"fr"_s, name(u"fr")}, {u"ar"_s, name(u"ar")}};
}

QJsonObject areas(const domain::Territory& territory, domain::AreaKind kind)
{
    QJsonObject names;
    for (const domain::Area* area : territory.of(kind)) {
        names.insert(area->code, inThreeLanguages([&](QStringView language) {
                         return territory.label(area->code, language);
                     }));
    }
    return names;
}

QJsonObject codes(const QString& codebook)
{
    QJsonObject names;
    for (const domain::CodebookEntry& entry : domain::Codebook::load(codebook).entries()) {
        names.insert(entry.code,
                     inThreeLanguages([&](QStringView language) { return entry.label(language); }));
    }
    return names;
}

QByteArray allNames()
{
    const auto territory = domain::Territory::load();
    QJsonObject communes = areas(territory, domain::AreaKind::Commune);
    const QJsonObject arrondissements = areas(territory, domain::AreaKind::Arrondissement);
    for (auto area = arrondissements.begin(); area != arrondissements.end(); ++area) {
        communes.insert(area.key(), area.value());
    }
    return QJsonDocument(QJsonObject{{u"region"_s, areas(territory, domain::AreaKind::Region)},
                                     {u"province"_s, areas(territory, domain::AreaKind::Province)},
                                     {u"commune"_s, communes},
                                     {u"sector"_s, codes(u"sectors"_s)},
                                     {u"programme"_s, codes(u"snia_programmes"_s)},
                                     {u"status"_s, codes(u"administrative_statuses"_s)}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

void showNames(Exchange& exchange)
{
    static const QByteArray names = allNames(); // never changes while the program runs
    exchange.setField("Cache-Control", "public, max-age=86400"_ba);
    exchange.answer(200, "application/json", names);
}

} // namespace wasl::hub
