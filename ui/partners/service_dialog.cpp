#include "ui/partners/service_dialog.h"

#include "app/domain/time.h"
#include "app/storage/partner_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/text_fields.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

ServiceDialog::ServiceDialog(storage::CaseFile& file, const domain::Service& service, QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_service(service)
    , m_form(new FormGrid(this))
    , m_notice(new Notice(this))
    , m_sector(new CodeCombo(m_form))
    , m_code(new CodeCombo(m_form))
    , m_name(new NameField(NameField::Script::Any, m_form))
    , m_nameArabic(new NameField(NameField::Script::Arabic, m_form))
    , m_hours(new QLineEdit(m_form))
    , m_capacity(new LtrField(m_form))
    , m_eligibility(new QPlainTextEdit(m_form))
    , m_documents(new QPlainTextEdit(m_form))
    , m_free(new QCheckBox(m_form))
    , m_from(new DateEdit(DateEdit::Accepts::Day, m_form))
    , m_until(new DateEdit(DateEdit::Accepts::Day, m_form))
{
    const auto& t = tokens();
    setObjectName(u"serviceDialog"_s);
    setWindowTitle(service.id.isNull() ? tr("New service") : tr("Service"));
    resize(680, 600);
    auto* column = dialogColumn(this, t.field);
    column->addWidget(m_notice);
    column->addWidget(m_form);
    m_sector->setObjectName(u"serviceSectorCombo"_s);
    m_code->setObjectName(u"serviceCodeCombo"_s);
    m_name->setObjectName(u"serviceNameEdit"_s);
    m_nameArabic->setObjectName(u"serviceNameArabicEdit"_s);
    m_hours->setObjectName(u"serviceHoursEdit"_s);
    m_capacity->setObjectName(u"serviceCapacityEdit"_s);
    m_eligibility->setObjectName(u"serviceEligibilityEdit"_s);
    m_documents->setObjectName(u"serviceDocumentsEdit"_s);
    m_free->setObjectName(u"serviceFreeCheck"_s);
    m_from->setObjectName(u"serviceFromEdit"_s);
    m_until->setObjectName(u"serviceUntilEdit"_s);
    for (auto* edit : {m_eligibility, m_documents}) {
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(62);
    }
    using Width = FormGrid::Width;
    auto* sector = m_form->add(u"sector"_s, m_sector);
    sector->setTexts(tr("&Sector"));
    sector->setNeeded(true);
    m_form->add(u"code"_s, m_code)->setTexts(tr("Service"));
    m_form->add(u"name"_s, m_name)
        ->setTexts(tr("Name there"), tr("If the partner calls it by a name of its own."));
    m_form->add(u"nameArabic"_s, m_nameArabic)->setTexts(tr("Name in Arabic"));
    m_form->add(u"capacity"_s, m_capacity)->setTexts(tr("Places"), tr("People at a time."));
    m_form->add(u"hours"_s, m_hours)->setTexts(tr("Hours"));
    m_form->add(u"eligibility"_s, m_eligibility, Width::Full)->setTexts(tr("For whom"));
    m_form->add(u"documentsAsked"_s, m_documents, Width::Full)->setTexts(tr("Documents it asks for"));
    m_form->addWhole(m_free);
    m_free->setText(tr("Free of charge"));
    m_form->add(u"from"_s, m_from)->setTexts(tr("Offered from"));
    m_form->add(u"until"_s, m_until)->setTexts(tr("Offered until"));
    m_sector->setEntries(
        codeEntries(storage::SettingsStore(file.database()).codebook(u"sectors"_s), file.database().today()));
    connect(m_sector, &CodeCombo::codeChanged, this, &ServiceDialog::fillServices);
    m_sector->setCode(service.sector);
    fillServices();
    m_code->setCode(service.code);
    m_name->setText(service.name);
    m_nameArabic->setText(service.nameArabic);
    m_hours->setText(service.hours);
    m_capacity->setText(service.capacity ? QString::number(*service.capacity) : QString());
    m_eligibility->setPlainText(service.eligibility);
    m_documents->setPlainText(service.documentsAsked);
    m_free->setChecked(service.free);
    m_from->setDate(service.from.value_or(QDate()));
    m_until->setDate(service.until.value_or(QDate()));

    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"cancelServiceButton"_s);
    auto* go = buttons->addButton(tr("Save the service"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"saveServiceButton"_s);
    setButtonRole(go, ButtonRole::Primary);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ServiceDialog::save);
    m_sector->setFocus();
}

void ServiceDialog::fillServices()
{
    const auto book = storage::SettingsStore(m_file.database()).codebook(u"services"_s);
    std::vector<CodeEntry> entries;
    for (const auto& entry : book.entriesOn(m_file.database().today()))
        if (m_sector->code().isEmpty() || entry.extra.value(u"sector"_s) == m_sector->code())
            entries.push_back({entry.code, entry.label(labelLanguage())});
    m_code->setEntries(entries);
}

void ServiceDialog::save()
{
    std::vector<domain::Refusal> wrong;
    const std::pair<const char*, const DateEdit*> days[] = {{"from", m_from}, {"until", m_until}};
    for (const auto& [name, edit] : days)
        if (const auto read = edit->read(); !read)
            wrong.push_back({read.error().code, read.error().message, QString::fromLatin1(name)});
    const auto typed = domain::withLatinDigits(m_capacity->text()).trimmed();
    bool number = true;
    const int capacity = typed.isEmpty() ? 0 : typed.toInt(&number);
    if (!number)
        wrong.push_back({u"capacity-unreadable"_s, tr("Write how many people: a number."), u"capacity"_s});
    if (!wrong.empty()) {
        m_form->showRefusals(wrong);
        return;
    }
    auto service = m_service;
    service.sector = m_sector->code();
    service.code = m_code->code();
    service.name = m_name->text().simplified();
    service.nameArabic = m_nameArabic->text().simplified();
    service.hours = m_hours->text().trimmed();
    service.capacity = typed.isEmpty() ? std::nullopt : std::optional(capacity);
    service.eligibility = m_eligibility->toPlainText().trimmed();
    service.documentsAsked = m_documents->toPlainText().trimmed();
    service.free = m_free->isChecked();
    const auto day = [](const DateEdit& edit) {
        return edit.date().isValid() ? std::optional(edit.date()) : std::nullopt;
    };
    service.from = day(*m_from);
    service.until = day(*m_until);
    if (const auto done = storage::PartnerStore(m_file.database()).save(service); !done) {
        m_notice->say(m_form->showRefusals({done.error()}));
        return;
    }
    accept();
    Q_EMIT saved();
}

} // namespace wasl::ui
