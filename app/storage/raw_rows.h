#pragma once

#include <QByteArrayView>
#include <QString>
#include <QVariant>

struct sqlite3_stmt;

namespace wasl::storage
{

class Database;

/// The rows of a statement without Qt Sql between: for the readers where half of the time went there when
/// measured, the journal's verification and the counting of months. Everything else uses Statement.
class RawRows
{
public:
    RawRows(Database& database, const char* sql);
    ~RawRows();
    RawRows(const RawRows&) = delete;
    RawRows& operator=(const RawRows&) = delete;

    /// `index` from 1.
    void bind(int index, const QString& text);
    void bind(int index, qint64 number);
    /// Texts and whole numbers.
    void bind(int index, const QVariant& value);
    bool next();

    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] bool isBlob(int column) const;
    /// Valid until the next row; text is UTF-8.
    [[nodiscard]] QByteArrayView bytes(int column) const;
    [[nodiscard]] QString text(int column) const { return QString::fromUtf8(bytes(column)); }

private:
    void check(int code) const;
    const char* m_sql;
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace wasl::storage
