#include "tests/support/rows.h"

#include "models/records/saving.h"
#include "models/storage/rows.h"

namespace chulie::support {

std::int64_t save(ledger::Ledger &ledger, catalogue::TableId id, const Texts &texts, const Given &given,
                  std::int64_t row)
{
    records::Typed typed;
    for (const auto &[column, text] : texts)
        typed.texts[catalogue::table(id).column(column)] = QString::fromUtf8(text);
    for (const auto &[column, value] : given)
        typed.given[catalogue::table(id).column(column)] = value;
    const auto saved = records::saveRow(ledger, catalogue::table(id), row, typed);
    return saved && saved->problems.empty() ? saved->row : -1;
}

std::int64_t saveVillage(ledger::Ledger &ledger)
{
    return save(ledger, catalogue::TableId::Village,
                {{"code", "441623104200"},
                 {"name", "枫围村"},
                 {"town", "镇"},
                 {"county", "县"},
                 {"type", "相对贫困村"}});
}

std::int64_t saveHousehold(ledger::Ledger &ledger, const char *no)
{
    return save(ledger, catalogue::TableId::Household,
                {{"no", no}, {"village", "441623104200"}, {"identified_on", "2016-05-01"}});
}

std::int64_t saveMember(ledger::Ledger &ledger, std::int64_t household, const char *name,
                        const char *relation, const Texts &more)
{
    Texts texts{{"name", name}, {"relation", relation}};
    texts.insert(more.begin(), more.end());
    return save(ledger, catalogue::TableId::Member, texts, {{"household", household}});
}

std::int64_t numberOf(ledger::Ledger &ledger, const char *sql)
{
    storage::Statement select(ledger.database(), sql);
    return select.next() ? select.integer(0) : -1;
}

std::string textOf(ledger::Ledger &ledger, const char *sql)
{
    storage::Statement select(ledger.database(), sql);
    return select.next() ? std::string(select.text(0)) : std::string();
}

std::string contents(ledger::Ledger &ledger)
{
    std::string all;
    for (const catalogue::Table &each : catalogue::tables()) {
        storage::Statement select(ledger.database(),
                                  std::string("SELECT id FROM ") + each.name + " ORDER BY id");
        while (select.next()) {
            const auto row = storage::readRow(ledger.database(), each, select.integer(0));
            all += std::string(each.name) + ' ' + std::to_string(select.integer(0));
            for (const catalogue::Column &column : each.columns) {
                const values::Value &value = (*row)[static_cast<std::size_t>(column.number)];
                all +=
                    '|' + (std::holds_alternative<std::int64_t>(value) ? std::to_string(values::number(value))
                           : values::isBlank(value)                    ? std::string()
                                                                       : values::text(value));
            }
            all += '\n';
        }
    }
    return all;
}

} // namespace chulie::support
