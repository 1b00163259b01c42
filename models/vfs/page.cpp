#include "models/vfs/page.h"

#include <algorithm>
#include <cstring>
#include <sodium.h>
#include <string_view>

namespace chulie::vfs {

namespace {

constexpr std::string_view magic("SQLite format 3\0", 16);
constexpr std::size_t checkSize = 16;
constexpr std::size_t checkAt = pageSize - reservedSize;
constexpr std::size_t identityAt = checkAt + checkSize;
constexpr std::size_t saltsAt = identityAt + std::tuple_size_v<Identity>;
static_assert(saltsAt + std::tuple_size_v<Salts> == pageSize);

using Check = std::array<unsigned char, checkSize>;

/// BLAKE2b over the page's number (little-endian), what stands before the check and what stands behind it.
Check checkOf(ConstPage page, std::uint32_t number)
{
    std::array<unsigned char, 4> place{};
    for (std::size_t i = 0; i < place.size(); ++i)
        place[i] = static_cast<unsigned char>(number >> (8 * i));
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, checkSize);
    crypto_generichash_update(&state, place.data(), place.size());
    crypto_generichash_update(&state, page.data(), checkAt);
    crypto_generichash_update(&state, page.data() + identityAt, pageSize - identityAt);
    Check check{};
    crypto_generichash_final(&state, check.data(), check.size());
    return check;
}

bool isEmpty(std::span<const unsigned char> bytes)
{
    return std::ranges::all_of(bytes, [](unsigned char byte) { return byte == 0; });
}

} // namespace

PageState stateOf(ConstPage page, std::uint32_t number)
{
    const Check check = checkOf(page, number);
    if (std::ranges::equal(check, page.subspan<checkAt, checkSize>()))
        return PageState::Whole;
    // A page of nothing but zeros is what a disk lost.
    if (isEmpty(page.last<reservedSize>()) && !isEmpty(page))
        return PageState::Bare;
    return PageState::Wrong;
}

Identity identityOf(ConstPage page)
{
    Identity identity;
    std::memcpy(identity.data(), page.data() + identityAt, identity.size());
    return identity;
}

Salts saltsOf(ConstPage page)
{
    Salts salts;
    std::memcpy(salts.data(), page.data() + saltsAt, salts.size());
    return salts;
}

void mark(Page page, std::uint32_t number, const Identity &identity, const Salts &salts)
{
    std::memcpy(page.data() + identityAt, identity.data(), identity.size());
    std::memcpy(page.data() + saltsAt, salts.data(), salts.size());
    const Check check = checkOf(page, number);
    std::memcpy(page.data() + checkAt, check.data(), check.size());
}

void clearMark(Page page)
{
    std::memset(page.data() + checkAt, 0, reservedSize);
}

bool saysChecked(std::span<const unsigned char, 100> header)
{
    // https://www.sqlite.org/fileformat.html#the_database_header
    constexpr std::size_t reservedAt = 20;
    constexpr std::size_t applicationAt = 68;
    if (!std::ranges::equal(header.first<magic.size()>(), magic,
                            [](unsigned char a, char b) { return a == static_cast<unsigned char>(b); }))
        return false;
    std::uint32_t application = 0;
    for (std::size_t i = 0; i < 4; ++i)
        application = application << 8 | header[applicationAt + i];
    // Any number: a ledger of before has none, and a changed bit must not make one of it.
    return application == static_cast<std::uint32_t>(ledgerApplicationId) && header[reservedAt] != 0;
}

Identity drawIdentity()
{
    Identity identity;
    randombytes_buf(identity.data(), identity.size());
    return identity;
}

} // namespace chulie::vfs
