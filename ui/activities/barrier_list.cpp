#include "ui/activities/barrier_list.h"

#include "app/domain/user.h"
#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/activities/barrier_dialog.h"
#include "ui/activities/period_bar.h"
#include "ui/shared/card.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/person_words.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTableView>

#include <map>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using storage::BarrierRow;

namespace
{

QString partnerOf(const BarrierRow& row)
{
    const bool arabic = labelLanguage() == "ar"_L1 && !row.partnerNameArabic.isEmpty();
    const auto& name = arabic ? row.partnerNameArabic : row.partnerName;
    return name.isEmpty() ? QString() : isolate(name);
}

QString personOf(const BarrierRow& row)
{
    return row.person ? shownName(row.person->latin, row.person->arabic) : QString();
}

} // namespace

BarrierList::BarrierList(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_lists(std::move(lists))
    , m_kinds(storage::SettingsStore(file.database()).codebook(u"barrier_kinds"_s))
    , m_period(new PeriodBar(file.database().today(), this))
    , m_model(new TableModel<BarrierRow>(this))
    , m_table(new QTableView(this))
    , m_count(new QLabel(this))
    , m_empty(new EmptyState(u"stop"_s, this))
    , m_stack(new QStackedWidget(this))
{
    const auto& t = tokens();
    setObjectName(u"barrierList"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, t.card, 0, 0);
    column->setSpacing(t.field);
    column->addWidget(m_period);
    auto* ranks = new QHBoxLayout;
    ranks->setSpacing(t.card);
    const QString names[] = {u"barrierKindRanks"_s, u"barrierSectorRanks"_s, u"barrierCommuneRanks"_s};
    for (int i = 0; i < int(m_ranks.size()); ++i) {
        auto* card = new Card(this);
        auto*& rank = m_ranks[size_t(i)];
        rank = new RankList(card);
        rank->setObjectName(names[i]);
        card->body()->addWidget(rank);
        ranks->addWidget(card, 1);
        connect(rank, &RankList::chosen, this, [this, i](const QString& code) {
            m_chosen[size_t(i)] = code;
            showRows();
        });
    }
    column->addLayout(ranks);
    column->addWidget(m_stack, 1);
    column->addWidget(m_count);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_count->setObjectName(u"barriersCount"_s);
    setTextRole(m_count, TextRole::Body, true);

    setColumns();
    m_table->setObjectName(u"barriersTable"_s);
    m_table->setModel(m_model);
    const auto open = [this](const QModelIndex& index) {
        const auto row = m_model->row(index);
        edit(row.barrier, personOf(row));
    };
    setUpTable(m_table, {open, {}, {}, 5});
    connect(m_period, &PeriodBar::changed, this, &BarrierList::reload);
}

QString BarrierList::codeOf(const BarrierRow& row, int dimension) const
{
    switch (dimension) {
    case Kind:
        return row.barrier.kind;
    case Sector:
        return row.barrier.sector;
    default:
        return row.barrier.communeCode;
    }
}

QString BarrierList::labelOf(const QString& code, int dimension) const
{
    switch (dimension) {
    case Kind:
        return m_kinds.label(code, labelLanguage());
    case Sector:
        return m_lists->sectors.label(code, labelLanguage());
    default:
        return m_lists->territory.label(code, labelLanguage());
    }
}

bool BarrierList::passes(const BarrierRow& row, int exceptDimension) const
{
    for (int i = 0; i < int(m_chosen.size()); ++i)
        if (i != exceptDimension && !m_chosen[size_t(i)].isEmpty() && codeOf(row, i) != m_chosen[size_t(i)])
            return false;
    return true;
}

void BarrierList::reload()
{
    const auto [first, last] = m_period->period();
    m_rows = storage::BarrierStore(m_file.database()).rows(first, last);
    // A filter that nothing passes any more would hide the whole month without a word.
    for (int i = 0; i < int(m_chosen.size()); ++i) {
        const auto& chosen = m_chosen[size_t(i)];
        if (std::none_of(m_rows.begin(), m_rows.end(),
                         [&](const BarrierRow& row) { return codeOf(row, i) == chosen; }))
            m_chosen[size_t(i)].clear();
    }
    showRows();
}

void BarrierList::showRows()
{
    std::vector<BarrierRow> shown;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(shown),
                 [this](const BarrierRow& row) { return passes(row); });
    for (int i = 0; i < int(m_ranks.size()); ++i) {
        std::map<QString, int> counts;
        for (const auto& row : m_rows)
            if (passes(row, i) && !codeOf(row, i).isEmpty()) ++counts[codeOf(row, i)];
        std::vector<Ranked> ranked;
        ranked.reserve(counts.size());
        for (const auto& [code, count] : counts)
            ranked.push_back({code, labelOf(code, i), count});
        m_ranks[size_t(i)]->setItems(std::move(ranked), m_chosen[size_t(i)]);
    }
    const auto role = m_file.actor().role;
    const bool may = domain::may(role, domain::Action::ViewBarriers);
    m_empty->setTexts(may ? tr("No barrier in this time") : tr("Your role does not see this list"),
                      may ? tr("What stands in the way of a right is noted from a referral or a person's "
                               "record, in two clicks, and counted here for advocacy.")
                          : domain::notAllowed(role, domain::Action::ViewBarriers).message);
    m_count->setVisible(!shown.empty());
    m_count->setText(tr("%1 of %2 barriers of this time")
                         .arg(writeNumber(qint64(shown.size())), writeNumber(qint64(m_rows.size()))));
    m_stack->setCurrentIndex(shown.empty() ? 1 : 0);
    m_model->setRows(std::move(shown));
    if (!m_fitted && m_model->rowCount() > 0) {
        fitColumns(m_table);
        m_fitted = true;
    }
}

void BarrierList::note()
{
    domain::Barrier barrier;
    barrier.kind = m_chosen[Kind];
    barrier.sector = m_chosen[Sector];
    barrier.communeCode = m_chosen[Commune];
    edit(std::move(barrier), {});
}

void BarrierList::edit(domain::Barrier barrier, const QString& who)
{
    auto* dialog = new BarrierDialog(m_file, *m_lists, std::move(barrier), who, this);
    connect(dialog, &BarrierDialog::saved, this, [this] {
        reload();
        showToast(this, {tr("The barrier is saved.")});
    });
    connect(dialog, &BarrierDialog::removeWanted, this, &BarrierList::remove);
    dialog->open();
}

void BarrierList::remove(const domain::BarrierId& id)
{
    const auto removed = storage::BarrierStore(m_file.database()).remove(id);
    if (!removed) {
        showToast(this, {removed.error().message, Meaning::Attention});
        return;
    }
    reload();
    showToast(this, {tr("The barrier was removed."), Meaning::Done, [this, barrier = *removed] {
                         const auto back = storage::BarrierStore(m_file.database()).save(barrier);
                         if (!back) showToast(this, {back.error().message, Meaning::Attention});
                         reload();
                     }});
}

void BarrierList::setColumns()
{
    using Column = TableColumn<BarrierRow>;
    m_model->setColumns(
        {Column(u"on"_s, tr("Day"), [](const BarrierRow& r) { return writeDate(r.barrier.on); })
             .sortedBy([](const BarrierRow& r) { return QVariant(r.barrier.on); }),
         Column(u"kind"_s, tr("What stood in the way"),
                [this](const BarrierRow& r) { return labelOf(r.barrier.kind, Kind); }),
         Column(u"sector"_s, tr("Sector"),
                [this](const BarrierRow& r) { return labelOf(r.barrier.sector, Sector); }),
         Column(u"commune"_s, tr("Commune"),
                [this](const BarrierRow& r) {
                    return r.barrier.communeCode.isEmpty() ? QString()
                                                           : labelOf(r.barrier.communeCode, Commune);
                }),
         Column(u"partner"_s, tr("With whom"), partnerOf),
         Column(u"description"_s, tr("In a few words"),
                [](const BarrierRow& r) { return r.barrier.description; }),
         Column(u"person"_s, tr("Person"),
                [](const BarrierRow& r) { return r.person ? personOf(r) : tr("in general"); })});
}

void BarrierList::retranslate()
{
    m_ranks[Kind]->setHeading(tr("What stood in the way"));
    m_ranks[Sector]->setHeading(tr("In which sector"));
    m_ranks[Commune]->setHeading(tr("In which commune"));
    m_table->setAccessibleName(tr("Barriers"));
    setColumns();
    reload();
}

} // namespace wasl::ui
