#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace wasl::domain
{

/// The rows of a list compiled into the program (":/wasl/codebooks/<file>.csv", RFC 4180, UTF-8), each by
/// column name. Throws std::runtime_error when the list is missing or a row has not as many fields as the
/// heading.
std::vector<QHash<QString, QString>> compiledInRows(const QString& file);

} // namespace wasl::domain
