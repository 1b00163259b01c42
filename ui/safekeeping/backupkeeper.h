#pragma once

#include "models/storage/ledgerfile.h"
#include "ui/latest.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace chulie::safekeeping {

/// Makes the back-ups of ledgers on a thread, one after the other, and their copies in the second place. One
/// that fails is tried again every few minutes, when its ledger is opened, and when a person asks for it.
class BackupKeeper : public QObject
{
    Q_OBJECT
public:
    /// What else is done for a ledger on that thread, once its back-up was made.
    using Task = std::function<values::Result<void>()>;

    explicit BackupKeeper(QObject *parent);
    /// Waits for what was asked for.
    ~BackupKeeper() override;

    /// Makes a back-up of \a file, if it is time for one, and then does \a also. Of a ledger that is closed
    /// by then the key is forgotten afterwards.
    void keep(const storage::LedgerFile &file, Task also = {});
    /// Tries what failed again, also where that was when the program ended, for \a file, which was opened.
    void recall(const storage::LedgerFile &file);
    /// Tries what failed again. Most of it takes the key: a protected ledger must be open.
    void tryAgain();

signals:
    /// Why something failed; empty: nothing did.
    void failed(const QString &sentence);

private:
    struct Job
    {
        storage::LedgerFile file;
        Task also;
    };
    struct Fault
    {
        QString sentence;     ///< empty: there is none
        bool takesKey = true; ///< false: only a copy is missing
        Task also = {};       ///< what is tried again with it
    };
    static Fault make(const Job &job);
    static Fault makeAll(const Job &job);
    void start();
    void end(const Fault &fault);

    std::vector<Job> m_waiting;
    std::optional<Job> m_present;
    std::map<QString, Fault> m_faults; ///< by the path of the ledger
    QTimer m_again;
    std::optional<ui::work::Turns> m_turns; ///< until the end, and then gone before the others
};

} // namespace chulie::safekeeping
