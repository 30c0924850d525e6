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

class Arrival;
class BedBoard;
class EmptyState;
class GiveBed;
class HandOut;
class LoansView;
class PageHeader;
class StructurePage;
class WaitingView;

/// Reception structures: the board of beds, giving a bed, handing out. open() takes "bed-for:<file number>",
/// "hand-out", "arrival", "waiting-list", "loans", "structure" (also "structure:about" and
/// "structure:rules"), "today" or "weeks" (the two views of the board), or nothing for the board as it was.
class ReceptionPage : public Page
{
    Q_OBJECT
public:
    explicit ReceptionPage(storage::CaseFile& file, QWidget* parent = nullptr);

    void refresh() override;
    void open(const QVariant& target) override;
    bool goBack() override;
    void takeFocus() override;
    void keepDraft() override;

protected:
    void retranslate() override;

private:
    void connectBoard();
    void chooseWhom(const domain::BedId& bed);
    void give(const QString& fileNumber, const domain::BedId& bed = {});
    void addStructure(const std::optional<domain::ReceptionStructure>& to);
    void handOut();
    void edit(const domain::StructureId& structure, const QString& tab = {});
    void showLoans();
    void arrive();
    void showWaiting();
    void showBoard();
    [[nodiscard]] bool isAtBoard() const;

    storage::CaseFile& m_file;
    QStackedWidget* m_stack;
    BedBoard* m_board;
    GiveBed* m_give;
    HandOut* m_handOut;
    StructurePage* m_setUp = nullptr; ///< made when it is first wanted
    LoansView* m_loans;
    WaitingView* m_waiting;
    Arrival* m_arrival = nullptr; ///< made when it is first wanted
    QWidget* m_nothing;           ///< instead of the board while there is no structure
    PageHeader* m_header;
    EmptyState* m_empty;
};

} // namespace wasl::ui
