#include "models/storage/villageofrow.h"

#include "models/catalogue/inherited.h"
#include "models/storage/database.h"

#include <algorithm>

namespace chulie::storage {

namespace {

constexpr auto selectVillageOfHousehold = "SELECT village FROM household WHERE id = ?";

const catalogue::Column *reference(const catalogue::Table &table, catalogue::TableId to)
{
    const auto found = std::ranges::find_if(table.columns, [&](const catalogue::Column &column) {
        return column.kind == catalogue::Kind::Reference && column.refers == to;
    });
    return found == table.columns.end() ? nullptr : &*found;
}

/// "SELECT village …" through the references that lead from \a table to the village.
std::string selectVillage(const catalogue::Table &table)
{
    if (table.id == catalogue::TableId::Village)
        return "SELECT id FROM village WHERE id = ?";
    if (table.id == catalogue::TableId::Picture)
        return "SELECT village FROM picture_within WHERE picture = ?";
    if (reference(table, catalogue::TableId::Village))
        return std::string("SELECT village FROM ") + table.name + " WHERE id = ?";
    if (reference(table, catalogue::TableId::Household))
        return std::string("SELECT h.village FROM household h JOIN ") + table.name +
               " t ON t.household = h.id WHERE t.id = ?";
    if (reference(table, catalogue::TableId::Member))
        return std::string("SELECT h.village FROM household h JOIN member m ON m.household = h.id JOIN ") +
               table.name + " t ON t.member = m.id WHERE t.id = ?";
    return "SELECT 0 WHERE ? IS NULL";
}

} // namespace

Statement &VillageOfRow::statement(const catalogue::Table &table)
{
    auto found = m_statements.find(table.id);
    if (found == m_statements.end())
        found = m_statements.emplace(table.id, Statement(m_database, selectVillage(table))).first;
    return found->second;
}

std::int64_t VillageOfRow::villageOf(const catalogue::Table &table, std::int64_t row)
{
    Statement &select = statement(table);
    select.with(row);
    const std::int64_t village = select.next() ? select.integer(0) : 0;
    select.reset();
    return village;
}

bool VillageOfRow::followsHousehold(const catalogue::Table &table,
                                    std::span<const values::Value> values) const
{
    const catalogue::VillageOfHousehold *columns = catalogue::villageOfHousehold(table);
    return columns && static_cast<std::size_t>(columns->household) < values.size() &&
           !values::isBlank(values[static_cast<std::size_t>(columns->household)]);
}

void VillageOfRow::takeVillage(const catalogue::Table &table, std::vector<values::Value> &values)
{
    if (!m_villageOfHousehold)
        m_villageOfHousehold.emplace(m_database, selectVillageOfHousehold);
    const catalogue::VillageOfHousehold *columns = catalogue::villageOfHousehold(table);
    m_villageOfHousehold->with(values[static_cast<std::size_t>(columns->household)]);
    if (m_villageOfHousehold->next())
        values[static_cast<std::size_t>(columns->village)] = m_villageOfHousehold->integer(0);
    m_villageOfHousehold->reset();
}

void VillageOfRow::standWithHousehold(const catalogue::Table &table, std::int64_t row)
{
    auto found = m_followers.find(table.id);
    if (found == m_followers.end()) {
        const std::string sql = std::string("UPDATE ") + table.name +
                                " SET village = (SELECT village FROM household WHERE id = household)"
                                " WHERE id = ? AND household IS NOT NULL";
        found = m_followers.emplace(table.id, Statement(m_database, sql)).first;
    }
    found->second.with(row).run();
}

void VillageOfRow::moveHousehold(std::int64_t household)
{
    if (m_moves.empty())
        for (const catalogue::Table &table : catalogue::allTables())
            if (catalogue::villageOfHousehold(table))
                m_moves.emplace_back(
                    m_database,
                    std::string("UPDATE ") + table.name +
                        " SET village = (SELECT village FROM household WHERE id = ?1) WHERE household = ?1");
    for (Statement &move : m_moves)
        move.with(household).run();
}

values::Value VillageOfRow::village(const catalogue::Table &table, std::int64_t row)
{
    return villageOf(table, row);
}

} // namespace chulie::storage
