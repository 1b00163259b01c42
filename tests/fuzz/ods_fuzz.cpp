#include "tests/fuzz/feeding.h"
#include "tests/support/zipfile.h"

/// The content of an OpenDocument workbook.
void chulie::fuzz::feed(std::string_view bytes)
{
    static MemoryFile file;
    support::writeZip(file.path(),
                      {{"content.xml", QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()))}});
    readFile(file.path());
}
