#include "app/reports/attendance_sheet.h"

#include "app/reports/person_labels.h"
#include "app/storage/access_log.h"
#include "app/storage/beneficiary_store.h"

namespace wasl::reports
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t fewestLines = 12; // with the figures under them, a page
const auto signingRoom = u"\u00A0\n\u00A0"_s;

class SheetOfAttendance
{
public:
    SheetOfAttendance(storage::Database& database, const domain::Activity& activity,
                      language::Language language)
        : m_database(database)
        , m_activity(activity)
        , m_labels(database, language)
    {
    }

    [[nodiscard]] Report report(const ReportContext& context) const
    {
        Report sheet = emptyPersonalReport(context, m_labels.language());
        sheet.title = text(QT_TRANSLATE_NOOP("wasl::reports", "Attendance sheet"));
        sheet.subtitle = m_activity.title;
        sheet.sections = {session(), participants()};
        if (!m_activity.counted.empty()) sheet.sections.push_back(counted());
        return sheet;
    }

private:
    [[nodiscard]] QString text(const char* source) const { return m_labels.text(source); }

    [[nodiscard]] ReportSection session() const
    {
        ReportSection section{text(QT_TRANSLATE_NOOP("wasl::reports", "The session"))};
        const auto add = [&section](const QString& label, const QString& value) {
            if (!value.isEmpty()) section.rows.push_back({label, value});
        };
        add(text(QT_TRANSLATE_NOOP("wasl::reports", "Kind")),
            m_labels.listed(u"activity_kinds"_s, m_activity.kind));
        add(text(QT_TRANSLATE_NOOP("wasl::reports", "Date")),
            m_activity.until ? m_labels.span(m_activity.from, m_activity.until)
                             : m_labels.day(m_activity.from));
        if (m_activity.hours)
            add(text(QT_TRANSLATE_NOOP("wasl::reports", "Hours")),
                isolated(QString::number(*m_activity.hours)));
        QStringList where;
        if (!m_activity.place.isEmpty()) where << m_activity.place;
        if (!m_activity.communeCode.isEmpty()) where << m_labels.place(m_activity.communeCode);
        add(text(QT_TRANSLATE_NOOP("wasl::reports", "Place")),
            where.join(text(QT_TRANSLATE_NOOP("wasl::reports", ", "))));
        add(text(QT_TRANSLATE_NOOP("wasl::reports", "Programme")),
            m_labels.listed(u"snia_programmes"_s, m_activity.programme));
        QStringList partners;
        for (const auto& partner : m_activity.partners)
            partners << m_labels.partner(partner);
        add(text(QT_TRANSLATE_NOOP("wasl::reports", "With")),
            partners.join(text(QT_TRANSLATE_NOOP("wasl::reports", ", "))));
        return section;
    }

    [[nodiscard]] QString nameOf(const domain::NamedParticipant& participant) const
    {
        const auto person = participant.person
                                ? storage::BeneficiaryStore(m_database).find(*participant.person)
                                : std::nullopt;
        return person ? fullNameIn(m_labels.language(), person->latin, person->arabic) : participant.name;
    }

    [[nodiscard]] ReportSection participants() const
    {
        ReportSection section{text(QT_TRANSLATE_NOOP("wasl::reports", "Participants"))};
        section.headings = {text(QT_TRANSLATE_NOOP("wasl::reports", "No.")),
                            text(QT_TRANSLATE_NOOP("wasl::reports", "Name")),
                            text(QT_TRANSLATE_NOOP("wasl::reports", "Function")),
                            text(QT_TRANSLATE_NOOP("wasl::reports", "Commune")),
                            text(QT_TRANSLATE_NOOP("wasl::reports", "Signature"))};
        const auto line = [&section](const QString& name, const QString& function, const QString& commune) {
            section.rows.push_back(
                {isolated(QString::number(section.rows.size() + 1)), name, function, commune, signingRoom});
        };
        for (const auto& participant : m_activity.named)
            line(nameOf(participant), m_labels.listed(u"participant_functions"_s, participant.function),
                 m_labels.place(participant.communeCode));
        do
            line(QString(60, QChar(0xA0)), QString(24, QChar(0xA0)), QString(24, QChar(0xA0)));
        while (section.rows.size() < fewestLines);
        return section;
    }

    [[nodiscard]] ReportSection counted() const
    {
        ReportSection section{text(QT_TRANSLATE_NOOP("wasl::reports", "Counted without names"))};
        section.headings = {text(QT_TRANSLATE_NOOP("wasl::reports", "Function")),
                            text(QT_TRANSLATE_NOOP("wasl::reports", "Commune")),
                            text(QT_TRANSLATE_NOOP("wasl::reports", "Women")),
                            text(QT_TRANSLATE_NOOP("wasl::reports", "Men")),
                            text(QT_TRANSLATE_NOOP("wasl::reports", "Not said"))};
        const auto number = [](int value) { return isolated(QString::number(value)); };
        for (const auto& group : m_activity.counted)
            section.rows.push_back({m_labels.listed(u"participant_functions"_s, group.function),
                                    m_labels.place(group.communeCode), number(group.women), number(group.men),
                                    number(group.notSaid)});
        const auto all = domain::totals(m_activity);
        section.rows.push_back({text(QT_TRANSLATE_NOOP("wasl::reports", "Total")),
                                {},
                                number(all.women),
                                number(all.men),
                                number(all.notSaid)});
        return section;
    }

    storage::Database& m_database;
    const domain::Activity& m_activity;
    PersonLabels m_labels;
};

} // namespace

Report attendanceSheet(storage::Database& database, const domain::Activity& activity,
                       const ReportContext& context, language::Language language)
{
    return SheetOfAttendance(database, activity, language).report(context);
}

domain::Result<Report> attendanceSheetToPrint(storage::Database& database, const domain::Activity& activity,
                                              const ReportContext& context, language::Language language)
{
    storage::AccessLog log(database);
    for (const auto& participant : activity.named)
        if (participant.person)
            if (auto noted = log.note(u"print"_s, participant.person->uuid()); !noted)
                return tl::unexpected(noted.error());
    return attendanceSheet(database, activity, context, language);
}

} // namespace wasl::reports
