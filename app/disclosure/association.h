#pragma once

#include "app/domain/refusal.h"

#include <QString>
#include <QStringList>

namespace wasl::disclosure
{

/// Who sends, as the hub enrolled it.
struct Association
{
    QString id; ///< given by the hub: 4 to 16 capital letters and digits, for example "K7F3"
    QStringList declaredCommunes; ///< territory codes in the order of their slots; fixed by the enrolment
};

/// True for an identifier a hub may have given.
bool isAssociationId(QStringView id);

/// Refuses a list of communes that is empty, longer than the schema has slots for, repeats a place,
/// names a city together with one of its arrondissements (which would count both), or holds
/// something that is no territory code.
domain::Result<void> checkDeclaredCommunes(const QStringList& communes, int places);

} // namespace wasl::disclosure
