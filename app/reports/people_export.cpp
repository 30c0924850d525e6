#include "app/reports/people_export.h"

#include "app/reports/csv_writer.h"
#include "app/reports/month_labels.h"
#include "app/reports/report.h"
#include "app/storage/access_log.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/journal.h"
#include "app/storage/write.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace wasl::reports
{

using namespace Qt::StringLiterals;
using domain::Action;
using domain::Beneficiary;

namespace
{

domain::Result<void> mayExport(const storage::Database& database)
{
    const auto role = database.actor().role;
    if (!domain::may(role, Action::ExportPeople))
        return tl::unexpected(domain::notAllowed(role, Action::ExportPeople));
    return {};
}

/// Names leave the file here, so it says who took them, whose, and when, before they do.
domain::Result<void> noteExport(storage::Database& database, const PeopleExport::Plan& plan)
{
    return storage::write(database, Action::ExportPeople, [&]() -> domain::Result<void> {
        const auto user = database.actor().user.uuid();
        storage::Journal(database).append(
            {u"export"_s,
             u"beneficiary"_s,
             user,
             user,
             {{u"people"_s, {}, int(plan.people.size())}, {u"not_asked"_s, {}, plan.notAsked()}}});
        storage::AccessLog log(database);
        for (const auto& person : plan.people)
            if (auto noted = log.note(u"export"_s, person.uuid()); !noted) return noted;
        return {};
    });
}

/// Unknown, "prefers not to say" and "not collected" are three answers.
QString sexCell(const Beneficiary& person)
{
    return person.sex.isKnown() ? domain::code(person.sex.value()) : domain::code(person.sex.kind());
}

QString birthCell(const Beneficiary& person)
{
    return person.birth.isKnown() ? person.birth.value().toIso() : domain::code(person.birth.kind());
}

using Cells = std::vector<QStringList>;

template <class Line>
Cells peopleLines(storage::Database& database, const PeopleExport::Plan& plan, Line line)
{
    const storage::BeneficiaryStore store(database);
    Cells cells;
    for (const auto& id : plan.people)
        if (const auto person = store.find(id)) cells.push_back(line(*person));
    return cells;
}

QByteArray csvOf(const Cells& cells)
{
    QString text;
    for (QStringList line : cells) {
        for (QString& field : line)
            field = csvField(field);
        text += line.join(u',') + u"\r\n"_s;
    }
    return "\xEF\xBB\xBF" + text.toUtf8();
}

/// Every cell is written as a text, so that none can be a formula.
domain::Result<void> writeSheet(const Cells& cells, const QString& path, bool rightToLeft)
{
    const QTemporaryDir folder;
    const auto draft = folder.filePath(u"people.xlsx"_s);
    auto* workbook = workbook_new(QFile::encodeName(draft).constData());
    if (!workbook) return writeFile(path, {});
    auto* heading = workbook_add_format(workbook);
    format_set_bottom(heading, LXW_BORDER_THIN);
    auto* sheet = workbook_add_worksheet(workbook, nullptr);
    for (std::size_t row = 0; row < cells.size(); ++row)
        for (qsizetype column = 0; column < cells[row].size(); ++column)
            worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column),
                                   cells[row][column].toUtf8().constData(), row == 0 ? heading : nullptr);
    worksheet_set_column(sheet, 0, 10, 18, nullptr);
    worksheet_freeze_panes(sheet, 1, 0);
    if (rightToLeft) worksheet_right_to_left(sheet);
    workbook_close(workbook);
    QFile finished(draft);
    return writeFile(path, finished.open(QIODevice::ReadOnly) ? finished.readAll() : QByteArray());
}

} // namespace

std::optional<PeopleExport::Format> PeopleExport::formatOf(const QString& path)
{
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive)) return Format::Csv;
    if (path.endsWith(u".xlsx"_s, Qt::CaseInsensitive)) return Format::Xlsx;
    return std::nullopt;
}

domain::Result<PeopleExport::Plan>
PeopleExport::plan(storage::Database& database, const std::optional<std::vector<domain::BeneficiaryId>>& of,
                   bool alsoNotAsked)
{
    if (auto allowed = mayExport(database); !allowed) return tl::unexpected(allowed.error());
    const auto consent = storage::ConsentStore(database).forExport();
    if (!consent) return tl::unexpected(consent.error());
    const storage::BeneficiaryStore store(database);
    Plan plan;
    const auto consider = [&](const domain::BeneficiaryId& id) {
        const auto bar = consent->barOf(id);
        const bool notAsked = bar == domain::ExportBar::NotAsked;
        if (bar && !(notAsked && alsoNotAsked)) {
            for (const auto& row : store.rows({id}))
                plan.leftOut.push_back({{row.id, row.fileNumber, row.latin, row.arabic}, *bar});
            return;
        }
        plan.people.push_back(id);
        if (notAsked) plan.unasked.insert(id);
    };
    if (of) {
        for (const auto& id : *of)
            consider(id);
    } else {
        constexpr int atOnce = 1000;
        domain::BeneficiaryId last;
        for (auto page = store.page(last, atOnce); !page.empty(); page = store.page(last, atOnce)) {
            for (const auto& row : page)
                consider(row.id);
            last = page.back().id;
        }
    }
    return plan;
}

domain::Result<void> PeopleExport::write(storage::Database& database, const Plan& plan, const QString& path,
                                         Format format, language::Language language)
{
    if (auto noted = noteExport(database, plan); !noted) return noted;
    const auto wasAsked = [&](const Beneficiary& person) { return !plan.unasked.contains(person.id); };
    if (format == Format::Csv) {
        Cells cells = peopleLines(database, plan, [&](const Beneficiary& person) {
            return QStringList{person.fileNumber.toString(),
                               wasAsked(person) ? u"given"_s : u"not-asked"_s,
                               person.latin.family,
                               person.latin.given,
                               person.arabic.family,
                               person.arabic.given,
                               sexCell(person),
                               birthCell(person),
                               person.nationalities.value(0),
                               person.communeCode,
                               person.registeredOn.toString(Qt::ISODate)};
        });
        cells.insert(cells.begin(), {u"file_number"_s, u"consent"_s, u"family_latin"_s, u"given_latin"_s,
                                     u"family_arabic"_s, u"given_arabic"_s, u"sex"_s, u"birth"_s,
                                     u"nationality"_s, u"commune"_s, u"registered_on"_s});
        return writeFile(path, csvOf(cells));
    }
    const MonthLabels labels(language);
    const auto label = [](const QString& code, auto name) {
        QString text = code.isEmpty() ? QString() : name();
        return text.remove(QChar(0x2066)).remove(QChar(0x2069)); // marks are for the eye
    };
    Cells cells = peopleLines(database, plan, [&](const Beneficiary& person) {
        const QString nationality = person.nationalities.value(0);
        const auto birth = person.birth.known();
        return QStringList{person.fileNumber.toString(),
                           wasAsked(person) ? tr("Agreed") : tr("Not asked yet"),
                           person.latin.family,
                           person.latin.given,
                           person.arabic.family,
                           person.arabic.given,
                           person.sex.isKnown() ? domain::label(person.sex.value())
                                                : domain::label(person.sex.kind()),
                           birth ? birth->shown() : domain::label(person.birth.kind()),
                           label(nationality, [&] { return labels.nationality(nationality); }),
                           label(person.communeCode, [&] { return labels.commune(person.communeCode); }),
                           domain::shownDate(person.registeredOn)};
    });
    cells.insert(cells.begin(), {tr("File number"), tr("Consent"), tr("Family name"), tr("Given name"),
                                 tr("Family name (Arabic)"), tr("Given name (Arabic)"), tr("Sex"),
                                 tr("Birth"), tr("Nationality"), tr("Commune"), tr("Registered on")});
    return writeSheet(cells, path, language == language::Language::Arabic);
}

} // namespace wasl::reports
