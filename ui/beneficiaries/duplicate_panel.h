#pragma once

#include "ui/beneficiaries/duplicate_watch.h"
#include "ui/beneficiaries/lists.h"
#include "ui/shared/card.h"

class QLabel;

namespace wasl::ui
{

/// Beside the form: who on file may already be this person, and why. Quiet while there is nobody.
class DuplicatePanel : public Card
{
    Q_OBJECT
public:
    DuplicatePanel(std::shared_ptr<const Lists> lists, QDate today, QWidget* parent = nullptr);

    void setPeople(const std::vector<Likeness>& people);
    [[nodiscard]] int count() const { return int(m_people.size()); }
    void retranslate();

Q_SIGNALS:
    void wanted(const QString& fileNumber);

private:
    QWidget* entry(const Likeness& likeness, int number);

    std::shared_ptr<const Lists> m_lists;
    QDate m_today;
    std::vector<Likeness> m_people;
    QLabel* m_quiet;
    QWidget* m_entries;
};

} // namespace wasl::ui
