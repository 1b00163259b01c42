#pragma once

#include "models/values/value.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>

namespace chulie {

/// Keeps texts for as long as it lives; the views it hands out stay where they are.
class Texts
{
public:
    Texts() = default;
    Texts(const Texts &) = delete;
    Texts &operator=(const Texts &) = delete;

    std::string_view keep(std::string_view text);

private:
    std::deque<std::string> m_chunks;
};

/// A value of an import's row in sixteen bytes: city-size files are held whole between plan and apply. Its
/// text lies in the file's bytes or in Texts.
class Held
{
public:
    enum class Is : std::uint8_t { Blank, Number, Text, Bad, Doubt };

    Held() = default;
    static Held ofNumber(std::int64_t number)
    {
        Held held;
        held.m_number = number;
        held.m_is = Is::Number;
        return held;
    }
    static Held ofText(std::string_view text)
    {
        Held held;
        held.m_text = text.data();
        held.m_size = static_cast<std::uint32_t>(text.size());
        held.m_is = Is::Text;
        return held;
    }
    /// In the place of a text that has no normal form.
    static Held bad()
    {
        Held held;
        held.m_is = Is::Bad;
        return held;
    }

    /// A clean text that may stand for the value which the ledger has: parts of it are masked or lost.
    static Held ofDoubt(std::string_view text)
    {
        Held held = ofText(text);
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
    /// The number; 0 where it holds none.
    [[nodiscard]] std::int64_t number() const { return m_is == Is::Number ? m_number : 0; }
    /// The text; empty where it holds none.
    [[nodiscard]] std::string_view text() const
    {
        return m_is == Is::Text ? std::string_view(m_text, m_size) : std::string_view();
    }
    [[nodiscard]] Value value() const;

    friend bool operator==(const Held &a, const Held &b)
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

/// \a value as it is held until the plan is applied; its text lies in \a cell where that is its normal form.
[[nodiscard]] Held hold(const Value &value, std::string_view cell, Texts &texts);

} // namespace chulie
