#pragma once

#include "app/domain/beneficiary.h"
#include "app/domain/case.h"
#include "ui/shared/file_chooser.h"

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

class AttachmentsCard;
class CaseHistoryCard;
class CourseCard;
class FollowUpsCard;
class NotesCard;
class Notice;
class PageHeader;
class PlanCard;
class RecordHeader;

/// One case. What is chosen is saved at once; what is typed is kept by its own button, and as a draft.
class CaseRecord : public QWidget
{
    Q_OBJECT
public:
    explicit CaseRecord(storage::CaseFile& file, FileChooser chooser = {}, QWidget* parent = nullptr);

    /// False when there is no such case, or it is out of reach.
    bool show(const domain::CaseId& id);
    void retranslate();
    void keepDraft();
    /// Ctrl+S: the plan, when it stands open.
    void saveTyped();

Q_SIGNALS:
    void backRequested();
    void changed();
    void personWanted(const QString& fileNumber);

private:
    void connectCards();
    void showAll();
    void showDrafts();
    void handOver();
    /// Saves and shows; refusals go to whichever card has the field. \p said is the toast.
    bool save(const domain::Result<domain::Case>& wanted, const QString& said);
    void say(const domain::Refusal& refusal);
    [[nodiscard]] QString draftName() const;
    [[nodiscard]] QString planDraftName() const;

    storage::CaseFile& m_file;
    domain::Case m_case;
    domain::Beneficiary m_person;
    PageHeader* m_header;
    RecordHeader* m_who;
    Notice* m_notice;
    CourseCard* m_course;
    QTabWidget* m_tabs;
    PlanCard* m_plan;
    FollowUpsCard* m_followUps;
    NotesCard* m_notes;
    AttachmentsCard* m_attachments;
    CaseHistoryCard* m_history;
    QPushButton* m_toPerson;
    QTimer* m_draftTimer;
};

} // namespace wasl::ui
