#include "ui/beneficiaries/consent_tab.h"

#include "app/domain/user.h"
#include "app/reports/consent_form.h"
#include "app/storage/association_settings.h"
#include "app/storage/consent_store.h"
#include "app/storage/partner_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/card.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/field.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/notice.h"
#include "ui/shared/notice_reader.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::ConsentDecision;
using domain::ConsentPurpose;

ConsentTab::ConsentTab(storage::CaseFile& file, std::shared_ptr<const Lists> lists, FileChooser chooser,
                       QWidget* parent)
    : RecordTab(file, std::move(lists), parent)
    , m_mayRecord(domain::may(file.actor().role, domain::Action::RecordConsent))
    , m_chooser(std::move(chooser))
    , m_notices(domain::ConsentNotices::load())
    , m_standing(new QWidget(this))
    , m_form(new FormGrid(this))
    , m_purpose(new CodeCombo(this))
    , m_recipient(new CodeCombo(this))
    , m_decision(new CodeCombo(this))
    , m_language(new CodeCombo(this))
    , m_reader(new NoticeReader(this))
    , m_version(new QLabel(this))
    , m_receipt(new Notice(this))
    , m_expires(new DateEdit(DateEdit::Accepts::Day, this))
    , m_witness(new NameField(NameField::Script::Any, this))
    , m_givenBy(new NameField(NameField::Script::Any, this))
    , m_record(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_pdf(new QPushButton(this))
    , m_view(new QTableView(this))
    , m_model(new TableModel<domain::Consent>(this))
    , m_notice(new Notice(this))
{
    const auto& t = tokens();
    setObjectName(u"consentTab"_s);
    m_notice->setObjectName(u"consentNotice"_s);
    new FlowLayout(m_standing, t.control);
    for ([[maybe_unused]] const auto purpose : domain::allOf<ConsentPurpose>()) {
        m_chips.push_back(new StateChip(m_standing));
        m_standing->layout()->addWidget(m_chips.back());
    }
    m_view->setObjectName(u"consentTable"_s);
    m_view->setModel(m_model);
    m_model->setColumns(columns());
    setUpTable(m_view);
    const int widths[] = {150, 210, 170, 130, 90, 120};
    for (int i = 0; i < int(std::size(widths)); ++i)
        m_view->setColumnWidth(i, widths[i]);
    m_view->setMinimumHeight(5 * t.row);
    buildForm();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, t.card, 0, 0);
    column->setSpacing(t.card);
    column->addWidget(m_standing);
    column->addWidget(m_notice);
    auto* scroll = new QScrollArea(this);
    scroll->setProperty("surface", u"page"_s);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(scroll);
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(t.card);
    auto* card = new Card(content);
    card->body()->addWidget(m_form);
    auto* actions = new QWidget(card);
    auto* line = new FlowLayout(actions, t.control);
    for (auto* button : {m_record, m_print, m_pdf})
        line->addWidget(button);
    card->body()->addWidget(actions);
    card->setVisible(m_mayRecord);
    inner->addWidget(card);
    inner->addWidget(m_view, 1);
    scroll->setWidget(content);
    column->addWidget(scroll, 1);
    connect(m_record, &QPushButton::clicked, this, &ConsentTab::save);
    connect(m_print, &QPushButton::clicked, this, &ConsentTab::print);
    connect(m_pdf, &QPushButton::clicked, this, &ConsentTab::savePdf);
    for (auto* choice : {m_purpose, m_language, m_recipient})
        connect(choice, &CodeCombo::codeChanged, this, &ConsentTab::showNotice);
    retranslate();
}

void ConsentTab::buildForm()
{
    m_purpose->setObjectName(u"purposeCombo"_s);
    m_decision->setObjectName(u"decisionCombo"_s);
    m_recipient->setObjectName(u"recipientCombo"_s);
    m_language->setObjectName(u"noticeLanguageCombo"_s);
    m_reader->setObjectName(u"noticeReader"_s);
    m_reader->setMinimumHeight(7 * tokens().row);
    m_version->setObjectName(u"noticeVersionLabel"_s);
    setTextRole(m_version, TextRole::Caption, true);
    m_receipt->setObjectName(u"receiptNotice"_s);
    m_expires->setObjectName(u"consentExpiresEdit"_s);
    m_witness->setObjectName(u"witnessEdit"_s);
    m_givenBy->setObjectName(u"givenByEdit"_s);
    m_record->setObjectName(u"recordConsentButton"_s);
    m_print->setObjectName(u"printConsentButton"_s);
    m_pdf->setObjectName(u"consentPdfButton"_s);
    m_form->add(u"purpose"_s, m_purpose);
    m_form->add(u"language"_s, m_language);
    m_form->add(u"recipient"_s, m_recipient, FormGrid::Width::Full);
    m_form->addWhole(m_reader);
    m_form->addWhole(m_version);
    m_form->addWhole(m_receipt);
    m_form->add(u"decision"_s, m_decision);
    m_form->add(u"expires"_s, m_expires);
    m_form->add(u"witness"_s, m_witness);
    m_form->add(u"givenBy"_s, m_givenBy);
    for (const auto& [field, control] :
         std::initializer_list<std::pair<QString, QWidget*>>{{u"purpose"_s, m_purpose},
                                                             {u"decision"_s, m_decision},
                                                             {u"recipient"_s, m_recipient},
                                                             {u"language"_s, m_language},
                                                             {u"expires"_s, m_expires}})
        m_typed.add(field, control);
}

ChipLook ConsentTab::chipOf(ConsentPurpose purpose, const domain::Consent* standing, QDate today)
{
    const auto what = domain::label(purpose);
    if (!standing) return {Meaning::Neutral, tr("%1: not asked", "consent").arg(what), u"consent"_s};
    switch (standing->decision) {
    case ConsentDecision::Given:
        if (standing->expires && *standing->expires < today)
            return {Meaning::Attention, tr("%1: expired", "consent").arg(what), u"clock"_s};
        return {Meaning::Done, tr("%1: given", "consent").arg(what), u"consent"_s};
    case ConsentDecision::Refused:
        return {Meaning::Danger, tr("%1: refused", "consent").arg(what), u"stop"_s};
    case ConsentDecision::Withdrawn:
        return {Meaning::Danger, tr("%1: withdrawn", "consent").arg(what), u"stop"_s};
    }
    return {};
}

void ConsentTab::show(const domain::Beneficiary& person)
{
    const bool same = person.id == m_person.id;
    m_person = person;
    if (!same) {
        m_notice->clear();
        m_form->clearErrors();
        m_purpose->setCode(domain::code(ConsentPurpose::Record));
        m_decision->setCode(domain::code(ConsentDecision::Given));
        m_recipient->setCode({});
        m_expires->clear();
        m_witness->clear();
        m_givenBy->clear();
        m_language->setCode(domain::ConsentNotices::languageFor(person.languages));
    }
    read();
    showNotice();
}

void ConsentTab::read()
{
    auto& database = m_file.database();
    m_partners.clear();
    std::vector<CodeEntry> recipients;
    for (const auto& partner : storage::PartnerStore(database).all()) {
        const bool arabic = labelLanguage() == "ar"_L1 && !partner.nameArabic.isEmpty();
        m_partners[partner.id] = arabic ? partner.nameArabic : partner.name;
        if (partner.active) recipients.push_back({partner.id.toString(), m_partners[partner.id]});
    }
    m_recipient->setEntries(recipients);

    auto decisions = storage::ConsentStore(database).ofPerson(m_person.id);
    size_t chip = 0;
    for (const auto purpose : domain::allOf<ConsentPurpose>())
        m_chips[chip++]->setLook(
            chipOf(purpose, domain::standing(decisions, purpose, std::nullopt, database.now()), today()));
    std::reverse(decisions.begin(), decisions.end());
    m_model->setRows(std::move(decisions));
}

QString ConsentTab::recipientName(const domain::Consent& consent) const
{
    if (!consent.recipient) return consent.purpose == ConsentPurpose::Refer ? tr("Any partner") : QString();
    const auto known = m_partners.find(*consent.recipient);
    return known == m_partners.end() ? QString() : isolate(known->second);
}

std::vector<TableColumn<domain::Consent>> ConsentTab::columns() const
{
    using Consent = domain::Consent;
    using Column = TableColumn<Consent>;
    const auto lists = m_lists;
    return {Column(u"when"_s, tr("When"), [](const Consent& c) { return writeDateTime(c.decidedAt); })
                .sortedBy([](const Consent& c) { return QVariant(c.decidedAt); }),
            Column(u"purpose"_s, tr("Purpose"), [](const Consent& c) { return domain::label(c.purpose); }),
            Column(u"recipient"_s, tr("Recipient"), [this](const Consent& c) { return recipientName(c); }),
            Column(u"decision"_s, tr("Decision"),
                   [](const Consent& c) {
                       return ChipLook{c.decision == ConsentDecision::Given ? Meaning::Done : Meaning::Danger,
                                       domain::label(c.decision),
                                       {}};
                   }),
            Column(u"version"_s, tr("Notice"), [](const Consent& c) { return isolateLtr(c.noticeVersion); }),
            Column(u"language"_s, tr("Read in"),
                   [lists](const Consent& c) { return lists->languages.label(c.language, labelLanguage()); }),
            Column(u"witness"_s, tr("Witness"), [](const Consent& c) { return isolate(c.witness); })};
}

domain::Consent ConsentTab::typedConsent() const
{
    domain::Consent consent;
    consent.person = m_person.id;
    consent.purpose = purpose();
    consent.decision = domain::fromCode<ConsentDecision>(m_decision->code()).value_or(ConsentDecision::Given);
    if (consent.purpose != ConsentPurpose::Record)
        consent.recipient = domain::PartnerId::fromString(m_recipient->code());
    if (const auto* notice = currentNotice()) consent.noticeVersion = notice->version;
    consent.language = m_language->code();
    consent.witness = m_witness->name();
    consent.givenBy = m_givenBy->name();
    if (const auto day = m_expires->date(); day.isValid()) consent.expires = day;
    return consent;
}

ConsentPurpose ConsentTab::purpose() const
{
    return domain::fromCode<ConsentPurpose>(m_purpose->code()).value_or(ConsentPurpose::Record);
}

const domain::ConsentNotice* ConsentTab::currentNotice() const
{
    return m_notices.current(purpose(), m_language->code(), today());
}

domain::ConsentNotice ConsentTab::filledNotice(const domain::ConsentNotice& notice) const
{
    auto parties = storage::noticeParties(m_file.database(), m_file.associationName());
    if (const auto partner = domain::PartnerId::fromString(m_recipient->code())) {
        const auto found = storage::PartnerStore(m_file.database()).find(*partner);
        if (found)
            parties.recipient =
                notice.language == "ar"_L1 && !found->nameArabic.isEmpty() ? found->nameArabic : found->name;
    } else if (notice.purpose == ConsentPurpose::Refer) {
        parties.recipient = m_notices.word(u"any-partner"_s, notice.language);
    }
    return domain::filledIn(notice, parties);
}

void ConsentTab::showNotice()
{
    if (m_person.id.isNull()) return;
    m_form->field(u"recipient"_s)->setVisible(purpose() != ConsentPurpose::Record);
    const auto* notice = currentNotice();
    m_reader->setVisible(notice);
    m_version->setVisible(notice);
    m_print->setEnabled(notice);
    m_pdf->setEnabled(notice);
    if (notice) {
        m_reader->setNotice(filledNotice(*notice));
        m_version->setText(tr("Read this out to her. Version %1 of the notice, valid from %2.")
                               .arg(isolateLtr(notice->version), writeDate(notice->validFrom)));
    }
    const auto parties = storage::noticeParties(m_file.database(), m_file.associationName());
    if (parties.receipt.isEmpty())
        m_receipt->say(
            Meaning::Attention,
            tr("The number of the CNDP receipt is missing: the paper leaves a line for it. Write it "
               "once under Settings, Association."));
    else
        m_receipt->clear();
}

void ConsentTab::print()
{
    const auto* notice = currentNotice();
    if (!notice) return;
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        savePdf();
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print for signature"));
    if (dialog.exec() == QDialog::Accepted) reports::drawConsentForm(paper(*notice), m_notices, printer);
}

void ConsentTab::savePdf()
{
    const auto* notice = currentNotice();
    if (!notice) return;
    const auto name = u"%1-%2.pdf"_s.arg(m_person.fileNumber.toString(), domain::code(notice->purpose));
    const auto path = m_chooser.ask(this, {FileQuestion::Kind::Save, tr("Save the paper to be signed"),
                                           QDir::home().filePath(name), tr("PDF (*.pdf)")});
    if (path.isEmpty()) return;
    m_notice->clear();
    if (const auto written = reports::writeConsentForm(paper(*notice), m_notices, path); !written)
        m_notice->say(written.error());
    else
        showToast(this, {tr("The paper was saved. It bears her name and is not encrypted.")});
}

reports::ConsentForm ConsentTab::paper(const domain::ConsentNotice& notice) const
{
    const auto arabic = m_person.arabic.full();
    const auto latin = m_person.latin.full();
    const bool arabicFirst = domain::noticeRunsRightToLeft(notice.language);
    const auto& name = (arabicFirst && !arabic.isEmpty()) || latin.isEmpty() ? arabic : latin;
    const auto parties = storage::noticeParties(m_file.database(), m_file.associationName());
    return {filledNotice(notice), parties.association, name, m_person.fileNumber.toString(),
            parties.receipt.isEmpty()};
}

void ConsentTab::save()
{
    finishTyping(m_form);
    m_notice->clear();
    auto refusals = m_typed.unreadable();
    if (m_purpose->code().isEmpty())
        refusals.push_back({u"purpose-missing"_s, tr("Choose what she was asked for."), u"purpose"_s});
    if (m_decision->code().isEmpty())
        refusals.push_back({u"decision-missing"_s, tr("Choose what she decided."), u"decision"_s});
    auto& database = m_file.database();
    auto consent = typedConsent();
    consent.decidedAt = database.now();
    for (auto& refusal : domain::problems(consent, today()))
        refusals.push_back(std::move(refusal));
    if (refusals.empty())
        if (const auto id = storage::ConsentStore(database).record(consent); !id)
            refusals.push_back(id.error());
    if (!refusals.empty()) {
        if (const auto left = m_form->showRefusals(refusals); !left.empty()) m_notice->say(left);
        return;
    }
    m_form->clearErrors();
    Q_EMIT saved(tr("The decision was recorded. A later decision replaces it."), false);
}

void ConsentTab::retranslate()
{
    m_model->setColumns(columns());
    m_view->setAccessibleName(tr("Decisions"));
    std::vector<CodeEntry> purposes, decisions;
    for (const auto purpose : domain::allOf<ConsentPurpose>())
        purposes.push_back({domain::code(purpose), domain::label(purpose)});
    for (const auto decision : domain::allOf<ConsentDecision>())
        decisions.push_back({domain::code(decision), domain::label(decision)});
    m_purpose->setEntries(purposes);
    m_decision->setEntries(decisions);
    std::vector<CodeEntry> languages;
    for (const auto& code : domain::ConsentNotices::languages())
        languages.push_back({code, m_lists->languages.label(code, labelLanguage())});
    m_language->setEntries(languages);
    m_reader->setAccessibleName(tr("The notice to read out to her"));
    m_form->field(u"purpose"_s)->setTexts(tr("Asked for"));
    m_form->field(u"decision"_s)->setTexts(tr("Her decision"));
    m_form->field(u"recipient"_s)
        ->setTexts(tr("Recipient"), tr("Empty for a referral means any partner. Sharing needs a name."));
    m_form->field(u"expires"_s)->setTexts(tr("Holds until"), tr("Empty: until she withdraws it."));
    m_form->field(u"language"_s)->setTexts(tr("Language of the notice"));
    m_form->field(u"witness"_s)->setTexts(tr("Witness"));
    m_form->field(u"givenBy"_s)
        ->setTexts(tr("Decided by"), tr("The guardian, when she did not decide herself."));
    m_record->setText(tr("Record the decision"));
    m_print->setText(tr("Print for signature"));
    m_pdf->setText(tr("Save the paper as PDF"));
    if (!m_person.id.isNull()) read();
    showNotice();
}

} // namespace wasl::ui
