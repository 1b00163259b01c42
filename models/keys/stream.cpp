#include "models/keys/stream.h"

#include "models/values/refusal.h"

#include <algorithm>
#include <cstring>
#include <sodium.h>

namespace chulie::keys {

namespace {

constexpr qint64 chunk = 1 << 16;
constexpr qint64 headerSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qint64 sealedChunk = chunk + static_cast<qint64>(crypto_secretstream_xchacha20poly1305_ABYTES);

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned long long sizeOf(const QByteArray &array)
{
    return static_cast<unsigned long long>(array.size());
}

/// A state of libsodium that is cleared at the end.
struct Cleared
{
    crypto_secretstream_xchacha20poly1305_state stream{};

    Cleared() = default;
    ~Cleared() { sodium_memzero(&stream, sizeof stream); }
    Cleared(const Cleared &) = delete;
    Cleared &operator=(const Cleared &) = delete;
};

} // namespace

struct StreamWriter::State : Cleared
{
};

struct StreamReader::State : Cleared
{
};

StreamWriter::StreamWriter(QIODevice &out, const Secret &key, QByteArray associated)
    : m_out(out), m_associated(std::move(associated)), m_state(std::make_unique<State>())
{
    QByteArray header(headerSize, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&m_state->stream, bytesOf(header), key.data());
    m_associated += header;
    m_isGood = m_out.write(header) == headerSize;
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

StreamWriter::~StreamWriter() = default;

bool StreamWriter::finish()
{
    m_isGood = m_isGood && push(m_waiting.size(), crypto_secretstream_xchacha20poly1305_TAG_FINAL);
    return m_isGood;
}

qint64 StreamWriter::writeData(const char *bytes, qint64 size)
{
    m_waiting.append(bytes, size);
    // The last chunk waits for the end, which marks it.
    while (m_isGood && m_waiting.size() > chunk)
        m_isGood = push(chunk, crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    return m_isGood ? size : -1;
}

bool StreamWriter::push(qint64 size, unsigned char tag)
{
    QByteArray sealed(sealedChunk, Qt::Uninitialized);
    unsigned long long length = 0;
    crypto_secretstream_xchacha20poly1305_push(
        &m_state->stream, bytesOf(sealed), &length, bytesOf(std::as_const(m_waiting)),
        static_cast<unsigned long long>(size), bytesOf(std::as_const(m_associated)), sizeOf(m_associated),
        tag);
    m_waiting.remove(0, size);
    const auto written = static_cast<qint64>(length);
    const bool isWritten = m_out.write(sealed.constData(), written) == written;
    if (!isWritten)
        setErrorString(values::files::refusalOf(m_out));
    return isWritten;
}

StreamReader::StreamReader(QIODevice &in, const Secret &key, QByteArray associated)
    : m_in(in), m_associated(std::move(associated)), m_state(std::make_unique<State>())
{
    const QByteArray header = m_in.read(headerSize);
    m_associated += header;
    m_isGood = header.size() == headerSize && crypto_secretstream_xchacha20poly1305_init_pull(
                                                  &m_state->stream, bytesOf(header), key.data()) == 0;
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

StreamReader::~StreamReader() = default;

qint64 StreamReader::readData(char *bytes, qint64 size)
{
    qint64 given = 0;
    while (given < size && (!m_opened.isEmpty() || pull())) {
        const qint64 part = std::min<qint64>(size - given, m_opened.size());
        std::memcpy(bytes + given, m_opened.constData(), static_cast<std::size_t>(part));
        m_opened.remove(0, part);
        given += part;
    }
    return m_isGood ? given : -1;
}

/// Opens the next chunk; whether there is more to give.
bool StreamReader::pull()
{
    if (!m_isGood || m_isLast)
        return false;
    const QByteArray sealed = m_in.read(sealedChunk);
    unsigned char tag = 0;
    unsigned long long length = 0;
    m_opened.resize(chunk);
    m_isGood = sealed.size() >= sealedChunk - chunk &&
               crypto_secretstream_xchacha20poly1305_pull(
                   &m_state->stream, bytesOf(m_opened), &length, &tag, bytesOf(sealed), sizeOf(sealed),
                   bytesOf(std::as_const(m_associated)), sizeOf(m_associated)) == 0;
    m_isLast = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    // Nothing comes behind the end, and nothing ends before it.
    m_isGood = m_isGood && m_isLast == m_in.atEnd();
    m_opened.resize(m_isGood ? static_cast<qsizetype>(length) : 0);
    return !m_opened.isEmpty();
}

} // namespace chulie::keys
