#include "tests/fuzz/feeding.h"

/// A whole file: the sectors and the directory of an OLE file, the records in its streams.
void chulie::fuzz::feed(std::string_view bytes)
{
    static MemoryFile file;
    file.write(bytes);
    readFile(file.path());
}
