#include "ui/cases/open_case_dialog.h"

#include "app/storage/beneficiary_store.h"
#include "app/storage/case_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/person_words.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

OpenCaseDialog::OpenCaseDialog(storage::CaseFile& file, const domain::Beneficiary& person,
                               const domain::Household& household, bool hasOwn, QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_person(person)
    , m_household(household)
    , m_form(new FormGrid(this))
    , m_warning(new Notice(this))
    , m_refusal(new Notice(this))
    , m_for(new CodeCombo(m_form))
    , m_priority(new CodeCombo(m_form))
{
    const auto name = shownName(person.latin, person.arabic);
    setObjectName(u"openCaseDialog"_s);
    setWindowTitle(tr("Open a case"));
    resize(560, 300);
    auto* column = dialogColumn(this);
    m_warning->setObjectName(u"householdCaseNotice"_s);
    column->addWidget(m_refusal);
    column->addWidget(m_warning);
    column->addWidget(m_form);

    m_for->setObjectName(u"caseForCombo"_s);
    m_priority->setObjectName(u"newCasePriorityCombo"_s);
    m_form->add(u"household"_s, m_for, FormGrid::Width::Full)
        ->setTexts(tr("&For whom"), tr("%1 is the reference person either way.").arg(name));
    m_form->add(u"priority"_s, m_priority, FormGrid::Width::Full)->setTexts(tr("&Priority"));
    std::vector<CodeEntry> whom, priorities;
    const auto members = int(domain::membersOn(household, file.database().today()).size());
    if (!hasOwn) whom.push_back({u"person"_s, tr("%1 alone").arg(name)});
    whom.push_back({u"household"_s, tr("Her household: %n person(s)", nullptr, members)});
    for (const auto priority : domain::allOf<domain::CasePriority>())
        priorities.push_back({domain::code(priority), domain::label(priority)});
    m_for->setEntries(whom);
    m_for->setCode(whom.front().code);
    m_priority->setEntries(priorities);
    m_priority->setCode(domain::code(domain::CasePriority::Normal));
    for (const auto& each : storage::CaseStore(file.database()).ofHousehold(household.id))
        if (each.status != domain::CaseStatus::Closed && !m_openOne) m_openOne = each.id;
    connect(m_for, &CodeCombo::codeChanged, this, &OpenCaseDialog::warn);
    connect(m_warning->setAction(u"showHouseholdCaseButton"_s, tr("Show it")), &QPushButton::clicked, this,
            [this] {
                const auto existing = *m_openOne;
                reject();
                Q_EMIT existingWanted(existing);
            });

    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"cancelOpenCaseButton"_s);
    auto* go = buttons->addButton(tr("Open the case"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"confirmOpenCaseButton"_s);
    setButtonRole(go, ButtonRole::Primary);
    go->setDefault(true);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &OpenCaseDialog::save);
    warn();
    m_for->setFocus();
}

void OpenCaseDialog::warn()
{
    if (m_for->code() == "household"_L1 && m_openOne)
        m_warning->say(
            Meaning::Attention,
            tr("This household has an open case already. Two cases are easily worked on twice: open "
               "another one only if it is really about something else."));
    else
        m_warning->clear();
}

void OpenCaseDialog::save()
{
    auto wanted = domain::openCase({}, m_person.id, m_file.database().today());
    if (m_for->code() == "household"_L1) wanted.household = m_household.id;
    wanted.priority = domain::fromCode<domain::CasePriority>(m_priority->code()).value_or(wanted.priority);
    const auto saved = storage::CaseStore(m_file.database()).save(wanted);
    if (!saved) {
        m_refusal->say(saved.error());
        return;
    }
    accept();
    Q_EMIT opened(*saved);
}

} // namespace wasl::ui
