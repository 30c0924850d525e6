#pragma once

#include "app/sync/membership.h"
#include "ui/shared/card.h"
#include "ui/shared/file_chooser.h"

class QLineEdit;
class QPushButton;

namespace wasl::ui
{

class CommunesEdit;
class FormGrid;
class LtrField;
class Notice;

/// Joining a network: its address, its certificate, the one-time code, the communes counted apart, the first
/// month.
class EnrolForm : public Card
{
    Q_OBJECT
public:
    EnrolForm(storage::CaseFile& file, FileChooser chooser, QWidget* parent = nullptr);
    void retranslate();

Q_SIGNALS:
    void enrolled();

private:
    void chooseCertificate();
    void enrol();
    void keep(const sync::Invitation& invitation, const domain::Result<sync::Joined>& answer);
    [[nodiscard]] domain::Result<sync::Invitation> read() const;
    void refuse(const domain::Refusal& refusal);

    storage::CaseFile& m_file;
    FileChooser m_chooser;
    Notice* m_notice;
    FormGrid* m_form;
    LtrField *m_url, *m_certificate, *m_code, *m_first;
    CommunesEdit* m_communes;
    QPushButton *m_choose, *m_join;
};

} // namespace wasl::ui
