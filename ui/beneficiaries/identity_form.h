#pragma once

#include "app/domain/beneficiary.h"
#include "ui/beneficiaries/lists.h"
#include "ui/beneficiaries/typed.h"
#include "ui/shared/field.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace wasl::ui
{

class CodeCombo;
class CodeListEdit;
class DateEdit;
class NameField;
class RowsEditor;
class SexCombo;

/// Everything that is kept of who a person is, in one form.
class IdentityForm : public FormGrid
{
    Q_OBJECT
public:
    IdentityForm(std::shared_ptr<const Lists> lists, QDate today, QWidget* parent = nullptr);

    void setPerson(const domain::Beneficiary& person);
    /// The person with what the form says now, as far as it can be read; what it does not show stays.
    [[nodiscard]] domain::Beneficiary applyTo(domain::Beneficiary person) const;
    /// Each beside its field; those that belong nowhere here are given back.
    std::vector<domain::Refusal> showProblems(const std::vector<domain::Refusal>& refusals);

    [[nodiscard]] TypedForm& typed() { return m_typed; }
    /// Off where their numbers are not collected.
    void setDocumentNumbersVisible(bool visible);
    void setNotesVisible(bool visible);
    void setLocked(bool locked);
    void retranslate();

private:
    template <class Control>
    Control* put(const QString& field, const QString& objectName, Control* control,
                 Width width = Width::Half);
    void buildNames();
    void buildPerson();
    void buildStatus();
    void buildContact();
    void buildPapers();
    void showProvince();

    std::shared_ptr<const Lists> m_lists;
    QDate m_today;
    TypedForm m_typed;
    std::vector<QLabel*> m_headings;
    NameField *m_givenLatin, *m_familyLatin, *m_givenArabic, *m_familyArabic, *m_otherNames;
    SexCombo* m_sex;
    DateEdit* m_birth;
    CodeCombo* m_birthAnswer;
    QLineEdit* m_birthPlace;
    CodeListEdit *m_nationalities, *m_languages;
    CodeCombo* m_origin;
    QCheckBox* m_interpreter;
    RowsEditor *m_statuses, *m_phones, *m_documents;
    CodeCombo* m_commune;
    QLineEdit* m_address;
    DateEdit *m_arrival, *m_keepUntil;
    QPlainTextEdit* m_notes;
};

} // namespace wasl::ui
