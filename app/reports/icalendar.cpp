#include "app/reports/icalendar.h"

namespace wasl::reports
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestLine = 75; // octets without the line break, RFC 5545, 3.1

/// RFC 5545, 3.3.11. Other control characters are not allowed in a text at all.
QString escapedText(const QString& text)
{
    auto plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s);
    QString out;
    for (const QChar c : plain) {
        if (c == u'\\' || c == u';' || c == u',') out += u'\\';
        if (c == u'\n' || c == u'\r')
            out += u"\\n"_s;
        else if (c.unicode() >= 0x20 && c.unicode() != 0x7F)
            out += c;
    }
    return out;
}

/// A continued line begins with a space, which counts. A letter of several octets is not torn apart.
QByteArray foldedLine(const QByteArray& line)
{
    QByteArray out;
    qsizetype used = 0;
    for (qsizetype i = 0; i < line.size();) {
        qsizetype length = 1;
        while (i + length < line.size() && (static_cast<unsigned char>(line[i + length]) & 0xC0) == 0x80)
            ++length;
        if (used + length > longestLine) {
            out += "\r\n ";
            used = 1;
        }
        out += line.mid(i, length);
        used += length;
        i += length;
    }
    return out + "\r\n";
}

QString utcStamp(const domain::Moment& moment)
{
    return moment.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

} // namespace

QByteArray icalendar(const std::vector<CalendarEvent>& events, const domain::Moment& stamp)
{
    QByteArray out;
    const auto line = [&out](const QString& text) { out += foldedLine(text.toUtf8()); };
    line(u"BEGIN:VCALENDAR"_s);
    line(u"VERSION:2.0"_s);
    line(u"PRODID:-//Wasl//Agenda//EN"_s);
    line(u"CALSCALE:GREGORIAN"_s);
    line(u"METHOD:PUBLISH"_s);
    for (const auto& event : events) {
        line(u"BEGIN:VEVENT"_s);
        line(u"UID:"_s + escapedText(event.uid));
        line(u"DTSTAMP:"_s + utcStamp(stamp));
        if (event.at) {
            line(u"DTSTART:"_s + utcStamp(*event.at));
            line(u"DTEND:"_s + utcStamp(event.at->addSecs(qint64(event.minutes) * 60)));
        } else {
            line(u"DTSTART;VALUE=DATE:"_s + event.day.toString(u"yyyyMMdd"_s));
            // The end is not part of it.
            line(u"DTEND;VALUE=DATE:"_s + event.day.addDays(1).toString(u"yyyyMMdd"_s));
            line(u"TRANSP:TRANSPARENT"_s); // a day with a deadline is not a day without time
        }
        line(u"SUMMARY:"_s + escapedText(event.summary));
        line(u"CLASS:CONFIDENTIAL"_s);
        line(u"END:VEVENT"_s);
    }
    line(u"END:VCALENDAR"_s);
    return out;
}

} // namespace wasl::reports
