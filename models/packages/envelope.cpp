#include "models/packages/envelope.h"

#include "models/packages/sealing.h"
#include "models/values/littleendian.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

#include <algorithm>

#include <zstd.h>

namespace chulie::packages {

using values::Failure;

namespace {

constexpr QByteArrayView magic("Chuliepk", 8);
constexpr auto newestForm = static_cast<quint32>(Form::WithPictures);
constexpr quint32 isEncrypted = 1; ///< a flag
constexpr qsizetype headerSize = 64;
constexpr qsizetype sealAt = 24; ///< salt and stream header
constexpr qsizetype checkSize = 32;
constexpr int level = ZSTD_CLEVEL_DEFAULT;
/// What a file of some size may hold at most: histories compress about tenfold. A file that promises more is
/// made to fill the memory.
constexpr qint64 mostPerByte = 400;
constexpr qint64 mostContent = qint64{1} << 31;

static_assert(sealAt + sealing::headerSize == headerSize);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Packages)
};

using values::littleendian::put;
using values::littleendian::take;

quint32 flagsOf(const QByteArray &file)
{
    return take<quint32>(file, 12);
}

QByteArray checkOf(QByteArrayView bytes)
{
    QCryptographicHash check(QCryptographicHash::Blake2b_256);
    check.addData(bytes);
    return check.result();
}

values::Result<QByteArray> compressed(const std::string &content)
{
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(content.size())), Qt::Uninitialized);
    const std::size_t size = ZSTD_compress(packed.data(), static_cast<std::size_t>(packed.size()),
                                           content.data(), content.size(), level);
    if (ZSTD_isError(size))
        return Failure{
            Words::tr("The package cannot be made: %1.").arg(QString::fromLatin1(ZSTD_getErrorName(size))),
            {}};
    packed.truncate(static_cast<qsizetype>(size));
    return packed;
}

/// The \a size bytes that are compressed in \a packed; nothing where that is not what it holds.
values::Result<std::string> decompressed(const QByteArray &packed, qint64 size, const QString &name)
{
    std::string content(static_cast<std::size_t>(size), '\0');
    const std::size_t done = ZSTD_decompress(content.data(), content.size(), packed.constData(),
                                             static_cast<std::size_t>(packed.size()));
    if (ZSTD_isError(done) || done != content.size())
        return damaged(name);
    return content;
}

Failure newer(const QString &name)
{
    return {
        Words::tr("%1 was made by a newer version of Chulie. Please update the program; nothing was taken "
                  "from the package.")
            .arg(name),
        {}};
}

/// What can be said of \a file before its passphrase is needed; \a name is for the message.
values::Result<void> check(const QByteArray &file, const QString &name)
{
    if (!file.startsWith(magic))
        return Failure{Words::tr("%1 is not a package of Chulie. Nothing was taken from it.").arg(name), {}};
    if (!isWhole(file))
        return damaged(name);
    if (take<quint32>(file, 8) > newestForm || (flagsOf(file) & ~isEncrypted) != 0)
        return newer(name);
    const qint64 size = take<qint64>(file, 16);
    if (take<quint32>(file, 8) == 0 || size < 0 || size > mostContent || size > file.size() * mostPerByte)
        return damaged(name);
    return {};
}

} // namespace

Failure damaged(const QString &name)
{
    return {Words::tr(
                "The package %1 is damaged or was cut off: nothing was taken from it. Ask for it once more.")
                .arg(name),
            {}};
}

bool isWhole(const QByteArray &file)
{
    const qsizetype checked = file.size() - checkSize;
    const QByteArrayView all(file);
    return checked >= headerSize && checkOf(all.first(checked)) == all.last(checkSize);
}

std::string contentOf(QIODevice &file)
{
    const qint64 checked = file.size() - checkSize;
    if (checked < headerSize || !file.seek(checked))
        return {};
    const QByteArray check = file.read(checkSize);
    return check.size() == checkSize ? check.toHex().toStdString() : std::string();
}

bool needsPassphrase(const QByteArray &file)
{
    return file.size() >= headerSize && file.startsWith(magic) && (flagsOf(file) & isEncrypted) != 0;
}

values::Result<QByteArray> seal(const std::string &content, const QString &passphrase, Form form)
{
    auto body = compressed(content);
    if (!body)
        return body.failure();
    QByteArray file = magic.toByteArray();
    put(file, static_cast<quint32>(form));
    put(file, passphrase.isEmpty() ? quint32{0} : isEncrypted);
    put(file, static_cast<qint64>(content.size()));
    if (passphrase.isEmpty()) {
        file.resize(headerSize, '\0');
        file += *body;
    } else {
        auto sealed = sealing::seal(*body, passphrase, file);
        if (!sealed)
            return sealed.failure();
        file = *std::move(sealed);
    }
    file += checkOf(file);
    return file;
}

values::Result<std::string> unseal(const QByteArray &file, const QString &passphrase, const QString &name)
{
    if (auto checked = check(file, name); !checked)
        return checked.failure();
    const qint64 size = take<qint64>(file, 16);
    QByteArray body = file.mid(headerSize, file.size() - headerSize - checkSize);
    if (!needsPassphrase(file))
        return decompressed(body, size, name);
    if (passphrase.isEmpty())
        return Failure{Words::tr("The package %1 needs its passphrase.").arg(name), {}};
    auto opened = sealing::unseal(body, passphrase, file.left(headerSize));
    if (!opened)
        return opened.failure();
    if (!*opened)
        return Failure{
            Words::tr("The passphrase is not that of the package %1. Nothing was taken from it.").arg(name),
            {}};
    return decompressed(**opened, size, name);
}

bool needPassphrase(const QStringList &files)
{
    constexpr qint64 beginning = 64; // the flags are in it
    return std::ranges::any_of(files, [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && needsPassphrase(file.read(beginning));
    });
}

} // namespace chulie::packages
