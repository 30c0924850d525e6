#pragma once

#include "app/domain/beneficiary.h"
#include "ui/beneficiaries/lists.h"
#include "ui/shared/state_chip.h"

#include <QCoreApplication>

namespace wasl::ui
{

/// What is known of a person, in words of the window's language.
class PersonWords
{
    Q_DECLARE_TR_FUNCTIONS(wasl::ui::PersonWords)
public:
    static QString sex(const domain::Answer<domain::Sex>& answer);
    /// "34 years", "about 34 years", or why it is not known.
    static QString age(const domain::Answer<domain::PartialDate>& birth, QDate today);
    static QString nationality(const Lists& lists, const QStringList& alpha2);
    static QString commune(const Lists& lists, const QString& code);
    /// The name in the window's script, else the other; never empty.
    static QString name(const domain::PersonName& latin, const domain::PersonName& arabic);
    static ChipLook statusChip(const Lists& lists, const domain::Beneficiary& person, QDate today);
};

} // namespace wasl::ui
