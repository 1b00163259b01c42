#pragma once

#include "models/catalogue/catalogue.h"
#include "models/storage/statement.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace chulie::storage {

class Database;

/// Which village a row belongs to, and how a row's village follows its household (VillageOfHousehold).
class VillageOfRow
{
public:
    explicit VillageOfRow(Database &database) : m_database(database) {}

    /// The village of row \a row of \a table; 0 where its table has none (区划年度, 进展, 标准).
    std::int64_t villageOf(const catalogue::Table &table, std::int64_t row);

    /// Whether \a values of a row of \a table name the household that its village follows.
    [[nodiscard]] bool followsHousehold(const catalogue::Table &table,
                                        std::span<const values::Value> values) const;
    /// Puts the household's village into \a values of such a row.
    void takeVillage(const catalogue::Table &table, std::vector<values::Value> &values);
    /// The same for row \a row of \a table, which is stored already.
    void standWithHousehold(const catalogue::Table &table, std::int64_t row);
    /// Moves the rows that follow \a household to the village that it now has.
    void moveHousehold(std::int64_t household);
    /// The stored village of such a row.
    [[nodiscard]] values::Value village(const catalogue::Table &table, std::int64_t row);

private:
    Statement &statement(const catalogue::Table &table);

    Database &m_database;
    std::map<catalogue::TableId, Statement> m_statements;
    std::map<catalogue::TableId, Statement> m_followers;
    std::vector<Statement> m_moves; ///< of the rows that follow a household
    std::optional<Statement> m_villageOfHousehold;
};

} // namespace chulie::storage
