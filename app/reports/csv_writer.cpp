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

} // namespace wasl::reports
