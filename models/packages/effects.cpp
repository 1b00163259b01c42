#include "models/packages/effects.h"

#include "models/catalogue/pertable.h"

#include <algorithm>
#include <unordered_map>

namespace chulie::packages {

namespace {

using merge::Became;

/// Counts for all packages of a merge.
class Counting
{
public:
    Counting(storage::Database &database, const merge::Followed &followed,
             std::span<const TouchedRows> touched, Merging &merging)
        : m_wholes(database), m_rows([&](const catalogue::Table &table) {
              return storage::Statement(database,
                                        std::string("SELECT 1 FROM ") + table.name + " WHERE id = ?");
          }),
          m_touched(touched), m_merging(merging), m_left(followed.rows)
    {
    }

    void countRows()
    {
        for (std::size_t at = 0; at < m_touched.size(); ++at)
            for (const auto &[table, rows] : m_touched[at])
                count(at, table, rows);
        countFollowing();
    }

    void countConflicts(std::span<const Undecided> undecided)
    {
        for (const Undecided &one : undecided)
            if (const auto last = m_last.find(one.row); last != m_last.end())
                ++effect(last->second, one.table->id).conflicts;
    }

private:
    Effect &effect(std::size_t package, catalogue::TableId table)
    {
        auto &effects = m_merging.packages[package].effects;
        const auto byTable = [](const Effect &one) { return one.table->id; };
        const auto place = std::ranges::lower_bound(effects, table, {}, byTable);
        if (place != effects.end() && place->table->id == table)
            return *place;
        return *effects.insert(place, Effect{&catalogue::table(table)});
    }

    void count(std::size_t package, catalogue::TableId table, const std::set<std::int64_t> &rows)
    {
        std::set<std::int64_t> wholes;
        for (const std::int64_t row : rows)
            wholes.insert(m_wholes.of(row));
        Effect &counted = effect(package, table);
        for (const std::int64_t row : wholes) {
            m_last[row] = package;
            if (const auto changed = m_left.find(row); changed != m_left.end()) {
                add(counted, changed->second.became);
                m_left.erase(changed);
            } else if (isThere(table, row)) {
                ++counted.unchanged;
            }
        }
    }

    static void add(Effect &counted, Became became)
    {
        ++(became == Became::New       ? counted.added
           : became == Became::Changed ? counted.changed
                                       : counted.removed);
    }

    /// Rows that changed because others did.
    void countFollowing()
    {
        const auto first = std::ranges::find_if(m_merging.packages, &Merged::isNew);
        if (first == m_merging.packages.end())
            return;
        const auto package = static_cast<std::size_t>(first - m_merging.packages.begin());
        for (const auto &[row, change] : m_left)
            add(effect(package, change.table), change.became);
    }

    [[nodiscard]] bool isThere(catalogue::TableId table, std::int64_t row)
    {
        storage::Statement &select = m_rows[table];
        const bool found = select.with(row).next();
        select.reset();
        return found;
    }

    merge::Wholes m_wholes;
    catalogue::PerTable<storage::Statement> m_rows; ///< whether a row is in its table
    std::span<const TouchedRows> m_touched;
    Merging &m_merging;
    std::map<std::int64_t, merge::Followed::Change> m_left; ///< not counted yet
    std::unordered_map<std::int64_t, std::size_t> m_last;   ///< row → the last package with it
};

} // namespace

void countEffects(storage::Database &database, const merge::Followed &followed,
                  std::span<const Undecided> undecided, std::span<const TouchedRows> touched,
                  Merging &merging)
{
    Counting counting(database, followed, touched, merging);
    counting.countRows();
    counting.countConflicts(undecided);
}

} // namespace chulie::packages
