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
    QDateTime withdrawn; ///< invalid while it stands
};

class NoticeStore
{
public:
    explicit NoticeStore(Database& database);

    void publish(const QString& text, const QDateTime& now);
    /// False if there is no such notice. It stays known to the coordination.
    bool withdraw(qint64 number, const QDateTime& now);
    /// The newest hundred that stand, newest first.
    std::vector<Notice> newest();
    /// The newest hundred with those withdrawn.
    std::vector<Notice> all();

private:
    std::vector<Notice> read(const std::string& condition);

    Database& m_database;
};

} // namespace wasl::hub
