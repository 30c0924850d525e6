#include "ui/cases/glass_dialog.h"

#include "app/storage/vault/case_file.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/text_fields.h"
#include "ui/shared/theme.h"
#include "ui/shared/wait_pointer.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

GlassDialog::GlassDialog(storage::CaseFile& file, const domain::BeneficiaryId& person,
                         domain::Compartment which, QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_person(person)
    , m_which(which)
    , m_notice(new Notice(this))
    , m_form(new FormGrid(this))
    , m_reason(new QPlainTextEdit(m_form))
    , m_code(new LtrField(m_form))
{
    setObjectName(u"glassDialog"_s);
    setWindowTitle(tr("Read in an emergency"));
    setMinimumWidth(520);
    auto* column = dialogColumn(this);
    auto* words =
        new QLabel(tr("These notes are open to their own readers only. In an emergency they open for "
                      "%n minute(s), for this person alone. Your name, the hour and the reason go into "
                      "the journal first, and stay there.",
                      nullptr, int(storage::CaseFile::glassStaysBroken.count())),
                   this);
    words->setWordWrap(true);
    m_notice->setObjectName(u"glassNotice"_s);
    m_reason->setObjectName(u"glassReasonEdit"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(76);
    m_code->setObjectName(u"glassCodeEdit"_s);
    m_form->add(u"reason"_s, m_reason, FormGrid::Width::Full)->setNeeded(true);
    m_form->add(u"recoveryCode"_s, m_code, FormGrid::Width::Full)->setNeeded(true);
    m_form->field(u"reason"_s)
        ->setTexts(tr("&Reason"), tr("Such as: unconscious in hospital, the doctor asks what she takes."));
    m_form->field(u"recoveryCode"_s)
        ->setTexts(tr("Recovery &code"), tr("It lies on paper with whoever answers for this file."));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"cancelGlassButton"_s);
    auto* open = buttons->addButton(tr("Write it down and open"), QDialogButtonBox::AcceptRole);
    open->setObjectName(u"openGlassButton"_s);
    setButtonRole(open, ButtonRole::Danger);
    column->addWidget(words);
    column->addWidget(m_notice);
    column->addWidget(m_form);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &GlassDialog::go);
    m_reason->setFocus();
}

void GlassDialog::go()
{
    m_notice->clear();
    // Deriving a key from the code takes half a second.
    const auto until = [this] {
        const WaitPointer pointer;
        return m_file.breakGlass(m_code->text(), m_person, m_which, m_reason->toPlainText());
    }();
    if (!until) {
        m_notice->say(m_form->showRefusals({until.error()}));
        return;
    }
    m_code->clear();
    accept();
    Q_EMIT broken(*until);
}

} // namespace wasl::ui
