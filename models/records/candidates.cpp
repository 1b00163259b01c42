#include "models/records/candidates.h"

#include "models/catalogue/columns.h"
#include "models/records/shownfields.h"
#include "models/storage/database.h"
#include "models/storage/joins.h"

#include <algorithm>

namespace chulie::records {

namespace {

/// Natural villages go by their names within a village, all else by the first column of its key.
const catalogue::Column &keyOf(const catalogue::Table &table)
{
    const int number =
        table.id == catalogue::TableId::Hamlet ? catalogue::HamletColumn("name") : table.key.front();
    return table.columns[static_cast<std::size_t>(number)];
}

/// What a row is known by beside its key: a household's head, its own name, the village it is in.
std::vector<catalogue::Field> known(const catalogue::Table &table)
{
    std::vector<catalogue::Field> fields;
    for (const catalogue::Field &field : shownFields(table)) {
        const bool isName = field.isHead() ? table.id == catalogue::TableId::Household
                                           : field.leaf().name == std::string_view("name");
        if (isName && field.column != keyOf(table).number)
            fields.push_back(field);
    }
    std::stable_partition(fields.begin(), fields.end(),
                          [](const catalogue::Field &field) { return field.path.size() < 2; });
    return fields;
}

std::string selectLabel(const catalogue::Table &table)
{
    storage::Joins joins(table);
    std::string columns = std::string("t.") + keyOf(table).name;
    for (const catalogue::Field &field : known(table))
        columns += ", " + joins.leaf(field);
    return "SELECT " + columns + " FROM " + joins.sql() + " WHERE t.id = ?";
}

/// The row that \a select, made by selectLabel(), is at.
Candidate candidate(const storage::Statement &select, std::size_t names)
{
    const auto text = [&](int column) { return QString::fromStdString(std::string(select.text(column))); };
    Candidate candidate{text(0), {}};
    QStringList words;
    for (int column = 1; column <= static_cast<int>(names); ++column)
        if (const QString name = text(column); !name.isEmpty())
            words += name;
    words.insert(std::min<qsizetype>(1, words.size()), candidate.key);
    candidate.words = words.join(QStringLiteral("  "));
    return candidate;
}

} // namespace

const catalogue::Table *namedBy(const catalogue::Table &table, const catalogue::Column &column)
{
    if (column.kind == catalogue::Kind::Reference)
        return &catalogue::table(column.refers);
    const bool isHamlet =
        table.id == catalogue::TableId::Household && column.number == catalogue::HouseholdColumn("hamlet");
    return isHamlet ? &catalogue::table(catalogue::TableId::Hamlet) : nullptr;
}

values::Result<QString> calledBeside(storage::Database &database, const catalogue::Table &table,
                                     const QString &key)
{
    const std::vector<catalogue::Field> names = known(table);
    if (names.empty() || key.trimmed().isEmpty())
        return QString();
    storage::Joins joins(table);
    const std::string name = joins.leaf(names.front());
    const std::string sql =
        "SELECT " + name + " FROM " + joins.sql() + " WHERE t." + keyOf(table).name + " = ?";
    const std::string wanted = key.trimmed().toStdString();
    return database.read([&] {
        storage::Statement select(database, sql);
        select.with(wanted);
        return select.next() ? QString::fromStdString(std::string(select.text(0))) : QString();
    });
}

Candidates::Candidates(storage::Database &database, const catalogue::Table &table, RowFinder finder)
    : m_database(&database), m_table(&table), m_finder(std::move(finder))
{
}

values::Result<Candidates> Candidates::read(storage::Database &database, const catalogue::Table &table,
                                            const std::string &region)
{
    auto finder = RowFinder::read(database, table, region);
    if (!finder)
        return finder.failure();
    return Candidates(database, table, *std::move(finder));
}

values::Result<std::vector<Candidate>> Candidates::find(const QString &words, std::size_t most) const
{
    if (words.trimmed().isEmpty())
        return std::vector<Candidate>();
    return m_database->read([&] {
        std::vector<std::int64_t> ids = m_finder.find(words);
        if (const auto exact = std::ranges::find(ids, rowOf(words)); exact != ids.end())
            std::rotate(ids.begin(), exact, std::next(exact));
        std::vector<Candidate> found;
        storage::Statement select(*m_database, selectLabel(*m_table));
        for (const std::int64_t id : ids)
            if (found.size() < most && select.with(id).next()) // it may have been removed meanwhile
                found.push_back(candidate(select, known(*m_table).size()));
        return found;
    });
}

values::Result<bool> Candidates::has(const QString &key) const
{
    return m_database->read([&] { return rowOf(key) != 0; });
}

/// The row of these whose key is \a key; 0 where there is none. Throws DatabaseError.
std::int64_t Candidates::rowOf(const QString &key) const
{
    const std::vector<std::int64_t> rows = m_finder.find({});
    storage::Statement select(*m_database, std::string("SELECT id FROM ") + m_table->name + " WHERE " +
                                               keyOf(*m_table).name + " = ?");
    const std::string wanted = key.trimmed().toStdString();
    select.with(wanted);
    while (select.next())
        if (std::ranges::binary_search(rows, select.integer(0)))
            return select.integer(0);
    return 0;
}

} // namespace chulie::records
