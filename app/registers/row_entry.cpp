#include "app/registers/row_entry.h"

namespace wasl::registers
{

using namespace Qt::StringLiterals;
using Why = Remark::Why;

QString whyCode(Why why)
{
    switch (why) {
    case Why::Unreadable:
        return u"unreadable"_s;
    case Why::PartlyRead:
        return u"partly-read"_s;
    case Why::LostCharacters:
        return u"lost-characters"_s;
    case Why::Uncertain:
        return u"uncertain"_s;
    case Why::Contradiction:
        return u"contradiction"_s;
    case Why::InFuture:
        return u"in-future"_s;
    case Why::Assumed:
        return u"assumed"_s;
    case Why::SwitchedOff:
        return u"switched-off"_s;
    }
    return {};
}

} // namespace wasl::registers
