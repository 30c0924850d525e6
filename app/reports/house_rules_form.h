#pragma once

#include "app/domain/house_rules.h"

#include <QString>

class QPagedPaintDevice;

namespace wasl::reports
{

/// The paper a guest signs when she arrives: the rules of the house in a language she reads, and places for
/// her name, the day and the signatures of herself and whoever read it to her.
struct HouseRulesForm
{
    domain::HouseRules rules;
    QString association;
    QString structure;  ///< in the script of the rules where it has such a name
    QString personName; ///< empty: written by hand
    QString fileNumber; ///< likewise
};

/// On A4, right to left where the rules are, one rule after the other, numbered; as many pages as it takes,
/// the signatures on the last. The words around it are Arabic, French or English, whichever is nearest to the
/// language of the rules. Answers how many pages. Needs a QGuiApplication.
int drawHouseRules(const HouseRulesForm& form, QPagedPaintDevice& paper);

/// The same as a PDF. Refuses "file-not-written".
domain::Result<void> writeHouseRules(const HouseRulesForm& form, const QString& path);

} // namespace wasl::reports
