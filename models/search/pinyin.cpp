#include "models/search/pinyin.h"

#include "models/values/fold.h"

#include <unicode/translit.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace chulie::search {

namespace {

/// A transliteration of ICU to small letters without tones, ü written v as it is typed. Where the machine's
/// ICU has no such data, every text stays what it is.
class Transliteration
{
public:
    explicit Transliteration(const char *han)
    {
        UErrorCode error = U_ZERO_ERROR;
        const std::string id = std::string(han) + "; NFD; [[:Mn:]-[\\u0308]] Remove; NFC; Any-Lower";
        m_steps.reset(icu::Transliterator::createInstance(id.c_str(), UTRANS_FORWARD, error));
    }

    [[nodiscard]] std::string of(std::string_view text) const
    {
        const icu::StringPiece piece(text.data(), static_cast<std::int32_t>(text.size()));
        icu::UnicodeString string = icu::UnicodeString::fromUTF8(piece);
        if (m_steps)
            m_steps->transliterate(string);
        string.findAndReplace(u"ü", u"v");
        std::string out;
        return string.toUTF8String(out);
    }

private:
    std::unique_ptr<icu::Transliterator> m_steps;
};

const Transliteration &asName()
{
    static const Transliteration names("Han-Latin/Names");
    return names;
}

const Transliteration &asWord()
{
    static const Transliteration words("Han-Latin");
    return words;
}

/// Whether \a name begins with a compound surname that is not read as its characters are.
bool hasCompoundSurname(std::string_view name)
{
    static constexpr std::string_view surnames[] = {"万俟", "尉迟", "单于", "长孙"};
    return std::ranges::any_of(surnames, [name](std::string_view each) { return name.starts_with(each); });
}

/// Pinyin and initials of one reading, syllable by syllable.
struct Line
{
    void add(std::string_view syllables)
    {
        for (std::size_t from = 0; from < syllables.size();) {
            const std::size_t end = std::min(syllables.find(' ', from), syllables.size());
            // A sign may be read as blanks alone.
            if (const std::string_view syllable = syllables.substr(from, end - from); !syllable.empty()) {
                full += syllable;
                initials += characters(syllable).front();
            }
            from = end + 1;
        }
    }

    std::string full;
    std::string initials;
};

void append(std::string &keys, const Line &line)
{
    keys += '\n' + line.full + '\n' + line.initials;
}

} // namespace

const Pinyin::Reading &Pinyin::read(std::string_view text)
{
    const auto [found, isNew] = m_readings.try_emplace(std::string(text));
    if (!isNew)
        return found->second;
    if (const auto given = m_given.find(text); given != m_given.end())
        found->second = {given->second, given->second};
    else
        found->second = {asName().of(text), asWord().of(text)};
    return found->second;
}

bool Pinyin::canRead(std::string_view character)
{
    const bool isHan = (character >= "\u3400" && character <= "\u9fff") || character >= "\U00020000";
    return !isHan || static_cast<unsigned char>(read(character).word[0]) < 0x80;
}

std::string Pinyin::keys(std::string_view name)
{
    std::string keys = searchForm(name);
    Line asNamed;
    Line asWords;
    const auto parts = characters(keys);
    std::size_t next = 0;
    if (hasCompoundSurname(keys)) {
        asNamed.add(read(keys.substr(0, parts[0].size() + parts[1].size())).surname);
        asWords.add(read(parts[0]).word);
        asWords.add(read(parts[1]).word);
        next = 2;
    }
    for (; next < parts.size(); ++next) {
        const Reading &reading = read(parts[next]);
        asNamed.add(next == 0 ? reading.surname : reading.word);
        asWords.add(reading.word);
    }
    Line withU = asNamed;
    std::ranges::replace(withU.full, 'v', 'u');
    std::ranges::replace(withU.initials, 'v', 'u');
    if (asNamed.full == keys)
        return keys;
    append(keys, asNamed);
    if (asWords.full != asNamed.full)
        append(keys, asWords);
    if (withU.full != asNamed.full)
        append(keys, withU);
    return keys;
}

std::string Pinyin::sortKey(std::string_view name, bool ofPerson)
{
    const std::string form = searchForm(name);
    std::string key;
    std::string_view rest = form;
    const auto add = [&key](const std::string &reading, std::string_view characters) {
        key.append(reading).append(1, ' ').append(characters).append(1, ' ');
    };
    if (ofPerson && !form.empty()) {
        const auto parts = characters(form);
        const std::size_t length = parts[0].size() + (hasCompoundSurname(form) ? parts[1].size() : 0);
        add(read(rest.substr(0, length)).surname, rest.substr(0, length));
        rest.remove_prefix(length);
    }
    for (const std::string_view character : characters(rest))
        add(read(character).word, character);
    return key;
}

std::vector<std::string_view> characters(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (std::size_t from = 0; from < text.size();) {
        const auto lead = static_cast<unsigned char>(text[from]);
        const std::size_t length = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        parts.push_back(text.substr(from, length));
        from += length;
    }
    return parts;
}

std::string searchForm(std::string_view text)
{
    std::string buffer;
    std::string form(values::folded(text, buffer));
    std::ranges::transform(form, form.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return form;
}

} // namespace chulie::search
