#pragma once

#include "app/reports/month_labels.h"

#include <QCoreApplication>
#include <QStringList>

namespace wasl::ui
{

/// What the cells of a release are called in the window's language.
class CellWords
{
    Q_DECLARE_TR_FUNCTIONS(wasl::ui::CellWords)

public:
    /// \p communes as they were declared, in the order of their slots.
    explicit CellWords(QStringList communes);

    static QString table(const QString& name);
    [[nodiscard]] QString cell(const QString& table, const QString& code) const;

private:
    [[nodiscard]] QString commune(const QString& code) const;

    QStringList m_communes;
    reports::MonthLabels m_labels;
};

} // namespace wasl::ui
