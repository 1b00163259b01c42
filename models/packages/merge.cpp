#include "models/packages/merge.h"

#include "models/backups/backups.h"
#include "models/journal/contents.h"
#include "models/journal/forgotten.h"
#include "models/journal/raising.h"
#include "models/ledger/ledger.h"
#include "models/merge/following.h"
#include "models/packages/effects.h"
#include "models/packages/envelope.h"
#include "models/packages/known.h"
#include "models/packages/merges.h"
#include "models/packages/taking.h"
#include "models/packages/undecided.h"
#include "models/storage/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace chulie::packages {

namespace {

/// How much of a merge is done when all packages were read.
constexpr double taken = 0.6;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Packages)
};

QString contradicts(const QString &name, const Fork &fork)
{
    const QString sentence =
        Words::tr("The package %1 contradicts what the ledger knows: act %2 of device %3 is one of %4 there, "
                  "and one of %5 here. Nothing was taken from it.")
            .arg(name, QString::number(fork.counter), QString::fromStdString(fork.device), fork.there,
                 fork.here);
    return sentence + u' ' +
           (fork.isOwn
                ? Words::tr("Two computers write under one identity: one is a copy of the other.")
                : Words::tr("It comes from a copied computer, whose ledger must be separated where it is "
                            "written, or from a forger."));
}

/// The numbers of what is left for a person to decide.
std::set<std::int64_t> numbersOf(std::span<const Undecided> undecided)
{
    std::set<std::int64_t> numbers;
    for (const Undecided &one : undecided)
        numbers.insert(one.number);
    return numbers;
}

/// One merge while it is done.
class Merger
{
public:
    Merger(ledger::Ledger &ledger, const MergeOptions &options, const values::Progress &progress)
        : m_database(ledger.database()), m_options(options), m_progress(progress), m_taking(m_database)
    {
        if (m_options.isUndisputed)
            m_openBefore = numbersOf(listUndecided(m_database));
    }

    /// False where it was stopped.
    [[nodiscard]] bool takeAll();
    [[nodiscard]] bool follow(journal::Act &act);
    [[nodiscard]] Merging &merging() { return m_merging; }
    /// Whether acts came in that another computer did under this ledger's identity.
    [[nodiscard]] bool hasTwin() const { return m_hasTwin; }
    /// The highest counter that came in.
    [[nodiscard]] std::int64_t counter() const { return m_counter; }

private:
    void take(const QString &path);
    void refuse(Merged package, const values::Failure &failure);

    storage::Database &m_database;
    const MergeOptions &m_options;
    const values::Progress &m_progress;
    Taking m_taking;
    Merging m_merging;
    std::vector<TouchedRows> m_touched;  ///< by package
    std::set<std::int64_t> m_openBefore; ///< the numbers of what was left to decide before
    std::int64_t m_counter = 0;
    bool m_isNew = false;
    bool m_hasTwin = false;
};

bool Merger::takeAll()
{
    for (qsizetype i = 0; i < m_options.files.size(); ++i) {
        if (m_progress &&
            !m_progress(taken * static_cast<double>(i) / static_cast<double>(m_options.files.size())))
            return false;
        take(m_options.files[i]);
    }
    return !m_progress || m_progress(taken);
}

void Merger::refuse(Merged package, const values::Failure &failure)
{
    package.refused = failure.message;
    m_merging.packages.push_back(std::move(package));
    m_touched.emplace_back();
}

void Merger::take(const QString &path)
{
    Merged package{.file = QFileInfo(path).fileName()};
    const QString name = m_options.folder.isEmpty() ? path : m_options.folder + u'/' + package.file;
    const auto content = readPackage(path, m_options.passphrase, name);
    if (!content)
        return refuse(std::move(package), content.failure());
    package.heading = content->heading;
    const auto brought = m_taking.take(*content);
    if (!brought) {
        const Fork fork = forkAt(m_database, *content, m_taking.contradicted());
        if (fork.isOwn)
            package.fork = fork;
        return refuse(std::move(package), {contradicts(name, fork), {}});
    }
    m_hasTwin = m_hasTwin || brought->hasTwin;
    for (const std::string &picture : content->pictures)
        journal::keepContent(m_database, picture);
    note(m_database, path);
    package.isNew = brought->isNew;
    m_isNew = m_isNew || brought->isNew;
    m_counter = std::max(m_counter, brought->counter);
    TouchedRows touched;
    for (std::size_t at = 0; at < content->entries.size(); ++at)
        touched[content->entries[at].table].insert(brought->rows[at]);
    m_touched.push_back(std::move(touched));
    m_merging.packages.push_back(std::move(package));
}

bool Merger::follow(journal::Act &act)
{
    merge::Followed followed;
    if (m_isNew) {
        act.readFrom(filesOf(m_merging));
        act.begin();
        journal::eraseForgotten(m_database);
        const auto rows = journal::rowsBetween(m_database, m_taking.firstEntry(), m_taking.lastEntry());
        followed = merge::followHistory(m_database, rows, [this](double share) {
            return !m_progress || m_progress(taken + (1 - taken) * share);
        });
        if (followed.isStopped)
            return false;
        remember(m_database, act.id(), {m_taking.firstAct(), m_taking.firstEntry(), m_taking.lastEntry()});
        m_merging.act = act.id();
    } else {
        journal::dropUnnamedContents(m_database); // an older package may bring what was forgotten here
    }
    const auto undecided = listUndecided(m_database);
    m_merging.isDisputed =
        m_options.isUndisputed && !std::ranges::includes(m_openBefore, numbersOf(undecided));
    countEffects(m_database, followed, undecided, m_touched, m_merging);
    if (m_isNew)
        rememberPackages(m_database, m_merging);
    return true;
}

/// \a hasTwin becomes whether it was given up because another computer writes under the ledger's identity.
values::Result<Merging> mergeOnce(ledger::Ledger &ledger, const MergeOptions &options,
                                  const values::Progress &progress, bool &hasTwin)
{
    Merging merging;
    bool isTried = false;
    bool isWanted = false;
    std::int64_t counter = 0;
    const auto done = ledger.act(QStringLiteral("merge"), [&](journal::Act &act) -> values::Result<void> {
        Merger merger(ledger, options, progress);
        const bool areTaken = merger.takeAll();
        hasTwin = merger.hasTwin();
        if (!areTaken || hasTwin || !merger.follow(act))
            return values::Failure{};
        merging = std::move(merger.merging());
        counter = merger.counter();
        isTried = true;
        isWanted = !options.isDryRun && !merging.isDisputed;
        return isWanted ? values::Result<void>() : values::Result<void>(values::Failure{});
    });
    if (!isTried || (!done && isWanted))
        return done.failure();
    if (!isWanted)
        merging.act = 0;
    if (merging.act != 0)
        if (auto raised = journal::raiseCounter(ledger.database(), counter); !raised)
            return raised.failure();
    return merging;
}

} // namespace

Effect Merged::sum() const
{
    Effect sum;
    for (const Effect &one : effects) {
        sum.added += one.added;
        sum.changed += one.changed;
        sum.unchanged += one.unchanged;
        sum.removed += one.removed;
        sum.conflicts += one.conflicts;
    }
    return sum;
}

bool Merging::isBackedUp() const
{
    return !backup || backup->isDone();
}

QString Merging::backupFault() const
{
    const auto made = backup ? backup->result() : values::Result<QString>(QString());
    return made ? QString() : made.failure().message;
}

bool Merging::hasRefused() const
{
    return std::ranges::any_of(packages, [](const Merged &one) { return !one.refused.isEmpty(); });
}

bool Merging::isAllRefused() const
{
    return std::ranges::none_of(packages, [](const Merged &one) { return one.refused.isEmpty(); });
}

std::optional<Fork> Merging::fork() const
{
    const auto found = std::ranges::find_if(packages, [](const Merged &one) { return one.fork.has_value(); });
    return found == packages.end() ? std::nullopt : found->fork;
}

bool Merging::hasConflicts() const
{
    return std::ranges::any_of(packages, [](const Merged &one) { return one.sum().conflicts > 0; });
}

values::Result<Content> readPackage(const QString &path, const QString &passphrase)
{
    return readPackage(path, passphrase, path);
}

values::Result<Content> readPackage(const QString &path, const QString &passphrase, const QString &name)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return values::Failure{Words::tr("%1 is a folder, not a package.").arg(name), {}};
    if (!file.open(QIODevice::ReadOnly))
        return values::Failure{Words::tr("%1 cannot be read: %2.").arg(name, file.errorString()),
                               file.errorString()};
    if (file.size() > largest)
        return damaged(name);
    const auto bytes = unseal(file.readAll(), passphrase, name);
    if (!bytes)
        return bytes.failure();
    auto content = decode(*bytes);
    if (content)
        return content;
    return values::Failure{damaged(name).message, content.failure().detail};
}

values::Result<Merging> merge(ledger::Ledger &ledger, const MergeOptions &options,
                              const values::Progress &progress)
{
    // It reads the commit of before, so that neither waits for the other.
    const auto backup = options.isDryRun ? nullptr : std::make_shared<backups::Meanwhile>(ledger.path());
    bool hasTwin = false;
    auto merging = mergeOnce(ledger, options, progress, hasTwin);
    if (hasTwin) {
        // The merge's own act may have the name of one that comes in.
        if (auto left = ledger.database().write([&] { leaveIdentity(ledger.database()); }); !left)
            return left.failure();
        merging = mergeOnce(ledger, options, progress, hasTwin);
    }
    if (merging)
        merging->backup = backup;
    return merging;
}

} // namespace chulie::packages
