#pragma once

#include "models/vfs/permit.h"

#include <QByteArray>
#include <QString>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace chulie::storage::share {

/// Who writes a ledger on a share, as its lock file says.
struct Writer
{
    QString user;
    QString host;
    std::int64_t minutes = 0; ///< since it was last heard of

    /// Whether it may be gone, so that another one may take over.
    [[nodiscard]] bool isSilent() const { return minutes >= 10; }
};

/// The right of this process to write a ledger on a share: a file beside it, NAME.chulie.lock, that names the
/// user and the computer. Each minute it is written again. All connections of the process share it; the file
/// is gone when the last one is closed.
class WriterLock : public vfs::Permit
{
public:
    /// The lock of the ledger at \a path, which has no links in it. nullptr: somebody else has it, or the
    /// folder cannot be written. That of a program of this computer which no longer runs is taken.
    [[nodiscard]] static std::shared_ptr<const WriterLock> take(const QString &path);
    /// The same where this process has it already.
    [[nodiscard]] static std::shared_ptr<const WriterLock> held(const QString &path);
    /// Who else has it.
    [[nodiscard]] static std::optional<Writer> other(const QString &path);
    /// Removes the lock of somebody else who is silent; false where that one is not.
    [[nodiscard]] static bool takeAway(const QString &path);

    ~WriterLock() override;

    /// False where somebody took over.
    [[nodiscard]] bool mayWrite() const override;

private:
    WriterLock(QString name, QByteArray words);
    [[nodiscard]] bool make();
    void write() const;
    void renew();

    QString m_name;     ///< of the lock file
    QByteArray m_words; ///< in it, which are those of no other lock
    int m_file = -1;
    std::mutex m_mutex;
    std::condition_variable m_ends;
    bool m_isEnding = false;
    std::thread m_renewing;
};

} // namespace chulie::storage::share
