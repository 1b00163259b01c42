#include "models/crosstab/axis.h"

#include "models/records/shownfields.h"
#include "models/storage/statement.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace chulie::crosstab {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Crosstab)
};

constexpr auto blankName = "空白";
constexpr const char *statusNames[] = {"未脱贫", "已脱贫", "返贫"};
constexpr targets::State states[] = {targets::State::Met, targets::State::Unmet, targets::State::Unknown,
                                     targets::State::NotApplicable};

/// What a place of \a level is called: by itself, and with the place above it where two are called alike.
struct Called
{
    std::string shortly;
    std::string fully;
};

Called called(const places::VillagePlace &place, values::Level level)
{
    if (level == values::Level::County)
        return {place.county, place.county + ' ' + place.code.substr(0, values::codeLength(level))};
    if (level == values::Level::Town)
        return {place.town, place.county + ' ' + place.town};
    return {place.name, place.town + ' ' + place.name};
}

/// Names that differ: two of one name are distinguished by more.
std::vector<Group> named(const std::vector<Called> &all)
{
    std::map<std::string, int> shortly;
    std::map<std::string, int> fully;
    for (const Called &each : all) {
        ++shortly[each.shortly];
        ++fully[each.fully];
    }
    std::vector<Group> groups;
    int number = 0;
    for (const Called &each : all) {
        std::string name = shortly[each.shortly] == 1 ? each.shortly : each.fully;
        if (shortly[each.shortly] > 1 && fully[each.fully] > 1)
            name += ' ' + std::to_string(++number);
        groups.push_back({name, QString::fromStdString(name)});
    }
    return groups;
}

} // namespace

Axis::Axis(const Field &field, std::span<const places::VillagePlace> places) : m_field(field)
{
    if (field.source == Source::Place)
        addPlaces(places);
    else
        addValues();
    m_groups.push_back({blankName, Words::tr("(blank)"), true});
}

void Axis::addPlaces(std::span<const places::VillagePlace> places)
{
    std::vector<Called> all;
    std::string_view before;
    for (const places::VillagePlace &place : places) {
        const auto code = std::string_view(place.code).substr(0, values::codeLength(m_field.level));
        if (all.empty() || code != before)
            all.push_back(called(place, m_field.level));
        before = code;
        m_ofVillage.emplace(place.id, static_cast<int>(all.size()) - 1);
    }
    m_groups = named(all);
}

void Axis::addValues()
{
    switch (m_field.source) {
    case Source::Status:
        for (const targets::Status status :
             {targets::Status::Poor, targets::Status::OutOfPoverty, targets::Status::PoorAgain})
            m_groups.push_back({statusNames[static_cast<std::size_t>(status)], targets::statusTitle(status)});
        return;
    case Source::Target:
        m_target = targets::indexOf(*m_field.target);
        for (const targets::State state : states)
            m_groups.push_back({targets::stateName(state), targets::stateTitle(state)});
        return;
    default:
        break;
    }
    if (m_field.column->kind == catalogue::Kind::YesNo) {
        for (const std::int64_t answer : {1, 0})
            m_groups.push_back({answer ? "是" : "否", records::shownText(*m_field.column, answer)});
        return;
    }
    for (const catalogue::Option &option : m_field.column->options)
        m_groups.push_back({std::string(option.value), catalogue::title(option)});
}

int Axis::listed(std::string_view value) const
{
    for (int i = 0; i < blank(); ++i)
        if (m_groups[static_cast<std::size_t>(i)].name == value)
            return i;
    return blank();
}

int Axis::group(const storage::Statement &row, int column, std::int64_t village,
                const Household *household) const
{
    switch (m_field.source) {
    case Source::Place: {
        const auto found = m_ofVillage.find(village);
        return found == m_ofVillage.end() ? blank() : found->second;
    }
    case Source::Status:
        return household ? static_cast<int>(household->status) : blank();
    case Source::Target:
        return household && household->result ? static_cast<int>(household->result->states[m_target])
                                              : blank();
    default:
        break;
    }
    const bool isHouseholds = m_field.source != Source::Measure;
    if (row.isNull(column) || (isHouseholds && !household))
        return blank();
    return m_field.column->kind == catalogue::Kind::YesNo ? (row.integer(column) != 0 ? 0 : 1)
                                                          : listed(row.text(column));
}

} // namespace chulie::crosstab
