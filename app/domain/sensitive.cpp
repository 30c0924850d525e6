#include "app/domain/sensitive.h"

#include "app/domain/codebook.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

QString label(SensitiveGroup group)
{
    switch (group) {
    case SensitiveGroup::DocumentNumbers:
        return QCoreApplication::translate("wasl::domain", "Numbers of identity documents");
    case SensitiveGroup::HealthNeeds:
        return QCoreApplication::translate("wasl::domain", "Needs that tell of health");
    }
    return {};
}

bool isHealthNeed(const QString& code)
{
    static const QSet<QString> codes = [] {
        QSet<QString> found;
        const Codebook needs = Codebook::load(u"specific_needs"_s);
        for (const CodebookEntry& entry : needs.entries()) {
            const QString category = entry.extra.value(u"category"_s);
            if (category == "DS"_L1 || category == "SM"_L1 || category == "PG"_L1) {
                found.insert(entry.code);
            }
        }
        return found;
    }();
    return codes.contains(code);
}

} // namespace wasl::domain
