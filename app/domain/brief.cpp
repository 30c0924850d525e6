#include "app/domain/brief.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

std::vector<Refusal> problems(const Brief& brief)
{
    std::vector<Refusal> found;
    if (!brief.first.isValid() || !brief.last.isValid() || brief.last < brief.first) {
        found.push_back({u"period-invalid"_s,
                         QCoreApplication::translate("wasl::domain", "The last month is before the first."),
                         u"last"_s});
    }
    const auto tooLong = [&](const QString& text, const QString& field) {
        if (text.size() <= Brief::longestParagraph) {
            return;
        }
        found.push_back(
            {u"paragraph-too-long"_s,
             QCoreApplication::translate(
                 "wasl::domain", "A paragraph has at most %1 characters, so that the brief stays short.")
                 .arg(Brief::longestParagraph),
             field});
    };
    tooLong(brief.situation, u"situation"_s);
    tooLong(brief.request, u"request"_s);
    return found;
}

} // namespace wasl::domain
