#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace wasl::hub
{

class Database;

/// A word from the coordination to all associations.
struct Notice
{
    qint64 number = 0;
    QDateTime published;
    QString text;
};

class NoticeStore
{
public:
    explicit NoticeStore(Database& database);

    void publish(const QString& text, const QDateTime& now);
    /// The newest hundred, newest first.
    std::vector<Notice> newest();

private:
    Database& m_database;
};

} // namespace wasl::hub
