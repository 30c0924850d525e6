#pragma once

#include "app/storage/correspondent_store.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class CodeCombo;
class FormGrid;
class Notice;

/// Confirms another association's card: shows its fingerprint, to be compared on the phone, and asks which
/// partner of the directory it is. A card of changed keys says so loudly, and wants a second tick. Shown with
/// open(); it deletes itself.
class CardDialog : public QDialog
{
    Q_OBJECT
public:
    CardDialog(storage::CaseFile& file, const domain::ExchangeCard& card, QWidget* parent);

Q_SIGNALS:
    void confirmed(const domain::CorrespondentId& id);

private:
    void fillPartners();
    void enable();
    void confirm();
    [[nodiscard]] domain::Result<domain::PartnerId> chosenPartner();

    storage::CaseFile& m_file;
    domain::ExchangeCard m_card;
    storage::CardStanding m_standing;
    Notice* m_notice;
    FormGrid* m_form;
    CodeCombo* m_partner;
    QCheckBox *m_compared, *m_replace;
    QPushButton* m_confirm;
};

} // namespace wasl::ui
