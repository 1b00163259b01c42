#pragma once

struct sqlite3;

/// The layer between SQLite and the disk (https://www.sqlite.org/vfs.html), under every connection of the
/// program: it holds the pages of ledgers against their checks (README.md).
namespace chulie::vfs {

class MainFile;

/// Makes the layer the one that connections are opened through from now on, be it by Qt or by SQLite's C
/// interface. Called before each of them; only the first call does anything.
void install();

/// The name of the layer beneath: for a file that is copied as SQLite has it, without checks.
[[nodiscard]] const char *plainName();

/// The file that \a connection has open.
[[nodiscard]] MainFile &fileOf(sqlite3 *connection);

/// While it lives, files that the same thread opens are read also where a page's check is wrong; each such
/// page is counted. For the check of a ledger, which says what is wrong with them.
class Examining
{
public:
    Examining();
    ~Examining();
    Examining(const Examining &) = delete;
    Examining &operator=(const Examining &) = delete;

    [[nodiscard]] static bool isOn();
};

} // namespace chulie::vfs
