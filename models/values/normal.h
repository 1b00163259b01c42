#pragma once

#include "models/catalogue/catalogue.h"
#include "models/values/value.h"

#include <QString>

#include <string>
#include <string_view>

namespace chulie::values {

/// What is known of a text besides its column: how its file is to be read.
struct Reading
{
    /// What a month without a day is.
    enum class Months : std::uint8_t { Refused, First, Last };

    Months months = Months::Refused;
    bool isNumeric = false;   ///< a spreadsheet's cell that holds a number, not a text
    bool twoDecimals = false; ///< its format shows two decimals
};

/// A value in the normal form of its kind, or the reason in words why a text has none.
struct Normalised
{
    Value value = {};
    QString reason = {}; ///< null where there is a value
    /// The text only fills the cell (/, 无, #N/A …): refused where a person types it, blank in a file.
    bool isPlaceholder = false;

    explicit operator bool() const { return reason.isNull(); }
};

/// Longer texts (in bytes of UTF-8) have no normal form: no spreadsheet's cell holds them.
inline constexpr std::size_t longestText = 98'301;

/// The one normal form of \a text as a value of \a column, whichever way it comes in: a file's cell, a form's
/// field, a paste, a command's word. A blank text is a blank value: what may not be blank is the caller's
/// question. A Reference has no text of its own; ask for the leaf column of its Field.
[[nodiscard]] Normalised normalise(const catalogue::Column &column, std::string_view text,
                                   const Reading &reading = {});

/// The normal form of \a stored, a text in \a column of a ledger that may be older than the normal form;
/// texts are compared by it.
[[nodiscard]] std::string normalText(const catalogue::Column &column, std::string_view stored);
/// Whether it is its own normal form: of a code in ASCII told without making that.
[[nodiscard]] bool isNormalText(const catalogue::Column &column, std::string_view stored);

/// \a value of \a column as people exchange it: 是, 23071.50, 2019-06-30. Blank is empty.
/// normalise(column, exportText(column, value)) is \a value again.
[[nodiscard]] std::string exportText(const catalogue::Column &column, const Value &value);

} // namespace chulie::values
