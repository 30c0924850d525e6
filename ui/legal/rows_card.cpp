#include "ui/legal/rows_card.h"

#include "ui/shared/icons.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

RowsCard::RowsCard(const QString& name, QAbstractItemModel* model, bool marks, int stretched, QWidget* parent)
    : Card(parent)
    , m_view(new QTableView(this))
    , m_add(new QPushButton(this))
{
    m_view->setObjectName(name + u"Table"_s);
    m_view->setModel(model);
    m_view->setMinimumHeight(3 * tokens().row);
    TableSetup setup;
    setup.onOpen = [this](const QModelIndex& index) {
        if (m_mayEdit && index.isValid()) Q_EMIT changeWanted(index);
    };
    setup.stretched = stretched;
    setUpTable(m_view, setup);
    m_view->installEventFilter(this);
    body()->addWidget(m_view, 1);
    if (marks) {
        m_mark = new QPushButton(this);
        m_mark->setObjectName(name + u"MarkButton"_s);
        setButtonRole(m_mark, ButtonRole::Quiet);
        addHeadWidget(m_mark);
        connect(m_mark, &QPushButton::clicked, this, [this] {
            if (m_view->currentIndex().isValid()) Q_EMIT markWanted(m_view->currentIndex());
        });
    }
    m_add->setObjectName(name + u"AddButton"_s);
    m_add->setIcon(themeIcon(u"add"_s));
    addHeadWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &RowsCard::addWanted);
}

void RowsCard::setMayEdit(bool may)
{
    m_mayEdit = may;
    m_add->setVisible(may);
    if (m_mark) m_mark->setVisible(may && m_view->model()->rowCount() > 0);
}

void RowsCard::setTexts(const QString& heading, const QString& add, const QString& mark)
{
    setHeading(heading);
    m_view->setAccessibleName(heading);
    m_add->setText(add);
    m_add->setToolTip(tr("Insert adds, Enter changes, Delete takes away"));
    if (m_mark) m_mark->setText(mark);
}

void RowsCard::rowsChanged()
{
    if (m_view->model()->rowCount() > 0) m_view->setCurrentIndex(m_view->model()->index(0, 0));
    fitColumns(m_view);
    setMayEdit(m_mayEdit);
}

bool RowsCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress && m_mayEdit) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        const auto at = m_view->currentIndex();
        if (key == Qt::Key_Insert) {
            Q_EMIT addWanted();
            return true;
        }
        if (key == Qt::Key_Delete && at.isValid()) {
            Q_EMIT removeWanted(at);
            return true;
        }
        if (key == Qt::Key_Space && at.isValid() && m_mark) {
            Q_EMIT markWanted(at);
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace wasl::ui
