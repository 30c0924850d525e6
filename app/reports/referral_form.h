#pragma once

#include "app/domain/referral.h"
#include "app/reports/month_report.h"
#include "app/reports/report.h"

class QPagedPaintDevice;

namespace wasl::storage
{
class Database;
}

namespace wasl::reports
{

/// The lower part of the form, which the partner fills in, cuts off and sends back. It bears the reference
/// and no name.
struct ReferralSlip
{
    QString title;
    QString returnTo;     ///< association and who answers questions
    QString service;      ///< heading of the services
    QStringList services; ///< what was asked, one line each; at least one
    QStringList answers;  ///< headings of the boxes to tick
    QStringList lines;    ///< what is written by hand: the reason, who answers, the date
};

/// The inter-agency referral form in one language.
struct ReferralForm
{
    Report report; ///< what stands over the slip
    QString referenceLabel;
    domain::ReferralReference reference; ///< null only on a draft
    ReferralSlip slip;
};

/// The form as it may go to the partner, in its reader's language. What it says of the person is what the
/// consent allows: with an override instead, only what one needs to receive her (name, sex, age, language).
/// Our own notes, her file number, specific needs and documents are never on it. Reads through the stores,
/// as the actor may.
[[nodiscard]] ReferralForm referralForm(storage::Database& database, const domain::Referral& referral,
                                        const ReportContext& context, language::Language language);

/// Each form on an A4 page of its own, or on more when much is written; the slip is never cut. The QR code
/// holds the bare reference and nothing else. Needs a QGuiApplication; runs on any thread.
void drawReferralForms(const std::vector<ReferralForm>& forms, QPagedPaintDevice& paper);

/// The same as a PDF. Refuses "file-not-written".
[[nodiscard]] domain::Result<void> writeReferralForms(const std::vector<ReferralForm>& forms,
                                                      const QString& path);

} // namespace wasl::reports
