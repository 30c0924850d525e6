#pragma once

#include <QString>

#include <vector>

namespace wasl::reports
{

/// A QR code as its dark modules: `size` rows of `size`, without the quiet zone around it.
struct QrCode
{
    int size = 0;
    std::vector<bool> dark;

    [[nodiscard]] bool at(int row, int column) const { return dark[std::size_t(row) * size + column]; }
};

/// ISO/IEC 18004, the smallest that holds the text, with error correction level Q: a quarter of it may be
/// stamped over or torn. \p text is ASCII; capitals, digits and few signs make it small.
[[nodiscard]] QrCode qrCode(const QString& text);

} // namespace wasl::reports
