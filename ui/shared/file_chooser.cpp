#include "ui/shared/file_chooser.h"

#include <QFileDialog>

#include <memory>

namespace wasl::ui
{

FileChooser::FileChooser()
    : m_ask([](QWidget* parent, const FileQuestion& question) {
        switch (question.kind) {
        case FileQuestion::Kind::Open:
            return QFileDialog::getOpenFileName(parent, question.title, question.start, question.filter);
        case FileQuestion::Kind::Save:
            return QFileDialog::getSaveFileName(parent, question.title, question.start, question.filter);
        case FileQuestion::Kind::Folder:
            return QFileDialog::getExistingDirectory(parent, question.title, question.start);
        }
        return QString();
    })
{
}

FileChooser FileChooser::answering(QStringList paths)
{
    auto left = std::make_shared<QStringList>(std::move(paths));
    return FileChooser(
        [left](QWidget*, const FileQuestion&) { return left->isEmpty() ? QString() : left->takeFirst(); });
}

} // namespace wasl::ui
