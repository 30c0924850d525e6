#include "ui/beneficiaries/legal_tab.h"

#include "app/storage/legal_file_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/icons.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

LegalTab::LegalTab(storage::CaseFile& file, std::shared_ptr<const Lists> lists, QWidget* parent)
    : RecordTab(file, std::move(lists), parent)
    , m_kinds(domain::Codebook::load(u"legal_file_kinds"_s))
    , m_authorities(domain::Codebook::load(u"authorities"_s))
    , m_outcomes(domain::Codebook::load(u"legal_outcomes"_s))
    , m_new(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QTableView(this))
    , m_model(new TableModel<domain::LegalFile>(this))
    , m_empty(new EmptyState(u"legal"_s, this))
{
    const auto& t = tokens();
    setObjectName(u"legalTab"_s);
    m_view->setObjectName(u"personLegalTable"_s);
    m_view->setModel(m_model);
    m_model->setColumns(columns());
    TableSetup setup;
    setup.onOpen = [this](const QModelIndex& index) {
        Q_EMIT wanted(u"legal"_s, m_model->row(index).id.toString());
    };
    setUpTable(m_view, setup);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, t.card, 0, 0);
    column->setSpacing(t.card);
    column->addWidget(m_new, 0, Qt::AlignLeading);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    m_new->setObjectName(u"newPersonLegalButton"_s);
    m_new->setIcon(themeIcon(u"legal"_s));
    const auto open = [this] { Q_EMIT wanted(u"legal"_s, u"new:"_s + m_person.fileNumber.toString()); };
    connect(m_new, &QPushButton::clicked, this, open);
    connect(m_empty->setFirstStep(u"firstPersonLegalButton"_s, {}, u"legal"_s), &QPushButton::clicked, this,
            open);
    retranslate();
}

void LegalTab::show(const domain::Beneficiary& person)
{
    m_person = person;
    std::vector<domain::LegalFile> files;
    for (const auto& record : recordsOf(person))
        for (auto& file : storage::LegalFileStore(m_file.database()).ofPerson(record))
            files.push_back(std::move(file));
    const bool none = files.empty();
    m_model->setRows(std::move(files));
    fitColumns(m_view);
    m_stack->setCurrentWidget(none ? static_cast<QWidget*>(m_empty) : m_view);
    m_new->setVisible(!none);
}

std::vector<TableColumn<domain::LegalFile>> LegalTab::columns() const
{
    using File = domain::LegalFile;
    using Column = TableColumn<File>;
    return {Column(u"kind"_s, tr("Kind"),
                   [this](const File& f) { return m_kinds.label(f.kind, labelLanguage()); }),
            Column(u"authority"_s, tr("Authority"),
                   [this](const File& f) { return m_authorities.label(f.authority, labelLanguage()); }),
            Column(u"reference"_s, tr("Reference"), [](const File& f) { return isolate(f.reference); }),
            Column(u"opened"_s, tr("Opened"), [](const File& f) { return writeDate(f.opened); })
                .sortedBy([](const File& f) { return QVariant(f.opened); }),
            Column(u"state"_s, tr("State"),
                   [this](const File& f) {
                       return f.closed ? ChipLook{Meaning::Done, m_outcomes.label(f.outcome, labelLanguage()),
                                                  u"done"_s}
                                       : ChipLook{Meaning::Accent, tr("Open"), u"folder"_s};
                   }),
            Column(u"due"_s, tr("Next deadline"), [](const File& f) {
                const auto* next = f.closed ? nullptr : domain::nextDeadline(f);
                return next ? writeDate(next->due) : QString();
            }).sortedBy([](const File& f) {
                const auto* next = domain::nextDeadline(f);
                return QVariant(next ? next->due : QDate(9999, 1, 1));
            })};
}

void LegalTab::retranslate()
{
    m_model->setColumns(columns());
    m_view->setAccessibleName(tr("Legal files"));
    m_new->setText(tr("Open a legal file"));
    m_empty->setTexts(
        tr("She has no legal file"),
        tr("A legal file keeps together a procedure before an authority: its steps, hearings and "
           "deadlines."));
    m_empty->setFirstStep(u"firstPersonLegalButton"_s, tr("Open a legal file"));
    if (!m_person.id.isNull()) show(m_person);
}

} // namespace wasl::ui
