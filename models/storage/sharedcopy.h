#pragma once

#include "models/storage/access.h"
#include "models/vfs/permit.h"

#include <QDateTime>

#include <memory>

namespace chulie::storage::share {

/// A copy of a ledger on a share, for this user alone, that was checked. It is gone when the last connection
/// to it is closed. The log of a ledger that somebody writes is not read: what is only in it is not in the
/// copy.
class SharedCopy : public vfs::Permit
{
public:
    /// That of the ledger at \a path, which has no links in it; made where there is none yet.
    [[nodiscard]] static values::Result<std::shared_ptr<const SharedCopy>> of(const QString &path);

    /// The next one is made, although there is one.
    static void renew(const QString &path);

    [[nodiscard]] QString path() const { return m_copy.path(); }
    /// Nobody else has it. Connections to it are for reading.
    [[nodiscard]] bool mayWrite() const override { return true; }
    [[nodiscard]] QString note() const override { return m_note; }

private:
    explicit SharedCopy(QString ledger) : m_ledger(std::move(ledger)) {}
    [[nodiscard]] values::Result<void> make();
    [[nodiscard]] bool copyUnchanged(bool withLog, values::Result<void> &copied);

    QString m_ledger;
    CopyWithLog m_copy;
    QString m_note;
};

} // namespace chulie::storage::share
