#pragma once

#include "app/domain/rights_request.h"
#include "ui/beneficiaries/record_tab.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/table_model.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace wasl::reports
{
struct PersonFile;
}

namespace wasl::ui
{

class Card;
class Field;
class Notice;

/// Her rights over her data (Law 09-08, articles 7 to 9): what was asked and by when it is to be answered,
/// her whole file to take away, and the erasure.
class RightsTab : public RecordTab
{
    Q_OBJECT
public:
    RightsTab(storage::CaseFile& file, std::shared_ptr<const Lists> lists, FileChooser chooser,
              QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Rights"); }
    void show(const domain::Beneficiary& person) override;
    using QWidget::show;
    void retranslate() override;

    /// How far a request is: answered, due in so many days, late.
    static ChipLook chipOf(const domain::RightsRequest& request, QDate today);

Q_SIGNALS:
    /// What is being typed about the person must be out of hand now, for she may be gone after it.
    void aboutToErase();
    /// The person is no longer in the file.
    void erased();

private:
    void buildRequests(QVBoxLayout& lines);
    void buildFile(QVBoxLayout& lines);
    void buildErasure(QVBoxLayout& lines);
    void read();
    void registerRequest();
    void answer();
    void saveFile();
    void fileSaved(const reports::PersonFile& file, const std::optional<domain::RightsRequest>& request);
    void erase();
    void enableAnswer();
    [[nodiscard]] std::optional<domain::RightsRequest> chosen() const;
    /// Her oldest request for access that is not answered.
    [[nodiscard]] std::optional<domain::RightsRequest> waitingAccess() const;
    [[nodiscard]] std::vector<TableColumn<domain::RightsRequest>> columns() const;

    FileChooser m_chooser;
    Notice* m_notice;
    Notice* m_keeping;
    Card *m_requests, *m_fileCard, *m_erasure;
    QPushButton *m_register, *m_answer;
    QTableView* m_view;
    TableModel<domain::RightsRequest>* m_model;
    QLabel* m_none;
    QLabel* m_fileWords;
    QComboBox* m_language;
    QPushButton* m_saveFile;
    QCheckBox* m_answers;
    QLabel* m_erasureWords;
    QLineEdit* m_reason;
    Field* m_reasonField;
    QPushButton* m_erase;
};

} // namespace wasl::ui
