#pragma once

#include <QWidget>

#include <utility>
#include <vector>

class QGridLayout;

namespace wasl::ui
{

/// What is known, to be read and not changed: a quiet word and beside it what it says. Every text is shown
/// as it is written, whatever a stranger put into it.
class Facts : public QWidget
{
    Q_OBJECT
public:
    using Lines = std::vector<std::pair<QString, QString>>;

    explicit Facts(QWidget* parent = nullptr);

    /// Lines that say nothing are left out.
    void setLines(const Lines& lines);
    /// All of it as one text, for tests and screen readers.
    [[nodiscard]] QString text() const;

private:
    QGridLayout* m_grid;
};

} // namespace wasl::ui
