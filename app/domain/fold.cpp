#include "app/domain/fold.h"

#include "app/domain/time.h"

namespace wasl::domain
{

namespace
{

/// What decomposition does not unify; null: dropped.
QChar unified(QChar c)
{
    switch (c.unicode()) {
    case 0x0640: // tatweel
    case 0x0621: // bare hamza
    case u'\'':
    case 0x2019:
    case 0x02BC:
    case u'`':
        return QChar();
    case 0x0671:
        return QChar(0x0627); // alef wasla
    case 0x0649:              // alef maqsura
    case 0x06CC:
        return QChar(0x064A); // Farsi yeh
    case 0x0629:
        return QChar(0x0647); // ta marbuta
    case 0x06A9:              // keheh, and the kaf forms for a hard g
    case 0x06AF:
    case 0x0763:
    case 0x06AD:
        return QChar(0x0643);
    default:
        return c;
    }
}

bool isDroppedMark(QChar c)
{
    return c.isMark() || c.category() == QChar::Other_Format; // joiners and direction marks
}

} // namespace

QString folded(QStringView text)
{
    const QString decomposed = withLatinDigits(text).normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(decomposed.size());
    bool gap = false;
    for (const QChar raw : decomposed) {
        if (isDroppedMark(raw)) {
            continue;
        }
        const QChar c = unified(raw.toLower());
        if (c.isNull()) {
            continue;
        }
        if (!c.isLetterOrNumber() && !c.isSurrogate()) {
            gap = true;
            continue;
        }
        if (gap && !result.isEmpty()) {
            result += u' ';
        }
        gap = false;
        if (c == QChar(0x0153)) {
            result += u"oe";
        } else {
            result += c;
        }
    }
    return result;
}

} // namespace wasl::domain
