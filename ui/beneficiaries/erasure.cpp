#include "ui/beneficiaries/erasure.h"

#include "app/reports/erasure_page.h"
#include "app/reports/pdf_writer.h"
#include "app/reports/person_file.h"
#include "app/storage/vault/case_file.h"
#include "ui/beneficiaries/person_words.h"
#include "ui/shared/background.h"
#include "ui/shared/choice_combo.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

domain::Result<bool> erasePerson(QWidget* parent, storage::CaseFile& file, const domain::Beneficiary& person,
                                 const QString& reason, const FileChooser& chooser)
{
    if (reason.trimmed().isEmpty())
        return domain::refuse(u"reason-missing"_s, ErasureDialog::tr("Write why the person is erased."),
                              u"reason"_s);
    const auto number = person.fileNumber.toString();
    const auto text =
        ErasureDialog::tr(
            "Everything about %1 is deleted: her record, consents, cases, referrals, stays, what "
            "she was given, her legal files and the requests about her rights. It cannot be "
            "undone.")
            .arg(isolate(PersonWords::name(person.latin, person.arabic))) +
        u"\n\n"_s +
        ErasureDialog::tr("What remains: the figures in which she was counted, without her; the journal's "
                          "entries, emptied, so that it can still be verified; and older backups, until they "
                          "are deleted. A certificate says so.");
    if (!confirmByTyping(parent, ErasureDialog::tr("Erase a person"), text, number,
                         ErasureDialog::tr("Erase for good")))
        return false;
    waitForBackground();
    const auto language = reports::languageOf(person);
    const auto certificate = storage::PersonEraser(file.database()).erase(person.id, reason.trimmed());
    if (!certificate) return tl::unexpected(certificate.error());
    auto* dialog =
        new ErasureDialog(*certificate, {file.associationName(), file.actor().name, file.database().today()},
                          language, chooser, parent->window());
    dialog->open();
    return true;
}

ErasureDialog::ErasureDialog(const storage::ErasureCertificate& certificate, reports::ReportContext context,
                             language::Language language, FileChooser chooser, QWidget* parent)
    : QDialog(parent)
    , m_certificate(certificate)
    , m_context(std::move(context))
    , m_chooser(std::move(chooser))
    , m_notice(new Notice(this))
    , m_language(new ChoiceCombo(this))
{
    const auto& t = tokens();
    setObjectName(u"erasureDialog"_s);
    setMinimumWidth(560);
    const auto page = reports::erasurePage(
        m_certificate, m_context, language::fromCode(labelLanguage()).value_or(language::Language::English));
    setWindowTitle(page.title);
    auto* column = dialogColumn(this);
    m_notice->setObjectName(u"erasureNotice"_s);
    column->addWidget(m_notice);
    m_notice->say(Meaning::Done,
                  tr("The person was erased. This certificate is not kept: save it, for her or "
                     "for the authority."));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(t.section);
    grid->setVerticalSpacing(t.control);
    grid->setColumnStretch(1, 1);
    const auto& rows = page.sections.front().rows;
    for (int row = 0; row < int(rows.size()); ++row) {
        auto* label = new QLabel(rows[size_t(row)].at(0), this);
        setTextRole(label, TextRole::Body, true);
        auto* value = new QLabel(rows[size_t(row)].at(1), this);
        value->setObjectName(u"erasureValue%1"_s.arg(row));
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    }
    column->addLayout(grid);
    column->addStretch();

    m_language->setObjectName(u"certificateLanguageCombo"_s);
    m_language->setAccessibleName(tr("Language of the certificate"));
    for (const auto each : language::allLanguages)
        m_language->addItem(language::ownName(each), int(each));
    m_language->setCurrentIndex(m_language->findData(int(language)));
    auto* save = new QPushButton(tr("Save as PDF…"), this);
    save->setObjectName(u"saveCertificateButton"_s);
    save->setIcon(themeIcon(u"print"_s, IconInk::OnAccent));
    setButtonRole(save, ButtonRole::Primary);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeCertificateButton"_s);
    auto* line = new QHBoxLayout;
    line->addWidget(m_language);
    line->addWidget(save);
    line->addStretch();
    line->addWidget(close);
    column->addLayout(line);
    connect(save, &QPushButton::clicked, this, &ErasureDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void ErasureDialog::save()
{
    const auto path =
        m_chooser.ask(this, {FileQuestion::Kind::Save, tr("Save the certificate as"),
                             m_certificate.fileNumber.toString() + u".pdf"_s, tr("PDF files (*.pdf)")});
    if (path.isEmpty()) return;
    const auto page =
        reports::erasurePage(m_certificate, m_context, language::Language(m_language->currentData().toInt()));
    runInBackground(
        this, [page, path] { return reports::writePdf(page, path); },
        [this](const domain::Result<void>& written) {
            if (!written)
                m_notice->say(written.error());
            else
                m_notice->say(Meaning::Done, tr("The certificate was saved."));
        });
}

} // namespace wasl::ui
