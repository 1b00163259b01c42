#pragma once

#include "models/sources/rowsource.h"

#include <QStringList>

namespace chulie::support {

/// The cells of \a rows as ROW COLUMN KIND WORDS, columns counted from 0; at the end !PROBLEM where there is
/// one.
[[nodiscard]] QStringList cellWords(sources::RowSource &rows);

/// The cells of the first sheet of the file at \a path the same way, or !SENTENCE where it cannot be opened.
[[nodiscard]] QStringList firstSheetWords(const QString &path);

} // namespace chulie::support
