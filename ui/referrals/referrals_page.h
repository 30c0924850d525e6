#pragma once

#include "ui/shared/page.h"

class QStackedWidget;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class ReferralList;
class ReferralRecord;

/// Referrals: the list, and one of them over the whole page. open() takes a referral's id as text, or
/// "new:<file number>" for a new one, or "answer:<reference>" for one whose answer came.
class ReferralsPage : public Page
{
    Q_OBJECT
public:
    explicit ReferralsPage(storage::CaseFile& file, QWidget* parent = nullptr);

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
    void runClock();

    storage::CaseFile& m_file;
    QStackedWidget* m_stack;
    ReferralList* m_list;
    ReferralRecord* m_record;
};

} // namespace wasl::ui
