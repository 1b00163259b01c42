#include "models/households/relations.h"

#include "models/catalogue/officewords.h"
#include "models/catalogue/options.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace chulie::households {

namespace {

constexpr std::string_view spouse = "配偶";
constexpr std::string_view child = "子女";
constexpr std::string_view inLaw = "儿媳女婿";
constexpr std::string_view grandchild = "孙子女";
constexpr std::string_view parent = "父母";
constexpr std::string_view grandparent = "祖父母";
constexpr std::string_view sibling = "兄弟姐妹";
constexpr std::string_view other = "其他";

constexpr std::size_t relations = std::size(catalogue::options::relation);

using Row = std::array<std::string_view, relations>;

/// A row for what the new head was, a column for what the member was, both in the order of the list: 户主,
/// 配偶, 子女, 儿媳女婿, 孙子女, 父母, 祖父母, 兄弟姐妹, 其他. Parents-in-law count as parents, as in the
/// list.
constexpr std::array<Row, relations> becomes{{
    {catalogue::headOfHousehold, spouse, child, inLaw, grandchild, parent, grandparent, sibling, other},
    {spouse, other, child, inLaw, grandchild, parent, grandparent, other, other},
    {parent, parent, sibling, spouse, child, grandparent, other, other, other},
    {parent, parent, spouse, other, child, grandparent, other, other, other},
    {grandparent, grandparent, parent, parent, sibling, other, other, other, other},
    {child, inLaw, grandchild, other, other, spouse, parent, child, other},
    {grandchild, other, other, other, other, child, spouse, grandchild, other},
    {sibling, other, other, other, other, parent, grandparent, sibling, other},
    {other, other, other, other, other, other, other, other, other},
}};

std::size_t place(std::string_view relation)
{
    const auto *found = std::ranges::find(catalogue::options::relation, relation, &catalogue::Option::value);
    return found == std::end(catalogue::options::relation)
               ? relations - 1
               : static_cast<std::size_t>(std::distance(std::begin(catalogue::options::relation), found));
}

} // namespace

std::string_view relationTo(std::string_view newHead, std::string_view member)
{
    return becomes[place(newHead)][place(member)];
}

} // namespace chulie::households
