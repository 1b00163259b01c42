#pragma once

#include "models/sources/rowsource.h"

#include <QString>

#include <string_view>

/// What the fuzz targets share. A file x_fuzz.cpp defines feed() for one reader; libFuzzer calls it with
/// inputs that it makes, the test of the same name with the inputs in corpus/x.
namespace chulie::fuzz {

/// Reads \a bytes with the reader of this target. Whatever they are, it must come to an end; what does not
/// hold ends the program.
void feed(std::string_view bytes);

/// A file in memory, for readers that take a path.
class MemoryFile
{
public:
    MemoryFile();
    ~MemoryFile();
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;

    /// Makes \a bytes its content.
    void write(std::string_view bytes);
    [[nodiscard]] QString path() const;

private:
    int m_file;
};

/// Reads the first rows of \a rows, and holds what RowSource promises against them.
void readThrough(sources::RowSource &rows);

/// Opens every sheet of the file at \a path and reads it through.
void readFile(const QString &path);

} // namespace chulie::fuzz
