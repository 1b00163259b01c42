#include "tests/fuzz/feeding.h"

/// A whole file: XLSX, ODS or no workbook.
void chulie::fuzz::feed(std::string_view bytes)
{
    static MemoryFile file;
    file.write(bytes);
    readFile(file.path());
}
