#pragma once

#include "app/domain/partner.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class AgreementsCard;
class Card;
class DraftKeeper;
class Notice;
class PageHeader;
class PartnerForm;
class ServicesCard;
class StateChip;

/// One partner: who it is, what it offers, what was agreed, and what came of the last referrals there.
class PartnerRecord : public QWidget
{
    Q_OBJECT
public:
    explicit PartnerRecord(storage::CaseFile& file, QWidget* parent = nullptr);

    /// False when there is no such partner.
    bool show(const domain::PartnerId& id);
    void begin();
    void retranslate();
    void takeFocus();
    /// What was typed and not saved, without waiting.
    void keepDraft();

Q_SIGNALS:
    void backRequested();
    void changed();

private:
    void showAll();
    void writeTitle();
    void showAnswers();
    void save();
    void offerDraft();
    [[nodiscard]] QString draftName() const;

    storage::CaseFile& m_file;
    domain::Partner m_partner;
    bool m_mayEdit = false;
    DraftKeeper* m_drafts;
    PageHeader* m_header;
    Notice* m_notice;
    PartnerForm* m_form;
    ServicesCard* m_services;
    AgreementsCard* m_agreements;
    Card* m_answersCard;
    QLabel* m_answers;
    StateChip* m_chip;
    QPushButton* m_save;
};

} // namespace wasl::ui
