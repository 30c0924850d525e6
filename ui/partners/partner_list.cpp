#include "ui/partners/partner_list.h"

#include "app/domain/fold.h"
#include "app/domain/territory.h"
#include "app/domain/user.h"
#include "app/storage/partner_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/starter_directory.h"
#include "app/storage/vault/case_file.h"
#include "ui/partners/partner_cards.h"
#include "ui/partners/partner_words.h"
#include "ui/referrals/partner_choice.h"
#include "ui/referrals/partner_dialog.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/icons.h"
#include "ui/shared/page_header.h"
#include "ui/shared/search_field.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

QString placeOf(const domain::Partner& partner)
{
    static const auto territory = domain::Territory::load();
    return partner.communeCode.isEmpty() ? QString() : territory.label(partner.communeCode, labelLanguage());
}

QString phoneOf(const domain::Partner& partner)
{
    for (const auto& contact : partner.contacts)
        if (!contact.phone.isEmpty()) return isolateLtr(contact.phone);
    return {};
}

} // namespace

PartnerList::PartnerList(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_sectors(storage::SettingsStore(file.database()).codebook(u"sectors"_s))
    , m_kinds(storage::SettingsStore(file.database()).codebook(u"partner_kinds"_s))
    , m_header(new PageHeader(this))
    , m_ending(new AgreementsCard(file, true, this))
    , m_search(new SearchField(this))
    , m_sector(new CodeCombo(this))
    , m_commune(new CodeCombo(this))
    , m_model(new TableModel<PartnerListRow>(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(u"link"_s, this))
    , m_stack(new QStackedWidget(this))
{
    const auto& t = tokens();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.card);
    column->addWidget(m_header);
    column->addWidget(m_ending);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(t.control);
    filters->addWidget(m_search, 3);
    filters->addWidget(m_sector, 2);
    filters->addWidget(m_commune, 2);
    column->addLayout(filters);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);

    m_search->setObjectName(u"partnerSearch"_s);
    m_search->setResults(m_table);
    m_sector->setObjectName(u"partnerSectorFilter"_s);
    m_commune->setObjectName(u"partnerCommuneFilter"_s);
    m_sector->setEntries(codeEntries(m_sectors, file.database().today()));
    fillCommunes(*m_commune);
    connect(m_search, &SearchField::searched, this, &PartnerList::showRows);
    connect(m_sector, &CodeCombo::codeChanged, this, &PartnerList::showRows);
    connect(m_commune, &CodeCombo::codeChanged, this, &PartnerList::showRows);
    connect(m_header->filters(), &FilterChips::chosenChanged, this, &PartnerList::showRows);

    setColumns();
    m_table->setObjectName(u"partnersTable"_s);
    m_table->setModel(m_model);
    setUpTable(
        m_table,
        {[this](const QModelIndex& index) { Q_EMIT opened(m_model->row(index).partner.id); }, {}, {}, 0});
    m_noExamples = m_header->addAction(u"removeExamplesButton"_s, {}, u"remove"_s);
    connect(m_noExamples, &QPushButton::clicked, this, &PartnerList::removeExamples);
    auto* add = m_header->setMainAction(u"addPartnerButton"_s, {}, u"add"_s);
    connect(add, &QPushButton::clicked, this, &PartnerList::newWanted);
    m_examples = m_empty->setFirstStep(u"addExamplesButton"_s, {}, u"add"_s);
    connect(m_examples, &QPushButton::clicked, this, &PartnerList::addExamples);
    connect(m_ending, &AgreementsCard::changed, this, &PartnerList::reload);
    connect(m_ending, &AgreementsCard::partnerWanted, this, &PartnerList::opened);
    const auto role = file.actor().role;
    if (!domain::may(role, domain::Action::EditPartners))
        for (auto* button : {add, m_examples}) {
            button->setEnabled(false);
            button->setToolTip(domain::notAllowed(role, domain::Action::EditPartners).message);
        }
}

void PartnerList::reload()
{
    const storage::PartnerStore store(m_file.database());
    const auto today = m_file.database().today();
    const bool mayEdit = domain::may(m_file.actor().role, domain::Action::EditPartners);
    m_rows.clear();
    bool examples = false;
    for (auto& partner : store.all()) {
        PartnerListRow row;
        // They come with the newest first; the one in force is what counts.
        for (const auto& agreement : store.agreements(partner.id))
            if (!row.agreement ||
                (!domain::isInForce(*row.agreement, today) && domain::isInForce(agreement, today)))
                row.agreement = agreement;
        examples = examples || partner.example;
        row.partner = std::move(partner);
        m_rows.push_back(std::move(row));
    }
    m_noExamples->setVisible(examples && mayEdit);
    m_ending->showEnding(mayEdit);
    Q_EMIT waitingChanged(int(store.agreementsEnding(renewalNotice).size()));
    const auto count = [this](bool active) {
        return int(std::count_if(m_rows.begin(), m_rows.end(),
                                 [&](const auto& row) { return row.partner.active == active; }));
    };
    m_header->filters()->setChips({{u"active"_s, tr("Worked with"), count(true)},
                                   {u"closed"_s, tr("No longer worked with"), count(false)}});
    showRows();
    if (!m_fitted && m_model->rowCount() > 0) {
        fitColumns(m_table);
        m_fitted = true;
    }
}

bool PartnerList::matches(const domain::Partner& partner, const QStringList& words) const
{
    QStringList said{partner.name, partner.nameArabic, partner.address, placeOf(partner),
                     m_kinds.label(partner.kind, labelLanguage())};
    for (const auto& contact : partner.contacts)
        said << contact.name << contact.phone;
    const auto folded = domain::folded(said.join(u' '));
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return folded.contains(word); });
}

void PartnerList::showRows()
{
    const bool active = m_header->filters()->chosen() != "closed"_L1;
    const auto words = domain::folded(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    std::vector<PartnerListRow> rows;
    for (const auto& row : m_rows) {
        const auto& partner = row.partner;
        if (partner.active != active || !matches(partner, words)) continue;
        if (!m_sector->code().isEmpty() && !partner.sectors.contains(m_sector->code())) continue;
        if (!m_commune->code().isEmpty() && !domain::covers(partner, m_commune->code())) continue;
        rows.push_back(row);
    }
    const bool none = rows.empty();
    m_model->setRows(std::move(rows));
    m_stack->setCurrentIndex(none ? 1 : 0);
    const bool nothingAtAll = m_rows.empty();
    m_examples->setVisible(nothingAtAll);
    if (const auto role = m_file.actor().role; !domain::may(role, domain::Action::ViewPartners)) {
        m_empty->setTexts(tr("Your role does not see partners"),
                          domain::notAllowed(role, domain::Action::ViewPartners).message);
        return;
    }
    m_empty->setTexts(nothingAtAll ? tr("No partner yet") : tr("No partner like this"),
                      nothingAtAll
                          ? tr("Here you keep the hospitals, schools, clinics and associations to which you "
                               "refer people. Begin with your own, or look at a directory of examples "
                               "first: they are invented, say so, and are removed in one step.")
                          : tr("Change the words, the sector or the commune above."));
}

void PartnerList::addExamples()
{
    const auto added = storage::addStarterDirectory(m_file.database());
    reload();
    if (!added)
        showToast(this, {added.error().message, Meaning::Attention});
    else
        showToast(this, {tr("%n example(s) were added. None of them exists.", nullptr, *added)});
}

void PartnerList::removeExamples()
{
    const auto removed = storage::removeStarterDirectory(m_file.database());
    reload();
    if (!removed)
        showToast(this, {removed.error().message, Meaning::Attention});
    else
        showToast(this, {tr("%n example(s) were removed.", nullptr, *removed)});
}

void PartnerList::setColumns()
{
    using Column = TableColumn<PartnerListRow>;
    const auto today = [this] { return m_file.database().today(); };
    m_model->setColumns(
        {Column(u"name"_s, tr("Partner"),
                [](const PartnerListRow& r) { return isolate(shownName(r.partner)); }),
         Column(u"kind"_s, tr("Kind"),
                [this](const PartnerListRow& r) {
                    return r.partner.kind.isEmpty() ? QString()
                                                    : m_kinds.label(r.partner.kind, labelLanguage());
                }),
         Column(u"sectors"_s, tr("Sectors"),
                [this](const PartnerListRow& r) {
                    QStringList labels;
                    for (const auto& sector : r.partner.sectors)
                        labels << m_sectors.label(sector, labelLanguage());
                    return labels.join(tr(", "));
                }),
         Column(u"place"_s, tr("Commune"),
                [](const PartnerListRow& r) { return isolate(placeOf(r.partner)); }),
         Column(u"phone"_s, tr("Phone"), [](const PartnerListRow& r) { return phoneOf(r.partner); }),
         Column(u"agreement"_s, tr("Agreement"), [today](const PartnerListRow& r) {
             return r.agreement ? chipOf(*r.agreement, today()) : ChipLook();
         })});
}

void PartnerList::retranslate()
{
    m_header->setTitle(tr("Partners"));
    m_header->setSubtitle(tr("To whom people are referred, and what was agreed with them"));
    m_header->setMainAction(u"addPartnerButton"_s, tr("&New partner"));
    m_noExamples->setText(tr("Remove the examples"));
    m_empty->setFirstStep(u"addExamplesButton"_s, tr("Add a directory of examples"));
    m_search->setPlaceholderText(tr("Name, contact, phone or place"));
    m_search->setAccessibleName(tr("Search partners"));
    m_sector->setPlaceholder(tr("All sectors"));
    m_sector->setAccessibleName(tr("Sector"));
    m_sector->lineEdit()->setAccessibleName(tr("Sector"));
    m_commune->setPlaceholder(tr("All communes"));
    m_commune->setAccessibleName(tr("Commune that is covered"));
    m_commune->lineEdit()->setAccessibleName(tr("Commune that is covered"));
    m_sector->setEntries(codeEntries(m_sectors, m_file.database().today()));
    fillCommunes(*m_commune);
    m_table->setAccessibleName(tr("Partners"));
    m_ending->retranslate();
    setColumns();
    reload();
}

} // namespace wasl::ui
