#include "ui/shared/text_fields.h"

#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QEvent>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

Qt::Alignment readingSide()
{
    const auto side = QGuiApplication::layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    return side | Qt::AlignVCenter | Qt::AlignAbsolute;
}

bool mayChangeDirection(const QEvent& event)
{
    return event.type() == QEvent::LanguageChange || event.type() == QEvent::StyleChange ||
           event.type() == QEvent::LayoutDirectionChange;
}

} // namespace

LtrField::LtrField(QWidget* parent)
    : QLineEdit(parent)
{
    setLayoutDirection(Qt::LeftToRight);
    align();
}

void LtrField::changeEvent(QEvent* event)
{
    if (mayChangeDirection(*event)) align();
    QLineEdit::changeEvent(event);
}

void LtrField::align()
{
    if (alignment() != readingSide()) setAlignment(readingSide());
}

NameField::NameField(Script script, QWidget* parent)
    : QLineEdit(parent)
    , m_script(script)
{
    connect(this, &QLineEdit::textChanged, this, &NameField::align);
    align();
}

void NameField::changeEvent(QEvent* event)
{
    if (mayChangeDirection(*event)) align();
    QLineEdit::changeEvent(event);
}

void NameField::align()
{
    const bool windowRtl = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    bool rtl = windowRtl;
    if (m_script == Script::Arabic)
        rtl = true;
    else if (m_script == Script::Latin)
        rtl = false;
    else if (!text().isEmpty())
        rtl = startsRightToLeft(text());

    const auto direction = rtl ? Qt::RightToLeft : Qt::LeftToRight;
    if (layoutDirection() != direction) setLayoutDirection(direction);
    const auto side = (rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute;
    if (alignment() != side) setAlignment(side);
    // Arabic letters want half a point more in a Latin window too.
    const auto wanted = rtl ? arabicFontOf(TextRole::Body) : fontOf(TextRole::Body);
    if (font().pointSizeF() != wanted.pointSizeF() || font().families() != wanted.families()) setFont(wanted);
}

PhoneField::PhoneField(QWidget* parent)
    : LtrField(parent)
{
    setInputMethodHints(Qt::ImhDialableCharactersOnly);
    connect(this, &QLineEdit::textEdited, this, [this](const QString& typed) {
        auto latin = withoutBidiMarks(typed);
        for (auto& c : latin)
            if (c.isDigit()) c = QChar(u'0' + c.digitValue());
        if (latin == typed) return;
        const auto cursor = cursorPosition();
        setText(latin);
        setCursorPosition(cursor);
    });
    connect(this, &QLineEdit::editingFinished, this, [this] {
        const auto number = phone();
        const auto digits = std::count_if(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
        const bool odd = !number.isEmpty() &&
                         (digits < 6 || digits > 15 || digits + number.startsWith(u'+') < number.size());
        Q_EMIT problemFound(odd ? tr("This does not look like a phone number. It can be kept as it is.")
                                : QString());
    });
}

QString PhoneField::phone() const
{
    auto number = text();
    number.removeIf(
        [](QChar c) { return c.isSpace() || c == u'-' || c == u'.' || c == u'(' || c == u')' || c == u'/'; });
    if (number.startsWith("00"_L1)) return u'+' + number.sliced(2);
    if (number.size() == 10 && number.startsWith(u'0')) return u"+212"_s + number.sliced(1);
    return number;
}

void PhoneField::setPhone(const QString& phone)
{
    setText(phone);
}

} // namespace wasl::ui
