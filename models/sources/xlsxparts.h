#pragma once

#include "models/sources/celltext.h"
#include "models/sources/sharedtexts.h"
#include "models/sources/xmlstream.h"

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace chulie::sources {

/// What the sheets of an XLSX workbook share: texts and formats.
struct XlsxShared
{
    bool from1904 = false;
    std::vector<NumberFormat> formats; ///< by the number that a cell names
    SharedTexts texts;
};

/// A sheet as the workbook lists it.
struct XlsxSheetEntry
{
    std::string name;
    std::string part; ///< in the ZIP file
    bool isHidden = false;
};

/// The workbook's list of sheets, and what they share.
struct XlsxBook
{
    std::string part; ///< that lists the sheets
    std::vector<XlsxSheetEntry> sheets;
    XlsxShared shared;
    XmlStream::Fault fault = XmlStream::Fault::None;
};

[[nodiscard]] XlsxBook readXlsxBook(ZipParts &zip);

/// Collects the text of a string item: its runs, without the phonetic ones. One that is longer than a cell is
/// cut behind that length.
class RunText
{
public:
    void begin(std::string_view name);
    void end(std::string_view name);
    void add(std::string_view text);
    void clear();
    [[nodiscard]] std::string text() const { return unescapedText(m_text); }

private:
    std::string m_text;
    int m_phonetic = 0;
    bool m_isText = false;
};

} // namespace chulie::sources
