#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace wasl::hub
{

class Exchange;
struct Hub;

/// What a request of the page is about to do.
enum class Intent
{
    Read,
    Change, ///< also wants the token that only the page itself knows, and the page's own origin
};

/// Who of the coordination asks, by the cookie. Answers by itself ("signed-out" 401, "cross-site" 403) and
/// returns nothing otherwise.
std::optional<QString> coordinator(Hub& hub, Exchange& exchange, Intent intent);

} // namespace wasl::hub
