#pragma once

#include "app/domain/card.h"
#include "app/domain/file_number.h"
#include "app/language/language.h"

#include <QImage>

#include <vector>

class QPagedPaintDevice;

namespace wasl::reports
{

/// What stands on one person's card. The code holds the token and nothing else.
struct CardFace
{
    domain::CardToken token;
    domain::FileNumber fileNumber;
    QString name; ///< as she wishes it; empty: none stands there
    QImage photo; ///< null: none
    std::optional<QDate> validUntil;
};

enum class CardPaper
{
    A4Sheets, ///< ten cards on a page, with cut marks; backs on the next page, turned over the long edge
    CardSize  ///< each on a page of its own of 85.6 x 54 mm, for a card printer
};

/// Cards to be printed together, in one language. 85.6 x 54 mm each (ISO/IEC 7810 ID-1).
struct CardSheet
{
    language::Language language = language::Language::French;
    QString association;
    QString phone; ///< whom to call who finds it; may be empty
    std::vector<CardFace> cards;
    CardPaper paper = CardPaper::A4Sheets;
    bool backs = false; ///< with what the card is and whom to call on the other side
};

/// Draws on a device whose page is of the sheet's paper. Needs a QGuiApplication; runs on any thread.
void drawCards(const CardSheet& sheet, QPagedPaintDevice& paper);

/// The same as a PDF. Refuses "file-not-written".
[[nodiscard]] domain::Result<void> writeCards(const CardSheet& sheet, const QString& path);

} // namespace wasl::reports
