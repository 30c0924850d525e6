#include "app/hub/exchange.h"
#include "app/hub/routes.h"

#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace wasl::hub
{

namespace
{

struct ReadingRoute
{
    const char* method;
    QStringList pattern; ///< "*" stands for anything
    const char* name;    ///< what the log may show
    std::function<void(Hub&, Exchange&, const QStringList&)> answer;
};

/// A route that takes nothing from its address.
auto whole(void (*answer)(Hub&, Exchange&))
{
    return [answer](Hub& hub, Exchange& exchange, const QStringList&) { answer(hub, exchange); };
}

/// A route that takes one part of its address.
auto part(void (*answer)(Hub&, Exchange&, const QString&), qsizetype index)
{
    return [answer, index](Hub& hub, Exchange& exchange, const QStringList& parts) {
        answer(hub, exchange, parts[index]);
    };
}

auto parts(void (*answer)(Hub&, Exchange&, const QString&, const QString&), qsizetype first, qsizetype second)
{
    return [answer, first, second](Hub& hub, Exchange& exchange, const QStringList& given) {
        answer(hub, exchange, given[first], given[second]);
    };
}

const std::vector<ReadingRoute>& readingRoutes()
{
    const auto at = [](const char* path) { return QString::fromLatin1(path).split(u'/'); };
    static const std::vector<ReadingRoute> routes{
        {"PUT", at("v1/associations/*/practices/*"), "practice", parts(putPractice, 2, 4)},
        {"GET", at("v1/associations/*/practices"), "practices", part(listPractices, 2)},
        {"PUT", at("v1/associations/*/directory"), "directory-entry", part(putDirectoryEntry, 2)},
        {"GET", at("v1/associations/*/directory"), "directory", part(listDirectory, 2)},
        {"POST", at("v1/coordination/session"), "sign-in", whole(signIn)},
        {"GET", at("v1/coordination/session"), "session", whole(showSession)},
        {"DELETE", at("v1/coordination/session"), "sign-out", whole(signOut)},
        {"GET", at("v1/coordination/figures"), "figures", whole(showFigures)},
        {"GET", at("v1/coordination/trends"), "trends", whole(showTrends)},
        {"GET", at("v1/coordination/coverage"), "coverage", whole(showCoverage)},
        {"GET", at("v1/coordination/downloads/csv"), "download", part(downloadFigures, 3)},
        {"GET", at("v1/coordination/downloads/datapackage"), "download", part(downloadFigures, 3)},
        {"GET", at("v1/coordination/downloads/dhis2"), "download", part(downloadFigures, 3)},
        {"GET", at("v1/coordination/notices"), "all-notices", whole(showAllNotices)},
        {"POST", at("v1/coordination/notices"), "notice", whole(publishNotice)},
        {"POST", at("v1/coordination/notices/*/withdrawal"), "withdrawal", part(withdrawNotice, 3)},
        {"GET", at("v1/coordination/practices"), "all-practices", whole(showAllPractices)},
        {"POST", at("v1/coordination/practices/*/*/decision"), "decision", parts(decidePractice, 3, 4)},
        {"GET", at("v1/coordination/directory"), "all-directory", whole(showAllDirectory)},
    };
    return routes;
}

bool fits(const QStringList& pattern, const QStringList& path)
{
    return std::equal(
        pattern.begin(), pattern.end(), path.begin(), path.end(),
        [](const QString& expected, const QString& given) { return expected == u"*" || expected == given; });
}

/// Modules of the page: "page/NAME.js".
std::optional<QString> moduleOf(const QStringList& path)
{
    static const QStringList modules{u"carried.js"_s,   u"charts.js"_s,  u"coverage.js"_s, u"directory.js"_s,
                                     u"dom.js"_s,       u"figures.js"_s, u"hub.js"_s,      u"notices.js"_s,
                                     u"practices.js"_s, u"sign-in.js"_s, u"texts.js"_s,    u"trends.js"_s,
                                     u"chart.min.js"_s};
    return path.size() == 2 && path[0] == "page"_L1 && modules.contains(path[1]) ? std::optional(path[1])
                                                                                 : std::nullopt;
}

} // namespace

std::optional<QString> dispatchReading(Hub& hub, Exchange& exchange, const QStringList& path)
{
    for (const ReadingRoute& route : readingRoutes()) {
        if (exchange.method() == route.method && fits(route.pattern, path)) {
            route.answer(hub, exchange, path);
            return QString::fromLatin1(route.name);
        }
    }
    if (const auto module = moduleOf(path); module && exchange.method() == "GET") {
        showFile(exchange, u"page/"_s + *module, "text/javascript; charset=utf-8");
        return u"page"_s;
    }
    return std::nullopt;
}

} // namespace wasl::hub
