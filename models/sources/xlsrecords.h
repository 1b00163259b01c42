#pragma once

#include <cstdint>

namespace chulie::sources {

/// The kinds of records of an XLS workbook that matter here ([MS-XLS], 2.3).
struct Xls
{
    enum Kind : std::uint16_t {
        Formula = 0x06,
        End = 0x0A,
        DateSystem = 0x22,
        Password = 0x2F,
        Columns = 0x7D,
        Sheet = 0x85,
        PackedNumbers = 0xBD,
        RichText = 0xD6,
        CellFormat = 0xE0,
        Merged = 0xE5,
        Texts = 0xFC,
        SharedText = 0xFD,
        Number = 0x203,
        Text = 0x204,
        YesNoOrError = 0x205,
        FormulaText = 0x207,
        Row = 0x208,
        PackedNumber = 0x27E,
        Format = 0x41E,
        Begin = 0x809,
    };
};

} // namespace chulie::sources
