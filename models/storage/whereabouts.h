#pragma once

#include "models/catalogue/catalogue.h"
#include "models/storage/statement.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace chulie {

class Database;

/// Which village a row belongs to, and the rule that a 措施's or 走访's 村编码 follows its household.
class Whereabouts
{
public:
    explicit Whereabouts(Database &database) : m_database(database) {}

    /// The village of row \a row of \a table; 0 where its table has none (区划年度, 进展, 标准).
    std::int64_t villageOf(const Table &table, std::int64_t row);

    /// Whether \a values of a 措施 or 走访 name a household.
    [[nodiscard]] bool followsHousehold(const Table &table, std::span<const Value> values) const;
    /// Puts the household's village into \a values of such a row.
    void takeVillage(const Table &table, std::vector<Value> &values);
    /// The same for a row that stands in its table already.
    void standWithHousehold(const Table &table, std::int64_t row);
    /// Lets the 措施 and 走访 of \a household follow it to the village it now stands in.
    void moveHousehold(std::int64_t household);
    /// The stored village of a 措施 or 走访.
    [[nodiscard]] Value village(const Table &table, std::int64_t row);

private:
    Statement &statement(const Table &table);

    Database &m_database;
    std::map<TableId, Statement> m_statements;
    std::map<TableId, Statement> m_followers;
    std::optional<Statement> m_villageOfHousehold;
};

} // namespace chulie
