#include "app/reports/belonging_receipt.h"

#include "app/reports/person_labels.h"
#include "app/storage/access_log.h"
#include "app/storage/beneficiary_store.h"

namespace wasl::reports
{

using namespace Qt::StringLiterals;
using domain::BelongingEvent;

namespace
{

const auto roomToSign = u"\u00A0\n\u00A0\n\u00A0"_s;

class ReceiptOfBelonging
{
public:
    ReceiptOfBelonging(storage::Database& database, const domain::Belonging& belonging,
                       language::Language language)
        : m_database(database)
        , m_belonging(belonging)
        , m_labels(database, language)
    {
    }

    [[nodiscard]] Report report(const ReportContext& context) const
    {
        Report paper = emptyPersonalReport(context, m_labels.language());
        const bool returned = !m_belonging.history.empty();
        paper.title = returned ? text(QT_TRANSLATE_NOOP("wasl::reports", "Receipt: belongings returned"))
                               : text(QT_TRANSLATE_NOOP("wasl::reports", "Receipt: belongings deposited"));
        paper.subtitle = m_labels.structure(m_belonging.structure.value_or(domain::StructureId()));
        paper.sections = {what()};
        if (returned) paper.sections.push_back(gone());
        paper.sections.push_back(signatures());
        return paper;
    }

private:
    [[nodiscard]] QString text(const char* source) const { return m_labels.text(source); }

    [[nodiscard]] ReportSection what() const
    {
        ReportSection section{text(QT_TRANSLATE_NOOP("wasl::reports", "What is kept"))};
        const auto add = [&](const char* label, const QString& value) {
            if (!value.isEmpty()) section.rows.push_back({text(label), value});
        };
        const auto number = [](int value) { return isolated(QString::number(value)); };
        if (const auto person = storage::BeneficiaryStore(m_database).find(m_belonging.person)) {
            add(QT_TRANSLATE_NOOP("wasl::reports", "Of whom"),
                fullNameIn(m_labels.language(), person->latin, person->arabic));
            add(QT_TRANSLATE_NOOP("wasl::reports", "File number"), isolated(person->fileNumber.toString()));
        }
        add(QT_TRANSLATE_NOOP("wasl::reports", "What"), m_belonging.what);
        add(QT_TRANSLATE_NOOP("wasl::reports", "Pieces"), number(m_belonging.pieces));
        add(QT_TRANSLATE_NOOP("wasl::reports", "Bag or locker"),
            m_belonging.place.isEmpty() ? QString() : isolated(m_belonging.place));
        add(QT_TRANSLATE_NOOP("wasl::reports", "How it was taken in"), m_labels.word(m_belonging.mode));
        add(QT_TRANSLATE_NOOP("wasl::reports", "Deposited"), m_labels.moment(m_belonging.depositedAt));
        add(QT_TRANSLATE_NOOP("wasl::reports", "Taken in by"), m_labels.user(m_belonging.takenBy));
        add(QT_TRANSLATE_NOOP("wasl::reports", "Note"), m_belonging.note);
        add(QT_TRANSLATE_NOOP("wasl::reports", "Still here"), number(domain::piecesLeft(m_belonging)));
        return section;
    }

    [[nodiscard]] ReportSection gone() const
    {
        ReportSection section{text(QT_TRANSLATE_NOOP("wasl::reports", "What left"))};
        section.headings = {text(QT_TRANSLATE_NOOP("wasl::reports", "When")),
                            text(QT_TRANSLATE_NOOP("wasl::reports", "Pieces")),
                            text(QT_TRANSLATE_NOOP("wasl::reports", "How")),
                            text(QT_TRANSLATE_NOOP("wasl::reports", "To whom, with what proof or reason")),
                            text(QT_TRANSLATE_NOOP("wasl::reports", "By"))};
        for (const auto& step : m_belonging.history) {
            QStringList details;
            for (const auto& detail : {step.recipient, step.proof, step.reason})
                if (!detail.isEmpty()) details << detail;
            QStringList by{m_labels.user(step.by)};
            if (!step.witness.isEmpty()) by << step.witness;
            section.rows.push_back({m_labels.moment(step.at), isolated(QString::number(step.pieces)),
                                    m_labels.word(step.event), details.join(u'\n'), by.join(u'\n')});
        }
        return section;
    }

    [[nodiscard]] ReportSection signatures() const
    {
        ReportSection section{text(QT_TRANSLATE_NOOP("wasl::reports", "Signatures"))};
        const bool toHer =
            m_belonging.history.empty() || m_belonging.history.back().event == BelongingEvent::ReturnedToHer;
        section.headings = {
            toHer ? text(QT_TRANSLATE_NOOP("wasl::reports", "The person whose belongings they are"))
                  : text(QT_TRANSLATE_NOOP("wasl::reports", "Who took it, or the second witness")),
            text(QT_TRANSLATE_NOOP("wasl::reports", "For the association"))};
        section.rows = {{roomToSign, roomToSign}};
        return section;
    }

    storage::Database& m_database;
    const domain::Belonging& m_belonging;
    PersonLabels m_labels;
};

} // namespace

Report belongingReceipt(storage::Database& database, const domain::Belonging& belonging,
                        const ReportContext& context, language::Language language)
{
    return ReceiptOfBelonging(database, belonging, language).report(context);
}

domain::Result<Report> belongingReceiptToPrint(storage::Database& database,
                                               const domain::Belonging& belonging,
                                               const ReportContext& context, language::Language language)
{
    if (auto noted = storage::AccessLog(database).note(u"print"_s, belonging.person.uuid()); !noted)
        return tl::unexpected(noted.error());
    return belongingReceipt(database, belonging, context, language);
}

} // namespace wasl::reports
