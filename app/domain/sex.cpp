#include "app/domain/sex.h"

#include "app/domain/fold.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

const char* sourceText(Sex sex)
{
    switch (sex) {
    case Sex::Female:
        return QT_TRANSLATE_NOOP("wasl::domain", "Female");
    case Sex::Male:
        return QT_TRANSLATE_NOOP("wasl::domain", "Male");
    case Sex::Other:
        return QT_TRANSLATE_NOOP("wasl::domain", "Other");
    }
    return "";
}

std::optional<Sex> sexFromTyped(QStringView typed)
{
    // Folded words. "h" is homme; "m" is taken as masculin, male and monsieur alike.
    static const QHash<QString, Sex> words{{u"f"_s, Sex::Female},
                                           {u"femme"_s, Sex::Female},
                                           {u"feminin"_s, Sex::Female},
                                           {u"female"_s, Sex::Female},
                                           {u"fille"_s, Sex::Female},
                                           {u"woman"_s, Sex::Female},
                                           {u"girl"_s, Sex::Female},
                                           {u"mme"_s, Sex::Female},
                                           {folded(u"أنثى"), Sex::Female},
                                           {folded(u"امرأة"), Sex::Female},
                                           {folded(u"بنت"), Sex::Female},
                                           {u"m"_s, Sex::Male},
                                           {u"h"_s, Sex::Male},
                                           {u"homme"_s, Sex::Male},
                                           {u"masculin"_s, Sex::Male},
                                           {u"male"_s, Sex::Male},
                                           {u"garcon"_s, Sex::Male},
                                           {u"man"_s, Sex::Male},
                                           {u"boy"_s, Sex::Male},
                                           {folded(u"ذكر"), Sex::Male},
                                           {folded(u"رجل"), Sex::Male},
                                           {folded(u"ولد"), Sex::Male},
                                           {u"x"_s, Sex::Other},
                                           {u"autre"_s, Sex::Other},
                                           {u"other"_s, Sex::Other},
                                           {folded(u"آخر"), Sex::Other}};
    const auto found = words.constFind(folded(typed));
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace wasl::domain
