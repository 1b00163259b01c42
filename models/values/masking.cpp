#include "models/values/masking.h"

#include "models/catalogue/catalogue.h"

#include <vector>

namespace chulie::values {

namespace {

constexpr std::size_t shortestMasked = 5; ///< characters of a text whose beginning is shown
constexpr std::size_t shownCharacters = 2;

} // namespace

std::string masked(std::string_view text)
{
    std::vector<std::string_view> characters;
    while (!text.empty()) {
        std::size_t length = 1;
        while (length < text.size() && (text[length] & 0xC0) == 0x80)
            ++length;
        characters.push_back(text.substr(0, length));
        text.remove_prefix(length);
    }
    const std::size_t shown = characters.size() < shortestMasked ? 0 : shownCharacters;
    std::string out;
    for (std::size_t i = 0; i < characters.size(); ++i)
        out += i < shown ? characters[i] : std::string_view("*");
    return out;
}

QString masked(const QString &text)
{
    return QString::fromStdString(masked(text.toStdString()));
}

void Masking::setOn(bool on)
{
    if (on == m_isOn)
        return;
    m_isOn = on;
    emit changed(on);
}

bool Masking::hides(const catalogue::Column &column) const
{
    return m_isOn && column.personal;
}

MaskedText Masking::shown(const catalogue::Column &column, const QString &text) const
{
    return hides(column) && !text.isEmpty() ? MaskedText{masked(text), true} : MaskedText{text};
}

} // namespace chulie::values
