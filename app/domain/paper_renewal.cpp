#include "app/domain/paper_renewal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

struct Renewal
{
    QStringView documentKind;
    QStringView fileKind;
    QStringView authority;
    std::vector<QString> rules; ///< counted from the day the paper expires
};

const std::vector<Renewal>& renewals()
{
    static const std::vector<QString> ofPermits{u"permit-renewal-prepared"_s, u"permit-renewal"_s};
    static const std::vector<Renewal> all{{u"registration-card", u"permit", u"dgsn", ofPermits},
                                          {u"residence-card", u"permit", u"dgsn", ofPermits},
                                          {u"application-receipt", u"permit", u"dgsn", {}},
                                          {u"hcr-asylum-certificate", u"asylum", u"unhcr", {}},
                                          {u"hcr-refugee-card", u"asylum", u"unhcr", {}},
                                          {u"bra-refugee-card", u"asylum", u"bra", {}}};
    return all;
}

const Renewal* renewalOf(QStringView documentKind)
{
    const auto found = std::find_if(renewals().begin(), renewals().end(),
                                    [&](const Renewal& one) { return one.documentKind == documentKind; });
    return found == renewals().end() ? nullptr : &*found;
}

} // namespace

bool isRenewable(const QString& documentKind)
{
    return renewalOf(documentKind);
}

LegalFile renewalFile(const BeneficiaryId& person, const QString& documentKind, QDate expires,
                      const UserId& lawyer, QDate today, QStringView language)
{
    LegalFile file;
    file.person = person;
    file.kind = u"permit"_s;
    file.lawyer = lawyer;
    file.opened = today;
    const auto* known = renewalOf(documentKind);
    if (known) {
        file.kind = known->fileKind.toString();
        file.authority = known->authority.toString();
        const auto book = Codebook::load(u"legal_deadline_rules"_s);
        const auto holidays = Holidays::load();
        for (const auto& code : known->rules) {
            const auto* entry = book.find(code);
            const auto rule = entry ? deadlineRule(*entry) : std::nullopt;
            const auto computed =
                rule ? computeDeadline(*rule, expires, {}, holidays) : Result<ComputedDeadline>();
            if (!rule || !computed) continue;
            LegalDeadline deadline;
            deadline.due = computed->due;
            deadline.what = entry->label(language);
            deadline.remindDaysBefore = rule->remindDaysBefore;
            deadline.rule = rule->code;
            deadline.from = expires;
            deadline.countsBack = rule->before;
            file.deadlines.push_back(std::move(deadline));
        }
    }
    if (file.deadlines.empty()) {
        LegalDeadline deadline;
        deadline.due = expires;
        deadline.what = Codebook::load(u"document_kinds"_s).label(documentKind, language);
        deadline.remindDaysBefore = 14;
        file.deadlines.push_back(std::move(deadline));
    }
    return file;
}

} // namespace wasl::domain
