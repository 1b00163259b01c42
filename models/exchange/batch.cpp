#include "models/exchange/batch.h"

#include "models/sources/sourcefaults.h"
#include "models/values/fold.h"
#include "models/values/normal.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie::exchange {

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

Batch::Batch(PerFile<headings::Spoken> spoken, NamesRecord namesRecord)
    : m_spoken(std::move(spoken)), m_namesRecord(std::move(namesRecord)),
      m_drafts([this](const catalogue::Table &table) { return Drafts(table, m_texts); })
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
    for (Drafts &drafts : m_drafts)
        drafts.cutTo(*rows++);
    m_problems.cutTo(extent.problems);
    m_sources.erase(m_sources.begin() + static_cast<std::ptrdiff_t>(extent.files), m_sources.end());
    m_remarks.erase(m_remarks.begin() + static_cast<std::ptrdiff_t>(extent.remarks), m_remarks.end());
    m_files = m_files.mid(0, static_cast<qsizetype>(extent.files));
}

values::Result<void> Batch::add(const QString &path, const values::Progress &progress)
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

values::Result<void> Batch::addTable(TableSource &source, const values::Progress &progress)
{
    const headings::Spoken &chosen = m_spoken.of(source.name());
    m_current = {.first = m_sources.size(),
                 .header = source.header,
                 .cells = Cells({.months = chosen.months}),
                 .isGrid = source.rows->isGrid()};
    const auto add = [&](const headings::Header &header) {
        m_files << source.name();
        m_sources.push_back(
            {.path = source.path, .sheet = source.sheet, .header = header, .spoken = &chosen});
    };
    if (source.parts.empty())
        add(source.header);
    for (const headings::Header &part : source.parts)
        add(part);
    m_current.merged.emplace(*source.rows);
    m_current.village.emplace(source.header);
    if (!source.parts.empty())
        m_current.list.emplace(source.parts, source.head, source.rows->merged(), m_rows);
    return readRows(source, progress);
}

values::Result<void> Batch::readRows(TableSource &source, const values::Progress &progress)
{
    if (auto given = readGiven(); !given)
        return given;
    for (std::size_t file = m_current.first; file < m_sources.size(); ++file)
        drafts(m_sources[file].header.table->id).beginFile(givenFields(file), clearing(file));
    for (const headings::HeadRow &row : source.head) {
        if (row.line <= source.header.line)
            continue;
        std::vector<sources::SourceCell> cells;
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            cells.push_back({.words = row.cells[i], .is = row.kinds[i]});
        takeRow(cells, row.line);
    }
    for (int row = 1; m_current.second == 0 && !m_current.merged->isTooMuch() && source.rows->next(); ++row) {
        if (row % rowsPerStep == 0 && progress && !progress(source.rows->done()))
            return values::Failure{};
        if (!sources::isBlankRow(source.rows->cells()))
            takeRow(source.rows->cells(), source.rows->where());
    }
    if (progress && !progress(1))
        return values::Failure{};
    const QString problem = m_current.merged->isTooMuch()
                                ? sources::SourceFaults::of(sources::SourceFault::Bomb)
                                : source.rows->problem();
    if (!problem.isEmpty())
        return values::Failure{Batches::tr("%1 cannot be read. %2").arg(source.name(), problem), {}};
    if (m_current.second > 0)
        return values::Failure{
            Batches::tr("%1 holds another table from line %2 on, under other headings: put each "
                        "on a sheet or in a file of its own.")
                .arg(source.name())
                .arg(m_current.second),
            {}};
    endRows();
    warnOfColumns();
    remarkOnFile(*source.rows);
    return {};
}

/// Says which columns are left alone: those that the table does not have, and those without a heading that
/// hold something.
void Batch::warnOfColumns()
{
    const headings::Header &header = m_sources[m_current.first].header;
    const RowDraft atHeader{.line = static_cast<std::uint32_t>(header.line),
                            .file = static_cast<std::uint16_t>(m_current.first)};
    for (const std::string &title : header.unknown())
        warn(atHeader, m_texts.keep(title), {},
             Batches::tr("The table has no such column: it is left alone."));
    for (std::size_t column = 0; column < m_current.holding.size(); ++column)
        if (m_current.holding[column])
            warn(atHeader, m_texts.keep(headings::columnLetters(column)), {},
                 Batches::tr("The column has no heading but holds something: it is left alone."));
    for (const Cells::Remark &remark : m_current.cells.remarks())
        warn(atHeader, remark.column, {}, remark.text);
}

void Batch::remark(std::size_t file, const QString &text)
{
    m_remarks.push_back({.file = static_cast<int>(file), .text = text});
}

void Batch::remarkOnFile(const sources::RowSource &source)
{
    if (m_current.left + m_current.header.titleRows > 0)
        remark(Batches::tr("Left out as no rows of the table: %1 above the header, %2 below it.")
                   .arg(m_current.header.titleRows)
                   .arg(m_current.left));
    QStringList columns;
    for (const BatchFile &part : std::span(m_sources).subspan(m_current.first))
        for (std::size_t i = 0; i < part.header.units.size(); ++i)
            if (headings::isLargeUnit(part.header.units[i]))
                columns << QStringLiteral("%1 (%2)").arg(words(part.header.fields[i]->label),
                                                         words(part.header.units[i]));
    if (!columns.isEmpty())
        remark(Batches::tr("Amounts that name no unit are not in yuan: %1. They are stored in yuan.")
                   .arg(columns.join(QStringLiteral("、"))));
    if (source.hiddenRows() + source.hiddenColumns() > 0)
        remark(Batches::tr("Hidden rows: %1, hidden columns: %2. They are read all the same.")
                   .arg(source.hiddenRows())
                   .arg(source.hiddenColumns()));
    remarkOnGiven();
}

/// Says what rows hold where they leave a column blank; of a list's tables once.
void Batch::remarkOnGiven()
{
    QStringList said;
    for (const Given &given : m_current.given) {
        if (given.isOfTitle && !given.isUsed)
            continue;
        const QString text = Batches::tr("%1 is %2 where the file leaves it blank.")
                                 .arg(words(given.field->label), words(given.text));
        const QString whence = words(m_current.header.says.yearText);
        said << (given.isOfTitle ? Batches::tr("%1 The title says so: %2").arg(text, whence) : text);
    }
    for (std::size_t file = m_current.first; file < m_sources.size(); ++file)
        for (const auto &[column, cell] : clearing(file))
            said << Batches::tr("Blank cells of %1 clear what the ledger has.")
                        .arg(words(m_sources[file].header.fields[cell]->label));
    said.removeDuplicates();
    for (const QString &text : said)
        remark(text);
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
    m_consequences.add({.file = static_cast<int>(draft.file),
                        .line = static_cast<int>(draft.line),
                        .column = {},
                        .value = {},
                        .reason = reason},
                       false);
}

void Batch::settleProblems()
{
    m_problems.settle();
    m_consequences.settle();
}

void Batch::warn(const RowDraft &draft, std::string_view column, std::string_view value,
                 const QString &reason)
{
    note(draft, column, value, reason, Problem::Level::Warning);
}

std::string_view Batch::written(const RowDraft &draft, std::string_view label) const
{
    const headings::Header &header = m_sources[draft.file].header;
    for (std::size_t i = 0; i < header.fields.size(); ++i)
        if (header.fields[i] && header.fields[i]->label == label)
            return draft.cells.cell(i).words;
    return {};
}

/// The row that begins on \a line of \a file; nullptr where none does.
const RowDraft *Batch::draftAt(int file, int line) const
{
    const auto place = std::pair(static_cast<std::uint16_t>(file), static_cast<std::uint32_t>(line));
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

} // namespace chulie::exchange
