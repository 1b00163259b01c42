#include "models/records/listfields.h"
#include "ui/lists/recordmodel.h"

/// Which rows a list of records has: found at once, or on a thread.
namespace chulie::lists {

namespace {

/// \a query without what computed columns order and narrow: it is answered at once.
records::RowQuery withoutComputed(const catalogue::Table &table, records::RowQuery query)
{
    std::erase_if(query.order, [&](const records::SortKey &key) {
        return records::isComputed(records::listFields(table)[static_cast<std::size_t>(key.column)]);
    });
    std::erase_if(query.conditions,
                  [](const records::Condition &each) { return records::isComputed(*each.field); });
    return query;
}

/// Whether both ask for rows of the same place, on whatever conditions.
bool areOfOnePlace(const records::RowQuery &a, const records::RowQuery &b)
{
    return a.region == b.region && a.column == b.column && a.value == b.value && a.given == b.given;
}

} // namespace

void RecordModel::readYear()
{
    m_rows.setShownYear(m_shownYear());
}

values::Result<void> RecordModel::read(records::RowQuery query)
{
    m_held = false;
    m_query = std::move(query);
    readYear();
    m_finding.stop();
    if (!records::asksComputed(table(), m_query))
        return readNow(m_query);
    if (m_rows.total() == 0 || !areOfOnePlace(m_query, m_rows.query()))
        if (auto done = readNow(withoutComputed(table(), m_query)); !done)
            return done;
    readLater();
    return {};
}

values::Result<void> RecordModel::readNow(const records::RowQuery &query)
{
    beginResetModel();
    auto done = m_rows.read(query);
    endResetModel();
    return done;
}

void RecordModel::readLater()
{
    m_finding.ask(m_file.forReading(), [&table = table(), query = m_query, shown = m_rows.shownYear()](
                                           storage::Database &database, const values::Progress &) {
        return records::readIds(database, table, query, shown);
    });
}

void RecordModel::take(values::Result<std::vector<std::int64_t>> ids)
{
    if (!ids) {
        emit failed(ids.failure());
        return;
    }
    if (m_held || (*ids == m_rows.ids() && m_query == m_rows.query()))
        return;
    beginResetModel();
    m_rows.take(m_query, *std::move(ids));
    endResetModel();
}

values::Result<void> RecordModel::show(records::RowQuery query)
{
    query.order = m_query.order;
    query.conditions = m_query.conditions;
    // What is asked for again is only looked at again: rows that a person types down stay where they are.
    return query == m_query && m_rows.total() > 0 ? refresh() : read(std::move(query));
}

values::Result<void> RecordModel::narrow(std::vector<records::Condition> conditions)
{
    records::RowQuery query = m_query;
    query.conditions = std::move(conditions);
    return read(std::move(query));
}

values::Result<void> RecordModel::refresh()
{
    readYear();
    if (m_held)
        return refreshHeld();
    if (records::asksComputed(table(), m_query)) {
        allChanged();
        readLater();
        return {};
    }
    auto ids = records::readIds(m_rows.database(), m_rows.table(), m_query);
    if (!ids)
        return ids.failure();
    if (*ids == m_rows.ids()) {
        allChanged();
        return {};
    }
    beginResetModel();
    m_rows.take(m_query, *std::move(ids));
    endResetModel();
    return {};
}

values::Result<void> RecordModel::refreshHeld()
{
    const std::vector<std::int64_t> before = m_rows.ids();
    auto done = m_rows.readInPlace();
    if (m_rows.ids() == before) {
        allChanged();
        return done;
    }
    beginResetModel();
    endResetModel();
    return done;
}

} // namespace chulie::lists
