// Reading a compartment in an emergency.

#include "app/storage/keys/recovery_code.h"
#include "app/storage/keys/slot_opening.h"
#include "app/storage/transaction.h"
#include "app/storage/vault/case_file.h"
#include "app/storage/vault/derive.h"
#include "app/storage/write.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

namespace
{

constexpr qsizetype shortestReason = 10; ///< letters; "urgent" alone says nothing to whoever reads it later

class GlassTexts
{
    Q_DECLARE_TR_FUNCTIONS(wasl::storage::CaseFile)
};

} // namespace

domain::Result<QDateTime> CaseFile::breakGlass(const QString& recoveryCode,
                                               const domain::BeneficiaryId& person, domain::Compartment which,
                                               const QString& reason)
{
    using domain::Action;
    if (auto allowed = mayDo(Action::BreakGlass); !allowed) return tl::unexpected(allowed.error());
    auto& db = database();
    if (which == domain::Compartment::General || !reaches(db, Action::BreakGlass, person))
        return tl::unexpected(domain::notAllowed(m_actor.role, Action::BreakGlass));
    if (reason.trimmed().size() < shortestReason)
        return domain::refuse(
            u"reason-missing"_s,
            GlassTexts::tr("Write why these notes must be read now, so that it can be understood later."),
            u"reason"_s);
    const auto code = readRecoveryCode(recoveryCode);
    if (!code) {
        auto refusal = code.error();
        refusal.field = u"recoveryCode"_s;
        return tl::unexpected(refusal);
    }

    const auto journalled = [&](const QString& action, std::vector<FieldChange> more) {
        more.insert(more.begin(),
                    {{u"compartment"_s, {}, domain::code(which)}, {u"reason"_s, {}, reason.trimmed()}});
        return writeOwn(db, [&]() -> domain::Result<void> {
            Journal(db).append({action, u"beneficiary"_s, person.uuid(), person.uuid(), std::move(more)});
            return {};
        });
    };

    const auto& slot = m_slots.recovery();
    const auto derived = derive([&] { return passphraseKey(*code, slot.salt, slot.cost); });
    if (!derived) return tl::unexpected(derived.error());
    const auto keys = openBundle(slot, m_slots.content.vault, *derived);
    if (!keys) {
        // Somebody who tries codes is somebody to ask about it.
        if (const auto noted = journalled(u"break-glass-refused"_s, {}); !noted)
            return tl::unexpected(noted.error());
        return domain::refuse(
            u"recovery-code-wrong"_s,
            GlassTexts::tr(
                "This recovery code belongs to another case file, or was replaced by a newer one."),
            u"recoveryCode"_s);
    }
    CompartmentCipher cipher(which, db.environment().random);
    for (const auto& sealed : slot.compartments)
        if (sealed.compartment == which)
            if (auto key = openSealed(*keys, sealed.box); key && key->size() == keyBytes)
                cipher.addKey(sealed.number, std::move(*key));
    if (cipher.isEmpty())
        return domain::refuse(
            u"compartment-empty"_s,
            GlassTexts::tr("The recovery code holds no key to these notes: nobody was given "
                           "them, or nobody who reads them has signed in since the code was "
                           "made."));

    const auto since = db.now();
    const auto until = since.addSecs(std::chrono::seconds(glassStaysBroken).count());
    const auto noted = journalled(u"break-glass"_s, {{u"until"_s, {}, until.toString(Qt::ISODate)}});
    if (!noted) return tl::unexpected(noted.error());
    m_glass = Glass{
        person, std::move(cipher), which, since, until, std::chrono::steady_clock::now() + glassStaysBroken};
    return until;
}

const CompartmentCipher* CaseFile::throughGlass(domain::Compartment which,
                                                const domain::BeneficiaryId& person)
{
    if (!m_glass) return nullptr;
    const auto now = database().now();
    if (now < m_glass->since || now >= m_glass->until || std::chrono::steady_clock::now() >= m_glass->gone) {
        m_glass.reset();
        return nullptr;
    }
    return m_glass->which == which && m_glass->person == person ? &m_glass->cipher : nullptr;
}

} // namespace wasl::storage
