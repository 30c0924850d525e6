#pragma once

#include "app/domain/house_rules.h"
#include "app/domain/reception.h"
#include "ui/shared/file_chooser.h"
#include "ui/shared/table_model.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class CodeCombo;
class DateEdit;
class FormGrid;
class Notice;

/// The house rules of a structure: versions by language, the text in its own direction, and the paper to be
/// signed. What holds already is read only; a new version follows it.
class HouseRulesTab : public QWidget
{
    Q_OBJECT
public:
    explicit HouseRulesTab(storage::CaseFile& file, QWidget* parent = nullptr);

    void show(const domain::ReceptionStructure& structure);
    void retranslate();
    /// Who answers instead of the file dialog.
    void setChooser(FileChooser chooser) { m_chooser = std::move(chooser); }

private:
    void reload(const domain::HouseRulesId& choose);
    void setColumns();
    void showChosen();
    void begin();
    void save();
    void savePdf();
    void setDirection();
    void sayHint();
    void fillLanguages();
    [[nodiscard]] QString stateOf(const domain::HouseRules& rules) const;
    [[nodiscard]] bool began(const domain::HouseRules& rules) const;

    storage::CaseFile& m_file;
    FileChooser m_chooser;
    domain::ReceptionStructure m_structure;
    domain::HouseRules m_shown; ///< a null id: a version being written
    TableModel<domain::HouseRules>* m_model;
    QTableView* m_table;
    Notice* m_notice;
    QLabel* m_hint;
    FormGrid* m_form;
    CodeCombo* m_language;
    DateEdit* m_from;
    QPlainTextEdit* m_text;
    QPushButton *m_save, *m_new, *m_print;
};

} // namespace wasl::ui
