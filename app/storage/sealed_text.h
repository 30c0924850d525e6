#pragma once

#include "app/domain/case.h"

#include <QString>
#include <QUuid>

namespace wasl::storage
{

class Database;

/// A privileged text is sealed under its compartment's key before it reaches a row or the journal, so that
/// the key of the file alone does not open it. Refuses "compartment-closed" without that key.
[[nodiscard]] domain::Result<QString> sealText(const Database& database, domain::Compartment compartment,
                                               const QUuid& record, const QString& text);
/// None when this user does not hold the key, or the text was moved or altered.
[[nodiscard]] std::optional<QString> openText(const Database& database, domain::Compartment compartment,
                                              const QUuid& record, const QString& sealed);

/// The same with the key that is lent while the glass over this person's notes is broken.
[[nodiscard]] std::optional<QString> openThroughGlass(const Database& database,
                                                      domain::Compartment compartment,
                                                      const domain::BeneficiaryId& person,
                                                      const QUuid& record, const QString& sealed);

} // namespace wasl::storage
