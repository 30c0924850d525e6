#pragma once

#include "app/domain/case.h"
#include "ui/shared/card.h"

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

/// What became of a case: opened, closed and opened again, and who had it when. The latest first.
class CaseHistoryCard : public Card
{
    Q_OBJECT
public:
    explicit CaseHistoryCard(storage::CaseFile& file, QWidget* parent = nullptr);

    void show(const domain::Case& shown);
    void retranslate();

private:
    void showLines();

    storage::CaseFile& m_file;
    domain::Case m_shown;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_inside;
};

} // namespace wasl::ui
