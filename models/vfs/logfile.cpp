#include "models/vfs/logfile.h"

#include "models/vfs/mainfile.h"

#include <algorithm>
#include <cstring>

namespace chulie::vfs {

namespace {

constexpr int headerSize = 32;

/// The place of the frame that \a offset lies in.
sqlite3_int64 frameAt(sqlite3_int64 offset)
{
    return headerSize + (offset - headerSize) / frameSize * frameSize;
}

} // namespace

int LogFile::read(void *buffer, int size, sqlite3_int64 offset)
{
    if (!m_main.form().sealsFrames() || offset < headerSize)
        return m_under->pMethods->xRead(m_under, buffer, size, offset);
    if (const int code = flush(); code != SQLITE_OK)
        return code;
    const sqlite3_int64 at = frameAt(offset);
    if (offset - at + size > frameSize)
        return SQLITE_IOERR_READ;
    Buffer frame;
    FrameState state = FrameState::Wrong;
    const int code = readFrame(frame, at, state);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return code;
    // A whole frame is read when a log is recovered: SQLite ends it at a frame that has other salts.
    if (state == FrameState::Wrong)
        frame.fill(0);
    std::memcpy(buffer, frame.data() + (offset - at), static_cast<std::size_t>(size));
    const bool isRecovering = size == frameSize;
    return code == SQLITE_OK && state == FrameState::Wrong && !isRecovering ? SQLITE_IOERR_DATA : code;
}

int LogFile::write(const void *buffer, int size, sqlite3_int64 offset)
{
    if (m_main.isFrozen())
        return SQLITE_READONLY;
    if (offset == 0 && size == headerSize)
        return begin(buffer);
    if (m_main.takeTurn())
        if (const int code = dropLeavings(offset); code != SQLITE_OK)
            return code;
    if (!m_main.form().sealsFrames())
        return m_under->pMethods->xWrite(m_under, buffer, size, offset);
    if (!m_main.form().isReady())
        return SQLITE_IOERR_AUTH;
    const sqlite3_int64 at = frameAt(offset);
    if (offset == at && size == frameHeaderSize)
        return keepHeader(buffer, at);
    // No other piece of a log is ever written where sectors are written whole.
    return offset == at + frameHeaderSize && size == pageSize ? writePage(buffer, at) : SQLITE_IOERR_WRITE;
}

/// Frames after the last commit are those of a program that was killed before its commit was known, or that
/// rolled back. Were the next commit shorter, the rest of them would look like commits after damage.
int LogFile::dropLeavings(sqlite3_int64 offset)
{
    sqlite3_int64 end = 0;
    const int code = size(&end);
    return code == SQLITE_OK && end > offset ? m_under->pMethods->xTruncate(m_under, offset) : code;
}

int LogFile::begin(const void *header)
{
    static_cast<void>(m_main.takeTurn()); // what follows has the salts of before
    if (const int code = flush(); code != SQLITE_OK)
        return code;
    const std::span<const unsigned char, headerSize> bytes(static_cast<const unsigned char *>(header),
                                                           headerSize);
    if (const int code = m_main.bindLog(bytes); code != SQLITE_OK)
        return code;
    return m_under->pMethods->xWrite(m_under, header, headerSize, 0);
}

int LogFile::truncate(sqlite3_int64 size)
{
    if (m_main.isFrozen())
        return SQLITE_READONLY;
    const int code = flush();
    return code == SQLITE_OK ? m_under->pMethods->xTruncate(m_under, size) : code;
}

int LogFile::sync(int flags)
{
    const int code = flush();
    return code == SQLITE_OK ? m_under->pMethods->xSync(m_under, flags) : code;
}

int LogFile::size(sqlite3_int64 *size)
{
    const int code = flush();
    return code == SQLITE_OK ? m_under->pMethods->xFileSize(m_under, size) : code;
}

int LogFile::keepHeader(const void *header, sqlite3_int64 at)
{
    if (const int code = flush(); code != SQLITE_OK)
        return code;
    std::memcpy(m_header.data(), header, m_header.size());
    m_waitsAt = at;
    return SQLITE_OK;
}

int LogFile::writePage(const void *page, sqlite3_int64 at)
{
    Buffer frame;
    if (m_waitsAt != at) {
        if (const int code = flush(); code != SQLITE_OK)
            return code;
        // The page of a frame that was written before: it keeps its header.
        FrameState state = FrameState::Wrong;
        if (const int code = readFrame(frame, at, state); code != SQLITE_OK)
            return code;
        if (state == FrameState::Wrong)
            return SQLITE_IOERR_DATA;
    } else {
        std::ranges::copy(m_header, frame.begin());
        m_waitsAt.reset();
    }
    std::memcpy(frame.data() + frameHeaderSize, page, pageSize);
    return writeFrame(frame, at);
}

int LogFile::flush()
{
    if (!m_waitsAt)
        return SQLITE_OK;
    const sqlite3_int64 at = *m_waitsAt;
    m_waitsAt.reset();
    Buffer frame;
    FrameState state = FrameState::Wrong;
    if (const int code = readFrame(frame, at, state); code != SQLITE_OK)
        return code;
    if (state == FrameState::Wrong)
        return SQLITE_IOERR_DATA;
    std::ranges::copy(m_header, frame.begin());
    return writeFrame(frame, at);
}

int LogFile::readFrame(Buffer &frame, sqlite3_int64 at, FrameState &state) const
{
    if (!m_main.form().isReady())
        return SQLITE_IOERR_AUTH;
    const int code = m_under->pMethods->xRead(m_under, frame.data(), frameSize, at);
    if (code == SQLITE_OK)
        state = m_main.form().openFrame(frame);
    return code;
}

int LogFile::writeFrame(Buffer &frame, sqlite3_int64 at) const
{
    m_main.form().sealFrame(frame);
    return m_under->pMethods->xWrite(m_under, frame.data(), frameSize, at);
}

} // namespace chulie::vfs
