#pragma once

#include "models/keys/secret.h"
#include "models/values/result.h"

#include <QString>

#include <array>
#include <cstdint>

/// Argon2id: from a passphrase to a key.
namespace chulie::keys {

/// What a derivation takes: it makes guessing expensive.
struct Cost
{
    std::uint32_t passes = 0;
    std::uint32_t kibibytes = 0;
};

using Salt = std::array<unsigned char, 16>;

/// The cost that a new passphrase gets.
[[nodiscard]] Cost usualCost();
/// Whether a file may ask for \a cost. One that asks for less makes its passphrase easy to guess; one that
/// asks for more makes the program hang or takes all memory.
[[nodiscard]] bool isBearable(const Cost &cost);

/// The key that \a passphrase (in Unicode's normal form C) gives with \a salt. Fails where there is not the
/// memory that it takes.
[[nodiscard]] values::Result<Key> derive(const QString &passphrase, const Salt &salt, const Cost &cost);

/// While it lives, new passphrases of this process cost next to nothing, and files may ask for as little: for
/// tests.
class CheapCosts
{
public:
    CheapCosts();
    ~CheapCosts();
    CheapCosts(const CheapCosts &) = delete;
    CheapCosts &operator=(const CheapCosts &) = delete;
};

} // namespace chulie::keys
