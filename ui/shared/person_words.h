#pragma once

#include "app/domain/beneficiary.h"

#include <QStringList>

namespace wasl::ui
{

class RecordHeader;

/// The name in the window's script when there is one, else in the other; isolated, for sentences and tables.
QString shownName(const domain::PersonName& latin, const domain::PersonName& arabic);

/// Age, sex, first nationality and file number, in words: what tells people apart.
QStringList personFacts(const domain::Beneficiary& person, const QDate& today);

/// Name, portrait and facts; chips are the page's own.
void describePerson(RecordHeader& header, const domain::Beneficiary& person, const QDate& today);

} // namespace wasl::ui
