#include "ui/referrals/chase_list.h"

#include "app/storage/vault/case_file.h"
#include "ui/referrals/chase_dialog.h"
#include "ui/referrals/referral_words.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/icons.h"
#include "ui/shared/person_words.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using storage::ChaseRow;

ChaseList::ChaseList(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_sectors(domain::Codebook::load(u"sectors"_s))
    , m_outcomes(domain::Codebook::load(u"chase_outcomes"_s))
    , m_model(new TableModel<ChaseRow>(this))
    , m_table(new QTableView(this))
    , m_call(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens().control);
    column->addWidget(m_table, 1);
    column->addWidget(m_call, 0, Qt::AlignLeading);
    setColumns();
    m_table->setObjectName(u"chaseTable"_s);
    m_table->setModel(m_model);
    setUpTable(
        m_table,
        {[this](const QModelIndex& index) { Q_EMIT opened(m_model->row(index).referral.id); }, {}, {}, 0});
    m_call->setObjectName(u"noteCallButton"_s);
    m_call->setIcon(themeIcon(u"phone"_s));
    connect(m_call, &QPushButton::clicked, this, &ChaseList::noteCall);
    auto* key = new QShortcut(QKeySequence(u"Ctrl+Return"_s), m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &ChaseList::noteCall);
    const auto role = m_file.actor().role;
    m_call->setEnabled(domain::may(role, domain::Action::RecordFeedback));
    if (!m_call->isEnabled())
        m_call->setToolTip(domain::notAllowed(role, domain::Action::RecordFeedback).message);
}

void ChaseList::setRows(std::vector<ChaseRow> rows)
{
    m_model->setRows(std::move(rows));
    if (!m_fitted && m_model->rowCount() > 0) {
        fitColumns(m_table);
        m_fitted = true;
    }
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) m_table->selectRow(0);
}

void ChaseList::noteCall()
{
    const auto index = m_table->currentIndex();
    if (!index.isValid() || !m_call->isEnabled()) return;
    const auto row = m_model->row(index);
    auto* dialog = new ChaseDialog(m_file, row, this);
    connect(dialog, &ChaseDialog::noted, this, [this] {
        showToast(this, {tr("The call is noted.")});
        Q_EMIT changed();
    });
    dialog->open();
}

void ChaseList::setColumns()
{
    using Column = TableColumn<ChaseRow>;
    const auto now = [this] { return m_file.database().now(); };
    m_model->setColumns(
        {Column(
             u"person"_s, tr("Person"),
             [](const ChaseRow& r) { return shownName(r.referral.person.latin, r.referral.person.arabic); }),
         Column(u"partner"_s, tr("Partner"), [](const ChaseRow& r) { return partnerOf(r.referral); }),
         Column(u"state"_s, tr("State"), [](const ChaseRow& r) { return chipOf(r.referral.state, r.late); }),
         Column(u"due"_s, tr("Answer due"),
                [now](const ChaseRow& r) { return dueInWords(r.referral.dueAt, now()); })
             .sortedBy([](const ChaseRow& r) { return QVariant(r.referral.dueAt.value_or(QDateTime())); }),
         Column(u"phone"_s, tr("Phone there"),
                [](const ChaseRow& r) { return r.phone.isEmpty() ? QString() : isolateLtr(r.phone); })
             .withToolTip([](const ChaseRow& r) { return r.contact; }),
         Column(u"chased"_s, tr("Chased on"),
                [](const ChaseRow& r) {
                    return r.chasedAt ? writeDate(r.chasedAt->toLocalTime().date()) : QString();
                })
             .sortedBy([](const ChaseRow& r) { return QVariant(r.chasedAt.value_or(QDateTime())); })
             .withToolTip([](const ChaseRow& r) {
                 return r.chases > 0
                            ? QCoreApplication::translate("wasl::ui", "Called %n time(s)", nullptr, r.chases)
                            : QString();
             }),
         Column(u"outcome"_s, tr("What was said"),
                [this](const ChaseRow& r) {
                    return r.chaseOutcome.isEmpty() ? QString()
                                                    : m_outcomes.label(r.chaseOutcome, labelLanguage());
                }),
         Column(u"reference"_s, tr("Reference"),
                [](const ChaseRow& r) { return isolateLtr(r.referral.reference.toString()); })});
}

void ChaseList::retranslate()
{
    m_table->setAccessibleName(tr("Answers to chase"));
    m_call->setText(tr("Note a &call (Ctrl+Return)"));
    setColumns();
}

} // namespace wasl::ui
