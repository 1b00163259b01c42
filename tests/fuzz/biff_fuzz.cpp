#include "tests/fuzz/feeding.h"
#include "tests/support/xlsfile.h"

/// The records of an XLS workbook, in an OLE file that is whole.
void chulie::fuzz::feed(std::string_view bytes)
{
    constexpr std::size_t longest = 60'000; ///< what one sector of its table can name
    static MemoryFile file;
    const auto stream = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    if (bytes.size() <= longest)
        file.write(support::oleFile("Workbook", stream).toStdString());
    readFile(file.path());
}
