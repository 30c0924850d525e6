#pragma once

#include "app/domain/reception.h"

#include <QWidget>

class QTabWidget;

namespace wasl::storage
{
class CaseFile;
}

namespace wasl::ui
{

class HouseRulesTab;
class PageHeader;
class PlacesTab;
class StructureForm;

/// A structure as one sets it up: its places, what it says of itself, its house rules.
class StructurePage : public QWidget
{
    Q_OBJECT
public:
    explicit StructurePage(storage::CaseFile& file, QWidget* parent = nullptr);

    /// False when there is no such structure.
    bool begin(const domain::StructureId& structure);
    /// "places", "about" or "rules".
    void showTab(const QString& name);
    void retranslate();
    void takeFocus();

Q_SIGNALS:
    void backRequested();

private:
    void reload();
    /// Its name, and how many rooms and beds, in the head.
    void describe();

    storage::CaseFile& m_file;
    domain::StructureId m_structure;
    PageHeader* m_header;
    QTabWidget* m_tabs;
    PlacesTab* m_places;
    StructureForm* m_form;
    HouseRulesTab* m_rules;
};

} // namespace wasl::ui
