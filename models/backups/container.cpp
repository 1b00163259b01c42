#include "models/backups/container.h"
#include "models/values/littleendian.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <memory>

#include <zstd.h>

namespace chulie::backups {

namespace {

constexpr QByteArrayView magic("Chuliebk", 8);
constexpr quint32 formVersion = 1;
constexpr qsizetype headerSize = 64;
constexpr qsizetype checkSize = 32;
constexpr qsizetype chunk = 1 << 18;
constexpr auto checkMethod = QCryptographicHash::Blake2b_256;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

using littleendian::put;
using littleendian::take;

QByteArray headerOf(const Facts &facts)
{
    QByteArray header = magic.toByteArray();
    put(header, formVersion);
    put(header, quint32{0});
    put(header, static_cast<qint64>(facts.size));
    put(header, static_cast<qint64>(facts.made.toSecsSinceEpoch()));
    put(header, static_cast<qint64>(facts.acts));
    put(header, static_cast<qint64>(facts.households));
    header.resize(headerSize, '\0');
    return header;
}

Facts factsIn(const QByteArray &header)
{
    return {.size = take<qint64>(header, 16),
            .made = QDateTime::fromSecsSinceEpoch(take<qint64>(header, 24), Qt::UTC),
            .acts = take<qint64>(header, 32),
            .households = take<qint64>(header, 40)};
}

Failure damaged(const QString &name)
{
    return {Words::tr("%1 is damaged or no back-up of a ledger: nothing of it is used.").arg(name), {}};
}

/// Whether \a header begins a back-up of the form that is known here; says in \a failure why not.
bool isHeader(const QByteArray &header, const QString &name, Failure &failure)
{
    const bool isOurs = header.size() == headerSize && header.startsWith(magic);
    const bool isNewer = isOurs && take<quint32>(header, 8) > formVersion;
    failure = isNewer ? Failure{Words::tr("%1 was made by a newer version of Chulie. Please update the "
                                          "program.")
                                    .arg(name),
                                {}}
                      : damaged(name);
    return isOurs && !isNewer && take<quint32>(header, 12) == 0 && factsIn(header).size > 0;
}

Failure refused(const QIODevice &out)
{
    return {Words::tr("The back-up cannot be written: %1.").arg(out.errorString()), out.errorString()};
}

/// Writes to a device and counts the check over what was written.
class Sealed
{
public:
    explicit Sealed(QIODevice &out) : m_out(out), m_check(checkMethod) {}

    bool write(const char *bytes, std::size_t size)
    {
        const auto length = static_cast<qint64>(size);
        m_check.addData(QByteArrayView(bytes, static_cast<qsizetype>(size)));
        return m_out.write(bytes, length) == length;
    }
    bool write(const QByteArray &bytes)
    {
        return write(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    }
    bool seal() { return m_out.write(m_check.result()) == checkSize; }

private:
    QIODevice &m_out;
    QCryptographicHash m_check;
};

struct FreeCompressor
{
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
};
struct FreeDecompressor
{
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

/// Compresses what \a ledger holds; false where it cannot be read or \a out refuses it.
bool compress(QIODevice &ledger, Sealed &out)
{
    const std::unique_ptr<ZSTD_CCtx, FreeCompressor> context(ZSTD_createCCtx());
    QByteArray packed(static_cast<qsizetype>(ZSTD_CStreamOutSize()), Qt::Uninitialized);
    bool isLast = false;
    while (!isLast) {
        const QByteArray plain = ledger.read(chunk);
        isLast = ledger.atEnd();
        if (plain.isEmpty() && !isLast)
            return false;
        ZSTD_inBuffer from{plain.constData(), static_cast<std::size_t>(plain.size()), 0};
        for (std::size_t left = 1; isLast ? left != 0 : from.pos < from.size;) {
            ZSTD_outBuffer to{packed.data(), static_cast<std::size_t>(packed.size()), 0};
            left = ZSTD_compressStream2(context.get(), &to, &from, isLast ? ZSTD_e_end : ZSTD_e_continue);
            if (ZSTD_isError(left) || !out.write(packed.constData(), to.pos))
                return false;
        }
    }
    return true;
}

} // namespace

Result<void> pack(QIODevice &ledger, Facts facts, QIODevice &out)
{
    facts.size = ledger.size();
    Sealed sealed(out);
    if (sealed.write(headerOf(facts)) && compress(ledger, sealed) && sealed.seal())
        return {};
    return refused(out);
}

Result<Facts> glance(const QString &path)
{
    QFile file(path);
    Failure failure = damaged(path);
    const QByteArray header = file.open(QIODevice::ReadOnly) ? file.read(headerSize) : QByteArray();
    return isHeader(header, path, failure) ? Result<Facts>(factsIn(header)) : failure;
}

Result<Facts> verify(QIODevice &packed, const QString &name)
{
    QCryptographicHash check(checkMethod);
    const QByteArray header = packed.read(headerSize);
    check.addData(header);
    qint64 left = packed.size() - headerSize - checkSize;
    while (left > 0) {
        const QByteArray bytes = packed.read(std::min<qint64>(left, chunk));
        if (bytes.isEmpty())
            return damaged(name);
        check.addData(bytes);
        left -= bytes.size();
    }
    Failure failure;
    const bool isKnown = isHeader(header, name, failure);
    if (left < 0 || packed.read(checkSize) != check.result())
        return damaged(name);
    if (!isKnown)
        return failure;
    return packed.seek(0) ? Result<Facts>(factsIn(header)) : damaged(name);
}

Result<void> unpack(QIODevice &packed, const Facts &facts, QIODevice &out)
{
    const Failure damage = damaged(QCoreApplication::translate("Backups", "The back-up"));
    const std::unique_ptr<ZSTD_DCtx, FreeDecompressor> context(ZSTD_createDCtx());
    QByteArray plain(static_cast<qsizetype>(ZSTD_DStreamOutSize()), Qt::Uninitialized);
    qint64 written = 0;
    std::size_t hint = 1;
    if (!packed.seek(headerSize))
        return damage;
    for (qint64 left = packed.size() - headerSize - checkSize; left > 0;) {
        const QByteArray bytes = packed.read(std::min<qint64>(left, chunk));
        if (bytes.isEmpty())
            return damage;
        left -= bytes.size();
        ZSTD_inBuffer from{bytes.constData(), static_cast<std::size_t>(bytes.size()), 0};
        bool isFull = true;
        while (from.pos < from.size || isFull) {
            ZSTD_outBuffer to{plain.data(), static_cast<std::size_t>(plain.size()), 0};
            hint = ZSTD_decompressStream(context.get(), &to, &from);
            if (ZSTD_isError(hint))
                return damage;
            isFull = to.pos == to.size;
            written += static_cast<qint64>(to.pos);
            if (written > facts.size)
                return damage;
            if (out.write(plain.constData(), static_cast<qint64>(to.pos)) != static_cast<qint64>(to.pos))
                return refused(out);
            if (hint == 0)
                break;
        }
    }
    return hint == 0 && written == facts.size ? Result<void>() : damage;
}

} // namespace chulie::backups
