#pragma once

#include <QtCore/QStringList>

namespace wasl::storage::sqlcipher
{

/// The parts of an SQL name as written: main."odd.name" gives "main" and "odd.name". A dot inside
/// "…", […] or `…` separates nothing, and quotes are taken off.
QStringList nameParts(const QString& identifier);

/// Whether every part of the name is quoted already.
bool isQuoted(const QString& identifier);

/// One part, ready to stand in SQL.
QString quoted(const QString& part);

} // namespace wasl::storage::sqlcipher
