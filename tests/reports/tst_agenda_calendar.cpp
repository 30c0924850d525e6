// The agenda as iCalendar: read back by a strict reader of RFC 5545, and without a name unless asked.

#include "app/reports/agenda_calendar.h"
#include "app/reports/attendance_sheet.h"
#include "app/reports/icalendar.h"
#include "app/reports/pdf_writer.h"
#include "app/storage/access_log.h"
#include "app/storage/activity_store.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/case_store.h"
#include "app/storage/consent_store.h"
#include "app/storage/journal.h"
#include "app/storage/visit_store.h"
#include "tests/support/builders.h"
#include "tests/support/suite.h"
#include "tests/support/temporary_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::domain;
using namespace wasl::storage;
using namespace wasl::tests;
using reports::AgendaCalendar;
using reports::CalendarEvent;

namespace
{

struct ReadEvent
{
    QMap<QString, QString> values; ///< by name with parameters: "DTSTART;VALUE=DATE"
};

[[noreturn]] void wrong(const QString& why)
{
    throw std::runtime_error(why.toStdString());
}

/// RFC 5545, 3.1: lines of 75 octets at most, ended by CRLF and nothing else, UTF-8 whole in each line.
QStringList unfolded(const QByteArray& file)
{
    if (!file.endsWith("\r\n")) wrong(u"no line break at the end"_s);
    QByteArray rest = file;
    rest.replace("\r\n", "");
    if (rest.contains('\r') || rest.contains('\n')) wrong(u"a bare CR or LF"_s);
    QStringList lines;
    QByteArray line;
    const auto physical = file.left(file.size() - 2).split('\n');
    for (qsizetype i = 0; i < physical.size(); ++i) {
        auto part = physical[i];
        if (part.endsWith('\r')) part.chop(1);
        if (part.size() > 75) wrong(u"a line of %1 octets"_s.arg(part.size()));
        if (QString::fromUtf8(part).toUtf8() != part || QString::fromUtf8(part).contains(QChar(0xFFFD)))
            wrong(u"a letter torn apart"_s);
        if (part.startsWith(' ') || part.startsWith('\t')) {
            if (lines.isEmpty()) wrong(u"continues nothing"_s);
            lines.last() += QString::fromUtf8(part.mid(1));
        } else if (part.isEmpty()) {
            wrong(u"an empty line"_s);
        } else {
            lines << QString::fromUtf8(part);
        }
    }
    return lines;
}

/// 3.3.11, backwards.
QString unescaped(const QString& text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\') {
            if (text[i] == u';' || text[i] == u',') wrong(u"not escaped: "_s + text);
            out += text[i];
            continue;
        }
        if (++i >= text.size()) wrong(u"escapes nothing"_s);
        if (text[i] == u'n' || text[i] == u'N')
            out += u'\n';
        else if (u"\\;,"_s.contains(text[i]))
            out += text[i];
        else
            wrong(u"escapes what it may not: "_s + text);
    }
    return out;
}

/// A whole file: one calendar, in it events alone, each with what must be there, once.
QList<ReadEvent> readCalendar(const QByteArray& file)
{
    auto lines = unfolded(file);
    if (lines.isEmpty() || lines.takeFirst() != "BEGIN:VCALENDAR"_L1) wrong(u"no calendar"_s);
    if (lines.isEmpty() || lines.takeLast() != "END:VCALENDAR"_L1) wrong(u"no end"_s);
    QStringList head;
    QList<ReadEvent> events;
    std::optional<ReadEvent> event;
    static const QRegularExpression utc(u"^\\d{8}T\\d{6}Z$"_s), day(u"^\\d{8}$"_s),
        name(u"^[A-Z-]+(;[A-Z-]+=[A-Z-]+)*$"_s);
    for (const auto& line : lines) {
        const auto colon = line.indexOf(u':');
        if (colon < 1) wrong(u"no value: "_s + line);
        const auto key = line.left(colon), value = line.mid(colon + 1);
        if (!name.match(key).hasMatch()) wrong(u"no name: "_s + key);
        if (line == "BEGIN:VEVENT"_L1) {
            if (event) wrong(u"an event in an event"_s);
            event.emplace();
        } else if (line == "END:VEVENT"_L1) {
            if (!event) wrong(u"ends nothing"_s);
            for (const auto& needed : {u"UID"_s, u"DTSTAMP"_s, u"SUMMARY"_s})
                if (!event->values.contains(needed)) wrong(u"without "_s + needed);
            if (!utc.match(event->values[u"DTSTAMP"_s]).hasMatch()) wrong(u"no stamp"_s);
            const bool whole = event->values.contains(u"DTSTART;VALUE=DATE"_s);
            const auto& form = whole ? day : utc;
            const auto suffix = whole ? u";VALUE=DATE"_s : QString();
            if (!form.match(event->values[u"DTSTART"_s + suffix]).hasMatch()) wrong(u"no start"_s);
            if (event->values[u"DTEND"_s + suffix] <= event->values[u"DTSTART"_s + suffix])
                wrong(u"ends before it begins"_s);
            events << *event;
            event.reset();
        } else if (event) {
            if (event->values.contains(key)) wrong(u"twice "_s + key);
            event->values[key] = key == "SUMMARY"_L1 || key == "UID"_L1 ? unescaped(value) : value;
        } else {
            head << line;
        }
    }
    if (event) wrong(u"an event without end"_s);
    if (!head.contains(u"VERSION:2.0"_s) || head.filter(u"PRODID:"_s).size() != 1) wrong(u"no head"_s);
    QSet<QString> uids;
    for (const auto& each : events)
        uids << each.values[u"UID"_s];
    if (uids.size() != events.size()) wrong(u"an UID twice"_s);
    return events;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("not written");
    return file.readAll();
}

struct Diary
{
    TemporaryFile file;
    QTemporaryDir folder;
    BeneficiaryId awa = add("Awa", "Ndiaye"), binta = add("Binta", "Sow");

    BeneficiaryId add(const char* given, const char* family)
    {
        return BeneficiaryStore(file).save(aBeneficiary().named(given, family)).value();
    }
    VisitId appointment(const BeneficiaryId& person, const QDateTime& at)
    {
        Visit visit;
        visit.person = person;
        visit.plannedFor = at;
        visit.reason = u"secret reason"_s;
        return VisitStore(file).plan(visit).value();
    }
    void agrees(const BeneficiaryId& person)
    {
        Consent consent;
        consent.person = person;
        consent.noticeVersion = u"2026.1"_s;
        consent.language = u"fr"_s;
        (void)ConsentStore(file).record(consent).value();
        file.pass(std::chrono::minutes(1));
    }
    QString numberOf(const BeneficiaryId& person)
    {
        return BeneficiaryStore(file).find(person)->fileNumber.toString();
    }
    QString path() const { return folder.filePath(u"a.ics"_s); }
    AgendaCalendar::Wanted week(AgendaCalendar::Names names = AgendaCalendar::Names::Without) const
    {
        return {QDate(2026, 11, 23), QDate(2026, 11, 29), {}, names, language::Language::English};
    }
};

} // namespace

class TestAgendaCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        const auto stamp = QDateTime::fromString(u"2026-11-23T09:00:00Z"_s, Qt::ISODate);
        const QString hard = u"a;b,c\\d\ne: \"f\" %1 %2"_s.arg(QString(90, u'é'), QString(90, QChar(0x645))) +
                             QString::fromUtf8("😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀");
        const auto events =
            readCalendar(reports::icalendar({{u"one@wasl"_s, QDate(2026, 12, 31), {}, 30, hard},
                                             {u"two@wasl"_s, QDate(2026, 11, 24), stamp, 60, u"short"_s}},
                                            stamp));
        QCOMPARE(events.size(), 2);
        QCOMPARE(events[0].values[u"SUMMARY"_s], hard);
        QCOMPARE(events[0].values[u"DTSTART;VALUE=DATE"_s], u"20261231"_s);
        QCOMPARE(events[0].values[u"DTEND;VALUE=DATE"_s], u"20270101"_s);
        QCOMPARE(events[1].values[u"DTSTART"_s], u"20261123T090000Z"_s);
        QCOMPARE(events[1].values[u"DTEND"_s], u"20261123T100000Z"_s);
        QVERIFY(readCalendar(reports::icalendar({}, stamp)).isEmpty());
    }

    void everyLengthOfLineIsFolded()
    {
        const auto stamp = QDateTime::fromString(u"2026-11-23T09:00:00Z"_s, Qt::ISODate);
        for (int length = 1; length < 240; ++length)
            for (const auto& letter : QStringList{u"x"_s, u"é"_s, u"و"_s, QString::fromUtf8("😀"), u","_s}) {
                const auto text = letter.repeated(length);
                const auto events =
                    readCalendar(reports::icalendar({{u"u"_s, QDate(2026, 1, 1), {}, 30, text}}, stamp));
                QCOMPARE(events.front().values[u"SUMMARY"_s], text);
            }
    }

    void hoursAreThoseOfMoroccoAlsoInRamadan()
    {
        // At nine on the wall in Marrakech: an hour ahead of UTC in November 2025, with it in
        // Ramadan, and since September 2026 always.
        const QTimeZone marrakech("Africa/Casablanca");
        QVERIFY(marrakech.isValid());
        const auto stamp = QDateTime::fromString(u"2026-01-01T00:00:00Z"_s, Qt::ISODate);
        const auto startOn = [&](QDate day) {
            const QDateTime nine(day, QTime(9, 0), marrakech);
            return readCalendar(reports::icalendar({{u"u"_s, day, nine.toUTC(), 30, u"x"_s}}, stamp))
                .front()
                .values[u"DTSTART"_s];
        };
        QCOMPARE(startOn(QDate(2025, 11, 24)), u"20251124T080000Z"_s);
        QCOMPARE(startOn(QDate(2026, 3, 2)), u"20260302T090000Z"_s);
    }

    void nobodyIsNamedUnlessAsked()
    {
        Diary diary;
        diary.agrees(diary.awa);
        diary.appointment(diary.awa, QDateTime(QDate(2026, 11, 24), QTime(10, 0)).toUTC());
        const auto written = AgendaCalendar::write(diary.file, diary.week(), diary.path());
        QVERIFY2(written, written ? "" : qPrintable(written.error().code));
        QCOMPARE(written->events, 1);
        QCOMPARE(written->named, 0);
        const auto events = readCalendar(bytesOf(diary.path()));
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].values[u"SUMMARY"_s], u"Appointment · "_s + diary.numberOf(diary.awa));
        const auto whole = bytesOf(diary.path());
        for (const auto& secret : {"Awa", "Ndiaye", "secret"})
            QVERIFY2(!whole.contains(secret), secret);
        QVERIFY(AccessLog(diary.file).of(diary.awa.uuid()).empty());
    }

    void namesAreOfThoseWhoAgreed()
    {
        Diary diary;
        diary.agrees(diary.awa);
        diary.appointment(diary.awa, QDateTime(QDate(2026, 11, 24), QTime(10, 0)).toUTC());
        diary.appointment(diary.binta, QDateTime(QDate(2026, 11, 25), QTime(10, 0)).toUTC());
        const auto written =
            AgendaCalendar::write(diary.file, diary.week(AgendaCalendar::Names::With), diary.path());
        QVERIFY2(written, written ? "" : qPrintable(written.error().code));
        QCOMPARE(written->named, 1);
        QCOMPARE(written->unnamed, 1);
        const auto events = readCalendar(bytesOf(diary.path()));
        QCOMPARE(events[0].values[u"SUMMARY"_s],
                 u"Appointment · Awa Ndiaye · "_s + diary.numberOf(diary.awa));
        QCOMPARE(events[1].values[u"SUMMARY"_s], u"Appointment · "_s + diary.numberOf(diary.binta));
        QCOMPARE(AccessLog(diary.file).of(diary.awa.uuid()).front().what, u"export"_s);
        QVERIFY(AccessLog(diary.file).of(diary.binta.uuid()).empty());
        QVERIFY(!bytesOf(diary.path()).contains("secret"));
    }

    void anEntryKeepsItsIdentity()
    {
        Diary diary;
        const auto visit = diary.appointment(diary.awa, QDateTime(QDate(2026, 11, 24), QTime(10, 0)).toUTC());
        const auto uid = [&] {
            (void)AgendaCalendar::write(diary.file, diary.week(), diary.path()).value();
            return readCalendar(bytesOf(diary.path())).front().values;
        };
        const auto before = uid();
        (void)VisitStore(diary.file)
            .move(visit, QDateTime(QDate(2026, 11, 26), QTime(15, 30)).toUTC())
            .value();
        diary.file.pass(std::chrono::hours(1));
        const auto after = uid();
        QCOMPARE(after[u"UID"_s], before[u"UID"_s]);
        QVERIFY(after[u"DTSTART"_s] != before[u"DTSTART"_s]);
        QVERIFY(after[u"DTSTAMP"_s] != before[u"DTSTAMP"_s]);
    }

    void whatIsOverdueComesAlongOnItsDay()
    {
        Diary diary;
        auto opened = openCase({}, diary.awa, QDate(2026, 11, 1));
        opened.followUps = {{{}, QDate(2026, 11, 20), {}, u"call"_s, {}}};
        (void)CaseStore(diary.file).save(opened).value();
        auto wanted = diary.week();
        QCOMPARE(AgendaCalendar::write(diary.file, wanted, diary.path())->events, 0);
        wanted.first = QDate(2026, 11, 16);
        QCOMPARE(AgendaCalendar::write(diary.file, wanted, diary.path())->events, 1);
        wanted.worker = UserId(diary.file.database().newId()); // somebody else's
        QCOMPARE(AgendaCalendar::write(diary.file, wanted, diary.path())->events, 0);
    }

    void whoMayNotExportGetsNoNames()
    {
        Diary diary;
        const auto reception = diary.file.as(Role::Reception);
        QCOMPARE(AgendaCalendar::write(*reception, diary.week(AgendaCalendar::Names::With), diary.path())
                     .error()
                     .code,
                 u"not-allowed"_s);
        QVERIFY(!QFile::exists(diary.path()));
        QVERIFY(AgendaCalendar::write(*reception, diary.week(), diary.path()));
        auto backwards = diary.week();
        std::swap(backwards.first, backwards.last);
        QCOMPARE(AgendaCalendar::write(diary.file, backwards, diary.path()).error().code, u"dates-missing"_s);
    }

    void theAttendanceSheetSaysWhoAndHowMany()
    {
        Diary diary;
        Activity activity;
        activity.kind = u"training"_s;
        activity.title = u"Darija"_s;
        activity.from = QDate(2026, 11, 24);
        activity.counted = {{u"commune-staff"_s, {}, 4, 3, 1}, {u"volunteer"_s, {}, 2, 0, 0}};
        activity.named = {{diary.awa, {}, u"beneficiary"_s, {}}, {{}, u"Karim <b>"_s, u"volunteer"_s, {}}};
        const reports::ReportContext context{u"Al Amal"_s, u"salma"_s, QDate(2026, 11, 23)};
        for (const auto language : language::allLanguages) {
            const auto report =
                reports::attendanceSheetToPrint(diary.file, activity, context, language).value();
            QCOMPARE(report.sections.size(), 3U);
            const auto& lines = report.sections[1].rows;
            QVERIFY(lines.size() >= 12U);
            QCOMPARE(lines[0][1], u"Awa Ndiaye"_s);
            QCOMPARE(lines[1][1], u"Karim <b>"_s);
            QVERIFY(lines[2][1].trimmed().isEmpty()); // room for whoever comes besides
            const auto& total = report.sections[2].rows.back();
            QVERIFY(total[2].contains(u'6') && total[3].contains(u'3') && total[4].contains(u'1'));
            const auto folder = qEnvironmentVariable("WASL_SCREENS", diary.folder.path());
            const auto path = folder + u"/attendance-"_s + language::code(language) + u".pdf"_s;
            QVERIFY(reports::writePdf(report, path));
            QVERIFY(bytesOf(path).startsWith("%PDF"));
        }
        QCOMPARE(AccessLog(diary.file).of(diary.awa.uuid()).size(), 3U);
        QCOMPARE(AccessLog(diary.file).of(diary.awa.uuid()).front().what, u"print"_s);
    }
};

WASL_TEST_IN(QGuiApplication, TestAgendaCalendar)
#include "tst_agenda_calendar.moc"
