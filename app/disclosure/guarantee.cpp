#include "app/disclosure/guarantee.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace wasl::disclosure
{

namespace
{

double epsilon(const TableSchema& table)
{
    return static_cast<double>(table.epsilon.numerator) / static_cast<double>(table.epsilon.denominator);
}

} // namespace

double oddsPerTable(const TableSchema& table)
{
    return std::exp(epsilon(table));
}

double oddsPerFamily(const FamilySchema& family)
{
    double sum = 0;
    for (const TableSchema& table : family.tables) {
        sum += epsilon(table);
    }
    return std::exp(sum);
}

QStringList guarantee(const FamilySchema& family)
{
    const QLocale locale;
    return {
        QCoreApplication::translate("wasl::disclosure",
                                    "Every figure that leaves has been randomly altered on this computer."),
        QCoreApplication::translate("wasl::disclosure", "The network never receives the real counts."),
        QCoreApplication::translate(
            "wasl::disclosure",
            "Someone who knows everyone else in the file can shift the odds that one person "
            "is counted by at most %1 times per table and %2 times per family of tables.")
            .arg(locale.toString(oddsPerTable(family.tables.front()), 'f', 1),
                 locale.toString(oddsPerFamily(family), 'f', 1)),
        QCoreApplication::translate("wasl::disclosure", "Seizing the hub yields only altered figures."),
        QCoreApplication::translate("wasl::disclosure", "Before sending, you see exactly what will leave."),
        QCoreApplication::translate(
            "wasl::disclosure",
            "Gender-based violence, trafficking, HIV, sexual orientation and unaccompanied "
            "minors are in no table that leaves."),
    };
}

} // namespace wasl::disclosure
