#include "app/reports/indicator_labels.h"

#include "app/domain/case.h"
#include "app/domain/consent.h"
#include "app/domain/fact_views.h"
#include "app/domain/stay.h"
#include "app/reports/csv_writer.h"

#include <cmath>

namespace wasl::reports
{

using namespace Qt::StringLiterals;

namespace
{

const char* helpText(const QString& kind)
{
    if (kind == "assisted"_L1) return QT_TRANSLATE_NOOP("wasl::reports", "Help by the association");
    if (kind == "referred"_L1) return QT_TRANSLATE_NOOP("wasl::reports", "Referral");
    if (kind == "checked-in"_L1) return QT_TRANSLATE_NOOP("wasl::reports", "A bed");
    if (kind == "distributed"_L1) return QT_TRANSLATE_NOOP("wasl::reports", "Something given");
    if (kind == "attended"_L1) return QT_TRANSLATE_NOOP("wasl::reports", "Part in an activity");
    return "";
}

/// Direction marks are for the eye; in a column of a spreadsheet they are dirt.
QString plain(QString label)
{
    return label.remove(QChar(0x2066)).remove(QChar(0x2069));
}

template <class E>
QString enumWord(const PersonLabels& labels, const QString& key)
{
    const auto value = domain::fromCode<E>(key);
    return value ? labels.word(*value) : QString();
}

} // namespace

IndicatorLabels::IndicatorLabels(storage::Database& database, language::Language language)
    : m_codes(language)
    , m_names(database, language)
{
}

QString IndicatorLabels::key(const domain::Indicator& indicator, const QString& dimension,
                             const QString& key) const
{
    if (key.isEmpty()) return m_codes.text(QT_TRANSLATE_NOOP("wasl::reports", "Not known"));
    const auto text = word(indicator.query.view, dimension, key);
    return text.isEmpty() ? key : text;
}

QString IndicatorLabels::word(const QString& view, const QString& dimension, const QString& key) const
{
    if (dimension == "sex"_L1) return m_codes.sex(key);
    if (dimension == "age"_L1)
        return m_codes.ageBand(domain::fromCode<domain::AgeBand>(key).value_or(domain::AgeBand::Unknown));
    if (dimension == "commune"_L1) return m_codes.commune(key);
    if (dimension == "partner"_L1)
        return m_names.partner(domain::PartnerId::fromString(key).value_or(domain::PartnerId()));
    if (dimension == "structure"_L1)
        return m_names.structure(domain::StructureId::fromString(key).value_or(domain::StructureId()));
    if (dimension == "priority"_L1) return enumWord<domain::ReferralPriority>(m_names, key);
    if (dimension == "stage"_L1) return enumWord<domain::CaseStage>(m_names, key);
    if (dimension == "purpose"_L1) return enumWord<domain::ConsentPurpose>(m_names, key);
    if (dimension == "decision"_L1) return enumWord<domain::ConsentDecision>(m_names, key);
    if (dimension == "state"_L1)
        return view == "stays"_L1 ? enumWord<domain::StayState>(m_names, key)
                                  : enumWord<domain::ReferralState>(m_names, key);
    if (view == "assistance"_L1 && dimension == "kind"_L1) return m_codes.text(helpText(key));
    const auto* its = domain::factView(view);
    const auto* known = its ? its->dimension(dimension) : nullptr;
    return known && !known->codebook.isEmpty() ? m_names.listed(known->codebook, key) : QString();
}

QString shownFigure(const std::optional<double>& value)
{
    if (!value) return u"—"_s;
    const bool whole = std::abs(*value - std::round(*value)) < 1e-9;
    return QString::number(*value, 'f', whole ? 0 : 1);
}

QByteArray indicatorCsv(const std::vector<domain::Indicator>& indicators,
                        const std::vector<domain::IndicatorTable>& tables, const IndicatorLabels& labels)
{
    QString csv = u"indicator,title,unit,from,to,dimension,code,label,dimension_2,code_2,label_2,value\r\n"_s;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const auto& indicator = indicators[i];
        const auto& table = tables[i];
        const auto line = [&](std::size_t period, const QStringList& keys, std::optional<double> value) {
            QStringList fields{indicator.code, indicator.title.in(language::code(labels.language())),
                               domain::code(indicator.unit),
                               table.periods[period].first.toString(Qt::ISODate),
                               table.periods[period].last.toString(Qt::ISODate)};
            for (qsizetype dimension = 0; dimension < 2; ++dimension) {
                const bool there = dimension < keys.size();
                const auto& name = table.by.value(dimension);
                fields << (there ? name : QString()) << keys.value(dimension)
                       << (there ? plain(labels.key(indicator, name, keys[dimension])) : QString());
            }
            fields << (value ? QString::number(*value, 'g', 12) : QString());
            for (auto& field : fields)
                field = csvField(field);
            csv += fields.join(u',') + u"\r\n"_s;
        };
        for (std::size_t period = 0; period < table.periods.size(); ++period) {
            line(period, {}, table.total[period]);
            for (const auto& row : table.rows)
                line(period, row.keys, row.values[period]);
        }
    }
    return "\xEF\xBB\xBF" + csv.toUtf8();
}

} // namespace wasl::reports
