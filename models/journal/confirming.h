#pragma once

#include "models/journal/heads.h"

#include <cstdint>
#include <span>

namespace chulie::catalogue {
struct Table;
} // namespace chulie::catalogue

namespace chulie::journal {

class Act;

/// Decides that rows stay which somebody removed without knowing of all that was entered: by entries with the
/// present values, which name what they decide about. It is the last thing that an act does.
class Confirming
{
public:
    Confirming(storage::Database &database, Act &act);

    /// Row \a row of \a table stays: the entry names all its entries, and those of the rows \a others.
    void keep(const catalogue::Table &table, std::int64_t row, std::span<const std::int64_t> others);

private:
    storage::Database &m_database;
    Act &m_act;
    Heads m_heads;
};

} // namespace chulie::journal
