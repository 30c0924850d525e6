#include "ui/shared/person_words.h"

#include "app/domain/codebook.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/record_header.h"
#include "ui/shared/writing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

QString shownName(const domain::PersonName& latin, const domain::PersonName& arabic)
{
    const bool arabicFirst = labelLanguage() == "ar"_L1;
    const auto first = arabicFirst ? arabic.full() : latin.full();
    const auto second = arabicFirst ? latin.full() : arabic.full();
    const auto name = first.isEmpty() ? second : first;
    return name.isEmpty() ? QCoreApplication::translate("wasl::ui", "No name") : isolate(name);
}

QStringList personFacts(const domain::Beneficiary& person, const QDate& today)
{
    static const auto countries = domain::Codebook::load(u"countries"_s);
    QStringList facts;
    if (const auto age = domain::ageOn(person, today))
        facts << QCoreApplication::translate("wasl::ui", "%n year(s) old", nullptr, *age);
    if (person.sex.isKnown()) facts << domain::label(person.sex.value());
    if (!person.nationalities.isEmpty())
        facts << countries.label(person.nationalities.front(), labelLanguage());
    facts << isolateLtr(person.fileNumber.toString());
    return facts;
}

void describePerson(RecordHeader& header, const domain::Beneficiary& person, const QDate& today)
{
    const bool arabic = labelLanguage() == "ar"_L1 && !person.arabic.isEmpty();
    const auto& name = arabic || person.latin.isEmpty() ? person.arabic : person.latin;
    header.portrait()->setName(name.given, name.family);
    header.setNames(person.latin.full(), person.arabic.full());
    header.setFacts(personFacts(person, today));
}

} // namespace wasl::ui
