#pragma once

#include "models/exchange/import.h"
#include "models/exchange/preview.h"

namespace chulie::importmemory {

/// What a person chose for a file that leaves it open or has it wrong: the columns of headings, the values of
/// blank columns, the words in place of others. It is remembered for files with the same headings, with the
/// user's settings.

/// Adds to \a options what was chosen the last time for a file with the headings of \a preview; false where
/// nothing was.
bool recall(const FilePreview &preview, ImportOptions &options);
/// Remembers what \a options hold for a file with the headings of \a preview.
void remember(const FilePreview &preview, const ImportOptions &options);

} // namespace chulie::importmemory
