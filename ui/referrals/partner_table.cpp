#include "ui/referrals/partner_table.h"

#include "ui/referrals/partner_choice.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using storage::PartnerChoice;

namespace
{

constexpr int mostRowsShown = 5;
constexpr int choiceRowHeight = 36;

QString medianInWords(const std::optional<double>& days)
{
    if (!days) return QStringLiteral("–");
    // The numbers beforehand: lupdate never comes to an end of a multiplication among the arguments.
    const int wholeDays = qRound(*days);
    const int hours = qMax(1, qRound(*days * 24));
    return *days < 2.0 ? QCoreApplication::translate("wasl::ui", "%n hour(s)", nullptr, hours)
                       : QCoreApplication::translate("wasl::ui", "%n day(s)", nullptr, wholeDays);
}

/// Of those whose fate is known: a partner that refuses or is silent stands out beside one that takes.
QString acceptedOfAll(const PartnerChoice& choice)
{
    const int all = choice.accepted + choice.declined + choice.noFeedback;
    if (all == 0) return QStringLiteral("–");
    return QCoreApplication::translate("wasl::ui", "%1 of %2")
        .arg(writeNumber(choice.accepted), writeNumber(all));
}

} // namespace

PartnerTable::PartnerTable(QWidget* parent)
    : QWidget(parent)
    , m_model(new TableModel<PartnerChoice>(this))
    , m_table(new QTableView(this))
    , m_facts(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens().control);
    column->addWidget(m_table);
    column->addWidget(m_facts);
    setColumns();
    m_table->setObjectName(u"partnerChoiceTable"_s);
    m_table->setModel(m_model);
    setUpTable(
        m_table,
        {[this](const QModelIndex& index) { Q_EMIT chosen(m_model->row(index).partner.id); }, {}, {}, 0});
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_facts->setObjectName(u"partnerFacts"_s);
    m_facts->setWordWrap(true);
    setTextRole(m_facts, TextRole::Caption, true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid() && !m_showing) Q_EMIT chosen(m_model->row(index).partner.id);
            });
}

void PartnerTable::setChoices(std::vector<PartnerChoice> choices)
{
    m_showing = true;
    const int rows = int(choices.size());
    m_model->setRows(std::move(choices));
    m_table->setFixedHeight(choiceRowHeight * (qBound(1, rows, mostRowsShown) + 1) + 4);
    m_table->setVisible(rows > 0);
    const int widths[] = {200, 96, 92, 72};
    for (int i = 0; i < int(std::size(widths)); ++i)
        m_table->setColumnWidth(i, widths[i]);
    m_showing = false;
    setChosen(m_chosen);
}

void PartnerTable::setChosen(const domain::PartnerId& partner)
{
    m_chosen = partner;
    m_showing = true;
    const auto at = m_model->find([&](const PartnerChoice& c) { return c.partner.id == partner; });
    if (at.isValid())
        m_table->setCurrentIndex(at);
    else
        m_table->clearSelection();
    m_showing = false;
    describe();
}

void PartnerTable::describe()
{
    const auto at = m_model->find([&](const PartnerChoice& c) { return c.partner.id == m_chosen; });
    m_facts->setVisible(at.isValid());
    if (!at.isValid()) return;
    const auto& choice = m_model->row(at);
    QStringList facts;
    if (!choice.covers) facts << tr("Does not cover the person's commune.");
    if (!choice.documentsAsked.isEmpty())
        facts << tr("Asks for: %1.").arg(isolate(choice.documentsAsked.join(u"; "_s)));
    QStringList eligible;
    for (const auto& service : choice.services)
        if (!service.eligibility.isEmpty() && !eligible.contains(service.eligibility))
            eligible << service.eligibility;
    if (!eligible.isEmpty()) facts << tr("For: %1.").arg(isolate(eligible.join(u"; "_s)));
    if (!choice.partner.hours.isEmpty()) facts << tr("Open: %1.").arg(isolate(choice.partner.hours));
    if (choice.agreement)
        facts << (choice.agreement->until
                      ? tr("Agreement in force until %1.").arg(writeDate(*choice.agreement->until))
                      : tr("Agreement in force without an end."));
    else
        facts << tr("No agreement in force.");
    m_facts->setText(facts.join(u' '));
}

void PartnerTable::setColumns()
{
    using Column = TableColumn<PartnerChoice>;
    m_model->setColumns(
        {Column(u"partner"_s, tr("Partner"),
                [](const PartnerChoice& c) { return isolate(shownName(c.partner)); })
             .withToolTip([](const PartnerChoice& c) { return shownName(c.partner); }),
         Column(u"accepted"_s, tr("Accepted"), acceptedOfAll).sortedBy([](const PartnerChoice& c) {
             return QVariant(c.accepted);
         }),
         Column(u"median"_s, tr("Answers in"),
                [](const PartnerChoice& c) { return medianInWords(c.medianDays); })
             .sortedBy([](const PartnerChoice& c) { return QVariant(c.medianDays.value_or(1e9)); }),
         Column(u"places"_s, tr("Places"),
                [](const PartnerChoice& c) { return c.capacity ? writeNumber(*c.capacity) : u"–"_s; })
             .atEnd()
             .sortedBy([](const PartnerChoice& c) { return QVariant(c.capacity.value_or(-1)); }),
         Column(u"covers"_s, tr("Place"), [](const PartnerChoice& c) {
             return c.covers ? ChipLook{Meaning::Done, QCoreApplication::translate("wasl::ui", "Covers"),
                                        u"place"_s}
                             : ChipLook{Meaning::Attention,
                                        QCoreApplication::translate("wasl::ui", "Elsewhere"), u"place"_s};
         })});
}

void PartnerTable::retranslate()
{
    m_table->setAccessibleName(tr("Partners to choose from, with their answers of the last twelve months"));
    setColumns();
    describe();
}

} // namespace wasl::ui
