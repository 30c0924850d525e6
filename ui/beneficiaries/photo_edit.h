#pragma once

#include "app/domain/refusal.h"
#include "ui/shared/file_chooser.h"

#include <QPixmap>
#include <QWidget>

class QPushButton;

namespace wasl::ui
{

class Notice;
class Portrait;

/// A person's photo: the picture or her initials, and buttons to choose one from a file, to paste one, and to
/// remove it. Ctrl+V pastes while the focus is on one of them.
class PhotoEdit : public QWidget
{
    Q_OBJECT
public:
    explicit PhotoEdit(FileChooser chooser, QWidget* parent = nullptr);

    void setName(const QString& given, const QString& family);
    /// A null one shows the initials.
    void setPhoto(const QPixmap& photo);
    void setMayEdit(bool may);
    void retranslate();

Q_SIGNALS:
    /// A JPEG fit to be kept: see photoFrom().
    void chosen(const QByteArray& jpeg);
    void removed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose();
    void paste();
    /// Reads and shrinks in the background.
    void take(const QString& path);
    void offer(const domain::Result<QByteArray>& photo);

    FileChooser m_chooser;
    Portrait* m_portrait;
    QPushButton *m_choose, *m_paste, *m_remove;
    Notice* m_notice;
    bool m_hasPhoto = false, m_may = true;
};

} // namespace wasl::ui
