#include "models/checkup/check.h"

#include "models/checkup/rules.h"
#include "models/records/shownfields.h"

#include <QCryptographicHash>

#include <algorithm>
#include <iterator>

namespace chulie {

namespace {

constexpr Check list[] = {
    {"member.dates", QT_TRANSLATE_NOOP("Checkup", "Dates in impossible order"), rules::memberDates},
    {"status.order", QT_TRANSLATE_NOOP("Checkup", "Changes of status out of order"), rules::statusOrder},
    {"hamlet.unknown", QT_TRANSLATE_NOOP("Checkup", "Natural village not known"), rules::hamletUnknown},
    {"head", QT_TRANSLATE_NOOP("Checkup", "Not exactly one head"), rules::oneHead},
    {"exit.unmet", QT_TRANSLATE_NOOP("Checkup", "Out of poverty with unmet targets"), rules::exitUnmet},
    {"type.dibao", QT_TRANSLATE_NOOP("Checkup", "Type against subsistence allowance"), rules::dibaoType},
    {"age.school", QT_TRANSLATE_NOOP("Checkup", "Age against school"), rules::schoolAge},
    {"age.work", QT_TRANSLATE_NOOP("Checkup", "Age against work"), rules::workAge},
    {"age.kin", QT_TRANSLATE_NOOP("Checkup", "Age against kinship"), rules::kinAge},
    {"disability", QT_TRANSLATE_NOOP("Checkup", "Health against disability"), rules::gradeAgainstHealth},
    {"work.months", QT_TRANSLATE_NOOP("Checkup", "Work against its months"), rules::workMonths},
    {"income.odd", QT_TRANSLATE_NOOP("Checkup", "Income out of the ordinary"), rules::incomeOdd},
    {"identity.missing", QT_TRANSLATE_NOOP("Checkup", "No identity number"), rules::identityMissing},
    {"person.twice", QT_TRANSLATE_NOOP("Checkup", "One person in two households"), nullptr, nullptr,
     rules::personTwice},
    {"number.test", QT_TRANSLATE_NOOP("Checkup", "Looks like test data"), rules::testNumber},
    {"phone.shared", QT_TRANSLATE_NOOP("Checkup", "One telephone, many households"), nullptr, nullptr,
     rules::sharedPhone},
    {"account.shared", QT_TRANSLATE_NOOP("Checkup", "One account, several households"), nullptr, nullptr,
     rules::sharedAccount},
    {"visit.none", QT_TRANSLATE_NOOP("Checkup", "Not visited for a year"), rules::notVisited},
    {"fund.overspent", QT_TRANSLATE_NOOP("Checkup", "Spent beyond received"), nullptr, rules::overspent},
    {"measure.overspent", QT_TRANSLATE_NOOP("Checkup", "Measure spent beyond received"), nullptr,
     rules::measureOverspent},
    {"measure.dates", QT_TRANSLATE_NOOP("Checkup", "Measure finished before it began"), nullptr,
     rules::measureDates},
};

/// A digest, so that numbers of people are not kept a second time.
std::string digest(std::initializer_list<std::string> facts)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const std::string &fact : facts) {
        hash.addData(QByteArrayView(fact.data(), static_cast<qsizetype>(fact.size())));
        hash.addData(QByteArrayView("\x1f", 1));
    }
    return hash.result().toHex().first(16).toStdString();
}

void sign(const Check &check, Findings &found, std::size_t from)
{
    for (std::size_t i = from; i < found.size(); ++i)
        found[i].check = &check;
}

} // namespace

std::span<const Check> checks()
{
    return list;
}

const Check *findCheck(std::string_view code)
{
    const auto *found = std::ranges::find_if(list, [&](const Check &check) { return code == check.code; });
    return found == std::end(list) ? nullptr : found;
}

QString title(const Check &check)
{
    return Checkup::tr(check.title);
}

QString optionTitle(TableId id, const char *column, const std::string &option)
{
    const Table &of = table(id);
    return shownText(of.columns[static_cast<std::size_t>(of.column(column))], option);
}

void examine(const Check &check, const CheckedHousehold &household, const CheckedYear &year, Findings &found)
{
    const std::size_t before = found.size();
    if (check.household)
        check.household(household, year, found);
    sign(check, found, before);
}

void examine(const Check &check, const CheckedVillage &village, const CheckedYear &year, Findings &found)
{
    const std::size_t before = found.size();
    if (check.village)
        check.village(village, year, found);
    sign(check, found, before);
}

void examine(const Check &check, std::span<const CheckedHousehold> all, const CheckedYear &year,
             Findings &found)
{
    const std::size_t before = found.size();
    if (check.all)
        check.all(all, year, found);
    sign(check, found, before);
}

Finding finding(const CheckedHousehold &household, TableId table, std::int64_t row, const char *column,
                std::initializer_list<std::string> facts, const QString &reason)
{
    return {.village = household.village,
            .household = household.id,
            .table = table,
            .row = row,
            .column = chulie::table(table).column(column),
            .facts = digest(facts),
            .reason = reason};
}

Finding finding(const CheckedHousehold &household, const CheckedMember &member, TableId table,
                const char *column, std::initializer_list<std::string> facts, const QString &reason)
{
    const std::int64_t row = table == TableId::MemberYear ? member.yearRow : member.id;
    Finding found = finding(household, table, row, column, facts, reason);
    found.subject = member.identity.empty() ? member.name : digest({member.identity});
    return found;
}

Finding finding(const CheckedVillage &village, TableId table, std::int64_t row, const char *column,
                std::initializer_list<std::string> facts, const QString &reason)
{
    return {.village = village.id,
            .table = table,
            .row = row,
            .column = chulie::table(table).column(column),
            .facts = digest(facts),
            .reason = reason};
}

} // namespace chulie
