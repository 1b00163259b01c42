#include "models/history/entryreader.h"

#include "models/storage/database.h"

namespace chulie::history {

namespace {

constexpr auto selectEntry = R"(
SELECT e.id, e.kind, e.tbl, e.row, e.vals, a.id, a.at, a.author, d.name, a.command, a.source, a.undoes
FROM entry e JOIN act a ON a.id = e.act JOIN device d ON d.id = a.device
WHERE e.id = ?
)";
constexpr auto selectAll = R"(
SELECT e.id, e.kind, e.tbl, e.row, e.vals, a.id, a.at, a.author, d.name, a.command, a.source, a.undoes
FROM entry e JOIN act a ON a.id = e.act JOIN device d ON d.id = a.device
ORDER BY e.id
)";
constexpr auto selectRow = R"(
SELECT e.id, e.kind, e.tbl, e.row, e.vals, a.id, a.at, a.author, d.name, a.command, a.source, a.undoes
FROM entry e JOIN act a ON a.id = e.act JOIN device d ON d.id = a.device
WHERE e.id IN (SELECT id FROM row_entry WHERE whole = ?)
ORDER BY e.id
)";

} // namespace

void EntryReader::take(const storage::Statement &select, RecordedEntry &entry)
{
    entry.entry = select.integer(0);
    entry.kind = journal::storedKind(select.integer(1));
    entry.table = &journal::storedTable(select.integer(2));
    entry.row = select.integer(3);
    if (entry.act != select.integer(5)) {
        entry.act = select.integer(5);
        entry.at = select.text(6);
        entry.author = select.text(7);
        entry.device = select.text(8);
        entry.command = select.text(9);
        entry.source = select.text(10);
        entry.undoes = select.integer(11);
    }
    const auto before = entry.kind == journal::EntryKind::Edit ? m_replaced.by(*entry.table, entry.entry)
                                                               : std::map<int, values::Value>();
    entry.values.clear();
    for (auto &[column, value] : journal::unpackValues(*entry.table, select.blob(4))) {
        const auto was = before.find(column);
        entry.values.push_back({column, was == before.end() ? values::Value() : was->second, value});
    }
}

RecordedEntry EntryReader::read(std::int64_t entry)
{
    if (!m_one)
        m_one.emplace(m_database, selectEntry);
    RecordedEntry read;
    if (m_one->with(entry).next())
        take(*m_one, read);
    m_one->reset();
    return read;
}

void EntryReader::each(std::int64_t row, const std::function<void(const RecordedEntry &)> &each)
{
    storage::Statement select(m_database, row == 0 ? selectAll : selectRow);
    if (row != 0)
        select.with(row);
    RecordedEntry entry;
    while (select.next()) {
        take(select, entry);
        each(entry);
    }
}

} // namespace chulie::history
