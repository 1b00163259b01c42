#pragma once

#include "models/storage/database.h"

namespace chulie::storage {

/// A ledger that can be opened: its file, and what a connection to it may do. Whoever needs a connection of
/// its own is given one of these, never a path.
class LedgerFile
{
public:
    explicit LedgerFile(QString path, Database::Mode mode = Database::Mode::ReadWrite)
        : m_path(std::move(path)), m_mode(mode)
    {
    }

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Database::Mode mode() const { return m_mode; }
    /// The same file for one who only reads.
    [[nodiscard]] LedgerFile forReading() const { return LedgerFile(m_path, Database::Mode::ReadOnly); }

    /// A new connection; Database::open() says what is refused.
    [[nodiscard]] values::Result<std::unique_ptr<Database>> open() const
    {
        return Database::open(m_path, m_mode);
    }

private:
    QString m_path;
    Database::Mode m_mode;
};

} // namespace chulie::storage
