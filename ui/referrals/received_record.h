#pragma once

#include "app/domain/incoming_referral.h"
#include "ui/shared/file_chooser.h"

#include <QWidget>

#include <optional>

class QPlainTextEdit;
class QPushButton;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class Card;
class CodeCombo;
class Facts;
class FormGrid;
class Notice;
class PageHeader;
class RecordHeader;
class StateChip;
class Timeline;

/// One referral that was received: what was asked, what was answered, and the answer as a sealed file.
class ReceivedRecord : public QWidget
{
    Q_OBJECT
public:
    ReceivedRecord(storage::CaseFile& file, FileChooser chooser, QWidget* parent = nullptr);

    /// False when there is no such referral.
    bool show(const domain::IncomingReferralId& id);
    void retranslate();
    void takeFocus();

Q_SIGNALS:
    void backRequested();
    void changed();
    void personWanted(const QString& fileNumber);

private:
    void setUpSide(QWidget* side);
    void showAll();
    void showFacts();
    void showHistory();
    void makeButtons();
    void ask(domain::IncomingEvent event);
    void answer(const domain::IncomingStep& step);
    void saveAnswer();

    storage::CaseFile& m_file;
    FileChooser m_chooser;
    domain::IncomingReferral m_referral;
    QString m_fileNumber;
    bool m_mayEdit = false;
    std::optional<domain::IncomingEvent> m_asked;
    PageHeader* m_header;
    RecordHeader* m_who;
    Notice* m_notice;
    Card *m_asking, *m_standing;
    Facts* m_facts;
    StateChip* m_chip;
    Notice* m_unsent;
    QWidget *m_buttons, *m_panel;
    FormGrid* m_form;
    FormGrid* m_services = nullptr; ///< the outcome of each service, while it is asked for
    CodeCombo* m_code;
    QPlainTextEdit* m_note;
    QPushButton *m_confirm, *m_leave, *m_save, *m_toPerson;
    Timeline* m_timeline;
};

} // namespace wasl::ui
