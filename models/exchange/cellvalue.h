#pragma once

#include "models/values/value.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace chulie::exchange {

/// Memory that is taken a megabyte at a time: what is put there stays where it is for as long as this lives.
class Arena
{
public:
    static constexpr std::size_t chunkSize = std::size_t{1} << 20;

    struct Place
    {
        std::size_t chunk = 0;
        std::size_t offset = 0;
    };
    /// Takes room for \a size bytes, at an offset that divides by \a multiple.
    Place take(std::size_t size, std::size_t multiple = 1);
    [[nodiscard]] char *at(const Place &place) { return m_chunks[place.chunk].get() + place.offset; }
    [[nodiscard]] const char *at(const Place &place) const
    {
        return m_chunks[place.chunk].get() + place.offset;
    }

private:
    std::vector<std::unique_ptr<char[]>> m_chunks;
    std::size_t m_left = 0; ///< free at the end of the last one
};

/// Keeps texts for as long as it lives, each with an address; the views it hands out stay where they are.
class Texts
{
public:
    using Address = std::uint32_t;

    /// Keeps \a text; where it was kept lately, it is not kept again.
    Address add(std::string_view text);
    /// Keeps \a text, which is not likely to be kept again.
    Address addOnce(std::string_view text);
    [[nodiscard]] std::string_view at(Address address) const;

    std::string_view keep(std::string_view text) { return at(add(text)); }

private:
    Arena m_arena;
    std::vector<Address> m_recent; ///< short texts by their hash, from 1; 0: none
};

/// A value of an import's row, in its normal form. Its text lies in the row's cells or in Texts.
class CellValue
{
public:
    enum class Is : std::uint8_t { Blank, Number, Text, Bad, Doubt };

    CellValue() = default;
    static CellValue ofNumber(std::int64_t number)
    {
        CellValue held;
        held.m_number = number;
        held.m_is = Is::Number;
        return held;
    }
    static CellValue ofText(std::string_view text)
    {
        CellValue held;
        held.m_text = text.data();
        held.m_size = static_cast<std::uint32_t>(text.size());
        held.m_is = Is::Text;
        return held;
    }
    /// \a value, whose text must live as long as this.
    static CellValue of(const values::Value &value);
    /// In the place of a text that has no normal form.
    static CellValue bad()
    {
        CellValue held;
        held.m_is = Is::Bad;
        return held;
    }

    /// A clean text that may match the value which the ledger has: parts of it are masked or lost.
    static CellValue ofDoubt(std::string_view text)
    {
        CellValue held = ofText(text);
        held.m_is = Is::Doubt;
        return held;
    }

    [[nodiscard]] bool isBlank() const { return m_is == Is::Blank; }
    [[nodiscard]] bool isBad() const { return m_is == Is::Bad; }
    [[nodiscard]] bool isDoubt() const { return m_is == Is::Doubt; }
    [[nodiscard]] std::string_view doubt() const
    {
        return isDoubt() ? std::string_view(m_text, m_size) : std::string_view();
    }
    [[nodiscard]] bool isGiven() const { return m_is == Is::Number || m_is == Is::Text; }
    [[nodiscard]] bool isNumber() const { return m_is == Is::Number; }
    [[nodiscard]] bool isText() const { return m_is == Is::Text; }
    /// The number; 0 where it holds none.
    [[nodiscard]] std::int64_t number() const { return m_is == Is::Number ? m_number : 0; }
    /// The text; empty where it holds none.
    [[nodiscard]] std::string_view text() const
    {
        return m_is == Is::Text ? std::string_view(m_text, m_size) : std::string_view();
    }
    [[nodiscard]] values::Value value() const;

    friend bool operator==(const CellValue &a, const CellValue &b)
    {
        return a.m_is == b.m_is && a.number() == b.number() && a.text() == b.text();
    }

private:
    union {
        std::int64_t m_number = 0;
        const char *m_text;
    };
    std::uint32_t m_size = 0;
    Is m_is = Is::Blank;
};

} // namespace chulie::exchange
