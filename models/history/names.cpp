#include "models/history/names.h"

#include "models/journal/lastvalues.h"
#include "models/journal/removed.h"
#include "models/ledger/keys.h"
#include "models/storage/database.h"
#include "models/storage/joins.h"
#include "models/values/normal.h"

namespace chulie::history {

namespace {

constexpr std::size_t manyKnown = 20'000; ///< keys kept; more are read anew

std::string selectKey(const catalogue::Table &table)
{
    storage::Joins joins(table);
    std::string leaves;
    for (const catalogue::Field &field : catalogue::keyFields(table))
        leaves += (leaves.empty() ? "" : ", ") + joins.leaf(field);
    return "SELECT " + leaves + " FROM " + joins.sql() + " WHERE t.id = ?";
}

} // namespace

const std::vector<std::string> &Names::of(const catalogue::Table &table, std::int64_t row)
{
    const std::pair key(table.id, row);
    if (const auto known = m_known.find(key); known != m_known.end())
        return known->second;
    auto texts = read(table, row);
    if (m_known.size() >= manyKnown)
        m_known.clear();
    return m_known.emplace(key, std::move(texts)).first->second;
}

std::vector<std::string> Names::read(const catalogue::Table &table, std::int64_t row)
{
    auto found = m_standing.find(table.id);
    if (found == m_standing.end())
        found = m_standing.emplace(table.id, storage::Statement(m_database, selectKey(table))).first;
    storage::Statement &select = found->second;
    select.with(row);
    if (!select.next())
        return readRemoved(table, row);
    std::vector<std::string> texts;
    for (const catalogue::Field &field : catalogue::keyFields(table))
        texts.push_back(values::exportText(field.leaf(), select.value(static_cast<int>(texts.size()))));
    select.reset();
    return texts;
}

std::vector<std::string> Names::readRemoved(const catalogue::Table &table, std::int64_t row)
{
    const std::vector<values::Value> last = journal::lastValues(m_database, table, row);
    std::vector<std::string> texts;
    for (const int number : table.key) {
        const catalogue::Column &column = table.columns[static_cast<std::size_t>(number)];
        const values::Value &value = last[static_cast<std::size_t>(number)];
        if (column.kind != catalogue::Kind::Reference) {
            texts.push_back(values::exportText(column, value));
            continue;
        }
        const catalogue::Table &parent = catalogue::table(column.refers);
        std::vector<std::string> key(catalogue::keyFields(parent).size());
        if (!values::isBlank(value))
            key = of(parent, values::number(value));
        texts.insert(texts.end(), key.begin(), key.end());
    }
    return texts;
}

std::int64_t Names::find(const catalogue::Table &table, std::vector<std::string> texts)
{
    texts.resize(catalogue::keyFields(table).size());
    if (const auto standing = ledger::findRow(m_database, table, texts))
        return *standing;
    for (std::size_t i = 0; i < texts.size(); ++i)
        if (const auto read = values::normalise(catalogue::keyFields(table)[i].leaf(), texts[i]))
            texts[i] = values::exportText(catalogue::keyFields(table)[i].leaf(), read.value);
    for (const std::int64_t row : journal::removedRows(m_database, table))
        if (of(table, row) == texts)
            return row;
    return 0;
}

} // namespace chulie::history
