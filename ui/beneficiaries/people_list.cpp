#include "ui/beneficiaries/people_list.h"

#include "app/domain/user.h"
#include "app/storage/vault/case_file.h"
#include "ui/beneficiaries/export_dialog.h"
#include "ui/beneficiaries/people_search.h"
#include "ui/beneficiaries/portraits.h"
#include "ui/cards/scanned_card.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/page_header.h"
#include "ui/shared/search_field.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{
constexpr int pageSize = 200;
const auto recentCode = u"recent"_s;
const auto allCode = u"all"_s;
} // namespace

PeopleList::PeopleList(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_lists(std::move(lists))
    , m_header(new PageHeader(this))
    , m_search(new SearchField(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QTableView(this))
    , m_model(new PeopleModel(this))
    , m_portraits(new Portraits(file, m_view->viewport()))
    , m_nobody(new EmptyState(u"people"_s, this))
    , m_notFound(new EmptyState(u"search"_s, this))
    , m_more(new QPushButton(this))
    , m_review(m_header->addAction(u"reviewDuplicatesButton"_s, {}, u"people"_s))
    , m_people(new PeopleSearch(file, m_lists, this))
    , m_may(domain::may(file.actor().role, domain::Action::EditIdentity))
{
    const auto& t = tokens();
    setObjectName(u"peopleList"_s);
    m_search->setObjectName(u"peopleSearchEdit"_s);
    m_view->setObjectName(u"peopleTable"_s);
    m_view->setModel(m_model);
    m_model->setColumns(peopleColumns(m_lists, m_file.database().today(), m_portraits));
    setUpPeopleTable(m_view, [this](const QModelIndex& index) {
        Q_EMIT opened(m_model->row(index).fileNumber.toString());
    });
    m_search->setResults(m_view);
    m_more->setObjectName(u"morePeopleButton"_s);
    setButtonRole(m_more, ButtonRole::Quiet);
    m_more->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.section, t.card, t.section, t.section);
    column->setSpacing(t.card);
    column->addWidget(m_header);
    column->addWidget(m_search);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_nobody);
    m_stack->addWidget(m_notFound);
    column->addWidget(m_stack, 1);
    column->addWidget(m_more, 0, Qt::AlignHCenter);

    if (m_may) {
        const auto add = [this] { Q_EMIT registrationWanted(m_search->text()); };
        connect(m_header->setMainAction(u"newPersonButton"_s, {}, u"user-add"_s), &QPushButton::clicked, this,
                add);
        connect(m_nobody->setFirstStep(u"firstPersonButton"_s, {}, u"user-add"_s), &QPushButton::clicked,
                this, add);
        connect(m_notFound->setFirstStep(u"registerTypedButton"_s, {}, u"user-add"_s), &QPushButton::clicked,
                this, add);
    }
    if (domain::may(file.actor().role, domain::Action::ExportPeople)) {
        m_export = m_header->addAction(u"exportPeopleButton"_s, {}, u"export"_s);
        connect(m_export, &QPushButton::clicked, this, &PeopleList::exportPeople);
    }
    m_header->filters()->setObjectName(u"peopleFilters"_s);
    connect(m_header->filters(), &FilterChips::chosenChanged, this, &PeopleList::refresh);
    connect(m_search, &SearchField::searched, this, &PeopleList::searchFor);
    connect(m_people, &PeopleSearch::found, this,
            [this](const QString&, const std::vector<storage::BeneficiaryRow>& rows) { show(rows); });
    m_review->setVisible(domain::may(file.actor().role, domain::Action::LinkIdentities));
    connect(m_review, &QPushButton::clicked, this, &PeopleList::reviewWanted);
    connect(m_more, &QPushButton::clicked, this, &PeopleList::showMore);
    retranslate();
}

void PeopleList::refresh()
{
    const storage::BeneficiaryStore store(m_file.database());
    m_count = store.count();
    writeCounts();
    if (const auto text = m_search->text().trimmed(); !text.isEmpty()) {
        m_people->search(text);
        return;
    }
    m_people->cancel();
    const bool all = m_header->filters()->chosen() == allCode;
    show(all ? store.page({}, pageSize) : store.recent(pageSize));
    m_more->setVisible(all && int(m_model->rows().size()) < m_count && !m_model->rows().empty());
}

void PeopleList::searchFor(const QString& text)
{
    if (m_search->text().trimmed() != text) m_search->setText(text);
    if (text.isEmpty()) {
        refresh();
        return;
    }
    if (openScannedCard(m_file, this, text, [this](const QString& number) { Q_EMIT opened(number); })) {
        m_search->clear();
        return;
    }
    m_more->hide();
    m_people->search(text);
}

void PeopleList::exportPeople()
{
    std::vector<domain::BeneficiaryId> shown;
    for (const auto& row : m_model->rows())
        shown.push_back(row.id);
    (new ExportDialog(m_file, std::move(shown), m_chooser, this))->open();
}

void PeopleList::takeFocus()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

void PeopleList::show(std::vector<storage::BeneficiaryRow> rows)
{
    const bool searching = !m_search->text().trimmed().isEmpty();
    m_model->setRows(std::move(rows));
    if (!m_model->rows().empty())
        m_stack->setCurrentWidget(m_view);
    else
        m_stack->setCurrentWidget(searching ? m_notFound : m_nobody);
}

void PeopleList::showMore()
{
    auto rows = m_model->rows();
    if (rows.empty()) return;
    auto further = storage::BeneficiaryStore(m_file.database()).page(rows.back().id, pageSize);
    rows.insert(rows.end(), further.begin(), further.end());
    m_model->setRows(std::move(rows));
    m_more->setVisible(!further.empty() && int(m_model->rows().size()) < m_count);
}

void PeopleList::writeCounts()
{
    m_header->filters()->setChips({{recentCode, tr("Last worked with")}, {allCode, tr("Everyone"), m_count}});
}

void PeopleList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void PeopleList::retranslate()
{
    const bool mayFind = domain::may(m_file.actor().role, domain::Action::FindPerson);
    m_header->setTitle(tr("People"));
    m_search->setPlaceholderText(tr("Name in any script, number, phone, nationality or commune"));
    m_search->setAccessibleName(tr("Search people"));
    m_view->setAccessibleName(tr("People"));
    m_more->setText(tr("Show more"));
    m_review->setText(tr("One person, two records?"));
    m_model->setColumns(peopleColumns(m_lists, m_file.database().today(), m_portraits));
    m_nobody->setTexts(
        mayFind ? tr("Nobody is on file yet") : tr("Your role does not see people"),
        mayFind ? tr("Everyone you receive has a record here: who she is, what she needs, what she "
                     "agreed to, and where she was referred.")
                : domain::notAllowed(m_file.actor().role, domain::Action::FindPerson).message);
    m_notFound->setTexts(tr("Nobody like that is on file"),
                         tr("Try fewer letters, the other script, the file number or the phone. Or register "
                            "the person with what you typed."));
    if (m_may) {
        m_header->setMainAction(u"newPersonButton"_s, tr("New person"))->setToolTip(tr("Ctrl+N"));
        m_nobody->setFirstStep(u"firstPersonButton"_s, tr("Register the first person"));
        m_notFound->setFirstStep(u"registerTypedButton"_s, tr("Register this person"));
    }
    if (m_export) m_export->setText(tr("&Export…"));
    writeCounts();
}

} // namespace wasl::ui
