#include "ui/shared/record_header.h"

#include "ui/shared/flow_layout.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

QString portraitInitials(const QString& given, const QString& family)
{
    QString initials;
    for (const auto& name : {given.trimmed(), family.trimmed()}) {
        if (name.isEmpty()) continue;
        // Unjoined, or two Arabic letters would become one word.
        if (!initials.isEmpty()) initials += QChar(0x200C);
        initials += name.at(0).toUpper();
    }
    return initials;
}

void paintPortrait(QPainter& painter, const QRect& place, const QString& initials, const QPixmap& photo,
                   const QPalette& palette)
{
    const auto& c = colours(palette);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath circle;
    circle.addEllipse(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5));
    if (!photo.isNull()) {
        // The middle of what is longer than it is wide: a portrait's face.
        const auto square = qMin(photo.width(), photo.height());
        const QRect middle((photo.width() - square) / 2, (photo.height() - square) / 2, square, square);
        painter.setClipPath(circle);
        painter.drawPixmap(place, photo, middle);
    } else {
        painter.fillPath(circle, c.accentTint);
        painter.setFont(fontOf(place.height() > 40   ? TextRole::Title
                               : place.height() > 32 ? TextRole::Body
                                                     : TextRole::Caption));
        painter.setPen(c.accent);
        painter.drawText(place, Qt::AlignCenter, initials);
    }
    painter.restore();
}

Portrait::Portrait(int size, QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(size, size);
}

void Portrait::setName(const QString& given, const QString& family)
{
    m_initials = portraitInitials(given, family);
    update();
}

void Portrait::setPhoto(const QPixmap& photo)
{
    m_photo = photo;
    update();
}

void Portrait::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPortrait(painter, rect(), m_initials, m_photo, palette());
}

RecordHeader::RecordHeader(QWidget* parent)
    : QFrame(parent)
    , m_portrait(new Portrait(56, this))
    , m_name(new QLabel(this))
    , m_otherName(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_chips(new QWidget(this))
    , m_actions(new QHBoxLayout)
{
    const auto& t = tokens();
    setProperty("surface", u"card"_s);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(t.card, t.card, t.card, t.card);
    line->setSpacing(t.card);
    line->addWidget(m_portrait, 0, Qt::AlignTop);

    auto* words = new QVBoxLayout;
    words->setSpacing(t.unit);
    auto* names = new QHBoxLayout;
    names->setSpacing(t.card);
    names->addWidget(m_name);
    names->addWidget(m_otherName);
    names->addStretch();
    words->addLayout(names);
    words->addWidget(m_facts);
    words->addSpacing(t.unit);
    words->addWidget(m_chips);
    line->addLayout(words, 1);
    m_actions->setSpacing(t.control);
    line->addLayout(m_actions);
    line->setAlignment(m_actions, Qt::AlignTop);

    new FlowLayout(m_chips, t.control);
    m_name->setObjectName(u"recordName"_s);
    m_otherName->setObjectName(u"recordOtherName"_s);
    m_facts->setObjectName(u"recordFacts"_s);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->setFocusPolicy(Qt::NoFocus);
    setTextRole(m_name, TextRole::Title);
    setTextRole(m_otherName, TextRole::Title, true);
    setTextRole(m_facts, TextRole::Body, true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void RecordHeader::setNames(const QString& latin, const QString& arabic)
{
    m_latin = latin;
    m_arabic = arabic;
    writeNames();
}

void RecordHeader::setFacts(const QStringList& facts)
{
    m_shownFacts = facts;
    writeFacts();
}

void RecordHeader::writeFacts()
{
    QStringList parts;
    for (const auto& fact : m_shownFacts)
        if (!fact.isEmpty()) parts << isolate(fact);
    // Isolated parts say nothing of the line's own direction: a mark does.
    const QChar mark(layoutDirection() == Qt::RightToLeft ? 0x200F : 0x200E);
    m_facts->setText(mark + parts.join(u"  ·  "_s));
}

void RecordHeader::setChips(const std::vector<ChipLook>& chips)
{
    for (auto* chip : m_chips->findChildren<StateChip*>()) {
        m_chips->layout()->removeWidget(chip);
        delete chip;
    }
    for (const auto& look : chips)
        m_chips->layout()->addWidget(new StateChip(look, m_chips));
    m_chips->setVisible(!chips.empty());
}

void RecordHeader::addAction(QWidget* button)
{
    m_actions->addWidget(button);
}

void RecordHeader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange) {
        writeNames();
        writeFacts();
    }
    QFrame::changeEvent(event);
}

void RecordHeader::writeNames()
{
    const bool arabicFirst =
        !m_arabic.isEmpty() && (layoutDirection() == Qt::RightToLeft || m_latin.isEmpty());
    m_name->setText(arabicFirst ? m_arabic : m_latin);
    m_otherName->setText(arabicFirst ? m_latin : m_arabic);
}

} // namespace wasl::ui
