#pragma once

#include "models/catalogue/pertable.h"
#include "models/exchange/batch.h"
#include "models/exchange/plannedrows.h"

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

namespace chulie::exchange {

/// The rows of a batch that are refused because a row that they need was refused. They are counted, and told
/// once with that row.
class Consequences
{
public:
    explicit Consequences(Batch &batch) : m_batch(batch) {}

    /// Refuses row \a draft of \a table, where the row of \a to that it needs, of the key \a key, was
    /// refused; false where there is no such refused row.
    bool follow(const catalogue::Table &table, std::size_t draft, const catalogue::Table &to,
                std::string_view key);
    /// The same for a row of 人年度, which needs the member of \a household with this name or number.
    bool followMember(const catalogue::Table &table, std::size_t draft, RowRef household,
                      std::string_view name, std::string_view identity);
    /// Says with every refused row how many rows are refused with it.
    void tell();

private:
    using Place = std::pair<catalogue::TableId, std::size_t>; ///< a row of the batch

    void note(Place follower, Place needed);
    [[nodiscard]] const std::unordered_map<std::string, std::size_t> &refused(const catalogue::Table &table);

    Batch &m_batch;
    catalogue::PerTable<std::optional<std::unordered_map<std::string, std::size_t>>> m_refused; ///< by key
    std::optional<std::unordered_multimap<RowRef, std::size_t>> m_refusedMembers; ///< by household
    std::map<Place, Place> m_roots; ///< of a follower: the row that was refused for a fault of its own
    std::map<Place, int> m_counts;  ///< how many follow it
};

} // namespace chulie::exchange
