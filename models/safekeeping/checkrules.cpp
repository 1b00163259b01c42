#include "models/ledger/checkrow.h"
#include "models/safekeeping/flaws.h"
#include "models/storage/database.h"
#include "models/values/normal.h"

#include <QCoreApplication>

namespace chulie::safekeeping {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CheckRules)
};

/// Why \a value is none that \a column may hold; null where it may.
QString faultOf(const catalogue::Column &column, const values::Value &value)
{
    const values::Normalised normal = values::normalise(column, values::exportText(column, value));
    if (!normal)
        return normal.reason;
    return normal.value == value && !normal.isPlaceholder ? QString()
                                                          : Words::tr("The value is not in its normal form.");
}

void checkRow(ledger::RowChecks &checks, Flaws &flaws, const catalogue::Table &table, std::int64_t row,
              std::vector<values::Value> values)
{
    bool isRight = true;
    for (const catalogue::Column &column : table.columns) {
        const values::Value &value = values[static_cast<std::size_t>(column.number)];
        if (values::isBlank(value) || column.kind == catalogue::Kind::Reference || !table.exchanged)
            continue;
        const QString fault = faultOf(column, value);
        isRight = isRight && fault.isNull();
        if (!fault.isNull())
            flaws.add(Flaw::Kind::Rule, table, row, &column, fault);
    }
    if (!isRight)
        return;
    for (const ledger::Fault &fault : checks.of(table, row, values))
        flaws.add(Flaw::Kind::Rule, table, row,
                  fault.column < 0 ? nullptr : &table.columns[static_cast<std::size_t>(fault.column)],
                  fault.reason);
}

} // namespace

void checkRules(storage::Database &database, Flaws &flaws)
{
    ledger::RowChecks checks(database);
    for (const catalogue::Table &table : catalogue::allTables()) {
        std::string columns;
        for (const catalogue::Column &column : table.columns)
            columns += std::string(", ") + column.name;
        storage::Statement select(database, "SELECT id" + columns + " FROM " + table.name + " ORDER BY id");
        while (select.next()) {
            std::vector<values::Value> values(table.columns.size());
            for (std::size_t i = 0; i < values.size(); ++i)
                values[i] = select.value(static_cast<int>(i) + 1);
            checkRow(checks, flaws, table, select.integer(0), std::move(values));
        }
    }
}

} // namespace chulie::safekeeping
