#pragma once

#include "app/storage/database.h"

#include <QTemporaryDir>

#include <chrono>
#include <memory>
#include <random>
#include <stdexcept>

namespace wasl::tests
{

/// A real encrypted case file in a temporary folder, whose clock stands until it is moved and whose random
/// numbers follow a seed. Connections for any role, each with its own user.
class TemporaryFile
{
public:
    explicit TemporaryFile(domain::Role role = domain::Role::Manager, unsigned seed = 1)
        : m_random(seed)
        , m_key(key())
    {
        if (!m_folder.isValid()) throw std::runtime_error("no temporary folder");
        m_database = connect(role, storage::OpenMode::Create);
    }

    [[nodiscard]] storage::Database& database() { return *m_database; }
    operator storage::Database&() { return *m_database; } // NOLINT: a store is made from the file itself
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("cases.db")); }
    [[nodiscard]] const storage::SecretBytes& rawKey() const { return m_key; }

    /// Another connection to the same file.
    [[nodiscard]] std::unique_ptr<storage::Database> as(domain::Role role)
    {
        return connect(role, storage::OpenMode::ReadWrite);
    }
    void close() { m_database.reset(); }
    void reopen(domain::Role role = domain::Role::Manager) { m_database = as(role); }

    [[nodiscard]] const QDateTime& now() const { return m_now; }
    void setNow(const QDateTime& now) { m_now = now; }
    void pass(std::chrono::milliseconds time) { m_now = m_now.addMSecs(time.count()); }

    [[nodiscard]] storage::Actor actor(domain::Role role) const
    {
        const auto number = int(role) + 1;
        return {domain::UserId(id(number)), domain::code(role), role, domain::DeskId(id(100))};
    }
    [[nodiscard]] storage::Environment environment()
    {
        return {[this] { return m_now; },
                [this](std::span<std::byte> bytes) {
                    for (auto& byte : bytes)
                        byte = std::byte(m_random() & 0xff);
                }};
    }
    [[nodiscard]] static storage::SecretBytes key()
    {
        return storage::SecretBytes::from(QByteArray(32, 'k'));
    }

private:
    static QUuid id(int number)
    {
        return QUuid::fromString(
            QStringLiteral("00000000-0000-7000-8000-%1").arg(number, 12, 10, QLatin1Char('0')));
    }

    [[nodiscard]] std::unique_ptr<storage::Database> connect(domain::Role role, storage::OpenMode mode)
    {
        auto opened = storage::Database::open(path(), m_key, actor(role), environment(), mode);
        if (!opened) throw std::runtime_error(opened.error().code.toStdString());
        return std::move(*opened);
    }

    QTemporaryDir m_folder;
    QDateTime m_now = QDateTime::fromString(QStringLiteral("2026-11-23T09:00:00Z"), Qt::ISODate);
    std::mt19937 m_random;
    storage::SecretBytes m_key;
    std::unique_ptr<storage::Database> m_database;
};

} // namespace wasl::tests
