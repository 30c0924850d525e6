#include "app/reports/csv_writer.h"

#include "app/reports/month_labels.h"

namespace wasl::reports
{

using namespace Qt::StringLiterals;

namespace
{

using domain::Count;

class CsvMonth
{
public:
    CsvMonth(const domain::MonthlySummary& summary, language::Language language)
        : m_labels(language)
        , m_month(summary.month.toString())
    {
        m_text = u"month,figure,dimension,code,label,value\r\n"_s;
        count(u"registered"_s, summary.registered);
        count(u"assisted"_s, summary.assisted);
        count(u"referred"_s, summary.referred);
        count(u"housed"_s, summary.housed);
        count(u"nights"_s, summary.nights);
        for (const auto& [code, n] : summary.registeredByStatus)
            line(u"registered"_s, u"status"_s, code, m_labels.status(code), n);
        for (const auto& [code, n] : summary.assistedBySector)
            line(u"assisted"_s, u"sector"_s, code, m_labels.sector(code), n);
        for (const auto& [sector, states] : summary.referrals)
            for (const auto& [state, n] : states)
                line(u"referrals"_s, u"sector"_s, sector + u'/' + domain::code(state),
                     m_labels.sector(sector) + u" / "_s + m_labels.referralState(state), n);
        for (const auto& [code, n] : summary.barriers)
            line(u"barriers"_s, u"kind"_s, code, m_labels.barrier(code), n);
        line(u"stays-begun"_s, u"total"_s, {}, {}, summary.staysBegun);
        line(u"stays-ended"_s, u"total"_s, {}, {}, summary.staysEnded);
        line(u"activities"_s, u"total"_s, {}, {}, summary.activities);
        line(u"participants"_s, u"total"_s, {}, {}, summary.participants);
    }

    QByteArray bytes() const { return "\xEF\xBB\xBF" + m_text.toUtf8(); }

private:
    void count(const QString& figure, const Count& count)
    {
        line(figure, u"total"_s, {}, {}, count.total);
        for (const auto& [code, n] : count.bySex)
            line(figure, u"sex"_s, code, m_labels.sex(code), n);
        for (const auto& [band, n] : count.byAgeBand)
            line(figure, u"age"_s, domain::code(band), m_labels.ageBand(band), n);
        for (const auto& [code, n] : count.byNationality)
            line(figure, u"nationality"_s, code, m_labels.nationality(code), n);
        for (const auto& [code, n] : count.byCommune)
            line(figure, u"commune"_s, code, m_labels.commune(code), n);
    }

    void line(const QString& figure, const QString& dimension, const QString& code, QString label, int value)
    {
        // Direction marks are for the eye; in a column of a spreadsheet they are dirt.
        label.remove(QChar(0x2066)).remove(QChar(0x2069));
        m_text +=
            QStringList{m_month, figure, dimension, csvField(code), csvField(label), QString::number(value)}
                .join(u',') +
            u"\r\n"_s;
    }

    MonthLabels m_labels;
    QString m_month;
    QString m_text;
};

} // namespace

QString csvField(const QString& text)
{
    static const auto formulaStarts = u"=+-@\t\r"_s;
    QString field = text;
    if (!field.isEmpty() && formulaStarts.contains(field.front())) field.prepend(u'\'');
    if (field.contains(u',') || field.contains(u'"') || field.contains(u'\n') || field.contains(u'\r'))
        field = u'"' + field.replace(u'"', u"\"\""_s) + u'"';
    return field;
}

QByteArray monthCsv(const domain::MonthlySummary& summary, language::Language language)
{
    return CsvMonth(summary, language).bytes();
}

} // namespace wasl::reports
