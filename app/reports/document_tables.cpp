#include "app/reports/document_tables.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace wasl::reports
{

using namespace Qt::StringLiterals;
using domain::YearMonth;

namespace
{

/// How many nationalities or communes get a line of their own in a paper.
constexpr std::size_t longestSplit = 8;

YearMonth monthsLater(const YearMonth& month, int months)
{
    const int number = month.year * 12 + month.month - 1 + months;
    return {number / 12, number % 12 + 1};
}

/// How many months, the last included.
int lengthOf(const YearMonth& first, const YearMonth& last)
{
    return (last.year - first.year) * 12 + last.month - first.month + 1;
}

int valueAt(const DocumentFigures::Figures& figures, const QString& path)
{
    const auto found = figures.find(path);
    return found == figures.end() ? 0 : found->second;
}

const char* outcomeText(const QString& code)
{
    if (code == "waiting"_L1) return QT_TRANSLATE_NOOP("wasl::reports", "Awaiting an answer");
    if (code == "accepted"_L1) return QT_TRANSLATE_NOOP("wasl::reports", "Accepted");
    if (code == "completed"_L1) return QT_TRANSLATE_NOOP("wasl::reports", "Completed");
    if (code == "declined"_L1) return QT_TRANSLATE_NOOP("wasl::reports", "Declined");
    if (code == "no-answer"_L1) return QT_TRANSLATE_NOOP("wasl::reports", "No answer");
    return QT_TRANSLATE_NOOP("wasl::reports", "Withdrawn");
}

} // namespace

DocumentTables::DocumentTables(const DocumentFigures& figures, const DocumentRequest& request,
                               const MonthLabels& labels)
    : m_figures(figures)
    , m_request(request)
    , m_labels(labels)
    , m_sums(figures.sum(request.first, request.last))
{
}

const std::vector<DocumentTables::Line>& DocumentTables::lines()
{
    static const std::vector<Line> all{
        {u"registered"_s, QT_TRANSLATE_NOOP("wasl::reports", "People registered"), nullptr},
        {u"assisted"_s, QT_TRANSLATE_NOOP("wasl::reports", "People assisted"),
         QT_TRANSLATE_NOOP("wasl::reports", "People assisted in a month, on average")},
        {u"referred"_s, QT_TRANSLATE_NOOP("wasl::reports", "People referred"),
         QT_TRANSLATE_NOOP("wasl::reports", "People referred in a month, on average")},
        {u"housed"_s, QT_TRANSLATE_NOOP("wasl::reports", "People housed"),
         QT_TRANSLATE_NOOP("wasl::reports", "People housed in a month, on average")},
        {u"nights"_s, QT_TRANSLATE_NOOP("wasl::reports", "Guests on an average night"), nullptr, true},
        {u"nights"_s, QT_TRANSLATE_NOOP("wasl::reports", "Nights"), nullptr, false, true},
        {u"stays-begun"_s, QT_TRANSLATE_NOOP("wasl::reports", "Stays begun"), nullptr, false, true},
        {u"stays-ended"_s, QT_TRANSLATE_NOOP("wasl::reports", "Stays ended"), nullptr, false, true},
        {u"referrals"_s, QT_TRANSLATE_NOOP("wasl::reports", "Referrals sent"), nullptr},
        {u"barriers"_s, QT_TRANSLATE_NOOP("wasl::reports", "Barriers met"), nullptr},
        {u"activities"_s, QT_TRANSLATE_NOOP("wasl::reports", "Activities held"), nullptr},
        {u"participants"_s, QT_TRANSLATE_NOOP("wasl::reports", "Participants in activities"), nullptr},
    };
    return all;
}

bool DocumentTables::isShown(const Line& line) const
{
    return !line.onlyOfHouse || !m_figures.isPublic();
}

QString DocumentTables::label(const Line& line) const
{
    return text(line.average && length() > 1 ? line.average : line.label);
}

int DocumentTables::length() const
{
    return lengthOf(m_request.first, m_request.last);
}

int DocumentTables::valueOf(const Line& line, const Span& span) const
{
    int sum = 0;
    for (auto month = span.first; month <= span.last; month = month.next())
        sum += m_figures.value(month, line.path);
    const auto mean = [sum](int of) { return of == 0 ? 0 : int(std::lround(double(sum) / of)); };
    if (line.nightly) return mean(m_figures.daysOf(span.first, span.last));
    if (line.average) return mean(m_figures.monthsOf(span.first, span.last));
    return sum;
}

int DocumentTables::at(const QString& path) const
{
    return valueAt(m_sums, path);
}

QString DocumentTables::communePath() const
{
    return m_request.kind == DocumentKind::Brief && !m_request.commune.isEmpty()
               ? u"/commune/"_s + m_request.commune
               : QString();
}

std::vector<DocumentTables::Line> DocumentTables::ownLines() const
{
    const auto commune = communePath();
    if (commune.isEmpty()) return lines();
    std::vector<Line> found;
    for (auto line : lines()) {
        if (line.path != "registered"_L1 && line.path != "assisted"_L1 && line.path != "referred"_L1 &&
            line.path != "housed"_L1)
            continue;
        line.path += commune;
        if (!isTooSmall(m_figures, m_request, line.path)) found.push_back(std::move(line));
    }
    return found;
}

QStringList DocumentTables::leftOutOfCommune() const
{
    QStringList names;
    if (const auto commune = communePath(); !commune.isEmpty())
        for (const auto& line : lines())
            if (line.path == "registered"_L1 || line.path == "assisted"_L1 || line.path == "referred"_L1 ||
                line.path == "housed"_L1)
                if (const auto path = line.path + commune;
                    isTooSmall(m_figures, m_request, path) && at(path) > 0)
                    names << text(line.label);
    return names;
}

std::optional<DocumentTables::Span> DocumentTables::whole() const
{
    Span span{m_request.first, m_request.last};
    while (span.first < span.last && !m_figures.has(span.last))
        span.last = span.last.previous();
    if (!m_figures.hasAll(span.first, span.last)) return std::nullopt;
    return span;
}

QString DocumentTables::monthName(const YearMonth& month) const
{
    return m_labels.month(month.year, month.month);
}

QString DocumentTables::periodName() const
{
    return spanName({m_request.first, m_request.last});
}

QString DocumentTables::spanName(const Span& span) const
{
    if (span.first == span.last) return monthName(span.first);
    if (span.first.month == 1 && span.last == YearMonth{span.first.year, 12})
        return QString::number(span.first.year);
    return text(QT_TRANSLATE_NOOP("wasl::reports", "%1 to %2"))
        .arg(monthName(span.first), monthName(span.last));
}

std::vector<KeyFigure> DocumentTables::keyFigures() const
{
    std::vector<KeyFigure> found;
    if (const auto commune = communePath(); !commune.isEmpty()) {
        for (const auto& line : ownLines())
            found.push_back({label(line), valueOf(line, {m_request.first, m_request.last})});
        return found;
    }
    for (const auto& line : lines()) {
        if (!isShown(line)) continue;
        if (m_request.kind == DocumentKind::Brief && line.onlyOfHouse) continue;
        if (line.path == u"activities"_s || line.path == u"participants"_s || line.path == u"stays-begun"_s ||
            line.path == u"stays-ended"_s)
            continue;
        const auto once = m_figures.once.find(line.path);
        if (line.average && length() > 1 && once != m_figures.once.end())
            found.push_back({text(line.label), once->second}); // each person once
        else
            found.push_back({label(line), valueOf(line, {m_request.first, m_request.last})});
    }
    return found;
}

ReportTable DocumentTables::compared() const
{
    ReportTable table{text(QT_TRANSLATE_NOOP("wasl::reports", "Compared with before")),
                      text(QT_TRANSLATE_NOOP("wasl::reports", "Figure")),
                      {periodName()},
                      {}};
    // Only the same months are compared: a year that runs, to the last month there are figures of.
    const auto span = whole();
    if (!span) return table;
    const int months = lengthOf(span->first, span->last);
    const auto shiftedBy = [&span](int by) {
        return Span{monthsLater(span->first, by), monthsLater(span->last, by)};
    };
    table.headings = {spanName(*span)};
    const auto named = [&](const Span& other, const char* period) {
        return months == 1 ? monthName(other.first) : text(period);
    };
    std::vector<Span> others;
    const auto before = shiftedBy(-months), yearBefore = shiftedBy(-12);
    const bool runningYear = m_request.kind == DocumentKind::Year && months != 12;
    if (!runningYear && m_figures.hasAll(before.first, before.last)) {
        others.push_back(before);
        table.headings << named(before, QT_TRANSLATE_NOOP("wasl::reports", "Period before"))
                       << text(QT_TRANSLATE_NOOP("wasl::reports", "Difference"));
    }
    if (months != 12 && m_figures.hasAll(yearBefore.first, yearBefore.last)) {
        others.push_back(yearBefore);
        table.headings << named(yearBefore, QT_TRANSLATE_NOOP("wasl::reports", "A year before"))
                       << text(QT_TRANSLATE_NOOP("wasl::reports", "Difference"));
    }
    if (others.empty()) return table; // without rows there was nothing to compare with
    for (const auto& line : ownLines()) {
        if (!isShown(line)) continue;
        const int now = valueOf(line, *span);
        ReportRow row{label(line), {now}, false};
        bool anything = now != 0;
        for (const auto& other : others) {
            const int then = valueOf(line, other);
            row.values.push_back(then);
            row.values.push_back(now - then);
            anything = anything || then != 0;
        }
        if (anything) table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<ReportTable> DocumentTables::monthByMonth() const
{
    const auto make = [this](const char* title, const std::vector<QString>& paths, bool addsUp) {
        ReportTable table{text(title), text(QT_TRANSLATE_NOOP("wasl::reports", "Month")), {}, {}};
        std::vector<const Line*> columns;
        for (const auto& line : lines())
            if (isShown(line) && std::find(paths.begin(), paths.end(), line.path) != paths.end() &&
                !(line.path == u"nights"_s && line.nightly == addsUp)) {
                columns.push_back(&line);
                table.headings << text(line.label);
            }
        ReportRow total{text(QT_TRANSLATE_NOOP("wasl::reports", "Total")), std::vector<int>(columns.size()),
                        true};
        for (auto month = m_request.first; month <= m_request.last; month = month.next()) {
            if (!m_figures.has(month)) continue;
            ReportRow row{monthName(month), {}, false};
            for (std::size_t i = 0; i < columns.size(); ++i) {
                row.values.push_back(valueOf(*columns[i], {month, month}));
                total.values[i] += row.values.back();
            }
            table.rows.push_back(std::move(row));
        }
        if (addsUp) table.rows.push_back(std::move(total));
        return table;
    };
    return {make(QT_TRANSLATE_NOOP("wasl::reports", "People, month by month"),
                 {u"registered"_s, u"assisted"_s, u"referred"_s, u"housed"_s, u"nights"_s}, false),
            make(QT_TRANSLATE_NOOP("wasl::reports", "Work, month by month"),
                 {u"referrals"_s, u"barriers"_s, u"activities"_s, u"participants"_s, u"nights"_s,
                  u"stays-begun"_s, u"stays-ended"_s},
                 true)};
}

QString DocumentTables::codeLabel(const QString& name, const QString& code) const
{
    if (name == "sex"_L1) return m_labels.sex(code);
    if (name == "age"_L1)
        return m_labels.ageBand(domain::fromCode<domain::AgeBand>(code).value_or(domain::AgeBand::Unknown));
    if (name == "nationality"_L1) return m_labels.nationality(code);
    if (name == "commune"_L1) return m_labels.commune(code);
    if (name == "status"_L1) return m_labels.status(code);
    if (name == "sector"_L1) return m_labels.sector(code);
    if (name == "outcome"_L1) return text(outcomeText(code));
    return m_labels.barrier(code);
}

ReportTable DocumentTables::split(const char* title, const char* first, const QStringList& figures,
                                  const QString& name, std::size_t longest)
{
    static const std::map<QString, const char*> headings{
        {u"registered"_s, QT_TRANSLATE_NOOP("wasl::reports", "Registered")},
        {u"assisted"_s, QT_TRANSLATE_NOOP("wasl::reports", "Assisted")},
        {u"referred"_s, QT_TRANSLATE_NOOP("wasl::reports", "Referred")},
        {u"housed"_s, QT_TRANSLATE_NOOP("wasl::reports", "Housed")},
        {u"nights"_s, QT_TRANSLATE_NOOP("wasl::reports", "Nights")},
        {u"referrals"_s, QT_TRANSLATE_NOOP("wasl::reports", "Referrals sent")},
        {u"barriers"_s, QT_TRANSLATE_NOOP("wasl::reports", "Barriers met")}};
    ReportTable table{text(title), text(first), {}, {}};
    QStringList columns;
    for (const auto& figure : figures) {
        if (isTooSmall(m_figures, m_request, figure)) {
            if (at(figure) > 0)
                m_leftOut << text(QT_TRANSLATE_NOOP("wasl::reports", "%1: %2"))
                                 .arg(table.title, text(headings.at(figure)));
            continue;
        }
        columns << figure;
        table.headings << text(headings.at(figure));
    }
    if (columns.isEmpty()) return table;

    std::map<QString, int> weight;
    for (const auto& figure : columns) {
        const auto prefix = figure + u'/' + name + u'/';
        for (auto cell = m_sums.lower_bound(prefix); cell != m_sums.end() && cell->first.startsWith(prefix);
             ++cell)
            if (cell->second != 0) weight[cell->first.mid(prefix.size())] += cell->second;
    }
    std::vector<std::pair<int, QString>> order;
    order.reserve(weight.size());
    for (const auto& [code, n] : weight)
        order.emplace_back(-n, code);
    // Ages keep their own order, everything else goes by what is most; equals by their code.
    if (name == "age"_L1) {
        std::vector<std::pair<int, QString>> bands;
        for (const auto band : domain::allOf<domain::AgeBand>())
            if (weight.contains(domain::code(band)))
                bands.emplace_back(int(bands.size()), domain::code(band));
        order = std::move(bands);
    } else {
        std::sort(order.begin(), order.end());
    }
    const auto addRow = [&](const QString& label, std::size_t from, std::size_t to) {
        ReportRow row{label, {}, false};
        for (const auto& figure : columns) {
            int n = 0;
            for (auto i = from; i < to; ++i)
                n += at(figure + u'/' + name + u'/' + order[i].second);
            row.values.push_back(n);
        }
        table.rows.push_back(std::move(row));
    };
    const auto own = std::min(order.size(), longest);
    for (std::size_t i = 0; i < own; ++i)
        addRow(codeLabel(name, order[i].second), i, i + 1);
    if (own < order.size()) addRow(text(QT_TRANSLATE_NOOP("wasl::reports", "All others")), own, order.size());
    ReportRow total{text(QT_TRANSLATE_NOOP("wasl::reports", "Total")), {}, true};
    for (const auto& figure : columns)
        total.values.push_back(at(figure));
    table.rows.push_back(std::move(total));
    return table;
}

std::vector<ReportTable> DocumentTables::splits()
{
    // Of several months only what adds up: whoever was helped in two of them would be there twice.
    QStringList people{u"registered"_s};
    if (length() == 1) people << u"assisted"_s << u"referred"_s << u"housed"_s;
    if (!m_figures.isPublic()) people << u"nights"_s;
    std::vector<ReportTable> tables;
    const auto add = [&](ReportTable table) {
        if (table.rows.size() > 1) tables.push_back(std::move(table));
    };
    add(split(QT_TRANSLATE_NOOP("wasl::reports", "By sex"), QT_TRANSLATE_NOOP("wasl::reports", "Sex"), people,
              u"sex"_s, longestSplit));
    add(split(QT_TRANSLATE_NOOP("wasl::reports", "By age"), QT_TRANSLATE_NOOP("wasl::reports", "Age"), people,
              u"age"_s, longestSplit));
    add(split(QT_TRANSLATE_NOOP("wasl::reports", "By nationality"),
              QT_TRANSLATE_NOOP("wasl::reports", "Nationality"), people, u"nationality"_s, longestSplit));
    add(split(QT_TRANSLATE_NOOP("wasl::reports", "By commune"), QT_TRANSLATE_NOOP("wasl::reports", "Commune"),
              people, u"commune"_s, longestSplit));
    add(split(QT_TRANSLATE_NOOP("wasl::reports", "By status"), QT_TRANSLATE_NOOP("wasl::reports", "Status"),
              {u"registered"_s}, u"status"_s, longestSplit));
    add(referrals(false));
    add(referrals(true));
    add(barriers());
    return tables;
}

ReportTable DocumentTables::referrals(bool byOutcome)
{
    return byOutcome ? split(QT_TRANSLATE_NOOP("wasl::reports", "What became of referrals"),
                             QT_TRANSLATE_NOOP("wasl::reports", "Outcome"), {u"referrals"_s}, u"outcome"_s,
                             longestSplit)
                     : split(QT_TRANSLATE_NOOP("wasl::reports", "Referrals by sector"),
                             QT_TRANSLATE_NOOP("wasl::reports", "Sector"), {u"referrals"_s}, u"sector"_s, 12);
}

ReportTable DocumentTables::barriers()
{
    return split(QT_TRANSLATE_NOOP("wasl::reports", "Barriers met"),
                 QT_TRANSLATE_NOOP("wasl::reports", "Barrier"), {u"barriers"_s}, u"kind"_s, longestSplit);
}

QStringList DocumentTables::missing() const
{
    QStringList names;
    for (auto month = m_request.first; month <= m_request.last; month = month.next())
        if (!m_figures.has(month)) names << monthName(month);
    return names;
}

} // namespace wasl::reports
