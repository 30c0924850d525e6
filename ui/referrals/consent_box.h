#pragma once

#include "app/domain/consent_notice.h"
#include "app/domain/referral.h"
#include "ui/shared/card.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class CodeCombo;
class FormGrid;
class Notice;
class NoticeReader;
class StateChip;

/// Whether the person agrees that the partner receives the referral; where it is recorded, and where one
/// answers for sending without it.
class ConsentBox : public Card
{
    Q_OBJECT
public:
    explicit ConsentBox(storage::CaseFile& file, QWidget* parent = nullptr);

    void show(const domain::Referral& referral, const std::vector<domain::Consent>& consents,
              const domain::PartnerId& partner, bool mayEdit);
    /// What was typed here was taken over.
    void fold();
    /// What sending was refused for; the way out gets the focus.
    void say(const domain::Refusal& refusal);
    void retranslate();

Q_SIGNALS:
    /// Person and recipient are not in it.
    void recorded(const domain::Consent& decision);
    void overrideWanted(const QString& reason);

private:
    void fillLanguages();
    /// In the language chosen; nullptr when there is none.
    [[nodiscard]] const domain::ConsentNotice* currentNotice() const;
    void showNotice();
    void showState();

    storage::CaseFile& m_file;
    domain::Referral m_referral;
    domain::PartnerId m_partner;
    std::vector<domain::Consent> m_consents;
    StateChip* m_chip;
    QLabel* m_words;
    Notice* m_notice;
    QPushButton *m_record, *m_override;

    QWidget *m_recordPanel, *m_overridePanel;
    FormGrid *m_recordForm, *m_overrideForm;
    QRadioButton *m_agrees, *m_refuses;
    CodeCombo* m_language;
    QLineEdit* m_givenBy;
    domain::ConsentNotices m_notices;
    NoticeReader* m_reader;
    QPushButton *m_keep, *m_send;
    QPlainTextEdit* m_reason;
};

} // namespace wasl::ui
