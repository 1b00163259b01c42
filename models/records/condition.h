#pragma once

#include "models/catalogue/catalogue.h"
#include "models/values/value.h"

#include <string>
#include <string_view>
#include <vector>

namespace chulie {

/// The fields by which a list of \a table's rows can be filtered: those it shows, and behind them what the
/// rows they hang on say: town and county of the village, helper, type and cause of the household.
[[nodiscard]] const std::vector<Field> &filterFields(const Table &table);
/// The name of \a field of \a table in saved filters: its columns with dots between ("village.town").
[[nodiscard]] std::string nameOf(const Table &table, const Field &field);
/// The field of filterFields(table) that has the name \a name; nullptr where there is none.
[[nodiscard]] const Field *findFilterField(const Table &table, std::string_view name);
/// What a person calls \a field, one of filterFields(table).
[[nodiscard]] QString filterTitle(const Table &table, const Field &field);

/// What is asked of one field of the rows of a list.
struct Condition
{
    enum class Is : std::uint8_t {
        OneOf,   ///< one of the values; a blank one means that it is not known yet
        Between, ///< from the first value to the second, both included; a blank one leaves that side open
        Holding, ///< a text that holds the value's
    };

    const Field *field = nullptr; ///< one of filterFields()
    Is is = Is::OneOf;
    std::vector<Value> values = {};

    bool operator==(const Condition &) const = default;
};

} // namespace chulie
