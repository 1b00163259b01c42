#include "tests/fuzz/feeding.h"
#include "tests/support/zipfile.h"

namespace {

/// A row of cells, each with one of the first texts and formats.
QByteArray row()
{
    QByteArray cells;
    for (int i = 0; i < 16; ++i) {
        const QByteArray number = QByteArray::number(i);
        cells +=
            "<x:c t=\"s\"><x:v>" + number + "</x:v></x:c><x:c s=\"" + number + "\"><x:v>43646.5</x:v></x:c>";
    }
    return "<x:row>" + cells + "</x:row>";
}

} // namespace

/// What the sheets of an XLSX workbook share: the XML of the texts and, behind a zero, that of the formats.
void chulie::fuzz::feed(std::string_view bytes)
{
    static MemoryFile file;
    const auto whole = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    const qsizetype zero = whole.indexOf('\0');
    support::ZipFileParts parts = support::xlsxParts(row());
    for (auto &[name, content] : parts) {
        if (std::string_view(name) == "xl/sharedStrings.xml")
            content = whole.left(zero);
        else if (std::string_view(name) == "xl/styles.xml" && zero >= 0)
            content = whole.mid(zero + 1);
    }
    support::writeZip(file.path(), parts);
    readFile(file.path());
}
