#include "models/exchange/batch.h"

#include "models/exchange/csvreader.h"
#include "models/exchange/encoding.h"
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

/// \a value as it is held until the plan is applied; its text lies in \a cell where that is its normal form.
Held hold(const Value &value, std::string_view cell, Texts &texts)
{
    if (const auto *asNumber = std::get_if<std::int64_t>(&value))
        return Held::ofNumber(*asNumber);
    const auto *asText = std::get_if<std::string>(&value);
    if (!asText)
        return {};
    const std::string_view same = trimmed(cell);
    return Held::ofText(same == *asText ? same : texts.keep(*asText));
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

Batch::Batch()
{
    for (const Table &table : tables())
        m_drafts.emplace_back(table);
}

std::string_view Batch::text(std::size_t file) const
{
    return {m_bytes[file].constData(), static_cast<std::size_t>(m_bytes[file].size())};
}

Result<void> Batch::add(const QString &path, const Table *forced, const Progress &progress)
{
    auto bytes = readText(path);
    if (!bytes)
        return bytes.failure();
    m_files << path;
    m_bytes.push_back(*std::move(bytes));
    auto header = findHeader(text(m_bytes.size() - 1), forced, path);
    if (!header)
        return header.failure();
    m_headers.push_back(*std::move(header));
    return readRows(progress);
}

Result<void> Batch::readRows(const Progress &progress)
{
    const std::size_t file = m_headers.size() - 1;
    const Header &header = m_headers.back();
    const auto fileNumber = static_cast<std::uint32_t>(file);
    for (const std::string &title : header.unknown())
        warn({.file = fileNumber, .line = static_cast<std::uint32_t>(header.line)}, m_texts.keep(title), {},
             Batches::tr("The table has no such column: it is left alone."));
    CsvReader reader(text(file), header.separator, m_texts);
    for (int row = 0; reader.next(); ++row) {
        if (row % rowsPerStep == 0 && progress &&
            !progress(static_cast<double>(reader.begin()) / static_cast<double>(text(file).size())))
            return Failure{};
        if (reader.line() <= header.line || reader.isBlank() || isFooter(header, reader.cells()))
            continue;
        readRow(reader.cells(), {.file = fileNumber,
                                 .line = static_cast<std::uint32_t>(reader.line()),
                                 .begin = static_cast<std::uint32_t>(reader.begin()),
                                 .end = static_cast<std::uint32_t>(reader.end())});
    }
    if (!reader.problem().isEmpty())
        return Failure{Batches::tr("%1 cannot be read. %2").arg(m_files.back(), reader.problem()), {}};
    return {};
}

void Batch::readRow(std::span<const std::string_view> cells, Draft draft)
{
    const Header &header = m_headers.back();
    Drafts &drafts = this->drafts(header.table->id);
    const std::size_t first = drafts.values.size();
    drafts.values.resize(first + drafts.layout.width);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const Field *field = i < header.fields.size() ? header.fields[i] : nullptr;
        if (!field) {
            if (i >= header.fields.size() && !trimmed(cells[i]).empty())
                refuse(draft, {}, cells[i],
                       Batches::tr("The row has more cells than the header: a separator inside a cell needs "
                                   "quotation marks around the cell."));
            continue;
        }
        const Normalised read = normalise(field->leaf(), cells[i]);
        drafts.values[first + drafts.layout.placeOf(*field)] =
            read ? hold(read.value, cells[i], m_texts) : Held::bad();
        if (!read)
            refuse(draft, field->label, cells[i], read.reason);
    }
    drafts.rows.push_back(draft);
}

void Batch::note(const Draft &draft, std::string_view column, std::string_view value, const QString &reason,
                 Problem::Level level)
{
    m_problems.push_back({.file = static_cast<int>(draft.file),
                          .line = static_cast<int>(draft.line),
                          .column = column,
                          .value = value,
                          .reason = *m_reasons.insert(reason),
                          .level = level});
}

void Batch::refuse(Draft &draft, std::string_view column, std::string_view value, const QString &reason)
{
    draft.refused = true;
    note(draft, column, value, reason, Problem::Level::Refusal);
}

void Batch::warn(const Draft &draft, std::string_view column, std::string_view value, const QString &reason)
{
    note(draft, column, value, reason, Problem::Level::Warning);
}

std::string_view Batch::written(const Draft &draft, std::string_view label)
{
    const Header &header = m_headers[draft.file];
    CsvReader reader(text(draft.file).substr(draft.begin, draft.end - draft.begin), header.separator,
                     m_texts);
    if (!reader.next())
        return {};
    for (std::size_t i = 0; i < header.fields.size() && i < reader.cells().size(); ++i)
        if (header.fields[i] && header.fields[i]->label == label)
            return reader.cells()[i];
    return {};
}

} // namespace chulie
