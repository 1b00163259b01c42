#pragma once

#include <QString>

#include <mutex>

namespace chulie::storage {

/// That SQLite has a file open in this process, for as long as this lives. POSIX takes every lock of a
/// process off a file as soon as it closes any descriptor of it
/// (https://www.sqlite.org/howtocorrupt.html, 2.2): another process would then clear the log away under this
/// one. So what is open here is not opened a second time by other means than SQLite's own.
class OpenFile
{
public:
    explicit OpenFile(const QString &path);
    ~OpenFile();
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;

    /// Whether the file at \a path is open here, or is the log of one that is.
    [[nodiscard]] static bool isOpen(const QString &path);
    /// To be held from a look at a file's bytes until SQLite has it open and it counts as such.
    [[nodiscard]] static std::unique_lock<std::mutex> gate();

private:
    QString m_path; ///< without links
};

} // namespace chulie::storage
