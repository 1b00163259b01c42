#include "models/ledger/checkrow.h"
#include "models/safekeeping/flaws.h"
#include "models/storage/database.h"
#include "models/values/normal.h"

#include <QCoreApplication>

namespace chulie {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CheckRules)
};

/// Why \a value is none that \a column may hold; null where it may.
QString faultOf(const Column &column, const Value &value)
{
    const Normalised normal = normalise(column, exportText(column, value));
    if (!normal)
        return normal.reason;
    return normal.value == value && !normal.isPlaceholder ? QString()
                                                          : Words::tr("The value is not in its normal form.");
}

void checkRow(Database &database, Flaws &flaws, const Table &table, std::int64_t row,
              std::vector<Value> values)
{
    bool isRight = true;
    for (const Column &column : table.columns) {
        const Value &value = values[static_cast<std::size_t>(column.number)];
        if (isBlank(value) || column.kind == Kind::Reference || !table.exchanged)
            continue;
        const QString fault = faultOf(column, value);
        isRight = isRight && fault.isNull();
        if (!fault.isNull())
            flaws.add(Flaw::Kind::Rule, table, row, &column, fault);
    }
    if (!isRight)
        return;
    for (const Fault &fault : chulie::checkRow(database, table, row, values))
        flaws.add(Flaw::Kind::Rule, table, row,
                  fault.column < 0 ? nullptr : &table.columns[static_cast<std::size_t>(fault.column)],
                  fault.reason);
}

} // namespace

void checkRules(Database &database, Flaws &flaws)
{
    for (const Table &table : allTables()) {
        std::string columns;
        for (const Column &column : table.columns)
            columns += std::string(", ") + column.name;
        Statement select(database, "SELECT id" + columns + " FROM " + table.name + " ORDER BY id");
        while (select.next()) {
            std::vector<Value> values(table.columns.size());
            for (std::size_t i = 0; i < values.size(); ++i)
                values[i] = select.value(static_cast<int>(i) + 1);
            checkRow(database, flaws, table, select.integer(0), std::move(values));
        }
    }
}

} // namespace chulie
