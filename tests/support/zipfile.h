#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace chulie::support {

/// The parts of a ZIP file, in their order.
using ZipFileParts = QList<std::pair<const char *, QByteArray>>;

/// Writes a ZIP file of \a parts to \a path.
void writeZip(const QString &path, const ZipFileParts &parts);

/// The parts of an XLSX workbook with one sheet, 表, whose rows are \a rows (XML of sheetData).
[[nodiscard]] ZipFileParts xlsxParts(const QByteArray &rows, const QByteArray &texts = {},
                                     const QByteArray &styles = {}, const QByteArray &properties = {});

} // namespace chulie::support
