#include "models/exchange/import.h"

#include "models/exchange/batch.h"
#include "models/exchange/planner.h"
#include "models/ledger/ledger.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

namespace chulie {

namespace {

constexpr auto lastEntry = "SELECT ifnull(max(id), 0) FROM entry";

std::int64_t stateOf(Database &database)
{
    Statement last(database, lastEntry);
    last.next();
    return last.integer(0);
}

Result<void> readFiles(Batch &batch, const QStringList &files, const ImportOptions &options,
                       const Progress &progress)
{
    for (qsizetype i = 0; i < files.size(); ++i) {
        const auto part = [&](double done) {
            return !progress || progress((static_cast<double>(i) + done) / static_cast<double>(files.size()));
        };
        if (auto read = batch.add(files[i], options.table, part); !read)
            return read;
    }
    return {};
}

/// A part of \a progress, from \a from to \a to.
Progress between(const Progress &progress, double from, double to)
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

std::span<const Problem> ImportPlan::problems() const
{
    return m_batch->problems();
}

int ImportPlan::refused() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), 0,
                           [](int sum, const RowCounts &count) { return sum + count.refused; });
}

Result<ImportPlan> planImport(Ledger &ledger, const QStringList &files, const ImportOptions &options,
                              const Progress &progress)
{
    ImportPlan plan;
    plan.m_batch = std::make_unique<Batch>();
    if (auto read = readFiles(*plan.m_batch, files, options, between(progress, 0, 0.6)); !read)
        return read.failure();
    auto planned = ledger.database().read([&]() -> Result<void> {
        plan.m_state = stateOf(ledger.database());
        Planner planner(ledger.database(), *plan.m_batch);
        if (!planner.run(between(progress, 0.6, 1)))
            return Failure{};
        plan.m_counts = planner.counts();
        plan.m_rows = planner.takeRows();
        return {};
    });
    if (!planned)
        return planned.failure();
    std::ranges::stable_sort(plan.m_batch->problems(), {},
                             [](const Problem &problem) { return std::pair(problem.file, problem.line); });
    // A blank key is a fault to the key and to its column alike: said once.
    std::set<std::tuple<int, int, std::string_view, QString>> said;
    std::erase_if(plan.m_batch->problems(), [&](const Problem &problem) {
        return !said.emplace(problem.file, problem.line, problem.column, problem.reason).second;
    });
    plan.m_keptOut = options.strict && plan.refused() > 0;
    if (plan.m_keptOut)
        for (RowCounts &count : plan.m_counts)
            count.inserted = count.updated = 0;
    return plan;
}

} // namespace chulie
