#pragma once

#include "models/catalogue/catalogue.h"
#include "models/packages/content.h"
#include "models/packages/forks.h"
#include "models/values/progresscallback.h"

#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace chulie::backups {
class Meanwhile;
} // namespace chulie::backups

namespace chulie::ledger {
class Ledger;
} // namespace chulie::ledger

namespace chulie::packages {

/// What a package does to one table: how many rows are new, changed, the same, gone, or left for a person.
struct Effect
{
    const catalogue::Table *table = nullptr;
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int removed = 0;
    int conflicts = 0;
};

/// What became of a package.
struct Merged
{
    QString file; ///< its name without its folder
    Heading heading = {};
    bool isNew = false;               ///< whether it held anything that the ledger did not
    std::vector<Effect> effects = {}; ///< in the order of the tables
    QString refused = {};             ///< why nothing was taken from it; empty where it was
    std::optional<Fork> fork = {};    ///< where that is another history under this ledger's identity

    [[nodiscard]] Effect sum() const;
};

struct Merging
{
    std::vector<Merged> packages; ///< in the order given
    std::int64_t act = 0;         ///< the merge's act; 0 where there was nothing new, or nothing was written
    bool isDisputed = false;      ///< whether nothing was written because of MergeOptions::isUndisputed
    /// The back-up of the ledger as it was before, which may still be being made; none of a dry run.
    std::shared_ptr<backups::Meanwhile> backup = {};

    /// Whether the back-up was made or failed, or there is none.
    [[nodiscard]] bool isBackedUp() const;
    /// Why there is no back-up; waits for it. Called once.
    [[nodiscard]] QString backupFault() const;
    [[nodiscard]] bool hasRefused() const;
    [[nodiscard]] bool isAllRefused() const;
    [[nodiscard]] bool hasConflicts() const;
    /// The first fork that separate() mends; nothing where there is none.
    [[nodiscard]] std::optional<Fork> fork() const;
};

struct MergeOptions
{
    QStringList files;
    QString passphrase = {}; ///< tried on every package that needs one
    bool isDryRun = false;   ///< whether only to say what would be done
    /// Whether to write nothing where a person would have more to decide than before.
    bool isUndisputed = false;
    /// The folder that messages name where \a files are copies of those in it; empty where they are not.
    QString folder = {};
};

/// Takes \a options.files into \a ledger as one act: their entries go into the history under their own names,
/// and the tables are brought to what follows. One that cannot be read, or contradicts the history, is left
/// out and says why. The result is the same whatever the order, and however often.
[[nodiscard]] values::Result<Merging> merge(ledger::Ledger &ledger, const MergeOptions &options,
                                            const values::Progress &progress = {});

/// The content of the package at \a path, checked as a whole.
[[nodiscard]] values::Result<Content> readPackage(const QString &path, const QString &passphrase);
/// The same of a copy; \a name is that of the file in messages.
[[nodiscard]] values::Result<Content> readPackage(const QString &path, const QString &passphrase,
                                                  const QString &name);

} // namespace chulie::packages
