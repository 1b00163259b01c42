#pragma once

#include <QByteArrayView>

#include <string>

namespace chulie::journal {

/// What names \a bytes: their BLAKE2b-256 in 64 hexadecimal digits.
[[nodiscard]] std::string digestOf(QByteArrayView bytes);

} // namespace chulie::journal
