#include "models/headings/header.h"

#include "models/headings/candidate.h"
#include "models/headings/notforimport.h"
#include "models/values/fold.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie::headings {

namespace {

constexpr std::size_t titleRows = 10;
constexpr int leastExplained = 2; ///< a single word may be anything

struct Headers
{
    Q_DECLARE_TR_FUNCTIONS(Header)
};

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString looksLike(const TableCandidate &candidate)
{
    return Headers::tr(
               "%1 looks like the table %2, but lacks the columns %3. Add them, or choose what they hold or "
               "which table it is (on a command line: --set, --table).")
        .arg(QStringLiteral("%1"), words(candidate.table->label),
             candidate.lacking.join(QStringLiteral("、")));
}

/// Why a table's columns cannot be determined; empty where each is there once.
QString repeated(const TableCandidate &candidate, int line)
{
    for (const catalogue::Field *field : candidate.named)
        if (std::ranges::count(candidate.fields, field) > 1)
            return Headers::tr("%1 names the column %2 twice, on line %3: remove one of them.")
                .arg(QStringLiteral("%1"), words(field->label), QString::number(line));
    return {};
}

/// Why the columns cannot be taken for the table's; empty where they can.
QString objection(const ColumnReading &reading, int line)
{
    if (reading.rival)
        return looksLike(*reading.rival);
    if (!reading.best->isWhole())
        return looksLike(*reading.best);
    if (reading.isTie)
        return Headers::tr("%1 may hold the table %2 or another one: choose which it is (on a command line: "
                           "--table).")
            .arg(QStringLiteral("%1"), words(reading.best->table->label));
    return repeated(*reading.best, line);
}

/// What is read of a block of rows.
class BlockHeader
{
public:
    BlockHeader(std::span<const HeadRow> rows, std::size_t first,
                std::span<const sources::MergedCells> merged, const Spoken &spoken)
        : m_rows(rows), m_block(readHeadingBlock(rows, first, merged)),
          m_columns(readColumns(m_block, spoken)), m_spoken(spoken), m_merged(m_columns.size())
    {
        m_isKnown = std::ranges::any_of(
            m_columns, [](const HeadingColumn &column) { return !column.name.empty() && column.mayBeNamed; });
        if (!m_isKnown)
            return; // most rows of a list are no headings, and need no more
        m_says = readTitle(rows.first(first));
        for (const sources::MergedCells &cells : merged)
            if (cells.top > line() && cells.bottom > cells.top && cells.left < m_merged.size())
                m_merged[cells.left] = true;
    }

    [[nodiscard]] const HeadingBlock &block() const { return m_block; }

    /// What the rows are the header of; none explained where they are none.
    [[nodiscard]] Recognised recognise() const
    {
        if (!m_isKnown)
            return {};
        const Known literally{.spoken = m_spoken, .says = m_says};
        const Known known{.spoken = m_spoken, .says = m_says, .byOtherMeans = true};
        ColumnReading reading = readAsTables(m_columns, literally);
        const std::vector<TableCandidate> parts = readAsList(m_columns, m_merged, known);
        if (isList(parts) && isMoreThan(parts, reading))
            return list(parts);
        const bool isCertain = reading.best && objection(reading, line()).isEmpty();
        ColumnReading other = isCertain ? ColumnReading() : readAsTables(m_columns, known);
        if (other.best && objection(other, line()).isEmpty())
            reading = std::move(other);
        return reading.best ? table(reading) : Recognised();
    }

private:
    [[nodiscard]] int line() const { return m_rows[m_block.end - 1].line; }

    /// Whether the parts are a list: several tables, or one of members that names the head of each household,
    /// whose cells may be blank below the first of its rows.
    [[nodiscard]] bool isList(const std::vector<TableCandidate> &parts) const
    {
        if (parts.size() != 1)
            return parts.size() > 1;
        const catalogue::TableId id = parts.front().table->id;
        return (id == catalogue::TableId::Member || id == catalogue::TableId::MemberYear) &&
               std::ranges::find(m_columns, Clue::HeadName, &HeadingColumn::clue) != m_columns.end();
    }

    /// Whether the list explains more than a table that is none of its parts.
    [[nodiscard]] static bool isMoreThan(const std::vector<TableCandidate> &parts,
                                         const ColumnReading &reading)
    {
        if (!reading.best || !reading.best->isWhole())
            return true;
        const bool isPart = std::ranges::any_of(
            parts, [&](const TableCandidate &part) { return part.table == reading.best->table; });
        return isPart || explained(parts) > reading.best->explained();
    }

    /// How many columns the parts have together.
    [[nodiscard]] static int explained(const std::vector<TableCandidate> &parts)
    {
        int count = 0;
        for (std::size_t i = 0; i < parts.front().fields.size(); ++i)
            count += std::ranges::any_of(parts, [&](const TableCandidate &part) { return part.fields[i]; })
                         ? 1
                         : 0;
        return count;
    }

    [[nodiscard]] Recognised table(const ColumnReading &reading) const
    {
        Recognised found{.header = headerOf(*reading.best)};
        found.explained = reading.best->explained();
        found.isWhole = reading.best->isWhole();
        found.reason = objection(reading, line());
        return found;
    }

    [[nodiscard]] Recognised list(const std::vector<TableCandidate> &parts) const
    {
        Recognised found{.explained = explained(parts), .isWhole = true};
        for (const TableCandidate &part : parts) {
            Header header = headerOf(part);
            header.isList = true;
            for (const TableCandidate &other : parts)
                for (std::size_t i = 0; i < other.fields.size(); ++i)
                    header.taken[i] = header.taken[i] || other.fields[i];
            found.parts.push_back(std::move(header));
            if (found.reason.isEmpty())
                found.reason = repeated(part, line());
        }
        found.header = found.parts.back();
        return found;
    }

    [[nodiscard]] Header headerOf(const TableCandidate &candidate) const
    {
        Header header{.table = candidate.table, .fields = candidate.fields, .says = m_says, .line = line()};
        header.titleRows = static_cast<int>(m_block.first);
        for (const HeadRow &row : m_rows.first(m_block.first))
            if (header.unit.unit.empty())
                header.unit = titleUnit(row.cells);
        if (header.unit.unit.empty())
            header.unit.unit = m_spoken.moneyUnit;
        for (const HeadRow &row : m_rows.subspan(m_block.first, m_block.end - m_block.first))
            header.rows.push_back(row.cells);
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            addColumn(header, i);
        return header;
    }

    void addColumn(Header &header, std::size_t at) const
    {
        const HeadingColumn &column = m_columns[at];
        const catalogue::Field *field = header.fields[at];
        const bool isMoney = field && field->leaf().kind == catalogue::Kind::Money;
        header.titles.push_back(column.title);
        header.units.push_back(!isMoney                   ? std::string()
                               : column.moneyUnit.empty() ? header.unit.unit
                                                          : column.moneyUnit);
        header.answers.push_back(field ? answersOf(column, *field) : Answers());
        header.clues.push_back(column.clue);
        header.taken.push_back(false);
        header.continued.push_back(column.isContinued);
    }

    std::span<const HeadRow> m_rows;
    HeadingBlock m_block;
    std::vector<HeadingColumn> m_columns;
    TitleSays m_says = {};
    const Spoken &m_spoken;
    bool m_isKnown = false;     ///< a column may be one of the ledger's
    std::vector<bool> m_merged; ///< by column: cells below the header are merged over rows
};

QString noHeader(const Spoken &spoken)
{
    if (spoken.table)
        return Headers::tr("%1 has no header row with the key columns of %2 in its first %3 rows.")
            .arg(QStringLiteral("%1"), words(spoken.table->label), QString::number(titleRows + 1));
    return Headers::tr("%1 has no header row of any of the ledger's tables in its first %2 rows.")
        .arg(QStringLiteral("%1"), QString::number(titleRows + 1));
}

/// Whether \a found is a better header than \a best. Of two that explain the same it is the earlier: its
/// first row may name groups, and the unit of their amounts.
bool isBetter(const Recognised &found, const Recognised &best)
{
    return found.isWhole != best.isWhole ? found.isWhole : found.explained > best.explained;
}

/// Whether a block begins with a title, not with a heading.
bool beginsWithTitle(const HeadingBlock &block, std::span<const HeadRow> rows,
                     std::span<const sources::MergedCells> merged)
{
    return block.end - block.first > 1 && isTitleRow(rows[block.first], merged);
}

} // namespace

std::size_t Header::columnOf(Clue clue) const
{
    return static_cast<std::size_t>(std::ranges::find(clues, clue) - clues.begin());
}

std::size_t Header::columnOf(std::string_view label) const
{
    const auto found = std::ranges::find_if(fields, [&](const catalogue::Field *field) {
        return field && std::string_view(field->label) == label;
    });
    return static_cast<std::size_t>(found - fields.begin());
}

std::vector<std::string> Header::unknown() const
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const bool isClue = clues[i] != Clue::None && clues[i] != Clue::Number;
        if (!fields[i] && !taken[i] && !isClue && !continued[i] && !titles[i].empty() && !isReason(i))
            names.push_back(titles[i]);
    }
    return names;
}

std::vector<HeadRow> readHead(sources::RowSource &source)
{
    std::vector<HeadRow> rows;
    while (rows.size() < titleRows + mostHeadingRows + 1 && source.next()) {
        if (sources::isBlankRow(source.cells()))
            continue;
        HeadRow &row = rows.emplace_back();
        row.line = source.where();
        for (const sources::SourceCell &cell : source.cells()) {
            row.cells.emplace_back(cell.words);
            row.kinds.push_back(cell.is);
        }
    }
    return rows;
}

Recognised recognise(std::span<const HeadRow> rows, std::span<const sources::MergedCells> merged,
                     const Spoken &spoken)
{
    Recognised best{.header = {}, .reason = noHeader(spoken)};
    for (std::size_t first = 0; first < std::min(rows.size(), titleRows + 1); ++first) {
        const BlockHeader block(rows, first, merged, spoken);
        if (beginsWithTitle(block.block(), rows, merged))
            continue;
        Recognised found = block.recognise();
        if (found.explained == 0 || !isBetter(found, best) ||
            (!found.isWhole && found.explained < leastExplained))
            continue;
        best = std::move(found);
    }
    if (saysNotForImport(rows))
        best.reason = Headers::tr("%1 is not for import: its household numbers are masked.");
    return best;
}

} // namespace chulie::headings
