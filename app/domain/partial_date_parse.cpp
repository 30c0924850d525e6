#include "app/domain/fold.h"
#include "app/domain/partial_date.h"
#include "app/domain/time.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

/// Folded names of months: French and English with their short forms, Arabic as written in Morocco, in the
/// east and in the Levant.
const QHash<QString, int>& months()
{
    static const QHash<QString, int> names = [] {
        const std::array<QStringView, 12> lists{u"janvier,janv,jan,january,يناير,كانون الثاني",
                                                u"fevrier,fevr,fev,february,feb,فبراير,شباط",
                                                u"mars,mar,march,مارس,آذار",
                                                u"avril,avr,april,apr,أبريل,نيسان",
                                                u"mai,may,ماي,مايو,أيار",
                                                u"juin,june,jun,يونيو,يونيه,حزيران",
                                                u"juillet,juil,july,jul,يوليوز,يوليو,يوليه,تموز",
                                                u"aout,august,aug,غشت,أغسطس,آب",
                                                u"septembre,sept,sep,september,شتنبر,سبتمبر,أيلول",
                                                u"octobre,oct,october,أكتوبر,تشرين الأول",
                                                u"novembre,nov,november,نونبر,نوفمبر,تشرين الثاني",
                                                u"decembre,dec,december,دجنبر,ديسمبر,كانون الأول"};
        QHash<QString, int> result;
        for (int month = 1; month <= 12; ++month) {
            for (const QStringView name : lists[static_cast<std::size_t>(month - 1)].split(u',')) {
                result.insert(folded(name), month);
            }
        }
        return result;
    }();
    return names;
}

tl::unexpected<Refusal> twoDigitYear()
{
    return refuse(
        u"two-digit-year"_s,
        QCoreApplication::translate(
            "wasl::domain",
            "Write the year with four digits, like 12/05/1990, or an age with its word, like “34 years”."),
        u"birth"_s);
}

tl::unexpected<Refusal> unreadable()
{
    return refuse(
        u"unreadable-date"_s,
        QCoreApplication::translate(
            "wasl::domain",
            "This date cannot be read. Write 12/05/1990, 05/1990, 1990, “about 1990” or “34 years”."),
        u"birth"_s);
}

Result<PartialDate> orNoSuchDate(std::optional<PartialDate> date)
{
    if (date) {
        return *date;
    }
    return refuse(
        u"no-such-date"_s,
        QCoreApplication::translate(
            "wasl::domain",
            "There is no such date. The day comes first, then the month, then the year: 31/12/1990."),
        u"birth"_s);
}

/// "about", "born in" and the like taken from a text.
struct Stripped
{
    QString text;
    bool about = false;
};

Stripped stripWords(QString text)
{
    static const QRegularExpression aboutBefore(
        u"^(?:about|around|circa|ca\\.?|c\\.|approx\\.?|approximately|~|≈|vers|environ|env\\.?|autour de|"
        u"à peu près|حوالي|حوالى|نحو|تقريبا|تقريباً)\\s*(?=[^\\s])"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression aboutAfter(u"\\s*(?:~|\\?|environ|approx\\.?|about|تقريبا|تقريباً)$"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression born(
        u"^(?:born|née?|né\\(e\\)|en|in|le|the|année|year|سنة|عام|في)\\s+(?=[^\\s])"_s,
        QRegularExpression::CaseInsensitiveOption);
    Stripped result{std::move(text), false};
    for (bool changed = true; changed;) {
        const qsizetype before = result.text.size();
        result.text.remove(born);
        const qsizetype length = result.text.size();
        result.text.remove(aboutBefore).remove(aboutAfter);
        result.about = result.about || result.text.size() != length;
        changed = result.text.size() != before;
    }
    return result;
}

std::optional<int> typedAge(const QString& text)
{
    static const QRegularExpression years(u"^(?:age|âge|âgée?|aged|السن|العمر)?\\s*:?\\s*(?:de "
                                          u")?([0-9]{1,3})\\s*(?:ans?|years?|yrs?|y\\.?o\\.?|سنة|سنوات|عام|"
                                          u"عاما|عاماً|أعوام)(?: old| d'âge)?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression monthsOld(
        u"^([0-9]{1,2})\\s*(?:mois|months?|شهر|أشهر|شهور|شهرا|شهراً)(?: old)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = years.match(text); match.hasMatch()) {
        return match.captured(1).toInt();
    }
    if (const auto match = monthsOld.match(text); match.hasMatch()) {
        return match.captured(1).toInt() / 12;
    }
    return std::nullopt;
}

/// "12 mai 1990", "1er janvier 1990", "mai 1990", "May 12, 1990", "28 غشت 2005"; nullopt when there is no
/// month's name in it.
std::optional<Result<PartialDate>> withMonthName(const QString& text)
{
    static const QRegularExpression dayFirst(
        u"^(?:([0-9]{1,2})\\s?(?:er|st|nd|rd|th)?\\s)?(?:de |of )?([^0-9]+?)\\s?([0-9]{4}|[0-9]{2})$"_s);
    static const QRegularExpression monthFirst(u"^([^0-9]+?)\\s([0-9]{1,2})(?:st|nd|rd|th)?\\s([0-9]{4})$"_s);
    const QString words = folded(text);
    QString day;
    QString name;
    QString year;
    if (const auto match = dayFirst.match(words); match.hasMatch()) {
        day = match.captured(1);
        name = match.captured(2);
        year = match.captured(3);
    } else if (const auto other = monthFirst.match(words); other.hasMatch()) {
        name = other.captured(1);
        day = other.captured(2);
        year = other.captured(3);
    }
    const int month = months().value(name.trimmed(), 0);
    if (month == 0) {
        return std::nullopt;
    }
    if (year.size() == 2) {
        return twoDigitYear();
    }
    return orNoSuchDate(day.isEmpty() ? PartialDate::fromMonth(year.toInt(), month)
                                      : PartialDate::fromDay(QDate(year.toInt(), month, day.toInt())));
}

Result<PartialDate> numeric(const QString& text)
{
    static const QRegularExpression dayMonthYear(
        u"^([0-9]{1,2})\\s?[/.\\- ]\\s?([0-9]{1,2})\\s?[/.\\- ]\\s?([0-9]{4}|[0-9]{2})$"_s);
    // A spreadsheet's date cell, exported, often carries a midnight.
    static const QRegularExpression yearMonthDay(
        u"^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[T ]0{1,2}:00(?::00(?:\\.0+)?)?Z?)?$"_s);
    static const QRegularExpression monthYear(u"^([0-9]{1,2})\\s?[/.\\- ]\\s?([0-9]{4}|[0-9]{2})$"_s);
    static const QRegularExpression yearMonth(u"^([0-9]{4})[-/.]([0-9]{1,2})$"_s);
    static const QRegularExpression year(u"^[0-9]{4}$"_s);
    static const QRegularExpression bareNumber(u"^[0-9]{1,2}$"_s);

    if (const auto match = dayMonthYear.match(text); match.hasMatch()) {
        if (match.captured(3).size() == 2) {
            return twoDigitYear();
        }
        return orNoSuchDate(PartialDate::fromDay(
            QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt())));
    }
    if (const auto match = yearMonthDay.match(text); match.hasMatch()) {
        return orNoSuchDate(PartialDate::fromDay(
            QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())));
    }
    if (const auto match = yearMonth.match(text); match.hasMatch()) {
        return orNoSuchDate(PartialDate::fromMonth(match.captured(1).toInt(), match.captured(2).toInt()));
    }
    if (const auto match = monthYear.match(text); match.hasMatch()) {
        if (match.captured(2).size() == 2) {
            return twoDigitYear();
        }
        return orNoSuchDate(PartialDate::fromMonth(match.captured(2).toInt(), match.captured(1).toInt()));
    }
    if (year.match(text).hasMatch()) {
        return orNoSuchDate(PartialDate::fromYear(text.toInt()));
    }
    if (bareNumber.match(text).hasMatch()) {
        return twoDigitYear();
    }
    return unreadable();
}

QString cleaned(QStringView typed)
{
    QString text;
    for (const QChar c : withLatinDigits(typed)) {
        if (c.category() != QChar::Other_Format) { // direction marks come along with pasted Arabic
            text += c.category() == QChar::Punctuation_Dash ? QChar(u'-') : c;
        }
    }
    return text.simplified();
}

} // namespace

Result<PartialDate> PartialDate::parse(QStringView typed, QDate today)
{
    const QString text = cleaned(typed);
    // An age first: "34 سنة" ends as "سنة 1990" begins.
    const Stripped stripped = stripWords(text);
    for (const QString& candidate : {text, stripped.text}) {
        if (const auto age = typedAge(candidate)) {
            return orNoSuchDate(fromEstimatedAge(*age, today));
        }
    }
    const auto named = withMonthName(stripped.text);
    const Result<PartialDate> date = named ? *named : numeric(stripped.text);
    if (date && stripped.about && date->precision() != DatePrecision::EstimatedAge) {
        return orNoSuchDate(fromYear(date->year(), About::Yes)); // "about" a day is no day
    }
    return date;
}

} // namespace wasl::domain
