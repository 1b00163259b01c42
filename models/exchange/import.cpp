#include "models/exchange/import.h"

#include "models/exchange/batch.h"
#include "models/exchange/batchfiles.h"
#include "models/exchange/planner.h"
#include "models/exchange/spoken.h"
#include "models/journal/acts.h"
#include "models/ledger/keys.h"
#include "models/ledger/ledger.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace chulie::exchange {

namespace {

struct Imports
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Whether the ledger has the record of \a table with the key \a texts.
Batch::NamesRecord recordsOf(storage::Database &database)
{
    return [&database](const catalogue::Table &table, std::span<const std::string> texts) {
        const auto found = database.read(
            [&]() -> values::Result<bool> { return bool(ledger::findRow(database, table, texts)); });
        return found && *found;
    };
}

/// Reads the files that can be read; returns why the others cannot.
values::Result<QStringList> readFiles(Batch &batch, const QStringList &files,
                                      const values::Progress &progress)
{
    QStringList unread;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const auto part = [&](double done) {
            return !progress || progress((static_cast<double>(i) + done) / static_cast<double>(files.size()));
        };
        const auto read = batch.add(files[i], part);
        if (read)
            continue;
        if (read.failure().message.isEmpty())
            return read.failure(); // stopped
        unread << read.failure().message;
    }
    return unread;
}

/// A part of \a progress, from \a from to \a to.
values::Progress between(const values::Progress &progress, double from, double to)
{
    return [progress, from, to](double done) { return !progress || progress(from + done * (to - from)); };
}

} // namespace

ImportPlan::ImportPlan() = default;
ImportPlan::~ImportPlan() = default;
ImportPlan::ImportPlan(ImportPlan &&) noexcept = default;
ImportPlan &ImportPlan::operator=(ImportPlan &&) noexcept = default;

const QStringList &ImportPlan::files() const
{
    return m_batch->files();
}

ProblemList ImportPlan::problems() const
{
    return ProblemList(*m_batch);
}

Problem ProblemList::Iterator::operator*() const
{
    return m_batch->problem(m_at);
}

std::size_t ProblemList::size() const
{
    return m_batch->problems().size();
}

QStringList ImportPlan::remarks() const
{
    QStringList all = m_leftOut;
    for (const Remark &remark : m_batch->remarks())
        all << (remark.file < 0 ? remark.text : Imports::tr("%1: %2").arg(files()[remark.file], remark.text));
    return all;
}

bool ImportPlan::hasWarnings() const
{
    for (const Problem &problem : problems())
        if (problem.level == Problem::Level::Warning)
            return true;
    return false;
}

int ImportPlan::refused() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), 0,
                           [](int sum, const RowCounts &count) { return sum + count.refused; });
}

values::Result<ImportPlan> planImport(ledger::Ledger &ledger, const QStringList &files,
                                      const ImportOptions &options, const values::Progress &progress)
{
    const auto said = spokenOf(options.files);
    if (!said)
        return said.failure();
    ImportPlan plan;
    plan.m_batch = std::make_unique<Batch>(*said, recordsOf(ledger.database()));
    const BatchFiles chosen = chooseFiles(files);
    const auto unread = readFiles(*plan.m_batch, chosen.taken, between(progress, 0, 0.6));
    if (!unread)
        return unread.failure();
    plan.m_asked = files;
    plan.m_options = options;
    plan.m_leftOut = chosen.leftOut;
    plan.m_unread = *unread;
    if (plan.files().isEmpty())
        return values::Failure{(plan.m_leftOut + plan.m_unread).join(u'\n'), {}};
    auto planned = ledger.database().read([&]() -> values::Result<void> {
        plan.m_state = journal::lastEntry(ledger.database());
        Planner planner(ledger.database(), *plan.m_batch, options.nearDuplicates);
        if (!planner.run(between(progress, 0.6, 1)))
            return values::Failure{};
        plan.m_counts = planner.counts();
        plan.m_rows = planner.takeRows();
        plan.m_nearDuplicates = planner.takeNearDuplicates();
        return {};
    });
    if (!planned)
        return planned.failure();
    plan.m_batch->settleProblems();
    plan.m_keptOut = options.strict && (plan.refused() > 0 || !plan.unread().isEmpty());
    if (plan.m_keptOut)
        for (RowCounts &count : plan.m_counts)
            count.inserted = count.updated = 0;
    return plan;
}

} // namespace chulie::exchange
