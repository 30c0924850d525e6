#include "ui/house/incident_dialog.h"

#include "app/storage/settings_store.h"
#include "app/storage/vault/case_file.h"
#include "ui/beneficiaries/rows_editor.h"
#include "ui/beneficiaries/rows_reading.h"
#include "ui/house/house_words.h"
#include "ui/house/people_edit.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/text_fields.h"
#include "ui/shared/tokens.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

QPlainTextEdit* incidentText(QWidget* parent, const QString& name)
{
    auto* edit = new QPlainTextEdit(parent);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(64);
    return edit;
}

} // namespace

IncidentDialog::IncidentDialog(storage::CaseFile& file, domain::Incident incident, QWidget* parent)
    : HouseDialog(u"incidentDialog"_s, incident.id.isNull() ? tr("Write down an incident") : tr("Incident"),
                  tr("Save"), parent)
    , m_file(file)
    , m_incident(std::move(incident))
{
    resize(860, 660);
    addFields();
    addTexts();
    addFollowUps();
    fill();
    setKeep([this] { return keep(); });
    m_kind->setFocus();
}

void IncidentDialog::addFields()
{
    m_kind = new CodeCombo(form());
    m_severity = new CodeCombo(form());
    m_structure = new CodeCombo(form());
    m_where = new CodeCombo(form());
    m_day = new DateEdit(DateEdit::Accepts::Day, form());
    m_hour = new LtrField(form());
    m_people = new PeopleEdit(m_file, u"incidentPeople"_s, form());
    m_kind->setObjectName(u"incidentKindCombo"_s);
    m_severity->setObjectName(u"incidentSeverityCombo"_s);
    m_structure->setObjectName(u"incidentStructureCombo"_s);
    m_where->setObjectName(u"incidentCompartmentCombo"_s);
    m_day->setObjectName(u"incidentDayEdit"_s);
    m_hour->setObjectName(u"incidentHourEdit"_s);
    m_people->setObjectName(u"incidentPeople"_s);
    const auto add = [this](const QString& name, QWidget* control, const QString& label, bool needed,
                            FormGrid::Width width = FormGrid::Width::Half) {
        auto* field = form()->add(name, control, width);
        field->setTexts(label);
        field->setNeeded(needed);
    };
    add(u"kind"_s, m_kind, tr("&What kind of incident"), true);
    add(u"severity"_s, m_severity, tr("How &grave"), true);
    add(u"at"_s, m_day, tr("&Day"), true);
    add(u"hour"_s, m_hour, tr("&Hour"), false);
    add(u"structure"_s, m_structure, tr("&Structure"), false);
    add(u"compartment"_s, m_where, tr("Who may &read the texts"), true);
    add(u"people"_s, m_people, tr("&People involved"), false, FormGrid::Width::Full);
    const auto today = m_file.database().today();
    m_day->setToday(today);
    const storage::SettingsStore settings(m_file.database());
    m_kind->setEntries(codeEntries(settings.codebook(u"incident_kinds"_s), today));
    std::vector<CodeEntry> severities;
    for (const auto severity : domain::allOf<domain::Severity>())
        severities.push_back({domain::code(severity), domain::label(severity)});
    m_severity->setEntries(severities);
    m_structure->setEntries(houseEntries(m_file.database()));
    m_where->setEntries(
        {{domain::code(domain::Compartment::General), tr("Whoever may see incidents")},
         {domain::code(domain::Compartment::Violence), tr("Only those with the key for violence")}});
    connect(m_where, &CodeCombo::codeChanged, this, &IncidentDialog::describeSealing);
}

void IncidentDialog::addTexts()
{
    m_description = incidentText(form(), u"incidentDescriptionEdit"_s);
    m_measures = incidentText(form(), u"incidentMeasuresEdit"_s);
    form()->add(u"description"_s, m_description, FormGrid::Width::Full)->setTexts(tr("What happe&ned"));
    form()->field(u"description"_s)->setNeeded(true);
    form()->add(u"measures"_s, m_measures, FormGrid::Width::Full)->setTexts(tr("&Measures taken"));
}

void IncidentDialog::addFollowUps()
{
    const auto day = [this](QWidget* parent) {
        auto* edit = new DateEdit(DateEdit::Accepts::Day, parent);
        edit->setToday(m_file.database().today());
        return edit;
    };
    m_followUps = new RowsEditor(
        u"followUps"_s,
        {{u"what"_s, [] { return tr("What is to be done"); }, [](QWidget* p) { return new QLineEdit(p); }, 7},
         {u"by"_s, [] { return tr("By whom"); },
          [this](QWidget* p) {
              auto* combo = new CodeCombo(p);
              combo->setEntries(colleagueEntries(m_file.database()));
              return combo;
          },
          4},
         {u"due"_s, [] { return tr("Until"); }, day, 3},
         {u"doneOn"_s, [] { return tr("Done on"); }, day, 3}},
        this);
    m_followUps->setObjectName(u"incidentFollowUps"_s);
    m_followUps->setTexts(tr("Something to be done"), tr("Take out"));
    auto* heading = new QLabel(tr("What is still to be done"), this);
    addUnder(heading);
    addRows(m_followUps);
}

void IncidentDialog::fill()
{
    const auto now = m_file.database().now();
    const auto at = (m_incident.at.isValid() ? m_incident.at : now).toLocalTime();
    m_kind->setCode(m_incident.kind);
    m_severity->setCode(domain::code(m_incident.severity));
    m_day->setDate(at.date());
    m_hour->setText(at.toString(u"HH:mm"_s));
    if (m_incident.structure) m_structure->setCode(m_incident.structure->toString());
    m_where->setCode(domain::code(m_incident.compartment));
    m_where->setEnabled(m_incident.id.isNull());
    m_people->setPeople(storage::IncidentStore(m_file.database()).peopleOf(m_incident));
    m_description->setPlainText(m_incident.description);
    m_measures->setPlainText(m_incident.measures);
    for (auto* text : {m_description, m_measures})
        text->setEnabled(!m_incident.textsClosed);
    for (const auto& followUp : m_incident.followUps)
        m_followUps->addRow(
            {followUp.what, followUp.by.isNull() ? QString() : codeTyped(followUp.by.toString()),
             domain::shownDate(followUp.due),
             followUp.doneOn ? domain::shownDate(*followUp.doneOn) : QString(), followUp.id.toString()});
    describeSealing();
}

void IncidentDialog::describeSealing()
{
    if (m_incident.textsClosed)
        notice()->say(
            Meaning::Information,
            tr("What happened lies in the part of the file for violence, to which you were given no "
               "key. The rest can be followed up."));
    form()
        ->field(u"compartment"_s)
        ->setHint(
            m_where->code() == domain::code(domain::Compartment::Violence)
                ? tr("What happened and the measures are sealed. What is to be done is not: keep it short.")
                : QString());
}

void IncidentDialog::involve(const QString& fileNumber)
{
    m_people->add(fileNumber);
}

domain::Incident IncidentDialog::typed() const
{
    auto incident = m_incident;
    incident.kind = m_kind->code();
    incident.severity =
        domain::fromCode<domain::Severity>(m_severity->code()).value_or(domain::Severity::Minor);
    const auto hour = m_hour->text().trimmed();
    incident.at = momentTyped(m_day->date(), hour.isEmpty() ? u"0:00"_s : hour);
    incident.structure = domain::StructureId::fromString(m_structure->code());
    incident.compartment =
        domain::fromCode<domain::Compartment>(m_where->code()).value_or(domain::Compartment::General);
    incident.people = m_people->people();
    if (!m_incident.textsClosed) {
        incident.description = m_description->toPlainText().trimmed();
        incident.measures = m_measures->toPlainText().trimmed();
    }
    const auto before = m_incident.followUps;
    incident.followUps.clear();
    for (int row = 0; row < m_followUps->rowCount(); ++row) {
        domain::IncidentFollowUp followUp;
        const auto id = domain::IncidentFollowUpId::fromString(m_followUps->key(row));
        for (const auto& known : before)
            if (id && known.id == *id) followUp = known;
        followUp.what = static_cast<QLineEdit*>(m_followUps->cell(row, 0))->text().trimmed();
        followUp.by = domain::UserId::fromString(static_cast<CodeCombo*>(m_followUps->cell(row, 1))->code())
                          .value_or(domain::UserId());
        followUp.due = static_cast<DateEdit*>(m_followUps->cell(row, 2))->date();
        const auto done = static_cast<DateEdit*>(m_followUps->cell(row, 3))->date();
        followUp.doneOn = done.isValid() ? std::optional(done) : std::nullopt;
        incident.followUps.push_back(std::move(followUp));
    }
    return incident;
}

std::vector<domain::Refusal> IncidentDialog::keep()
{
    auto incident = typed();
    auto refusals = domain::problems(incident, m_file.database().now());
    if (!refusals.empty()) return refusals;
    const auto id = storage::IncidentStore(m_file.database()).save(std::move(incident));
    if (!id) return {id.error()};
    Q_EMIT saved(*id);
    return {};
}

} // namespace wasl::ui
