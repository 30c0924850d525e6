#include "ui/summaries/figure_list.h"

#include "app/reports/figure_rows.h"
#include "app/reports/month_counter.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/notice.h"
#include "ui/shared/page_header.h"
#include "ui/shared/person_words.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/tokens.h"
#include "ui/shared/writing.h"
#include "ui/summaries/month_words.h"

#include <QTableView>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

using storage::EventKind;
using storage::FigureEntry;

QString whoInWords(const FigureEntry& entry)
{
    switch (entry.who) {
    case FigureEntry::Who::Person:
        return shownName(entry.person.latin, entry.person.arabic);
    case FigureEntry::Who::Nobody:
        return FigureList::tr("nobody in particular");
    case FigureEntry::Who::Erased:
        return FigureList::tr("somebody whose record was erased");
    case FigureEntry::Who::Withheld:
        return FigureList::tr("%n that your role does not see", nullptr, entry.times);
    }
    return {};
}

/// A sentence's beginning and, where there is one, its sector, kind or item.
QString whatInWords(const FigureEntry& entry)
{
    if (entry.who == FigureEntry::Who::Withheld) return {};
    const auto& labels = monthLabels();
    if (entry.what == FigureEntry::What::Nights)
        return FigureList::tr("%n night(s) slept", nullptr, entry.times);
    if (entry.what == FigureEntry::What::Referral)
        return FigureList::tr("Referral sent: %1").arg(labels.sector(entry.category));
    if (entry.what == FigureEntry::What::Activity)
        return entry.category.isEmpty()
                   ? FigureList::tr("Activity held")
                   : FigureList::tr("Activity held: %1").arg(labels.sector(entry.category));
    switch (entry.kind) {
    case EventKind::Registered:
        return FigureList::tr("Registered");
    case EventKind::Assisted:
        return FigureList::tr("Assisted: %1").arg(labels.sector(entry.category));
    case EventKind::Referred:
        return FigureList::tr("Referred: %1").arg(labels.sector(entry.category));
    case EventKind::CheckedIn:
        return FigureList::tr("Checked in");
    case EventKind::CheckedOut:
        return FigureList::tr("Checked out");
    case EventKind::Distributed:
        return FigureList::tr("Was given something");
    case EventKind::Attended:
        return entry.times == 1 ? FigureList::tr("Took part in an activity")
                                : FigureList::tr("%n participant(s) of an activity", nullptr, entry.times);
    case EventKind::Barrier:
        return FigureList::tr("Barrier met: %1").arg(labels.barrier(entry.category));
    case EventKind::ReferralClosed:
    case EventKind::CaseOpened:
    case EventKind::CaseClosed:
        break;
    }
    return {};
}

} // namespace

FigureList::FigureList(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_header(new PageHeader(this))
    , m_notice(new Notice(this))
    , m_table(new QTableView(this))
    , m_model(new TableModel<FigureEntry>(this))
{
    setObjectName(u"figureList"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens().card);
    m_header->setBackVisible(true);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    m_table->setObjectName(u"behindTable"_s);
    m_table->setModel(m_model);
    setUpTable(m_table, {[this](const QModelIndex& at) {
                             const auto& entry = m_model->row(at);
                             if (entry.who == FigureEntry::Who::Person)
                                 Q_EMIT personWanted(entry.person.fileNumber.toString());
                         },
                         {},
                         {},
                         -1});
    column->addWidget(m_table, 1);
    connect(m_header, &PageHeader::backRequested, this, &FigureList::backRequested);
}

void FigureList::begin(const QString& path, const domain::MonthSpan& span, int shown)
{
    m_path = path;
    m_span = span;
    m_shown = shown;
    m_model->setRows({});
    m_notice->clear();
    retranslate();
    if (m_counting) m_counting->cancel();
    m_counting = runInBackground(
        this,
        [&file = m_file, path, span]() -> domain::Result<std::vector<FigureEntry>> {
            return file.openReader().and_then([&](const auto& reader) {
                return storage::FigureStore(*reader).tell(reports::sourcesOf(*reader, span, path));
            });
        },
        [this](domain::Result<std::vector<FigureEntry>> entries) {
            if (entries)
                fill(*std::move(entries));
            else
                m_notice->say(entries.error());
        });
}

void FigureList::fill(std::vector<FigureEntry> entries)
{
    const int counted = std::accumulate(entries.begin(), entries.end(), 0,
                                        [](int sum, const auto& entry) { return sum + entry.times; });
    if (counted != m_shown)
        m_notice->say(
            Meaning::Information,
            tr("The month was closed with %1 here. Counted now it is %2, and that is what is listed.")
                .arg(writeNumber(m_shown), writeNumber(counted)));
    m_model->setRows(std::move(entries));
    fitColumns(m_table);
    takeFocus();
}

void FigureList::takeFocus()
{
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, 0));
        m_table->setFocus();
    } else {
        m_header->setFocus();
    }
}

void FigureList::retranslate()
{
    m_table->setAccessibleName(tr("The people and events behind the figure"));
    if (m_path.isEmpty()) return;
    m_header->setTitle(reports::figureWords(m_path, monthLabels()));
    m_header->setSubtitle(writeMonths(m_span));
    using Column = TableColumn<FigureEntry>;
    m_model->setColumns(
        {Column(u"number"_s, tr("File number"),
                [](const FigureEntry& entry) {
                    return entry.who == FigureEntry::Who::Person
                               ? isolateLtr(entry.person.fileNumber.toString())
                               : QString();
                }),
         Column(u"name"_s, tr("Name"), whoInWords),
         Column(u"day"_s, tr("Day"), [](const FigureEntry& entry) { return writeDate(entry.day); })
             .sortedBy([](const FigureEntry& entry) { return QVariant(entry.day); }),
         Column(u"what"_s, tr("What it was"), whatInWords),
         Column(u"times"_s, tr("Counts"), [](const FigureEntry& entry) { return writeNumber(entry.times); })
             .atEnd()
             .sortedBy([](const FigureEntry& entry) { return QVariant(entry.times); })});
}

} // namespace wasl::ui
