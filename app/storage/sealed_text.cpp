#include "app/storage/sealed_text.h"

#include "app/storage/database.h"
#include "app/storage/keys/compartment_cipher.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

namespace
{

NotePlace placeOf(const QUuid& record)
{
    return {record.toString(QUuid::WithoutBraces), u"text"_s, 1};
}

std::optional<QString> openedWith(const CompartmentCipher* cipher, const QUuid& record, const QString& sealed)
{
    if (!cipher) return std::nullopt;
    const auto text = cipher->decrypt(QByteArray::fromBase64(sealed.toLatin1()), placeOf(record));
    return text ? std::optional(*text) : std::nullopt;
}

} // namespace

domain::Result<QString> sealText(const Database& database, domain::Compartment compartment,
                                 const QUuid& record, const QString& text)
{
    if (compartment == domain::Compartment::General || text.isEmpty()) return text;
    const auto* cipher = database.cipher(compartment);
    if (!cipher)
        return domain::refuse(
            u"compartment-closed"_s,
            QCoreApplication::translate("wasl::storage",
                                        "This note belongs to a part of the file to which you were "
                                        "given no key. Ask whoever manages the users."),
            u"compartment"_s);
    return QString::fromLatin1(cipher->encrypt(text, placeOf(record)).toBase64());
}

std::optional<QString> openText(const Database& database, domain::Compartment compartment,
                                const QUuid& record, const QString& sealed)
{
    if (compartment == domain::Compartment::General || sealed.isEmpty()) return sealed;
    return openedWith(database.cipher(compartment), record, sealed);
}

std::optional<QString> openThroughGlass(const Database& database, domain::Compartment compartment,
                                        const domain::BeneficiaryId& person, const QUuid& record,
                                        const QString& sealed)
{
    if (compartment == domain::Compartment::General) return std::nullopt;
    return openedWith(database.brokenGlass(compartment, person), record, sealed);
}

} // namespace wasl::storage
