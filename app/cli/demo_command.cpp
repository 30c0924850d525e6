#include "app/cli/command_line.h"
#include "app/cli/usage.h"
#include "app/demo/demo.h"

namespace wasl::cli
{

using namespace Qt::StringLiterals;

namespace
{

ExitCode makeDemo(Session& session, const demo::DemoPlan& given)
{
    auto plan = given;
    plan.today = session.today();
    int tenth = 0;
    const auto told = [&](int done, int total) {
        if (const int now = int(qint64(done) * 10 / total); now > tenth) {
            tenth = now;
            session.out().progress(
                text(QT_TRANSLATE_NOOP("wasl::cli", "%1 of %2 people")).arg(done).arg(total));
        }
        return true;
    };
    const auto made = demo::makeDemo(session.options().folder, plan, told);
    if (!made) return session.out().refused(made.error());
    const QJsonObject answer{{u"folder"_s, made->folder},
                             {u"user"_s, demo::demoUserName},
                             {u"passphrase"_s, demo::demoPassphrase},
                             {u"people"_s, made->people},
                             {u"households"_s, made->households},
                             {u"referrals"_s, made->referrals},
                             {u"stays"_s, made->stays},
                             {u"months_closed"_s, made->monthsClosed},
                             {u"journal_entries"_s, made->journalEntries},
                             {u"milliseconds"_s, made->milliseconds}};
    return session.out().done(
        answer, text(QT_TRANSLATE_NOOP("wasl::cli", "The demonstration is in “%1”: everybody in it is "
                                                    "invented.\nUser: %2\nPassphrase: %3"))
                    .arg(made->folder, demo::demoUserName, demo::demoPassphrase));
}

} // namespace

void addDemoCommand(CommandLine& line)
{
    line.add<demo::DemoPlan>(
        "demo", text(QT_TRANSLATE_NOOP("wasl::cli", "Make a demonstration file of invented people")),
        [](CLI::App& command, demo::DemoPlan& given) {
            wholeNumber(command.add_option("--people", given.people), 1, 1'000'000);
            wholeNumber(command.add_option("--seed", given.seed), 0,
                        std::numeric_limits<std::uint32_t>::max());
        },
        makeDemo);
}

} // namespace wasl::cli
