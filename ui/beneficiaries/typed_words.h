#pragma once

#include "app/domain/beneficiary.h"

namespace wasl::ui
{

/// What was typed into a search field, taken as the beginning of a registration.
struct TypedWords
{
    domain::PersonName latin, arabic;
    QString phone;
};

/// Each word in the fields of its script, the family's name last, as people say it: "Mamadou Saliou Diallo".
/// A word with many digits is a phone.
TypedWords sortTypedWords(const QString& typed);

} // namespace wasl::ui
