#include "tests/fuzz/feeding.h"

/// A whole file that web systems call .xls: a page, an archive of pages, the XML of Excel 2003, text.
void chulie::fuzz::feed(std::string_view bytes)
{
    static MemoryFile file;
    file.write(bytes);
    readFile(file.path());
}
