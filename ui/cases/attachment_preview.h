#pragma once

#include "app/storage/attachment_store.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace wasl::ui
{

/// Shows a picture, a text or a PDF page by page from memory; nothing of it is written to the disk. What
/// cannot be shown here is said, and a copy offered. Shown with open(); it deletes itself.
class AttachmentPreview : public QDialog
{
    Q_OBJECT
public:
    AttachmentPreview(const storage::CaseAttachment& attachment, QByteArray content, QWidget* parent);
    ~AttachmentPreview() override;

Q_SIGNALS:
    void copyWanted();

private:
    QLabel* addPicture(const QString& name);
    void addPages();
    void showPicture();
    void showPage(int page);

    QByteArray m_content;
    QLabel* m_picture = nullptr;
    QLabel* m_where = nullptr; ///< "Page 2 of 5"
    QPushButton *m_previous = nullptr, *m_next = nullptr;
    int m_page = 1;
    int m_pages = 0; ///< of the whole PDF; 0 until they are counted
};

} // namespace wasl::ui
