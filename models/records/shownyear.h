#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::targets {
struct Evaluation;
} // namespace chulie::targets

namespace chulie::records {

/// How the households and villages of a year were judged, by row id, for lists on any thread.
class JudgedRows
{
public:
    struct Row
    {
        std::int64_t id = 0;
        std::int32_t gaps = 0; ///< exit targets that are not met or to be verified
        bool ready = false;    ///< 可脱贫 or 可出列
    };

    explicit JudgedRows(const targets::Evaluation &evaluation);

    /// nullptr for a row that was not judged.
    [[nodiscard]] const Row *find(std::int64_t id) const;

private:
    std::vector<Row> m_rows; ///< sorted by id
};

/// What computed columns follow from beside their row.
struct ShownYear
{
    int year = 0;
    std::string day = {}; ///< ISO: today, or the last day of the year where that is earlier
    std::shared_ptr<const JudgedRows> judged = {}; ///< nullptr: not judged yet
};

/// Gives \a database's SQL the functions shown_year() and shown_day(), and judged_ready(id) and
/// judged_gaps(id), which are NULL for rows that were not judged. Throws DatabaseError.
void addShownYear(storage::Database &database, const ShownYear &shown);

} // namespace chulie::records
