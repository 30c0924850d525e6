#include "ui/legal/coming_dates.h"

#include "app/domain/paper_renewal.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/legal_file_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/cases/case_words.h"
#include "ui/legal/legal_words.h"
#include "ui/shared/person_words.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/writing.h"

#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

constexpr int expiredSince = 30; ///< days after which an expired paper is no longer news

domain::DeadlineUrgency urgencyOf(const ComingDate& row, const QDate& today)
{
    domain::LegalDeadline deadline;
    deadline.due = row.on;
    deadline.remindDaysBefore = row.remindDaysBefore;
    return domain::urgencyOn(deadline, today);
}

} // namespace

std::vector<ComingDate> ComingDate::read(storage::Database& database, int days)
{
    std::vector<ComingDate> found;
    const auto today = database.today();
    for (const auto& row : storage::LegalFileStore(database).agenda(today.addDays(days))) {
        ComingDate date;
        date.kind = row.hearing ? Kind::Hearing : Kind::Deadline;
        date.on = row.on;
        date.at = row.at;
        date.person = row.tag;
        date.file = row.file;
        date.fileKind = row.kind;
        date.what = row.what;
        if (!row.hearing) date.remindDaysBefore = row.remindDaysBefore;
        found.push_back(std::move(date));
    }
    for (const auto& row : storage::BeneficiaryStore(database).documentsExpiring(today.addDays(-expiredSince),
                                                                                 today.addDays(days))) {
        if (!domain::isRenewable(row.kind)) continue;
        ComingDate date;
        date.kind = Kind::Paper;
        date.on = row.expires;
        date.person = row.person;
        date.documentKind = row.kind;
        found.push_back(std::move(date));
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.on < b.on; });
    return found;
}

ComingDates::ComingDates(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_model(new TableModel<ComingDate>(this))
    , m_table(new QTableView(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    setColumns();
    m_table->setObjectName(u"comingDatesTable"_s);
    m_table->setModel(m_model);
    TableSetup setup;
    setup.onOpen = [this](const QModelIndex& index) {
        const auto row = m_model->row(index);
        if (row.kind == ComingDate::Kind::Paper)
            Q_EMIT renewalWanted(row);
        else
            Q_EMIT fileWanted(row.file);
    };
    setup.stretched = 4;
    setUpTable(m_table, setup);
}

void ComingDates::setRows(std::vector<ComingDate> rows)
{
    const bool some = !rows.empty();
    m_model->setRows(std::move(rows));
    if (some && !m_fitted) {
        fitColumns(m_table);
        m_fitted = true;
    }
}

void ComingDates::setColumns()
{
    using Column = TableColumn<ComingDate>;
    using Kind = ComingDate::Kind;
    const auto today = [this] { return m_file.database().today(); };
    const auto kind = [](const ComingDate& r) -> ChipLook {
        switch (r.kind) {
        case Kind::Deadline:
            return {Meaning::Accent, tr("Deadline"), u"flag"_s};
        case Kind::Hearing:
            return {Meaning::Information, tr("Hearing"), u"legal"_s};
        case Kind::Paper:
            return {Meaning::Neutral, tr("Paper expires"), u"document"_s};
        }
        return {};
    };
    const auto about = [](const ComingDate& r) {
        return r.kind == Kind::Paper ? legalWord(u"document_kinds"_s, r.documentKind) : r.what;
    };
    m_model->setColumns(
        {Column(u"urgency"_s, tr("Urgency"),
                [today](const ComingDate& r) -> ChipLook {
                    if (r.kind == ComingDate::Kind::Paper && r.on < today())
                        return {Meaning::Danger, tr("Expired"), u"danger"_s};
                    return chipOf(urgencyOf(r, today()));
                })
             .sortedBy([](const ComingDate& r) { return QVariant(r.on); }),
         Column(u"on"_s, tr("Day"),
                [](const ComingDate& r) { return r.at ? writeDateTime(*r.at) : writeDate(r.on); })
             .sortedBy([](const ComingDate& r) { return QVariant(r.on); }),
         Column(u"in"_s, tr("Time left"), [today](const ComingDate& r) { return dayInWords(r.on, today()); })
             .sortedBy([](const ComingDate& r) { return QVariant(r.on); }),
         Column(u"kind"_s, tr("What"), kind), Column(u"about"_s, tr("About"), about),
         Column(u"person"_s, tr("Person"),
                [](const ComingDate& r) { return shownName(r.person.latin, r.person.arabic); }),
         Column(u"number"_s, tr("File number"),
                [](const ComingDate& r) { return isolateLtr(r.person.fileNumber.toString()); })});
}

void ComingDates::retranslate()
{
    m_table->setAccessibleName(tr("Deadlines, hearings and papers about to expire"));
    m_table->setToolTip(tr("Enter opens the file; on a paper it opens a file for its renewal"));
    setColumns();
}

} // namespace wasl::ui
