#pragma once

#include "app/domain/incoming_referral.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/page.h"

class QStackedWidget;
class QTabWidget;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class ReceivedList;
class ReceivedRecord;
class ReferralList;
class ReferralRecord;

/// Referrals: the list, those received from other associations, and one of them over the whole page. open()
/// takes a referral's id as text, "new:<file number>" for a new one, "answer:<reference>" for one whose answer
/// came, "received" for the list of those received, or "received:<id>".
class ReferralsPage : public Page
{
    Q_OBJECT
public:
    explicit ReferralsPage(storage::CaseFile& file, QWidget* parent = nullptr, FileChooser chooser = {});

    void refresh() override;
    void open(const QVariant& target) override;
    bool goBack() override;
    void takeFocus() override;
    void keepDraft() override;

protected:
    void retranslate() override;

private:
    void begin(const QString& fileNumber);
    void answer(const domain::ReferralId& id);
    void showRecord();
    void choosePerson();
    void openSealedFile();
    void showReceived(const domain::IncomingReferralId& id);
    void runClock();

    storage::CaseFile& m_file;
    FileChooser m_chooser;
    QStackedWidget* m_stack;
    QTabWidget* m_tabs;
    ReferralList* m_list;
    ReceivedList* m_received;
    ReferralRecord* m_record;
    ReceivedRecord* m_receivedRecord;
    int m_late = 0, m_toAnswer = 0;
};

} // namespace wasl::ui
