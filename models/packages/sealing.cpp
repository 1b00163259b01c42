#include "models/packages/sealing.h"

#include "models/keys/derivation.h"
#include "models/keys/stream.h"

#include <QBuffer>

#include <algorithm>
#include <sodium.h>

namespace chulie::packages::sealing {

namespace {

constexpr qsizetype saltSize = std::tuple_size_v<keys::Salt>;
constexpr qsizetype streamHeaderSize = headerSize - saltSize;
/// What every package costs: it is no part of the form.
constexpr keys::Cost cost{.passes = 3, .kibibytes = 256 * 1024};

static_assert(streamHeaderSize == crypto_secretstream_xchacha20poly1305_HEADERBYTES);

} // namespace

values::Result<QByteArray> seal(const QByteArray &body, const QString &passphrase, const QByteArray &header)
{
    keys::Salt salt;
    randombytes_buf(salt.data(), salt.size());
    const auto key = keys::derive(passphrase, salt, cost);
    if (!key)
        return key.failure();
    QByteArray sealed = header;
    sealed.append(reinterpret_cast<const char *>(salt.data()), saltSize);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    keys::StreamWriter writer(out, **key, sealed);
    const bool isWritten = writer.write(body) == body.size() && writer.finish();
    Q_ASSERT(isWritten);
    return QByteArray(sealed + out.data());
}

values::Result<std::optional<QByteArray>> unseal(const QByteArray &body, const QString &passphrase,
                                                 const QByteArray &header)
{
    const QByteArray before = header.chopped(streamHeaderSize);
    keys::Salt salt;
    std::ranges::copy(before.last(saltSize), salt.begin());
    const auto key = keys::derive(passphrase, salt, cost);
    if (!key)
        return key.failure();
    QByteArray stream = header.last(streamHeaderSize) + body;
    QBuffer in(&stream);
    in.open(QIODevice::ReadOnly);
    keys::StreamReader reader(in, **key, before);
    QByteArray opened = reader.readAll();
    return reader.isWhole() ? std::optional(std::move(opened)) : std::nullopt;
}

} // namespace chulie::packages::sealing
