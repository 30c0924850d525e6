#pragma once

#include "app/domain/visit.h"
#include "ui/beneficiaries/people_table.h"
#include "ui/shared/page.h"

#include <QPointer>

class QAbstractItemView;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class DeskCard;
struct DeskItem;
struct DeskLists;
class EmptyState;
class PageHeader;
class PeopleSearch;
class SearchField;
class Task;

/// "desk": the first thing after unlocking. One field that finds people while one types; while it is empty,
/// what waits today.
///
/// open() takes what was typed into the search field of the top bar. Ctrl+N asks for a registration with it.
class DeskPage : public Page
{
    Q_OBJECT
public:
    explicit DeskPage(storage::CaseFile& file, QWidget* parent = nullptr);

    void refresh() override;
    void open(const QVariant& target) override;
    bool goBack() override;
    void takeFocus() override;
    /// Where Down leads from a search field: for the one of the top bar.
    [[nodiscard]] QAbstractItemView* results() const;

protected:
    void retranslate() override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildToday();
    void searchFor(const QString& typed);
    void showFound(const std::vector<storage::BeneficiaryRow>& rows);
    void showLists(DeskLists lists);
    void openCard(DeskCard* card);
    void newPerson();
    void queueChosen();
    void takeStep(const domain::Visit& visit, domain::VisitEvent event);
    void receiveNext();
    void showVisitMenu(const DeskItem& item, const QPoint& at);

    storage::CaseFile& m_file;
    std::shared_ptr<const Lists> m_lists;
    PageHeader* m_header;
    SearchField* m_search;
    QStackedWidget* m_stack;
    QWidget* m_today = nullptr;
    QTableView* m_view;
    PeopleModel* m_model;
    Portraits* m_portraits;
    EmptyState *m_notFound, *m_nobody;
    DeskCard *m_queue = nullptr, *m_expiring = nullptr, *m_referrals = nullptr, *m_stays = nullptr,
             *m_followUps = nullptr, *m_rights = nullptr, *m_registered = nullptr;
    /// Of what falls due one list is open at a time.
    std::vector<DeskCard*> m_due;
    bool m_cardChosen = false;
    PeopleSearch* m_people;
    QPointer<Task> m_reading;
    QPushButton* m_next = nullptr;
    bool m_mayRegister, m_mayFind;
    bool m_fileIsEmpty = false;
    bool m_answered = false; ///< who was searched for was opened: what was typed is not the next one's name
};

} // namespace wasl::ui
