#pragma once

#include "models/safekeeping/protection.h"
#include "models/storage/ledgerfile.h"
#include "models/values/progresscallback.h"

#include <QFutureWatcher>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace chulie::ui::work {

/// Turns of one kind of work on a thread, one at a time. A turn that is asked for while another is running
/// stops that one and follows it; turns asked for in between are dropped.
class Turns
{
public:
    struct Turn
    {
        std::function<void(const std::atomic_bool &stop)> run; ///< on a thread
        std::function<void()> done;                            ///< afterwards, unless it was stopped
    };

    Turns();
    /// Stops the running turn and waits for its end.
    ~Turns();
    Turns(const Turns &) = delete;
    Turns &operator=(const Turns &) = delete;

    void ask(Turn turn);
    void stop();
    /// Until done() of the last turn has been called, or the last turn has stopped.
    [[nodiscard]] bool isBusy() const { return m_next || (m_present && !*m_stop); }

private:
    void start(Turn turn);
    void end();

    QFutureWatcher<void> m_watcher;
    std::optional<Turn> m_present;
    std::optional<Turn> m_next;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
};

/// One kind of background work on a ledger, whose answer is a T. Each job has a connection of its own. Asked
/// again, the running job is stopped and only the last answer is given. Destroying it waits for the job's
/// end.
template <typename T>
class Latest
{
public:
    /// A plain function. It may ignore the progress: what it reads from the database is interrupted too.
    using Job =
        std::function<values::Result<T>(storage::Database &database, const values::Progress &progress)>;
    /// Receives the answer or the failure on the thread that asked, from its event loop; neither of a ledger
    /// that was locked before the job began.
    using Taken = std::function<void(values::Result<T> answer)>;

    explicit Latest(Taken taken) : m_taken(std::move(taken)) {}

    void ask(const storage::LedgerFile &file, Job job)
    {
        auto answer = std::make_shared<std::optional<values::Result<T>>>();
        m_turns.ask({[file, job = std::move(job), answer](const std::atomic_bool &stop) {
                         auto own = file.open();
                         if (!own && safekeeping::protection::isLocked(own.failure()))
                             return; // unlocking reads all again
                         if (!own) {
                             answer->emplace(own.failure());
                             return;
                         }
                         (*own)->heed(stop);
                         answer->emplace(job(**own, [&stop](double) { return !stop; }));
                     },
                     [this, answer] {
                         if (*answer)
                             m_taken(*std::move(*answer));
                     }});
    }
    /// Drops what was asked for.
    void stop() { m_turns.stop(); }
    /// Whether an answer is still to come.
    [[nodiscard]] bool isBusy() const { return m_turns.isBusy(); }

private:
    Taken m_taken;
    Turns m_turns;
};

} // namespace chulie::ui::work
