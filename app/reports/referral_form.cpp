#include "app/reports/referral_form.h"

#include "app/reports/person_labels.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/consent_store.h"
#include "app/storage/partner_store.h"

#include <algorithm>

namespace wasl::reports
{

using namespace Qt::StringLiterals;

namespace
{

/// Held together and kept from turning the sentence around: a name of any script.
QString heldName(const QString& name)
{
    return name.isEmpty() ? QString() : QChar(0x2068) + name + QChar(0x2069);
}

class FormWriter
{
public:
    FormWriter(storage::Database& database, const domain::Referral& referral, const ReportContext& context,
               language::Language language)
        : m_database(database)
        , m_referral(referral)
        , m_context(context)
        , m_labels(database, language)
        , m_language(language::code(language))
        , m_person(storage::BeneficiaryStore(database).find(referral.person).value_or(domain::Beneficiary()))
        , m_partner(storage::PartnerStore(database).find(referral.partner).value_or(domain::Partner()))
    {
        const auto consents = storage::ConsentStore(database).ofPerson(referral.person);
        for (const auto& consent : consents)
            if (referral.consent && consent.id == *referral.consent) m_consent = consent;
    }

    [[nodiscard]] std::vector<ReportSection> sections() const
    {
        std::vector<ReportSection> all{course(), person()};
        if (m_referral.caregiver) all.push_back(caregiver());
        all.push_back(request());
        all.push_back(consent());
        return all;
    }

    [[nodiscard]] ReferralSlip slip() const
    {
        ReferralSlip slip;
        slip.title =
            text(QT_TRANSLATE_NOOP("wasl::reports", "Return slip: please fill in, cut off and send back"));
        slip.returnTo = text(QT_TRANSLATE_NOOP("wasl::reports", "To: %1")).arg(from());
        slip.service = text(QT_TRANSLATE_NOOP("wasl::reports", "Service asked for"));
        for (const auto& service : m_referral.servicesAsked)
            slip.services << m_labels.listed(u"services"_s, service);
        if (slip.services.isEmpty()) slip.services << m_labels.listed(u"sectors"_s, m_referral.sector);
        slip.answers = {text(QT_TRANSLATE_NOOP("wasl::reports", "Accepted")),
                        text(QT_TRANSLATE_NOOP("wasl::reports", "Declined")),
                        text(QT_TRANSLATE_NOOP("wasl::reports", "Attained")),
                        text(QT_TRANSLATE_NOOP("wasl::reports", "Not attained"))};
        slip.lines = {text(QT_TRANSLATE_NOOP("wasl::reports", "If declined, why")),
                      text(QT_TRANSLATE_NOOP("wasl::reports", "Answered by")),
                      text(QT_TRANSLATE_NOOP("wasl::reports", "Date and signature"))};
        return slip;
    }

    [[nodiscard]] QString text(const char* source) const { return m_labels.text(source); }
    [[nodiscard]] QString partnerName() const
    {
        const bool arabic = m_language == "ar"_L1;
        const auto& first = arabic ? m_partner.nameArabic : m_partner.name;
        return first.isEmpty() ? (arabic ? m_partner.name : m_partner.nameArabic) : first;
    }

private:
    struct Fact
    {
        QString label;
        QString value;
        bool wide = false; ///< takes a line of its own
    };

    /// Without what would be empty; two short facts share a line.
    [[nodiscard]] static ReportSection section(const QString& title, const std::vector<Fact>& facts)
    {
        ReportSection section{title, {}, {}, {}};
        bool open = false; // the last line has room for another fact
        for (const auto& fact : facts) {
            if (fact.value.trimmed().isEmpty()) continue;
            if (open && !fact.wide) {
                section.rows.back() << fact.label << fact.value;
                open = false;
            } else {
                section.rows.push_back({fact.label, fact.value});
                open = !fact.wide;
            }
        }
        return section;
    }

    [[nodiscard]] QString from() const
    {
        QStringList parts{heldName(m_referral.fromOrganisation.isEmpty() ? m_context.association
                                                                         : m_referral.fromOrganisation)};
        if (!m_referral.fromContact.isEmpty()) parts << heldName(m_referral.fromContact);
        return parts.join(u" · "_s);
    }

    [[nodiscard]] QString to() const
    {
        QStringList parts{heldName(partnerName())};
        if (!m_referral.toContact.isEmpty()) parts << heldName(m_referral.toContact);
        for (const auto& contact : m_partner.contacts)
            if (!contact.phone.isEmpty()) {
                parts << isolated(contact.phone);
                break;
            }
        return parts.join(u" · "_s);
    }

    [[nodiscard]] ReportSection course() const
    {
        return section(
            text(QT_TRANSLATE_NOOP("wasl::reports", "The referral")),
            {{text(QT_TRANSLATE_NOOP("wasl::reports", "Priority")), m_labels.word(m_referral.priority)},
             {text(QT_TRANSLATE_NOOP("wasl::reports", "Delivered by")),
              m_labels.listed(u"delivery_channels"_s, m_referral.channel)},
             {text(QT_TRANSLATE_NOOP("wasl::reports", "From")), from(), true},
             {text(QT_TRANSLATE_NOOP("wasl::reports", "To")), to(), true},
             {text(QT_TRANSLATE_NOOP("wasl::reports", "Sent on")),
              m_referral.sentAt ? m_labels.moment(m_referral.sentAt)
                                : text(QT_TRANSLATE_NOOP("wasl::reports", "Not sent yet"))},
             {text(QT_TRANSLATE_NOOP("wasl::reports", "Please answer by")),
              m_labels.moment(m_referral.dueAt)}});
    }

    /// With the consent her identity and how to reach her; without it what one needs to receive her.
    [[nodiscard]] ReportSection person() const
    {
        const bool consented = m_referral.consent.has_value();
        const auto age = domain::ageOn(m_person, m_context.today);
        const auto years =
            age ? m_labels.text(QT_TRANSLATE_N_NOOP("wasl::reports", "%n year(s)"), *age) : QString();
        const auto onlyWith = [&](const QString& value) { return consented ? value : QString(); };
        QStringList phones;
        for (const auto& phone : m_person.phones)
            phones << isolated(phone);
        const auto* status = domain::statusOn(m_person, m_context.today);
        const auto interpreter = m_person.needsInterpreter
                                     ? text(QT_TRANSLATE_NOOP("wasl::reports", "An interpreter is needed"))
                                     : QString();
        QStringList languages{m_labels.listedAll(u"languages"_s, m_person.languages), interpreter};
        languages.removeAll(QString());
        return section(
            text(QT_TRANSLATE_NOOP("wasl::reports", "The person")),
            {{text(QT_TRANSLATE_NOOP("wasl::reports", "Name")), names(), true},
             {text(QT_TRANSLATE_NOOP("wasl::reports", "Sex")), m_labels.sex(m_person.sex)},
             {text(QT_TRANSLATE_NOOP("wasl::reports", "Age")), years},
             {text(QT_TRANSLATE_NOOP("wasl::reports", "Date of birth")),
              onlyWith(m_person.birth.isKnown() ? m_labels.birth(m_person.birth) : QString())},
             {text(QT_TRANSLATE_NOOP("wasl::reports", "Nationality")),
              onlyWith(m_labels.listedAll(u"countries"_s, m_person.nationalities))},
             {text(QT_TRANSLATE_NOOP("wasl::reports", "Administrative status")),
              onlyWith(status ? m_labels.listed(u"administrative_statuses"_s, status->code) : QString())},
             {text(QT_TRANSLATE_NOOP("wasl::reports", "Phone")), onlyWith(phones.join(u" · "_s))},
             {text(QT_TRANSLATE_NOOP("wasl::reports", "Commune")),
              onlyWith(m_labels.place(m_person.communeCode))},
             {text(QT_TRANSLATE_NOOP("wasl::reports", "Languages")), languages.join(u" · "_s)}});
    }

    [[nodiscard]] QString names() const
    {
        QStringList both{heldName(m_person.latin.full()), heldName(m_person.arabic.full())};
        if (m_language == "ar"_L1) std::reverse(both.begin(), both.end());
        both.removeAll(QString());
        return both.join(u" · "_s);
    }

    [[nodiscard]] ReportSection caregiver() const
    {
        const auto& who = *m_referral.caregiver;
        return section(text(QT_TRANSLATE_NOOP("wasl::reports", "Caregiver of the minor")),
                       {{text(QT_TRANSLATE_NOOP("wasl::reports", "Name")), heldName(who.name)},
                        {text(QT_TRANSLATE_NOOP("wasl::reports", "Relation to the minor")),
                         m_labels.listed(u"household_relations"_s, who.relation)},
                        {text(QT_TRANSLATE_NOOP("wasl::reports", "Phone")),
                         who.phone.isEmpty() ? QString() : isolated(who.phone)},
                        {text(QT_TRANSLATE_NOOP("wasl::reports", "Told of the referral and agrees")),
                         m_labels.yesOrNo(who.informed)}});
    }

    [[nodiscard]] ReportSection request() const
    {
        QStringList services;
        for (const auto& service : m_referral.servicesAsked)
            services << m_labels.listed(u"services"_s, service);
        return section(
            text(QT_TRANSLATE_NOOP("wasl::reports", "What is asked, and why")),
            {{text(QT_TRANSLATE_NOOP("wasl::reports", "Sector")),
              m_labels.listed(u"sectors"_s, m_referral.sector)},
             {text(QT_TRANSLATE_NOOP("wasl::reports", "Services asked for")),
              services.join(text(QT_TRANSLATE_NOOP("wasl::reports", ", "))), true},
             {text(QT_TRANSLATE_NOOP("wasl::reports", "Already given by us")),
              m_labels.listedAll(u"services"_s, m_referral.servicesGiven), true},
             {text(QT_TRANSLATE_NOOP("wasl::reports", "Reasons")), m_referral.reasons, true},
             {text(QT_TRANSLATE_NOOP("wasl::reports", "Background")), m_referral.background, true}});
    }

    [[nodiscard]] ReportSection consent() const
    {
        ReportSection said{text(QT_TRANSLATE_NOOP("wasl::reports", "Consent")), {}, {}, {}};
        if (m_referral.consent) {
            said.note =
                m_consent.decidedAt.isValid()
                    ? text(QT_TRANSLATE_NOOP("wasl::reports",
                                             "On %1 the person agreed that %2 receives what stands here. She "
                                             "may take this back at any time."))
                          .arg(m_labels.day(m_consent.decidedAt.toLocalTime().date()),
                               heldName(partnerName()))
                    : text(QT_TRANSLATE_NOOP("wasl::reports",
                                             "The person agreed that the partner receives what stands here. "
                                             "She may take this back at any time."));
            if (!m_consent.givenBy.isEmpty())
                said.note += u'\n' + text(QT_TRANSLATE_NOOP("wasl::reports", "For her decided: %1."))
                                         .arg(heldName(m_consent.givenBy));
        } else if (m_referral.consentOverride) {
            said.note = text(QT_TRANSLATE_NOOP("wasl::reports",
                                               "Sent without the person's consent, for this reason: %1. "
                                               "Decided by %2 on %3."))
                            .arg(heldName(m_referral.consentOverride->reason),
                                 heldName(m_labels.user(m_referral.consentOverride->by)),
                                 m_labels.moment(m_referral.consentOverride->at));
        } else {
            said.note = text(QT_TRANSLATE_NOOP("wasl::reports", "The consent is not recorded yet."));
        }
        said.note += u'\n' + text(QT_TRANSLATE_NOOP("wasl::reports",
                                                    "Confidential: for this service only, under Law 09-08. "
                                                    "Do not copy it and do not pass it on."));
        return said;
    }

    storage::Database& m_database;
    const domain::Referral& m_referral;
    const ReportContext& m_context;
    PersonLabels m_labels;
    QString m_language;
    domain::Beneficiary m_person;
    domain::Partner m_partner;
    domain::Consent m_consent;
};

} // namespace

ReferralForm referralForm(storage::Database& database, const domain::Referral& referral,
                          const ReportContext& context, language::Language language)
{
    const FormWriter writer(database, referral, context, language);
    ReferralForm form;
    form.report = emptyPersonalReport(context, language);
    if (!referral.fromOrganisation.isEmpty()) form.report.association = referral.fromOrganisation;
    form.report.title = writer.text(QT_TRANSLATE_NOOP("wasl::reports", "Inter-agency referral form"));
    form.report.subtitle =
        writer.text(QT_TRANSLATE_NOOP("wasl::reports", "For %1")).arg(heldName(writer.partnerName()));
    form.report.sections = writer.sections();
    form.referenceLabel = writer.text(QT_TRANSLATE_NOOP("wasl::reports", "Reference"));
    form.reference = referral.reference;
    form.slip = writer.slip();
    return form;
}

} // namespace wasl::reports
