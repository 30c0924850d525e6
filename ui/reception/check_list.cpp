#include "ui/reception/check_list.h"

#include "ui/shared/tokens.h"

#include <QListWidget>

namespace wasl::ui
{

void setUpCheckList(QListWidget* list)
{
    list->setTabKeyNavigation(false);
    // Enter checks too, as the finger expects; Space does by itself.
    QObject::connect(list, &QListWidget::itemActivated, list, [](QListWidgetItem* item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
}

void addCheck(QListWidget* list, const QString& code, const QString& text, bool checked)
{
    auto* item = new QListWidgetItem(text, list);
    item->setData(Qt::UserRole, code);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setSizeHint(QSize(0, tokens().row * 4 / 5));
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

QStringList checkedIn(const QListWidget* list)
{
    QStringList codes;
    for (int i = 0; i < list->count(); ++i)
        if (list->item(i)->checkState() == Qt::Checked) codes << list->item(i)->data(Qt::UserRole).toString();
    return codes;
}

void checkThese(QListWidget* list, const QStringList& codes)
{
    for (int i = 0; i < list->count(); ++i) {
        auto* item = list->item(i);
        item->setCheckState(codes.contains(item->data(Qt::UserRole).toString()) ? Qt::Checked
                                                                                : Qt::Unchecked);
    }
}

} // namespace wasl::ui
