#include "ui/house/belongings_view.h"

#include "app/reports/belonging_receipt.h"
#include "app/reports/pdf_writer.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/house/house_dialog.h"
#include "ui/house/house_words.h"
#include "ui/referrals/choose_person.h"
#include "ui/shared/background.h"
#include "ui/shared/button_row.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/page_header.h"
#include "ui/shared/person_words.h"
#include "ui/shared/table_setup.h"
#include "ui/shared/text_fields.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::BelongingEvent;
using storage::BelongingRow;
using storage::BelongingStore;

namespace
{

constexpr int mostPieces = 999;

QSpinBox* piecesSpin(QWidget* parent, int most, int value)
{
    auto* spin = new QSpinBox(parent);
    spin->setObjectName(u"belongingPiecesSpin"_s);
    spin->setRange(1, most);
    spin->setValue(value);
    return spin;
}

} // namespace

BelongingsView::BelongingsView(storage::CaseFile& file, FileChooser chooser, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_chooser(std::move(chooser))
    , m_today(file.database().today())
    , m_mayEdit(domain::may(file.actor().role, domain::Action::EditStays))
    , m_filters(new FilterChips(this))
    , m_model(new TableModel<BelongingRow>(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(u"folder"_s, this))
{
    const auto& t = tokens();
    setObjectName(u"belongingsView"_s);
    m_filters->setObjectName(u"belongingFilters"_s);
    m_table->setObjectName(u"belongingsTable"_s);
    setColumns();
    m_table->setModel(m_model);
    setUpTable(m_table, {[this](const QModelIndex& index) {
                             Q_EMIT personWanted(m_model->row(index).person.fileNumber.toString());
                         },
                         {},
                         {},
                         2});
    auto* steps = new ButtonRow(this);
    m_add = steps->addPrimary(u"depositButton"_s, u"add"_s);
    m_return = steps->add(u"returnButton"_s, u"receive"_s);
    m_give = steps->add(u"giveAwayButton"_s, u"delete"_s);
    m_receipt = steps->add(u"belongingReceiptButton"_s);
    m_person = steps->add(u"belongingPersonButton"_s, u"people"_s);
    auto* papers = new QMenu(m_receipt);
    for (const auto language :
         {language::Language::Arabic, language::Language::French, language::Language::English}) {
        auto* action = papers->addAction(language::ownName(language));
        action->setObjectName(u"belongingReceipt-"_s + language::code(language));
        connect(action, &QAction::triggered, this, [this, language] { print(language); });
    }
    m_receipt->setProperty("opensMenu", true);
    m_receipt->setMenu(papers);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, t.card, 0, 0);
    column->setSpacing(t.field);
    column->addWidget(m_filters);
    column->addWidget(steps);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    connect(m_filters, &FilterChips::chosenChanged, this, &BelongingsView::fillRows);
    connect(m_add, &QPushButton::clicked, this, [this] { begin(); });
    connect(m_return, &QPushButton::clicked, this, [this] { leave(false); });
    connect(m_give, &QPushButton::clicked, this, [this] { leave(true); });
    connect(m_person, &QPushButton::clicked, this, [this] {
        if (const auto* row = chosen()) Q_EMIT personWanted(row->person.fileNumber.toString());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BelongingsView::enableSteps);
}

void BelongingsView::showHouse(const domain::StructureId& house)
{
    m_house = house;
    reload();
}

bool BelongingsView::mayBeGiven(const BelongingRow& row) const
{
    return row.keptUntil && *row.keptUntil <= m_today;
}

bool BelongingsView::passes(const BelongingRow& row, const QString& filter) const
{
    if (filter == "unclaimed"_L1) return !row.staysHere;
    if (filter == "given"_L1) return mayBeGiven(row);
    return true;
}

void BelongingsView::reload()
{
    m_today = m_file.database().today();
    m_rows = BelongingStore(m_file.database()).here(m_house);
    const auto count = [this](const QString& filter) {
        return int(std::count_if(m_rows.begin(), m_rows.end(),
                                 [&](const BelongingRow& row) { return passes(row, filter); }));
    };
    m_filters->setChips({{u"all"_s, tr("All that is here"), count(u"all"_s)},
                         {u"unclaimed"_s, tr("Unclaimed"), count(u"unclaimed"_s)},
                         {u"given"_s, tr("Kept long enough"), count(u"given"_s)}});
    fillRows();
    Q_EMIT waitingChanged(count(u"given"_s));
}

void BelongingsView::fillRows()
{
    std::vector<BelongingRow> rows;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(rows),
                 [this](const BelongingRow& row) { return passes(row, m_filters->chosen()); });
    m_table->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    m_model->setRows(std::move(rows));
    fitColumns(m_table);
    if (m_model->rowCount() > 0) m_table->setCurrentIndex(m_model->index(0, 0));
    enableSteps();
}

const BelongingRow* BelongingsView::chosen() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() ? &m_model->row(index) : nullptr;
}

void BelongingsView::enableSteps()
{
    const auto* row = chosen();
    m_add->setEnabled(m_mayEdit);
    m_return->setEnabled(m_mayEdit && row);
    m_give->setEnabled(m_mayEdit && row && mayBeGiven(*row));
    m_give->setToolTip(row && row->keptUntil && !mayBeGiven(*row)
                           ? tr("It is kept for her until %1.").arg(writeDate(*row->keptUntil))
                           : QString());
    m_receipt->setEnabled(row);
    m_person->setEnabled(row);
}

bool BelongingsView::choose(const domain::BelongingId& id)
{
    const auto at = m_model->find([&](const BelongingRow& row) { return row.belonging.id == id; });
    if (!at.isValid()) return false;
    m_table->setCurrentIndex(at);
    return true;
}

void BelongingsView::begin(const QString& fileNumber)
{
    if (!m_mayEdit) {
        showToast(this, {domain::notAllowed(m_file.actor().role, domain::Action::EditStays).message,
                         Meaning::Attention});
        return;
    }
    if (!fileNumber.isEmpty()) {
        deposit(fileNumber);
        return;
    }
    choosePerson(m_file, tr("Take belongings in"), tr("Whose belongings are they?"), this,
                 [this](const QString& number) { deposit(number); });
}

void BelongingsView::deposit(const QString& fileNumber)
{
    const auto number = domain::FileNumber::parse(fileNumber);
    const auto person =
        number ? storage::BeneficiaryStore(m_file.database()).byFileNumber(*number) : std::nullopt;
    if (!person) {
        showToast(this, {tr("Nobody has this file number."), Meaning::Attention});
        return;
    }
    auto* dialog = new HouseDialog(u"depositDialog"_s,
                                   tr("Belongings of %1").arg(shownName(person->latin, person->arabic)),
                                   tr("Take them in"), this);
    auto* form = dialog->form();
    auto* what = new QLineEdit(form);
    auto* pieces = piecesSpin(form, mostPieces, 1);
    auto* place = new LtrField(form);
    auto* mode = new CodeCombo(form);
    auto* note = new QLineEdit(form);
    what->setObjectName(u"belongingWhatEdit"_s);
    place->setObjectName(u"belongingPlaceEdit"_s);
    mode->setObjectName(u"belongingModeCombo"_s);
    note->setObjectName(u"belongingNoteEdit"_s);
    std::vector<CodeEntry> modes;
    for (const auto one : domain::allOf<domain::DepositMode>())
        modes.push_back({domain::code(one), domain::label(one)});
    mode->setEntries(modes);
    mode->setCode(domain::code(domain::DepositMode::Counted));
    form->add(u"what"_s, what, FormGrid::Width::Full)->setTexts(tr("&What is kept for her"));
    form->field(u"what"_s)->setNeeded(true);
    form->add(u"pieces"_s, pieces)->setTexts(tr("How many &pieces"));
    form->add(u"place"_s, place)->setTexts(tr("Number of the &bag or locker"));
    form->add(u"mode"_s, mode)->setTexts(tr("&How it is taken in"));
    form->add(u"note"_s, note)->setTexts(tr("&Note"));
    domain::Belonging belonging;
    belonging.person = person->id;
    if (!m_house.isNull()) belonging.structure = m_house;
    dialog->setKeep([=, this]() -> std::vector<domain::Refusal> {
        auto wanted = belonging;
        wanted.what = what->text().simplified();
        wanted.pieces = pieces->value();
        wanted.place = place->text().simplified();
        wanted.mode =
            domain::fromCode<domain::DepositMode>(mode->code()).value_or(domain::DepositMode::Counted);
        wanted.note = note->text().trimmed();
        if (auto refusals = domain::problems(wanted, m_file.database().now()); !refusals.empty())
            return refusals;
        const auto id = BelongingStore(m_file.database()).save(wanted);
        if (!id) return {id.error()};
        reload();
        choose(*id);
        showToast(this, {tr("Taken in. Print the receipt for her to sign.")});
        return {};
    });
    dialog->open();
    what->setFocus();
}

void BelongingsView::leave(bool unclaimed)
{
    const auto* row = chosen();
    if (!row) return;
    const int left = domain::piecesLeft(row->belonging);
    auto* dialog = new HouseDialog(unclaimed ? u"giveAwayDialog"_s : u"returnDialog"_s,
                                   unclaimed ? tr("Give away or destroy") : tr("Return belongings"),
                                   unclaimed ? tr("Record it") : tr("Return"), this);
    auto* form = dialog->form();
    auto* event = new CodeCombo(form);
    auto* pieces = piecesSpin(form, left, left);
    auto* recipient = new QLineEdit(form);
    auto* proof = new QLineEdit(form);
    auto* witness = new QLineEdit(form);
    event->setObjectName(u"belongingEventCombo"_s);
    recipient->setObjectName(u"belongingRecipientEdit"_s);
    proof->setObjectName(u"belongingProofEdit"_s);
    witness->setObjectName(u"belongingWitnessEdit"_s);
    std::vector<CodeEntry> events;
    for (const auto one : unclaimed
                              ? std::array{BelongingEvent::HandedOver, BelongingEvent::Destroyed}
                              : std::array{BelongingEvent::ReturnedToHer, BelongingEvent::ReturnedToOther})
        events.push_back({domain::code(one), domain::label(one)});
    event->setEntries(events);
    event->setCode(events.front().code);
    form->add(u"event"_s, event, FormGrid::Width::Full)->setTexts(tr("&How"));
    form->add(u"pieces"_s, pieces)->setTexts(tr("How many &pieces"), tr("Of %1 that are here").arg(left));
    form->add(u"recipient"_s, recipient)->setTexts(tr("&Who takes it"));
    const auto reasonField = unclaimed ? u"reason"_s : u"proof"_s;
    form->add(reasonField, proof, FormGrid::Width::Full)
        ->setTexts(unclaimed ? tr("Wh&y") : tr("What shows that she &authorised it"));
    form->add(u"witness"_s, witness, FormGrid::Width::Full)->setTexts(tr("The &second person who was there"));
    const auto fit = [=] {
        const auto code = event->code();
        form->field(u"recipient"_s)
            ->setVisible(code != domain::code(BelongingEvent::ReturnedToHer) &&
                         code != domain::code(BelongingEvent::Destroyed));
        form->field(reasonField)
            ->setVisible(unclaimed || code == domain::code(BelongingEvent::ReturnedToOther));
        form->field(u"witness"_s)->setVisible(unclaimed);
    };
    connect(event, &CodeCombo::codeChanged, dialog, fit);
    fit();
    dialog->setKeep([=, this, id = row->belonging.id]() -> std::vector<domain::Refusal> {
        domain::BelongingStep step;
        step.event = domain::fromCode<BelongingEvent>(event->code()).value_or(BelongingEvent::ReturnedToHer);
        step.pieces = pieces->value();
        step.recipient = recipient->text().simplified();
        (unclaimed ? step.reason : step.proof) = proof->text().simplified();
        step.witness = witness->text().simplified();
        const auto done = BelongingStore(m_file.database()).step(id, step);
        if (!done) return {done.error()};
        reload();
        const int still = domain::piecesLeft(*done);
        showToast(this, {still > 0 ? tr("Recorded. %n piece(s) are still here.", nullptr, still)
                                   : tr("Recorded. Nothing of it is here any more.")});
        return {};
    });
    dialog->open();
    pieces->setFocus();
}

void BelongingsView::print(language::Language language)
{
    const auto* row = chosen();
    if (!row) return;
    auto& database = m_file.database();
    const auto report = reports::belongingReceiptToPrint(
        database, row->belonging, {m_file.associationName(), m_file.actor().name, database.today()},
        language);
    if (!report) {
        showToast(this, {report.error().message, Meaning::Attention});
        return;
    }
    const auto name =
        u"%1-belongings-%2.pdf"_s.arg(row->person.fileNumber.toString(), language::code(language));
    const auto path = m_chooser.ask(this, {FileQuestion::Kind::Save, tr("Save the receipt"),
                                           QDir::home().filePath(name), tr("PDF (*.pdf)")});
    if (path.isEmpty()) return;
    runInBackground(
        this, [paper = *report, path] { return reports::writePdf(paper, path); },
        [this](const domain::Result<void>& written) {
            showToast(this,
                      written ? ToastText{tr("The receipt is saved. It bears her name and is not encrypted.")}
                              : ToastText{written.error().message, Meaning::Attention});
        });
}

void BelongingsView::setColumns()
{
    using Column = TableColumn<BelongingRow>;
    m_model->setColumns(
        {Column(u"who"_s, tr("Whose"), [](const BelongingRow& r) { return shownTag(r.person); }),
         Column(u"number"_s, tr("File number"),
                [](const BelongingRow& r) { return isolateLtr(r.person.fileNumber.toString()); }),
         Column(u"what"_s, tr("What"), [](const BelongingRow& r) { return isolate(r.belonging.what); }),
         Column(u"pieces"_s, tr("Pieces here"),
                [](const BelongingRow& r) {
                    const int left = domain::piecesLeft(r.belonging);
                    return left == r.belonging.pieces
                               ? writeNumber(left)
                               : tr("%1 of %2").arg(writeNumber(left), writeNumber(r.belonging.pieces));
                })
             .sortedBy([](const BelongingRow& r) { return QVariant(domain::piecesLeft(r.belonging)); }),
         Column(u"place"_s, tr("Bag or locker"),
                [](const BelongingRow& r) { return isolateLtr(r.belonging.place); }),
         Column(u"since"_s, tr("Since"),
                [](const BelongingRow& r) { return writeDate(r.belonging.depositedAt.toLocalTime().date()); })
             .sortedBy([](const BelongingRow& r) { return QVariant(r.belonging.depositedAt); }),
         Column(u"state"_s, tr("State"), [this](const BelongingRow& r) {
             if (r.staysHere) return ChipLook{Meaning::Accent, tr("She stays here"), u"people"_s};
             const auto words = tr("Unclaimed for %n day(s)", nullptr, r.daysUnclaimed);
             return mayBeGiven(r) ? ChipLook{Meaning::Danger, words, u"attention"_s}
                                  : ChipLook{Meaning::Attention, words, u"clock"_s};
         }).sortedBy([](const BelongingRow& r) { return QVariant(r.staysHere ? -1 : r.daysUnclaimed); })});
}

void BelongingsView::takeFocus()
{
    (m_table->isVisible() ? static_cast<QWidget*>(m_table) : m_add)->setFocus();
}

void BelongingsView::retranslate()
{
    m_add->setText(tr("&Take belongings in"));
    m_return->setText(tr("&Return…"));
    m_give->setText(tr("&Give away or destroy…"));
    m_receipt->setText(tr("Re&ceipt"));
    m_person->setText(tr("Show the &person"));
    m_table->setAccessibleName(tr("Belongings that are here"));
    m_filters->setAccessibleName(tr("Which belongings are shown"));
    m_empty->setTexts(
        tr("Nothing is kept here"),
        tr("What is taken in for a guest stands here until it is returned: what it is, how many "
           "pieces, in which bag or locker."));
    setColumns();
    reload();
}

} // namespace wasl::ui
