#pragma once

#include "app/domain/consent_notice.h"
#include "app/domain/refusal.h"

class QPagedPaintDevice;

namespace wasl::reports
{

/// The paper a person signs: the notice in her language, who she is, what she chooses from, and places for
/// the signatures of herself, a witness and an interpreter.
struct ConsentForm
{
    domain::ConsentNotice notice; ///< filled in
    QString association;
    QString personName;
    QString fileNumber;
    bool receiptMissing = false; ///< of the CNDP: said in so many words, not only by a line of dots
};

/// On one A4 page, right to left where the notice is; the letters give way before a second page is begun.
/// Words around the notice are in its language (resources/notices/words.csv). Needs a QGuiApplication.
void drawConsentForm(const ConsentForm& form, const domain::ConsentNotices& notices,
                     QPagedPaintDevice& paper);

/// The same as a PDF. Refuses "file-not-written".
domain::Result<void> writeConsentForm(const ConsentForm& form, const domain::ConsentNotices& notices,
                                      const QString& path);

} // namespace wasl::reports
