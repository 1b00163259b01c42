#pragma once

#include <QString>

namespace chulie::vfs {

/// What a connection may do with its file beyond what the disk allows. It lives as long as the connection.
class Permit
{
public:
    Permit() = default;
    virtual ~Permit() = default;
    Permit(const Permit &) = delete;
    Permit &operator=(const Permit &) = delete;

    /// Whether the file may be written. Asked at the beginning of each transaction that writes, and before
    /// the log is moved into the file.
    [[nodiscard]] virtual bool mayWrite() const = 0;
    /// What the person should know of it; empty: nothing.
    [[nodiscard]] virtual QString note() const { return {}; }
};

} // namespace chulie::vfs
