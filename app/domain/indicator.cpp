#include "app/domain/indicator.h"

#include "app/domain/time.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

QString label(IndicatorUnit unit)
{
    switch (unit) {
    case IndicatorUnit::Persons:
        return QCoreApplication::translate("wasl::domain", "Persons");
    case IndicatorUnit::Households:
        return QCoreApplication::translate("wasl::domain", "Households");
    case IndicatorUnit::Events:
        return QCoreApplication::translate("wasl::domain", "Number");
    case IndicatorUnit::Days:
        return QCoreApplication::translate("wasl::domain", "Days");
    case IndicatorUnit::Percent:
        return QCoreApplication::translate("wasl::domain", "Percent");
    }
    return {};
}

const QString& IndicatorText::in(QStringView language) const
{
    return language.startsWith(u"ar") ? ar : language.startsWith(u"fr") ? fr : en;
}

const Indicator* IndicatorBook::find(QStringView code) const
{
    const auto found = std::find_if(indicators.begin(), indicators.end(),
                                    [&](const Indicator& one) { return one.code == code; });
    return found == indicators.end() ? nullptr : &*found;
}

void IndicatorBook::add(const QString& folder)
{
    const QDir where(folder);
    if (!where.exists()) {
        mistakes.push_back(
            {folder, 1, QCoreApplication::translate("wasl::domain", "There is no such folder.")});
        return;
    }
    for (const auto& name : where.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(where.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            mistakes.push_back(
                {name, 1, QCoreApplication::translate("wasl::domain", "The file cannot be read.")});
            continue;
        }
        auto read = readIndicator(file.readAll(), name);
        if (!read) {
            mistakes.push_back(std::move(read.error()));
        } else if (find(read->code)) {
            mistakes.push_back(
                {name, 1,
                 QCoreApplication::translate("wasl::domain", "Another file has the code “%1” already.")
                     .arg(read->code)});
        } else {
            indicators.push_back(*std::move(read));
        }
    }
}

IndicatorBook standardIndicators()
{
    IndicatorBook book;
    book.add(u":/wasl/indicators"_s);
    return book;
}

std::vector<CountingPeriod> monthsBetween(const YearMonth& first, const YearMonth& last)
{
    std::vector<CountingPeriod> months;
    for (auto month = first; month <= last; month = month.next()) {
        months.push_back({month.first(), month.last()});
    }
    return months;
}

} // namespace wasl::domain
