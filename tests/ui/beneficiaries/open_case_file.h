#pragma once

#include "app/storage/beneficiary_store.h"
#include "app/storage/keys/environment.h"
#include "app/storage/vault/vault.h"
#include "tests/support/builders.h"

#include <QTemporaryDir>

#include <stdexcept>

namespace wasl::ui::test
{

/// A real case file, opened by somebody of a role, whose clock stands at 23 November 2026.
class OpenCaseFile
{
public:
    explicit OpenCaseFile(domain::Role role = domain::Role::Manager)
    {
        auto options = storage::VaultOptions::cheapForTests();
        options.founderRole = role;
        storage::Environment environment = storage::systemEnvironment();
        environment.clock = [this] { return now; };
        const auto folder = m_folder.filePath(QStringLiteral("file"));
        const storage::Credentials salma{QStringLiteral("salma"),
                                         QStringLiteral("grenade olivier saison pluie")};
        const auto made = check(storage::Vault::create(folder, salma, QStringLiteral("Association Al Amal"),
                                                       environment, options));
        check(storage::Vault::confirmRecoveryCode(folder, made.recoveryCode, environment, options));
        m_file = check(storage::Vault::unlock(folder, salma, environment, options));
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
    std::unique_ptr<storage::CaseFile> m_file;
};

} // namespace wasl::ui::test
