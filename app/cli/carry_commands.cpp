#include "app/cli/command_line.h"
#include "app/storage/keys/durable_file.h"
#include "app/sync/carrying.h"

namespace wasl::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct CarryOutOptions
{
    std::string out;
    std::string today;
    bool closeLost = false;
};

struct DeliverOptions
{
    std::string figures;
    std::string answer;
};

struct CarryInOptions
{
    std::string answer;
};

ExitCode carryOut(Session& session, const CarryOutOptions& given)
{
    const auto today = dayOf(given.today);
    if (!today) return session.out().refused(today.error());
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    const auto packed = sync::Carrying(**file).pack(*today, given.closeLost ? sync::Publisher::Lost::Close
                                                                            : sync::Publisher::Lost::Ask);
    if (!packed) return session.out().refused(packed.error());
    const auto path = fromArgument(given.out);
    if (const auto written = storage::writeDurably(path, wire::encode(*packed)); !written)
        return session.out().refused(written.error());
    const int releases = int(packed->requests.size());
    return session.out().done(
        QJsonObject{{u"file"_s, path}, {u"releases"_s, releases}},
        text(QT_TRANSLATE_NOOP("wasl::cli", "%1 releases are in “%2”, to be carried to the network. Whoever "
                                            "delivers it brings an answer back."))
            .arg(releases)
            .arg(path));
}

ExitCode deliver(Session& session, const DeliverOptions& given)
{
    const auto requests = sync::readRequests(fromArgument(given.figures));
    if (!requests) return session.out().refused(requests.error());
    const auto answers = sync::deliver(*requests);
    if (!answers) return session.out().refused(answers.error());
    const auto path = fromArgument(given.answer);
    if (const auto written = storage::writeDurably(path, wire::encode(*answers)); !written)
        return session.out().refused(written.error());
    const int taken = answers->taken();
    const int refused = int(answers->answers.size()) - taken;
    return session.out().done(
        QJsonObject{{u"answer"_s, path}, {u"taken"_s, taken}, {u"refused"_s, refused}},
        text(QT_TRANSLATE_NOOP("wasl::cli", "The hub took %1 releases and refused %2 requests. Carry “%3” "
                                            "back to where the figures came from."))
            .arg(taken)
            .arg(refused)
            .arg(path));
}

ExitCode carryIn(Session& session, const CarryInOptions& given)
{
    const auto answers = sync::readAnswers(fromArgument(given.answer));
    if (!answers) return session.out().refused(answers.error());
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    const auto back = sync::Carrying(**file).take(*answers);
    if (!back) return session.out().refused(back.error());
    if (back->problem) return session.out().refused(*back->problem);
    return session.out().done(QJsonObject{{u"delivered"_s, back->delivered}, {u"waiting"_s, back->left}},
                              text(QT_TRANSLATE_NOOP("wasl::cli", "%1 releases are receipted; %2 wait."))
                                  .arg(back->delivered)
                                  .arg(back->left));
}

} // namespace

void addCarryCommands(CommandLine& line)
{
    line.add<CarryOutOptions>(
        "carry-out",
        text(QT_TRANSLATE_NOOP("wasl::cli",
                               "Save what waits for the network into a file to be carried there")),
        [](CLI::App& command, CarryOutOptions& given) {
            addOutput(command, "out", given.out)->required();
            command.add_option("--today", given.today)->required();
            command.add_flag("--close-lost", given.closeLost);
        },
        carryOut);
    line.add<DeliverOptions>(
        "deliver",
        text(QT_TRANSLATE_NOOP("wasl::cli", "Deliver such a file to its hub and save the answer; for whoever "
                                            "has a connection, without a case file")),
        [](CLI::App& command, DeliverOptions& given) {
            command.add_option("figures", given.figures)->required();
            addOutput(command, "--answer", given.answer)->required();
        },
        deliver, CommandLine::About::Nothing);
    line.add<CarryInOptions>(
        "carry-in", text(QT_TRANSLATE_NOOP("wasl::cli", "Read the hub's answer that was carried back")),
        [](CLI::App& command, CarryInOptions& given) {
            command.add_option("answer", given.answer)->required();
        },
        carryIn);
}

} // namespace wasl::cli
