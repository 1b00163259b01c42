#include "models/keys/secret.h"

#include <QtGlobal>

#include <sodium.h>

namespace chulie::keys {

namespace {

constexpr auto backups = "chuliebk"; ///< libsodium takes eight characters
constexpr std::uint64_t firstBackupKey = 1;

} // namespace

Secret::Secret()
{
    const bool isReady = sodium_init() >= 0;
    Q_ASSERT(isReady);
    m_bytes = static_cast<unsigned char *>(sodium_malloc(size));
    Q_CHECK_PTR(m_bytes);
}

Secret::~Secret()
{
    sodium_free(m_bytes);
}

Key drawKey()
{
    auto key = std::make_shared<Secret>();
    randombytes_buf(key->data(), Secret::size);
    return key;
}

Key backupKey(const Secret &fileKey)
{
    static_assert(Secret::size == crypto_kdf_KEYBYTES);
    auto key = std::make_shared<Secret>();
    crypto_kdf_derive_from_key(key->data(), Secret::size, firstBackupKey, backups, fileKey.data());
    return key;
}

} // namespace chulie::keys
