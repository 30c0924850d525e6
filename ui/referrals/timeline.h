#pragma once

#include "ui/shared/card.h"

#include <QDateTime>

#include <vector>

namespace wasl::ui
{

/// One thing that happened.
struct TimelineEntry
{
    QString what;
    QDateTime at;
    QString who;  ///< may be empty
    QString note; ///< may be empty
    QString icon;
};

/// What happened, the newest last.
class Timeline : public Card
{
    Q_OBJECT
public:
    explicit Timeline(QWidget* parent = nullptr);

    void setEntries(const std::vector<TimelineEntry>& entries);

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawIcons();

    std::vector<std::pair<QLabel*, QString>> m_icons;
    QWidget* m_lines = nullptr;
};

} // namespace wasl::ui
