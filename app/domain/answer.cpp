#include "app/domain/answer.h"

#include <QCoreApplication>

namespace wasl::domain
{

const char* sourceText(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Known:
        return QT_TRANSLATE_NOOP("wasl::domain", "Known");
    case AnswerKind::Unknown:
        return QT_TRANSLATE_NOOP("wasl::domain", "Unknown");
    case AnswerKind::PrefersNotToSay:
        return QT_TRANSLATE_NOOP("wasl::domain", "Prefers not to say");
    case AnswerKind::NotCollected:
        return QT_TRANSLATE_NOOP("wasl::domain", "Not collected");
    }
    return "";
}

} // namespace wasl::domain
