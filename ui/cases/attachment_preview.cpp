#include "ui/cases/attachment_preview.h"

#include "ui/cases/pdf_page.h"
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
        addPicture(attachment.name)->setText(tr("The picture is being opened…"));
        showPicture();
    } else if (attachment.kind == Kind::Pdf && canDrawPdf()) {
        addPicture(attachment.name);
        addPages();
        showPage(1);
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

QLabel* AttachmentPreview::addPicture(const QString& name)
{
    auto* area = new QScrollArea(this);
    area->setObjectName(u"previewArea"_s);
    area->setAccessibleName(name);
    m_picture = new QLabel;
    m_picture->setObjectName(u"previewPicture"_s);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(name);
    m_picture->setWordWrap(true);
    area->setAlignment(Qt::AlignCenter);
    area->setWidgetResizable(true);
    area->setWidget(m_picture);
    static_cast<QVBoxLayout*>(layout())->addWidget(area, 1);
    resize(previewSize);
    return m_picture;
}

void AttachmentPreview::addPages()
{
    auto* line = new QHBoxLayout;
    m_where = new QLabel(this);
    m_where->setObjectName(u"previewPageWords"_s);
    m_previous = new QPushButton(tr("Previous page"), this);
    m_previous->setObjectName(u"previousPageButton"_s);
    m_previous->setShortcut(Qt::Key_PageUp);
    m_next = new QPushButton(tr("Next page"), this);
    m_next->setObjectName(u"nextPageButton"_s);
    m_next->setShortcut(Qt::Key_PageDown);
    line->addWidget(m_previous);
    line->addWidget(m_where);
    line->addWidget(m_next);
    line->addStretch();
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(m_previous, &QPushButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showPage(m_page + 1); });
}

void AttachmentPreview::showPage(int page)
{
    m_page = page;
    m_previous->setEnabled(false);
    m_next->setEnabled(false);
    m_picture->setText(tr("The page is being opened…"));
    runInBackground(
        this,
        [content = m_content, page, known = m_pages](Job& job) {
            // A file whose pages cannot be counted is not drawn either.
            const int pages = known > 0 ? known : countPdfPages(content, job.stopToken());
            auto picture =
                pages > 0 ? drawPdfPage(content, page, previewSize.width() - 80, job.stopToken()) : QImage();
            return std::pair(pages, std::move(picture));
        },
        [this, page](const std::pair<int, QImage>& drawn) {
            m_pages = drawn.first;
            if (drawn.second.isNull())
                m_picture->setText(
                    tr("This page cannot be shown: the file is damaged, protected or too large. "
                       "Save a copy to open it with another program. The copy is not "
                       "encrypted: delete it afterwards."));
            else
                m_picture->setPixmap(QPixmap::fromImage(drawn.second));
            m_where->setText(m_pages > 0 ? tr("Page %1 of %2").arg(page).arg(m_pages) : QString());
            m_previous->setEnabled(page > 1);
            m_next->setEnabled(page < m_pages);
        });
}

void AttachmentPreview::showPicture()
{
    runInBackground(
        this, [content = m_content] { return decodedPicture(content); },
        [this](const QImage& image) {
            if (image.isNull())
                m_picture->setText(tr("This picture cannot be shown: it is damaged or too large. Save a copy "
                                      "to open it with another program."));
            else if (image.width() > previewSize.width() - 80)
                m_picture->setPixmap(QPixmap::fromImage(
                    image.scaledToWidth(previewSize.width() - 80, Qt::SmoothTransformation)));
            else
                m_picture->setPixmap(QPixmap::fromImage(image));
        });
}

} // namespace wasl::ui
