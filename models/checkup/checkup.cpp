#include "models/checkup/checkup.h"

#include "models/checkup/reader.h"
#include "models/ledger/rules.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace chulie {

namespace {

constexpr auto selectAside =
    "SELECT id, village, household, rule, subject, facts, note, set_on, set_by FROM set_aside";
constexpr auto selectSame = R"(
SELECT id FROM set_aside
WHERE ifnull(household, 0) = ?1 AND (?1 > 0 OR village = ?2) AND rule = ?3 AND ifnull(subject, '') = ?4
)";

QString read(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// What tells findings apart: the household (or, of a village's own, the village), the check and the subject.
using Key = std::tuple<std::int64_t, std::int64_t, std::string, std::string>;

Key keyOf(std::int64_t village, std::int64_t household, std::string rule, std::string subject)
{
    return {household == 0 ? village : 0, household, std::move(rule), std::move(subject)};
}

struct Said
{
    Aside aside;
    std::string facts;
};

std::map<Key, Said> readAside(Database &database)
{
    std::map<Key, Said> all;
    Statement select(database, selectAside);
    while (select.next())
        all[keyOf(select.integer(1), select.integer(2), std::string(select.text(3)),
                  std::string(select.text(4)))] = {
            {select.integer(0), read(select.text(6)), read(select.text(8)), read(select.text(7))},
            std::string(select.text(5))};
    return all;
}

/// Fills in which exit targets are unmet, as \a evaluation has judged them.
void takeJudgement(const Evaluation &evaluation, CheckedFacts &facts)
{
    std::map<std::int64_t, const HouseholdResult *> results;
    for (const VillageResult &village : evaluation.villages)
        for (const HouseholdResult &household : village.results)
            results[household.household] = &household;
    for (CheckedHousehold &household : facts.households) {
        const auto found = results.find(household.id);
        if (found == results.end())
            continue;
        for (const Target &target : targets(Level::Household))
            if (target.exit && found->second->states[indexOf(target)] == State::Unmet)
                household.unmet.push_back(&target);
    }
}

/// What is found in the villages \a within, by their ids.
Findings findAll(const CheckedFacts &facts, const std::set<std::int64_t> &within, const CheckedYear &year)
{
    Findings found;
    for (const Check &check : checks()) {
        if (check.household)
            for (const CheckedHousehold &household : facts.households)
                if (within.contains(household.village))
                    examine(check, household, year, found);
        if (check.village)
            for (const CheckedVillage &village : facts.villages)
                if (within.contains(village.id))
                    examine(check, village, year, found);
        examine(check, facts.households, year, found);
    }
    std::erase_if(found, [&](const Finding &one) { return !within.contains(one.village); });
    return found;
}

/// What people call villages and households, by their ids.
struct Called
{
    explicit Called(const CheckedFacts &facts)
    {
        for (const CheckedVillage &village : facts.villages)
            names[village.id] = words(village.name);
        for (const CheckedHousehold &household : facts.households)
            names[household.id] = QString(words(household.no) + u' ' + words(household.head)).trimmed();
    }
    std::unordered_map<std::int64_t, QString> names; ///< ids are of entries, and so of one row only
};

const Table &kept()
{
    return table(TableId::SetAside);
}

} // namespace

Result<std::vector<Listed>> checkUp(Database &database, const Evaluation &evaluation, std::string_view region,
                                    const QDate &today, const Progress &progress)
{
    return database.read([&]() -> Result<std::vector<Listed>> {
        auto facts = readChecked(database, evaluation.year, progress);
        if (!facts)
            return Failure{};
        takeJudgement(evaluation, *facts);
        const CheckedYear year{evaluation.year, day(today.toString(Qt::ISODate).toStdString())};
        const auto asides = readAside(database);
        std::set<std::int64_t> within;
        for (const VillageResult &village : evaluation.villages)
            if (village.code.starts_with(region))
                within.insert(village.village);
        const Called called(*facts);
        std::vector<Listed> listed;
        for (Finding &one : findAll(*facts, within, year)) {
            const auto said = asides.find(keyOf(one.village, one.household, one.check->code, one.subject));
            const bool isAside = said != asides.end() && said->second.facts == one.facts;
            listed.push_back({std::move(one), isAside ? said->second.aside : Aside(), {}, {}});
            const Finding &taken = listed.back().finding;
            listed.back().villageName = called.names.at(taken.village);
            if (taken.household != 0)
                listed.back().householdName = called.names.at(taken.household);
        }
        return listed;
    });
}

Result<void> setAside(Ledger &ledger, const Finding &finding, const QString &note, const QDate &today)
{
    if (note.trimmed().isEmpty())
        return Failure{rules::mustNotBeBlank(), {}};
    return ledger.act(QStringLiteral("set aside"), [&](Act &act) -> Result<void> {
        const std::string rule = finding.check->code;
        Statement same(ledger.database(), selectSame);
        same.with(finding.household, finding.village, rule, finding.subject);
        const std::int64_t row = same.next() ? same.integer(0) : 0;
        const std::map<int, Value> said{{kept().column("facts"), finding.facts},
                                        {kept().column("note"), note.trimmed().toStdString()},
                                        {kept().column("set_on"), today.toString(Qt::ISODate).toStdString()},
                                        {kept().column("set_by"), ledger.author().toStdString()}};
        if (row != 0) {
            act.edit(kept(), row, said);
            return {};
        }
        std::vector<Value> values(kept().columns.size());
        const auto at = [&](const char *name) -> Value & {
            return values[static_cast<std::size_t>(kept().column(name))];
        };
        at("village") = finding.village;
        if (finding.household != 0)
            at("household") = finding.household;
        at("rule") = rule;
        if (!finding.subject.empty())
            at("subject") = finding.subject;
        for (const auto &[column, value] : said)
            values[static_cast<std::size_t>(column)] = value;
        act.insert(kept(), values);
        return {};
    });
}

Result<void> takeUp(Ledger &ledger, const Aside &aside)
{
    return ledger.act(QStringLiteral("take up"), [&](Act &act) -> Result<void> {
        act.remove(kept(), aside.row);
        return {};
    });
}

} // namespace chulie
