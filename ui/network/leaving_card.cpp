#include "ui/network/leaving_card.h"

#include "app/disclosure/guarantee.h"
#include "app/disclosure/schema.h"
#include "app/wire/payload.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/tokens.h"
#include "ui/shared/writing.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

LeavingCard::LeavingCard(QWidget* parent)
    : Card(parent)
    , m_none(new EmptyState(u"network"_s, this))
    , m_some(new QWidget(this))
    , m_release(new QComboBox(this))
    , m_guarantee(new QLabel(this))
    , m_view(new QTableView(this))
    , m_model(new TableModel<Cell>(this))
    , m_exact(new FoldSection(this))
    , m_bytes(new QPlainTextEdit(this))
{
    m_release->setObjectName(u"leavingReleaseCombo"_s);
    m_guarantee->setObjectName(u"guaranteeLabel"_s);
    m_guarantee->setWordWrap(true);
    setTextRole(m_guarantee, TextRole::Caption, true);
    m_view->setObjectName(u"leavingTable"_s);
    m_view->setModel(m_model);
    m_view->setMinimumHeight(190);
    m_bytes->setObjectName(u"leavingBytes"_s);
    m_bytes->setReadOnly(true);
    m_bytes->setLayoutDirection(Qt::LeftToRight);
    m_bytes->setMinimumHeight(120);
    addHeadWidget(m_release);
    auto* lines = new QVBoxLayout(m_some);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(tokens().field);
    lines->addWidget(m_guarantee);
    lines->addWidget(m_view, 1);
    m_exact->body()->addWidget(m_bytes);
    lines->addWidget(m_exact);
    body()->addWidget(m_some, 1);
    body()->addWidget(m_none, 1);
    connect(m_release, &QComboBox::currentIndexChanged, this, &LeavingCard::showChosen);
    retranslate();
    setUpTable(m_view, {.stretched = 1});
    m_view->setColumnWidth(0, 200);
    m_view->setColumnWidth(2, 190);
    m_view->setColumnWidth(3, 180);
}

void LeavingCard::setReleases(std::vector<Leaving> releases, const QStringList& communes)
{
    m_communes = communes;
    m_releases = std::move(releases);
    retranslate();
}

void LeavingCard::showChosen()
{
    const auto index = m_release->currentIndex();
    if (index < 0 || index >= int(m_releases.size())) {
        m_model->setRows({});
        m_guarantee->clear();
        m_bytes->clear();
        return;
    }
    const auto& [summary, exact] = m_releases[std::size_t(index)];
    const auto* schema = disclosure::Schema::find(summary.schemaId());
    const auto& family = schema->family(summary.family());
    m_guarantee->setText(disclosure::guarantee(family).join(u' '));
    std::vector<Cell> cells;
    for (std::size_t t = 0; t < summary.tables().size(); ++t)
        for (std::size_t c = 0; c < summary.tables()[t].cells.size(); ++c)
            cells.push_back({summary.tables()[t].name, family.tables[t].cells.value(qsizetype(c)),
                             exact[t].cells[c], summary.tables()[t].cells[c]});
    m_model->setRows(std::move(cells));
    m_bytes->setPlainText(QString::fromUtf8(wire::encode(summary)));
}

void LeavingCard::retranslate()
{
    setHeading(tr("What will leave this computer"));
    m_exact->setHeading(tr("The very bytes"));
    m_view->setAccessibleName(tr("Altered figures that will leave"));
    m_bytes->setAccessibleName(tr("The very bytes that will leave"));
    m_release->setAccessibleName(tr("Release"));
    m_none->setTexts(tr("Nothing leaves now"),
                     tr("When a month is over, its altered figures are shown here before they are sent."));
    // Its lists are read only when there is something to name.
    const auto words = m_releases.empty() ? nullptr : std::make_shared<CellWords>(m_communes);
    m_none->setVisible(m_releases.empty());
    m_some->setVisible(!m_releases.empty());
    m_release->setVisible(!m_releases.empty());
    m_model->setColumns({
        TableColumn<Cell>(u"table"_s, tr("Table"),
                          [](const Cell& cell) { return CellWords::table(cell.table); }),
        TableColumn<Cell>(u"code"_s, tr("Counted"),
                          [words](const Cell& cell) { return words->cell(cell.table, cell.code); })
            .withToolTip([](const Cell& cell) { return cell.code; }),
        TableColumn<Cell>(u"exact"_s, tr("True figure, never sent"),
                          [](const Cell& cell) { return writeNumber(cell.exact); })
            .atEnd()
            .sortedBy([](const Cell& cell) { return QVariant(cell.exact); }),
        TableColumn<Cell>(u"figure"_s, tr("Altered figure"),
                          [](const Cell& cell) { return writeNumber(cell.figure); })
            .atEnd()
            .sortedBy([](const Cell& cell) { return QVariant(cell.figure); }),
    });
    const QSignalBlocker quiet(m_release);
    const auto before = m_release->currentIndex();
    m_release->clear();
    for (const auto& [summary, exact] : m_releases)
        m_release->addItem(u"%1 · %2"_s.arg(writeMonth(summary.period()), domain::label(summary.family())));
    if (!m_releases.empty()) m_release->setCurrentIndex(std::clamp(before, 0, int(m_releases.size()) - 1));
    showChosen();
}

} // namespace wasl::ui
