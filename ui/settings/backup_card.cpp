#include "app/storage/journal.h"
#include "app/storage/vault/case_file.h"
#include "ui/settings/safety_cards.h"
#include "ui/shared/background.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/task_bar.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

BackupCard::BackupCard(storage::CaseFile& file, FileChooser chooser, QWidget* parent)
    : SettingsCard(file, parent)
    , m_chooser(std::move(chooser))
    , m_last(new QLabel(this))
    , m_backUp(new QPushButton(this))
{
    m_last->setObjectName(u"lastBackupLabel"_s);
    m_last->setWordWrap(true);
    m_backUp->setObjectName(u"backUpButton"_s);
    m_backUp->setIcon(themeIcon(u"backup"_s));
    auto* line = new QHBoxLayout;
    line->addWidget(m_last, 1);
    line->addWidget(m_backUp);
    body()->addLayout(line);
    connect(m_backUp, &QPushButton::clicked, this, &BackupCard::backUp);
    allow(domain::Action::BackUp, {m_backUp});
}

void BackupCard::refresh()
{
    // The journal knows of every backup, also of those made from the command line.
    const auto history = storage::Journal(file().database()).history(file().id());
    const auto last = std::find_if(history.begin(), history.end(),
                                   [](const auto& entry) { return entry.change.action == "backup"_L1; });
    m_last->setText(
        last == history.end()
            ? tr("No backup was made yet.")
            : tr("Last backup: %1, by %2.").arg(writeDateTime(last->at), isolate(last->userName)));
}

void BackupCard::backUp()
{
    const auto folder = m_chooser.ask(
        this, {FileQuestion::Kind::Folder, tr("Folder that will hold the backup"), QDir::homePath(), {}});
    if (folder.isEmpty()) return;
    notice()->clear();
    auto prepared = file().prepareBackup();
    if (!prepared) {
        notice()->say(prepared.error());
        return;
    }
    const auto now = file().database().now().toLocalTime();
    const auto to = QDir(folder).filePath(u"wasl-"_s + now.toString(u"yyyy-MM-dd-HHmmss"_s));
    m_backUp->setEnabled(false);
    auto* task = runInBackground(
        this,
        [backup = *std::move(prepared), to](Job& job) {
            return backup.run(to, [&job](qint64 copied, qint64 total) {
                job.setProgress(copied, total);
                return !job.isCancelled();
            });
        },
        [this](const domain::Result<storage::BackupReport>& report) { done(report); });
    connect(task, &Task::finished, m_backUp, [button = m_backUp] { button->setEnabled(true); });
    showTask(this, task, tr("Backing up the case file"));
}

void BackupCard::done(const domain::Result<storage::BackupReport>& report)
{
    if (!report) {
        notice()->say(report.error());
        return;
    }
    const auto recorded = file().recordBackup(*report);
    refresh();
    const auto made = tr("The backup is in %1. It was opened and verified: %2.")
                          .arg(isolateLtr(QDir::toNativeSeparators(report->folder)),
                               tr("%n record(s)", nullptr, int(report->rows)));
    if (recorded)
        notice()->say(Meaning::Done, made);
    else
        notice()->say(Meaning::Attention, made + u'\n' + recorded.error().message);
}

void BackupCard::retranslate()
{
    setHeading(tr("Backup"));
    setWords(
        tr("A backup is a whole case file, encrypted as this one is, and opened with the same passphrases. "
           "Keep it on another disk, in another place."));
    m_backUp->setText(tr("&Back up…"));
    refresh();
}

} // namespace wasl::ui
