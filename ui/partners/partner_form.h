#pragma once

#include "app/domain/partner.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class CodeChecks;
class CodeCombo;
class CodeListEdit;
class FormGrid;
class NameField;
class RowsEditor;

/// Who a partner is, where it works, and whom one calls there.
class PartnerForm : public QWidget
{
    Q_OBJECT
public:
    explicit PartnerForm(storage::CaseFile& file, QWidget* parent = nullptr);

    void show(const domain::Partner& partner, bool mayEdit);
    /// What is typed, over what was shown.
    [[nodiscard]] domain::Partner read() const;
    /// What is typed, for a draft; setTyped() fills it in again.
    [[nodiscard]] QJsonObject typed() const;
    void setTyped(const QJsonObject& typed);
    /// Those that belong beside no field here come back.
    std::vector<domain::Refusal> showRefusals(const std::vector<domain::Refusal>& refusals);
    void retranslate();
    void takeFocus();

Q_SIGNALS:
    void edited();

private:
    void fillLists();
    void fill(const domain::Partner& partner);

    storage::CaseFile& m_file;
    domain::Partner m_shown;
    bool m_filling = false;
    FormGrid* m_form;
    NameField *m_name, *m_nameArabic;
    CodeCombo *m_kind, *m_commune;
    CodeChecks* m_sectors;
    CodeListEdit *m_covers, *m_languages;
    QLineEdit *m_address, *m_hours, *m_reason;
    RowsEditor* m_contacts;
    QCheckBox* m_active;
    QPlainTextEdit* m_notes;
};

} // namespace wasl::ui
