#include "models/vfs/sealedform.h"

#include "models/vfs/headblock.h"

#include <algorithm>
#include <cstring>
#include <sodium.h>

namespace chulie::vfs {

namespace {

constexpr std::size_t contentSize = pageSize - reservedSize;
constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(std::tuple_size_v<Nonce> == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(std::tuple_size_v<Nonce> + tagSize == reservedSize);

/// The bytes of a frame's header that are stored as they are: page number, size, salts. SQLite's sum over the
/// page follows; it is sealed with the page.
constexpr std::size_t openSize = 16;
constexpr std::size_t sumSize = frameHeaderSize - openSize;

Nonce drawNonce()
{
    Nonce nonce;
    randombytes_buf(nonce.data(), nonce.size());
    return nonce;
}

/// What is authenticated with a page: its number (little-endian) and the identity of its file.
std::array<unsigned char, 20> placeOf(std::uint32_t number, const Identity &identity)
{
    std::array<unsigned char, 20> place{};
    for (std::size_t i = 0; i < 4; ++i)
        place[i] = static_cast<unsigned char>(number >> (8 * i));
    std::ranges::copy(identity, place.begin() + 4);
    return place;
}

/// The same of a frame, whose header begins with the page's number (big-endian), and the rest of what is
/// stored as it is.
std::array<unsigned char, 32> placeOf(std::span<const unsigned char, frameSize> frame,
                                      const Identity &identity)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = number << 8 | frame[i];
    std::array<unsigned char, 32> place{};
    std::ranges::copy(placeOf(number, identity), place.begin());
    std::ranges::copy(frame.subspan<4, openSize - 4>(), place.begin() + 20);
    return place;
}

/// Seals the first bytes of \a message, which ends with room for nonce and tag.
void sealBytes(std::span<unsigned char> message, std::span<const unsigned char> place, const Nonce &nonce,
               const keys::Secret &key)
{
    const std::span<unsigned char> content = message.first(message.size() - reservedSize);
    unsigned char *reserved = content.data() + content.size();
    std::ranges::copy(nonce, reserved);
    crypto_aead_xchacha20poly1305_ietf_encrypt_detached(content.data(), reserved + nonce.size(), nullptr,
                                                        content.data(), content.size(), place.data(),
                                                        place.size(), nullptr, nonce.data(), key.data());
}

bool openBytes(std::span<unsigned char> message, std::span<const unsigned char> place,
               const keys::Secret &key)
{
    const std::span<unsigned char> content = message.first(message.size() - reservedSize);
    unsigned char *reserved = content.data() + content.size();
    const int code = crypto_aead_xchacha20poly1305_ietf_decrypt_detached(
        content.data(), nullptr, content.data(), content.size(), reserved + std::tuple_size_v<Nonce>,
        place.data(), place.size(), reserved, key.data());
    std::memset(reserved, 0, reservedSize);
    return code == 0;
}

} // namespace

sqlite3_int64 SealedForm::start() const
{
    return headSize;
}

PageState SealedForm::open(Page page, std::uint32_t number)
{
    if (m_key && openBytes(page, placeOf(number, m_identity), *m_key))
        return PageState::Whole;
    std::ranges::fill(page, static_cast<unsigned char>(0));
    return PageState::Wrong;
}

void SealedForm::seal(Page page, std::uint32_t number, const Salts &) const
{
    seal(page, number, drawNonce());
}

void SealedForm::seal(Page page, std::uint32_t number, const Nonce &nonce) const
{
    sealBytes(page, placeOf(number, m_identity), nonce, *m_key);
}

Bond SealedForm::bond(const StoredPages &file) const
{
    BoundSalts stored;
    if (file.readBytes(stored.data(), static_cast<int>(stored.size()), saltsAt) != SQLITE_OK)
        return {{}, false};
    Bond bond;
    std::copy_n(stored.begin(), bond.salts.size(), bond.salts.begin());
    bond.isSure = bound(bond.salts, m_identity) == stored;
    return bond;
}

int SealedForm::bind(const StoredPages &file, const Salts &salts) const
{
    if (const Bond present = bond(file); present.isSure && present.salts == salts)
        return SQLITE_OK;
    const BoundSalts bytes = bound(salts, m_identity);
    const int code = file.writeBytes(bytes.data(), static_cast<int>(bytes.size()), saltsAt);
    return code == SQLITE_OK ? file.sync() : code;
}

FrameState SealedForm::openFrame(Frame frame) const
{
    if (m_key && openBytes(frame.subspan<openSize>(), placeOf(frame, m_identity), *m_key))
        return FrameState::Whole;
    return FrameState::Wrong;
}

void SealedForm::sealFrame(Frame frame) const
{
    sealFrame(frame, drawNonce());
}

void SealedForm::sealFrame(Frame frame, const Nonce &nonce) const
{
    static_assert(sumSize + contentSize + reservedSize == frameSize - openSize);
    sealBytes(frame.subspan<openSize>(), placeOf(frame, m_identity), nonce, *m_key);
}

} // namespace chulie::vfs
