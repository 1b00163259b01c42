#pragma once

#include "models/storage/openfile.h"
#include "models/storage/statement.h"
#include "models/values/result.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace chulie::storage {

/// A connection to a ledger's file: opened, checked, migrated, and closed again. One connection belongs to
/// one thread.
class Database
{
    Q_DECLARE_TR_FUNCTIONS(Database)
public:
    enum class Mode {
        Create,    ///< the file must not exist yet
        ReadWrite, ///< an existing ledger; an older one is migrated after a copy is set aside
        ReadOnly,  ///< an existing ledger of this version; nothing on disk is touched
    };

    /// Opens the ledger at \a path. A file that is not a ledger, is newer than this program, is damaged or
    /// cannot be read is refused with a message for the person, and untouched.
    static values::Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);

    /// Checkpoints and closes, so that the bare file is whole: people send it.
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] const QString &path() const { return m_path; }

    /// Runs \a work in one transaction and returns what it returns; a DatabaseError rolls it back and is the
    /// failure. A write inside a write joins it. \a work may return a Result: a failed one rolls back too.
    template <typename Work>
    auto write(Work &&work)
    {
        return run("BEGIN IMMEDIATE", std::forward<Work>(work));
    }
    /// The same for reading: \a work sees one state of the ledger throughout.
    template <typename Work>
    auto read(Work &&work)
    {
        return run("BEGIN", std::forward<Work>(work));
    }

    /// Runs statements that have no arguments and give no rows; throws DatabaseError.
    void execute(const char *sql);
    /// Moves the write-ahead log into the file, as far as nobody reads it. Called when the program is idle.
    void checkpoint();
    /// Interrupts what runs on this connection once \a stop is set, which must outlive the connection.
    void heed(const std::atomic_bool &stop);
    /// The same before the file is left: fails where the disk refuses it, as the changes then are in the log
    /// beside the file and the file alone is not whole.
    [[nodiscard]] values::Result<void> settle();

    /// Whether anything was written through this connection.
    [[nodiscard]] bool hasWritten() const;

    /// Calls \a goOn, with the milliseconds so far, again and again while another program keeps this one from
    /// writing; where it returns false, the wait is given up and the work fails as stopped, without a
    /// message. Without it the wait ends by itself after a few seconds.
    void whileBusy(std::function<bool(int)> goOn);

    /// The message for a person of what SQLite refused (full disk, locked, read-only, damaged …).
    [[nodiscard]] static values::Failure failure(const DatabaseError &error, const QString &path);

private:
    Database(const QSqlDatabase &connection, QString path);
    static int isBusy(void *database, int times);

    template <typename T>
    struct Outcome
    {
        using type = values::Result<T>;
    };
    template <typename T>
    struct Outcome<values::Result<T>>
    {
        using type = values::Result<T>;
    };

    template <typename Work>
    auto run(const char *begin, Work &&work) -> typename Outcome<std::invoke_result_t<Work>>::type
    {
        using Returned = std::invoke_result_t<Work>;
        using Out = typename Outcome<Returned>::type;
        m_gaveUp = m_gaveUp && m_depth > 0;
        try {
            Transaction transaction(*this, begin);
            if constexpr (std::is_void_v<Returned>) {
                work();
                transaction.commit();
                return Out();
            } else {
                Out outcome = work();
                if (outcome)
                    transaction.commit();
                return outcome;
            }
        } catch (const DatabaseError &error) {
            if (m_depth > 0)
                throw; // joined: the outer one rolls back and reports
            return m_gaveUp ? values::Failure{} : failure(error, m_path);
        }
    }

    /// Rolls back unless committed; nested ones only count.
    class Transaction
    {
    public:
        Transaction(Database &database, const char *begin);
        ~Transaction();
        Transaction(const Transaction &) = delete;
        Transaction &operator=(const Transaction &) = delete;
        void commit();

    private:
        Database &m_database;
        bool m_done = false;
    };

    QSqlDatabase m_connection;
    QString m_path;
    OpenFile m_file;
    sqlite3 *m_handle = nullptr;
    int m_depth = 0;
    std::function<bool(int)> m_goOn;
    int m_waited = 0;      ///< milliseconds, in the wait that goes on
    bool m_gaveUp = false; ///< the last wait was given up
    bool m_failed = false; ///< an inner transaction failed: the outer one must not commit
};

} // namespace chulie::storage
