#include "ui/registers/progress_step.h"

#include "ui/shared/theme.h"
#include "ui/shared/tokens.h"
#include "ui/shared/writing.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

ProgressStep::ProgressStep(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_rows(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    m_bar->setObjectName(u"importProgress"_s);
    m_bar->setTextVisible(false);
    setTextRole(m_words, TextRole::SectionHead);
    setTextRole(m_rows, TextRole::Caption, true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens().field);
    column->addStretch();
    column->addWidget(m_words);
    column->addWidget(m_bar);
    column->addWidget(m_rows);
    column->addStretch();
}

void ProgressStep::begin(const QString& fileName)
{
    m_words->setText(tr("Importing %1").arg(isolate(fileName)));
    m_bar->setAccessibleName(m_words->text());
    m_bar->setRange(0, 0);
    m_rows->setText(tr("Reading the rows. You can cancel until the end: nothing is brought in by halves."));
}

void ProgressStep::setProgress(qint64 settled, qint64 rows)
{
    m_bar->setRange(0, int(std::max<qint64>(1, rows)));
    m_bar->setValue(int(settled));
    m_rows->setText(settled < rows ? tr("%1 of %2 rows").arg(writeNumber(settled), writeNumber(rows))
                                   : tr("Looking for people who may be on file already…"));
}

} // namespace wasl::ui
