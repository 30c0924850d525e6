#include "app/demo/lists.h"

#include "app/domain/codebook.h"
#include "app/domain/csv_rows.h"

#include <stdexcept>

using namespace Qt::StringLiterals;

// Resources of a static library are kept only when something asks for them, and the macro wants no namespace.
static void initResources()
{
    Q_INIT_RESOURCE(wasl_demo_lists);
}

namespace wasl::demo
{

namespace
{

Nationality nationalityOf(const Row& row)
{
    Nationality found{row[u"code"_s],          row[u"group"_s], row[u"languages"_s].split(u' '), {}, {},
                      row[u"arabic"_s].toInt()};
    for (const auto& status : row[u"statuses"_s].split(u' ')) {
        found.statuses.push_back(status.section(u':', 0, 0));
        found.statusWeights.push_back(status.section(u':', 1).toInt());
    }
    return found;
}

} // namespace

Lists Lists::load()
{
    initResources();
    Lists lists;
    for (const auto& row : domain::compiledInRows(u"demo/names"_s)) {
        auto& group = lists.names[row[u"group"_s]];
        auto& kind = row[u"kind"_s] == "f"_L1   ? group.women
                     : row[u"kind"_s] == "m"_L1 ? group.men
                                                : group.families;
        kind.push_back({row[u"latin"_s], row[u"arabic"_s]});
    }
    for (const auto& row : domain::compiledInRows(u"demo/nationalities"_s)) {
        lists.nationalities.push_back(nationalityOf(row));
        lists.nationalityWeights.push_back(row[u"weight"_s].toInt());
    }
    for (const auto& row : domain::compiledInRows(u"demo/communes"_s)) {
        lists.communes.push_back(row[u"code"_s]);
        lists.communeWeights.push_back(row[u"weight"_s].toInt());
    }
    lists.partners = domain::compiledInRows(u"demo/partners"_s);
    lists.structures = domain::compiledInRows(u"demo/structures"_s);
    lists.users = domain::compiledInRows(u"demo/users"_s);
    for (const auto& row : domain::compiledInRows(u"demo/sentences"_s))
        lists.texts[{row[u"use"_s], row[u"code"_s]}].push_back(row[u"text"_s]);
    for (const auto& service : domain::Codebook::load(u"services"_s).entries())
        lists.services[service.extra.value(u"sector"_s)] << service.code;
    return lists;
}

const std::vector<QString>& Lists::sentences(const QString& use, const QString& code) const
{
    for (const auto& wanted : {code, u"other"_s, QString()})
        if (const auto found = texts.find({use, wanted}); found != texts.end()) return found->second;
    throw std::runtime_error("the demonstration has no sentence for " + use.toStdString());
}

} // namespace wasl::demo
