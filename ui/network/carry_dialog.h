#pragma once

#include "app/sync/carrying.h"
#include "ui/shared/background.h"
#include "ui/shared/file_chooser.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace wasl::ui
{

class Notice;
class TaskBar;

/// Without a connection: saving what leaves into a file to be carried, reading in the answer that comes back,
/// and delivering such a file for an association that has no connection. Shown with open(); it deletes
/// itself.
class CarryDialog : public QDialog
{
    Q_OBJECT
public:
    CarryDialog(storage::CaseFile& file, FileChooser chooser, QWidget* parent);

    /// A delivery that is under way is stopped first, and it is said what that means.
    void reject() override;

Q_SIGNALS:
    /// Something was fixed, or is receipted.
    void changed();

private:
    void addOwn(QVBoxLayout* column);
    /// Saving waits for everything that is for ever to be ticked.
    void allowSaving(const QCheckBox* today);
    void addForOthers(QVBoxLayout* column);
    void save();
    void readAnswer();
    void deliver();
    /// Asks before this computer speaks to a hub that only a file names.
    void askToConnect(const wire::CarriedRequests& requests);
    void connectFor(const wire::CarriedRequests& requests);
    void saveAnswer(const domain::Result<wire::CarriedAnswers>& answers);
    void sayHome(const sync::Homecoming& back);

    storage::CaseFile& m_file;
    FileChooser m_chooser;
    Notice* m_notice;
    const QDate m_day; ///< the one that is confirmed
    QCheckBox* m_closeLost = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_deliver = nullptr;
    TaskBar* m_bar;
    QPointer<Task> m_task;
};

} // namespace wasl::ui
