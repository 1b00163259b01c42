#pragma once

#include "models/catalogue/catalogue.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <initializer_list>
#include <iterator>

namespace chulie::journal {

/// What is set, cleared and replaced as one value: a column, or the columns that belong together, which go by
/// the first of them (Table::group). `life` is whether the row is in its table at all.
using Register = int;
inline constexpr Register life = -1;

/// Columns of a table, a bit for each by its number.
using Columns = std::uint64_t;

[[nodiscard]] constexpr Columns columnBit(int column)
{
    return Columns{1} << static_cast<unsigned>(column);
}

/// The register that \a column of \a table is of.
[[nodiscard]] inline Register registerOf(const catalogue::Table &table, int column)
{
    return std::ranges::find(table.group, column) == table.group.end() ? column : table.group.front();
}

/// Registers of one table.
class Registers
{
public:
    /// Goes through them, life first, then in the order of the columns.
    class Iterator
    {
    public:
        using difference_type = std::ptrdiff_t;
        using value_type = Register;

        Iterator() = default;
        explicit Iterator(std::uint64_t left) : m_left(left) {}
        Register operator*() const { return std::countr_zero(m_left) + life; }
        Iterator &operator++()
        {
            m_left &= m_left - 1;
            return *this;
        }
        Iterator operator++(int)
        {
            const Iterator before = *this;
            ++*this;
            return before;
        }
        friend bool operator==(const Iterator &, const Iterator &) = default;

    private:
        std::uint64_t m_left = 0;
    };

    Registers() = default;
    Registers(std::initializer_list<Register> registers)
    {
        for (const Register one : registers)
            add(one);
    }
    /// Those that \a columns of \a table are of.
    [[nodiscard]] static Registers of(const catalogue::Table &table, Columns columns);
    /// All of \a table, without life.
    [[nodiscard]] static Registers all(const catalogue::Table &table);

    [[nodiscard]] Iterator begin() const { return Iterator(m_bits); }
    [[nodiscard]] Iterator end() const { return Iterator(); }
    [[nodiscard]] bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] int size() const { return std::popcount(m_bits); }
    [[nodiscard]] bool contains(Register one) const { return (m_bits & bit(one)) != 0; }
    [[nodiscard]] bool containsAll(Registers others) const { return others.without(*this).isEmpty(); }
    /// The columns of \a table that they are of.
    [[nodiscard]] Columns columns(const catalogue::Table &table) const;

    void add(Register one) { m_bits |= bit(one); }
    [[nodiscard]] Registers with(Registers others) const { return Registers(m_bits | others.m_bits); }
    [[nodiscard]] Registers without(Registers others) const { return Registers(m_bits & ~others.m_bits); }
    /// Those that are among \a others too.
    [[nodiscard]] Registers within(Registers others) const { return Registers(m_bits & others.m_bits); }
    /// Those that are in one of the two alone.
    [[nodiscard]] Registers inOneOf(Registers others) const { return Registers(m_bits ^ others.m_bits); }

private:
    explicit Registers(std::uint64_t bits) : m_bits(bits) {}
    [[nodiscard]] static constexpr std::uint64_t bit(Register one) { return columnBit(one - life); }

    std::uint64_t m_bits = 0; ///< life, then the columns
};

/// The columns of \a table that belong together.
[[nodiscard]] inline Columns groupOf(const catalogue::Table &table)
{
    Columns columns = 0;
    for (const int column : table.group)
        columns |= columnBit(column);
    return columns;
}

inline Registers Registers::of(const catalogue::Table &table, Columns columns)
{
    if (const Columns group = groupOf(table); (columns & group) != 0)
        columns = (columns & ~group) | columnBit(table.group.front());
    return Registers(columns << 1);
}

inline Registers Registers::all(const catalogue::Table &table)
{
    Q_ASSERT(table.columns.size() < 64);
    return of(table, columnBit(static_cast<int>(table.columns.size())) - 1);
}

inline Columns Registers::columns(const catalogue::Table &table) const
{
    const Columns columns = m_bits >> 1;
    const Columns group = groupOf(table);
    return (columns & group) != 0 ? columns | group : columns;
}

} // namespace chulie::journal
