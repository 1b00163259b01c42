#include "models/exchange/batch.h"

#include "models/values/fold.h"
#include "models/values/normal.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie {

namespace {

struct Batches
{
    Q_DECLARE_TR_FUNCTIONS(Batch)
};

constexpr int rowsPerStep = 1024; ///< between two reports of progress

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

Layout::Layout(const Table &of) : table(of), width(of.columns.size())
{
    for (const Field &field : fields(of)) {
        const bool isStored = !field.isHead() && field.path.size() == 1;
        places.push_back(isStored ? static_cast<std::size_t>(field.column) : width++);
    }
}

std::size_t Layout::placeOf(const Field &field) const
{
    return places[static_cast<std::size_t>(&field - fields(table).data())];
}

Batch::Batch(Spoken spoken, NamesRecord namesRecord, const Reading &reading)
    : m_reading(reading), m_spoken(std::move(spoken)), m_namesRecord(std::move(namesRecord)),
      m_drafts([](const Table &table) { return Drafts(table); })
{
}

Result<void> Batch::add(const QString &path, const Progress &progress)
{
    auto source = openTable(path, m_spoken);
    if (!source)
        return source.failure();
    Drafts &drafts = this->drafts(source->header.table->id);
    const std::size_t rows = drafts.rows.size();
    const std::size_t problems = m_problems.size();
    m_files << source->name;
    m_headers.push_back(source->header);
    auto read = readRows(*source, progress);
    if (!read) {
        drafts.rows.resize(rows);
        drafts.values.resize(rows * drafts.layout.width);
        m_problems.resize(problems);
        m_files.removeLast();
        m_headers.pop_back();
    }
    return read;
}

Result<void> Batch::readRows(TableSource &source, const Progress &progress)
{
    m_current = {.cells = Cells(m_reading, m_texts), .isGrid = source.rows->isGrid()};
    if (auto given = readGiven(); !given)
        return given;
    for (const HeadRow &row : source.head) {
        if (row.line <= source.header.line)
            continue;
        std::vector<SourceCell> cells;
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            cells.push_back({.words = row.cells[i], .is = row.kinds[i]});
        takeRow(cells, row.line);
    }
    for (int row = 1; source.rows->next(); ++row) {
        if (row % rowsPerStep == 0 && progress && !progress(source.rows->done()))
            return Failure{};
        makeRoom(source.rows->done());
        if (!isBlankRow(source.rows->cells()))
            takeRow(source.rows->cells(), source.rows->where());
    }
    if (progress && !progress(1))
        return Failure{};
    if (!source.rows->problem().isEmpty())
        return Failure{Batches::tr("%1 cannot be read. %2").arg(source.name, source.rows->problem()), {}};
    warnOfColumns();
    remarkOnFile();
    return {};
}

/// The values that a person gave to columns of the file's table.
Result<void> Batch::readGiven()
{
    const Header &header = m_headers.back();
    for (const auto &[column, text] : m_spoken.values) {
        const Field *field = findField(*header.table, {.name = column});
        if (!field)
            continue;
        const Normalised read = normalise(field->leaf(), text);
        if (!read || isBlank(read.value))
            return Failure{Batches::tr("%1=%2 cannot be set: %3")
                               .arg(words(field->label), words(text),
                                    read ? Batches::tr("the value is blank.") : read.reason),
                           {}};
        m_current.given.push_back({.field = field, .text = text, .value = hold(read.value, {}, m_texts)});
    }
    return {};
}

/// Takes memory for the rows to come at once: a table that doubles needs twice as much in between.
void Batch::makeRoom(double done)
{
    Drafts &drafts = this->drafts(m_headers.back().table->id);
    if (drafts.values.capacity() - drafts.values.size() >= drafts.layout.width || done <= 0)
        return;
    constexpr double surplus = 1.05;
    const auto expected = static_cast<std::size_t>(surplus * static_cast<double>(drafts.rows.size()) / done);
    drafts.rows.reserve(expected);
    drafts.values.reserve(expected * drafts.layout.width);
}

bool Batch::namesRecord(const Header &header, std::span<const SourceCell> cells) const
{
    if (!m_namesRecord)
        return false;
    std::vector<std::string> texts;
    for (const Field &field : keyFields(*header.table)) {
        const auto place = std::ranges::find_if(header.fields, [&](const Field *one) {
            return one && std::string_view(one->label) == field.label;
        });
        const auto column = static_cast<std::size_t>(place - header.fields.begin());
        texts.emplace_back(column < cells.size() ? cells[column].words : std::string_view());
    }
    return m_namesRecord(*header.table, texts);
}

/// Takes a row below the header, unless it is none of the table's.
void Batch::takeRow(std::span<const SourceCell> cells, int line)
{
    const Header &header = m_headers.back();
    const RowIs is = whatRowIs(header, cells, [&] { return namesRecord(header, cells); });
    if (is == RowIs::Left) {
        ++m_current.left;
        return;
    }
    const PackedRow kept = m_rows.keep(cells);
    if (is == RowIs::Closing) {
        m_current.waiting.push_back({.cells = kept, .line = line});
        return;
    }
    if (hasKey(header, cells))
        for (const Waiting &waiting : std::exchange(m_current.waiting, {}))
            readRow(waiting.cells, waiting.line);
    readRow(kept, line);
}

void Batch::readRow(PackedRow cells, int line)
{
    Drafts &drafts = this->drafts(m_headers.back().table->id);
    const std::size_t first = drafts.values.size();
    drafts.values.resize(first + drafts.layout.width);
    const std::span values = std::span(drafts.values).subspan(first);
    Draft draft{.file = static_cast<std::uint32_t>(m_headers.size() - 1),
                .line = static_cast<std::uint32_t>(line),
                .cells = cells};
    std::size_t column = 0;
    for (const SourceCell cell : cells)
        readCell(draft, column++, cell, values);
    giveValues(values, drafts.layout);
    drafts.rows.push_back(draft);
}

void Batch::readCell(Draft &draft, std::size_t column, const SourceCell &cell, std::span<Held> values)
{
    const Header &header = m_headers.back();
    const Field *field = header.fieldAt(column);
    if (cell.isBlank())
        return;
    if (!field) {
        if (column >= header.titles.size() && !m_current.isGrid)
            refuse(draft, {}, cell.words,
                   Batches::tr("The row has more cells than the header: a separator inside a cell needs "
                               "quotation marks around the cell."));
        if (m_current.holding.size() <= column)
            m_current.holding.resize(column + 1);
        m_current.holding[column] = true;
        return;
    }
    const std::string &unit = header.units[column];
    const std::string withItsUnit = isLargeUnit(unit) ? withUnit(cell.words, unit) : std::string();
    const Cells::Read read = m_current.cells.read(*field, isLargeUnit(unit) ? withItsUnit : cell.words,
                                                  cell.is == SourceCell::Is::Number);
    values[drafts(header.table->id).layout.placeOf(*field)] = read.value;
    if (!read.refusal.isNull())
        refuse(draft, field->label, cell.words, read.refusal);
    if (!read.warning.isNull())
        warn(draft, field->label, cell.words, read.warning);
}

void Batch::giveValues(std::span<Held> values, const Layout &layout)
{
    for (const Given &given : m_current.given)
        if (Held &value = values[layout.placeOf(*given.field)]; value.isBlank())
            value = given.value;
}

/// Says which columns are left alone: those that the table does not have, and those without a heading that
/// hold something.
void Batch::warnOfColumns()
{
    const Header &header = m_headers.back();
    const Draft atHeader{.file = static_cast<std::uint32_t>(m_headers.size() - 1),
                         .line = static_cast<std::uint32_t>(header.line)};
    for (const std::string &title : header.unknown())
        warn(atHeader, m_texts.keep(title), {},
             Batches::tr("The table has no such column: it is left alone."));
    for (std::size_t column = 0; column < m_current.holding.size(); ++column) {
        const bool isBlank =
            column >= header.titles.size() ? m_current.isGrid : header.titles[column].empty();
        if (m_current.holding[column] && isBlank)
            warn(atHeader, m_texts.keep(columnLetters(column)), {},
                 Batches::tr("The column has no heading but holds something: it is left alone."));
    }
    for (const Cells::Remark &remark : m_current.cells.remarks())
        warn(atHeader, remark.column, {}, remark.text);
}

void Batch::remark(const QString &text)
{
    m_remarks.push_back({.file = static_cast<int>(m_headers.size()) - 1, .text = text});
}

void Batch::remarkOnFile()
{
    const Header &header = m_headers.back();
    m_current.left += static_cast<int>(m_current.waiting.size());
    if (m_current.left + header.titleRows > 0)
        remark(Batches::tr("Left out as no rows of the table: %1 above the header, %2 below it.")
                   .arg(header.titleRows)
                   .arg(m_current.left));
    QStringList columns;
    for (std::size_t i = 0; i < header.units.size(); ++i)
        if (isLargeUnit(header.units[i]))
            columns << QStringLiteral("%1 (%2)").arg(words(header.fields[i]->label), words(header.units[i]));
    if (!columns.isEmpty())
        remark(Batches::tr("Amounts that name no unit are not in yuan: %1. They are stored in yuan.")
                   .arg(columns.join(QStringLiteral("、"))));
    for (const Given &given : m_current.given)
        remark(Batches::tr("%1 is %2 where the file leaves it blank.")
                   .arg(words(given.field->label), words(given.text)));
}

void Batch::note(const Draft &draft, std::string_view column, std::string_view value, const QString &reason,
                 Problem::Level level)
{
    const bool isOwnCell = !value.empty() && value == written(draft, column);
    m_problems.add({.file = static_cast<int>(draft.file),
                    .line = static_cast<int>(draft.line),
                    .column = column,
                    .value = value,
                    .reason = reason,
                    .level = level},
                   isOwnCell);
}

void Batch::refuse(Draft &draft, std::string_view column, std::string_view value, const QString &reason)
{
    draft.refused = true;
    note(draft, column, value, reason, Problem::Level::Refusal);
}

void Batch::refuseWithAnother(Draft &draft, const QString &reason)
{
    draft.refused = true;
    m_consequences.push_back({.file = static_cast<int>(draft.file),
                              .line = static_cast<int>(draft.line),
                              .column = {},
                              .value = {},
                              .reason = reason});
}

void Batch::warn(const Draft &draft, std::string_view column, std::string_view value, const QString &reason)
{
    note(draft, column, value, reason, Problem::Level::Warning);
}

std::string_view Batch::written(const Draft &draft, std::string_view label) const
{
    const Header &header = m_headers[draft.file];
    for (std::size_t i = 0; i < header.fields.size(); ++i)
        if (header.fields[i] && header.fields[i]->label == label)
            return draft.cells.cell(i).words;
    return {};
}

/// The row that begins on \a line of \a file; nullptr where none does.
const Draft *Batch::draftAt(int file, int line) const
{
    const auto place = std::pair(static_cast<std::uint32_t>(file), static_cast<std::uint32_t>(line));
    const auto &rows = drafts(m_headers[static_cast<std::size_t>(file)].table->id).rows;
    const auto found = std::ranges::lower_bound(
        rows, place, {}, [](const Draft &draft) { return std::pair(draft.file, draft.line); });
    const bool isThere = found != rows.end() && found->file == place.first && found->line == place.second;
    return isThere ? &*found : nullptr;
}

Problem Batch::problem(std::size_t index) const
{
    Problem problem = m_problems.at(index);
    if (m_problems.isOwnCell(index))
        if (const Draft *draft = draftAt(problem.file, problem.line))
            problem.value = written(*draft, problem.column);
    return problem;
}

} // namespace chulie
