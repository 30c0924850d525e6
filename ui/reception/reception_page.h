#pragma once

#include "app/domain/reception.h"
#include "ui/shared/page.h"

#include <optional>

class QStackedWidget;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class BedBoard;
class EmptyState;
class GiveBed;
class HandOut;
class PageHeader;

/// Reception structures: the board of beds, giving a bed, handing out. open() takes "bed-for:<file number>",
/// "hand-out", "today" or "weeks" (the two views of the board), or nothing for the board as it was.
class ReceptionPage : public Page
{
    Q_OBJECT
public:
    explicit ReceptionPage(storage::CaseFile& file, QWidget* parent = nullptr);

    void refresh() override;
    void open(const QVariant& target) override;
    bool goBack() override;
    void takeFocus() override;

protected:
    void retranslate() override;

private:
    void connectBoard();
    void chooseWhom(const domain::BedId& bed);
    void give(const QString& fileNumber, const domain::BedId& bed = {});
    void addStructure(const std::optional<domain::ReceptionStructure>& to);
    void handOut();
    void showBoard();

    storage::CaseFile& m_file;
    QStackedWidget* m_stack;
    BedBoard* m_board;
    GiveBed* m_give;
    HandOut* m_handOut;
    QWidget* m_nothing; ///< instead of the board while there is no structure
    PageHeader* m_header;
    EmptyState* m_empty;
};

} // namespace wasl::ui
