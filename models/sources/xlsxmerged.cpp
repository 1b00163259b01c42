#include "models/sources/xlsxmerged.h"

#include "models/sources/zipparts.h"
#include "models/values/fold.h"

#include <algorithm>
#include <charconv>

namespace chulie::sources {

namespace {

constexpr std::size_t mostMerged = 2'000'000;
constexpr std::size_t longestTag = 256;

/// The row that a cell's address (AB12) names; 0 where it names none.
int rowOf(std::string_view address)
{
    const std::size_t digits = address.find_first_of("0123456789");
    int row = 0;
    if (digits != std::string_view::npos)
        std::from_chars(address.data() + digits, address.data() + address.size(), row);
    return row > 0 && row <= mostXlsxRows ? row : 0;
}

/// Takes the range that the tag's attributes name (ref="A1:B2").
void take(std::string_view attributes, std::vector<MergedCells> &merged)
{
    const std::size_t name = attributes.find("ref=");
    if (name == std::string_view::npos || name + 5 >= attributes.size())
        return;
    std::string_view range = attributes.substr(name + 5);
    range = range.substr(0, range.find(attributes[name + 4]));
    const std::size_t colon = range.find(':');
    if (colon == std::string_view::npos)
        return;
    const std::string_view first = range.substr(0, colon);
    const std::string_view last = range.substr(colon + 1);
    const MergedCells cells{
        .top = rowOf(first), .bottom = rowOf(last), .left = xlsxColumn(first), .right = xlsxColumn(last)};
    if (cells.top > 0 && cells.bottom >= cells.top && cells.left <= cells.right &&
        cells.right < mostXlsxColumns)
        merged.push_back(cells);
}

/// Takes the ranges of all whole tags in \a text; returns where the rest begins.
std::size_t takeAll(std::string_view text, std::vector<MergedCells> &merged)
{
    constexpr std::string_view tag = "mergeCell ";
    for (std::size_t at = text.find(tag); at != std::string_view::npos; at = text.find(tag, at + 1)) {
        const std::size_t end = text.find('>', at);
        if (end == std::string_view::npos)
            return std::max(at - std::min<std::size_t>(at, 1),
                            text.size() - std::min(text.size(), longestTag));
        if (at > 0 && (text[at - 1] == '<' || text[at - 1] == ':') && merged.size() < mostMerged)
            take(text.substr(at, end - at), merged);
    }
    return text.size() - std::min(text.size(), tag.size());
}

} // namespace

std::size_t xlsxColumn(std::string_view address)
{
    constexpr std::size_t letters = 26;
    std::size_t column = 0;
    for (const char c : address) {
        if (c < 'A' || c > 'Z')
            break;
        column = column * letters + static_cast<std::size_t>(c - 'A') + 1;
        if (column > mostXlsxColumns)
            break;
    }
    return column == 0 ? mostXlsxColumns : std::min(column - 1, mostXlsxColumns);
}

std::vector<MergedCells> readMerged(const QString &path, const std::string &part)
{
    std::vector<MergedCells> merged;
    ZipParts zip(path);
    if (!zip.open(part))
        return merged;
    std::string text;
    for (std::string piece; zip.read(piece) && !piece.empty();) {
        text += piece;
        text.erase(0, takeAll(text, merged));
    }
    std::ranges::stable_sort(merged, {}, &MergedCells::top);
    return merged;
}

} // namespace chulie::sources
