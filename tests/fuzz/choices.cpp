#include "tests/fuzz/choices.h"

#include <algorithm>

namespace chulie::fuzz {

namespace {

void choose(exchange::FileChoices &choices, char what, const QStringList &parts)
{
    switch (what) {
    case 't':
        choices.table = catalogue::findTable(parts.value(0));
        break;
    case 'h':
        choices.headings.emplace_back(parts.value(0), parts.value(1));
        break;
    case 'v':
        choices.values.emplace_back(parts.value(0), parts.value(1));
        break;
    case 'r':
        choices.replacements.push_back({parts.value(0), parts.value(1), parts.value(2)});
        break;
    case 'c':
        choices.clearing += parts.value(0);
        break;
    case 'u':
        choices.moneyUnit = parts.value(0);
        break;
    case 'm':
    case 'M':
        choices.months = what == 'm' ? values::Reading::Months::First : values::Reading::Months::Last;
        break;
    default:
        break;
    }
}

} // namespace

exchange::PerFile<exchange::FileChoices> takeChoices(std::string_view &bytes)
{
    exchange::PerFile<exchange::FileChoices> all;
    exchange::FileChoices *choices = &all.others;
    constexpr std::size_t mark = 2; // the = and the letter
    while (bytes.size() >= mark && bytes.front() == '=') {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        const std::string_view line = bytes.substr(0, end);
        const QString text = QString::fromUtf8(line.substr(std::min(mark, line.size())));
        if (line.starts_with("=f"))
            choices = &all.ownOf(text);
        else if (line.size() >= mark)
            choose(*choices, line[1], text.split(u'\t'));
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
    }
    return all;
}

} // namespace chulie::fuzz
