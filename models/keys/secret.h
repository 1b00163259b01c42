#pragma once

#include <cstddef>
#include <memory>

/// Passphrases and the keys that they open (models/vfs/README.md).
namespace chulie::keys {

/// A key of 32 bytes, in memory that is kept out of swap and core files and is cleared at the end.
class Secret
{
public:
    static constexpr std::size_t size = 32;

    Secret();
    ~Secret();
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    [[nodiscard]] unsigned char *data() { return m_bytes; }
    [[nodiscard]] const unsigned char *data() const { return m_bytes; }

private:
    unsigned char *m_bytes;
};

using Key = std::shared_ptr<const Secret>;

/// A key at random.
[[nodiscard]] Key drawKey();
/// The key for back-ups that follows from the key of a file.
[[nodiscard]] Key backupKey(const Secret &fileKey);

} // namespace chulie::keys
