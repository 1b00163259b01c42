#include "tests/fuzz/feeding.h"
#include "tests/support/zipfile.h"

/// The XML of a sheet, in a workbook that is whole.
void chulie::fuzz::feed(std::string_view bytes)
{
    static MemoryFile file;
    static const QByteArray texts("<si><t>户编号</t></si><si><t>甲</t></si>");
    static const QByteArray styles(
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"2\"/></cellXfs>");
    support::ZipFileParts parts = support::xlsxParts({}, texts, styles);
    for (auto &[name, content] : parts)
        if (std::string_view(name) == "xl/worksheets/sheet1.xml")
            content = QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
    support::writeZip(file.path(), parts);
    readFile(file.path());
}
