#pragma once

#include "app/domain/ids.h"

#include <QDialog>

class QLineEdit;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class CodeChecks;
class CodeCombo;
class FormGrid;
class NameField;
class Notice;
class PhoneField;

/// Adds a partner with the least one needs to refer to it. Shown with open(); it deletes itself.
class PartnerDialog : public QDialog
{
    Q_OBJECT
public:
    /// \p sector and \p communeCode are what the referral asks for: they are filled in.
    PartnerDialog(storage::CaseFile& file, const QString& sector, const QString& communeCode,
                  QWidget* parent);

Q_SIGNALS:
    void added(const domain::PartnerId& partner);

private:
    void save();

    storage::CaseFile& m_file;
    FormGrid* m_form;
    Notice* m_notice;
    NameField *m_name, *m_nameArabic;
    CodeCombo *m_kind, *m_commune;
    CodeChecks* m_sectors;
    PhoneField* m_phone;
};

/// Every commune of the territory, to choose from: "Ait Ourir (Al Haouz)".
void fillCommunes(CodeCombo& combo);

} // namespace wasl::ui
