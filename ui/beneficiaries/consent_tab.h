#pragma once

#include "app/domain/consent_notice.h"
#include "ui/beneficiaries/record_tab.h"
#include "ui/beneficiaries/typed.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/table_model.h"

class QLabel;
class QPushButton;
class QTableView;

namespace wasl::reports
{
struct ConsentForm;
}

namespace wasl::ui
{

class CodeCombo;
class DateEdit;
class FormGrid;
class NameField;
class Notice;
class NoticeReader;
class StateChip;

/// What she agreed to, for each purpose apart: the notice to be read out to her, her decision on it, the
/// paper to be signed, and the decisions taken so far.
class ConsentTab : public RecordTab
{
    Q_OBJECT
public:
    ConsentTab(storage::CaseFile& file, std::shared_ptr<const Lists> lists, FileChooser chooser,
               QWidget* parent = nullptr);

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
    [[nodiscard]] domain::ConsentPurpose purpose() const;
    /// The version that holds today, in the language chosen; nullptr when there is none.
    [[nodiscard]] const domain::ConsentNotice* currentNotice() const;
    /// With the association's details and the recipient.
    [[nodiscard]] domain::ConsentNotice filledNotice(const domain::ConsentNotice& notice) const;
    void showNotice();
    [[nodiscard]] reports::ConsentForm paper(const domain::ConsentNotice& notice) const;
    void print();
    void savePdf();

    bool m_mayRecord;
    FileChooser m_chooser;
    domain::ConsentNotices m_notices;
    std::map<domain::PartnerId, QString> m_partners;
    QWidget* m_standing;
    std::vector<StateChip*> m_chips;
    FormGrid* m_form;
    CodeCombo *m_purpose, *m_recipient, *m_decision, *m_language;
    NoticeReader* m_reader;
    QLabel* m_version;
    Notice* m_receipt; ///< what the association has not filled in
    DateEdit* m_expires;
    NameField *m_witness, *m_givenBy;
    QPushButton *m_record, *m_print, *m_pdf;
    QTableView* m_view;
    TableModel<domain::Consent>* m_model;
    Notice* m_notice;
    TypedForm m_typed;
};

} // namespace wasl::ui
