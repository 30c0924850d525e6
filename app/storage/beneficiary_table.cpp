#include "app/storage/beneficiary_table.h"

#include "app/matching/normal_form.h"

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Beneficiary;
using domain::IdentityDocument;
using domain::PersonName;
using domain::SpecificNeed;
using domain::StatusPeriod;

namespace
{

/// A Moroccan number is typed as 06… and kept as +2126…: both find her.
QString spokenForm(const QString& phone)
{
    const auto international = u"+212"_s;
    return phone.startsWith(international) ? u'0' + phone.mid(international.size()) : QString();
}

QVariant searchText(const Database&, const Beneficiary& person)
{
    QStringList parts{person.latin.full(), person.arabic.full(), person.otherNames,
                      person.fileNumber.toString()};
    for (const auto& phone : person.phones)
        parts << phone << spokenForm(phone);
    return matching::fold(parts.join(u' '));
}

Fields<Beneficiary> beneficiaryFields()
{
    return {field(u"id"_s, &Beneficiary::id),
            field(u"file_number"_s, &Beneficiary::fileNumber),
            field(u"given_latin"_s, &Beneficiary::latin, &PersonName::given),
            field(u"family_latin"_s, &Beneficiary::latin, &PersonName::family),
            field(u"given_arabic"_s, &Beneficiary::arabic, &PersonName::given),
            field(u"family_arabic"_s, &Beneficiary::arabic, &PersonName::family),
            field(u"other_names"_s, &Beneficiary::otherNames),
            field(u"sex"_s, &Beneficiary::sex),
            field(u"birth"_s, &Beneficiary::birth),
            field(u"birth_place"_s, &Beneficiary::birthPlace),
            field(u"nationalities"_s, &Beneficiary::nationalities),
            field(u"country_of_origin"_s, &Beneficiary::countryOfOrigin),
            field(u"languages"_s, &Beneficiary::languages),
            field(u"needs_interpreter"_s, &Beneficiary::needsInterpreter),
            field(u"commune_code"_s, &Beneficiary::communeCode),
            field(u"address"_s, &Beneficiary::address),
            field(u"arrival"_s, &Beneficiary::arrival),
            field(u"photo"_s, &Beneficiary::photo),
            field(u"registered_on"_s, &Beneficiary::registeredOn),
            field(u"registered_at"_s, &Beneficiary::registeredAt),
            field(u"keep_until"_s, &Beneficiary::keepUntil),
            field(u"notes"_s, &Beneficiary::notes)};
}

std::vector<List<Beneficiary>> lists()
{
    const auto owner = u"beneficiary_id"_s;
    return {
        list(u"statuses"_s, u"beneficiary_status"_s, owner, &Beneficiary::statuses,
             Fields<StatusPeriod>{field(u"code"_s, &StatusPeriod::code),
                                  field(u"from_day"_s, &StatusPeriod::from),
                                  field(u"until_day"_s, &StatusPeriod::until)}),
        list(u"phones"_s, u"beneficiary_phone"_s, owner, &Beneficiary::phones, itself<QString>(u"number"_s)),
        list(u"needs"_s, u"beneficiary_need"_s, owner, &Beneficiary::needs,
             Fields<SpecificNeed>{field(u"id"_s, &SpecificNeed::id), field(u"code"_s, &SpecificNeed::code),
                                  field(u"from_day"_s, &SpecificNeed::from),
                                  field(u"until_day"_s, &SpecificNeed::until),
                                  field(u"note"_s, &SpecificNeed::note)}),
        list(u"documents"_s, u"beneficiary_document"_s, owner, &Beneficiary::documents,
             Fields<IdentityDocument>{
                 field(u"id"_s, &IdentityDocument::id), field(u"kind"_s, &IdentityDocument::kind),
                 field(u"number"_s, &IdentityDocument::number),
                 field(u"country"_s, &IdentityDocument::country),
                 field(u"issuer"_s, &IdentityDocument::issuer), field(u"issued"_s, &IdentityDocument::issued),
                 field(u"expires"_s, &IdentityDocument::expires)})};
}

std::vector<Derived<Beneficiary>> derived()
{
    using When = Derived<Beneficiary>::When;
    return {{u"search_text"_s, searchText},
            {u"touched_at"_s,
             [](const Database& database, const Beneficiary&) { return toSql(database.now()); },
             When::Always},
            {u"registered_by"_s,
             [](const Database& database, const Beneficiary&) { return toSql(database.actor().user); },
             When::OnInsert}};
}

} // namespace

const Table<Beneficiary>& beneficiaries()
{
    static const Table<Beneficiary> table(u"beneficiary"_s, beneficiaryFields(), lists(), derived());
    return table;
}

} // namespace wasl::storage
