#include "ui/forms/choicekeys.h"

#include "models/records/shownfields.h"
#include "models/search/pinyin.h"

#include <algorithm>

namespace chulie::forms {

namespace {

/// One for the window, whose thread it belongs to: opening it takes a while.
QStringList pinyinOf(const QString &words)
{
    static search::Pinyin pinyin;
    return QString::fromStdString(pinyin.keys(words.toStdString())).split(u'\n', Qt::SkipEmptyParts);
}

QStringList spellings(const QString &value)
{
    if (value == QStringLiteral("是"))
        return {QStringLiteral("y"), QStringLiteral("1"), QStringLiteral("有"), QStringLiteral("√")};
    if (value == QStringLiteral("否"))
        return {QStringLiteral("n"), QStringLiteral("0"), QStringLiteral("无"), QStringLiteral("×")};
    return {};
}

} // namespace

std::vector<Choice> choicesOf(const catalogue::Column &column)
{
    std::vector<Choice> choices;
    if (column.kind == catalogue::Kind::YesNo)
        for (const auto &[value, exchanged] : {std::pair(1, "是"), std::pair(0, "否")})
            choices.push_back(
                {QString::fromUtf8(exchanged), records::shownText(column, std::int64_t{value})});
    for (const catalogue::Option &option : column.options)
        choices.push_back(
            {QString::fromUtf8(option.value.data(), static_cast<qsizetype>(option.value.size())),
             catalogue::title(option)});
    return choices;
}

ChoiceKeys::ChoiceKeys(const std::vector<Choice> &choices, bool numbered) : m_numbered(numbered)
{
    for (const Choice &choice : choices)
        m_keys.push_back(spellings(choice.value) + pinyinOf(choice.value) +
                         QStringList{choice.title.toLower()});
}

int ChoiceKeys::find(const QString &typed) const
{
    const QString words = typed.toLower();
    bool isNumber = false;
    const int place = words.toInt(&isNumber);
    if (isNumber && m_numbered)
        return place >= 1 && place <= static_cast<int>(m_keys.size()) ? place - 1 : -1;
    const auto found = std::ranges::find_if(m_keys, [&](const QStringList &keys) {
        return std::ranges::any_of(keys, [&](const QString &key) { return key.startsWith(words); });
    });
    return found == m_keys.end() ? -1 : static_cast<int>(found - m_keys.begin());
}

} // namespace chulie::forms
