#pragma once

#include <QtCore/QString>

struct sqlite3;
struct sqlite3_stmt;

namespace wasl::storage::sqlcipher
{

/// One compiled SQL statement; finalised when the object dies.
class Statement
{
public:
    enum class Step
    {
        Row,
        Done,
        Failed
    };
    struct Compiled
    {
        int code;     ///< SQLite's result code
        bool several; ///< the text held more than one statement: refused, nothing is compiled
    };

    Statement() = default;
    ~Statement() { finalize(); }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Only blanks may follow the statement.
    Compiled compile(sqlite3* handle, const QString& sql);
    Step step();
    /// Ends the run, keeps the statement and what is bound to it, and gives its locks back.
    void reset();
    /// Ends the run and drops what is bound.
    void forgetRun();
    void finalize();

    explicit operator bool() const { return m_statement != nullptr; }
    sqlite3_stmt* get() const { return m_statement; }
    int columnCount() const;

private:
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace wasl::storage::sqlcipher
