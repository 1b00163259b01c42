#pragma once

#include "models/ledger/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace chulie {

class Database;

/// The numbers of the ledger's households, to name them where results name their ids.
class Roster
{
public:
    static Result<Roster> read(Database &database);

    /// 户编号 of \a household; empty where there is none.
    [[nodiscard]] std::string_view no(std::int64_t household) const;

private:
    std::vector<std::pair<std::int64_t, std::string>> m_households; ///< by id
};

} // namespace chulie
