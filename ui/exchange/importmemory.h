#pragma once

#include "models/exchange/filechoices.h"
#include "models/exchange/preview.h"

namespace chulie::exchange::importmemory {

/// What a person chose for a file that leaves it open or has it wrong: its table, the columns of headings,
/// the values of blank columns, the words in place of others. Columns whose blank cells clear are not among
/// it. It is remembered for files with the same headings, with the user's settings.

/// Adds to \a choices what was chosen the last time for a file with the headings of \a preview; false where
/// nothing was.
bool recall(const FilePreview &preview, FileChoices &choices);
/// Remembers what \a choices hold for a file with the headings of \a preview.
void remember(const FilePreview &preview, const FileChoices &choices);

} // namespace chulie::exchange::importmemory
