#pragma once

#include "models/catalogue/catalogue.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace chulie::headings {

/// What a heading has in brackets about the digits to enter below it: 是填0，否填1.
struct Answers
{
    /// A code and the word it is entered for.
    struct Code
    {
        std::string digits;
        std::string word;
    };

    std::vector<Code> codes = {};
    bool isUnclear = false; ///< the heading speaks of digits, but not so that they have one meaning

    /// Whether a cell of digits alone means something else than its own words.
    [[nodiscard]] bool decide() const { return isUnclear || !codes.empty(); }
    /// The word that \a digits are entered for; empty where there is none.
    [[nodiscard]] std::string_view wordOf(std::string_view digits) const;
};

/// The answers that the texts \a brackets of a heading, the nearest first, ask for in \a column, a list or a
/// question of yes or no. Every code must be another, and every word one that the column has; else they are
/// unclear.
[[nodiscard]] Answers readAnswers(const catalogue::Column &column, std::span<const std::string> brackets);

} // namespace chulie::headings
