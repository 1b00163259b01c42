#include "models/keys/slot.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <sodium.h>

namespace chulie::keys {

namespace {

constexpr std::size_t passesAt = 8;
constexpr std::size_t memoryAt = 12;
constexpr std::size_t saltAt = 16;
constexpr std::size_t nonceAt = 32;
constexpr std::size_t sealedAt = 56;
constexpr std::size_t checkAt = 104;

static_assert(nonceAt + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES == sealedAt);
static_assert(sealedAt + Secret::size + crypto_aead_xchacha20poly1305_ietf_ABYTES == checkAt);

using Check = std::array<unsigned char, slotSize - checkAt>;

Check checkOf(const Slot &slot)
{
    Check check{};
    crypto_generichash(check.data(), check.size(), slot.data(), checkAt, nullptr, 0);
    return check;
}

Cost costOf(const Slot &slot)
{
    return {qFromLittleEndian<quint32>(slot.data() + passesAt),
            qFromLittleEndian<quint32>(slot.data() + memoryAt)};
}

Salt saltOf(const Slot &slot)
{
    Salt salt;
    std::memcpy(salt.data(), slot.data() + saltAt, salt.size());
    return salt;
}

} // namespace

values::Result<Slot> wrap(const Secret &key, const QString &passphrase, std::uint64_t turn)
{
    const Cost cost = usualCost();
    Slot slot{};
    qToLittleEndian<quint64>(turn, slot.data());
    qToLittleEndian<quint32>(cost.passes, slot.data() + passesAt);
    qToLittleEndian<quint32>(cost.kibibytes, slot.data() + memoryAt);
    randombytes_buf(slot.data() + saltAt, sealedAt - saltAt); // the nonce too
    const auto wrapping = derive(passphrase, saltOf(slot), cost);
    if (!wrapping)
        return wrapping.failure();
    crypto_aead_xchacha20poly1305_ietf_encrypt(slot.data() + sealedAt, nullptr, key.data(), Secret::size,
                                               slot.data(), nonceAt, nullptr, slot.data() + nonceAt,
                                               (*wrapping)->data());
    std::ranges::copy(checkOf(slot), slot.begin() + checkAt);
    return slot;
}

bool isWhole(const Slot &slot)
{
    return std::ranges::equal(checkOf(slot), std::span(slot).subspan<checkAt>()) && isBearable(costOf(slot));
}

std::uint64_t turnOf(const Slot &slot)
{
    return qFromLittleEndian<quint64>(slot.data());
}

values::Result<std::optional<Key>> unwrap(const Slot &slot, const QString &passphrase)
{
    const auto wrapping = derive(passphrase, saltOf(slot), costOf(slot));
    if (!wrapping)
        return wrapping.failure();
    auto key = std::make_shared<Secret>();
    const int code = crypto_aead_xchacha20poly1305_ietf_decrypt(
        key->data(), nullptr, nullptr, slot.data() + sealedAt, checkAt - sealedAt, slot.data(), nonceAt,
        slot.data() + nonceAt, (*wrapping)->data());
    return code == 0 ? std::optional<Key>(std::move(key)) : std::nullopt;
}

} // namespace chulie::keys
