#include "ui/cases/hand_over_dialog.h"

#include "app/storage/case_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

HandOverDialog::HandOverDialog(storage::CaseFile& file, const std::optional<Chosen>& chosen, QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_form(new FormGrid(this))
    , m_notice(new Notice(this))
    , m_what(new CodeCombo(m_form))
    , m_to(new CodeCombo(m_form))
    , m_note(new QPlainTextEdit(m_form))
{
    setObjectName(u"handOverDialog"_s);
    setWindowTitle(tr("Hand over"));
    resize(560, 380);
    auto* column = dialogColumn(this);
    column->addWidget(m_notice);
    column->addWidget(m_form);

    m_what->setObjectName(u"handOverWhatCombo"_s);
    m_to->setObjectName(u"handOverToCombo"_s);
    m_note->setObjectName(u"handOverNoteEdit"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(84);
    auto* what = m_form->add(u"from"_s, m_what, FormGrid::Width::Full);
    what->setTexts(tr("What is handed &over"));
    what->setNeeded(true);
    auto* to = m_form->add(u"worker"_s, m_to, FormGrid::Width::Full);
    to->setTexts(tr("&To whom"));
    to->setNeeded(true);
    m_form->add(u"note"_s, m_note, FormGrid::Width::Full)
        ->setTexts(tr("What she should &know"), tr("It is kept in the history of each case."));
    fill(chosen);

    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"cancelHandOverButton"_s);
    auto* go = buttons->addButton(tr("Hand over"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"confirmHandOverButton"_s);
    setButtonRole(go, ButtonRole::Primary);
    go->setDefault(true);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &HandOverDialog::save);
    m_to->setFocus();
}

void HandOverDialog::fill(const std::optional<Chosen>& chosen)
{
    std::vector<CodeEntry> what, to;
    if (chosen) what.push_back({chosen->id.toString(), tr("The case of %1").arg(chosen->person)});
    for (const auto& load : storage::CaseStore(m_file.database()).caseloads()) {
        if (load.open > 0)
            what.push_back({u"all:"_s + (load.worker.isNull() ? QString() : load.worker.toString()),
                            load.worker.isNull()
                                ? tr("%n open case(s) without a worker", nullptr, load.open)
                                : tr("All %n open case(s) of %1", nullptr, load.open).arg(load.name)});
        if (load.worker.isNull() || (chosen && load.worker == chosen->worker)) continue;
        //: A worker, and how many cases she has.
        to.push_back({load.worker.toString(), tr("%1: %n open case(s)", nullptr, load.open).arg(load.name)});
    }
    m_what->setEntries(what);
    if (chosen) m_what->setCode(chosen->id.toString());
    m_to->setEntries(to);
}

void HandOverDialog::save()
{
    m_notice->clear();
    std::vector<domain::Refusal> refusals;
    const auto what = m_what->code();
    const auto to = domain::UserId::fromString(m_to->code());
    if (what.isEmpty()) refusals.push_back({u"what-missing"_s, tr("Choose what is handed over."), u"from"_s});
    if (!to) refusals.push_back({u"worker-missing"_s, tr("Choose who follows from now on."), u"worker"_s});
    if (refusals.empty()) {
        storage::CaseStore store(m_file.database());
        const auto note = m_note->toPlainText();
        const auto done =
            what.startsWith("all:"_L1)
                ? store.assignAll(domain::UserId::fromString(what.mid(4)).value_or(domain::UserId()), *to,
                                  note)
                : store.assign(domain::CaseId::fromString(what).value_or(domain::CaseId()), *to, note)
                      .map([] { return 1; });
        if (done) {
            const auto worker = m_to->chosenLabel().section(u':', 0, 0);
            accept();
            Q_EMIT handedOver(*done, worker);
            return;
        }
        refusals.push_back(done.error());
    }
    if (const auto left = m_form->showRefusals(refusals); !left.empty()) m_notice->say(left);
}

} // namespace wasl::ui
