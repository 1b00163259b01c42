#pragma once

#include <QByteArray>
#include <QtEndian>

/// Numbers in files of our own, little-endian.
namespace chulie::values::littleendian {

template <typename Integer>
void put(QByteArray &bytes, Integer number)
{
    char raw[sizeof number];
    qToLittleEndian(number, raw);
    bytes.append(raw, sizeof raw);
}

/// The number at \a at, which lies whole in \a bytes.
template <typename Integer>
[[nodiscard]] Integer take(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<Integer>(bytes.constData() + at);
}

} // namespace chulie::values::littleendian
