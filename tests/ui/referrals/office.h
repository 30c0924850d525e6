#pragma once

#include "app/storage/beneficiary_store.h"
#include "app/storage/keys/environment.h"
#include "app/storage/partner_store.h"
#include "app/storage/vault/vault.h"
#include "tests/support/builders.h"

#include <QTemporaryDir>
#include <QWidget>

#include <stdexcept>

namespace wasl::ui::tests
{

/// A real encrypted case file with somebody signed in; its clock stands until it is moved.
class Office
{
public:
    explicit Office(domain::Role role = domain::Role::Manager,
                    const QString& association = QStringLiteral("Al Amal"))
    {
        auto options = storage::VaultOptions::cheapForTests();
        options.founderRole = role;
        const storage::Environment environment{[now = m_now] { return *now; },
                                               storage::systemEnvironment().random};
        const storage::Credentials who{QStringLiteral("salma"),
                                       QStringLiteral("grenade olivier saison pluie")};
        const auto folder = m_folder.filePath(QStringLiteral("file"));
        const auto made = storage::Vault::create(folder, who, association, environment, options);
        if (!made) throw std::runtime_error(made.error().code.toStdString());
        if (!storage::Vault::confirmRecoveryCode(folder, made->recoveryCode, environment, options))
            throw std::runtime_error("not confirmed");
        auto opened = storage::Vault::unlock(folder, who, environment, options);
        if (!opened) throw std::runtime_error(opened.error().code.toStdString());
        m_file = std::move(*opened);
    }

    [[nodiscard]] storage::CaseFile& file() { return *m_file; }
    [[nodiscard]] storage::Database& database() { return m_file->database(); }
    [[nodiscard]] QDateTime now() const { return *m_now; }
    void pass(std::chrono::milliseconds time) { *m_now = m_now->addMSecs(time.count()); }

    domain::Beneficiary person(const wasl::tests::BeneficiaryBuilder& builder)
    {
        storage::BeneficiaryStore store(database());
        const auto id = store.save(builder);
        if (!id) throw std::runtime_error(id.error().code.toStdString());
        return *store.find(*id);
    }
    domain::PartnerId partner(const char* name, const char* arabic, const QStringList& sectors)
    {
        domain::Partner partner;
        partner.name = QString::fromUtf8(name);
        partner.nameArabic = QString::fromUtf8(arabic);
        partner.sectors = sectors;
        const auto id = storage::PartnerStore(database()).save(partner);
        if (!id) throw std::runtime_error(id.error().code.toStdString());
        return *id;
    }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<QDateTime> m_now = std::make_shared<QDateTime>(
        QDateTime::fromString(QStringLiteral("2026-11-23T09:00:00Z"), Qt::ISODate));
    std::unique_ptr<storage::CaseFile> m_file;
};

/// The widget of that name; the test ends if there is none.
template <class Widget = QWidget>
Widget* find(const QWidget& top, const char* name)
{
    auto* found = top.findChild<Widget*>(QString::fromLatin1(name));
    if (!found) qFatal("no %s", name);
    return found;
}

inline QString fileNumber(const domain::Beneficiary& person)
{
    return person.fileNumber.toString();
}

} // namespace wasl::ui::tests
