#include "ui/shared/empty_text.h"

#include "ui/shared/theme.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

void setEmptyText(QAbstractItemView* view, const QString& text)
{
    const auto name = u"emptyText"_s;
    auto* label = view->viewport()->findChild<QLabel*>(name, Qt::FindDirectChildrenOnly);
    if (!label) {
        label = new QLabel(view->viewport());
        label->setObjectName(name);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        setTextRole(label, TextRole::Caption, true);
        auto* place = new QVBoxLayout(view->viewport());
        place->addWidget(label);
        const auto* model = view->model();
        const auto look = [model, label] { label->setVisible(model->rowCount() == 0); };
        for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
            QObject::connect(model, signal, label, look);
        QObject::connect(model, &QAbstractItemModel::modelReset, label, look);
        QObject::connect(model, &QAbstractItemModel::layoutChanged, label, look);
        look();
    }
    label->setText(text);
    // A screen reader stands on the list.
    view->setAccessibleDescription(text);
}

} // namespace wasl::ui
