#include "app/storage/sealed_message_store.h"

#include "app/storage/table.h"
#include "app/storage/write.h"

using namespace Qt::StringLiterals;

namespace wasl::storage
{

namespace
{

const Table<SealedMessage>& sealedMessages()
{
    static const Table<SealedMessage> table(
        u"sealed_message"_s,
        {field(u"id"_s, &SealedMessage::id), field(u"kind"_s, &SealedMessage::kind),
         field(u"way"_s, &SealedMessage::way), field(u"correspondent_id"_s, &SealedMessage::correspondent),
         field(u"person_id"_s, &SealedMessage::person), field(u"referral_id"_s, &SealedMessage::referral),
         field(u"incoming_id"_s, &SealedMessage::incoming), field(u"at"_s, &SealedMessage::at),
         field(u"steps"_s, &SealedMessage::steps)},
        {}, {}, [](const SealedMessage& message) { return message.person.uuid(); });
    return table;
}

} // namespace

std::optional<SealedMessage> SealedMessageStore::find(const domain::MessageId& id) const
{
    return sealedMessages().find(m_database, id);
}

std::optional<SealedMessage> SealedMessageStore::sentWith(const domain::ReferralId& referral,
                                                          const domain::CorrespondentId& to) const
{
    auto found = sealedMessages().select(
        m_database, u"WHERE referral_id = ? AND correspondent_id = ? AND way = 'sent'"_s, referral, to);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<SealedMessage> SealedMessageStore::about(const domain::ReferralId& referral) const
{
    if (!may(m_database, domain::Action::ViewReferralState)) return {};
    return sealedMessages().select(m_database, u"WHERE referral_id = ? ORDER BY at, id"_s, referral);
}

domain::Result<void> SealedMessageStore::note(SealedMessage message)
{
    return write(m_database, domain::Action::EditReferral, message.person, [&] {
        return sealedMessages().save(m_database, std::move(message)).map([](const SealedMessage&) {});
    });
}

} // namespace wasl::storage
