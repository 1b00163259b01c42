#pragma once

#include "models/exchange/import.h"
#include "models/exchange/preview.h"

namespace chulie::importmemory {

/// Which columns a person chose for headings that were not understood, remembered for files with the same
/// headings. Kept with the user's settings.

/// What was chosen the last time for a file with the headings of \a preview: heading and column.
[[nodiscard]] ImportOptions::Pairs chosenFor(const FilePreview &preview);
/// Remembers those of \a chosen that are headings of \a preview.
void remember(const FilePreview &preview, const ImportOptions::Pairs &chosen);

} // namespace chulie::importmemory
