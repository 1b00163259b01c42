#pragma once

#include <QByteArray>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace chulie::sources {

/// The cipher of an XLS workbook whose structure alone is protected: programs encrypt it under a password
/// that they all know (RC4, [MS-OFFCRYPTO] 2.3.6). It takes part in no secret: such a workbook opens unasked.
class XlsCipher
{
public:
    /// The cipher that the body of a Password record describes; nothing where the workbook has a password of
    /// its own, or is encrypted in another way.
    [[nodiscard]] static std::optional<XlsCipher> open(std::string_view body);

    /// Decrypts \a bytes, from \a skipped on, which lie at \a position of the stream.
    void decrypt(qint64 position, std::string &bytes, std::size_t skipped = 0);

private:
    explicit XlsCipher(QByteArray key) : m_key(std::move(key)) {}

    void begin(qint64 block);
    [[nodiscard]] char next();
    [[nodiscard]] std::string opened(std::string_view bytes);

    QByteArray m_key;
    std::array<std::uint8_t, 256> m_state = {};
    std::uint8_t m_i = 0;
    std::uint8_t m_j = 0;
    qint64 m_position = -1; ///< of the next byte of the key stream; -1 before the first
};

} // namespace chulie::sources
