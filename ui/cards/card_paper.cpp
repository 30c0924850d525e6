#include "ui/cards/card_paper.h"

#include "app/storage/access_log.h"
#include "app/storage/association_settings.h"
#include "app/storage/attachment_store.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/choice_combo.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/text_fields.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

CardPaperBox::CardPaperBox(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_form(new FormGrid(this))
    , m_language(new ChoiceCombo(m_form))
    , m_paper(new ChoiceCombo(m_form))
    , m_phone(new LtrField(m_form))
    , m_backs(new QCheckBox(tr("Print the other side too: what the card is, and whom to call"), this))
{
    m_language->setObjectName(u"cardLanguageCombo"_s);
    m_paper->setObjectName(u"cardPaperCombo"_s);
    m_phone->setObjectName(u"cardPhoneEdit"_s);
    m_backs->setObjectName(u"cardBacksCheck"_s);
    for (const auto language : language::allLanguages)
        m_language->addItem(language::ownName(language), language::code(language));
    m_language->setCurrentIndex(m_language->findData(labelLanguage()));
    m_paper->addItem(tr("A4 sheets of ten, to be cut"), int(reports::CardPaper::A4Sheets));
    m_paper->addItem(tr("Card size, one on a page"), int(reports::CardPaper::CardSize));
    m_phone->setText(storage::SettingsStore(file.database()).value(storage::contactSetting));
    m_form->add(u"language"_s, m_language)->setTexts(tr("&Language of the card"));
    m_form->add(u"paper"_s, m_paper)->setTexts(tr("&Paper"));
    m_form->add(u"phone"_s, m_phone)
        ->setTexts(tr("The association's &phone on it"), tr("Whoever finds a card calls it."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens().control);
    column->addWidget(m_form);
    column->addWidget(m_backs);
}

void CardPaperBox::setPaper(reports::CardPaper paper)
{
    m_paper->setCurrentIndex(m_paper->findData(int(paper)));
}

reports::CardSheet CardPaperBox::sheet(const std::vector<domain::Card>& cards) const
{
    reports::CardSheet sheet;
    sheet.language =
        language::fromCode(m_language->currentData().toString()).value_or(language::Language::French);
    sheet.association = m_file.associationName();
    sheet.phone = m_phone->text().trimmed();
    sheet.paper = reports::CardPaper(m_paper->currentData().toInt());
    sheet.backs = m_backs->isChecked();
    const storage::BeneficiaryStore people(m_file.database());
    const storage::AttachmentStore photos(m_file.database(), m_file.subkey(storage::Subkey::Attachments));
    for (const auto& card : cards) {
        const auto rows = people.rows({card.person});
        if (rows.empty()) continue;
        reports::CardFace face{card.token, rows.front().fileNumber, card.shownName, {}, card.validUntil};
        if (card.showPhoto && rows.front().photo)
            if (const auto jpeg = photos.photo(*rows.front().photo))
                face.photo = QImage::fromData(*jpeg, "JPEG");
        sheet.cards.push_back(std::move(face));
    }
    return sheet;
}

domain::Result<bool> CardPaperBox::save(const reports::CardSheet& sheet, const FileChooser& chooser)
{
    const auto path = chooser.ask(this, {FileQuestion::Kind::Save, tr("Save the cards"),
                                         QDir::home().filePath(tr("cards.pdf")), tr("PDF (*.pdf)")});
    if (path.isEmpty()) return false;
    return reports::writeCards(sheet, path).map([] { return true; });
}

domain::Result<bool> CardPaperBox::print(const std::vector<domain::Card>& cards, bool asFile,
                                         const FileChooser& chooser)
{
    storage::AccessLog log(m_file.database());
    for (const auto& card : cards)
        if (auto noted = log.note(u"print"_s, card.person.uuid()); !noted)
            return tl::unexpected(noted.error());
    const auto wanted = sheet(cards);
    if (asFile || QPrinterInfo::availablePrinterNames().isEmpty()) return save(wanted, chooser);
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true);
    printer.setPageSize(wanted.paper == reports::CardPaper::A4Sheets
                            ? QPageSize(QPageSize::A4)
                            : QPageSize(QSizeF(85.6, 54.0), QPageSize::Millimeter));
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print the cards"));
    if (dialog.exec() != QDialog::Accepted) return false;
    reports::drawCards(wanted, printer);
    return true;
}

} // namespace wasl::ui
