#include "ui/activities/activity_record.h"

#include "app/domain/user.h"
#include "app/reports/attendance_sheet.h"
#include "app/reports/pdf_writer.h"
#include "app/storage/activity_store.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/partner_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/beneficiaries/code_list_edit.h"
#include "ui/beneficiaries/draft_keeper.h"
#include "ui/beneficiaries/form_choices.h"
#include "ui/beneficiaries/rows_editor.h"
#include "ui/beneficiaries/rows_reading.h"
#include "ui/referrals/choose_person.h"
#include "ui/referrals/partner_choice.h"
#include "ui/shared/card.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/field.h"
#include "ui/shared/icons.h"
#include "ui/shared/notice.h"
#include "ui/shared/page_header.h"
#include "ui/shared/person_words.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"
#include "ui/shared/writing.h"

#include <QIntValidator>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

constexpr int mostInGroup = 99'999;
constexpr int countColumns[] = {2, 3, 4}; // of the counted groups: women, men, not said

/// The code in what codeTyped() made of it.
QString codeRead(const QJsonValue& typed)
{
    const auto text = typed.toString();
    return text.startsWith(u'=') ? text.sliced(1) : QString();
}

/// A number of people as typed; -1 for what is none.
int peopleTyped(const QJsonValue& typed)
{
    const auto text = domain::withLatinDigits(typed.toString()).trimmed();
    if (text.isEmpty()) return 0;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? number : -1;
}

} // namespace

ActivityRecord::ActivityRecord(storage::CaseFile& file, std::shared_ptr<const Lists> lists,
                               FileChooser chooser, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_lists(std::move(lists))
    , m_kinds(storage::SettingsStore(file.database()).codebook(u"activity_kinds"_s))
    , m_programmes(storage::SettingsStore(file.database()).codebook(u"snia_programmes"_s))
    , m_functions(storage::SettingsStore(file.database()).codebook(u"participant_functions"_s))
    , m_chooser(std::move(chooser))
    , m_mayEdit(domain::may(file.actor().role, domain::Action::EditActivities))
    , m_header(new PageHeader(this))
    , m_draftNotice(new Notice(this))
    , m_notice(new Notice(this))
    , m_form(new FormGrid)
    , m_kind(new CodeCombo(m_form))
    , m_sector(new CodeCombo(m_form))
    , m_programme(new CodeCombo(m_form))
    , m_commune(new CodeCombo(m_form))
    , m_title(new QLineEdit(m_form))
    , m_place(new QLineEdit(m_form))
    , m_from(new DateEdit(DateEdit::Accepts::Day, m_form))
    , m_until(new DateEdit(DateEdit::Accepts::Day, m_form))
    , m_hours(new LtrField(m_form))
    , m_partners(new CodeListEdit(u"activityPartners"_s, m_form))
    , m_notes(new QPlainTextEdit(m_form))
    , m_drafts(new DraftKeeper(
          file.database(), [this] { return m_typed.typed(); }, this))
{
    const auto& t = tokens();
    setObjectName(u"activityRecord"_s);
    m_header->setBackVisible(true);
    m_draftNotice->setObjectName(u"activityDraftNotice"_s);
    m_notice->setObjectName(u"activityNotice"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.field);
    column->addWidget(m_header);
    column->addWidget(m_draftNotice);
    column->addWidget(m_notice);

    auto* content = new QWidget;
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(t.card);
    auto* what = new Card(content);
    what->body()->addWidget(m_form);
    inside->addWidget(what);
    buildForm();
    buildParticipants();
    inside->addWidget(m_countedCard);
    inside->addWidget(m_namedCard);
    inside->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setProperty("surface", u"page"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    column->addWidget(area, 1);
    m_totals = new QLabel(this);
    m_totals->setObjectName(u"activityTotals"_s);
    setTextRole(m_totals, TextRole::SectionHead);
    column->addWidget(m_totals);

    m_again = m_header->addAction(u"sameAgainButton"_s, {}, u"copy"_s);
    m_print = m_header->addAction(u"attendanceSheetButton"_s, {});
    m_remove = m_header->addAction(u"removeActivityButton"_s, {}, u"delete"_s);
    m_save = m_header->setMainAction(u"saveActivityButton"_s, {}, u"save"_s);
    m_printMenu = new QMenu(m_print);
    m_printMenu->setObjectName(u"attendanceSheetMenu"_s);
    m_print->setProperty("opensMenu", true);
    m_print->setMenu(m_printMenu);
    for (const auto language :
         {language::Language::Arabic, language::Language::French, language::Language::English}) {
        auto* action = m_printMenu->addAction(language::ownName(language));
        action->setObjectName(u"attendanceSheet-"_s + language::code(language));
        connect(action, &QAction::triggered, this, [this, language] { print(language); });
    }
    connect(m_header, &PageHeader::backRequested, this, &ActivityRecord::backRequested);
    connect(m_again, &QPushButton::clicked, this, &ActivityRecord::sameAgain);
    connect(m_remove, &QPushButton::clicked, this, &ActivityRecord::remove);
    const auto saveByHand = [this] {
        if (m_mayEdit && save()) showToast(this, {tr("The activity is saved.")});
    };
    connect(m_save, &QPushButton::clicked, this, saveByHand);
    auto* keys = new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, saveByHand);
    connect(m_draftNotice->setAction(u"continueActivityDraftButton"_s, {}), &QPushButton::clicked, this,
            [this] {
                if (const auto draft = m_drafts->find(draftName()))
                    m_typed.setTyped(DraftKeeper::read(*draft));
                m_draftNotice->clear();
            });
    fillLists();
}

void ActivityRecord::buildForm()
{
    const auto today = m_file.database().today();
    m_from->setToday(today);
    m_until->setToday(today);
    m_notes->setFixedHeight(64);
    m_notes->setTabChangesFocus(true);
    struct Part
    {
        QString field;
        QWidget* control;
        QString name;
        FormGrid::Width width = FormGrid::Width::Half;
    };
    const Part parts[] = {{u"title"_s, m_title, u"activityTitleEdit"_s, FormGrid::Width::Full},
                          {u"kind"_s, m_kind, u"activityKindCombo"_s},
                          {u"sector"_s, m_sector, u"activitySectorCombo"_s},
                          {u"from"_s, m_from, u"activityFromEdit"_s},
                          {u"until"_s, m_until, u"activityUntilEdit"_s},
                          {u"communeCode"_s, m_commune, u"activityCommuneCombo"_s},
                          {u"place"_s, m_place, u"activityPlaceEdit"_s},
                          {u"hours"_s, m_hours, u"activityHoursEdit"_s},
                          {u"programme"_s, m_programme, u"activityProgrammeCombo"_s},
                          {u"partners"_s, m_partners, u"activityPartnersList"_s, FormGrid::Width::Full},
                          {u"notes"_s, m_notes, u"activityNotesEdit"_s, FormGrid::Width::Full}};
    for (const auto& part : parts) {
        part.control->setObjectName(part.name);
        m_form->add(part.field, part.control, part.width);
        m_typed.add(part.field, part.control);
        connectTyped(part.control, this, [this] {
            if (m_filling) return;
            m_dirty = true;
            m_drafts->touch();
        });
    }
    for (const auto& needed : {u"title"_s, u"kind"_s, u"from"_s})
        m_form->field(needed)->setNeeded(true);
    // A programme is the sector's, until somebody says otherwise.
    connect(m_sector, &CodeCombo::codeChanged, this, [this](const QString& code) {
        const auto* sector = m_filling ? nullptr : m_lists->sectors.find(code);
        if (sector && m_programme->code().isEmpty())
            m_programme->setCode(sector->extra.value(u"snia_programme"_s));
    });
}

void ActivityRecord::buildParticipants()
{
    const auto function = [this](QWidget* parent) -> QWidget* {
        auto* combo = new CodeCombo(parent);
        combo->setEntries(codeEntries(m_functions, m_file.database().today()));
        return combo;
    };
    const auto commune = [this](QWidget* parent) -> QWidget* {
        auto* combo = new CodeCombo(parent);
        combo->setEntries(communeEntries(*m_lists));
        return combo;
    };
    const auto number = [](QWidget* parent) -> QWidget* {
        auto* field = new LtrField(parent);
        field->setValidator(new QIntValidator(0, mostInGroup, field));
        field->setPlaceholderText(u"0"_s);
        return field;
    };
    const auto functionTitle = [] { return tr("Function"); };
    const auto communeTitle = [] { return tr("Commune"); };
    m_countedCard = new Card(this);
    m_counted = new RowsEditor(u"counted"_s,
                               {{u"function"_s, functionTitle, function, 4},
                                {u"communeCode"_s, communeTitle, commune, 5},
                                {u"women"_s, [] { return tr("Women"); }, number, 1},
                                {u"men"_s, [] { return tr("Men"); }, number, 1},
                                {u"notSaid"_s, [] { return tr("Not said"); }, number, 1}},
                               m_countedCard);
    m_hint = new QLabel(m_countedCard);
    m_hint->setWordWrap(true);
    setTextRole(m_hint, TextRole::Caption, true);
    m_countedCard->body()->addWidget(m_hint);
    m_countedCard->body()->addWidget(m_counted);

    m_namedCard = new Card(this);
    m_named = new RowsEditor(
        u"named"_s,
        {{u"name"_s, [] { return tr("Name"); },
          [](QWidget* parent) -> QWidget* { return new NameField(NameField::Script::Any, parent); }, 5},
         {u"function"_s, functionTitle, function, 4},
         {u"communeCode"_s, communeTitle, commune, 5}},
        m_namedCard);
    m_onFile = new QPushButton(m_namedCard);
    m_onFile->setObjectName(u"addOnFileButton"_s);
    m_onFile->setIcon(themeIcon(u"search"_s));
    setButtonRole(m_onFile, ButtonRole::Quiet);
    m_namedCard->addHeadWidget(m_onFile);
    m_namedCard->body()->addWidget(m_named);
    connect(m_onFile, &QPushButton::clicked, this, &ActivityRecord::addOnFile);
    for (auto* rows : {m_counted, m_named}) {
        m_typed.add(rows == m_counted ? u"counted"_s : u"named"_s, rows);
        connect(rows, &RowsEditor::edited, this, [this] {
            writeTotals();
            if (m_filling) return;
            m_dirty = true;
            m_drafts->touch();
        });
    }
}

void ActivityRecord::fillLists()
{
    const auto today = m_file.database().today();
    m_kind->setEntries(codeEntries(m_kinds, today));
    m_sector->setEntries(codeEntries(m_lists->sectors, today));
    m_programme->setEntries(codeEntries(m_programmes, today));
    m_commune->setEntries(communeEntries(*m_lists));
    m_partners->setEntries(partnerEntries(storage::partnerChoices(m_file.database(), {{}, {}, true}),
                                          storage::PartnerStore(m_file.database()), {}));
}

bool ActivityRecord::show(const domain::ActivityId& id)
{
    auto found = storage::ActivityStore(m_file.database()).find(id);
    if (!found) return false;
    m_activity = *std::move(found);
    showAll();
    offerDraft();
    return true;
}

void ActivityRecord::begin()
{
    m_activity = {};
    m_activity.from = m_file.database().today();
    showAll();
    offerDraft();
}

QString ActivityRecord::nameOf(const domain::NamedParticipant& participant) const
{
    const auto person = participant.person
                            ? storage::BeneficiaryStore(m_file.database()).find(*participant.person)
                            : std::nullopt;
    if (!person) return participant.name;
    return withoutBidiMarks(shownName(person->latin, person->arabic)) + u" · "_s +
           person->fileNumber.toString();
}

void ActivityRecord::showAll()
{
    m_filling = true;
    m_dirty = false;
    fillLists();
    m_form->clearErrors();
    m_notice->clear();
    m_draftNotice->clear();
    const auto& a = m_activity;
    QJsonArray partners, counted, named;
    for (const auto& partner : a.partners)
        partners.append(partner.toString());
    const auto number = [](int value) { return value > 0 ? QString::number(value) : QString(); };
    for (const auto& group : a.counted)
        counted.append(QJsonArray{codeTyped(group.function), codeTyped(group.communeCode),
                                  number(group.women), number(group.men), number(group.notSaid), QString()});
    // People without a file are counted, so the form of a new one offers a group to fill in.
    if (a.id.isNull() && a.counted.empty())
        counted.append(
            QJsonArray{codeTyped(u"beneficiary"_s), QString(), QString(), QString(), QString(), QString()});
    for (const auto& participant : a.named)
        named.append(QJsonArray{nameOf(participant), codeTyped(participant.function),
                                codeTyped(participant.communeCode),
                                participant.person ? participant.person->toString() : QString()});
    m_typed.setTyped({{u"title"_s, a.title},
                      {u"kind"_s, codeTyped(a.kind)},
                      {u"sector"_s, codeTyped(a.sector)},
                      {u"from"_s, a.from.isValid() ? domain::shownDate(a.from) : QString()},
                      {u"until"_s, a.until ? domain::shownDate(*a.until) : QString()},
                      {u"communeCode"_s, codeTyped(a.communeCode)},
                      {u"place"_s, a.place},
                      {u"hours"_s, a.hours ? QString::number(*a.hours) : QString()},
                      {u"programme"_s, codeTyped(a.programme)},
                      {u"partners"_s, partners},
                      {u"notes"_s, a.notes},
                      {u"counted"_s, counted},
                      {u"named"_s, named}});
    // A person on file is exchanged, not renamed.
    for (int row = 0; row < m_named->rowCount(); ++row)
        if (auto* name = qobject_cast<QLineEdit*>(m_named->cell(row, 0)))
            name->setReadOnly(!m_named->key(row).isEmpty());
    m_filling = false;
    const bool isNew = a.id.isNull();
    for (auto* rows : {m_counted, m_named})
        rows->setLocked(!m_mayEdit);
    m_form->setEnabled(m_mayEdit);
    m_onFile->setVisible(m_mayEdit && domain::may(m_file.actor().role, domain::Action::FindPerson));
    m_again->setVisible(m_mayEdit);
    m_print->setVisible(!isNew);
    m_remove->setVisible(!isNew && m_mayEdit);
    m_save->setEnabled(m_mayEdit);
    if (!m_mayEdit) m_notice->say(domain::notAllowed(m_file.actor().role, domain::Action::EditActivities));
    m_header->setTitle(isNew ? tr("New activity") : isolate(a.title));
    m_again->setText(isNew ? tr("Same as last time") : tr("Same again"));
    m_drafts->begin(draftName());
    writeTotals();
}

QString ActivityRecord::draftName() const
{
    return u"activity/"_s + (m_activity.id.isNull() ? u"new"_s : m_activity.id.toString());
}

void ActivityRecord::offerDraft()
{
    const auto draft = m_mayEdit ? m_drafts->find(draftName()) : std::nullopt;
    if (!draft) return;
    m_draftNotice->say(
        Meaning::Information,
        tr("Something was typed here on %1 and not saved.").arg(writeDateTime(draft->savedAt)));
}

domain::Activity ActivityRecord::read() const
{
    auto activity = m_activity;
    activity.title = m_title->text().simplified();
    activity.kind = m_kind->code();
    activity.sector = m_sector->code();
    activity.programme = m_programme->code();
    activity.communeCode = m_commune->code();
    activity.place = m_place->text().simplified();
    activity.from = m_from->date();
    activity.until = m_until->date().isValid() ? std::optional(m_until->date()) : std::nullopt;
    activity.hours.reset();
    if (const auto typed = domain::withLatinDigits(m_hours->text()).trimmed().replace(u',', u'.');
        !typed.isEmpty()) {
        bool isNumber = false;
        const double hours = typed.toDouble(&isNumber);
        activity.hours = isNumber ? hours : -1; // which the domain's rule refuses in words
    }
    activity.partners.clear();
    for (const auto& code : m_partners->codes())
        if (const auto id = domain::PartnerId::fromString(code)) activity.partners.push_back(*id);
    activity.notes = m_notes->toPlainText().trimmed();
    activity.counted.clear();
    for (const auto& value : m_counted->values()) {
        const auto row = value.toArray();
        activity.counted.push_back({codeRead(row[0]), codeRead(row[1]), peopleTyped(row[2]),
                                    peopleTyped(row[3]), peopleTyped(row[4])});
    }
    activity.named.clear();
    for (const auto& value : m_named->values()) {
        const auto row = value.toArray();
        const auto person = domain::BeneficiaryId::fromString(row[3].toString());
        activity.named.push_back({person, person ? QString() : row[0].toString().simplified(),
                                  codeRead(row[1]), codeRead(row[2])});
    }
    return activity;
}

bool ActivityRecord::save()
{
    finishTyping(this);
    m_counted->clearErrors();
    m_named->clearErrors();
    auto wanted = read();
    // The group a new form offers is no group while nobody is in it.
    if (wanted.counted.size() == 1 && wanted.counted.front().total() == 0) wanted.counted.clear();
    auto refusals = m_typed.unreadable();
    storage::ActivityStore store(m_file.database());
    if (refusals.empty()) {
        const auto saved = store.save(std::move(wanted));
        if (saved) {
            m_drafts->discard();
            m_activity = *store.find(*saved);
            showAll();
            Q_EMIT changed(m_activity.from);
            return true;
        }
        refusals.push_back(saved.error());
    }
    auto left = m_form->showRefusals(refusals);
    std::erase_if(left, [this](const domain::Refusal& refusal) {
        return m_counted->showRefusal(refusal.field, refusal.message) ||
               m_named->showRefusal(refusal.field, refusal.message);
    });
    if (left.empty())
        m_notice->clear();
    else
        m_notice->say(left);
    return false;
}

void ActivityRecord::sameAgain()
{
    const auto today = m_file.database().today();
    auto former = m_activity.id.isNull() ? storage::ActivityStore(m_file.database()).lastOf(m_kind->code())
                                         : std::optional(m_activity);
    if (!former) {
        showToast(this, {tr("There is no former activity of this kind yet."), Meaning::Information});
        return;
    }
    keepDraft();
    m_activity = domain::sameAgain(*former, today);
    showAll();
    m_dirty = true;
    m_notice->say(Meaning::Information,
                  tr("This is a new activity, like the one of %1. Who was counted is counted anew.")
                      .arg(writeDate(former->from)));
    m_from->setFocus(Qt::OtherFocusReason);
    m_from->selectAll();
}

void ActivityRecord::remove()
{
    const auto removed = storage::ActivityStore(m_file.database()).remove(m_activity.id);
    if (!removed) {
        m_notice->say(removed.error());
        return;
    }
    m_drafts->discard();
    m_activity = {};
    m_dirty = false;
    Q_EMIT changed(removed->from);
    Q_EMIT backRequested();
    showToast(this, {tr("The activity was removed."), Meaning::Done, [this, activity = *removed] {
                         const auto back = storage::ActivityStore(m_file.database()).save(activity);
                         if (!back) showToast(this, {back.error().message, Meaning::Attention});
                         Q_EMIT changed(activity.from);
                     }});
}

void ActivityRecord::addOnFile()
{
    choosePerson(m_file, tr("Add a participant"), tr("Who took part?"), this, [this](const QString& number) {
        const auto parsed = domain::FileNumber::parse(number);
        const auto person =
            parsed ? storage::BeneficiaryStore(m_file.database()).byFileNumber(*parsed) : std::nullopt;
        if (!person) return;
        domain::NamedParticipant participant;
        participant.person = person->id;
        const int row = m_named->addRow({nameOf(participant), codeTyped(u"beneficiary"_s),
                                         codeTyped(person->communeCode), person->id.toString()});
        if (auto* name = qobject_cast<QLineEdit*>(m_named->cell(row, 0))) name->setReadOnly(true);
        m_dirty = true;
        m_drafts->touch();
        writeTotals();
        m_onFile->setFocus(Qt::OtherFocusReason);
    });
}

void ActivityRecord::print(language::Language language)
{
    if (m_mayEdit && m_dirty && !save()) return;
    auto& database = m_file.database();
    const auto report = reports::attendanceSheetToPrint(
        database, m_activity, {m_file.associationName(), m_file.actor().name, database.today()}, language);
    if (!report) {
        m_notice->say(report.error());
        return;
    }
    const auto path = m_chooser.ask(
        this, {FileQuestion::Kind::Save, tr("Save the attendance sheet as"),
               u"wasl-%1-%2.pdf"_s.arg(m_activity.from.toString(Qt::ISODate), language::code(language)),
               tr("PDF (*.pdf)")});
    if (path.isEmpty()) return;
    runInBackground(
        this, [report = *report, path] { return reports::writePdf(report, path); },
        [this](const domain::Result<void>& written) {
            if (written)
                showToast(this, {tr("The attendance sheet is written.")});
            else
                m_notice->say(written.error());
        });
}

void ActivityRecord::writeTotals()
{
    domain::Activity counted;
    for (const auto& value : m_counted->values()) {
        const auto row = value.toArray();
        int people[3];
        for (int i = 0; i < 3; ++i)
            people[i] = std::max(0, peopleTyped(row[countColumns[i]]));
        counted.counted.push_back({{}, {}, people[0], people[1], people[2]});
    }
    const auto all = domain::totals(counted);
    const int named = m_named->rowCount();
    m_totals->setText(tr("%1 participants: women %2, men %3, not said %4, named %5")
                          .arg(writeNumber(all.all() + named), writeNumber(all.women), writeNumber(all.men),
                               writeNumber(all.notSaid), writeNumber(named)));
}

void ActivityRecord::keepDraft()
{
    if (m_dirty) m_drafts->keepNow();
}

void ActivityRecord::takeFocus()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void ActivityRecord::retranslate()
{
    const auto set = [this](const QString& field, const QString& label, const QString& hint = {}) {
        m_form->field(field)->setTexts(label, hint);
    };
    set(u"title"_s, tr("&Title"));
    set(u"kind"_s, tr("&Kind"));
    set(u"sector"_s, tr("Sector"));
    set(u"from"_s, tr("&Day"), tr("The first, when there are several."));
    set(u"until"_s, tr("Last day"));
    set(u"communeCode"_s, tr("Commune"));
    set(u"place"_s, tr("Venue"));
    set(u"hours"_s, tr("Number of hours"), tr("All together."));
    set(u"programme"_s, tr("Programme of the SNIA"));
    set(u"partners"_s, tr("With which partners"));
    nameControl(m_partners->combo(), tr("With which partners"));
    set(u"notes"_s, tr("Notes"));
    m_countedCard->setHeading(tr("Counted"));
    m_hint->setText(tr("Whoever has no file is counted, not registered: nobody needs a name to learn "
                       "something, and the month counts her all the same."));
    m_namedCard->setHeading(tr("By name"));
    m_counted->setTexts(tr("Add a group"), tr("Remove this group"));
    m_named->setTexts(tr("Add a name"), tr("Remove this participant"));
    m_onFile->setText(tr("Add somebody on file…"));
    m_print->setText(tr("Attendance sheet"));
    m_remove->setText(tr("Remove"));
    m_save->setText(tr("&Save"));
    m_draftNotice->setAction(u"continueActivityDraftButton"_s, tr("Continue with it"));
    const bool dirty = m_dirty;
    if (dirty) {
        m_header->setTitle(m_activity.id.isNull() ? tr("New activity") : isolate(m_activity.title));
        m_again->setText(m_activity.id.isNull() ? tr("Same as last time") : tr("Same again"));
        fillLists();
        writeTotals();
    } else {
        showAll();
    }
}

} // namespace wasl::ui
