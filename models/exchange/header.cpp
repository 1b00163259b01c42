#include "models/exchange/header.h"

#include "models/exchange/csvreader.h"
#include "models/values/fold.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace chulie {

namespace {

constexpr int titleRows = 10;
constexpr std::array<std::string_view, 8> footerWords{"填表人", "审核人", "填报", "合计",
                                                      "总计",   "注",     "说明", "备注"};
constexpr std::array<std::string_view, 4> otherUnits{"万", "千", "百", "亿"};

struct Headers
{
    Q_DECLARE_TR_FUNCTIONS(Header)
};

/// A title as it is compared: ordinary characters, no spaces or line breaks.
std::string plain(std::string_view title)
{
    std::string buffer;
    std::string text(folded(title, buffer));
    std::erase_if(text, [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    return text;
}

/// \a title without the unit in brackets at its end. A unit such as 万元 stays: its amounts are not in yuan.
std::string_view withoutUnit(std::string_view title)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 4> brackets{
        {{"(", ")"}, {"[", "]"}, {"【", "】"}, {"〔", "〕"}}};
    for (const auto &[open, close] : brackets) {
        const std::size_t begin = title.rfind(open);
        if (!title.ends_with(close) || begin == std::string_view::npos || begin == 0)
            continue;
        const std::string_view unit = title.substr(begin + open.size());
        if (std::ranges::any_of(otherUnits, [&](std::string_view other) { return unit.starts_with(other); }))
            return title;
        return title.substr(0, begin);
    }
    return title;
}

bool isNamed(const Field &field, std::string_view title)
{
    return title == field.label ||
           std::ranges::any_of(field.aliases(), [&](const char *alias) { return title == plain(alias); });
}

const Field *findField(const Table &table, const std::string &title)
{
    const auto &all = fields(table);
    auto found = std::ranges::find_if(all, [&](const Field &field) { return isNamed(field, title); });
    if (found == all.end())
        found =
            std::ranges::find_if(all, [&](const Field &field) { return isNamed(field, withoutUnit(title)); });
    return found == all.end() ? nullptr : &*found;
}

/// How well \a header names its table: nothing where a key column is missing, else more for every column it
/// knows, most for the required ones.
int score(const Header &header)
{
    int points = 0;
    for (const Field &field : fields(*header.table)) {
        const bool named = std::ranges::find(header.fields, &field) != header.fields.end();
        if (field.key && field.required && !named)
            return 0;
        points += named ? 1 + field.required : -(field.required ? 1 : 0);
    }
    return std::max(points, 1);
}

Header readHeader(const CsvReader &row, const std::vector<std::string> &titles, const Table &table)
{
    Header header{.table = &table, .fields = {}, .titles = {}, .line = row.line()};
    for (const std::string &title : titles)
        header.fields.push_back(title.empty() ? nullptr : findField(table, title));
    for (const std::string_view cell : row.cells())
        header.titles.emplace_back(trimmed(cell));
    return header;
}

/// The best header among the first rows of \a text; its table is nullptr where there is none.
Header search(std::string_view text, char separator, const Table *forced, int &best)
{
    Header found;
    Texts texts;
    CsvReader reader(text, separator, texts);
    for (int rows = 0; rows <= titleRows && reader.next();) {
        if (reader.isBlank())
            continue;
        ++rows;
        std::vector<std::string> titles;
        for (const std::string_view cell : reader.cells())
            titles.push_back(plain(cell));
        for (const Table &table : tables()) {
            if (forced && forced != &table)
                continue;
            Header header = readHeader(reader, titles, table);
            if (const int points = score(header); points > best) {
                best = points;
                found = std::move(header);
                found.separator = separator;
            }
        }
    }
    return found;
}

Result<Header> checked(Header header, const QString &name)
{
    for (std::size_t i = 0; i < header.fields.size(); ++i) {
        const Field *field = header.fields[i];
        if (field && std::count(header.fields.begin(), header.fields.end(), field) > 1)
            return Failure{Headers::tr("%1 names the column %2 twice, on line %3: remove one of them.")
                               .arg(name, QString::fromUtf8(field->label))
                               .arg(header.line),
                           {}};
    }
    return header;
}

bool beginsFooter(std::string_view cell)
{
    return std::ranges::any_of(footerWords, [&](std::string_view word) { return cell.starts_with(word); });
}

} // namespace

std::vector<std::string> Header::unknown() const
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (!fields[i] && !titles[i].empty() && titles[i] != reasonLabel)
            names.push_back(titles[i]);
    return names;
}

Result<Header> findHeader(std::string_view text, const Table *forced, const QString &name)
{
    int best = 0;
    Header found;
    for (const char separator : {',', '\t', ';'})
        if (Header header = search(text, separator, forced, best); header.table)
            found = std::move(header);
    if (found.table)
        return checked(std::move(found), name);
    if (forced)
        return Failure{Headers::tr("%1 has no header row with the key columns of %2 in its first %3 rows.")
                           .arg(name, QString::fromUtf8(forced->label))
                           .arg(titleRows + 1),
                       {}};
    return Failure{Headers::tr("%1 has no header row of any of the ledger's tables in its first %2 rows.")
                       .arg(name)
                       .arg(titleRows + 1),
                   {}};
}

std::string plainTitle(std::string_view title)
{
    return std::string(withoutUnit(plain(title)));
}

bool isFooter(const Header &header, std::span<const std::string_view> cells)
{
    bool stillFirst = true;
    bool begins = !cells.empty() && beginsFooter(trimmed(cells[0]));
    for (std::size_t i = 0; i < header.fields.size() && i < cells.size(); ++i) {
        if (!header.fields[i] || !header.fields[i]->required)
            continue;
        const std::string_view cell = trimmed(cells[i]);
        if (cell.empty()) {
            stillFirst = false;
            continue;
        }
        if (!stillFirst || !beginsFooter(cell))
            return false;
        begins = true;
    }
    return begins;
}

} // namespace chulie
