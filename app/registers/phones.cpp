#include "app/registers/phones.h"

#include "app/domain/time.h"

#include <QRegularExpression>

#include <phonenumbers/phonenumberutil.h>

namespace wasl::registers
{

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace
{

struct Dialled
{
    QString e164;
    bool valid = false;
};

/// The number in E.164 when it has the right length for its country; whether it is one that is given out, the
/// library may learn later than people do: 0683, 0685 and 0686 are newer than its tables of Debian 12.
Dialled dialled(const QString& text)
{
    const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (util.Parse(text.toStdString(), "MA", &number) != PhoneNumberUtil::NO_PARSING_ERROR ||
        !util.IsPossibleNumber(number))
        return {};
    std::string formatted;
    util.Format(number, PhoneNumberUtil::E164, &formatted);
    return {QString::fromStdString(formatted), util.IsValidNumber(number)};
}

} // namespace

Phones readPhones(QStringView text)
{
    static const QRegularExpression separators(u"[/;,\\n\\r]+|\\bou\\b|\\bet\\b|أو"_s);
    Phones phones;
    for (const QString& part : domain::withLatinDigits(text).split(separators, Qt::SkipEmptyParts)) {
        const QString written = part.simplified();
        if (written.isEmpty()) continue;
        const Dialled number = dialled(written);
        if (number.e164.isEmpty()) {
            phones.unreadable.append(written);
        } else if (!phones.numbers.contains(number.e164)) {
            phones.numbers.append(number.e164);
            phones.doubtful = phones.doubtful || !number.valid;
        }
    }
    return phones;
}

} // namespace wasl::registers
