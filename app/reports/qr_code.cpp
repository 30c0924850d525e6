#include "app/reports/qr_code.h"

#include <qrencode.h>

#include <memory>
#include <stdexcept>

namespace wasl::reports
{

QrCode qrCode(const QString& text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.toLatin1().constData(), 0, QR_ECLEVEL_Q, QR_MODE_8, 1), &QRcode_free);
    if (!code) throw std::runtime_error("no QR code for a text of that length");
    QrCode made{code->width, {}};
    made.dark.reserve(std::size_t(made.size) * std::size_t(made.size));
    for (int i = 0; i < made.size * made.size; ++i)
        made.dark.push_back((code->data[i] & 1) != 0);
    return made;
}

} // namespace wasl::reports
