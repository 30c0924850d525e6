#pragma once

#include "app/domain/refusal.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// What a network's coordination and its other associations give back to be read, also without a connection.
// None of it is about a person.

namespace wasl::domain
{

/// A word of the coordination to all associations.
struct NetworkNotice
{
    qint64 number = 0; ///< counts up; the coordination never uses one again
    QDateTime published;
    QString text;

    friend bool operator==(const NetworkNotice&, const NetworkNotice&) = default;
};

/// What one association learned and tells the others: how something is done, never who it was done for.
struct PracticeNote
{
    Q_DECLARE_TR_FUNCTIONS(wasl::domain::PracticeNote)

public:
    static constexpr qsizetype LongestTitle = 120;
    static constexpr qsizetype LongestText = 4000;

    QString id;              ///< made where it was written: letters, digits and dashes
    QString association;     ///< who wrote it, by the hub's identifier; empty before it was sent
    QString associationName; ///< as the coordination knows it
    QString language;        ///< "ar", "fr", "en": what it is written in
    QString sector;          ///< of sectors.csv
    QString title;
    QString text;
    QDateTime approved; ///< by the coordination; invalid before

    /// The first thing that stands in the way of sending it: "too-short", "too-long", "not-plain-text",
    /// "language-missing", "sector-missing", "id-malformed". The field is the member's name.
    [[nodiscard]] std::optional<Refusal> problem() const;

    friend bool operator==(const PracticeNote&, const PracticeNote&) = default;
};

/// An association of the network, as the others find it.
struct DirectoryEntry
{
    Q_DECLARE_TR_FUNCTIONS(wasl::domain::DirectoryEntry)

public:
    static constexpr qsizetype LongestContact = 500;
    static constexpr qsizetype LargestCard = 4096;

    QString association; ///< the hub's identifier
    QString name;        ///< as the coordination knows it
    QStringList communes;
    QString contact;     ///< as the association itself gave it; empty if it gave none
    QByteArray card;     ///< its card for sealed referrals, a whole .waslcard file; empty if it gave none
    QString fingerprint; ///< of the card, as the association gave it; to be compared, not believed
    QDateTime updated;   ///< invalid if it gave nothing yet

    /// "too-long", "not-plain-text"; the field is the member's name.
    [[nodiscard]] std::optional<Refusal> problem() const;

    friend bool operator==(const DirectoryEntry&, const DirectoryEntry&) = default;
};

/// A figure of the whole network for the months from … until, as its hub publishes it.
struct NetworkFigure
{
    QString family;              ///< "registered", "assisted", "referred"
    QString from;                ///< "YYYY-MM"
    QString until;               ///< "YYYY-MM", included
    QString table;               ///< "total", "region", "sex_age", …
    QString code;                ///< the cell
    qint64 associations = 0;     ///< that contributed
    std::optional<qint64> value; ///< none if withheld
    qint64 margin = 0;           ///< half width of the 95 % interval
    QString withheld;            ///< "few-associations", "protects", "small", or empty; see hub/indicators.h

    friend bool operator==(const NetworkFigure&, const NetworkFigure&) = default;
};

/// All that was fetched at once.
struct NetworkReading
{
    std::vector<NetworkNotice> notices;    ///< newest first
    std::vector<PracticeNote> practices;   ///< newest first
    std::vector<DirectoryEntry> directory; ///< by name
    std::vector<NetworkFigure> figures;
    int leftOut = 0; ///< entries of the hub that could not be read, when it was fetched; not kept

    friend bool operator==(const NetworkReading&, const NetworkReading&) = default;
};

} // namespace wasl::domain
