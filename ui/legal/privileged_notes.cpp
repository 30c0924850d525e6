#include "ui/legal/privileged_notes.h"

#include "app/storage/vault/case_file.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"

#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

PrivilegedNotes::PrivilegedNotes(storage::CaseFile& file, QWidget* parent)
    : Card(parent)
    , m_file(file)
    , m_notice(new Notice(this))
    , m_text(new QPlainTextEdit(this))
    , m_keep(new QPushButton(this))
{
    m_notice->setObjectName(u"closedLegalNotes"_s);
    m_text->setObjectName(u"legalNotesEdit"_s);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(96);
    m_keep->setObjectName(u"keepLegalNotesButton"_s);
    addHeadWidget(m_keep);
    body()->addWidget(m_notice);
    body()->addWidget(m_text, 1);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        enable();
        Q_EMIT edited();
    });
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT keepWanted(m_text->toPlainText()); });
}

void PrivilegedNotes::show(const QString& notes, bool mayEdit, bool closed)
{
    const auto typed = unkept();
    m_kept = notes;
    m_mayEdit = mayEdit;
    m_closed = closed;
    m_text->setPlainText(typed.isEmpty() ? notes : typed);
    m_notice->clear();
    const bool key = m_file.database().cipher(domain::Compartment::Legal);
    if (closed)
        m_notice->say(Meaning::Information,
                      tr("There are privileged notes that you may not read: you were given no key to them."));
    else if (!key)
        m_notice->say(
            Meaning::Information,
            tr("You were given no key to the legal compartment. Whoever manages the users can have it "
               "given to you."));
    m_text->setVisible(key && !closed);
    enable();
}

QString PrivilegedNotes::unkept() const
{
    const auto typed = m_text->toPlainText();
    return typed == m_kept || m_closed ? QString() : typed;
}

void PrivilegedNotes::setTyped(const QString& text)
{
    m_text->setPlainText(text);
}

void PrivilegedNotes::forget()
{
    m_kept.clear();
    m_text->clear();
}

void PrivilegedNotes::enable()
{
    m_text->setReadOnly(!m_mayEdit);
    m_keep->setVisible(m_mayEdit && m_text->isVisibleTo(this));
    m_keep->setEnabled(m_text->toPlainText() != m_kept);
}

void PrivilegedNotes::retranslate()
{
    setHeading(tr("Privileged notes"));
    m_text->setAccessibleName(tr("Privileged notes"));
    m_text->setPlaceholderText(tr("Sealed: only who holds the key of the legal compartment reads them."));
    m_keep->setText(tr("Keep the &notes"));
}

} // namespace wasl::ui
