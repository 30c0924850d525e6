#include "app/domain/beneficiary.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

QString path(QStringView list, std::size_t index, QStringView field)
{
    return u"%1[%2].%3"_s.arg(list).arg(index).arg(field);
}

void checkNationalities(const Beneficiary& person, std::vector<Refusal>& found)
{
    static const QRegularExpression alpha2(u"^[A-Z]{2}$"_s);
    QSet<QString> seen;
    for (const QString& code : person.nationalities) {
        if (!alpha2.match(code).hasMatch()) {
            found.push_back({u"nationality-unknown"_s,
                             QCoreApplication::translate(
                                 "wasl::domain",
                                 "“%1” is not the code of a country. Choose the nationality from the list.")
                                 .arg(code),
                             u"nationalities"_s});
        } else if (seen.contains(code)) {
            found.push_back(
                {u"nationality-twice"_s,
                 QCoreApplication::translate("wasl::domain", "The same nationality stands here twice."),
                 u"nationalities"_s});
        }
        seen.insert(code);
    }
}

void checkBirth(const Beneficiary& person, QDate today, std::vector<Refusal>& found)
{
    if (!person.birth.isKnown()) {
        return;
    }
    const PartialDate& birth = person.birth.value();
    if (birth.earliest() > today) {
        found.push_back({u"birth-in-future"_s,
                         QCoreApplication::translate("wasl::domain",
                                                     "This date of birth has not come yet. Check the year."),
                         u"birth"_s});
    } else if (birth.latest().addYears(125) < today) {
        found.push_back({u"birth-too-early"_s,
                         QCoreApplication::translate(
                             "wasl::domain", "This would be more than 125 years ago. Check the year."),
                         u"birth"_s});
    }
    if (person.arrival && *person.arrival < birth.earliest()) {
        found.push_back({u"arrival-before-birth"_s,
                         QCoreApplication::translate("wasl::domain",
                                                     "The arrival lies before the birth. Check both dates."),
                         u"arrival"_s});
    }
}

void checkStatuses(const Beneficiary& person, std::vector<Refusal>& found)
{
    for (std::size_t i = 0; i < person.statuses.size(); ++i) {
        const StatusPeriod& status = person.statuses[i];
        if (status.code.isEmpty()) {
            found.push_back({u"status-missing"_s,
                             QCoreApplication::translate(
                                 "wasl::domain", "Choose the administrative status, or remove the line."),
                             path(u"statuses", i, u"code")});
        }
        if (status.from && status.until && *status.until < *status.from) {
            found.push_back({u"until-before-from"_s,
                             QCoreApplication::translate("wasl::domain", "The status ends before it begins."),
                             path(u"statuses", i, u"until")});
        }
    }
}

void checkNeeds(const Beneficiary& person, QDate today, std::vector<Refusal>& found)
{
    QSet<QString> open;
    for (std::size_t i = 0; i < person.needs.size(); ++i) {
        const SpecificNeed& need = person.needs[i];
        if (need.code.isEmpty()) {
            found.push_back(
                {u"need-missing"_s,
                 QCoreApplication::translate("wasl::domain", "Choose the specific need, or remove the line."),
                 path(u"needs", i, u"code")});
        }
        if (need.from.isValid() && need.from > today) {
            found.push_back(
                {u"from-in-future"_s,
                 QCoreApplication::translate("wasl::domain",
                                             "A need is noted from the day it is known, not in the future."),
                 path(u"needs", i, u"from")});
        }
        if (need.until && need.from.isValid() && *need.until < need.from) {
            found.push_back({u"until-before-from"_s,
                             QCoreApplication::translate("wasl::domain", "The need ends before it begins."),
                             path(u"needs", i, u"until")});
        }
        if (!need.until && !need.code.isEmpty()) {
            if (open.contains(need.code)) {
                found.push_back({u"need-twice"_s,
                                 QCoreApplication::translate("wasl::domain",
                                                             "This need is already noted and still open."),
                                 path(u"needs", i, u"code")});
            }
            open.insert(need.code);
        }
    }
}

void checkDocuments(const Beneficiary& person, QDate today, std::vector<Refusal>& found)
{
    for (std::size_t i = 0; i < person.documents.size(); ++i) {
        const IdentityDocument& document = person.documents[i];
        if (document.kind.isEmpty()) {
            found.push_back(
                {u"document-kind-missing"_s,
                 QCoreApplication::translate("wasl::domain", "Choose what kind of document this is."),
                 path(u"documents", i, u"kind")});
        }
        if (document.issued && *document.issued > today) {
            found.push_back(
                {u"issued-in-future"_s,
                 QCoreApplication::translate("wasl::domain",
                                             "This document would be issued in the future. Check the date."),
                 path(u"documents", i, u"issued")});
        }
        if (document.issued && document.expires && *document.expires < *document.issued) {
            found.push_back(
                {u"expires-before-issued"_s,
                 QCoreApplication::translate("wasl::domain",
                                             "The document expires before it was issued. Check both dates."),
                 path(u"documents", i, u"expires")});
        }
    }
}

} // namespace

bool PersonName::isEmpty() const
{
    return full().isEmpty();
}

QString PersonName::full() const
{
    return (given + u' ' + family).simplified();
}

QString displayName(const Beneficiary& person, QStringView language)
{
    const bool arabicFirst = language.startsWith(u"ar");
    const PersonName& first = arabicFirst ? person.arabic : person.latin;
    const PersonName& second = arabicFirst ? person.latin : person.arabic;
    for (const QString& name :
         {first.full(), second.full(), person.otherNames.simplified(), person.fileNumber.toString()}) {
        if (!name.isEmpty()) {
            return name;
        }
    }
    return QCoreApplication::translate("wasl::domain", "No name");
}

const StatusPeriod* statusOn(const Beneficiary& person, QDate day)
{
    const StatusPeriod* found = nullptr;
    for (const StatusPeriod& status : person.statuses) {
        const bool holds = (!status.from || *status.from <= day) && (!status.until || day <= *status.until);
        // Without a beginning is earlier than any; of two that began together the one written last.
        if (holds && (!found || !found->from || (status.from && *status.from >= *found->from))) {
            found = &status;
        }
    }
    return found;
}

bool isOpenOn(const SpecificNeed& need, QDate day)
{
    return need.from <= day && (!need.until || day <= *need.until);
}

std::optional<int> ageOn(const Beneficiary& person, QDate day)
{
    return person.birth.isKnown() ? ageOn(person.birth.value(), day) : std::nullopt;
}

std::optional<bool> isMinorOn(const Beneficiary& person, QDate day)
{
    const std::optional<int> age = ageOn(person, day);
    return age ? std::optional(*age < 18) : std::nullopt;
}

std::vector<Refusal> problems(const Beneficiary& person, QDate today)
{
    std::vector<Refusal> found;
    if (person.latin.isEmpty() && person.arabic.isEmpty() && person.otherNames.simplified().isEmpty()) {
        found.push_back({u"name-missing"_s,
                         QCoreApplication::translate(
                             "wasl::domain",
                             "Write at least one name, in either script, or the name the person goes by."),
                         u"latin.given"_s});
    }
    checkBirth(person, today, found);
    checkNationalities(person, found);
    if (person.arrival && *person.arrival > today) {
        found.push_back(
            {u"arrival-in-future"_s,
             QCoreApplication::translate("wasl::domain", "The arrival lies in the future. Check the date."),
             u"arrival"_s});
    }
    if (!person.registeredOn.isValid()) {
        found.push_back({u"registration-date-missing"_s,
                         QCoreApplication::translate("wasl::domain", "Write the day of registration."),
                         u"registeredOn"_s});
    } else if (person.registeredOn > today) {
        found.push_back({u"registration-in-future"_s,
                         QCoreApplication::translate(
                             "wasl::domain", "The day of registration lies in the future. Check the date."),
                         u"registeredOn"_s});
    }
    if (person.keepUntil && person.registeredOn.isValid() && *person.keepUntil < person.registeredOn) {
        found.push_back({u"kept-too-short"_s,
                         QCoreApplication::translate(
                             "wasl::domain", "The file would have to be erased before it was opened."),
                         u"keepUntil"_s});
    }
    checkStatuses(person, found);
    checkNeeds(person, today, found);
    checkDocuments(person, today, found);
    return found;
}

} // namespace wasl::domain
