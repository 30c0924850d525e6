#include "ui/exchange/exchange_words.h"

#include "app/exchange/exchange.h"
#include "app/storage/vault/case_file.h"
#include "ui/shared/theme.h"
#include "ui/shared/writing.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

exchange::Exchange exchangeOf(storage::CaseFile& file)
{
    return {file.database(), file.id(), file.associationName()};
}

ChipLook chipOf(domain::IncomingState state, bool overdue)
{
    using State = domain::IncomingState;
    const auto word = domain::label(state);
    if (overdue) return {Meaning::Danger, QCoreApplication::translate("wasl::ui", "Overdue"), u"clock"_s};
    switch (state) {
    case State::Received:
        return {Meaning::Attention, word, u"import"_s};
    case State::Acknowledged:
        return {Meaning::Information, word, u"receive"_s};
    case State::Accepted:
        return {Meaning::Accent, word, u"done"_s};
    case State::Declined:
        return {Meaning::Neutral, word, u"stop"_s};
    case State::Completed:
        return {Meaning::Done, word, u"done"_s};
    }
    return {};
}

ChipLook chipOf(storage::CardStanding standing)
{
    switch (standing) {
    case storage::CardStanding::Known:
        return {Meaning::Done, QCoreApplication::translate("wasl::ui", "Confirmed"), u"done"_s};
    case storage::CardStanding::New:
        return {Meaning::Attention, QCoreApplication::translate("wasl::ui", "Not confirmed yet"), u"help"_s};
    case storage::CardStanding::KeyChanged:
        return {Meaning::Danger, QCoreApplication::translate("wasl::ui", "Other keys than before"),
                u"danger"_s};
    case storage::CardStanding::NameTaken:
        break;
    }
    return {Meaning::Danger, QCoreApplication::translate("wasl::ui", "Another one has this name"),
            u"danger"_s};
}

QString answerWords(domain::IncomingEvent event)
{
    switch (event) {
    case domain::IncomingEvent::Acknowledge:
        return QCoreApplication::translate("wasl::ui", "Receipt acknowledged");
    case domain::IncomingEvent::Accept:
        return QCoreApplication::translate("wasl::ui", "Accepted");
    case domain::IncomingEvent::Decline:
        return QCoreApplication::translate("wasl::ui", "Declined");
    case domain::IncomingEvent::Complete:
        return QCoreApplication::translate("wasl::ui", "Completed");
    }
    return {};
}

QLabel* fingerprintLabel(const QString& objectName, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setLayoutDirection(Qt::LeftToRight);
    label->setAlignment(Qt::AlignCenter);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMargin(tokens().control);
    setTextRole(label, TextRole::Title);
    return label;
}

Facts::Lines cardLines(const domain::ExchangeCard& card)
{
    return {{QCoreApplication::translate("wasl::ui", "Association"), isolate(card.name)},
            {QCoreApplication::translate("wasl::ui", "Contact"), isolate(card.contact)},
            {QCoreApplication::translate("wasl::ui", "Keys made on"), writeDate(card.made)}};
}

QString warningOf(storage::CardStanding standing, const std::optional<domain::Correspondent>& known)
{
    if (!known) return {};
    if (standing == storage::CardStanding::KeyChanged)
        return QCoreApplication::translate(
                   "wasl::ui", "Careful: these are not the keys of %1 that were confirmed on %2. Either it "
                               "made new ones, or somebody pretends to be it.")
            .arg(isolate(known->card.name), writeDate(known->confirmedAt.toLocalTime().date()));
    if (standing == storage::CardStanding::NameTaken)
        return QCoreApplication::translate(
                   "wasl::ui",
                   "Careful: another association is already confirmed under the name %1. Confirming this "
                   "card puts it in the other one's place.")
            .arg(isolate(known->card.name));
    return {};
}

} // namespace wasl::ui
