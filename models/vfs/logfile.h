#pragma once

#include "models/vfs/pageform.h"

#include <optional>

namespace chulie::vfs {

class MainFile;

/// The open log of a ledger. Where its form seals frames, each is sealed as one, header and page. SQLite
/// writes the header first; it waits here until its page follows. A header alone is a new sum for the page
/// that the frame has. Its functions return SQLite's result codes.
class LogFile
{
public:
    /// \a under is open; \a main is the ledger that it belongs to.
    LogFile(sqlite3_file *under, MainFile &main) : m_under(under), m_main(main) {}

    [[nodiscard]] int read(void *buffer, int size, sqlite3_int64 offset);
    [[nodiscard]] int write(const void *buffer, int size, sqlite3_int64 offset);
    [[nodiscard]] int truncate(sqlite3_int64 size);
    [[nodiscard]] int sync(int flags);
    [[nodiscard]] int size(sqlite3_int64 *size);
    /// Writes what waits.
    [[nodiscard]] int flush();

private:
    using Buffer = std::array<unsigned char, frameSize>;

    [[nodiscard]] int begin(const void *header);
    [[nodiscard]] int dropLeavings(sqlite3_int64 offset);
    [[nodiscard]] int readFrame(Buffer &frame, sqlite3_int64 at, FrameState &state) const;
    [[nodiscard]] int writeFrame(Buffer &frame, sqlite3_int64 at) const;
    [[nodiscard]] int keepHeader(const void *header, sqlite3_int64 at);
    [[nodiscard]] int writePage(const void *page, sqlite3_int64 at);

    sqlite3_file *m_under;
    MainFile &m_main;
    std::array<unsigned char, frameHeaderSize> m_header{};
    std::optional<sqlite3_int64> m_waitsAt; ///< the place of the frame whose header waits
};

} // namespace chulie::vfs
