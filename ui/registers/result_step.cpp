#include "ui/registers/result_step.h"

#include "ui/registers/register_words.h"
#include "ui/registers/undo_import.h"
#include "ui/shared/notice.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/tokens.h"
#include "ui/shared/writing.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using registers::RowAccount;
using Outcome = registers::RowAccount::Outcome;

ResultStep::ResultStep(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_words(new QLabel(this))
    , m_notice(new Notice(this))
    , m_undo(new QPushButton(this))
    , m_heading(new QLabel(this))
    , m_view(new QTableView(this))
    , m_model(new TableModel<RowAccount>(this))
{
    m_words->setObjectName(u"importResultLabel"_s);
    m_words->setWordWrap(true);
    m_undo->setObjectName(u"undoImportButton"_s);
    m_undo->setAutoDefault(false);
    connect(m_undo, &QPushButton::clicked, this, &ResultStep::undo);
    setTextRole(m_heading, TextRole::SectionHead);
    m_view->setObjectName(u"importRowsTable"_s);
    m_view->setModel(m_model);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens().field);
    column->addWidget(m_notice);
    column->addWidget(m_words);
    column->addWidget(m_undo, 0, Qt::AlignLeading);
    column->addWidget(m_heading);
    column->addWidget(m_view, 1);
    column->addStretch();
    retranslate();
    setUpTable(m_view);
}

void ResultStep::setReport(registers::ImportReport report)
{
    m_report = std::move(report);
    std::vector<RowAccount> rows;
    for (const auto& account : m_report.account)
        if (account.outcome == Outcome::SetAside || !account.remarks.empty()) rows.push_back(account);
    // What was not brought in is looked at first.
    std::stable_partition(rows.begin(), rows.end(),
                          [](const auto& account) { return account.outcome == Outcome::SetAside; });
    m_model->setRows(std::move(rows));
    fitColumns(m_view);
    m_notice->clear();
    if (m_report.stoppedBy) m_notice->say(*m_report.stoppedBy);
    m_undo->setVisible(!m_report.batch.isNull());
    m_undo->setEnabled(true);
    retranslate();
}

void ResultStep::undo()
{
    m_undo->setEnabled(false);
    undoImport(m_file, m_report.batch, m_notice, [this](bool undone) { m_undo->setEnabled(!undone); });
}

void ResultStep::sayWhole()
{
    QStringList lines;
    lines << tr("%n row(s) in the register.", nullptr, m_report.rows);
    lines << tr("%n row(s) brought in.", nullptr, m_report.count(Outcome::Imported));
    lines << tr("%n new person(s).", nullptr, m_report.newPeople);
    lines << tr("%n draft(s) of referrals.", nullptr, m_report.newReferrals);
    if (const int there = m_report.count(Outcome::AlreadyThere))
        lines << tr("%n row(s) were there already and stay as they are.", nullptr, there);
    if (const int aside = m_report.count(Outcome::SetAside))
        lines << tr("%n row(s) set aside.", nullptr, aside);
    if (m_report.proposals > 0)
        lines << tr("%n pair(s) of records may be one person: they wait for somebody to look at them.",
                    nullptr, m_report.proposals);
    m_words->setText(lines.join(u' '));
}

void ResultStep::retranslate()
{
    sayWhole();
    m_undo->setText(tr("&Undo this import"));
    m_heading->setText(tr("Rows to look at"));
    m_heading->setVisible(m_model->rowCount() > 0);
    m_view->setVisible(m_model->rowCount() > 0);
    m_view->setAccessibleName(tr("Rows to look at"));
    m_model->setColumns({
        TableColumn<RowAccount>(u"row"_s, tr("Row"),
                                [](const RowAccount& row) { return writeNumber(row.row); })
            .atEnd()
            .sortedBy([](const RowAccount& row) { return QVariant(row.row); }),
        TableColumn<RowAccount>(u"outcome"_s, tr("What became of it"),
                                [](const RowAccount& row) {
                                    return row.outcome == Outcome::SetAside
                                               ? ChipLook{Meaning::Attention, tr("Set aside"), {}}
                                               : ChipLook{Meaning::Done, tr("Brought in"), {}};
                                }),
        TableColumn<RowAccount>(u"person"_s, tr("Person"),
                                [](const RowAccount& row) {
                                    return row.fileNumber.isEmpty() ? QString() : isolateLtr(row.fileNumber);
                                }),
        TableColumn<RowAccount>(u"why"_s, tr("Why"),
                                [](const RowAccount& row) {
                                    if (row.outcome == Outcome::SetAside) return registers::reasonText(row);
                                    QStringList remarks;
                                    for (const auto& remark : row.remarks)
                                        remarks << RegisterWords::remark(remark);
                                    return remarks.join(u"  ·  "_s);
                                }),
    });
}

} // namespace wasl::ui
