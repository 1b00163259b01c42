#include "models/exchange/drafts.h"

#include "models/values/fold.h"

#include <algorithm>

namespace chulie::exchange {

namespace {

/// What the lower bits of a packed value mean for the upper ones.
enum Tag : std::uint32_t {
    Blank,
    Bad,
    Cell,        ///< where the row's cell begins whose words, trimmed, it is
    SmallNumber, ///< the number, less the smallest one
    Number,      ///< the address of its bytes
    Text,        ///< the address of the text
    Doubt,       ///< the same
};
constexpr unsigned tagBits = 3;
constexpr std::uint32_t tagMask = (1U << tagBits) - 1;
constexpr std::size_t upperLimit = std::size_t{1} << (32 - tagBits);

std::uint32_t tagged(std::size_t upper, Tag tag)
{
    Q_ASSERT(upper < upperLimit);
    return static_cast<std::uint32_t>(upper) << tagBits | tag;
}

constexpr auto smallest = -static_cast<std::int64_t>(upperLimit / 2);

bool isSmall(std::int64_t number)
{
    return number >= smallest && number < -smallest;
}

/// The places of \a given, and of what follows from them: the row that a key names, and what an identity
/// number says.
std::vector<std::size_t> placesOf(const Layout &layout, std::span<const catalogue::Field *const> given)
{
    std::vector<std::size_t> places;
    for (const catalogue::Field *field : given) {
        if (!field)
            continue;
        places.push_back(layout.placeOf(*field));
        if (!field->isHead())
            places.push_back(static_cast<std::size_t>(field->column));
        const auto &group = layout.table.group;
        if (field->path.size() == 1 && std::ranges::find(group, field->column) != group.end())
            places.insert(places.end(), group.begin(), group.end());
    }
    return places;
}

} // namespace

Layout::Layout(const catalogue::Table &of) : table(of), width(of.columns.size())
{
    for (const catalogue::Field &field : catalogue::fields(of)) {
        const bool isStored = !field.isHead() && field.path.size() == 1;
        places.push_back(isStored ? static_cast<std::size_t>(field.column) : width++);
    }
}

std::size_t Layout::placeOf(const catalogue::Field &field) const
{
    return places[static_cast<std::size_t>(&field - catalogue::fields(table).data())];
}

void Drafts::beginFile(std::span<const catalogue::Field *const> given, std::vector<ColumnCell> clearing)
{
    Block block{.firstRow = rows.size(), .firstValue = m_values.size(), .positions = {}};
    block.positions.resize(layout.width);
    for (const std::size_t place : placesOf(layout, given))
        if (block.positions[place] == 0)
            block.positions[place] = ++block.width;
    for (std::size_t place = 0; place < layout.width; ++place)
        if (block.positions[place] != 0)
            block.places.push_back(place);
    block.clearing = std::move(clearing);
    m_blocks.push_back(std::move(block));
}

static_assert(sizeof(RowDraft) == 16, "a city has some hundred thousand of them");

std::size_t Drafts::add(const RowDraft &row)
{
    rows.push_back(row);
    m_values.resize(m_values.size() + m_blocks.back().width);
    return rows.size() - 1;
}

void Drafts::cutTo(std::size_t count)
{
    rows.resize(count);
    while (!m_blocks.empty() && m_blocks.back().firstRow >= count) {
        m_values.resize(m_blocks.back().firstValue);
        m_blocks.pop_back();
    }
}

std::vector<int> Drafts::cleared(std::size_t draft) const
{
    std::vector<int> columns;
    for (const auto &[column, cell] : blockOf(draft).clearing)
        if (rows[draft].cells.cell(cell).isBlank() &&
            value(draft, static_cast<std::size_t>(column)).isBlank())
            columns.push_back(column);
    return columns;
}

const Drafts::Block &Drafts::blockOf(std::size_t draft) const
{
    if (draft >= m_blocks.back().firstRow) // nearly always: a table has one file, or the last is being read
        return m_blocks.back();
    return *std::prev(std::ranges::upper_bound(m_blocks, draft, {}, &Block::firstRow));
}

CellValue Drafts::value(std::size_t draft, std::size_t place) const
{
    const Block &block = blockOf(draft);
    const std::size_t position = block.positions[place];
    if (position == 0)
        return {};
    return unpacked(m_values[block.firstValue + (draft - block.firstRow) * block.width + position - 1],
                    rows[draft].cells);
}

std::vector<CellValue> Drafts::values(std::size_t draft) const
{
    const Block &block = blockOf(draft);
    const std::size_t first = block.firstValue + (draft - block.firstRow) * block.width;
    std::vector<CellValue> values(layout.width);
    for (const std::size_t place : block.places)
        values[place] = unpacked(m_values[first + block.positions[place] - 1], rows[draft].cells);
    return values;
}

void Drafts::set(std::size_t draft, std::size_t place, const CellValue &value, std::string_view cell)
{
    const Block &block = blockOf(draft);
    const std::size_t position = block.positions[place];
    Q_ASSERT(position != 0);
    m_values[block.firstValue + (draft - block.firstRow) * block.width + position - 1] =
        packed(value, rows[draft].cells, cell);
}

CellValue Drafts::unpacked(std::uint32_t packed, PackedRow cells) const
{
    const std::uint32_t upper = packed >> tagBits;
    switch (packed & tagMask) {
    case Bad:
        return CellValue::bad();
    case Cell:
        return CellValue::ofText(values::trimmed(cells.wordsAt(upper)));
    case SmallNumber:
        return CellValue::ofNumber(upper + smallest);
    case Number: {
        std::int64_t number = 0;
        std::ranges::copy(m_texts.at(upper), reinterpret_cast<char *>(&number));
        return CellValue::ofNumber(number);
    }
    case Text:
        return CellValue::ofText(m_texts.at(upper));
    case Doubt:
        return CellValue::ofDoubt(m_texts.at(upper));
    default:
        return {};
    }
}

std::uint32_t Drafts::packed(const CellValue &value, PackedRow cells, std::string_view cell)
{
    if (value.isBad())
        return Bad;
    if (value.isDoubt()) {
        m_hasDoubts = true;
        return tagged(m_texts.add(value.doubt()), Doubt);
    }
    if (value.isNumber()) {
        const std::int64_t number = value.number();
        if (isSmall(number))
            return tagged(static_cast<std::size_t>(number - smallest), SmallNumber);
        return tagged(m_texts.add({reinterpret_cast<const char *>(&number), sizeof number}), Number);
    }
    if (value.isBlank())
        return Blank;
    if (!cell.empty() && values::trimmed(cell) == value.text() && cells.offsetOf(cell) < upperLimit)
        return tagged(cells.offsetOf(cell), Cell);
    return tagged(m_texts.add(value.text()), Text);
}

} // namespace chulie::exchange
