#include "models/packages/sealing.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

#include <sodium.h>

namespace chulie::packages::sealing {

namespace {

constexpr qsizetype chunk = 1 << 16;
constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype sealedChunk = chunk + crypto_secretstream_xchacha20poly1305_ABYTES;

static_assert(saltSize + crypto_secretstream_xchacha20poly1305_HEADERBYTES == headerSize);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Packages)
};

const unsigned char *bytes(const QByteArray &of, qsizetype at = 0)
{
    return reinterpret_cast<const unsigned char *>(of.constData()) + at;
}

unsigned char *bytes(QByteArray &of, qsizetype at = 0)
{
    return reinterpret_cast<unsigned char *>(of.data()) + at;
}

/// A key in memory that is cleared when it is done with.
class Key
{
public:
    Key() = default;
    ~Key() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    Key(const Key &) = delete;
    Key &operator=(const Key &) = delete;

    /// Makes it of \a passphrase; false where the memory that takes is not there.
    [[nodiscard]] bool derive(const QString &passphrase, const unsigned char *salt)
    {
        const QByteArray words = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
        return sodium_init() >= 0 &&
               crypto_pwhash(m_bytes.data(), m_bytes.size(), words.constData(),
                             static_cast<unsigned long long>(words.size()), salt,
                             crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE,
                             crypto_pwhash_ALG_ARGON2ID13) == 0;
    }
    [[nodiscard]] const unsigned char *data() const { return m_bytes.data(); }

private:
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> m_bytes{};
};

Failure noMemory()
{
    return {Words::tr("There is not enough memory to work with the passphrase. Close other programs."), {}};
}

} // namespace

Result<QByteArray> seal(const QByteArray &body, const QString &passphrase, const QByteArray &header)
{
    QByteArray sealed = header;
    sealed.resize(header.size() + headerSize);
    if (sodium_init() < 0)
        return noMemory();
    randombytes_buf(bytes(sealed, header.size()), static_cast<std::size_t>(saltSize));
    Key key;
    if (!key.derive(passphrase, bytes(sealed, header.size())))
        return noMemory();
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, bytes(sealed, header.size() + saltSize),
                                                    key.data());
    const QByteArray associated = sealed;
    QByteArray to(sealedChunk, Qt::Uninitialized);
    for (qsizetype at = 0; at == 0 || at < body.size(); at += chunk) {
        const qsizetype size = std::min(chunk, body.size() - at);
        const unsigned char tag = at + chunk >= body.size()
                                      ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                      : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
        unsigned long long written = 0;
        crypto_secretstream_xchacha20poly1305_push(&state, bytes(to), &written, bytes(body, at),
                                                   static_cast<unsigned long long>(size), bytes(associated),
                                                   static_cast<unsigned long long>(associated.size()), tag);
        sealed.append(to.constData(), static_cast<qsizetype>(written));
    }
    sodium_memzero(&state, sizeof state);
    return sealed;
}

Result<std::optional<QByteArray>> unseal(const QByteArray &body, const QString &passphrase,
                                         const QByteArray &header)
{
    const qsizetype saltAt = header.size() - headerSize;
    Key key;
    if (!key.derive(passphrase, bytes(header, saltAt)))
        return noMemory();
    crypto_secretstream_xchacha20poly1305_state state;
    unsigned char tag = crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    bool good = crypto_secretstream_xchacha20poly1305_init_pull(&state, bytes(header, saltAt + saltSize),
                                                                key.data()) == 0;
    QByteArray opened;
    QByteArray to(chunk, Qt::Uninitialized);
    for (qsizetype at = 0; good && at < body.size(); at += sealedChunk) {
        const qsizetype size = std::min(sealedChunk, body.size() - at);
        unsigned long long written = 0;
        good = tag == crypto_secretstream_xchacha20poly1305_TAG_MESSAGE &&
               size >= static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_ABYTES) &&
               crypto_secretstream_xchacha20poly1305_pull(
                   &state, bytes(to), &written, &tag, bytes(body, at), static_cast<unsigned long long>(size),
                   bytes(header), static_cast<unsigned long long>(header.size())) == 0;
        opened.append(to.constData(), static_cast<qsizetype>(written));
    }
    sodium_memzero(&state, sizeof state);
    if (!good || tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL)
        return std::optional<QByteArray>();
    return std::optional<QByteArray>(std::move(opened));
}

} // namespace chulie::packages::sealing
