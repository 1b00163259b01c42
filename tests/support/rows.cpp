#include "tests/support/rows.h"

#include "models/records/saving.h"
#include "models/storage/rows.h"

namespace chulie::test {

std::int64_t save(Ledger &ledger, TableId id, const Texts &texts, const Given &given, std::int64_t row)
{
    Typed typed;
    for (const auto &[column, text] : texts)
        typed.texts[table(id).column(column)] = QString::fromUtf8(text);
    for (const auto &[column, value] : given)
        typed.given[table(id).column(column)] = value;
    const auto saved = saveRow(ledger, table(id), row, typed);
    return saved && saved->problems.empty() ? saved->row : -1;
}

std::int64_t saveVillage(Ledger &ledger)
{
    return save(ledger, TableId::Village,
                {{"code", "441623104200"},
                 {"name", "枫围村"},
                 {"town", "镇"},
                 {"county", "县"},
                 {"type", "相对贫困村"}});
}

std::int64_t saveHousehold(Ledger &ledger, const char *no)
{
    return save(ledger, TableId::Household,
                {{"no", no}, {"village", "441623104200"}, {"identified_on", "2016-05-01"}});
}

std::int64_t saveMember(Ledger &ledger, std::int64_t household, const char *name, const char *relation,
                        const Texts &more)
{
    Texts texts{{"name", name}, {"relation", relation}};
    texts.insert(more.begin(), more.end());
    return save(ledger, TableId::Member, texts, {{"household", household}});
}

std::int64_t numberOf(Ledger &ledger, const char *sql)
{
    Statement select(ledger.database(), sql);
    return select.next() ? select.integer(0) : -1;
}

std::string textOf(Ledger &ledger, const char *sql)
{
    Statement select(ledger.database(), sql);
    return select.next() ? std::string(select.text(0)) : std::string();
}

std::string contents(Ledger &ledger)
{
    std::string all;
    for (const Table &each : tables()) {
        Statement select(ledger.database(), std::string("SELECT id FROM ") + each.name + " ORDER BY id");
        while (select.next()) {
            const auto row = readRow(ledger.database(), each, select.integer(0));
            all += std::string(each.name) + ' ' + std::to_string(select.integer(0));
            for (const Column &column : each.columns) {
                const Value &value = (*row)[static_cast<std::size_t>(column.number)];
                all += '|' + (std::holds_alternative<std::int64_t>(value) ? std::to_string(number(value))
                              : isBlank(value)                            ? std::string()
                                                                          : text(value));
            }
            all += '\n';
        }
    }
    return all;
}

} // namespace chulie::test
