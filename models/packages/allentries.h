#pragma once

#include "models/catalogue/catalogue.h"
#include "models/journal/record.h"
#include "models/values/progresscallback.h"

#include <cstdint>
#include <deque>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::packages {

/// All entries of a ledger, read at once, because most of a pack is reading them. They are named by their
/// places in the order of their ids.
class AllEntries
{
public:
    using Place = std::uint32_t;
    static constexpr Place none = std::numeric_limits<Place>::max();

    struct One
    {
        std::int64_t act = 0; ///< id
        std::int64_t n = 0;
        Place row = none; ///< the entry that created the row
        journal::EntryKind kind = journal::EntryKind::Insert;
        catalogue::TableId table = catalogue::TableId::Village;
        std::string_view values; ///< as record.h packs them
    };

    /// Nothing where \a progress stops it. Throws DatabaseError.
    [[nodiscard]] static std::optional<AllEntries> read(storage::Database &database,
                                                        const values::Progress &progress);

    [[nodiscard]] Place size() const { return static_cast<Place>(m_entries.size()); }
    [[nodiscard]] const One &operator[](Place place) const { return m_entries[place]; }
    /// The place of the entry \a id; none where there is no such entry.
    [[nodiscard]] Place placeOf(std::int64_t id) const;
    /// The same of one that must be there. Throws DatabaseError.
    [[nodiscard]] Place placeAt(std::int64_t id) const;

private:
    [[nodiscard]] std::string_view keep(std::string_view bytes);

    std::vector<std::int64_t> m_ids; ///< in order
    std::vector<One> m_entries;
    std::deque<std::string> m_bytes; ///< what the views are of
};

} // namespace chulie::packages
