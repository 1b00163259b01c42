#pragma once

#include "models/values/result.h"

#include <QString>
#include <QTemporaryFile>

#include <memory>

namespace chulie::filling {

/// The workbook at \a path, of whatever format, as an XLSX workbook with the same words in the same cells of
/// the same sheets, and no more. It is a file of its own for as long as the result lives.
[[nodiscard]] values::Result<std::shared_ptr<QTemporaryFile>> plainWorkbook(const QString &path);

} // namespace chulie::filling
