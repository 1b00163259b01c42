#pragma once

#include "models/catalogue/pertable.h"
#include "models/exchange/filechoices.h"
#include "models/exchange/nearduplicates.h"
#include "models/exchange/perfile.h"
#include "models/exchange/plannedrow.h"
#include "models/exchange/preview.h"
#include "models/exchange/problem.h"
#include "models/values/progresscallback.h"
#include "models/values/result.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace chulie::ledger {
class Ledger;
} // namespace chulie::ledger

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::exchange {

class Batch;

/// What is asked of an import.
struct ImportOptions
{
    bool strict = false; ///< one refused row keeps the whole batch out
    PerFile<FileChoices> files = {};
    NearDuplicateDecisions nearDuplicates = {};
};

/// The problems of a plan, in the order of files and lines.
class ProblemList
{
public:
    class Iterator
    {
    public:
        Iterator(const Batch &batch, std::size_t at) : m_batch(&batch), m_at(at) {}
        [[nodiscard]] Problem operator*() const;
        Iterator &operator++()
        {
            ++m_at;
            return *this;
        }
        friend bool operator==(const Iterator &a, const Iterator &b) { return a.m_at == b.m_at; }

    private:
        const Batch *m_batch;
        std::size_t m_at;
    };

    explicit ProblemList(const Batch &batch) : m_batch(&batch) {}

    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] bool empty() const { return size() == 0; }
    [[nodiscard]] Problem operator[](std::size_t index) const { return *Iterator(*m_batch, index); }
    [[nodiscard]] Iterator begin() const { return {*m_batch, 0}; }
    [[nodiscard]] Iterator end() const { return {*m_batch, size()}; }

private:
    const Batch *m_batch;
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
    [[nodiscard]] ProblemList problems() const;
    [[nodiscard]] int refused() const;
    /// The rows that may be members under another number, by household.
    [[nodiscard]] const std::vector<NearDuplicate> &nearDuplicates() const { return m_nearDuplicates; }
    /// Files that cannot be read while others can: a sentence for each.
    [[nodiscard]] const QStringList &unread() const { return m_unread; }
    /// What a person should know of the files as a whole: which were left out, which rows of them, the unit
    /// of their amounts. A sentence for each.
    [[nodiscard]] QStringList remarks() const;
    /// The first rows, \a most at most, of the file at position \a file of files().
    [[nodiscard]] FilePreview preview(int file, std::size_t most) const;
    /// The values that change in rows which \a database, the ledger's, has already, then the new rows; the
    /// first \a most of them.
    [[nodiscard]] values::Result<std::vector<PlannedChange>> changes(storage::Database &database,
                                                                     std::size_t most) const;
    /// Whether anything was left alone or warned of.
    [[nodiscard]] bool hasWarnings() const;
    /// Whether a strict import keeps the whole batch out.
    [[nodiscard]] bool isKeptOut() const { return m_keptOut; }
    /// Once it was applied: why no back-up was made before, in words; empty where one was, or none was due.
    [[nodiscard]] const QString &backupFault() const { return m_backupFault; }

private:
    friend values::Result<ImportPlan> planImport(ledger::Ledger &, const QStringList &, const ImportOptions &,
                                                 const values::Progress &);
    friend values::Result<void> applyImport(ledger::Ledger &, ImportPlan &, const values::Progress &);
    friend values::Result<QStringList> writeRejected(const ImportPlan &);

    bool addChanges(storage::Database &database, const catalogue::Table &table, std::size_t index,
                    std::size_t most, std::vector<PlannedChange> &changes) const;
    bool addNew(const catalogue::Table &table, std::size_t index, std::size_t most,
                std::vector<PlannedChange> &changes) const;

    QStringList m_asked; ///< the files, as they were given
    ImportOptions m_options;
    std::unique_ptr<Batch> m_batch;
    QStringList m_unread;
    QStringList m_leftOut; ///< files, a sentence for each
    std::vector<RowCounts> m_counts;
    std::vector<NearDuplicate> m_nearDuplicates;
    catalogue::PerTable<PlannedTable> m_rows;
    std::int64_t m_state = 0; ///< the ledger's last entry when the plan was made
    bool m_keptOut = false;
    QString m_backupFault;
};

/// Reads \a files as one batch and finds out what importing them will do. That none of them can be read is a
/// failure; rows that break a rule are among the plan's problems.
[[nodiscard]] values::Result<ImportPlan> planImport(ledger::Ledger &ledger, const QStringList &files,
                                                    const ImportOptions &options,
                                                    const values::Progress &progress = {});

/// Carries out \a plan, as one act. Where the ledger was changed since it was made, it is made again
/// first. A failure, and a progress that stops it, leave the ledger as it was.
[[nodiscard]] values::Result<void> applyImport(ledger::Ledger &ledger, ImportPlan &plan,
                                               const values::Progress &progress = {});

/// Writes the refused rows of each file to FILE.rejected.csv, or FILE.rejected-2.csv and so on where a person
/// has changed the file of that name: the same columns and 错误原因, ready to be mended and imported again.
/// Returns the files written; none where nothing was refused.
[[nodiscard]] values::Result<QStringList> writeRejected(const ImportPlan &plan);

/// Writes all problems of \a plan to \a path: 文件,行,列,值,原因,级别.
[[nodiscard]] values::Result<void> writeReport(const ImportPlan &plan, const QString &path);

/// The warnings of \a plan, a line for each kind in a file, with its columns and how often it occurs. Beyond
/// the first kinds a last line says how many more there are.
[[nodiscard]] QStringList warningKinds(const ImportPlan &plan);

} // namespace chulie::exchange
