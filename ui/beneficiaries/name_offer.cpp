#include "ui/beneficiaries/name_offer.h"

#include "app/storage/vault/case_file.h"
#include "ui/shared/background.h"
#include "ui/shared/field.h"
#include "ui/shared/text_fields.h"
#include "ui/shared/writing.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

NameOffer::NameOffer(storage::CaseFile& file, storage::NamePart part, NameField* typed, NameField* other,
                     Field* field, QObject* parent)
    : QObject(parent)
    , m_file(file)
    , m_part(part)
    , m_typed(typed)
    , m_other(other)
    , m_field(field)
{
    connect(typed, &QLineEdit::editingFinished, this, &NameOffer::look);
    connect(other, &QLineEdit::textEdited, this, &NameOffer::clear);
    other->installEventFilter(this);
}

void NameOffer::look()
{
    const auto name = m_typed->name();
    if (name.isEmpty() || !m_other->text().isEmpty()) {
        clear();
        return;
    }
    if (m_task) m_task->cancel();
    m_task = runInBackground(
        this,
        [file = &m_file, part = m_part, name](const Job& job) {
            const auto reader = job.isCancelled() ? nullptr : file->openReader().value_or(nullptr);
            return reader ? storage::BeneficiaryStore(*reader).inOtherScript(name, part) : QStringList();
        },
        [this](const QStringList& names) {
            m_task.clear();
            if (m_other->text().isEmpty()) offer(names);
        });
}

void NameOffer::offer(const QStringList& names)
{
    m_names = names;
    QStringList shown;
    for (const auto& name : names)
        shown << isolate(name);
    m_field->setHint(names.isEmpty() ? QString()
                                     : tr("Others write it %1. Ctrl+Space takes the first.")
                                           .arg(shown.join(tr(", ", "between names"))));
}

void NameOffer::clear()
{
    if (m_task) m_task->cancel();
    if (!m_names.isEmpty()) offer({});
}

bool NameOffer::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && !m_names.isEmpty()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier) {
            m_other->setText(m_names.front());
            clear();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace wasl::ui
