#pragma once

#include "models/keys/filekey.h"
#include "models/vfs/log.h"
#include "models/vfs/openledgers.h"
#include "models/vfs/pageform.h"
#include "models/vfs/permit.h"

#include <QString>

#include <map>
#include <memory>
#include <sqlite3.h>
#include <utility>

namespace chulie::vfs {

class SealedForm;

/// An open file of a database, over the file of SQLite's own layer. The pages of a ledger are stored in its
/// form, checked or sealed; SQLite has zeros in their reserved bytes. Any other file passes through as it is.
/// Its functions return SQLite's result codes.
class MainFile
{
public:
    /// \a under is open.
    MainFile(sqlite3_file *under, const char *name, bool isExamined);

    /// Finds out what the file is. \a hasLog: SQLite will look for a log beside it; a log that is not its
    /// own is moved aside first.
    [[nodiscard]] int begin(bool isReadOnly, bool hasLog);

    [[nodiscard]] int read(void *buffer, int size, sqlite3_int64 offset);
    [[nodiscard]] int write(const void *buffer, int size, sqlite3_int64 offset);
    [[nodiscard]] int truncate(sqlite3_int64 size);
    [[nodiscard]] int size(sqlite3_int64 *size) const;
    [[nodiscard]] int lock(int level);
    /// Binds the log that begins with \a header to the file, before its first frame.
    [[nodiscard]] int bindLog(std::span<const unsigned char, 32> header);
    [[nodiscard]] sqlite3_file *under() const { return m_under; }

    /// Whether the file is a ledger whose pages have checks or are sealed.
    [[nodiscard]] bool isChecked() const { return m_form != nullptr; }
    /// How its pages are stored; there is a form where it isChecked().
    [[nodiscard]] const PageForm &form() const { return *m_form; }
    /// Where it is a protected ledger: its form, which holds the key; else nullptr.
    [[nodiscard]] SealedForm *sealed() const;
    /// The key of a protected ledger with the slot that counts; nothing where it is another one, or locked.
    [[nodiscard]] std::optional<keys::FileKey> fileKey() const;
    /// Puts \a slot, with a higher turn, in the place of the slot that counts: into the other place, synced,
    /// and only then the former one is overwritten. Nobody else may write.
    [[nodiscard]] int replaceSlot(const keys::Slot &slot);
    /// Whether a change of the passphrase was interrupted, so that both open the ledger.
    [[nodiscard]] bool hasTwoSlots() const;
    /// Overwrites the slot that did not give the key that is in use: the person knows the other passphrase.
    /// Nobody else may write.
    [[nodiscard]] int settleSlots();
    [[nodiscard]] StoredPages stored() const { return {m_under, m_form ? m_form->start() : 0}; }
    /// Locks everybody else out until the file is closed or letOthersIn() is called; false where somebody has
    /// it open.
    [[nodiscard]] bool lockOthersOut() const;
    void letOthersIn() const;
    /// Holds what is done with the file against \a permit from now on.
    void setPermit(std::shared_ptr<const Permit> permit) { m_permit = std::move(permit); }
    [[nodiscard]] const Permit *permit() const { return m_permit.get(); }
    [[nodiscard]] bool mayWrite() const { return !m_permit || m_permit->mayWrite(); }

    /// A transaction that writes begins: its first frame comes after the last commit of the log.
    void beginTurn() { m_isTurnBeginning = true; }
    /// Whether nothing was written to the log since; true once.
    [[nodiscard]] bool takeTurn() { return std::exchange(m_isTurnBeginning, false); }

    /// Whether its log is damaged: nothing can be written then.
    [[nodiscard]] bool isFrozen() const { return m_open && m_open->isFrozen(); }
    /// The name that a log of another file has now, which lay beside it; empty: there was none.
    [[nodiscard]] const QString &movedAside() const { return m_movedAside; }

    /// The pages read so far that do not have the check of a page of this file, by their numbers.
    [[nodiscard]] const std::map<std::uint32_t, PageState> &odd() const { return m_odd; }
    /// Page \a number as SQLite has it; the log must be empty.
    [[nodiscard]] int readPage(Page page, std::uint32_t number);
    /// Reads every page of the file, also those that hold nothing, for odd(); the log must be empty.
    [[nodiscard]] int readAll();
    /// Gives every page of the file the check of what it holds now; the log must be empty and the file
    /// locked. A sealed page that is wrong cannot be accepted.
    [[nodiscard]] int acceptPages();

private:
    [[nodiscard]] int readHeader(void *buffer, int size, sqlite3_int64 offset);
    [[nodiscard]] int findForm(const std::array<unsigned char, 100> &header, sqlite3_int64 size);
    [[nodiscard]] int inspectLog(bool isReadOnly);
    [[nodiscard]] int moveStaleLogAside(const QString &log);

    sqlite3_file *m_under;
    QString m_path;
    bool m_isExamined;
    bool m_isNew = false;             ///< empty when it was opened, and nothing was written yet
    std::unique_ptr<PageForm> m_form; ///< of a ledger
    QString m_movedAside;
    std::map<std::uint32_t, PageState> m_odd;
    std::unique_ptr<OpenLedger> m_open;
    bool m_isTurnBeginning = false;
    std::shared_ptr<const Permit> m_permit; ///< nullptr: what the disk allows
};

} // namespace chulie::vfs
