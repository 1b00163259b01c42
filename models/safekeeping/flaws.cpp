#include "models/safekeeping/flaws.h"

#include "models/storage/database.h"
#include "models/values/hidden.h"

#include <algorithm>

namespace chulie::safekeeping {

void Flaws::add(Flaw::Kind kind, const catalogue::Table &table, std::int64_t row,
                const catalogue::Column *column, const QString &reason)
{
    m_all.push_back({kind, &table, nameOf(table, row), column ? column->label : "", reason});
}

void Flaws::addOnce(Flaw flaw)
{
    const bool isKnown = std::ranges::any_of(
        m_all, [&](const Flaw &one) { return one.kind == flaw.kind && one.reason == flaw.reason; });
    if (!isKnown)
        add(std::move(flaw));
}

std::string Flaws::nameOf(const catalogue::Table &table, std::int64_t row)
{
    try {
        const std::vector<std::string> &texts = m_names.of(table, row);
        std::string name;
        for (std::size_t i = 0; i < texts.size(); ++i)
            if (!texts[i].empty())
                name += (name.empty() ? "" : " ") +
                        values::maskedValue(catalogue::keyFields(table)[i].leaf(), texts[i]);
        return name;
    } catch (const storage::DatabaseError &) {
        return std::to_string(row); // its key is part of what is wrong
    }
}

} // namespace chulie::safekeeping
