#pragma once

#include "models/values/normal.h"

#include <QCoreApplication>

/// How the kinds are read, one function each, from a text that is clean, folded and not empty. normalise()
/// alone calls them.
namespace chulie::values::kinds {

/// The context of the reasons' translations.
struct Reason
{
    Q_DECLARE_TR_FUNCTIONS(Reason)
};

[[nodiscard]] inline Normalised refused(const QString &reason)
{
    return {{}, reason};
}

[[nodiscard]] Normalised count(const catalogue::Column &column, std::string_view text);
[[nodiscard]] Normalised money(const catalogue::Column &column, std::string_view text);
[[nodiscard]] Normalised year(std::string_view text);
[[nodiscard]] Normalised date(std::string_view text, const Reading &reading);
[[nodiscard]] Normalised identity(std::string_view text);
[[nodiscard]] Normalised code(std::string_view text);
[[nodiscard]] Normalised village(std::string_view text);
[[nodiscard]] Normalised region(std::string_view text);

/// ISO text of a day that exists and lies in 1900–2100; empty where it does not.
[[nodiscard]] std::string isoDate(int year, int month, int day);

/// The whole number in \a digits, which are digits only and at most eighteen.
[[nodiscard]] std::int64_t wholeNumber(std::string_view digits);

} // namespace chulie::values::kinds
