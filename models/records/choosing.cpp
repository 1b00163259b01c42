#include "models/records/choosing.h"

#include "models/records/shownfields.h"
#include "models/search/pinyin.h"
#include "models/values/normal.h"

#include <algorithm>

namespace chulie::records {

namespace {

std::vector<Choosing::Option> optionsOf(const catalogue::Column &column)
{
    std::vector<Choosing::Option> options;
    if (column.kind == catalogue::Kind::YesNo)
        for (const auto &[value, text] : {std::pair(1, "是"), std::pair(0, "否")})
            options.push_back({QString::fromUtf8(text), shownText(column, std::int64_t{value})});
    for (const catalogue::Option &option : column.options)
        options.push_back(
            {QString::fromUtf8(option.value.data(), static_cast<qsizetype>(option.value.size())),
             catalogue::title(option)});
    return options;
}

/// Whether a line of \a keys begins with \a form.
bool beginsALine(std::string_view keys, std::string_view form)
{
    for (std::size_t at = 0; at != std::string_view::npos; at = keys.find('\n', at) == std::string_view::npos
                                                                    ? std::string_view::npos
                                                                    : keys.find('\n', at) + 1)
        if (keys.substr(at).starts_with(form))
            return true;
    return false;
}

} // namespace

QString exchanged(const catalogue::Column &column, const QString &shown)
{
    if (column.kind != catalogue::Kind::List && column.kind != catalogue::Kind::YesNo)
        return shown;
    const QString words = shown.trimmed();
    const auto options = optionsOf(column);
    const auto found = std::ranges::find_if(options, [&](const Choosing::Option &option) {
        return option.title.compare(words, Qt::CaseInsensitive) == 0;
    });
    return found == options.end() ? shown : found->value;
}

Choosing::Choosing(const catalogue::Column &column) : m_column(column), m_options(optionsOf(column))
{
    search::Pinyin pinyin;
    for (Option &option : m_options)
        option.keys =
            pinyin.keys(option.value.toStdString()) + '\n' + search::searchForm(option.title.toStdString());
}

std::vector<std::size_t> Choosing::find(const QString &typed) const
{
    const std::string form = search::searchForm(typed.toStdString());
    std::vector<std::size_t> found;
    if (form.empty() || m_options.empty())
        return found;
    const auto add = [&](std::size_t place) {
        if (place < m_options.size() && std::ranges::find(found, place) == found.end())
            found.push_back(place);
    };
    if (const values::Normalised meant =
            values::normalise(m_column, exchanged(m_column, typed).toStdString())) {
        const QString value = QString::fromStdString(values::exportText(m_column, meant.value));
        add(static_cast<std::size_t>(std::ranges::find(m_options, value, &Option::value) -
                                     m_options.begin()));
    }
    bool isNumber = false;
    const int number = QString::fromStdString(form).toInt(&isNumber);
    if (isNumber && number > 0 && m_column.kind == catalogue::Kind::List)
        add(static_cast<std::size_t>(number - 1));
    for (std::size_t place = 0; place < m_options.size(); ++place)
        if (beginsALine(m_options[place].keys, form))
            add(place);
    return found;
}

} // namespace chulie::records
