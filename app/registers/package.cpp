#include "app/registers/package.h"

#include "app/registers/sheet_builder.h"

#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

#include <string>
#include <type_traits>
#include <vector>

namespace wasl::registers
{

namespace
{

/// liborcus 0.17 fills a buffer and says whether there was an entry, later versions return it and throw.
template <class Zip>
std::vector<unsigned char> unpack(const Zip& zip, const std::string& name)
{
    if constexpr (requires { zip.read_file_entry(name).size(); }) {
        return zip.read_file_entry(name);
    } else {
        std::vector<unsigned char> content;
        if (!zip.read_file_entry(name, content)) content.clear();
        return content;
    }
}

} // namespace

struct Package::Archive
{
    explicit Archive(const QByteArray& bytes)
        : stream(reinterpret_cast<const uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size()))
        , zip(&stream)
    {
        zip.load();
    }

    orcus::zip_archive_stream_blob stream;
    orcus::zip_archive zip;
};

Package::Package(const QByteArray& archive, qint64 most)
    : m_archive(std::make_unique<Archive>(archive))
    , m_left(most)
{
}

Package::~Package() = default;

QByteArray Package::part(const QString& name) const
{
    const std::string wanted = name.toStdString();
    for (std::size_t i = 0; i < m_archive->zip.get_file_entry_count(); ++i) {
        if (m_archive->zip.get_file_entry_name(i) != wanted) continue;
        const std::vector<unsigned char> content = unpack(m_archive->zip, wanted);
        m_left -= static_cast<qint64>(content.size());
        if (m_left < 0) throw PastLimits();
        // The buffer ends with a zero of the reader's own.
        auto size = static_cast<qsizetype>(content.size());
        while (size > 0 && content[static_cast<std::size_t>(size) - 1] == 0)
            --size;
        return QByteArray(reinterpret_cast<const char*>(content.data()), size);
    }
    return {};
}

} // namespace wasl::registers
