#pragma once

#include "app/domain/network_reading.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

// What the hub gives associations to read, and what they tell each other, as JSON. Whatever cannot be read is
// answered by nothing, and an entry of a list that cannot be read is left out and counted: the other end is a
// server, and a server may be anybody.

namespace wasl::wire
{

/// A list, or a part of one that is fetched page by page.
template <typename Entry>
struct ListPage
{
    std::vector<Entry> entries;
    bool more = false; ///< there is a next page
    int leftOut = 0;   ///< entries that could not be read
};

/// {"notices":[{"number","published","text"}]}, newest first.
QByteArray encode(const std::vector<domain::NetworkNotice>& notices);
std::optional<ListPage<domain::NetworkNotice>> decodeNotices(QByteArrayView bytes);

/// The body of PUT /v1/associations/{id}/practices/{note}: {"language","sector","text","title"}. What is
/// shown before it leaves is this.
QByteArray encodeSubmission(const domain::PracticeNote& note);
/// Refusal "schema-mismatch", its field a JSON pointer; \p id comes from the address.
domain::Result<domain::PracticeNote> decodeSubmission(const QString& id, QByteArrayView bytes);

/// {"more","practices":[{"approved","association","id","language","name","sector","text","title"}]}
QByteArray encode(const ListPage<domain::PracticeNote>& page);
std::optional<ListPage<domain::PracticeNote>> decodePractices(QByteArrayView bytes);

/// The body of PUT /v1/associations/{id}/directory: {"card" (base64),"contact","fingerprint"}.
QByteArray encodeEntry(const domain::DirectoryEntry& entry);
/// Refusal "schema-mismatch", its field a JSON pointer. Identifier, name and communes are the hub's to know.
domain::Result<domain::DirectoryEntry> decodeEntry(QByteArrayView bytes);

/// {"directory":[{"association","card","communes","contact","fingerprint","name","updated"}],"more"}
QByteArray encode(const ListPage<domain::DirectoryEntry>& page);
std::optional<ListPage<domain::DirectoryEntry>> decodeDirectory(QByteArrayView bytes);

/// The answer of GET /v1/indicators.
std::optional<std::vector<domain::NetworkFigure>> decodeFigures(QByteArrayView bytes);

} // namespace wasl::wire
