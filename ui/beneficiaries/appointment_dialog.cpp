#include "ui/beneficiaries/appointment_dialog.h"

#include "app/storage/vault/case_file.h"
#include "app/storage/visit_store.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

/// "9", "9:30", "9h30", "0930": an hour as people write it; an invalid time for anything else.
QTime readHour(const QString& typed)
{
    static const QRegularExpression form(u"^\\s*(\\d{1,2})\\s*(?:[:hH.]?\\s*(\\d{2}))?\\s*[hH]?\\s*$"_s);
    const auto match = form.match(typed);
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
}

} // namespace

AppointmentDialog::AppointmentDialog(storage::CaseFile& file, const domain::BeneficiaryId& person,
                                     const QString& name, QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_person(person)
    , m_form(new FormGrid(this))
    , m_notice(new Notice(this))
    , m_day(new DateEdit(DateEdit::Accepts::Day, m_form))
    , m_hour(new LtrField(m_form))
    , m_reason(new QLineEdit(m_form))
{
    setObjectName(u"appointmentDialog"_s);
    setWindowTitle(tr("Appointment for %1").arg(isolate(name)));
    resize(520, 280);
    auto* column = dialogColumn(this);
    column->addWidget(m_notice);
    column->addWidget(m_form);

    const auto today = file.database().today();
    m_day->setObjectName(u"appointmentDayEdit"_s);
    m_day->setToday(today);
    m_day->setDate(today.addDays(1));
    m_hour->setObjectName(u"appointmentHourEdit"_s);
    m_hour->setText(u"09:00"_s);
    m_reason->setObjectName(u"appointmentReasonEdit"_s);
    m_form->add(u"plannedFor"_s, m_day)->setTexts(tr("&Day"));
    m_form->add(u"hour"_s, m_hour)->setTexts(tr("&Hour"), tr("For instance 9, 9:30 or 14h."));
    m_form->add(u"reason"_s, m_reason, FormGrid::Width::Full)
        ->setTexts(tr("&Reason"), tr("In a few words, for everybody at the desk to read."));

    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)
        ->setObjectName(u"cancelAppointmentButton"_s);
    auto* go = buttons->addButton(tr("Make the appointment"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"saveAppointmentButton"_s);
    setButtonRole(go, ButtonRole::Primary);
    go->setDefault(true);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &AppointmentDialog::save);
    m_day->setFocus();
    m_day->selectAll();
}

void AppointmentDialog::propose(QDate day, QTime hour)
{
    m_day->setDate(day);
    m_hour->setText(hour.toString(u"HH:mm"_s));
    m_day->selectAll();
}

void AppointmentDialog::save()
{
    std::vector<domain::Refusal> refusals;
    const auto hour = readHour(m_hour->text());
    if (!hour.isValid())
        refusals.push_back({u"not-an-hour"_s, tr("This is no hour. Write it like 9:30."), u"hour"_s});
    const auto day = m_day->date();
    if (!day.isValid())
        refusals.push_back({u"day-missing"_s, tr("Write the day of the appointment."), u"plannedFor"_s});
    if (refusals.empty()) {
        domain::Visit visit;
        visit.person = m_person;
        visit.plannedFor = QDateTime(day, hour).toUTC();
        visit.reason = m_reason->text().simplified();
        const auto planned = storage::VisitStore(m_file.database()).plan(visit);
        if (planned) {
            accept();
            Q_EMIT this->planned(*visit.plannedFor);
            return;
        }
        refusals.push_back(planned.error());
    }
    if (const auto left = m_form->showRefusals(refusals); !left.empty()) m_notice->say(left);
}

} // namespace wasl::ui
