#include "models/catalogue/storedtype.h"

namespace chulie::catalogue {

bool isStoredAsNumber(const Column &column)
{
    switch (column.kind) {
    case Kind::YesNo:
    case Kind::Year:
    case Kind::Count:
    case Kind::Money:
    case Kind::Reference:
        return true;
    case Kind::Text:
    case Kind::Note:
    case Kind::Code:
    case Kind::Village:
    case Kind::Region:
    case Kind::Identity:
    case Kind::List:
    case Kind::Date:
        break;
    }
    return false;
}

} // namespace chulie::catalogue
