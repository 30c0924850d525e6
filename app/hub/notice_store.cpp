#include "app/hub/notice_store.h"

#include "app/hub/database.h"

#include <Poco/Data/Statement.h>

using namespace Poco::Data::Keywords;
using Poco::Data::Session;

namespace wasl::hub
{

NoticeStore::NoticeStore(Database& database)
    : m_database(database)
{
}

void NoticeStore::publish(const QString& text, const QDateTime& time)
{
    m_database.write([&](Session& session) {
        session << "INSERT INTO notice (published, text) VALUES ($1, $2)",
            bind(time.toUTC().toString(Qt::ISODate).toStdString()), bind(text.toStdString()), now;
    });
}

bool NoticeStore::withdraw(qint64 number, const QDateTime& time)
{
    int found = 0;
    m_database.write([&](Session& session) {
        session << "SELECT COUNT(*) FROM notice WHERE number = $1", into(found), bind(Poco::Int64(number)),
            now;
        session << "UPDATE notice SET withdrawn = $1 WHERE number = $2 AND withdrawn IS NULL",
            bind(time.toUTC().toString(Qt::ISODate).toStdString()), bind(Poco::Int64(number)), now;
    });
    return found > 0;
}

std::vector<Notice> NoticeStore::newest()
{
    return read("WHERE withdrawn IS NULL");
}

std::vector<Notice> NoticeStore::all()
{
    return read({});
}

std::vector<Notice> NoticeStore::read(const std::string& condition)
{
    std::vector<Poco::Int64> numbers;
    std::vector<std::string> published;
    std::vector<std::string> texts;
    std::vector<std::string> withdrawn;
    m_database.read([&](Session& session) {
        numbers.clear();
        published.clear();
        texts.clear();
        withdrawn.clear();
        session << "SELECT number, published, text, COALESCE(withdrawn, '') FROM notice " + condition +
                       " ORDER BY number DESC LIMIT 100",
            into(numbers), into(published), into(texts), into(withdrawn), now;
    });
    const auto time = [](const std::string& text) {
        return QDateTime::fromString(QString::fromStdString(text), Qt::ISODate);
    };
    std::vector<Notice> notices;
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        notices.push_back(
            {numbers[row], time(published[row]), QString::fromStdString(texts[row]), time(withdrawn[row])});
    }
    return notices;
}

} // namespace wasl::hub
