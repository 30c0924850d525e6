#include "app/reports/erasure_page.h"

#include "app/language/catalogue.h"

namespace wasl::reports
{

using namespace Qt::StringLiterals;

namespace
{

/// Groups of four, as people read such a number to each other.
QString inGroups(const QByteArray& hash)
{
    const auto hex = QString::fromLatin1(hash.toHex());
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += 4)
        groups << hex.mid(at, 4);
    return groups.join(u' ');
}

} // namespace

Report erasurePage(const storage::ErasureCertificate& certificate, const ReportContext& context,
                   language::Language language)
{
    const language::Catalogue catalogue(language);
    const auto text = [&catalogue](const char* source) { return catalogue.text("wasl::reports", source); };
    const auto at = certificate.at.toLocalTime();

    Report report = emptyReport(context, language);
    report.title = text(QT_TRANSLATE_NOOP("wasl::reports", "Certificate of erasure"));
    report.subtitle = text(QT_TRANSLATE_NOOP(
        "wasl::reports", "The association certifies that the file named here was erased for good."));
    ReportSection done{text(QT_TRANSLATE_NOOP("wasl::reports", "The erasure"))};
    done.rows = {{text(QT_TRANSLATE_NOOP("wasl::reports", "File number")),
                  isolated(certificate.fileNumber.toString())},
                 {text(QT_TRANSLATE_NOOP("wasl::reports", "Erased on")),
                  isolated(domain::shownDate(at.date()) + at.time().toString(u" HH:mm"_s))},
                 {text(QT_TRANSLATE_NOOP("wasl::reports", "Erased by")), certificate.by},
                 {text(QT_TRANSLATE_NOOP("wasl::reports", "Reason")), certificate.reason},
                 {text(QT_TRANSLATE_NOOP("wasl::reports", "Records deleted")),
                  isolated(QString::number(certificate.records))},
                 {text(QT_TRANSLATE_NOOP("wasl::reports", "Entries of the journal emptied")),
                  isolated(QString::number(certificate.journalEntries))},
                 {text(QT_TRANSLATE_NOOP("wasl::reports", "Head of the journal")),
                  isolated(inGroups(certificate.journalHash))}};
    ReportSection remains{text(QT_TRANSLATE_NOOP("wasl::reports", "What remains"))};
    for (const char* sentence :
         {QT_TRANSLATE_NOOP("wasl::reports", "Figures in which the person was counted, without her."),
          QT_TRANSLATE_NOOP(
              "wasl::reports",
              "The journal's entries about her without their values: when and by whom something "
              "was done, no longer what. The journal can still be verified."),
          QT_TRANSLATE_NOOP("wasl::reports",
                            "Backups made before this day, until the last of them is deleted."),
          QT_TRANSLATE_NOOP("wasl::reports",
                            "What was sent to partners before, which they keep themselves.")})
        remains.rows.push_back({u"–"_s, text(sentence)});
    report.sections = {done, remains};
    report.notes << text(QT_TRANSLATE_NOOP(
        "wasl::reports",
        "Law 09-08 on the protection of individuals with regard to the processing of personal "
        "data, articles 3, 8 and 9."));
    return report;
}

} // namespace wasl::reports
