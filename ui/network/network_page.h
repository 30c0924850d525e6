#pragma once

#include "app/sync/publisher.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/page.h"
#include "ui/shared/tokens.h"

#include <QPointer>
#include <QTimer>

class QCheckBox;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace wasl::ui
{

class EnrolForm;
class KeySection;
class LeavingCard;
class Notice;
class OutboxCard;
class PageHeader;
class ReadingTab;
class Task;

/// The network: joining it, seeing exactly what will leave, sending it, the receipts, and what it gives back.
class NetworkPage : public Page
{
    Q_OBJECT
public:
    explicit NetworkPage(storage::CaseFile& file, FileChooser chooser = {}, QWidget* parent = nullptr);

    void refresh() override;
    /// "reading": what the network gives back.
    void open(const QVariant& target) override;
    /// Sends what waits if it is time that it leaves by itself; asked every ten minutes.
    void sendIfDue();

Q_SIGNALS:
    /// For the top bar: "2 releases wait".
    void stateChanged(wasl::ui::Meaning meaning, const QString& words);

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    void writeTexts();
    void showByItself();
    /// After a restore across a release: which of the figures that leave say nothing, and until when.
    void sayNoiseOnly();
    /// Counts and alters, in the background, what would leave.
    void showLeaving();
    /// Figures are being sent, or a new key is.
    bool isBusy() const;
    void send();
    void fixAndSend(sync::HubClientConfig config, const sync::HubRecord& record);
    /// Files to be carried, where there is no connection.
    void carry();
    /// Says why nothing left, and how much waits.
    void sayWaiting(const domain::Refusal& refusal);
    /// The job that speaks to the hub: the button waits for it, Cancel and locking end it.
    void follow(Task* task, const QString& words);
    void noteAttempts(const std::vector<sync::Attempt>& attempts);
    void tellState();
    /// The notices stand on the screen: they are read.
    void seeReading();

    storage::CaseFile& m_file;
    FileChooser m_chooser;
    PageHeader* m_header;
    QPushButton* m_carry;
    QPushButton* m_send;
    Notice* m_notice;
    QStackedWidget* m_stack;
    EnrolForm* m_enrol;
    QCheckBox* m_byItself;
    Notice* m_noiseOnly;
    LeavingCard* m_leaving;
    OutboxCard* m_outbox;
    KeySection* m_key;
    QTabWidget* m_tabs;
    ReadingTab* m_reading;
    QPointer<Task> m_task;
    QPointer<Task> m_counting;
    QTimer m_clock;
    int m_waiting = 0; ///< releases that are fixed, or would be if they were sent now
};

} // namespace wasl::ui
