#include "ui/summaries/figures_tab.h"

#include "app/reports/figure_rows.h"
#include "ui/shared/notice.h"
#include "ui/shared/page_header.h"
#include "ui/shared/scrolled.h"
#include "ui/shared/tokens.h"
#include "ui/shared/writing.h"
#include "ui/summaries/figure_table.h"
#include "ui/summaries/key_figures.h"
#include "ui/summaries/month_words.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

FiguresTab::FiguresTab(QWidget* parent)
    : MonthTab(parent)
{
    auto* content = new QWidget(this);
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, tokens().card, 0, 0);
    lines->setSpacing(tokens().card);
    m_odd = new Notice(content);
    m_figures = new KeyFigures(content);
    m_measure = new FilterChips(content);
    m_measure->setObjectName(u"splitChips"_s);
    lines->addWidget(m_odd);
    lines->addWidget(m_figures);
    lines->addWidget(m_measure);
    const auto add = [&](std::vector<FigureTable*>& tables, const QStringList& names) {
        for (const auto& name : names) {
            auto* table = new FigureTable(name, content);
            connect(table, &FigureTable::behindWanted, this, &FiguresTab::behindWanted);
            lines->addWidget(table);
            table->hide();
            tables.push_back(table);
        }
    };
    add(m_splits, {u"sexTable"_s, u"ageTable"_s, u"nationalityTable"_s, u"communeTable"_s});
    add(m_others, {u"statusTable"_s, u"sectorTable"_s, u"referralsTable"_s, u"barriersTable"_s});
    lines->addStretch();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scrolled(u"monthTables"_s, content, this));
    connect(m_figures, &KeyFigures::behindWanted, this, &FiguresTab::behindWanted);
    connect(m_measure, &FilterChips::chosenChanged, this, &FiguresTab::fill);
    connect(m_odd->setAction(u"oddButton"_s, {}), &QPushButton::clicked, this, &FiguresTab::oddWanted);
}

QString FiguresTab::title() const
{
    return tr("Figures");
}

void FiguresTab::show(const MonthView& view)
{
    m_shown = view;
    m_odd->setAction(u"oddButton"_s, tr("See what and why"));
    if (view.odd.empty())
        m_odd->clear();
    else
        m_odd->say(Meaning::Attention,
                   tr("%n thing(s) in this month look odd.", nullptr, int(view.odd.size())));
    if (!view.isCounted) return;
    std::vector<FilterChip> chips;
    for (const auto& figure : reports::splitFigures())
        chips.push_back({figure, reports::figureWords(figure, monthLabels())});
    m_measure->setChips(chips);
    fill();
}

void FiguresTab::fill()
{
    const auto& labels = monthLabels();
    const reports::ComparedFigures compared{&m_shown.now, m_shown.before ? &*m_shown.before : nullptr,
                                            m_shown.yearBefore ? &*m_shown.yearBefore : nullptr};
    const FigureHeadings headings{writeMonths(m_shown.span), writeMonths(m_shown.span.before()),
                                  writeMonths(m_shown.span.yearBefore())};
    m_figures->setFigures(reports::mainFigures(compared, labels).rows, m_shown.isCompared);
    const auto put = [&](const std::vector<FigureTable*>& tables,
                         const std::vector<reports::FigureGroup>& groups) {
        for (std::size_t i = 0; i < tables.size(); ++i)
            tables[i]->setFigures(groups[i], headings);
    };
    put(m_splits, reports::splitsOf(m_measure->chosen(), compared, labels));
    put(m_others, reports::otherFigures(compared, labels));
}

} // namespace wasl::ui
