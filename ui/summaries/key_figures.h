#pragma once

#include "app/reports/figure_rows.h"

#include <QFrame>

class QHBoxLayout;

namespace wasl::ui
{

/// The figures that stand at the head of a month: a number and its words, what it was before and a year
/// before. Each can be reached with Tab; Enter, Space or a double click asks what stands behind it.
class KeyFigures : public QFrame
{
    Q_OBJECT
public:
    explicit KeyFigures(QWidget* parent = nullptr);
    /// While `isCompared` is false nothing is said of before.
    void setFigures(const std::vector<reports::FigureRow>& figures, bool isCompared);

Q_SIGNALS:
    void behindWanted(const QString& path);

private:
    QHBoxLayout* m_line;
};

} // namespace wasl::ui
