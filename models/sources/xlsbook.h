#pragma once

#include "models/sources/celltext.h"
#include "models/sources/olefile.h"
#include "models/sources/sharedtexts.h"
#include "models/sources/sourcefaults.h"
#include "models/sources/xlscipher.h"

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace chulie::sources {

/// A sheet as an XLS workbook lists it.
struct XlsSheetEntry
{
    std::string name;
    qint64 position = 0; ///< of its records in the stream
    bool isHidden = false;
};

/// The list of sheets of an XLS workbook of Excel 97 or later (BIFF8), and what its sheets share.
struct XlsBook
{
    std::vector<OleExtent> stream;   ///< where the records lie in the file
    std::optional<XlsCipher> cipher; ///< of a workbook whose structure is protected
    std::vector<XlsSheetEntry> sheets;
    bool from1904 = false;
    std::vector<NumberFormat> formats; ///< by the number that a cell names
    SharedTexts texts;
    SourceFault fault = SourceFault::None;
};

[[nodiscard]] XlsBook readXlsBook(const QString &path);

} // namespace chulie::sources
