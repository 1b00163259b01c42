#include "models/backups/container.h"
#include "models/keys/stream.h"
#include "models/values/littleendian.h"
#include "models/values/refusal.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <memory>

#include <zstd.h>

namespace chulie::backups {

using values::Failure;

namespace {

constexpr QByteArrayView magic("Chuliebk", 8);
constexpr quint32 formVersion = 1;
constexpr quint32 isEncrypted = 1; ///< a flag
constexpr qsizetype headerSize = 64;
constexpr qsizetype identitySize = std::tuple_size_v<keys::Identity>;
constexpr qsizetype keySize = identitySize + static_cast<qsizetype>(keys::slotSize);
constexpr qsizetype checkSize = 32;
constexpr qsizetype chunk = 1 << 18;
/// The usual one takes twice the time and saves a fifteenth of the room: an import waits for its back-up.
constexpr int compressionLevel = 1;
constexpr auto checkMethod = QCryptographicHash::Blake2b_256;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

using values::littleendian::put;
using values::littleendian::take;

QByteArray headerOf(const Facts &facts, bool isSealed)
{
    QByteArray header = magic.toByteArray();
    put(header, formVersion);
    put(header, isSealed ? isEncrypted : quint32{0});
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
    return isOurs && !isNewer && take<quint32>(header, 12) <= isEncrypted && factsIn(header).size > 0;
}

bool isSealed(const QByteArray &header)
{
    return header.size() >= headerSize && header.startsWith(magic) &&
           take<quint32>(header, 12) == isEncrypted;
}

Failure locked()
{
    return {Words::tr("The back-up is protected: its passphrase is needed."), {}};
}

Failure refused(const QIODevice &out)
{
    const QString reason = values::files::refusalOf(out);
    return {Words::tr("The back-up cannot be written: %1.").arg(reason), reason};
}

/// Writes to a device and counts the check over what was written.
class Checking : public QIODevice
{
public:
    explicit Checking(QIODevice &out) : m_out(out), m_check(checkMethod)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    bool put(const QByteArray &bytes) { return write(bytes) == bytes.size(); }
    bool finish() { return m_out.write(m_check.result()) == checkSize; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 size) override
    {
        m_check.addData(QByteArrayView(bytes, size));
        return m_out.write(bytes, size);
    }

private:
    QIODevice &m_out;
    QCryptographicHash m_check;
};

/// Gives what is packed: what comes between \a from and the check.
class Body : public QIODevice
{
public:
    Body(QIODevice &packed, qint64 from) : m_packed(packed), m_left(packed.size() - from - checkSize)
    {
        if (packed.seek(from))
            open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_left <= 0; }

protected:
    qint64 readData(char *bytes, qint64 size) override
    {
        const qint64 read = m_packed.read(bytes, std::min(size, m_left));
        m_left -= std::max<qint64>(read, 0);
        return read;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_packed;
    qint64 m_left;
};

/// Writes the beginning of a back-up with \a header, and then what \a write gives, encrypted with \a key if
/// there is one; the check last.
template <typename Write>
bool writeAll(const QByteArray &header, const OptionalKey &key, QIODevice &out, const Write &write)
{
    Checking checking(out);
    QByteArray beginning = header;
    if (key) {
        beginning.append(reinterpret_cast<const char *>(key->identity.data()), identitySize);
        beginning.append(reinterpret_cast<const char *>(key->slot.data()), keys::slotSize);
    }
    if (!checking.put(beginning))
        return false;
    if (!key)
        return write(checking) && checking.finish();
    keys::StreamWriter sealing(checking, *keys::backupKey(*key->key), beginning);
    return write(sealing) && sealing.finish() && checking.finish();
}

/// Calls \a read with what is packed in \a packed, decrypted.
template <typename Read>
values::Result<void> readAll(QIODevice &packed, const Read &read)
{
    const Failure damage = damaged(QCoreApplication::translate("Backups", "The back-up"));
    const OptionalKey key = keyOf(packed);
    if (!key) {
        Body body(packed, headerSize);
        return body.isOpen() ? read(body) : damage;
    }
    if (!key->key)
        return locked();
    packed.seek(0);
    const QByteArray beginning = packed.read(headerSize + keySize);
    Body body(packed, headerSize + keySize);
    keys::StreamReader opened(body, *keys::backupKey(*key->key), beginning);
    if (auto done = read(opened); !done)
        return done;
    return opened.isWhole() ? values::Result<void>() : damage;
}

struct FreeCompressor
{
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
};
struct FreeDecompressor
{
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

/// Compresses what \a ledger holds; false where it cannot be read or \a out refuses it.
bool compress(QIODevice &ledger, QIODevice &out)
{
    const std::unique_ptr<ZSTD_CCtx, FreeCompressor> context(ZSTD_createCCtx());
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, compressionLevel);
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
            const auto size = static_cast<qint64>(to.pos);
            if (ZSTD_isError(left) || out.write(packed.constData(), size) != size)
                return false;
        }
    }
    return true;
}

/// Decompresses \a body, of a ledger with \a size bytes.
values::Result<void> decompress(QIODevice &body, qint64 size, QIODevice &out)
{
    const Failure damage = damaged(QCoreApplication::translate("Backups", "The back-up"));
    const std::unique_ptr<ZSTD_DCtx, FreeDecompressor> context(ZSTD_createDCtx());
    QByteArray plain(static_cast<qsizetype>(ZSTD_DStreamOutSize()), Qt::Uninitialized);
    qint64 written = 0;
    std::size_t hint = 1;
    while (!body.atEnd()) {
        const QByteArray bytes = body.read(chunk);
        if (bytes.isEmpty())
            break;
        ZSTD_inBuffer from{bytes.constData(), static_cast<std::size_t>(bytes.size()), 0};
        bool isFull = true;
        while ((from.pos < from.size || isFull) && hint != 0) {
            ZSTD_outBuffer to{plain.data(), static_cast<std::size_t>(plain.size()), 0};
            hint = ZSTD_decompressStream(context.get(), &to, &from);
            isFull = to.pos == to.size;
            written += static_cast<qint64>(to.pos);
            if (ZSTD_isError(hint) || written > size)
                return damage;
            if (out.write(plain.constData(), static_cast<qint64>(to.pos)) != static_cast<qint64>(to.pos))
                return refused(out);
        }
    }
    return hint == 0 && written == size ? values::Result<void>() : damage;
}

/// Copies \a body as it is.
bool copy(QIODevice &body, QIODevice &out)
{
    while (!body.atEnd()) {
        const QByteArray bytes = body.read(chunk);
        if (bytes.isEmpty())
            break;
        if (out.write(bytes) != bytes.size())
            return false;
    }
    return true;
}

} // namespace

values::Result<void> pack(QIODevice &ledger, Facts facts, const OptionalKey &key, QIODevice &out)
{
    facts.size = ledger.size();
    const QByteArray header = headerOf(facts, key.has_value());
    if (writeAll(header, key, out, [&](QIODevice &body) { return compress(ledger, body); }))
        return {};
    return refused(out);
}

values::Result<void> repack(QIODevice &packed, const OptionalKey &key, QIODevice &out)
{
    packed.seek(0);
    const QByteArray header = headerOf(factsIn(packed.read(headerSize)), key.has_value());
    return readAll(packed, [&](QIODevice &from) -> values::Result<void> {
        if (writeAll(header, key, out, [&](QIODevice &to) { return copy(from, to); }))
            return {};
        return refused(out);
    });
}

OptionalKey keyOf(QIODevice &packed)
{
    if (!packed.seek(0) || !isSealed(packed.read(headerSize)))
        return std::nullopt;
    const QByteArray bytes = packed.read(keySize);
    if (bytes.size() != keySize)
        return std::nullopt;
    keys::FileKey key;
    std::copy_n(bytes.begin(), identitySize, key.identity.begin());
    std::copy_n(bytes.begin() + identitySize, keys::slotSize, key.slot.begin());
    key.key = keys::find(key.identity);
    return key;
}

values::Result<Facts> glance(const QString &path)
{
    QFile file(path);
    Failure failure = damaged(path);
    const QByteArray header = file.open(QIODevice::ReadOnly) ? file.read(headerSize) : QByteArray();
    return isHeader(header, path, failure) ? values::Result<Facts>(factsIn(header)) : failure;
}

values::Result<Facts> verify(QIODevice &packed, const QString &name)
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
    return packed.seek(0) ? values::Result<Facts>(factsIn(header)) : damaged(name);
}

values::Result<void> unpack(QIODevice &packed, const Facts &facts, QIODevice &out)
{
    return readAll(packed, [&](QIODevice &body) { return decompress(body, facts.size, out); });
}

} // namespace chulie::backups
