#include "app/storage/keys/recovery_code.h"

#include "app/storage/keys/crypto.h"

#include <QCoreApplication>

#include <sodium.h>

namespace wasl::storage
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype codeBytes = 20;
constexpr qsizetype codeCharacters = 32;
constexpr qsizetype checkCharacters = 4;

const QString& alphabet()
{
    static const QString characters = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
    return characters;
}

QString base32(const QByteArray& bytes, qsizetype characters)
{
    QString text;
    quint32 held = 0;
    int bits = 0;
    for (const char byte : bytes) {
        held = (held << 8U | static_cast<unsigned char>(byte)) & 0xFFFFU;
        for (bits += 8; bits >= 5; bits -= 5)
            text.append(alphabet().at(static_cast<qsizetype>(held >> static_cast<unsigned>(bits - 5) & 31U)));
    }
    return text.left(characters);
}

QString checkOf(const QString& code)
{
    const QByteArray utf8 = code.toUtf8();
    QByteArray hash(crypto_generichash_BYTES_MIN, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), static_cast<std::size_t>(hash.size()),
                       reinterpret_cast<const unsigned char*>(utf8.constData()),
                       static_cast<unsigned long long>(utf8.size()), nullptr, 0);
    return base32(hash, checkCharacters);
}

QString inGroups(const QString& characters)
{
    QStringList groups;
    for (qsizetype at = 0; at < characters.size(); at += 4)
        groups << characters.mid(at, 4);
    return groups.join(u'-');
}

} // namespace

QString newRecoveryCode(const domain::RandomSource& random)
{
    const QString code = base32(randomBytes(codeBytes, random), codeCharacters);
    return inGroups(code + checkOf(code));
}

domain::Result<QString> readRecoveryCode(const QString& typed)
{
    QString characters;
    bool strange = false;
    for (QChar character : typed.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (character.isSpace() || character.category() == QChar::Punctuation_Dash ||
            character.category() == QChar::Other_Format)
            continue;
        if (character == u'O') character = u'0';
        if (character == u'I' || character == u'L') character = u'1';
        // Arabic keyboards write ٠ to ٩ for the same digits.
        if (character.isDigit()) character = QChar(u'0' + static_cast<char16_t>(character.digitValue()));
        strange = strange || !alphabet().contains(character);
        characters.append(character);
    }
    const QString code = characters.left(codeCharacters);
    if (strange || characters.size() != codeCharacters + checkCharacters ||
        characters.mid(codeCharacters) != checkOf(code))
        return domain::refuse(u"recovery-code-mistyped"_s,
                              QCoreApplication::translate(
                                  "wasl::storage::RecoveryCode",
                                  "This is not a recovery code. Compare it with the paper, character by "
                                  "character: it has nine groups of four."),
                              u"recoveryCode"_s);
    return inGroups(characters);
}

QString newTemporaryPassphrase(const domain::RandomSource& random)
{
    return inGroups(base32(randomBytes(10, random), 16));
}

} // namespace wasl::storage
