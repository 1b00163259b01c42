#pragma once

#include "models/sources/celltext.h"
#include "models/sources/olefile.h"
#include "models/sources/sourcefaults.h"
#include "models/sources/xlscipher.h"

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace chulie {

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
    std::string texts;                 ///< the shared texts, one behind the other
    std::vector<std::size_t> ends;     ///< where each of them ends
    SourceFault fault = SourceFault::None;

    [[nodiscard]] std::string_view text(std::size_t index) const;
};

[[nodiscard]] XlsBook readXlsBook(const QString &path);

} // namespace chulie
