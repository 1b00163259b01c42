#include "models/sources/xlscipher.h"

#include "models/sources/olefile.h"

#include <QCryptographicHash>
#include <QString>

#include <numeric>
#include <utility>

namespace chulie::sources {

namespace {

constexpr qint64 blockSize = 1024; ///< bytes of the stream under one key
constexpr qsizetype keySize = 5;
constexpr std::size_t partSize = 16; ///< of the salt, of what verifies the password, and of its hash
constexpr auto knownPassword = u"VelvetSweatshop"; ///< of workbooks whose structure is protected

QByteArray md5(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
}

QByteArray number(qint64 value, int size)
{
    QByteArray bytes;
    for (int i = 0; i < size; ++i)
        bytes += static_cast<char>(value >> (8 * i));
    return bytes;
}

/// What the keys of all blocks are made of.
QByteArray keyOf(const QByteArray &salt)
{
    constexpr int rounds = 16;
    QByteArray password;
    for (const char16_t unit : std::u16string_view(knownPassword))
        password += number(unit, 2);
    const QByteArray salted = md5(password).first(keySize) + salt;
    return md5(salted.repeated(rounds)).first(keySize);
}

} // namespace

std::optional<XlsCipher> XlsCipher::open(std::string_view body)
{
    constexpr std::uint64_t rc4 = 0x0001'0001'0001; // its kind, and its version: 1.1
    constexpr std::size_t head = 6;
    if (body.size() < head + 3 * partSize || (littleEndian(body, 0, 8) & 0xFFFF'FFFF'FFFF) != rc4)
        return std::nullopt;
    const auto part = [&](std::size_t at) { return body.substr(head + at * partSize, partSize); };
    XlsCipher cipher(keyOf(QByteArray(part(0).data(), partSize)));
    const std::string opened = cipher.opened(body.substr(head + partSize, 2 * partSize));
    const QByteArray verifier(opened.data(), partSize);
    const QByteArray hash(opened.data() + partSize, partSize);
    return md5(verifier) == hash ? std::optional(cipher) : std::nullopt;
}

/// \a bytes, which are encrypted as the first of a stream.
std::string XlsCipher::opened(std::string_view bytes)
{
    std::string text(bytes);
    decrypt(0, text);
    m_position = -1;
    return text;
}

/// Begins the key stream of block \a block.
void XlsCipher::begin(qint64 block)
{
    const QByteArray key = md5(m_key + number(block, 4));
    std::iota(m_state.begin(), m_state.end(), std::uint8_t{0});
    std::uint8_t j = 0;
    for (std::size_t i = 0; i < m_state.size(); ++i) {
        const auto digit = static_cast<std::uint8_t>(key[static_cast<qsizetype>(i) % key.size()]);
        j = static_cast<std::uint8_t>(j + m_state[i] + digit);
        std::swap(m_state[i], m_state[j]);
    }
    m_i = m_j = 0;
    m_position = block * blockSize;
}

char XlsCipher::next()
{
    if (m_position % blockSize == 0)
        begin(m_position / blockSize);
    m_i = static_cast<std::uint8_t>(m_i + 1);
    m_j = static_cast<std::uint8_t>(m_j + m_state[m_i]);
    std::swap(m_state[m_i], m_state[m_j]);
    ++m_position;
    return static_cast<char>(m_state[static_cast<std::uint8_t>(m_state[m_i] + m_state[m_j])]);
}

void XlsCipher::decrypt(qint64 position, std::string &bytes, std::size_t skipped)
{
    if (m_position < 0 || position < m_position || position / blockSize != m_position / blockSize)
        begin(position / blockSize);
    while (m_position < position)
        (void)next();
    for (std::size_t i = 0; i < bytes.size(); ++i)
        if (const char key = next(); i >= skipped)
            bytes[i] = static_cast<char>(bytes[i] ^ key);
}

} // namespace chulie::sources
