#include "ui/reception/structure_form.h"

#include "app/storage/structure_plan.h"
#include "app/storage/structure_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/reception/rules_fields.h"
#include "ui/referrals/partner_dialog.h"
#include "ui/shared/card.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/scrolled.h"
#include "ui/shared/text_fields.h"
#include "ui/shared/theme.h"
#include "ui/shared/toast.h"

#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::HoursSeason;

StructureForm::StructureForm(storage::CaseFile& file, QWidget* parent)
    : QWidget(parent)
    , m_file(file)
    , m_notice(new Notice(this))
    , m_form(new FormGrid(this))
    , m_save(new QPushButton(this))
    , m_use(new QPushButton(this))
{
    const auto& t = tokens();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, t.card, t.control, t.card);
    column->setSpacing(t.card);
    column->addWidget(m_notice);
    addFields();
    column->addWidget(scrolled(u"structureFormScroll"_s, m_form, this), 1);
    m_save->setObjectName(u"saveStructureFormButton"_s);
    m_use->setObjectName(u"structureUseButton"_s);
    setButtonRole(m_save, ButtonRole::Primary);
    setButtonRole(m_use, ButtonRole::Quiet);
    auto* line = new QHBoxLayout;
    line->addWidget(m_save);
    line->addWidget(m_use);
    line->addStretch();
    column->addLayout(line);
    connect(m_save, &QPushButton::clicked, this, &StructureForm::save);
    connect(m_use, &QPushButton::clicked, this, &StructureForm::setInUse);
}

void StructureForm::addFields()
{
    const auto named = [](auto* widget, const QString& name) {
        widget->setObjectName(name);
        return widget;
    };
    m_name = named(new NameField(NameField::Script::Any, m_form), u"structureFormNameEdit"_s);
    m_nameArabic = named(new NameField(NameField::Script::Arabic, m_form), u"structureFormNameArabicEdit"_s);
    m_contact = named(new NameField(NameField::Script::Any, m_form), u"structureContactEdit"_s);
    m_commune = named(new CodeCombo(m_form), u"structureFormCommuneCombo"_s);
    m_address = named(new QLineEdit(m_form), u"structureAddressEdit"_s);
    m_phone = named(new PhoneField(m_form), u"structurePhoneEdit"_s);
    m_email = named(new LtrField(m_form), u"structureEmailEdit"_s);
    m_accessibility = named(new QPlainTextEdit(m_form), u"structureAccessibilityEdit"_s);
    m_notes = named(new QPlainTextEdit(m_form), u"structureNotesEdit"_s);
    for (auto* text : {m_accessibility, m_notes}) {
        text->setTabChangesFocus(true);
        text->setFixedHeight(64);
    }
    m_form->add(u"name"_s, m_name)->setNeeded(true);
    m_form->add(u"nameArabic"_s, m_nameArabic);
    m_form->add(u"communeCode"_s, m_commune, FormGrid::Width::Full);
    m_form->add(u"address"_s, m_address, FormGrid::Width::Full);
    m_form->add(u"contact"_s, m_contact);
    m_form->add(u"phone"_s, m_phone);
    m_form->add(u"email"_s, m_email);
    m_form->add(u"accessibility"_s, m_accessibility, FormGrid::Width::Full);
    m_form->add(u"notes"_s, m_notes, FormGrid::Width::Full);
    m_rulesHead = m_form->addHeading({});
    m_rules = new RulesFields(m_form);
    m_hoursHead = m_form->addHeading({});
    m_hoursHint = new QLabel(m_form);
    m_hoursHint->setWordWrap(true);
    setTextRole(m_hoursHint, TextRole::Caption, true);
    m_form->addWhole(m_hoursHint);
    auto* ordinary = new QWidget(m_form);
    m_ordinary = makeWeek(u"ordinary"_s, ordinary);
    m_form->addWhole(ordinary);
    m_ramadanFold = new FoldSection(m_form);
    auto* ramadan = new QWidget(m_ramadanFold);
    m_ramadan = makeWeek(u"ramadan"_s, ramadan);
    m_ramadanFold->body()->addWidget(ramadan);
    m_form->addWhole(m_ramadanFold);
}

StructureForm::Week StructureForm::makeWeek(const QString& name, QWidget* parent)
{
    Week week{};
    auto* grid = new QGridLayout(parent);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(tokens().control);
    grid->setColumnStretch(1, 1);
    for (std::size_t day = 0; day < 7; ++day) {
        week.days[day] = new QLabel(parent);
        week.spans[day] = new LtrField(parent);
        week.spans[day]->setObjectName(u"%1Hours%2Edit"_s.arg(name).arg(day + 1));
        week.days[day]->setBuddy(week.spans[day]);
        grid->addWidget(week.days[day], int(day), 0);
        grid->addWidget(week.spans[day], int(day), 1);
    }
    week.everyDay = new QPushButton(parent);
    week.everyDay->setObjectName(name + u"EveryDayButton"_s);
    setButtonRole(week.everyDay, ButtonRole::Quiet);
    grid->addWidget(week.everyDay, 0, 2);
    connect(week.everyDay, &QPushButton::clicked, this, [spans = week.spans] {
        for (auto* span : spans)
            span->setText(spans.front()->text());
    });
    return week;
}

void StructureForm::show(const domain::ReceptionStructure& structure)
{
    m_structure = structure;
    m_notice->clear();
    m_form->clearErrors();
    retranslate(); // the lists of communes and rules, before one of them is chosen
    m_name->setText(structure.name);
    m_nameArabic->setText(structure.nameArabic);
    m_commune->setCode(structure.communeCode);
    m_address->setText(structure.address);
    m_contact->setText(structure.contact);
    m_phone->setPhone(structure.phone);
    m_email->setText(structure.email);
    m_accessibility->setPlainText(structure.accessibility);
    m_notes->setPlainText(structure.notes);
    m_rules->show(structure.rules);
    bool ramadan = false;
    for (int day = 1; day <= 7; ++day) {
        m_ordinary.spans[std::size_t(day) - 1]->setText(
            domain::shownHours(structure.hours, HoursSeason::Ordinary, day));
        const auto then = domain::shownHours(structure.hours, HoursSeason::Ramadan, day);
        m_ramadan.spans[std::size_t(day) - 1]->setText(then);
        ramadan = ramadan || !then.isEmpty();
    }
    m_ramadanFold->setOpen(ramadan);
}

domain::Result<domain::OpeningHours> StructureForm::hours() const
{
    domain::OpeningHours all;
    for (const auto& [season, week] :
         {std::pair(HoursSeason::Ordinary, &m_ordinary), std::pair(HoursSeason::Ramadan, &m_ramadan)})
        for (int day = 1; day <= 7; ++day) {
            auto* field = week->spans[std::size_t(day) - 1];
            auto read = domain::parseHours(field->text(), season, day);
            if (!read) {
                read.error().message =
                    u"%1: %2"_s.arg(week->days[std::size_t(day) - 1]->text(), read.error().message);
                field->setFocus();
                return read;
            }
            all.insert(all.end(), read->begin(), read->end());
        }
    return all;
}

void StructureForm::save()
{
    const auto read = hours();
    if (!read) {
        m_notice->say(read.error());
        return;
    }
    auto changed = m_structure;
    changed.name = m_name->name();
    changed.nameArabic = m_nameArabic->name();
    changed.communeCode = m_commune->code();
    changed.address = m_address->text().trimmed();
    changed.contact = m_contact->name();
    changed.phone = m_phone->phone();
    changed.email = m_email->text().trimmed();
    changed.accessibility = m_accessibility->toPlainText().trimmed();
    changed.notes = m_notes->toPlainText().trimmed();
    changed.rules = m_rules->rules();
    changed.hours = *read;
    const int misfits =
        changed.rules == m_structure.rules
            ? 0
            : storage::StructurePlan(m_file.database()).misfits(m_structure.id, changed.rules);
    const auto done = storage::StructureStore(m_file.database()).save(changed);
    if (!done) {
        m_notice->say(m_form->showRefusals({done.error()}));
        return;
    }
    showToast(this, {tr("Saved.")});
    Q_EMIT saved();
    if (misfits > 0)
        m_notice->say(
            Meaning::Attention,
            tr("%n guest(s) who stay here now would not be admitted by these rules. They keep their "
               "beds; the rules hold for whoever comes next.",
               nullptr, misfits));
}

void StructureForm::setInUse()
{
    const bool back = !m_structure.active;
    const auto done = storage::StructurePlan(m_file.database()).setInUse(m_structure.id, back);
    if (!done) {
        m_notice->say(done.error());
        return;
    }
    showToast(this, {back ? tr("The structure is back in use.") : tr("The structure is closed.")});
    Q_EMIT saved();
}

void StructureForm::retranslate()
{
    m_form->field(u"name"_s)->setTexts(tr("&Name of the structure"));
    m_form->field(u"nameArabic"_s)->setTexts(tr("Name in Arabic"));
    m_form->field(u"communeCode"_s)->setTexts(tr("Commune"));
    m_form->field(u"address"_s)->setTexts(tr("Address"));
    m_form->field(u"contact"_s)->setTexts(tr("Whom to ask for"));
    m_form->field(u"phone"_s)->setTexts(tr("Phone"));
    m_form->field(u"email"_s)->setTexts(tr("E-mail"));
    m_form->field(u"accessibility"_s)
        ->setTexts(
            tr("How one gets in with a wheelchair or a stick"),
            tr("Steps, ramp, lift, door width, toilets. Which rooms are accessible is said at each room."));
    m_form->field(u"notes"_s)->setTexts(tr("Notes"));
    fillCommunes(*m_commune);
    m_rulesHead->setText(tr("Who may stay in the whole structure"));
    m_hoursHead->setText(tr("When it is open"));
    m_hoursHint->setText(
        tr("Several times a day with a comma between: 9:00-12:30, 14:00-18:00. A night runs on: "
           "20:00-08:00. Empty means closed."));
    const auto locale = this->locale();
    for (auto* week : {&m_ordinary, &m_ramadan}) {
        for (int day = 1; day <= 7; ++day) {
            const auto name = locale.standaloneDayName(day, QLocale::LongFormat);
            week->days[std::size_t(day) - 1]->setText(name);
            week->spans[std::size_t(day) - 1]->setPlaceholderText(tr("Closed"));
            week->spans[std::size_t(day) - 1]->setAccessibleName(week == &m_ordinary
                                                                     ? tr("Opening hours on %1").arg(name)
                                                                     : tr("Ramadan hours on %1").arg(name));
        }
        week->everyDay->setText(tr("The same every day"));
    }
    m_ramadanFold->setHeading(tr("Other hours in Ramadan"));
    m_rules->retranslate();
    m_save->setText(tr("&Save"));
    m_use->setText(m_structure.active ? tr("Close the structure") : tr("Back into use"));
}

} // namespace wasl::ui
