#include "app/domain/house_rules_signed.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

QString label(SigningWay way)
{
    switch (way) {
    case SigningWay::OnPaper:
        return QCoreApplication::translate("wasl::domain", "Signed on paper");
    case SigningWay::ReadAloud:
        return QCoreApplication::translate("wasl::domain", "Read aloud, agreed by word");
    }
    return {};
}

QString textHashOf(const QString& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

std::vector<Refusal> problems(const HouseRulesSigned& signature)
{
    if (!signature.language.isEmpty()) return {};
    return {{u"language-missing"_s,
             QCoreApplication::translate("wasl::domain", "Choose the language in which she had the rules."),
             u"language"_s}};
}

} // namespace wasl::domain
