#pragma once

#include "app/sync/publisher.h"
#include "app/wire/carried.h"

#include <QCoreApplication>
#include <QDate>

#include <functional>
#include <optional>
#include <stop_token>

namespace wasl::sync
{

/// What an answer that came back on a stick changed.
struct Homecoming
{
    int delivered = 0;                      ///< releases the hub has signed for
    int left = 0;                           ///< releases that still wait
    std::optional<domain::Refusal> problem; ///< why the first of them was not taken
};

/// Where there is never a connection: what leaves goes into a file on a stick, somebody who has a connection
/// delivers it, and brings the answer back the same way.
///
///     auto packed = Carrying(file).pack(today);          // at home: altered and fixed, then signed
///     auto answers = deliver(*packed, …);                // anywhere, without any case file; blocks
///     auto back = Carrying(file).take(*answers);         // at home
///
/// Nothing is believed because it lay on the stick: the hub knows the association's signature, and the
/// association the hub's. Whoever finds a stick learns figures that were altered, and from which association.
class Carrying
{
    Q_DECLARE_TR_FUNCTIONS(wasl::sync::Carrying)

public:
    explicit Carrying(storage::CaseFile& file)
        : m_file(file)
    {
    }

    /// Fixes what is over, as Publisher::fixUnasked() does and refuses, and signs all that waits. Refuses
    /// "nothing-waits".
    domain::Result<wire::CarriedRequests> pack(const QDate& today,
                                               Publisher::Lost lost = Publisher::Lost::Ask);

    /// Keeps receipts, and for the rest says why. Reading the same answer again changes nothing. Refuses
    /// "other-association".
    domain::Result<Homecoming> take(const wire::CarriedAnswers& answers);

private:
    storage::CaseFile& m_file;
};

/// Sends the releases of a carried file to the hub it names; for whoever has a connection. Waits where the
/// hub asks to wait. Refuses what HubClient refuses, and "carried-unreadable" for a file without a hub;
/// nothing is lost then, and the same file can be delivered again. \p told: how many were sent so far.
domain::Result<wire::CarriedAnswers> deliver(const wire::CarriedRequests& requests,
                                             const std::function<void(int)>& told = {},
                                             const std::stop_token& stop = {});

/// Refuses "file-not-read" and what decoding refuses.
domain::Result<wire::CarriedRequests> readRequests(const QString& path);
domain::Result<wire::CarriedAnswers> readAnswers(const QString& path);

/// Names that tell neither association nor month: "wasl-figures-2026-11-26.json".
QString requestsFileName(const QDate& day);
QString answersFileName(const QDate& day);

} // namespace wasl::sync
