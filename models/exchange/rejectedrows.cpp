#include "models/exchange/rejectedrows.h"

#include "models/exchange/batch.h"

#include <algorithm>

namespace chulie::exchange {

namespace {

/// The problems of one file, by line.
class ProblemCursor
{
public:
    ProblemCursor(const Problems &problems, std::size_t file)
        : m_problems(problems), m_file(static_cast<int>(file)), m_at(problems.firstOf(m_file))
    {
    }

    /// Appends the reasons of the row on \a line, which is further down than the one before.
    void addReasons(int line, std::string &all)
    {
        for (; m_at < m_problems.size(); ++m_at) {
            const Problem problem = m_problems.at(m_at);
            if (problem.file != m_file || problem.line > line)
                return;
            if (problem.line < line || problem.level != Problem::Level::Refusal)
                continue;
            if (!all.empty())
                all += "; ";
            if (!problem.column.empty())
                all += std::string(problem.column) + ": ";
            all += problem.reason.toStdString();
        }
    }

private:
    const Problems &m_problems;
    int m_file;
    std::size_t m_at;
};

/// The refused rows of one file of a batch, with the problems of each.
class RefusedRows
{
public:
    RefusedRows(const Batch &batch, std::size_t file)
        : problems(batch.problems(), file), consequences(batch.consequences(), file), m_file(file),
          m_rows(batch.drafts(batch.header(file).table->id).rows),
          m_at(std::ranges::lower_bound(m_rows, file, {}, &RowDraft::file))
    {
        skipAccepted();
    }

    /// The row at hand; nullptr after the last.
    [[nodiscard]] const RowDraft *row() const
    {
        return m_at == m_rows.end() || m_at->file != m_file ? nullptr : &*m_at;
    }

    /// Goes on to the first row below \a line.
    void pass(std::uint32_t line)
    {
        while (row() && row()->line <= line) {
            ++m_at;
            skipAccepted();
        }
    }

    ProblemCursor problems;
    ProblemCursor consequences;

private:
    void skipAccepted()
    {
        while (row() && !row()->refused)
            ++m_at;
    }

    std::size_t m_file;
    const std::deque<RowDraft> &m_rows;
    std::deque<RowDraft>::const_iterator m_at;
};

/// The uppermost of the rows at hand in \a parts; nullptr where there is none.
const RowDraft *uppermost(const std::vector<RefusedRows> &parts)
{
    const RowDraft *first = nullptr;
    for (const RefusedRows &part : parts)
        if (const RowDraft *row = part.row(); row && (!first || row->line < first->line))
            first = row;
    return first;
}

/// All problems of \a line in \a parts.
std::string reasons(std::vector<RefusedRows> &parts, int line)
{
    std::string all;
    for (RefusedRows &part : parts)
        part.problems.addReasons(line, all);
    for (RefusedRows &part : parts)
        part.consequences.addReasons(line, all);
    return all;
}

} // namespace

RejectedRows::RejectedRows(const Batch &batch, Parts parts)
    : m_batch(batch), m_parts(std::move(parts)), m_year(yearOfTitle())
{
    const headings::Header &header = m_batch.header(m_parts.front());
    for (std::size_t column = 0; column < header.titles.size(); ++column) {
        m_isText.push_back(!isNumberOrDate(column));
        if (!header.isReason(column))
            m_header.push_back({titleWithUnit(column)});
    }
    if (!m_year.empty())
        m_header.push_back({"年度"});
    m_header.push_back({std::string(headings::reasonLabel)});
}

/// What a file has above its rows is put into the heading of the column: 金额 is 金额（万元）.
std::string RejectedRows::titleWithUnit(std::size_t column) const
{
    const std::string &title = m_batch.header(m_parts.front()).titles[column];
    for (const std::size_t part : m_parts) {
        const headings::Header &header = m_batch.header(part);
        if (headings::isLargeUnit(header.units[column]) && header.units[column] == header.unit.unit &&
            headings::readHeading(title).moneyUnit.empty())
            return title + "（" + header.units[column] + "）";
    }
    return title;
}

std::string RejectedRows::yearOfTitle() const
{
    for (const std::size_t part : m_parts) {
        const headings::Header &header = m_batch.header(part);
        const bool hasYears =
            std::ranges::any_of(catalogue::fields(*header.table), [](const catalogue::Field &field) {
                return field.leaf().kind == catalogue::Kind::Year;
            });
        if (hasYears && header.columnOf("年度") == header.fields.size())
            return header.says.year;
    }
    return {};
}

/// Whether a spreadsheet may show the column's cells as the numbers and dates they are.
bool RejectedRows::isNumberOrDate(std::size_t column) const
{
    return std::ranges::any_of(m_parts, [&](std::size_t part) {
        const catalogue::Field *field = m_batch.header(part).fieldAt(column);
        const catalogue::Kind kind = field ? field->leaf().kind : catalogue::Kind::Text;
        return kind == catalogue::Kind::Date || kind == catalogue::Kind::Year ||
               kind == catalogue::Kind::Count || kind == catalogue::Kind::Money;
    });
}

std::vector<Cell> RejectedRows::cells(PackedRow row, std::string reason) const
{
    const headings::Header &header = m_batch.header(m_parts.front());
    std::vector<Cell> cells;
    std::size_t column = 0;
    for (const sources::SourceCell cell : row) {
        if (!header.isReason(column))
            cells.push_back({std::string(cell.words), column >= m_isText.size() || m_isText[column]});
        ++column;
    }
    const std::size_t titles = m_header.size() - (m_year.empty() ? 1 : 2);
    if (cells.size() < titles)
        cells.resize(titles);
    auto end = cells.begin() + static_cast<std::ptrdiff_t>(titles);
    if (!m_year.empty())
        end = std::next(cells.insert(end, {m_year, false}));
    cells.insert(end, {std::move(reason)});
    return cells;
}

void RejectedRows::forEach(const std::function<bool(std::span<const Cell>)> &take) const
{
    std::vector<RefusedRows> parts;
    parts.reserve(m_parts.size());
    for (const std::size_t part : m_parts)
        parts.emplace_back(m_batch, part);
    while (const RowDraft *row = uppermost(parts)) {
        const std::uint32_t line = row->line;
        if (!take(cells(row->cells, reasons(parts, static_cast<int>(line)))))
            return;
        for (RefusedRows &part : parts)
            part.pass(line);
    }
}

} // namespace chulie::exchange
