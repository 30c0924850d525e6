#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace wasl::ui
{

/// What a page wants to know of a file or a folder.
struct FileQuestion
{
    enum class Kind
    {
        Open,
        Save,
        Folder
    };
    Kind kind = Kind::Open;
    QString title;
    QString start;  ///< folder, or folder and proposed name
    QString filter; ///< as QFileDialog's: "Registers (*.csv *.xlsx)"
};

/// Asks for files. Pages take one by value, so that tests can answer in the person's place.
class FileChooser
{
public:
    /// Asks with the system's own dialog.
    FileChooser();

    /// Gives these paths, one for each question, and then "cancelled".
    static FileChooser answering(QStringList paths);

    /// The path, or empty if the person changed their mind.
    [[nodiscard]] QString ask(QWidget* parent, const FileQuestion& question) const
    {
        return m_ask(parent, question);
    }

private:
    using Ask = std::function<QString(QWidget*, const FileQuestion&)>;
    explicit FileChooser(Ask ask)
        : m_ask(std::move(ask))
    {
    }
    Ask m_ask;
};

} // namespace wasl::ui
