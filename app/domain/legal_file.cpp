#include "app/domain/legal_file.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

DeadlineUrgency urgencyOn(const LegalDeadline& deadline, QDate today)
{
    if (deadline.done) return DeadlineUrgency::Done;
    const qint64 days = today.daysTo(deadline.due);
    if (days < 0) return DeadlineUrgency::Missed;
    if (days == 0) return DeadlineUrgency::Today;
    return days <= deadline.remindDaysBefore ? DeadlineUrgency::Soon : DeadlineUrgency::Later;
}

const LegalDeadline* nextDeadline(const LegalFile& file)
{
    const LegalDeadline* earliest = nullptr;
    for (const LegalDeadline& deadline : file.deadlines) {
        if (!deadline.done && (!earliest || deadline.due < earliest->due)) {
            earliest = &deadline;
        }
    }
    return earliest;
}

const Hearing* nextHearing(const LegalFile& file, const Moment& now)
{
    const Hearing* earliest = nullptr;
    for (const Hearing& hearing : file.hearings) {
        if (hearing.at >= now && (!earliest || hearing.at < earliest->at)) {
            earliest = &hearing;
        }
    }
    return earliest;
}

Result<LegalFile> closeFile(LegalFile file, QDate on, const QString& outcome, QDate today)
{
    if (file.closed)
        return refuse(u"file-closed"_s,
                      QCoreApplication::translate("wasl::domain", "This file is closed already."));
    if (outcome.isEmpty())
        return refuse(u"outcome-missing"_s,
                      QCoreApplication::translate("wasl::domain", "Choose how the procedure ended."),
                      u"outcome"_s);
    if (!on.isValid() || on > today)
        return refuse(u"closed-in-future"_s,
                      QCoreApplication::translate("wasl::domain", "Write when it ended; not a day to come."),
                      u"closed"_s);
    if (on < file.opened)
        return refuse(
            u"until-before-from"_s,
            QCoreApplication::translate("wasl::domain", "The file would be closed before it was opened."),
            u"closed"_s);
    file.closed = on;
    file.outcome = outcome;
    return file;
}

Result<LegalFile> reopenFile(LegalFile file)
{
    if (!file.closed)
        return refuse(u"file-open"_s,
                      QCoreApplication::translate("wasl::domain", "This file is open already."));
    file.closed.reset();
    file.outcome.clear();
    return file;
}

std::vector<Refusal> problems(const LegalFile& file, QDate today)
{
    std::vector<Refusal> found;
    if (file.person.isNull()) {
        found.push_back({u"person-missing"_s,
                         QCoreApplication::translate("wasl::domain", "Choose the person this file is about."),
                         u"person"_s});
    }
    if (file.kind.isEmpty()) {
        found.push_back(
            {u"kind-missing"_s,
             QCoreApplication::translate("wasl::domain", "Choose what kind of procedure this is."),
             u"kind"_s});
    }
    if (!file.opened.isValid() || file.opened > today) {
        found.push_back({u"opened-in-future"_s,
                         QCoreApplication::translate("wasl::domain",
                                                     "Write when the file was opened; not a day to come."),
                         u"opened"_s});
    } else if (file.closed && *file.closed < file.opened) {
        found.push_back(
            {u"until-before-from"_s,
             QCoreApplication::translate("wasl::domain", "The file would be closed before it was opened."),
             u"closed"_s});
    }
    for (std::size_t i = 0; i < file.deadlines.size(); ++i) {
        if (!file.deadlines[i].due.isValid()) {
            found.push_back(
                {u"due-missing"_s,
                 QCoreApplication::translate("wasl::domain", "Write the last day of the deadline."),
                 u"deadlines[%1].due"_s.arg(i)});
        }
        const auto& deadline = file.deadlines[i];
        if (deadline.from && deadline.due.isValid() && !deadline.countsBack &&
            deadline.due < *deadline.from) {
            found.push_back({u"deadline-before-start"_s,
                             QCoreApplication::translate(
                                 "wasl::domain", "The deadline would end before the day it is counted from."),
                             u"deadlines[%1].due"_s.arg(i)});
        }
        if (file.deadlines[i].what.trimmed().isEmpty()) {
            found.push_back({u"what-missing"_s,
                             QCoreApplication::translate("wasl::domain", "Say what has to be done by then."),
                             u"deadlines[%1].what"_s.arg(i)});
        }
    }
    for (std::size_t i = 0; i < file.steps.size(); ++i) {
        if (file.steps[i].what.trimmed().isEmpty()) {
            found.push_back({u"step-empty"_s,
                             QCoreApplication::translate("wasl::domain", "Say what was done."),
                             u"steps[%1].what"_s.arg(i)});
        }
    }
    for (std::size_t i = 0; i < file.hearings.size(); ++i) {
        if (!file.hearings[i].at.isValid()) {
            found.push_back(
                {u"at-missing"_s,
                 QCoreApplication::translate("wasl::domain", "Write the day and hour of the hearing."),
                 u"hearings[%1].at"_s.arg(i)});
        }
    }
    return found;
}

} // namespace wasl::domain
