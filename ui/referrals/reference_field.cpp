#include "ui/referrals/reference_field.h"

#include "app/storage/beneficiary_store.h"
#include "app/storage/card_store.h"
#include "app/storage/referral_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/field.h"
#include "ui/shared/text_fields.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

ReferenceField::ReferenceField(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_edit(new LtrField(this))
    , m_field(new Field(u"reference"_s, m_edit, this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    m_edit->setObjectName(u"referenceEdit"_s);
    m_edit->setMaxLength(40);
    line->addWidget(m_field);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { look(m_edit->text()); });
}

void ReferenceField::look(const QString& typed)
{
    if (typed.trimmed().isEmpty()) return;
    if (m_edit->text() != typed) m_edit->setText(typed);
    m_edit->selectAll(); // the next scan writes over it
    const auto number = domain::FileNumber::parse(typed);
    if (number || number.error().code == "file-number-check"_L1 || storage::looksLikeCard(typed)) {
        lookForPerson(typed);
        return;
    }
    const auto reference = domain::ReferralReference::parse(typed);
    if (!reference) {
        m_field->setError(reference.error().message);
        return;
    }
    const auto id = storage::ReferralStore(m_file.database()).byReference(*reference);
    if (!id) {
        m_field->setError(id.error().message);
        return;
    }
    m_field->clearError();
    Q_EMIT found(*id);
}

void ReferenceField::lookForPerson(const QString& typed)
{
    auto& database = m_file.database();
    const auto number = storage::scannedNumber(database, typed);
    if (!number) {
        m_field->setError(number.error().message);
        return;
    }
    const auto person = storage::BeneficiaryStore(database).byFileNumber(*number);
    if (!person) {
        m_field->setError(tr("Nobody has this file number."));
        return;
    }
    std::vector<domain::ReferralId> open;
    for (const auto& referral : storage::ReferralStore(database).ofPerson(person->id))
        if (referral.sentAt && domain::isOpen(referral.state)) open.push_back(referral.id);
    if (open.empty()) {
        m_field->setError(tr("No referral of this person waits for an answer."));
        return;
    }
    m_field->clearError();
    if (open.size() == 1)
        Q_EMIT found(open.front());
    else
        Q_EMIT personFound(number->toString());
}

void ReferenceField::takeFocus()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void ReferenceField::retranslate()
{
    m_field->setTexts(tr("An answer came: re&ference or file number"),
                      tr("Scan the code on the return slip, or type it and press Enter."));
}

} // namespace wasl::ui
