#include "models/values/officewords.h"

#include "models/values/fold.h"

#include <QFile>

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

namespace chulie::values::officewords {

namespace {

/// In the place of a column's name: for every question of yes or no.
constexpr std::string_view yesOrNo = "（是否）";

struct Meaning
{
    std::string column; ///< as exchanged; columns of one name in several tables tell by their options
    std::string option;
};
using Meanings = std::unordered_map<std::string, std::vector<Meaning>>; ///< by word

/// The word as it is compared: full-width forms as ordinary ones, without regard to case.
std::string compared(std::string_view word)
{
    std::string buffer;
    std::string key(folded(word, buffer));
    for (char &character : key)
        if (character >= 'A' && character <= 'Z')
            character = static_cast<char>(character - 'A' + 'a');
    return key;
}

Meanings read()
{
    QFile file(QStringLiteral(":/words.csv"));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    Meanings meanings;
    if (!isThere)
        return meanings;
    file.readLine(); // the heading
    while (!file.atEnd()) {
        const auto cells = file.readLine().trimmed().split(',');
        if (cells.size() == 3)
            meanings[compared(cells[2].toStdString())].push_back(
                {cells[0].toStdString(), cells[1].toStdString()});
    }
    return meanings;
}

const std::vector<Meaning> &meaningsOf(std::string_view word)
{
    static const Meanings all = read();
    static const std::vector<Meaning> none;
    const auto found = all.find(compared(word));
    return found == all.end() ? none : found->second;
}

} // namespace

std::optional<std::string_view> option(const catalogue::Column &column, std::string_view text)
{
    for (const Meaning &meaning : meaningsOf(text)) {
        const auto found = std::ranges::find(column.options, meaning.option, &catalogue::Option::value);
        if (meaning.column == column.label && found != column.options.end())
            return found->value;
    }
    return std::nullopt;
}

std::optional<bool> answer(std::string_view text)
{
    for (const Meaning &meaning : meaningsOf(text))
        if (meaning.column == yesOrNo)
            return meaning.option == "是";
    return std::nullopt;
}

} // namespace chulie::values::officewords
