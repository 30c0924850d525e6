#pragma once

#include "app/storage/attachment_store.h"
#include "ui/shared/background.h"
#include "ui/shared/card.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/table_model.h"

class QPushButton;
class QTableView;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class CodeCombo;
class EmptyState;
class Notice;
class TaskBar;

/// The files of a case: taken in, in the background; looked at without a trace on the disk; given out as a
/// copy after a warning; removed.
class AttachmentsCard : public Card
{
    Q_OBJECT
public:
    AttachmentsCard(storage::CaseFile& file, FileChooser chooser, QWidget* parent = nullptr);

    /// \p word is what one types to remove a file: the person's file number.
    void show(const domain::Case& shown, const QString& word, bool mayEdit);
    void retranslate();

Q_SIGNALS:
    /// What was done, as a whole sentence.
    void said(const QString& sentence);

private:
    [[nodiscard]] storage::AttachmentStore store() const;
    void attach();
    void keep(domain::Result<storage::AttachmentOnItsWay> file);
    void look(const storage::CaseAttachment& attachment);
    void saveCopy(const storage::CaseAttachment& attachment);
    void remove(const storage::CaseAttachment& attachment);
    void withChosen(void (AttachmentsCard::*act)(const storage::CaseAttachment&));
    void reload();
    void fillCompartments();
    void setColumns();

    storage::CaseFile& m_file;
    FileChooser m_chooser;
    domain::CaseId m_case;
    QString m_word;
    bool m_mayEdit = false;
    QPointer<Task> m_task;
    Notice* m_notice;
    TaskBar* m_progress;
    TableModel<storage::CaseAttachment>* m_model;
    QTableView* m_table;
    EmptyState* m_none;
    QLabel* m_compartmentLabel;
    CodeCombo* m_compartment;
    QPushButton *m_add, *m_look, *m_copy, *m_remove;
};

} // namespace wasl::ui
