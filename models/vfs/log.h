#pragma once

#include "models/vfs/pageform.h"

#include <QString>

/// Looks at a write-ahead log before SQLite does
/// (https://www.sqlite.org/fileformat.html#the_write_ahead_log).
namespace chulie::vfs {

/// What the log beside a ledger is to it.
enum class LogState : std::uint8_t {
    Fits,    ///< there is none, or SQLite may recover it
    Stale,   ///< the log of another file, or of another life of this one
    Damaged, ///< committed changes come after a place that cannot be read
};

/// The salts in \a header, the first 32 bytes of a log.
[[nodiscard]] Salts saltsOfLog(std::span<const unsigned char, 32> header);

/// What the log at \a path is to a ledger of \a form that expects \a salts.
[[nodiscard]] LogState lookAtLog(const QString &path, const Salts &salts, const PageForm &form);

} // namespace chulie::vfs
