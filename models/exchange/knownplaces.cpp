#include "models/exchange/knownplaces.h"

#include "models/catalogue/columns.h"
#include "models/storage/database.h"
#include "models/storage/statement.h"

#include <algorithm>
#include <array>
#include <set>

namespace chulie::exchange {

namespace {

constexpr auto selectVillages = "SELECT code, name, town FROM village ORDER BY code";

/// What may follow a village's name, the longest first.
constexpr std::array<std::string_view, 8> villageWords{"村民委员会", "居民委员会", "村委会", "居委会",
                                                       "村民小组",   "行政村",     "社区",   "村"};
constexpr std::array<std::string_view, 7> townWords{"街道办事处", "人民政府", "镇政府", "乡政府",
                                                    "街道",       "镇",       "乡"};

/// \a text without what of \a words it ends in; never nothing.
template <typename Words>
std::string_view stem(std::string_view text, const Words &words)
{
    for (bool isCut = true; isCut;) {
        isCut = false;
        for (const std::string_view word : words)
            if (text.size() > word.size() && text.ends_with(word)) {
                text.remove_suffix(word.size());
                isCut = true;
                break;
            }
    }
    return text;
}

/// The text of \a column in row \a row of the batch's 村.
std::string textOf(const Drafts &drafts, std::size_t row, catalogue::VillageColumn column)
{
    return std::string(drafts.value(row, static_cast<std::size_t>(column)).text());
}

} // namespace

KnownPlaces::KnownPlaces(storage::Database &database, const Batch &batch)
{
    storage::Statement select(database, selectVillages);
    while (select.next())
        m_villages.push_back({.code = std::string(select.text(0)),
                              .name = std::string(select.text(1)),
                              .town = std::string(select.text(2))});
    const Drafts &drafts = batch.drafts(catalogue::TableId::Village);
    for (std::size_t row = 0; row < drafts.rows.size(); ++row) {
        KnownVillage village{.code = textOf(drafts, row, "code"),
                             .name = textOf(drafts, row, "name"),
                             .town = textOf(drafts, row, "town")};
        const bool isWhole = !village.code.empty() && !village.name.empty();
        if (isWhole && !drafts.rows[row].refused && !withCode(village.code))
            m_villages.push_back(std::move(village));
    }
}

bool KnownPlaces::isCalled(const KnownVillage &village, std::string_view name, std::string_view town)
{
    const std::string called = headings::withoutSpaces(name);
    const std::string townCalled = headings::withoutSpaces(town);
    const std::string_view own = stem(village.name, villageWords);
    const std::string_view ownTown = stem(village.town, townWords);
    if (!townCalled.empty() && stem(townCalled, townWords) != ownTown && !townCalled.ends_with(village.town))
        return false;
    std::string_view rest = stem(called, villageWords);
    if (rest == own)
        return true;
    if (!rest.ends_with(own))
        return false;
    rest.remove_suffix(own.size());
    return rest.ends_with(village.town) || rest == ownTown;
}

std::vector<const KnownVillage *> KnownPlaces::find(std::string_view name, std::string_view town) const
{
    std::vector<const KnownVillage *> found;
    for (const KnownVillage &village : m_villages)
        if (!headings::withoutSpaces(name).empty() && isCalled(village, name, town))
            found.push_back(&village);
    return found;
}

std::string KnownPlaces::townOf(std::string_view office) const
{
    std::set<std::string> towns;
    for (const KnownVillage &village : m_villages)
        if (!village.town.empty() && (office.find(village.town) != std::string_view::npos ||
                                      stem(office, townWords) == stem(village.town, townWords)))
            towns.insert(village.town);
    return towns.size() == 1 ? *towns.begin() : std::string();
}

const KnownVillage *KnownPlaces::withCode(std::string_view code) const
{
    const auto found = std::ranges::find(m_villages, code, &KnownVillage::code);
    return found == m_villages.end() ? nullptr : &*found;
}

} // namespace chulie::exchange
