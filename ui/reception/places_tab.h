#pragma once

#include "app/storage/structure_plan.h"
#include "app/storage/structure_store.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class BlockForm;
class ButtonRow;
class Card;
class FormGrid;
class NameField;
class Notice;
class RulesFields;

/// A structure's units, rooms and beds as a tree, and beside it what is chosen: its name, who may stay there,
/// more beds in one go, its order, in use or not, blocked from and until. Ins adds, F2 renames, Alt with Up
/// and Down moves, Del removes.
class PlacesTab : public QWidget
{
    Q_OBJECT
public:
    explicit PlacesTab(storage::CaseFile& file, QWidget* parent = nullptr);

    void show(const domain::StructureId& structure);
    /// Reads again; what was chosen stays chosen if it is still there.
    void reload();
    void retranslate();
    void takeFocus();

Q_SIGNALS:
    /// Beds, their order or whether they are in use are no longer as they were.
    void changed();

private:
    void setUpTree();
    void setUpPanel();
    void setUpAdding();
    void setUpActions();
    void fillTree();
    void choose(const std::optional<storage::Place>& place);
    void showPlace();
    void showBlocks();
    void sayState();
    void save();
    void addUnit();
    void addMore();
    void block();
    /// Says a refusal, or that it is done; reads again and chooses \p next.
    template <class T>
    bool report(const domain::Result<T>& result, const QString& said = {},
                const std::optional<storage::Place>& next = std::nullopt);

    [[nodiscard]] std::optional<storage::Place> chosen() const;
    [[nodiscard]] const storage::UnitLayout* unit() const;
    [[nodiscard]] const storage::RoomLayout* room() const;
    [[nodiscard]] const domain::Bed* bed() const;

    storage::CaseFile& m_file;
    domain::StructureId m_structure;
    std::optional<storage::StructureLayout> m_layout;
    std::vector<domain::Block> m_blocks;
    std::vector<storage::PlaceHolder> m_holders;
    bool m_filling = false;

    QTreeWidget* m_tree;
    NameField* m_newUnit;
    QPushButton* m_addUnit;
    Card* m_card;
    Notice* m_notice;
    QLabel* m_state;
    FormGrid* m_form;
    NameField* m_name;
    QCheckBox *m_accessible, *m_cot;
    RulesFields* m_rules;
    QPushButton* m_save;
    QWidget* m_adding;
    QLabel *m_roomsLabel, *m_bedsLabel;
    QSpinBox *m_rooms, *m_beds;
    QCheckBox* m_cots;
    QPushButton* m_more;
    ButtonRow* m_actions;
    QPushButton *m_up, *m_down, *m_use, *m_block, *m_remove;
    BlockForm* m_blockForm;
    QVBoxLayout* m_blockLines;
};

} // namespace wasl::ui
