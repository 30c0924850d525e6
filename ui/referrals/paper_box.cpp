#include "ui/referrals/paper_box.h"

#include "app/reports/person_file.h"
#include "app/storage/reach.h"
#include "app/storage/referral_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

language::Language formLanguage(const domain::Referral& referral)
{
    return language::fromCode(referral.language).value_or(language::Language::French);
}

} // namespace

PaperBox::PaperBox(storage::CaseFile& file, QWidget* parent)
    : Card(parent)
    , m_file(file)
    , m_reference(new QLabel(this))
    , m_notice(new Notice(this))
    , m_hers(new QCheckBox(this))
    , m_print(new QPushButton(this))
    , m_pdf(new QPushButton(this))
{
    m_reference->setObjectName(u"referenceLabel"_s);
    m_reference->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reference->setWordWrap(true);
    m_hers->setObjectName(u"herLanguageCheck"_s);
    m_print->setObjectName(u"printReferralButton"_s);
    m_print->setIcon(themeIcon(u"print"_s));
    m_pdf->setObjectName(u"saveReferralPdfButton"_s);
    m_pdf->setIcon(themeIcon(u"document"_s));
    body()->addWidget(m_reference);
    body()->addWidget(m_notice);
    body()->addWidget(m_hers);
    auto* buttons = new QWidget(this);
    auto* line = new FlowLayout(buttons, tokens().control);
    line->addWidget(m_print);
    line->addWidget(m_pdf);
    body()->addWidget(buttons);
    connect(m_print, &QPushButton::clicked, this, &PaperBox::print);
    connect(m_pdf, &QPushButton::clicked, this, &PaperBox::savePdf);
}

void PaperBox::show(const domain::Referral& referral, const domain::Beneficiary& person)
{
    m_referral = referral;
    m_person = person;
    m_notice->clear();
    const bool sent = referral.sentAt.has_value();
    const bool mayRead = storage::reaches(m_file.database(), domain::Action::ViewReferral, person.id);
    m_reference->setText(!sent ? tr("The form gets its reference when it is sent, and can then be printed.")
                         : referral.reference.isNull()
                             ? tr("Sent before there were references: it gets one when it is printed.")
                             : tr("Reference %1").arg(isolateLtr(referral.reference.toString())));
    for (auto* button : {m_print, m_pdf})
        button->setEnabled(sent && mayRead);
    const auto hers = reports::languageOf(person);
    m_hers->setVisible(sent && mayRead && hers != formLanguage(referral));
    nameHers();
}

void PaperBox::nameHers()
{
    const auto hers = reports::languageOf(m_person);
    m_hers->setText(tr("Also in her language: %1").arg(isolate(language::ownName(hers))));
}

std::vector<reports::ReferralForm> PaperBox::forms()
{
    auto& database = m_file.database();
    m_notice->clear();
    const auto reference = storage::ReferralStore(database).giveReference(m_referral.id);
    if (!reference) {
        m_notice->say(reference.error());
        return {};
    }
    m_referral.reference = *reference;
    m_reference->setText(tr("Reference %1").arg(isolateLtr(reference->toString())));
    const reports::ReportContext context{m_file.associationName(), m_file.actor().name, database.today()};
    std::vector<reports::ReferralForm> forms{
        reports::referralForm(database, m_referral, context, formLanguage(m_referral))};
    if (!m_hers->isHidden() && m_hers->isChecked())
        forms.push_back(reports::referralForm(database, m_referral, context, reports::languageOf(m_person)));
    return forms;
}

void PaperBox::print()
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        savePdf();
        return;
    }
    const auto made = forms();
    if (made.empty()) return;
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print the referral"));
    if (dialog.exec() == QDialog::Accepted) reports::drawReferralForms(made, printer);
}

void PaperBox::savePdf()
{
    const auto made = forms();
    if (made.empty()) return;
    const auto path = m_chooser.ask(this, {FileQuestion::Kind::Save, tr("Save the referral"),
                                           QDir::home().filePath(m_referral.reference.toString() + u".pdf"_s),
                                           tr("PDF (*.pdf)")});
    if (path.isEmpty()) return;
    if (const auto written = reports::writeReferralForms(made, path); !written)
        m_notice->say(written.error());
    else
        showToast(this, {tr("The form was saved. It bears her name and is not encrypted.")});
}

void PaperBox::retranslate()
{
    setHeading(tr("The form on paper"));
    m_print->setText(tr("Print"));
    m_pdf->setText(tr("Save as PDF"));
    nameHers();
    if (!m_person.id.isNull()) show(m_referral, m_person);
}

} // namespace wasl::ui
