#include "models/closing/reported.h"

#include <algorithm>
#include <sstream>

namespace chulie::closing {

namespace {

/// By State.
constexpr std::string_view stateLetters = "mu?-";
/// By Status: poor, out of poverty, poor again.
constexpr std::string_view statusLetters = "por";

template <typename Enum>
char letter(std::string_view letters, Enum value)
{
    return letters[static_cast<std::size_t>(value)];
}

template <typename Enum>
std::optional<Enum> meaning(std::string_view letters, char letter)
{
    const auto at = letters.find(letter);
    return at == std::string_view::npos ? std::nullopt : std::optional(static_cast<Enum>(at));
}

std::string codes(values::Level level)
{
    std::string all;
    for (const targets::Target &target : targets::targets(level))
        all += std::string(all.empty() ? "" : " ") + target.code;
    return all;
}

template <typename States>
std::string letters(const States &states)
{
    std::string all;
    for (const targets::State state : states)
        all += letter(stateLetters, state);
    return all;
}

/// The targets named in a line of codes; nullptr for one that this program does not know.
std::vector<const targets::Target *> named(const std::string &line)
{
    std::vector<const targets::Target *> found;
    std::istringstream words(line);
    for (std::string code; words >> code;)
        found.push_back(targets::findTarget(code));
    return found;
}

/// Puts the states in \a text, one a letter, at the places of \a of in \a states.
template <typename States>
bool take(std::string_view text, const std::vector<const targets::Target *> &of, States &states)
{
    if (text.size() != of.size())
        return false;
    for (std::size_t i = 0; i < of.size(); ++i) {
        const auto state = meaning<targets::State>(stateLetters, text[i]);
        if (!state)
            return false;
        if (of[i])
            states[targets::indexOf(*of[i])] = *state;
    }
    return true;
}

/// A number as it is on a line of its own: a code may hold a line break.
std::string onOneLine(const std::string &number)
{
    std::string line;
    for (const char c : number)
        line += c == '\\' ? std::string("\\\\") : c == '\n' ? std::string("\\n") : std::string(1, c);
    return line;
}

std::string fromOneLine(std::string_view line)
{
    std::string number;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool marked = line[i] == '\\' && i + 1 < line.size();
        number += !marked ? line[i] : line[++i] == 'n' ? '\n' : line[i];
    }
    return number;
}

bool takeHousehold(std::string_view line, const std::vector<const targets::Target *> &of, Reported &reported)
{
    const auto end = line.find(' ');
    const auto status = meaning<targets::Status>(statusLetters, line.empty() ? ' ' : line.front());
    if (end == std::string_view::npos || !status)
        return false;
    targets::HouseholdResult household;
    household.household = static_cast<std::int64_t>(reported.numbers.size() + 1);
    household.status = *status;
    household.states.fill(targets::State::NotApplicable);
    reported.numbers.push_back(fromOneLine(line.substr(end + 1)));
    const bool isWhole = take(line.substr(1, end - 1), of, household.states);
    reported.village.results.push_back(household);
    return isWhole;
}

} // namespace

std::optional<targets::State> Reported::state(const targets::Target &target, std::size_t household) const
{
    if (std::ranges::find(judged, &target) == judged.end())
        return std::nullopt;
    return target.level == values::Level::Household
               ? village.results[household].states[targets::indexOf(target)]
               : village.own[targets::indexOf(target)];
}

Reported report(const targets::VillageResult &village, std::span<const targets::HouseholdName> names)
{
    Reported reported;
    reported.village = village;
    reported.village.results.clear();
    for (const targets::HouseholdName &name : names) {
        const auto found = std::ranges::find(village.results, name.id, &targets::HouseholdResult::household);
        if (found == village.results.end())
            continue;
        reported.numbers.push_back(name.no);
        reported.village.results.push_back(*found);
    }
    for (const targets::Target &target : targets::targets())
        if (target.level == values::Level::Household || target.level == values::Level::Village)
            reported.judged.push_back(&target);
    return reported;
}

std::string written(const Reported &reported)
{
    const targets::VillageResult &village = reported.village;
    const auto out = village.statuses[static_cast<std::size_t>(targets::Status::OutOfPoverty)];
    std::string text = "户 " + std::to_string(village.householdCount()) + " · 已脱贫 " + std::to_string(out) +
                       " · 可脱贫 " + std::to_string(village.readyHouseholds) + "\n";
    text += codes(values::Level::Household) + "\n" + codes(values::Level::Village) + "\n";
    text += std::string(village.poor ? "1" : "0") + letters(village.own) + "\n";
    for (std::size_t i = 0; i < village.results.size(); ++i)
        text += letter(statusLetters, village.results[i].status) + letters(village.results[i].states) + ' ' +
                onOneLine(reported.numbers[i]) + "\n";
    text.pop_back(); // texts are stored trimmed
    return text;
}

std::optional<Reported> readReported(std::string_view text)
{
    std::istringstream lines{std::string(text)};
    std::string line;
    Reported reported;
    std::getline(lines, line); // for people
    std::getline(lines, line);
    const auto ofHouseholds = named(line);
    std::getline(lines, line);
    const auto ofVillage = named(line);
    reported.village.own.fill(targets::State::NotApplicable);
    if (!std::getline(lines, line) || line.empty() ||
        !take(std::string_view(line).substr(1), ofVillage, reported.village.own))
        return std::nullopt;
    reported.village.poor = line.front() == '1';
    while (std::getline(lines, line))
        if (!takeHousehold(line, ofHouseholds, reported))
            return std::nullopt;
    for (const auto *all : {&ofHouseholds, &ofVillage})
        std::ranges::copy_if(*all, std::back_inserter(reported.judged),
                             [](const targets::Target *one) { return one; });
    reported.village.count();
    return reported;
}

} // namespace chulie::closing
