#pragma once

#include "app/domain/distribution.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace wasl::ui
{

/// The hours of an item, one line each: which serving, from when until when, in Ramadan or else.
class ServingRows : public QWidget
{
    Q_OBJECT
public:
    explicit ServingRows(QWidget* parent = nullptr);

    void setServings(const std::vector<domain::ServingTime>& servings);
    /// As typed; an hour that is none is invalid, and the rule then says so.
    [[nodiscard]] std::vector<domain::ServingTime> servings() const;

Q_SIGNALS:
    void edited();

private:
    struct Line
    {
        QWidget* widget;
        QComboBox* serving;
        QLineEdit *from, *until;
        QCheckBox *sunset, *ramadan;
    };
    void addLine(const domain::ServingTime& time);
    void removeLine(QWidget* widget);

    QVBoxLayout* m_column;
    QPushButton* m_add;
    std::vector<Line> m_lines;
};

} // namespace wasl::ui
