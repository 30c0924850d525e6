#include "ui/house/bans_view.h"

#include "app/storage/beneficiary_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/structure_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/house/house_dialog.h"
#include "ui/house/house_words.h"
#include "ui/referrals/choose_person.h"
#include "ui/shared/button_row.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/field.h"
#include "ui/shared/person_picker.h"
#include "ui/shared/person_words.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

/// The fields of a decision, whether the first about somebody or one that takes another's place.
struct BanForm
{
    Q_DECLARE_TR_FUNCTIONS(wasl::ui::BansView)

public:
    BanForm(storage::CaseFile& file, HouseDialog* dialog, const domain::Ban& ban)
        : form(dialog->form())
        , reason(new CodeCombo(form))
        , until(new DateEdit(DateEdit::Accepts::Day, form))
        , review(new DateEdit(DateEdit::Accepts::Day, form))
        , explanation(new QPlainTextEdit(ban.explanation, form))
    {
        const auto today = file.database().today();
        reason->setObjectName(u"banReasonCombo"_s);
        until->setObjectName(u"banUntilEdit"_s);
        review->setObjectName(u"banReviewEdit"_s);
        explanation->setObjectName(u"banExplanationEdit"_s);
        explanation->setTabChangesFocus(true);
        explanation->setFixedHeight(72);
        reason->setEntries(
            codeEntries(storage::SettingsStore(file.database()).codebook(u"ban_reasons"_s), today));
        reason->setCode(ban.reason);
        for (auto* day : {until, review})
            day->setToday(today);
        if (ban.until.isValid()) until->setDate(ban.until);
        if (ban.reviewOn > today) review->setDate(ban.reviewOn);
    }

    void add()
    {
        const auto put = [this](const QString& name, QWidget* control, const QString& label,
                                const QString& hint, FormGrid::Width width) {
            auto* field = form->add(name, control, width);
            field->setTexts(label, hint);
            field->setNeeded(true);
        };
        put(u"reason"_s, reason, tr("&Reason"), {}, FormGrid::Width::Full);
        put(u"until"_s, until, tr("&Last day"), {}, FormGrid::Width::Half);
        put(u"reviewOn"_s, review, tr("Re&view on"), tr("It stands in the agenda on that day."),
            FormGrid::Width::Half);
        put(u"explanation"_s, explanation, tr("&What it rests on"), {}, FormGrid::Width::Full);
    }

    [[nodiscard]] domain::Ban typed(domain::Ban ban) const
    {
        ban.reason = reason->code();
        ban.until = until->date();
        ban.reviewOn = review->date();
        ban.explanation = explanation->toPlainText().trimmed();
        return ban;
    }

    FormGrid* form;
    CodeCombo* reason;
    DateEdit *until, *review;
    QPlainTextEdit* explanation;
};

} // namespace

BansView::BansView(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_today(file.database().today())
    , m_mayDecide(domain::may(file.actor().role, domain::Action::DecideBan))
    , m_model(new TableModel<storage::BanRow>(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(u"done"_s, this))
{
    const auto& t = tokens();
    setObjectName(u"bansView"_s);
    m_table->setObjectName(u"bansTable"_s);
    setColumns();
    m_table->setModel(m_model);
    setUpTable(m_table, {[this](const QModelIndex& index) {
                             Q_EMIT personWanted(m_model->row(index).person.fileNumber.toString());
                         },
                         {},
                         {},
                         0});
    auto* steps = new ButtonRow(this);
    m_add = steps->addPrimary(u"addBanButton"_s, u"add"_s);
    m_again = steps->add(u"decideAgainButton"_s, u"calendar"_s);
    m_lift = steps->add(u"liftBanButton"_s, u"done"_s);
    m_person = steps->add(u"banPersonButton"_s, u"people"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, t.card, 0, 0);
    column->setSpacing(t.field);
    column->addWidget(steps);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    connect(m_add, &QPushButton::clicked, this, [this] { begin(); });
    connect(m_again, &QPushButton::clicked, this, &BansView::decideAgain);
    connect(m_lift, &QPushButton::clicked, this, &BansView::lift);
    connect(m_person, &QPushButton::clicked, this, [this] {
        if (const auto* row = chosen()) Q_EMIT personWanted(row->person.fileNumber.toString());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BansView::enableSteps);
}

void BansView::showHouse(const domain::StructureId& house)
{
    m_house = house;
    reload();
}

void BansView::reload()
{
    m_today = m_file.database().today();
    auto rows = storage::IncidentStore(m_file.database()).bansStanding(m_today);
    std::erase_if(rows, [this](const storage::BanRow& row) {
        return !m_house.isNull() && row.ban.structure && *row.ban.structure != m_house;
    });
    const auto due = std::count_if(rows.begin(), rows.end(), [this](const storage::BanRow& row) {
        return domain::mustBeReviewed(row.ban, m_today);
    });
    m_table->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    m_model->setRows(std::move(rows));
    fitColumns(m_table);
    if (m_model->rowCount() > 0) m_table->setCurrentIndex(m_model->index(0, 0));
    enableSteps();
    Q_EMIT waitingChanged(int(due));
}

const storage::BanRow* BansView::chosen() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() ? &m_model->row(index) : nullptr;
}

void BansView::enableSteps()
{
    const bool any = chosen();
    m_add->setEnabled(m_mayDecide);
    m_again->setEnabled(m_mayDecide && any);
    m_lift->setEnabled(m_mayDecide && any);
    m_person->setEnabled(any);
    if (!m_mayDecide)
        m_add->setToolTip(domain::notAllowed(m_file.actor().role, domain::Action::DecideBan).message);
}

bool BansView::choose(const domain::BanId& id)
{
    const auto at = m_model->find([&](const storage::BanRow& row) { return row.ban.id == id; });
    if (!at.isValid()) return false;
    m_table->setCurrentIndex(at);
    m_table->setFocus();
    return true;
}

void BansView::begin(const QString& fileNumber)
{
    if (!m_mayDecide) {
        showToast(this, {domain::notAllowed(m_file.actor().role, domain::Action::DecideBan).message,
                         Meaning::Attention});
        return;
    }
    if (!fileNumber.isEmpty()) {
        decide(fileNumber, {});
        return;
    }
    choosePerson(m_file, tr("Decide a ban"), tr("Who may not come for a time?"), this,
                 [this](const QString& number) { decide(number, {}); });
}

void BansView::beginFrom(const domain::IncidentId& id)
{
    const storage::IncidentStore store(m_file.database());
    const auto incident = store.find(id);
    if (!incident) return;
    const auto people = store.peopleOf(*incident);
    if (people.size() == 1) {
        decide(people.front().fileNumber.toString(), incident);
        return;
    }
    std::vector<PersonChoice> choices;
    choices.reserve(people.size());
    for (const auto& person : people)
        choices.push_back({person.fileNumber.toString(), person.latin.full(), person.arabic.full()});
    auto* picker = new PersonPicker(
        tr("Decide a ban"), tr("Type a part of the name: only those who were involved are found."),
        [choices](const QString& typed) {
            std::vector<PersonChoice> found;
            for (const auto& one : choices)
                if ((one.name + one.otherName + one.fileNumber).contains(typed, Qt::CaseInsensitive))
                    found.push_back(one);
            return found;
        },
        this);
    connect(picker, &PersonPicker::chosen, this,
            [this, incident](const QString& number) { decide(number, incident); });
    picker->open();
}

void BansView::decide(const QString& fileNumber, const std::optional<domain::Incident>& incident)
{
    auto& database = m_file.database();
    const auto number = domain::FileNumber::parse(fileNumber);
    const auto person = number ? storage::BeneficiaryStore(database).byFileNumber(*number) : std::nullopt;
    if (!person) {
        showToast(this, {tr("Nobody has this file number."), Meaning::Attention});
        return;
    }
    domain::Ban ban;
    ban.person = person->id;
    if (incident) ban.incident = incident->id;
    auto* dialog =
        new HouseDialog(u"banDialog"_s, tr("A ban for %1").arg(shownName(person->latin, person->arabic)),
                        tr("Decide it"), this);
    const BanForm fields(m_file, dialog, ban);
    auto* scope = new CodeCombo(dialog->form());
    auto* from = new DateEdit(DateEdit::Accepts::Day, dialog->form());
    scope->setObjectName(u"banScopeCombo"_s);
    from->setObjectName(u"banFromEdit"_s);
    auto houses = houseEntries(database);
    houses.insert(houses.begin(), {u"all"_s, tr("All our structures")});
    scope->setEntries(houses);
    const auto where = incident && incident->structure ? *incident->structure : m_house;
    scope->setCode(where.isNull() ? u"all"_s : where.toString());
    from->setToday(m_today);
    from->setDate(m_today);
    dialog->form()->add(u"structure"_s, scope)->setTexts(tr("Where she may not &come"));
    dialog->form()->add(u"from"_s, from)->setTexts(tr("&From"));
    auto shown = fields;
    shown.add();
    dialog->setKeep([this, ban, shown, scope, from]() -> std::vector<domain::Refusal> {
        auto wanted = shown.typed(ban);
        wanted.structure = domain::StructureId::fromString(scope->code());
        wanted.from = from->date();
        if (auto refusals = domain::problems(wanted); !refusals.empty()) return refusals;
        const auto id = storage::IncidentStore(m_file.database()).save(wanted);
        if (!id) return {id.error()};
        reload();
        choose(*id);
        showToast(this, {tr("The ban is decided. It is reviewed on %1.").arg(writeDate(wanted.reviewOn))});
        return {};
    });
    dialog->open();
    fields.reason->setFocus();
}

void BansView::decideAgain()
{
    const auto* row = chosen();
    if (!row) return;
    auto before = row->ban;
    before.explanation.clear();
    auto* dialog =
        new HouseDialog(u"banAgainDialog"_s, tr("A new decision about %1").arg(shownTag(row->person)),
                        tr("Decide anew"), this);
    BanForm fields(m_file, dialog, before);
    fields.add();
    dialog->setKeep([this, id = before.id, fields]() -> std::vector<domain::Refusal> {
        const auto wanted = fields.typed({});
        const auto done = storage::IncidentStore(m_file.database()).decideAgain(id, wanted);
        if (!done) return {done.error()};
        reload();
        choose(*done);
        showToast(this, {tr("The new decision holds from today. The one before stays on record.")});
        return {};
    });
    dialog->open();
    fields.until->setFocus();
}

void BansView::lift()
{
    const auto* row = chosen();
    if (!row) return;
    auto* dialog = new HouseDialog(u"liftBanDialog"_s, tr("Lift the ban of %1").arg(shownTag(row->person)),
                                   tr("Lift it today"), this);
    auto* reason = new QPlainTextEdit(dialog->form());
    reason->setObjectName(u"liftReasonEdit"_s);
    reason->setTabChangesFocus(true);
    reason->setFixedHeight(72);
    dialog->form()->add(u"liftReason"_s, reason, FormGrid::Width::Full)->setTexts(tr("&Why it ends early"));
    dialog->form()->field(u"liftReason"_s)->setNeeded(true);
    dialog->setKeep([this, id = row->ban.id, reason]() -> std::vector<domain::Refusal> {
        const auto done = storage::IncidentStore(m_file.database()).lift(id, reason->toPlainText());
        if (!done) return {done.error()};
        reload();
        showToast(this, {tr("The ban is lifted.")});
        return {};
    });
    dialog->open();
    reason->setFocus();
}

void BansView::setColumns()
{
    using Row = storage::BanRow;
    using Column = TableColumn<Row>;
    const auto reasons = storage::SettingsStore(m_file.database()).codebook(u"ban_reasons"_s);
    std::map<domain::StructureId, QString> names;
    for (const auto& structure : storage::StructureStore(m_file.database()).structures())
        names[structure.id] = houseName(structure);
    m_model->setColumns(
        {Column(u"who"_s, tr("Who"), [](const Row& r) { return shownTag(r.person); }),
         Column(u"number"_s, tr("File number"),
                [](const Row& r) { return isolateLtr(r.person.fileNumber.toString()); }),
         Column(u"reason"_s, tr("Reason"),
                [reasons](const Row& r) { return reasons.label(r.ban.reason, labelLanguage()); })
             .withToolTip([](const Row& r) { return r.ban.explanation; }),
         Column(u"where"_s, tr("Where"),
                [names](const Row& r) {
                    const auto name = r.ban.structure ? names.find(*r.ban.structure) : names.end();
                    return name == names.end() ? tr("All our structures") : isolate(name->second);
                }),
         Column(u"from"_s, tr("From"), [](const Row& r) { return writeDate(r.ban.from); })
             .sortedBy([](const Row& r) { return QVariant(r.ban.from); }),
         Column(u"until"_s, tr("Until"), [](const Row& r) { return writeDate(r.ban.until); })
             .sortedBy([](const Row& r) { return QVariant(r.ban.until); }),
         Column(u"review"_s, tr("Review"), [this](const Row& r) {
             const bool due = domain::mustBeReviewed(r.ban, m_today);
             return ChipLook{due ? Meaning::Danger : Meaning::Neutral,
                             due ? tr("Review now") : writeDate(r.ban.reviewOn),
                             due ? u"attention"_s : u"calendar"_s};
         }).sortedBy([](const Row& r) { return QVariant(r.ban.reviewOn); })});
}

void BansView::takeFocus()
{
    (m_table->isVisible() ? static_cast<QWidget*>(m_table) : m_add)->setFocus();
}

void BansView::retranslate()
{
    m_add->setText(tr("&Decide a ban"));
    m_again->setText(tr("Decide &anew…"));
    m_again->setToolTip(tr("Longer, shorter, or the same with another day of review"));
    m_lift->setText(tr("&Lift early…"));
    m_person->setText(tr("Show the &person"));
    m_table->setAccessibleName(tr("Bans in force"));
    m_empty->setTexts(
        tr("Nobody is banned"),
        tr("A ban always has an end, a reason and a day of review. Where somebody who is banned "
           "wants in, the desk is warned."));
    setColumns();
    reload();
}

} // namespace wasl::ui
