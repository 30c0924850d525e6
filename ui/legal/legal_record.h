#pragma once

#include "app/domain/beneficiary.h"
#include "app/domain/legal_file.h"
#include "ui/shared/table_model.h"

#include <QWidget>

class QPushButton;
class QTabWidget;
class QTimer;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class FileCard;
class Notice;
class PageHeader;
class PrivilegedNotes;
class RecordHeader;
class RowsCard;

/// One legal file. Rows are kept as they are made; notes by their own button, and sealed as a draft before.
class LegalRecord : public QWidget
{
    Q_OBJECT
public:
    explicit LegalRecord(storage::CaseFile& file, QWidget* parent = nullptr);

    /// False when there is no such file, or the role does not see it.
    bool show(const domain::LegalFileId& id);
    void retranslate();
    void keepDraft();
    void takeFocus();

Q_SIGNALS:
    void backRequested();
    void changed();
    void personWanted(const QString& fileNumber);

private:
    void connectDeadlines();
    void connectHearings();
    void connectSteps();
    void connectRest();
    void showAll();
    void setColumns();
    /// Saves and shows. \p said is the toast; with undo it puts the file back as it was.
    domain::Result<void> save(const domain::LegalFile& wanted, const QString& said, bool undo = false);
    void saveOrSay(const domain::Result<domain::LegalFile>& wanted, const QString& said, bool undo = false);
    void say(const domain::Refusal& refusal);
    void editDeadline(const domain::LegalDeadline& deadline);
    void editHearing(const domain::Hearing& hearing);
    void editStep(const domain::LegalStep& step);
    [[nodiscard]] QString draftName() const;

    storage::CaseFile& m_file;
    domain::LegalFile m_shown;
    domain::Beneficiary m_person;
    PageHeader* m_header;
    RecordHeader* m_who;
    Notice* m_notice;
    FileCard* m_card;
    PrivilegedNotes* m_notes;
    TableModel<domain::LegalDeadline>* m_deadlineModel;
    TableModel<domain::Hearing>* m_hearingModel;
    TableModel<domain::LegalStep>* m_stepModel;
    RowsCard *m_deadlines, *m_hearings, *m_steps;
    QTabWidget* m_tabs; ///< hearings and steps
    QPushButton* m_toPerson;
    QTimer* m_draftTimer;
};

} // namespace wasl::ui
