#pragma once

#include "models/targets/evaluation.h"
#include "ui/session.h"

#include <QString>

#include <functional>
#include <optional>

class QWidget;

/// Long work on a thread of its own while the window stays alive: after half a second a dialog shows how far
/// it is and offers to stop it. Each function returns when the work has ended.
namespace chulie::ui::work {

/// Runs \a job, a plain function of a progress. Stopped through the progress, a job fails with an empty
/// message.
void run(QWidget *parent, const QString &title, const std::function<void(const values::Progress &)> &job);

/// Runs \a job on a connection of its own to \a ledger, for reading.
template <typename T>
values::Result<T>
read(QWidget *parent, const QString &title, const storage::LedgerFile &ledger,
     const std::function<values::Result<T>(storage::Database &, const values::Progress &)> &job)
{
    std::optional<values::Result<T>> outcome;
    run(parent, title, [&](const values::Progress &progress) {
        auto database = ledger.forReading().open();
        outcome.emplace(database ? job(**database, progress) : values::Result<T>(database.failure()));
    });
    return *std::move(outcome);
}

/// Runs \a job on a Ledger of its own of the session's file. What it wrote reaches the session when it is
/// done.
template <typename T>
values::Result<T>
write(QWidget *parent, const QString &title, Session &session,
      const std::function<values::Result<T>(ledger::Ledger &, const values::Progress &)> &job)
{
    std::optional<values::Result<T>> outcome;
    std::vector<ledger::Change> changes;
    run(parent, title, [&](const values::Progress &progress) {
        auto ledger = ledger::Ledger::open(session.file());
        if (!ledger) {
            outcome.emplace(ledger.failure());
            return;
        }
        (*ledger)->setAuthor(session.ledger().author());
        QObject::connect(ledger->get(), &ledger::Ledger::changed, ledger->get(),
                         [&](const ledger::Change &change) { changes.push_back(change); });
        outcome.emplace(job(**ledger, progress));
    });
    for (const ledger::Change &change : changes)
        session.take(change);
    return *std::move(outcome);
}

} // namespace chulie::ui::work
