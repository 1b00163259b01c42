#pragma once

#include "models/journal/act.h"
#include "models/storage/ledgerfile.h"
#include "models/values/masking.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace chulie::journal::thisdevice {
class Memory;
} // namespace chulie::journal::thisdevice

namespace chulie::ledger {

/// What a committed write touched, for those who show it.
struct Change
{
    std::vector<std::int64_t> villages; ///< ids of the villages whose facts changed
    bool everything = false;            ///< too much to name: reload all
    bool regions = false;               ///< 区划年度 or 进展 changed
    std::int64_t act = 0;               ///< the act that wrote; 0 where it is unknown
};

/// A ledger: one file, who writes in it, and the acts by which it changes. Every way in (form, file, paste,
/// command, undo) writes through act(), so nothing enters without its history.
class Ledger : public QObject
{
    Q_OBJECT
public:
    /// A new ledger at \a path, which must not exist.
    static values::Result<std::unique_ptr<Ledger>> create(const QString &path);
    /// The same, whole with what \a fill puts in: it is made under another name beside \a path and gets its
    /// name last. Where that fails or is stopped, nothing is left.
    static values::Result<void> make(const QString &path,
                                     const std::function<values::Result<void>(Ledger &)> &fill);
    static values::Result<std::unique_ptr<Ledger>> open(const QString &path)
    {
        return open(storage::LedgerFile(path));
    }
    static values::Result<std::unique_ptr<Ledger>> open(const storage::LedgerFile &file);

    ~Ledger() override;

    [[nodiscard]] storage::Database &database() { return *m_database; }
    [[nodiscard]] const QString &path() const { return m_database->path(); }
    /// What further connections to it are opened by.
    [[nodiscard]] storage::LedgerFile file() const { return storage::LedgerFile(path()); }
    /// Whether it shows people's numbers, as long as it is open.
    [[nodiscard]] values::Masking &masking() { return m_masking; }

    /// The name under which acts are recorded; the account's name until set.
    [[nodiscard]] const QString &author() const { return m_author; }
    void setAuthor(const QString &author) { m_author = author; }

    /// Does \a work as one act, in one write: the records, their history, and what is derived from them.
    /// \a command says by what ("import", "set", "form" …); \a undoes is the act taken back, if one is.
    /// \a work returns Result<void> or Result<T>; a failed one leaves the ledger as it was.
    /// The id of the act is in Act::id() while \a work runs; an act that records nothing leaves no trace.
    template <typename Work>
    auto act(const QString &command, Work &&work, std::int64_t undoes = 0)
    {
        std::optional<journal::Act> act;
        std::shared_ptr<journal::thisdevice::Memory> memory;
        auto outcome = m_database->write([&] {
            memory = identify(); // once nobody else can write
            act.emplace(*m_database,
                        journal::Act::Origin{m_author, command, undoes, m_device, m_counter + 1});
            auto result = work(*act);
            if (result)
                finish(*act, *memory);
            return result;
        });
        if (outcome && act->id() != 0)
            committed(*act, *memory);
        return outcome;
    }

signals:
    void changed(const chulie::ledger::Change &change);

private:
    explicit Ledger(std::unique_ptr<storage::Database> database);
    /// Finds out under which device identity and counter the next act is recorded: asked before each, because
    /// another connection of this machine (a long import on its thread, the command line) may have written.
    /// Returns what this machine remembers of the identity.
    std::shared_ptr<journal::thisdevice::Memory> identify();
    void finish(journal::Act &act, journal::thisdevice::Memory &memory) const;
    void committed(const journal::Act &act, journal::thisdevice::Memory &memory);

    std::unique_ptr<storage::Database> m_database;
    values::Masking m_masking;
    QString m_author;
    std::string m_device;       ///< name of the device identity of the last act
    std::int64_t m_counter = 0; ///< of the ledger's last act
    std::int64_t m_written = 0; ///< of the last act that was written here
};

} // namespace chulie::ledger
