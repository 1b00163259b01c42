#pragma once

#include "models/search/readings.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace chulie::search {

/// How Chinese names are said, so that they can be found without an input method: 枫围村 is fengweicun, and
/// fwc. The first character of a name is read as a surname (曾 zeng, 单 shan, 万俟 moqi) and, because the
/// same character may begin a place, as an ordinary word too (解放村 jiefangcun). Readings are kept by
/// character, so that 130,000 names cost some thousand look-ups. The first look-up of the process opens ICU,
/// which takes a tenth of a second; an object belongs to one thread.
class Pinyin
{
public:
    Pinyin() = default;
    /// Reads characters as \a given says, before all else.
    explicit Pinyin(Readings given) : m_given(std::move(given)) {}

    /// Everything that \a name (UTF-8) can be found by, a line each: its folded text, its pinyin and its
    /// initials, as a name, as ordinary words where that differs, and with u for ü. A character without a
    /// reading is taken as it is.
    [[nodiscard]] std::string keys(std::string_view name);
    /// What \a name is sorted by, byte by byte: character after character its reading, then the character, so
    /// that characters of one reading stay together. The first is read as a surname \a ofPerson.
    [[nodiscard]] std::string sortKey(std::string_view name, bool ofPerson);
    /// Whether \a character has a reading, or needs none because it is typed as it is.
    [[nodiscard]] bool canRead(std::string_view character);

private:
    struct Reading
    {
        std::string surname;
        std::string word;
    };
    using Known = std::unordered_map<std::string, Reading>;

    const Reading &read(std::string_view text);

    Readings m_given;
    Known m_readings; ///< of single characters, and of the two of some compound surnames
};

/// The characters (code points) of a UTF-8 text.
[[nodiscard]] std::vector<std::string_view> characters(std::string_view text);

/// \a text as searches compare it: full-width signs as ordinary ones, small letters, trimmed.
[[nodiscard]] std::string searchForm(std::string_view text);

} // namespace chulie::search
