#pragma once

#include "models/exchange/cellvalue.h"
#include "models/values/normal.h"

#include <QString>

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace chulie::exchange {

/// Reads the cells of one file as values of the ledger. What is in doubt until the ledger has been looked at
/// is held as such.
class Cells
{
public:
    Cells() = default;
    explicit Cells(const values::Reading &reading) : m_reading(reading) {}

    /// The content of a cell.
    struct Read
    {
        CellValue held = {};  ///< its text lies in the Cells until the next cell is read
        QString refusal = {}; ///< null where the cell is accepted
        QString warning = {}; ///< null where there is none
    };
    /// Reads \a words in the column of \a field. \a isNumeric: a spreadsheet holds them as a number, whose
    /// format shows two decimals where \a twoDecimals.
    [[nodiscard]] Read read(const catalogue::Field &field, std::string_view words, bool isNumeric = false,
                            bool twoDecimals = false);

    /// What is to be reported of a column as a whole, after its last cell.
    struct Remark
    {
        std::string_view column;
        QString text;
    };
    [[nodiscard]] std::vector<Remark> remarks() const;

private:
    /// What the cells of a column have shown so far.
    struct Seen
    {
        int placeholders = 0;
        int longCodes = 0;       ///< of sixteen digits or more
        bool haveDigits = false; ///< one of them has another digit than 0 from its sixteenth on
    };

    [[nodiscard]] const values::Normalised &normal(const catalogue::Field &field, std::string_view words,
                                                   const values::Reading &reading);
    [[nodiscard]] Read readCode(const catalogue::Field &field, const std::string &code, bool isNumeric);

    values::Reading m_reading;
    std::map<std::string_view, Seen> m_seen; ///< by column
    /// What the words of lists were read as: columns have few words, and many rows.
    std::map<const catalogue::Field *, std::unordered_map<std::string, values::Normalised>> m_known;
    values::Normalised m_last; ///< of another column
    std::string m_doubt;       ///< of the last cell in doubt, where it had to be cleaned
};

} // namespace chulie::exchange
