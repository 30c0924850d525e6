#pragma once

#include "app/storage/beneficiary_store.h"
#include "app/storage/keys/environment.h"
#include "app/storage/vault/backup.h"
#include "app/storage/vault/vault.h"
#include "tests/support/builders.h"

#include <QTemporaryDir>

#include <stdexcept>

namespace wasl::tests
{

/// A real case file, opened by somebody of a role, whose clock stands at 23 November 2026.
class OpenCaseFile
{
public:
    explicit OpenCaseFile(domain::Role role = domain::Role::Manager)
    {
        m_options.founderRole = role;
        m_environment.clock = [this] { return now; };
        const auto folder = m_folder.filePath(QStringLiteral("file"));
        const auto made = check(storage::Vault::create(folder, m_salma, QStringLiteral("Association Al Amal"),
                                                       m_environment, m_options));
        check(storage::Vault::confirmRecoveryCode(folder, made.recoveryCode, m_environment, m_options));
        m_file = check(storage::Vault::unlock(folder, m_salma, m_environment, m_options));
    }

    /// Another file beside this one, restored from a backup and opened by the same person.
    std::unique_ptr<storage::CaseFile> restore(const QString& backup, const QString& to)
    {
        check(storage::restoreBackup(backup, to, m_salma, m_environment, m_options));
        return check(storage::Vault::unlock(to, m_salma, m_environment, m_options));
    }

    storage::CaseFile& file() { return *m_file; }
    storage::Database& database() { return m_file->database(); }
    storage::BeneficiaryStore people() { return storage::BeneficiaryStore(database()); }

    /// Saves her and gives her back as she is in the file.
    domain::Beneficiary add(const domain::Beneficiary& person)
    {
        return *people().find(check(people().save(person)));
    }

    QDateTime now = QDateTime::fromString(QStringLiteral("2026-11-23T09:00:00Z"), Qt::ISODate);

    template <class T>
    static T check(domain::Result<T> result)
    {
        if (!result)
            throw std::runtime_error((result.error().code + u' ' + result.error().message).toStdString());
        if constexpr (!std::is_void_v<T>) return std::move(*result);
    }

private:
    QTemporaryDir m_folder;
    storage::VaultOptions m_options = storage::VaultOptions::cheapForTests();
    storage::Environment m_environment = storage::systemEnvironment();
    storage::Credentials m_salma{QStringLiteral("salma"), QStringLiteral("grenade olivier saison pluie")};
    std::unique_ptr<storage::CaseFile> m_file;
};

} // namespace wasl::tests
