#include "ui/summaries/figures_tab.h"

#include "app/reports/month_report.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/tokens.h"
#include "ui/summaries/figure_table.h"
#include "ui/summaries/key_figures.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

/// The tables of a month, by the order of reports::monthReport().
const QStringList tableNames{u"sexTable"_s, u"ageTable"_s, u"nationalityTable"_s, u"communeTable"_s,
                             u"referralsTable"_s};

} // namespace

FiguresTab::FiguresTab(QWidget* parent)
    : MonthTab(parent)
    , m_figures(new KeyFigures(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, tokens().card, 0, 0);
    column->setSpacing(tokens().card);
    column->addWidget(m_figures);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"monthTables"_s);
    scroll->setProperty("surface", u"page"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* tables = new QWidget(scroll);
    auto* lines = new QVBoxLayout(tables);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(tokens().card);
    for (const auto& name : tableNames) {
        m_tables.push_back(new FigureTable(name, tables));
        lines->addWidget(m_tables.back());
    }
    lines->addStretch();
    scroll->setWidget(tables);
    column->addWidget(scroll, 1);
}

QString FiguresTab::title() const
{
    return tr("Figures");
}

void FiguresTab::show(const MonthView& view)
{
    if (!view.isCounted) return;
    const auto language = language::fromCode(labelLanguage()).value_or(language::Language::English);
    const auto report = reports::monthReport(view.now, {}, language);
    m_figures->setFigures(report.keyFigures);
    for (std::size_t i = 0; i < m_tables.size(); ++i)
        m_tables[i]->setTable(report.tables[i]);
}

} // namespace wasl::ui
