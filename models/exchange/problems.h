#pragma once

#include "models/exchange/problem.h"

#include <QHash>

#include <compare>
#include <deque>
#include <map>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace chulie::exchange {

/// What is said about the rows of a batch, eight bytes each: a file of many rows may have several faults in
/// each of them.
class Problems
{
public:
    /// Keeps \a problem; its column and value must outlive this. \a isOwnCell: the value is what the row has
    /// in that column.
    void add(const Problem &problem, bool isOwnCell);
    /// Sorts by file and line, and leaves out what is reported twice of one row and column.
    void settle();
    /// Leaves out those from \a size on.
    void cutTo(std::size_t size);

    [[nodiscard]] std::size_t size() const { return m_noted.size(); }
    /// The problem \a index, without its value where that is the row's own cell.
    [[nodiscard]] Problem at(std::size_t index) const;
    [[nodiscard]] bool isOwnCell(std::size_t index) const
    {
        return m_kinds[m_noted[index].kind].value == Value::OwnCell;
    }
    /// The first problem, of settled ones, of \a file or a later one.
    [[nodiscard]] std::size_t firstOf(int file) const;

private:
    enum class Value : std::uint8_t { None, OwnCell, Other };

    /// What problems have in common.
    struct Kind
    {
        std::uint16_t file = 0;
        Problem::Level level = Problem::Level::Refusal;
        Value value = Value::None;
        std::uint32_t column = 0;
        std::uint32_t reason = 0;

        friend auto operator<=>(const Kind &, const Kind &) = default;
    };
    struct Noted
    {
        std::uint32_t line = 0;
        std::uint32_t kind = 0;

        friend auto operator<=>(const Noted &, const Noted &) = default;
    };

    [[nodiscard]] std::pair<std::uint16_t, std::uint32_t> placeOf(const Noted &noted) const;
    void sortByPlace();
    [[nodiscard]] bool saySame(const Noted &one, const Noted &other) const;
    [[nodiscard]] std::uint32_t columnOf(std::string_view label);
    [[nodiscard]] std::uint32_t reasonOf(const QString &reason);
    [[nodiscard]] std::uint32_t kindOf(const Kind &kind);

    std::deque<Noted> m_noted;
    std::vector<Kind> m_kinds;
    std::map<Kind, std::uint32_t> m_kindNumbers;
    std::vector<std::string_view> m_columns;
    std::unordered_map<std::string_view, std::uint32_t> m_columnNumbers;
    std::map<Noted, std::string_view> m_values; ///< that are no cells of their rows
    std::vector<QString> m_reasons;
    QHash<QString, std::uint32_t> m_reasonNumbers;
};

} // namespace chulie::exchange
