#include "models/exchange/listrows.h"

#include "models/values/normal.h"

#include <algorithm>

namespace chulie::exchange {

namespace {

sources::SourceCell at(std::span<const sources::SourceCell> cells, std::size_t column)
{
    return column < cells.size() ? cells[column] : sources::SourceCell();
}

bool isOfMembers(const headings::Header &header)
{
    return header.table->id == catalogue::TableId::Member ||
           header.table->id == catalogue::TableId::MemberYear;
}

bool isHouseholdClue(headings::Clue clue)
{
    return clue == headings::Clue::HeadName || clue == headings::Clue::HeadIdentity ||
           clue == headings::Clue::VillageName || clue == headings::Clue::TownName;
}

/// Whether 序号 is left blank or repeated on rows of \a sample, which are below the header.
bool countsHouseholds(std::span<const headings::HeadRow> sample, int header, std::size_t number,
                      std::size_t name)
{
    std::string last;
    for (const headings::HeadRow &row : sample) {
        if (row.line <= header || name >= row.cells.size() || row.cells[name].empty())
            continue;
        const std::string cell = number < row.cells.size() ? row.cells[number] : std::string();
        if (!last.empty() && (cell.empty() || cell == last))
            return true;
        last = cell;
    }
    return false;
}

} // namespace

ListRows::ListRows(std::span<const headings::Header> parts, std::span<const headings::HeadRow> sample,
                   std::span<const sources::MergedCells> merged, PackedRows &packed)
    : m_packed(&packed)
{
    const headings::Header &header = parts.back();
    m_width = header.titles.size();
    m_fields.resize(m_width);
    m_isHouseholds.resize(m_width);
    m_no = m_village = m_relation = m_width;
    for (const headings::Header &part : parts) {
        for (std::size_t column = 0; column < m_width; ++column)
            if (const catalogue::Field *field = part.fields[column];
                field && (!isOfMembers(part) || !m_fields[column])) {
                const bool isKeyOfMember = field->leafTable->id == catalogue::TableId::Member;
                const bool isHouseholds = !isOfMembers(part) || (field->key && !isKeyOfMember);
                m_fields[column] = field;
                m_isHouseholds[column] = m_isHouseholds[column] || isHouseholds;
            }
        m_no = std::min(m_no, part.columnOf("户编号"));
        m_village = std::min(m_village, part.columnOf("村编码"));
        m_relation = std::min(m_relation, part.columnOf("与户主关系"));
    }
    for (std::size_t column = 0; column < m_width; ++column)
        m_isHouseholds[column] = m_isHouseholds[column] || isHouseholdClue(header.clues[column]);
    m_headName = header.columnOf(headings::Clue::HeadName);
    m_headIdentity = header.columnOf(headings::Clue::HeadIdentity);
    m_number = header.columnOf(headings::Clue::Number);
    if (m_village == m_width)
        m_village = header.columnOf(headings::Clue::VillageName);
    m_countsHouseholds =
        countsHouseholds(sample, header.line, m_number, header.columnOf(headings::Clue::MemberName));
    for (const sources::MergedCells &cells : merged) {
        const bool isOverRows = cells.top > header.line && cells.bottom > cells.top;
        m_countsHouseholds = m_countsHouseholds || (isOverRows && cells.left == m_number);
        m_isMerged = m_isMerged || (isOverRows && (cells.left == m_no || cells.left == m_headName));
    }
}

sources::SourceCell ListRows::known(std::size_t column) const
{
    for (const Taken &row : m_taken)
        if (const sources::SourceCell cell = at(row.cells, column); !cell.isBlank())
            return cell;
    return {};
}

bool ListRows::isSame(std::size_t column, const sources::SourceCell &one,
                      const sources::SourceCell &other) const
{
    if (one.words == other.words ||
        headings::withoutSpaces(one.words) == headings::withoutSpaces(other.words))
        return true;
    const catalogue::Field *field = m_fields[column];
    if (!field)
        return false;
    const values::Normalised first = values::normalise(field->leaf(), one.words);
    const values::Normalised second = values::normalise(field->leaf(), other.words);
    return first && second && first.value == second.value;
}

/// Whether the row differs in \a column from the household at hand.
bool ListRows::changes(std::size_t column, std::span<const sources::SourceCell> cells) const
{
    const sources::SourceCell cell = at(cells, column);
    return column < m_width && !cell.isBlank() && !isSame(column, cell, known(column));
}

bool ListRows::isHead(std::span<const sources::SourceCell> cells) const
{
    if (m_relation >= m_width)
        return false;
    const catalogue::Column &column = m_fields[m_relation]->leaf();
    const values::Normalised read = values::normalise(column, at(cells, m_relation).words);
    return read && values::exportText(column, read.value) == "户主";
}

bool ListRows::begins(std::span<const sources::SourceCell> cells) const
{
    if (m_taken.empty())
        return true;
    if (!at(cells, m_no).isBlank())
        return changes(m_no, cells);
    const bool isKnown = !at(cells, m_headName).isBlank() || !at(cells, m_headIdentity).isBlank();
    if (m_isMerged && !isKnown)
        return true; // it lies below the cells that are merged over the household's rows
    if (changes(m_headName, cells) || changes(m_headIdentity, cells) || changes(m_village, cells) ||
        (m_countsHouseholds && changes(m_number, cells)) || (m_hasHead && isHead(cells)))
        return true;
    const bool hasOther =
        m_no < m_width || m_headName < m_width || m_headIdentity < m_width || m_countsHouseholds;
    return !hasOther && (m_relation >= m_width || isHead(cells));
}

ListHousehold ListRows::take(PackedRow cells, int line)
{
    Taken row{.line = line, .cells = {}};
    for (const sources::SourceCell cell : cells)
        row.cells.push_back(cell);
    ListHousehold ended;
    if (begins(row.cells))
        ended = finish();
    m_hasHead = m_hasHead || isHead(row.cells); // asked once: a household may have all rows of a file
    m_taken.push_back(std::move(row));
    return ended;
}

/// Fills in what the household's rows leave blank in \a column, and notes where they differ.
void ListRows::settle(std::size_t column, ListHousehold &household)
{
    const sources::SourceCell value = known(column);
    if (value.isBlank())
        return;
    int first = 0;
    for (Taken &row : m_taken) {
        if (row.cells.size() <= column)
            row.cells.resize(column + 1);
        if (row.cells[column].isBlank())
            row.cells[column] = value;
        else if (first == 0)
            first = row.line;
        else if (!isSame(column, value, row.cells[column])) {
            for (const int line : {first, row.line})
                household.clashesOn.emplace(line, household.clashes.size());
            household.clashes.push_back({.column = column, .first = first, .later = row.line});
        }
    }
}

ListHousehold ListRows::finish()
{
    ListHousehold household;
    for (std::size_t column = 0; column < m_width; ++column)
        if (m_isHouseholds[column])
            settle(column, household);
    for (const Taken &row : m_taken)
        household.rows.push_back({.line = row.line, .cells = m_packed->keep(row.cells)});
    m_taken.clear();
    m_hasHead = false;
    return household;
}

} // namespace chulie::exchange
