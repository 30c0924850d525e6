#pragma once

#include "app/domain/reception.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class CodeCombo;
class FoldSection;
class FormGrid;
class LtrField;
class NameField;
class Notice;
class PhoneField;
class RulesFields;

/// What a structure says of itself: names, place, whom to call, when it is open, how one gets in, and who may
/// stay anywhere in it.
class StructureForm : public QWidget
{
    Q_OBJECT
public:
    explicit StructureForm(storage::CaseFile& file, QWidget* parent = nullptr);

    void show(const domain::ReceptionStructure& structure);
    void retranslate();

Q_SIGNALS:
    void saved();

private:
    struct Week
    {
        std::array<QLabel*, 7> days;
        std::array<LtrField*, 7> spans;
        QPushButton* everyDay;
    };
    Week makeWeek(const QString& name, QWidget* parent);
    void addFields();
    void save();
    void setInUse();
    [[nodiscard]] domain::Result<domain::OpeningHours> hours() const;

    storage::CaseFile& m_file;
    domain::ReceptionStructure m_structure;
    Notice* m_notice;
    FormGrid* m_form;
    NameField *m_name, *m_nameArabic, *m_contact;
    CodeCombo* m_commune;
    QLineEdit* m_address;
    PhoneField* m_phone;
    LtrField* m_email;
    QPlainTextEdit *m_accessibility, *m_notes;
    RulesFields* m_rules;
    QLabel *m_hoursHead, *m_hoursHint, *m_rulesHead;
    Week m_ordinary, m_ramadan;
    FoldSection* m_ramadanFold;
    QPushButton *m_save, *m_use;
};

} // namespace wasl::ui
