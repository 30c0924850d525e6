#pragma once

#include "app/domain/beneficiary.h"
#include "app/domain/referral.h"
#include "app/storage/partner_choice.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class CodeChecks;
class CodeCombo;
class FoldSection;
class FormGrid;
class NameField;
class PartnerTable;
class PhoneField;

/// The inter-agency referral form, field by field.
class ReferralForm : public QWidget
{
    Q_OBJECT
public:
    explicit ReferralForm(storage::CaseFile& file, QWidget* parent = nullptr);

    /// \p mayEdit false: everything can be read and nothing typed.
    void show(const domain::Referral& referral, const domain::Beneficiary& person, bool mayEdit);
    /// What is typed, over what was shown.
    [[nodiscard]] domain::Referral read() const;
    [[nodiscard]] domain::PartnerId partner() const;
    void choosePartner(const domain::PartnerId& partner);
    /// The best of the partners to choose from that is not this one.
    void proposePartnerOtherThan(const domain::PartnerId& partner);
    [[nodiscard]] QString sector() const;

    /// Those that belong beside no field here come back.
    std::vector<domain::Refusal> showRefusals(const std::vector<domain::Refusal>& refusals);
    void retranslate();
    void takeFocus();

    /// What is typed, for keeping while it is not saved.
    [[nodiscard]] QByteArray draft() const;
    void takeDraft(const QByteArray& draft);

Q_SIGNALS:
    /// By the user; not by show().
    void edited();
    void partnerChanged();
    void newPartnerWanted();

private:
    void addFields();
    void addCaregiver();
    void fillLists();
    void fillPartners();
    void fillServices();
    void allow();

    storage::CaseFile& m_file;
    domain::Referral m_shown;
    domain::Beneficiary m_person;
    std::vector<storage::PartnerChoice> m_offered;
    bool m_mayEdit = true, m_filling = false;

    FormGrid* m_form;
    QLabel *m_toHeading, *m_whatHeading, *m_howHeading;
    CodeCombo *m_sector, *m_partner, *m_priority, *m_channel, *m_language;
    PartnerTable* m_choices;
    QCheckBox* m_everywhere;
    QPushButton* m_newPartner;
    CodeChecks *m_services, *m_given;
    QLineEdit *m_toContact, *m_fromContact;
    QPlainTextEdit *m_reasons, *m_background, *m_notes;
    FoldSection* m_caregiver;
    FormGrid* m_caregiverForm;
    NameField* m_caregiverName;
    CodeCombo* m_relation;
    PhoneField* m_caregiverPhone;
    QCheckBox* m_informed;
};

} // namespace wasl::ui
