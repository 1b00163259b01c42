#pragma once

#include "models/sources/sheetcells.h"
#include "models/sources/sourcefaults.h"

#include <string>
#include <vector>

namespace chulie::sources {

class TextReader;

/// A sheet of a workbook in Excel 2003's XML.
struct ExcelXmlSheet
{
    std::string name;
    bool isHidden = false;
    SheetCells cells;
};

/// A workbook in Excel 2003's XML (the schema urn:schemas-microsoft-com:office:spreadsheet).
struct ExcelXmlBook
{
    std::vector<ExcelXmlSheet> sheets;
    SourceFault fault = SourceFault::None;
};

[[nodiscard]] ExcelXmlBook readExcelXml(TextReader &text);

} // namespace chulie::sources
