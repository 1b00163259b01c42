#include "models/storage/database.h"
#include "models/storage/migrations.h"
#include "tests/support/files.h"

#include <QTest>

#include <limits>

namespace chulie::storage {

/// The schema says in SQL what the catalogue says in C++; here one is held against the other.
class SchemaTest : public QObject
{
    Q_OBJECT
private slots:
    void columns_data();
    void columns();
    void references_data();
    void references();
    void everyTableIsStrict();
    void writingNeedsNoTableOfItsOwn();
    void freshLedger();

private:
    support::Folder m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger = m_folder.newLedger();

    [[nodiscard]] Database &database() const { return m_ledger->database(); }
};

namespace {

void tableRows()
{
    QTest::addColumn<int>("id");
    for (const catalogue::Table &table : catalogue::allTables())
        QTest::newRow(table.name) << static_cast<int>(table.id);
}

const catalogue::Table &fetchedTable()
{
    QFETCH(int, id);
    return catalogue::table(static_cast<catalogue::TableId>(id));
}

std::string storedAs(catalogue::Kind kind)
{
    switch (kind) {
    case catalogue::Kind::YesNo:
    case catalogue::Kind::Year:
    case catalogue::Kind::Count:
    case catalogue::Kind::Money:
    case catalogue::Kind::Reference:
        return "INTEGER";
    default:
        return "TEXT";
    }
}

std::string listCheck(const catalogue::Column &column)
{
    const std::string name = column.name;
    const bool isShort = column.options.size() <= 2;
    const std::string between = isShort ? ", " : " OR " + name + " = ";
    std::string values;
    for (const catalogue::Option &option : column.options)
        values += (values.empty() ? "'" : between + "'") + std::string(option.value) + "'";
    return "CHECK (" + name + (isShort ? " IN (" : " = ") + values + (isShort ? "))" : ")");
}

std::string rangeCheck(const catalogue::Column &column, std::int64_t min, std::int64_t max)
{
    const std::string name = column.name;
    if (max != std::numeric_limits<std::int64_t>::max())
        return "CHECK (" + name + " BETWEEN " + std::to_string(min) + " AND " + std::to_string(max) + ")";
    if (min <= -std::numeric_limits<std::int64_t>::max())
        return {};
    return "CHECK (" + name + " >= " + std::to_string(min) + ")";
}

/// The CHECK that \a column asks for; none where every value of its type will do.
std::string checkOf(const catalogue::Column &column)
{
    switch (column.kind) {
    case catalogue::Kind::List:
        return listCheck(column);
    case catalogue::Kind::YesNo:
        return "CHECK (" + std::string(column.name) + " IN (0, 1))";
    case catalogue::Kind::Year:
        return rangeCheck(column, 2000, 2100);
    case catalogue::Kind::Count:
    case catalogue::Kind::Money:
        return rangeCheck(column, column.min, column.max);
    default:
        return {};
    }
}

/// What \a sql declares from \a begin on: up to a comma, or the end of the table, outside of all brackets.
std::string declaration(const std::string &sql, std::size_t begin)
{
    int depth = 0;
    for (auto at = begin; at < sql.size(); ++at) {
        if (depth == 0 && (sql[at] == ',' || sql[at] == ')'))
            return sql.substr(begin, at - begin);
        depth += sql[at] == '(' ? 1 : sql[at] == ')' ? -1 : 0;
    }
    return sql.substr(begin);
}

/// The CHECK in the declaration of \a column of \a table. A column that a migration added stands behind a
/// comma, without a line of its own.
std::string checkInSchema(Database &database, const catalogue::Table &table, const catalogue::Column &column)
{
    Statement select(database, "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?");
    select.with(table.name);
    if (!select.next())
        return "no table";
    const std::string sql(select.text(0));
    auto begin = sql.find("\n  " + std::string(column.name) + ' ');
    if (begin == std::string::npos)
        begin = sql.find(", " + std::string(column.name) + ' ');
    if (begin == std::string::npos)
        return "no column";
    const std::string words = declaration(sql, begin + 2);
    const auto check = words.find("CHECK");
    return check == std::string::npos ? std::string() : words.substr(check, words.rfind(')') + 1 - check);
}

std::int64_t pragma(Database &database, const char *sql)
{
    Statement statement(database, sql);
    return statement.next() ? statement.integer(0) : -1;
}

bool hasForeignKey(Database &database, const catalogue::Table &table, const catalogue::Column &column)
{
    Statement keys(database, std::string("SELECT \"table\", \"from\" FROM pragma_foreign_key_list('") +
                                 table.name + "')");
    while (keys.next())
        if (keys.text(0) == catalogue::table(column.refers).name && keys.text(1) == column.name)
            return true;
    return false;
}

bool hasIndex(Database &database, const catalogue::Table &table, const catalogue::Column &column)
{
    Statement indices(database, "SELECT count(*) FROM pragma_index_list(?1) AS list "
                                "JOIN pragma_index_info(list.name) AS info "
                                "WHERE NOT list.partial AND info.seqno = 0 AND info.name = ?2");
    indices.with(table.name, column.name);
    return indices.next() && indices.integer(0) > 0;
}

} // namespace

void SchemaTest::columns_data()
{
    tableRows();
}

void SchemaTest::columns()
{
    const catalogue::Table &table = fetchedTable();
    Statement info(database(), "SELECT name, type, \"notnull\", pk FROM pragma_table_info(?)");
    info.with(table.name);
    QVERIFY(info.next());
    QCOMPARE(info.text(0), std::string_view("id"));
    QCOMPARE(info.integer(3), 1);
    for (const catalogue::Column &column : table.columns) {
        QVERIFY2(info.next(), column.name);
        QCOMPARE(info.text(0), std::string_view(column.name));
        QVERIFY2(info.text(1) == storedAs(column.kind), column.name);
        // A visit of before 0005 may lack its 职务.
        const bool mayLack = table.id == catalogue::TableId::Visit && column.name == std::string_view("role");
        QVERIFY2((info.integer(2) == 1) == (column.required && !mayLack), column.name);
        QCOMPARE(QString::fromStdString(checkInSchema(database(), table, column)),
                 QString::fromStdString(checkOf(column)));
        QCOMPARE(&table.columns[static_cast<std::size_t>(column.number)], &column);
    }
    QVERIFY(!info.next());
}

void SchemaTest::references_data()
{
    tableRows();
}

void SchemaTest::references()
{
    const catalogue::Table &table = fetchedTable();
    for (const catalogue::Column &column : table.columns) {
        if (column.kind != catalogue::Kind::Reference)
            continue;
        QVERIFY2(hasForeignKey(database(), table, column), column.name);
        QVERIFY2(hasIndex(database(), table, column), column.name);
    }
}

void SchemaTest::everyTableIsStrict()
{
    Statement list(database(),
                   "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                   "AND name NOT LIKE 'sqlite_%'");
    int count = 0;
    for (; list.next(); ++count)
        QVERIFY2(list.integer(1) == 1, std::string(list.text(0)).c_str());
    QVERIFY(count > static_cast<int>(catalogue::allTables().size()));
}

/// For a list of more than two values in a check SQLite fills a table with every row that is written.
void SchemaTest::writingNeedsNoTableOfItsOwn()
{
    Statement tables(database(), "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL");
    int count = 0;
    while (tables.next()) {
        const std::string name(tables.text(0));
        Statement columns(database(), "SELECT count(*) FROM pragma_table_info(?)");
        QVERIFY(columns.with(name).next());
        std::string values = "NULL";
        for (std::int64_t column = 1; column < columns.integer(0); ++column)
            values += ", NULL";
        Statement program(database(), "EXPLAIN INSERT INTO " + name + " VALUES (" + values + ")");
        while (program.next())
            QVERIFY2(program.text(1) != "OpenEphemeral", name.c_str());
        ++count;
    }
    QVERIFY(count > 14);
}

void SchemaTest::freshLedger()
{
    QCOMPARE(pragma(database(), "PRAGMA user_version"), static_cast<std::int64_t>(migrations().size()));
    QCOMPARE(pragma(database(), "PRAGMA application_id"), vfs::ledgerApplicationId);
    QCOMPARE(pragma(database(), "PRAGMA foreign_keys"), 1);
    QCOMPARE(pragma(database(), "PRAGMA synchronous"), 2);
    Statement mode(database(), "PRAGMA journal_mode");
    QVERIFY(mode.next());
    QCOMPARE(mode.text(0), std::string_view("wal"));
}

} // namespace chulie::storage

QTEST_GUILESS_MAIN(chulie::storage::SchemaTest)
#include "schema_test.moc"
