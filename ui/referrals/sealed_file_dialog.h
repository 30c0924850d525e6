#pragma once

#include "app/exchange/exchange.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class Notice;
class StateChip;

/// What a sealed file holds, before anything of it is kept: who sent it, the person, what is asked, who on
/// file she may be; of an answer, what it says. Shown with open(); it deletes itself.
class SealedFileDialog : public QDialog
{
    Q_OBJECT
public:
    SealedFileDialog(storage::CaseFile& file, exchange::OpenedFile opened, QWidget* parent);

Q_SIGNALS:
    void referralTaken(const domain::IncomingReferralId& id);
    void answerTaken(const domain::ReferralId& id);

private:
    struct Likely
    {
        domain::BeneficiaryId id;
        QString words;
    };

    void addSender(QVBoxLayout* column);
    void addReferral(QVBoxLayout* column);
    void addAnswer(QVBoxLayout* column);
    void showStanding();
    void lookForHer();
    void offer(const std::vector<Likely>& people);
    void addChoice(const domain::BeneficiaryId& id, const QString& words);
    void chooseAnother();
    void confirmSender();
    void take();

    storage::CaseFile& m_file;
    exchange::OpenedFile m_opened;
    Notice* m_notice;
    StateChip* m_standing;
    QPushButton *m_confirm, *m_take;
    QLabel* m_asking = nullptr;
    QButtonGroup* m_who = nullptr;
    QVBoxLayout* m_choices = nullptr;
    std::vector<domain::BeneficiaryId> m_people; ///< by the choice's number; null: somebody new
};

} // namespace wasl::ui
