#include "ui/beneficiaries/photo_edit.h"

#include "ui/beneficiaries/photo_maker.h"
#include "ui/shared/background.h"
#include "ui/shared/notice.h"
#include "ui/shared/record_header.h"
#include "ui/shared/theme.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{
constexpr int portraitSide = 88;
}

PhotoEdit::PhotoEdit(FileChooser chooser, QWidget* parent)
    : QWidget(parent)
    , m_chooser(std::move(chooser))
    , m_portrait(new Portrait(portraitSide, this))
    , m_choose(new QPushButton(this))
    , m_paste(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_notice(new Notice(this))
{
    const auto& t = tokens();
    setObjectName(u"photoEdit"_s);
    m_portrait->setObjectName(u"photoPortrait"_s);
    m_choose->setObjectName(u"choosePhotoButton"_s);
    m_paste->setObjectName(u"pastePhotoButton"_s);
    m_remove->setObjectName(u"removePhotoButton"_s);
    m_notice->setObjectName(u"photoNotice"_s);
    setButtonRole(m_remove, ButtonRole::Quiet);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.control);
    auto* line = new QHBoxLayout;
    line->setSpacing(t.card);
    line->addWidget(m_portrait);
    for (auto* button : {m_choose, m_paste, m_remove})
        line->addWidget(button, 0, Qt::AlignVCenter);
    line->addStretch(1);
    column->addLayout(line);
    column->addWidget(m_notice);
    connect(m_choose, &QPushButton::clicked, this, &PhotoEdit::choose);
    connect(m_paste, &QPushButton::clicked, this, &PhotoEdit::paste);
    connect(m_remove, &QPushButton::clicked, this, &PhotoEdit::removed);
    retranslate();
}

void PhotoEdit::setName(const QString& given, const QString& family)
{
    m_portrait->setName(given, family);
}

void PhotoEdit::setPhoto(const QPixmap& photo)
{
    m_hasPhoto = !photo.isNull();
    m_portrait->setPhoto(photo);
    m_notice->clear();
    setMayEdit(m_may);
}

void PhotoEdit::setMayEdit(bool may)
{
    m_may = may;
    m_choose->setVisible(may);
    m_paste->setVisible(may);
    m_remove->setVisible(may && m_hasPhoto);
}

void PhotoEdit::choose()
{
    const auto path = m_chooser.ask(this, {FileQuestion::Kind::Open, tr("Choose a photo"), QDir::homePath(),
                                           tr("Pictures (*.jpg *.jpeg *.png *.webp)")});
    if (!path.isEmpty()) take(path);
}

void PhotoEdit::take(const QString& path)
{
    m_notice->clear();
    runInBackground(
        this, [path] { return photoFromFile(path); },
        [this](const domain::Result<QByteArray>& photo) { offer(photo); });
}

void PhotoEdit::paste()
{
    m_notice->clear();
    const auto* held = QGuiApplication::clipboard()->mimeData();
    if (held && held->hasImage()) {
        runInBackground(
            this, [image = qvariant_cast<QImage>(held->imageData())] { return photoFrom(image); },
            [this](const domain::Result<QByteArray>& photo) { offer(photo); });
        return;
    }
    // A file copied in a file manager.
    if (held && held->hasUrls() && held->urls().constFirst().isLocalFile()) {
        take(held->urls().constFirst().toLocalFile());
        return;
    }
    m_notice->say(Meaning::Attention,
                  tr("There is no picture in the clipboard. Copy one first, then paste it here."));
}

void PhotoEdit::offer(const domain::Result<QByteArray>& photo)
{
    if (photo)
        Q_EMIT chosen(*photo);
    else
        m_notice->say(photo.error());
}

void PhotoEdit::keyPressEvent(QKeyEvent* event)
{
    if (m_may && event->matches(QKeySequence::Paste))
        paste();
    else
        QWidget::keyPressEvent(event);
}

void PhotoEdit::retranslate()
{
    m_portrait->setAccessibleName(tr("Photo"));
    m_choose->setText(tr("Choose a &photo"));
    m_paste->setText(tr("Paste a photo"));
    m_paste->setToolTip(tr("Ctrl+V"));
    m_remove->setText(tr("Remove the photo"));
}

} // namespace wasl::ui
