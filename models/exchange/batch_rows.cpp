#include "models/exchange/batch.h"
#include "models/exchange/likelydays.h"
#include "models/exchange/spoken.h"
#include "models/values/fold.h"
#include "models/values/normal.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

/// How a batch reads the rows of a file.
namespace chulie::exchange {

namespace {

struct Batches
{
    Q_DECLARE_TR_FUNCTIONS(Batch)
};

/// Whether a date cell holds a day that a ledger has: spreadsheets take other numbers for dates.
bool isLikelyDate(const catalogue::Field &field, std::string_view day)
{
    return field.leaf().kind != catalogue::Kind::Date ||
           (day >= firstLikelyDay(field.leaf()) && day.substr(0, 10) <= lastLikelyDay);
}

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Whether \a cells hold anything of the table of \a header but its key.
bool saysAnything(const headings::Header &header, PackedRow cells)
{
    std::size_t column = 0;
    for (const sources::SourceCell cell : cells) {
        const catalogue::Field *field = header.fieldAt(column++);
        if (field && !field->key && !cell.isBlank())
            return true;
    }
    return false;
}

bool isOfYears(const catalogue::Table &table)
{
    return table.id == catalogue::TableId::HouseholdYear || table.id == catalogue::TableId::MemberYear;
}

/// Whether \a field is the code of a household or a village.
bool isFoundByNames(const catalogue::Field &field)
{
    const catalogue::TableId of = field.leafTable->id;
    const catalogue::Kind kind = field.leaf().kind;
    return (of == catalogue::TableId::Household && kind == catalogue::Kind::Code) ||
           (of == catalogue::TableId::Village && kind == catalogue::Kind::Village);
}

bool isOfMembers(const catalogue::Table &table)
{
    return table.id == catalogue::TableId::Member || table.id == catalogue::TableId::MemberYear;
}

} // namespace

/// The values that a person, or the file's title, gave to columns of the file's tables.
values::Result<void> Batch::readGiven()
{
    for (std::size_t file = m_current.first; file < m_sources.size(); ++file) {
        for (const auto &[column, text] : spoken(file).values)
            if (auto given = readGiven(file, column, text, false); !given)
                return given;
        const std::string &year = m_sources[file].header.says.year;
        if (!year.empty() && !spoken(file).values.contains("年度"))
            if (auto given = readGiven(file, "年度", year, true); !given)
                return given;
    }
    return {};
}

values::Result<void> Batch::readGiven(std::size_t file, const std::string &column, const std::string &text,
                                      bool isOfTitle)
{
    const catalogue::Field *field = headings::findField(*m_sources[file].header.table, {.name = column});
    if (!field)
        return {};
    const values::Normalised read = values::normalise(field->leaf(), text);
    if (!read || values::isBlank(read.value))
        return values::Failure{Batches::tr("%1=%2 cannot be set: %3")
                                   .arg(words(field->label), words(text),
                                        read ? Batches::tr("the value is blank.") : read.reason),
                               {}};
    const auto *code = std::get_if<std::string>(&read.value);
    m_current.given.push_back(
        {.file = file,
         .field = field,
         .text = text,
         .value = code ? CellValue::ofText(m_texts.keep(*code)) : CellValue::of(read.value),
         .isOfTitle = isOfTitle});
    return {};
}

/// The columns that rows of the file at \a file may have values of: its own, those that were given, and the
/// codes of households and villages, which are found by names where the file does not have them.
std::vector<const catalogue::Field *> Batch::givenFields(std::size_t file) const
{
    const headings::Header &header = m_sources[file].header;
    std::vector<const catalogue::Field *> given = header.fields;
    for (const Given &one : m_current.given)
        if (one.file == file)
            given.push_back(one.field);
    for (const catalogue::Field &field : catalogue::fields(*header.table))
        if (isFoundByNames(field))
            given.push_back(&field);
    return given;
}

/// The columns of the file at \a file whose blank cells clear, as a person chose.
std::vector<Drafts::ColumnCell> Batch::clearing(std::size_t file) const
{
    std::vector<Drafts::ColumnCell> columns;
    const headings::Header &header = m_sources[file].header;
    for (std::size_t cell = 0; cell < header.fields.size(); ++cell)
        if (const catalogue::Field *field = header.fields[cell];
            field && spoken(file).clearing.contains(field->label) && canBeCleared(*field))
            columns.emplace_back(field->column, cell);
    return columns;
}

bool Batch::namesRecord(const headings::Header &header, std::span<const sources::SourceCell> cells) const
{
    if (!m_namesRecord)
        return false;
    std::vector<std::string> texts;
    for (const catalogue::Field &field : catalogue::keyFields(*header.table)) {
        const std::size_t column = header.columnOf(std::string_view(field.label));
        texts.emplace_back(column < cells.size() ? cells[column].words : std::string_view());
    }
    return m_namesRecord(*header.table, texts);
}

/// Takes a row below the header, unless it is none of the table's.
void Batch::takeRow(std::span<const sources::SourceCell> written, int line)
{
    const headings::Header &header = m_current.header;
    const auto cells = m_current.merged->fill(written, line);
    const auto first =
        std::ranges::find_if(cells, [](const sources::SourceCell &cell) { return !cell.isBlank(); });
    const bool isWide = m_current.merged->isWide(static_cast<std::size_t>(first - cells.begin()));
    if (beginsTable(header, cells)) {
        m_current.second = m_current.second > 0 ? m_current.second : line;
        return;
    }
    const RowIs is = whatRowIs(
        header, cells, [&] { return namesRecord(header, cells); }, isWide);
    if (is == RowIs::Page || is == RowIs::Left)
        ++m_current.left;
    if (is == RowIs::Page)
        return;
    if (is == RowIs::Left) {
        m_current.village->end();
        if (m_current.list)
            takeHousehold(m_current.list->finish());
        return;
    }
    const PackedRow kept = m_rows.keep(m_current.village->fill(cells));
    if (is == RowIs::Closing) {
        m_current.waiting.push_back({.cells = kept, .line = line});
        return;
    }
    noteHolding(cells);
    if (hasKey(header, cells))
        for (const Waiting &waiting : std::exchange(m_current.waiting, {}))
            keepRow(waiting.cells, waiting.line);
    keepRow(kept, line);
}

/// Notes the columns without a heading that hold something.
void Batch::noteHolding(std::span<const sources::SourceCell> cells)
{
    const headings::Header &header = m_current.header;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const bool hasHeading =
            column < header.titles.size() ? !header.titles[column].empty() : !m_current.isGrid;
        if (cells[column].isBlank() || hasHeading)
            continue;
        if (m_current.holding.size() <= column)
            m_current.holding.resize(column + 1);
        m_current.holding[column] = true;
    }
}

void Batch::keepRow(PackedRow cells, int line)
{
    if (m_current.list)
        takeHousehold(m_current.list->take(cells, line));
    else
        readRow(m_current.first, cells, line);
}

/// The rows have ended: what waited for another was a footer.
void Batch::endRows()
{
    m_current.left += static_cast<int>(m_current.waiting.size());
    if (m_current.list)
        takeHousehold(m_current.list->finish());
}

/// Reads a household of a list: its own row from the first of its rows, a member's from each. A year of which
/// nothing is said has no row.
void Batch::takeHousehold(const ListHousehold &household)
{
    if (!household.rows.empty())
        m_sources[m_current.first].households.push_back(household.rows.front().line);
    for (std::size_t file = m_current.first; file < m_sources.size(); ++file) {
        const catalogue::Table &table = *m_sources[file].header.table;
        const bool isHouseholds = !isOfMembers(table);
        for (const ListHousehold::Row &row : household.rows) {
            if (!isOfYears(table) || saysAnything(m_sources[file].header, row.cells))
                refuseClashes(readRow(file, row.cells, row.line), household, isHouseholds);
            if (isHouseholds)
                break;
        }
    }
}

int Batch::householdAt(std::size_t list, int line) const
{
    const std::vector<int> &begins = m_sources[list].households;
    const auto next = std::ranges::upper_bound(begins, line);
    return next == begins.begin() ? 0 : *std::prev(next);
}

/// Refuses a row of a household whose rows contradict each other; of the members those on these lines.
void Batch::refuseClashes(RowDraft &draft, const ListHousehold &household, bool isHouseholds)
{
    if (isHouseholds) {
        for (const ListHousehold::Clash &clash : household.clashes)
            refuseClash(draft, clash);
        return;
    }
    const auto [first, last] = household.clashesOn.equal_range(static_cast<int>(draft.line));
    for (auto clash = first; clash != last; ++clash)
        refuseClash(draft, household.clashes[clash->second]);
}

void Batch::refuseClash(RowDraft &draft, const ListHousehold::Clash &clash)
{
    const std::string_view title = m_texts.keep(m_current.header.titles[clash.column]);
    refuse(draft, title, m_texts.keep(draft.cells.cell(clash.column).words),
           Batches::tr("Lines %1 and %2 are of one household and say otherwise of it.")
               .arg(clash.first)
               .arg(clash.later));
}

RowDraft &Batch::readRow(std::size_t file, PackedRow cells, int line)
{
    Drafts &drafts = this->drafts(m_sources[file].header.table->id);
    const std::size_t draft = drafts.add(RowDraft{
        .cells = cells, .line = static_cast<std::uint32_t>(line), .file = static_cast<std::uint16_t>(file)});
    std::size_t column = 0;
    for (const sources::SourceCell cell : cells)
        readCell(drafts, draft, column++, cell);
    giveValues(drafts, draft);
    return drafts.rows[draft];
}

void Batch::readCell(Drafts &drafts, std::size_t draft, std::size_t column, const sources::SourceCell &cell)
{
    RowDraft &row = drafts.rows[draft];
    const headings::Header &header = m_sources[row.file].header;
    if (cell.isBlank())
        return;
    if (header.fieldAt(column))
        return readField(drafts, draft, column, cell);
    if (column >= header.titles.size() && !m_current.isGrid)
        refuse(row, {}, cell.words,
               Batches::tr("The row has more cells than the header: a separator inside a cell needs "
                           "quotation marks around the cell."));
    checkContinued(row, column, cell);
}

/// A heading that is merged over several columns says of none of their values alone what it is.
void Batch::checkContinued(RowDraft &draft, std::size_t column, const sources::SourceCell &cell)
{
    const headings::Header &header = m_sources[draft.file].header;
    if (column >= header.titles.size() || !header.continued[column])
        return;
    std::size_t owner = column;
    while (owner > 0 && header.continued[owner])
        --owner;
    if (const catalogue::Field *field = header.fields[owner])
        refuse(
            draft, field->label, cell.words,
            Batches::tr("The heading is over several columns, and more than one of them holds something."));
}

/// Reads a cell of a column that the table has.
void Batch::readField(Drafts &drafts, std::size_t draft, std::size_t column, const sources::SourceCell &own)
{
    RowDraft &row = drafts.rows[draft];
    const headings::Header &header = m_sources[row.file].header;
    const catalogue::Field &field = *header.fields[column];
    const sources::SourceCell cell = spoken(row.file).replaced(field, own);
    const std::size_t place = drafts.layout.placeOf(field);
    if (cell.is == sources::SourceCell::Is::Error && cell.words.empty()) {
        warn(row, field.label, {}, Batches::tr("The formula has no result: the cell is taken for blank."));
        return;
    }
    if (cell.is == sources::SourceCell::Is::Date && !isLikelyDate(field, cell.words)) {
        drafts.set(draft, place, CellValue::bad());
        refuse(row, field.label, cell.words,
               Batches::tr("The cell holds a date of an unlikely year: the spreadsheet has most likely taken "
                           "another number for a date."));
        return;
    }
    std::string_view text =
        cell.is == sources::SourceCell::Is::Date ? cell.words.substr(0, cell.words.find('T')) : cell.words;
    if (!decode(row, column, text))
        return drafts.set(draft, place, CellValue::bad());
    const std::string &unit = header.units[column];
    const std::string withItsUnit =
        headings::isLargeUnit(unit) ? headings::withUnit(text, unit) : std::string();
    const bool isDecimal = cell.is == sources::SourceCell::Is::Decimal;
    const Cells::Read read =
        m_current.cells.read(field, headings::isLargeUnit(unit) ? withItsUnit : text,
                             isDecimal || cell.is == sources::SourceCell::Is::Number, isDecimal);
    drafts.set(draft, place, read.held,
               cell.words.data() == own.words.data() ? own.words : std::string_view());
    if (!read.refusal.isNull())
        refuse(row, field.label, cell.words, read.refusal);
    if (!read.warning.isNull())
        warn(row, field.label, cell.words, read.warning);
}

/// Puts the word in place of a code that the heading asks for (是填1，否填0). Refuses digits that it gives no
/// meaning, and returns false.
bool Batch::decode(RowDraft &draft, std::size_t column, std::string_view &text)
{
    const headings::Header &header = m_sources[draft.file].header;
    const headings::Answers &answers = header.answers[column];
    std::string buffer;
    const std::string_view digits = answers.decide() ? values::folded(text, buffer) : std::string_view();
    if (!values::isDigits(digits))
        return true;
    if (const std::string_view word = answers.wordOf(digits); !word.empty()) {
        text = word;
        return true;
    }
    refuse(draft, header.fields[column]->label, text,
           Batches::tr("The heading asks for codes, and this is none that it gives a meaning."));
    return false;
}

void Batch::giveValues(Drafts &drafts, std::size_t draft)
{
    for (Given &given : m_current.given) {
        if (given.file != drafts.rows[draft].file || !drafts.value(draft, *given.field).isBlank())
            continue;
        drafts.set(draft, drafts.layout.placeOf(*given.field), given.value);
        given.isUsed = true;
    }
}

} // namespace chulie::exchange
