#include "ui/beneficiaries/people_table.h"

#include "ui/beneficiaries/person_words.h"
#include "ui/beneficiaries/portraits.h"
#include "ui/beneficiaries/state_looks.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/writing.h"

#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

using Row = storage::BeneficiaryRow;

class Titles
{
    Q_DECLARE_TR_FUNCTIONS(wasl::ui::PeopleTable)
};

/// The bed before the referral: whoever sleeps here is known by it.
ChipLook nowLook(const Row& row)
{
    if (row.stay) return stayLook(*row.stay);
    return row.referral ? referralLook(*row.referral) : ChipLook();
}

} // namespace

std::vector<TableColumn<Row>> peopleColumns(const std::shared_ptr<const Lists>& lists, QDate today,
                                            Portraits* portraits)
{
    using Column = TableColumn<Row>;
    Column name(u"latin"_s, Titles::tr("Name"), [](const Row& r) { return isolate(r.latin.full()); });
    if (portraits) name.withPortrait([portraits](const Row& r) { return portraits->of(r); });
    return {
        name,
        Column(u"arabic"_s, Titles::tr("Arabic name"), [](const Row& r) { return isolate(r.arabic.full()); }),
        Column(u"age"_s, Titles::tr("Sex and age"),
               [today](const Row& r) {
                   return PersonWords::sex(r.sex) + Titles::tr(", ") + PersonWords::age(r.birth, today);
               })
            .sortedBy([today](const Row& r) {
                const auto years = r.birth.isKnown() ? domain::ageOn(r.birth.value(), today) : std::nullopt;
                return QVariant(years.value_or(-1));
            }),
        Column(u"nationality"_s, Titles::tr("Nationality"),
               [lists](const Row& r) { return PersonWords::nationality(*lists, r.nationalities); }),
        Column(u"fileNumber"_s, Titles::tr("File number"),
               [](const Row& r) { return isolateLtr(r.fileNumber.toString()); }),
        Column(u"commune"_s, Titles::tr("Commune"),
               [lists](const Row& r) { return PersonWords::commune(*lists, r.communeCode); }),
        Column(u"lastSeen"_s, Titles::tr("Last seen"),
               [](const Row& r) { return r.lastSeen ? writeDate(*r.lastSeen) : QString(); })
            .sortedBy([](const Row& r) { return QVariant(r.lastSeen.value_or(QDate())); }),
        Column(u"now"_s, Titles::tr("Under way"), nowLook)};
}

void setUpPeopleTable(QTableView* view, std::function<void(const QModelIndex&)> onOpen)
{
    TableSetup setup;
    setup.onOpen = std::move(onOpen);
    setUpTable(view, setup);
    const int widths[] = {168, 146, 136, 116, 136, 146, 112, 140};
    for (int i = 0; i < int(std::size(widths)); ++i)
        view->setColumnWidth(i, widths[i]);
}

} // namespace wasl::ui
