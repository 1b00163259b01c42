#pragma once

#include "models/packages/region.h"
#include "models/values/progresscallback.h"
#include "models/values/result.h"

#include <QString>

#include <cstdint>

namespace chulie::ledger {
class Ledger;
} // namespace chulie::ledger

namespace chulie::packages {

struct PackOptions
{
    std::string region; ///< a code of 4, 6, 9 or 12 digits
    QString passphrase = {};
    Share share = Share::All;
    bool isWhole =
        false; ///< whether all that the ledger holds is packed, and the region, which may be "", is its name
    bool hasPictures = true; ///< whether the bytes of pictures go with their records
};

/// What a package that was made holds.
struct Packed
{
    std::int64_t acts = 0;
    std::int64_t entries = 0;
    std::int64_t pictures = 0; ///< whose bytes it holds
    std::int64_t bytes = 0;    ///< of the file
};

/// Writes a package of \a ledger to \a out, which must not exist: under another name, flushed, read back and
/// compared, then renamed. The ledger remembers that it was made.
[[nodiscard]] values::Result<Packed> pack(ledger::Ledger &ledger, const QString &out,
                                          const PackOptions &options, const values::Progress &progress = {});

} // namespace chulie::packages
