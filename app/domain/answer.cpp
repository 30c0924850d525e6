#include "app/domain/answer.h"

#include <QCoreApplication>

namespace wasl::domain
{

QString label(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Known:
        return QCoreApplication::translate("wasl::domain", "Known");
    case AnswerKind::Unknown:
        return QCoreApplication::translate("wasl::domain", "Unknown");
    case AnswerKind::PrefersNotToSay:
        return QCoreApplication::translate("wasl::domain", "Prefers not to say");
    case AnswerKind::NotCollected:
        return QCoreApplication::translate("wasl::domain", "Not collected");
    }
    return {};
}

} // namespace wasl::domain
