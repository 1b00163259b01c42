#pragma once

#include "models/exchange/held.h"
#include "models/sources/rowsource.h"

#include <span>
#include <string>

namespace chulie {

/// The cells of one row, packed one behind the other: the kind of each, and its length and words where it is
/// not blank. The words stay where they are for as long as the PackedRows live.
class PackedRow
{
public:
    class Iterator
    {
    public:
        explicit Iterator(const char *at) : m_at(at) {}
        [[nodiscard]] SourceCell operator*() const;
        Iterator &operator++();
        friend bool operator==(const Iterator &a, const Iterator &b) { return a.m_at == b.m_at; }

    private:
        const char *m_at;
    };

    PackedRow() = default;
    explicit PackedRow(std::string_view bytes) : m_bytes(bytes.data()), m_size(bytes.size()) {}

    [[nodiscard]] Iterator begin() const { return Iterator(m_bytes); }
    [[nodiscard]] Iterator end() const { return Iterator(m_bytes + m_size); }
    /// The cell in the column \a index; blank where the row has none there.
    [[nodiscard]] SourceCell cell(std::size_t index) const;

private:
    const char *m_bytes = nullptr;
    std::size_t m_size = 0;
};

/// Keeps rows as they came, in little more memory than their words need: what a refused row says needs no
/// second look at its file.
class PackedRows
{
public:
    PackedRow keep(std::span<const SourceCell> cells);

private:
    Texts m_texts;
    std::string m_packed;
};

} // namespace chulie
