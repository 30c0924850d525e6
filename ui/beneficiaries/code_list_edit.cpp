#include "ui/beneficiaries/code_list_edit.h"

#include "ui/shared/flow_layout.h"
#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

CodeListEdit::CodeListEdit(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_combo(new CodeCombo(this))
    , m_chips(new QWidget(this))
{
    setObjectName(name);
    m_combo->setObjectName(name + u"Combo"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens().unit);
    column->addWidget(m_combo);
    column->addWidget(m_chips);
    new FlowLayout(m_chips, tokens().unit);
    m_chips->hide();
    setFocusProxy(m_combo);
    // The list writes its label into the field after it was chosen: what is chosen is taken when it is done.
    connect(m_combo->completer(), qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this] { QTimer::singleShot(0, this, &CodeListEdit::take); });
    connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, &CodeListEdit::take);
    connect(m_combo, &CodeCombo::problemFound, this, &CodeListEdit::problemFound);
}

void CodeListEdit::setEntries(const std::vector<CodeEntry>& entries)
{
    m_entries = entries;
    m_combo->setEntries(entries);
    showChips();
}

void CodeListEdit::setCodes(const QStringList& codes)
{
    if (codes == m_codes) return;
    m_codes = codes;
    showChips();
    Q_EMIT codesChanged();
}

bool CodeListEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            static_cast<QPushButton*>(watched)->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CodeListEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) showChips();
    QWidget::changeEvent(event);
}

void CodeListEdit::take()
{
    const auto code = m_combo->code();
    if (code.isEmpty()) return;
    m_combo->setCode({});
    if (!m_codes.contains(code)) setCodes(m_codes + QStringList{code});
}

void CodeListEdit::showChips()
{
    for (auto* chip : m_chips->findChildren<QPushButton*>()) {
        m_chips->layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was clicked
    }
    for (const auto& code : m_codes) {
        const auto entry =
            std::find_if(m_entries.begin(), m_entries.end(), [&](const auto& e) { return e.code == code; });
        const auto label = entry == m_entries.end() ? code : entry->label;
        auto* chip = new QPushButton(themeIcon(u"close"_s, IconInk::Quiet), label, m_chips);
        chip->setObjectName(u"%1Chip-%2"_s.arg(objectName(), code));
        chip->setProperty("chip", true);
        chip->setAccessibleName(tr("Take %1 away").arg(label));
        chip->installEventFilter(this);
        connect(chip, &QPushButton::clicked, this, [this, code] {
            auto left = m_codes;
            left.removeAll(code);
            m_combo->setFocus(Qt::OtherFocusReason);
            setCodes(left);
        });
        m_chips->layout()->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!m_codes.isEmpty());
}

} // namespace wasl::ui
