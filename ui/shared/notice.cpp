#include "ui/shared/notice.h"

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QAccessible>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

Notice::Notice(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    const auto& t = tokens();
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(t.field, t.control, t.field, t.control);
    line->setSpacing(t.control);
    line->addWidget(m_icon, 0, Qt::AlignVCenter);
    line->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText); // what it says may hold a name that somebody typed
    m_text->setObjectName(u"noticeText"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void Notice::say(Meaning meaning, const QString& text)
{
    m_meaning = meaning;
    m_text->setText(text);
    setAccessibleName(text);
    colour();
    setVisible(!text.isEmpty());
    if (isVisible()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void Notice::say(const std::vector<domain::Refusal>& refusals)
{
    QStringList lines;
    for (const auto& refusal : refusals)
        lines << refusal.message;
    say(Meaning::Attention, lines.join(u'\n'));
}

void Notice::clear()
{
    say(m_meaning, {});
}

QString Notice::text() const
{
    return m_text->text();
}

QPushButton* Notice::setAction(const QString& objectName, const QString& text)
{
    if (!m_action) {
        m_action = new QPushButton(this);
        m_action->setObjectName(objectName);
        setButtonRole(m_action, ButtonRole::Quiet);
        static_cast<QHBoxLayout*>(layout())->addWidget(m_action, 0, Qt::AlignVCenter);
    }
    m_action->setText(text);
    return m_action;
}

void Notice::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) colour();
    QFrame::changeEvent(event);
}

void Notice::paintEvent(QPaintEvent*)
{
    const auto [ink, tint] = colours(palette()).of(m_meaning);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, tokens().hairline));
    painter.setBrush(tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens().radius, tokens().radius);
}

void Notice::colour()
{
    m_icon->setPixmap(themeIcon(iconNameOf(m_meaning), m_meaning).pixmap(QSize(20, 20), devicePixelRatio()));
    update();
}

void dress(QMessageBox* box, Meaning meaning, QPushButton* goOn)
{
    box->setIconPixmap(
        themeIcon(iconNameOf(meaning), meaning).pixmap(QSize(32, 32), box->devicePixelRatio()));
    setButtonRole(goOn, ButtonRole::Primary);
}

bool confirmByTyping(QWidget* parent, const QString& title, const QString& text, const QString& word,
                     const QString& actionText)
{
    const auto& t = tokens();
    QDialog dialog(parent);
    dialog.setObjectName(u"confirmByTyping"_s);
    dialog.setWindowTitle(title);
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(t.section, t.section, t.section, t.section);
    auto* what = new QLabel(text, &dialog);
    what->setWordWrap(true);
    what->setMinimumWidth(420);
    auto* ask = new QLabel(Notice::tr("To go on, type %1.").arg(isolate(word)), &dialog);
    auto* typed = new QLineEdit(&dialog);
    typed->setObjectName(u"typedWordEdit"_s);
    typed->setAccessibleName(ask->text());
    ask->setBuddy(typed);
    auto* buttons = new QDialogButtonBox(&dialog);
    buttons->addButton(Notice::tr("Cancel"), QDialogButtonBox::RejectRole)
        ->setObjectName(u"cancelConfirmButton"_s);
    auto* go = buttons->addButton(actionText, QDialogButtonBox::AcceptRole);
    go->setObjectName(u"confirmButton"_s);
    setButtonRole(go, ButtonRole::Danger);
    go->setEnabled(false);
    column->addWidget(what);
    column->addWidget(ask);
    column->addWidget(typed);
    column->addWidget(buttons);
    QObject::connect(typed, &QLineEdit::textChanged, go, [go, word](const QString& now) {
        go->setEnabled(withoutBidiMarks(now).trimmed().compare(withoutBidiMarks(word), Qt::CaseInsensitive) ==
                       0);
    });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace wasl::ui
