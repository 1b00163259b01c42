#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace chulie::pasting {

/// The cells of a block as Excel and WPS put it on the clipboard, read as those of a file: tabs between
/// cells, any line ends, cells with tabs, quotes or line breaks inside quotes. A line end behind the last
/// row, or a stray empty line, is no row. Quotes that make no sense are taken as they are.
[[nodiscard]] std::vector<QStringList> readCells(const QString &text);

} // namespace chulie::pasting
