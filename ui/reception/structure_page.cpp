#include "ui/reception/structure_page.h"

#include "app/storage/structure_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/reception/house_rules_tab.h"
#include "ui/reception/places_tab.h"
#include "ui/reception/rules_fields.h"
#include "ui/reception/structure_form.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/page_header.h"
#include "ui/shared/theme.h"

#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

StructurePage::StructurePage(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_header(new PageHeader(this))
    , m_tabs(new QTabWidget(this))
    , m_places(new PlacesTab(file, m_tabs))
    , m_form(new StructureForm(file, m_tabs))
    , m_rules(new HouseRulesTab(file, m_tabs))
{
    setObjectName(u"structurePage"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens().card);
    m_header->setBackVisible(true);
    column->addWidget(m_header);
    m_tabs->setObjectName(u"structureTabs"_s);
    m_tabs->addTab(m_places, QString());
    m_tabs->addTab(m_form, QString());
    m_tabs->addTab(m_rules, QString());
    column->addWidget(m_tabs, 1);
    connect(m_header, &PageHeader::backRequested, this, &StructurePage::backRequested);
    connect(m_places, &PlacesTab::changed, this, &StructurePage::describe);
    connect(m_form, &StructureForm::saved, this, &StructurePage::reload);
}

bool StructurePage::begin(const domain::StructureId& structure)
{
    if (!storage::StructureStore(m_file.database()).layout(structure)) return false;
    m_structure = structure;
    m_tabs->setCurrentIndex(0);
    m_places->show(structure);
    reload();
    return true;
}

void StructurePage::showTab(const QString& name)
{
    m_tabs->setCurrentIndex(name == "about"_L1 ? 1 : name == "rules"_L1 ? 2 : 0);
}

void StructurePage::reload()
{
    for (const auto& structure : storage::StructureStore(m_file.database()).structures()) {
        if (structure.id != m_structure) continue;
        m_form->show(structure);
        m_rules->show(structure);
    }
    describe();
}

void StructurePage::describe()
{
    const auto layout = storage::StructureStore(m_file.database()).layout(m_structure);
    if (!layout) return;
    const auto& structure = layout->structure;
    const bool arabic = labelLanguage() == "ar"_L1 && !structure.nameArabic.isEmpty();
    m_header->setTitle(arabic || structure.name.isEmpty() ? structure.nameArabic : structure.name);
    qsizetype rooms = 0, beds = 0;
    for (const auto& unit : layout->units) {
        rooms += std::ssize(unit.rooms);
        for (const auto& room : unit.rooms)
            beds += std::ssize(room.beds);
    }
    QStringList words{tr("%n room(s)", nullptr, int(rooms)), tr("%n bed(s)", nullptr, int(beds)),
                      structure.active ? QString() : tr("closed"), rulesInWords(structure.rules)};
    words.removeAll({});
    m_header->setSubtitle(words.join(u"  ·  "_s));
}

void StructurePage::takeFocus()
{
    if (m_tabs->currentIndex() == 0)
        m_places->takeFocus();
    else
        m_tabs->currentWidget()->setFocus();
}

void StructurePage::retranslate()
{
    m_tabs->setTabText(0, tr("Units, rooms and beds"));
    m_tabs->setTabText(1, tr("About the structure"));
    m_tabs->setTabText(2, tr("House rules"));
    m_places->retranslate();
    m_form->retranslate();
    m_rules->retranslate();
    if (!m_structure.isNull()) describe();
}

} // namespace wasl::ui
