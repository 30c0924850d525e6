#pragma once

#include "app/domain/barrier.h"
#include "app/domain/beneficiary.h"
#include "app/domain/referral.h"
#include "ui/shared/file_chooser.h"

#include <QWidget>

class QPushButton;
class QTimer;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class ConsentBox;
class Notice;
class OnwardBox;
class PageHeader;
class PaperBox;
class RecordHeader;
class ReferralForm;
class StepBox;
class Timeline;

/// One referral: the form, where it stands, consent, and what happened.
class ReferralRecord : public QWidget
{
    Q_OBJECT
public:
    explicit ReferralRecord(storage::CaseFile& file, QWidget* parent = nullptr, FileChooser chooser = {});

    /// False when there is no such referral.
    bool show(const domain::ReferralId& id);
    /// A new referral of that person; false when there is nobody of that number.
    bool begin(const domain::FileNumber& number);
    void retranslate();
    void keepDraft();
    void takeFocus();
    /// An answer came for what is shown.
    void openAnswer();
    [[nodiscard]] PaperBox* paper() const { return m_paper; }

Q_SIGNALS:
    void backRequested();
    /// Something was saved: lists are old now.
    void changed();
    void personWanted(const QString& fileNumber);
    void referralWanted(const domain::ReferralId& id);

private:
    void setUpActions();
    void showAll();
    void writeTitle();
    void offerDraft();
    void forgetDraft();
    /// Saves the form; refusals stand beside their fields.
    bool save();
    void saveByHand();
    void step(const domain::ReferralStep& step);
    void recordConsent(domain::Consent decision);
    void sendWithout(const QString& reason);
    void addPartner();
    void offerSealing();
    void seal();
    /// What is known of a barrier met with this referral.
    [[nodiscard]] domain::Barrier barrierMet() const;
    /// A draft that asks the same of the best other partner.
    void referOn();
    [[nodiscard]] QString draftName() const;
    [[nodiscard]] QString partnerName(const domain::PartnerId& id) const;

    storage::CaseFile& m_file;
    FileChooser m_chooser;
    domain::Referral m_referral;
    domain::Beneficiary m_person;
    bool m_mayEdit = false, m_dirty = false;
    PageHeader* m_header;
    RecordHeader* m_who;
    Notice* m_notice;
    ReferralForm* m_form;
    QWidget* m_formCard;
    StepBox* m_steps;
    ConsentBox* m_consent;
    PaperBox* m_paper;
    OnwardBox* m_onward;
    Timeline* m_timeline;
    QPushButton *m_save, *m_toPerson, *m_seal;
    QTimer* m_draftTimer;
};

} // namespace wasl::ui
