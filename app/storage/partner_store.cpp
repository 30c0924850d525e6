#include "app/storage/partner_store.h"

#include "app/storage/table.h"
#include "app/storage/write.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::Agreement;
using domain::Contact;
using domain::Partner;
using domain::PartnerId;
using domain::Service;

namespace
{

const Table<Partner>& partnerTable()
{
    static const Table<Partner> table(
        u"partner"_s,
        {field(u"id"_s, &Partner::id), field(u"name"_s, &Partner::name),
         field(u"name_arabic"_s, &Partner::nameArabic), field(u"kind"_s, &Partner::kind),
         field(u"sectors"_s, &Partner::sectors), field(u"communes"_s, &Partner::communes),
         field(u"commune_code"_s, &Partner::communeCode), field(u"address"_s, &Partner::address),
         field(u"hours"_s, &Partner::hours), field(u"languages"_s, &Partner::languages),
         jsonField(u"contacts"_s, &Partner::contacts,
                   Fields<Contact>{field(u"name"_s, &Contact::name), field(u"function"_s, &Contact::function),
                                   field(u"phone"_s, &Contact::phone), field(u"email"_s, &Contact::email)}),
         field(u"active"_s, &Partner::active), field(u"inactive_reason"_s, &Partner::inactiveReason),
         field(u"example"_s, &Partner::example), field(u"notes"_s, &Partner::notes)});
    return table;
}

const Table<Service>& serviceTable()
{
    static const Table<Service> table(
        u"service"_s,
        {field(u"id"_s, &Service::id), field(u"partner_id"_s, &Service::partner),
         field(u"sector"_s, &Service::sector), field(u"code"_s, &Service::code),
         field(u"name"_s, &Service::name), field(u"name_arabic"_s, &Service::nameArabic),
         field(u"communes"_s, &Service::communes), field(u"hours"_s, &Service::hours),
         field(u"capacity"_s, &Service::capacity), field(u"eligibility"_s, &Service::eligibility),
         field(u"documents_asked"_s, &Service::documentsAsked), field(u"free"_s, &Service::free),
         field(u"from_day"_s, &Service::from), field(u"until_day"_s, &Service::until)});
    return table;
}

const Table<Agreement>& agreementTable()
{
    static const Table<Agreement> table(
        u"agreement"_s,
        {field(u"id"_s, &Agreement::id), field(u"partner_id"_s, &Agreement::partner),
         field(u"title"_s, &Agreement::title), field(u"reference"_s, &Agreement::reference),
         field(u"commune_code"_s, &Agreement::communeCode), field(u"signed_on"_s, &Agreement::signedOn),
         field(u"from_day"_s, &Agreement::from), field(u"until_day"_s, &Agreement::until),
         field(u"our_obligations"_s, &Agreement::ourObligations),
         field(u"their_obligations"_s, &Agreement::theirObligations), field(u"notes"_s, &Agreement::notes)});
    return table;
}

} // namespace

domain::Result<PartnerId> PartnerStore::save(Partner partner)
{
    if (!partner.id.isNull()) partner.example = false;
    if (partner.active) partner.inactiveReason.clear();
    return saveWhole(partnerTable(), m_database, Action::EditPartners, std::move(partner));
}

domain::Result<void> PartnerStore::remove(const PartnerId& id)
{
    return write(m_database, Action::EditPartners, [&]() -> domain::Result<void> {
        const auto partner = partnerTable().find(m_database, id);
        if (!partner) return notFound();
        auto used = m_database.query(u"SELECT EXISTS (SELECT 1 FROM referral WHERE partner_id = ?) OR "
                                     "EXISTS (SELECT 1 FROM consent WHERE recipient_id = ?) OR "
                                     "EXISTS (SELECT 1 FROM barrier WHERE partner_id = ?)"_s,
                                     id, id, id);
        if (used.next() && used.get<bool>(0))
            return domain::refuse(
                u"partner-used"_s,
                QCoreApplication::translate("wasl::storage",
                                            "Somebody was referred to this partner, or decided about it: it "
                                            "cannot be removed. Close it instead, and say why."));
        for (const auto& service : services(id))
            serviceTable().remove(m_database, service);
        for (const auto& agreement : agreements(id))
            agreementTable().remove(m_database, agreement);
        partnerTable().remove(m_database, *partner);
        return {};
    });
}

domain::Result<domain::ServiceId> PartnerStore::save(Service service)
{
    return saveWhole(serviceTable(), m_database, Action::EditPartners, std::move(service));
}

domain::Result<domain::AgreementId> PartnerStore::save(Agreement agreement)
{
    return saveWhole(agreementTable(), m_database, Action::EditPartners, std::move(agreement));
}

std::optional<Partner> PartnerStore::find(const PartnerId& id) const
{
    return may(m_database, Action::ViewPartners) ? partnerTable().find(m_database, id) : std::nullopt;
}

std::optional<Service> PartnerStore::find(const domain::ServiceId& id) const
{
    return may(m_database, Action::ViewPartners) ? serviceTable().find(m_database, id) : std::nullopt;
}

std::optional<Agreement> PartnerStore::find(const domain::AgreementId& id) const
{
    return may(m_database, Action::ViewPartners) ? agreementTable().find(m_database, id) : std::nullopt;
}

std::vector<Partner> PartnerStore::all() const
{
    if (!may(m_database, Action::ViewPartners)) return {};
    return partnerTable().select(m_database, u"ORDER BY active DESC, name COLLATE NOCASE"_s);
}

std::vector<Partner> PartnerStore::offering(const QString& sector, const QString& communeCode) const
{
    auto found = all();
    std::erase_if(found, [&](const Partner& partner) {
        return !partner.active || (!sector.isEmpty() && !partner.sectors.contains(sector)) ||
               (!communeCode.isEmpty() && !covers(partner, communeCode));
    });
    return found;
}

std::vector<Service> PartnerStore::services(const PartnerId& partner) const
{
    if (!may(m_database, Action::ViewPartners)) return {};
    return serviceTable().select(m_database, u"WHERE partner_id IS ? ORDER BY sector, name"_s, partner);
}

std::vector<Agreement> PartnerStore::agreements(const PartnerId& partner) const
{
    if (!may(m_database, Action::ViewPartners)) return {};
    return agreementTable().select(m_database, u"WHERE partner_id = ? ORDER BY from_day DESC"_s, partner);
}

std::vector<Agreement> PartnerStore::agreementsEnding(int withinDays) const
{
    if (!may(m_database, Action::ViewPartners)) return {};
    const auto today = m_database.today();
    return agreementTable().select(
        m_database,
        u"WHERE until_day BETWEEN ? AND ? "
        "AND EXISTS (SELECT 1 FROM partner p WHERE p.id = partner_id AND p.active = 1) "
        "AND NOT EXISTS (SELECT 1 FROM agreement later WHERE later.partner_id = agreement.partner_id "
        "AND later.title IS agreement.title AND later.from_day > agreement.from_day "
        "AND (later.until_day IS NULL OR later.until_day > agreement.until_day)) "
        "ORDER BY until_day"_s,
        today, today.addDays(withinDays));
}

} // namespace wasl::storage
