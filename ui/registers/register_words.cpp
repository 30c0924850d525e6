#include "ui/registers/register_words.h"

namespace wasl::ui
{

QString RegisterWords::field(registers::Field field)
{
    using Is = registers::Field;
    switch (field) {
    case Is::None:
        return tr("Keep in the note");
    case Is::Date:
        return tr("Date of the visit");
    case Is::FamilyName:
        return tr("Family name");
    case Is::GivenName:
        return tr("Given name");
    case Is::FullName:
        return tr("Full name");
    case Is::OtherNames:
        return tr("Other names");
    case Is::Sex:
        return tr("Sex");
    case Is::Birth:
        return tr("Birth or age");
    case Is::BirthPlace:
        return tr("Place of birth");
    case Is::Nationality:
        return tr("Nationality");
    case Is::Phone:
        return tr("Phone");
    case Is::Place:
        return tr("Place or address");
    case Is::Status:
        return tr("Administrative status");
    case Is::Arrival:
        return tr("Arrival");
    case Is::Language:
        return tr("Language");
    case Is::Observations:
        return tr("Needs and remarks");
    case Is::Service:
        return tr("Service asked for");
    case Is::Ignore:
        return tr("Leave out");
    }
    Q_UNREACHABLE();
}

QString RegisterWords::why(registers::Remark::Why why)
{
    using Why = registers::Remark::Why;
    switch (why) {
    case Why::Unreadable:
        return tr("could not be read");
    case Why::PartlyRead:
        return tr("was read in part");
    case Why::LostCharacters:
        return tr("has lost its letters");
    case Why::Uncertain:
        return tr("is uncertain");
    case Why::Contradiction:
        return tr("contradicts the rest of the row");
    case Why::InFuture:
        return tr("lies in the future");
    case Why::Assumed:
        return tr("was taken from the row above, or is today");
    case Why::SwitchedOff:
        return tr("tells of health, which is not collected here: it was not taken over");
    }
    Q_UNREACHABLE();
}

QString RegisterWords::remark(const registers::Remark& remark)
{
    //: A column of a register and what is the matter with it: "Birth or age: could not be read"
    return tr("%1: %2").arg(field(remark.field), why(remark.why));
}

} // namespace wasl::ui
