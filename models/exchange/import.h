#pragma once

#include "models/exchange/problem.h"
#include "models/values/progress.h"
#include "models/values/result.h"

#include <QStringList>

#include <memory>
#include <span>
#include <vector>

namespace chulie {

class Batch;
class Ledger;
struct PlannedRow;

/// What is asked of an import.
struct ImportOptions
{
    const Table *table = nullptr; ///< that every file holds; nullptr: recognised by its header
    bool strict = false;          ///< one refused row keeps the whole batch out
};

/// What an import will do, found out before anything is written: the dry run is this. It belongs to the
/// ledger's state that it was made of.
class ImportPlan
{
public:
    ImportPlan();
    ~ImportPlan();
    ImportPlan(ImportPlan &&) noexcept;
    ImportPlan &operator=(ImportPlan &&) noexcept;

    [[nodiscard]] const QStringList &files() const;
    /// What becomes of the rows, by file. Where a strict import keeps the batch out, none goes in.
    [[nodiscard]] const std::vector<RowCounts> &counts() const { return m_counts; }
    /// Refusals and warnings, by file and line.
    [[nodiscard]] std::span<const Problem> problems() const;
    [[nodiscard]] int refused() const;
    /// Whether a strict import keeps the whole batch out.
    [[nodiscard]] bool isKeptOut() const { return m_keptOut; }

private:
    friend Result<ImportPlan> planImport(Ledger &, const QStringList &, const ImportOptions &,
                                         const Progress &);
    friend Result<void> applyImport(Ledger &, const ImportPlan &, const Progress &);
    friend Result<QStringList> writeRejected(const ImportPlan &);

    std::unique_ptr<Batch> m_batch;
    std::vector<RowCounts> m_counts;
    std::vector<std::vector<PlannedRow>> m_rows; ///< by table
    std::int64_t m_state = 0;                    ///< the ledger's last entry when the plan was made
    bool m_keptOut = false;
};

/// Reads \a files as one batch and finds out what importing them will do. A file that cannot be read at all
/// is a failure; rows that break a rule are among the plan's problems.
[[nodiscard]] Result<ImportPlan> planImport(Ledger &ledger, const QStringList &files,
                                            const ImportOptions &options, const Progress &progress = {});

/// Does what \a plan says, as one act. A failure, and a progress that stops it, leave the ledger as it was.
[[nodiscard]] Result<void> applyImport(Ledger &ledger, const ImportPlan &plan, const Progress &progress = {});

/// Writes the refused rows of each file to FILE.rejected.csv: the same columns and 错误原因, ready to be
/// mended and imported again. Returns the files written; none where nothing was refused.
[[nodiscard]] Result<QStringList> writeRejected(const ImportPlan &plan);

/// Writes all problems of \a plan to \a path: 文件,行,列,值,原因,级别.
[[nodiscard]] Result<void> writeReport(const ImportPlan &plan, const QString &path);

} // namespace chulie
