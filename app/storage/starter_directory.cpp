#include "app/storage/starter_directory.h"

#include "app/domain/csv_rows.h"
#include "app/storage/partner_store.h"
#include "app/storage/write.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

namespace
{

domain::Partner starterPartner(const QHash<QString, QString>& row)
{
    domain::Partner partner;
    partner.name = row[u"name"_s];
    partner.nameArabic = row[u"name_arabic"_s];
    partner.kind = row[u"kind"_s];
    partner.sectors = row[u"sectors"_s].split(u' ', Qt::SkipEmptyParts);
    partner.communes = row[u"covers"_s].split(u' ', Qt::SkipEmptyParts);
    partner.communeCode = row[u"commune"_s];
    partner.hours = row[u"hours"_s];
    partner.languages = row[u"languages"_s].split(u' ', Qt::SkipEmptyParts);
    partner.contacts.push_back({row[u"contact"_s], row[u"function"_s], {}, {}});
    partner.example = true;
    partner.notes = QCoreApplication::translate(
        "wasl::storage",
        "This is an example: the organisation does not exist. Write over it, or remove the examples.");
    return partner;
}

domain::Service starterService(const QHash<QString, QString>& row, const domain::PartnerId& partner)
{
    domain::Service service;
    service.partner = partner;
    service.sector = row[u"sectors"_s].section(u' ', 0, 0);
    service.code = row[u"service"_s];
    service.eligibility = row[u"eligibility"_s];
    service.documentsAsked = row[u"documents"_s];
    service.free = row[u"free"_s] != "no"_L1;
    if (const auto capacity = row[u"capacity"_s]; !capacity.isEmpty()) service.capacity = capacity.toInt();
    return service;
}

} // namespace

domain::Result<int> addStarterDirectory(Database& database)
{
    return write(database, domain::Action::EditPartners, [&]() -> domain::Result<int> {
        PartnerStore store(database);
        QStringList known;
        for (const auto& partner : store.all())
            known << partner.name;
        int added = 0;
        for (const auto& row : domain::compiledInRows(u"partners/starter"_s)) {
            if (known.contains(row[u"name"_s])) continue;
            const auto partner = store.save(starterPartner(row));
            if (!partner) return tl::unexpected(partner.error());
            if (const auto service = store.save(starterService(row, *partner)); !service)
                return tl::unexpected(service.error());
            ++added;
        }
        return added;
    });
}

domain::Result<int> removeStarterDirectory(Database& database)
{
    return write(database, domain::Action::EditPartners, [&]() -> domain::Result<int> {
        PartnerStore store(database);
        int removed = 0;
        for (auto& partner : store.all()) {
            if (!partner.example) continue;
            ++removed;
            const auto gone = store.remove(partner.id);
            if (gone) continue;
            if (gone.error().code != "partner-used"_L1) return tl::unexpected(gone.error());
            partner.active = false;
            partner.inactiveReason = QCoreApplication::translate("wasl::storage", "it was only an example");
            if (const auto closed = store.save(partner); !closed) return tl::unexpected(closed.error());
        }
        return removed;
    });
}

} // namespace wasl::storage
