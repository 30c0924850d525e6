#pragma once

#include "app/domain/ramadan.h"
#include "ui/shared/card.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class DateEdit;
class Notice;

/// The days of this Ramadan or the next, corrected when they are announced, and where the sun is watched.
class RamadanBox : public Card
{
    Q_OBJECT
public:
    explicit RamadanBox(storage::CaseFile& file, QWidget* parent = nullptr);

private:
    void showNext();
    using QWidget::show;
    void correct();
    void choosePlace();

    storage::CaseFile& m_file;
    domain::Ramadan m_shown;
    QLabel* m_says;
    DateEdit *m_first, *m_last;
    QPushButton* m_correct;
    QComboBox* m_place;
    Notice* m_notice;
};

} // namespace wasl::ui
