#include "ui/cases/attachment_preview.h"

#include "ui/shared/background.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QBuffer>
#include <QDialogButtonBox>
#include <QImageReader>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

constexpr QSize previewSize(860, 600);
constexpr int mostPicture = 2000; ///< pixels of a side as it is shown; a scan may have ten times as many

/// A small file may unfold to a picture of any size: it is scaled while it is decoded, within a limit.
QImage decodedPicture(QByteArray content)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (const auto size = reader.size(); size.width() > mostPicture || size.height() > mostPicture)
        reader.setScaledSize(size.scaled(mostPicture, mostPicture, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

AttachmentPreview::AttachmentPreview(const storage::CaseAttachment& attachment, QByteArray content,
                                     QWidget* parent)
    : QDialog(parent)
    , m_content(std::move(content))
{
    const auto& t = tokens();
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"attachmentPreview"_s);
    setWindowTitle(isolate(attachment.name));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.section, t.section, t.section, t.section);
    column->setSpacing(t.card);

    using Kind = storage::FileKind;
    if (attachment.kind == Kind::Text) {
        auto* text = new QPlainTextEdit(this);
        text->setObjectName(u"previewText"_s);
        text->setAccessibleName(attachment.name);
        text->setReadOnly(true);
        text->setPlainText(QString::fromUtf8(m_content));
        column->addWidget(text, 1);
        resize(previewSize);
    } else if (attachment.kind == Kind::Jpeg || attachment.kind == Kind::Png) {
        auto* area = new QScrollArea(this);
        area->setObjectName(u"previewArea"_s);
        area->setAccessibleName(attachment.name);
        auto* picture = new QLabel(tr("The picture is being opened…"));
        picture->setObjectName(u"previewPicture"_s);
        picture->setAlignment(Qt::AlignCenter);
        picture->setAccessibleName(attachment.name);
        area->setAlignment(Qt::AlignCenter);
        area->setWidgetResizable(true);
        area->setWidget(picture);
        column->addWidget(area, 1);
        resize(previewSize);
        showPicture(picture);
    } else {
        auto* sentence =
            new QLabel(tr("Files of this kind cannot be shown inside Wasl. Save a copy to open it with "
                          "another program. The copy is not encrypted: delete it afterwards."),
                       this);
        sentence->setObjectName(u"previewSentence"_s);
        sentence->setWordWrap(true);
        column->addWidget(sentence, 1);
        resize(520, 200);
    }
    auto* buttons = new QDialogButtonBox(this);
    auto* copy = buttons->addButton(tr("Save a copy…"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"previewCopyButton"_s);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setObjectName(u"closePreviewButton"_s);
    column->addWidget(buttons);
    connect(copy, &QPushButton::clicked, this, &AttachmentPreview::copyWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

AttachmentPreview::~AttachmentPreview()
{
    storage::wipe(m_content);
}

void AttachmentPreview::showPicture(QLabel* place)
{
    runInBackground(
        this, [content = m_content] { return decodedPicture(content); },
        [place](const QImage& image) {
            if (image.isNull())
                place->setText(tr("This picture cannot be shown: it is damaged or too large. Save a copy to "
                                  "open it with another program."));
            else if (image.width() > previewSize.width() - 80)
                place->setPixmap(QPixmap::fromImage(
                    image.scaledToWidth(previewSize.width() - 80, Qt::SmoothTransformation)));
            else
                place->setPixmap(QPixmap::fromImage(image));
        });
}

} // namespace wasl::ui
