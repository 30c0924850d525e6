#pragma once

#include "app/storage/attachment_store.h"

#include <QDialog>

namespace wasl::ui
{

/// Shows a picture or a text from memory; nothing of it is written to the disk. What cannot be shown here is
/// said, and a copy offered. Shown with open(); it deletes itself.
class AttachmentPreview : public QDialog
{
    Q_OBJECT
public:
    AttachmentPreview(const storage::CaseAttachment& attachment, QByteArray content, QWidget* parent);
    ~AttachmentPreview() override;

Q_SIGNALS:
    void copyWanted();

private:
    void showPicture(class QLabel* place);

    QByteArray m_content;
};

} // namespace wasl::ui
