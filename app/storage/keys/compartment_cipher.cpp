#include "app/storage/keys/compartment_cipher.h"

#include <QCoreApplication>
#include <QtEndian>

#include <stdexcept>

namespace wasl::storage
{

namespace
{

using namespace Qt::StringLiterals;

constexpr char noteVersion = 1;
// Version, compartment, number of the key.
constexpr qsizetype headBytes = 6;

// Every part with its length, so that no two places can give the same bytes.
QByteArray bindingOf(const QByteArray& head, const NotePlace& place)
{
    QByteArray binding = QByteArrayLiteral("wasl note") + head;
    const QByteArray version = QByteArray::number(place.version);
    for (const QByteArray& part : {place.record.toUtf8(), place.field.toUtf8(), version}) {
        const auto size = qToLittleEndian(static_cast<quint32>(part.size()));
        binding.append(reinterpret_cast<const char*>(&size), sizeof size);
        binding.append(part);
    }
    return binding;
}

} // namespace

CompartmentCipher::CompartmentCipher(domain::Compartment compartment, domain::RandomSource random)
    : m_compartment(compartment)
    , m_random(std::move(random))
{
}

void CompartmentCipher::addKey(std::uint32_t number, SecretBytes key)
{
    m_keys.insert_or_assign(number, std::move(key));
}

QByteArray CompartmentCipher::encrypt(const QString& note, const NotePlace& place) const
{
    if (m_keys.empty()) throw std::logic_error("CompartmentCipher::encrypt without a key");
    const auto& [number, key] = *m_keys.rbegin();
    QByteArray head;
    head.append(noteVersion);
    head.append(static_cast<char>(compartmentNumber(m_compartment)));
    const auto little = qToLittleEndian(number);
    head.append(reinterpret_cast<const char*>(&little), sizeof little);
    QByteArray utf8 = note.toUtf8();
    const auto bytes = std::as_bytes(std::span(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    QByteArray box = head + encryptWith(key, bytes, bindingOf(head, place), m_random);
    wipe(utf8);
    return box;
}

domain::Result<QString> CompartmentCipher::decrypt(const QByteArray& box, const NotePlace& place) const
{
    const QByteArray head = box.left(headBytes);
    if (head.size() == headBytes && head.at(0) == noteVersion &&
        head.at(1) == static_cast<char>(compartmentNumber(m_compartment))) {
        const auto key = m_keys.find(qFromLittleEndian<quint32>(head.constData() + 2));
        if (key != m_keys.end())
            if (const auto plain = decryptWith(key->second, box.mid(headBytes), bindingOf(head, place)))
                return QString::fromUtf8(reinterpret_cast<const char*>(plain->data()),
                                         static_cast<qsizetype>(plain->size()));
    }
    return domain::refuse(u"note-not-readable"_s,
                          QCoreApplication::translate(
                              "wasl::storage::CompartmentCipher",
                              "This note cannot be opened: it was altered, or you were not given its key."));
}

} // namespace wasl::storage
