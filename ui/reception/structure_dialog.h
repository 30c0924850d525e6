#pragma once

#include "app/domain/reception.h"

#include <QDialog>

#include <optional>

class QLabel;
class QSpinBox;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class CodeCombo;
class FormGrid;
class NameField;
class Notice;

/// Adds a structure with a first unit, or another unit to one: its rooms and beds are made in one go. Shown
/// with open(); it deletes itself.
class StructureDialog : public QDialog
{
    Q_OBJECT
public:
    /// With \p structure a unit is added to it.
    StructureDialog(storage::CaseFile& file, std::optional<domain::ReceptionStructure> structure,
                    QWidget* parent);

Q_SIGNALS:
    void added(const domain::StructureId& structure);

private:
    void addFields();
    void save();
    [[nodiscard]] domain::Result<domain::StructureId> make();
    [[nodiscard]] domain::Result<void> makeRooms(const domain::UnitId& unit);
    void sayWhatWillBe();

    storage::CaseFile& m_file;
    std::optional<domain::ReceptionStructure> m_structure;
    FormGrid* m_form;
    Notice* m_notice;
    NameField *m_name = nullptr, *m_nameArabic = nullptr;
    CodeCombo* m_commune = nullptr;
    NameField* m_unit;
    CodeCombo* m_forWhom;
    QSpinBox *m_rooms, *m_beds;
    QLabel* m_sum;
};

} // namespace wasl::ui
