#include "ui/reception/loans_view.h"

#include "app/domain/codebook.h"
#include "app/storage/card_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/field.h"
#include "ui/shared/icons.h"
#include "ui/shared/loan_words.h"
#include "ui/shared/notice.h"
#include "ui/shared/page_header.h"
#include "ui/shared/person_words.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/text_fields.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

constexpr int weekOfDays = 7;

QPushButton* loanButton(const QString& name, const QString& icon, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(name);
    button->setIcon(themeIcon(icon));
    return button;
}

} // namespace

LoansView::LoansView(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_header(new PageHeader(this))
    , m_notice(new Notice(this))
    , m_form(new FormGrid(this))
    , m_number(new LtrField(m_form))
    , m_detail(new NameField(NameField::Script::Any, m_form))
    , m_item(new CodeCombo(m_form))
    , m_due(new DateEdit(DateEdit::Accepts::Day, m_form))
    , m_lend(new QPushButton(this))
    , m_more(loanButton(u"loanMoreButton"_s, u"calendar"_s, this))
    , m_lost(loanButton(u"loanLostButton"_s, u"stop"_s, this))
    , m_model(new TableModel<storage::LoanRow>(this))
    , m_table(new QTableView(this))
{
    const auto& t = tokens();
    setObjectName(u"loansView"_s);
    m_notice->setObjectName(u"loansNotice"_s);
    m_number->setObjectName(u"loanNumberEdit"_s);
    m_item->setObjectName(u"loanItemCombo"_s);
    m_detail->setObjectName(u"loanDetailEdit"_s);
    m_due->setObjectName(u"loanDueEdit"_s);
    m_table->setObjectName(u"loansTable"_s);
    m_header->setBackVisible(true);
    m_form->add(u"number"_s, m_number);
    m_form->add(u"item"_s, m_item);
    m_form->add(u"detail"_s, m_detail);
    m_form->add(u"due"_s, m_due);
    m_lend->setObjectName(u"lendButton"_s);
    setButtonRole(m_lend, ButtonRole::Primary);
    m_returned = {loanButton(u"returnedGoodButton"_s, u"done"_s, this),
                  loanButton(u"returnedWornButton"_s, u"done"_s, this),
                  loanButton(u"returnedDamagedButton"_s, u"attention"_s, this)};
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.card);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(m_form);
    column->addWidget(m_lend, 0, Qt::AlignTrailing);
    m_table->setModel(m_model);
    m_model->setColumns(columns());
    setUpTable(m_table, {[this](const QModelIndex& index) {
                   Q_EMIT personWanted(m_model->row(index).person.fileNumber.toString());
               }});
    column->addWidget(m_table, 1);
    auto* line = new QHBoxLayout;
    line->setSpacing(t.control);
    for (auto* button : m_returned)
        line->addWidget(button);
    line->addWidget(m_lost);
    line->addStretch();
    line->addWidget(m_more);
    column->addLayout(line);

    connect(m_header, &PageHeader::backRequested, this, &LoansView::backRequested);
    connect(m_number, &QLineEdit::returnPressed, this, [this] {
        // A scanner presses Enter after the code; what is lent is chosen next.
        if (m_item->code().isEmpty())
            m_item->setFocus();
        else
            lend();
    });
    for (QLineEdit* edit : {m_detail, static_cast<QLineEdit*>(m_due)})
        connect(edit, &QLineEdit::returnPressed, this, &LoansView::lend);
    connect(m_lend, &QPushButton::clicked, this, &LoansView::lend);
    connect(m_more, &QPushButton::clicked, this, &LoansView::oneWeekMore);
    connect(m_lost, &QPushButton::clicked, this, [this] { end(domain::LoanEnd::Lost); });
    const domain::LoanEnd ends[] = {domain::LoanEnd::Good, domain::LoanEnd::Worn, domain::LoanEnd::Damaged};
    for (std::size_t i = 0; i < m_returned.size(); ++i)
        connect(m_returned[i], &QPushButton::clicked, this, [this, how = ends[i]] { end(how); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        for (auto* button : m_returned)
            button->setEnabled(chosen());
        m_lost->setEnabled(chosen());
        m_more->setEnabled(chosen() && chosen()->loan.due);
    });
}

void LoansView::begin()
{
    fillKinds();
    m_notice->clear();
    m_form->clearErrors();
    m_number->clear();
    m_detail->clear();
    m_due->clear();
    m_due->setToday(m_file.database().today());
    reload();
}

void LoansView::takeFocus()
{
    m_number->setFocus();
}

void LoansView::fillKinds()
{
    m_item->setEntries(codeEntries(storage::SettingsStore(m_file.database()).codebook(u"loan_kinds"_s),
                                   m_file.database().today()));
}

void LoansView::reload()
{
    m_model->setRows(storage::LoanStore(m_file.database()).out());
    fitColumns(m_table);
    const auto today = m_file.database().today();
    const auto& rows = m_model->rows();
    const auto overdue = std::count_if(rows.begin(), rows.end(),
                                       [today](const auto& row) { return row.loan.isOverdue(today); });
    m_header->setSubtitle(
        tr("%1 out, %2 overdue").arg(writeNumber(qint64(rows.size())), writeNumber(overdue)));
    for (auto* button : m_returned)
        button->setEnabled(chosen());
    m_lost->setEnabled(chosen());
    m_more->setEnabled(chosen() && chosen()->loan.due);
}

const storage::LoanRow* LoansView::chosen() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() ? &m_model->row(index) : nullptr;
}

void LoansView::lend()
{
    m_notice->clear();
    m_form->clearErrors();
    auto& database = m_file.database();
    const auto person = storage::scannedPerson(database, m_number->text());
    if (!person) {
        (void)m_form->showRefusals({{person.error().code, person.error().message, u"number"_s}});
        m_number->selectAll();
        return;
    }
    if (!m_form->allDatesRead()) return;
    domain::Loan loan;
    loan.person = person->id;
    loan.item = m_item->code();
    loan.detail = m_detail->text().simplified();
    if (m_due->date().isValid()) loan.due = m_due->date();
    const auto lent = storage::LoanStore(database).lend(loan);
    if (!lent) {
        m_notice->say(m_form->showRefusals({lent.error()}));
        return;
    }
    m_number->clear();
    m_detail->clear();
    reload();
    const auto kinds = storage::SettingsStore(database).codebook(u"loan_kinds"_s);
    showToast(this,
              {tr("Lent to %1: %2.").arg(shownName(person->latin, person->arabic), loanName(loan, kinds))});
    takeFocus();
}

void LoansView::end(domain::LoanEnd how)
{
    m_notice->clear();
    const auto* row = chosen();
    if (!row) return;
    const auto id = row->loan.id;
    const auto who = shownName(row->person.latin, row->person.arabic);
    if (const auto done = storage::LoanStore(m_file.database()).end(id, how); !done) {
        m_notice->say(done.error());
        reload();
        return;
    }
    reload();
    showToast(this, {tr("%1: %2.").arg(who, domain::label(how)),
                     how == domain::LoanEnd::Good ? Meaning::Done : Meaning::Attention, [this, id] {
                         (void)storage::LoanStore(m_file.database()).reopen(id);
                         reload();
                     }});
}

void LoansView::oneWeekMore()
{
    m_notice->clear();
    const auto* row = chosen();
    if (!row || !row->loan.due) return;
    const auto due = std::max(*row->loan.due, m_file.database().today()).addDays(weekOfDays);
    if (const auto done = storage::LoanStore(m_file.database()).extend(row->loan.id, due); !done)
        m_notice->say(done.error());
    reload();
}

std::vector<TableColumn<storage::LoanRow>> LoansView::columns() const
{
    using Row = storage::LoanRow;
    using Column = TableColumn<Row>;
    const auto kinds = storage::SettingsStore(m_file.database()).codebook(u"loan_kinds"_s);
    return {
        Column(u"state"_s, tr("State"),
               [this](const Row& r) { return loanLook(r.loan, m_file.database().today()); }),
        Column(u"due"_s, tr("Due"),
               [](const Row& r) { return r.loan.due ? writeDate(*r.loan.due) : QString(); })
            .sortedBy([](const Row& r) { return QVariant(r.loan.due.value_or(QDate(9999, 1, 1))); }),
        Column(u"what"_s, tr("What"), [kinds](const Row& r) { return loanName(r.loan, kinds); }),
        Column(u"who"_s, tr("Who"), [](const Row& r) { return shownName(r.person.latin, r.person.arabic); }),
        Column(u"fileNumber"_s, tr("File number"),
               [](const Row& r) { return isolateLtr(r.person.fileNumber.toString()); }),
        Column(u"lent"_s, tr("Lent on"), [](const Row& r) {
            return writeDate(r.loan.lentAt.toLocalTime().date());
        }).sortedBy([](const Row& r) { return QVariant(r.loan.lentAt); })};
}

void LoansView::retranslate()
{
    m_header->setTitle(tr("Lent things"));
    m_form->field(u"number"_s)
        ->setTexts(tr("&Card or file number"), tr("Scan the card, or type the number."));
    m_form->field(u"item"_s)->setTexts(tr("&What is lent"));
    m_form->field(u"detail"_s)->setTexts(tr("Which &one"), tr("A number, a size; may be empty."));
    m_form->field(u"due"_s)->setTexts(tr("&Due on"), tr("Empty: as long as she needs it."));
    m_lend->setText(tr("&Lend"));
    m_returned[0]->setText(tr("Returned, &good"));
    m_returned[1]->setText(tr("Returned, worn"));
    m_returned[2]->setText(tr("Returned, damaged"));
    m_lost->setText(tr("Lost"));
    m_more->setText(tr("One week more"));
    m_table->setAccessibleName(tr("Lent things"));
    m_model->setColumns(columns());
    fillKinds();
    reload();
}

} // namespace wasl::ui
