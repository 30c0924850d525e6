#include "app/registers/row_draft.h"

#include "app/registers/dates.h"
#include "app/registers/phones.h"

#include <QRegularExpression>

#include <algorithm>

namespace wasl::registers
{

using namespace Qt::StringLiterals;
using Why = Remark::Why;

namespace
{

Why unreadable(const QString& text)
{
    return isLost(text) ? Why::LostCharacters : Why::Unreadable;
}

/// What a person's name may be at most; beyond, a text ended up in the wrong column.
constexpr qsizetype longestName = 160;

/// Marks that turn the direction of writing, and controls besides those that are blank; in the middle of a
/// name they are dirt of another program.
QString withoutMarks(QString text)
{
    static const QRegularExpression marks(
        u"[\\x{0}-\\x{8}\\x{E}-\\x{1F}\\x{7F}-\\x{84}\\x{86}-\\x{9F}"
        u"\\x{200B}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{2069}\\x{FEFF}]"_s);
    return text.remove(marks);
}

/// "=cmd|' /C calc'!A0" and the like: written for a spreadsheet to run, nobody's name.
bool isFormula(QStringView text)
{
    static constexpr QStringView starts = u"=+@";
    return starts.contains(text.front());
}

bool canBeName(const QString& text)
{
    return isName(text) && text.size() <= longestName && !isFormula(text);
}

} // namespace

void RowDraft::each(Field field, const std::function<void(std::size_t, const QString&)>& take) const
{
    for (std::size_t column = 0; column < m_mapping.fields.size(); ++column) {
        if (m_mapping.fields[column] != field) continue;
        const QString text = cell(m_row, column);
        if (!text.isEmpty()) take(column, text);
    }
}

void RowDraft::readNames()
{
    each(Field::FamilyName,
         [&](std::size_t column, const QString& text) { name(names.family, column, text); });
    each(Field::GivenName, [&](std::size_t column, const QString& text) { name(names.given, column, text); });
    each(Field::FullName, [&](std::size_t column, const QString& text) { name(names.full, column, text); });
    names.putInto(entry.person);
    each(Field::OtherNames, [&](std::size_t column, const QString& text) {
        if (canBeName(text))
            entry.person.otherNames +=
                (entry.person.otherNames.isEmpty() ? QString() : u"; "_s) + withoutMarks(text);
        else
            keep(column, text, unreadable(text));
    });
}

void RowDraft::readVisit(QDate lastVisit)
{
    each(Field::Date, [&](std::size_t column, const QString& text) {
        const auto day = readDay(text);
        if (day && *day <= m_today && !entry.visited.isValid())
            entry.visited = *day;
        else if (day && *day <= m_today)
            note(column, text); // a second day of the row
        else
            keep(column, text, day ? Why::InFuture : unreadable(text));
    });
    if (!entry.visited.isValid()) {
        entry.visited = lastVisit.isValid() ? lastVisit : m_today;
        entry.remarks.push_back({Field::Date, Why::Assumed});
    }
    entry.person.registeredOn = entry.visited;
}

void RowDraft::readIdentity()
{
    domain::Beneficiary& person = entry.person;
    each(Field::Sex, [&](std::size_t column, const QString& text) {
        bool understood = false;
        const auto answer = m_meanings.sex(text, understood);
        if (understood && (!person.sex.isKnown() || person.sex == answer))
            person.sex = answer;
        else if (understood)
            keep(column, text, Why::Contradiction);
        else
            keep(column, text, unreadable(text));
    });
    each(Field::Birth, [&](std::size_t column, const QString& text) {
        const auto birth = readBirth(text, entry.visited);
        if (!birth || birth->earliest() > m_today || birth->latest().addYears(125) < m_today) {
            keep(column, text, birth ? Why::Contradiction : unreadable(text));
            return;
        }
        // Two columns tell it, a date and an age: the more exact one stands, the other goes to the note.
        const bool stands = !person.birth.isKnown() || exactness(*birth) > exactness(person.birth.value());
        if (!stands || person.birth.isKnown())
            note(stands ? m_birthColumn : column, stands ? m_birthText : text);
        if (!stands) return;
        person.birth = *birth;
        m_birthColumn = column;
        m_birthText = text;
        if (birth->earliest() > entry.visited) keep(column, text, Why::Contradiction);
    });
    each(Field::BirthPlace, [&](std::size_t, const QString& text) {
        person.birthPlace += (person.birthPlace.isEmpty() ? QString() : u", "_s) + text;
    });
    each(Field::Nationality, [&](std::size_t column, const QString& text) {
        bool uncertain = false;
        const QStringList codes = m_meanings.nationalities(text, uncertain);
        for (const QString& code : codes) {
            if (!person.nationalities.contains(code)) person.nationalities.append(code);
        }
        if (codes.isEmpty())
            keep(column, text, unreadable(text));
        else if (uncertain)
            keep(column, text, Why::Uncertain);
    });
    each(Field::Language, [&](std::size_t column, const QString& text) {
        const QStringList codes = m_meanings.languages(text);
        person.languages += codes;
        if (codes.isEmpty()) keep(column, text, unreadable(text));
    });
    each(Field::Arrival, [&](std::size_t column, const QString& text) {
        const auto day = readDay(text);
        const bool possible =
            day && *day <= m_today && !(person.birth.isKnown() && *day < person.birth.value().earliest());
        if (possible && !person.arrival)
            person.arrival = *day;
        else if (possible)
            note(column, text);
        else
            keep(column, text, day ? Why::Contradiction : unreadable(text));
    });
}

void RowDraft::readContact()
{
    domain::Beneficiary& person = entry.person;
    each(Field::Phone, [&](std::size_t column, const QString& text) {
        const Phones phones = readPhones(text);
        person.phones += phones.numbers;
        // What cannot be dialled may still be the number she gave: it stays findable.
        if (!isLost(text)) person.phones += phones.unreadable;
        if (!phones.unreadable.isEmpty())
            keep(column, text, unreadable(text));
        else if (phones.doubtful)
            entry.remarks.push_back({Field::Phone, Why::Uncertain});
    });
    person.phones.removeDuplicates();
    each(Field::Place, [&](std::size_t column, const QString& text) {
        if (isLost(text)) {
            keep(column, text, Why::LostCharacters);
            return;
        }
        person.address += (person.address.isEmpty() ? QString() : u", "_s) + text;
        if (const auto commune = m_meanings.commune(text))
            person.communeCode = *commune;
        else
            entry.remarks.push_back({Field::Place, Why::Unreadable}); // the address keeps it
    });
}

void RowDraft::readWords()
{
    for (const Field field : {Field::Status, Field::Observations, Field::Service})
        each(field, [&](std::size_t column, const QString& text) { readWordsOf(field, column, text); });
}

void RowDraft::remarkLostLetters()
{
    for (std::size_t column = 0; column < m_mapping.fields.size(); ++column) {
        const Field field = m_mapping.fields[column];
        const QString text = cell(m_row, column);
        if (field == Field::None || field == Field::Ignore || isLost(text)) continue;
        if (text.contains(QChar(QChar::ReplacementCharacter))) keep(column, text, Why::LostCharacters);
    }
}

void RowDraft::keepUnknownColumns()
{
    for (std::size_t column = 0; column < m_row.size(); ++column) {
        const bool known = column < m_mapping.fields.size() && m_mapping.fields[column] != Field::None;
        const QString text = cell(m_row, column);
        if (!known && !text.isEmpty()) note(column, text);
    }
}

void RowDraft::name(QStringList& into, std::size_t column, const QString& text)
{
    if (canBeName(text))
        into.append(withoutMarks(text));
    else
        keep(column, text, unreadable(text));
}

void RowDraft::readWordsOf(Field field, std::size_t column, const QString& text)
{
    const CellMeaning& meaning = m_meanings.words(text);
    domain::Beneficiary& person = entry.person;
    bool took = false;
    if (field == Field::Status) {
        for (const QString& code : meaning.statuses) {
            domain::StatusPeriod status{code, std::nullopt, std::nullopt};
            if (meaning.year && *meaning.year <= m_today.year()) status.from = QDate(*meaning.year, 1, 1);
            person.statuses.push_back(status);
            took = true;
        }
    }
    for (const QString& code : meaning.needs) {
        took = true;
        const bool known = std::any_of(person.needs.begin(), person.needs.end(),
                                       [&](const auto& need) { return need.code == code; });
        if (known) continue;
        person.needs.push_back({{}, code, entry.visited, std::nullopt, text});
        if (contradicts(code)) keep(column, text, Why::Contradiction);
    }
    if (field != Field::Status) {
        for (const QString& code : meaning.services) {
            took = true;
            if (!entry.services.contains(code)) entry.services.append(code);
        }
    }
    if (field == Field::Service)
        entry.serviceText += (entry.serviceText.isEmpty() ? QString() : u", "_s) + text;
    if (meaning.interpreter) {
        took = true;
        person.needsInterpreter = true;
        for (const QString& language : meaning.languages) {
            if (!person.languages.contains(language)) person.languages.append(language);
        }
    }
    if (meaning.uncertain)
        keep(column, text, Why::Uncertain);
    else if (!took)
        keep(column, text, unreadable(text));
    else if (!meaning.whole)
        keep(column, text, Why::PartlyRead);
}

bool RowDraft::contradicts(const QString& need) const
{
    const domain::Beneficiary& person = entry.person;
    const bool ofWomen = need.startsWith(u"PG-") || need == u"SM-DP" || need == u"CR-TP";
    const bool ofChildren = need.startsWith(u"SC-") || need.startsWith(u"CR-");
    if (ofWomen && person.sex.known() == domain::Sex::Male) return true;
    return ofChildren && domain::isMinorOn(person, entry.visited) == std::optional(false);
}

void RowDraft::keep(std::size_t column, const QString& text, Why why)
{
    const Remark remark{m_mapping.fields[column], why};
    if (std::find(entry.remarks.begin(), entry.remarks.end(), remark) == entry.remarks.end())
        entry.remarks.push_back(remark);
    note(column, text);
}

void RowDraft::note(std::size_t column, const QString& text)
{
    const QString heading = column < static_cast<std::size_t>(m_mapping.headings.size())
                                ? m_mapping.headings[static_cast<qsizetype>(column)]
                                : QString();
    const QString line = heading.isEmpty() ? text : heading + u": "_s + text;
    if (entry.unread.split(u'\n').contains(line)) return;
    entry.unread += (entry.unread.isEmpty() ? QString() : u"\n"_s) + line;
}

} // namespace wasl::registers
