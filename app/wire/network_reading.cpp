#include "app/wire/network_reading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wasl::wire
{

namespace
{

QByteArray compactJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString utcStamp(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QDateTime utcMoment(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

constexpr qsizetype MostEntries = 10'000;

/// The list under \p name, of at most MostEntries; \p read answers nothing for an entry to be left out.
template <class Entry>
std::optional<ListPage<Entry>> listIn(QByteArrayView bytes, QLatin1StringView name,
                                      std::optional<Entry> (*read)(const QJsonObject&))
{
    const QJsonObject object = QJsonDocument::fromJson(bytes.toByteArray()).object();
    const QJsonArray array = object[name].toArray();
    if (!object[name].isArray() || array.size() > MostEntries) {
        return std::nullopt;
    }
    ListPage<Entry> page{{}, object["more"_L1].toBool()};
    for (const auto& value : array) {
        if (auto entry = value.isObject() ? read(value.toObject()) : std::nullopt) {
            page.entries.push_back(*std::move(entry));
        } else {
            ++page.leftOut;
        }
    }
    return page;
}

auto readingMismatch(const QString& pointer)
{
    return domain::refuse(
        u"schema-mismatch"_s,
        QCoreApplication::translate("wasl::wire",
                                    "This is not in the form that the hub and this program agreed on."),
        pointer);
}

/// The object's members are these and all of them are texts.
std::optional<QString> wrongText(const QJsonObject& object, const QStringList& members)
{
    for (const QString& member : members) {
        if (!object[member].isString()) {
            return u'/' + member;
        }
    }
    return object.size() == members.size() ? std::nullopt : std::optional(u"/"_s);
}

} // namespace

QByteArray encode(const std::vector<domain::NetworkNotice>& notices)
{
    QJsonArray array;
    for (const auto& notice : notices) {
        array.append(QJsonObject{{u"number"_s, notice.number},
                                 {u"published"_s, utcStamp(notice.published)},
                                 {u"text"_s, notice.text}});
    }
    return compactJson({{u"notices"_s, array}});
}

std::optional<ListPage<domain::NetworkNotice>> decodeNotices(QByteArrayView bytes)
{
    return listIn<domain::NetworkNotice>(bytes, "notices"_L1, [](const QJsonObject& object) {
        domain::NetworkNotice notice{object["number"_L1].toInteger(), utcMoment(object["published"_L1]),
                                     object["text"_L1].toString()};
        const bool good = notice.number > 0 && notice.published.isValid();
        return good ? std::optional(std::move(notice)) : std::nullopt;
    });
}

QByteArray encodeSubmission(const domain::PracticeNote& note)
{
    return compactJson({{u"language"_s, note.language},
                        {u"sector"_s, note.sector},
                        {u"text"_s, note.text},
                        {u"title"_s, note.title}});
}

domain::Result<domain::PracticeNote> decodeSubmission(const QString& id, QByteArrayView bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes.toByteArray());
    if (!document.isObject()) {
        return readingMismatch(u"/"_s);
    }
    const QJsonObject object = document.object();
    if (const auto wrong = wrongText(object, {u"language"_s, u"sector"_s, u"text"_s, u"title"_s})) {
        return readingMismatch(*wrong);
    }
    domain::PracticeNote note;
    note.id = id;
    note.language = object["language"_L1].toString();
    note.sector = object["sector"_L1].toString();
    note.title = object["title"_L1].toString();
    note.text = object["text"_L1].toString();
    if (const auto problem = note.problem()) {
        return readingMismatch(u'/' + problem->field);
    }
    return note;
}

QByteArray encode(const ListPage<domain::PracticeNote>& page)
{
    QJsonArray array;
    for (const auto& note : page.entries) {
        array.append(QJsonObject{{u"approved"_s, utcStamp(note.approved)},
                                 {u"association"_s, note.association},
                                 {u"id"_s, note.id},
                                 {u"language"_s, note.language},
                                 {u"name"_s, note.associationName},
                                 {u"sector"_s, note.sector},
                                 {u"text"_s, note.text},
                                 {u"title"_s, note.title}});
    }
    return compactJson({{u"practices"_s, array}, {u"more"_s, page.more}});
}

std::optional<ListPage<domain::PracticeNote>> decodePractices(QByteArrayView bytes)
{
    return listIn<domain::PracticeNote>(bytes, "practices"_L1, [](const QJsonObject& object) {
        domain::PracticeNote note;
        note.id = object["id"_L1].toString();
        note.association = object["association"_L1].toString();
        note.associationName = object["name"_L1].toString();
        note.language = object["language"_L1].toString();
        note.sector = object["sector"_L1].toString();
        note.title = object["title"_L1].toString();
        note.text = object["text"_L1].toString();
        note.approved = utcMoment(object["approved"_L1]);
        const bool good = !note.problem() && !note.association.isEmpty();
        return good ? std::optional(std::move(note)) : std::nullopt;
    });
}

QByteArray encodeEntry(const domain::DirectoryEntry& entry)
{
    return compactJson({{u"card"_s, QString::fromLatin1(entry.card.toBase64())},
                        {u"contact"_s, entry.contact},
                        {u"fingerprint"_s, entry.fingerprint}});
}

namespace
{

/// Nothing if the text is not base64.
std::optional<QByteArray> cardOf(const QJsonValue& value)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

} // namespace

domain::Result<domain::DirectoryEntry> decodeEntry(QByteArrayView bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes.toByteArray());
    if (!document.isObject()) {
        return readingMismatch(u"/"_s);
    }
    const QJsonObject object = document.object();
    if (const auto wrong = wrongText(object, {u"card"_s, u"contact"_s, u"fingerprint"_s})) {
        return readingMismatch(*wrong);
    }
    const auto card = cardOf(object["card"_L1]);
    if (!card) {
        return readingMismatch(u"/card"_s);
    }
    domain::DirectoryEntry entry;
    entry.card = *card;
    entry.contact = object["contact"_L1].toString();
    entry.fingerprint = object["fingerprint"_L1].toString();
    if (const auto problem = entry.problem()) {
        return readingMismatch(u'/' + problem->field);
    }
    return entry;
}

QByteArray encode(const ListPage<domain::DirectoryEntry>& page)
{
    QJsonArray array;
    for (const auto& entry : page.entries) {
        array.append(QJsonObject{{u"association"_s, entry.association},
                                 {u"name"_s, entry.name},
                                 {u"communes"_s, QJsonArray::fromStringList(entry.communes)},
                                 {u"contact"_s, entry.contact},
                                 {u"card"_s, QString::fromLatin1(entry.card.toBase64())},
                                 {u"fingerprint"_s, entry.fingerprint},
                                 {u"updated"_s, utcStamp(entry.updated)}});
    }
    return compactJson({{u"directory"_s, array}, {u"more"_s, page.more}});
}

std::optional<ListPage<domain::DirectoryEntry>> decodeDirectory(QByteArrayView bytes)
{
    return listIn<domain::DirectoryEntry>(bytes, "directory"_L1, [](const QJsonObject& object) {
        domain::DirectoryEntry entry;
        entry.association = object["association"_L1].toString();
        entry.name = object["name"_L1].toString();
        for (const auto& commune : object["communes"_L1].toArray()) {
            entry.communes.append(commune.toString());
        }
        entry.contact = object["contact"_L1].toString();
        entry.card = cardOf(object["card"_L1]).value_or(QByteArray());
        entry.fingerprint = object["fingerprint"_L1].toString();
        entry.updated = utcMoment(object["updated"_L1]);
        const bool good = !entry.association.isEmpty() && entry.association.size() <= 16 && !entry.problem();
        return good ? std::optional(std::move(entry)) : std::nullopt;
    });
}

std::optional<std::vector<domain::NetworkFigure>> decodeFigures(QByteArrayView bytes)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes.toByteArray()).object();
    if (!root["tables"_L1].isObject() || !root["family"_L1].isString()) {
        return std::nullopt;
    }
    std::vector<domain::NetworkFigure> figures;
    const QJsonObject tables = root["tables"_L1].toObject();
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        for (const auto& value : table.value().toArray()) {
            const QJsonObject cell = value.toObject();
            domain::NetworkFigure figure{root["family"_L1].toString(),
                                         root["from"_L1].toString(),
                                         root["to"_L1].toString(),
                                         table.key(),
                                         cell["code"_L1].toString(),
                                         cell["associations"_L1].toInteger(),
                                         std::nullopt,
                                         cell["margin"_L1].toInteger(),
                                         cell["withheld"_L1].toString()};
            if (cell["value"_L1].isDouble()) {
                figure.value = cell["value"_L1].toInteger();
            }
            figures.push_back(std::move(figure));
        }
    }
    return figures;
}

} // namespace wasl::wire
