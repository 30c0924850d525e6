#pragma once

#include "app/storage/journal.h"
#include "app/storage/journal_verifier.h"
#include "app/storage/transaction.h"
#include "app/storage/vault/vault.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>
#include <stdexcept>

namespace wasl::tests
{

/// A vault in a temporary folder, made with keys that cost nothing, confirmed unless asked otherwise. Its
/// clock stands until it is moved; its random numbers are real.
class VaultFixture
{
public:
    enum class Confirmed
    {
        No,
        Yes
    };

    explicit VaultFixture(Confirmed confirmed = Confirmed::Yes)
    {
        const auto made =
            storage::Vault::create(folder(), founder(), association(), environment(), options());
        if (!made) throw std::runtime_error(made.error().code.toStdString());
        code = made->recoveryCode;
        if (confirmed == Confirmed::Yes)
            if (auto good = storage::Vault::confirmRecoveryCode(folder(), code, environment(), options());
                !good)
                throw std::runtime_error(good.error().code.toStdString());
    }

    [[nodiscard]] QString folder() const { return m_place.filePath(QStringLiteral("case file")); }
    [[nodiscard]] QString beside(const QString& name) const { return m_place.filePath(name); }
    [[nodiscard]] static storage::Credentials founder()
    {
        return {QStringLiteral("amina"), QStringLiteral("olive-trottoir-27")};
    }
    [[nodiscard]] static QString association() { return QStringLiteral("جمعية الأمل للمهاجرين"); }
    [[nodiscard]] static storage::VaultOptions options() { return storage::VaultOptions::cheapForTests(); }
    [[nodiscard]] storage::Environment environment()
    {
        return {[this] { return now; }, storage::systemEnvironment().random};
    }

    [[nodiscard]] domain::Result<std::unique_ptr<storage::CaseFile>>
    unlock(const storage::Credentials& credentials)
    {
        return storage::Vault::unlock(folder(), credentials, environment(), options());
    }
    /// The founder's; throws when it does not open.
    [[nodiscard]] std::unique_ptr<storage::CaseFile> open()
    {
        auto file = unlock(founder());
        if (!file) throw std::runtime_error(file.error().code.toStdString());
        return std::move(*file);
    }
    /// Adds a user and lets her choose her passphrase, "<name>-trottoir-2026".
    storage::Credentials addUser(const QString& name, domain::Role role,
                                 const std::vector<domain::Compartment>& compartments = {})
    {
        storage::NewUser added;
        {
            auto file = open();
            added = file->addUser(name, role).value();
            for (const auto which : compartments)
                if (auto granted = file->grantCompartment(added.user.id, which); !granted)
                    throw std::runtime_error(granted.error().code.toStdString());
        }
        storage::Credentials own{name, name + QStringLiteral("-trottoir-2026")};
        (void)storage::Vault::firstLogin(folder(), {name, added.temporaryPassphrase}, own.passphrase,
                                         environment(), options())
            .value();
        return own;
    }

    QDateTime now = QDateTime::fromString(QStringLiteral("2026-11-23T09:00:00Z"), Qt::ISODate);
    QString code;

private:
    QTemporaryDir m_place;
};

/// Settings are the plainest rows there are.
inline void putRow(storage::Database& database, const QString& name, const QString& value)
{
    storage::Transaction transaction(database);
    database.execute(QStringLiteral("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)"), name,
                     value);
    storage::Journal(database).append({QStringLiteral("update"),
                                       QStringLiteral("setting"),
                                       database.newId(),
                                       database.newId(),
                                       {{name, {}, value}}});
    transaction.commit();
}

inline QString readRow(storage::Database& database, const QString& name)
{
    auto row = database.query(QStringLiteral("SELECT value FROM setting WHERE name = ?"), name);
    return row.next() ? row.get<QString>(0) : QString();
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool putContent(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// The code of a refusal, nothing where there was none.
QString codeOf(const auto& result)
{
    return result ? QString() : result.error().code;
}

} // namespace wasl::tests
