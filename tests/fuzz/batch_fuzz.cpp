#include "models/exchange/batch.h"
#include "models/exchange/preview.h"
#include "models/exchange/spoken.h"
#include "tests/fuzz/choices.h"
#include "tests/fuzz/feeding.h"

namespace chulie::fuzz {

namespace {

constexpr int mostSteps = 8; ///< of the reading: a merged cell takes few bytes and may be over many rows

/// What is said of the rows is of rows that there are, in their order, and is a sentence.
void holdProblems(const exchange::Batch &batch)
{
    std::pair<int, int> before;
    for (std::size_t i = 0; i < batch.problems().size(); ++i) {
        const exchange::Problem problem = batch.problem(i);
        const std::pair place(problem.file, problem.line);
        if (place < before || problem.file >= batch.files().size() || problem.line < 1)
            qFatal("a problem is of no row");
        if (problem.reason.isEmpty())
            qFatal("a problem has no reason");
        before = place;
    }
}

/// What was read of each row can be taken out.
void holdRows(const exchange::Batch &batch)
{
    for (const catalogue::Table &table : catalogue::tables()) {
        const exchange::Drafts &drafts = batch.drafts(table.id);
        for (std::size_t row = 0; row < drafts.rows.size(); ++row) {
            for (const exchange::CellValue &held : drafts.values(row))
                if (held.isGiven())
                    static_cast<void>(held.value());
            static_cast<void>(drafts.cleared(row));
            static_cast<void>(
                batch.householdAt(drafts.rows[row].file, static_cast<int>(drafts.rows[row].line)));
        }
    }
}

void holdPreview(const QString &path, const exchange::FileChoices &choices)
{
    const auto preview = exchange::previewUnread(path, choices);
    if (!preview)
        return;
    for (const exchange::PreviewRow &row : preview->rows)
        if (row.cells.size() != preview->columns.size())
            qFatal("a row of the preview has other columns");
}

/// The choices for a sheet are under the name that the import has for it.
exchange::PerFile<exchange::FileChoices> named(exchange::PerFile<exchange::FileChoices> choices,
                                               const QString &path)
{
    for (const auto &[sheet, own] : std::exchange(choices.own, {}))
        choices.own.emplace(sheet.isEmpty() ? path : path + u'#' + sheet, own);
    return choices;
}

} // namespace

/// What a person chose for a file and its sheets, and the file, a text or a page: read as an import reads it
/// before it looks into the ledger.
void feed(std::string_view bytes)
{
    static MemoryFile file;
    const exchange::PerFile<exchange::FileChoices> choices = named(takeChoices(bytes), file.path());
    file.write(bytes);
    auto spoken = exchange::spokenOf(choices);
    if (!spoken)
        return;
    // Of the records every other one is in the ledger, by the length of its key.
    exchange::Batch batch(*std::move(spoken),
                          [](const catalogue::Table &, std::span<const std::string> texts) {
                              return !texts.empty() && texts.front().size() % 2 == 1;
                          });
    int steps = 0;
    const auto added = batch.add(file.path(), [&](double) { return ++steps < mostSteps; });
    if (!added && added.failure().message.isEmpty() && steps < mostSteps)
        qFatal("a file is refused without a sentence");
    batch.settleProblems();
    holdProblems(batch);
    holdRows(batch);
    holdPreview(file.path(), choices.others);
}

} // namespace chulie::fuzz
