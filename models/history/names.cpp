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

std::string selectKey(const Table &table)
{
    Joins joins(table);
    std::string leaves;
    for (const Field &field : keyFields(table))
        leaves += (leaves.empty() ? "" : ", ") + joins.leaf(field);
    return "SELECT " + leaves + " FROM " + joins.sql() + " WHERE t.id = ?";
}

} // namespace

const std::vector<std::string> &Names::of(const Table &table, std::int64_t row)
{
    const std::pair key(table.id, row);
    if (const auto known = m_known.find(key); known != m_known.end())
        return known->second;
    auto texts = read(table, row);
    if (m_known.size() >= manyKnown)
        m_known.clear();
    return m_known.emplace(key, std::move(texts)).first->second;
}

std::vector<std::string> Names::read(const Table &table, std::int64_t row)
{
    auto found = m_standing.find(table.id);
    if (found == m_standing.end())
        found = m_standing.emplace(table.id, Statement(m_database, selectKey(table))).first;
    Statement &select = found->second;
    select.with(row);
    if (!select.next())
        return readRemoved(table, row);
    std::vector<std::string> texts;
    for (const Field &field : keyFields(table))
        texts.push_back(exportText(field.leaf(), select.value(static_cast<int>(texts.size()))));
    select.reset();
    return texts;
}

std::vector<std::string> Names::readRemoved(const Table &table, std::int64_t row)
{
    const std::vector<Value> last = lastValues(m_database, table, row);
    std::vector<std::string> texts;
    for (const int number : table.key) {
        const Column &column = table.columns[static_cast<std::size_t>(number)];
        const Value &value = last[static_cast<std::size_t>(number)];
        if (column.kind != Kind::Reference) {
            texts.push_back(exportText(column, value));
            continue;
        }
        const Table &parent = chulie::table(column.refers);
        std::vector<std::string> key(keyFields(parent).size());
        if (!isBlank(value))
            key = of(parent, chulie::number(value));
        texts.insert(texts.end(), key.begin(), key.end());
    }
    return texts;
}

std::int64_t Names::find(const Table &table, std::vector<std::string> texts)
{
    texts.resize(keyFields(table).size());
    if (const auto standing = findRow(m_database, table, texts))
        return *standing;
    for (std::size_t i = 0; i < texts.size(); ++i)
        if (const auto read = normalise(keyFields(table)[i].leaf(), texts[i]))
            texts[i] = exportText(keyFields(table)[i].leaf(), read.value);
    for (const std::int64_t row : removedRows(m_database, table))
        if (of(table, row) == texts)
            return row;
    return 0;
}

} // namespace chulie::history
