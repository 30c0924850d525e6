#include "ui/agenda/agenda_export_dialog.h"

#include "app/domain/user.h"
#include "app/reports/agenda_calendar.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/dialog_size.h"
#include "ui/shared/field.h"
#include "ui/shared/notice.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

AgendaExportDialog::AgendaExportDialog(storage::CaseFile& file, QDate first, QDate last, bool mine,
                                       FileChooser chooser, QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_chooser(std::move(chooser))
    , m_form(new FormGrid(this))
    , m_notice(new Notice(this))
    , m_first(new DateEdit(DateEdit::Accepts::Day, m_form))
    , m_last(new DateEdit(DateEdit::Accepts::Day, m_form))
    , m_mine(new QCheckBox(tr("Only what is mine"), this))
    , m_names(new QCheckBox(tr("Write the names of people too"), this))
    , m_sure(new QCheckBox(tr("Yes, these names may leave the case file"), this))
    , m_meaning(new Notice(this))
{
    const auto& t = tokens();
    setObjectName(u"agendaExportDialog"_s);
    setWindowTitle(tr("Calendar file"));
    setMinimumWidth(600);
    auto* column = dialogColumn(this, t.field);
    auto* what =
        new QLabel(tr("A file for the calendar of a phone or another program (iCalendar). Each entry "
                      "says what kind it is and a file number; no name, no reason."),
                   this);
    what->setWordWrap(true);
    column->addWidget(what);
    column->addWidget(m_notice);
    column->addWidget(m_form);
    m_first->setObjectName(u"calendarFromEdit"_s);
    m_last->setObjectName(u"calendarUntilEdit"_s);
    m_mine->setObjectName(u"calendarMineCheck"_s);
    m_names->setObjectName(u"calendarNamesCheck"_s);
    m_sure->setObjectName(u"calendarSureCheck"_s);
    m_meaning->setObjectName(u"calendarNamesNotice"_s);
    m_first->setToday(file.database().today());
    m_last->setToday(file.database().today());
    m_first->setDate(first);
    m_last->setDate(last);
    m_form->add(u"from"_s, m_first)->setTexts(tr("&First day"));
    m_form->add(u"until"_s, m_last)->setTexts(tr("&Last day"));
    m_mine->setChecked(mine);
    for (QWidget* part : std::initializer_list<QWidget*>{m_mine, m_names, m_meaning, m_sure})
        column->addWidget(part);
    m_names->setVisible(domain::may(file.actor().role, domain::Action::ExportPeople));
    column->addStretch();

    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"cancelCalendarButton"_s);
    m_go = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(u"writeCalendarButton"_s);
    setButtonRole(m_go, ButtonRole::Primary);
    m_go->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &AgendaExportDialog::write);
    connect(m_names, &QCheckBox::toggled, this, [this] {
        m_sure->setChecked(false);
        update();
    });
    connect(m_sure, &QCheckBox::toggled, this, &AgendaExportDialog::update);
    update();
}

void AgendaExportDialog::update()
{
    const bool names = m_names->isChecked();
    m_sure->setVisible(names);
    if (names)
        m_meaning->say(Meaning::Attention,
                       tr("With names, whoever opens this file, the phone it is on, or the calendar service "
                          "behind it reads who comes to the association and when. Wasl cannot protect it any "
                          "more, nor take it back. Names of people who did not agree that their data leave "
                          "are left out. The journal keeps that you did this. Should names be in it?"));
    else
        m_meaning->clear();
    m_go->setText(names ? tr("Write with names") : tr("Write without names"));
    m_go->setEnabled(!names || m_sure->isChecked());
}

void AgendaExportDialog::write()
{
    if (!m_form->allDatesRead()) return;
    reports::AgendaCalendar::Wanted wanted;
    wanted.first = m_first->date();
    wanted.last = m_last->date();
    if (m_mine->isChecked()) wanted.worker = m_file.actor().user;
    wanted.names = m_names->isChecked() && m_sure->isChecked() ? reports::AgendaCalendar::Names::With
                                                               : reports::AgendaCalendar::Names::Without;
    wanted.language = language::fromCode(labelLanguage()).value_or(language::Language::English);
    if (!wanted.first.isValid() || !wanted.last.isValid() || wanted.last < wanted.first) {
        m_form->showRefusals(
            {{u"dates-missing"_s, tr("Give a first day and a last day that is not before it."), u"from"_s}});
        return;
    }
    const auto path = m_chooser.ask(this, {FileQuestion::Kind::Save, tr("Save the calendar file as"),
                                           u"wasl-%1.ics"_s.arg(wanted.first.toString(Qt::ISODate)),
                                           tr("Calendar (*.ics)")});
    if (path.isEmpty()) return;
    const auto done = reports::AgendaCalendar::write(m_file.database(), wanted, path);
    if (!done) {
        m_notice->say(done.error());
        return;
    }
    accept();
    Q_EMIT written(done->events);
}

} // namespace wasl::ui
