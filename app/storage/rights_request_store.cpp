#include "app/storage/rights_request_store.h"

#include "app/domain/codebook.h"
#include "app/storage/access_log.h"
#include "app/storage/table.h"
#include "app/storage/write.h"

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::BeneficiaryId;
using domain::RightsAnswer;
using domain::RightsRequest;
using domain::RightsRequestId;

namespace
{

/// The answer's columns are null together, until there is one.
template <class T>
Field<RightsRequest> answerField(const QString& name, T RightsAnswer::*member)
{
    return {name,
            [member](const RightsRequest& request) {
                return request.answer ? toSql(*request.answer.*member) : QVariant();
            },
            [member](RightsRequest& request, const QVariant& value) {
                if (value.isNull()) return;
                if (!request.answer) request.answer.emplace();
                *request.answer.*member = fromSql<T>(value);
            }};
}

const Table<RightsRequest>& rightsRequests()
{
    static const Table<RightsRequest> table(
        u"rights_request"_s,
        {field(u"id"_s, &RightsRequest::id), field(u"person_id"_s, &RightsRequest::person),
         field(u"right_asked"_s, &RightsRequest::right), field(u"asker"_s, &RightsRequest::asker),
         field(u"representative"_s, &RightsRequest::representative), field(u"proof"_s, &RightsRequest::proof),
         field(u"channel"_s, &RightsRequest::channel), field(u"received_on"_s, &RightsRequest::receivedOn),
         field(u"due"_s, &RightsRequest::due), field(u"details"_s, &RightsRequest::details),
         answerField(u"outcome"_s, &RightsAnswer::outcome), answerField(u"answered_on"_s, &RightsAnswer::on),
         answerField(u"answered_by"_s, &RightsAnswer::by),
         answerField(u"answer_channel"_s, &RightsAnswer::channel),
         answerField(u"refusal_reason"_s, &RightsAnswer::refusalReason),
         answerField(u"answer"_s, &RightsAnswer::text)},
        {}, {}, [](const RightsRequest& request) { return request.person.uuid(); });
    return table;
}

const domain::Codebook& rightsList()
{
    static const auto rights = domain::Codebook::load(u"person_rights"_s);
    return rights;
}

bool isThere(Database& database, const BeneficiaryId& person)
{
    return database.query(u"SELECT 1 FROM beneficiary WHERE id = ?"_s, person).next();
}

} // namespace

domain::Result<RightsRequestId> RightsRequestStore::record(RightsRequest request)
{
    return write(m_database, Action::RecordRights, request.person, [&]() -> domain::Result<RightsRequestId> {
        request.id = {};
        request.answer.reset();
        if (!request.receivedOn.isValid()) request.receivedOn = m_database.today();
        request.due = domain::dueOn(domain::delayOf(request.right, rightsList()), request.receivedOn);
        if (const auto found = problems(request, m_database.today()); !found.empty())
            return tl::unexpected(found.front());
        if (!isThere(m_database, request.person)) return notFound();
        return rightsRequests().save(m_database, std::move(request)).map([](const RightsRequest& saved) {
            return saved.id;
        });
    });
}

domain::Result<RightsRequest> RightsRequestStore::answer(const RightsRequestId& id, RightsAnswer answer)
{
    return write(m_database, Action::AnswerRights, [&]() -> domain::Result<RightsRequest> {
        auto before = rightsRequests().find(m_database, id);
        if (!before) return notFound();
        if (!reaches(m_database, Action::AnswerRights, before->person))
            return tl::unexpected(domain::notAllowed(m_database.actor().role, Action::AnswerRights));
        answer.by = m_database.actor().user;
        if (!answer.on.isValid()) answer.on = m_database.today();
        auto after = domain::answered(*before, answer, m_database.today());
        if (!after) return tl::unexpected(after.error());
        return rightsRequests().save(m_database, before, *std::move(after));
    });
}

std::optional<RightsRequest> RightsRequestStore::find(const RightsRequestId& id) const
{
    auto found = may(m_database, Action::RecordRights) ? rightsRequests().find(m_database, id) : std::nullopt;
    if (!found || !reaches(m_database, Action::RecordRights, found->person)) return std::nullopt;
    return found;
}

std::vector<RightsRequest> RightsRequestStore::ofPerson(const BeneficiaryId& person) const
{
    if (!reaches(m_database, Action::RecordRights, person)) return {};
    return rightsRequests().select(m_database, u"WHERE person_id = ? ORDER BY received_on DESC, id DESC"_s,
                                   person);
}

std::vector<RightsRequestRow> RightsRequestStore::open() const
{
    std::vector<RightsRequestRow> found;
    if (!may(m_database, Action::RecordRights)) return found;
    auto rows = m_database.query(u"SELECT r.id, "_s + personTagColumns() +
                                 u", r.right_asked, r.received_on, r.due FROM rights_request r "
                                 "JOIN beneficiary b ON b.id = r.person_id WHERE r.answered_on IS NULL "
                                 "ORDER BY r.due, r.id"_s);
    while (rows.next())
        found.push_back({rows.get<RightsRequestId>(0), readPersonTag(rows, 1),
                         rows.get<domain::PersonRight>(7), rows.get<QDate>(8), rows.get<QDate>(9)});
    return found;
}

domain::Result<void> RightsRequestStore::noteFileGiven(const BeneficiaryId& person)
{
    return write(m_database, Action::AnswerRights, person, [&]() -> domain::Result<void> {
        if (!isThere(m_database, person)) return notFound();
        Journal(m_database).append({u"export"_s, u"beneficiary"_s, person.uuid(), person.uuid(), {}});
        return AccessLog(m_database).note(u"person-file"_s, person.uuid());
    });
}

} // namespace wasl::storage
