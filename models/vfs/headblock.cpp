#include "models/vfs/headblock.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <sodium.h>
#include <string_view>

namespace chulie::vfs {

namespace {

constexpr std::string_view magic = "Chulie protected";
constexpr std::size_t versionAt = 16;
constexpr std::size_t identityAt = 24;
constexpr quint32 formVersion = 1;

} // namespace

bool saysSealed(std::span<const unsigned char> beginning)
{
    return beginning.size() >= magic.size() &&
           std::ranges::equal(beginning.first(magic.size()), magic,
                              [](unsigned char a, char b) { return a == static_cast<unsigned char>(b); });
}

bool isNewerForm(const HeadBlock &block)
{
    return qFromLittleEndian<quint32>(block.data() + versionAt) != formVersion;
}

std::optional<HeadBlock> readHead(QIODevice &file)
{
    HeadBlock block{};
    const bool isRead =
        file.seek(0) && file.read(reinterpret_cast<char *>(block.data()), headSize) == headSize;
    return isRead && saysSealed(block) ? std::optional(block) : std::nullopt;
}

HeadBlock makeHead(const Identity &identity, const keys::Slot &slot)
{
    HeadBlock block{};
    std::ranges::copy(magic, block.begin());
    qToLittleEndian(formVersion, block.data() + versionAt);
    std::ranges::copy(identity, block.begin() + identityAt);
    std::ranges::copy(slot, block.begin() + slotsAt[0]);
    std::ranges::copy(bound(Salts{}, identity), block.begin() + saltsAt);
    return block;
}

Identity identityIn(const HeadBlock &block)
{
    Identity identity;
    std::memcpy(identity.data(), block.data() + identityAt, identity.size());
    return identity;
}

keys::Slot slotIn(const HeadBlock &block, std::size_t place)
{
    keys::Slot slot;
    std::memcpy(slot.data(), block.data() + slotsAt.at(place), slot.size());
    return slot;
}

std::vector<std::size_t> wholeSlots(const HeadBlock &block)
{
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < slotsAt.size(); ++place)
        if (keys::isWhole(slotIn(block, place)))
            places.push_back(place);
    std::ranges::sort(places, [&](std::size_t a, std::size_t b) {
        return keys::turnOf(slotIn(block, a)) > keys::turnOf(slotIn(block, b));
    });
    return places;
}

BoundSalts bound(const Salts &salts, const Identity &identity)
{
    BoundSalts bytes{};
    std::ranges::copy(salts, bytes.begin());
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, bytes.size() - salts.size());
    crypto_generichash_update(&state, identity.data(), identity.size());
    crypto_generichash_update(&state, salts.data(), salts.size());
    crypto_generichash_final(&state, bytes.data() + salts.size(), bytes.size() - salts.size());
    return bytes;
}

} // namespace chulie::vfs
