#include "app/cli/command_line.h"
#include "app/domain/lifecycles.h"
#include "app/language/catalogue.h"

#include <QJsonArray>

#include <algorithm>

namespace wasl::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct LifecycleOptions
{
    std::string only;
};

domain::Refusal noLifecycle(const QString& code)
{
    QStringList known;
    for (const auto& table : domain::lifecycles())
        known << table.code;
    return {u"unknown-lifecycle"_s,
            text(QT_TRANSLATE_NOOP("wasl::cli", "There is no lifecycle “%1”, only: %2."))
                .arg(code, known.join(u", "_s)),
            u"lifecycle"_s};
}

std::vector<domain::LifecycleTable> chosen(const LifecycleOptions& given)
{
    auto tables = domain::lifecycles();
    if (!given.only.empty())
        std::erase_if(tables, [&](const auto& table) { return table.code != fromArgument(given.only); });
    return tables;
}

/// Columns as wide as their widest word, in the order in which the language is read.
QString asText(const domain::LifecycleTable& table)
{
    qsizetype from = 0, event = 0;
    for (const auto& step : table.steps) {
        from = std::max(from, step.fromWords.size());
        event = std::max(event, step.eventWords.size());
    }
    QStringList lines{table.title, QString(table.title.size(), u'=')};
    for (const auto& step : table.steps)
        lines << u"  "_s + step.fromWords.leftJustified(from) + u"  |  "_s +
                     step.eventWords.leftJustified(event) + u"  |  "_s + step.toWords;
    return lines.join(u'\n') + u'\n';
}

ExitCode lifecycles(Session& session, const LifecycleOptions& given)
{
    // In the language that was asked for, else in all three.
    std::vector<language::Language> languages{language::allLanguages.begin(), language::allLanguages.end()};
    if (session.options().languageChosen) languages = {session.options().language};

    const auto tables = chosen(given);
    if (tables.empty()) return session.out().refused(noLifecycle(fromArgument(given.only)));
    std::vector<QJsonObject> titles(tables.size());
    std::vector<std::vector<QJsonObject>> words(tables.size());
    QStringList pages;
    language::SpokenLanguage spoken;
    for (const auto each : languages) {
        spoken.use(each);
        const auto told = chosen(given);
        for (std::size_t i = 0; i < told.size(); ++i) {
            titles[i].insert(language::code(each), told[i].title);
            words[i].resize(told[i].steps.size());
            for (std::size_t j = 0; j < told[i].steps.size(); ++j) {
                const auto& step = told[i].steps[j];
                words[i][j].insert(language::code(each),
                                   QJsonArray{step.fromWords, step.eventWords, step.toWords});
            }
            pages << asText(told[i]);
        }
    }
    QJsonArray answer;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        QJsonArray steps;
        for (std::size_t j = 0; j < tables[i].steps.size(); ++j) {
            const auto& step = tables[i].steps[j];
            steps << QJsonObject{{u"from"_s, step.from},
                                 {u"event"_s, step.event},
                                 {u"to"_s, step.to},
                                 {u"words"_s, words[i][j]}};
        }
        answer << QJsonObject{{u"lifecycle"_s, tables[i].code},
                              {u"title"_s, titles[i]},
                              {u"states"_s, QJsonArray::fromStringList(tables[i].states)},
                              {u"final"_s, QJsonArray::fromStringList(tables[i].finalStates)},
                              {u"steps"_s, steps}};
    }
    return session.out().done(answer, pages.join(u'\n'));
}

} // namespace

void addLifecycleCommand(CommandLine& line)
{
    line.add<LifecycleOptions>(
        "lifecycles", text(QT_TRANSLATE_NOOP("wasl::cli", "Print how referrals, stays and cases may go")),
        [](CLI::App& command, LifecycleOptions& given) { command.add_option("lifecycle", given.only); },
        lifecycles, CommandLine::About::Nothing);
}

} // namespace wasl::cli
