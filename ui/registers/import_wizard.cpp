#include "ui/registers/import_wizard.h"

#include "app/registers/importer.h"
#include "app/registers/mapping_memory.h"
#include "app/registers/table_reader.h"
#include "app/storage/vault/case_file.h"
#include "ui/registers/choose_step.h"
#include "ui/registers/columns_step.h"
#include "ui/registers/progress_step.h"
#include "ui/registers/result_step.h"
#include "ui/shared/background.h"
#include "ui/shared/theme.h"
#include "ui/shared/tokens.h"

#include <QCloseEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <tuple>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

constexpr int awakeMilliseconds = 20'000;

} // namespace

ImportWizard::ImportWizard(storage::CaseFile& file, FileChooser chooser, QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_title(new QLabel(this))
    , m_steps(new QStackedWidget(this))
    , m_choose(new ChooseStep(file, std::move(chooser), m_steps))
    , m_columns(new ColumnsStep(m_steps))
    , m_progress(new ProgressStep(m_steps))
    , m_result(new ResultStep(file, m_steps))
    , m_cancel(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_awake(new QTimer(this))
{
    const auto& t = tokens();
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"importWizard"_s);
    resize(1100, 690);
    m_cancel->setObjectName(u"cancelImportButton"_s);
    m_back->setObjectName(u"backImportButton"_s);
    m_next->setObjectName(u"nextImportButton"_s);
    m_next->setDefault(true);
    setButtonRole(m_next, ButtonRole::Primary);
    setTextRole(m_title, TextRole::Title);
    for (QWidget* step : {static_cast<QWidget*>(m_choose), static_cast<QWidget*>(m_columns),
                          static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_result)})
        m_steps->addWidget(step);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.section, t.section, t.section, t.section);
    column->setSpacing(t.card);
    column->addWidget(m_title);
    column->addWidget(m_steps, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    column->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::goOn);
    connect(m_choose, &ChooseStep::chosen, this, &ImportWizard::read);
    connect(m_awake, &QTimer::timeout, this, &ImportWizard::staySignedIn);
    m_columns->setToday(file.database().today());
    setStep(Choose);
}

void ImportWizard::setStep(Step step)
{
    m_steps->setCurrentIndex(step);
    if (step == Running)
        m_awake->start(awakeMilliseconds);
    else
        m_awake->stop();
    if (step == Choose) m_choose->refresh();
    m_back->setVisible(step == Columns);
    m_next->setVisible(step != Running);
    m_cancel->setEnabled(true);
    retranslate();
}

void ImportWizard::goOn()
{
    if (m_steps->currentIndex() == Choose) {
        read();
    } else if (m_steps->currentIndex() == Columns) {
        import();
    } else {
        accept();
        Q_EMIT peopleWanted();
    }
}

void ImportWizard::goBack()
{
    setStep(Choose);
}

void ImportWizard::read()
{
    m_next->setEnabled(false);
    auto* task = runInBackground(
        this, [path = m_choose->path()] { return registers::readTable(path); },
        [this](domain::Result<registers::Table> table) {
            if (!table) {
                m_choose->showRefusal(table.error());
                return;
            }
            const auto known = registers::MappingMemory(m_file.database()).recall(*table);
            m_table = std::make_shared<const registers::Table>(*std::move(table));
            m_columns->setTable(*m_table, known);
            setStep(Columns);
        });
    connect(task, &Task::finished, m_next, [button = m_next] { button->setEnabled(true); });
}

void ImportWizard::import()
{
    setStep(Running);
    m_progress->begin(m_table->fileName);
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    using Choice = registers::Importer::IfSetAside;
    const auto choice = m_columns->wantsAllOrNothing() ? Choice::ImportNothing : Choice::ImportOthers;
    auto* task = runInBackground(
        this,
        [&file = m_file, table = m_table, mapping = m_columns->mapping(), choice,
         cancelled = m_cancelled](Job& job) -> domain::Result<registers::ImportReport> {
            const auto writer = file.openWriter();
            if (!writer) return domain::refuse(writer.error());
            registers::Importer importer(**writer);
            importer.setIfSetAside(choice);
            importer.setCancelFlag(cancelled);
            return importer.run(*table, mapping, [&job](int settled, int rows) {
                job.setProgress(settled, rows);
                return !job.isCancelled();
            });
        },
        [this](domain::Result<registers::ImportReport> report) { settle(std::move(report)); },
        [this](const QString&) {
            setStep(Columns);
            m_columns->say(Meaning::Danger, tr("The import failed. Nothing was brought in."));
        });
    connect(task, &Task::progressed, m_progress, &ProgressStep::setProgress);
}

void ImportWizard::settle(domain::Result<registers::ImportReport> report)
{
    if (!report || report->cancelled) {
        setStep(Columns);
        if (!report)
            m_columns->showRefusal(report.error());
        else
            m_columns->say(Meaning::Information, tr("The import was cancelled. Nothing was brought in."));
        return;
    }
    // The columns are proposed so the next time; where the role may not keep them they are recognised anew.
    if (!report->stoppedBy)
        std::ignore = registers::MappingMemory(m_file.database()).remember(m_columns->mapping());
    m_result->setReport(*std::move(report));
    setStep(Result);
    m_next->setFocus();
}

void ImportWizard::staySignedIn()
{
    // A window that works is not idle: it must not lock while it writes.
    QMouseEvent touched(QEvent::MouseMove, QPointF(), QPointF(), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(this, &touched);
}

void ImportWizard::reject()
{
    if (m_steps->currentIndex() == Running) {
        *m_cancelled = true;
        m_cancel->setEnabled(false);
        return;
    }
    QDialog::reject();
}

void ImportWizard::closeEvent(QCloseEvent* event)
{
    if (m_steps->currentIndex() == Running) {
        reject();
        event->ignore();
        return;
    }
    QDialog::closeEvent(event);
}

void ImportWizard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
}

void ImportWizard::retranslate()
{
    const int step = m_steps->currentIndex();
    setWindowTitle(tr("Import a register"));
    m_title->setText(step == Choose    ? tr("Which register?")
                     : step == Columns ? tr("What is in its columns?")
                     : step == Running ? tr("Import")
                                       : tr("What became of the register"));
    m_cancel->setText(step == Result ? tr("&Close") : tr("Cancel"));
    m_back->setText(tr("&Back"));
    m_next->setText(step == Choose    ? tr("&Look at it")
                    : step == Columns ? tr("&Import")
                                      : tr("To the &people"));
    m_choose->retranslate();
    m_columns->retranslate();
    m_result->retranslate();
}

} // namespace wasl::ui
