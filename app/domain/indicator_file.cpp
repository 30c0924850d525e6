#include "app/domain/codebook.h"
#include "app/domain/fact_views.h"
#include "app/domain/indicator.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

constexpr qsizetype largestFile = 64 * 1024;
constexpr qsizetype mostValues = 100;

/// What is wrong, and the words of the file that lead to it, from the outermost one.
struct Wrong
{
    QString message;
    QStringList at;
};

/// The line of a place that the parser no longer knows: each word is looked for behind the one before it.
int lineOf(const QByteArray& json, const QStringList& words)
{
    qsizetype position = 0;
    for (const auto& word : words) {
        const auto found = json.indexOf('"' + word.toUtf8() + '"', position);
        if (found < 0) break;
        position = found;
    }
    return int(json.left(position).count('\n')) + 1;
}

class IndicatorReader
{
public:
    explicit IndicatorReader(const QJsonObject& object)
        : m_object(object)
    {
    }

    /// Throws Wrong.
    Indicator read() const
    {
        onlyThese(m_object,
                  {u"code"_s, u"title"_s, u"definition"_s, u"unit"_s, u"programme"_s, u"query"_s, u"over"_s,
                   u"breakdowns"_s},
                  {});
        Indicator indicator;
        indicator.code = word(m_object, u"code"_s, {});
        static const QRegularExpression kebab(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
        if (!kebab.match(indicator.code).hasMatch())
            throw Wrong{QCoreApplication::translate(
                            "wasl::domain", "The code “%1” is not made of small letters, digits and hyphens.")
                            .arg(indicator.code),
                        {u"code"_s}};
        indicator.title = texts(u"title"_s);
        indicator.definition = texts(u"definition"_s);
        readUnit(indicator);
        indicator.programme = word(m_object, u"programme"_s, {});
        static const auto programmes = Codebook::load(u"snia_programmes"_s);
        if (!programmes.contains(indicator.programme)) throw notKnown(indicator.programme, {u"programme"_s});
        indicator.query = query(u"query"_s);
        if (m_object.contains(u"over"_s)) indicator.over = query(u"over"_s);
        holdTogether(indicator);
        readBreakdowns(indicator);
        return indicator;
    }

private:
    static Wrong notKnown(const QString& what, QStringList at)
    {
        at << what;
        return {QCoreApplication::translate("wasl::domain", "“%1” is not known here.").arg(what),
                std::move(at)};
    }

    static Wrong missing(const QString& key, const QStringList& at)
    {
        return {QCoreApplication::translate("wasl::domain", "“%1” is missing.").arg(key), at};
    }

    static void onlyThese(const QJsonObject& object, const QStringList& known, const QStringList& at)
    {
        for (auto each = object.begin(); each != object.end(); ++each)
            if (!known.contains(each.key())) throw notKnown(each.key(), at);
    }

    static QString word(const QJsonObject& object, const QString& key, const QStringList& at)
    {
        if (!object.contains(key)) throw missing(key, at);
        const auto text = object[key].toString();
        if (text.trimmed().isEmpty())
            throw Wrong{
                QCoreApplication::translate("wasl::domain", "“%1” has to be a text that is not empty.")
                    .arg(key),
                at + QStringList{key}};
        return text;
    }

    static QStringList words(const QJsonObject& object, const QString& key, const QStringList& at)
    {
        const auto place = at + QStringList{key};
        const auto array = object[key].toArray();
        QStringList list;
        for (const auto& each : array) {
            if (!each.isString() || each.toString().isEmpty()) {
                list.clear();
                break;
            }
            list << each.toString();
        }
        if (list.isEmpty() || list.size() > mostValues)
            throw Wrong{QCoreApplication::translate("wasl::domain",
                                                    "“%1” has to be a list of one to a hundred texts.")
                            .arg(key),
                        place};
        return list;
    }

    QJsonObject part(const QString& key) const
    {
        if (!m_object.contains(key)) throw missing(key, {});
        if (!m_object[key].isObject())
            throw Wrong{
                QCoreApplication::translate("wasl::domain", "“%1” has to be an object in braces.").arg(key),
                {key}};
        return m_object[key].toObject();
    }

    IndicatorText texts(const QString& key) const
    {
        const auto object = part(key);
        onlyThese(object, {u"ar"_s, u"fr"_s, u"en"_s}, {key});
        return {word(object, u"ar"_s, {key}), word(object, u"fr"_s, {key}), word(object, u"en"_s, {key})};
    }

    void readUnit(Indicator& indicator) const
    {
        const auto unit = word(m_object, u"unit"_s, {});
        const auto known = fromCode<IndicatorUnit>(unit);
        if (!known) throw notKnown(unit, {u"unit"_s});
        indicator.unit = *known;
    }

    IndicatorQuery query(const QString& key) const
    {
        const auto object = part(key);
        onlyThese(object,
                  {u"view"_s, u"count"_s, u"sum"_s, u"median"_s, u"percentile90"_s, u"day"_s, u"within"_s,
                   u"at_end"_s, u"where"_s},
                  {key});
        IndicatorQuery query;
        query.view = word(object, u"view"_s, {key});
        const auto* view = factView(query.view);
        if (!view) throw notKnown(query.view, {key, u"view"_s});
        readAggregate(query, *view, object, key);
        readPlacement(query, *view, object, key);
        readConditions(query, *view, object, key);
        return query;
    }

    static QString onlyOne(const QJsonObject& object, const QStringList& choices, const QString& key)
    {
        QStringList there;
        for (const auto& choice : choices)
            if (object.contains(choice)) there << choice;
        if (there.size() == 1) return there.front();
        QStringList at(key);
        if (!there.isEmpty()) at << there.last();
        throw Wrong{QCoreApplication::translate("wasl::domain", "One of these has to be there, once: %1.")
                        .arg(choices.join(u", "_s)),
                    at};
    }

    static void readAggregate(IndicatorQuery& query, const FactView& view, const QJsonObject& object,
                              const QString& key)
    {
        const auto kind = onlyOne(object, {u"count"_s, u"sum"_s, u"median"_s, u"percentile90"_s}, key);
        const auto what = word(object, kind, {key});
        bool fits = false;
        if (kind == "count"_L1) {
            fits = what == "events"_L1 || (what == "persons"_L1 && view.persons) ||
                   (what == "households"_L1 && view.households);
            query.aggregate = what == "persons"_L1      ? Aggregate::CountPersons
                              : what == "households"_L1 ? Aggregate::CountHouseholds
                                                        : Aggregate::CountEvents;
        } else if (kind == "sum"_L1 && what == "days"_L1) {
            fits = true;
            query.aggregate = Aggregate::SumDays;
        } else {
            fits = view.numbers.contains(what) || (kind != "sum"_L1 && view.hours.contains(what));
            query.aggregate = kind == "sum"_L1      ? Aggregate::Sum
                              : kind == "median"_L1 ? Aggregate::Median
                                                    : Aggregate::Percentile90;
            query.column = what;
        }
        if (!fits) throw notKnown(what, {key, kind});
    }

    static void readPlacement(IndicatorQuery& query, const FactView& view, const QJsonObject& object,
                              const QString& key)
    {
        const auto kind = onlyOne(object, {u"day"_s, u"within"_s, u"at_end"_s}, key);
        if (kind == "day"_L1) {
            query.day = word(object, kind, {key});
        } else {
            query.placement = kind == "within"_L1 ? Placement::Within : Placement::AtEnd;
            const auto pair = words(object, kind, {key});
            if (pair.size() != 2)
                throw Wrong{QCoreApplication::translate(
                                "wasl::domain",
                                "“%1” has to be two days: the first one, and the first that is no longer.")
                                .arg(kind),
                            {key, kind}};
            query.day = pair.first();
            query.until = pair.last();
            if (!view.days.contains(query.until)) throw notKnown(query.until, {key, kind});
        }
        if (!view.days.contains(query.day)) throw notKnown(query.day, {key, kind});
        const bool within = query.placement == Placement::Within;
        if (query.aggregate == Aggregate::SumDays && !within)
            throw Wrong{
                QCoreApplication::translate("wasl::domain", "A sum of days needs “within” with two days."),
                {key, kind}};
        if (view.weighted && query.aggregate != Aggregate::SumDays)
            throw Wrong{QCoreApplication::translate("wasl::domain", "Of “%1” only days can be summed.")
                            .arg(view.name),
                        {key, u"view"_s}};
    }

    static void readConditions(IndicatorQuery& query, const FactView& view, const QJsonObject& object,
                               const QString& key)
    {
        if (!object.contains(u"where"_s)) return;
        const auto conditions = object[u"where"_s].toObject();
        if (conditions.isEmpty())
            throw Wrong{QCoreApplication::translate("wasl::domain", "“%1” has to be an object in braces.")
                            .arg(u"where"_s),
                        {key, u"where"_s}};
        for (auto each = conditions.begin(); each != conditions.end(); ++each) {
            const QStringList at{key, u"where"_s};
            const auto* dimension = view.dimension(each.key());
            if (!dimension || dimension->isIdentifier()) throw notKnown(each.key(), at);
            const auto codes = words(conditions, each.key(), at);
            if (!dimension->codebook.isEmpty()) {
                const auto book = Codebook::load(dimension->codebook);
                for (const auto& code : codes)
                    if (!book.contains(code)) throw notKnown(code, at + QStringList{each.key()});
            }
            query.where[each.key()] = codes;
        }
    }

    static void holdTogether(const Indicator& indicator)
    {
        if (indicator.over.has_value() != (indicator.unit == IndicatorUnit::Percent))
            throw Wrong{
                QCoreApplication::translate("wasl::domain", "A percentage has “over”, and nothing else has."),
                {u"unit"_s}};
        const auto counts = [&](Aggregate aggregate) { return indicator.query.aggregate == aggregate; };
        const bool fits =
            (indicator.unit != IndicatorUnit::Persons || counts(Aggregate::CountPersons) ||
             counts(Aggregate::CountEvents) || counts(Aggregate::Sum)) &&
            (indicator.unit != IndicatorUnit::Households || counts(Aggregate::CountHouseholds)) &&
            (indicator.unit != IndicatorUnit::Events || counts(Aggregate::CountEvents) ||
             counts(Aggregate::Sum)) &&
            (indicator.unit != IndicatorUnit::Days || counts(Aggregate::SumDays) ||
             counts(Aggregate::Median) || counts(Aggregate::Percentile90));
        if (!fits)
            throw Wrong{QCoreApplication::translate("wasl::domain",
                                                    "The unit “%1” does not fit what the query counts.")
                            .arg(code(indicator.unit)),
                        {u"unit"_s}};
    }

    void readBreakdowns(Indicator& indicator) const
    {
        if (!m_object.contains(u"breakdowns"_s)) throw missing(u"breakdowns"_s, {});
        if (m_object[u"breakdowns"_s].isArray() && m_object[u"breakdowns"_s].toArray().isEmpty()) return;
        indicator.breakdowns = words(m_object, u"breakdowns"_s, {});
        for (const auto& name : indicator.breakdowns)
            if (!factView(indicator.query.view)->dimension(name) ||
                (indicator.over && !factView(indicator.over->view)->dimension(name)))
                throw notKnown(name, {u"breakdowns"_s});
        if (indicator.breakdowns.removeDuplicates() > 0)
            throw Wrong{QCoreApplication::translate("wasl::domain", "A breakdown stands there twice."),
                        {u"breakdowns"_s}};
    }

    QJsonObject m_object;
};

} // namespace

tl::expected<Indicator, IndicatorMistake> readIndicator(const QByteArray& json, const QString& file)
{
    const auto mistake = [&](int line, const QString& message) {
        return tl::make_unexpected(IndicatorMistake{file, line, message});
    };
    if (json.size() > largestFile)
        return mistake(1, QCoreApplication::translate("wasl::domain", "The file is too large."));
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return mistake(int(json.left(error.offset).count('\n')) + 1,
                       QCoreApplication::translate("wasl::domain", "This is not JSON from here on."));
    if (!document.isObject())
        return mistake(
            1, QCoreApplication::translate("wasl::domain", "The file has to be one object in braces."));
    try {
        return IndicatorReader(document.object()).read();
    } catch (const Wrong& wrong) {
        return mistake(lineOf(json, wrong.at), wrong.message);
    }
}

} // namespace wasl::domain
