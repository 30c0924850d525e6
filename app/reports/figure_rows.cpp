#include "app/reports/figure_rows.h"

#include <algorithm>
#include <set>

namespace wasl::reports
{

using namespace Qt::StringLiterals;

namespace
{

using Figures = std::map<QString, int>;

/// The name of a figure that has no split of its own in its path.
const char* mainWords(const QString& figure)
{
    static const std::map<QString, const char*> words{
        {u"registered"_s, QT_TRANSLATE_NOOP("wasl::reports", "People registered")},
        {u"assisted"_s, QT_TRANSLATE_NOOP("wasl::reports", "People assisted")},
        {u"referred"_s, QT_TRANSLATE_NOOP("wasl::reports", "People referred")},
        {u"housed"_s, QT_TRANSLATE_NOOP("wasl::reports", "People housed")},
        {u"nights"_s, QT_TRANSLATE_NOOP("wasl::reports", "Nights")},
        {u"stays-begun"_s, QT_TRANSLATE_NOOP("wasl::reports", "Stays begun")},
        {u"stays-ended"_s, QT_TRANSLATE_NOOP("wasl::reports", "Stays ended")},
        {u"activities"_s, QT_TRANSLATE_NOOP("wasl::reports", "Activities")},
        {u"participants"_s, QT_TRANSLATE_NOOP("wasl::reports", "Participants of activities")},
        {u"referrals"_s, QT_TRANSLATE_NOOP("wasl::reports", "Referrals sent")},
        {u"barriers"_s, QT_TRANSLATE_NOOP("wasl::reports", "Barriers met")}};
    const auto found = words.find(figure);
    return found == words.end() ? "" : found->second;
}

/// What a key of a split is called.
QString keyWords(const QString& split, const QString& key, const MonthLabels& labels)
{
    if (split == "sex"_L1) return labels.sex(key);
    if (split == "age"_L1)
        return labels.ageBand(domain::fromCode<domain::AgeBand>(key).value_or(domain::AgeBand::Unknown));
    if (split == "nationality"_L1) return labels.nationality(key);
    if (split == "commune"_L1) return labels.commune(key);
    if (split == "status"_L1) return labels.status(key);
    return labels.sector(key);
}

class FigureTables
{
public:
    FigureTables(const ComparedFigures& compared, const MonthLabels& labels)
        : m_labels(labels)
        , m_now(domain::figures(*compared.now))
    {
        if (compared.before) m_before = domain::figures(*compared.before);
        if (compared.yearBefore) m_yearBefore = domain::figures(*compared.yearBefore);
    }

    FigureRow row(const QString& path, const QString& label, bool isTotal = false) const
    {
        return {path, label, figureAt(m_now, path), then(m_before, path), then(m_yearBefore, path), isTotal};
    }

    /// A row for each figure below `prefix` that any of the three has; the largest first, or as `order` says.
    FigureGroup group(const QString& name, const char* title, const char* firstHeading, const QString& prefix,
                      const QStringList& order = {}) const
    {
        FigureGroup made{name, m_labels.text(title), m_labels.text(firstHeading), {}};
        std::set<QString> keys;
        for (const auto* figures : all())
            for (auto at = figures->lower_bound(prefix + u'/');
                 at != figures->end() && at->first.startsWith(prefix + u'/'); ++at)
                keys.insert(at->first.mid(prefix.size() + 1));
        for (const auto& key : keys)
            made.rows.push_back(row(prefix + u'/' + key, words(prefix, key)));
        std::stable_sort(made.rows.begin(), made.rows.end(), [&](const auto& a, const auto& b) {
            if (order.isEmpty()) return a.now > b.now;
            const auto place = [&](const FigureRow& row) {
                return order.indexOf(row.path.mid(prefix.size() + 1));
            };
            return place(a) < place(b);
        });
        return made;
    }

    FigureGroup withTotal(FigureGroup group, const QString& path) const
    {
        group.rows.push_back(row(path, m_labels.text(QT_TRANSLATE_NOOP("wasl::reports", "Total")), true));
        return group;
    }

private:
    static std::optional<int> then(const std::optional<Figures>& figures, const QString& path)
    {
        return figures ? std::optional(figureAt(*figures, path)) : std::nullopt;
    }

    std::vector<const Figures*> all() const
    {
        std::vector<const Figures*> found{&m_now};
        if (m_before) found.push_back(&*m_before);
        if (m_yearBefore) found.push_back(&*m_yearBefore);
        return found;
    }

    QString words(const QString& prefix, const QString& key) const
    {
        if (prefix == "referrals"_L1) {
            const auto state = domain::fromCode<domain::ReferralState>(key.section(u'/', 1));
            return m_labels.text(QT_TRANSLATE_NOOP("wasl::reports", "%1: %2"))
                .arg(m_labels.sector(key.section(u'/', 0, 0)),
                     m_labels.referralState(state.value_or(domain::ReferralState::Sent)));
        }
        if (prefix == "barriers"_L1) return m_labels.barrier(key);
        return keyWords(prefix.section(u'/', 1), key, m_labels);
    }

    const MonthLabels& m_labels;
    Figures m_now;
    std::optional<Figures> m_before, m_yearBefore;
};

} // namespace

const std::vector<QString>& splitFigures()
{
    static const std::vector<QString> figures{u"registered"_s, u"assisted"_s, u"referred"_s, u"housed"_s,
                                              u"nights"_s};
    return figures;
}

int figureAt(const Figures& figures, const QString& path)
{
    if (const auto exact = figures.find(path); exact != figures.end()) return exact->second;
    if (!domain::isSum(path)) return 0;
    int sum = 0;
    for (auto at = figures.lower_bound(path + u'/'); at != figures.end() && at->first.startsWith(path + u'/');
         ++at)
        sum += at->second;
    return sum;
}

FigureGroup mainFigures(const ComparedFigures& compared, const MonthLabels& labels)
{
    const FigureTables tables(compared, labels);
    FigureGroup group{u"main"_s, {}, {}, {}};
    for (const auto& path : {u"registered"_s, u"assisted"_s, u"referred"_s, u"housed"_s, u"nights"_s,
                             u"stays-begun"_s, u"stays-ended"_s, u"participants"_s})
        group.rows.push_back(tables.row(path, figureWords(path, labels)));
    return group;
}

std::vector<FigureGroup> splitsOf(const QString& figure, const ComparedFigures& compared,
                                  const MonthLabels& labels)
{
    const FigureTables tables(compared, labels);
    QStringList bands;
    for (const auto band : domain::allOf<domain::AgeBand>())
        bands << domain::code(band);
    return {
        tables.withTotal(tables.group(u"sex"_s, QT_TRANSLATE_NOOP("wasl::reports", "By sex"),
                                      QT_TRANSLATE_NOOP("wasl::reports", "Sex"), figure + u"/sex"_s,
                                      {u"F"_s, u"M"_s, u"X"_s, u"unknown"_s}),
                         figure),
        tables.withTotal(tables.group(u"age"_s, QT_TRANSLATE_NOOP("wasl::reports", "By age"),
                                      QT_TRANSLATE_NOOP("wasl::reports", "Age"), figure + u"/age"_s, bands),
                         figure),
        tables.withTotal(tables.group(u"nationality"_s, QT_TRANSLATE_NOOP("wasl::reports", "By nationality"),
                                      QT_TRANSLATE_NOOP("wasl::reports", "Nationality"),
                                      figure + u"/nationality"_s),
                         figure),
        tables.withTotal(tables.group(u"commune"_s, QT_TRANSLATE_NOOP("wasl::reports", "By commune"),
                                      QT_TRANSLATE_NOOP("wasl::reports", "Commune"), figure + u"/commune"_s),
                         figure)};
}

std::vector<FigureGroup> otherFigures(const ComparedFigures& compared, const MonthLabels& labels)
{
    const FigureTables tables(compared, labels);
    return {tables.withTotal(
                tables.group(u"status"_s,
                             QT_TRANSLATE_NOOP("wasl::reports", "Registered, by administrative status"),
                             QT_TRANSLATE_NOOP("wasl::reports", "Status"), u"registered/status"_s),
                u"registered"_s),
            tables.group(u"sector"_s, QT_TRANSLATE_NOOP("wasl::reports", "People assisted, by sector"),
                         QT_TRANSLATE_NOOP("wasl::reports", "Sector"), u"assisted/sector"_s),
            tables.withTotal(tables.group(u"referrals"_s,
                                          QT_TRANSLATE_NOOP("wasl::reports", "Referrals by sector"),
                                          QT_TRANSLATE_NOOP("wasl::reports", "Sector"), u"referrals"_s),
                             u"referrals"_s),
            tables.withTotal(tables.group(u"barriers"_s, QT_TRANSLATE_NOOP("wasl::reports", "Barriers met"),
                                          QT_TRANSLATE_NOOP("wasl::reports", "Kind"), u"barriers"_s),
                             u"barriers"_s)};
}

QString figureWords(const QString& path, const MonthLabels& labels)
{
    const auto figure = path.section(u'/', 0, 0), split = path.section(u'/', 1, 1),
               key = path.section(u'/', 2);
    const auto name = labels.text(mainWords(figure));
    if (split.isEmpty()) return name;
    QString part;
    if (figure == "barriers"_L1)
        part = labels.barrier(path.section(u'/', 1));
    else if (figure == "referrals"_L1 && key.isEmpty())
        part = labels.sector(split);
    else if (figure == "referrals"_L1)
        part = labels.text(QT_TRANSLATE_NOOP("wasl::reports", "%1: %2"))
                   .arg(labels.sector(split),
                        labels.referralState(domain::fromCode<domain::ReferralState>(key).value_or(
                            domain::ReferralState::Sent)));
    else if (!key.isEmpty())
        part = keyWords(split, key, labels);
    return part.isEmpty() ? name : labels.text(QT_TRANSLATE_NOOP("wasl::reports", "%1, %2")).arg(name, part);
}

} // namespace wasl::reports
