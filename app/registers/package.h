#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace wasl::registers
{

/// The parts of a spreadsheet file, which is a zip archive of XML parts.
class Package
{
public:
    /// Throws the archive reader's exception when the archive is damaged. The bytes must outlive the package.
    /// At most `most` bytes are unpacked: a workbook may name one part as a thousand sheets.
    Package(const QByteArray& archive, qint64 most);
    ~Package();
    Package(const Package&) = delete;
    Package& operator=(const Package&) = delete;

    /// The unpacked part; empty when there is none of this name. Throws when the part is damaged and, past
    /// the limit, PastLimits.
    QByteArray part(const QString& name) const;

private:
    struct Archive;
    std::unique_ptr<Archive> m_archive;
    mutable qint64 m_left; ///< bytes that may still be unpacked
};

} // namespace wasl::registers
