#pragma once

#include "app/domain/consent.h"
#include "ui/beneficiaries/record_tab.h"
#include "ui/beneficiaries/typed.h"
#include "ui/shared/table_model.h"

class QLineEdit;
class QPushButton;
class QTableView;

namespace wasl::ui
{

class CodeCombo;
class DateEdit;
class FormGrid;
class NameField;
class Notice;
class StateChip;

/// What she agreed to, for each purpose apart: the decisions taken, and one more to record.
class ConsentTab : public RecordTab
{
    Q_OBJECT
public:
    ConsentTab(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Consent"); }
    void show(const domain::Beneficiary& person) override;
    using QWidget::show;
    void retranslate() override;
    [[nodiscard]] bool canSave() const override { return m_mayRecord; }
    void save() override;

    /// How a decision looks as a chip; nullptr is "never asked".
    static ChipLook chipOf(domain::ConsentPurpose purpose, const domain::Consent* standing, QDate today);

private:
    void buildForm();
    void read();
    [[nodiscard]] std::vector<TableColumn<domain::Consent>> columns() const;
    [[nodiscard]] QString recipientName(const domain::Consent& consent) const;
    [[nodiscard]] domain::Consent typedConsent() const;

    bool m_mayRecord;
    std::map<domain::PartnerId, QString> m_partners;
    QWidget* m_standing;
    std::vector<StateChip*> m_chips;
    FormGrid* m_form;
    CodeCombo *m_purpose, *m_recipient, *m_decision, *m_language;
    QLineEdit* m_version;
    DateEdit* m_expires;
    NameField *m_witness, *m_givenBy;
    QPushButton* m_record;
    QTableView* m_view;
    TableModel<domain::Consent>* m_model;
    Notice* m_notice;
    TypedForm m_typed;
};

} // namespace wasl::ui
