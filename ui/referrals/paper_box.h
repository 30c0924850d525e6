#pragma once

#include "app/domain/beneficiary.h"
#include "app/domain/referral.h"
#include "app/reports/referral_form.h"
#include "ui/shared/card.h"
#include "ui/shared/file_chooser.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class Notice;

/// The form on paper: its reference, and printing or saving it, in the partner's language and, if wanted, in
/// the person's too.
class PaperBox : public Card
{
    Q_OBJECT
public:
    explicit PaperBox(storage::CaseFile& file, QWidget* parent = nullptr);

    void show(const domain::Referral& referral, const domain::Beneficiary& person);
    void setChooser(FileChooser chooser) { m_chooser = std::move(chooser); }
    void retranslate();

private:
    void nameHers();
    /// Empty, with the reason shown, when it cannot be printed.
    [[nodiscard]] std::vector<reports::ReferralForm> forms();
    void print();
    void savePdf();

    storage::CaseFile& m_file;
    FileChooser m_chooser;
    domain::Referral m_referral;
    domain::Beneficiary m_person;
    QLabel* m_reference;
    Notice* m_notice;
    QCheckBox* m_hers;
    QPushButton *m_print, *m_pdf;
};

} // namespace wasl::ui
