#include "tests/support/zipfile.h"

#include <QFile>

#include <minizip/zip.h>
#include <zlib.h>

namespace chulie::support {

void writeZip(const QString &path, const ZipFileParts &parts)
{
    const zipFile zip = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    for (const auto &[name, content] : parts) {
        zipOpenNewFileInZip64(zip, name, nullptr, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                              Z_DEFAULT_COMPRESSION, 0);
        zipWriteInFileInZip(zip, content.constData(), static_cast<unsigned>(content.size()));
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
}

ZipFileParts xlsxParts(const QByteArray &rows, const QByteArray &texts, const QByteArray &styles,
                       const QByteArray &properties)
{
    const QByteArray relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const auto related = [&](const char *id, const char *type, const char *target) -> QByteArray {
        return "<Relationship Id=\"" + QByteArray(id) + "\" Type=\"" + relation + '/' + type +
               "\" Target=\"" + target + "\"/>";
    };
    return {
        {"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels",
         "<Relationships>" + related("a", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
        {"xl/workbook.xml", "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relation + "\">" + properties +
                                "<sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", "<Relationships>" +
                                           related("s", "worksheet", "worksheets/sheet1.xml") +
                                           related("t", "sharedStrings", "sharedStrings.xml") +
                                           related("f", "styles", "/xl/styles.xml") + "</Relationships>"},
        {"xl/worksheets/sheet1.xml",
         "<x:worksheet xmlns:x=\"" + main + "\"><x:sheetData>" + rows + "</x:sheetData></x:worksheet>"},
        {"xl/sharedStrings.xml", "<sst>" + texts + "</sst>"},
        {"xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>"}};
}

} // namespace chulie::support
