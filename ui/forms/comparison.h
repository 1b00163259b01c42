#pragma once

#include "models/values/value.h"
#include "ui/forms/formlines.h"

#include <optional>

namespace chulie::forms {

/// The values of another row beside the editors of a form, which can be proposed for its blanks.
class Comparison
{
public:
    explicit Comparison(FormLines &lines) : m_lines(lines) {}

    /// Compares with \a values, in the order of the lines, under \a title; with nothing for none.
    void show(const QString &title, std::optional<std::vector<values::Value>> values);
    /// Marks where \a now, the stored values in the order of the lines, differs.
    void mark(const std::vector<values::Value> &now);
    /// Proposes the compared answers in editors that are blank. Amounts of money, which change from year to
    /// year, stay blank.
    void propose();
    /// How many proposals are not confirmed yet.
    [[nodiscard]] int proposals() const;

private:
    FormLines &m_lines;
    std::optional<std::vector<values::Value>> m_values;
};

} // namespace chulie::forms
