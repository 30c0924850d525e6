#include "app/reports/presence_list.h"

#include "app/reports/person_labels.h"
#include "app/storage/access_log.h"
#include "app/storage/write.h"

#include <algorithm>

namespace wasl::reports
{

using namespace Qt::StringLiterals;
using domain::Direction;
using domain::LeavingHelp;
using storage::HouseGuest;

namespace
{

const auto boxToTick = u"☐"_s;
constexpr int staffLines = 4;

class ListOfPresence
{
public:
    ListOfPresence(storage::Database& database, const HouseNow& now, language::Language language)
        : m_now(now)
        , m_labels(database, language)
    {
    }

    [[nodiscard]] Report report(const ReportContext& context) const
    {
        Report list = emptyPersonalReport(context, m_labels.language());
        const bool arabic = list.language == language::Language::Arabic;
        const auto& house = m_now.structure;
        list.title = text(QT_TRANSLATE_NOOP("wasl::reports", "Who is in the house: %1"))
                         .arg(arabic && !house.nameArabic.isEmpty() ? house.nameArabic : house.name);
        list.subtitle =
            text(QT_TRANSLATE_NOOP("wasl::reports", "As recorded on %1. Tick whoever is safe outside."))
                .arg(m_labels.moment(m_now.at));
        list.sections.push_back(figures());
        if (auto first = helpFirst(); !first.rows.empty()) list.sections.push_back(std::move(first));
        for (auto& unit : units())
            list.sections.push_back(std::move(unit));
        if (auto away = out(); !away.rows.empty()) list.sections.push_back(std::move(away));
        list.sections.push_back(staff());
        list.printedBy = text(QT_TRANSLATE_NOOP("wasl::reports", "Printed on %1 by %2"))
                             .arg(m_labels.moment(m_now.at), context.userName);
        return list;
    }

private:
    [[nodiscard]] QString text(const char* source, int n = -1) const { return m_labels.text(source, n); }

    [[nodiscard]] QString name(const HouseGuest& guest) const
    {
        return fullNameIn(m_labels.language(), guest.person.latin, guest.person.arabic);
    }

    [[nodiscard]] QString help(const HouseGuest& guest) const
    {
        if (guest.help == LeavingHelp::None) return {};
        auto words = m_labels.word(guest.help);
        if (!guest.needs.isEmpty()) words += u": "_s + m_labels.listedAll(u"specific_needs"_s, guest.needs);
        return words;
    }

    [[nodiscard]] QString spoken(const HouseGuest& guest) const
    {
        return guest.languages.isEmpty() ? QString()
                                         : m_labels.listed(u"languages"_s, guest.languages.front());
    }

    [[nodiscard]] static bool isIn(const HouseGuest& guest) { return guest.direction() == Direction::In; }

    [[nodiscard]] ReportSection figures() const
    {
        const auto number = [](auto value) { return isolated(QString::number(value)); };
        const auto& all = m_now.guests;
        const auto in = std::count_if(all.begin(), all.end(), isIn);
        const auto helped = std::count_if(all.begin(), all.end(), [](const HouseGuest& guest) {
            return isIn(guest) && guest.help != LeavingHelp::None;
        });
        ReportSection section;
        section.title = text(QT_TRANSLATE_NOOP("wasl::reports", "In figures"));
        section.rows = {
            {text(QT_TRANSLATE_NOOP("wasl::reports", "Guests in the house")), number(in),
             text(QT_TRANSLATE_NOOP("wasl::reports", "Of them with help to leave")), number(helped)},
            {text(QT_TRANSLATE_NOOP("wasl::reports", "Visitors, without names")), number(m_now.visitors),
             text(QT_TRANSLATE_NOOP("wasl::reports", "Guests who are out")),
             number(qsizetype(all.size()) - in)}};
        return section;
    }

    [[nodiscard]] ReportSection helpFirst() const
    {
        ReportSection section;
        section.title = text(QT_TRANSLATE_NOOP("wasl::reports", "Help these first"));
        section.headings = {QString(), text(QT_TRANSLATE_NOOP("wasl::reports", "Where")),
                            text(QT_TRANSLATE_NOOP("wasl::reports", "Name")),
                            text(QT_TRANSLATE_NOOP("wasl::reports", "Help")),
                            text(QT_TRANSLATE_NOOP("wasl::reports", "Language"))};
        for (const auto degree : {LeavingHelp::Needed, LeavingHelp::SmallChild})
            for (const auto& guest : m_now.guests)
                if (isIn(guest) && guest.help == degree)
                    section.rows.push_back({boxToTick, guest.unit + u", "_s + where(guest), name(guest),
                                            help(guest), spoken(guest)});
        return section;
    }

    [[nodiscard]] QString where(const HouseGuest& guest) const
    {
        return text(QT_TRANSLATE_NOOP("wasl::reports", "room %1, bed %2"))
            .arg(isolated(guest.room), isolated(guest.bed));
    }

    [[nodiscard]] std::vector<ReportSection> units() const
    {
        std::vector<ReportSection> found;
        for (const auto& guest : m_now.guests) {
            if (!isIn(guest)) continue;
            if (found.empty() || found.back().title != guest.unit) {
                ReportSection section;
                section.title = guest.unit;
                section.headings = {QString(),
                                    text(QT_TRANSLATE_NOOP("wasl::reports", "Room")),
                                    text(QT_TRANSLATE_NOOP("wasl::reports", "Bed")),
                                    text(QT_TRANSLATE_NOOP("wasl::reports", "Name")),
                                    text(QT_TRANSLATE_NOOP("wasl::reports", "File number")),
                                    text(QT_TRANSLATE_NOOP("wasl::reports", "Help")),
                                    text(QT_TRANSLATE_NOOP("wasl::reports", "Language"))};
                found.push_back(std::move(section));
            }
            found.back().rows.push_back(
                {boxToTick, isolated(guest.room), isolated(guest.bed), name(guest),
                 isolated(guest.person.fileNumber.toString()),
                 guest.help == LeavingHelp::None ? QString() : m_labels.word(guest.help), spoken(guest)});
        }
        return found;
    }

    [[nodiscard]] ReportSection out() const
    {
        ReportSection section;
        section.title = text(QT_TRANSLATE_NOOP("wasl::reports", "Out, as recorded"));
        section.headings = {text(QT_TRANSLATE_NOOP("wasl::reports", "Name")),
                            text(QT_TRANSLATE_NOOP("wasl::reports", "Where")),
                            text(QT_TRANSLATE_NOOP("wasl::reports", "Out since"))};
        for (const auto& guest : m_now.guests)
            if (!isIn(guest))
                section.rows.push_back(
                    {name(guest), guest.unit + u", "_s + where(guest), m_labels.moment(guest.last->at)});
        return section;
    }

    [[nodiscard]] ReportSection staff() const
    {
        ReportSection section;
        section.title = text(QT_TRANSLATE_NOOP("wasl::reports", "Staff and visitors in the house"));
        section.note = text(QT_TRANSLATE_NOOP(
            "wasl::reports", "Staff write their names; visitors are written down as they come out."));
        section.headings = {QString(), text(QT_TRANSLATE_NOOP("wasl::reports", "Name")),
                            text(QT_TRANSLATE_NOOP("wasl::reports", "Function"))};
        for (int line = 0; line < staffLines; ++line)
            section.rows.push_back({boxToTick, QString(70, QChar(0xA0)), QString(40, QChar(0xA0))});
        return section;
    }

    const HouseNow& m_now;
    PersonLabels m_labels;
};

} // namespace

HouseNow readHouseNow(storage::Database& database, const domain::ReceptionStructure& structure)
{
    const storage::PresenceStore store(database);
    return {structure, store.guests(structure.id), store.visitors(structure.id), database.now()};
}

Report presenceList(storage::Database& database, const HouseNow& now, const ReportContext& context,
                    language::Language language)
{
    return ListOfPresence(database, now, language).report(context);
}

domain::Result<void> notePresencePrint(storage::Database& database, const HouseNow& now)
{
    return storage::writeOwn(database, [&]() -> domain::Result<void> {
        storage::AccessLog log(database);
        for (const auto& guest : now.guests)
            if (auto noted = log.note(u"print"_s, guest.person.id.uuid()); !noted) return noted;
        return {};
    });
}

} // namespace wasl::reports
