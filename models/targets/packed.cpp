#include "models/targets/packed.h"

#include <cstring>
#include <numeric>

namespace chulie::targets {

namespace {

// The bytes: a word for rules and targets; the village's own states; then a household after the other, by id:
// its id, and a word of two bits a state with its status on top. A check word over it all comes last, because
// damage that still reads as states would be believed.
static_assert(householdTargets * 2 + 2 <= 64 && villageTargets * 2 <= 64);

constexpr std::size_t wordSize = sizeof(std::uint64_t);

void put(std::string &bytes, std::uint64_t word)
{
    bytes.append(reinterpret_cast<const char *>(&word), wordSize);
}

std::uint64_t take(std::string_view bytes, std::size_t at)
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + at, wordSize);
    return word;
}

template <std::size_t Count>
std::uint64_t packStates(const std::array<State, Count> &states)
{
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < Count; ++i)
        word |= std::uint64_t{static_cast<std::uint8_t>(states[i])} << (2 * i);
    return word;
}

template <std::size_t Count>
void unpackStates(std::uint64_t word, std::array<State, Count> &states)
{
    for (std::size_t i = 0; i < Count; ++i)
        states[i] = static_cast<State>(word >> (2 * i) & 3);
}

// FNV-1a
constexpr std::uint64_t firstSum = 0xcbf29ce484222325;
constexpr std::uint64_t next(std::uint64_t sum, std::uint64_t word)
{
    return (sum ^ word) * 0x100000001b3;
}

std::uint64_t check(std::string_view bytes)
{
    std::uint64_t sum = firstSum;
    for (std::size_t at = 0; at + wordSize <= bytes.size(); at += wordSize)
        sum = next(sum, take(bytes, at));
    return sum;
}

constexpr std::uint64_t withCodes(std::uint64_t sum, std::span<const Target> targets)
{
    for (const Target &target : targets)
        for (const char letter : std::string_view(target.code))
            sum = next(sum, static_cast<std::uint8_t>(letter));
    return sum;
}

constexpr std::uint64_t theseRules =
    withCodes(withCodes(next(firstSum, rulesVersion), householdTargetList), villageTargetList);

} // namespace

std::string pack(const VillageResult &village)
{
    std::string bytes;
    bytes.reserve(wordSize * (3 + 2 * village.results.size()));
    put(bytes, theseRules);
    put(bytes, packStates(village.own));
    for (const HouseholdResult &household : village.results) {
        put(bytes, static_cast<std::uint64_t>(household.household));
        put(bytes, packStates(household.states) | std::uint64_t{static_cast<std::uint8_t>(household.status)}
                                                      << (2 * householdTargets));
    }
    put(bytes, check(bytes));
    return bytes;
}

bool isOfTheseRules(std::string_view bytes)
{
    return bytes.size() >= wordSize && take(bytes, 0) == theseRules;
}

bool unpack(std::string_view bytes, VillageResult &village)
{
    constexpr std::size_t least = 3 * wordSize;
    if (bytes.size() < least || !isOfTheseRules(bytes) || (bytes.size() - least) % (2 * wordSize) != 0)
        return false;
    const std::size_t end = bytes.size() - wordSize;
    if (take(bytes, end) != check(bytes.substr(0, end)))
        return false;
    unpackStates(take(bytes, wordSize), village.own);
    village.results.clear();
    village.results.reserve((bytes.size() - least) / (2 * wordSize));
    for (std::size_t at = 2 * wordSize; at < end; at += 2 * wordSize) {
        HouseholdResult &household = village.results.emplace_back();
        household.household = static_cast<std::int64_t>(take(bytes, at));
        const std::uint64_t word = take(bytes, at + wordSize);
        unpackStates(word, household.states);
        household.status = static_cast<Status>(word >> (2 * householdTargets) & 3);
        if (household.status > Status::PoorAgain)
            return false;
    }
    village.count();
    return true;
}

} // namespace chulie::targets
