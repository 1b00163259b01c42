#pragma once

#include <QString>

namespace chulie::keys {

/// How hard a passphrase is to guess.
enum class Strength { None, Weak, Fair, Good };

/// A rough measure: how many letters there are, of how many kinds, not counting those that repeat or follow
/// the one before (aaa, 123). Digits alone are weak: dates, telephone and identity numbers are guessed first.
[[nodiscard]] Strength strengthOf(const QString &passphrase);

} // namespace chulie::keys
