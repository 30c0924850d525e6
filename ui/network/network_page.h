#pragma once

#include "app/sync/publisher.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/page.h"
#include "ui/shared/tokens.h"

class QPushButton;
class QStackedWidget;

namespace wasl::ui
{

class EnrolForm;
class LeavingCard;
class Notice;
class OutboxCard;
class PageHeader;

/// The network: joining it, seeing exactly what will leave, sending it, and the receipts.
class NetworkPage : public Page
{
    Q_OBJECT
public:
    explicit NetworkPage(storage::CaseFile& file, FileChooser chooser = {}, QWidget* parent = nullptr);

    void refresh() override;

Q_SIGNALS:
    /// For the top bar: "2 releases wait".
    void stateChanged(wasl::ui::Meaning meaning, const QString& words);

protected:
    void retranslate() override;

private:
    void writeTexts();
    void send();
    [[nodiscard]] std::vector<storage::Release> waiting() const;
    void noteAttempts(const std::vector<sync::Attempt>& attempts);
    void tellState(qsizetype leaving, qsizetype waiting);

    storage::CaseFile& m_file;
    PageHeader* m_header;
    QPushButton* m_send;
    Notice* m_notice;
    QStackedWidget* m_stack;
    EnrolForm* m_enrol;
    LeavingCard* m_leaving;
    OutboxCard* m_outbox;
    bool m_sending = false;
};

} // namespace wasl::ui
