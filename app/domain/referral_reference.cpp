#include "app/domain/referral_reference.h"

#include "app/domain/crockford.h"
#include "app/domain/file_number.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

constexpr qsizetype randomCharacters = 10;

bool couldBeFileNumber(const QString& text)
{
    const auto number = FileNumber::parse(text);
    return number || number.error().code == "file-number-check"_L1;
}

} // namespace

ReferralReference ReferralReference::draw(const RandomSource& random)
{
    for (;;) {
        std::array<std::byte, randomCharacters> bytes;
        random(bytes);
        QString text;
        for (const std::byte byte : bytes) {
            text += crockfordAlphabet[std::to_integer<int>(byte) % crockfordAlphabet.size()];
        }
        const auto check = crockfordCheck(text);
        if (check.isNull()) continue;
        text += check;
        if (!couldBeFileNumber(text)) return ReferralReference(text);
    }
}

Result<ReferralReference> ReferralReference::parse(QStringView typed)
{
    const auto text = crockfordRead(typed);
    const bool readable = text.size() == randomCharacters + 1 && isCrockford(text);
    if (!readable) {
        return refuse(u"reference-unreadable"_s,
                      QCoreApplication::translate("wasl::domain",
                                                  "A reference has eleven letters and digits, as in "
                                                  "7K3QF-9XW2M-D. It stands on the form, beside the code."),
                      u"reference"_s);
    }
    if (text.back() != crockfordCheck(QStringView(text).chopped(1))) {
        return refuse(u"reference-check"_s,
                      QCoreApplication::translate(
                          "wasl::domain",
                          "This reference has a typing mistake: its last character does not fit the others. "
                          "Compare it with the form."),
                      u"reference"_s);
    }
    return ReferralReference(text);
}

QString ReferralReference::toString() const
{
    return isNull() ? QString() : m_text.first(5) + u'-' + m_text.sliced(5, 5) + u'-' + m_text.last(1);
}

} // namespace wasl::domain
