#pragma once

#include "models/exchange/cellvalue.h"
#include "models/sources/rowsource.h"

#include <span>
#include <string>

namespace chulie::exchange {

/// The cells of one row, packed one behind the other: how many they are, then of each its kind and its length
/// in a byte (or in five) and its words. The words stay where they are for as long as the PackedRows live.
class PackedRow
{
public:
    class Iterator
    {
    public:
        Iterator(const char *at, std::size_t left) : m_at(at), m_left(left) {}
        [[nodiscard]] sources::SourceCell operator*() const;
        Iterator &operator++();
        friend bool operator==(const Iterator &a, const Iterator &b) { return a.m_left == b.m_left; }

    private:
        const char *m_at;
        std::size_t m_left;
    };

    PackedRow() = default;
    explicit PackedRow(const char *bytes) : m_bytes(bytes) {}

    [[nodiscard]] Iterator begin() const;
    [[nodiscard]] Iterator end() const { return {nullptr, 0}; }
    /// The cell in the column \a index; blank where the row has none there.
    [[nodiscard]] sources::SourceCell cell(std::size_t index) const;

    /// Where the cell with \a words, which are the row's own, begins.
    [[nodiscard]] std::size_t offsetOf(std::string_view words) const;
    /// The words of the cell that begins at \a offset.
    [[nodiscard]] std::string_view wordsAt(std::size_t offset) const;

private:
    const char *m_bytes = nullptr;
};

/// Keeps rows as they came, in little more memory than their words need: what a refused row says needs no
/// second look at its file.
class PackedRows
{
public:
    PackedRow keep(std::span<const sources::SourceCell> cells);

private:
    Arena m_arena;
    std::string m_packed;
};

} // namespace chulie::exchange
