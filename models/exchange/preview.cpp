#include "models/exchange/preview.h"

#include "models/exchange/batch.h"
#include "models/exchange/import.h"
#include "models/storage/database.h"
#include "models/storage/rows.h"

#include <algorithm>

/// What an import will do, for a person to look at before it is done.
namespace chulie::exchange {

namespace {

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::vector<PreviewColumn> columnsOf(const headings::Header &header)
{
    std::vector<PreviewColumn> columns;
    for (std::size_t i = 0; i < header.titles.size(); ++i)
        columns.push_back({.title = words(header.titles[i]),
                           .field = header.fieldAt(i),
                           .isUsed = header.taken[i] || (header.clues[i] != headings::Clue::None &&
                                                         header.clues[i] != headings::Clue::Number)});
    return columns;
}

/// What \a cell of \a draft was read as; \a held is the value of the row in that column.
PreviewCell cellOf(const catalogue::Field *field, const sources::SourceCell &cell, const CellValue &held)
{
    PreviewCell shown{.written = words(cell.words), .understood = words(cell.words)};
    if (!field)
        return shown;
    shown.isRefused = held.isBad();
    const bool isKeyOfAnother = field->leaf().kind == catalogue::Kind::Reference || field->isHead();
    if (held.isBlank())
        shown.understood.clear();
    else if (held.isGiven() && !isKeyOfAnother)
        shown.understood = words(values::exportText(field->leaf(), held.value()));
    return shown;
}

/// By what people know the new row \a draft: its key, and the head of a household.
QString keyText(const catalogue::Table &table, const Drafts &drafts, std::size_t draft)
{
    QStringList texts;
    for (const catalogue::Field &field : catalogue::fields(table))
        if (const CellValue held = drafts.value(draft, field);
            ((field.key && field.required) || field.isHead()) && held.isGiven())
            texts << words(values::exportText(field.leaf(), held.value()));
    return texts.join(u' ');
}

} // namespace

FilePreview ImportPlan::preview(int file, std::size_t most) const
{
    const auto source = static_cast<std::size_t>(file);
    const headings::Header &header = m_batch->header(source);
    FilePreview preview{.table = header.table, .columns = columnsOf(header), .rows = {}};
    const Drafts &drafts = std::as_const(*m_batch).drafts(header.table->id);
    const auto first = std::ranges::lower_bound(
        drafts.rows, source, {}, [](const RowDraft &draft) { return static_cast<std::size_t>(draft.file); });
    for (auto draft = first; draft != drafts.rows.end() && draft->file == source; ++draft) {
        if (preview.rows.size() == most)
            break;
        const auto number = static_cast<std::size_t>(draft - drafts.rows.begin());
        PreviewRow row{.line = static_cast<int>(draft->line), .isRefused = draft->refused, .cells = {}};
        for (std::size_t i = 0; i < preview.columns.size(); ++i) {
            const catalogue::Field *field = preview.columns[i].field;
            row.cells.push_back(
                cellOf(field, draft->cells.cell(i), field ? drafts.value(number, *field) : CellValue()));
        }
        preview.rows.push_back(std::move(row));
    }
    return preview;
}

/// Adds what changes in planned row \a index of \a table; false where there are \a most already.
bool ImportPlan::addChanges(storage::Database &database, const catalogue::Table &table, std::size_t index,
                            std::size_t most, std::vector<PlannedChange> &changes) const
{
    const PlannedRow &planned = m_rows[table.id].rows[index];
    if (planned.isNew || planned.draft == PlannedRow::noDraft)
        return true;
    const Drafts &drafts = m_batch->drafts(table.id);
    const RowDraft &draft = drafts.rows[planned.draft];
    const auto stored = storage::readRow(database, table, planned.row);
    for (const catalogue::Column &column : table.columns) {
        const auto held = m_rows[table.id].value(drafts, index, column.number);
        if (held && changes.size() == most)
            return false;
        if (held)
            changes.push_back(
                {.file = static_cast<int>(draft.file),
                 .line = static_cast<int>(draft.line),
                 .table = &table,
                 .row = planned.row,
                 .column = column.number,
                 .from = stored ? (*stored)[static_cast<std::size_t>(column.number)] : values::Value(),
                 .to = held->value()});
    }
    return true;
}

/// Adds planned row \a index of \a table where it is a new one; false where there are \a most already.
bool ImportPlan::addNew(const catalogue::Table &table, std::size_t index, std::size_t most,
                        std::vector<PlannedChange> &changes) const
{
    const PlannedRow &planned = m_rows[table.id].rows[index];
    if (!planned.isNew || planned.draft == PlannedRow::noDraft)
        return true;
    if (changes.size() == most)
        return false;
    const Drafts &drafts = m_batch->drafts(table.id);
    const RowDraft &draft = drafts.rows[planned.draft];
    changes.push_back({.file = static_cast<int>(draft.file),
                       .line = static_cast<int>(draft.line),
                       .table = &table,
                       .key = keyText(table, drafts, planned.draft)});
    return true;
}

values::Result<std::vector<PlannedChange>> ImportPlan::changes(storage::Database &database,
                                                               std::size_t most) const
{
    return database.read([&] {
        std::vector<PlannedChange> changes;
        for (const catalogue::Table &table : catalogue::tables())
            for (std::size_t index = 0; index < m_rows[table.id].rows.size() && !m_keptOut; ++index)
                if (!addChanges(database, table, index, most, changes))
                    return changes;
        for (const catalogue::Table &table : catalogue::tables())
            for (std::size_t index = 0; index < m_rows[table.id].rows.size() && !m_keptOut; ++index)
                if (!addNew(table, index, most, changes))
                    return changes;
        return changes;
    });
}

} // namespace chulie::exchange
