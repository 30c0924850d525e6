#include "ui/settings/import_card.h"

#include "ui/registers/import_wizard.h"
#include "ui/shared/icons.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

ImportCard::ImportCard(storage::CaseFile& file, FileChooser chooser, QWidget* parent)
    : SettingsCard(file, parent)
    , m_chooser(std::move(chooser))
    , m_import(new QPushButton(this))
{
    m_import->setObjectName(u"importRegisterButton"_s);
    m_import->setIcon(themeIcon(u"import"_s));
    body()->addWidget(m_import, 0, Qt::AlignTrailing);
    connect(m_import, &QPushButton::clicked, this, &ImportCard::open);
    allow(domain::Action::ImportRegister, {m_import});
}

void ImportCard::open()
{
    auto* wizard = new ImportWizard(file(), m_chooser, this);
    connect(wizard, &ImportWizard::peopleWanted, this, &ImportCard::peopleWanted);
    wizard->open();
}

void ImportCard::retranslate()
{
    setHeading(tr("Registers"));
    setWords(tr(
        "Bring in the people of a spreadsheet, with their needs and what they asked for. The same register "
        "can be imported again: whoever is there already stays as she is."));
    m_import->setText(tr("&Import a register…"));
}

} // namespace wasl::ui
