#pragma once

#include "app/demo/agenda.h"
#include "app/demo/draw.h"
#include "app/demo/lists.h"
#include "app/domain/sex.h"
#include "app/storage/database.h"

#include <optional>

namespace wasl::demo
{

/// What the life remembers of somebody.
struct Known
{
    domain::BeneficiaryId id;
    std::uint64_t number = 0; ///< among all people of the demonstration
    QString commune;
    QString language;
    std::optional<domain::Sex> sex;
    std::optional<int> age; ///< when she came
    bool family = false;    ///< she did not come alone
    QString caregiver;      ///< of a minor
};

struct Ally
{
    domain::PartnerId id;
    QString commune;
    QStringList sectors;
    QString contact;
};

/// Who writes what.
struct Colleagues
{
    domain::UserId reception;
    domain::UserId legal;
    std::vector<domain::UserId> caseWorkers;
};

/// What all parts of the invented life share.
struct World
{
    storage::Database& database;
    const Lists& lists;
    Agenda& agenda;
    quint32 seed = 0;
    QDate first; ///< the day the association opened
    QDate today;
    QString association;
    Colleagues colleagues;
    std::vector<Ally> allies;
    int size = 0; ///< people there will be

    Draw draw(Theme theme, std::uint64_t row) const { return {seed, theme, row}; }
};

} // namespace wasl::demo
