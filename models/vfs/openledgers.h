#pragma once

#include <QString>

namespace chulie::vfs {

/// That a checked ledger is open in this process, for as long as this lives. Its log is looked at once: while
/// somebody has the ledger open, SQLite knows what its log holds without reading it again.
class OpenLedger
{
public:
    explicit OpenLedger(const QString &path);
    ~OpenLedger();
    OpenLedger(const OpenLedger &) = delete;
    OpenLedger &operator=(const OpenLedger &) = delete;

    /// Whether another one of the same file lives.
    [[nodiscard]] bool isShared() const;
    /// Whether nothing can be written to the file.
    [[nodiscard]] bool isFrozen() const;
    void freeze();

private:
    QString m_path;
};

} // namespace chulie::vfs
