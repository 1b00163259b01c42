#pragma once

#include "models/sources/rowsource.h"

#include <QStringList>

namespace chulie::test {

/// The cells of \a rows as ROW COLUMN KIND WORDS, columns counted from 0; at the end !PROBLEM where there is
/// one.
[[nodiscard]] QStringList cellWords(RowSource &rows);

} // namespace chulie::test
