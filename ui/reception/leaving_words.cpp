#include "ui/reception/leaving_words.h"

#include "app/domain/place_fit.h"
#include "app/storage/belonging_store.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/loan_store.h"
#include "app/storage/settings_store.h"
#include "ui/reception/household_of.h"
#include "ui/shared/loan_words.h"
#include "ui/shared/person_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

/// The minors of her household who are in the same house without another adult of it.
QStringList leftAlone(storage::Database& database, const domain::BeneficiaryId& person)
{
    const auto who = storage::BeneficiaryStore(database).find(person);
    const auto own = presentStayOf(database, person);
    if (!who || !own) return {};
    QStringList minors;
    for (const auto& member : householdOf(database, *who)) {
        const auto stay = presentStayOf(database, member.id);
        if (member.id == person || !stay || stay->structure != own->structure) continue;
        if (!domain::isKnownMinor(domain::ageOn(member, database.today()))) return {};
        minors << shownName(member.latin, member.arabic);
    }
    return minors;
}

} // namespace

QStringList toSettleBeforeLeaving(storage::Database& database, const domain::BeneficiaryId& person)
{
    QStringList sentences;
    if (const auto minors = leftAlone(database, person); !minors.isEmpty())
        sentences << QCoreApplication::translate(
                         "wasl::ui", "Without her no adult of the household is in the house with: %1.")
                         .arg(minors.join(QCoreApplication::translate("wasl::ui", ", ")));
    if (const int kept = storage::BelongingStore(database).piecesKept(person); kept > 0)
        sentences << QCoreApplication::translate(
            "wasl::ui", "%n piece(s) of her belongings are kept here. Return them before she leaves.",
            nullptr, kept);
    if (const auto loans = storage::LoanStore(database).outWith(person); !loans.empty())
        sentences << QCoreApplication::translate("wasl::ui", "She still has something of ours: %1.")
                         .arg(loansInWords(loans, storage::SettingsStore(database).codebook(u"loan_kinds"_s),
                                           database.today()));
    return sentences;
}

} // namespace wasl::ui
