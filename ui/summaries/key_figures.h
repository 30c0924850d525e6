#pragma once

#include "app/reports/report.h"

#include <QFrame>

class QHBoxLayout;

namespace wasl::ui
{

/// The figures that stand at the head of a month: a number and its words, side by side.
class KeyFigures : public QFrame
{
    Q_OBJECT
public:
    explicit KeyFigures(QWidget* parent = nullptr);
    void setFigures(const std::vector<reports::KeyFigure>& figures);

private:
    QHBoxLayout* m_line;
};

} // namespace wasl::ui
