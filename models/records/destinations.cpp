#include "models/records/destinations.h"

#include "models/storage/database.h"

namespace chulie::records {

namespace {

constexpr auto selectVillage = R"(
SELECT code, 0, name, town || ' ' || county FROM village WHERE id = ?1
)";
constexpr auto selectHousehold = R"(
SELECT v.code, h.id, h.no || ifnull(' ' || (SELECT name FROM household_head WHERE household = h.id), ''), v.name
FROM household h JOIN village v ON v.id = h.village
WHERE h.id = ?1
)";
constexpr auto selectMember = R"(
SELECT v.code, h.id, m.name || ifnull(' ' || m.relation, ''), h.no || ' ' || v.name
FROM member m JOIN household h ON h.id = m.household JOIN village v ON v.id = h.village
WHERE m.id = ?1
)";

/// The SQL of a destination: its village's code, its household, what it is called and where it is.
const char *selectOf(catalogue::TableId table)
{
    switch (table) {
    case catalogue::TableId::Village:
        return selectVillage;
    case catalogue::TableId::Household:
        return selectHousehold;
    default:
        return selectMember;
    }
}

QString text(const storage::Statement &row, int column)
{
    const std::string_view text = row.text(column);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

values::Result<Destinations> Destinations::read(storage::Database &database,
                                                std::initializer_list<catalogue::TableId> tables)
{
    Destinations read;
    for (const catalogue::TableId id : tables) {
        auto finder = RowFinder::read(database, catalogue::table(id));
        if (!finder)
            return finder.failure();
        read.m_finders.emplace_back(id, *std::move(finder));
    }
    return read;
}

values::Result<std::vector<Destination>> Destinations::find(storage::Database &database, const QString &words,
                                                            std::size_t most) const
{
    if (words.trimmed().isEmpty())
        return std::vector<Destination>();
    return database.read([&] {
        std::vector<Destination> found;
        for (const auto &[id, finder] : m_finders) {
            storage::Statement select(database, selectOf(id));
            std::size_t count = 0;
            for (const std::int64_t row : finder.find(words)) {
                if (count == most)
                    break;
                if (!select.with(row).next())
                    continue; // it was removed meanwhile
                found.push_back({id, row, std::string(select.text(0)), select.integer(1), text(select, 2),
                                 text(select, 3)});
                ++count;
            }
        }
        return found;
    });
}

} // namespace chulie::records
