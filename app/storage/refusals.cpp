#include "app/storage/refusals.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

tl::unexpected<domain::Refusal> changedMeanwhile()
{
    return domain::refuse(u"changed-meanwhile"_s,
                          QCoreApplication::translate(
                              "wasl::storage", "Someone else changed this record while it was open here. "
                                               "Open it again to see the change, then make yours."));
}

tl::unexpected<domain::Refusal> nothingToUndo()
{
    return domain::refuse(
        u"nothing-to-undo"_s,
        QCoreApplication::translate("wasl::storage",
                                    "The last thing that happened to this record cannot be undone."));
}

tl::unexpected<domain::Refusal> notFound()
{
    return domain::refuse(
        u"not-found"_s,
        QCoreApplication::translate("wasl::storage", "There is no such record, or you may not see it."));
}

} // namespace wasl::storage
