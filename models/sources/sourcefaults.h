#pragma once

#include <QString>

#include <cstdint>

namespace chulie::sources {

enum class SourceFault : std::uint8_t {
    None,
    Damaged,
    DocumentType,
    Bomb,
    Password,
    OldWorkbook, ///< XLS of Excel 95 or earlier
    NoWorkbook,  ///< a file of another program
    NoTables,    ///< a web page without tables
};

/// Why a workbook cannot be read, in sentences for a person.
struct SourceFaults
{
    [[nodiscard]] static QString of(SourceFault fault);
    [[nodiscard]] static QString tooManyColumns();
    [[nodiscard]] static QString tooManyRows();
    [[nodiscard]] static QString tooLongCell(int row);
};

} // namespace chulie::sources
