#pragma once

#include "models/exchange/problem.h"

#include <QHash>

#include <deque>
#include <string_view>
#include <unordered_map>

namespace chulie {

/// What is said about the rows of a batch, twenty bytes each: a file of many rows may have several faults in
/// each of them.
class Problems
{
public:
    /// A fault's value: none, that of the row's own cell in the column, or one of the others.
    enum Value : std::uint32_t { None, OwnCell, FirstOther };

    struct Noted
    {
        std::uint32_t line = 0;
        std::uint16_t file = 0;
        Problem::Level level = Problem::Level::Refusal;
        std::uint32_t column = 0;
        std::uint32_t value = None;
        std::uint32_t reason = 0;

        friend bool operator==(const Noted &, const Noted &) = default;
    };

    /// Keeps \a problem; its column and value must outlive this. \a isOwnCell: the value is what the row has
    /// in that column.
    void add(const Problem &problem, bool isOwnCell);
    /// Sorts by file and line, and leaves out what is said twice of one row and column.
    void settle();
    void resize(std::size_t size) { m_noted.resize(size); }

    [[nodiscard]] std::size_t size() const { return m_noted.size(); }
    /// The problem \a index, without its value where that is the row's own cell.
    [[nodiscard]] Problem at(std::size_t index) const;
    [[nodiscard]] bool isOwnCell(std::size_t index) const { return m_noted[index].value == OwnCell; }

private:
    std::deque<Noted> m_noted;
    std::vector<std::string_view> m_columns;
    std::unordered_map<std::string_view, std::uint32_t> m_columnNumbers;
    std::vector<std::string_view> m_values;
    std::vector<QString> m_reasons;
    QHash<QString, std::uint32_t> m_reasonNumbers;
};

} // namespace chulie
