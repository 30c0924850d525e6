#include "ui/shared/table_setup.h"

#include "ui/shared/row_delegate.h"
#include "ui/shared/table_model.h"
#include "ui/shared/tokens.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QTimer>

#include <utility>

namespace wasl::ui
{

namespace
{

/// The head's menu: which columns are shown. The last one shown cannot be hidden.
void chooseColumns(QTableView* view, const QPoint& at)
{
    auto* head = view->horizontalHeader();
    QMenu menu(view);
    for (int i = 0; i < head->count(); ++i) {
        const auto title = view->model()->headerData(i, Qt::Horizontal).toString();
        if (title.isEmpty()) continue;
        auto* action = menu.addAction(title);
        action->setCheckable(true);
        action->setChecked(!head->isSectionHidden(i));
        action->setEnabled(head->isSectionHidden(i) || head->count() - head->hiddenSectionCount() > 1);
        QObject::connect(action, &QAction::toggled, head,
                         [head, i](bool shown) { head->setSectionHidden(i, !shown); });
    }
    menu.exec(head->mapToGlobal(at));
}

/// Takes from the widest columns of words, a little at a time, until all are in sight; chips keep their room.
void giveWay(const QTableView* view, QHeaderView* head)
{
    constexpr int narrowest = 110, step = 4;
    const auto* model = view->model();
    const auto givesWay = [&](int i) {
        return head->sectionResizeMode(i) == QHeaderView::Interactive && head->sectionSize(i) > narrowest &&
               !model->index(0, i).data(chipRole).isValid();
    };
    while (view->isVisible() && head->length() > view->viewport()->width()) {
        int widest = -1;
        for (int i = 0; i < head->count(); ++i)
            if (givesWay(i) && (widest < 0 || head->sectionSize(i) > head->sectionSize(widest))) widest = i;
        if (widest < 0) return;
        head->resizeSection(widest, head->sectionSize(widest) - step);
    }
}

const auto fitterName = QStringLiteral("fitAgain");

class FitAgain : public QObject
{
public:
    FitAgain(QTableView* view, std::function<void()> fit)
        : QObject(view)
        , m_fit(std::move(fit))
    {
        setObjectName(fitterName);
        m_shown = view->isVisible();
        view->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool first = event->type() == QEvent::Show && !std::exchange(m_shown, true);
        if (first || event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
            QMetaObject::invokeMethod(this, m_fit, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_fit;
    bool m_shown = false; ///< only then is it known how much room there is
};

} // namespace

void setUpTable(QTableView* view, const TableSetup& setup)
{
    const auto& t = tokens();
    view->setItemDelegate(new RowDelegate(view));
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setCornerButtonEnabled(false);
    view->setMouseTracking(true);

    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(t.row);

    auto* head = view->horizontalHeader();
    head->setHighlightSections(false);
    head->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    head->setSectionsMovable(true);
    head->setMinimumSectionSize(48);
    head->setFixedHeight(t.row);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(head, &QWidget::customContextMenuRequested, view,
                     [view](const QPoint& at) { chooseColumns(view, at); });
    if (setup.stretched < 0)
        head->setStretchLastSection(true);
    else
        head->setSectionResizeMode(setup.stretched, QHeaderView::Stretch);

    view->setSortingEnabled(true);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    if (!setup.columns.isEmpty()) head->restoreState(setup.columns);

    if (setup.onOpen) QObject::connect(view, &QAbstractItemView::activated, view, setup.onOpen);
    if (setup.remember) {
        // Dragging an edge sends many signals: one word when it is over.
        auto* later = new QTimer(view);
        later->setSingleShot(true);
        later->setInterval(400);
        const auto remember = setup.remember;
        QObject::connect(later, &QTimer::timeout, view, [head, remember] { remember(head->saveState()); });
        const auto soon = [later] { later->start(); };
        QObject::connect(head, &QHeaderView::sectionResized, later, soon);
        QObject::connect(head, &QHeaderView::sectionMoved, later, soon);
        QObject::connect(head, &QHeaderView::sortIndicatorChanged, later, soon);
    }
}

void fitColumns(QTableView* view)
{
    const auto fit = [view] {
        constexpr int widest = 320;
        auto* head = view->horizontalHeader();
        // What is stretched takes the rest again afterwards; while it is, Qt keeps its width.
        const bool last = head->stretchLastSection();
        QList<int> stretched;
        for (int i = 0; i < head->count(); ++i)
            if (head->sectionResizeMode(i) == QHeaderView::Stretch) stretched << i;
        head->setStretchLastSection(false);
        for (const auto i : stretched)
            head->setSectionResizeMode(i, QHeaderView::Interactive);
        view->resizeColumnsToContents();
        for (int i = 0; i < head->count(); ++i)
            if (head->sectionSize(i) > widest) head->resizeSection(i, widest);
        giveWay(view, head);
        for (const auto i : stretched)
            head->setSectionResizeMode(i, QHeaderView::Stretch);
        head->setStretchLastSection(last);
    };
    fit();
    // Another language has other words and another size: what fitted does not any more.
    if (!view->findChild<QObject*>(fitterName)) new FitAgain(view, fit);
}

} // namespace wasl::ui
