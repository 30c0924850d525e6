// What the identity form shows of a person, and the person it is read back into.

#include "ui/beneficiaries/code_list_edit.h"
#include "ui/beneficiaries/form_choices.h"
#include "ui/beneficiaries/identity_form.h"
#include "ui/beneficiaries/rows_editor.h"
#include "ui/beneficiaries/rows_reading.h"
#include "ui/shared/date_edit.h"

#include <QCheckBox>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

void IdentityForm::setPerson(const domain::Beneficiary& p)
{
    m_givenLatin->setText(p.latin.given);
    m_familyLatin->setText(p.latin.family);
    m_givenArabic->setText(p.arabic.given);
    m_familyArabic->setText(p.arabic.family);
    m_otherNames->setText(p.otherNames);
    m_sex->setAnswer(p.sex);
    m_birth->setPartialDate(p.birth.known());
    m_birthAnswer->setCode(p.birth.isKnown() || p.birth.kind() == domain::AnswerKind::NotCollected
                               ? QString()
                               : domain::code(p.birth.kind()));
    m_birthPlace->setText(p.birthPlace);
    m_nationalities->setCodes(p.nationalities);
    setTypedIn(m_origin, codeTyped(p.countryOfOrigin));
    m_languages->setCodes(p.languages);
    m_interpreter->setChecked(p.needsInterpreter);
    setTypedIn(m_commune, codeTyped(p.communeCode));
    m_address->setText(p.address);
    m_arrival->setText(dayTyped(p.arrival));
    m_keepUntil->setText(dayTyped(p.keepUntil));
    m_notes->setPlainText(p.notes);

    QJsonArray statuses, phones, documents;
    for (const auto& status : p.statuses)
        statuses.append(QJsonArray{codeTyped(status.code), dayTyped(status.from), dayTyped(status.until)});
    for (const auto& phone : p.phones)
        phones.append(QJsonArray{phone});
    for (const auto& paper : p.documents)
        documents.append(QJsonArray{codeTyped(paper.kind), paper.number, codeTyped(paper.country),
                                    dayTyped(paper.issued), dayTyped(paper.expires), paper.id.toString()});
    m_statuses->setValues(statuses);
    m_phones->setValues(phones);
    m_documents->setValues(documents);
    clearErrors();
}

domain::Beneficiary IdentityForm::applyTo(domain::Beneficiary p) const
{
    p.latin = {m_givenLatin->name(), m_familyLatin->name()};
    p.arabic = {m_givenArabic->name(), m_familyArabic->name()};
    p.otherNames = m_otherNames->name();
    p.sex = m_sex->answer();
    // "34 years" counts from the day it was first said: text that nobody touched is no new answer.
    const auto shown = p.birth.isKnown() ? p.birth.value().shown() : QString();
    if (m_birth->text() != shown || !p.birth.isKnown()) {
        const auto read = m_birth->read();
        if (read && *read)
            p.birth = **read;
        else
            p.birth = domain::Answer<domain::PartialDate>::from(noAnswerOf(m_birthAnswer->code()), {});
    }
    p.birthPlace = m_birthPlace->text().simplified();
    p.nationalities = m_nationalities->codes();
    p.countryOfOrigin = m_origin->code();
    p.languages = m_languages->codes();
    p.needsInterpreter = m_interpreter->isChecked();
    p.communeCode = m_commune->code();
    p.address = m_address->text().simplified();
    p.arrival = dayIn(m_arrival);
    p.keepUntil = dayIn(m_keepUntil);
    p.notes = m_notes->toPlainText();

    p.statuses.clear();
    for (int r = 0; r < m_statuses->rowCount(); ++r) {
        if (isEmptyRow(m_statuses, r)) continue;
        p.statuses.push_back(
            {codeIn(m_statuses, r, 0), dayIn(m_statuses->cell(r, 1)), dayIn(m_statuses->cell(r, 2))});
    }
    p.phones.clear();
    for (int r = 0; r < m_phones->rowCount(); ++r)
        if (const auto phone = static_cast<PhoneField*>(m_phones->cell(r, 0))->phone(); !phone.isEmpty())
            p.phones << phone;

    const auto before = p.documents;
    p.documents.clear();
    for (int r = 0; r < m_documents->rowCount(); ++r) {
        if (isEmptyRow(m_documents, r)) continue;
        domain::IdentityDocument paper;
        for (const auto& known : before)
            if (known.id.toString() == m_documents->key(r)) paper = known;
        paper.kind = codeIn(m_documents, r, 0);
        paper.number = textIn(m_documents, r, 1);
        paper.country = codeIn(m_documents, r, 2);
        paper.issued = dayIn(m_documents->cell(r, 3));
        paper.expires = dayIn(m_documents->cell(r, 4));
        p.documents.push_back(std::move(paper));
    }
    return p;
}

} // namespace wasl::ui
