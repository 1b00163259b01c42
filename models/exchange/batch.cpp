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

/// Whether a date cell holds a day that a ledger has: spreadsheets take other numbers for dates.
bool isLikelyDate(const Field &field, std::string_view day)
{
    const bool isBirth = std::string_view(field.leaf().name) == "born_on";
    return field.leaf().kind != Kind::Date ||
           (day >= (isBirth ? "1910-01-01" : "1990-01-01") && day.substr(0, 10) <= "2050-12-31");
}

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

Batch::Extent Batch::extent() const
{
    Extent extent{
        .rows = {}, .problems = m_problems.size(), .files = m_sources.size(), .remarks = m_remarks.size()};
    for (const Drafts &drafts : m_drafts)
        extent.rows.push_back(drafts.rows.size());
    return extent;
}

/// Takes out what came since \a extent.
void Batch::cutTo(const Extent &extent)
{
    auto rows = extent.rows.begin();
    for (Drafts &drafts : m_drafts) {
        drafts.rows.resize(*rows);
        drafts.values.resize(*rows++ * drafts.layout.width);
    }
    m_problems.resize(extent.problems);
    m_sources.erase(m_sources.begin() + static_cast<std::ptrdiff_t>(extent.files), m_sources.end());
    m_remarks.erase(m_remarks.begin() + static_cast<std::ptrdiff_t>(extent.remarks), m_remarks.end());
    m_files = m_files.mid(0, static_cast<qsizetype>(extent.files));
}

Result<void> Batch::add(const QString &path, const Progress &progress)
{
    auto file = openTables(path, m_spoken);
    if (!file)
        return file.failure();
    const Extent before = extent();
    for (const QString &text : file->leftOut)
        m_remarks.push_back({.text = text});
    for (const QString &name : file->hidden)
        m_remarks.push_back(
            {.text = Batches::tr("%1 is a hidden sheet; it is read all the same.").arg(name)});
    const auto tables = static_cast<double>(file->tables.size());
    for (std::size_t i = 0; i < file->tables.size(); ++i) {
        const auto part = [&](double done) {
            return !progress || progress((static_cast<double>(i) + done) / tables);
        };
        if (auto added = addTable(file->tables[i], part); !added) {
            cutTo(before);
            return added;
        }
    }
    return {};
}

Result<void> Batch::addTable(TableSource &source, const Progress &progress)
{
    m_files << source.name();
    m_sources.push_back({.path = source.path, .sheet = source.sheet, .header = source.header});
    return readRows(source, progress);
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
        return Failure{Batches::tr("%1 cannot be read. %2").arg(source.name(), source.rows->problem()), {}};
    warnOfColumns();
    remarkOnFile(*source.rows);
    return {};
}

/// The values that a person gave to columns of the file's table.
Result<void> Batch::readGiven()
{
    const Header &header = m_sources.back().header;
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
    Drafts &drafts = this->drafts(m_sources.back().header.table->id);
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
    const Header &header = m_sources.back().header;
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
    Drafts &drafts = this->drafts(m_sources.back().header.table->id);
    const std::size_t first = drafts.values.size();
    drafts.values.resize(first + drafts.layout.width);
    const std::span values = std::span(drafts.values).subspan(first);
    RowDraft draft{.file = static_cast<std::uint32_t>(m_sources.size() - 1),
                   .line = static_cast<std::uint32_t>(line),
                   .cells = cells};
    std::size_t column = 0;
    for (const SourceCell cell : cells)
        readCell(draft, column++, cell, values);
    giveValues(values, drafts.layout);
    drafts.rows.push_back(draft);
}

void Batch::readCell(RowDraft &draft, std::size_t column, const SourceCell &cell, std::span<Held> values)
{
    const Header &header = m_sources.back().header;
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
    readField(draft, column, m_spoken.replaced(*field, cell),
              values[drafts(header.table->id).layout.placeOf(*field)]);
}

/// Reads a cell of a column that the table has.
void Batch::readField(RowDraft &draft, std::size_t column, const SourceCell &cell, Held &value)
{
    const Header &header = m_sources.back().header;
    const Field &field = *header.fields[column];
    if (cell.is == SourceCell::Is::Error && cell.words.empty()) {
        warn(draft, field.label, {}, Batches::tr("The formula has no result: the cell is taken for blank."));
        return;
    }
    if (cell.is == SourceCell::Is::Date && !isLikelyDate(field, cell.words)) {
        value = Held::bad();
        refuse(draft, field.label, cell.words,
               Batches::tr("The cell holds a date of an unlikely year: the spreadsheet has most likely taken "
                           "another number for a date."));
        return;
    }
    const std::string_view day = cell.words.substr(0, cell.words.find('T'));
    const std::string_view text = cell.is == SourceCell::Is::Date ? day : cell.words;
    const std::string &unit = header.units[column];
    const std::string withItsUnit = isLargeUnit(unit) ? withUnit(text, unit) : std::string();
    const bool isDecimal = cell.is == SourceCell::Is::Decimal;
    const Cells::Read read = m_current.cells.read(field, isLargeUnit(unit) ? withItsUnit : text,
                                                  isDecimal || cell.is == SourceCell::Is::Number, isDecimal);
    value = read.value;
    if (!read.refusal.isNull())
        refuse(draft, field.label, cell.words, read.refusal);
    if (!read.warning.isNull())
        warn(draft, field.label, cell.words, read.warning);
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
    const Header &header = m_sources.back().header;
    const RowDraft atHeader{.file = static_cast<std::uint32_t>(m_sources.size() - 1),
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
    m_remarks.push_back({.file = static_cast<int>(m_sources.size()) - 1, .text = text});
}

void Batch::remarkOnFile(const RowSource &source)
{
    const Header &header = m_sources.back().header;
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
    if (source.hiddenRows() + source.hiddenColumns() > 0)
        remark(Batches::tr("Hidden rows: %1, hidden columns: %2. They are read all the same.")
                   .arg(source.hiddenRows())
                   .arg(source.hiddenColumns()));
    for (const Given &given : m_current.given)
        remark(Batches::tr("%1 is %2 where the file leaves it blank.")
                   .arg(words(given.field->label), words(given.text)));
}

void Batch::note(const RowDraft &draft, std::string_view column, std::string_view value,
                 const QString &reason, Problem::Level level)
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

void Batch::refuse(RowDraft &draft, std::string_view column, std::string_view value, const QString &reason)
{
    draft.refused = true;
    note(draft, column, value, reason, Problem::Level::Refusal);
}

void Batch::refuseWithAnother(RowDraft &draft, const QString &reason)
{
    draft.refused = true;
    m_consequences.push_back({.file = static_cast<int>(draft.file),
                              .line = static_cast<int>(draft.line),
                              .column = {},
                              .value = {},
                              .reason = reason});
}

void Batch::warn(const RowDraft &draft, std::string_view column, std::string_view value,
                 const QString &reason)
{
    note(draft, column, value, reason, Problem::Level::Warning);
}

std::string_view Batch::written(const RowDraft &draft, std::string_view label) const
{
    const Header &header = m_sources[draft.file].header;
    for (std::size_t i = 0; i < header.fields.size(); ++i)
        if (header.fields[i] && header.fields[i]->label == label)
            return draft.cells.cell(i).words;
    return {};
}

/// The row that begins on \a line of \a file; nullptr where none does.
const RowDraft *Batch::draftAt(int file, int line) const
{
    const auto place = std::pair(static_cast<std::uint32_t>(file), static_cast<std::uint32_t>(line));
    const auto &rows = drafts(m_sources[static_cast<std::size_t>(file)].header.table->id).rows;
    const auto found = std::ranges::lower_bound(
        rows, place, {}, [](const RowDraft &draft) { return std::pair(draft.file, draft.line); });
    const bool isThere = found != rows.end() && found->file == place.first && found->line == place.second;
    return isThere ? &*found : nullptr;
}

Problem Batch::problem(std::size_t index) const
{
    Problem problem = m_problems.at(index);
    if (m_problems.isOwnCell(index))
        if (const RowDraft *draft = draftAt(problem.file, problem.line))
            problem.value = written(*draft, problem.column);
    return problem;
}

} // namespace chulie
