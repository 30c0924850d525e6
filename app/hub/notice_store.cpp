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

std::vector<Notice> NoticeStore::newest()
{
    std::vector<Poco::Int64> numbers;
    std::vector<std::string> published;
    std::vector<std::string> texts;
    m_database.read([&](Session& session) {
        numbers.clear();
        published.clear();
        texts.clear();
        session << "SELECT number, published, text FROM notice ORDER BY number DESC LIMIT 100", into(numbers),
            into(published), into(texts), now;
    });
    std::vector<Notice> notices;
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        notices.push_back({numbers[row],
                           QDateTime::fromString(QString::fromStdString(published[row]), Qt::ISODate),
                           QString::fromStdString(texts[row])});
    }
    return notices;
}

} // namespace wasl::hub
