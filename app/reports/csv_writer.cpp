#include "app/reports/csv_writer.h"

#include "app/reports/document_tables.h"
#include "app/reports/month_labels.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

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

struct CsvColumn
{
    const char *name, *type;
    const char *en, *fr, *ar;
};

constexpr std::array<CsvColumn, 7> csvColumns{{
    {"month", "gYearMonth", "The month, as year and month", "Le mois, en année et mois",
     "الشهر، بالسنة ثم الشهر"},
    {"figure", "string",
     "What is counted: registered, assisted, referred, housed (people, each once a month), nights, "
     "stays-begun, stays-ended, referrals, barriers, activities, participants",
     "Ce qui est compté : registered (personnes enregistrées), assisted (aidées), referred (orientées), "
     "housed (hébergées), chacune une fois par mois ; nights (nuitées), stays-begun et stays-ended (séjours "
     "commencés et terminés), referrals (orientations), barriers (obstacles), activities (activités), "
     "participants",
     "ما يتم عده: registered المسجلون، assisted المستفيدون، referred المحالون، housed المأوون، كل شخص مرة في "
     "الشهر؛ nights الليالي، stays-begun وstays-ended الإقامات المبتدئة والمنتهية، referrals الإحالات، "
     "barriers العراقيل، activities الأنشطة، participants المشاركون"},
    {"dimension", "string",
     "How it is split: total, sex, age, nationality, commune, status, sector, outcome, kind",
     "La ventilation : total, sex (sexe), age (âge), nationality (nationalité), commune, status (situation), "
     "sector (secteur), outcome (suite), kind (type)",
     "التوزيع: total المجموع، sex الجنس، age السن، nationality الجنسية، commune الجماعة، status الوضعية، "
     "sector القطاع، outcome المآل، kind النوع"},
    {"code", "string", "The code of the part; empty for a total, “unknown” for what is not known",
     "Le code de la part ; vide pour un total, « unknown » pour ce qui n'est pas connu",
     "رمز الجزء؛ فارغ بالنسبة للمجموع، و«unknown» لما هو غير معروف"},
    {"label", "string", "The code in words, in the language of the document",
     "Le code en mots, dans la langue du document", "معنى الرمز بلغة الوثيقة"},
    {"value", "integer", "The count", "Le nombre", "العدد"},
    {"version", "string",
     "“exact”, for the association itself, or “public”: rounded by chance to a multiple of five",
     "« exact », pour l'association elle-même, ou « public » : arrondi au hasard à un multiple de cinq",
     "«exact» للجمعية نفسها، أو «public»: مقرب عشوائيا إلى أحد مضاعفات الخمسة"},
}};

} // namespace

QByteArray documentCsv(const DocumentFigures& figures, const DocumentRequest& request)
{
    const MonthLabels labels(request.language);
    const DocumentTables tables(figures, request, labels);
    const auto version = figures.isPublic() ? u"public"_s : u"exact"_s;
    QString csv = u"month,figure,dimension,code,label,value,version\r\n"_s;
    for (auto month = request.first; month <= request.last; month = month.next())
        for (const auto& [path, value] : figures.sum(month, month)) {
            const auto figure = path.section(u'/', 0, 0), code = path.section(u'/', 2);
            const auto dimension = path.section(u'/', 1, 1);
            // A council's brief is about its commune, and every line says of whom it is.
            const bool ofCommune = request.kind == DocumentKind::Brief && !request.commune.isEmpty();
            if (ofCommune && (dimension != "commune"_L1 || code != request.commune)) continue;
            if (!dimension.isEmpty() && isTooSmall(figures, request, ofCommune ? path : figure)) continue;
            auto label = dimension.isEmpty() ? QString() : tables.codeLabel(dimension, code);
            // Direction marks are for the eye; in a column of a spreadsheet they are dirt.
            label.remove(QChar(0x2066)).remove(QChar(0x2069));
            csv +=
                QStringList{month.toString(), figure,          dimension.isEmpty() ? u"total"_s : dimension,
                            csvField(code),   csvField(label), QString::number(value),
                            version}
                    .join(u',') +
                u"\r\n"_s;
        }
    return "\xEF\xBB\xBF" + csv.toUtf8();
}

QByteArray csvDescription(const QString& fileName, bool isPublic)
{
    QJsonArray columns;
    for (const auto& column : csvColumns)
        columns.append(
            QJsonObject{{u"name"_s, QString::fromLatin1(column.name)},
                        {u"titles"_s, QString::fromLatin1(column.name)},
                        {u"datatype"_s, QString::fromLatin1(column.type)},
                        {u"dc:description"_s, QJsonObject{{u"en"_s, QString::fromUtf8(column.en)},
                                                          {u"fr"_s, QString::fromUtf8(column.fr)},
                                                          {u"ar"_s, QString::fromUtf8(column.ar)}}}});
    return QJsonDocument(
               QJsonObject{{u"@context"_s, u"http://www.w3.org/ns/csvw"_s},
                           {u"url"_s, fileName},
                           {u"dialect"_s, QJsonObject{{u"encoding"_s, u"utf-8"_s}, {u"header"_s, true}}},
                           {u"wasl:version"_s, isPublic ? u"public"_s : u"exact"_s},
                           {u"tableSchema"_s, QJsonObject{{u"columns"_s, columns}}}})
        .toJson();
}

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
