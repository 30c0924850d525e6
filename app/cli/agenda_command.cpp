#include "app/cli/command_line.h"
#include "app/reports/agenda_calendar.h"

#include <QJsonArray>

namespace wasl::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct AgendaOptions
{
    std::string from;
    std::string until;
    std::string ics;
    bool names = false;
    bool mine = false;
};

ExitCode writeCalendar(Session& session, storage::Database& database,
                       const reports::AgendaCalendar::Wanted& wanted, const QString& path)
{
    const auto written = reports::AgendaCalendar::write(database, wanted, path);
    if (!written) return session.out().refused(written.error());
    return session.out().done(QJsonObject{{u"file"_s, path},
                                          {u"events"_s, written->events},
                                          {u"named"_s, written->named},
                                          {u"unnamed"_s, written->unnamed}},
                              text(QT_TRANSLATE_NOOP("wasl::cli", "%1: entries %2, people named %3."))
                                  .arg(path)
                                  .arg(written->events)
                                  .arg(written->named));
}

ExitCode agenda(Session& session, const AgendaOptions& given)
{
    const auto from = given.from.empty() ? session.today() : dayOf(given.from);
    if (!from) return session.out().refused(from.error());
    const auto until = given.until.empty() ? from->addDays(6) : dayOf(given.until);
    if (!until) return session.out().refused(until.error());
    if (*until < *from)
        return session.out().refused(
            {u"period-invalid"_s, text(QT_TRANSLATE_NOOP("wasl::cli", "The period ends before it begins.")),
             u"until"_s});
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    auto& database = (*file)->database();
    const auto me = (*file)->actor().user;
    if (!given.ics.empty()) {
        reports::AgendaCalendar::Wanted wanted;
        wanted.first = *from;
        wanted.last = *until;
        if (given.mine) wanted.worker = me;
        using Names = reports::AgendaCalendar::Names;
        wanted.names = given.names ? Names::With : Names::Without;
        wanted.language = session.options().language;
        return writeCalendar(session, database, wanted, fromArgument(given.ics));
    }
    const auto days = storage::Agenda(database).read(*from, *until);
    QJsonArray items;
    QStringList lines;
    for (const auto* part : {&days.overdue, &days.items})
        for (const auto& item : *part) {
            if (given.mine && item.worker != me) continue;
            const auto number = item.person ? item.person->fileNumber.toString() : QString();
            const auto at = item.at ? item.at->toLocalTime().toString(u"HH:mm"_s) : QString();
            items.append(
                QJsonObject{{u"day"_s, item.day.toString(Qt::ISODate)},
                            {u"at"_s, item.at ? QJsonValue(item.at->toString(Qt::ISODate)) : QJsonValue()},
                            {u"kind"_s, domain::code(item.kind)},
                            {u"file_number"_s, number.isEmpty() ? QJsonValue() : number},
                            {u"overdue"_s, item.overdue}});
            lines << u"%1 %2  %3  %4"_s.arg(item.day.toString(Qt::ISODate), at.leftJustified(5),
                                            number.leftJustified(13), domain::label(item.kind));
        }
    return session.out().done(
        items, lines.isEmpty() ? text(QT_TRANSLATE_NOOP("wasl::cli", "Nothing stands on these days."))
                               : lines.join(u'\n'));
}

} // namespace

void addAgendaCommand(CommandLine& line)
{
    line.add<AgendaOptions>(
        "agenda", text(QT_TRANSLATE_NOOP("wasl::cli", "What is to come, or a calendar file of it")),
        [](CLI::App& command, AgendaOptions& given) {
            command.add_option("--from", given.from);
            command.add_option("--until", given.until);
            auto* ics = addOutput(command, "--ics", given.ics);
            command.add_flag("--names", given.names)->needs(ics);
            command.add_flag("--mine", given.mine);
        },
        agenda);
}

} // namespace wasl::cli
