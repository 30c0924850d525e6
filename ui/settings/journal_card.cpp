#include "app/storage/journal_verifier.h"
#include "app/storage/vault/case_file.h"
#include "ui/settings/safety_cards.h"
#include "ui/shared/background.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/task_bar.h"
#include "ui/shared/writing.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

JournalCard::JournalCard(storage::CaseFile& file, QWidget* parent)
    : SettingsCard(file, parent)
    , m_verify(new QPushButton(this))
{
    m_verify->setObjectName(u"verifyJournalButton"_s);
    m_verify->setIcon(themeIcon(u"history"_s));
    body()->addWidget(m_verify, 0, Qt::AlignTrailing);
    connect(m_verify, &QPushButton::clicked, this, &JournalCard::verify);
    allow(domain::Action::VerifyJournal, {m_verify});
}

void JournalCard::verify()
{
    notice()->clear();
    m_verify->setEnabled(false);
    auto* task = runInBackground(
        this,
        [&opened = file()](Job& job) -> domain::Result<storage::JournalReport> {
            return opened.openReader().map([&job](const auto& reader) {
                return storage::verifyJournal(*reader, {}, [&job](qint64 checked, qint64 total) {
                    job.setProgress(checked, total);
                    return !job.isCancelled();
                });
            });
        },
        [this](const domain::Result<storage::JournalReport>& report) { show(report); });
    connect(task, &Task::finished, m_verify, [button = m_verify] { button->setEnabled(true); });
    showTask(this, task, tr("Verifying the journal"));
}

void JournalCard::show(const domain::Result<storage::JournalReport>& report)
{
    if (!report) {
        notice()->say(report.error());
        return;
    }
    if (report->isIntact()) {
        notice()->say(Meaning::Done,
                      tr("The journal is intact: %n entry(ies), each one linked to the one before.", nullptr,
                         int(report->entries)));
        return;
    }
    const auto& fault = report->faults.front();
    using Kind = storage::JournalFault::Kind;
    QString what;
    switch (fault.kind) {
    case Kind::Gap:
        what = tr("Entries are missing at number %1, or one stands where none was.");
        break;
    case Kind::Values:
        what = tr("The values of entry %1 are not those that were written.");
        break;
    case Kind::Chain:
        what = tr("Time, author or order were changed at entry %1.");
        break;
    case Kind::Head:
        what = tr("The end of the journal, at entry %1, is not the one last written.");
        break;
    case Kind::Witness:
        what = tr("At entry %1 this is not the journal that the witness knows.");
        break;
    case Kind::Erasure:
        what = tr("The values of entry %1 are gone, and no erasure says so.");
        break;
    }
    notice()->say(
        Meaning::Danger,
        what.arg(writeNumber(fault.sequence)) + u'\n' +
            tr("Somebody changed the file outside of Wasl, or the disk is failing. Keep this file as "
               "it is, and open the last backup."));
}

void JournalCard::retranslate()
{
    setHeading(tr("Journal"));
    setWords(tr("Every change is written down and linked to the one before, so that nobody can take one out "
                "or alter it unseen."));
    m_verify->setText(tr("&Verify the journal"));
}

} // namespace wasl::ui
