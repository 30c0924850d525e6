#pragma once

#include "app/domain/beneficiary.h"
#include "ui/beneficiaries/lists.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/state_chip.h"

#include <QVariant>
#include <QWidget>

class QPushButton;
class QTabWidget;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class Notice;
class PageHeader;
class RecordHeader;
class RecordTab;

/// Everything about one person: who she is at the head, and the rest in tabs.
class PersonRecord : public QWidget
{
    Q_OBJECT
public:
    PersonRecord(storage::CaseFile& file, std::shared_ptr<const Lists> lists, FileChooser chooser = {},
                 QWidget* parent = nullptr);

    /// False when this number is nobody's, or the role may not see her.
    bool open(const domain::FileNumber& number);
    /// Reads her again from the file; what is being typed stays.
    void refresh();
    void save();
    void keepDraft();
    void takeFocus();
    void retranslate();

Q_SIGNALS:
    void wanted(const QString& pageId, const QVariant& target);
    void backRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addTab(RecordTab* tab);
    void addRights(FileChooser chooser);
    void onSaved(const QString& message, bool canUndo);
    void undo(const domain::BeneficiaryId& id);
    void showHeader();
    void showOtherRecords();
    void planVisit();
    void showSave();
    [[nodiscard]] std::vector<ChipLook> chips();

    storage::CaseFile& m_file;
    std::shared_ptr<const Lists> m_lists;
    domain::Beneficiary m_person;
    PageHeader* m_header;
    RecordHeader* m_who;
    Notice* m_others;
    QString m_other; ///< the file number of another record of hers
    QPushButton *m_isHere, *m_appointment, *m_case;
    QTabWidget* m_tabs;
    std::vector<RecordTab*> m_all;
};

} // namespace wasl::ui
